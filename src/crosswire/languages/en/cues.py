"""Words that say whose words or thoughts follow: verbs with their frames, nouns, set phrases.

A frame says where the content of a verb stands:
c a clause ("said that ..."), w a question ("asked whether ..."), x an infinitive ("promised to ..."),
g a gerund ("denied taking ..."), o its object ("denied the report"), p after certain prepositions,
a the object is the one addressed ("told reporters that ..."), t object and infinitive ("urged them to ..."),
s object and "as" ("described it as ..."), n object and predicate ("called it a ..."),
q only words in quotation marks ("laughed").
"""

import re
from typing import Literal, NamedTuple

Act = Literal["speech", "attitude"]


class Frame(NamedTuple):
    """Where a verb's content stands, and whether it reports words or a state of mind."""

    act: Act
    slots: frozenset[str]
    prepositions: frozenset[str]


_SPEECH = """
exhort c t; express o; voice o; react c q; cast s; mouth q; put it c;
project c; rate n; muse q; entreat t; chide q;
demur c; interject c q; grouse c p:about; assail o; bemoan o; credit o p:with; deliver q; repeat q; repost o; retweet o; applaud c;
accuse p:of; acknowledge c w o g; add c; admit c o g p:to; admonish o t; advertise o; advise c t a g p:against;
advocate o g p:for; affirm c o; answer c q; allege c; allude p:to; announce c o; apologise p:for; apologize p:for;
appeal p:for,to; applaud o; argue c p:for,against; ask c w a t p:for,about; assert c; assure c a; attest c p:to;
bark q; bash o; beg t p:for; begin q; bemoan o; blame o p:for,on; blast o s; blog c; boast c p:about,of; brand n s;
brief a p:on; call n p:for,on,upon; castigate o; caution c a t p:against; certify c; chant c q; characterise s;
characterize s; charge c p:with; chide o; chime q; chuckle q; cite o; claim c x; clamor p:for; clarify c w o;
commend o; comment c p:on,about; compare o; complain c p:about,of; concede c; conclude c; condemn o;
confess c x g p:to; confide c q; confirm c w o; congratulate o; contend c; continue q; contrast o; counter c; criticise o;
criticize o; crow c; cry c q; dare t; declare c o n; decline x; decree c; decry o; deem n; demand c x o;
demonstrate c w; denounce o s; deny c g o; depict s; deplore o; deride o s; describe s o w; detail o w;
disclose c w o; discuss o w; dismiss s o; disparage o; dispute c o; divulge c o; document c o; dub n; e-mail c;
elaborate p:on; email c; emphasise c o w; emphasize c o w; enquire w p:about; enthuse c; estimate c; exclaim c q;
excoriate o; explain c w o; extol o; find c; finish q; forecast c o; foresee o; fume c; go q; grin q;
gripe c p:about; groan q; growl q; grumble c p:about; gush c; hail s o; highlight c o; hint c p:at; hold c; holler q;
hypothesize c; implore t; imply c; indicate c w; inform c a p:of,about; inquire w p:about; insist c p:on,upon;
instruct t; interject c; intimate c; inveigh p:against; invoke o; joke c p:about; justify o; label n s; lambast o s;
lambaste o s; lament c o; laud o; laugh q; leak c o; lecture p:about; liken o; list o; maintain c; mandate c;
mention c o; moan c p:about; mock o s; murmur c q; muse c w; mutter c q; narrate c; nickname n; note c;
notify c a p:of; object c p:to; observe c; offer x o; opine c; order c t; outline o w; own p:; plead c p:for;
pledge c x o; point c p:to,at; portray s; posit c; post c; postulate c; praise o; pray c p:for; predict c o;
proclaim c o n; promise c x o a; pronounce n; prophesy c; propose c x g o; put e; protest c o p:against;
publicize o; question o w; quip c; quote c; rail p:against; rant c p:about; rate n; rave p:about; read c q;
reaffirm c o; reason c; reassure c a; rebuke o; rebut o; recall c g o; reckon c; recommend c g o t;
recount c w o; refer p:to; refuse x; refute c o; reiterate c o; reject o s; rejoin c; relate c w; relay c o;
remark c p:on; remind c a t p:of; repeat c o; reply c; report c w o; request c o t; respond c; retort c;
reveal c w o; ridicule o s; rule c p:for,against,out; say c w; scoff c p:at; scold o; scream c q p:at; shoot q;
shout c q p:at; show c w; shrug q; sigh q; signal c; sing q; slam o s; smile q; snap q; sneer q; sniff q;
speak p:about,of,on,against; specify c w; speculate c w p:about; spell w o; start q; state c; stipulate c;
stress c o w; suggest c g w; sum q; summarise o w; summarize o w; swear c x; talk p:about,of; taunt o;
tease c; tell c w a t; term n; testify c p:about; text c; thank o; theorize c; threaten c x o; tout o s;
trumpet o; tweet c; type q; underline c; underscore c; urge c t o; value e; vent c; venture c; volunteer c; vouch p:for;
vow c x o; warn c a t p:of,against,about; whine c p:about; whisper c q; write c w; yell c q p:at;
bellow q; beam q; boom q; bristle q; burble q; cackle q; chirp q; chorus q; coo q; croak q; croon q; deadpan q;
drawl q; exult q; falter q; fulminate q; gasp q; grimace q; grunt q; gurgle q; harrumph q; hiss q; howl q; hoot q;
intone q; interrupt q; jeer q; jest q; josh q; lisp q; mumble q; nod q; pant q; pipe q; preen q; purr q; quake q;
quaver q; rage q; rasp q; recite q; roar q; seethe q; shriek q; sniffle q; snarl q; snigger q; snort q; sob q;
splutter q; sputter q; squeal q; stammer q; storm q; stutter q; swoon q; thunder q; trill q; tut q; wail q; weep q;
wheeze q; whimper q; whoop q; wink q; yelp q
"""

