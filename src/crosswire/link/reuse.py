"""Text that two articles share: how much of the shorter one, which passages, and who had it first."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from types import MappingProxyType

from crosswire.link.bodies import Body, make_body
from crosswire.link.direction import find_direction, fold_name
from crosswire.link.known_reuse import Known
from crosswire.link.passages import Passage, build_passages
from crosswire.model import Article, Findings, Reuse, Span
from crosswire.primitives.shingles import find_matches

# Read off news_cluster: articles of different events and outlets share no run of 16 words outside quotation marks but
# copyright lines and one post.
ANCHOR_WORDS = 16  # the longest passage must have so many words outside quotations, or nothing was copied
# Between articles of one outlet a paragraph taken over from the last report is enough: no two papers write it alike by
# chance, and here nothing but that one voice is at stake.
SAME_OUTLET_WORDS = 12
PASSAGE_WORDS = 8  # and each further passage so many
SHARED_SHINGLES = 4  # pairs with fewer are not looked at
CROWD = 12  # text that so many articles share is compared with the fullest of them only


def find_reuse(
    articles: Sequence[Article], findings: Sequence[Findings], known: Known = MappingProxyType({})
) -> tuple[Reuse, ...]:
    """The pairs of articles that share text, by article ids, with their passages side by side.

    Pairs that are `known` are not compared again; which had the text first is told anew, since dates can have changed.
    """
    by_article = {found.article: found for found in findings}
    bodies = {
        article.id: make_body(article, by_article.get(article.id, Findings(article=article.id))) for article in articles
    }
    by_id = {article.id: article for article in articles}
    found = []
    for left, right in sorted(_find_pairs(bodies)):
        reuse = known.get((left, right)) or _compare(by_id[left], by_id[right], bodies)
        if reuse is not None:
            found.append(_add_direction(reuse, by_id[left], by_id[right]))
    return tuple(found)


def _compare(left: Article, right: Article, bodies: dict[str, Body]) -> Reuse | None:
    anchor = SAME_OUTLET_WORDS if is_same_outlet(left, right) else ANCHOR_WORDS
    return compare_bodies(bodies[left.id], bodies[right.id], anchor)


def is_same_outlet(left: Article, right: Article) -> bool:
    """Whether two articles are of one outlet, as far as they say."""
    return bool(left.outlet) and fold_name(left.outlet) == fold_name(right.outlet)


def compare_bodies(left: Body, right: Body, anchor: int = ANCHOR_WORDS) -> Reuse | None:
    """What two articles share, or None where that is no more than quotations and turns of phrase.

    `anchor` is how many words outside quotations the longest passage must have.
    """
    matches = find_matches(left.words, right.words, left.places, right.places)
    counted = [
        (passage, _own_words(passage, left, right)) for passage in build_passages(matches, (left.words, right.words))
    ]
    passages = [passage for passage, own in counted if own >= PASSAGE_WORDS]
    if not any(own >= anchor for _, own in counted):
        return None
    return Reuse(
        articles=(left.article, right.article),
        containment=round(_measure_containment(*sorted((left, right), key=_by_length)), 4),
        passages=tuple((_span(passage[0], left), _span(passage[1], right)) for passage in passages),
        direction=None,
    )


def _by_length(body: Body) -> tuple[int, str]:
    return body.own_words, body.article


def _measure_containment(shorter: Body, longer: Body) -> float:
    """The share of the shorter text's runs of five words that stand in the longer too, quotations not counted."""
    own = shorter.own - longer.told
    return len(own & longer.own) / len(own) if own else 0.0


def _own_words(passage: Passage, left: Body, right: Body) -> int:
    """How many words stand outside quotations: on the side that has fewer, for one outlet may leave the marks away."""
    return min(body.count_own(*side) for side, body in zip(passage, (left, right), strict=True))


def _span(words: tuple[int, int], body: Body) -> Span:
    return Span(article=body.article, start=body.words.starts[words[0]], end=body.words.ends[words[1] - 1])


def _find_pairs(bodies: dict[str, Body]) -> set[tuple[str, str]]:
    """Pairs of article ids that share enough runs of five words to be worth comparing."""
    holders: defaultdict[int, set[str]] = defaultdict(set)
    for body in bodies.values():
        for hashed in body.hashes:
            if hashed is not None:
                holders[hashed].add(body.article)
    counts: defaultdict[tuple[str, str], int] = defaultdict(int)
    for articles in holders.values():
        if len(articles) > 1:
            for pair in _pair_up(articles, bodies):
                counts[pair] += 1
    return {pair for pair, count in counts.items() if count >= SHARED_SHINGLES}


def _pair_up(articles: set[str], bodies: dict[str, Body]) -> Iterator[tuple[str, str]]:
    """All pairs of a few articles; of many, each with the fullest, so that a crowd of copies costs no square."""
    if len(articles) <= CROWD:
        yield from combinations(sorted(articles), 2)
        return
    fullest = max(sorted(articles), key=lambda article: bodies[article].own_words)
    for article in articles - {fullest}:
        yield (article, fullest) if article < fullest else (fullest, article)


def _add_direction(reuse: Reuse, left: Article, right: Article) -> Reuse:
    direction = find_direction(reuse, left, right)
    return Reuse(articles=reuse.articles, containment=reuse.containment, passages=reuse.passages, direction=direction)
