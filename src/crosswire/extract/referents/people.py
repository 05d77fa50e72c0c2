"""One article's people: which names are one person's."""

from collections.abc import Sequence

from msgspec import Struct

from crosswire.extract.referents.descriptions import Description
from crosswire.extract.referents.occurrences import Occurrence
from crosswire.model import Mention
from crosswire.primitives.name_keys import count_words, find_gender, find_surnames, fold_name, match_person
from crosswire.primitives.roles import find_roles


class NameUse(Struct, frozen=True, kw_only=True):
    """One mention of a person's name with what stands beside it."""

    position: int
    text: str
    start: int
    description: Description


class Person(Struct, frozen=True, kw_only=True):
    """The mentions that are one person's; the first full name, or the bare one, is the key."""

    key: str
    uses: tuple[NameUse, ...]
    full: bool


def is_apart(uses: Sequence[NameUse]) -> bool:
    """Whether the full mentions set the person apart: as dead, or as somebody's relative."""
    named = [use for use in uses if count_words(use.text) > 1]
    return any(use.description.deceased for use in named) or (bool(named) and named[0].description.relative)


def gather_uses(
    mentions: Sequence[Mention], people: Sequence[Occurrence], described: Sequence[Description]
) -> list[NameUse]:
    """The persons' names of the article in text order."""
    return [
        NameUse(
            position=occurrence.position,
            text=mentions[occurrence.position].text,
            start=mentions[occurrence.position].start,
            description=description,
        )
        for occurrence, description in zip(people, described, strict=True)
    ]


def join_people(uses: Sequence[NameUse]) -> list[Person]:
    """Who is who among the names: full names first, then each bare name to the one it must mean."""
    groups: dict[str, list[NameUse]] = {}
    bare: list[NameUse] = []
    full_names = [use for use in uses if count_words(use.text) > 1 and not _is_tail(use, uses)]
    for use in uses:
        if use not in full_names:
            bare.append(use)
            continue
        key = next((key for key in groups if match_person(groups[key][0].text, use.text)), None)
        groups.setdefault(key or fold_name(use.text), []).append(use)
    full = {key: tuple(found) for key, found in groups.items()}
    opened: dict[str, list[NameUse]] = {}
    for use in bare:
        key = choose_bearer(use, full, opened, groups)
        (groups[key] if key else opened.setdefault(_open_key(use, opened), [])).append(use)
    people = [_make_person(key, found, full=True) for key, found in groups.items()]
    return people + [_make_person("?" + key, found, full=False) for key, found in opened.items()]


def _open_key(use: NameUse, opened: dict[str, list[NameUse]]) -> str:
    """Under what a bare name is kept; Mr and Mrs of one name are two."""
    key, told = fold_name(use.text), use.description.gender
    others = {one.description.gender for one in opened.get(key, ())} - {None}
    return f"{key} {told}" if told and others and told not in others else key


def _make_person(key: str, uses: list[NameUse], *, full: bool) -> Person:
    return Person(key=key, uses=tuple(sorted(uses, key=lambda use: use.start)), full=full)


def _is_tail(use: NameUse, uses: Sequence[NameUse]) -> bool:
    """Whether a name of two words is the family name of a longer one: "López Obrador"."""
    folded = fold_name(use.text)
    longer = (other.text for other in uses if len(other.text) > len(use.text))
    return any(folded in find_surnames(name) and len(fold_name(name).split()) > len(folded.split()) for name in longer)


def choose_bearer(
    use: NameUse,
    full: dict[str, tuple[NameUse, ...]],
    opened: dict[str, list[NameUse]],
    groups: dict[str, list[NameUse]],
) -> str | None:
    """The key of the person that a bare name means; None for somebody whom the article never names in full."""
    folded = fold_name(use.text)
    bearers = [key for key in full if folded in find_surnames(full[key][0].text)]
    bearers = bearers or [key for key in full if fold_name(full[key][0].text).split()[0] == folded]
    bearers = [key for key in bearers if _may_be(use, full[key])]
    plain = [key for key in bearers if not is_apart(full[key])]
    before = [key for key in plain if full[key][0].start < use.start]
    kin = [key for key in bearers if key not in plain and not _is_dead(full[key]) and full[key][0].start < use.start]
    if len(before) == 1:
        return before[0] if not kin else _find_dominant_of(before[0], kin, groups)
    if len(before) > 1:
        return _find_dominant(use, before, groups)
    if plain:
        return plain[0] if len(plain) == 1 and not _holds_another_office(use, full[plain[0]]) else None
    early = [key for key in bearers if full[key][0].start < use.start]
    return early[0] if len(early) == 1 and folded not in opened else None


def _may_be(use: NameUse, named: tuple[NameUse, ...]) -> bool:
    """Whether the sex that the title tells fits the person's."""
    told = use.description.gender
    known = next((one.description.gender for one in named if one.description.gender), None) or find_gender(
        named[0].text
    )
    return told is None or known is None or told == known


def _holds_another_office(use: NameUse, named: tuple[NameUse, ...]) -> bool:
    """Whether "Mayor Brandt" stands before anybody of that name, and whoever is named in full later is no mayor."""
    told = find_roles(use.description.role)
    held = frozenset(role for one in named for role in find_roles(one.description.role))
    return bool(told) and bool(held) and not told & held


def _is_dead(uses: Sequence[NameUse]) -> bool:
    return any(use.description.deceased for use in uses)


def _find_dominant_of(key: str, kin: Sequence[str], groups: dict[str, list[NameUse]]) -> str | None:
    """Whoever is not introduced as a relative, if the article has named him or her more often than each relative."""
    return key if all(len(groups[key]) > len(groups[one]) for one in kin) else None


def _find_dominant(use: NameUse, keys: Sequence[str], groups: dict[str, list[NameUse]]) -> str | None:
    """The bearer spoken of clearly more than the others, or just now; None if none stands out."""
    counts = sorted(((len(groups[key]), key) for key in keys), reverse=True)
    if counts[0][0] >= counts[1][0] + 2:
        return counts[0][1]
    latest = sorted(
        ((max(one.start for one in groups[key] if one.start < use.start), key) for key in keys), reverse=True
    )
    return latest[0][1] if use.start - latest[0][0] < 300 <= use.start - latest[1][0] else None
