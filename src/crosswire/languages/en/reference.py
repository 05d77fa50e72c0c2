"""Words that decide whom a pronoun or a description means."""

PRONOUN_GENDERS = {
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "hers": "female",
    "herself": "female",
}

SAYING_VERBS = frozenset(
    "say note add tell announce report warn claim deny state insist argue describe call accuse urge condemn confirm declare".split()
)

MUTUAL_VERBS = frozenset(
    {"shake", "hug", "greet", "thank", "meet", "welcome", "embrace", "join", "accompany", "succeed", "replace"}
)

# After "A accused B", the next "he" may be either.
CONTESTED_VERBS = frozenset(
    "accuse charge blame criticise criticize denounce attack sue meet visit host greet phone beat defeat succeed replace appoint "
    "fire sack dismiss name nominate back endorse challenge confront interview marry divorce".split()
)
# After "A told B that she", she may be either.
TELLING_VERBS = frozenset("tell inform warn remind assure notify convince".split())

# Subjects that are somebody whom the sentence does not name: "one of the majority asked for his doubts to be noted"
UNNAMED_SUBJECTS = frozenset(
    "one another each either neither someone somebody nobody everyone everybody anyone anybody".split()
)
# Verbs whose object does what follows: "forced the firm to lower its prices".
OBJECT_CONTROL_VERBS = frozenset(
    "force ask tell urge order allow help get persuade convince press compel enable permit encourage invite lead cause instruct".split()
)

# Of each pronoun: kind of what it stands for, as far as the word tells.
PRONOUN_KINDS = {
    "he": "person", "him": "person", "his": "person", "himself": "person", "she": "person", "her": "person", "hers": "person",
    "herself": "person", "they": "group", "them": "group", "their": "group", "theirs": "group", "themselves": "group",
    "it": "other", "its": "other", "itself": "other",
}  # fmt: skip

SEEMING_VERBS = frozenset(
    "seem appear happen turn follow emerge matter rain snow take cost remain transpire mean help hurt".split()
)

DEFINITE_WORDS = frozenset({"the", "this", "that", "these", "those", "both"})

ELSEWHERE_WORDS = frozenset(
    "neighboring neighbouring other foreign third another different rival host nuclear-armed enemy".split()
)

PAIR_NOUNS = frozenset(
    {
        "man",
        "woman",
        "side",
        "leader",
        "president",
        "minister",
        "politician",
        "candidate",
        "country",
        "nation",
        "state",
        "neighbor",
        "neighbour",
    }
)

# Bodies that may carry their name right before the noun: "Acme news agency".
NOUNS_AFTER_NAMES = frozenset(
    "newspaper broadcaster network website company group party movement bank airline carrier channel magazine union retailer firm "
    "foundation charity chain daily tabloid carmaker militia".split()
)

# Participles that belong to a title: "the ousted president Smith".
TITLE_PARTICIPLES = frozenset(
    "acting retired elected convicted suspected appointed disgraced deposed ousted jailed accused alleged exiled defeated elect".split()
)

# Nouns that newsrooms put for a firm's name in the next sentence.
VARYING_BODY_NOUNS = frozenset("company firm group organisation organization airline carrier corporation".split())
AIRLINE_NOUNS = frozenset({"airline", "carrier"})
AIRLINE_WORDS = frozenset({"air", "airlines", "airways", "airline", "aviation"})
# Words of names that no newsroom calls a company.
PUBLIC_HEADS = frozenset(
    "agency ministry department court council police university league party union committee commission parliament senate congress "
    "army navy force forces government school church association federation board office bureau times post news nations".split()
)
