"""Kinds of events that happen once in a story, or once to one person or thing, and the words that tell them.

A line of `LINES` is `name | scope | verbs | phrases | things | nouns`. The scope says when two tellings are of one event:
`one`: it is the story's own (the collision, the fire); `who`: it befalls one named person or thing; `what`: it befalls
what one noun names. A verb counts where what it befalls, or else its doer, is among the things, if any are given
(`vehicle` stands for the words of `THINGS`). Phrases are patterns over the statement's words, and count by themselves.
A noun counts where it happens, takes place, begins; or is what such a verb's subject stands for.
"""

import re

from msgspec import Struct

THINGS: dict[str, frozenset[str]] = {
    name: frozenset(words.split())
    for name, words in {
        "vehicle": "coach bus minibus train tram express plane helicopter car lorry tanker truck jet airliner van taxi"
        " locomotive metro carriage wagon aircraft airplane glider balloon motorcycle bicycle trailer convoy",
        "ship": "ship ferry boat vessel freighter trawler tanker yacht steamer barge tug cutter dinghy liner catamaran"
        " hydrofoil submarine frigate",
        "attacker": "gunman attacker terrorist militant fighter assailant raider robber hijacker gang rebel shooter man"
        " bomber insurgent extremist group commando thug intruder",
        "crowd": "protester demonstrator rioter youth marcher crowd hooligan fan supporter man group mob thug",
        "police": "police policeman officer cordon line riot guard soldier trooper commando unit",
        "fire": "fire blaze wildfire bushfire flame inferno",
        "blast": "explosion blast bomb detonation device shell grenade tank boiler",
        "ground": "earthquake quake tremor",
        "slide": "avalanche landslide mudslide rockfall",
        "power": "power electricity light network blackout supply grid",
        "built": "bridge building roof dam dyke dike levee embankment wall tower mine stand grandstand crane ceiling"
        " scaffold balcony tunnel shaft platform reservoir",
        "rocket": "rocket satellite spacecraft shuttle missile booster launcher",
        "craft": "capsule probe lander balloon module rover",
        "paper": "contract agreement deal accord treaty pact document memorandum truce ceasefire peace",
        "game": "match game final semi-final derby test race",
        "goods": "shipment consignment delivery dose vaccine aid cargo convoy doses supply batch",
        "place": "school kitchen shop factory plant airport bridge road station mine border restaurant hospital office"
        " line tunnel port harbour beach bank market premise premises department clinic pool canteen",
        "net": "computer server system screen network website file",
    }.items()
}  # fmt: skip

# Verbs that say of what a noun names that it took place.
OCCURRING = frozenset("happen occur take begin start come break hold stage erupt ensue follow end open last be".split())

