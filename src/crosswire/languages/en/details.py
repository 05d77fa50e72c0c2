"""English words for details told by the way: numbers, parts that one can have alone, how an event begins, votes."""

NUMBER_WORDS: dict[str, int] = {
    word: number + 1
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen".split()
    )
} | {word: 10 * (n + 2) for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}

# What only one can have been: patterns right before the name of the one who was it, and right behind it.
_BAND = r"(?:gang|group|attack|attackers|gunmen|hijackers|raid|plot|cell)"
_HEAD = rf"(?:their leader|the leader of the {_BAND}|(?:their|its|the) (?:ringleader|mastermind))"
_NAMED = r"(?:was|was named as|has been named as|was identified as)"
PARTS_OF_ONE: dict[str, tuple[str, str]] = {
    "led them": (
        rf"{_HEAD} {_NAMED}|{_BAND} (?:was|were) led by",
        rf"(?:was |is )?(?:their|its|the) (?:ringleader|gang leader|mastermind)|led the {_BAND}",
    ),
    "in the chair": (
        r"under the chairmanship of|(?<!meeting )chaired by|(?<!meeting )presided over by",
        (
            r"(?:who )?(?:was )?in the chair|(?:who )?(?:had )?chaired (?:the|its|that)|(?:who )?(?:had )?(?:took|taken) the chair"
            r"|(?:who )?(?:had )?presided over"
        ),
    ),
    "had the watch": (
        r"watch was (?:held|kept) by|on watch was",
        r"(?:who )?(?:had the watch|was at the helm|was on watch|was in charge of the (?:bridge|ship|watch))",
    ),
    "was at the controls": (
        (
            r"(?:at the (?:controls|wheel)|flying the (?:plane|jet|aircraft|helicopter)|driving the (?:train|tram|bus|coach|lorry|car|van)) was"
            r"|(?:flown|piloted|driven) by"
        ),
        (
            r"(?:who )?(?:was|had been) (?:at the (?:controls|wheel)|(?:the one )?(?:flying|driving)|the pilot flying)"
            r"|(?:who )?(?:flew|drove|piloted) the (?:plane|jet|aircraft|helicopter|train|tram|bus|coach|lorry|car|van)"
        ),
    ),
    "found the body": (
        r"(?:body|remains) (?:was|were|had been) (?:found|discovered) by",
        r"(?:who )?(?:had )?(?:found|discovered|came upon) the (?:body|corpse|remains)",
    ),
    "scored the winner": (
        r"(?:winner|winning goal|decisive goal) (?:was scored by|came from|fell to)",
        r"(?:who )?(?:had )?(?:scored|struck|hit|headed|netted) the (?:winner|winning goal|decisive goal|only goal)",
    ),
    "fired the first shot": (
        r"first shots? (?:was|were) fired by",
        r"(?:who )?(?:had )?fired (?:the first shots?|first)",
    ),
    "did the deed": (
        r"(?:attack|raid|bombing|shooting|killing|crime|hack) (?:was|had been) (?:planned and )?(?:carried out|committed|staged) by",
        r"(?:had |has )?(?:planned and )?(?:carried out|claimed responsibility for|claimed) the (?:attack|raid|bombing|shooting|killings?)",
    ),
    "walked out": (
        r"(?!)",
        r"(?:who )?(?:had )?(?:walked out|stormed out|left the (?:hall|room|table|talks) and slammed)",
    ),
    "raised the alarm": (
        r"alarm was (?:raised|sounded|given) by",
        r"(?:who )?(?:raised|sounded|gave) the alarm",
    ),
    "came first": (
        r"first (?:\w+ )?to (?:reach|arrive)[^.,]{0,30} was",
        r"was (?:the )?first (?:\w+ )?to (?:reach|arrive)",
    ),
}

# What is ordered once, and the words that tell it.
ORDERED_ACTS: dict[str, frozenset[str]] = {
    "clear": frozenset("evacuate evacuated evacuation clear cleared empty emptied".split()),
    "attack": frozenset("attack storm storming assault".split()),
    "close": frozenset("close closed closure shut shutdown shutting sealed".split()),
    "stop": frozenset("stop stopped halt halted ground grounded".split()),
    "arrest": frozenset("arrest arrested".split()),
    "fire": frozenset("shoot fire".split()),
    "recall": frozenset("recall recalled withdraw withdrawn withdrawal".split()),
}

# What stands for the event that all the articles tell: "It happened at noon".
HAPPENING = frozenset("happen occur".split())
EVENT_WORDS = frozenset("it this that accident incident disaster tragedy".split())
OTHER_OF_KIND = frozenset("second third another earlier previous later first last next aftershock".split())

# Bodies that decide by vote, each as one word, and their members.
VOTING_BODIES: dict[str, str] = {
    word: body
    for body, words in {
        "board": "board director directors",
        "council": "council councillor councillors",
        "executive": "executive",
        "committee": "committee",
        "jury": "jury juror jurors jurymen verdict",
        "cabinet": "cabinet",
        "panel": "panel",
        "parliament": "parliament chamber assembly legislature",
        "senate": "senate",
        "court": "bench judges justices",
        "conference": "congress conference convention",
    }.items()
    for word in words.split()
}

# What may be done to one and the same again and again: whether it was done is no question by itself.
RECURRING = frozenset(
    "say tell meet talk visit attack hit call see urge ask warn accuse criticise play vote win lose respond comment speak"
    " discuss mention know want expect believe think feel happen occur provide identify name receive find report pay"
    " leave depart go step stand return come arrive travel fly walk".split()
)

# What one does to the same on several days, at several hours: that the days differ is no contradiction.
REPEATED = (RECURRING - {"find", "identify"}) | frozenset(
    "announce issue publish release post tweet confirm add note write show unveil reveal declare deny reject approve pass"
    " adopt debate resume continue extend hear appear submit file begin start open close reopen fire launch".split()
)

# What ships and lorries carry and kitchens serve, by kind; of one group no two kinds are one.
SUBSTANCES: dict[str, tuple[tuple[str, str], ...]] = {
    word: ((group, kind),)
    for group, kinds in {
        "cargo": {
            "timber": "timber wood planks logs lumber",
            "fertiliser": "fertiliser fertilizer ammonium urea",
            "fuel": "oil crude petrol diesel gasoline kerosene fuel",
            "gas": "lng propane butane chlorine ammonia",
            "grain": "grain wheat maize corn rice barley",
            "coal": "coal",
            "ore": "ore bauxite",
            "cement": "cement",
            "steel": "steel",
            "livestock": "cattle sheep livestock cows",
            "cars": "cars",
            "sugar": "sugar",
            "fish": "herring cod",
        },
        "dish": {
            "chicken": "chicken",
            "beef": "beef",
            "pork": "pork ham",
            "lamb": "lamb mutton",
            "fish": "fish tuna salmon",
            "egg": "egg eggs",
            "turkey": "turkey",
        },
    }.items()
    for kind, words in kinds.items()
    for word in words.split()
}

# To win against somebody, and what one alone can win.
BEATING = frozenset("beat defeat overcome edge thrash trounce outplay overpower".split())
WON_ONCE = frozenset(
    "vote election run-off runoff referendum presidency final title cup championship race by-election".split()
)
