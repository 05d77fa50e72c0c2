"""Countries with their other names, peoples, capitals, seats of government and large cities; regions; states.

Written from general knowledge. A line of `COUNTRY_LINES` is
`name | other names | adjectives and peoples | capitals | seats of government | cities`.
"""

COUNTRY_LINES = """
Afghanistan||Afghan,Afghans|Kabul||Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz,Helmand
Albania||Albanian,Albanians|Tirana||Durres
Algeria||Algerian,Algerians|Algiers||Oran,Constantine
Andorra||Andorran,Andorrans|Andorra la Vella||
Angola||Angolan,Angolans|Luanda||Benguela
Antigua and Barbuda||Antiguan,Antiguans|St. John's||
Argentina||Argentine,Argentinian,Argentines,Argentinians|Buenos Aires|Casa Rosada|Cordoba,Rosario,Mendoza
Armenia||Armenian,Armenians|Yerevan||Gyumri
Australia||Australian,Australians,Aussie,Aussies|Canberra||Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Cairns,Gold Coast
Austria||Austrian,Austrians|Vienna||Graz,Linz,Salzburg,Innsbruck
Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku||Ganja
Bahamas|the Bahamas|Bahamian,Bahamians|Nassau||Freeport
Bahrain||Bahraini,Bahrainis|Manama||
Bangladesh||Bangladeshi,Bangladeshis|Dhaka||Chittagong,Sylhet,Cox's Bazar
Barbados||Barbadian,Barbadians|Bridgetown||
Belarus||Belarusian,Belarusians|Minsk||Gomel,Grodno,Brest
Belgium||Belgian,Belgians|Brussels||Antwerp,Ghent,Bruges,Liege,Charleroi
Belize||Belizean,Belizeans|Belmopan||
Benin||Beninese|Porto-Novo||Cotonou
Bhutan||Bhutanese|Thimphu||
Bolivia||Bolivian,Bolivians|La Paz,Sucre||Santa Cruz,Cochabamba
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo||Banja Luka,Mostar,Srebrenica,Tuzla
Botswana||Botswanan,Batswana|Gaborone||
Brazil||Brazilian,Brazilians|Brasilia|Planalto Palace|Rio de Janeiro,Sao Paulo,Rio,Salvador,Recife,Porto Alegre,Belo Horizonte,Manaus,Fortaleza,Curitiba
Brunei||Bruneian,Bruneians|Bandar Seri Begawan||
Bulgaria||Bulgarian,Bulgarians|Sofia||Plovdiv,Varna
Burkina Faso||Burkinabe|Ouagadougou||Bobo-Dioulasso
Burundi||Burundian,Burundians|Gitega||Bujumbura
Cambodia||Cambodian,Cambodians|Phnom Penh||Siem Reap
Cameroon||Cameroonian,Cameroonians|Yaounde||Douala
Canada||Canadian,Canadians|Ottawa|Parliament Hill,Rideau Hall|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax
Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia||
Central African Republic||Central African|Bangui||
Chad||Chadian,Chadians|N'Djamena||
Chile||Chilean,Chileans|Santiago|La Moneda|Valparaiso,Concepcion
China|People's Republic of China,PRC,mainland China|Chinese|Beijing,Peking|Zhongnanhai|Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Xi'an,Hangzhou,Harbin,Urumqi,Lhasa,Dalian,Qingdao,Kunming
Colombia||Colombian,Colombians|Bogota||Medellin,Cali,Cartagena,Barranquilla,Cucuta
Comoros||Comorian,Comorians|Moroni||
Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa|Congolese|Kinshasa||Goma,Bukavu,Lubumbashi
Republic of the Congo|Republic of Congo,Congo-Brazzaville||Brazzaville||
Costa Rica||Costa Rican,Costa Ricans|San Jose||
Croatia||Croatian,Croatians,Croat,Croats|Zagreb||Split,Dubrovnik,Rijeka
Cuba||Cuban,Cubans|Havana||Santiago de Cuba,Guantanamo
Cyprus||Cypriot,Cypriots|Nicosia||Limassol,Larnaca
Czech Republic|the Czech Republic,Czechia|Czech,Czechs|Prague||Brno,Ostrava
Denmark||Danish,Dane,Danes|Copenhagen|Christiansborg|Aarhus,Odense
Djibouti||Djiboutian,Djiboutians|||
Dominica|||Roseau||
Dominican Republic|the Dominican Republic|Dominican,Dominicans|Santo Domingo||Punta Cana
East Timor|Timor-Leste|Timorese|Dili||
Ecuador||Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito||Guayaquil
Egypt||Egyptian,Egyptians|Cairo||Alexandria,Giza,Luxor,Sharm el-Sheikh,Suez,Aswan
El Salvador||Salvadoran,Salvadorans,Salvadorean|San Salvador||
Equatorial Guinea||Equatorial Guinean|Malabo||Bata
Eritrea||Eritrean,Eritreans|Asmara||
Estonia||Estonian,Estonians|Tallinn||Tartu,Narva
Eswatini|Swaziland|Swazi,Swazis|Mbabane||
Ethiopia||Ethiopian,Ethiopians|Addis Ababa||Mekelle,Dire Dawa
Fiji||Fijian,Fijians|Suva||
Finland||Finnish,Finn,Finns|Helsinki||Espoo,Tampere,Turku
France||French,Frenchman,Frenchwoman,Frenchmen|Paris|the Elysee,Elysee,Elysee Palace,the Elysee Palace,Quai d'Orsay,Matignon|Marseille,Lyon,Nice,Toulouse,Bordeaux,Lille,Strasbourg,Nantes,Calais,Cannes
Gabon||Gabonese|Libreville||
Gambia|the Gambia|Gambian,Gambians|Banjul||
Georgia||Georgian,Georgians|Tbilisi||Batumi
Germany||German,Germans|Berlin|Bundeskanzleramt|Munich,Frankfurt,Hamburg,Cologne,Stuttgart,Dusseldorf,Leipzig,Dresden,Bremen,Hanover,Bonn,Nuremberg,Essen
Ghana||Ghanaian,Ghanaians|Accra||Kumasi
Greece||Greek,Greeks|Athens|Maximos Mansion|Thessaloniki,Patras,Piraeus,Lesbos,Crete
Grenada||Grenadian,Grenadians|St. George's||
Guatemala||Guatemalan,Guatemalans|Guatemala City||
Guinea||Guinean,Guineans|Conakry||
Guinea-Bissau|||Bissau||
Guyana||Guyanese|Georgetown||
Haiti||Haitian,Haitians|Port-au-Prince||Cap-Haitien,Les Cayes
Honduras||Honduran,Hondurans|Tegucigalpa||San Pedro Sula
Hungary||Hungarian,Hungarians|Budapest||Debrecen
Iceland||Icelandic,Icelander,Icelanders|Reykjavik||Grindavik
India||Indian,Indians|New Delhi,Delhi|Rashtrapati Bhavan,South Block|Mumbai,Bombay,Bangalore,Bengaluru,Kolkata,Calcutta,Chennai,Madras,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Kochi,Srinagar,Amritsar,Varanasi
Indonesia||Indonesian,Indonesians|Jakarta||Surabaya,Bandung,Medan,Bali,Banda Aceh,Yogyakarta
Iran|Islamic Republic of Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran||Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Bushehr
Iraq||Iraqi,Iraqis|Baghdad||Mosul,Basra,Erbil,Kirkuk,Fallujah,Najaf,Karbala,Tikrit,Ramadi
Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman|Dublin|Leinster House|Cork,Galway,Limerick
Israel||Israeli,Israelis|Jerusalem|Knesset|Tel Aviv,Haifa,Eilat,Beersheba,Ashkelon,Sderot
Italy||Italian,Italians|Rome|Palazzo Chigi,Quirinale|Milan,Naples,Turin,Florence,Venice,Genoa,Bologna,Palermo,Verona,Bari
Ivory Coast|Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro||Abidjan
Jamaica||Jamaican,Jamaicans|Kingston||Montego Bay
Japan||Japanese|Tokyo|Kantei|Osaka,Kyoto,Hiroshima,Nagasaki,Fukushima,Sapporo,Yokohama,Nagoya,Okinawa,Sendai,Kobe
Jordan||Jordanian,Jordanians|Amman||Aqaba
Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan||Almaty
Kenya||Kenyan,Kenyans|Nairobi||Mombasa,Kisumu
Kiribati|||Tarawa||
Kosovo||Kosovar,Kosovan,Kosovars|Pristina||Mitrovica
Kuwait||Kuwaiti,Kuwaitis|Kuwait City||
Kyrgyzstan||Kyrgyz|Bishkek||Osh
Laos||Laotian,Lao,Laotians|Vientiane||
Latvia||Latvian,Latvians|Riga||
Lebanon||Lebanese|Beirut||Tripoli,Tyre,Sidon,Baalbek
Lesotho||Basotho|Maseru||
Liberia||Liberian,Liberians|Monrovia||
Libya||Libyan,Libyans|Tripoli||Benghazi,Misrata,Derna,Sirte
Liechtenstein|||Vaduz||
Lithuania||Lithuanian,Lithuanians|Vilnius||Kaunas
Luxembourg||Luxembourger,Luxembourgers|||
Madagascar||Malagasy|Antananarivo||
Malawi||Malawian,Malawians|Lilongwe||Blantyre
Malaysia||Malaysian,Malaysians|Kuala Lumpur|Putrajaya|Penang,Johor Bahru
Maldives|the Maldives|Maldivian,Maldivians|Male||
Mali||Malian,Malians|Bamako||Timbuktu,Gao,Kidal
Malta||Maltese|Valletta||
Marshall Islands|the Marshall Islands|Marshallese|Majuro||
Mauritania||Mauritanian,Mauritanians|Nouakchott||
Mauritius||Mauritian,Mauritians|Port Louis||
Mexico||Mexican,Mexicans|Mexico City|Los Pinos|Guadalajara,Monterrey,Tijuana,Cancun,Acapulco,Ciudad Juarez,Puebla,Oaxaca
Micronesia||Micronesian,Micronesians|Palikir||
Moldova||Moldovan,Moldovans|Chisinau||
Monaco||Monegasque|||
Mongolia||Mongolian,Mongolians|Ulaanbaatar,Ulan Bator||
Montenegro||Montenegrin,Montenegrins|Podgorica||
Morocco||Moroccan,Moroccans|Rabat||Casablanca,Marrakech,Marrakesh,Fez,Tangier
Mozambique||Mozambican,Mozambicans|Maputo||Beira,Pemba
Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw||Yangon,Rangoon,Mandalay
Namibia||Namibian,Namibians|Windhoek||
Nauru||Nauruan|||
Nepal||Nepali,Nepalese,Nepalis|Kathmandu||Pokhara
Netherlands|the Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Amsterdam|Binnenhof|Rotterdam,Utrecht,Eindhoven
New Zealand||New Zealander,New Zealanders|Wellington|the Beehive|Auckland,Christchurch,Dunedin
Nicaragua||Nicaraguan,Nicaraguans|Managua||
Niger||Nigerien,Nigeriens|Niamey||Agadez
Nigeria||Nigerian,Nigerians|Abuja|Aso Rock|Lagos,Kano,Ibadan,Port Harcourt,Kaduna,Jos,Maiduguri
North Korea|DPRK,Democratic People's Republic of Korea,the North|North Korean,North Koreans|Pyongyang||Wonsan,Kaesong,Sinuiju
North Macedonia|Macedonia|Macedonian,Macedonians|Skopje||
Norway||Norwegian,Norwegians|Oslo||Bergen,Trondheim,Stavanger
Oman||Omani,Omanis|Muscat||
Pakistan||Pakistani,Pakistanis|Islamabad||Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Multan,Abbottabad
Palau||Palauan|||
Palestine|State of Palestine,Palestinian territories|Palestinian,Palestinians|Ramallah||Gaza City,Rafah,Khan Younis,Hebron,Jenin,Nablus,Bethlehem
Panama||Panamanian,Panamanians|Panama City||Colon
Papua New Guinea|PNG|Papua New Guinean|Port Moresby||
Paraguay||Paraguayan,Paraguayans|Asuncion||
Peru||Peruvian,Peruvians|Lima||Cusco,Arequipa
Philippines|the Philippines|Philippine,Filipino,Filipina,Filipinos|Manila|Malacanang|Davao,Cebu,Quezon City,Tacloban
Poland||Polish,Pole,Poles|Warsaw||Krakow,Gdansk,Wroclaw,Poznan,Lodz
Portugal||Portuguese|Lisbon||Porto,Faro
Qatar||Qatari,Qataris|Doha||
Romania||Romanian,Romanians|Bucharest||Cluj,Timisoara
Russia|Russian Federation,the Russian Federation|Russian,Russians|Moscow|the Kremlin,Kremlin|St. Petersburg,Saint Petersburg,Vladivostok,Kazan,Sochi,Volgograd,Novosibirsk,Yekaterinburg,Kursk,Belgorod,Rostov,Grozny,Murmansk
Rwanda||Rwandan,Rwandans|Kigali||
Saint Kitts and Nevis|St. Kitts and Nevis||Basseterre||
Saint Lucia|St. Lucia||Castries||
Saint Vincent and the Grenadines|St. Vincent||Kingstown||
Samoa||Samoan,Samoans|Apia||
San Marino|||||
Sao Tome and Principe|||Sao Tome||
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh||Jeddah,Mecca,Medina,Dhahran
Senegal||Senegalese|Dakar||
Serbia||Serbian,Serb,Serbs,Serbians|Belgrade||Novi Sad,Nis
Seychelles|the Seychelles|Seychellois|||
Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown||
Singapore||Singaporean,Singaporeans|||
Slovakia||Slovak,Slovaks,Slovakian|Bratislava||Kosice
Slovenia||Slovenian,Slovenians,Slovene,Slovenes|Ljubljana||
Solomon Islands|the Solomon Islands|Solomon Islander|Honiara||
Somalia||Somali,Somalis,Somalian|Mogadishu||Kismayo,Baidoa
South Africa||South African,South Africans|Pretoria|Union Buildings|Johannesburg,Cape Town,Durban,Soweto,Bloemfontein,Port Elizabeth
South Korea|Republic of Korea,ROK,the South|South Korean,South Koreans|Seoul|the Blue House,Blue House|Busan,Incheon,Daegu,Daejeon,Gwangju,Pyeongchang
South Sudan||South Sudanese|Juba||
Spain||Spanish,Spaniard,Spaniards|Madrid|Moncloa|Barcelona,Valencia,Seville,Bilbao,Malaga,Zaragoza,Granada
Sri Lanka||Sri Lankan,Sri Lankans|Colombo||Kandy,Jaffna
Sudan||Sudanese|Khartoum||Omdurman,Port Sudan,El Fasher
Suriname||Surinamese|Paramaribo||
Sweden||Swedish,Swede,Swedes|Stockholm|Rosenbad|Gothenburg,Malmo,Uppsala
Switzerland||Swiss|Bern,Berne||Geneva,Zurich,Basel,Lausanne,Davos,Lugano
Syria||Syrian,Syrians|Damascus||Aleppo,Homs,Idlib,Raqqa,Palmyra,Latakia,Hama,Deir al-Zour,Kobani
Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei||Kaohsiung,Hualien
Tajikistan||Tajik,Tajiks|Dushanbe||
Tanzania||Tanzanian,Tanzanians|Dodoma||Dar es Salaam,Zanzibar,Arusha
Thailand||Thai,Thais|Bangkok||Chiang Mai,Phuket,Pattaya
Togo||Togolese|Lome||
Tonga||Tongan,Tongans|Nuku'alofa||
Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians|Port of Spain||
Tunisia||Tunisian,Tunisians|Tunis||Sousse,Sfax
Turkey|Turkiye|Turkish,Turk,Turks|Ankara||Istanbul,Izmir,Gaziantep,Antalya,Diyarbakir,Antakya,Adana
Turkmenistan||Turkmen|Ashgabat||
Tuvalu||Tuvaluan|Funafuti||
Uganda||Ugandan,Ugandans|Kampala||Entebbe
Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev||Kharkiv,Odesa,Odessa,Lviv,Dnipro,Donetsk,Luhansk,Mariupol,Kherson,Zaporizhzhia,Bakhmut,Bucha,Avdiivka,Sevastopol
United Arab Emirates|UAE,the United Arab Emirates,the Emirates|Emirati,Emiratis|Abu Dhabi||Dubai,Sharjah
United Kingdom|UK,Britain,Great Britain,U.K.|British,Briton,Britons,Brit,Brits|London|Downing Street,10 Downing Street,Number 10,No 10,No. 10,Whitehall,Westminster|Manchester,Birmingham,Liverpool,Leeds,Bristol,Sheffield,Newcastle,Nottingham,Southampton,Leicester,Oxford,Cambridge,Brighton,Plymouth,Portsmouth,Salisbury,Grenfell Tower
United States|US,USA,U.S.,U.S.A.,America,United States of America|American,Americans|Washington|White House,the White House,Capitol Hill|New York,New York City,NYC,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Austin,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Baltimore,Milwaukee,Atlanta,Miami,Orlando,Tampa,New Orleans,Cleveland,Cincinnati,Pittsburgh,St. Louis,Minneapolis,Kansas City,Charlotte,Charlottesville,Sacramento,Oakland,San Jose,Salt Lake City,Honolulu,Anchorage,Buffalo,Brooklyn,Manhattan,Queens,Bronx,Newark,Jacksonville,Indianapolis,Columbus,Albuquerque,Tucson,El Paso,Fort Worth,Silicon Valley,Hollywood,Ferguson,San Bernardino,Parkland,Uvalde,Camp David,Washington D.C.,Washington DC
Uruguay||Uruguayan,Uruguayans|Montevideo||
Uzbekistan||Uzbek,Uzbeks|Tashkent||Samarkand,Bukhara
Vanuatu||Vanuatuan,ni-Vanuatu|Port Vila||
Vatican City|the Vatican,Vatican,Holy See,the Holy See||||
Venezuela||Venezuelan,Venezuelans|Caracas|Miraflores,Miraflores Palace|Maracaibo,Valencia
Vietnam|Viet Nam|Vietnamese|Hanoi||Ho Chi Minh City,Saigon,Da Nang,Hue,Haiphong
Yemen||Yemeni,Yemenis|Sanaa,Sana'a||Aden,Hodeidah,Taiz
Zambia||Zambian,Zambians|Lusaka||
Zimbabwe||Zimbabwean,Zimbabweans|Harare||Bulawayo
Hong Kong||Hongkonger,Hong Konger,Hong Kongers,Hongkongers|||Kowloon
Macau|Macao||||
Puerto Rico||Puerto Rican,Puerto Ricans|||San Juan
Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk||
Soviet Union|USSR,the USSR,the Soviet Union|Soviet,Soviets|||
Yugoslavia||Yugoslav,Yugoslavs|||
East Germany||East German,East Germans|||
West Germany||West German,West Germans|||
"""

