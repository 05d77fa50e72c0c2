"""One story: statements that answer the same question, and how they compare.

`claims` reads a statement's slots, `candidates` proposes pairs, `levels` compares them slot by
slot, `rules` decides which pairs answer the same question, `groups` brings them together.
"""

from collections.abc import Sequence

from crosswire.align.candidates import Embed, propose_pairs
from crosswire.align.claims import Claim, read_claims
from crosswire.align.comparisons import compare_claims
from crosswire.align.groups import group_claims
from crosswire.align.rules import match_claims
from crosswire.model import Alignment
from crosswire.primitives.story_index import StoryIndex

__all__ = ["Embed", "align_statements"]

MOST_COMPARED = 16  # statements of one group that are compared pair by pair


def align_statements(index: StoryIndex, embed: Embed | None, budget: int) -> tuple[Alignment, ...]:
    """Every statement of the story in exactly one alignment, those that answer one question together.

    `embed` gives a unit vector a text; at most `budget` texts are embedded. Without it only
    shared words and names propose pairs.
    """
    claims = read_claims(index)
    pairs = propose_pairs(claims, embed, budget)
    matches = [match for match in (match_claims(*pair) for pair in pairs) if match is not None]
    reasons = {frozenset((match.left, match.right)): match.reason for match in matches}
    return tuple(_make_alignment(group, reasons, index) for group in group_claims(claims, matches))


def _make_alignment(group: Sequence[Claim], reasons: dict[frozenset[str], str], index: StoryIndex) -> Alignment:
    """The group's statements, the comparisons of its first `MOST_COMPARED`, and why the first two met."""
    compared = group[:MOST_COMPARED]
    pairs = [(left, right) for place, left in enumerate(compared) for right in compared[place + 1 :]]
    why = (reasons.get(frozenset((left.id, right.id))) for left, right in pairs)
    return Alignment(
        statements=tuple(claim.id for claim in group),
        comparisons=tuple(compare_claims(left, right, index) for left, right in pairs),
        question=next((reason for reason in why if reason), ""),
    )
