"""Every excerpt that a page cites, in reading order: what the articles' words are marked for."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from crosswire.render.views import Excerpt, FactView, StoryView


class Citation(Struct, frozen=True, kw_only=True):
    """An excerpt and what it is cited for; `line` is set where a line of the brief rests on it."""

    excerpt: Excerpt
    kind: str  # brief | a fact's status | answer | quote | moment | figure | check | shared
    line: tuple[str, str] | None = None  # the line's number and anchor


def list_citations(story: StoryView) -> Iterator[Citation]:
    """The story's citations, the brief's first; one stretch of text may come several times."""
    for line in story.lines:
        for excerpt in line.excerpts:
            yield Citation(excerpt=excerpt, kind="brief", line=(str(line.number), line.anchor))
    yield from _cite((e for _, answers in story.answers for answer in answers for e in answer.excerpts), "answer")
    for fact in list_facts(story):
        yield from _cite((saying.excerpt for saying in fact.sayings), fact.status)
    wordings = (wording for speaker in story.speakers for said in speaker.sayings for wording in said.wordings)
    yield from _cite((rendering.excerpt for wording in wordings for rendering in wording.renderings), "quote")
    yield from _cite((excerpt for moment in story.timeline for excerpt in moment.excerpts), "moment")
    yield from _cite((e for figure in story.figures for row in figure.rows for e in row.excerpts), "figure")
    yield from _cite((excerpt for check in story.checks for excerpt in check.excerpts), "check")
    yield from _cite((e for reuse in story.reuse for pair in reuse.passages for e in pair), "shared")


def list_facts(story: StoryView) -> Iterator[FactView]:
    """All facts of the story in the order of its sections."""
    yield from story.contested
    yield from story.agreed
    yield from story.planned
    yield from story.single


def _cite(excerpts: Iterable[Excerpt], kind: str) -> Iterator[Citation]:
    for excerpt in excerpts:
        yield Citation(excerpt=excerpt, kind=kind)
