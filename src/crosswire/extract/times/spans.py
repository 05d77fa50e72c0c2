"""Readers of relative steps, durations, sets and times of day; see `time_grammar.py`."""

import re

from crosswire.extract.times.drafts import Draft, Match, make_absolute, make_date, make_duration, make_set
from crosswire.extract.times.tense import find_tense
from crosswire.languages.en.times import EXTREMES, LENGTH_LEADS, LENGTH_TAILS, SCHEDULED, SOME_DAY_LEADS, UNITS

STEPS = {
    "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "E", "century": "C", "yr": "Y",
    "weekend": "WE", "semester": "SM", "fortnight": "W", "night": "D",
}  # fmt: skip
_TOLD = frozenset({"previous", "preceding", "prior", "following", "ensuing", "subsequent"})
_WAYS = {"l": "last", "n": "next", "t": "this", "h": "this", "s": "this"}
_HALF = 0.5


def make_period(amount: str, unit: str) -> str:
    """The ISO 8601 duration of so many units: 2 and "decade" give "P20Y"; an unknown amount is "X"."""
    base = UNITS[unit]
    digits = re.search(r"\d+", base)
    size = int(digits[0]) if digits else 1
    letter = base.partition(str(size))[2]
    head = "PT" if base.startswith("PT") else "P"
    if letter in {"WE", "NI", "SM"}:
        head, letter = "P", {"WE": "WE", "NI": "D", "SM": "SM"}[letter]
    if amount == "X":
        return f"{head}X{ {10: 'E', 100: 'C', 1000: 'L'}.get(size, letter) }"
    return f"{head}{float(amount) * size:g}{letter}"


def read_amount(match: Match) -> str | None:
    """How many: the group's number, one for "a", "X" for "several"; with "and a half" added."""
    word = match.groups.get("amount")
    is_plural = match.text("unit").endswith(("s", "ia"))
    if word is None:
        return "X" if is_plural else None
    if match.start and match.scene.letters[match.start - 1] == "v":
        return "X"
    if word.letter == "Y" and not is_plural:
        return None
    amount = "1" if word.letter == "a" else word.value
    if not amount or (amount != "X" and float(amount) > 10_000):
        return None
    if "top" in match.groups:
        return f"{float(amount) + float(match.value('top')) / max(float(match.value('bottom')), 1.0):g}"
    has_half = amount != "X" and ("half" in match.groups or "more" in match.groups)
    return f"{float(amount) + _HALF:g}" if has_half else amount


# ---------------------------------------------------------------- steps


def read_ago(match: Match) -> Draft | None:
    """Nine months ago, a decade ago, three days earlier, two weeks later."""
    amount, when = read_amount(match), match.groups["when"]
    if amount is None or (when.text in {"before", "after"} and not _ends(match)) or _is_compared(match):
        return None
    value = make_period(amount, match.value("unit"))
    sign = "+" if when.letter == "f" else "-"
    is_told = when.text not in {"ago", "hence", "from now", "ahead"}
    return Draft(
        type="TIME" if "T" in value else "DATE",
        shift=f"{sign}{value}",
        anchor="narrative" if is_told else "published",
    )


def _is_compared(match: Match) -> bool:
    """Whether it goes on: "four months earlier than planned"."""
    return match.scene.letters[match.end : match.end + 1] == "x"


def _ends(match: Match) -> bool:
    words = match.scene.words
    return match.end >= len(words) or words[match.end].text in {".", ",", ";", ")", "”", '"', "''", ":"}


def read_step(match: Match) -> Draft | None:
    """Last week, this year, next month, the previous day, the following morning."""
    unit, way = match.value("unit"), match.groups["way"]
    if unit not in STEPS or _is_programme(match):
        return None
    step = f"{_WAYS[way.letter]}-{STEPS[unit]}"
    is_plural = match.text("unit").endswith("s")
    before = match.scene.words[match.start - 1].text if match.start else ""
    if unit == "decade" and way.text == "last" and before in {"in", "over", "during", "for", "within"}:
        return make_duration(make_period("1", unit), f"-{make_period('1', unit)}")
    if unit == "weekend" and way.text in {"past", "coming"}:
        return make_date(f"{_WAYS[way.letter]}-WE")
    if way.text in {"past", "recent", "coming", "upcoming"} or is_plural:
        sign, amount = ("-" if way.letter == "l" else "+"), ("X" if is_plural else "1")
        if way.letter not in "ln":
            return None
        value = make_period(amount, unit)
        return make_duration(value, f"{sign}{value}")
    is_told = (
        way.text in _TOLD or way.letter in "hs" or ("the" in match.groups and way.text == "next" and unit != "quarter")
    )
    return make_date(step, "narrative" if is_told else "published")


def _is_programme(match: Match) -> bool:
    """Whether it is a programme's name, "This Week": in capitals and in quotation marks, or with a name behind it."""
    tokens = match.scene.parsed.tokens
    first, unit = tokens[match.scene.words[match.start].token], tokens[match.groups["unit"].token]
    before = tokens[first.index - 1].text if first.index else ""
    return first.text[0].isupper() and unit.text[0].isupper() and before in {"“", '"', "``", "'s", "’s", "‘"}


