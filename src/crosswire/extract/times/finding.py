"""Times of an article as TIMEX3: our own normaliser, a grammar over a sentence's words.

`time_words.py` turns the words of a sentence into letters, `time_grammar.py` matches patterns over them, and this file
walks a sentence, joins "early", "more than" and times of day to what is found, and reckons values from the day of
publication (`primitives/calendar.py`).
"""

import re
from collections.abc import Iterator

import msgspec

from crosswire.codec import make_id
from crosswire.extract.times.clocks import find_clock, find_part
from crosswire.extract.times.drafts import Draft, Match, Scene, make_absolute
from crosswire.extract.times.grammar import RULES_BY_LETTER
from crosswire.extract.times.tense import find_tense
from crosswire.extract.times.words import Word, has_trigger, read_words
from crosswire.languages.en.times import EARNINGS_WORDS, GAME_WORDS
from crosswire.model import Parsed, Time
from crosswire.primitives.calendar import reckon_times, undated_value
from crosswire.primitives.timex import bound_value, strip_offset

_Found = tuple[int, int, Draft]  # first word, last word (exclusive), what they say
_EARNINGS_WORDS_NEEDED = 3
_PAST_SEASON = re.compile(r"past-(?:SP|SU|FA|WI)\Z")
_MOST_JOINED = 3  # "the more than early ..."


def find_times(parsed: Parsed, published: str | None) -> tuple[Time, ...]:
    """The article's times in text order, as precise as `published` (an ISO date, month or year, or None) allows."""
    found: list[Time] = []
    quarter: Draft | None = None
    earnings = _is_earnings_report(parsed)
    for sentence in parsed.sentences:
        if not has_trigger(parsed, sentence):
            continue
        words = read_words(parsed, sentence)
        scene = Scene(
            parsed=parsed,
            sentence=sentence,
            words=words,
            letters="".join(word.letter for word in words),
            quarter=quarter,
            earnings=earnings,
            game=not GAME_WORDS.isdisjoint(word.text for word in words),
        )
        for first, last, draft in _scan(scene):
            found.append(_make_time(parsed, words[first], words[last - 1], draft))
            quarter = draft if is_named_quarter(scene, (first, last, draft)) else quarter
    return reckon_times(found, published)


def _is_earnings_report(parsed: Parsed) -> bool:
    seen = sum(1 for token in parsed.tokens if token.lemma in EARNINGS_WORDS)
    return seen >= _EARNINGS_WORDS_NEEDED


def is_named_quarter(scene: Scene, found: _Found) -> bool:
    """Whether it names a quarter by its rank, to which "a year earlier" can refer."""
    first, last, draft = found
    return draft.type == "DATE" and "-Q" in (draft.shift or "") and not set(scene.letters[first:last]) & set("gb")


def _make_time(parsed: Parsed, first: Word, last: Word, draft: Draft) -> Time:
    start, end = first.start, last.end
    earliest, latest = bound_value(draft.value, draft.mod) if draft.value else (None, None)
    return Time(
        id=make_id("t", parsed.article, start, end),
        start=start,
        end=end,
        text=parsed.text[start:end],
        type=draft.type,
        value=strip_offset(draft.value) if draft.value is not None else undated_value(draft.shift or ""),
        earliest=earliest,
        latest=latest,
        anchor=draft.anchor,
        shift=draft.shift,
        mod=draft.mod or None,
    )


def _scan(scene: Scene) -> Iterator[_Found]:
    at = 0
    previous: _Found | None = None
    while at < len(scene.letters):
        found = _match_at(scene, at) or _continue_days(scene, at, previous)
        if found is None:
            at += 1
            continue
        if not _is_age(scene, found):
            yield found
            previous = found
            if is_named_quarter(scene, found):
                scene = msgspec.structs.replace(scene, quarter=found[2])
        at = found[1]


def _is_age(scene: Scene, found: _Found) -> bool:
    """Whether it is an age: "24 years old", "aged 24"."""
    following = scene.letters[found[1] : found[1] + 2]
    return following[:1] == "y" or following == "-y"


