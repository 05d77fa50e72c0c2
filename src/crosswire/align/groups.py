"""Claims brought together by their matches, surest first, so that no two in a group are known to differ."""

from collections.abc import Sequence

from crosswire.align.claims import Claim
from crosswire.align.rules import VETOES, Match

LEAST_LINKED = 0.34  # share of either group that must match somebody of the other before they are joined


def group_claims(claims: Sequence[Claim], matches: Sequence[Match]) -> list[list[Claim]]:
    """Every claim in one group, groups and claims in reading order."""
    by_id = {claim.id: claim for claim in claims}
    linked = {frozenset((match.left, match.right)) for match in matches}
    group_of = {claim.id: [claim] for claim in claims}
    ordered = sorted(matches, key=lambda m: (-m.score, by_id[m.left].position, by_id[m.right].position))
    for match in ordered:
        left, right = group_of[match.left], group_of[match.right]
        if left is not right and can_join(left, right, linked):
            left.extend(right)
            group_of.update({claim.id: left for claim in right})
    groups = {id(group): sorted(group, key=lambda claim: claim.position) for group in group_of.values()}
    return sorted(groups.values(), key=lambda group: group[0].position)


def can_join(left: Sequence[Claim], right: Sequence[Claim], linked: set[frozenset[str]]) -> bool:
    """Whether enough of each group match somebody of the other, and no two are known to differ."""
    pairs = [(a, b) if a.position < b.position else (b, a) for a in left for b in right]
    if any(veto(a, b) for a, b in pairs for veto in VETOES):
        return False
    matching = [(a, b) for a, b in pairs if frozenset((a.id, b.id)) in linked]
    matched = {claim.id for pair in matching for claim in pair}
    return all(sum(claim.id in matched for claim in group) >= LEAST_LINKED * len(group) for group in (left, right))
