"""Titles and roles that stand before names or for them, family relations, and common nouns for people."""

# Titles that precede a name, as written with capitals; longer ones are made of these with the words of `TITLE_MODIFIERS`.
TITLES = frozenset(
    """
    president premier chancellor minister secretary secretary-general ambassador envoy governor mayor senator representative
    congressman congresswoman councillor councilman councilwoman alderman delegate commissioner chairman chairwoman chairperson chair
    chief director head leader speaker whip king queen prince princess emperor empress emir sultan sheikh sheik pope cardinal
    archbishop bishop rabbi fr smt shrimati begum oba obi ooni emira sheikha haji hajj hajja hajia metropolitan patriarch monsignor canon archimandrite mufti maulvi qazi swami guru don dona doña lama imam ayatollah father sister brother reverend pastor dalai general admiral colonel major captain
    lieutenant sergeant corporal private commander marshal officer constable detective inspector superintendent sheriff deputy executive
    judge justice magistrate prosecutor attorney solicitor counsel lawyer doctor professor dean rector chancellor coach manager
    captain striker midfielder goalkeeper defender quarterback pitcher referee spokesman spokeswoman spokesperson
    ceo cfo coo cto founder co-founder owner analyst economist strategist historian researcher scientist engineer pilot
    actor actress singer author writer journalist reporter correspondent editor presenter host comedian director producer
    undersecretary vice-president vice-chancellor lord lady sir dame baron baroness duke duchess count countess earl
    mr mrs ms miss mx dr prof rev hon gen lt col sgt maj cpl capt cmdr adm brig gov sen rep pres det supt insp qb vp evp svp alhaji mallam hajiya ustaz datuk shri mullah maulana herr frau monsieur
    madame senor signor citizen
    comrade ex-president ex-wife ex-husband co-chair aide adviser advisor taoiseach tanaiste treasurer administrator
    assemblyman assemblywoman lawmaker mp mep msp
    """.split()
)

TITLE_MODIFIERS = frozenset(
    """
    prime vice deputy foreign defence defense interior finance justice home health education trade energy transport transportation
    environment labor labour economy agriculture culture sports interim acting former ex senior chief assistant associate
    attorney under general lieutenant brigadier major rear staff sergeant police fire head co-founder executive managing asst
    supreme first second crown grand permanent special national security adviser state opposition majority minority house senate
    district county city press white republican democratic labour conservative lib dem party communist ruling treasury business
    industry commerce information tourism immigration emergency emergencies water oil petroleum planning development
    chancellor financial operating technology shadow late veteran longtime world former-president honorary
    parliamentary federal provincial regional union social family housing
    """.split()
)

# Abbreviated titles whose dot belongs to them.
HONORIFICS = {
    "mr": "male", "mrs": "female", "ms": "female", "miss": "female", "sir": "male", "dame": "female", "lord": "male",
    "lady": "female", "king": "male", "queen": "female", "prince": "male", "princess": "female", "duke": "male",
    "duchess": "female", "baron": "male", "baroness": "female", "count": "male", "countess": "female", "emperor": "male",
    "empress": "female", "emir": "male", "sultan": "male", "sheikh": "male", "sheik": "male", "pope": "male", "cardinal": "male",
    "archbishop": "male", "imam": "male", "ayatollah": "male", "father": "male", "brother": "male", "sister": "female",
    "congressman": "male", "congresswoman": "female", "councilman": "male", "councilwoman": "female", "spokesman": "male",
    "spokeswoman": "female", "chairman": "male", "chairwoman": "female", "actress": "female", "businessman": "male",
    "businesswoman": "female", "earl": "male",
}  # fmt: skip

# Roles at the head of a state or a government: "the two leaders", "the Russian leader".
LEADER_ROLES = frozenset(
    "president premier chancellor prime-minister leader ruler king queen emperor emir sultan taoiseach strongman dictator "
    "monarch pope head".split()
)
# Which role names may be the same office: "the president" and "the leader" of a country.
ROLE_GROUPS = {
    "president": "leader", "leader": "leader", "ruler": "leader", "strongman": "leader", "dictator": "leader",
    "premier": "premier", "prime minister": "premier", "taoiseach": "premier", "chancellor": "premier",
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "spokesperson": "spokesperson",
    "ceo": "chief executive", "chief executive": "chief executive", "boss": "chief executive", "chief": "chief",
    "head": "chief", "director": "chief", "chair": "chair", "chairman": "chair", "chairwoman": "chair",
    "chairperson": "chair", "coach": "coach", "manager": "coach", "lawyer": "lawyer", "attorney": "lawyer",
    "counsel": "lawyer", "solicitor": "lawyer", "adviser": "aide", "advisor": "aide", "aide": "aide",
    "billionaire": "tycoon", "tycoon": "tycoon", "magnate": "tycoon", "mogul": "tycoon",
}  # fmt: skip