def read_told_part(match: Match) -> Draft:
    """The next morning, the previous night, that afternoon: against the day told last."""
    way = match.groups["way"]
    shift = {"l": "last-D", "n": "next-D"}.get(way.letter, "this-D")
    return Draft(type="TIME", shift=f"{shift}/T{match.value('part')}", anchor="narrative")


def read_this_part(match: Match) -> Draft:
    """This morning."""
    return Draft(type="TIME", shift=f"this-D/T{match.value('part')}", anchor="published")


def read_last_part(match: Match) -> Draft | None:
    """Last evening, not "past midnight"."""
    if match.text("way") != "last":
        return None
    return Draft(type="TIME", shift=f"-P1D/T{match.value('part')}", anchor="published")


def read_weekend(match: Match) -> Draft | None:
    """The weekend, this past weekend: the latest, or where the tense points."""
    return make_date(f"{match.direction()}-WE") if match.value("unit") == "weekend" else None


def read_day_before(match: Match) -> Draft | None:
    """The week before, the day after, when nothing follows that they are before or after."""
    if not _ends(match):
        return None
    way = "last" if match.groups["when"].letter == "b" else "next"
    if match.groups["unit"].letter == "P":
        return Draft(type="TIME", shift=f"{way}-D/T{match.value('unit')}", anchor="narrative")
    return make_date(f"{way}-{STEPS[match.value('unit')]}", "narrative") if match.value("unit") in STEPS else None


def read_edge(match: Match) -> Draft | None:
    """The end of the year, early in the month, at year end."""
    unit = match.value("unit")
    return make_date(f"this-{STEPS[unit]}") if unit in {"year", "month", "week", "decade", "century"} else None


def read_year_end(match: Match) -> Draft:
    """At year-end."""
    return make_date("near-12-31" if match.direction() == "past" else "future-12-31")


# ---------------------------------------------------------------- durations


def read_duration(match: Match) -> Draft | None:
    """Three days, 10-year, more than two decades, several months."""
    amount, unit = read_amount(match), match.value("unit")
    if amount is None or _is_game_clock(match, unit) or _is_fraction(match, unit) or _is_title(match):
        return None
    if (some_day := _read_some_day(match)) is not None:
        return some_day
    if _lies_ahead(match, unit):
        return make_date(f"+{make_period(amount, unit)}")
    return make_duration(make_period(amount, unit), _lean(match, amount, unit))


def _read_some_day(match: Match) -> Draft | None:
    """One day he will return, may one day be: some day."""
    words = match.scene.words
    if match.text("amount") != "one" or match.text("unit") != "day":
        return None
    before = words[match.start - 1].text if match.start else ","
    following = words[match.end] if match.end < len(words) else None
    is_free = before in SOME_DAY_LEADS and following is not None and following.letter not in "gbfFo-"
    if not is_free or (following and following.letter == "," and match.start > 0):
        return None
    is_ahead = find_tense(match.scene.parsed, match.groups["unit"].token) == "future"
    return make_absolute("FUTURE_REF" if is_ahead else "PAST_REF")


def _lies_ahead(match: Match, unit: str) -> bool:
    """Whether it is the date "in two weeks" of what will be, and not how long it takes."""
    scene, start = match.scene, match.start
    lead = scene.words[start - 1] if start else None
    if lead is None or lead.text != "in" or unit not in STEPS or "-" in scene.letters[start : match.end]:
        return False
    head = scene.parsed.tokens[scene.parsed.tokens[lead.token].head]
    helpers = {scene.parsed.tokens[child].text.lower() for child in scene.parsed.children[head.index]}
    if "due" in {head.lemma, scene.words[start - 2].text} or helpers & {"will", "'ll", "’ll", "wo", "shall"}:
        return True
    is_able = bool(helpers & {"can", "could", "would", "may", "might"})
    if head.tag in {"VBZ", "VBP"} and head.lemma in SCHEDULED and head.lemma != "have":
        return True
    return head.tag == "VB" and not is_able and find_tense(scene.parsed, head.index) == "future"


def _is_game_clock(match: Match, unit: str) -> bool:
    return match.scene.game and unit in {"quarter", "second"}


def _is_title(match: Match) -> bool:
    """Whether the unit is part of a name: "60 Minutes", but not in a headline in capitals."""
    token = match.scene.parsed.tokens[match.groups["unit"].token]
    return token.pos == "PROPN" and token.text[0].isupper() and not match.scene.sentence.headline


def _is_fraction(match: Match, unit: str) -> bool:
    following = match.scene.letters[match.end : match.end + 1]
    if unit == "quarter" and match.groups["amount"].letter == "a":
        return True
    return unit == "quarter" and (following == "o" or "-" in match.scene.letters[match.start : match.end])


