"""A stretch of days as a date: as precise as its first and last day are."""

import calendar


def name_period(first: str, last: str) -> str:
    """ISO day, month or year that runs from `first` to `last` (ISO, hours ignored), else "first/last"."""
    first, last = first[:10], last[:10]
    if first == last:
        return first
    year, month = first[:4], first[:7]
    if first == f"{year}-01-01" and last == f"{year}-12-31":
        return year
    if first == f"{month}-01" and last == f"{month}-{calendar.monthrange(int(year), int(month[5:]))[1]:02d}":
        return month
    return f"{first}/{last}"