_ATTITUDE = """
accept c o; admire o; agitate p:for; agree c x p:to,with,on; aim x; anticipate c g o; appreciate o c; assume c;
attack o; back o; balk p:at; believe c x p:in; campaign p:for,against; care w p:about; challenge t o; choose x;
conceive p:of; conclude c; concur c p:with; consider g n o w; contemplate o g; decide x c w p:on,against; defend o;
desire x o; determine c w; disagree c p:with; discover c; dislike o g; distrust o; doubt c w o; dread o g;
dream p:of; echo o; elect x; embrace o; empathize p:with; encourage t o; endorse o; envisage o; envision o;
expect c x t o; eye o; favor o g; favour o g; fear c o; feel c; figure c; forget c w; fret c p:about; guess c;
hesitate x; honor o; honour o; hope c x p:for; imagine c o; intend x g; interpret s; invite t; judge c n; know c w;
learn c w; lobby t p:for; long x p:for; look x; mull o g; note c; notice c w; object p:to; oppose o g; opt x p:for;
perceive s c; plan x p:on; ponder o w; prefer x o g; press t p:for; presume c; pretend c x; promote o; realise c w;
realize c w; reckon c; recognise c o s; recognize c o s; regard s; regret c g o; remember c g w o; resent o g;
resolve x c; respect o; rip o; salute o; see s c; seek x o; sense c; skewer o; slate o; strive x p:for; support o g;
suspect c o; sympathize p:with; think c w p:about,of; treat s; trust c o; understand c w; view s o; want x t o;
weigh o g w; welcome o; wish c x p:for; wonder w c p:about; worry c p:about; yearn x p:for
"""


# Verbs with a particle that makes them, or leaves them, verbs of saying ("point out", not "show off").
_PHRASAL = """
point out c o; spell out c w o; fire back c q; write back c q; shoot back c q; hit back c q p:at; push back p:against,on; call out o q; cry out q;
blurt out c q; rule out g o; read out o; speak out p:against,about; speak up p:for,about; hit out p:at; lash out p:at; sum up q o; chime in q c;
play down o; play up o; talk up o; report back c; shout out q o; yell out q; go on q; think over o; figure out c w; find out c w
"""


def read_frames(table: str, act: Act) -> dict[str, Frame]:
    """The frames of a table, by word."""
    frames: dict[str, Frame] = {}
    for entry in table.replace("\n", " ").split(";"):
        words = entry.split()
        shift = next(
            (place for place, word in enumerate(words) if place and (len(word) == 1 or word[:2] == "p:")), None
        )
        if shift is not None:
            slots = frozenset(word for word in words[shift:] if len(word) == 1)
            names = frozenset(name for word in words[shift:] if word[:2] == "p:" for name in word[2:].split(","))
            frames[" ".join(words[:shift])] = Frame(act, slots, names)
    return frames


