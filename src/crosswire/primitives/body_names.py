"""Names of bodies: which short one stands for which long one, found by an index of first words and initials."""

from collections.abc import Iterable

from msgspec import Struct

from crosswire.languages.en.clubs import CLUB_CITIES, SAME_CLUBS, SHORT_CITIES
from crosswire.languages.en.name_forms import (
    FIRM_FORMS,
    FIRM_WORDS,
    FORCE_ENDINGS,
    FORCES,
    SUFFIX_WORDS,
    TRADE_WORDS,
    UNCOUNTED_WORDS,
)
from crosswire.languages.en.organisations import BODY_HEADS
from crosswire.languages.en.places import PLACE_HEADS
from crosswire.primitives.gazetteer import is_team_of
from crosswire.primitives.name_keys import fold_name, is_given_name


def find_initials(name: str) -> str:
    """The first letters of the folded name's words, small words left out: "kcna" for "Korean Central News Agency"."""
    return "".join(word[0] for word in fold_name(name).split() if word not in UNCOUNTED_WORDS)


def has_letters(long: str, short: str) -> bool:
    """Whether the short name's letters stand in the long one in their order, beginning with the first."""
    rest = iter(long.replace(" ", ""))
    return long[:1] == short[:1] and all(letter in rest for letter in short)


def is_short_for(short: str, long: str) -> bool:
    """Whether a body's folded name is short for a longer one: initials, or the words before "Party" and the like."""
    words, rest = short.split(), long.split()
    if short == long or len(rest) <= len(words):
        return False
    if len(words) == 1 and len(short) >= 3 and find_initials(long) == short:
        return True
    if rest[: len(words)] != words:
        return False
    added = rest[len(words) :]
    return all(word in SUFFIX_WORDS for word in added) or (words[-1] in FORCES and set(added) <= FORCE_ENDINGS)


def adds_trade(short: str, long: str) -> bool:
    """Whether the longer name says what the body makes, as an arm of it may be called too: "Norvane Energy"."""
    return any(word in TRADE_WORDS for word in long.split()[len(short.split()) :])


def is_clipped(short: str, long: str) -> bool:
    """Whether a body of two words or three is called by its first ("Lockheed" for "Lockheed Martin")."""
    words = long.split()
    if not 2 <= len(words) <= 3 or short != words[0] or len(short) < 4 or short in BODY_HEADS or is_given_name(short):
        return False
    return not any(word in BODY_HEADS | PLACE_HEADS for word in words[1:])


def is_firm_of(short: str, long: str) -> bool:
    """Whether the longer name only adds what companies add: "Inc", "Group"."""
    words, rest = short.split(), long.split()
    return (
        len(rest) > len(words)
        and rest[: len(words)] == words
        and all(word in FIRM_WORDS for word in rest[len(words) :])
    )


def find_firms(names: Iterable[str]) -> frozenset[str]:
    """Of folded names of bodies like "acme corp" the part that stands alone: "acme"."""
    return frozenset(
        " ".join(words[:-1]) for name in names if len(words := name.split()) == 2 and words[-1] in FIRM_FORMS
    )


def find_club(name: str) -> str | None:
    """Of a folded name like "boston red sox" or "red sox" the club's, where only one club is called so; else None."""
    words = name.split()
    for length in (2, 1):
        short, place = " ".join(words[-length:]), " ".join(words[:-length])
        if short in CLUB_CITIES and len(CLUB_CITIES[short]) == 1:
            known = not place or SHORT_CITIES.get(place, place) in CLUB_CITIES[short]
            return SAME_CLUBS.get(short, short) if known else None
    return None


class NameIndex(Struct, frozen=True, kw_only=True):
    """Folded names by their first words, last words and initials."""

    firsts: dict[str, tuple[str, ...]]
    lasts: dict[str, tuple[str, ...]]
    initials: dict[str, tuple[str, ...]]


def index_names(names: Iterable[str]) -> NameIndex:
    """The folded names where short ones are looked up."""
    tables: tuple[dict[str, list[str]], ...] = ({}, {}, {})
    for name in names:
        words = name.split()
        if len(words) < 2:
            continue
        for table, key in zip(tables, (words[0], words[-1], find_initials(name)), strict=True):
            table.setdefault(key, []).append(name)
    firsts, lasts, initials = ({key: tuple(found) for key, found in table.items()} for table in tables)
    return NameIndex(firsts=firsts, lasts=lasts, initials=initials)


def find_longer(short: str, index: NameIndex) -> tuple[str, ...]:
    """The names for which a folded name is short: the only one, or all if they are one company's; else none."""
    if not short:
        return ()
    likely = dict.fromkeys((*index.firsts.get(short.split(maxsplit=1)[0], ()), *index.initials.get(short, ())))
    fits = tuple(name for name in likely if is_short_for(short, name))
    return fits if len(fits) < 2 or all(is_firm_of(short, name) for name in fits) else ()


def find_clipped(short: str, index: NameIndex) -> tuple[str, ...]:
    """The one body that begins with the short name, or puts its city before it; none if there are two."""
    fits = tuple(name for name in index.firsts.get(short, ()) if is_clipped(short, name))
    fits += tuple(name for name in index.lasts.get(short.rpartition(" ")[2], ()) if is_team_of(short, name))
    return fits if len(fits) == 1 else ()
