"""Names of outlets and the words that outlets' names end in, for telling who passed words on."""

# Names as texts give them, lower case, without "the".
OUTLET_NAMES: frozenset[str] = frozenset(
    name.strip()
    for name in """
    cnn; bbc; bbc news; nbc; nbc news; abc; abc news; cbs; cbs news; fox; fox news; msnbc; pbs; npr; c-span; cnbc; sky news; itv;
    itv news; channel 4; channel 4 news; al jazeera; al arabiya; al-jazeera; al-arabiya; euronews; france 24; deutsche welle; dw; rfi;
    voice of america; voa; radio free asia; radio free europe; radio liberty; rt; sputnik; rossiya 1; channel one; cctv; cgtn; phoenix tv;
    nhk; tv asahi; arirang; kbs; mbc; sbs; ytn; ndtv; times now; republic tv; geo news; ary news; dawn; abc australia; nine news; cbc;
    ctv; ctv news; global news; rte; rté; zdf; ard; rai; rtve; svt; nrk; yle; tvn; tvp; new york times; times; washington post;
    wall street journal; los angeles times; usa today; boston globe; chicago tribune; miami herald; new york post; daily news; politico; axios; vox;
    the hill; hill; atlantic; new yorker; time; newsweek; bloomberg; bloomberg news; business insider; insider; buzzfeed; buzzfeed news; huffpost;
    huffington post; daily beast; breitbart; breitbart news; slate; salon; mother jones; vice; vice news; propublica; intercept; guardian; observer;
    financial times; ft; economist; telegraph; daily telegraph; sunday telegraph; sunday times; independent; daily mail; mail on sunday; mirror; daily mirror; sun;
    evening standard; metro; daily express; scotsman; irish times; irish independent; le monde; le figaro; liberation; libération;
    der spiegel; spiegel; die zeit; bild; süddeutsche zeitung; frankfurter allgemeine zeitung; faz; die welt; handelsblatt; el pais; el país; el mundo;
    la repubblica; corriere della sera; la stampa; kommersiant; izvestia; vedomosti; novaya gazeta; pravda; rossiyskaya gazeta; rbc; meduza; tv rain; ukrainska pravda;
    kyiv independent; kyiv post; haaretz; jerusalem post; times of israel; yedioth ahronoth; channel 12; al-ahram; hurriyet; sabah;
    people's daily; global times; china daily; caixin; south china morning post; scmp; rodong sinmun; chosun ilbo; joongang ilbo; korea herald; korea times;
    hankyoreh; asahi shimbun; yomiuri shimbun; mainichi; nikkei; nikkei asia; japan times; straits times; bangkok post; jakarta post; times of india; hindu;
    indian express; hindustan times; economic times; express tribune; daily star; sydney morning herald; age; australian; new zealand herald; globe and mail;
    toronto star; national post; globo; o globo; folha de s.paulo; folha de s. paulo; clarin; clarín; la nacion; la nación; reforma; el universal; daily nation; punch; vanguard;
    mail & guardian; news24; premium times; sahara reporters; good morning america; meet the press; face the nation; 60 minutes; today show; sky; espn; sky sports; bbc sport;
    the athletic; athletic; l'equipe; l'équipe; marca; as; gazzetta dello sport; variety; hollywood reporter; deadline; rolling stone; billboard; tmz; people magazine; wired; the verge; techcrunch
    """.replace("\n", " ").split(";")
    if name.strip()
)

# Names that are ordinary words or other things more often: an outlet only after "the" or with more words beside them.
AMBIGUOUS_OUTLETS: frozenset[str] = frozenset(
    "times time hill sun age as sky mirror observer independent guardian economist australian hindu punch vanguard insider atlantic metro dawn "
    "fox vice slate salon deadline variety athletic globo sabah sputnik people".split()
)

# Last words of outlets' names: "the Northport Gazette", "Radio Ruritania" has its word first.
OUTLET_HEADS: frozenset[str] = frozenset(
    "times post journal herald tribune gazette chronicle telegraph news tv television radio newspaper magazine daily weekly "
    "broadcaster broadcasting courier examiner inquirer globe star bugle dispatch sentinel observer zeitung shimbun ilbo pravda".split()
)
OUTLET_OPENERS: frozenset[str] = frozenset("radio channel tv television".split())

# Common nouns for those who pass words on, and those of them that may stand for a state's news agency.
MEDIA_NOUNS: frozenset[str] = frozenset(
    "media medium outlet outlets press newspaper newspapers broadcaster broadcasters television tv radio magazine magazines "
    "daily tabloid tabloids weekly newswire paper papers publication publications".split()
)
AGENCY_WORDS: frozenset[str] = frozenset(
    {"news agency", "press agency", "state agency", "news agencies", "newswire", "wire service", "state media"}
)
