"""How English puts a statement: the words that hold it off from being so, as data.

A holder is a word whose infinitive, gerund or clause is what is really said: "expected to sign", "denied planning",
"concerns that". Each table gives the stance that the holder lends to what it holds.
"""

from crosswire.model import Stance


def _table(**words: str) -> dict[str, Stance]:
    return {word: stance for stance, line in words.items() for word in line.split()}  # type: ignore[misc]


AUXILIARIES: dict[str, Stance] = _table(
    planned="will shall 'll ’ll wo",
    possible="may might could",
    asserted="can should must ought need",
)

# verb + infinitive or gerund: "plans to travel". Wishes and attempts hold nothing: who "seeks to win" does seek.
ACTIVE_HOLDERS: dict[str, Stance] = _table(
    planned=(
        "plan intend agree decide promise vow pledge prepare arrange undertake commit resolve swear expect go consent"
    ),
    possible="appear seem stand threaten propose offer consider mull contemplate",
    asserted=(
        "begin start continue resume keep proceed have use manage happen come help get opt choose elect volunteer"
        " fail refuse decline refrain avoid neglect omit"
    ),
    alleged="claim purport profess",
)
# Holders that take nothing from what they hold: "managed to escape" is escaped
SILENT_HOLDERS = frozenset(
    "manage happen come help get use force say report know find see able go opt choose elect".split()
)
# passive verb + infinitive: "is expected to sign"
PASSIVE_HOLDERS: dict[str, Stance] = _table(
    planned="expect schedule slate slat set plan poise tap due book suppose",
    possible="believe think suspect fear presume assume project forecast predict tip consider feel estimate",
    alleged="allege accuse rumor rumour suspect claim say report charge blame",
    asserted="know find see force understand",
)
# be + adjective + infinitive: "is likely to win"
ADJECTIVE_HOLDERS: dict[str, Stance] = _table(
    planned="set due poised scheduled slated about expected",
    possible="likely unlikely liable apt bound certain sure",
    asserted="able unable",
)
# verb + noun + infinitive with the same doer: "has expressed intentions to enhance"
NOUN_HOLDERS: dict[str, Stance] = _table(
    planned="plan intention intent pledge promise vow commitment decision",
    possible="possibility chance potential",
    asserted="ability failure refusal inability",
)
# verbs before such a noun that leave the plan standing: not "dropped plans to build"
NOUN_HOLDER_VERBS = frozenset(
    "have express announce make unveil outline reiterate confirm declare reaffirm give state reveal repeat set signal voice"
    " take lack show say draw".split()
)
NEGATIVE_HOLDERS = frozenset(
    "fail refuse decline refrain avoid neglect omit unlikely unable failure refusal inability".split()
)
ASPECT_HOLDERS = frozenset("begin start continue resume keep proceed finish end stop suspend conclude break".split())
# prepositions between a holder and its gerund: "refrained from hosting", "is accused of killing"
HOLDER_PREPOSITIONS = {
    "refrain": "from",
    "accuse": "of",
    "suspect": "of",
    "charge": "with",
    "blame": "for",
    "aim": "at",
    "succeed": "in",
    "think": "of",
}

