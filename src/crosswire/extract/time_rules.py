"""Readers of dates: each turns what a pattern of `time_grammar.py` matched into a `Draft`, or refuses with None."""

import re

from crosswire.extract.time_drafts import Draft, Match, Scene, make_absolute, make_date, make_duration
from crosswire.extract.time_spans import STEPS
from crosswire.extract.time_tense import find_tense
from crosswire.languages.en.times import EVENTS_AHEAD, GAME_WORDS, WEEKDAY_NAMES

_NEAR_NOUNS = frozenset({"NOUN", "PROPN"})


# ---------------------------------------------------------------- days and months


def read_iso(match: Match) -> Draft | None:
    """2024-06-19, 6/19/2024 (month first), 19.06.2024."""
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
    if match.value("way"):
        return make_date(f"{_way(match)}-Y") if match.text("unit") != "year" else _in_year(match, f"{month}-{day:02}")
    token = match.groups["month"].token
    tense = find_tense(match.scene.parsed, token)
    direction = "near" if match.value("weekday") else {"past": "recent", "future": "future"}.get(tense, "near")
    return make_date(f"{direction}-{month}-{day:02}")


def read_month_year(match: Match) -> Draft:
    """July 2000."""
    return make_absolute(f"{match.value('year')}-{match.value('month')}")


def _way(match: Match) -> str:
    return {"l": "last", "n": "next", "t": "this"}[match.groups["way"].letter]


def _in_year(match: Match, piece: str) -> Draft:
    """A month, day or season of last, this or next year."""
    years = {"l": "-P1Y", "n": "+P1Y", "t": ""}[match.groups["way"].letter]
    return make_date(f"this-{piece}{years}")


def read_month_of_year(match: Match) -> Draft | None:
    """July last year, January this year."""
    return _in_year(match, match.value("month")) if match.value("unit") == "year" else None


def read_month(match: Match) -> Draft | None:
    """April, last September, this May."""
    month = match.value("month")
    if "way" not in match.groups:
        following = match.scene.letters[match.end : match.end + 1]
        if following in {"D", "N", "O"}:
            return None
        token = match.scene.parsed.tokens[match.groups["month"].token]
        is_attribute = token.dep in {"compound", "nmod", "amod"}
        direction = "past" if is_attribute else match.direction()
        return make_date(f"{'recent' if direction == 'past' else direction}-{month}")
    if match.text("way") in {"last", "past", "previous"}:
        return make_date(f"last-{month}")
    return make_date(f"{_way(match)}-{month}")


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
    """Tuesday of last week: the week alone is sure."""
    if match.value("unit") != "week":
        return None
    return make_date(f"{_way(match)}-W")


def read_day_of_month(match: Match) -> Draft | None:
    """On the 25th."""
    day = int(match.value("day"))
    following = match.scene.words[match.end] if match.end < len(match.scene.words) else None
    is_figure = match.text("day")[:1].isdigit()
    if (
        not is_figure
        or day > 31
        or (following and match.scene.parsed.tokens[following.token].pos in _NEAR_NOUNS | {"ADJ"})
    ):
        return None
    return make_date(f"{match.direction()}-dd{day:02}")


def read_today(match: Match) -> Draft | None:
    """Today, tonight, yesterday, tomorrow; not the name "Channel Today"."""
    token = match.scene.parsed.tokens[match.groups["today"].token]
    before = match.scene.parsed.tokens[token.index - 1] if token.index else token
    if token.text[0].isupper() and token.pos == "PROPN" and before.pos == "PROPN":
        return None
    shift = match.value("today")
    return Draft(type="TIME" if "/" in shift else "DATE", shift=shift, anchor="published")


def read_holiday(match: Match) -> Draft:
    """Christmas Day, Thanksgiving, Easter 2023."""
    name = match.value("holiday")
    year = match.value("year")
    if year and name[:1].isdigit():
        return make_absolute(f"{year}-{name}")
    if "way" in match.groups:
        return make_date(f"{_way(match)}-{name}")
    tense = find_tense(match.scene.parsed, match.groups["holiday"].token)
    direction = {"past": "recent", "future": "future"}.get(tense, "near")
    return make_date(f"{direction}-{name}")


def read_holiday_of_year(match: Match) -> Draft | None:
    """Christmas Day last year."""
    name = match.value("holiday")
    return _in_year(match, name) if match.value("unit") == "year" and name[:1].isdigit() else None


# ---------------------------------------------------------------- years and larger


def read_year(match: Match) -> Draft | None:
    """2000, but not 2000 people, $2000 or "the 2000 block"."""
    scene, word = match.scene, match.groups["year"]
    if word.value == word.text and not _is_year_place(scene, match.start, match.end):
        return None
    return make_absolute(word.value)


