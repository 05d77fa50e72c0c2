"""Words of an article with the sentence around them, cut from the article itself."""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from crosswire.model import Article, Span
from crosswire.render.display import clean_text
from crosswire.render.views import ArticleView, Excerpt, Run

MOST_AROUND = 240  # characters shown on either side
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s)|\n")


class Source(Struct, frozen=True, kw_only=True):
    """An article with its card."""

    article: Article
    view: ArticleView


Sources = Mapping[str, Source]


def cut_span(span: Span, sources: Sources) -> Excerpt | None:
    """The span's words in their sentence; None where the span does not lie in an article."""
    return cut_ranges(span.article, ((span.start, span.end),), sources)


def cut_spans(spans: Sequence[Span], sources: Sources) -> tuple[Excerpt, ...]:
    """An excerpt for each span that lies in its article, each span once, in the order given."""
    found = (cut_span(span, sources) for span in dict.fromkeys(spans))
    return tuple(excerpt for excerpt in found if excerpt is not None)


def cut_ranges(article: str, ranges: Sequence[tuple[int, int]], sources: Sources) -> Excerpt | None:
    """The words of all ranges in the sentences around them; None where they do not lie in the article."""
    source = sources.get(article)
    held = tuple(
        sorted((start, end) for start, end in ranges if source and 0 <= start < end <= len(source.article.text))
    )
    if source is None or not held:
        return None
    runs = tuple(_cut_runs(source.article.text, held))
    return Excerpt(
        article=article,
        letter=source.view.letter,
        anchor=make_span_anchor(source.view, held[0][0], held[-1][1]),
        ranges=held,
        runs=runs,
        words=" … ".join(run.text.strip() for run in runs if run.marked),
    )


def make_span_anchor(view: ArticleView, start: int, end: int) -> str:
    """Where the page shows the words from `start` to `end` of the article."""
    return f"{view.anchor}-{start}-{end}"


def _cut_runs(text: str, ranges: Sequence[tuple[int, int]]) -> Iterator[Run]:
    cursor = _find_sentence_start(text, ranges[0][0])
    stop = _find_sentence_end(text, ranges[-1][1])
    for start, end in ranges:
        if start > cursor:
            yield Run(text=clean_text(text[cursor:start]))
        yield Run(text=clean_text(text[max(start, cursor) : end]), marked=True)
        cursor = max(cursor, end)
    if stop > cursor:
        yield Run(text=clean_text(text[cursor:stop]))


def _find_sentence_start(text: str, start: int) -> int:
    floor = max(0, start - MOST_AROUND)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, floor, start)]
    begin = ends[-1] if ends else _next_word(text, floor, start)
    while begin < start and text[begin].isspace():
        begin += 1
    return begin


def _next_word(text: str, floor: int, start: int) -> int:
    """Past the word that a hard cut would run through."""
    blank = text.find(" ", floor, start) if floor else floor
    return max(blank, floor)


def _find_sentence_end(text: str, end: int) -> int:
    if any(match.end() == end for match in _SENTENCE_END.finditer(text, max(0, end - 3), min(len(text), end + 1))):
        return end
    ceiling = min(len(text), end + MOST_AROUND)
    match = _SENTENCE_END.search(text, end, min(len(text), ceiling + 1))
    if match:
        return match.end()
    blank = text.rfind(" ", end, ceiling)
    return ceiling if ceiling == len(text) or blank < 0 else blank
