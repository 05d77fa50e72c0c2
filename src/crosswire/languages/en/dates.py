"""How English texts write a full date: months, weekdays, zones, and patterns that a date line is made of."""

import re

MONTHS: dict[str, int] = {
    form: number
    for number, forms in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sep sept", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for form in forms.split()
}  # fmt: skip

# Abbreviations that mean one offset in practice; IST and CST mean several and are left out.
ZONES: dict[str, str] = {
    "z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "bst": "+01:00", "wet": "+00:00", "west": "+01:00",
    "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "pkt": "+05:00",
    "wib": "+07:00", "hkt": "+08:00", "sgt": "+08:00", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00",
    "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "est": "-05:00", "edt": "-04:00", "cdt": "-05:00",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "brt": "-03:00",
}  # fmt: skip

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_ZONE = r"(?:[A-Z]{1,5}T?\b|(?:GMT|UTC)?\s?[+-]\d{2}:?\d{2})"
TIME = rf"(?P<hour>2[0-4]|[01]?\d)(?!\d)(?:[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?)?\s?(?P<half>[ap]\.?m\b\.?)?(?:\s?\(?(?P<zone>{_ZONE})\)?)?"

WRITTEN_DATES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d/.-])(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?![\d-])",
        rf"(?:{_WEEKDAY},?\s+)?(?:the\s+)?(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?P<name>{_MONTH})\b\.?,?[\s-]+(?P<year>\d{{4}})\b",
        rf"(?:{_WEEKDAY},?\s+)?\b(?P<name>{_MONTH})\b\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b",
        r"(?<![\d/.-])(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})(?![\d/-])",
    )
)
MONTH_AND_YEAR = re.compile(rf"\b(?P<name>{_MONTH})\b\.?,?\s+(?P<year>\d{{4}})\b", re.IGNORECASE)
TIME_AFTER = re.compile(rf"(?:T|[\s,|•·]*(?:at\s+)?(?:[-–—]\s+)?){TIME}", re.IGNORECASE)
TIME_BEFORE = re.compile(rf"(?<![\d:.]){TIME}[\s,|]*(?:on\s+)?$", re.IGNORECASE)

# What may stand on a line beside a date, that makes it a date line and nothing else.
DATE_LABEL = re.compile(
    r"\b(?:(?:first|last|originally)\s+)?(?:published|updated|posted|modified|created|revised|released|date|issued|issue date|"
    r"publication date|time|filed|uploaded|printed|accessed|retrieved)(?:\s+(?:on|at|date|time))?\b"
    r"|\b(?:on|at|and|local time|min(?:ute)?s?\s+read|o'clock)\b"
    r"|\b(?:no|nr|issue|vol|volume|number|edition|week)\b\.?\s*\d{1,5}\b(?=\s*[,|/·;–—-])",  # of a periodical
    re.IGNORECASE,
)
UPDATED = re.compile(r"\b(?:updated|modified|revised|accessed|retrieved|printed)\b", re.IGNORECASE)
AGO = re.compile(
    r"\b(?:\d+|an?|one|two|three|few)\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?)\s+ago\b"
    r"|\bjust now\b|\byesterday\b|\btoday\b",
    re.IGNORECASE,
)
PARTIAL_DATE = re.compile(
    rf"(?:{_WEEKDAY},?\s+)?(?:\b(?:{_MONTH})\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_MONTH})\b\.?)|\b{_WEEKDAY}(?=\W|$)",
    re.IGNORECASE,
)
CLOCK = re.compile(
    rf"(?<![\d.])(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d)?\s?(?:[ap]\.?m\b\.?)?|\b\d{{1,2}}\s?[ap]\.?m\b\.?|\b(?:{'|'.join(ZONES)}|ist|cst|et|pt)\b|\b[ap]\.?m\.",
    re.IGNORECASE,
)
