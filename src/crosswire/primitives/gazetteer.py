"""The gazetteers under folded names: what a name is, and which country it belongs to."""

from collections.abc import Iterable
from typing import NamedTuple

from crosswire.languages.en import organisations, places
from crosswire.languages.en.clubs import CLUB_NAMES
from crosswire.primitives.name_keys import fold_name


class Known(NamedTuple):
    """What the gazetteer knows of a name: kind of mention, sort of thing, its usual name, its country."""

    kind: str  # place | organisation | group
    sort: str  # country | capital | seat | city | division | region | people | body | faith
    name: str
    country: str | None


def _list_known() -> Iterable[tuple[str, Known]]:
    """Every name with what it is; where a name is two things, the first wins."""
    for table, kind, sort in (
        (places.COUNTRY_NAMES, "place", "country"),
        (places.DEMONYMS, "group", "people"),
        (places.CAPITALS, "place", "capital"),
        (places.SEATS, "place", "seat"),
        (places.DIVISIONS, "place", "division"),
        (places.CITIES, "place", "city"),
    ):
        for name, country in table.items():
            yield name, Known(kind, sort, country if sort == "country" else name, country)
    for region in sorted(places.REGIONS):
        yield region, Known("place", "region", region, None)
    for table in (organisations.BODIES, organisations.FIRMS, organisations.ACRONYMS):
        for name, full in table.items():
            yield name, Known("organisation", "body", full, None)
    for group in sorted(organisations.GROUPS):
        yield group, Known("group", "faith", group, None)


def _index_known() -> dict[str, Known]:
    index: dict[str, Known] = {}
    for name, known in _list_known():
        index.setdefault(fold_name(name), known)
    return index


GAZETTEER = _index_known()
# First words of names of several words, with the most words that such a name has.
LONGEST: dict[str, int] = {}
for _name in GAZETTEER:
    _words = _name.split()
    LONGEST[_words[0]] = max(LONGEST.get(_words[0], 0), len(_words))


def look_up(name: str) -> Known | None:
    """What the gazetteer knows of a name as written, or None."""
    return GAZETTEER.get(fold_name(name))


def is_team_of(short: str, long: str) -> bool:
    """Whether the longer folded name only puts a place before the short one: "chicago cubs" for "cubs"."""
    if not long.endswith(" " + short) or (" " in short and short not in CLUB_NAMES):
        return False
    place = GAZETTEER.get(long.removesuffix(" " + short))
    return short in CLUB_NAMES or (place is not None and place.kind == "place")
