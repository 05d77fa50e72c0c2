"""Words that the brief and what is still to check are chosen by."""

import re

# A line that begins with one of these leans on what stood before it in the article
LEANING = frozenset(
    "then it this that these those such he she they we i his her its their our my and but or so yet nor then now however"
    " meanwhile instead also still there here both neither either another others same".split()
)
# Wherever it stands, it points at what was said before: "in that stand", "denied it", "died there", "any such deal"
POINTING = (
    re.compile(r"\b(?:this|these|those|such)\b(?! (?:morning|afternoon|evening|week|month|year|weekend|summer|winter|spring|autumn|as)\b)"),
    re.compile(r"\b(?:in|of|at|for|on|with|by|to|from|denied|denies|rejected|confirmed|disputes|disputed) that (?!of\b)\w"),
    re.compile(r"\b(?:denied|denies|rejected|confirmed|dismissed|disputed|did|does) (?:it|so|them)\b"),
    re.compile(r"^\W*(?:\w+ ){1,2}of (?:them|these|those|whom|which)\b|^\W*(?:both|all|some|many|most|none|neither|two|three|four|five|six|seven|eight|nine|ten) (?:were|was|are|have|had|remain)\b"),
    re.compile(r"^\W*(?:the|by \w+ the) (?:\w+-year-old|same|former|latter|pair|duo|trio)\b(?! [A-Z])"),
    re.compile(r"\bby then\b|\b(?:there|others|therefore|too|otherwise|thus)[.,]?$|\b(?:therefore|thus|the same|the other|one of them)\b"),
)  # fmt: skip
PRONOUNS = frozenset("it he she they them him his her hers their theirs its himself herself itself themselves".split())
OWN_PERSON = frozenset("i we us our ours my me mine".split())  # the article's or a speaker's own
# Clauses after these are not told as so: cut from their sentence they would say more than the article does
NOT_TOLD = frozenset("if unless whether lest until till before provided suppose supposing whenever than though".split())
# A clause cut from its sentence behind one of the first has lost what it is about; before one of the second it is whole
RELATIVES = frozenset("which who whom whose where when what how why than as".split())
CUT_BEFORE = frozenset(
    "and but or nor so yet when while after before as because since although though unless until if whereas which who whose"
    " where leaving bringing making".split()
)
# A line that begins so corrects the article and tells no news
CORRECTING = re.compile(
    r"^\W*(?:corrections?|corrected|clarifications?|updated?|editor[’']s note|an earlier version)\b", re.IGNORECASE
)
# Words by which a line takes sides or plays on feelings: an editor would sign other words for the same
LOADED = frozenset(
    "horror horrors horrific fury furious furiously outrage outraged agony heartless heartbreaking heartbroken brave hero heroes"
    " thug thugs yob yobs mob mobs fanatic fanatics crony cronies crook crooks boffin boffins cops cop nicked swoop whopping"
    " staggering eye-watering sensational shocking shock shocker stunning jaw-dropping bombshell scandal-hit shamed disgraced"
    " fat-cat fatcat trousered pocketed forked slammed blasted fumed raged sobbed moans moaned gobsmacked"
    " notorious infamous glorious heroic valiant hysterical ludicrous rubbish farce"
    " nightmare hell carnage bloodbath mayhem chaos cheeky posh mum mums dad dads tot tots lad lads babe gran grandad supremo"
    " ringleader hordes conked swiped".split()
)
PREPOSITIONS = frozenset(
    "in at on for with without after before during by from of under over amid against near to".split()
)
# Words that give a clause's reason
REASONS = frozenset("because since after owing due amid over following dispute cause caused".split())
# How a clause begins that tells why
REASON_OPENINGS = r"\b(?:because|owing to|due to|as a result of|in protest (?:at|against|over)|in (?:a )?(?:dispute|row|quarrel) over|blamed on)\b"
BARE_TIMES = frozenset("now today currently recently once soon then".split())  # no detail that another may lack
DAY_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight".split()
)
NAMELESS_DAYS = frozenset("today yesterday tomorrow tonight morning night".split())  # need their date each time