LINES = r"""
accident | one | crash derail collide overturn plough plow veer skid ram plunge hit strike fall | left the (?:road|rails?|tracks?|carriageway|runway)|br(?:oke|oken|eaks?) through|came off the (?:road|rails?|tracks?)|went off the (?:road|rails?|tracks?)|jumped the (?:rails?|tracks?) | vehicle ship | crash collision accident derailment wreck pile-up smash
collision | one | collide strike hit ram | collision with|ships met | ship | collision
sinking | one | sink capsize founder | (?:ferry|ship|boat|vessel|trawler|freighter|yacht|tanker|steamer|she) (?:went down|turned turtle|keeled over|slipped beneath)|ran (?:on ?to|aground|up on) | ship | sinking capsizing shipwreck disaster
attack | one | burst storm enter attack open raid break seize strike begin start shoot | opened fire|shot (?:his|their) way in | attacker | attack shooting raid siege rampage massacre shoot-out ambush
riot | one | attack hurl throw pelt charge rush fling lob | hell broke loose|violence (?:began|started|erupted|broke out)|trouble (?:began|started|flared|broke out)|clashes (?:began|started|erupted|broke out) | crowd | violence riot clash clashes unrest
police move in | one | move advance intervene charge disperse storm | (?:police|officers|troops|soldiers|commandos) (?:moved|went|stormed) in|used water cannon|fired (?:tear gas|water cannon) | police | assault intervention crackdown
fire | one | break start begin erupt ignite | caught fire|went up in flames|fire was (?:started|born|lit)|set (?:fire to|alight|ablaze) | fire | fire blaze outbreak
fire out | one | extinguish quench douse | (?:was|been) (?:put out|brought under control)|under control | fire |
explosion | one | explode go occur rip hit rock shake detonate tear strike | blew up|went off | blast | explosion blast detonation
quake | one | strike hit occur shake | | ground | earthquake quake tremor
slide | one | hit strike bury come sweep crash | | slide | avalanche landslide mudslide rockfall
blackout | one | fail go cut break begin start | lights? went out|(?:were|was) plunged into darkness|lost power | power | blackout outage
power back | one | return restore reconnect | (?:power|electricity|lights?|supply) (?:was|were|came|is|are)? ?(?:back|restored|reconnected) | power |
alarm | one | sound raise ring go | raised the alarm|alarm was (?:raised|sounded|given)|sounded the alarm|sirens? (?:sounded|wailed|went off|howled) | alarm siren |
emergency call | one | | (?:emergency|first|distress|mayday) (?:call|signal) (?:came|was (?:made|received|sent))|called (?:the police|an ambulance|the fire brigade|for help)|sent (?:out )?(?:a |its |an )?(?:distress|mayday|sos) | |
noticed | one | notice discover detect spot | attack was (?:noticed|discovered|detected)|screens? went (?:black|dark|blank)|alarm was (?:raised|sounded|given) | attack intrusion breach hack |
system failure | one | fail crash freeze break | screens? (?:went|turned) (?:black|dark|blank)|(?:went|gone) (?:down|dead|offline)|ceas(?:e|ed) (?:functioning|to function|working)|stopped working|picture[^.]{0,20} froze | net system | outage breakdown
intrusion | one | enter break penetrate infiltrate | got in\b|gained access|broke in(?:to)?|first gone? in|walked in | hacker intruder | intrusion break-in hack breach
landing | one | land touch splash | touched down|splashed down | craft | landing splashdown touchdown
launch | one | lift launch blast take rise soar | lifted off|took off|blasted off | rocket | launch lift-off liftoff take-off
verdict | one | read announce return deliver reach pronounce | | verdict ruling judgment judgement sentence | verdict
vote | one | vote reject pass approve adopt defeat | lost (?:the|a) (?:confidence )?vote|went down by|result was announced | parliament chamber motion assembly council senate house | vote
result | one | announce declare proclaim | result was (?:announced|declared|read out) | result winner outcome |
polls close | one | | (?:polls?|polling stations?) (?:closed|shut) | |
polls open | one | | (?:polls?|polling stations?) opened | |
kick-off | one | kick begin start | kicked off|got under way | game | kick-off
final whistle | one | | final whistle|(?:match|game|final) (?:ended|finished|was over) | |
winning goal | one | | (?:scored|struck|hit|netted|headed) the (?:winner|winning goal|decisive goal)|winning goal (?:came|fell|was scored)|winner (?:came|fell) | |
equaliser | one | equalise equalize level | (?:scored|struck|netted|headed) the equali[sz]er|equali[sz]er (?:came|fell) | |
sent off | who | | (?:was|been) (?:sent off|shown the red card|shown a red card|dismissed from the field) | |
red card | who | | shown (?:a|the|his|her) (?:straight |second )?(?:red|yellow) card | |
penalty | one | | penalty was (?:given|awarded)|(?:gave|awarded|pointed to) (?:the|a) (?:penalty|spot) | |
collapse | one | collapse burst fall give cave break crumble go fail rupture breach | gave way|caved in|fell in|came down | built | collapse breach
flood | one | | water (?:came|poured|rushed|broke) (?:in|over|through) | |
evacuation | what | evacuate clear empty | ordered (?:out|to leave)|told to leave | | evacuation clearing
police called | one | | police were (?:called|alerted)|(?:alerted|called) the police | |
siege end | one | | (?:siege|stand-?off|mutiny|hostage[- ]taking|occupation) (?:ended|was over|came to an end)|took (?:the )?\w+(?: \w+)? by storm|taken by storm|filed out|with their hands up|laid down their (?:arms|weapons) | |
curfew | one | impose begin start | curfew\b[^.]{0,20}\b(?:took effect|came into force|began|started|was imposed) | curfew | curfew
hostages freed | one | free release liberate | hostages? (?:were|was|had been) (?:freed|released|let go) | hostage captive prisoner |
last seen | who | | (?:was|were) last (?:seen|heard of|heard from)|last saw | |
reported missing | who | | (?:was|were) reported missing|disappeared|vanished|went missing | |
contact lost | one | | (?:lost|broke off|last) (?:radio |all )?contact|disappeared from (?:the )?radar|vanished from (?:the )?radar | |
took off | one | depart leave | took off|left (?:port|harbour|the (?:port|harbour|quay|station|terminal)) | plane jet airliner helicopter flight aircraft | departure take-off
sailed | one | sail depart | cast off|put to sea|left (?:port|harbour|the (?:port|harbour|quay|pier)) | ship | departure
found dead | who | find discover | (?:was|were) found dead|body was (?:found|discovered|recovered) | body corpse |
die | who | die perish drown succumb | passed away|breathed (?:his|her) last|lost (?:his|her) life|pronounced dead|departed this life|died | | death demise
be born | who | | (?:was|were) born | | birth
be shot | who | | (?:was|were|been) (?:shot|gunned down|fired (?:at|on)) | | assassination killing murder
be stabbed | who | stab knife | (?:was|were|been) (?:stabbed|knifed) | |
be killed | who | kill murder assassinate | (?:was|were|been) (?:killed|murdered|assassinated|slain) | |
be hit | who | | (?:was|been) (?:hit|run over|struck|knocked down|run down|mown down) | |
fell ill | who | | (?:fell|was taken|was taken seriously) ill|collapsed | |
funeral | who | bury cremate | laid to rest|(?:funeral|burial|memorial service|requiem)\b | | funeral burial cremation
wedding | who | marry wed | tied the knot|exchanged vows|said (?:I do|yes) | | wedding marriage
arrest | who | arrest detain apprehend nick nab collar handcuff frogmarch seize catch | taken into custody|was (?:seized|picked up|caught|collared|nabbed) | | arrest detention
surrender | who | surrender | gave (?:himself|herself|themselves) up|turned (?:himself|herself|themselves) in | | surrender
charge | who | indict | (?:was|were|been) charged | | indictment
sentence | who | sentence jail | (?:was|were|been) (?:sentenced|jailed) | | sentencing
convict | who | convict | found guilty | | conviction
acquit | who | acquit | found not guilty|cleared of | | acquittal
set free | who | release free | set free|walked free|let go | | release
escape | who | escape flee abscond | broke out | | escape jailbreak
kidnap | who | kidnap abduct | taken hostage | | kidnapping abduction
rescue | who | rescue save | pulled (?:out|from)|dragged (?:out|from)|dug out|winched | | rescue
operation | who | | (?:was|were|been) operated on | | operation
resign | who | resign quit | stepped down|stood down|handed in (?:his|her) (?:notice|resignation) | | resignation
dismiss | who | dismiss sack | (?:was|were|been) (?:fired|sacked|dismissed|ousted|removed)|showed (?:him|her) the door | | dismissal sacking ouster
sworn in | who | inaugurate | (?:was|were|be|been) sworn in|took (?:the oath|office) | | inauguration
appointed | who | appoint nominate | took (?:up|over) (?:the|his|her) (?:post|job) | | appointment nomination
elected | who | elect | | | election
signing | one | sign initial | put (?:his|her|their) names? to|signed away | paper | signing signature
contract ends | what | terminate | tore up|torn up | paper | termination
appeal | one | appeal | (?:filed|lodged|submitted) (?:an|the|its|his|her|their) appeal|appeal was (?:filed|lodged) | | appeal
strike begins | one | | (?:downed tools|walked out|went on strike|strike (?:began|started)) | | walkout
strike ends | one | | strike (?:ended|was called off)|returned to work|called off the strike | |
shut | what | close shut seal | (?:was|were|been) (?:shut|closed|sealed)(?: down)? | place | closure shutdown
reopen | what | reopen | (?:was|were) (?:opened again|reopened) | place | reopening
recall | what | recall withdraw | | product model car batch medicine toy | recall
goods arrive | one | arrive reach land touch come | touched down|came in | goods | arrival
ceasefire | one | | (?:ceasefire|truce) (?:took|came into|went into|takes|comes into) (?:effect|force)|(?:ceasefire|truce) (?:began|started|begins) | |
war begins | one | unleash begin start | set off the war | war | outbreak
first case | one | | first (?:case|patient|death|to (?:die|fall ill|go))\b | |
tested positive | who | | tested positive | |
warned | one | | warning (?:was|were) (?:given|issued|sent)|alert was sent|alert rang | |
crime planned | one | hatch | plot was hatched | plot |
"""


