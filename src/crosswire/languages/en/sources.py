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

# Words that tell of which kind a speaker is. Two of unlike kinds are two people, whatever they are called besides.
SPEAKER_KINDS: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "police": "police policeman policewoman policemen policewomen constable constables detective detectives sheriff"
        " sheriffs gendarme gendarmes gendarmerie carabinieri superintendent patrolman",
        "rescue": "fire firefighter firefighters fireman firemen rescuer rescuers coastguard lifeguard lifeguards lifeboat"
        " rescue diver divers",
        "medical": "hospital hospitals clinic clinics doctor doctors medic medics nurse nurses surgeon surgeons physician"
        " physicians paramedic paramedics ambulance morgue",
        "army": "army military troops soldier soldiers navy naval marines colonel admiral brigadier warship defence"
        " defense airmen",
        "court": "court courts judge judges tribunal jury juror jurors magistrate magistrates coroner pathologist",
        "prosecution": "prosecutor prosecutors prosecution",
        "defence lawyer": "lawyer lawyers barrister barristers solicitor solicitors",
        "witness": "witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers resident residents"
        " villager villagers neighbour neighbours neighbor neighbors passenger passengers survivor survivors tourist tourists"
        " shopkeeper shopkeepers",
        "family": "mother father parents brother sister brothers sisters wife husband widow widower son daughter sons"
        " daughters uncle aunt cousin cousins relative relatives family families grandmother grandfather",
        "union": "union unions",
        "rebels": "rebel rebels insurgent insurgents militant militants guerrilla guerrillas separatist separatists",
        "opposition": "opposition",
        "government": "government cabinet ministry ministries minister ministers president presidency premier chancellor"
        " governor mayor council municipality",
        "company": "company firm corporation operator manufacturer airline bank insurer",
        "charity": "charity charities ngo ngos cross crescent",
        "school": "school schools university teacher teachers headteacher headmaster headmistress professor",
        "club": "coach manager club",
    }.items()
}
# Kinds of which one may speak for the other: a minister for the police, a coroner for a court.
KINDRED_KINDS: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split("+"))
    for pair in (
        "government+police government+rescue government+medical government+army government+prosecution government+court"
        " government+school police+prosecution police+court prosecution+court army+police"
        " witness+family club+company school+medical rebels+army"
    )
    .replace(" ", "\n")
    .splitlines()
)
# Beside a word of a kind, these make another thing of it: "the European Union", "former soldier".
NO_KIND = frozenset({"european", "african", "soviet", "former", "ex", "retired", "studio", "credit"})
# Roles in which somebody speaks for the body that the role names: what he says is that body's word.
SPEAKING_FOR = frozenset(
    "spokesman spokeswoman spokesperson spokespeople spokesmen ceo executive chairman chairwoman chairperson chair president"
    " director head boss founder co-founder leader chief secretary-general owner co-owner commissioner commander".split()
)
# Roles that are over, or whose bearer is another's: "former head", "deputy head" speaks for it all the same.
NO_LONGER = frozenset({"former", "ex", "late", "then", "onetime", "outgoing", "retired", "sacked", "ousted"})