FAMILY = {
    "father": "male", "mother": "female", "son": "male", "daughter": "female", "brother": "male", "sister": "female",
    "husband": "male", "wife": "female", "uncle": "male", "aunt": "female", "nephew": "male", "niece": "female",
    "grandfather": "male", "grandmother": "female", "grandson": "male", "granddaughter": "female", "widow": "female",
    "widower": "male", "fiance": "male", "fiancee": "female", "fiancé": "male", "fiancée": "female", "stepfather": "male",
    "stepmother": "female", "girlfriend": "female", "boyfriend": "male", "ex-wife": "female", "ex-husband": "male",
    "half-brother": "male", "half-sister": "female", "stepson": "male", "stepdaughter": "female", "dad": "male", "mum": "female",
    "mom": "female", "brother-in-law": "male", "sister-in-law": "female", "father-in-law": "male", "mother-in-law": "female",
    "son-in-law": "male", "daughter-in-law": "female", "cousin": None, "spouse": None, "partner": None, "sibling": None,
    "child": None, "parent": None, "twin": None, "relative": None,
}  # fmt: skip

# Nouns that mean "the other one of the two" when a possessive stands before them.
COUNTERPARTS = frozenset("host counterpart guest opponent rival opposite challenger".split())

GENDERED_NOUNS = {
    "man": "male", "woman": "female", "boy": "male", "girl": "female", "gentleman": "male", "lady": "female",
    "policeman": "male", "policewoman": "female", "fireman": "male", "gunman": "male", "businessman": "male",
    "businesswoman": "female", "spokesman": "male", "spokeswoman": "female", "chairman": "male", "chairwoman": "female",
    "actress": "female", "actor": "male", "waitress": "female", "heir": None, "heiress": "female", "hostess": "female", "monk": "male",
    "nun": "female", "priest": "male", "king": "male", "queen": "female", "prince": "male", "princess": "female", "lord": "male",
    "congressman": "male", "congresswoman": "female", "councilman": "male", "councilwoman": "female", "statesman": "male",
    "frontman": "male", "strongman": "male", "widow": "female", "widower": "male", "pope": "male", "pontiff": "male",
    "imam": "male", "fisherman": "male", "salesman": "male", "serviceman": "male", "sportswoman": "female", "sportsman": "male",
    "schoolboy": "male", "schoolgirl": "female", "mother": "female", "father": "male", "cameraman": "male", "foreman": "male",
    "henchman": "male", "hitman": "male", "horseman": "male", "ombudsman": None, "cowboy": "male", "bride": "female",
    "groom": "male", "duke": "male", "duchess": "female", "emperor": "male", "empress": "female", "grandma": "female", "grandpa": "male",
    "lawman": "male", "midwife": None, "congressmen": "male",
}  # fmt: skip

