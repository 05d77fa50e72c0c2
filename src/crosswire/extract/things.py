"""One article's bodies, places and other things: which names are one thing's."""

import re
from collections.abc import Sequence

from crosswire.extract.governments import is_government
from crosswire.extract.occurrences import Occurrence
from crosswire.model import Mention, Parsed
from crosswire.primitives.gazetteer import is_team_of, look_up
from crosswire.primitives.name_keys import find_longer, fold_name, has_letters, is_clipped


def join_things(parsed: Parsed, mentions: Sequence[Mention], occurrences: Sequence[Occurrence]) -> dict[str, list[int]]:
    """Positions of the mentions of each thing, under a key that is the country's name, or a folded name."""
    groups: dict[str, list[int]] = {}
    for occurrence in occurrences:
        key = find_key(parsed, mentions[occurrence.position], occurrence)
        groups.setdefault(key, []).append(occurrence.position)
    joined = join_short_names(parsed, mentions, groups)
    return {key: sorted(positions) for key, positions in joined.items()}


def find_key(parsed: Parsed, mention: Mention, occurrence: Occurrence) -> str:
    """What the mention shares with others of the same thing; a government's is that of its country."""
    known = look_up(mention.text)
    if known is None or mention.kind in {"person", "event", "work"}:
        return "name:" + fold_name(mention.text)
    if known.sort in {"country", "seat"}:
        return f"country:{known.country}"
    if known.sort == "people":
        return _find_people_key(parsed, mention, occurrence, known.country)
    if known.sort == "capital" and is_government(parsed, occurrence):
        return f"country:{known.country}"
    return "name:" + fold_name(known.name if known.sort == "body" else mention.text)


def _find_people_key(parsed: Parsed, mention: Mention, occurrence: Occurrence, country: str | None) -> str:
    """For "Russian" before a noun is its country's, "Russians" are a people, and "the Russian" is somebody."""
    token = parsed.tokens[occurrence.head]
    if mention.text.endswith("s") and token.tag in {"NNS", "NNPS"}:
        return f"people:{country}"
    joined = token.dep == "conj" and token.pos == "ADJ"
    if token.dep in {"amod", "compound", "nmod", "poss", "npadvmod"} or token.pos == "ADJ" or joined:
        return f"country:{country}"
    return f"one:{country}:{mention.text}"


def join_short_names(parsed: Parsed, mentions: Sequence[Mention], groups: dict[str, list[int]]) -> dict[str, list[int]]:
    """The groups with short names ("KCNA", "Airbus") put together with the long ones that they stand for."""
    home = {key: key for key in groups}
    names = sorted(key.removeprefix("name:") for key in groups if key.startswith("name:"))
    for short in names:
        if not any(mentions[at].kind in {"organisation", "other", "person"} for at in groups["name:" + short]):
            continue
        introduced = tuple(long for long in names if _is_introduced(parsed, mentions, groups, short, long))
        known = look_up(short)
        body = all(mentions[at].kind == "organisation" for at in groups["name:" + short])
        longer = introduced or (() if known and known.sort != "body" else _find_full(short, names, body=body))
        for long in longer:
            home["name:" + long] = home["name:" + longer[0]]
        if longer:
            home["name:" + short] = home["name:" + longer[0]]
    joined: dict[str, list[int]] = {}
    for key, positions in groups.items():
        joined.setdefault(home[home[key]], []).extend(positions)
    return joined


def _find_full(short: str, names: Sequence[str], *, body: bool) -> tuple[str, ...]:
    """The fuller names of a body; if there are none, the one that begins with it, or puts its city before it."""
    found = find_longer(short, names)
    if found or not body:
        return found
    fits = tuple(name for name in names if is_clipped(short, name) or is_team_of(short, name))
    return fits if len(fits) == 1 else ()


def _is_introduced(
    parsed: Parsed, mentions: Sequence[Mention], groups: dict[str, list[int]], short: str, long: str
) -> bool:
    """Whether the short name stands in brackets right after the long one."""
    if short == long or len(short) > 8 or " " in short:
        return False
    ends = {mentions[at].end for at in groups["name:" + long]}
    for at in groups["name:" + short]:
        opened = re.search(r"\s*\($", parsed.text[max(0, mentions[at].start - 3) : mentions[at].start])
        if opened and mentions[at].start - len(opened.group()) in ends:
            return mentions[at].text.isupper() and has_letters(long, short)
    return False