VERBS: dict[str, Frame] = {
    **read_frames(_ATTITUDE, "attitude"),
    **read_frames(_SPEECH, "speech"),
    **read_frames(_PHRASAL, "speech"),
}

_SPEECH_NOUNS = """
claim c of; statement c; warning c x of,about,against; allegation c of; accusation c of; assertion c; announcement c of; promise c x of;
pledge c x of; vow c x; threat c x of,against; call x for; demand c x for; report c of; suggestion c; argument c; criticism c of;
praise for,of; denial c of; admission c of; confession c; comment c about,on; remark c about,on; insistence c on; assurance c of;
reassurance c; prediction c of; complaint c about,of; request c x for; proposal c x for; declaration c of; revelation c; acknowledgement c of;
acknowledgment c of; contention c; charge c of; appeal x for; plea x for; condemnation c of; rebuke of; protest c about,at; objection c to;
testimony c; boast c about,of; conclusion c; finding c; recommendation c x; apology for; thanks for,to; gratitude for,to; description of;
point c; message c; argument c against,for; indication c; dictum c; adage c; refusal x; ultimatum c x; statement c
"""

_ATTITUDE_NOUNS = """
belief c in; concern c about,over,at; fear c of,about,over; hope c for,of; view c; opinion c; expectation c of; desire c x for; intention c x of; intent x;
support for; opposition to; worry c about,over; doubt c about; suspicion c of; wish c x for; confidence c in; conviction c; feeling c;
frustration c with,over,at; anger c over,at; outrage over,at; dismay c over,at; regret c for,over; appreciation for,of; skepticism about; scepticism about;
disappointment c over,with,at; alarm c over,about,at; displeasure over,with,at; preference for; willingness x; determination x; readiness x; sympathy for,with; solidarity with; condolences to;
condolence to; satisfaction c with; interest in; reservation about; surprise c at
"""


def read_nouns(table: str, act: Act) -> dict[str, Frame]:
    """The frames of a table of nouns, by word."""
    nouns: dict[str, Frame] = {}
    for entry in table.replace("\n", " ").split(";"):
        lemma, *rest = entry.split()
        slots = frozenset(word for word in rest if word in ("c", "x"))
        prepositions = frozenset(name for word in rest if word not in ("c", "x") for name in word.split(","))
        nouns[lemma] = Frame(act, slots, prepositions)
    return nouns


# Nouns that name what was said or thought, with where their content stands, as for verbs.
NOUNS: dict[str, Frame] = {**read_nouns(_ATTITUDE_NOUNS, "attitude"), **read_nouns(_SPEECH_NOUNS, "speech")}

# Those that a country's or a body's name may stand right before: "US warnings against ...".
FIRM_NOUNS: frozenset[str] = frozenset(
    "claim warning allegation accusation pledge promise vow threat call demand criticism denial condemnation assurance request plea".split()
)

# Verbs that do nothing but carry such a noun: "expressed concern", "issued a warning".
LIGHT_VERBS: frozenset[str] = frozenset(
    "express voice make issue raise repeat reiterate give offer release share state convey extend air lodge level "
    "deliver show signal utter".split()
)

# "according to X", "in the words of X", "per X": the phrase, and the words that lead to the source.
SOURCE_PHRASES: dict[str, tuple[str, ...]] = {
    "according": ("according", "to"),
    "per": ("per",),
    "words": ("in", "the", "words", "of"),
    "view": ("in", "the", "view", "of"),
    "eyes": ("in", "the", "eyes", "of"),
}

# Whose they are thinks what the sentence tells: "in her view, ...", "in the mayor's words, ...".
MIND_NOUNS: frozenset[str] = frozenset(
    "view eye eyes opinion word words mind judgment judgement telling estimation".split()
)

# "by its count, ...", "by her own account ...": whose it is tells what the sentence tells.
ACCOUNTING_NOUNS: frozenset[str] = frozenset(
    "account count reckoning estimate estimation calculation tally telling version admission figure".split()
)

# Heads of phrases that name a text which carries words: "in a letter to the king".
DOCUMENT_NOUNS: frozenset[str] = frozenset(
    "statement letter article op-ed editorial report post tweet memo memorandum filing email e-mail message directive "
    "decree order document release essay column book paper study survey poll communique communiqué note bulletin "
    "dispatch complaint lawsuit indictment affidavit ruling judgment judgement opinion resolution transcript text "
    "notice blog newsletter review commentary manifesto declaration petition brief audit analysis assessment circular "
    "caption advisory record website site ad advertisement sign banner poster placard law bill constitution press-release video clip message research data statistics".split()
)