def _match_at(scene: Scene, at: int, depth: int = 0) -> _Found | None:
    """The time that starts at the word; `depth` counts the words that have been joined to it."""
    letter = scene.letters[at]
    joined = _JOINERS[letter](scene, at, depth + 1) if letter in _JOINERS and depth < _MOST_JOINED else None
    if joined is not None:
        return joined
    clock = find_clock(scene, at) or find_part(scene, at)
    if clock is not None:
        return _add_day(scene, at, clock[0], clock[1])
    found = _match_rules(scene, at)
    return _add_clock(scene, found) if found is not None else None


def _match_rules(scene: Scene, at: int) -> _Found | None:
    matches = []
    for rule in RULES_BY_LETTER.get(scene.letters[at], ()):
        match = rule.pattern.match(scene.letters, at)
        if match is not None:
            matches.append((-match.end(), rule, match))
    matches.sort(key=lambda row: row[0])
    for _, rule, match in matches:
        groups = {name: scene.words[match.start(name)] for name, letter in match.groupdict().items() if letter}
        draft = rule.read(Match(scene, match.start(), match.end(), groups))
        if draft is not None:
            return match.start(), match.end(), draft
    return None


# ---------------------------------------------------------------- what is joined to a time


def _join_quantifier(scene: Scene, at: int, depth: int) -> _Found | None:
    """More than two decades, about a year ago, around Nov. 1."""
    inner = _match_at(scene, at + 1, depth) if at + 1 < len(scene.letters) else None
    is_over = scene.words[at].text in {"over", "under", "some", "just"}
    if (
        inner is None
        or inner[2].type == "SET"
        or (is_over and (inner[2].is_day or scene.letters[at + 1] in "dlnt"))
        or (scene.words[at].text == "up to" and inner[2].type != "DURATION")
        or (inner[2].value or "").endswith("_REF")
    ):
        return None
    mod = scene.words[at].value or inner[2].mod
    return at, inner[1], msgspec.structs.replace(inner[2], mod=mod)


def _join_part(scene: Scene, at: int, depth: int) -> _Found | None:
    """Early Wednesday, mid-June, the late 1970s, late last week."""
    inner_at = at + 2 if scene.letters[at + 1 : at + 2] == "-" else at + 1
    if inner_at >= len(scene.letters):
        return None
    inner = _match_at(scene, inner_at, depth) or _match_edge(scene, inner_at)
    is_age = scene.letters[inner_at] == "E" and at > 0 and scene.words[at - 1].text in {"his", "her", "their", "my"}
    if inner is None or is_age or inner[2].type in {"DURATION", "SET"} or (inner[2].value or "").endswith("_REF"):
        return None
    return at, inner[1], msgspec.structs.replace(inner[2], mod=scene.words[at].value)


def _match_edge(scene: Scene, at: int) -> _Found | None:
    """The end of the year: the unit alone, which is a time only at its edges."""
    if scene.letters[at : at + 2] != "dU":
        return None
    unit = scene.words[at + 1].value
    step = {"year": "Y", "month": "M", "week": "W", "decade": "E", "century": "C", "day": "D"}.get(unit)
    return (at, at + 2, Draft(type="DATE", shift=f"this-{step}", anchor="published")) if step else None


def _join_the(scene: Scene, at: int, depth: int) -> _Found | None:
    """The early 1990s, the more than two decades."""
    following = scene.letters[at + 1 : at + 2]
    if following not in {"m", "q"}:
        return None
    inner = _match_at(scene, at + 1, depth)
    return (at, inner[1], inner[2]) if inner is not None and inner[0] == at + 1 else None


