"""Words that tell little: function words, words that every news text uses, and words that translators swap."""

FUNCTION_WORDS = frozenset(
    """
    a about above across after again against ago all almost along already also although always am among amid an and another any
    anybody anyone anything apart are aren't around as aside at away back be because been before behind being below beside besides
    between beyond both but by can can't cannot could couldn't despite did didn't do does doesn't doing don't done down due during
    each either else enough especially even ever every everybody everyone everything except far few fewer for from further had
    hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm
    i've if in include including indeed inside instead into is isn't it it's its itself just last later least less let like
    likely many may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never
    nevertheless next no nobody none nor not nothing now of off often on once only onto or other others ought our ours
    ourselves out outside over own particularly per perhaps quite rather re really regarding s same say said says saying shall she she'd she'll she's
    should shouldn't since so some somebody someone something sometimes soon still such than that that's the their
    theirs them themselves then there there's therefore these they they'd they'll they're they've this those though through
    throughout thus till to together too toward towards under unless unlike until up upon us very via was wasn't we we'd
    we'll we're we've well were weren't what whatever when where whether which while who whom whose why will with within
    without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself
    """.split()
)

# What every outlet writes on every day: they mark no story.
NEWS_WORDS = frozenset(
    """
    according account act action add added agency agree allow announce announced area ask asked authority bad began begin believe best
    better big billion bring build business call called came case cause center central centre chance change chief child children city
    claim close come comment company concern condition confirm continue control cost could countries country county course
    court create current cut day days deal death decide decision department did die different director does early east
    effort end event evidence expect expected face fact fall family far father fear feel federal felt find fire first five follow following
    force form former found four free friday friend full future gave general get give given go going good got government great
    group grow had hand happen hard head health hear held help high history hit hold home hope hospital hour hours house hundred
    idea image immediately important incident increase information interview involve issue job join june july january february
    march april august september october november december keep key kill killed kind knew know known large late latest law lead
    leader leave led left level life line live local long look lose lost lot low made main major make man manage many matter
    mean measure media medium meet meeting member men might million minister minute moment monday money month months morning
    mother move name national near need new news night north note number numerous office officer official officials old one open
    order outside page part party pass past pay people percent perhaps period person photo picture place plan play point
    police policy political position possible post power present president press previous price prime private problem process
    program programme project provide public publish put question quick quickly raise reach read reader ready real reason receive recent
    recently record release remain report reported reporter request require research response rest result return right rise road role room rule run
    safe saturday saw school second secretary security see seek seem seen send senior serious service set seven several
    share short show shown side sign similar simple single site situation six small social society son soon source south special
    speak spend spokesman spokesperson spokeswoman staff stand start state statement states stay step stop story street
    strong student study sunday support sure system take taken talk team tell ten term test thing things think third thought
    thousand three thursday time times today told tomorrow took top total town travel tried trip true try tuesday turn twitter two
    understand unit use used video view visit voice wait want war warn watch water way website wednesday week weeks
    weekend went west white whole wife win woman women word work worker world write wrote year years yesterday young
    mr mrs ms dr
    """.split()
)

NEGATIONS = frozenset(
    "no not never none nobody nothing neither nor cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't shouldn't couldn't hasn't haven't hadn't".split()
)

# Endings of contractions in full; the first that fits, odd ones before the plain.
CONTRACTIONS = {
    "won't": "will not",
    "can't": "can not",
    "shan't": "shall not",
    "n't": "not",
    "'ll": "will",
    "'ve": "have",
    "'re": "are",
    "'m": "am",
    "'d": "would",
}

