"""Which denial answers what: in an article a denial comes right behind what it denies, and shares few words with it."""

from collections.abc import Sequence

from crosswire.align.claims import Claim

NEAR_STATEMENTS = 6  # how far behind what it answers a denial may stand
NEAR_SENTENCES = 2
CHARGES = frozenset({"asserted", "alleged"})


def find_answers(claims: Sequence[Claim]) -> dict[tuple[int, int], str]:
    """Pairs of claims of one article, by their places, of which the later answers the earlier, and why that is held."""
    answers: dict[tuple[int, int], str] = {}
    for place, claim in enumerate(claims):
        if claim.points_back:
            charge = find_charge(place, claims)
            if charge is not None:
                answers[charge, place] = "one denies what the other alleges"
            answers.update({(place, more): "said to bear out the denial" for more in find_support(place, claims)})
    return answers


def find_charge(denial: int, claims: Sequence[Claim]) -> int | None:
    """What a denial answers: the nearest allegation before it, else the first that the nearest source says."""
    article = claims[denial].article
    first = max(0, denial - NEAR_STATEMENTS)
    before = [
        place
        for place in range(first, denial)
        if claims[place].article == article and is_charge(claims[place], claims[denial])
    ]
    alleged = [place for place in before if claims[place].stance == "alleged"]
    if alleged or not before:
        return alleged[-1] if alleged else None
    about = [place for place in before if is_about(claims[place], claims[denial])]
    if about:  # what is denied is said first, and borne out by whatever its side says next
        return about[0]
    said = claims[before[-1]]
    return next(p for p in before if (claims[p].sentence, claims[p].source) == (said.sentence, said.source))


def is_charge(charge: Claim, denial: Claim) -> bool:
    """Whether the claim is somebody else's, and about the denier or told within a sentence or two of the denial."""
    if charge.stance not in CHARGES or not charge.polarity:
        return False
    others = charge.stance == "alleged" or (charge.source is not None and charge.source != denial.source)
    about = is_about(charge, denial)
    return (
        others
        and charge.source not in denial.parties
        and (about or denial.sentence - charge.sentence <= NEAR_SENTENCES)
    )


def is_about(charge: Claim, denial: Claim) -> bool:
    """Whether the claim speaks of the denier."""
    return bool(denial.parties & (charge.agents | charge.objects | charge.entities))


def find_support(denial: int, claims: Sequence[Claim]) -> list[int]:
    """The claims right behind a denial in which its side says in its own words that the thing is not so."""
    said = claims[denial]
    behind = [
        place for place in range(denial + 1, min(len(claims), denial + 3)) if claims[place].article == said.article
    ]
    return [place for place in behind if is_support(claims[place], said)]


def is_support(claim: Claim, denial: Claim) -> bool:
    """Whether the claim is a negative one that somebody is quoted with, in the denial's sentence or the next."""
    near = claim.sentence - denial.sentence <= 1
    return near and not claim.polarity and claim.source is not None and claim.stance == "asserted"