# Of these an hour behind "from" is that of the beginning.
FROM_STARTS = frozenset({"curfew", "strike begins", "ceasefire", "blackout"})
# Of these several may take part in one event: men who hurl stones, hostages who are freed.
DONE_BY_MANY = frozenset(
    {"attack", "riot", "police move in", "hostages freed", "goods arrive", "blackout", "intrusion"}
)


class EventClass(Struct, frozen=True, kw_only=True):
    """A kind of event: when two tellings are of one, and the words that tell it."""

    name: str
    scope: str  # "one" | "who" | "what"
    verbs: frozenset[str]
    phrases: re.Pattern[str] | None
    things: frozenset[str]
    nouns: frozenset[str]


def _read_line(line: str) -> EventClass:
    name, scope, verbs, *phrases, things, nouns = (cell.strip() for cell in line.split("|"))
    pattern = "|".join(phrases).strip()
    return EventClass(
        name=name,
        scope=scope,
        verbs=frozenset(verbs.split()),
        phrases=re.compile(rf"\b(?:{pattern})", re.IGNORECASE) if pattern else None,
        things=frozenset().union(*(THINGS.get(word, {word}) for word in things.split())),
        nouns=frozenset(nouns.split()),
    )


CLASSES: tuple[EventClass, ...] = tuple(_read_line(line) for line in LINES.strip().splitlines())
