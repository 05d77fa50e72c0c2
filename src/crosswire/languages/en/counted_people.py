"""Words that tell what a number without a noun counts: what is done to people, where people are, what people form."""

# What is done to people, whichever place the number takes: "police arrested 23", "23 were arrested".
DONE_TO_PEOPLE = frozenset(
    (
        "kill injure wound hurt arrest detain displace evacuate rescue hospitalize hospitalise drown massacre behead infect"
        " strand imprison jail intern convict acquit deport expel sack dismiss recruit hire employ bury kidnap abduct torture"
        " execute hang trample poison sicken vaccinate quarantine treat interrogate extradite shelter slay orphan maim"
        " concuss resettle repatriate enrol enroll"
    ).split()
)
# The same as it stands before a number whose sentence has no verb: "tram derails, killing at least seven".
DOING_TO_PEOPLE = frozenset(
    (
        "killing kills killed injuring injures injured wounding wounds wounded arresting arrests arrested displacing displaces"
        " displaced evacuating evacuates evacuated rescuing rescues rescued hospitalizing hospitalising stranding strands"
        " detaining detains detained sickening sickens poisoning poisons kidnapping kidnaps abducting abducts hurting"
    ).split()
)
# What only people do, the number being who does it.
DONE_BY_PEOPLE = frozenset(
    (
        "die perish drown survive flee protest march demonstrate vote abstain attend gather celebrate enlist faint resign"
        " testify pray emigrate queue walk sleep celebrate suffer volunteer graduate escape sicken complain surrender confess"
    ).split()
)
# Verbs of people or things: who is meant only where the clause says where they are, or nothing else was counted.
DONE_TO_ANY = frozenset(
    "release free discharge save admit take bring rush charge capture fly airlift question name identify remain".split()
)
# Words of the number's clause, in this order, that say that it counts people.
STATES_OF_PEOPLE = (
    "in hospital", "to hospital", "to the hospital", "in the hospital", "to a hospital", "to hospitals", "from hospital", "hospital beds", "on the wards",
    "intensive care", "critical condition", "serious condition", "in custody", "into custody", "on board", "aboard", "alive", "unhurt",
    "unharmed", "unaccounted", "homeless", "from their homes", "their lives", "for work", "on strike", "the strike",
    "in jail", "in prison", "under arrest", "behind bars", "their jobs", "their homes", "in a coma", "of their injuries",
    "of her injuries", "of his injuries", "of burns", "of smoke", "tested positive", "test positive", "without pay", "taken ill", "fell ill",
    "fallen ill", "downed tools", "were missing", "are missing", "still missing", "was missing", "reported missing", "were dead", "are dead",
    "turned out", "turned up", "showed up", "had been there", "feared dead", "were hurt", "were ill", "are ill", "critically ill", "seriously ill", "were in shock", "taken hostage",
)  # fmt: skip

# Adjectives that stand for people behind "the": "of the injured, 14", "the number of the wounded".
PEOPLE_ADJECTIVES = frozenset(
    "dead injured wounded missing sick ill homeless poor unemployed jobless arrested detained displaced saved rescued".split()
)

# "a father of four", "a crowd of 60,000", "a boy of 12": what the number behind "of" counts.
PARENTS = frozenset({"father", "mother", "dad", "mum", "mom", "parent", "grandmother", "grandfather"})
BODIES = frozenset(
    (
        "crowd group party team family crew commission panel committee squad gang population audience workforce staff"
        " delegation jury army town city village country republic nation membership congregation"
    ).split()
)
AGED = frozenset("girl boy woman man lad child pupil teenager youth lass youngster toddler baby person student".split())

# Nouns that a number is given for: "the number of the wounded stood at 14", "the attendance was 48,212".
TALLIES = frozenset({"number", "total", "tally", "count", "figure"})
ATTENDANCES = frozenset({"attendance", "crowd", "audience", "congregation", "population"})
TOLLS = frozenset({"toll"})

# Verbs of sums, and words behind the number of what was just named: "prisoners, 340 in number".
SUMS = frozenset("pay cost offer earn spend demand want owe lend borrow invest fine charge win lose".split())
OF_SUMS = SUMS | frozenset("put stand estimate arrive take get receive move claim reckon".split())
IN_ALL = (("in", "number"), ("in", "all"), ("in", "total"), ("all", "told"))
