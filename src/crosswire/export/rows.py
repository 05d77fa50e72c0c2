"""A record as flat rows, each understood by itself: it names its story, its article, the outlet and the characters.

These are the lines of the JSON Lines format; the CSV files are picked from them. Texts stand as the articles have
them, and `parts` are code points into the article's text, end exclusive.
"""

from msgspec import Struct

Parts = tuple[tuple[int, int], ...]


class _Row(Struct, frozen=True, kw_only=True, tag_field="kind"):
    story: str | None = None  # the story's id; None for an article that stands alone


class _Placed(_Row, frozen=True, kw_only=True):
    """A row about a stretch of one article."""

    article: str
    outlet: str | None
    published: str | None
    url: str | None
    start: int
    end: int
    parts: Parts
    text: str


class StoryRow(_Row, frozen=True, kw_only=True, tag="story"):
    """A story: its title, gist, days and how many articles and origins it has."""

    title: str
    gist: str
    earliest: str | None
    latest: str | None
    articles: int
    origins: int


class ArticleRow(_Row, frozen=True, kw_only=True, tag="article"):
    """An article without its text; `origin` is the voice that it belongs to."""

    id: str
    outlet: str | None
    title: str | None
    byline: str | None
    published: str | None
    dated_by: str | None
    language: str | None
    url: str | None
    source: str
    status: str
    digest: str
    characters: int
    credits: tuple[str, ...]
    origin: str | None
    origin_reason: str | None


class StatementRow(_Placed, frozen=True, kw_only=True, tag="statement"):
    """A statement; `facts` are those that it belongs to, `chain` the names from the outlet to who says it."""

    id: str
    facts: tuple[str, ...]
    stance: str
    polarity: bool
    said_by: str | None  # the last link after the outlet; None where the article says it itself
    chain: tuple[str, ...]
    source_class: str | None
    entities: tuple[str, ...]
    place: str | None
    time: str | None  # TIMEX3 value
    time_earliest: str | None
    time_latest: str | None
    figures: tuple[str, ...]  # as they stand


class QuoteRow(_Placed, frozen=True, kw_only=True, tag="quote"):
    """Words given to a speaker; quotes of one `utterance` render one saying."""

    id: str
    speaker: str | None
    speaker_id: str | None
    role: str | None
    form: str  # direct | mixed | indirect | scare
    act: str  # speech | attitude | topic
    cue: str | None  # the words that give it to the speaker: "said", "denied"
    chain: tuple[str, ...]
    utterance: str | None


class TimeRow(_Placed, frozen=True, kw_only=True, tag="time"):
    """A time expression with its TIMEX3 value and the days that it covers."""

    id: str
    type: str
    value: str
    earliest: str | None
    latest: str | None


class MentionRow(_Placed, frozen=True, kw_only=True, tag="mention"):
    """Words that stand for someone or something; `name` is the fullest that the story gives."""

    entity: str | None
    name: str | None
    entity_kind: str


class Stand(Struct, frozen=True, kw_only=True):
    """One position on a fact."""

    value: str
    origins: int
    outlets: tuple[str | None, ...]
    statements: tuple[str, ...]


class FactRow(_Row, frozen=True, kw_only=True, tag="fact"):
    """A fact, judged: how many independent voices and articles, and the positions on it."""

    id: str
    text: str
    status: str
    stance: str
    slot: str | None
    cause: str | None
    reason: str
    origins: int
    witnesses: int
    articles: tuple[str, ...]
    outlets: tuple[str | None, ...]
    statements: tuple[str, ...]
    positions: tuple[Stand, ...]


class EntityRow(_Row, frozen=True, kw_only=True, tag="entity"):
    """Someone or something that the story's articles speak of."""

    id: str
    name: str
    entity_kind: str
    role: str | None
    country: str | None
    aliases: tuple[str, ...]
    mentions: int
    articles: tuple[str, ...]


class MomentRow(_Row, frozen=True, kw_only=True, tag="moment"):
    """A line of the timeline; `spans` are article, start and end of each piece of evidence."""

    date: str
    earliest: str | None
    latest: str | None
    status: str
    text: str
    facts: tuple[str, ...]
    spans: tuple[tuple[str, int, int], ...]


class FigureRow(_Row, frozen=True, kw_only=True, tag="figure"):
    """One number for a count or sum that moves or that several articles give."""

    fact: str
    counted: str
    unit: str
    value: float
    upper: float | None
    text: str
    as_of: str | None
    dated_by: str | None
    said_by: str | None
    stance: str
    article: str
    outlet: str | None
    start: int
    end: int


class ReuseRow(_Row, frozen=True, kw_only=True, tag="reuse"):
    """Text that two articles share: the share of the shorter one's word 5-grams, and who has it from whom."""

    first: str
    second: str
    containment: float
    passages: int
    direction: str | None


class CorrectionRow(_Row, frozen=True, kw_only=True, tag="correction"):
    """What an editor said of the story, and the facts, quotes and articles that it is about."""

    id: str
    correction: str
    text: str
    by: str
    at: str
    in_force: bool
    facts: tuple[str, ...]
    quotes: tuple[str, ...]
    articles: tuple[str, ...]


Row = (
    StoryRow
    | ArticleRow
    | StatementRow
    | QuoteRow
    | TimeRow
    | MentionRow
    | FactRow
    | EntityRow
    | MomentRow
    | FigureRow
    | ReuseRow
    | CorrectionRow
)
KINDS: tuple[type[_Row], ...] = (
    StoryRow,
    ArticleRow,
    StatementRow,
    QuoteRow,
    TimeRow,
    MentionRow,
    FactRow,
    EntityRow,
    MomentRow,
    FigureRow,
    ReuseRow,
    CorrectionRow,
)