# Verbs whose clause is a content that stands by itself: "said that ..."; the frame around it says nothing more.
FRAME_VERBS: dict[str, Stance] = _table(
    asserted=(
        "say tell add state note announce report explain stress emphasize emphasise insist argue declare reveal disclose"
        " confirm acknowledge admit concede write tweet post reply respond remark comment observe recall recount reiterate"
        " repeat maintain contend assert affirm testify inform assure notify remind caution warn believe think feel know"
        " learn discover find conclude rule determine show demonstrate indicate mean prove underline underscore highlight"
        " point boast joke quip complain agree understand realize realise hear see read quote cite mention claim"
        " describe estimate calculate reckon figure judge hold certify guarantee certify verify joke lament concur"
        " emerge transpire turn elaborate share swear regret storm thunder rage fume shout scream whisper mutter murmur bark snap"
        " sob muse reason protest gripe brag remember confess proclaim stipulate retort counter theorise theorize opine conclude continue begin clarify specify signal hint"
    ),
    planned="promise vow pledge expect intend plan",
    possible="hope propose predict forecast threaten appear seem suggest speculate fear worry suspect assume presume doubt imply imagine guess anticipate",
    alleged="allege claim accuse purport",
    denied="deny reject dismiss refute dispute rebut rubbish",
)
# Nouns whose clause is a content: "concerns that", "evidence that", "allegations of"
FRAME_NOUNS: dict[str, Stance] = _table(
    asserted=(
        "evidence statement report announcement news confirmation admission conclusion finding proof argument belief view"
        " opinion fact sign indication assurance acknowledgement acknowledgment comment complaint message impression"
        " warning testimony word recognition ruling opinion consensus assertion"
    ),
    planned="promise vow pledge plan expectation commitment intention",
    possible=(
        "hope proposal concern fear worry speculation suggestion suspicion possibility risk chance likelihood prospect doubt"
        " alarm anxiety hint threat danger hypothesis theory"
    ),
    alleged="allegation accusation claim rumor rumour charge insinuation",
    denied="denial",
)
# Adjectives whose clause is a content: "it is likely that", "is confident that"
FRAME_ADJECTIVES: dict[str, Stance] = _table(
    asserted="clear true evident obvious apparent sure confident certain aware convinced adamant glad proud sorry",
    possible="likely unlikely possible probable conceivable hopeful optimistic afraid worried concerned fearful wary",
)
# With these the noun frame is all that the clause says: "expressed concern that", "there are fears that"
LIGHT_FRAMES = frozenset(
    "be have express voice raise make issue cite repeat give claim share spark fuel prompt stoke deliver add deny reject"
    " dismiss refute highlight outline announce unveil reveal confirm detail discuss".split()
)
# "denied any deal", "rejected claims of": the object is what is denied ...
DENYING_VERBS = frozenset("deny refute rebut dispute reject dismiss rubbish retract recant".split())
# ... with these only if it is a claim
CLAIM_DENYING_VERBS = frozenset("reject dismiss dispute rebut refute rubbish".split())
CLAIM_NOUNS = frozenset(
    "allegation accusation claim charge report rumor rumour suggestion assertion insinuation speculation notion count".split()
)
# what a denial that answers something may be a denial of
DENIED_WORDS = frozenset("it this that them these those everything all".split())
DENIED_NOUNS = CLAIM_NOUNS | frozenset(
    "wrongdoing guilt involvement responsibility liability offence offense crime count".split()
)
# verbs that also turn down offers and requests: with these only a claim is denied
REFUSING_VERBS = frozenset("reject dismiss".split())
COURT_NOUNS = frozenset("court judge jury magistrate tribunal justice panel".split())
# "it was rubbish", "the charges are false"
FALSE_WORDS = frozenset(
    "rubbish nonsense untrue false baseless unfounded groundless lie fabrication invention fake incorrect wrong hoax"
    " fiction absurd ludicrous ridiculous preposterous fabricated inaccurate slander libel smear propaganda".split()
)
TRUE_WORDS = frozenset("true correct accurate right".split())
EXPLAINING = frozenset("explain tell show offer advise apologise apologize worry care mind".split())
# people of whom there is one, so that "were" is not said of them
SINGULARS = frozenset(
    "president minister officer executive attendant spokesman spokeswoman mayor judge man woman boy girl chief director"
    " chairman chairwoman coach player driver pilot captain prosecutor lawyer leader he she it".split()
)
DESCRIBING_VERBS = frozenset(
    "characterize characterise portray hail term depict view refer cast present praise criticize criticise mock".split()
)
LABELLING_VERBS = frozenset("call describe brand dub label denounce dismiss reject deem slam condemn".split())
# "denied bail": something withheld, not something said not to be so
WITHHELD = frozenset(
    "bail access entry visa request appeal permission motion application parole service chance opportunity right asylum"
    " justice care treatment petition bid victory goal win point title place leave clemency license licence injunction"
    " citizenship passage boarding coverage benefit loan medal penalty hearing".split()
)
ACCUSING_VERBS: dict[str, str] = {"accuse": "of", "suspect": "of", "blame": "for", "charge": "with"}
NEGATION_RAISING = frozenset("think believe expect appear seem feel suppose anticipate".split())

