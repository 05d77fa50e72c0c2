"""Which of two articles that share text had it first: by credit, then by date, then by what was cut."""

import re
from collections.abc import Callable

from msgspec import Struct

from crosswire.languages.en.agencies import AGENCY_OF_FORM, AMBIGUOUS_FORMS, UNNAMED_AGENCY
from crosswire.model import Article, Reuse

SHORTER = "stops short of it"
CUT_CONTAINMENT = 0.9  # so much of the shorter text stands in the longer: then it is a cut of it
SHORTEST_NAME = 6  # letters of a name that is looked for inside a line
LONGEST_CREDIT = 80  # characters of a last line that may be a credit
_ADDRESS = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)*?(?P<name>[\w-]{2,})\.(?:(?:co|com|net|org|ac|gov|edu)\.[a-z]{2}|[a-z]{2,6})(?:/.*)?"
)
_ZONE = re.compile(r"(?:Z|[+-]\d{2}:?\d{2})$")
CUT_LENGTH = 1.2  # and the longer has so many times its length
STRETCH = (
    1.25  # and the stretch of the longer that holds it so many times what is shared: else words were put in, not cut
)


class Direction(Struct, frozen=True, kw_only=True):
    """Which of two articles had their text first, by ids, and how that shows of the other."""

    source: str
    copy: str
    why: str

    @property
    def direction(self) -> str:
        """The direction as the record has it."""
        return f"{self.source} -> {self.copy}"


def find_direction(reuse: Reuse, left: Article, right: Article) -> str | None:
    """The direction as "A -> B" by article ids, or None where nothing tells."""
    told = tell_direction(reuse, left, right)
    return told.direction if told else None


def tell_direction(reuse: Reuse, left: Article, right: Article) -> Direction | None:
    """The direction and what it was told by; the first rule that decides is taken."""
    for rule, why in DIRECTION_RULES:
        source = rule(reuse, left, right)
        if source is not None:
            target = right if source.id == left.id else left
            # nothing is copied from what came out later: then both have it from elsewhere
            return None if _is_earlier(target, source) else Direction(source=source.id, copy=target.id, why=why)
    return None


def _is_earlier(one: Article, other: Article) -> bool:
    """Whether one was surely published before the other."""
    first, second = _comparable_dates(one.published, other.published)
    return first is not None and second is not None and first < second


def find_credited(reuse: Reuse, left: Article, right: Article) -> Article | None:
    """One is the outlet that the other credits with the text."""
    del reuse
    credited = [a for a, b in ((left, right), (right, left)) if _credits(b, a) and not _credits(a, b)]
    return credited[0] if len(credited) == 1 else None


def find_dispatch(reuse: Reuse, left: Article, right: Article) -> Article | None:
    """One is the agency's by its dateline and has no outlet; the other, an outlet's, credits that agency."""
    del reuse
    for article, other in ((left, right), (right, left)):
        agencies = {fold_name(credit.agency) for credit in article.credits}
        is_dispatch = article.outlet is None and any(item.kind == "dateline" for item in article.furniture)
        if is_dispatch and other.outlet and any(credits_source(other, agency) for agency in agencies):
            return article
    return None


def find_earlier(reuse: Reuse, left: Article, right: Article) -> Article | None:
    """One was published on an earlier day, or earlier on the same day where both give the hour.

    Where both credit an agency that neither is, both have the text from there, whichever came first.
    """
    del reuse
    agencies = [{fold_name(credit.agency) for credit in article.credits} for article in (left, right)]
    if agencies[0] & agencies[1] - {fold_name(left.outlet), fold_name(right.outlet), fold_name(UNNAMED_AGENCY)}:
        return None
    if _is_earlier(left, right):
        return left
    return right if _is_earlier(right, left) else None


def find_uncut(reuse: Reuse, left: Article, right: Article) -> Article | None:
    """Nearly all of the shorter text stands in the longer, in one stretch, which goes on where the shorter one ends."""
    shorter, longer = sorted((left, right), key=lambda article: (len(article.text), article.id))
    if reuse.containment < CUT_CONTAINMENT or len(longer.text) < CUT_LENGTH * len(shorter.text):
        return None
    side = reuse.articles.index(longer.id)
    spans = [passage[side] for passage in reuse.passages]
    begun, reached = min(span.start for span in spans), max(span.end for span in spans)
    is_one_stretch = reached - begun <= STRETCH * sum(span.end - span.start for span in spans)
    return longer if is_one_stretch and len(longer.text) - reached > begun else None


DirectionRule = Callable[[Reuse, Article, Article], Article | None]
DIRECTION_RULES: tuple[tuple[DirectionRule, str], ...] = (
    (find_credited, "credits it"),
    (find_dispatch, "credits it"),
    (find_earlier, "came later"),
    (find_uncut, SHORTER),
)


def _credits(article: Article, other: Article) -> bool:
    """Whether `article` credits the outlet of `other` with text."""
    outlet = fold_name(other.outlet)
    return bool(outlet) and outlet != fold_name(article.outlet) and credits_source(article, outlet)


def credits_source(article: Article, source: str) -> bool:
    """Whether the article credits an outlet or agency (its folded name): in a credit, the byline, a short last line."""
    if any(fold_name(credit.agency) == source for credit in article.credits):
        return True
    if len(source) < SHORTEST_NAME:
        return False
    last = article.text.rstrip().rpartition("\n")[2]
    line = last if len(last) <= LONGEST_CREDIT else ""
    return source in fold_name(article.byline) or source in fold_name(line)


def fold_name(name: str | None) -> str:
    """An outlet's or agency's name as names are compared: lower case, letters and digits only, no article.

    Of an address only what its owner chose: "edition.example.co.uk" is "example". An agency goes by its first name.
    """
    folded = (name or "").casefold().strip().removeprefix("the ")
    address = _ADDRESS.fullmatch(folded)
    folded = address["name"] if address else folded
    agency = AGENCY_OF_FORM.get(folded) if folded not in AMBIGUOUS_FORMS else None
    return re.sub(r"[\W_]+", "", agency.name.casefold() if agency else folded)


def _comparable_dates(first: str | None, second: str | None) -> tuple[str | None, str | None]:
    """Both dates at the precision that both have; a day at least, the hour only where the zones are the same."""
    if not first or not second or min(len(first), len(second)) < len("2024-06-19"):
        return None, None
    (one, zone), (two, other_zone) = _split_zone(first), _split_zone(second)
    if one[:10] != two[:10] or zone != other_zone:
        return one[:10], two[:10]
    shortest = min(len(one), len(two))
    return one[:shortest], two[:shortest]


def _split_zone(date: str) -> tuple[str, str]:
    """A date without its time zone, and the zone ("+02:00", or nothing where none is given)."""
    found = _ZONE.search(date, len("2024-06-19"))
    return (date[: found.start()], found[0]) if found else (date, "")
