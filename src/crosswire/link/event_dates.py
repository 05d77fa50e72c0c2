"""When the story's main event happened: the day that the leads of most articles give."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from crosswire.languages.en.times import WEEKDAY_NAMES
from crosswire.model import Article, Findings, Time
from crosswire.primitives.timex import read_day

_LEAD = 4  # sentences, the headline among them
_ENOUGH = 2  # articles that must give the day, if there are as many
Event = tuple[str | None, str | None, str | None]


class LeadDay(Struct, frozen=True):
    """A day that an article's first sentences name: its weekday, and its date where that is known."""

    article: str
    time: Time
    weekday: str
    day: date | None


def find_event(articles: Sequence[Article], findings: Sequence[Findings]) -> Event:
    """First day, last day and reason; all None where no lead gives a day that can be placed."""
    days = [day for found in findings for day in _read_lead(found)]
    if not days:
        return None, None, None
    (weekday, known), support = _pick_day(days)
    if support < min(_ENOUGH, len(articles)):
        return None, None, None
    shown = [one for one in days if one.weekday == weekday and (known is None or one.day in {None, known})]
    best = next((one for one in shown if one.day is not None), shown[0])
    if best.time.earliest is None or best.time.latest is None:
        return None, None, None
    leads = len({one.article for one in shown})
    published = {article.id: article for article in articles}[best.article]
    told = f"“{best.time.text}”" if leads == 1 else best.weekday.title()
    why = f"{told} near the top of {leads} of {len(articles)} articles{_explain(published)}"
    return best.time.earliest[:10], best.time.latest[:10], why


def _read_lead(found: Findings) -> tuple[LeadDay, ...]:
    """The days in the article's first sentences; direct speech tells its own."""
    end = found.sentences[min(_LEAD, len(found.sentences)) - 1][1] if found.sentences else 0
    speech = [(quote.start, quote.end) for quote in found.quotes if quote.kind == "direct"]
    times = (time for time in found.times if time.start < end and time.type in {"DATE", "TIME"})
    told = (time for time in times if not any(start <= time.start < stop for start, stop in speech))
    return tuple(day for time in told if (day := _read_day(found.article, time)) is not None)


def _read_day(article: str, time: Time) -> LeadDay | None:
    is_caption = time.shift is None and time.text.lower().startswith("this ")  # "In this Friday, June 14, 2024, photo"
    if time.value.endswith("_REF") or is_caption:
        return None
    if time.weekday is not None:
        return LeadDay(article, time, time.weekday, None)
    day = read_day(time.earliest or "")
    is_one_day = day is not None and (time.earliest or "")[:10] == (time.latest or "")[:10]
    return LeadDay(article, time, WEEKDAY_NAMES[day.weekday()], day) if day is not None and is_one_day else None


def _pick_day(days: Sequence[LeadDay]) -> tuple[tuple[str, date | None], int]:
    """The weekday and date that most articles name, the first told among equals; bare weekdays side with their date."""
    options: dict[tuple[str, date | None], set[str]] = {}
    for one in days:
        options.setdefault((one.weekday, one.day), set()).add(one.article)
    support = {
        option: articles | (options.get((option[0], None), set()) if option[1] else set())
        for option, articles in options.items()
    }
    best = max(support, key=lambda option: (len(support[option]), option[1] is not None))
    return best, len(support[best])


def _explain(article: Article) -> str:
    if article.published is None:
        return ""
    return f", published {article.published[:10]}" + (" (inferred)" if article.dated_by == "inferred" else "")
