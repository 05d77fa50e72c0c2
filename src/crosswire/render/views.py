"""What a reader sees, in values: every text here is cleaned for display, none is escaped yet."""

import re

from msgspec import Struct

from crosswire.render.words import STATUS

_COUNTED = re.compile(r"\d+ voices?: ")  # stands before a reason whose count is shown beside it


class Run(Struct, frozen=True, kw_only=True):
    """A stretch of words; `marked` ones are the evidence, or what differs from another wording."""

    text: str
    marked: bool = False


class Excerpt(Struct, frozen=True, kw_only=True):
    """Words of an article with the sentence around them; `anchor` is where the page shows them."""

    article: str
    letter: str
    anchor: str
    ranges: tuple[tuple[int, int], ...]
    runs: tuple[Run, ...]
    words: str  # the evidence alone


class ArticleView(Struct, frozen=True, kw_only=True):
    """An article's card: its letter, its label and what is known about it."""

    id: str
    anchor: str
    letter: str
    label: str
    outlet: str
    title: str
    byline: str
    source: str
    link: str | None
    published: str
    dated: str  # how the day is known, in a word or two
    dated_why: str
    language: str
    status: str
    reason: str
    credits: tuple[str, ...]
    links: tuple[str, ...]  # web pages that its text links to


class PieceView(Struct, frozen=True, kw_only=True):
    """Part of a line: an article's words with the anchor they stand at, if the line cites it, or ours and why."""

    text: str
    anchor: str | None
    ours: bool
    why: str


class Saying(Struct, frozen=True, kw_only=True):
    """One article's statement of a fact: who says it, through whom, in what words."""

    id: str
    letter: str
    told: bool  # by somebody whom the article names
    teller: str  # the last link of its chain
    chain: str
    manner: str  # asserted | told (through somebody) | open (planned, alleged, ...) | denied
    stance: str | None  # in a word, where it is not simply asserted
    excerpt: Excerpt


class Stand(Struct, frozen=True, kw_only=True):
    """One position on a disputed or moving fact, and who takes it."""

    value: str
    origins: int
    letters: tuple[str, ...]
    tellers: tuple[str, ...]
    sayings: tuple[Saying, ...]

    @property
    def alike(self) -> tuple[tuple[Saying, ...], ...]:
        """The sayings, those together that give the same words to the same teller."""
        groups: dict[tuple[str, str], list[Saying]] = {}
        for saying in self.sayings:
            groups.setdefault((saying.teller, saying.excerpt.words), []).append(saying)
        return tuple(map(tuple, groups.values()))


class VoiceView(Struct, frozen=True, kw_only=True):
    """One independent voice: the articles it speaks through and why it counts as one."""

    letters: tuple[str, ...]
    reason: str


class EditorView(Struct, frozen=True, kw_only=True):
    """What an editor said: of a fact, or of the story's names, speakers and copies."""

    text: str
    by: str  # who and on which day
    in_force: bool = True


class FactView(Struct, frozen=True, kw_only=True):
    """A fact, judged, with everything that a reader needs to judge it again."""

    id: str
    anchor: str
    text: str
    status: str
    stance: str | None
    reason: str
    cause: str | None
    slot: str | None
    origins: int
    witnesses: int
    letters: tuple[str, ...]
    stands: tuple[Stand, ...]
    voices: tuple[VoiceView, ...]
    sayings: tuple[Saying, ...]
    editors: tuple[EditorView, ...] = ()

    @property
    def lone(self) -> bool:
        """Whether it stands in one article only."""
        return len(self.letters) <= 1

    @property
    def tally(self) -> str:
        """How many independent voices and articles stand behind it, in words; of what is fought over, on each side."""
        counts = tally_voices(self.origins, len(self.letters), self.witnesses)
        if self.status not in {"disputed", "conflicting"} or len(self.stands) < len(("one side", "the other")):
            return counts
        first, *others = (stand.origins for stand in self.stands)
        sides = " against ".join([f"{first} voice{'' if first == 1 else 's'}", *map(str, others)])
        return " · ".join([sides, *counts.split(" · ")[1:]])

    @property
    def differs(self) -> bool:
        """Whether it is told in different ways that are no conflict: one meeting in two places."""
        return self.status in {"corroborated", "reported"} and self.slot is not None and len(self.stands) > 1

    @property
    def verdict(self) -> str:
        """What its counts alone do not tell: that it is disputed, conflicting, developing or told differently."""
        if self.differs:
            return "told differently"
        return "" if self.status in {"corroborated", "reported"} else STATUS[self.status].lower()

    @property
    def why(self) -> str:
        """What the counts rest on, where that is more than that nobody else says it."""
        if self.origins > 1 or self.status != "reported":
            return _COUNTED.sub("", self.reason, count=1)
        return "; ".join(voice.reason for voice in self.voices) if len(self.letters) > 1 else ""

    @property
    def tellers(self) -> tuple[str, ...]:
        """Those whom the articles have it from; none where all say it in their own voice."""
        return tuple(dict.fromkeys(saying.teller for saying in self.sayings if saying.told))

    @property
    def cites(self) -> tuple[tuple[str, str], ...]:
        """Each article's letter with the anchor of its first saying."""
        first: dict[str, str] = {}
        for saying in self.sayings:
            first.setdefault(saying.letter, saying.excerpt.anchor)
        return tuple((letter, first[letter]) for letter in self.letters if letter in first)


def tally_voices(origins: int, articles: int, witnesses: int) -> str:
    """The counts in words; witnesses only where they are more than the voices."""
    voices = f"{origins} voice{'' if origins == 1 else 's'}"
    heard = f" · {witnesses} witnesses" if witnesses > max(origins, 1) else ""
    return f"{voices} · {articles} article{'' if articles == 1 else 's'}{heard}"


