"""One article's bodies, places and other things: which names are one thing's."""

import re
from collections.abc import Sequence

from crosswire.extract.referents.governments import is_government
from crosswire.extract.referents.occurrences import Occurrence
from crosswire.model import Mention, Parsed
from crosswire.primitives.body_names import NameIndex, adds_trade, find_clipped, find_longer, has_letters, index_names
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import fold_name


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
    index, introduced = index_names(names), find_introduced(parsed, mentions, groups)
    for short in names:
        kinds = {mentions[at].kind for at in groups["name:" + short]}
        if not kinds & {"organisation", "other", "person"}:
            continue
        first = _stands_before(parsed, mentions, groups, short, index)
        longer = introduced.get(short, ()) or _find_full(short, index, body=kinds == {"organisation"}, first=first)
        for name in (*longer, short) if longer else ():
            home["name:" + name] = home["name:" + longer[0]]
    joined: dict[str, list[int]] = {}
    for key, positions in groups.items():
        joined.setdefault(home[home[key]], []).extend(positions)
    return joined


def _stands_before(
    parsed: Parsed, mentions: Sequence[Mention], groups: dict[str, list[int]], short: str, index: NameIndex
) -> bool:
    """Whether a text names "Norvane" before "Norvane Health Solutions", its arm: nobody clips a name not given yet."""
    headlines = [sentence for sentence in parsed.sentences if sentence.headline]
    told = [
        mentions[at].start
        for at in groups["name:" + short]
        if not any(one.start <= mentions[at].start < one.end for one in headlines)
    ]
    longer = [mentions[at].start for name in index.firsts.get(short, ()) for at in groups.get("name:" + name, ())]
    return bool(told) and bool(longer) and min(told) < min(longer)


def _find_full(short: str, index: NameIndex, *, body: bool, first: bool) -> tuple[str, ...]:
    """The fuller names of a body; if there are none, the one that begins with it, or puts its city before it."""
    known = look_up(short)
    if known and known.sort != "body":
        return ()
    longer = find_longer(short, index)
    if first and any(adds_trade(short, name) for name in longer):
        return ()
    return longer or (find_clipped(short, index) if body and not first else ())


def find_introduced(
    parsed: Parsed, mentions: Sequence[Mention], groups: dict[str, list[int]]
) -> dict[str, tuple[str, ...]]:
    """Of each short name in brackets right after a long one that has its letters, the long one."""
    key_of = {
        at: key.removeprefix("name:") for key, positions in groups.items() for at in positions if key[:5] == "name:"
    }
    ends = {mentions[at].end: long for at, long in key_of.items()}
    found: dict[str, tuple[str, ...]] = {}
    for at, short in key_of.items():
        start = mentions[at].start
        opened = re.search(r"\s*\($", parsed.text[max(0, start - 3) : start])
        long = ends.get(start - len(opened.group())) if opened else None
        if long and long != short and mentions[at].text.isupper() and len(short) < 9 and has_letters(long, short):
            found[short] = (long,)
    return found
