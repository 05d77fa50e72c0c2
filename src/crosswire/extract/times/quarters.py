"""Readers of quarters, halves and fiscal years, and of what reports on results tell against them."""

from crosswire.extract.times.drafts import Draft, Match, make_absolute, make_date, make_duration
from crosswire.extract.times.rules import place_in_year, read_way
from crosswire.extract.times.spans import STEPS


def read_fiscal_year(match: Match) -> Draft | None:
    """Fiscal 1989, the current fiscal year, fiscal year 2024."""
    if match.value("year"):
        return make_absolute(match.value("year"))
    if match.value("unit") not in {"year", "quarter"}:
        return None
    way = match.groups.get("way")
    step = STEPS[match.value("unit")]
    following = match.scene.words[match.end].text if match.end < len(match.scene.words) else ""
    if way is None and step == "Y" and following in {"ended", "ending"}:
        return make_duration("P1Y")
    if way is not None and way.letter in "ln":
        return make_date(f"{read_way(match)}-{step}")
    return make_date(f"this-{step}") if way is not None else None


def read_year_quarter(match: Match) -> Draft | None:
    """The 1988 quarter, the 1988 period: of results, like the one named last."""
    quarter = match.scene.quarter
    if quarter is None or not match.scene.earnings or "-Q" not in (quarter.shift or ""):
        return None
    return make_absolute(f"{match.value('year')}-{(quarter.shift or '').partition('-')[2][:2]}")


def read_quarter(match: Match) -> Draft | None:
    """The third quarter, third-quarter profit, the fourth quarter of 1984."""
    rank = int(match.value("rank"))
    if match.value("unit") != "quarter" or not 1 <= rank <= 4 or match.scene.game:
        return None
    if match.value("year"):
        return make_absolute(f"{match.value('year')}-Q{rank}")
    if "way" in match.groups:
        return place_in_year(match, f"Q{rank}")
    return make_date(f"past-Q{rank}")


def read_last_quarter(match: Match) -> Draft | None:
    """The final quarter of 2009."""
    return make_absolute(f"{match.value('year')}-Q4") if match.value("unit") == "quarter" else None


def read_half(match: Match) -> Draft | None:
    """The first half of 1989, the second half of this year."""
    rank = {"first": "H1", "second": "H2", "last": "H2", "latter": "H2"}.get(match.text("rank"))
    if rank is None or (match.value("unit") not in {"", "year"}):
        return None
    if match.value("year"):
        return make_absolute(f"{match.value('year')}-{rank}")
    if match.value("decade"):
        return make_absolute(match.value("decade"), "START" if rank == "H1" else "END")
    if match.value("unit") != "year":
        return None
    return place_in_year(match, rank) if "way" in match.groups else make_date(f"this-{rank}")


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
