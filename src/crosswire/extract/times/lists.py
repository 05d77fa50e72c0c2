"""Readers of what shares words with its neighbours: the first of a list or a range, "3 to 5 May", "10 to 15 years"."""

from crosswire.extract.times.drafts import Draft, Match, make_absolute, make_date, make_duration, make_set
from crosswire.extract.times.spans import STEPS, make_period, read_duration
from crosswire.extract.times.tense import find_tense
from crosswire.languages.en.times import WEEKDAY_NAMES

_WEEK = 7


def read_first_length(match: Match) -> Draft | None:
    """The 60 of "between 60 and 90 days", the two of "two to six days"."""
    scene = match.scene
    is_between = scene.words[match.start - 1].text == "between" if match.start else False
    joiner = scene.words[match.end].text
    if joiner == "or" or (joiner == "and" and not is_between):
        return None
    amount = match.value("amount")
    return make_duration(make_period(amount, match.value("unit"))) if match.value("unit") != "quarter" else None


def read_loose_length(match: Match) -> Draft | None:
    """Two or three hours, a year or two: known by its first."""
    words = match.scene.words[match.start : match.end]
    return read_duration(match) if any(word.text == "or" for word in words) else None


def read_loose_ago(match: Match) -> Draft | None:
    """Two or three months from now, 10 to 15 years ago, a week or two ago: about the first of the two."""
    word, when = match.groups["amount"], match.groups["when"]
    if when.text in {"before", "after"} or match.value("unit") not in STEPS:
        return None
    amount = "1" if word.letter == "a" else word.value
    sign = "+" if when.letter == "f" else "-"
    is_told = when.text not in {"ago", "hence", "from now", "ahead"}
    shift = f"{sign}{make_period(amount, match.value('unit'))}"
    return make_date(shift, "narrative" if is_told else "published", "APPROX")


def read_weekday_range(match: Match) -> Draft | None:
    """The Monday of "Monday to Friday": the one before that Friday, or the one to come."""
    first, last = int(match.value("weekday")), int(match.value("last"))
    if find_tense(match.scene.parsed, match.groups["weekday"].token) == "future":
        return make_date(f"future-{WEEKDAY_NAMES[first - 1]}")
    return make_date(f"past-{WEEKDAY_NAMES[last - 1]}-P{(last - first) % _WEEK}D")


def read_weekday_end(match: Match) -> Draft | None:
    """The Friday of "Monday to Friday", when it lies ahead."""
    scene = match.scene
    if scene.letters[match.start - 2 : match.start] not in {"Wk", "W-"}:
        return None
    before = scene.words[match.start - 2]
    if find_tense(scene.parsed, before.token) != "future":
        return None
    first, last = int(before.value), int(match.value("weekday"))
    return make_date(f"future-{WEEKDAY_NAMES[first - 1]}+P{(last - first) % _WEEK}D")


def read_listed_weekday(match: Match) -> Draft | None:
    """The Thursday of "every Tuesday and Thursday"."""
    before = match.scene.letters[: match.start].rstrip(",&")
    return make_set(f"XXXX-WXX-{match.value('weekday')}") if before.endswith("eW") else None


def read_listed_weekend(match: Match) -> Draft | None:
    """On weekends."""
    return make_set("XXXX-WXX-WE") if match.value("unit") == "weekend" and match.text("unit") == "weekends" else None


def read_weekday_parts(match: Match) -> Draft | None:
    """Saturday evenings."""
    part = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}.get(match.text("part"))
    return make_set(f"XXXX-WXX-{match.value('weekday')}T{part}") if part else None


def read_piece(match: Match) -> Draft | None:
    """Q3 2023, Q3, H1 of 2024."""
    piece = match.value("piece")
    return make_absolute(f"{match.value('year')}-{piece}") if match.value("year") else make_date(f"past-{piece}")


def read_before_last(match: Match) -> Draft | None:
    """The week before last, the year before last."""
    unit = match.value("unit")
    is_whole = unit in {"week", "weekend", "month", "quarter", "year", "night"} and not match.text("unit").endswith("s")
    if not is_whole or match.scene.letters[match.end : match.end + 1] in {"W", "U", "M", "P", "S", "H"}:
        return None
    if unit == "night":
        return Draft(type="TIME", shift="-P2D/TNI", anchor="published")
    return make_date(f"-P2{STEPS[unit]}")


def read_weekday_ago(match: Match) -> Draft | None:
    """A week ago Tuesday."""
    name = WEEKDAY_NAMES[int(match.value("weekday")) - 1]
    return make_date(f"past-{name}-P7D") if match.value("unit") == "week" else None


def read_same_step(match: Match) -> Draft | None:
    """The same month last year, the same quarter a year ago."""
    unit = match.value("unit")
    if match.value("year") != "year" or unit not in {"month", "quarter"}:
        return None
    return make_date(f"this-{STEPS[unit]}-P1Y", "narrative")
