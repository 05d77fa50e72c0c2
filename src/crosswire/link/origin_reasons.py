"""Why articles are one voice, or an article stands alone, in words."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from crosswire.link.bodies import Body
from crosswire.link.direction import SHORTER, Direction, tell_direction
from crosswire.model import Article, Reuse, Span

TAKEN = 0.8  # less of the source in passages: it was shortened; less of the copy: it has text of its own
EXACT = 0.8  # fewer of the runs of five words in passages stand in the source: it was reworded
Shares = tuple[float, float]  # of either article of a pair, the share of its own words that lies in passages


class Evidence(Struct, frozen=True, kw_only=True):
    """What the voices of a story's articles were told by: the pairs that share text, and what became of them."""

    articles: dict[str, Article]
    bodies: dict[str, Body]
    shares: dict[tuple[str, str], Shares]
    reuse: tuple[Reuse, ...]
    joined: tuple[Reuse, ...]  # they are one voice
    loose: tuple[Reuse, ...]  # they would be, but one of the two is put together from several reports


def explain_copies(group: Sequence[str], agency: str | None, evidence: Evidence) -> str:
    """Why several articles are one voice: the pairs that tie them together, those that share most first."""
    pairs = [pair for pair in evidence.joined if pair.articles[0] in group]
    pairs.sort(key=lambda pair: (-_count_words(pair, evidence), pair.articles))
    group_of = {article: {article} for article in group}
    told = []
    for pair in pairs:
        left, right = (group_of[article] for article in pair.articles)
        if left is not right:
            told.append(_tell_pair(pair, evidence))
            left |= right
            group_of |= dict.fromkeys(left, left)
    return f"{agency or 'shared'} text: {'; '.join(told)}"


def _tell_pair(pair: Reuse, evidence: Evidence) -> str:
    """What two articles have in common, which came first and what the other made of it, where that is known."""
    told = tell_direction(pair, *(evidence.articles[article] for article in pair.articles))
    ids = (told.source, told.copy) if told else pair.articles
    left, right = (name_article(evidence.articles[article]) for article in ids)
    between, who = (f"two reports of {left}", "of which one") if left == right else (f"{left} and {right}", "which")
    made = f", {who} {told.why}{_tell_changes(pair, told, evidence)}" if told else ""
    return f"{_tell_passages(pair, evidence)} in common between {between}{made}"


def _tell_changes(pair: Reuse, told: Direction, evidence: Evidence) -> str:
    """What the copy did to the text: ", shortened and reworded, with text of its own"."""
    side = pair.articles.index(told.copy)
    shares = evidence.shares[pair.articles]
    changes = ["shortened"] if shares[1 - side] < TAKEN and told.why != SHORTER else []
    changes += ["reworded"] if _measure_exact(pair, side, evidence.bodies) < EXACT else []
    made = f", {' and '.join(changes)}" if changes else ""
    return made + (", with text of its own" if shares[side] < TAKEN else "")


def _measure_exact(pair: Reuse, side: int, bodies: dict[str, Body]) -> float:
    """The share of the copy's runs of five words in passages that stand in the source too."""
    copy, source = bodies[pair.articles[side]], bodies[pair.articles[1 - side]]
    spans = [passage[side] for passage in pair.passages]
    inside = [
        hashed
        for hashed, start in zip(copy.hashes, copy.words.starts, strict=False)
        if hashed is not None and any(span.start <= start < span.end for span in spans)
    ]
    known = set(source.hashes)
    return sum(hashed in known for hashed in inside) / (len(inside) or 1)


def explain_single(article: str, agency: str | None, evidence: Evidence) -> str:
    """Why an article stands alone, and what little it shares."""
    credited = f"credited to {agency}; " if agency else ""
    mine = [pair for pair in evidence.reuse if article in pair.articles]
    if not mine:
        return f"{credited}no shared text or source found"
    told = "; ".join(_tell_shared(pair, article, evidence) for pair in mine)
    too_little = "" if any(pair in evidence.loose for pair in mine) else ": too little of either to be a copy"
    return f"{credited}{told}{too_little}"


def _tell_shared(pair: Reuse, article: str, evidence: Evidence) -> str:
    """What an article that stands alone shares with another."""
    other = pair.articles[1 - pair.articles.index(article)]
    mixed = ", which is put together from several reports" if pair in evidence.loose else ""
    return f"{_tell_passages(pair, evidence)} in common with {name_article(evidence.articles[other])}{mixed}"


def _tell_passages(pair: Reuse, evidence: Evidence) -> str:
    passages, words = len(pair.passages), _count_words(pair, evidence)
    return f"{passages} {'passage' if passages == 1 else 'passages'}, {words} words"


def _count_words(pair: Reuse, evidence: Evidence) -> int:
    return sum(_count_span(left, evidence) for left, _ in pair.passages)


def _count_span(span: Span, evidence: Evidence) -> int:
    starts = evidence.bodies[span.article].words.starts
    return bisect_left(starts, span.end) - bisect_left(starts, span.start)


def name_article(article: Article) -> str:
    """What a reader knows the article by: its outlet, or the last part of the file or address that it came from."""
    return article.outlet or article.source.rstrip("/").rpartition("/")[2]
