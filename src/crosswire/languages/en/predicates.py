"""Verbs that answer the same question, as data: each line is one class, the first verb its name.

A verb may stand in several classes. Nouns that name events are brought to their verb before
(`events.py`), so "the signing of" meets "signed" here as `sign`.
"""

CLASSES: tuple[tuple[str, ...], ...] = (
    # movement, presence
    ("arrive", "land", "reach", "touch"),
    ("visit", "tour", "travel", "go", "trip", "journey", "head", "fly", "return", "stop"),
    ("leave", "depart", "exit", "quit", "withdraw", "evacuate", "flee"),
    ("stay", "remain", "sleep", "lodge"),
    ("cross", "enter", "breach"),
    ("escort", "drive", "accompany", "ride", "chauffeur"),
    ("welcome", "greet", "receive", "host", "fete"),
    ("embrace", "hug", "shake"),
    ("cheer", "line", "chant", "wave", "gather", "festoon", "decorate", "adorn"),
    # meeting and agreeing
    ("meet", "encounter"),
    ("talk", "confer", "negotiate", "discuss", "converse", "summit"),
    ("sign", "conclude", "seal", "ink", "initial", "agree", "ratify", "pact"),
    ("agree", "accept", "approve", "endorse", "back", "adopt", "consent"),
    ("reject", "refuse", "decline", "rebuff", "oppose", "veto", "deny", "dismiss"),
    ("invite", "summon", "ask"),
    ("thank", "appreciate", "praise", "value", "hail", "applaud", "laud", "commend", "gratitude", "express"),
    ("promise", "pledge", "vow", "commit", "guarantee", "offer", "undertake"),
    ("support", "back", "endorse", "help", "aid", "assist"),
    (
        "deepen",
        "expand",
        "strengthen",
        "solidify",
        "cement",
        "enhance",
        "boost",
        "tighten",
        "grow",
        "bolster",
        "upgrade",
    ),
    ("replace", "supersede", "succeed", "supplant"),
    # giving, trading
    ("supply", "provide", "send", "give", "deliver", "ship", "transfer", "sell", "export", "furnish", "arm", "donate"),
    ("buy", "purchase", "acquire", "import", "procure"),
    ("acquire", "buy", "takeover", "merge", "bid", "purchase"),
    ("sell", "divest", "offload", "dispose"),
    ("receive", "get", "obtain", "gain", "secure"),
    ("seek", "want", "request", "demand", "ask", "need", "call", "urge"),
    ("pay", "spend", "cost", "compensate", "reimburse"),
    ("invest", "fund", "finance", "inject"),
    ("fine", "penalise", "penalize", "sanction", "punish"),
    ("offer", "bid", "propose", "table"),
    # harm
    ("kill", "die", "perish", "slay", "murder", "lose", "claim", "drown", "death", "dead", "fatality"),
    ("injure", "wound", "hurt", "hospitalise", "hospitalize", "treat"),
    ("attack", "strike", "bomb", "hit", "shell", "raid", "assault", "target", "bombard"),
    ("invade", "occupy", "seize", "capture", "attack", "launch"),
    ("shoot", "fire", "open", "gun"),
    ("stab", "knife", "slash"),
    ("explode", "blast", "detonate", "blow"),
    ("crash", "collide", "derail", "hit", "plunge", "plough", "plow"),
    ("burn", "blaze", "fire", "ignite", "torch", "catch"),
    ("damage", "destroy", "wreck", "ruin", "devastate", "flatten", "demolish"),
    ("flood", "inundate", "submerge", "swamp", "burst", "overflow"),
    ("collapse", "fall", "crumble", "fail", "break", "burst", "rupture"),
    ("leak", "spill", "escape", "release", "discharge"),
    ("sink", "capsize", "founder", "overturn"),
    ("miss", "disappear", "vanish", "unaccounted"),
    ("rescue", "save", "pull", "free", "evacuate"),
    ("evacuate", "move", "displace", "relocate", "shelter", "flee", "leave"),
    ("infect", "sicken", "contract", "ill", "test"),
    ("poison", "contaminate", "pollute"),
    # law
    ("arrest", "detain", "hold", "custody", "apprehend"),
    ("charge", "indict", "accuse", "prosecute"),
    ("convict", "guilty", "find"),
    ("acquit", "clear", "exonerate"),
    ("sentence", "jail", "imprison", "condemn"),
    ("sue", "litigate", "file", "lawsuit"),
    ("rule", "judge", "decide", "order", "uphold", "overturn"),
    ("investigate", "probe", "examine", "inquire", "inquiry", "review", "look"),
    ("ban", "prohibit", "outlaw", "bar", "block", "suspend"),
    ("violate", "breach", "break", "contravene", "flout"),
    ("search", "raid", "comb"),
    # office, work, sport
    ("win", "triumph", "beat", "defeat", "victory", "claim"),
    ("lose", "defeat", "concede"),
    ("elect", "win", "choose", "vote"),
    ("vote", "ballot", "poll"),
    ("resign", "quit", "step", "stand", "leave", "depart"),
    ("dismiss", "fire", "sack", "oust", "remove"),
    ("appoint", "name", "nominate", "choose", "pick", "install"),
    ("strike", "walk", "stoppage", "picket"),
    ("protest", "demonstrate", "march", "rally"),
    ("close", "shut", "shutter", "suspend", "halt", "stop"),
    ("open", "reopen", "resume", "restart"),
    ("cancel", "scrap", "abandon", "axe", "drop", "call"),
    ("postpone", "delay", "defer"),
    ("announce", "unveil", "declare", "reveal", "launch"),
    ("launch", "unveil", "release", "introduce", "lift"),
    ("score", "net", "strike"),
    ("cut", "reduce", "slash", "lower", "trim", "shed"),
    ("raise", "increase", "rise", "climb", "grow", "jump", "surge", "gain"),
    ("fall", "drop", "decline", "slide", "slump", "tumble", "plunge"),
    ("begin", "start", "open", "kick", "commence", "launch"),
    ("end", "finish", "conclude", "complete"),
    ("last", "take", "run"),
    # saying and judging
    ("deny", "reject", "dismiss", "refute", "dispute", "rebut"),
    ("accuse", "allege", "claim", "blame"),
    ("warn", "caution", "alert", "concern", "worry", "fear"),
    ("concern", "worry", "fear", "alarm", "express"),
    ("condemn", "criticise", "criticize", "denounce", "slam", "deplore"),
    ("describe", "call", "characterise", "characterize", "hail", "brand", "dub", "term", "refer"),
    ("demonstrate", "show", "prove", "highlight", "underscore", "illustrate", "underline"),
    ("monitor", "watch", "follow", "track"),
    ("threaten", "endanger", "jeopardise", "jeopardize", "impact", "affect"),
    ("plan", "intend", "schedule", "slate", "expect", "aim"),
    ("apologise", "apologize", "regret", "sorry"),
    ("confirm", "acknowledge", "admit", "concede"),
    ("reciprocate", "return", "follow"),
    ("mark", "represent", "be", "make"),
)

