"""The nouns, in the order in which the flow makes them.

All are frozen and built by keyword; a step returns new values. Offsets are code points into
`Article.text`, end exclusive. `None` means unknown, never a guess. Ids come from content.
Whatever the printed record holds is named here exactly as the output contract names it.
"""

from typing import Literal

from msgspec import Struct, field

# ---------------------------------------------------------------- read: bytes -> Article

Status = Literal["ok", "partial", "quarantined"]
DatedBy = Literal["page", "header", "argument", "inferred"]


class Span(Struct, frozen=True, kw_only=True, order=True):
    """A stretch of one article's text."""

    article: str
    start: int
    end: int


class Range(Struct, frozen=True, kw_only=True, order=True):
    """A stretch of the text of the article that the noun around it belongs to."""

    start: int
    end: int


class Furniture(Struct, frozen=True, kw_only=True):
    """Text on the page that is not the story; `kind` says what it is."""

    start: int
    end: int
    # related | credit | caption | newsletter | comment | repeat | dateline | byline | date | outlet | other
    kind: str


class Credit(Struct, frozen=True, kw_only=True):
    """Words that credit a news agency with the article's text (never with a picture)."""

    agency: str
    start: int
    end: int


class Article(Struct, frozen=True, kw_only=True):
    """What one outlet published: its text, fixed once read, and what is known about it."""

    id: str
    source: str
    outlet: str | None = None
    title: str | None = None
    byline: str | None = None
    url: str | None = None  # where it was published, if its file says so
    published: str | None = None  # ISO 8601, as precise as known
    dated_by: DatedBy | None = None
    dated_why: str | None = None
    language: str | None = None
    text: str
    digest: str
    raw_digest: str
    status: Status = "ok"
    reason: str | None = None
    headline: Range | None = None  # where the title stands in the text, if it does
    furniture: tuple[Furniture, ...] = ()
    credits: tuple[Credit, ...] = ()
    links: tuple[str, ...] = ()


class Problem(Struct, frozen=True, kw_only=True):
    """The world's mess, said in one line: which stage met it, in what article or file."""

    stage: str
    article: str | None
    message: str


class Reading(Struct, frozen=True, kw_only=True):
    """What the files gave: articles that could be read, and problems for what could not."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()


# ---------------------------------------------------------------- parse: Article -> Parsed


class Token(Struct, frozen=True, kw_only=True):
    """A word as the parser sees it; `head` and `index` are positions in `Parsed.tokens`."""

    index: int
    start: int
    end: int
    text: str
    lemma: str  # lower case
    pos: str  # Universal Dependencies coarse tag
    tag: str  # Penn Treebank tag
    dep: str  # ClearNLP dependency label, as spaCy's English models give it
    head: int  # the root of a sentence is its own head


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence: tokens `first` to `last` (exclusive); `block` counts paragraphs from 0."""

    first: int
    last: int
    start: int
    end: int
    block: int
    headline: bool = False


class RawName(Struct, frozen=True, kw_only=True):
    """A name as the parser marks it, before our corrections; `label` is an OntoNotes type."""

    first: int
    last: int
    label: str


class Parsed(Struct, frozen=True, kw_only=True):
    """An article's sentences and words. Furniture is not parsed: no token touches it."""

    article: str
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[RawName, ...]
    children: tuple[tuple[int, ...], ...]  # of each token, in text order
    sentence_of: tuple[int, ...]  # of each token, its sentence's position in `sentences`


# ---------------------------------------------------------------- extract: Parsed -> Findings

MentionForm = Literal["name", "nominal", "pronoun"]
# person | organisation | place | group | work | event | other
# A place that acts as a government ("Moscow denied") is still a place; `link` sees to it.


class Mention(Struct, frozen=True, kw_only=True):
    """Words that refer to somebody or something: a name, a description or a pronoun."""

    start: int
    end: int
    text: str
    kind: str
    form: MentionForm = "name"
    entity: str | None = None


class Referent(Struct, frozen=True, kw_only=True):
    """Someone or something that one article speaks of, as far as that article alone tells."""

    id: str
    name: str  # the fullest that the article gives
    kind: str
    aliases: tuple[str, ...] = ()
    gender: Literal["male", "female"] | None = None
    plural: bool = False
    role: str | None = None  # "president of Russia", in the article's own words
    country: str | None = None  # the gazetteer's name of the country it belongs to or is
    deceased: bool = False  # the article says so ("the late ...")
    mentions: tuple[int, ...] = ()  # positions in Findings.mentions that surely refer to it


