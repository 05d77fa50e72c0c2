"""Running copy with its sources, in values: what the footnotes in Markdown and the Word document both lay out.

What is shown is what `render.sections` chose for all formats; here it is put as an editor's copy wants it: sentences
that each carry one note, and a note that says outlet, title, date, address and the words.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from crosswire.model import Article, Record
from crosswire.render.chains import ARROW
from crosswire.render.display import find_link
from crosswire.render.sections import view_record
from crosswire.render.views import (
    ArticleView,
    CheckView,
    Excerpt,
    FactView,
    RecordView,
    Rendering,
    SpeakerView,
    Stand,
    StoryView,
    WordingView,
)
from crosswire.render.words import count

SENTENCES_A_PARAGRAPH = 3
MOST_WORDINGS = 2  # of one side of a contest that are shown; the note has them all


class Place(Struct, frozen=True, kw_only=True):
    """Where words were published, and whom the article has them from."""

    label: str  # the outlet, or what else tells the article from the others
    title: str
    published: str
    link: str | None
    chain: str  # the links after the outlet


class Cite(Struct, frozen=True, kw_only=True):
    """Words that a sentence rests on, each stretch in quotation marks, and all the articles that print just these."""

    places: tuple[Place, ...]
    words: str


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence of the copy and its note's sources."""

    text: str
    note: tuple[Cite, ...]


class Saying(Struct, frozen=True, kw_only=True):
    """Who is quoted, in which words, and other wordings of the same saying."""

    speaker: str
    role: str
    words: Sentence
    others: tuple[Sentence, ...]


class Side(Struct, frozen=True, kw_only=True):
    """One answer to a contested question, the words that give it and the outlets that carry them."""

    answer: str
    words: Sentence
    outlets: str
    voices: str


class Contest(Struct, frozen=True, kw_only=True):
    """A fact that is disputed, told in conflict, told differently or moving on."""

    verdict: str
    question: str
    sides: tuple[Side, ...]
    cause: str


class Check(Struct, frozen=True, kw_only=True):
    """What is still to check, why, and whom to ask."""

    task: Sentence
    why: str
    ask: str


class Listed(Struct, frozen=True, kw_only=True):
    """An article in the list of sources."""

    label: str
    title: str
    published: str
    dated: str
    link: str | None
    credits: tuple[str, ...]


class Copy(Struct, frozen=True, kw_only=True):
    """One story as running copy, and what an editor needs beside it."""

    title: str
    about: str
    paragraphs: tuple[tuple[Sentence, ...], ...]
    sayings: tuple[Saying, ...]
    contests: tuple[Contest, ...]
    checks: tuple[Check, ...]
    sources: tuple[Listed, ...]
    shared: tuple[str, ...]  # articles that are one voice, and why
    editors: tuple[str, ...]  # what editors said of the story


def write_copies(record: Record) -> tuple[Copy, ...]:
    """The record's stories as copy, the largest first."""
    view = view_record(record)
    links = {article.id: find_address(article) for article in record.articles}
    return tuple(_write_copy(story, view, links) for story in view.stories)


def find_address(article: Article) -> str | None:
    """Where the article was published, if that is a web page's address."""
    return find_link(article.url) or find_link(article.source)


def _write_copy(story: StoryView, view: RecordView, links: Mapping[str, str | None]) -> Copy:
    desk = _Desk(story=story, articles={article.id: article for article in view.articles}, links=links)
    return Copy(
        title=story.title,
        about=" · ".join(
            filter(
                None,
                (
                    story.span,
                    count(len(story.articles), "article"),
                    count(len(story.origins), "independent voice"),
                ),
            )
        ),
        paragraphs=tuple(_break_lines(desk.write(_end(line.text), line.excerpts) for line in story.lines)),
        sayings=tuple(saying for speaker in story.speakers for saying in _write_sayings(speaker, desk)),
        contests=tuple(_write_contest(fact, desk) for fact in story.contested),
        checks=tuple(_write_check(check, desk, {fact.id for fact in story.contested}) for check in story.checks),
        sources=tuple(_list_source(article, links[article.id]) for article in story.articles),
        shared=tuple(_describe_origin(origin.letters, origin.reason, desk) for origin in story.origins),
        editors=tuple(f"{said.text} ({said.by})" for said in story.editors if said.in_force),
    )


class _Desk(Struct, frozen=True, kw_only=True):
    """What notes are written from: the articles' cards and addresses, and whose words a stretch of text is."""

    story: StoryView
    articles: Mapping[str, ArticleView]
    links: Mapping[str, str | None]

    def write(self, text: str, excerpts: Sequence[Excerpt], chains: Mapping[str, str] | None = None) -> Sentence:
        """The sentence with a note: an article's words together, articles with the same words together."""
        by_article: dict[str, list[Excerpt]] = {}
        for excerpt in excerpts:
            by_article.setdefault(excerpt.article, []).append(excerpt)
        by_words: dict[str, list[Place]] = {}
        for article, held in by_article.items():
            words = quote_runs(run for excerpt in held for run in _cut_words(excerpt))
            by_words.setdefault(words, []).append(self._find_place(article, held, chains or {}))
        note = tuple(Cite(places=tuple(places), words=words) for words, places in by_words.items())
        return Sentence(text=text, note=note)

    def _find_place(self, article: str, excerpts: Sequence[Excerpt], chains: Mapping[str, str]) -> Place:
        card = self.articles[article]
        told = dict.fromkeys(_cut_outlet(chains.get(excerpt.anchor, ""), card.outlet) for excerpt in excerpts)
        label = _name_outlet(card)
        return Place(
            label=label,
            title=f"“{card.title}”" if card.title not in {"", label} else "",
            published=card.published or "no date",
            link=self.links[article],
            chain="; ".join(filter(None, told)),
        )