ADVERBS: dict[str, Stance] = _table(
    possible="probably possibly perhaps maybe likely potentially apparently presumably seemingly conceivably",
    alleged="allegedly supposedly purportedly ostensibly",
)
RELAYING_ADVERBS = frozenset(("reportedly",))
NEGATIVE_WORDS = frozenset(
    "not n't n’t never no neither nor none nobody nothing nowhere without hardly scarcely".split()
)
NOT_NEGATING_NEXT = frozenset("only just least merely simply".split())  # "not only", "not least"
CONDITIONAL_MARKS = frozenset("if unless provided assuming lest should".split())
# an "if" behind these asks: "it is not known if"
ASKING_GOVERNORS = frozenset(
    "know clear unclear ask wonder see sure say decide determine tell learn certain uncertain question check find".split()
)
ASKING_VERBS = frozenset("ask wonder question inquire enquire".split())
# what an adverbial clause may begin with and still tell something by itself
ADVERBIAL_MARKS = frozenset(
    "as because since although though while when whereas after before once until till if unless so whereupon whenever"
    " even provided assuming where lest whilst".split()
)
TIME_MARKS = frozenset("when once after before until till whenever".split())  # also "as soon as", by its "soon"
# with these before it, what is told in the present is no event but a condition: "once we have the results"
OPEN_MARKS = frozenset("once until till whenever".split())
# words that stand for anybody: "when a card is lost", "when you delete it"
GENERIC_OPENERS = frozenset("a an any anyone anybody someone somebody you your one people".split())
# "is to" says a plan, but not of these: "our aim is to help"
PURPOSE_NOUNS = frozenset(
    "focus aim goal purpose objective job task priority idea point role challenge way thing step hope dream mission duty"
    " responsibility solution alternative option best wish desire ambition strategy key trick answer".split()
)
# "is to be seen": what one can see, no plan
PERCEIVING = frozenset("see hear find feel notice observe".split())
# "would not say", "could not comment": refusals that took place
WITHHOLDING = frozenset(
    "say comment confirm elaborate discuss answer disclose reveal specify speculate identify name respond deny rule"
    " draw divulge explain acknowledge admit concede talk speak listen heed budge move yield let".split()
)
# words before the noun of an event that dates it in the background of another
BACKGROUND_PREPOSITIONS = frozenset(
    "since after following before until during despite amid amidst over from without by of because due".split()
)
# Verbs that are never done to what stands before them: "after a truck ploughed into ..."
INTRANSITIVES = frozenset(
    "plow plough crash collide collapse explode erupt veer swerve plunge skid die arrive fall disappear vanish emerge"
    " happen occur burst derail capsize topple jump slip flee rise arise escape come go sink"
    " overheat malfunction fail ignite careen careered career barrel hurtle swoop flare drift stall resign"
    " stray wander tumble stumble ram march".split()
)
# Verbs that hardly ever are done to what stands before them, and have no object: "Long queues formed at dawn."
MOSTLY_INTRANSITIVES = frozenset(
    "drown form celebrate operate watch gather pass queue train reverberate shine glow burn smoulder smolder melt freeze"
    " rally protest demonstrate applaud cheer clap dance sing pray weep cry laugh sleep wait stand sit lie kneel rest"
    " speak talk chat argue quarrel bicker clash fight brawl scuffle skirmish wrestle compete play perform rehearse"
    " camp stay remain linger live dwell lodge reside settle migrate travel journey sail drive ride cycle walk run hike"
    " swim dive climb descend hover circle land taxi dock moor anchor board alight depart leave return retreat advance"
    " slide slump dip sag tumble plummet soar surge rocket climb rebound recover rally stabilise stabilize steady close"
    " open trade retire quit withdraw abstain vote decline volunteer apologise apologize brag boast gloat confess"
    " plead testify swear complain grumble grieve mourn recover improve worsen deteriorate expire lapse end begin start"
    " persist continue prevail suffice matter differ vary belong relate pertain resurface reappear reopen respond react"
    " cooperate collaborate succeed triumph lose win err falter waver hesitate pause stop halt thunder roar echo ring"
    " sound flow pour seep leak spill gush cascade rain snow hail blow gust rage blaze crackle".split()
)
# with an infinitive they tell what their subject settles to do: "the council, ..., resolved to suspend the contract"
RESOLVING_VERBS = frozenset(
    "resolve decide agree vow refuse decline begin start continue try attempt seek hope opt choose manage fail offer"
    " threaten pledge promise volunteer rush hurry hasten struggle battle".split()
)
# "..., reported the Herald."
TAIL_VERBS = frozenset("report say add write announce confirm note explain claim warn tell tweet".split())
SPEAKING_NOUNS = frozenset(
    "police official agency newspaper paper media report ministry company spokesman spokeswoman spokesperson army military"
    " government authority statement website broadcaster channel magazine firm bank".split()
)
VERIDICAL_PREPOSITIONS = frozenset(("after", "upon", "since", "while", "when"))
# "-ing" words that are prepositions, whatever the parser calls them
PARTICIPLE_PREPOSITIONS = frozenset(
    "regard include concern follow accord depend base compare exclude consider barring give involve pend owe".split()
)
# participial clauses about what the clause before tells, not about its subject
RESULT_PARTICIPLES = frozenset(
    "mark underscore underline highlight signal represent bring make cause leave end force trigger raise spark prompt"
    " send push lead allow mean fuel emphasize emphasise reflect follow deal pave trap kill injure destroy damage"
    " disrupt threaten strain block close cut prevent heighten deepen ease put drive create add cap set stoke open".split()
)
# "the charge sheet includes counts of assault, obstructing a guard and ..."
LISTING_VERBS = frozenset("include list contain comprise cover cite face deny admit carry detail name".split())
CHARGE_NOUNS = frozenset("charge count offence offense allegation accusation crime breach violation".split())
# what grows or shrinks by an event: "which brings the number to 15"
TALLIES = frozenset("number toll total count figure tally sum list bill".split())
# a clause that begins with such a preposition and "which" is nothing without what it stands for ...
OWNING_PREPOSITIONS = frozenset("of about without regarding concerning".split())
# ... and with these it may stand alone, even if it denies something: "a crash in which nobody was hurt"
SETTING_PREPOSITIONS = frozenset("in during at on after before".split())
# A relative clause that such a noun needs in order to mean anything
EMPTY_ANTECEDENTS = frozenset(
    "one those that anyone everyone someone anybody everybody people person thing time way day reason place case moment"
    " quarter period year month week stage level extent degree"
    " part anything something everything nothing kind sort type point all any most many few none some what".split()
)
PICKING_WORDS = frozenset(
    "any no every each all few only first last second third same such those most best worst largest biggest next either"
    " neither".split()
)
OPENERS = frozenset(
    "however meanwhile moreover furthermore nevertheless nonetheless also then so thus therefore instead but and or"
    " yet still besides additionally consequently hence".split()
)
# Lead-in verbs with the nouns that say what is done, None for any event: "paid a visit" is a visit
LIGHT_VERBS: dict[str, frozenset[str] | None] = {
    "pay": frozenset("visit tribute call".split()),
    "give": frozenset("speech address interview approval support order testimony evidence backing help aid".split()),
    "take": frozenset("decision action vote test flight".split()),
    "have": frozenset("meeting talk talks conversation discussion meal summit encounter".split()),
    "make": frozenset(
        "visit trip journey tour return arrival landing comeback announcement statement decision promise pledge vow proposal"
        " offer payment donation purchase call appeal request demand threat accusation allegation claim apology speech"
        " agreement deal arrest investment debut".split()
    ),
    "reach": frozenset("agreement deal settlement accord pact truce ceasefire decision verdict".split()),
    "strike": frozenset("agreement deal settlement accord pact truce".split()),
    "express": frozenset("gratitude thanks appreciation support condemnation criticism".split()),
    "issue": frozenset("warning statement order apology denial threat ban recall ruling".split()),
    "cast": frozenset(("vote",)),
    "lodge": frozenset("complaint appeal protest objection".split()),
    "file": frozenset("lawsuit appeal complaint protest".split()),
    "open": frozenset("talk talks negotiation investigation inquiry probe trial".split()),
    **dict.fromkeys("hold conduct carry launch stage undertake perform wage mount begin start continue resume".split()),
}
# Past tenses that the parser takes for nouns
SHORT_PASTS = frozenset("shot hit cut put set shut hurt cost beat struck bit quit split spread hid".split())
# Participles that only name or place a thing
NAMING_PARTICIPLES = frozenset("name call know dub title entitle bind locate situate need spell own make dress".split())
# Verbs that say nothing once what they came with is told by itself ("it comes after ...")
HOLLOW_VERBS = frozenset("come happen occur".split())
# Verbs of speech that say nothing without what is said
HEARSAY_VERBS = frozenset("tell inform assure notify advise brief promise".split())  # what somebody "was told"
BARE_SPEECH = frozenset("say add tell ask reply wonder write tweet note joke quip remark".split())
# "according to plan": nobody says it
NO_SOURCES = frozenset(
    "plan schedule law rule tradition custom size age need type which whom protocol procedure taste".split()
)
# Governors that show a thing rather than say it: their subject is no source
SHOWING_VERBS = frozenset(
    "emerge transpire turn appear seem "
    "show demonstrate indicate mean prove underline underscore highlight see hear read know learn discover realize realise"
    " find determine signal understand imply".split()
)
# Verbs that only say that the event which a noun names took place: of their subject, their object, or behind "with"
HAPPENING_VERBS = frozenset("be take occur happen come begin start resume continue".split())
MARKING_VERBS = frozenset("be mark represent constitute make".split())
OPENING_VERBS = {"start": "with", "begin": "with", "open": "with", "culminate": "in", "conclude": "with"}
ANNOUNCING_VERBS = frozenset("plan schedule slate slat expect envisage arrange announce".split())
SETTING_VERBS = frozenset("reschedule set fix book pencil time slate".split())
# what things bring about: "a strike would cost the port millions"
EFFECT_VERBS = frozenset(
    "cost cut save mean weaken strengthen raise lower reduce increase boost hurt harm help make create bring require force"
    " allow enable prevent threaten endanger undermine destroy damage double halve triple add take drive push slow speed"
    " ease worsen improve affect benefit lead cause result trigger spark change mark give leave let put".split()
)
# who foresees things and plans none
FORECASTERS = frozenset(
    "analyst analysts economist economists expert experts observer observers forecaster forecasters pollster pollsters"
    " scientist scientists researcher researchers strategist strategists critic critics commentator commentators"
    " investor investors trader traders academic academics professor poll polls study survey forecast forecasts".split()
)
GATHERINGS = frozenset(
    "visit meeting talk talks ceremony summit concert negotiation conference election strike protest march rally launch trip"
    " tour opening game match parade meal dinner banquet festival exhibition hearing vote referendum inauguration funeral"
    " memorial walkout demonstration exercise drill performance reception event".split()
)
SHOWING_FORMS = frozenset(
    "demonstrate demonstrates demonstrated demonstrating show shows showed shown showing mean means meant prove proves proved"
    " proven proving underline underlines underlined underlining underscore underscores underscored underscoring highlight"
    " highlights highlighted highlighting".split()
)
# Forms that the parser brings to the wrong verb
VERB_FORMS: dict[str, str] = {
    "slated": "slate", "stared": "stare", "staring": "stare", "felled": "fell", "wounded": "wound", "founded": "found",
    "bared": "bare", "hired": "hire", "fined": "fine", "rated": "rate", "planed": "plane", "sited": "site", "sparred": "spar",
    "shot": "shoot", "struck": "strike", "hid": "hide", "hopes": "hope", "hoped": "hope", "hoping": "hope", "’s": "be", "'s": "be", "’re": "be", "'re": "be", "’m": "be",
    "’ve": "have", "'ve": "have", "’d": "have", "dined": "dine", "caged": "cage", "axed": "axe", "lay": "lie",
}  # fmt: skip
MONTHS = frozenset("january february march april may june july august september october november december".split())
DAYS_AND_MONTHS = MONTHS | frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# Prepositions behind which a name is where somebody is from, and is nobody: "a girl from Tarn, who ..."
ORIGIN_PREPOSITIONS = frozenset("from in at near outside off around within".split())
# Nouns whose verb may be of either number
NUMBERLESS_NOUNS = frozenset(
    (
        "majority minority number range series set pair lot variety suite array host raft slew string handful list mix rest half third quarter percent per cent media data"
        " police staff cattle kind sort type dozen hundred thousand million billion"
    ).split()
)