class LineView(Struct, frozen=True, kw_only=True):
    """A line of the brief with its facts and excerpts."""

    number: int
    anchor: str
    text: str
    pieces: tuple[PieceView, ...]
    facts: tuple[FactView, ...]
    excerpts: tuple[Excerpt, ...]


class AnswerView(Struct, frozen=True, kw_only=True):
    """An answer to one of the four questions."""

    text: str
    excerpts: tuple[Excerpt, ...]


class Rendering(Struct, frozen=True, kw_only=True):
    """One article's rendering of a saying: what kind of quote, through what chain."""

    letter: str
    quote: str  # its id
    kind: str
    cue: str  # the word that gives it to its speaker: "said", "denied"
    chain: str
    excerpt: Excerpt


class WordingView(Struct, frozen=True, kw_only=True):
    """One wording of a saying, what differs from the first marked, and who renders it so."""

    runs: tuple[Run, ...]
    text: str
    manner: str  # how it stands to the fullest one: "cut", "in other words"; nothing for that one
    renderings: tuple[Rendering, ...]

    @property
    def cue(self) -> str:
        """The word that gives it to its speaker, where the words alone are no sentence."""
        return self.renderings[0].cue


class SayingView(Struct, frozen=True, kw_only=True):
    """One saying in all its wordings."""

    wordings: tuple[WordingView, ...]
    letters: tuple[str, ...]
    direct: bool


class SpeakerView(Struct, frozen=True, kw_only=True):
    """Who speaks, and what they are given as saying."""

    name: str
    role: str
    sayings: tuple[SayingView, ...]


class TimelineView(Struct, frozen=True, kw_only=True):
    """When something happened or is planned."""

    date: str
    text: str
    planned: bool
    excerpts: tuple[Excerpt, ...]


class CastView(Struct, frozen=True, kw_only=True):
    """Someone or something that the articles speak of, and how often each names it."""

    name: str
    kind: str
    role: str
    aliases: tuple[str, ...]
    named: int
    letters: tuple[str, ...]


class CoverageCell(Struct, frozen=True, kw_only=True):
    """How one article puts one fact."""

    letter: str
    manner: str
    anchor: str


class CoverageRow(Struct, frozen=True, kw_only=True):
    """One fact across the articles; None where an article leaves it out."""

    fact: FactView
    cells: tuple[CoverageCell | None, ...]


class ShareView(Struct, frozen=True, kw_only=True):
    """How many facts an article shares with others and how many it has alone."""

    article: ArticleView
    shared: int
    alone: int

    @property
    def total(self) -> int:
        """All facts that the article has."""
        return self.shared + self.alone


class ReuseView(Struct, frozen=True, kw_only=True):
    """Text that two articles share, side by side."""

    first: ArticleView
    second: ArticleView
    share: str
    direction: str
    passages: tuple[tuple[Excerpt, Excerpt], ...]


class OriginView(Struct, frozen=True, kw_only=True):
    """Articles that are one voice, and why."""

    letters: tuple[str, ...]
    agency: str
    reason: str


class CheckView(Struct, frozen=True, kw_only=True):
    """What a reader should still check by hand, and who could settle it."""

    text: str
    why: str
    ask: str
    facts: tuple[FactView, ...]
    excerpts: tuple[Excerpt, ...]  # of what no fact shows, such as a headline


class FigureRow(Struct, frozen=True, kw_only=True):
    """One number for a figure: as of when, in what words, from whom, in which articles."""

    as_of: str
    dated: str  # whether the words date it, or only the article
    text: str
    stance: str  # in a word, where it is not simply asserted
    teller: str
    excerpts: tuple[Excerpt, ...]


class FigureView(Struct, frozen=True, kw_only=True):
    """A count or sum that moves, its numbers by day."""

    counted: str
    fact: FactView
    rows: tuple[FigureRow, ...]


class StoryView(Struct, frozen=True, kw_only=True):
    """One story as all formats show it."""

    anchor: str
    title: str
    gist: str
    span: str  # the day or days of the event
    articles: tuple[ArticleView, ...]
    answers: tuple[tuple[str, tuple[AnswerView, ...]], ...]
    lines: tuple[LineView, ...]
    disputed: tuple[FactView, ...]
    conflicting: tuple[FactView, ...]
    differing: tuple[FactView, ...]  # told in different ways, which may all be meant alike
    developing: tuple[FactView, ...]
    agreed: tuple[FactView, ...]
    planned: tuple[FactView, ...]
    single: tuple[FactView, ...]  # only one voice; the most important first
    speakers: tuple[SpeakerView, ...]
    timeline: tuple[TimelineView, ...]
    cast: tuple[CastView, ...]
    coverage: tuple[CoverageRow, ...]
    shares: tuple[ShareView, ...]
    reuse: tuple[ReuseView, ...]
    origins: tuple[OriginView, ...]
    checks: tuple[CheckView, ...]
    figures: tuple[FigureView, ...]
    editors: tuple[EditorView, ...] = ()

    @property
    def contested(self) -> tuple[FactView, ...]:
        """What is fought over, told differently or moving on, the gravest first."""
        return (*self.disputed, *self.conflicting, *self.differing, *self.developing)


class ProblemView(Struct, frozen=True, kw_only=True):
    """What went wrong with what."""

    where: str
    message: str


class RecordView(Struct, frozen=True, kw_only=True):
    """A whole record: its stories, the articles that stand alone, and what went wrong."""

    stories: tuple[StoryView, ...]
    alone: tuple[ArticleView, ...]
    articles: tuple[ArticleView, ...]
    problems: tuple[ProblemView, ...]
    made_by: str
