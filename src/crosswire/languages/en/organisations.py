"""Bodies: the words that head their names, common nouns for them, and well-known short names."""

# The last word of a name, or the one before "of" or "for", that makes it a body.
BODY_HEADS = frozenset(
    """
    academy administration agency airline airlines airways alliance armed army assembly associates association associations authority
    bank bank's brigade brigades broadcaster broadcasting brotherhood bureau cabinet cartel caucus center centre chamber church
    club coalition college command commission committee commons commonwealth company confederation conference congress
    consortium constabulary cooperative corp corps corporation council county-council court department directorate duma enterprises
    exchange faction federation fellowship firm force forces foundation front fund gmbh government group guard guards
    holdings hospital inc initiative inspectorate institute institution intelligence international investments jury knesset laboratories laboratory
    league legion legislature limited llc llp lobby ltd media ministry militia mission motors movement museum nations navy network
    news newspaper office orchestra organisation organization panel parliament partners partnership party plc police post press
    prosecutors regiment registry reserve school secretariat senate service services society squad staff station studios
    supreme syndicate systems taliban task taskforce team technologies television theatre times treasury tribunal trust unit union
    united university volunteers watch watchdog workers works yard airport-authority air pharma pharmaceuticals bancorp
    petroleum energy industries entertainment software semiconductor automotive electric electronics communications
    telecom mobile shipping textiles marine logistics mining capital ventures insurance financial bundestag bundesrat rada crescent cross gazette tribune herald
    journal chronicle daily telegraph guardian mirror observer express globe standard independent observatory
    sabha sangh dal samiti samithi morcha parishad manch sena samaj kazhagam munnetra vestnik gazeta novosti pravda tv fm
    gendarmerie carabinieri militias vanguard commune cooperative realty robotics biotech aerospace aviation shipyard shipyards
    resorts breweries distillery foods cement securities broadcasting radio rangers rovers wanderers athletic
    """.split()
)

# What makes a court of a name's last word.
COURT_RANKS = frozenset(
    "high supreme district constitutional county crown magistrates magistrate's federal circuit appeal appeals criminal people's "
    "municipal superior commercial arbitration military sharia labor labour family juvenile sessions bankruptcy".split()
)

# First words of bodies in other languages.
FOREIGN_HEADS = frozenset(
    "grupo banco scuderia atletico deportivo sporting universidad universite universita instituto ministerio partido parti partito "
    "ecole banque societe banca azienda groupe gruppo stiftung verein deutsche federacion confederacion asociacion sociedad real "
    "olympique racing dynamo dinamo lokomotiv spartak zenit cska fc afc ac sc club clube inter independiente nacional cartel hoteles "
    "minera naviera aerolineas frente movimiento fuerza fuerzas ejercito alianza sindicato comision consejo corte tribunal policia "
    "guardia radio editorial fundacion compania empresa centro colegio comite coalicion coordinadora observatorio union unidad "
    "gendarmerie medecins reporters conseil comite mouvement rassemblement federation confederation syndicat assemblee association "
    "ligue bharatiya rashtriya rastriya samajwadi nidaa harakat hizb jabhat jaish jaysh ansar kataib hayat liwa ahrar "
    "parlamento camara senado procuraduria fiscalia defensoria aliança confederacao associacao partita unione lega forza fratelli".split()
)

# Words before "of" or "for" that make the whole a body's name.
OF_HEADS = frozenset(
    """
    academy army association assembly bank board bureau centre center chamber church city college commission committee
    confederation congress conference council court courts department duchy federation foundation fund house
    institute kingdom league ministry museum national office organisation organization parliament party republic school secretariat society
    state states supreme system union university bay gulf strait isle cape port sea institutes institution institutions
    tower horn mothers fathers daughters voices guardians archdiocese diocese order knights doctors reporters friends campaign coalition alliance consortium front transport league brotherhood
    """.split()
)