# Of these, whoever owns one says what stands in it: "Brandt's letter", "the bank's statement", not "Brandt's record".
OWN_WORDS: frozenset[str] = frozenset(
    "statement letter message tweet post email e-mail memo memorandum note blog column op-ed editorial essay manifesto "
    "directive decree bulletin circular announcement press-release release speech testimony affidavit".split()
)

# Whose pictures stand above a paragraph that a reader of pages ran together with the caption.
PICTURE_CREDITS: frozenset[str] = frozenset(
    "AFP AP BBC EPA PA Reuters REUTERS Getty SWNS Rex REX Shutterstock Alamy Splash Backgrid BPM Caters Facebook Instagram".split()
)

# What has a title in quotation marks, and who makes it or takes part: “Morning Song” director Ada Brandt.
TITLED_WORKS: frozenset[str] = frozenset(
    "film movie song single track album record book novel novella memoir poem play musical opera ballet show series sitcom "
    "drama documentary podcast painting sculpture exhibition magazine comic video game trilogy sequel prequel soundtrack "
    "episode sketch column essay anthem hymn".split()
)
TITLED_MAKERS: frozenset[str] = frozenset(
    "director star author writer creator producer actor actress singer screenwriter showrunner composer novelist host cast "
    "co-star lead rapper songwriter playwright presenter".split()
)

# Heads of phrases that announce the words right after them: "released the following statement:".
ANNOUNCED_NOUNS: frozenset[str] = frozenset(
    "statement comment remark message tweet post answer reply response warning explanation appeal plea promise threat "
    "announcement apology tribute question observation words word".split()
)

# Verbs that end no saying, though a quotation with a comma stands right before them: "“Home,” the poem is called".
SILENT_VERBS: frozenset[str] = frozenset(
    "be have do become seem appear remain include mean come arrive leave win get take make give".split()
)

# Verbs whose quoted object may be the title of a work: "wrote “The Long River”".
TITLE_VERBS: frozenset[str] = frozenset("write read sing begin start finish continue".split())

# Forms that end a sentence after a quotation as its verb, whatever a parser takes them for.
# Verbs by which works are made: what is "written by" somebody is no saying of his.
MAKING_VERBS: frozenset[str] = frozenset(
    "write compose sing record pen author direct produce perform paint release".split()
)
# Verbs whose object is a person, so that in the passive nothing is said.
INTERROGATING: frozenset[str] = frozenset({"question", "grill"})
SAYING_FORMS: frozenset[str] = frozenset(
    "said says reads read states stated continued continues added adds wrote writes asked asks replied replies tweeted quipped".split()
)

# Who puts such a text out: "issued a statement saying ...".
ISSUING_VERBS: frozenset[str] = frozenset(
    "issue release publish post send write make circulate distribute file tweet sign put".split()
)

# Common nouns, beside people and bodies, that say things: counts of people, and what speaks for them.
SPEAKING_NOUNS: frozenset[str] = frozenset(
    "percent % majority minority half third quarter dozen hundred thousand million number poll survey average data figure result "
    "campaign camp team source voice delegation side both one other critic opponent proponent supporter backer insider "
    "translator narrator challenger contender respondent administration ministry office spokesman evidence research "
    "forecast estimate account testimony transcript rumor rumour suit tally projection count statistic editorial headline subtitle line voiceover lyric slogan label some others those".split()
)

# Nouns that stand right after a verb as its time, never as its subject.
TIME_NOUNS: frozenset[str] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night today tonight yesterday tomorrow week "
    "month year day weekend hour minute noon midnight january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.".split()
)

# Verbs by which things show something to the writer: with a thing as subject nobody says anything.
SHOWING_VERBS: frozenset[str] = frozenset(
    "show demonstrate prove highlight underscore underline emphasize emphasise reveal indicate suggest signal imply find document "
    "record list threaten promise invite challenge offer question prompt reflect mean see name rank rate detail outline explain".split()
)

# Those of them whose participle is speech all the same: "..., promising that ...".
PROMISING_VERBS: frozenset[str] = frozenset("threaten promise challenge question explain name".split())