# States, provinces and lands, each to its country.
DIVISION_LINES = """
United States|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington state,Washington State,West Virginia,Wisconsin,Wyoming,Long Island,Staten Island,Orange County
United Kingdom|England,Scotland,Wales,Northern Ireland,Yorkshire,Kent,Essex,Cornwall,Devon,Lancashire,Sussex,Surrey,Norfolk,Suffolk,Cumbria,Edinburgh,Glasgow,Cardiff,Belfast,Aberdeen,Swansea
Canada|Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut
Australia|New South Wales,Victoria,Queensland,South Australia,Western Australia,Tasmania,Northern Territory
Germany|Bavaria,Saxony,Hesse,Thuringia,Brandenburg,North Rhine-Westphalia,Rhineland-Palatinate,Baden-Wurttemberg
Spain|Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Tenerife,Majorca,Ibiza
Italy|Sicily,Sardinia,Lombardy,Tuscany,Lampedusa,Veneto
France|Normandy,Brittany,Corsica,Provence,Alsace
Ukraine|Crimea,Donbas,Donbass
China|Xinjiang,Tibet,Sichuan,Guangdong,Yunnan,Hubei,Hunan,Henan,Hebei,Fujian,Inner Mongolia
India|Kashmir,Punjab,Kerala,Tamil Nadu,Gujarat,Maharashtra,Rajasthan,Uttar Pradesh,Bihar,Assam,Goa,West Bengal,Karnataka,Odisha,Manipur
Pakistan|Sindh,Balochistan,Khyber Pakhtunkhwa,Waziristan
Russia|Chechnya,Siberia,Dagestan,Sakhalin,Kamchatka,Tatarstan
Iraq|Kurdistan,Anbar
Palestine|Gaza,Gaza Strip,the Gaza Strip,West Bank,the West Bank
Indonesia|Java,Sumatra,Aceh,Lombok,Sulawesi,Papua,Borneo
Mexico|Chiapas,Sinaloa,Veracruz,Jalisco,Baja California
Japan|Hokkaido,Honshu,Kyushu
Philippines|Mindanao,Luzon
Sudan|Darfur
Ethiopia|Tigray,Oromia,Amhara
Nigeria|Borno,Rivers State
"""