# Words that two renderings of one saying swap for each other; each line is one class.
SWAPPED = (
    "appreciate value prize treasure cherish",
    "thank thankful grateful gratitude",
    "begin start commence launch open",
    "end finish conclude cease",
    "stop halt cease prevent block",
    "help aid assist assistance support back",
    "buy purchase acquire obtain",
    "big large huge great enormous vast",
    "small little minor tiny",
    "quick quickly rapid rapidly fast swift swiftly speedy",
    "show demonstrate prove display",
    "make create produce build construct",
    "use employ utilise utilize apply",
    "give provide grant offer supply",
    "get obtain receive gain",
    "need require",
    "want wish desire seek",
    "think believe consider",
    "know understand realise realize",
    "fail break rupture give malfunction",
    "fix repair mend",
    "fill refill load",
    "close shut",
    "important significant crucial vital key essential",
    "hard difficult tough",
    "strong firm robust powerful solid",
    "constant consistent steady unwavering steadfast unfailing",
    "country nation state land",
    "people nation citizen population",
    "war conflict fighting hostility",
    "deal agreement accord pact treaty",
    "talk negotiation discussion dialogue conversation",
    "tie relation relationship bond link connection",
    "enemy foe adversary opponent",
    "friend ally partner comrade",
    "attack assault strike aggression",
    "kill murder slay slaughter massacre butcher",
    "murderer killer assassin",
    "policeman officer constable",
    "phone telephone mobile",
    "bargain haggle negotiate",
    "child kid",
    "house home",
    "car vehicle",
    "doctor physician medic",
    "blame responsible guilty fault",
    "death loss",
    "answer reply respond response",
    "ask request demand call",
    "problem issue trouble difficulty",
    "mistake error fault",
    "danger risk threat peril",
    "safe secure",
    "safety security",
    "money fund cash",
    "job work employment",
    "pay compensate",
    "choose select pick elect",
    "change alter modify transform",
    "improve enhance better upgrade",
    "grow expand increase rise",
    "fall drop decline decrease reduce",
    "protect defend safeguard guard",
    "leave depart quit go",
    "arrive reach come",
    "keep maintain preserve retain",
    "develop build advance",
    "new fresh novel",
    "old former previous past",
    "true real genuine",
    "false untrue wrong fake",
    "sad tragic",
    "afraid scared frightened terrified fearful",
    "happy glad pleased delighted",
    "angry furious outraged",
    "sorry regret apologise apologize apology",
    "allow permit let",
    "forbid ban prohibit",
    "try attempt endeavour endeavor strive",
    "fight struggle battle combat",
    "victory win triumph",
    "defeat loss",
    "freedom liberty",
    "peace calm",
    "common shared joint mutual",
    "jointly together",
    "resist oppose counter withstand",
    "reject refuse decline",
    "accept agree",
    "promise pledge vow commit",
    "order command instruct",
    "law legislation statute",
    "illegal unlawful illegitimate illicit",
    "rule regulation",
    "restriction limit limitation sanction curb",
    "policy course line",
    "plan intend aim",
    "goal aim objective target purpose",
    "way path road route",
    "place site spot location",
    "house home",
    "child kid",
    "car vehicle",
    "plant factory works",
    "firm company enterprise",
    "boss chief head leader",
    "worker employee staff",
    "whole entire total full",
    "enough sufficient",
    "rich wealthy",
    "poor needy",
    "hope trust expect",
    "fear worry concern afraid",
    "surprise shock astonish",
    "horrible terrible awful dreadful horrific",
    "wonderful great marvellous fantastic excellent",
    "including especially particularly notably regarding concerning",
    "must should shall",
)

# Verbs whose past forms no ending tells: each line is the verb, then its forms.
IRREGULAR = (
    "bear bore borne", "beat beaten", "become became", "begin began begun", "bend bent", "bind bound", "bite bit bitten",
    "bleed bled", "blow blew blown", "break broke broken", "breed bred", "bring brought", "build built", "burn burnt", "buy bought",
    "catch caught", "choose chose chosen", "cling clung", "come came", "creep crept", "deal dealt", "dig dug", "draw drew drawn",
    "dream dreamt", "drink drank drunk", "drive drove driven", "eat ate eaten", "fall fell fallen", "feed fed", "feel felt",
    "fight fought", "find found", "flee fled", "fling flung", "fly flew flown", "forbid forbade forbidden",
    "forget forgot forgotten", "forgive forgave forgiven", "freeze froze frozen", "get got gotten", "give gave given", "go went gone",
    "grind ground", "grow grew grown", "hang hung", "hear heard", "hide hid hidden", "hold held", "keep kept", "know knew known",
    "lay laid", "lead led", "lean leant", "learn learnt", "leave left", "lend lent", "lie lain", "light lit", "lose lost", "make made",
    "mean meant", "meet met", "pay paid", "prove proven", "ride rode ridden", "ring rang rung", "rise rose risen", "run ran",
    "see saw seen", "seek sought", "sell sold", "send sent", "shake shook shaken", "shine shone", "shoot shot", "show shown",
    "shrink shrank shrunk", "sing sang sung", "sink sank sunk", "sit sat", "sleep slept", "slide slid", "speak spoke spoken",
    "spend spent", "spill spilt", "spin spun", "split", "spring sprang sprung", "stand stood", "steal stole stolen", "stick stuck",
    "sting stung", "strike struck stricken", "strive strove striven", "swear swore sworn", "sweep swept", "swim swam swum",
    "swing swung", "take took taken", "teach taught", "tear tore torn", "tell told", "think thought", "throw threw thrown",
    "undergo underwent undergone", "understand understood", "undertake undertook undertaken", "wake woke woken", "wear wore worn",
    "weep wept", "win won", "withdraw withdrew withdrawn", "withhold withheld", "write wrote written",
    "child children", "man men", "woman women", "foot feet", "tooth teeth", "mouse mice", "wife wives", "life lives", "knife knives",
)  # fmt: skip

# What leads up to words that are only spoken of: "no truth in reports that", "called the claim that".
SPEAKING_OF = NEGATIONS | frozenset(
    "claim claims claimed report reports allegation allegations accusation accusations rumour rumours rumor rumors charge"
    " charges suggestion suggestions notion idea denied denies deny false untrue baseless lie whether if".split()
)
