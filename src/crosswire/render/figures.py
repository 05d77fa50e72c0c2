"""Counts and sums that move, as tables: each number once, by the day as of which it holds."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from crosswire.model import Figure, FigureEntry, Story
from crosswire.render.display import clean_line
from crosswire.render.excerpts import Sources, cut_ranges
from crosswire.render.views import FactView, FigureRow, FigureView
from crosswire.render.words import FIGURE_DATED, STANCE, spell_date


def view_figures(story: Story, facts: Mapping[str, FactView], sources: Sources) -> tuple[FigureView, ...]:
    """The figures of a story whose facts and articles are there."""
    origins = {article: origin.id for origin in story.origins for article in origin.articles}
    return tuple(
        FigureView(
            counted=clean_line(figure.counted),
            fact=facts[figure.fact],
            rows=tuple(_view_rows(figure, origins, sources)),
        )
        for figure in story.figures
        if figure.fact in facts
    )


def _view_rows(figure: Figure, origins: Mapping[str, str], sources: Sources) -> Iterator[FigureRow]:
    """One row for each number of one teller, or one origin, in the words of the article that has it first."""
    rows: dict[tuple[str, float, str, str], list[FigureEntry]] = defaultdict(list)
    for entry in figure.entries:
        if entry.article in sources:
            told = (entry.as_of or "") if entry.dated_by == "text" else ""
            rows[told, entry.value, entry.source or origins.get(entry.article, entry.article), entry.stance].append(
                entry
            )
    for entries in rows.values():
        first = entries[0]
        excerpts = (cut_ranges(entry.article, ((entry.start, entry.end),), sources) for entry in entries)
        view = sources[first.article].view
        yield FigureRow(
            as_of=clean_line(spell_date(first.as_of)) or "no date",
            dated=FIGURE_DATED.get(first.dated_by or "", ""),
            text=clean_line(first.text),
            stance=STANCE.get(first.stance, ""),
            teller=clean_line(first.source) or f"{view.label} itself",
            excerpts=tuple(excerpt for excerpt in excerpts if excerpt is not None),
        )
