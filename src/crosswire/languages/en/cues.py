"""Words that say whose words or thoughts follow: verbs with their frames, nouns, set phrases.

A frame says where the content of a verb stands:
c a clause ("said that ..."), w a question ("asked whether ..."), x an infinitive ("promised to ..."),
g a gerund ("denied taking ..."), o its object ("denied the report"), p after certain prepositions,
a the object is the one addressed ("told reporters that ..."), t object and infinitive ("urged them to ..."),
s object and "as" ("described it as ..."), n object and predicate ("called it a ..."),
q only words in quotation marks ("laughed").
"""

from typing import Literal, NamedTuple

Act = Literal["speech", "attitude"]


class Frame(NamedTuple):
    """Where a verb's content stands, and whether it reports words or a state of mind."""

    act: Act
    slots: frozenset[str]
    prepositions: frozenset[str]


_SPEECH = """
say c w; tell c w a t o:; add c; note c; state c; announce c o; claim c x; argue c p:for,against; explain c w o;
insist c p:on,upon; declare c o n; acknowledge c w o g; admit c o g p:to; confirm c w o; warn c a t p:of,against,about;
report c w o; assert c; allege c; suggest c g w; write c w; tweet c; post c; conclude c; predict c o; stress c o w;
emphasize c o w; emphasise c o w; underline c; underscore c; highlight c o; reiterate c o; repeat c o; recall c g o; respond c; reply c; contend c;
maintain c; caution c a t p:against; concede c; disclose c w o; reveal c w o; testify c p:about; complain c p:about,of;
boast c p:about,of; joke c p:about; quip c; observe c; remark c p:on; comment c p:on,about; counter c; vow c x o; promise c x o a;
pledge c x o; swear c x; estimate c; ask c w a t p:for,about; inquire w p:about; enquire w p:about; question o w;
propose c x g o; recommend c g o t; urge c t o; demand c x o; request c o t; order c t; instruct t; advise c t a g p:against;
beg t p:for; plead p:for; implore t; appeal p:for,to; call n p:for,on,upon; describe s o w; label n s; dub n; brand n s; term n; characterize s;
characterise s; portray s; depict s; deem n; proclaim c o n; accuse p:of; blame o p:for,on; charge c p:with; praise o; hail s o;
laud o; commend o; applaud o; thank o; congratulate o; criticize o; criticise o; condemn o; denounce o s; decry o; blast o s; slam o s; bash o;
lambast o s; lambaste o s; deride o s; mock o s; ridicule o s; rebuke o; chide o; attack o; disparage o; deplore o; lament c o; bemoan o;
dismiss s o; reject o s; deny c g o; dispute c o; refute c o; rebut o; defend o; justify o; cite o; mention c o; discuss o w; detail o w;
outline o w; clarify c w o; specify c w; elaborate p:on; indicate c w; signal c; hint c p:at; imply c; intimate c; assure c a; reassure c a; inform c a p:of,about;
remind c a t p:of; notify c a p:of; brief a p:on; advocate o g p:for; tout o s; promote o; extol o; apologize p:for; apologise p:for;
speak p:about,of,on,against; talk p:about,of; lecture p:about; refer p:to; allude p:to; object c p:to; protest c o p:against; rail p:against; inveigh p:against;
speculate c w p:about; theorize c; hypothesize c; argue c; opine c; muse c w; vent c; quote c; retort c; shoot q; interject c; fume c; rant c p:about;
gush c; snap q; scoff c p:at; sneer q; sniff q; shrug q; laugh q; chuckle q; sigh q; smile q; grin q; cry c q; yell c q p:at; shout c q p:at; scream c q p:at; chant c q o:;
whisper c q; mutter c q; murmur c q; exclaim c q; holler q; bark q; growl q; groan q; continue q; begin q; conclude c; finish q; start q; echo o; go q;
read c q; tell c; text c; email c; e-mail c; blog c; type q; sing q; recount c w o; relate c w; narrate c; confess c x g p:to; own p:; attest c p:to; affirm c o;
reaffirm c o; certify c; decree c; rule c p:for,against,out; point c p:to,at; hit q p:at; fire q; lash p:at; lay o; spell w o; play o; hint c p:at; mandate c; stipulate c; posit c; submit c; venture c; volunteer c; divulge c o; leak c o; hear c; rejoin c;
threaten c x o; offer x o; invite t; encourage t o; challenge t o; dare t; press t p:for; lobby t p:for; welcome o; salute o; honor o; honour o; salute o; slate o; castigate o; excoriate o; skewer o; rip o; scold o; admonish o t; taunt o;
trumpet o; endorse o; oppose o; back o; prophesy c; forecast c o; foresee o; liken o; compare o; contrast o; caution c; vouch p:for; sum q; chime q; enthuse c; crow c; tease c; joke c; rave p:about; gripe c p:about; grumble c p:about; moan c p:about; whine c p:about;
clamor p:for; agitate p:for; campaign p:for,against; plead c p:for; pray c p:for; invoke o; accept c o; reckon c; advertise o; publicize o; summarize o w; summarise o w; show c w; demonstrate c w; find c; prove c; document c o; record c; list o; spell w;
postulate c; reason c; relay c o; pronounce n; title n; name n; nickname n; rate n; rank n; decline x; refuse x; issue:;
"""