# Common nouns that denote a person by what he or she does or is.
PERSON_NOUNS = (
    frozenset(
        """
    accomplice activist actor administrator adult advocate adviser advisor agent aide ally ambassador analyst anchor applicant
    archbishop architect artist assailant assassin assistant astronaut athlete attacker attendee attorney author backbencher
    banker barrister bishop blogger bomber boss boy broker builder bystander candidate captain caretaker carer celebrity
    chairperson chair champion chancellor chaplain chef chief citizen civilian clergyman cleric clerk client coach co-founder
    co-pilot colleague columnist comedian commander commentator commissioner composer comrade congressperson conservative
    consultant consumer contractor convict cop correspondent councillor councilor counsel crewman criminal critic customer dad dancer
    dealer defendant defender delegate demonstrator deputy designer detainee detective developer dictator diplomat director
    dissident doctor donor driver economist editor employee employer engineer entrepreneur envoy executive expert
    farmer fan fighter financier firefighter fisherman footballer founder friend fugitive gangster general goalkeeper
    governor graduate guard guest guide gunman hacker head historian hostage host immigrant incumbent inmate inspector
    insider instructor intruder inventor investigator investor islamist jihadist journalist judge juror justice kidnapper killer
    king landlord lawmaker lawyer leader lecturer legislator lieutenant lobbyist magistrate major manager marshal mayor
    mechanic medic member mentor merchant midfielder militant millionaire billionaire minister minor mobster monarch
    mogul mourner murderer musician negotiator neighbor neighbour neurologist nominee novelist nurse oligarch observer offender officer
    official onlooker operator opponent organizer organiser owner painter paramedic parliamentarian participant passenger
    passer-by pastor patient pedestrian performer perpetrator philanthropist philosopher photographer physician physicist pilot pirate player
    playwright poet policymaker politician pope preacher predecessor premier presenter president principal prisoner
    producer professor programmer prosecutor protester protestor psychiatrist psychologist publisher pundit pupil quarterback
    racer rapper rebel receptionist recruiter referee refugee regulator reporter representative rescuer researcher resident
    respondent retiree rider rival robber ruler runner sailor scholar scientist screenwriter secretary senator separatist
    sergeant servant settler shareholder shooter shopper singer skipper smuggler sniper soldier solicitor songwriter source speaker
    specialist spectator spokesperson spokesman spokeswoman spy staffer star statesman striker student successor suicide-bomber
    suitor superintendent supervisor supporter surgeon survivor suspect swimmer teacher teammate teenager terrorist
    thief tourist trader traffickers trainee trainer traveler traveller treasurer tutor tycoon undersecretary user vendor
    veteran viewer victim villager visitor volunteer voter waiter warden whistleblower winner witness worker writer youth
    youngster jockey premier strategist pollster governor-general sheriff constable undersecretary manufacturer-owner
    individual person pensioner commuter lifeguard skier climber gymnast cyclist boxer golfer wrestler sprinter ceo
    mastermind ringleader loyalist hardliner reformist moderate centrist socialist communist nationalist populist extremist
    warlord chieftain sarpanch restaurateur hairdresser courier shepherd grower carpenter plumber electrician cleaner baker butcher
    tailor mason miner labourer laborer herder trucker barber jeweller hawker stallholder bookseller pharmacist dentist veterinarian
    virologist epidemiologist biologist chemist geologist astronomer mathematician statistician sociologist anthropologist oncologist
    cardiologist pediatrician archaeologist linguist theologian curator librarian archivist choreographer ballerina drummer guitarist
    violinist pianist cellist soprano tenor sculptor cartoonist illustrator filmmaker vlogger influencer hurdler marathoner
    biathlete snowboarder surfer rower jockey pacer spinner wicketkeeper flanker fullback batter shortstop outfielder linebacker
    classmate flatmate roommate stepfather fisherwoman saleswoman cleric warder
    colonel admiral brigadier corporal bishop cardinal rabbi imam ayatollah emir sultan prince
    goalscorer forward winger batsman bowler captain vice-captain chairman treasurer co-host co-star
    coroner moviemaker bandleader bandmate englishman englishwoman scotsman scotswoman welshman welshwoman
    infant baby toddler grandparent orphan migrant asylum-seeker evacuee newcomer
    """.split()
    )
    | frozenset(GENDERED_NOUNS)
    | frozenset(word for word in FAMILY if word not in {"partner", "twin"})
)

# Plural or collective nouns for people.
PEOPLE_NOUNS = frozenset(
    "people police crowd couple family crew staff public troops personnel clergy jury electorate".split()
)

LATE_WORDS = frozenset("late deceased slain".split())
FORMER_WORDS = frozenset("former ex then late".split())
# Nouns that mean a person only with "of" or "at" after them: "the head of the bank".
PERSON_NOUNS_WITH_OF = frozenset("head chair lead".split())
# Titles that say nothing of what somebody does.
COURTESY_TITLES = frozenset("mr mrs ms miss mx sir dr dame lady lord prof".split())

# Verbs of saying in the present that stand before a role and are none of it: "..., moans airline chief Ada Lund".
SAYING_BEFORE_ROLES: frozenset[str] = frozenset(
    "moans fumes storms blasts rages sobs jokes quips adds says insists reckons claims tells vows warns admits laughs"
    " sighs snaps gasps groans grumbles thunders roars gushes boasts brags begs pleads demands asks".split()
)

# What an outlet thinks of somebody, put before the role: "smug bank chief", "embattled Premier Ada Lund".
EPITHETS: frozenset[str] = frozenset(
    "smug disgraced embattled beleaguered under-fire fallen troubled shamed sleazy greedy ruthless brutal notorious"
    " infamous hated hapless bungling bumbling cocky arrogant furious angry defiant tearful heartbroken devastated"
    " shocked stunned emotional beaming smiling gloating fuming controversial outspoken firebrand fiery flamboyant"
    " charismatic popular beloved legendary iconic much-loved brave heroic hero plucky humble proud veteran seasoned"
    " powerful influential reclusive secretive shadowy wily canny cunning tough hardline hard-line moderate maverick"
    " rebel glamorous dashing handsome portly burly bearded balding bespectacled ageing aging elderly young rising"
    " star millionaire billionaire multimillionaire self-made self-styled so-called fat cat crooked corrupt".split()
)