# Verbs that by themselves say too little to tell one event from another.
LIGHT = frozenset(
    "be have do make take get go come give put say tell see mark represent follow include begin start hold keep"
    " continue work ask plan describe use try allow let cause include involve become remain seem appear express lead bring use find set show call want need know think feel".split()
)

# Adjectives and nouns that tell, after a verb that says little, what became of somebody.
STATES: dict[str, str] = {
    "dead": "die", "death": "die", "guilty": "convict", "innocent": "acquit", "injured": "injure", "hurt": "injure", "wounded": "injure",
    "missing": "miss", "ill": "sicken", "sick": "sicken", "winner": "win", "victor": "win", "free": "release",
    "unanimous": "agree", "unanimously": "agree", "bankrupt": "collapse", "homeless": "displace",
}  # fmt: skip

# Verbs of denial, and what stands for an allegation made before.
DENYING = frozenset({"deny", "reject", "dismiss", "refute", "dispute", "rebut", "rubbish"})
ANAPHORS = frozenset({"it", "this", "that", "them", "these", "all of it", "so"})

# Words after which a clause happens when and where the clause around it does.
NESTED_TIME = frozenset({"where", "when", "as", "while"})

# Words beside a figure that make it part of a count, or an addition to one.
PART_BEFORE = frozenset({"of", "another", "other", "further", "additional", "remaining"})
PART_AFTER = (
    "of them",
    "of the",
    "of those",
    "of whom",
    "of which",
    "of his",
    "of her",
    "of their",
    "more",
    "other",
    "others",
    "further",
    "of nine",
    "of ten",
)
PART_WORDS = frozenset({"more", "other", "others", "another", "further", "additional", "remaining"})

# Words before a time that make it a bound, not a date.
NOT_DATING = frozenset({"since", "until", "till", "before", "after", "from", "than"})

# Prepositions that say where a thing is done, and verbs whose object is where they take place.
PLACE_ROLES = frozenset({"in", "at", "near", "outside", "inside", "off", "on", "across", "around", "within"})
PLACE_PATIENTS = frozenset(
    {"visit", "tour", "reach", "enter", "leave", "hit", "strike", "arrive", "travel", "fly", "go"}
)

# Words for an allegation: to deny one is to deny what was alleged before.
ALLEGATIONS = frozenset(
    {"allegation", "accusation", "claim", "charge", "report", "wrongdoing", "suggestion", "rumour", "rumor"}
)