# Occasions on which words reach a medium: "in an interview with ...".
OCCASION_NOUNS: frozenset[str] = frozenset(
    "interview interviews comment comments remark remarks conversation appearance broadcast podcast program programme "
    "show call segment briefing exchange correspondence".split()
)

# Verbs of posting, whose words may stand in a paragraph of their own without marks.
POSTING_VERBS: frozenset[str] = frozenset("tweet post write text caption comment".split())

# Where people post: "said on Telegram".
PLATFORMS: frozenset[str] = frozenset(
    "Twitter X Facebook Instagram Telegram TikTok YouTube Weibo Threads LinkedIn Mastodon Bluesky Reddit Snapchat "
    "WhatsApp VKontakte WeChat".split()
)

# What people have there: "on her Telegram channel".
ACCOUNT_NOUNS: frozenset[str] = frozenset("account page feed channel profile handle".split())

# Right before the name of whoever is interviewed, and right behind it.
ASKING = re.compile(
    r"\b(?:interview(?:ed|s)?(?: with)?|(?:spoke|speaks|talked|talks|chatted|sat down|sits down|caught up) (?:to|with)|"
    r"(?:conversation|chat|talk|q&a) with|asked|put questions to)\s[^.,;:]{0,40}$",
    re.IGNORECASE,
)
ANSWERING = re.compile(
    r"(?:,[^.:]{0,50},)?\s(?:spoke|speaks|talked|talks|answers|answered|discusses|discussed|sat down|explains|tells|told)\b"
)

# Prepositions before a verb of saying that nobody says: "stopped them from telling", "left without saying".
UNDONE_PREPOSITIONS: frozenset[str] = frozenset("from without against".split())

# Verbs that may say that nothing is said, or that greet and act without words: only marked words count after them.
UNSAYING_VERBS: frozenset[str] = frozenset(
    "refuse decline refusal hail protest welcome wish raise dismiss reject mock speak talk "
    "discuss refer mention cite sing cast attack express voice".split()
)

# Those that mostly tell of finding or judging: they report only with a whole clause after an active verb.
MENDING_VERBS: frozenset[str] = frozenset({"find", "discover", "learn", "notice", "determine"})

# Verbs after which a name and what it is called are words said: "called it a lie", "described him as ...".
NAMING_VERBS: frozenset[str] = frozenset(
    "call describe characterise characterize label brand dub term declare denounce portray depict nickname".split()
)

# Verbs strong enough to make a bare noun phrase a claim: with the prepositions that they need, if any.
# "put the cost at 3 million": with a number behind "at" they say how much something is.
ESTIMATING_VERBS: frozenset[str] = frozenset("put value".split())

STRONG_VERBS: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        "deny praise thank allege confirm admit acknowledge blame predict forecast deplore commend "
        "demand concede".split(),
        frozenset(),
    ),
    **dict.fromkeys("accuse suspect convict".split(), frozenset({"of"})),
    **dict.fromkeys("call criticise criticize".split(), frozenset({"for"})),
    "charge": frozenset({"with"}),
    "warn": frozenset({"of", "against", "about"}),
    "caution": frozenset({"against"}),
    "apologise": frozenset({"for"}),
    "apologize": frozenset({"for"}),
    "promise": frozenset(),
    "pledge": frozenset(),
    "vow": frozenset(),
    "complain": frozenset({"of", "about"}),
    "describe": frozenset({"as"}),
    "characterise": frozenset({"as"}),
    "characterize": frozenset({"as"}),
    "portray": frozenset({"as"}),
}

# Nouns that do the same: "his denial of ...", "expressed gratitude for ...".
STRONG_NOUNS: frozenset[str] = frozenset(
    "denial accusation allegation claim warning threat promise assurance praise thanks gratitude criticism apology "
    "admission confession condemnation prediction description rebuke".split()
)

# Heads of objects that say nothing by themselves: "reported the incident", "pledged allegiance", "requested comment".
EMPTY_OBJECTS: frozenset[str] = frozenset(
    "incident matter case report comment allegiance loyalty help question revenge it this that scene news".split()
)


# Words by which a saying goes on with the one before, and verbs of writing.
GOING_ON = frozenset({"also", "added", "adding", "adds", "continued", "further", "furthermore"})
WRITING = frozenset({"wrote", "writes", "writing"})
