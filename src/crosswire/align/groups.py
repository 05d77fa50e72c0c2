"""Claims brought together by their matches, likeliest first, so that no two in a group are known to differ.

Average linkage: two groups join where their pairs, taken together, are likely to answer one question.
"""

from collections.abc import Collection, Sequence

from crosswire.align.claims import Claim
from crosswire.align.rules import VETOES, Match

LEAST_ODDS = 0.3  # log odds of a pair that begins a group or joins two
LEAST_AVERAGE = -0.5  # of all pairs of two groups that join through one
UNPROPOSED = -1.5  # a pair that nothing proposed


def is_match(match: Match) -> bool:
    """Whether two claims are likely enough to answer one question."""
    return match.odds >= LEAST_ODDS


def group_claims(
    claims: Sequence[Claim], matches: Sequence[Match], apart: Collection[frozenset[str]] = frozenset()
) -> list[list[Claim]]:
    """Every claim in one group, groups and claims in reading order; denials join last; what is `apart` never."""
    by_id = {claim.id: claim for claim in claims}
    odds = {frozenset((match.left, match.right)): match.odds for match in matches}
    group_of = {claim.id: [claim] for claim in claims}
    likely = sorted(filter(is_match, matches), key=lambda m: (-m.odds, by_id[m.left].position, by_id[m.right].position))
    answers = [match for match in likely if is_answer(by_id[match.left], by_id[match.right])]
    for match in (*(match for match in likely if match not in answers), *answers):
        left, right = group_of[match.left], group_of[match.right]
        if left is right or is_apart(left, right, apart):
            continue
        if can_answer(left, right) if match in answers else can_join(left, right, odds):
            left.extend(right)
            group_of.update({claim.id: left for claim in right})
    groups = {id(group): sorted(group, key=lambda claim: claim.position) for group in group_of.values()}
    return sorted(groups.values(), key=lambda group: group[0].position)


def is_apart(left: Sequence[Claim], right: Sequence[Claim], apart: Collection[frozenset[str]]) -> bool:
    """Whether an editor keeps a claim of one group apart from one of the other."""
    return bool(apart) and any(frozenset((a.id, b.id)) in apart for a in left for b in right)


def is_answer(left: Claim, right: Claim) -> bool:
    """Whether one denies what the other says."""
    return (left.stance == "denied") != (right.stance == "denied")


def can_answer(left: Sequence[Claim], right: Sequence[Claim]) -> bool:
    """Whether one group is nothing but denials: it shares few words with what it denies, so that no average counts."""
    return any(all(claim.stance == "denied" for claim in group) for group in (left, right))


def can_join(left: Sequence[Claim], right: Sequence[Claim], odds: dict[frozenset[str], float]) -> bool:
    """Whether the pairs of two groups are likely enough, and no two are known to differ."""
    pairs = [(a, b) if a.position < b.position else (b, a) for a in left for b in right]
    if any(veto(a, b) for a, b in pairs for veto in VETOES):
        return False
    average = sum(odds.get(frozenset((a.id, b.id)), UNPROPOSED) for a, b in pairs) / len(pairs)
    return average >= (LEAST_ODDS if len(pairs) == 1 else LEAST_AVERAGE)
