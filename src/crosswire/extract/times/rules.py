"""Readers of dates: each turns what a pattern of `time_grammar.py` matched into a `Draft`, or refuses with None."""

import re

from crosswire.extract.times.drafts import Draft, Match, Scene, make_absolute, make_date
from crosswire.extract.times.tense import find_way
from crosswire.languages.en.numbers import MEASURES
from crosswire.languages.en.times import EVENTS_AHEAD, WEEKDAY_NAMES, YEARLY
from crosswire.primitives.holidays import find_holiday
from crosswire.primitives.timex import days_in_month

_NEAR_NOUNS = frozenset({"NOUN", "PROPN"})
_MARKS = frozenset({"“", "”", '"', "``", "''", "‘", "’"})


# ---------------------------------------------------------------- days and months


def read_iso(match: Match) -> Draft | None:
    """2024-06-19, 6/19/2024 (month first), 19.06.2024, 9/11."""
    if match.value("iso") != match.text("iso"):
        return make_absolute(match.value("iso"))
    text = match.groups["iso"].text.partition("t")[0]
    parts = [int(part) for part in re.split(r"[-/.]", text)]
    year, month, day = parts if "-" in text else (parts[2], parts[0], parts[1]) if "/" in text else parts[::-1]
    if "/" in text and month > 12:
        month, day = day, month
    return make_absolute(f"{year:04}-{month:02}-{day:02}") if 1 <= month <= 12 and 1 <= day <= 31 else None


def read_spaced_iso(match: Match) -> Draft | None:
    """2024-06-19 that the parser has taken apart."""
    month, day = int(match.value("month")), int(match.value("day"))
    return make_absolute(f"{match.value('year')}-{month:02}-{day:02}") if month <= 12 and day <= 31 else None


def read_month_day(match: Match) -> Draft | None:
    """Nov. 6, 1989; the 3rd of May; Friday, Oct. 23: without a year the nearest, or where the tense points."""
    day, month = int(match.value("day")), match.value("month")
    if not 1 <= day <= 31:
        return None
    if match.value("year"):
        return make_absolute(f"{match.value('year')}-{month}-{day:02}")
    if "way" in match.groups:
        return (
            make_date(f"{read_way(match)}-Y")
            if match.text("unit") != "year"
            else place_in_year(match, f"{month}-{day:02}")
        )
    token = match.groups["month"].token
    if match.value("weekday"):
        return make_date(f"near-{month}-{day:02}w{match.value('weekday')}")
    return make_date(f"{find_way(match.scene.parsed, token)}-{month}-{day:02}")


def read_month_year(match: Match) -> Draft:
    """July 2000."""
    return make_absolute(f"{match.value('year')}-{match.value('month')}")


def read_way(match: Match) -> str:
    """Whether it is the last, next or this one."""
    return {"l": "last", "n": "next", "t": "this"}[match.groups["way"].letter]


def place_in_year(match: Match, piece: str) -> Draft:
    """A month, day or season of last, this or next year."""
    years = {"l": "-P1Y", "n": "+P1Y", "t": ""}[match.groups["way"].letter]
    return make_date(f"this-{piece}{years}")


def read_month_of_year(match: Match) -> Draft | None:
    """July last year, January this year."""
    return place_in_year(match, match.value("month")) if match.value("unit") == "year" else None


def read_month(match: Match) -> Draft | None:
    """April, last September, this May."""
    month = match.value("month")
    if "way" not in match.groups:
        following = match.scene.letters[match.end : match.end + 1]
        if following in {"D", "N", "O"}:
            return None
        token = match.scene.parsed.tokens[match.groups["month"].token]
        is_attribute = token.dep in {"compound", "nmod", "amod"}
        way = "recent" if is_attribute else find_way(match.scene.parsed, token.index)
        return make_date(f"{way}-{month}")
    if match.text("way") in {"last", "past", "previous"}:
        return make_date(f"last-{month}")
    return make_date(f"{read_way(match)}-{month}")


def read_weekday(match: Match) -> Draft:
    """Friday by the tense; last, this and next Friday."""
    name = WEEKDAY_NAMES[int(match.value("weekday")) - 1]
    way = match.groups.get("way")
    if way is None and _is_over(match):
        return make_date(f"past-{name}")
    if way is None or way.letter == "t":
        return make_date(f"{match.direction()}-{name}")
    return make_date(f"{'last' if way.letter == 'l' else 'next'}-{name}")