_ATTITUDE = """
believe c x p:in; think c w p:about,of; know c w; want x t o; hope c x p:for; expect c x t o; fear c o; feel c; support o g; favor o g; favour o g;
plan x p:on; intend x g; seek x o; aim x; decide x c w p:on,against; agree c x p:to,with,on; disagree c p:with; prefer x o g; worry c p:about; consider g n o w; view s o; see s c; regard s;
doubt c w o; wonder w c p:about; understand c w; suspect c o; assume c; presume c; realize c w; realise c w; determine c w; learn c w; anticipate c g o; imagine c o; guess c; judge c n;
desire x o; wish c x p:for; like; love; hate; dislike o g; resent o g; regret c g o; appreciate o c; admire o; respect o; distrust o; trust c o; dread o g; resolve x c; pretend c x; recognize c o s; recognise c o s;
remember c g w o; forget c w; figure c; conceive p:of; perceive s c; treat s; fret c p:about; care w p:about; look x; attempt:; opt x p:for; choose x; elect x; mull o g; contemplate o g; weigh o g w; ponder o w; eye o; envision o; envisage o; back o;
oppose o g; demur; balk p:at; embrace o; hesitate x; long x p:for; yearn x p:for; strive x p:for; dream p:of; conclude c; sympathize p:with; empathize p:with; concur c p:with; object p:to; accept c o; interpret s; discover c; notice c w; note c; sense c; reckon c; figure c
"""


def _read_frames(table: str, act: Act) -> dict[str, Frame]:
    frames: dict[str, Frame] = {}
    for entry in table.replace("\n", " ").split(";"):
        lemma, _, rest = entry.strip().partition(" ")
        slots = frozenset(word for word in rest.split() if ":" not in word)
        prepositions = frozenset(
            name for word in rest.split() if word.startswith("p:") for name in word[2:].split(",") if name
        )
        if lemma and (slots or prepositions):
            frames[lemma] = Frame(act, slots, prepositions)
    return frames


VERBS: dict[str, Frame] = {**_read_frames(_ATTITUDE, "attitude"), **_read_frames(_SPEECH, "speech")}

# Verbs whose particle leaves them verbs of saying ("point out", not "show off").
PHRASAL_VERBS: frozenset[tuple[str, str]] = frozenset(
    tuple(pair.split())  # type: ignore[misc]
    for pair in (
        "point out;spell out;lay out;fire back;write back;shoot back;hit back;push back;call out;cry out;blurt out;"
        "rule out;read out;speak out;speak up;hit out;lash out;sum up;chime in;back up;set out;figure out;find out;"
        "tell off;play down;play up;talk up;report back;write in;shout out;yell out;go on;think over"
    ).split(";")
)

# Nouns that name what was said or thought; the second set names states of mind.
SPEECH_NOUNS: frozenset[str] = frozenset(
    "claim statement warning allegation accusation assertion announcement promise pledge vow threat call demand report "
    "suggestion argument criticism praise denial admission confession comment remark insistence assurance reassurance "
    "prediction complaint request proposal declaration revelation acknowledgement acknowledgment contention charge "
    "appeal plea condemnation rebuke protest objection testimony tweet boast conclusion finding message news word "
    "recommendation apology thanks gratitude description account explanation rumor rumour speculation indication chant cry shout slogan".split()
)
ATTITUDE_NOUNS: frozenset[str] = frozenset(
    "belief concern fear hope view opinion expectation desire intention intent support opposition worry doubt "
    "suspicion wish confidence conviction understanding feeling frustration anger outrage dismay regret appreciation "
    "skepticism scepticism disappointment alarm displeasure preference willingness determination readiness".split()
)
# Verbs that do nothing but carry such a noun: "expressed concern", "issued a warning".
LIGHT_VERBS: frozenset[str] = frozenset(
    "express voice make issue raise repeat reiterate give offer release share state convey extend air lodge level "
    "deliver show signal utter".split()
)
NOUN_PREPOSITIONS: frozenset[str] = frozenset("of about against for over on to at towards toward".split())

# "according to X", "in the words of X", "per X": the phrase, and the words that lead to the source.
SOURCE_PHRASES: dict[str, tuple[str, ...]] = {
    "according": ("according", "to"),
    "per": ("per",),
    "words": ("in", "the", "words", "of"),
    "view": ("in", "the", "view", "of"),
    "eyes": ("in", "the", "eyes", "of"),
}

# Heads of phrases that name a text which carries words: "in a letter to the king".
DOCUMENT_NOUNS: frozenset[str] = frozenset(
    "statement letter article op-ed editorial report post tweet memo memorandum filing email e-mail message directive "
    "decree order document release essay column book paper study survey poll communique communiqué note bulletin "
    "dispatch complaint lawsuit indictment affidavit ruling judgment judgement opinion resolution transcript text "
    "notice blog newsletter review commentary manifesto declaration petition brief audit analysis assessment circular "
    "caption advisory record website site ad advertisement sign banner poster placard law bill constitution press-release video clip message".split()
)

# Occasions on which words reach a medium: "in an interview with ...".
OCCASION_NOUNS: frozenset[str] = frozenset(
    "interview interviews comment comments remark remarks conversation appearance broadcast podcast program programme "
    "show call segment briefing exchange correspondence".split()
)
