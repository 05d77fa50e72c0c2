"""What firms add to their names, short forms of given names, and spellings of one sound."""

# Spellings of one sound in transliterated names; longer ones first.
SOUND_SPELLINGS = (
    ("shch", "sch"), ("tsch", "ch"), ("kh", "h"), ("gh", "g"), ("dzh", "j"), ("zh", "j"), ("iy", "i"), ("yy", "i"), ("ii", "i"),
    ("ij", "i"), ("ei", "e"), ("ey", "e"), ("ay", "ai"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("ph", "f"), ("ck", "k"),
    ("q", "k"), ("w", "v"), ("y", "i"), ("x", "ks"), ("c", "k"), ("z", "s"),
)  # fmt: skip

# What stands before a ship's name, as written.
SHIP_LETTERS = frozenset(
    "INS USS HMS HMAS HMCS HMNZS RMS RFA MV M/V MT M/T MS M/S SS RSS KRI BRP ROKS JS USNS USCGC RV".split()
)
SHIP_NOUNS = frozenset("Ship Warship Frigate Destroyer Corvette Submarine Trawler Tanker Ferry Yacht".split())

UNCOUNTED_WORDS = frozenset("of the and for on in & inc corp ltd co plc llc nv sa ag".split())

# What companies add to their name; the bare name and every fuller one are one company.
FIRM_WORDS = frozenset(
    "inc inc, corp corporation company co ltd limited llc llp plc sa ag se nv spa gmbh group holding holdings computer computers motor "
    "motors automotive airlines airways air lines international industries technologies systems stores foods chemicals chemical steel pharmaceuticals "
    "entertainment communications and & media bank news agency newspaper".split()
)

FIRM_FORMS = frozenset(
    "inc corp corporation company co ltd limited llc plc sa ag se nv gmbh holdings technologies".split()
)

# Short forms that newsrooms use in place of the given name.
SHORT_FORMS = {
    "joe": "joseph", "bill": "william", "bob": "robert", "mike": "michael", "jim": "james", "tom": "thomas", "ben": "benjamin",
    "dan": "daniel", "dave": "david", "ed": "edward", "greg": "gregory", "jeff": "jeffrey", "ken": "kenneth", "matt": "matthew",
    "nick": "nicholas", "pete": "peter", "phil": "philip", "ron": "ronald", "sam": "samuel", "steve": "steven", "tim": "timothy",
    "tony": "anthony", "will": "william", "andy": "andrew", "chris": "christopher", "don": "donald", "jon": "jonathan",
    "josh": "joshua", "fred": "frederick", "mo": "maurice", "al": "albert", "bert": "albert", "charlie": "charles", "chuck": "charles",
    "dick": "richard", "frank": "francis", "gerry": "gerald", "jerry": "gerald", "hank": "henry", "harry": "henry", "jack": "john",
    "johnny": "john", "kathy": "katherine", "katie": "katherine", "betty": "elizabeth", "beth": "elizabeth", "bettie": "elizabeth",
    "peggy": "margaret", "meg": "margaret", "nancy": "anne", "pat": "patricia", "patty": "patricia", "ray": "raymond", "russ": "russell",
    "sandy": "sandra", "stan": "stanley", "ted": "edward", "terry": "terence", "vince": "vincent", "walt": "walter", "wes": "wesley",
    "willie": "william", "zach": "zachary", "nate": "nathan", "jenny": "jennifer", "jen": "jennifer", "debbie": "deborah",
    "cathy": "catherine", "cindy": "cynthia", "barb": "barbara", "chrissy": "christina", "tina": "christina", "gabe": "gabriel",
    "gus": "augustus", "lenny": "leonard", "manny": "manuel", "marty": "martin", "mickey": "michael", "ned": "edward", "sasha": "alexander",
    "misha": "mikhail", "volodya": "vladimir", "kolya": "nikolai", "dima": "dmitry", "pepe": "jose", "paco": "francisco", "lupe": "guadalupe", "larry": "lawrence", "rick": "richard", "rob": "robert", "alex": "alexander", "kate": "katherine",
    "liz": "elizabeth", "sue": "susan", "vicky": "victoria", "abby": "abigail", "becky": "rebecca", "maggie": "margaret",
    "bibi": "benjamin", "jimmy": "james", "bobby": "robert", "tommy": "thomas", "mitch": "mitchell", "max": "maxwell",
}  # fmt: skip

# Spellings of one given name.
_SPELLED = """
katherine catherine katharine kathryn cathryn kathrine catharine|steven stephen stephan|jeffrey geoffrey jeffery|alan allen allan|
michael micheal|philip phillip|frederick frederic|nicholas nicolas|nicola nichola|anne ann anna|sara sarah|
elizabeth elisabeth|theresa teresa|rebecca rebekah|rachel rachael|deborah debra|jonathan jonathon johnathan|mark marc|erik eric|
karl carl|kristin kristen|kirsten kirstin|christina kristina|kristine christine|lawrence laurence|gregory gregor|zachary zachery|
brian bryan|sean shaun shawn|stuart stewart|neil neal|leslie lesley|bridget brigid|isabel isabelle isobel|louise luise|lindsay lindsey|
hannah hanna|marcus markus|dominic dominick|graham graeme|mohammed muhammad mohamed mohammad mohamad muhammed|ahmed ahmad|
yusuf yousef youssef yousuf|hussein hussain husain|alexander aleksandr alexandr|sergei sergey|dmitry dmitri dimitri|yevgeny evgeny yevgeni
"""
GIVEN_SPELLINGS = {
    word: group.split()[0] for group in _SPELLED.replace("\n", "").strip().split("|") for word in group.split()
}

# First words of places that are often cut short.
CLIPPED_OPENINGS = {"mt": "mount", "ft": "fort", "pt": "point"}

# What a firm makes or does, behind its name: it stands alone where only one body of the story has that name.
TRADE_WORDS = frozenset(
    "mining mines minerals metals resources energy power petroleum oil gas refining electric electronics semiconductor "
    "semiconductors data robotics aerospace aviation telecom mobile shipping lines ferries logistics freight cargo "
    "rail railways cement textiles timber paper packaging breweries brewing dairies farms catering pharma biotech "
    "therapeutics laboratories labs insurance capital ventures investments securities realty construction engineering "
    "shipyard shipyards shipbuilding instruments hotels resorts".split()
)
SUFFIX_WORDS = (
    FIRM_WORDS
    | TRADE_WORDS
    | frozenset("of the stock movement party militia federation observatory institute records films".split())
)


# British spellings in names of bodies and places.
BODY_SPELLINGS = {
    "centre": "center", "theatre": "theater", "defence": "defense", "labour": "labor", "harbour": "harbor",
    "organisation": "organization", "programme": "program",
}  # fmt: skip

# "Orlau Police" for "Orlau Police Department".
FORCES = frozenset({"police", "fire", "coastguard"})
FORCE_ENDINGS = frozenset({"department", "force", "service", "brigade", "authority"})

# Heads of places and bodies that are family names as well.
FAMILY_LIKE = frozenset(
    "hill hall woods gates church house lake castle forest field fields banks rivers bridge court park day west post press bush "
    "street ford cross guard temple marsh brooks young price rose march may bell page king prince bishop pope stone rice".split()
)

# Capitalised words that end a sentence's opening or stand in headlines, never a name by themselves.
EMPTY_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december today yesterday tomorrow spring summer autumn winter god internet christmas easter ramadan st nd rd th no yes "
    "eve new year years noon midnight map slideshow image images gallery caption click share tweet follow subscribe advertisement "
    "invalid email related story continue reading next previous close menu search login file mr mrs ms dr video photo photos watch live update updated breaking exclusive opinion analysis editorial read more also".split()
)