class Reference(Struct, frozen=True, kw_only=True):
    """Whom a mention may refer to: referent ids, best first; empty is "don't know"."""

    mention: int  # position in Findings.mentions
    candidates: tuple[str, ...]
    reason: str
    members: tuple[str, ...] = ()  # whom a plural stands for together: "both countries", "the two leaders"


TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
# What a time's value is reckoned from: nothing, the day of publication, or a time told before.
Anchor = Literal["absolute", "published", "narrative"]


class Time(Struct, frozen=True, kw_only=True):
    """A time expression, normalised as TIMEX3; `earliest` and `latest` are ISO or None."""

    id: str
    start: int
    end: int
    text: str
    type: TimeType
    value: str
    earliest: str | None = None
    latest: str | None = None
    weekday: str | None = None
    anchor: Anchor = "absolute"
    # ISO 8601 duration from the anchor, signed ("-P9M", "-P1Y"), or a calendar step
    # ("last-09": the latest September before the anchor; "this-W", "next-monday"); primitives/calendar.py says all
    shift: str | None = None
    mod: str | None = None  # TIMEX3's: START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS ...


LinkKind = Literal["outlet", "agency", "document", "body", "person"]


class ChainLink(Struct, frozen=True, kw_only=True):
    """One link that words came through; the outlet's own has no span, an unknown one no name."""

    name: str | None
    kind: LinkKind
    entity: str | None = None
    start: int | None = None
    end: int | None = None


QuoteKind = Literal["direct", "mixed", "indirect", "scare"]
# Whether the cue reports words ("said that ..."), a state of mind ("wants to ...") or only what is spoken or thought of
# ("discussed the plan"): a topic is nobody's words, and makes no statement, fact, position or voice.
QuoteAct = Literal["speech", "attitude", "topic"]


class Quote(Struct, frozen=True, kw_only=True):
    """Words given to a speaker. `parts` are the words without their quotation marks."""

    id: str
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    text: str  # the parts, joined by " ... "
    kind: QuoteKind
    speaker: str | None = None
    speaker_name: str | None = None
    speaker_span: Range | None = None
    cue_span: Range | None = None
    chain: tuple[ChainLink, ...] = ()  # outermost first: outlet, ..., the one who says it
    said_at: str | None = None
    act: QuoteAct = "speech"


class Quantity(Struct, frozen=True, kw_only=True):
    """A number with what it counts: `value` in `unit`, `modifier` as "over" or "about"."""

    value: float
    unit: str | None
    modifier: str | None
    text: str
    start: int
    end: int
    upper: float | None = None  # of a range: `value` is then its lower end


Stance = Literal["asserted", "planned", "possible", "alleged", "denied", "conditional", "asked"]
SourceClass = Literal["first-hand", "official", "named", "unnamed", "document", "relayed"]


class Statement(Struct, frozen=True, kw_only=True):
    """The smallest stretch of text that says one thing that could be true or false."""

    id: str
    start: int
    end: int
    parts: tuple[tuple[int, int], ...]
    text: str  # the parts, joined by " ... "
    stance: Stance = "asserted"
    polarity: bool = True
    chain: tuple[ChainLink, ...] = ()
    source_class: SourceClass | None = None
    entities: tuple[str, ...] = ()
    place: str | None = None
    time: str | None = None
    quantities: tuple[Quantity, ...] = ()


class Argument(Struct, frozen=True, kw_only=True):
    """Who or what takes part, and in what role."""

    # agent | patient | recipient | attribute | a preposition's lemma ("in", "with", "of", ...)
    role: str
    head: str  # the head word's lemma
    lemmas: tuple[str, ...]  # of the whole phrase's content words
    start: int
    end: int
    mentions: tuple[int, ...] = ()  # positions in Findings.mentions, the head's first


Tense = Literal["past", "present", "future", "none"]


class Proposition(Struct, frozen=True, kw_only=True):
    """What a statement says, in the form that alignment needs."""

    statement: str
    predicate: str  # the verb's lemma, or that of a noun which names an event
    nominal: bool = False  # the predicate is a noun: "the signing of", "denied any arms deal"
    particles: tuple[str, ...] = ()
    tense: Tense = "none"
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modal: str | None = None  # "could", "expect", "plan": what holds it off from being so
    negated: bool = False
    aspect: str | None = None  # "begin", "continue": which part of the event it tells of
    arguments: tuple[Argument, ...] = ()
    times: tuple[str, ...] = ()
    # a clause that cannot stand alone: what the reader needs before it ("who" -> the antecedent)
    subject: Range | None = None  # the words that are its subject, wherever they stand
    pronoun: Range | None = None  # the relative pronoun that stands for the subject, if any
    clause: str = "main"  # main | complement | relative | adverbial | conjunct | participial | nominal
    opening: str | None = None  # the word that joins the clause to the one around it: "when", "after"
    sentence: int = 0  # position in Parsed.sentences
    lemmas: tuple[str, ...] = ()  # content words of the whole statement, in order