def _join_side(scene: Scene, at: int, depth: int) -> _Found | None:
    """Earlier this month, later Friday, earlier that day."""
    letter, following = scene.letters[at], scene.letters[at + 1 : at + 2]
    at_inner = at + 1
    if following == "i" and scene.words[at + 1].text in {"in", "on"}:
        at_inner, following = at + 2, scene.letters[at + 2 : at + 3]
    if following not in {"t", "h", "W", "T", "d", "l"} or (
        letter in "bf" and scene.words[at].text not in {"earlier", "later"}
    ):
        return None
    inner = _match_at(scene, at_inner, depth) or (_match_edge(scene, at_inner) if following == "d" else None)
    if inner is None or inner[2].shift is None or inner[2].type == "DURATION":
        return None
    is_earlier = scene.words[at].text.startswith("earlier")
    core, slash, clock = inner[2].shift.partition("/")
    if not is_earlier and _PAST_SEASON.match(core):
        core = core.replace("past-", "this-")
    shift = f"{core}{'<' if is_earlier else '>'}{slash}{clock}"
    return at, inner[1], msgspec.structs.replace(inner[2], shift=shift)


_JOINERS = {
    "q": _join_quantifier, "m": _join_part, "d": _join_the, "b": _join_side, "f": _join_side,
}  # fmt: skip


def _add_clock(scene: Scene, found: _Found) -> _Found:
    """Friday night, Wednesday at 10 p.m., Nov. 6 at 5 p.m.: the time of day after its day."""
    start, end, draft = found
    if not draft.is_day:
        return found
    at = end
    while at < len(scene.letters) and scene.letters[at] in ",iqm" and at - end < 2:
        at += 1
    clock = find_clock(scene, at) or (find_part(scene, at) if at == end or scene.letters[at - 1] == "m" else None)
    return (start, clock[0], _join_clock(draft, clock[1])) if clock else found


def _add_day(scene: Scene, start: int, end: int, clock: str) -> _Found | None:
    """10 p.m. Wednesday, noon Thursday, the night of Oct. 23; without a day, the day told last."""
    day = _find_day(scene, end)
    if day is not None:
        return start, day[1], _join_clock(day[2], clock)
    other = find_clock(scene, end + 1) if scene.letters[end : end + 1] in {"-", "k", "&"} else None
    day = _find_day(scene, other[0]) if other else None
    if day is not None:  # 9 a.m. of "from 9 to 11 a.m. on Thursday"
        return start, end, _join_clock(day[2], clock)
    before = scene.letters[start - 1 : start] if start else ""
    is_noon = clock[1:2].isdigit() and before in {"i", "u"}
    if scene.words[start].letter == "P" and before != "m" and not is_noon:
        return None
    is_past = scene.letters[end - 2 : end] != "tP" and find_tense(scene.parsed, scene.words[start].token) == "past"
    return start, end, Draft(type="TIME", shift=f"this-D/{clock}", anchor="narrative" if is_past else "published")


def _find_day(scene: Scene, end: int) -> _Found | None:
    """The day that stands behind a time of day, "on" or "of" between them at most."""
    at = end
    while at < len(scene.letters) and scene.letters[at] in ",io" and at - end < 2:
        at += 1
    day = _match_rules(scene, at) if at < len(scene.letters) else None
    return day if day is not None and day[2].is_day else None


def _join_clock(draft: Draft, clock: str) -> Draft:
    if draft.value is not None:
        return msgspec.structs.replace(draft, type="TIME", value=f"{draft.value}{clock}")
    return msgspec.structs.replace(draft, type="TIME", shift=f"{draft.shift}/{clock}")


def _continue_days(scene: Scene, at: int, previous: _Found | None) -> _Found | None:
    """The 25 of "April 24 and 25", the 7 of "May 3-7"."""
    if previous is None or at != previous[1] + 1 or scene.letters[at] not in "DO" or scene.letters[at - 1] not in "-&k":
        return None
    day, draft = int(scene.words[at].value), previous[2]
    following = scene.letters[at + 1 : at + 2]
    month = (draft.value or draft.shift or "").rpartition("-")[0]
    if not draft.is_day or not month[-2:].isdigit() or not 1 <= day <= 31 or following in {"U", "%", "-"}:
        return None
    year = at + 2 if following == "," else at + 1
    if scene.letters[year : year + 1] == "Y":
        return at, year + 1, make_absolute(f"{scene.words[year].value}-{month[-2:]}-{day:02}")
    if draft.value is not None:
        return at, at + 1, make_absolute(f"{month}-{day:02}")
    return at, at + 1, msgspec.structs.replace(draft, shift=f"{month}-{day:02}")
