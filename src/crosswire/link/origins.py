"""Which articles are one voice because they share their text, and why."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from crosswire.codec import make_id
from crosswire.languages.en.agencies import AGENCY_OF_FORM, UNNAMED_AGENCY
from crosswire.link.bodies import Body, make_body
from crosswire.link.corrected import explain_origin
from crosswire.link.direction import credits_source, fold_name
from crosswire.link.origin_reasons import Evidence, Shares, explain_copies, explain_single, name_article
from crosswire.model import Article, Findings, Origin, Reuse, Span
from crosswire.primitives.corrections import Settled, list_pairs

# So much of the shorter text stands in the longer, by runs of five words: they are one voice. In news_cluster all pairs
# of one event over it are copies by eye; between .3 and .4 there are shared captions.
COPIED = 0.4
# Edits break runs of five words; passages go on over them. So much of either one in passages is a copy too: in the half
# of news_cluster's pairs that was looked at, copies have .6 or more, copied paragraphs in an own text .3 or less.
REWORKED = 0.45
SLIGHT = 0.2  # of what an article shares with one, so much may be what it shares with another too
WHOLE = 0.7  # so many of an article's own words in passages: it stands in the other nearly whole
_BYLINE_PARTS = re.compile(r"\s*(?:[,;|/&]|\band\b|\bfor\b|\bof\b|\bfrom\b|^by\b)\s*", re.IGNORECASE)


def find_origins(
    articles: Sequence[Article],
    findings: Sequence[Findings],
    reuse: Sequence[Reuse],
    settled: Sequence[Settled] = (),
) -> tuple[Origin, ...]:
    """The voices among the articles, the one with most articles first; each article belongs to one."""
    by_id = {article.id: article for article in articles}
    by_article = {found.article: found for found in findings}
    involved = {article for pair in reuse for article in pair.articles}
    bodies = {key: make_body(by_id[key], by_article.get(key, Findings(article=key))) for key in sorted(involved)}
    shares = {pair.articles: _measure_shares(pair, bodies) for pair in reuse}
    copied = [pair for pair in reuse if is_one_voice(pair, by_id, shares[pair.articles])]
    loose = _find_loose(copied, reuse, shares)
    parted = {pair.articles for pair in loose}
    joined = [pair for pair in copied if pair.articles not in parted]
    groups = _connect(sorted(by_id), [pair.articles for pair in joined], settled)
    evidence = Evidence(
        articles=by_id, bodies=bodies, shares=shares, reuse=tuple(reuse), joined=tuple(joined), loose=tuple(loose)
    )
    names = {article.id: name_article(article) for article in articles}
    origins = [explain_origin(_make_origin(group, evidence), names, settled) for group in groups]
    return tuple(sorted(origins, key=lambda origin: (-len(origin.articles), origin.articles)))


def _measure_shares(pair: Reuse, bodies: dict[str, Body]) -> Shares:
    left, right = (
        sum(_count_own(bodies[article], passage[side]) for passage in pair.passages) / (bodies[article].own_words or 1)
        for side, article in enumerate(pair.articles)
    )
    return left, right


def _count_own(body: Body, span: Span) -> int:
    """How many of an article's words lie in a span of it, outside quotations."""
    first, last = bisect_left(body.words.starts, span.start), bisect_left(body.words.starts, span.end)
    return body.count_own(first, last)


def is_one_voice(pair: Reuse, articles: dict[str, Article], shares: Shares) -> bool:
    """Whether two articles that share text are one voice: most of the shorter is shared, or both credit one agency."""
    left, right = (articles[article] for article in pair.articles)
    return (
        pair.containment >= COPIED
        or max(shares) >= REWORKED
        or bool(_list_sources(left) & _list_sources(right))
        or any(credits_source(left, source) for source in _list_sources(right))
        or any(credits_source(right, source) for source in _list_sources(left))
    )


