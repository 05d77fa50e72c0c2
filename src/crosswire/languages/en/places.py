"""Countries with their other names, peoples, capitals, seats of government and large cities; regions; states.

Written from general knowledge. A line of `COUNTRY_LINES` is
`name | other names | adjectives and peoples | capitals | seats of government | cities`.
"""

COUNTRY_LINES = """
Afghanistan||Afghan,Afghans|Kabul||Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz,Helmand,Ghazni,Lashkar Gah,Bagram,Bamyan,Khost,Parwan,Nangarhar,Badakhshan
Albania||Albanian,Albanians|Tirana||Durres,Vlore,Shkoder
Algeria||Algerian,Algerians|Algiers||Oran,Constantine,Annaba,Tizi Ouzou,Tamanrasset,Tlemcen,Setif,Ghardaia
Andorra||Andorran,Andorrans|Andorra la Vella||
Angola||Angolan,Angolans|Luanda||Benguela,Lobito,Cabinda,Huambo,Lubango
Antigua and Barbuda||Antiguan,Antiguans|St. John's||
Argentina||Argentine,Argentinian,Argentines,Argentinians|Buenos Aires|Casa Rosada|Cordoba,Rosario,Mendoza,La Plata,Mar del Plata,Tucuman,Bariloche,Ushuaia,Neuquen,Bahia Blanca,Posadas,Avellaneda
Armenia||Armenian,Armenians|Yerevan||Gyumri,Vanadzor,Goris,Kapan
Australia||Australian,Australians,Aussie,Aussies|Canberra||Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Cairns,Gold Coast,Newcastle,Wollongong,Geelong,Townsville,Alice Springs,Ballarat,Bendigo,Toowoomba
Austria||Austrian,Austrians|Vienna||Graz,Linz,Salzburg,Innsbruck,Klagenfurt,Tyrol
Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku||Ganja,Sumgait,Nakhchivan,Shusha,Lachin,Stepanakert
Bahamas|the Bahamas|Bahamian,Bahamians|Nassau||Freeport
Bahrain||Bahraini,Bahrainis|Manama||Muharraq,Riffa
Bangladesh||Bangladeshi,Bangladeshis|Dhaka||Chittagong,Sylhet,Cox's Bazar,Khulna,Rajshahi,Comilla,Barisal,Rangpur,Mymensingh,Narayanganj,Gazipur,Teknaf,Bogura
Barbados||Barbadian,Barbadians|Bridgetown||
Belarus||Belarusian,Belarusians|Minsk||Gomel,Grodno,Brest,Vitebsk,Mogilev,Hrodna
Belgium||Belgian,Belgians|Brussels||Antwerp,Ghent,Bruges,Liege,Charleroi,Leuven,Namur,Ostend,Zeebrugge
Belize||Belizean,Belizeans|Belmopan||
Benin||Beninese|Porto-Novo||Cotonou,Parakou
Bhutan||Bhutanese|Thimphu||
Bolivia||Bolivian,Bolivians|La Paz,Sucre||Santa Cruz,Cochabamba,El Alto,Oruro,Tarija
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo||Banja Luka,Mostar,Srebrenica,Tuzla,Bihac,Zenica
Botswana||Botswanan,Batswana|Gaborone||
Brazil||Brazilian,Brazilians|Brasilia|Planalto Palace|Rio de Janeiro,Sao Paulo,Rio,Salvador,Recife,Porto Alegre,Belo Horizonte,Manaus,Fortaleza,Curitiba,Belem,Goiania,Campinas,Maceio,Florianopolis,Cuiaba,Brumadinho,Niteroi,Sao Luis,Londrina,Ribeirao Preto
Brunei||Bruneian,Bruneians|Bandar Seri Begawan||
Bulgaria||Bulgarian,Bulgarians|Sofia||Plovdiv,Varna,Burgas
Burkina Faso||Burkinabe|Ouagadougou||Bobo-Dioulasso,Djibo
Burundi||Burundian,Burundians|Gitega||Bujumbura
Cambodia||Cambodian,Cambodians|Phnom Penh||Siem Reap,Battambang,Sihanoukville,Poipet
Cameroon||Cameroonian,Cameroonians|Yaounde||Douala,Bamenda,Buea,Garoua,Maroua
Canada||Canadian,Canadians|Ottawa|Parliament Hill,Rideau Hall|Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec City,Halifax,Saskatoon,Victoria,St. John's,Fredericton,Thunder Bay,Yellowknife,Whitehorse,Mississauga,Brampton,Surrey,Fort McMurray
Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia||
Central African Republic||Central African|Bangui||Bambari,Birao
Chad||Chadian,Chadians|N'Djamena||Abeche,Moundou
Chile||Chilean,Chileans|Santiago|La Moneda|Valparaiso,Concepcion,Antofagasta,Temuco,Iquique,Punta Arenas,Vina del Mar,Arica,Puerto Montt,Rancagua,Talca
China|People's Republic of China,PRC,mainland China|Chinese|Beijing,Peking|Zhongnanhai|Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Xi'an,Hangzhou,Harbin,Urumqi,Lhasa,Dalian,Qingdao,Kunming,Xiamen,Fuzhou,Ningbo,Suzhou,Wuxi,Changsha,Zhengzhou,Jinan,Shenyang,Changchun,Hefei,Nanchang,Nanning,Guiyang,Lanzhou,Xining,Yinchuan,Taiyuan,Shijiazhuang,Hohhot,Haikou,Sanya,Zhuhai,Dongguan,Foshan,Wenzhou,Yiwu,Quanzhou,Shantou,Yantai,Tangshan,Luoyang,Kaifeng,Guilin,Lijiang,Kashgar,Hotan,Shigatse,Baotou,Daqing,Jilin,Dandong,Xuzhou,Nantong,Shaoxing,Jiaxing,Hengyang,Mianyang,Wenchuan,Turpan,Ordos,Weifang,Zibo,Huizhou,Zhanjiang
Colombia||Colombian,Colombians|Bogota||Medellin,Cali,Cartagena,Barranquilla,Cucuta,Bucaramanga,Pereira,Manizales,Santa Marta,Ibague,Popayan,Villavicencio,Buenaventura,Soacha,Tumaco,Quibdo,Riohacha,Arauca
Comoros||Comorian,Comorians|Moroni||
Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa|Congolese|Kinshasa||Goma,Bukavu,Lubumbashi,Kisangani,Butembo,Kananga,Mbuji-Mayi,Uvira,Bunia,Matadi
Republic of the Congo|Republic of Congo,Congo-Brazzaville||Brazzaville||
Costa Rica||Costa Rican,Costa Ricans|San Jose||Alajuela,Puntarenas
Croatia||Croatian,Croatians,Croat,Croats|Zagreb||Split,Dubrovnik,Rijeka,Zadar,Osijek,Vukovar,Knin
Cuba||Cuban,Cubans|Havana||Santiago de Cuba,Guantanamo,Camaguey,Holguin,Matanzas,Cienfuegos,Varadero
Cyprus||Cypriot,Cypriots|Nicosia||Limassol,Larnaca,Famagusta,Paphos,Kyrenia
Czech Republic|the Czech Republic,Czechia|Czech,Czechs|Prague||Brno,Ostrava,Olomouc,Plzen,Pilsen
Denmark||Danish,Dane,Danes|Copenhagen|Christiansborg|Aarhus,Odense,Aalborg,Esbjerg
Djibouti||Djiboutian,Djiboutians|||
Dominica|||Roseau||
Dominican Republic|the Dominican Republic|Dominican,Dominicans|Santo Domingo||Punta Cana,La Romana,Puerto Plata,Bavaro
East Timor|Timor-Leste|Timorese|Dili||
Ecuador||Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito||Guayaquil,Cuenca,Esmeraldas,Ambato,Loja
Egypt||Egyptian,Egyptians|Cairo||Alexandria,Giza,Luxor,Sharm el-Sheikh,Suez,Aswan,Port Said,Ismailia,Mansoura,Tanta,Minya,Assiut,Sohag,Qena,Hurghada,Damietta,Beni Suef,El-Arish,Arish,Fayoum,Helwan,Sheikh Zuweid
El Salvador||Salvadoran,Salvadorans,Salvadorean|San Salvador||Santa Ana,San Miguel,Soyapango
Equatorial Guinea||Equatorial Guinean|Malabo||Bata
Eritrea||Eritrean,Eritreans|Asmara||
Estonia||Estonian,Estonians|Tallinn||Tartu,Narva,Parnu
Eswatini|Swaziland|Swazi,Swazis|Mbabane||
Ethiopia||Ethiopian,Ethiopians|Addis Ababa||Mekelle,Dire Dawa,Gondar,Bahir Dar,Adigrat,Axum,Hawassa,Jijiga,Lalibela
Fiji||Fijian,Fijians|Suva||Nadi,Lautoka
Finland||Finnish,Finn,Finns|Helsinki||Espoo,Tampere,Turku,Oulu,Vantaa,Rovaniemi
France||French,Frenchman,Frenchwoman,Frenchmen|Paris|the Elysee,Elysee,Elysee Palace,the Elysee Palace,Quai d'Orsay,Matignon|Marseille,Lyon,Nice,Toulouse,Bordeaux,Lille,Strasbourg,Nantes,Calais,Cannes,Grenoble,Montpellier,Rennes,Rouen,Le Havre,Dunkirk,Reims,Avignon,Nimes,Toulon,Dijon,Limoges,Brest,Versailles,Perpignan,Clermont-Ferrand,Saint-Denis,Ajaccio,Bastia
Gabon||Gabonese|Libreville||
Gambia|the Gambia|Gambian,Gambians|Banjul||
Georgia||Georgian,Georgians|Tbilisi||Batumi,Kutaisi,Gori,Zugdidi,Sukhumi,Tskhinvali,Rustavi
Germany||German,Germans|Berlin|Bundeskanzleramt|Munich,Frankfurt,Hamburg,Cologne,Stuttgart,Dusseldorf,Leipzig,Dresden,Bremen,Hanover,Bonn,Nuremberg,Essen,Dortmund,Duisburg,Bochum,Wuppertal,Mannheim,Karlsruhe,Wiesbaden,Mainz,Kiel,Rostock,Erfurt,Potsdam,Chemnitz,Magdeburg,Freiburg,Heidelberg,Augsburg,Aachen,Kassel,Wolfsburg,Saarbrucken,Bielefeld
Ghana||Ghanaian,Ghanaians|Accra||Kumasi,Tamale,Takoradi,Cape Coast,Obuasi
Greece||Greek,Greeks|Athens|Maximos Mansion|Thessaloniki,Patras,Piraeus,Lesbos,Crete,Heraklion,Volos,Rhodes,Samos,Corfu
Grenada||Grenadian,Grenadians|St. George's||
Guatemala||Guatemalan,Guatemalans|Guatemala City||Quetzaltenango,Antigua Guatemala,Huehuetenango,Escuintla
Guinea||Guinean,Guineans|Conakry||Nzerekore,Kankan,Labe
Guinea-Bissau|||Bissau||
Guyana||Guyanese|Georgetown||
Haiti||Haitian,Haitians|Port-au-Prince||Cap-Haitien,Les Cayes,Jeremie,Gonaives,Jacmel,Leogane
Honduras||Honduran,Hondurans|Tegucigalpa||San Pedro Sula,La Ceiba,Choluteca,El Progreso
Hungary||Hungarian,Hungarians|Budapest||Debrecen,Szeged,Pecs,Gyor,Miskolc
Iceland||Icelandic,Icelander,Icelanders|Reykjavik||Grindavik
India||Indian,Indians|New Delhi,Delhi|Rashtrapati Bhavan,South Block|Mumbai,Bombay,Bangalore,Bengaluru,Kolkata,Calcutta,Chennai,Madras,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Kochi,Srinagar,Amritsar,Varanasi,Surat,Kanpur,Nagpur,Indore,Bhopal,Patna,Vadodara,Ludhiana,Agra,Nashik,Faridabad,Meerut,Rajkot,Visakhapatnam,Vijayawada,Ranchi,Raipur,Jodhpur,Udaipur,Guwahati,Chandigarh,Coimbatore,Madurai,Tiruchirappalli,Mysore,Mysuru,Mangaluru,Mangalore,Thiruvananthapuram,Kozhikode,Thrissur,Wayanad,Noida,Gurgaon,Gurugram,Ghaziabad,Allahabad,Prayagraj,Ayodhya,Mathura,Haridwar,Dehradun,Shimla,Jammu,Leh,Siliguri,Darjeeling,Howrah,Asansol,Durgapur,Cuttack,Bhubaneswar,Jamshedpur,Dhanbad,Bokaro,Gaya,Muzaffarpur,Bhagalpur,Imphal,Kohima,Dimapur,Aizawl,Agartala,Shillong,Itanagar,Gangtok,Panaji,Pondicherry,Puducherry,Aurangabad,Solapur,Kolhapur,Thane,Navi Mumbai,Aligarh,Bareilly,Gorakhpur,Jhansi,Gwalior,Jabalpur,Ujjain,Bastar,Dantewada,Sukma,Bikaner,Ajmer,Jalandhar,Patiala,Tirupati,Guntur,Warangal,Hubli,Belagavi,Vellore,Nellore,Kanyakumari,Jamnagar,Bhuj,Kutch,Gandhinagar
Indonesia||Indonesian,Indonesians|Jakarta||Surabaya,Bandung,Medan,Bali,Banda Aceh,Yogyakarta,Semarang,Makassar,Palembang,Denpasar,Padang,Palu,Jayapura,Manado,Pontianak,Balikpapan,Malang,Bogor,Bekasi,Tangerang,Batam,Nusantara
Iran|Islamic Republic of Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran||Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Bushehr,Ahvaz,Abadan,Kerman,Kermanshah,Yazd,Bandar Abbas,Zahedan,Urmia,Arak,Fordow,Karaj,Rasht,Hamedan,Sanandaj,Chabahar
Iraq||Iraqi,Iraqis|Baghdad||Mosul,Basra,Erbil,Kirkuk,Fallujah,Najaf,Karbala,Tikrit,Ramadi,Sinjar,Baiji,Samarra,Baquba,Hawija,Nasiriyah,Dohuk,Sulaymaniyah,Sulaimaniya,Tal Afar,Irbil,Haditha,Diwaniya,Nineveh,Umm Qasr
Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishwoman|Dublin|Leinster House|Cork,Galway,Limerick,Waterford,Kilkenny,Sligo,Donegal,Drogheda
Israel||Israeli,Israelis|Jerusalem|Knesset|Tel Aviv,Haifa,Eilat,Beersheba,Ashkelon,Sderot,Netanya,Ashdod,Nazareth,Tiberias,Nahariya,Kiryat Shmona,Dimona,Rishon LeZion
Italy||Italian,Italians|Rome|Palazzo Chigi,Quirinale|Milan,Naples,Turin,Florence,Venice,Genoa,Bologna,Palermo,Verona,Bari,Catania,Messina,Trieste,Padua,Brescia,Modena,Parma,Perugia,Pisa,Siena,L'Aquila,Amatrice,Salerno,Taranto,Cagliari,Bergamo,Ravenna,Rimini,Livorno
Ivory Coast|Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro||Abidjan,Bouake,Korhogo,San-Pedro
Jamaica||Jamaican,Jamaicans|Kingston||Montego Bay,Ocho Rios,Spanish Town,Negril
Japan||Japanese|Tokyo|Kantei|Osaka,Kyoto,Hiroshima,Nagasaki,Fukushima,Sapporo,Yokohama,Nagoya,Okinawa,Sendai,Kobe,Fukuoka,Kumamoto,Kawasaki,Niigata,Kanazawa,Okayama,Aomori,Akita,Sakai,Kagoshima,Naha,Nagano,Shizuoka,Hamamatsu,Toyama,Wakayama
Jordan||Jordanian,Jordanians|Amman||Aqaba,Irbid,Zarqa,Karak,Petra
Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan||Almaty,Karaganda,Shymkent,Aktau,Atyrau,Aktobe,Semey,Zhanaozen
Kenya||Kenyan,Kenyans|Nairobi||Mombasa,Kisumu,Eldoret,Nakuru,Garissa,Lamu,Thika,Malindi,Turkana,Lodwar,Naivasha
Kiribati|||Tarawa||
Kosovo||Kosovar,Kosovan,Kosovars|Pristina||Mitrovica,Prizren,Peja,Pec,Gjakova
Kuwait||Kuwaiti,Kuwaitis|Kuwait City||
Kyrgyzstan||Kyrgyz|Bishkek||Osh,Jalal-Abad,Batken
Laos||Laotian,Lao,Laotians|Vientiane||Luang Prabang,Savannakhet
Latvia||Latvian,Latvians|Riga||Daugavpils,Liepaja,Jurmala
Lebanon||Lebanese|Beirut||Tripoli,Tyre,Sidon,Baalbek,Byblos,Zahle,Nabatieh,Jounieh,Naqoura
Lesotho||Basotho|Maseru||
Liberia||Liberian,Liberians|Monrovia||Ganta
Libya||Libyan,Libyans|Tripoli||Benghazi,Misrata,Derna,Sirte,Tobruk,Zawiya,Sabha,Zintan,Ajdabiya,Bani Walid,Zuwara,Tarhuna
Liechtenstein|||Vaduz||
Lithuania||Lithuanian,Lithuanians|Vilnius||Kaunas,Klaipeda,Siauliai
Luxembourg||Luxembourger,Luxembourgers|||
Madagascar||Malagasy|Antananarivo||Toamasina,Mahajanga
Malawi||Malawian,Malawians|Lilongwe||Blantyre,Mzuzu,Zomba
Malaysia||Malaysian,Malaysians|Kuala Lumpur|Putrajaya|Penang,Johor Bahru,Ipoh,Kuching,Kota Kinabalu,Malacca,George Town,Kota Bharu,Alor Setar
Maldives|the Maldives|Maldivian,Maldivians|Male||Addu
Mali||Malian,Malians|Bamako||Timbuktu,Gao,Kidal,Mopti,Sikasso,Menaka,Djenne,Segou
Malta||Maltese|Valletta||
Marshall Islands|the Marshall Islands|Marshallese|Majuro||
Mauritania||Mauritanian,Mauritanians|Nouakchott||Nouadhibou
Mauritius||Mauritian,Mauritians|Port Louis||
Mexico||Mexican,Mexicans|Mexico City|Los Pinos|Guadalajara,Monterrey,Tijuana,Cancun,Acapulco,Ciudad Juarez,Puebla,Oaxaca,Reynosa,Matamoros,Nuevo Laredo,Ciudad Victoria,Iguala,Ayotzinapa,Morelia,Merida,Queretaro,Toluca,Cuernavaca,Hermosillo,Chihuahua,Culiacan,Mazatlan,Saltillo,Torreon,Tampico,Villahermosa,Tuxtla Gutierrez,San Cristobal de las Casas,Mexicali,Ensenada,Nogales,Tapachula,Zacatecas,Chilpancingo,Playa del Carmen,Tulum,Irapuato,Celaya,Aguascalientes,San Luis Potosi,Piedras Negras,Ecatepec,Pachuca
Micronesia||Micronesian,Micronesians|Palikir||
Moldova||Moldovan,Moldovans|Chisinau||Tiraspol,Balti,Comrat
Monaco||Monegasque|||
Mongolia||Mongolian,Mongolians|Ulaanbaatar,Ulan Bator||Erdenet,Darkhan
Montenegro||Montenegrin,Montenegrins|Podgorica||Budva,Kotor
Morocco||Moroccan,Moroccans|Rabat||Casablanca,Marrakech,Marrakesh,Fez,Tangier,Tetouan,Meknes,Agadir,Oujda,Al Hoceima,Essaouira,Ouarzazate,Kenitra,Nador
Mozambique||Mozambican,Mozambicans|Maputo||Beira,Pemba,Nampula,Quelimane
Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw||Yangon,Rangoon,Mandalay,Myitkyina,Sittwe,Bago,Mawlamyine,Myawaddy,Lashio,Monywa,Sagaing,Pathein
Namibia||Namibian,Namibians|Windhoek||Walvis Bay,Swakopmund
Nauru||Nauruan|||
Nepal||Nepali,Nepalese,Nepalis|Kathmandu||Pokhara,Lalitpur,Bhaktapur,Biratnagar,Birgunj,Lumbini
Netherlands|the Netherlands,Holland|Dutch,Dutchman,Dutchwoman|The Hague,Amsterdam|Binnenhof|Rotterdam,Utrecht,Eindhoven,Groningen,Maastricht,Tilburg,Breda,Nijmegen,Leiden,Delft,Haarlem,Arnhem
New Zealand||New Zealander,New Zealanders|Wellington|the Beehive|Auckland,Christchurch,Dunedin,Rotorua,Queenstown,Tauranga,Whakatane
Nicaragua||Nicaraguan,Nicaraguans|Managua||Masaya,Esteli,Bluefields,Matagalpa
Niger||Nigerien,Nigeriens|Niamey||Agadez,Zinder,Maradi,Tillaberi
Nigeria||Nigerian,Nigerians|Abuja|Aso Rock|Lagos,Kano,Ibadan,Port Harcourt,Kaduna,Jos,Maiduguri,Enugu,Onitsha,Owerri,Benin City,Warri,Asaba,Calabar,Uyo,Yenagoa,Makurdi,Lokoja,Ilorin,Akure,Owo,Abeokuta,Ado-Ekiti,Osogbo,Ile-Ife,Zaria,Katsina,Sokoto,Gusau,Birnin Kebbi,Minna,Lafia,Bauchi,Gombe,Yola,Damaturu,Dutse,Jalingo,Chibok,Dapchi,Abakaliki,Umuahia,Awka,Nnewi,Ikeja,Lekki,Badagry,Bonny,Nsukka,Mubi,Potiskum,Ogbomosho
North Korea|DPRK,Democratic People's Republic of Korea,the North|North Korean,North Koreans|Pyongyang||Wonsan,Kaesong,Sinuiju,Hamhung,Chongjin,Nampo,Rason,Sinpo,Hyesan,Haeju,Yongbyon,Panmunjom
North Macedonia|Macedonia|Macedonian,Macedonians|Skopje||Bitola,Tetovo,Ohrid
Norway||Norwegian,Norwegians|Oslo||Bergen,Trondheim,Stavanger,Tromso,Kristiansand,Bodo,Drammen
Oman||Omani,Omanis|Muscat||Salalah,Sohar,Nizwa,Duqm
Pakistan||Pakistani,Pakistanis|Islamabad||Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Multan,Abbottabad,Faisalabad,Hyderabad,Gujranwala,Sialkot,Sukkur,Larkana,Gwadar,Chaman,Swat,Mingora,Muzaffarabad,Bahawalpur,Mardan,Kohat,Parachinar,Gilgit,Turbat,Murree,Torkham
Palau||Palauan|||
Palestine|State of Palestine,Palestinian territories|Palestinian,Palestinians|Ramallah||Gaza City,Rafah,Khan Younis,Hebron,Jenin,Nablus,Bethlehem,Deir al-Balah,Jabalia,Beit Lahia,Beit Hanoun,Tulkarm,Qalqilya,Jericho,Nuseirat,East Jerusalem
Panama||Panamanian,Panamanians|Panama City||Colon,Chorrera
Papua New Guinea|PNG|Papua New Guinean|Port Moresby||Madang,Mount Hagen,Enga
Paraguay||Paraguayan,Paraguayans|Asuncion||Ciudad del Este,Encarnacion
Peru||Peruvian,Peruvians|Lima||Cusco,Arequipa,Chiclayo,Piura,Iquitos,Puno,Juliaca,Huancayo,Ayacucho,Cajamarca,Tacna,Callao,Pucallpa,Madre de Dios
Philippines|the Philippines|Philippine,Filipino,Filipina,Filipinos|Manila|Malacanang|Davao,Cebu,Quezon City,Tacloban,Zamboanga,Cagayan de Oro,Baguio,Marawi,Iloilo,Bacolod,Makati,Pasay,Jolo,Sulu,Legazpi,General Santos,Batangas,Subic,Palawan,Taguig
Poland||Polish,Pole,Poles|Warsaw||Krakow,Gdansk,Wroclaw,Poznan,Lodz,Katowice,Lublin,Bialystok,Szczecin,Bydgoszcz,Torun,Rzeszow,Przemysl,Gdynia
Portugal||Portuguese|Lisbon||Porto,Faro,Coimbra,Braga,Evora,Funchal,Setubal
Qatar||Qatari,Qataris|Doha||Al Wakrah,Lusail,Ras Laffan
Romania||Romanian,Romanians|Bucharest||Cluj,Timisoara,Iasi,Constanta,Brasov,Cluj-Napoca,Sibiu
Russia|Russian Federation,the Russian Federation|Russian,Russians|Moscow|the Kremlin,Kremlin|St. Petersburg,Saint Petersburg,Vladivostok,Kazan,Sochi,Volgograd,Novosibirsk,Yekaterinburg,Kursk,Belgorod,Rostov,Grozny,Murmansk,Yakutsk,Irkutsk,Krasnoyarsk,Omsk,Tomsk,Tyumen,Chelyabinsk,Ufa,Perm,Samara,Saratov,Voronezh,Krasnodar,Stavropol,Makhachkala,Vladikavkaz,Nalchik,Kaliningrad,Pskov,Novgorod,Tver,Tula,Ryazan,Smolensk,Bryansk,Oryol,Lipetsk,Tambov,Penza,Ulyanovsk,Izhevsk,Arkhangelsk,Khabarovsk,Magadan,Petropavlovsk-Kamchatsky,Norilsk,Surgut,Magnitogorsk,Nizhny Novgorod,Nizhny Tagil,Rostov-on-Don,Taganrog,Astrakhan,Elista,Beslan,Orenburg,Orsk,Barnaul,Kemerovo,Chita,Ulan-Ude,Blagoveshchensk,Vologda,Cherepovets,Yaroslavl,Kostroma,Ivanovo,Kaluga,Podolsk,Khimki,Domodedovo,Mytishchi,Novorossiysk,Tolyatti,Cheboksary,Yoshkar-Ola,Saransk,Syktyvkar,Petrozavodsk,Vyborg,Severodvinsk,Severomorsk,Naberezhnye Chelny,Gelendzhik,Anapa
Rwanda||Rwandan,Rwandans|Kigali||Gisenyi,Butare
Saint Kitts and Nevis|St. Kitts and Nevis||Basseterre||
Saint Lucia|St. Lucia||Castries||
Saint Vincent and the Grenadines|St. Vincent||Kingstown||
Samoa||Samoan,Samoans|Apia||
San Marino|||||
Sao Tome and Principe|||Sao Tome||
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh||Jeddah,Mecca,Medina,Dhahran,Dammam,Khobar,Taif,Tabuk,Abha,Jizan,Jazan,Najran,Yanbu,Qatif,Buraidah,Khamis Mushait,Abqaiq,AlUla,Neom,Hofuf
Senegal||Senegalese|Dakar||Saint-Louis,Thies,Ziguinchor,Touba
Serbia||Serbian,Serb,Serbs,Serbians|Belgrade||Novi Sad,Nis,Kragujevac,Subotica
Seychelles|the Seychelles|Seychellois|||
Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown||Kenema,Makeni
Singapore||Singaporean,Singaporeans|||
Slovakia||Slovak,Slovaks,Slovakian|Bratislava||Kosice,Nitra,Presov,Bardejov
Slovenia||Slovenian,Slovenians,Slovene,Slovenes|Ljubljana||Maribor,Koper
Solomon Islands|the Solomon Islands|Solomon Islander|Honiara||
Somalia||Somali,Somalis,Somalian|Mogadishu||Kismayo,Baidoa,Hargeisa,Berbera,Bosaso,Garowe,Beledweyne,Galkayo,Jowhar,Las Anod
South Africa||South African,South Africans|Pretoria|Union Buildings|Johannesburg,Cape Town,Durban,Soweto,Bloemfontein,Port Elizabeth,Polokwane,East London,Pietermaritzburg,Rustenburg,Marikana,Stellenbosch,Gqeberha,Sandton,Phoenix
South Korea|Republic of Korea,ROK,the South|South Korean,South Koreans|Seoul|the Blue House,Blue House|Busan,Incheon,Daegu,Daejeon,Gwangju,Pyeongchang,Ulsan,Suwon,Jeju,Pohang,Gyeongju,Jeonju,Cheongju,Changwon,Gimhae,Gunsan,Mokpo,Yeosu,Andong,Gangneung,Sokcho,Seongnam,Goyang,Yongin,Ansan,Bucheon,Sejong,Cheonan,Asan,Pyeongtaek,Paju,Itaewon,Gangnam,Hwaseong,Icheon,Uijeongbu,Chuncheon,Wonju,Gumi,Suncheon,Gwangyang,Geoje,Tongyeong,Jinju,Iksan,Boryeong,Donghae,Samcheok,Seosan,Yeouido
South Sudan||South Sudanese|Juba||Malakal,Bentiu
Spain||Spanish,Spaniard,Spaniards|Madrid|Moncloa|Barcelona,Valencia,Seville,Bilbao,Malaga,Zaragoza,Granada,San Sebastian,Pamplona,Oviedo,Gijon,La Coruna,Alicante,Murcia,Almeria,Cadiz,Huelva,Cordoba,Valladolid,Girona,Tarragona,Lleida,Ceuta,Melilla,Guernica
Sri Lanka||Sri Lankan,Sri Lankans|Colombo||Kandy,Jaffna,Galle,Trincomalee,Batticaloa,Negombo,Hambantota,Anuradhapura,Matara
Sudan||Sudanese|Khartoum||Omdurman,Port Sudan,El Fasher,El Geneina,Nyala,Kassala,El Obeid,Atbara,Wad Madani,Zalingei,Kadugli,Abyei
Suriname||Surinamese|Paramaribo||
Sweden||Swedish,Swede,Swedes|Stockholm|Rosenbad|Gothenburg,Malmo,Uppsala,Orebro,Linkoping,Helsingborg,Kiruna,Vasteras,Umea
Switzerland||Swiss|Bern,Berne||Geneva,Zurich,Basel,Lausanne,Davos,Lugano,Lucerne,Winterthur,St. Gallen,Fribourg,Neuchatel
Syria||Syrian,Syrians|Damascus||Aleppo,Homs,Idlib,Raqqa,Palmyra,Latakia,Hama,Deir al-Zour,Kobani,Douma,Daraa,Deraa,Manbij,Afrin,Qamishli,Hasakah,Tartus,Deir Ezzor,Deir ez-Zor,Al-Bab,Azaz,Sweida,Ghouta,Eastern Ghouta,Khan Sheikhoun,Saraqib,Maarat al-Numan,Tel Abyad,Ras al-Ain,Rastan,Madaya,Yarmouk
Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei||Kaohsiung,Hualien,Taichung,Tainan,Hsinchu,Keelung,Taoyuan,Kinmen,Matsu,Taitung,Yilan,Penghu,Chiayi,Pingtung
Tajikistan||Tajik,Tajiks|Dushanbe||Khujand,Khorog,Kulob
Tanzania||Tanzanian,Tanzanians|Dodoma||Dar es Salaam,Zanzibar,Arusha,Mwanza,Mbeya,Kigoma,Mtwara
Thailand||Thai,Thais|Bangkok||Chiang Mai,Phuket,Pattaya,Nakhon Ratchasima,Hat Yai,Yala,Narathiwat,Chiang Rai,Hua Hin,Ayutthaya,Koh Samui,Krabi,Khon Kaen,Udon Thani,Mae Sot
Togo||Togolese|Lome||Sokode
Tonga||Tongan,Tongans|Nuku'alofa||
Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians|Port of Spain||
Tunisia||Tunisian,Tunisians|Tunis||Sousse,Sfax,Kairouan,Gafsa,Kasserine,Sidi Bouzid,Bizerte,Zarzis,Djerba,Gabes
Turkey|Turkiye|Turkish,Turk,Turks|Ankara||Istanbul,Izmir,Gaziantep,Antalya,Diyarbakir,Antakya,Adana,Bursa,Konya,Mersin,Kayseri,Trabzon,Sanliurfa,Mardin,Kahramanmaras,Iskenderun,Hatay,Adiyaman,Malatya,Bodrum,Eskisehir,Samsun,Erzurum,Izmit,Sirnak,Cizre,Suruc,Reyhanli,Edirne,Canakkale
Turkmenistan||Turkmen|Ashgabat||
Tuvalu||Tuvaluan|Funafuti||
Uganda||Ugandan,Ugandans|Kampala||Entebbe,Gulu,Jinja,Mbarara,Kasese,Mpondwe,Mbale
Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev||Kharkiv,Odesa,Odessa,Lviv,Dnipro,Donetsk,Luhansk,Mariupol,Kherson,Zaporizhzhia,Bakhmut,Bucha,Avdiivka,Sevastopol,Mykolaiv,Chernihiv,Sumy,Poltava,Kremenchuk,Kryvyi Rih,Zhytomyr,Vinnytsia,Khmelnytskyi,Ternopil,Ivano-Frankivsk,Uzhhorod,Lutsk,Rivne,Cherkasy,Kropyvnytskyi,Melitopol,Berdiansk,Enerhodar,Nikopol,Izium,Kupiansk,Kramatorsk,Sloviansk,Severodonetsk,Sievierodonetsk,Lysychansk,Rubizhne,Popasna,Soledar,Vuhledar,Marinka,Debaltseve,Horlivka,Pokrovsk,Chasiv Yar,Toretsk,Irpin,Hostomel,Borodianka,Brovary,Bila Tserkva,Chernobyl,Pripyat,Simferopol,Yalta,Kerch,Feodosia,Volnovakha,Nova Kakhovka,Ilovaisk,Chernivtsi
United Arab Emirates|UAE,the United Arab Emirates,the Emirates|Emirati,Emiratis|Abu Dhabi||Dubai,Sharjah,Fujairah,Ajman,Ras al-Khaimah,Al Ain,Jebel Ali,Umm Al Quwain
United Kingdom|UK,Britain,Great Britain,U.K.|British,Briton,Britons,Brit,Brits|London|Downing Street,10 Downing Street,Number 10,No 10,No. 10,Whitehall,Westminster|Manchester,Birmingham,Liverpool,Leeds,Bristol,Sheffield,Newcastle,Nottingham,Southampton,Leicester,Oxford,Cambridge,Brighton,Plymouth,Portsmouth,Salisbury,Grenfell Tower,Wolverhampton,Coventry,Bradford,Stoke-on-Trent,Sunderland,Middlesbrough,Exeter,Norwich,Ipswich,Luton,Swindon,Blackpool,Bournemouth,Huddersfield,Rotherham,Rochdale,Oldham,Bolton,Wigan,Doncaster,Grimsby,Gloucester,Cheltenham,Canterbury,Folkestone,Heathrow,Gatwick,Stansted,Southend,Colchester,Peterborough,Milton Keynes,Croydon,Tottenham,Brixton,Hackney,Wembley,Wimbledon,Canary Wharf,Slough
United States|US,USA,U.S.,U.S.A.,America,United States of America|American,Americans|Washington|White House,the White House,Capitol Hill|New York,New York City,NYC,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Austin,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Baltimore,Milwaukee,Atlanta,Miami,Orlando,Tampa,New Orleans,Cleveland,Cincinnati,Pittsburgh,St. Louis,Minneapolis,Kansas City,Charlotte,Charlottesville,Sacramento,Oakland,San Jose,Salt Lake City,Honolulu,Anchorage,Buffalo,Brooklyn,Manhattan,Queens,Bronx,Newark,Jacksonville,Indianapolis,Columbus,Albuquerque,Tucson,El Paso,Fort Worth,Silicon Valley,Hollywood,Ferguson,San Bernardino,Parkland,Uvalde,Camp David,Washington D.C.,Washington DC,Fresno,Long Beach,Omaha,Colorado Springs,Raleigh,Virginia Beach,Tulsa,Wichita,Arlington,Bakersfield,Anaheim,Santa Ana,Riverside,Corpus Christi,Lexington,Stockton,Saint Paul,St. Paul,Greensboro,Fort Wayne,Jersey City,Laredo,Lubbock,Scottsdale,Reno,Baton Rouge,Richmond,Boise,Spokane,Des Moines,Tacoma,Fayetteville,Little Rock,Grand Rapids,Tallahassee,Knoxville,Chattanooga,Fort Lauderdale,Santa Barbara,Palo Alto,Cupertino,Mountain View,Menlo Park,Berkeley,Pasadena,Burbank,Malibu,Santa Monica,Beverly Hills,Hartford,New Haven,Bridgeport,Newtown,Albany,Syracuse,Rochester,Yonkers,Trenton,Atlantic City,Hoboken,Wilmington,Annapolis,Ann Arbor,Dearborn,Kalamazoo,Dayton,Akron,East Palestine,Peoria,South Bend,Duluth,Fargo,Sioux Falls,Bismarck,Billings,Cheyenne,Santa Fe,Waco,Galveston,Brownsville,McAllen,Eagle Pass,Del Rio,Shreveport,Biloxi,Selma,Huntsville,Greenville,Myrtle Beach,Key West,West Palm Beach,Palm Beach,Boca Raton,St. Petersburg,Daytona Beach,Pensacola,Cape Canaveral,Norfolk,Roanoke,Charleston,Aspen,Fort Collins,Provo,Juneau,Fairbanks,Maui,Lahaina,Harlem,Langley,Quantico,Fort Hood,Fort Bragg,Los Alamos,Oak Ridge,Three Mile Island,Guantanamo Bay,Pebble Beach
Uruguay||Uruguayan,Uruguayans|Montevideo||Punta del Este
Uzbekistan||Uzbek,Uzbeks|Tashkent||Samarkand,Bukhara,Namangan,Andijan,Fergana,Nukus,Termez
Vanuatu||Vanuatuan,ni-Vanuatu|Port Vila||
Vatican City|the Vatican,Vatican,Holy See,the Holy See||||
Venezuela||Venezuelan,Venezuelans|Caracas|Miraflores,Miraflores Palace|Maracaibo,Valencia,Barquisimeto,Ciudad Guayana,Maracay,San Cristobal,Ciudad Bolivar,Puerto Cabello,Cumana,Barinas,Puerto La Cruz
Vietnam|Viet Nam|Vietnamese|Hanoi||Ho Chi Minh City,Saigon,Da Nang,Hue,Haiphong,Can Tho,Nha Trang,Vung Tau,Hoi An,Quy Nhon,Dalat,Da Lat,Binh Duong,Dong Nai,Quang Ninh,Nghe An
Yemen||Yemeni,Yemenis|Sanaa,Sana'a||Aden,Hodeidah,Taiz,Marib,Mukalla,Ibb,Hajjah,Saada,Sa'ada,Dhamar,Al Bayda,Hodeida,Taizz,Mokha,Shabwa,Abyan,Lahij,Socotra
Zambia||Zambian,Zambians|Lusaka||Kitwe,Ndola
Zimbabwe||Zimbabwean,Zimbabweans|Harare||Bulawayo,Mutare,Masvingo,Gweru
Hong Kong||Hongkonger,Hong Konger,Hong Kongers,Hongkongers|||Kowloon,New Territories,Mong Kok,Tsim Sha Tsui,Causeway Bay,Wan Chai,Sha Tin,Yuen Long,Tsuen Wan,Kwun Tong,Lantau,Tai Po
Macau|Macao||||Cotai,Taipa
Puerto Rico||Puerto Rican,Puerto Ricans|||San Juan,Ponce,Mayaguez,Vieques
Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk||
Soviet Union|USSR,the USSR,the Soviet Union|Soviet,Soviets|||
Yugoslavia||Yugoslav,Yugoslavs|||
East Germany||East German,East Germans|||
West Germany||West German,West Germans|||
"""