SHORT_TITLES = frozenset({"CEO", "COO", "CFO", "CTO", "QB", "VP", "MP", "President", "Chairman", "Coach"})

OWNED_WORDS = frozenset(
    {"people", "women", "workers", "children", "men", "citizens", "writers", "nurses", "teachers", "veterans"}
)

# What firms own and people hardly do: "Veldt shareholders", "Veldt's share price".
CORPORATE_NOUNS = frozenset(
    "share stock shareholder investor board subsidiary headquarters merger takeover acquisition bid store brand product customer unit "
    "chip factory employee device phone app server software earnings profit revenue valuation buyout stake executive management licensee shareholding".split()
)

# Words after which "in" names a firm, not a place: "a stake in Veldt".
HELD_NOUNS = frozenset(
    "stake share interest invest investment investor confidence trust faith belief believe stock holding shareholder position".split()
)

# Last words that make a name a firm's, whatever the parser takes it for.
FIRM_ENDINGS = FIRM_FORMS | frozenset(
    "inc. ltd. co. corp. foods chemicals motors airlines airways industries systems stores pharmaceuticals entertainment communications "
    "tigers lions eagles falcons hawks wolves bears bulls panthers sharks dolphins stallions warriors titans royals raiders pirates "
    "rockets braves patriots mariners leopards cheetahs springboks wallabies knights "
    "electronics laboratories breweries textiles logistics securities partners associates".split()
)

