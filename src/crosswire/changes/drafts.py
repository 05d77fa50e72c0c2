"""A change before it is numbered and ordered."""

from msgspec import Struct

from crosswire.kept import ChangeKind
from crosswire.model import Span


class Draft(Struct, frozen=True, kw_only=True):
    """One thing that is new; `rank` puts those of one kind in order, lower first, before the rank of their facts."""

    kind: ChangeKind
    text: str
    rank: int = 0
    fact: str | None = None
    before: str | None = None
    after: str | None = None
    articles: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()
