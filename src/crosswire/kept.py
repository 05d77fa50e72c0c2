"""The nouns of many stories over time: what a store holds and what a desk reads from it.

Frozen and built by keyword, as in `model`. A moment is ISO 8601 in UTC, to the second. A revision counts a store's
changes from 1: everything that one command did to the store bears one revision.
"""

from typing import Literal

from msgspec import Struct

from crosswire.model import FactStatus, Span

# ---------------------------------------------------------------- what is kept

Arrival = Literal["new", "known", "version"]  # version: the same article with another text


class Kept(Struct, frozen=True, kw_only=True):
    """An article as the store keeps it: which version of it this is, in which story, since when."""

    article: str
    lineage: str  # what all versions of one article share: made from its address or its file, and its outlet
    version: int  # 1 is the first
    replaced_by: str | None = None  # the next version's article id
    story: str | None = None
    added_at: str
    revision: int


class StoryHead(Struct, frozen=True, kw_only=True):
    """A story as a list shows it."""

    id: str
    title: str
    gist: str
    articles: int
    outlets: tuple[str, ...]
    voices: int  # origins among its articles
    earliest: str | None  # publication of its first and last article, ISO
    latest: str | None
    statuses: dict[FactStatus, int]  # how many facts of each
    names: tuple[str, ...]  # of its people, bodies and places, the most told first
    places: tuple[str, ...]
    revision: int  # of its record
    stale: bool = False  # an article or a correction came since its record was made


# ---------------------------------------------------------------- what changed

ChangeKind = Literal[
    "story", "article", "edited", "fact", "voice", "status", "count", "settled", "conflict", "gone", "merged", "split"
]


class Change(Struct, frozen=True, kw_only=True):
    """One thing that is new in a story since an earlier record of it, in words and with what stood before."""

    id: str
    story: str
    kind: ChangeKind
    text: str  # one plain sentence
    fact: str | None = None
    before: str | None = None
    after: str | None = None
    articles: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()  # of what stands now
    removed: tuple[tuple[int, int], ...] = ()  # of an edited text: words of `before` that `after` has not in that place
    added: tuple[tuple[int, int], ...] = ()  # and the other way round
    revision: int = 0
    at: str | None = None


# ---------------------------------------------------------------- what an editor says

CorrectionKind = Literal["same-name", "other-name", "speaker", "copy", "no-copy", "not-same", "note", "sign-off"]


class Anchor(Struct, frozen=True, kw_only=True):
    """What a correction is about, by its words: for the day when its article comes with another text."""

    id: str  # of a quote, statement or article
    words: str  # an article's are its headline
    article: str | None = None  # that it stands in, or is
    outlet: str | None = None
    source: str | None = None
    url: str | None = None
    start: int = 0  # where the words stood


class Correction(Struct, frozen=True, kw_only=True):
    """An editor's word, which stands over every later run until it is deleted."""

    id: str
    kind: CorrectionKind
    # what it is about: two names; a quote's id; two article ids; two statement ids; a fact's id
    subject: tuple[str, ...]
    value: str | None = None  # the speaker's name (None: nobody known), the note's text, the status that was signed off
    anchors: tuple[Anchor, ...] = ()  # of the subject; of a fact, its statements, the one that speaks for it first
    story: str | None = None  # None: it holds in every story
    by: str
    at: str


# ---------------------------------------------------------------- what is found

HitKind = Literal["article", "quote", "fact"]


class Hit(Struct, frozen=True, kw_only=True):
    """Something that a search found: the words, and the stretches of them that match."""

    kind: HitKind
    ref: str  # the article's, quote's or fact's id
    story: str | None
    article: str | None
    outlet: str | None
    speaker: str | None
    published: str | None
    title: str
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    span: Span | None = None
    score: float = 0.0
    is_exact: bool = False  # of a quote: the speaker's own words, which quotation marks may stand around