REGIONS = frozenset(
    part.strip()
    for part in """
    africa|asia|europe|north america|south america|latin america|central america|oceania|antarctica|eurasia|
    middle east|far east|west africa|east africa|southern africa|north africa|sub-saharan africa|horn of africa|
    sahel|maghreb|southeast asia|south asia|east asia|northeast asia|central asia|central europe|eastern europe|
    western europe|northern europe|southern europe|scandinavia|balkans|baltics|caucasus|caribbean|west|
    asia-pacific|indo-pacific|asia pacific|pacific|pacific ocean|atlantic|atlantic ocean|indian ocean|arctic|
    arctic ocean|mediterranean|mediterranean sea|black sea|red sea|baltic sea|south china sea|east china sea|
    caspian sea|persian gulf|gulf|gulf of mexico|gulf of aden|sea of japan|korean peninsula|crimean peninsula|
    arabian peninsula|sinai|golan heights|himalayas|alps|andes|sahara|amazon|midwest|deep south|new england|
    west coast|east coast|global south|north sea|strait of hormuz|suez canal|panama canal|bay of bengal|korea|
    mars|earth|moon
    """.replace("\n", "|").split("|")
    if part.strip()
)

# Heads of names that are places: the last word decides.
PLACE_HEADS = frozenset(
    """
    airport airfield avenue bay beach boulevard bridge building canal canyon cape castle cathedral cemetery center centre
    channel church city coast corridor cosmodrome county court creek desert district drive embassy falls field forest
    fort garden gardens gate guesthouse hall harbor harbour heights highway hill hills hospital hotel house island islands isle
    lake lane library mall market monastery monument mosque mount mountain mountains museum ocean palace park peninsula
    plant plateau plaza point port prefecture prison province region reservoir resort ridge river road sea shrine square
    stadium station strait street suburb synagogue temple terminal terrace territory tower towers town tunnel valley
    village volcano zone arena observatory spaceport base raceway speedway circuit dam mine refinery motorway quarter
    """.split()
)

