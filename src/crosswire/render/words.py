"""The program's own words on the page: what each verdict, stance and cause is called."""

import re

STATUS = {
    "disputed": "Disputed",
    "conflicting": "Conflicting",
    "developing": "Developing",
    "corroborated": "Corroborated",
    "reported": "One voice",
}
STANCE = {
    "planned": "planned",
    "possible": "possible",
    "alleged": "alleged",
    "denied": "denied",
    "conditional": "conditional",
    "asked": "asked",
}
CAUSE = {
    "later-count": "a later count",
    "scope": "they count different things",
    "unit": "different units",
    "rounding": "rounding",
    "source": "they rest on different sources",
    "error": "one of them is mistaken",
    "unknown": "cause not known",
}
MANNER_OF_WORDING = {"cut": "cut", "reworded": "in other words"}
DATED = {
    "page": "from the page",
    "header": "from its head",
    "argument": "as given",
    "inferred": "inferred",
}
FIGURE_DATED = {"text": "as told", "article": "its article’s day"}
FURNITURE = {
    "related": "related link",
    "credit": "credit",
    "caption": "caption",
    "newsletter": "newsletter box",
    "comment": "comment",
    "repeat": "repeated text",
    "dateline": "dateline",
    "byline": "byline",
    "date": "date line",
    "outlet": "outlet line",
}
KIND = {
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
    "group": "Groups",
    "event": "Events",
    "work": "Works",
    "other": "Others",
}
_DAY = r"\b(\d{4}-\d\d(?:-\d\d)?)\b"
_ISO_SPAN = re.compile(rf"{_DAY}(?: to {_DAY})?", re.ASCII)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def count(number: int, one: str, many: str | None = None) -> str:
    """The number with the noun that it counts: "1 voice", "3 voices"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def spell_date(value: str | None) -> str:
    """An ISO date or span of dates as a reader says it, as precise as it is; what is neither stays as it stands."""
    if not value:
        return ""
    first, slash, last = value.partition("/")
    if slash:
        return spell_span(first, last)
    day, _, clock = value.partition("T")
    parts = day.split("-")
    if not all(part.isascii() and part.isdigit() for part in parts) or len(parts) > 3 or len(parts[0]) != 4:
        return value
    spoken = _spell_day(parts)
    return f"{spoken}, {clock[:5]}" if spoken and ":" in clock else spoken or value


def spell_span(earliest: str | None, latest: str | None) -> str:
    """The days between as a reader says them: one day, a whole month or year by its name, or both ends."""
    first, last = earliest or "", latest or ""
    if not last or first == last:
        return spell_date(first)
    if not first:
        return f"by {spell_date(last)}"
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        whole = first[8:] == "01" and last[8:] in {"28", "29", "30", "31"}
        return spell_date(first[:7]) if whole else f"{int(first[8:])} to {spell_date(last)}"
    if first[:4] == last[:4] and (first[4:], last[4:]) == ("-01-01", "-12-31"):
        return first[:4]
    return f"{spell_date(first)} to {spell_date(last)}"


def spell_dates_in(text: str) -> str:
    """The text with every ISO date in it as a reader says it."""
    return _ISO_SPAN.sub(lambda found: spell_span(found[1], found[2]), text)


def _spell_day(parts: list[str]) -> str:
    if len(parts) == 1:
        return parts[0]
    month = int(parts[1])
    if not 1 <= month <= len(MONTHS):
        return ""
    named = f"{MONTHS[month - 1]} {parts[0]}"
    return named if len(parts) == 2 else f"{int(parts[2])} {named}"