class Findings(Struct, frozen=True, kw_only=True):
    """All that one article gave by itself."""

    article: str
    quotes: tuple[Quote, ...] = ()
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    referents: tuple[Referent, ...] = ()
    references: tuple[Reference, ...] = ()
    propositions: tuple[Proposition, ...] = ()  # one a statement, in the same order
    sentences: tuple[tuple[int, int], ...] = ()  # start and end of each
    blocks: tuple[int, ...] = ()  # of each sentence, its paragraph
    problems: tuple[Problem, ...] = ()
    # link takes these out of `quotes`: what somebody is told to think, want or speak of, in no words of his own
    attitudes: tuple[Quote, ...] = ()


class PrintedFindings(Struct, frozen=True, kw_only=True):
    """Findings with their resolutions applied, as the record shows them."""

    article: str
    quotes: tuple[Quote, ...] = ()
    times: tuple[Time, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()


# ---------------------------------------------------------------- link: one story


class Entity(Struct, frozen=True, kw_only=True):
    """Someone or something that the story's articles speak of."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    role: str | None = None
    country: str | None = None
    deceased: bool = False
    members: tuple[str, ...] = ()  # of a group that acts as one ("both countries"): entity ids
    # a government's seats and capital resolve to the country, which is then the one entity


class Origin(Struct, frozen=True, kw_only=True):
    """One voice among the articles: those that share wire text are one."""

    id: str
    articles: tuple[str, ...]
    agency: str | None
    reason: str


class Reuse(Struct, frozen=True, kw_only=True):
    """Text that two articles share; `containment` is of the shorter one's word 5-grams."""

    articles: tuple[str, str]
    containment: float
    passages: tuple[tuple[Span, Span], ...]
    direction: str | None  # "A -> B" by article ids, or None where it cannot be told


# Of an utterance's wordings: all that was said, a part of it, or other words for it (a translation, a paraphrase).
WordingKind = Literal["fullest", "cut", "reworded"]


class Wording(Struct, frozen=True, kw_only=True):
    """One way in which an utterance was rendered, and the quotes that render it so."""

    text: str
    quotes: tuple[str, ...]
    kind: WordingKind = "fullest"
    differs: tuple[tuple[int, int], ...] = ()  # words of `text` that the fullest wording has not in that place
    lacks: tuple[tuple[int, int], ...] = ()  # words of the fullest wording's text that a rewording leaves out


class Utterance(Struct, frozen=True, kw_only=True):
    """One saying, however many outlets rendered it."""

    id: str
    speaker: str | None
    quotes: tuple[str, ...]
    wordings: tuple[Wording, ...]


class Linked(Struct, frozen=True, kw_only=True):
    """A story's articles with who is who, what is copied and which day it was, resolved."""

    articles: tuple[Article, ...]  # `published` inferred where the texts allow
    findings: tuple[Findings, ...]  # resolutions applied, in the order of `articles`
    entities: tuple[Entity, ...]
    origins: tuple[Origin, ...]
    reuse: tuple[Reuse, ...]
    utterances: tuple[Utterance, ...]
    event_earliest: str | None = None  # of the story's main event
    event_latest: str | None = None
    event_why: str | None = None
    problems: tuple[Problem, ...] = ()
    # of an entity, origin or quote that is as an editor said, who that was and when: "Ann Lee, 2026-11-22"
    editors: dict[str, str] = field(default_factory=dict)


# ---------------------------------------------------------------- align and judge


class Comparison(Struct, frozen=True, kw_only=True):
    """How two statements of one fact stand to each other, slot by slot, the telling level."""

    left: str
    right: str
    # same | compatible | coarser | subset | later | scope | contradiction | denial | development
    level: str
    slot: str | None
    reason: str
    figures: tuple[Quantity, Quantity] | None = None  # that were compared, in base units, the words as they stand
    values: tuple[str, str] | None = None  # what each gives in the slot, in its article's words


class Alignment(Struct, frozen=True, kw_only=True):
    """Statements that answer the same question, and how they compare."""

    statements: tuple[str, ...]
    comparisons: tuple[Comparison, ...]
    question: str  # in words: what they answer


class Voice(Struct, frozen=True, kw_only=True):
    """One independent voice behind a fact, and why it is one."""

    statements: tuple[str, ...]
    reason: str


class Position(Struct, frozen=True, kw_only=True):
    """One answer to a fact's question, and who gives it."""

    value: str
    statements: tuple[str, ...]
    origins: int


FactStatus = Literal["disputed", "conflicting", "developing", "corroborated", "reported"]
Cause = Literal["later-count", "scope", "unit", "rounding", "source", "error", "unknown"]


class Fact(Struct, frozen=True, kw_only=True):
    """Statements that answer the same question, judged."""

    id: str
    text: str
    status: FactStatus
    reason: str
    articles: tuple[str, ...]
    statements: tuple[str, ...]  # the clearest first
    voices: tuple[Voice, ...]
    origins: int
    witnesses: int
    positions: tuple[Position, ...]
    slot: str | None = None
    cause: Cause | None = None
    stance: Stance = "asserted"  # of its leading position


class TimelineLine(Struct, frozen=True, kw_only=True):
    """When something happened or is planned; `date` is as precise as the texts allow."""

    date: str
    earliest: str | None
    latest: str | None
    text: str
    facts: tuple[str, ...]
    status: Literal["happened", "planned"]
    evidence: tuple[Span, ...]


# ---------------------------------------------------------------- brief: what a reader sees


class Piece(Struct, frozen=True, kw_only=True):
    """Part of a line: words of an article, or (span is None) words of ours and why."""

    text: str
    span: Span | None
    why: str | None = None


class BriefLine(Struct, frozen=True, kw_only=True):
    """A line of the brief: `text` is its pieces joined."""

    text: str
    pieces: tuple[Piece, ...]
    facts: tuple[str, ...]
    evidence: tuple[Span, ...]


class Answer(Struct, frozen=True, kw_only=True):
    """An answer to who, what, when or where."""

    text: str
    evidence: tuple[Span, ...]


class Check(Struct, frozen=True, kw_only=True):
    """What a reader should still check by hand, and why."""

    text: str
    facts: tuple[str, ...]
    why: str
    kind: str = "fact"  # conflict | claim | allegation | unnamed | figure | agency | document | headline | ...
    ask: str | None = None  # who or what could settle it, as far as the articles name them
    evidence: tuple[Span, ...] = ()


DatedFigure = Literal["text", "article"]  # whether the words date the number, or only their article


class FigureEntry(Struct, frozen=True, kw_only=True):
    """One number given for what a figure counts: where, by whom, and as of which day."""

    value: float
    upper: float | None  # of a range: `value` is then its lower end
    modifier: str | None
    text: str
    as_of: str | None  # ISO; the day that the words give, else the article's
    dated_by: DatedFigure | None
    source: str | None  # the last link of its chain; None where the article says it itself
    stance: Stance = "asserted"
    article: str
    start: int
    end: int
    statement: str


class Figure(Struct, frozen=True, kw_only=True):
    """A count or sum that several articles give, or that moves: its numbers by day."""

    counted: str
    unit: str
    fact: str
    entries: tuple[FigureEntry, ...]


class EditorsWord(Struct, frozen=True, kw_only=True):
    """What an editor said of a story, and what it is about as the record stands."""

    id: str
    kind: str  # same-name | other-name | speaker | copy | no-copy | not-same | note | sign-off
    text: str  # in a sentence, without who said it
    by: str
    at: str  # ISO
    in_force: bool = True  # False: what it is about is in none of the articles any more
    facts: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()


class Story(Struct, frozen=True, kw_only=True):
    """Articles about one event, reconciled."""

    id: str
    title: str
    gist: str
    articles: tuple[str, ...]
    earliest: str | None = None
    latest: str | None = None
    who: tuple[Answer, ...] = ()
    what: tuple[Answer, ...] = ()
    when: tuple[Answer, ...] = ()
    where: tuple[Answer, ...] = ()
    origins: tuple[Origin, ...] = ()
    reuse: tuple[Reuse, ...] = ()
    entities: tuple[Entity, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    facts: tuple[Fact, ...] = ()
    timeline: tuple[TimelineLine, ...] = ()
    brief: tuple[BriefLine, ...] = ()
    to_check: tuple[Check, ...] = ()
    figures: tuple[Figure, ...] = ()
    corrections: tuple[EditorsWord, ...] = ()


class Recipe(Struct, frozen=True, kw_only=True):
    """What made a record: the program, its models and its settings."""

    crosswire: str
    models: dict[str, str]
    settings: dict[str, str | int | float | bool | None]


class Record(Struct, frozen=True, kw_only=True):
    """What the command gives back: the output contract, field by field."""

    schema: str = "crosswire/1"
    recipe: Recipe
    articles: tuple[Article, ...]
    findings: tuple[PrintedFindings, ...] = field(default=())
    stories: tuple[Story, ...] = ()
    problems: tuple[Problem, ...] = ()