# Common nouns for bodies: "the agency", "the company", "the ministry".
BODY_NOUNS = frozenset(
    """
    administration agency airline alliance army assembly association authority authorities bank bench bloc board body broadcaster
    brand bureau business cabinet carmaker cartel chain channel charity chip-maker chipmaker church club coalition college commission
    committee company confederation congress conglomerate consortium constabulary contractor council court department
    directorate embassy exchange faction federation firm foundation force forces fund giant government group guard
    hospital institute institution insurer intelligence judiciary junta jury lawmakers league legislature lender maker manufacturer media
    military militia ministry monarchy movement navy network newspaper office operator opposition organisation organization outlet panel
    parliament party police prosecution publisher publication regime regulator retailer school secretariat senate service
    side society squad startup start-up subsidiary supplier team think-tank tribunal troops union university unit utility
    watchdog website magazine daily tabloid weekly studio label bookmaker brewer builder planemaker shipbuilder plaintiff
    """.split()
)

# Short names that need no introduction in an article, with the full one.
ACRONYMS = {
    "un": "United Nations", "nato": "NATO", "eu": "European Union", "imf": "International Monetary Fund",
    "who": "World Health Organization", "wto": "World Trade Organization", "iaea": "International Atomic Energy Agency",
    "fbi": "FBI", "cia": "CIA", "nsa": "National Security Agency", "nasa": "NASA", "bbc": "BBC", "cnn": "CNN",
    "fda": "Food and Drug Administration", "epa": "Environmental Protection Agency", "faa": "Federal Aviation Administration",
    "ntsb": "National Transportation Safety Board", "opec": "OPEC", "asean": "ASEAN", "unicef": "UNICEF", "unesco": "UNESCO",
    "unhcr": "UNHCR", "icc": "International Criminal Court", "icj": "International Court of Justice", "ioc": "International Olympic Committee",
    "fifa": "FIFA", "uefa": "UEFA", "wada": "World Anti-Doping Agency", "osce": "OSCE", "oecd": "OECD", "ecb": "European Central Bank",
    "fed": "Federal Reserve", "sec": "Securities and Exchange Commission", "doj": "Department of Justice", "dhs": "Department of Homeland Security",
    "nhs": "National Health Service", "raf": "Royal Air Force", "idf": "Israel Defense Forces", "plo": "PLO", "pkk": "PKK",
    "ira": "IRA", "isis": "Islamic State", "isil": "Islamic State", "is": "Islamic State", "daesh": "Islamic State", "afp": "AFP",
    "ap": "Associated Press", "upi": "UPI", "dpa": "dpa", "tass": "TASS", "kcna": "Korean Central News Agency", "ria": "RIA Novosti",
    "irna": "IRNA", "anadolu": "Anadolu", "xinhua": "Xinhua", "nra": "National Rifle Association", "aclu": "American Civil Liberties Union",
    "gop": "Republican Party", "dnc": "Democratic National Committee", "rnc": "Republican National Committee", "gm": "General Motors",
    "ibm": "IBM", "hbo": "HBO", "nbc": "NBC", "abc": "ABC", "cbs": "CBS", "msnbc": "MSNBC", "itv": "ITV", "cbc": "CBC", "npr": "NPR",
    "nfl": "NFL", "nba": "NBA", "mlb": "MLB", "nhl": "NHL", "pga": "PGA", "atp": "ATP", "wta": "WTA", "f1": "Formula One",
    "bjp": "Bharatiya Janata Party", "anc": "African National Congress", "ukip": "UKIP", "snp": "Scottish National Party",
    "dup": "Democratic Unionist Party", "afd": "Alternative for Germany", "cdu": "CDU", "spd": "SPD", "npa": "NPA", "g7": "G7", "g20": "G20",
    "g8": "G8", "ofcom": "Ofcom", "ofgem": "Ofgem", "rspca": "RSPCA", "nypd": "New York Police Department", "lapd": "Los Angeles Police Department",
    "cdc": "Centers for Disease Control and Prevention", "usgs": "U.S. Geological Survey", "noaa": "NOAA", "mit": "MIT", "un security council": "UN Security Council",
}  # fmt: skip