# States, provinces and lands, each to its country.
DIVISION_LINES = """
United States|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington state,Washington State,West Virginia,Wisconsin,Wyoming,Long Island,Staten Island,Orange County
United Kingdom|England,Scotland,Wales,Northern Ireland,Yorkshire,Kent,Essex,Cornwall,Devon,Lancashire,Sussex,Surrey,Norfolk,Suffolk,Cumbria,Edinburgh,Glasgow,Cardiff,Belfast,Aberdeen,Swansea,Hampshire,Hertfordshire,Buckinghamshire,Oxfordshire,Cambridgeshire,Lincolnshire,Leicestershire,Nottinghamshire,Derbyshire,Staffordshire,Shropshire,Cheshire,Warwickshire,Worcestershire,Gloucestershire,Somerset,Dorset,Wiltshire,Berkshire,Merseyside,Greater Manchester,West Midlands,East Sussex,West Sussex,North Yorkshire,South Yorkshire,West Yorkshire,Northumberland,County Durham,Isle of Wight,Isle of Man,Orkney,Shetland,Dundee,Inverness,Newport,Londonderry,Derry,County Down,County Antrim,Guernsey,Gibraltar,Falkland Islands,Bermuda,Cayman Islands
Canada|Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut,Prince Edward Island,Northwest Territories,Labrador,Newfoundland and Labrador,Vancouver Island
Australia|New South Wales,Victoria,Queensland,South Australia,Western Australia,Tasmania,Northern Territory,Australian Capital Territory,Christmas Island,Norfolk Island
Germany|Bavaria,Saxony,Hesse,Thuringia,Brandenburg,North Rhine-Westphalia,Rhineland-Palatinate,Baden-Wurttemberg,Lower Saxony,Schleswig-Holstein,Saxony-Anhalt,Mecklenburg,Saarland,Franconia,Swabia
Spain|Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Tenerife,Majorca,Ibiza,Asturias,Cantabria,Extremadura,Navarre,La Rioja,Castile,Castile and Leon,Castilla-La Mancha,Balearic Islands,Gran Canaria,Lanzarote,Menorca,La Palma,Fuerteventura
Italy|Sicily,Sardinia,Lombardy,Tuscany,Lampedusa,Veneto,Piedmont,Liguria,Calabria,Apulia,Puglia,Campania,Abruzzo,Umbria,Emilia-Romagna,South Tyrol,Basilicata,Molise,Lazio
France|Normandy,Brittany,Corsica,Provence,Alsace,Picardy,Aquitaine,Languedoc,Auvergne,Guadeloupe,Martinique,French Guiana,New Caledonia,French Polynesia,Mayotte,Tahiti,Ile-de-France,Pas-de-Calais
Ukraine|Crimea,Donbas,Donbass,Transcarpathia,Zakarpattia,Volyn
China|Xinjiang,Tibet,Sichuan,Guangdong,Yunnan,Hubei,Hunan,Henan,Hebei,Fujian,Inner Mongolia,Gansu,Guizhou,Guangxi,Qinghai,Shaanxi,Shanxi,Shandong,Jiangsu,Zhejiang,Anhui,Jiangxi,Liaoning,Jilin,Heilongjiang,Hainan,Ningxia,Guangxi Zhuang,Manchuria
India|Kashmir,Punjab,Kerala,Tamil Nadu,Gujarat,Maharashtra,Rajasthan,Uttar Pradesh,Bihar,Assam,Goa,West Bengal,Karnataka,Odisha,Manipur,Haryana,Himachal Pradesh,Uttarakhand,Jharkhand,Chhattisgarh,Madhya Pradesh,Andhra Pradesh,Telangana,Tripura,Meghalaya,Mizoram,Nagaland,Arunachal Pradesh,Sikkim,Ladakh,Jammu and Kashmir,Andaman,Andaman and Nicobar,Lakshadweep,Vidarbha,Bundelkhand,Orissa
Pakistan|Sindh,Balochistan,Khyber Pakhtunkhwa,Waziristan,Khyber,North Waziristan,South Waziristan,Gilgit-Baltistan,Azad Kashmir,Bajaur,Kurram
Russia|Chechnya,Siberia,Dagestan,Sakhalin,Kamchatka,Tatarstan,Ingushetia,North Ossetia,Kabardino-Balkaria,Karachay-Cherkessia,Adygea,Kalmykia,Bashkortostan,Bashkiria,Mordovia,Chuvashia,Udmurtia,Karelia,Yakutia,Buryatia,Khakassia,Yamal,Chukotka,Primorye,Leningrad,Urals,Kuril Islands,Kola Peninsula
Iraq|Kurdistan,Anbar,Diyala,Salahuddin,Iraqi Kurdistan,Kurdistan Region,Babil,Dhi Qar,Maysan,Wasit
Palestine|Gaza,Gaza Strip,the Gaza Strip,West Bank,the West Bank
Indonesia|Java,Sumatra,Aceh,Lombok,Sulawesi,Papua,Borneo,West Papua,West Java,Central Java,East Java,Kalimantan,Timor,Maluku,Riau,Banten,Nusa Tenggara,Central Sulawesi,North Sumatra,West Sumatra
Mexico|Chiapas,Sinaloa,Veracruz,Jalisco,Baja California,Coahuila,Tamaulipas,Michoacan,Nuevo Leon,Sonora,Durango,Nayarit,Colima,Morelos,Tlaxcala,Campeche,Yucatan,Quintana Roo,Guanajuato,Baja California Sur,Mexico State
Japan|Hokkaido,Honshu,Kyushu,Shikoku,Ishikawa,Noto,Miyagi,Iwate,Ibaraki,Chiba,Saitama,Kanagawa,Hyogo,Aichi,Gifu,Ehime,Oita,Miyazaki,Tochigi,Gunma
Philippines|Mindanao,Luzon,Samar,Leyte,Bohol,Mindoro,Basilan,Cotabato,Maguindanao,Visayas,Metro Manila,Albay,Bicol,Ilocos,Cavite,Pampanga,Bulacan
Sudan|Darfur,Kordofan,South Kordofan,North Kordofan,Blue Nile,North Darfur,West Darfur,South Darfur,Central Darfur,Gezira
Ethiopia|Tigray,Oromia,Amhara,Somali Region,Benishangul-Gumuz,Gambella,Ogaden
Nigeria|Borno,Rivers State,Adamawa,Yobe,Zamfara,Kebbi,Jigawa,Taraba,Plateau State,Benue,Nasarawa,Kogi,Kwara,Ondo,Ekiti,Osun,Oyo,Ogun,Anambra,Ebonyi,Abia,Imo,Cross River,Akwa Ibom,Bayelsa,Delta State,Edo,Niger Delta,Niger State,Lagos State,Kano State,Kaduna State,Borno State,Imo State,Ekiti State,Federal Capital Territory,Biafra
Austria|Carinthia,Styria,Vorarlberg,Burgenland,Upper Austria,Lower Austria
Switzerland|Valais,Ticino,Vaud,Graubunden
Belgium|Flanders,Wallonia
Netherlands|Zeeland,Friesland,Limburg,Gelderland,North Brabant
Denmark|Jutland,Zealand,Funen,Faroe Islands
Poland|Silesia,Mazovia,Podlasie
Romania|Transylvania,Wallachia
Greece|Peloponnese,Attica,Evia,Thessaly,Epirus
Portugal|Algarve,Azores,Madeira,Alentejo
Georgia|Abkhazia,South Ossetia,Adjara
Moldova|Transnistria,Gagauzia
Azerbaijan|Nagorno-Karabakh,Karabakh
Tajikistan|Gorno-Badakhshan
Uzbekistan|Karakalpakstan
Iran|Khuzestan,Sistan and Baluchestan,Sistan-Baluchestan,Khorasan,Hormozgan,Gilan,Mazandaran,Lorestan
Yemen|Hadramawt,Hadhramaut,Mahra
Saudi Arabia|Hejaz,Asir
Libya|Cyrenaica,Tripolitania,Fezzan
Egypt|North Sinai,South Sinai,Upper Egypt,Nile Delta
Malaysia|Sabah,Sarawak,Johor,Selangor,Perak,Pahang,Kelantan,Kedah,Terengganu,Negeri Sembilan,Perlis
Myanmar|Rakhine,Shan State,Kachin,Chin State,Karen State,Kayin,Kayah,Rakhine State
Colombia|Antioquia,Cauca,Valle del Cauca,Choco,Narino,Putumayo,Caqueta,Norte de Santander,Catatumbo,La Guajira,Cundinamarca,Boyaca,Huila,Tolima,Casanare
Argentina|Patagonia,Chubut,Misiones,Entre Rios,Jujuy,Formosa,Tierra del Fuego
Chile|Araucania,Biobio,Atacama,Easter Island,Magallanes
Brazil|Bahia,Minas Gerais,Ceara,Pernambuco,Parana,Goias,Mato Grosso,Mato Grosso do Sul,Rio Grande do Sul,Santa Catarina,Amazonas,Roraima,Rondonia,Maranhao,Paraiba,Alagoas,Sergipe,Piaui,Tocantins,Espirito Santo
Peru|Ancash,Apurimac,Ucayali,Huancavelica
Ecuador|Galapagos,Galapagos Islands,Manabi,Los Rios,Sucumbios
Venezuela|Zulia,Tachira,Carabobo,Apure
Guyana|Essequibo
Bolivia|Chapare
Guatemala|Alta Verapaz,Peten
Honduras|Olancho
Panama|Darien,Darien Gap
Kenya|Mandera,Wajir,Marsabit,Samburu,Baringo,Kisii,Laikipia
Somalia|Somaliland,Puntland,Jubaland,Galmudug,Hirshabelle
South Sudan|Jonglei,Upper Nile,Unity State,Equatoria
Congo|North Kivu,South Kivu,Ituri,Kasai,Katanga,Kivu
Cameroon|Ambazonia,Far North Region
Mozambique|Cabo Delgado,Sofala,Zambezia
South Africa|Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga,Western Cape,Eastern Cape,Northern Cape,North West Province,Free State
South Korea|Gyeonggi,Gyeonggi Province,Gangwon,Gangwon Province,North Gyeongsang,South Gyeongsang,North Gyeongsang Province,South Gyeongsang Province,North Jeolla,South Jeolla,North Jeolla Province,South Jeolla Province,North Chungcheong,South Chungcheong,North Chungcheong Province,South Chungcheong Province,Jeju Island,Yeonpyeong,Dokdo
North Korea|North Pyongan,South Pyongan,North Pyongan Province,South Pyongan Province,North Hamgyong,South Hamgyong,North Hamgyong Province,South Hamgyong Province,Hwanghae,Ryanggang,Chagang
Syria|Rojava,Hasaka
Turkey|Anatolia,Thrace,East Thrace
Morocco|Western Sahara
Israel|Galilee,Negev,Judea
Lebanon|Bekaa,Bekaa Valley
Bangladesh|Cox's Bazar district,Bhasan Char
Norway|Svalbard,Finnmark,Lofoten
Finland|Lapland,Aland
Serbia|Vojvodina
Bosnia and Herzegovina|Republika Srpska
Cyprus|Northern Cyprus
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
    yangtze|mekong|brahmaputra|ganges|yamuna|indus|irrawaddy|salween|euphrates|tigris|litani|nile|blue nile|white nile|zambezi|limpopo|
    volta|dnipro river|dnieper|dniester|volga|siverskyi donets|neva|danube|rhine|elbe|oder|vistula|thames|rio grande|mississippi river|
    orinoco|amazon river|parana river|yalu|tumen|han river|pearl river|yellow river|yellow sea|barents sea|kara sea|bering sea|
    sea of azov|azov sea|kerch strait|bosphorus|dardanelles|aegean|aegean sea|adriatic|adriatic sea|ionian sea|tyrrhenian sea|irish sea|
    english channel|taiwan strait|malacca strait|strait of malacca|bab el-mandeb|bab al-mandab|gulf of guinea|gulf of oman|gulf of finland|
    gulf of thailand|gulf of tonkin|arabian sea|caribbean sea|sea of okhotsk|celebes sea|spratly islands|paracel islands|senkaku islands|
    scarborough shoal|second thomas shoal|lake chad|lake victoria|lake tanganyika|lake baikal|lake titicaca|dead sea|aral sea|great lakes|
    kashmir valley|line of control|demilitarized zone|donets|pamir|hindu kush|carpathians|pyrenees|rocky mountains|appalachia|
    golden triangle|indochina|iberia|benelux|polynesia|melanesia|anatolia|transcaucasia|
    mars|earth|moon
    """.replace("\n", "|").split("|")
    if part.strip()
)

