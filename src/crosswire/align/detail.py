"""What a detail is, and a kind of details: where they are found, and when two of them exclude each other."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.model import Entity, Mention
from crosswire.primitives.story_index import StoryIndex

DAY = len("2000-01-01")
RECENT_DAYS = 10  # before an article: what was then is news, even if the story is dated later


class Detail(Struct, frozen=True, kw_only=True):
    """What one claim tells of one detail: of what, which value, and in what words."""

    claim: Claim
    of: tuple[str, ...]  # the question: equal where the same is asked
    value: str
    words: str


class Kind(Struct, frozen=True, kw_only=True):
    """A kind of detail: where it is found, the slot that it fills, and when two values exclude each other."""

    slot: str
    asks: str  # in words: what such statements answer
    find: Callable[[Claim, StoryIndex], Iterator[Detail]] | None = None
    across: Callable[[Sequence[Claim], StoryIndex], Iterator[Detail]] | None = None  # in place of `find`: by all claims
    excludes: Callable[[Detail, Detail], bool]
    local: bool = False  # two of two places exclude nothing
    old: bool = False  # asks of other years, too
    disputed: bool = False  # a side that is somebody's word makes it a dispute
    takes: Callable[[Claim], bool] | None = None  # the claims it is looked for in; None: those told as so, of the news


def is_told_so(claim: Claim) -> bool:
    """Whether the claim is told as so, and of the news."""
    return claim.stance == "asserted" and claim.polarity and not is_of_old(claim)


def is_told_done_or_not(claim: Claim) -> bool:
    """Whether the claim is told as so or as not so, and of the news."""
    return claim.stance == "asserted" and not is_of_old(claim)


def is_of_old(claim: Claim) -> bool:
    """Whether what is told was before the story's event; not where it was in the days before the article."""
    if not claim.is_old or claim.when is None or not claim.published or len(claim.published) < DAY:
        return claim.is_old
    ago = date.fromisoformat(claim.published[:DAY]) - date.fromisoformat(claim.when[1][:DAY])
    return ago.days > RECENT_DAYS


def is_any(claim: Claim) -> bool:
    """Any claim: what stands in it by the way holds, whatever the claim itself says."""
    return claim.stance != "conditional"


def list_named(article: str, start: int, end: int, index: StoryIndex) -> Iterator[tuple[Mention, Entity]]:
    """The names that stand in a stretch of an article, each with what it names."""
    for mention in index.mentions_in(article, start, end):
        entity = index.entities.get(mention.entity or "")
        if mention.form == "name" and entity is not None:
            yield mention, entity


def list_people(article: str, start: int, end: int, index: StoryIndex) -> Iterator[tuple[Mention, Entity]]:
    """The people whom a stretch names."""
    return ((mention, entity) for mention, entity in list_named(article, start, end, index) if entity.kind == "person")