def _is_year_place(scene: Scene, start: int, end: int) -> bool:
    before = scene.words[start - 1].text if start else ""
    if before in {"$", "£", "€", "#", ".", "no.", "flight", "highway", "route", "room", "us$"}:
        return False
    tokens = scene.parsed.tokens
    token = tokens[scene.words[start].token]
    following = tokens[scene.words[end].token] if end < len(scene.words) else None
    if following is None or before in _YEAR_LEADS:
        return following is None or following.tag != "NNS" or before in _SURE_LEADS
    if following.text in {"%", "percent"} or (following.tag == "NNS" and following.index == token.head):
        return False
    return (following.tag not in {"NNS", "HYPH"} and token.dep != "nummod") or before in {"the", "of"}


_SURE_LEADS = frozenset({"since", "until", "early", "late", "mid", "fiscal"})
_YEAR_LEADS = frozenset({
    "in", "since", "of", "by", "until", "from", "between", "before", "after", "to", "through", "during", "the", "(",
    "early", "late", "mid", "fiscal", "and", "for", "around", "as", "till", ",", "-", "–", "about", "year", "over",
    "back", "both", "at", "than",
}) | _SURE_LEADS  # fmt: skip


def read_year_pair(match: Match) -> Draft | None:
    """1998-99, 2023/24: known by its first year."""
    first, second = match.value("year"), match.text("second")
    digits = int(second) if second.isdigit() else -1
    return make_absolute(first) if (int(first) + 1) % 100 == digits % 100 and len(second) in {2, 4} else None


def read_fiscal_year(match: Match) -> Draft | None:
    """Fiscal 1989, the current fiscal year, fiscal year 2024."""
    if match.value("year"):
        return make_absolute(match.value("year"))
    if match.value("unit") not in {"year", "quarter"}:
        return None
    way = match.groups.get("way")
    step = STEPS[match.value("unit")]
    if way is not None and way.letter in "ln":
        return make_date(f"{_way(match)}-{step}")
    return make_date(f"this-{step}") if way is not None else None


def read_decade(match: Match) -> Draft:
    """The 1990s, the eighties."""
    before = match.scene.words[match.start - 1].text if match.start else ""
    is_age = before in {"his", "her", "their", "my", "your", "our", "its"}
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
        return _in_year(match, season) if match.value("unit") == "year" else None
    if "way" in match.groups:
        way = _way(match)
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


# ---------------------------------------------------------------- quarters and halves


def read_quarter(match: Match) -> Draft | None:
    """The third quarter, third-quarter profit, the fourth quarter of 1984."""
    rank = int(match.value("rank"))
    if match.value("unit") != "quarter" or not 1 <= rank <= 4 or _is_game(match.scene):
        return None
    if match.value("year"):
        return make_absolute(f"{match.value('year')}-Q{rank}")
    if "way" in match.groups:
        return _in_year(match, f"Q{rank}")
    return make_date(f"past-Q{rank}")


def _is_game(scene: Scene) -> bool:
    tokens = scene.parsed.tokens[scene.sentence.first : scene.sentence.last]
    return any(token.lemma in GAME_WORDS or token.text.lower() in GAME_WORDS for token in tokens)


def read_half(match: Match) -> Draft | None:
    """The first half of 1989, the second half of this year."""
    rank = {"first": "H1", "second": "H2", "last": "H2", "latter": "H2"}.get(match.text("rank"))
    if rank is None or (match.value("unit") not in {"", "year"}):
        return None
    if match.value("year"):
        return make_absolute(f"{match.value('year')}-{rank}")
    if match.value("decade"):
        return make_absolute(match.value("decade"), "START" if rank == "H1" else "END")
    return _in_year(match, rank) if "way" in match.groups else None


def read_same_quarter(match: Match) -> Draft | None:
    """The quarter, the period: of results, the one named last."""
    scene, unit = match.scene, match.value("unit")
    following = scene.words[match.end].text if match.end < len(scene.words) else ""
    if unit == "year" and following in {"ended", "ending"}:
        return make_duration("P1Y")
    if not scene.earnings or unit not in {"quarter", "year"}:
        return None
    if unit == "year":
        return make_date("this-Y") if match.start and scene.words[match.start - 1].text in {"for", "of"} else None
    return scene.quarter or make_date("last-Q")


def read_latest_period(match: Match) -> Draft | None:
    """The latest period, of results."""
    return (match.scene.quarter or make_date("last-Q")) if match.scene.earnings else None


def read_year_earlier(match: Match) -> Draft | None:
    """A year ago, the year-earlier quarter: of results, the same quarter of the year before."""
    if match.value("unit") != "year":
        return None
    quarter = match.scene.quarter
    if quarter is None and "quarter" in match.groups:
        return make_date("last-Q-P1Y")
    if quarter is None or not match.scene.earnings:
        return make_date("-P1Y", "published" if match.text("when") == "ago" else "narrative")
    if quarter.value:
        return make_absolute(f"{int(quarter.value[:4]) - 1:04}{quarter.value[4:]}")
    return make_date(f"{quarter.shift}-P1Y") if quarter.shift and "P" not in quarter.shift else quarter
