"""Whom a stretch of text that names a source means: a table of readings, the first that holds decides.

"Velland's minister Lena Corvath" is Corvath, "a spokesman for Corvath" and "Corvath's barber" are nobody named.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec import Struct

from crosswire.languages.en.titles import COURTESY_TITLES, FAMILY, PERSON_NOUNS, TITLE_MODIFIERS, TITLES
from crosswire.model import Mention


class Source(Struct, frozen=True, kw_only=True):
    """The words that name a source, where they start, and the mentions in them."""

    words: str
    start: int
    inside: tuple[Mention, ...]

    @property
    def end(self) -> int:
        """Where the words end."""
        return self.start + len(self.words)

    def before(self, mention: Mention) -> str:
        """The words before a mention."""
        return self.words[: mention.start - self.start]

    def after(self, mention: Mention) -> str:
        """The words behind a mention."""
        return self.words[mention.end - self.start :]


def read_source(mentions: Sequence[Mention], start: int, end: int, text: str) -> Source:
    """The words of `text` from `start` to `end` with their mentions."""
    inside = tuple(mention for mention in mentions if start <= mention.start and mention.end <= end)
    return Source(words=text[start:end], start=start, inside=inside)


def find_source_entity(source: Source) -> str | None:
    """The entity that the words mean as a whole, or None."""
    return next((found for rule in RULES if (found := rule(source)) is not None), None)


def find_pair(source: Source) -> tuple[str, ...]:
    """The entities of several names joined by "and" that fill the words ("Russia and China"), or none."""
    names = [mention for mention in source.inside if mention.form == "name"]
    gaps = [source.words[left.end - source.start : right.start - source.start] for left, right in pairwise(names)]
    joined = bool(gaps) and "and" in gaps[-1].split() and all(map(_is_joining, gaps))
    if not joined or names[-1].end != source.end or not _is_title(source.before(names[0])):
        return ()
    ids = tuple(dict.fromkeys(mention.entity for mention in names if mention.entity))
    return ids if len(ids) > 1 and all(mention.entity for mention in names) else ()


def _is_joining(gap: str) -> bool:
    """Whether nothing but a comma, "and" and a title stands between two names: ", ", " and Governor "."""
    return JOINING.match(gap) is not None and _is_title(JOINING.sub("", gap))


def _is_title(words: str) -> bool:
    """Whether words that lead up to a name are none, or a title: "the", "Mayor", "both the"."""
    return all(word.lower().rstrip(".") in LEADING_WORDS for word in words.split())


def read_whole(source: Source) -> str | None:
    """One mention is all of the words, but for an article, "both" or a courtesy title before it."""
    whole = [m for m in source.inside if m.end == source.end and OPENING.fullmatch(source.before(m)) and m.entity]
    return whole[0].entity if whole and not _has_rival(whole[0], source.inside) else None


def read_person(source: Source) -> str | None:
    """A person named behind a title ("minister Lena Corvath") or before a description ("Corvath of Harbour Bank")."""
    people = [m for m in source.inside if m.kind == "person" and m.form == "name" and m.entity]
    if any(JOINED.search(source.words[a.end - source.start : b.start - source.start]) for a, b in pairwise(people)):
        return None  # "Mayor Lena Corvath and her aide Tim Lowe": two speak
    ending = [m for m in people if m.end == source.end and not is_anothers(source.before(m))]
    opening = [m for m in people if m.end < source.end and not is_anothers(source.before(m)) and _is_closed(source, m)]
    return next((mention.entity for mention in (*ending, *opening)), None)


def read_body(source: Source) -> str | None:
    """A body named with words before it that only describe it ("the state news agency VTA")."""
    bodies = [m for m in source.inside if m.form == "name" and m.kind == "organisation" and m.end == source.end]
    if not bodies or not bodies[0].entity or LEADING.search(source.before(bodies[0])):
        return None
    described = [m for m in source.inside if m.start < bodies[0].start]
    return bodies[0].entity if all(m.kind == "organisation" and m.form == "nominal" for m in described) else None


def is_anothers(before: str) -> bool:
    """Whether the words before a name tell of somebody else: "a spokesman for", "the wife of the late"."""
    found = LEADING.search(before)
    if found is None:
        return False
    words = [word.lower().rstrip(".,") for word in found["rest"].split()]
    if not words or words[-1] in DESCRIBING or words[-1].endswith(("'s", "’s", "s'", "s’")):
        return True
    apposed = before.rstrip().endswith(",")  # "a lawyer for Brandt, Ada Moll"
    return not apposed and any(word.lower() in SPEAKING_FOR for word in before.split())


def _is_closed(source: Source, mention: Mention) -> bool:
    """Whether what follows a name only describes its bearer: "of Harbour Bank", not "'s barber", "and her son"."""
    return FOLLOWING.match(source.after(mention)) is not None and not OWNED.search(source.before(mention))


def _has_rival(whole: Mention, inside: Sequence[Mention]) -> bool:
    """Whether a name that ends the words is part of a description of somebody else."""
    return whole.form == "name" and any(
        m.start < whole.start and m.end >= whole.end and m.entity != whole.entity for m in inside
    )


_COURTESY = r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Gen|Sen|Gov|Rep|Prof)\.? )?"
OPENING = re.compile(rf"(?:both )?(?:(?:the|a|an) )?{_COURTESY}", re.IGNORECASE)
JOINING = re.compile(r"(?:,? and\b|,) ?", re.IGNORECASE)
JOINED = re.compile(r"\band\b", re.IGNORECASE)
LEADING = re.compile(r".*(?:^|\s)(?:of|for|to|from|at|in|with|by|on|behind|near|against|like)\s(?P<rest>.*)", re.DOTALL)
FOLLOWING = re.compile(r",|\s\(|\s(?:of|from|at|for|in|with)\s")
OWNED = re.compile(r"\b(?:his|her|their|its)\b", re.IGNORECASE)
DESCRIBING = frozenset({"the", "a", "an", "his", "her", "their", "late", "slain", "then", "former", "and"})
DESCRIBING |= COURTESY_TITLES | FAMILY.keys() | PERSON_NOUNS | TITLES
# "a spokesman for Big Show star Ada Brandt": whoever speaks for somebody is not that one, whatever stands between
SPEAKING_FOR = frozenset(
    "spokesman spokeswoman spokesperson spokespeople spokesmen lawyer lawyers attorney attorneys solicitor barrister "
    "counsel representative representatives rep reps publicist agent aide aides adviser advisers advisor advisors "
    "friend friends source sources neighbour neighbours neighbor neighbors colleague colleagues relative relatives "
    "assistant".split()
)
LEADING_WORDS = COURTESY_TITLES | TITLES | TITLE_MODIFIERS | {"the", "both"}
RULES: tuple[Callable[[Source], str | None], ...] = (read_whole, read_person, read_body)