def _lean(match: Match, amount: str, unit: str) -> str | None:
    """A shift where the words around end the duration now: "for the first time in 24 years"."""
    words, letters = match.scene.words, match.scene.letters
    start = match.start - 1 if letters[: match.start].endswith("q") else match.start
    if start == 0 or words[start - 1].text not in {"in", "for"}:
        return None
    before = {word.text for word in words[max(0, start - _FIRST_REACH) : start]}
    if words[start - 1].text == "in" and before & EXTREMES:
        return f"-{make_period(amount, unit)}"
    return f"-{make_period(amount, unit)}" if letters[match.end : match.end + 1] == "R" else None


_FIRST_REACH = 12


def read_spread(match: Match) -> Draft | None:
    """The past two months, the last few years, the next 12 months, the first nine months."""
    amount, unit, way = read_amount(match), match.value("unit"), match.groups["way"]
    if amount is None or _is_game_clock(match, unit):
        return None
    value = make_period(amount, unit)
    if way.letter not in "ln" or way.text in _TOLD:
        return make_duration(value)
    return make_duration(value, f"{'-' if way.letter == 'l' else '+'}{value}")


def read_many(match: Match) -> Draft | None:
    """For decades, within days: a plural unit alone."""
    if match.value("unit") == "quarter" or _is_title(match) or not _is_length(match):
        return None
    return make_duration(make_period("X", match.value("unit"))) if match.text("unit").endswith(("s", "ia")) else None


def _is_length(match: Match) -> bool:
    """Whether the units are a stretch of time, "for weeks", "years of talks", and not what staff work, "long hours"."""
    words, start = match.scene.words, match.start
    before = [word.text for word in words[max(0, start - 2) : start]]
    after = words[match.end].text if match.end < len(words) else "."
    if before[-1:] == ["the"]:
        before.pop()
    return before[-1:] != ["-"] and (bool(LENGTH_LEADS & set(before[-1:])) or after in LENGTH_TAILS)


def read_weekslong(match: Match) -> Draft | None:
    """A day-long meeting, months-long talks."""
    amount = "X" if match.text("unit").endswith("s") else "1"
    return make_duration(make_period(amount, match.value("unit")))


# ---------------------------------------------------------------- sets


def read_every(match: Match) -> Draft | None:
    """Every day, each year, every other week, every Monday, every morning."""
    if match.value("weekday"):
        return make_set(f"XXXX-WXX-{match.value('weekday')}")
    if match.value("part"):
        return make_set(f"XXXX-XX-XXT{match.value('part')}")
    if match.value("month"):
        return make_set(f"XXXX-{match.value('month')}")
    if match.value("season"):
        return make_set(f"XXXX-{match.value('season')}")
    amount = "2" if "other" in match.groups else (read_amount(match) or "1")
    return make_set(make_period(amount, match.value("unit")))


def read_per(match: Match) -> Draft | None:
    """Twice a day, $1 billion a year, per month."""
    unit = match.value("unit")
    word = match.groups["per"]
    if match.text("unit").endswith("s") or unit in {"quarter", "second", "minute", "hour"}:
        return None
    if word.letter == "a" and not _follows_amount(match):
        return None
    return make_set(make_period("1", unit))


def _follows_amount(match: Match) -> bool:
    if match.start == 0 or match.text("per") not in {"a", "an"}:
        return False
    letter, text = match.scene.letters[match.start - 1], match.scene.words[match.start - 1].text
    token = match.scene.parsed.tokens[match.scene.words[match.start - 1].token]
    following = match.scene.letters[match.end : match.end + 1]
    if following in {"g", "b", "f", "F", "-"}:
        return False
    has_number = any(one in "NDYv" for one in match.scene.letters[max(0, match.start - 4) : match.start])
    return (
        letter == "c"
        or text in {"%", "percent", "million", "billion"}
        or (has_number and token.tag in {"NNS", "NN", "CD"})
    )


def read_set_word(match: Match) -> Draft | None:
    """Daily, annually; not a newspaper's name."""
    word = match.groups["set"]
    token = match.scene.parsed.tokens[word.token]
    if token.pos in {"PROPN", "NOUN"} or (word.text == "quarterly" and token.pos != "ADV"):
        return None
    return make_set(word.value)


def read_weekdays(match: Match) -> Draft:
    """On Sundays."""
    return make_set(f"XXXX-WXX-{match.value('weekday')}")


# ---------------------------------------------------------------- vague references


def read_vague(match: Match) -> Draft | None:
    """Now, currently, recently, the future."""
    word = match.groups["vague"]
    if word.value == "year-end":
        return read_year_end(match)
    token = match.scene.parsed.tokens[word.token]
    return None if token.pos == "PROPN" and not match.scene.sentence.headline else make_absolute(word.value)


def read_current(match: Match) -> Draft | None:
    """The current system."""
    return make_absolute("PRESENT_REF") if match.text("vague") == "current" else None


def read_the_past(match: Match) -> Draft | None:
    """In the past."""
    following = match.scene.words[match.end].text if match.end < len(match.scene.words) else "."
    return make_absolute("PAST_REF") if match.text("vague") == "past" and not following[0].isalnum() else None
