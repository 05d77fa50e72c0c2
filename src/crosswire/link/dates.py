"""When a story's articles were published and its event happened, as far as the texts together tell.

Articles that say when they were published keep it. For the others the month of publication of the story is the unknown:
`dating_clues.py` collects what the texts allow, each clue with its reason; here they are laid together. Clues that
contradict each other leave the date to the clear majority, or unknown, and a problem says so. No day is ever inferred.
"""

from collections.abc import Sequence
from datetime import timedelta

import msgspec
from msgspec import Struct

from crosswire.link.dating_clues import (
    Clue,
    count_months,
    find_clues,
    is_allowed,
    list_bounds,
    name_month,
)
from crosswire.link.event_dates import find_event
from crosswire.link.told_times import Told, read_told
from crosswire.model import Article, Findings, Problem
from crosswire.primitives.calendar import reckon_times
from crosswire.primitives.timex import bound_value, read_day

_NEAR = timedelta(days=7)  # articles of one story come out within about so long
_SPREAD = timedelta(days=10)  # of the dated articles, beyond which they tell nothing about the others
_NEIGHBOURS = 3  # what the dates of the other articles weigh, in articles that bear a clue out
_MAX_MONTHS = 24
_MAX_REASONS = 4
_SURE = frozenset({"sentence", "first"})


class DateResolution(Struct, frozen=True, kw_only=True):
    """The story's articles and findings with the dates that the texts settle, and the main event's own."""

    articles: tuple[Article, ...]
    findings: tuple[Findings, ...]
    event_earliest: str | None = None
    event_latest: str | None = None
    event_why: str | None = None
    problems: tuple[Problem, ...] = ()


class Dating(Struct, frozen=True, kw_only=True):
    """A date of publication inferred, as precise as the texts allow, and why."""

    published: str | None
    why: str | None
    doubt: str | None = None


def infer_dates(articles: Sequence[Article], findings: Sequence[Findings]) -> DateResolution:
    """One story's dates: undated articles dated where the texts allow, times reckoned anew, the event's bounds."""
    undated = [article for article in articles if article.published is None]
    dating = _date_story(articles, findings) if undated else Dating(published=None, why=None)
    dated = tuple(_date_article(article, dating) for article in articles)
    resolved = tuple(
        msgspec.structs.replace(found, times=reckon_times(found.times, article.published))
        for article, found in zip(dated, findings, strict=True)
    )
    earliest, latest, why = find_event(dated, resolved)
    problems = [Problem(stage="link", article=article.id, message=dating.doubt) for article in undated if dating.doubt]
    return DateResolution(
        articles=dated,
        findings=resolved,
        event_earliest=earliest,
        event_latest=latest,
        event_why=why,
        problems=tuple(problems),
    )


def _date_article(article: Article, dating: Dating) -> Article:
    if article.published is not None or dating.published is None:
        return article
    return msgspec.structs.replace(article, published=dating.published, dated_by="inferred", dated_why=dating.why)


def _date_story(articles: Sequence[Article], findings: Sequence[Findings]) -> Dating:
    told = [one for article, found in zip(articles, findings, strict=True) for one in read_told(article, found)]
    known = _date_by_others(articles)
    clues = find_clues([one for one in told if _is_undated(articles, one)])
    months = _list_candidates(clues, known)
    if not months:
        return Dating(published=None, why=None)
    earliest = max(list_bounds(told), default=0)
    weights = _weigh_clues(clues)
    best = _pick_months(months, weights, earliest)
    kept = [clue for clue in weights if all(is_allowed(clue, month) for month in best[:1])]
    against = [clue for clue in weights if clue not in kept]
    return _conclude(best, kept, against, weights, known)


def _is_undated(articles: Sequence[Article], one: Told) -> bool:
    return (
        any(article.id == one.article and article.published is None for article in articles) or one.time.shift is None
    )


def _date_by_others(articles: Sequence[Article]) -> tuple[str, str] | None:
    """The days around the dated articles of the story within which the others came out."""
    bounds = [bound_value(article.published[:10]) for article in articles if article.published]
    first = min((low for low, _ in bounds if low), default=None)
    last = max((high for _, high in bounds if high), default=None)
    start, end = read_day(first) if first else None, read_day(last) if last else None
    if start is None or end is None or end - start > _SPREAD:
        return None
    return (start - _NEAR).isoformat(), (end + _NEAR).isoformat()


def _list_candidates(clues: Sequence[Clue], known: tuple[str, str] | None) -> list[int]:
    if known is not None:
        return list(range(count_months(known[0]), count_months(known[1]) + 1))
    return sorted({month for clue in clues if clue.months is not None for month in clue.months})


def _weigh_clues(clues: Sequence[Clue]) -> dict[Clue, int]:
    """Each different clue once, with the number of articles that bear it out."""
    merged: dict[tuple[str, tuple[str, str]], Clue] = {}
    for clue in clues:
        key = (clue.kind, clue.key)
        seen = merged.get(key)
        merged[key] = (
            msgspec.structs.replace(clue, articles=clue.articles | seen.articles, reason=min(clue.reason, seen.reason))
            if seen
            else clue
        )
    return {clue: len(clue.articles) + (1 if clue.kind in _SURE else 0) for clue in merged.values()}


def _join_clues(clue: Clue, other: Clue) -> Clue:
    return msgspec.structs.replace(clue, articles=clue.articles | other.articles, reason=min(clue.reason, other.reason))


def _pick_months(months: Sequence[int], weights: dict[Clue, int], earliest: int) -> list[int]:
    """The months that most clues allow, none before what has happened."""
    possible = [month for month in months if month >= earliest]
    support = {month: sum(weight for clue, weight in weights.items() if is_allowed(clue, month)) for month in possible}
    top = max(support.values(), default=0)
    return [month for month in possible if support[month] == top]


def _conclude(
    best: list[int], kept: list[Clue], against: list[Clue], weights: dict[Clue, int], known: tuple[str, str] | None
) -> Dating:
    support = sum(weights[clue] for clue in kept) + (_NEIGHBOURS if known else 0)
    dissent = sum(weights[clue] for clue in against)
    doubt = None
    if against:
        others = kept[0].reason if kept else "the others"
        doubt = f"the texts disagree about the date: {against[0].reason}, against {others}"
    if dissent * 2 > support or (known is None and not _is_enough(kept)):
        return Dating(published=None, why=None, doubt=doubt)
    published = _name_stretch(best)
    if published is None:
        return Dating(published=None, why=None, doubt=doubt)
    reasons = [clue.reason for clue in sorted(kept, key=lambda clue: (-weights[clue], clue.reason))][:_MAX_REASONS]
    if known is not None:
        reasons.insert(0, f"other articles of the story are dated around {known[0]} to {known[1]}")
    return Dating(published=published, why=f"{published}: " + "; ".join(reasons), doubt=doubt)


def _is_enough(kept: Sequence[Clue]) -> bool:
    """One tie by a sentence or by a count of years is enough; ties by likeness need a second."""
    tied = [clue for clue in kept if clue.months is not None]
    return any(clue.kind in _SURE for clue in tied) or len(tied) > 1 or (bool(tied) and len(kept) > 1)


def _name_stretch(months: Sequence[int]) -> str | None:
    """The month, or the year, that holds them all; None where they reach over more."""
    if not months or months[-1] - months[0] > _MAX_MONTHS:
        return None
    if months[0] == months[-1]:
        return name_month(months[0])
    return f"{months[0] // 12:04}" if months[0] // 12 == months[-1] // 12 else None