def _is_over(match: Match) -> bool:
    """Whether it is "Wednesday's ruling": of most things that one speaks of so, they have been."""
    tokens = match.scene.parsed.tokens
    token = tokens[match.groups["weekday"].token]
    return tokens[token.index + 1 : token.index + 2] != () and (
        tokens[token.index + 1].tag == "POS" and tokens[token.head].lemma not in EVENTS_AHEAD
    )


def read_weekday_of_week(match: Match) -> Draft | None:
    """Tuesday of last week."""
    if match.value("unit") != "week":
        return None
    return make_date(f"{read_way(match)}-W+P{int(match.value('weekday')) - 1}D")


def read_day_of_month(match: Match) -> Draft | None:
    """On the 25th."""
    day = int(match.value("day"))
    following = match.scene.words[match.end] if match.end < len(match.scene.words) else None
    is_figure = match.text("day")[:1].isdigit() and (following is None or following.letter != "-")
    if (
        not is_figure
        or day > 31
        or (following and match.scene.parsed.tokens[following.token].pos in _NEAR_NOUNS | {"ADJ"})
    ):
        return None
    return make_date(f"{match.direction()}-dd{day:02}")


def read_today(match: Match) -> Draft | None:
    """Today, tonight, yesterday, tomorrow; not the names "Channel Today" and “Today” of a programme."""
    tokens = match.scene.parsed.tokens
    token = tokens[match.groups["today"].token]
    before = tokens[token.index - 1] if token.index else token
    is_quoted = before.text in _MARKS and token.index + 1 < len(tokens) and tokens[token.index + 1].text in _MARKS
    if token.text[0].isupper() and (is_quoted or (token.pos == before.pos == "PROPN")):
        return None
    shift = match.value("today")
    return Draft(type="TIME" if "/" in shift else "DATE", shift=shift, anchor="published")


def read_holiday(match: Match) -> Draft:
    """Christmas Day, Thanksgiving, Easter 2023."""
    name = match.value("holiday")
    year = match.value("year")
    if year:
        movable = find_holiday(name, int(year))
        return make_absolute(movable.isoformat() if movable else f"{year}-{name}")
    if "way" in match.groups:
        return make_date(f"{read_way(match)}-{name}")
    return make_date(f"{find_way(match.scene.parsed, match.groups['holiday'].token)}-{name}")


def read_holiday_of_year(match: Match) -> Draft | None:
    """Christmas Day last year."""
    name = match.value("holiday")
    return place_in_year(match, name) if match.value("unit") == "year" and name[:1].isdigit() else None


# ---------------------------------------------------------------- years and larger


def read_year(match: Match) -> Draft | None:
    """2000, but not 2000 people, $2000 or "the 2000 block"."""
    scene, word = match.scene, match.groups["year"]
    if word.value == word.text and not _is_year_place(scene, match.start, match.end):
        return None
    return make_absolute(word.value)


def _is_year_place(scene: Scene, start: int, end: int) -> bool:
    """Whether four figures are a year: people who count so many of a thing write "2,000"."""
    before = scene.words[start - 1].text if start else ""
    if before in _NO_YEAR_AFTER or (int(scene.words[start].text[:4]) < _FIRST_PLAIN_YEAR and before not in _OLD_LEADS):
        return False
    tokens = scene.parsed.tokens
    token = tokens[scene.words[start].token]
    following = tokens[scene.words[end].token] if end < len(scene.words) else None
    if following is None or before in _SURE_LEADS:
        return True
    if following.text in {"%", "percent"} or following.tag == "HYPH" or following.lemma in MEASURES:
        return False
    head = tokens[token.head] if token.dep in {"nummod", "compound", "amod"} and token.head > token.index else following
    if head.tag != "NNS" or head.lemma in YEARLY:
        return before in _YEAR_LEADS or head.pos in _NEAR_NOUNS or token.dep != "nummod"
    return (
        before in {"the", "'s", "’s", "its", "his", "her", "their"}
        and _FIRST_NEWS_YEAR <= int(token.text[:4]) <= _LAST_NEWS_YEAR
    )