# Well-known bodies that the parser often takes for something else.
BODIES = {
    "pentagon": "Pentagon", "congress": "Congress", "senate": "Senate", "house of representatives": "House of Representatives",
    "house of commons": "House of Commons", "house of lords": "House of Lords", "united nations": "United Nations",
    "european union": "European Union", "european commission": "European Commission", "european parliament": "European Parliament",
    "state department": "State Department", "justice department": "Justice Department", "supreme court": "Supreme Court",
    "scotland yard": "Scotland Yard", "interpol": "Interpol", "europol": "Europol", "red cross": "Red Cross", "taliban": "Taliban",
    "hamas": "Hamas", "hezbollah": "Hezbollah", "hizbollah": "Hezbollah", "al-qaeda": "al-Qaeda", "al qaeda": "al-Qaeda",
    "al-qaida": "al-Qaeda", "islamic state": "Islamic State", "boko haram": "Boko Haram", "al-shabab": "al-Shabab",
    "al-shabaab": "al-Shabab", "reuters": "Reuters", "associated press": "Associated Press", "bloomberg": "Bloomberg", "interfax": "Interfax",
    "yonhap": "Yonhap", "kyodo": "Kyodo", "al jazeera": "Al Jazeera", "agence france-presse": "AFP", "ria novosti": "RIA Novosti",
    "new york times": "New York Times", "washington post": "Washington Post", "wall street journal": "Wall Street Journal",
    "financial times": "Financial Times", "guardian": "Guardian",
    "labour": "Labour", "labour party": "Labour", "tories": "Conservative Party", "republicans": "Republicans", "democrats": "Democrats",
    "wall street": "Wall Street", "african union": "African Union", "arab league": "Arab League", "world bank": "World Bank",
    "federal reserve": "Federal Reserve", "royal navy": "Royal Navy", "royal air force": "Royal Air Force",
    "security council": "UN Security Council", "un security council": "UN Security Council", "u.n. security council": "UN Security Council",
    "united nations security council": "UN Security Council", "united nations general assembly": "UN General Assembly",
    "un general assembly": "UN General Assembly", "christian democrats": "Christian Democrats", "social democrats": "Social Democrats",
    "christian democratic union": "Christian Democratic Union", "christian social union": "Christian Social Union",
    "free democrats": "Free Democrats", "liberal democrats": "Liberal Democrats", "lib dems": "Liberal Democrats",
    "sweden democrats": "Sweden Democrats", "green party": "Green Party",     "bundestag": "Bundestag", "duma": "Duma", "state duma": "Duma", "national guard": "National Guard", "coast guard": "Coast Guard",
}  # fmt: skip

# Well-known firms: "the company" may mean them, as it may any.
FIRMS = {
    "google": "Google", "facebook": "Facebook", "apple": "Apple", "amazon": "Amazon",
    "microsoft": "Microsoft", "twitter": "Twitter", "boeing": "Boeing", "airbus": "Airbus", "toyota": "Toyota", "samsung": "Samsung",
    "snapchat": "Snapchat", "whatsapp": "WhatsApp",
    "instagram": "Instagram", "youtube": "YouTube", "tiktok": "TikTok", "telegram": "Telegram", "uber": "Uber", "airbnb": "Airbnb",
    "netflix": "Netflix", "tesla": "Tesla", "spotify": "Spotify", "linkedin": "LinkedIn", "ebay": "eBay", "paypal": "PayPal", "intel": "Intel",
    "nvidia": "Nvidia", "qualcomm": "Qualcomm", "cisco": "Cisco", "sony": "Sony", "panasonic": "Panasonic", "nokia": "Nokia",
    "huawei": "Huawei", "xiaomi": "Xiaomi", "lenovo": "Lenovo", "walmart": "Walmart", "starbucks": "Starbucks", "nike": "Nike",
    "adidas": "Adidas", "pfizer": "Pfizer", "moderna": "Moderna", "astrazeneca": "AstraZeneca", "novartis": "Novartis", "bayer": "Bayer",
    "siemens": "Siemens", "volkswagen": "Volkswagen", "audi": "Audi", "bmw": "BMW", "porsche": "Porsche", "renault": "Renault",
    "nissan": "Nissan", "honda": "Honda", "mazda": "Mazda", "hyundai": "Hyundai", "chevron": "Chevron", "exxonmobil": "ExxonMobil",
    "gazprom": "Gazprom", "rosneft": "Rosneft", "lukoil": "Lukoil", "aramco": "Aramco", "petrobras": "Petrobras", "pemex": "Pemex",
    "verizon": "Verizon", "vodafone": "Vodafone", "comcast": "Comcast", "ikea": "Ikea", "goldman sachs": "Goldman Sachs", "jpmorgan": "JPMorgan",
    "citigroup": "Citigroup", "hsbc": "HSBC", "barclays": "Barclays", "ubs": "UBS", "credit suisse": "Credit Suisse",
    "general motors": "General Motors",
}  # fmt: skip

