"""Words that tell whether two answers are to one question: what narrows a figure, what excludes what, as data."""

import re


def _list(text: str) -> frozenset[str]:
    return frozenset(text.split("|"))


# Words that say that a figure is of a part, a plan, another time or another measure, by kind. A kind that stands
# beside only one of two figures keeps them from being set against each other.
NARROWING: dict[str, frozenset[str]] = {
    "a part": _list("alone|only|including|among|of whom|of which|of them|half of|most of"),
    "a whole": _list(
        "altogether|overall|combined|across the country|nationwide|worldwide|around the world|globally|the country's"
    ),
    "an average": _list("average|median|typical|typically|usual|usually|apiece|per person|a head"),
    "a rate": _list(
        "a day|a week|a month|a year|daily|weekly|monthly|annual|annually|yearly|every day|every week|every month"
        "|every year|per day|per year|a night|each day"
    ),
    "a span of time": _list(
        "within a|within an|within one|over the past|in the past|over the next|in the last|until|so far this year|this year|last year"
        "|next year|this season|last season|last month"
    ),
    "a plan": _list(
        "planned|plans|target|goal|aim|aims|aimed|hoped|hopes|expected|expects|forecast|forecasts|wanted|demanded"
        "|demands|demand|asked|asking|sought|seeking|proposed|offered|bid|budgeted|capacity|maximum|limit|allowed"
        "|instead of|supposed|intended|meant|required"
    ),
    "a record": _list("record|highest|lowest|worst|previous|earlier|former|strongest|aftershock|aftershocks"),
    "another sum": _list(
        "before tax|after tax|net|gross|excluding|insured|insurance|deposit|instalment|debt|premium|resale|second-hand"
    ),
    "a change": _list(
        "fell by|rose by|dropped by|grew by|up by|down by|higher|lower|faster|slower|increase|decrease|rise of|drop of"
        "|cut of|cut by|by another|raise of"
    ),
    "one round": _list("first round|second round|run-off|runoff|first half|second half|half-time|halftime"),
    "a grave part": _list(
        "serious|seriously|life-threatening|critical|critically|severe|severely|gravely|lightly|minor"
    ),
    "one side": _list("our|ours|of their own|of its own|of his own|of her own"),
    "an addition": _list("another|further|additional|remaining|extra"),
}

# What goes with an event and is none of its own size: wherever it stands in the clause.
BESIDE_EVENTS = frozenset(
    "aftershock aftershocks foreshock foreshocks rehearsal rehearsals qualifying qualifier qualifiers semi-final semi-finals"
    " semifinal semifinals replay rematch by-election by-elections drill drills".split()
)

# Nouns that count people at large; a figure of others ("children") may be a part of theirs.
GENERAL_PEOPLE = frozenset(
    "person people resident inhabitant villager victim passenger human individual life soul dead death fatality casualty"
    " citizen civilian patient case infection arrest crowd attendance audience spectator man".split()
)
LIKE_PEOPLE: tuple[frozenset[str], ...] = tuple(
    frozenset(group.split())
    for group in (
        "child pupil schoolchild student youngster kid boy girl teenager minor",
        "worker employee staff staffer docker miner people person",
        "prisoner captive detainee inmate hostage",
        "soldier troop serviceman",
        "policeman police officer",
        "protester demonstrator marcher people person",
        "spectator fan supporter crowd attendance audience",
        "gunman attacker robber raider assailant man",
        "guest visitor tourist",
        "refugee migrant evacuee resident inhabitant villager people person",
    )
)

# Words for what changes from day to day, down as well as up.
PASSING_STATES = frozenset(
    "miss hospital ward missing unaccounted trap strand homeless displace shelter critical intensive electricity wait"
    " still difference hospitalise hospitalize quarantine".split()
)
# Words beside a figure that say that the count went on, or goes on.
COUNTED_ON = _list(
    "so far|as of|now|rose to|risen to|rise to|has reached|had reached|stands at|stand at|climbed to|to date|latest|updated"
    "|raised the|shrunk to|fallen to|at last count|by then|by noon|by midday|by midnight|by dawn|by dusk|by nightfall"
    "|by morning|by evening|by early|by late|by mid-morning|by the evening|by the end of the day|in the end|eventually"
    "|finally|in all|all told|raised to|increased to|cut to|doubled|trebled|tripled|quadrupled|halved"
)
CORRECTED = _list(
    "an earlier version|a previous version|earlier figure|previous figure|earlier report|corrected|correction|revised|withdrew|retracted"
    "|had earlier said|counted twice|miscounted"
)

# Verbs of which each is the opposite of the other, of one doer or one thing at one time.
OPPOSITES: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        ("stay remain", "leave depart go withdraw quit"),
        ("accept approve adopt endorse back", "reject refuse decline rebuff veto"),
        ("convict", "acquit clear exonerate"),
        ("open reopen", "close shut"),
        ("win beat defeat", "lose"),
        ("survive", "die perish kill"),
        ("pass adopt", "reject defeat"),
        ("extend prolong", "shorten"),
        ("hire recruit", "dismiss sack fire"),
    )
)

# What is done once to one person or thing, so that two days or two places of it cannot both be right.
ONCE = frozenset(
    "die born resign arrest sign crash derail capsize sink behead assassinate elope marry sentence convict acquit"
    " inaugurate bury kill murder initial detain".split()
)

# Verbs of one accident, whichever of its parts is told, and what has accidents.
ACCIDENTS = frozenset(
    "crash derail leave break plunge fall overturn collide hit strike sink capsize plough plow veer skid".split()
)
VEHICLES = frozenset("coach bus train tram express ship ferry plane helicopter car lorry tanker".split())

# Verbs that bring somebody to a place.
# Verbs of newsrooms for an arrest.
ARRESTING = frozenset("arrest detain apprehend nick nab collar seize handcuff frogmarch".split())
TAKING = frozenset("take drive bring transfer transport escort fly rush airlift commit remand".split())

# Kinds of places of which none is a part of another: a thing done in one was not done in one of another kind.
SITES: tuple[frozenset[str], ...] = tuple(
    frozenset(kind.split())
    for kind in (
        "airport airfield check-in departures arrivals",
        "prison jail penitentiary",
        "hospital clinic",
        "church cathedral mosque temple synagogue chapel",
        "ship steamer boat yacht ferry",
        "villa house home flat apartment farmhouse cottage",
        "hall parliament palace ministry",
        "hotel motel inn",
        "school university college",
        "stadium arena",
        "court courthouse courtroom",
        "train bus coach",
        "gate entrance",
        "stand block terrace",
        "barracks camp",
        "embassy consulate",
        "bridge tunnel",
        "market mall supermarket",
        "beach shore",
    )
)
# Kinds of which a place has several, told apart by name or number: "Gate 4", "Gate 7".
NUMBERED = frozenset(
    "gate stand block terminal platform pier berth prison jail hospital hotel station barracks hall court".split()
)

# What stands before a figure that was another one before: "quadrupled the reward, to 200,000 marks"
CHANGED_TO = re.compile(
    r"\b(?:rais|increas|lift|cut|lower|reduc|doubl|trebl|tripl|quadrupl|halv|slash|boost|hik|revis|push|bring|brought|bump|trimm?)"
    r"(?:e[sd]?|ing|s|ed|d)?\b[^.;]{0,60}\bto (?:about |some |around |up to |at least |more than )?[$€£]?$",
    re.IGNORECASE,
)