# What weighs on people: to be signed only on more than one voice
SERIOUS = frozenset(
    "die kill murder stab bomb explode drown injure wound hurt poison collapse sink capsize derail attack assault rape abuse"
    " torture execute massacre kidnap abduct arrest detain jail imprison charge indict convict sentence accuse bribe corrupt"
    " embezzle defraud steal smuggle launder spy falsify forge rig conceal resign dismiss sack suspend expel ban evacuate"
    " infect contaminate destroy invade death bribery fraud negligence".split()
)
# Of these, what somebody would be wronged by if it were not so
DAMAGING = frozenset(
    "murder rape abuse torture massacre bribe corrupt embezzle defraud steal smuggle launder spy cheat dope falsify forge"
    " rig hide conceal neglect accuse blame warn negligence bribery fraud".split()
)
DEATHS = frozenset("die died dies kill killed kills death deaths drown drowned dead perish perished murder".split())
# One more death than was told before
MORE_DEATHS = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|further|more|latest)\b.{0,60}\b(?:die[sd]?|dead|deaths?|killed)\b",
    re.IGNORECASE,
)
# Sources without a name that an editor would ask about; of "doctors" or "analysts" there are many
SHADOWY = frozenset(
    "people person source sources official insider insiders aide aides diplomat diplomats manager executive member"
    " employee employees minister one two three some several".split()
)
ACCUSING = frozenset("accuse blame allege charge denounce suspect claim swear".split())
# Words by which an article says that it has itself seen a paper
SEEN = re.compile(
    r"\b(?:seen|obtained|reviewed|viewed|examined|read|leaked|shown|sent|handed|given|passed|made available)(?: by| to)? (?:the )?[A-Z]"
    r"|\bwhich (?:the )?[\w’' ]{2,40} (?:has|have) (?:seen|read|obtained)\b|\b(?:we|I) have (?:seen|read|obtained)\b"
    r"|\bthat (?:the )?[A-Z][\w’' ]{2,40} has (?:seen|read|obtained)\b|\ba copy of (?:the|which|it)\b|\bcopies of (?:the|which)\b"
)
# A headline says that somebody owned up; the text has to have one of the others
OWNING_UP = frozenset("admit admits admitted confess confesses confessed concede concedes conceded".split())
OWNED_UP = OWNING_UP | frozenset(
    "admitting admission confessing confession conceding acknowledge acknowledges acknowledged acknowledging acknowledgement"
    " accept accepts accepted guilty plead pleads pleaded apologise apologised apologize apologized apology".split()
)
# What a headline may say that its text does not bear out: each claim's words, those that bear it out, the lesser ones
HEADLINE_CLAIMS = (
    (
        "jailed imprisoned convicted guilty sentenced",
        "jail jails jailed prison imprisoned imprisonment convict convicted conviction guilty sentence sentenced bars custody",
        "charged charge charges arrested accused detained questioned suspected investigated trial prosecuted",
    ),
    (
        "dead dies died killed kills kill death deaths deadly fatal",
        (
            "die dies died dead death deaths deadly fatal fatally kill kills killed killing lost lose loses lives body bodies"
            " drown drowned murder murdered perished toll fatalities corpse funeral deceased late shot"
        ),
        "hurt injured wounded missing hospital collapsed crashed fell closed closes",
    ),
    (
        "arrested arrests arrest",
        "arrest arrests arrested arresting detain detains detained custody held seized handcuffs caught",
        "questioned sought investigated suspected wanted interviewed fined",
    ),
    (
        "quits quit resigns resigned sacked fired ousted",
        ("quit quits quitting resign resigns resigned resigning resignation stepped step steps stepping sacked sack dismissed"
        " dismissal fired ousted removed leave leaves left leaving replaced departure departed gone"),
        "offered considers considering urged calls called demanded demands threatened may pressure",
    ),
    (
        "banned bans outlawed outlaws",
        "ban bans banned banning outlaw outlawed prohibit prohibited prohibits prohibition forbid forbidden forbids barred illegal",
        "proposed proposes considers considering plans planned wants may could suggests draft",
    ),
    (
        "confirms confirmed proves proved proof",
        "confirm confirms confirmed confirming confirmation prove proves proved proven proof verified established shows evidence",
        "alleged alleges claimed claims unconfirmed rumour rumours suspected suspects reportedly",
    ),
)  # fmt: skip
# With these before it a headline's word is no claim that it is so
HOLDING_OFF = frozenset(
    "not no nobody never without denies denied deny may might could would if whether after fears feared risk risks faces face"
    " to threat threatens calls urges urged demands wants almost nearly like as how why game feud season over row".split()
)
# Words by which an article says that somebody was asked and gave no answer
# Behind whose they are: who speaks for somebody, "her solicitor", "Brandt's spokesman".
SPEAKS_FOR = re.compile(
    r"(?:['’]s?)?\s(?:[\w-]+\s){0,2}?(?:lawyers?|solicitors?|attorneys?|barristers?|counsel|agents?|spokes\w+|"
    r"publicists?|representatives?|family|office|legal team)\b",
    re.IGNORECASE,
)
NO_REPLY = re.compile(
    r"\b(?:(?:could|can|was|were)(?: not|n[’']t) (?:immediately )?(?:be )?(?:reached|contacted|available)\b"
    r"|did(?: not|n[’']t) (?:immediately )?(?:respond|reply|answer|return|comment|react)\b|has(?: not|n[’']t) (?:responded|replied|answered|commented)\b"
    r"|(?:declined|refused|declines|refuses) (?:to )?(?:comment|answer|speak|say anything|respond)\b|(?:gave|had|made) no (?:comment|answer|reply)\b"
    r"|left \w+ questions unanswered\b)"
)
# Who gives a figure in these is their subject: "the mayor put the damage at ..."
ESTIMATING = frozenset("put estimate reckon value assess count give set".split())
# What is done to people, and grave only then: an order is suspended, an appeal dismissed every day
TO_PEOPLE = frozenset("resign dismiss sack suspend expel ban assault attack conceal detain".split())
# Violence and deceit that somebody is told to have done: an allegation, whoever it is that tells of it
WRONGS = frozenset(
    "beat hit strike slap kick whip punch grope molest harass threaten blackmail hide conceal falsify forge rig bribe steal"
    " embezzle defraud smuggle launder cheat lie destroy shred ignore torture rape abuse assault murder poison spy dope neglect".split()
)
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip

# Who looks into a matter, or holds its papers: an authority that could settle it
AUTHORITIES = frozenset(
    "police prosecutor prosecutors court tribunal judge coroner inspector inspectors inspectorate regulator commission"
    " committee panel inquiry investigators auditor auditors ombudsman ministry agency council hospital hospitals registry"
    " observatory laboratory coastguard coast harbour fire rescue university institute".split()
)
INQUIRING = frozenset(
    "investigate examine probe inquire enquire review inspect audit analyse analyze study test count recount verify rule"
    " decide interview question search film record measure monitor observe watch".split()
)
# Papers that somebody may quote from without anybody having seen them; what is published is none
PAPERS = frozenset(
    "report paper letter memo memorandum document agreement text contract file files minutes audit annex draft e-mail email"
    " emails study survey indictment dossier note map recording log telemetry transcript plan assessment".split()
)
PUBLISHED = frozenset(
    "annual pool press website site published public online newspaper newspapers media weekly daily".split()
)
# What a headline may count that its text only adds up
VAGUE_UNITS = frozenset({"year of age", "ordinal", "year", "day", "week", "month", "hour", "minute", "time", "share"})