def _cut_outlet(chain: str, outlet: str) -> str:
    """The links after the outlet's own, which the note has named already."""
    return chain.removeprefix(outlet).removeprefix(ARROW).removeprefix(ARROW.lstrip())


def _end(text: str) -> str:
    """The sentence with a full stop, where the article's own words end without one."""
    return f"{text}." if text[-1:].isalnum() else text


def _break_lines(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, ...]]:
    """The sentences in short paragraphs, as news is written."""
    held = tuple(sentences)
    yield from (held[at : at + SENTENCES_A_PARAGRAPH] for at in range(0, len(held), SENTENCES_A_PARAGRAPH))


def quote_runs(runs: Iterable[str]) -> str:
    """Each stretch of words in quotation marks of its own: what stands between them is somebody else's."""
    return " … ".join(f"“{words}”" for words in dict.fromkeys(runs))


def _cut_words(excerpt: Excerpt) -> Iterator[str]:
    """The words of each stretch, less the comma that belongs to the sentence around a quotation."""
    return (run.text.strip().removesuffix(",") for run in excerpt.runs if run.marked)


def _name_outlet(card: ArticleView) -> str:
    return card.outlet or card.label


def _write_sayings(speaker: SpeakerView, desk: _Desk) -> Iterator[Saying]:
    """What the speaker is given as saying word for word; what is only reported stands in no quotation marks here.

    Words that stand whole in a longer saying of the same speaker are put under it, not beside it.
    """
    said: list[list[Sentence]] = []
    for saying in speaker.sayings:
        quoted = [_write_wording(held, desk) for wording in saying.wordings if (held := _pick_quoted(wording))]
        home = next((group for group in said if quoted and _bare(quoted[0].text) in _bare(group[0].text)), None)
        if home is not None:
            home += quoted
        elif quoted:
            said.append(quoted)
    for group in said:
        first, *others = _merge_alike(group)
        yield Saying(speaker=speaker.name, role=speaker.role, words=first, others=tuple(others))


def _merge_alike(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, those with the same words as one with the notes of all."""
    notes: dict[str, dict[str, tuple[Place, ...]]] = {}
    for sentence in sentences:
        held = notes.setdefault(sentence.text, {})
        for cite in sentence.note:
            held[cite.words] = tuple(dict.fromkeys((*held.get(cite.words, ()), *cite.places)))
    return [
        Sentence(text=text, note=tuple(Cite(places=places, words=words) for words, places in note.items()))
        for text, note in notes.items()
    ]


def _bare(text: str) -> str:
    return text.strip("“”.!?")


def _pick_quoted(wording: WordingView) -> list[Rendering]:
    return [rendering for rendering in wording.renderings if rendering.kind in {"direct", "mixed"}]


def _write_wording(renderings: Sequence[Rendering], desk: _Desk) -> Sentence:
    chains = {rendering.excerpt.anchor: rendering.chain for rendering in renderings}
    words = quote_runs(_cut_words(renderings[0].excerpt))
    return desk.write(words, [rendering.excerpt for rendering in renderings], chains)


def _write_contest(fact: FactView, desk: _Desk) -> Contest:
    return Contest(
        verdict=fact.verdict or fact.status,
        question=fact.text,
        sides=tuple(_write_side(stand, desk) for stand in fact.stands),
        cause=fact.cause or "",
    )


def _write_side(stand: Stand, desk: _Desk) -> Side:
    chains = {saying.excerpt.anchor: saying.chain for saying in stand.sayings}
    excerpts = [saying.excerpt for saying in stand.sayings]
    cards = [desk.articles[excerpt.article] for excerpt in excerpts]
    words = [quote_runs(_cut_words(excerpt)) for excerpt in excerpts]
    return Side(
        answer=stand.value,
        words=desk.write(" / ".join(list(dict.fromkeys(words))[:MOST_WORDINGS]), excerpts, chains),
        outlets=", ".join(dict.fromkeys(_name_outlet(card) for card in cards)),
        voices=count(stand.origins, "voice"),
    )


def _write_check(check: CheckView, desk: _Desk, contested: AbstractSet[str]) -> Check:
    """The task; where its facts are set out as contested already, their sources stand there."""
    sayings = [saying for fact in check.facts if fact.id not in contested for saying in fact.sayings]
    chains = {saying.excerpt.anchor: saying.chain for saying in sayings}
    excerpts = [*check.excerpts, *(saying.excerpt for saying in sayings)]
    return Check(task=desk.write(check.text, excerpts, chains), why=check.why, ask=check.ask)


def _list_source(card: ArticleView, link: str | None) -> Listed:
    label = _name_outlet(card)
    return Listed(
        label=label,
        title=f"“{card.title}”" if card.title not in {"", label} else "",
        published=card.published or "no date",
        dated=card.dated,
        link=link,
        credits=card.credits,
    )


def _describe_origin(letters: Sequence[str], reason: str, desk: _Desk) -> str:
    cards = {card.letter: card for card in desk.articles.values()}
    return f"{', '.join(_name_outlet(cards[letter]) for letter in letters)}: {reason}"