def _find_loose(copied: Sequence[Reuse], reuse: Sequence[Reuse], shares: dict[tuple[str, str], Shares]) -> list[Reuse]:
    """The weaker of two pairs by which one article, put together from two reports, would make these one voice."""
    listed = {frozenset(pair.articles) for pair in reuse}
    pairs_of: defaultdict[str, list[Reuse]] = defaultdict(list)
    for pair in sorted(copied, key=lambda pair: pair.articles):
        for article in pair.articles:
            pairs_of[article].append(pair)
    loose = {}
    for middle, pairs in sorted(pairs_of.items()):
        for one, two in combinations(pairs, 2):
            ends = frozenset({*one.articles, *two.articles} - {middle})
            if ends not in listed and _is_put_together(middle, one, two, shares):
                weaker = min(one, two, key=lambda pair: (_count_shared(pair), pair.articles))
                loose[weaker.articles] = weaker
    return list(loose.values())


def _is_put_together(middle: str, one: Reuse, two: Reuse, shares: dict[tuple[str, str], Shares]) -> bool:
    """Whether an article took different stretches from two others: it came later, or not both stand in it whole."""
    first, second = (_list_characters(pair, middle) for pair in (one, two))
    if len(first & second) > SLIGHT * min(len(first), len(second)):
        return False
    directions = [pair.direction for pair in (one, two)]
    if any(direction and direction.startswith(f"{middle} ->") for direction in directions):
        return False
    others = [shares[pair.articles][1 - pair.articles.index(middle)] for pair in (one, two)]
    return all(directions) or min(others) < WHOLE


def _list_characters(pair: Reuse, article: str) -> set[int]:
    """The characters of an article that lie in passages of the pair."""
    side = pair.articles.index(article)
    return {at for passage in pair.passages for at in range(passage[side].start, passage[side].end)}


def _count_shared(pair: Reuse) -> int:
    return sum(left.end - left.start for left, _ in pair.passages)


def _list_sources(article: Article) -> set[str]:
    """The agencies that an article's text is credited to, and its own outlet, by folded names."""
    named = {credit.agency for credit in article.credits} - {UNNAMED_AGENCY} | list_byline_agencies(article.byline)
    return {fold_name(agency) for agency in named} | ({fold_name(article.outlet)} - {""})


def list_byline_agencies(byline: str | None) -> set[str]:
    """The agencies that are named in a byline, one by one: "Staff and Associated Press"."""
    parts = (part.strip(" .").lower().removeprefix("by ") for part in _BYLINE_PARTS.split(byline or ""))
    return {
        AGENCY_OF_FORM[part.removeprefix("the ")].name for part in parts if part.removeprefix("the ") in AGENCY_OF_FORM
    }


def _connect(
    articles: Sequence[str], pairs: Iterable[tuple[str, str]], settled: Sequence[Settled]
) -> list[tuple[str, ...]]:
    """The groups of articles that the pairs, and editors, connect; none holds two that an editor keeps apart."""
    group_of = {article: {article} for article in articles}
    apart = list_pairs(settled, "no-copy")
    for left, right in (*(sorted(pair) for pair in list_pairs(settled, "copy")), *pairs):
        if group_of[left] is not group_of[right]:
            merged = group_of[left] | group_of[right]
            if any(pair <= merged for pair in apart):
                continue
            for article in merged:
                group_of[article] = merged
    return sorted({tuple(sorted(group)) for group in group_of.values()})


def _make_origin(group: tuple[str, ...], evidence: Evidence) -> Origin:
    agency = _find_agency([evidence.articles[article] for article in group])
    reason = explain_copies(group, agency, evidence) if len(group) > 1 else explain_single(group[0], agency, evidence)
    return Origin(id=make_id("o", *group), articles=group, agency=agency, reason=reason)


def _find_agency(group: Sequence[Article]) -> str | None:
    """The agency that most of the articles credit, by the name that they use."""
    counts: defaultdict[str, int] = defaultdict(int)
    for article in group:
        for agency in sorted({credit.agency for credit in article.credits} | list_byline_agencies(article.byline)):
            counts[agency] += 1
    return min(counts, key=lambda agency: (agency == UNNAMED_AGENCY, -counts[agency], agency), default=None)
