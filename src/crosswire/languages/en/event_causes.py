"""What brings an event about, by kinds of which one is the cause and the others are not: arson, a faulty cable.

`CAUSES` has a table for each kind of event: words that say that the story tells one, and of each kind of cause two
patterns over a statement's words: acts that are the cause wherever they are told ("a burning tree came down on him"),
and names of it, which tell it only beside "caused by", "the work of" and their like.
"""

import re

from msgspec import Struct


class CauseKind(Struct, frozen=True, kw_only=True):
    """One kind of cause: the acts that are it, and the names that it has beside words that tell why."""

    name: str
    acts: re.Pattern[str] | None
    names: re.Pattern[str] | None


class CauseTable(Struct, frozen=True, kw_only=True):
    """The causes of one kind of event, and the words by which a story tells of such an event."""

    event: str
    told_by: re.Pattern[str]
    kinds: tuple[CauseKind, ...]
    is_of_one: bool = False  # each person has one: how somebody died


# What stands before the name of a cause ...
BEFORE_CAUSE = (
    r"(?:causes?(?: of [^.,;]{3,40}?)?,?(?: [^.,;]{3,30},| \.\.\.)? (?:was|is|were|had been|seems to have been)|caused by|because of|due to"
    r"|owing to|results? of|result(?:ed|ing) from|blam(?:e|es|ed|ing)(?: [^.,;]{2,30})?(?: on)?|(?:the )?work of|sparked by|set off by"
    r"|triggered by|started (?:by|with|from)|lit by|brought (?:about|on) by|originat\w+ (?:in|with|from)"
    r"|traced (?:[^.,;]{2,30} )?(?:back )?to|(?:came|come|coming|spread|spreading|seeped|leaked) (?:up |in )?(?:out of|from|through)"
    r"|die[sd]? (?:of|from)|dead (?:of|from)|death (?:of|from|by)|killed by|succumbed to|by means of|put down to|attributed to|put it down to"
    r"|after an?|following an?|it (?:was|is)(?! (?:their|our|his|her|my|your)\b)|through|with|used|using|(?:delayed|held up|held back|stopped|put off|postponed) (?:by|because of)"
    r"|consequences? of|moved back (?:[^.,;]{2,30} )?to (?:allow|let|wait for|avoid))"
)
GAP = r"(?:(?!\b(?:around|near|beside|at|who|which|on)\b)[^.;]){0,40}?"  # words that may stand between
# ... and behind it.
BEHIND_CAUSE = (
    r"(?:caused|sparked|set off|triggered|started|brought about|lit|led to|was (?:the cause|to blame|behind)|were (?:the cause|to blame)"
    r"|is (?:to blame|the cause)|killed|delayed|held up)"
)
# ... and those that hold it off, or say that it was none.
HOLDING_OFF = re.compile(
    r"\b(?:contradict\w*|contrary|those who (?:say|claim)|charges?|charged|accused|suspicion|no (?:sign|evidence|trace|indication|question)|not|never|n[’']t|nor|neither|denie[sd]|deny|ruled out|rules out|rejected"
    r"|(?:was|were|been|being) (?:told|informed|assured|led to believe)|dismissed|whether|if|could|might|may|would|should|possib\w+|perhaps|unless|feared?|risk|danger of|threat|in case"
    r"|prevent|rather than|instead of|investigat\w+|examin\w+|probe|looking into|theor(?:y|ies)|rumou?rs?|speculation)\b",
    re.IGNORECASE,
)


def _table(event: str, told_by: str, kinds: dict[str, tuple[str, str]], *, is_of_one: bool = False) -> CauseTable:
    return CauseTable(
        event=event,
        told_by=re.compile(rf"\b(?:{told_by})\b", re.IGNORECASE),
        kinds=tuple(
            CauseKind(
                name=name,
                acts=re.compile(rf"\b(?:{acts})", re.IGNORECASE) if acts else None,
                names=re.compile(
                    rf"\b{BEFORE_CAUSE} {GAP}\b(?P<named>{names})\b|\b(?P<named_first>{names})[^.;,]{{0,20}} {BEHIND_CAUSE}\b",
                    re.IGNORECASE,
                )
                if names
                else None,
            )
            for name, (acts, names) in kinds.items()
        ),
        is_of_one=is_of_one,
    )