# What places have: "the district of Marl", "residents of Marl".
PLACED_NOUNS = frozenset(
    "district town city village suburb region province resident street outskirts port island mayor municipality borough county "
    "north south east west centre center hamlet parish bay valley".split()
)
# What stands at a place and not at a firm, and what happens there: "the runway at Marl", "the crash at Marl".
STANDING_NOUNS = frozenset(
    "runway airport airfield tarmac tower junction harbour harbor pier quay lock dam weir dyke border crossing crash collision "
    "derailment landslide avalanche shipwreck disaster explosion blaze".split()
)
SITED_NOUNS = frozenset("airport airfield aerodrome harbour harbor seaport peninsula suburb valley coast lagoon estuary".split())
# What goes to places and comes from them.
MOTION_WORDS = frozenset(
    "evacuate travel drive flee fly move return arrive head road route train bus ferry flight mile kilometre kilometer come go walk "
    "ride sail trip journey rush bring take deploy highway motorway commute migrate".split()
)

# Nouns for people that are also said of firms and countries: "the owner, Veldt", "the champion, Peru".
UNSURE_PERSONS = frozenset(
    "owner source producer developer operator contractor employer sponsor donor user agent seller dealer rival critic member opponent "
    "partner neighbour neighbor champion winner distributor publisher investor shareholder supplier builder manager host client "
    "customer leader ally backer buyer bidder creditor lender manufacturer exporter importer insurer broker consultant runner "
    "defender striker forward head chief chair secretary minister star giant pioneer parent child consumer subscriber trader fund "
    "promoter organiser organizer carrier regulator shipper adviser advisor tenant landlord plaintiff defendant respondent person "
    "reporter presenter correspondent editor analyst economist spokesman spokeswoman spokesperson coach skipper".split()
)

# Who works for a body: "chief executive of Veldt", "an analyst with Veldt", "Veldt founder Ann Lee".
FIRM_ROLES = frozenset(
    "executive ceo founder co-founder cofounder chairman chairwoman partner analyst economist strategist employee shareholder "
    "subsidiary coach striker goalkeeper midfielder defender winger manager spokesman spokeswoman spokesperson correspondent".split()
)
BOARD_ROLES = frozenset(
    "chairman chairwoman ceo co-founder board shareholders shares headquarters bosses subsidiary".split()
)

# What is done to bodies alone.
BODY_VERBS = frozenset("found co-found cofound chair acquire nationalise nationalize privatise privatize".split())

# What only people do (subject) and what is done to people alone (object).
HUMAN_VERBS = {
    "weep": "nsubj", "marry": "nsubj", "smile": "nsubj", "graduate": "nsubj", "apologise": "nsubj", "retire": "nsubj",
    "resign": "nsubj", "testify": "nsubj", "arrest": "dobj", "jail": "dobj", "bear": "dobj", "imprison": "dobj",
    "behead": "dobj", "extradite": "dobj", "kidnap": "dobj", "abduct": "dobj", "bury": "dobj", "sentence": "dobj",
    "handcuff": "dobj", "hospitalise": "dobj", "hospitalize": "dobj", "indict": "dobj",
}  # fmt: skip

# What a place has, in small letters after its name: "Orlau prison".
PLACE_PARTS = frozenset(
    "prison jail airport airbase refinery district province region county municipality governorate oblast valley peninsula suburb "
    "neighbourhood neighborhood border crossing checkpoint landfill quarter".split()
)

# Capitalised in headlines, never within a name.
HEADLINE_VERBS = frozenset(
    "is are was were has have had be been being says said tells told gets got makes made takes took amid after before".split()
)

# What a name does not end with: days, months, time zones.
TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sept sep oct nov dec gmt bst est edt cst pst pdt cet aest aedt jst utc et".split()
)

# Nouns that open a sentence before a firm's name: "Carmaker Veldt said".
OPENING_NOUNS = frozenset(
    "airline carmaker retailer broadcaster insurer lender drugmaker chipmaker planemaker automaker brewer builder shipbuilder "
    "supermarket utility startup start-up broker bookmaker miner refiner steelmaker".split()
)

# Last words of firms that are called by the word before: "Baram" for "Baram Aerospace".
BRAND_ENDINGS = FIRM_FORMS | frozenset(
    "aerospace aviation robotics biotech energy petroleum shipping telecom pharma pharmaceuticals holdings foods chemicals motors "
    "airlines airways electronics semiconductor semiconductors technologies systems software industries logistics securities "
    "capital ventures therapeutics realty cement steel textiles media entertainment games".split()
)
