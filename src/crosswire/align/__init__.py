"""One story: statements that answer the same question, and how they compare.

`claims` reads a statement's slots, `nearness` measures how near claims lie, `candidates` proposes pairs,
`likelihood` weighs them, `rules` knows those that surely answer one question and those that surely do not,
`groups` brings them together, `comparisons` says slot by slot how those that met stand to each other.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from crosswire.align.candidates import propose_pairs
from crosswire.align.claims import Claim, read_claims
from crosswire.align.comparisons import compare_claims, counts_others
from crosswire.align.courses import find_courses
from crosswire.align.details import find_details
from crosswire.align.figure_answers import find_figure_answers
from crosswire.align.groups import group_claims, is_match
from crosswire.align.nearness import Embed
from crosswire.align.rules import Match, match_claims
from crosswire.model import Alignment, Comparison
from crosswire.primitives.story_index import StoryIndex

__all__ = ["Embed", "align_statements"]

AGREEING = frozenset({"same", "compatible"})
MOVING = frozenset({"development", "denial"})
MOST_COMPARED = 16  # statements of one group that are compared pair by pair


def align_statements(
    index: StoryIndex, embed: Embed | None, budget: int, apart: Collection[frozenset[str]] = frozenset()
) -> tuple[Alignment, ...]:
    """Every statement of the story in one alignment, those that answer one question together, and details beside them.

    `embed` gives a unit vector a text; at most `budget` texts are embedded. Without it only
    shared words and names propose pairs. No two statements that an editor keeps `apart` come together.
    """
    claims = read_claims(index)
    pairs = propose_pairs(claims, embed, budget)
    by_id = {claim.id: claim for claim in claims}
    matches = [match for match in map(match_claims, pairs) if match is not None]
    matches = [match for match in matches if frozenset((match.left, match.right)) not in apart]
    unlike = find_unlike(matches, by_id, index)
    matches = [match for match in matches if frozenset((match.left, match.right)) not in unlike]
    reasons = {frozenset((match.left, match.right)): match.reason for match in matches if is_match(match)}
    held = {*apart, *(pair for pair, found in unlike.items() if counts_others(found))}
    alignments = [_make_alignment(group, reasons, index) for group in group_claims(claims, matches, held)]
    details = [*find_details(claims, index), *find_figure_answers(claims, index), *find_courses(claims, index)]
    return tuple(add_details(alignments, drop_apart(details, apart)))


def add_details(alignments: Sequence[Alignment], details: Sequence[Alignment]) -> list[Alignment]:
    """The alignments, and the details beside them: each figure and each pair that contradicts is told once.

    A detail takes in alignments of which it holds all statements, and those that hold a contradiction of its own.
    """
    joined: list[Alignment] = []
    left = list(alignments)
    for detail in {frozenset(detail.statements): detail for detail in details}.values():
        if any(_tells_all(one, detail) for one in left):
            continue
        taken = [one for one in left if _is_taken_in(one, detail)]
        left = [one for one in left if one not in taken]
        joined.append(_take_in(detail, taken))
    return [*left, *joined]


def _tells_all(alignment: Alignment, detail: Alignment) -> bool:
    """Whether an alignment that compares figures holds all statements of a detail of figures, and more."""
    return {*detail.statements} < {*alignment.statements} and _is_of_figures(alignment) and _is_of_figures(detail)


def _is_taken_in(alignment: Alignment, detail: Alignment) -> bool:
    """Whether what an alignment tells, the detail tells as well: all its statements, a contradiction, or figures."""
    shared = {*alignment.statements} & {*detail.statements}
    if len(shared) == len(alignment.statements) or _list_opposed(alignment) & _list_opposed(detail):
        return True
    return len(shared) > 1 and _is_of_figures(alignment) and _is_of_figures(detail)


def _is_of_figures(alignment: Alignment) -> bool:
    """Whether figures of its statements are compared."""
    return any(pair.figures is not None for pair in alignment.comparisons)


def _take_in(detail: Alignment, others: Sequence[Alignment]) -> Alignment:
    """The detail with the statements of other alignments, and how these compare.

    Two whose figures agree may differ otherwise: one plans what the other tells as done, or denies it.
    """
    told = {frozenset((one.left, one.right)): one for one in detail.comparisons}
    for one in (one for other in others for one in other.comparisons):
        pair = frozenset((one.left, one.right))
        if pair not in told or (told[pair].level in AGREEING and one.level in MOVING):
            told[pair] = one
    statements = dict.fromkeys((*detail.statements, *(key for other in others for key in other.statements)))
    return Alignment(statements=tuple(statements), comparisons=tuple(told.values()), question=detail.question)


def drop_apart(details: Sequence[Alignment], apart: Collection[frozenset[str]]) -> list[Alignment]:
    """The details but those that would bring statements together that an editor keeps apart."""
    return [detail for detail in details if not any(pair <= {*detail.statements} for pair in apart)]


def _list_opposed(alignment: Alignment) -> frozenset[frozenset[str]]:
    """The pairs of its statements that contradict each other."""
    pairs = (pair for pair in alignment.comparisons if pair.level == "contradiction")
    return frozenset(frozenset((pair.left, pair.right)) for pair in pairs)


def find_unlike(
    matches: Sequence[Match], claims: Mapping[str, Claim], index: StoryIndex
) -> dict[frozenset[str], Comparison]:
    """The likely pairs that answer different questions all the same, by how they compare: their scopes are others."""
    likely = (match for match in matches if is_match(match))
    compared = (compare_claims(claims[match.left], claims[match.right], index) for match in likely)
    return {frozenset((found.left, found.right)): found for found in compared if found.level == "scope"}


def _make_alignment(group: Sequence[Claim], reasons: dict[frozenset[str], str], index: StoryIndex) -> Alignment:
    """The group's statements, how those that met directly compare, and why the first two met.

    Two that are in one group only through others are not set against each other.
    """
    compared = group[:MOST_COMPARED]
    met = [pair for pair in combinations(compared, 2) if frozenset(claim.id for claim in pair) in reasons]
    return Alignment(
        statements=tuple(claim.id for claim in group),
        comparisons=tuple(compare_claims(left, right, index) for left, right in met),
        question=next((reasons[frozenset(claim.id for claim in pair)] for pair in met), ""),
    )