_FIRST_NEWS_YEAR, _LAST_NEWS_YEAR = 1900, 2039
# so far back, four figures are a year only behind a word that says so
_FIRST_PLAIN_YEAR = 1500
_OLD_LEADS = frozenset({
    "in", "since", "of", "by", "until", "from", "to", "between", "circa", "ad", "before", "after", "and",
})  # fmt: skip
_NO_YEAR_AFTER = frozenset(
    {"$", "£", "€", "#", "no.", "flight", "highway", "route", "room", "us$", "nearly", "least", "number"}
)
_SURE_LEADS = frozenset({"since", "until", "early", "late", "mid", "fiscal"})
_YEAR_LEADS = frozenset({
    "in", "since", "of", "by", "until", "from", "between", "before", "after", "to", "through", "during", "the", "(",
    "early", "late", "mid", "fiscal", "and", "for", "around", "as", "till", ",", "-", "–", "about", "year", "over",
    "back", "both", "at", "than",
}) | _SURE_LEADS  # fmt: skip


def read_short_year(match: Match) -> Draft | None:
    """In '88, the class of '05."""
    text = match.text("short")
    if len(text) != 2 or not text.isdigit():
        return None
    return make_absolute(f"{19 if int(text) > _LAST_SHORT_YEAR else 20}{text}")


_LAST_SHORT_YEAR = 39


def read_part_of_month(match: Match) -> Draft | None:
    """The first week of June, the last days of December 2023; the third of something, its middle."""
    mod = {"first": "START", "last": "END", "final": "END"}.get(match.text("rank"), "MID")
    month = match.value("month")
    if match.text("unit") == "day":
        return _read_edge_day(match, month, mod)
    if match.value("year"):
        return make_absolute(f"{match.value('year')}-{month}", mod)
    direction = match.direction()
    return make_date(f"{'recent' if direction == 'past' else direction}-{month}", mod=mod)


def _read_edge_day(match: Match, month: str, mod: str) -> Draft | None:
    """The first day of May, the last day of March 2023."""
    if mod == "MID" or (month == "02" and mod == "END"):
        return None
    day = 1 if mod == "START" else days_in_month(_ANY_YEAR, int(month))
    if match.value("year"):
        return make_absolute(f"{match.value('year')}-{month}-{day:02}")
    return make_date(f"{find_way(match.scene.parsed, match.groups['month'].token)}-{month}-{day:02}")


_ANY_YEAR = 2001


def read_small_hours(match: Match) -> Draft:
    """The early hours of the morning: of the day told last."""
    return make_date("this-D", "narrative", match.value("hours"))


def read_year_pair(match: Match) -> Draft | None:
    """1998-99, 2023/24: known by its first year."""
    first, second = match.value("year"), match.text("second")
    digits = int(second) if second.isdigit() else -1
    return make_absolute(first) if (int(first) + 1) % 100 == digits % 100 and len(second) in {2, 4} else None


def read_decade(match: Match) -> Draft | None:
    """The 1990s, the eighties."""
    before = match.scene.words[match.start - 1].text if match.start else ""
    is_age = before in {"his", "her", "their", "my", "your", "our", "its", "high", "low", "upper"}
    return None if is_age else make_absolute(match.value("decade"))


def read_century(match: Match) -> Draft | None:
    """The 11th century is "10"."""
    if match.value("unit") != "century":
        return None
    return make_absolute(f"{int(match.value('rank')) - 1:02}")


def read_season(match: Match) -> Draft | None:
    """Last fall, the summer, spring 2024, the winter of 1994."""
    season = match.value("season")
    if match.value("year"):
        return make_absolute(f"{match.value('year')}-{season}")
    if match.value("unit"):
        return place_in_year(match, season) if match.value("unit") == "year" else None
    token = match.scene.parsed.tokens[match.groups["season"].token]
    following = match.scene.parsed.tokens[token.index + 1 : token.index + 2]
    if following and (following[0].text == "of" or (following[0].pos == "PROPN" and token.text[0].isupper())):
        return None  # the fall of the Wall, the Winter Olympics
    if "way" in match.groups:
        way = read_way(match)
        return make_date(f"{'near' if way == 'this' else way}-{season}")
    before = match.scene.words[match.start - 1].text if match.start else ""
    if "the" not in match.groups and before not in {
        "in",
        "since",
        "by",
        "until",
        "over",
        "during",
        "early",
        "late",
        "mid",
        "-",
    }:
        return None
    return make_date(f"{match.direction()}-{season}")