CAUSES: tuple[CauseTable, ...] = (
    _table(
        "fire",
        r"fire|blaze|wildfire|inferno",
        {
            "arson": (
                (
                    r"(?:was|were|been|had) (?:deliberately |wilfully )?(?:torched|lit on purpose)|deliberately (?:set|lit|started)"
                    r"|(?:set|setting) (?:it|the \w+|\w+) (?:alight|ablaze|on fire)|set on fire by|set alight by"
                    r"|(?:set|started|lit) (?:deliberately|on purpose)|poured petrol"
                ),
                r"arson(?:ists?)?\b|firebugs?|fire-?raisers?|petrol bombs?",
            ),
            "electricity": (
                r"(?:cable|line|wires?|transformer|pylon|wiring)\b[^.;]{0,30}\b(?:sparks?|sparked|arced|short-circuited)\b",
                (
                    r"short[- ]circuit|electrical (?:fault|failure|short)|(?:faulty|old|bad) (?:wiring|cable|socket|transformer|heater|fridge)"
                    r"|power (?:line|cable)s?|wiring|cable"
                ),
            ),
            "lightning": (r"lightning (?:struck|had struck|hit)|struck by lightning", r"lightning"),
            "carelessness": (
                r"(?:knock|knocked|kicked|tipped) over (?:a|the) (?:stove|heater|lamp|candle|lantern)|(?:threw|dropped|thrown|tossed) (?:away )?(?:a|his|her) (?:burning )?cigarette",
                r"cigarettes?|barbecue|camp-?fire|candles?|fireworks?|picnickers|careless\w+",
            ),
            "gas": (
                r"gas (?:cylinder|bottle|canister|main) (?:had )?exploded",
                r"gas leak|gas (?:cylinder|bottle|canister)",
            ),
        },
    ),
    _table(
        "sinking",
        r"(?:ferry|ship|boat|vessel|trawler|freighter|yacht)\b[^.]{0,60}\b(?:sank|sunk|capsized|foundered|went down)"
        r"|shipwreck|sinking|capsiz\w+",
        {
            "collision": (
                (
                    r"collided with (?:a|another|the)|(?:struck|hit|rammed) by (?:a|another) (?:\w+ )?(?:ship|freighter|tanker|vessel|boat)"
                    r"|there (?:was|had been) a collision"
                ),
                r"collision",
            ),
            "rocks": (
                (
                    r"(?:ran|run|running) (?:on ?to|aground|up on|upon) |(?:struck|hit|hitting|striking) (?:a|the|some) (?:\w+ )?(?:reef|rocks?"
                    r"|sandbank|shoal)"
                ),
                r"reef|rocks?|sandbank|grounding",
            ),
            "cargo": (
                r"(?:cargo|load|lorries|freight|deckload|ballast)\b[^.;]{0,40}\b(?:had )?shift(?:ed|ing)",
                r"shift(?:ed|ing) cargo",
            ),
            "leak": (
                r"(?:took|taking|taken) on water|sprang a leak|hull (?:had )?(?:cracked|split)",
                r"leak|hole in (?:the|her|its) hull",
            ),
            "overloading": ("", r"overloading|overcrowding|too many (?:people|passengers)"),
            "explosion": (r"hit a mine|was torpedoed", r"explosion|torpedo|bomb|limpet mine"),
        },
    ),
    _table(
        "road or rail accident",
        r"(?:coach|bus|train|tram|car|lorry|truck|tanker|minibus)\b[^.]{0,60}\b(?:crash|derail|overturn|plunge|left the)\w*"
        r"|crash|derail\w+",
        {
            "brakes": (
                r"brakes? (?:had )?fail|brakes (?:did not|had not|would not)|(?:faulty|worn|defective) brakes",
                r"brake failure|(?:faulty|worn|defective) brakes",
            ),
            "sleep": (
                r"(?:fell|fallen|was|been) asleep (?:at the (?:wheel|controls))?|dozed off|nodded off",
                r"microsleep|exhaustion|tiredness",
            ),
            "illness": (
                r"(?:had|suffered) a (?:heart attack|stroke|seizure)|fainted|blacked out|lost consciousness",
                r"heart attack|stroke|seizure|epilep\w+",
            ),
            "tyre": (r"(?:tyre|tire)s? (?:had )?(?:burst|blew|blown)", r"burst (?:tyre|tire)|blow-?out"),
            "animal": (
                r"swerved to avoid (?:a|some) \w+|(?:deer|cow|dog|moose|elk|horse|boar)s? (?:ran|ran out|stepped|walked|jumped) (?:on|in|out|into)",
                r"(?:deer|cow|moose|elk|boar|horse) on the (?:road|track|line)",
            ),
            "signal": (
                r"(?:ran|jumped|passed|overran|went through) (?:a|the) (?:red (?:light|signal)|signal at (?:red|danger))",
                r"signal (?:failure|fault|error)|signalman\W?s error",
            ),
            "track": (
                r"(?:rail|points|track) (?:had )?(?:broke|broken|buckled|failed|cracked)",
                r"(?:broken|buckled|cracked) (?:rail|track)|faulty points",
            ),
            "drink": (
                r"(?:driver|pilot|captain) (?:was|had been) (?:drunk|over the limit)",
                r"drink-driving|drunken driving|alcohol",
            ),
        },
    ),
    _table(
        "air accident",
        r"(?:plane|jet|airliner|helicopter|aircraft)\b[^.]{0,60}\b(?:crash|plunge|came down|fell)\w*|air (?:crash|disaster)",
        {
            "birds": (
                r"(?:flew|flown|ran) into (?:a flock of )?(?:birds|geese|gulls)|(?:struck|hit) (?:a flock of )?(?:birds|geese|gulls)",
                r"bird ?strike|birds|geese",
            ),
            "engine": (
                r"engines? (?:had )?(?:failed|stopped|cut out|caught fire|died)",
                r"engine (?:failure|fault|fire|trouble)",
            ),
            "fuel": (
                r"(?:ran|run) out of fuel|tanks? (?:was|were|had been) empty",
                r"fuel starvation|lack of fuel|empty tanks?",
            ),
            "bomb": (r"bomb (?:had )?(?:exploded|went off)|was blown up", r"bomb|explosives"),
            "missile": (r"(?:was|been) shot down|(?:was|been) (?:hit|struck) by a missile", r"missile"),
            "brakes": (
                r"brakes? (?:had )?fail|(?:hydraulic|brake) (?:pipe|line) (?:had )?(?:burst|ruptured|broke)",
                r"brake failure|(?:ruptured|burst|leaking) (?:hydraulic|brake) (?:pipe|line)",
            ),
            "wind": (
                r"wind (?:had )?(?:threw|thrown|blew|blown|pushed) (?:its|the)",
                r"(?:sudden |strong )?(?:gusts?|crosswind|wind shear|side wind)",
            ),
            "pilot": ("", r"(?:pilot|human) error|(?:error|mistake) by the pilot|pilot\W?s (?:error|mistake)"),
            "lightning": (r"(?:was|been) (?:hit|struck) by lightning", r"lightning"),
            "ice": (r"wings? (?:had )?(?:iced over|iced up)", r"ice on (?:the|its) wings|icing"),
        },
    ),
    _table(
        "explosion",
        r"explosion|blast|exploded",
        {
            "gas": (
                r"gas (?:cylinder|bottle|canister|main|pipe) (?:had )?(?:exploded|blew up|leaked)|gas had (?:leaked|escaped)",
                r"gas (?:leak|cylinder|bottle|canister)|leaking gas|gas",
            ),
            "bomb": (
                r"bomb (?:had )?(?:exploded|went off|been planted)|planted a bomb",
                r"bomb|explosive device|car bomb|hand grenade",
            ),
            "boiler": (r"boiler (?:had )?(?:exploded|blew up|burst)", r"boiler|pressure vessel"),
            "fireworks": ("", r"stored fireworks|store of fireworks"),
            "fertiliser": ("", r"ammonium nitrate|fertili[sz]er"),
            "dust": ("", r"(?:grain|coal|flour|sugar) dust"),
        },
    ),
    _table(
        "dyke or dam",
        r"(?:dam|dyke|dike|levee|embankment)\b[^.]{0,60}\b(?:broke|burst|gave way|failed|collapsed|went)|breach",
        {
            "overtopping": (
                (
                    r"(?:was|been) overtopped|(?:water|waves|river) (?:came|went|ran|poured|washed|flowed|spilled) over (?:it|the|its)"
                    r"|flowed over (?:it|the (?:crest|top|dyke|dam|levee))"
                ),
                r"overtopping",
            ),
            "washing out": (
                r"washed out from (?:below|beneath|under|within)|(?:was|been) undermined|(?:water|river) (?:came|seeped|got|ran) (?:in )?(?:through|along|under)",
                r"seepage|(?:old|leaking|drainage) pipe|piping",
            ),
            "animals": (
                r"(?:badgers?|muskrats?|beavers?|moles?|rats?|nutrias?) (?:had )?(?:burrowed|dug|undermined)",
                r"burrows?|badgers?|muskrats?|beavers?|nutrias?",
            ),
            "sabotage": (
                r"(?:was|been) (?:blown up|dynamited|breached deliberately|opened on purpose)",
                r"sabotage|explosives",
            ),
            "quake": ("", r"earthquake|tremor"),
        },
    ),
    _table(
        "collapse",
        r"(?:bridge|building|roof|wall|tower|stand|crane|ceiling|balcony|tunnel|scaffold\w*)\b[^.]{0,60}\b(?:collapsed?|fell|gave way|caved)",
        {
            "rust": (
                r"(?:bolts?|cables?|girders?|beams?|steel) (?:had |was |were )?(?:rusted|corroded)",
                r"rust|corrosion|rusty \w+",
            ),
            "ship": (
                r"(?:was|been) (?:hit|struck|rammed) by (?:a|the) (?:\w+ )?(?:ship|barge|freighter|lorry|truck)",
                r"collision",
            ),
            "load": (r"(?:was|been) overloaded", r"overloading|weight of (?:the )?(?:snow|crowd|water)"),
            "quake": ("", r"earthquake|tremor"),
            "explosion": ("", r"explosion|blast|bomb"),
            "work": ("", r"(?:building|construction|renovation|excavation|demolition) works?|digging"),
        },
    ),
    _table(
        "blackout",
        r"blackout|power (?:cut|outage|failure)|(?:power|electricity|lights) (?:failed|went)",
        {
            "storm": (
                r"(?:tree|branch) (?:had )?fallen on|(?:tree|branch) fell on",
                r"storm|gales?|high winds?|lightning|(?:fallen|falling) trees?",
            ),
            "attack": ("", r"cyber-?attack|hackers?|sabotage"),
            "overload": (r"(?:grid|network|line) (?:was|had been) overloaded", r"overload|heat ?wave|demand"),
            "fire": (
                r"(?:substation|transformer) (?:had )?(?:exploded|caught fire|burned)",
                r"fire (?:in|at) (?:a|the) (?:\w+ )?(?:substation|transformer)|substation fire",
            ),
            "animal": ("", r"squirrel|marten|snake|birds?|rat\b"),
            "digging": (
                r"(?:digger|excavator|workmen) (?:had )?(?:cut|severed|hit)",
                r"digger|excavator|severed cable",
            ),
        },
    ),
    _table(
        "breakdown",
        r"breakdown|outage|(?:screens?|systems?|computers?|network|website|app|servers?)\b[^.]{0,40}\b(?:down|blank|failed|froze|crashed|black|dark|dead)"
        r"|shutdown|stood still|brought to a standstill",
        {
            "attack": (
                r"(?:foreign|malicious) (?:code|programme|program|software) (?:had been |was )?(?:introduced|planted|found)",
                r"(?:deliberate |cyber-?)?attack|hackers?|sabotage|malware",
            ),
            "fault": (
                r"(?:is|was) an? (?:internal |technical |software )+(?:fault|error|failure)|brought down by an? (?:\w+ )?(?:update|fault|error)",
                r"(?:routine |faulty |software )?(?:update|upgrade)|(?:internal|technical|software|human|configuration) (?:fault|error|failure)|bug",
            ),
            "power": ("", r"power (?:cut|failure|outage)"),
            "fire": ("", r"fire in (?:a|the) (?:\w+ )?(?:data centre|server room|substation)"),
        },
    ),
    _table(
        "intrusion",
        r"hack(?:ers?|ed|ing)?|cyber-?attack|ransomware|intruders?|data breach",
        {
            "e-mail": (
                r"(?:e-?mail|attachment)\b[^.;]{0,40}\bopened|opened (?:an|the) (?:infected )?(?:e-?mail|attachment)|clicked on",
                r"e-?mail|phishing|attachment",
            ),
            "account": (
                "",
                (
                    r"(?:account|laptop|password|login|log-in|credentials)\b[^.;]{0,30}\b(?:contractor|supplier|firm|former employee)"
                    r"|(?:contractor\W?s|supplier\W?s|forgotten|stolen|leaked|old)[^.;]{0,20}\b(?:account|laptop|password|login|log-in"
                    r"|credentials)"
                ),
            ),
            "stick": (r"plugged in (?:a|the) (?:USB|memory)", r"(?:USB|memory|thumb) (?:stick|drive|key)"),
            "hole": (
                "",
                r"unpatched \w+|(?:security|software) (?:hole|flaw|gap)|vulnerability|out ?of ?date software|outdated software",
            ),
            "insider": ("", r"insider|disgruntled \w+"),
        },
    ),
    _table(
        "food poisoning",
        r"food poisoning|salmonella|listeria|poisoned|fell ill after eating|tainted",
        {
            "reheating": (
                r"(?:was|were|been) (?:not|insufficiently|poorly) (?:re)?heated|undercooked",
                r"(?:insufficient |poor |improper )?(?:re-?)heating|undercook\w+",
            ),
            "cooling": (
                r"(?:kept|left|stood|standing) warm|(?:left|stood) (?:out|unrefrigerated)|(?:fridge|cold store|freezer|refrigerator) (?:had )?(?:failed|broken)",
                r"(?:broken|faulty) (?:fridge|freezer|refrigerator|cold store)|cold chain|poor cooling|lack of cooling",
            ),
            "water": ("", r"(?:dirty|contaminated|foul|tainted) water"),
            "a cook": (
                r"(?:cook|handler) (?:was|had been) (?:ill|sick|infected)",
                r"(?:infected|sick) (?:cook|worker|employee|handler)|unwashed hands",
            ),
            "eggs": ("", r"raw eggs?"),
        },
    ),
    _table(
        "outbreak",
        r"cholera|typhoid|outbreak|epidemic|legionnaires\w*|dysentery|infections?|disease",
        {
            "open water": ("", r"(?:lake|river|stream|pond)\b"),
            "mains": (
                "",
                r"(?:water |burst |rotten |broken |old |cracked )(?:mains?|pipes?|pipeline)|a main\b|the tap\b|tap water",
            ),
            "well": ("", r"(?:a|the|their) (?:\w+ )?wells?\b|borehole|cistern"),
            "cooling tower": ("", r"cooling tower|air[- ]conditioning|showers"),
            "market": ("", r"market|food stall|street food"),
            "feast": ("", r"wedding|feast|banquet|funeral meal"),
        },
    ),
    _table(
        "delay",
        r"(?:launch|start|match|game|final|race|kick-off|lift-off|departure|countdown|flight)\b[^.]{0,50}\b(?:delay(?:ed)?|postponed|held"
        r"|moved back|put off)",
        {
            "weather": ("", r"(?:strong |high )?winds?\b|storms?|fog|lightning|heavy rain|snow|bad weather"),
            "trespass": (
                r"(?:boat|ship|plane|aircraft|drone|swimmer|trawler|yacht)\b[^.;]{0,40}\b(?:strayed|entered|was inside|sailed|drifted|flew) (?:in|into|inside|the)",
                r"(?:boat|trawler|drone|intruder|trespasser|swimmer)s?",
            ),
            "fault": (
                "",
                r"technical (?:fault|problem|hitch|glitch)|(?:faulty|leaking|stuck) (?:valve|sensor|pump|seal)|software (?:fault|error)",
            ),
            "crowd": ("", r"turnstiles|queues|crowd trouble"),
            "power": (
                r"floodlights? (?:had )?(?:failed|gone out|went out)",
                r"power (?:cut|failure)|floodlight failure",
            ),
        },
    ),
    _table(
        "death",
        r"die[sd]?|dead|death|killed|crushed|passed away|breathed (?:his|her) last",
        {
            "heart": (
                r"(?:his|her) heart (?:had )?(?:failed|stopped|gave out|given out)|had a heart attack",
                r"heart (?:failure|attack|disease)|cardiac \w+",
            ),
            "stroke": (r"(?:had|suffered) a stroke", r"stroke|brain ha?emorrhage"),
            "cancer": ("", r"(?:\w+ )?cancer|leuka?emia|tumou?r"),
            "pneumonia": ("", r"pneumonia|lung infection"),
            "poisoning of the blood": ("", r"sepsis|blood poisoning|infection"),
            "organs": ("", r"(?:kidney|renal|liver) (?:failure|disease)"),
            "overdose": (r"(?:took|taken) an overdose", r"overdose"),
            "suicide": (r"took (?:his|her) own life|killed (?:himself|herself)|hanged (?:himself|herself)", r"suicide"),
            "drowning": (r"(?:he|she|was|had) drowned", r"drowning"),
            "shot": (r"(?:was|were|been) shot\b", r"(?:gunshot|bullet) wounds?|a bullet"),
            "stabbed": (r"(?:was|were|been) (?:stabbed|knifed)", r"(?:knife|stab) wounds?"),
            "strangled": (r"(?:was|were|been) (?:strangled|smothered)", r"strangulation"),
            "vehicle": (
                (
                    r"(?:engine|vehicle|car|lorry|truck|tractor|van|jeep|appliance)\b[^.,;]{0,30}\b(?:overturned|rolled over|rolled down|tipped over"
                    r"|toppled|left the road|plunged)"
                ),
                "",
            ),
            "tree": (
                (
                    r"(?:tree|branch|trunk)\b[^.,;]{0,20}\b(?:fell|came down|crashed down|toppled) (?:on|upon|onto)|(?:hit|struck|crushed|killed)"
                    r" by a (?:\w+ )?(?:tree|branch)"
                ),
                "",
            ),
            "masonry": (
                (
                    r"(?:wall|roof|ceiling|beam|chimney)\b[^.,;]{0,20}\b(?:fell|came down|collapsed|crashed down) (?:on|upon|onto)"
                    r"|(?:hit|struck|crushed|killed) by (?:a )?(?:\w+ )?(?:wall|roof|beam|masonry|rubble)"
                ),
                "",
            ),
            "smoke": (r"suffocated|inhaled (?:the )?smoke", r"smoke inhalation|asphyxiation"),
            "burns": (r"burn(?:ed|t) to death", r"(?:his|her|severe) burns"),
            "fall": (
                r"fell (?:to (?:his|her) death|from|off|out of|\w+ (?:met(?:re|er)s|feet|floors|storeys))",
                r"(?:a|the|his|her) fall",
            ),
            "run over": (
                r"(?:hit|struck|run over|knocked down|mown down) by (?:a|the) (?:\w+ )?(?:car|lorry|truck|bus|train|tram|van)",
                "",
            ),
            "current": (r"(?:was|been) electrocuted", r"electric shock"),
            "poison": (r"(?:was|been) poisoned", r"poison(?:ing)?"),
            "crush": (r"(?:crushed|trampled) (?:in|by) (?:the|a) (?:crowd|crush|stampede)|(?:was|been) trampled", ""),
        },
        is_of_one=True,
    ),
)