# Companies and papers that are also ordinary words: only where the parser or a body word agrees.
AMBIGUOUS_BODIES = frozenset(
    {"who", "is", "apple", "amazon", "guardian", "fed", "sec", "house", "labour", "ap", "gap", "times"}
)

# Firms that carry a person's name: a given name in front makes others people.
PERSONAL_FIRMS = frozenset(
    "morgan stanley|philip morris|calvin klein|charles schwab|christian dior|eli lilly|louis vuitton|ralph lauren|harley davidson|"
    "jack daniels|john deere|john lewis|marks spencer|tommy hilfiger|thomas cook|thomson reuters|ben jerry|arthur andersen|ernst young|"
    "johns hopkins|merrill lynch|edward jones|raymond james|max planck|carl zeiss|mary kay|estee lauder|hugo boss|jack wills|"
    "austin reed|laura ashley|ted baker|paul smith|victoria secret|henry schein|stanley black|alan turing institute".split(
        "|"
    )
)

# Not bodies, whatever the parser says.
NOT_BODIES = frozenset(
    """
    covid covid-19 coronavirus sars ebola zika hiv aids dna pcr gps ceo cfo mp mps phd tv pm am gmt est edt bst utc
    ar vr ai ev evs lcd led oled fomo emp irbm cpu gpu usb wifi hd uhd 4k 3d nfc sim sms pdf url ui ux os app dj djs dui dwi ied ieds rpg
    uav cctv icu mri ptsd lgbt lgbtq nye ceos cfos suvs atm atms jst et aest dna-test nsfw asap
    usd dvd suv ufo vip faq diy id brexit internet web twitter-user ok icbm icbms gdp vat ipo spa inc ltd plc llc llp corp gmbh co h1n1 mers
    """.split()
)
EVENT_HEADS = frozenset(
    "war wars games olympics cup championship championships summit conference festival election awards prix marathon revolution "
    "eve oktoberfest christmas easter carnival expo biennale paralympics "
    "crisis uprising treaty accord accords agreement protocol hurricane typhoon storm earthquake day week tour league open award trophy prize bowl massacre shooting attack attacks bombing".split()
)
WORK_HEADS = frozenset(
    "act bill law amendment constitution treaty accord accords agreement convention protocol declaration charter code directive".split()
)
# Faiths, parties and peoples that are not of one country.
GROUPS = frozenset(
    """
    muslim muslims christian christians jew jews jewish catholic catholics protestant protestants hindu hindus sikh sikhs buddhist
    buddhists hausa hausas yoruba yorubas igbo igbos fulani fulanis berber berbers tuareg tuaregs druze alawite alawites yazidi yazidis maronite copt copts coptic zulu zulus xhosa oromo amhara tigrayan tigrayans baloch sindhi punjabi bengali gujarati marathi telugu kannada malayalam urdu hindi mandarin cantonese swahili farsi dari pashto aymara quechua mapuche maya inuit maori roma sami tatar tatars cossack cossacks ossetian ossetians abkhaz ingush dagestani bashkir uzbeks hazara hazaras karen kachin sinhalese sinhala maoist maoists leninist stalinist zionist zionists salafi salafist salafists wahhabi sufi shiites jesuit jesuits baptist baptists methodist lutheran presbyterian anglophone francophone
    sunni sunnis shia shias shiite shiites islamist islamists kurd kurds kurdish arab arabs african africans asian asians
    european europeans western latino latinos hispanic hispanics rohingya uighur uighurs uyghur uyghurs republican republicans democrat
    democrats democratic tory tories conservative conservatives communist communists socialist socialists nazi nazis marxist
    korean koreans chechen chechens scottish welsh english scot scots catalan catalans basque basques tamil tamils pashtun pashtuns
    hutu hutus tutsi tutsis houthi houthis mormon mormons orthodox evangelical evangelicals islamic texan texans californian
    londoner londoners parisian parisians tibetan tibetans bavarian siberian crimean anglican anglicans nordic scandinavian
    """.split()
)