# Common nouns for a kind of place: "the capital", "the city", "the country".
COUNTRY_NOUNS = frozenset("country nation state republic kingdom".split())
CITY_NOUNS = frozenset("city town capital village metropolis port resort suburb".split())

# Countries whose people write the family name first.
FAMILY_NAME_FIRST = frozenset(
    "China,Taiwan,Hong Kong,Macau,North Korea,South Korea,Vietnam,Hungary,Cambodia,Singapore".split(",")
)


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(",") if part)


COUNTRIES: tuple[str, ...] = tuple(line.split("|", 1)[0] for line in COUNTRY_LINES.strip().splitlines())
COUNTRY_NAMES: dict[str, str] = {}  # each name as written -> country
DEMONYMS: dict[str, str] = {}
CAPITALS: dict[str, str] = {}
SEATS: dict[str, str] = {}
CITIES: dict[str, str] = {}  # that are not capitals
DIVISIONS: dict[str, str] = {}


def _fill(table: dict[str, str], names: tuple[str, ...], country: str) -> None:
    for name in names:
        table.setdefault(name, country)


for _line in COUNTRY_LINES.strip().splitlines():
    _name, _aliases, _peoples, _capitals, _seats, _cities = _line.split("|")
    _fill(COUNTRY_NAMES, (_name, *_split(_aliases)), _name)
    _fill(DEMONYMS, _split(_peoples), _name)
    _fill(CAPITALS, _split(_capitals), _name)
    _fill(SEATS, _split(_seats), _name)
    _fill(CITIES, _split(_cities), _name)
for _line in DIVISION_LINES.strip().splitlines():
    _name, _cell = _line.split("|")
    _fill(DIVISIONS, _split(_cell), _name)

# Read only where the article makes it clear: "the North" alone is too often a compass point.
AMBIGUOUS_NAMES = frozenset(
    {"north", "south", "emirates", "beehive", "islamic republic", "west", "gulf", "pacific", "earth", "moon"}
)
