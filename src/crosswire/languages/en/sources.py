"""Words that tell what kind of source somebody is."""

OFFICIAL_WORDS = frozenset(
    "president minister premier chancellor secretary governor mayor senator congressman congresswoman lawmaker ambassador"
    " envoy general admiral colonel commander sheriff prosecutor attorney judge justice king queen prince"
    " ministry government police army navy military court parliament congress senate council"
    " commission authority authorities department embassy administration kremlin coroner marshal chief"
    " commissioner official officials state federal foreign un nato mp senator deputy superintendent detective"
    " inspector sergeant captain lieutenant brigadier treasury legislature us u.s uk u.k eu pentagon mayoral".split()
)
# Not officials by themselves: "company president", "club captain"; these words beside the title say so
PRIVATE_WORDS = frozenset(
    "company club firm university college bank corporation inc corp ltd plc association union school team league hospital"
    " charity foundation institute group vice-chancellor editor executive".split()
)
UNNAMED_WORDS = frozenset(
    "official officials source sources witness witnesses analyst analysts expert experts observer observers critic critics"
    " resident residents people person diplomat diplomats aide aides insider insiders lawyer lawyers spokesman spokeswoman"
    " spokesperson representative representatives doctor doctors activist activists survivor survivors neighbour neighbours"
    " neighbor neighbors relative relatives authorities investigators some others many researchers scientists".split()
)
BODY_WORDS = frozenset(
    "military police government ministry army navy court parliament congress senate council commission administration"
    " kremlin authorities department embassy state treasury legislature prosecutors".split()
)
DEFINITE_WORDS = frozenset("the its his her their this that".split())
VAGUE_OPENERS = frozenset("a an one another some several two three many other most".split())
SPEAKING_PRONOUNS = frozenset("he she they it who i we him her them".split())
