"""When the story's main event happened: the time that the leads of most articles give."""

from collections import Counter
from collections.abc import Sequence

from crosswire.model import Article, Findings, Time

_LEAD = 4  # sentences, the headline among them
_Event = tuple[str | None, str | None, str | None]


def find_event(articles: Sequence[Article], findings: Sequence[Findings]) -> _Event:
    """First day, last day and reason; all None where no lead gives a time that can be placed."""
    leads = {found.article: _read_lead(found) for found in findings}
    counts = Counter(key for times in leads.values() for key in {_key(time) for time in times})
    if not counts:
        return None, None, None
    top = max(counts.values())
    for article, found in zip(articles, findings, strict=True):
        for time in leads[found.article]:
            if counts[_key(time)] == top and time.earliest and time.latest:
                return time.earliest[:10], time.latest[:10], _explain(time, top, len(articles), article)
    return None, None, None


def _read_lead(found: Findings) -> tuple[Time, ...]:
    """The days in the article's first sentences; direct speech tells its own."""
    end = found.sentences[min(_LEAD, len(found.sentences)) - 1][1] if found.sentences else 0
    speech = [(quote.start, quote.end) for quote in found.quotes if quote.kind == "direct"]
    return tuple(
        time
        for time in found.times
        if time.start < end and _is_day(time) and not any(start <= time.start < stop for start, stop in speech)
    )


def _is_day(time: Time) -> bool:
    if time.type not in {"DATE", "TIME"} or time.value.endswith("_REF"):
        return False
    return time.weekday is not None or (bool(time.earliest) and (time.earliest or "")[:10] == (time.latest or "")[:10])


def _key(time: Time) -> str:
    return (time.earliest or "")[:10] if time.weekday is None else time.weekday


def _explain(time: Time, leads: int, total: int, article: Article) -> str:
    how = (
        f", published {article.published}" + (" (inferred)" if article.dated_by == "inferred" else "")
        if article.published
        else ""
    )
    return f"“{time.text}” in the lead of {leads} of {total} articles{how}"