# Verbs that leave it to their object or complement to name the event: "held talks", "is the winner", "lodged an appeal".
SUPPORTING = frozenset(
    "be become have do make take give get hold pay mark represent begin start stop end continue express conduct carry"
    " stage launch open lodge suffer undergo attend put bring remain declare find".split()
)

# Things that answer for one another when they are what is supplied, denied or counted.
THING_CLASSES: tuple[tuple[str, ...], ...] = (
    (
        "arms",
        "weapon",
        "weaponry",
        "munition",
        "ammunition",
        "missile",
        "rocket",
        "shell",
        "artillery",
        "arm",
        "military support",
        "bomb",
    ),
    ("turnout", "participation"),
    ("difference", "gap", "lead", "margin", "majority"),
    ("share", "stake", "holding"),
    ("toll", "number", "total", "tally"),
    ("sentence", "term", "imprisonment", "prison", "jail"),
    ("count", "charge", "offence", "offense"),
    ("deal", "agreement", "pact", "accord", "treaty", "partnership", "contract", "arrangement", "transaction"),
    ("visit", "trip", "journey", "tour", "return", "travel", "stay", "arrival"),
    ("meeting", "summit", "talk", "talks", "negotiation", "discussion", "conversation"),
    ("person", "people", "resident", "passenger", "villager", "civilian", "worker", "inhabitant", "victim"),
    ("policeman", "officer", "police"),
    ("child", "pupil", "schoolchild", "student", "kid", "youngster"),
    ("death", "fatality", "victim", "dead", "casualty"),
    ("home", "house", "household", "property"),
    ("company", "firm", "business", "group"),
    ("job", "post", "position", "worker", "staff", "employee"),
    ("price", "cost", "value"),
    ("country", "nation", "state"),
    ("bond", "tie", "relationship", "relation", "friendship", "link"),
    ("banner", "flag", "poster", "portrait"),
    ("crowd", "civilian", "supporter", "public"),
    ("invasion", "war", "conflict", "offensive", "operation"),
    ("corruption", "bribery", "bribe", "fraud"),
    ("wrongdoing", "allegation", "accusation"),
    ("fire", "blaze", "flame", "inferno"),
    ("flood", "flooding", "floodwater", "deluge"),
    ("storm", "hurricane", "typhoon", "cyclone", "gale"),
    ("explosion", "blast", "detonation"),
    ("ship", "ferry", "vessel", "boat"),
    ("plane", "aircraft", "jet", "airliner"),
    ("car", "vehicle", "lorry", "truck", "van"),
    ("strike", "walkout", "stoppage", "action"),
    ("protest", "demonstration", "rally", "march"),
    ("vote", "ballot", "election", "poll"),
    ("verdict", "ruling", "judgment", "judgement", "decision"),
)

# What two or more do together, whoever of them is the subject.
MUTUAL = frozenset(
    {
        "meet",
        "talk",
        "negotiate",
        "sign",
        "agree",
        "confer",
        "clash",
        "fight",
        "merge",
        "play",
        "marry",
        "divorce",
        "collide",
    }
)

# What figures measure: two figures of one of these, in one unit, answer one question.
MEASURES = frozenset(
    "turnout difference toll price cost majority margin speed altitude height depth distance length width weight"
    " magnitude size budget fine salary wage pay revenue profit loss debt rate inflation unemployment temperature"
    " population capacity score attendance damages compensation ransom reward tax bail sentence premium discount"
    " output production sale deficit surplus".split()
)

# Ranks: of two that differ only in these, one is not the other.
RANKS = frozenset(
    "first second third fourth fifth last previous next worst best largest biggest smallest highest lowest deadliest".split()
)
LIKE_RANKS: dict[str, str] = {"previous": "last", "biggest": "largest", "deadliest": "worst"}

OBLIGATIONS = frozenset({"must", "should", "need", "ought", "have to", "shall"})

# Words that make a "no" one of the hour: nobody has claimed it *so far*.
NOT_YET = frozenset({"far", "yet", "immediate", "immediately", "still", "now", "currently", "initially", "early"})

# Counts that grow while an event is being reported.
GROWING = frozenset("die kill injure wound hurt miss arrest detain rescue hospitalise hospitalize treat infect".split())

# Nouns too vague for two statements about them to be about one thing.
VAGUE = frozenset(
    {
        "person",
        "thing",
        "number",
        "part",
        "one",
        "time",
        "year",
        "day",
        "it",
        "they",
        "he",
        "she",
        "that",
        "this",
        "there",
    }
)

# Words that tell of another event than the news.
OTHER_EVENT = frozenset(
    "another similar previous previously earlier separate separately prior since last history ago".split()
)

STATE_VERBS = frozenset({"be", "become", "remain", "seem", "appear"})

# What a price or a count does from hour to hour: two figures of it can both have been right.
PASSING = frozenset(
    "rise climb jump surge gain increase fall drop decline slide slump tumble plunge trade close open".split()
)