# Heads of names that are places: the last word decides.
PLACE_HEADS = frozenset(
    """
    governorate oblast krai raion voivodeship canton area reef shoal atoll pass locks estate crossing roundabout junction interchange basin
    delta lagoon gorge cove pier wharf docks barracks camp highlands lowlands plain plains glacier cliffs sanctuary zoo velodrome dome
    racecourse mansion apartments parkway freeway turnpike expressway overpass viaduct lighthouse refineries
    airport airfield avenue bay beach boulevard bridge building canal canyon cape castle cathedral cemetery center centre
    channel church city coast corridor cosmodrome county court creek desert district drive embassy falls field forest
    fort garden gardens gate guesthouse hall harbor harbour heights highway hill hills hospital hotel house island islands isle
    lake lane library mall market monastery monument mosque mount mountain mountains museum ocean palace park peninsula
    plant plateau plaza point port prefecture prison province region reservoir resort ridge river road sea shrine square
    stadium station strait street suburb synagogue temple terminal terrace territory tower towers town tunnel valley
    village volcano zone arena observatory spaceport base raceway speedway circuit dam mine refinery motorway quarter
    """.split()
)

# First words of names that are places: "Cape Erland", "Mount Tavor".
PLACE_OPENINGS = frozenset(
    "cape mount mt lake fort isle deir jabal jebel wadi plaza estadio avenida calle cerro rio playa isla monte sierra barrio lago "
    "laguna puerto ciudad hotel piazza palazzo schloss chateau stade place rue camp gulf sea".split()
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
