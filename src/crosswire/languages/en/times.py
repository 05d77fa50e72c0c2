"""English words for times, as tables: each word's letter in the grammar of `extract/times/rules.py`, and its value.

The letters: N number, D number that can be a day, Y year, O ordinal, K clock, A a.m. or p.m., Z zone, I ISO or
numeric date, M month, W weekday, V weekdays in the plural, U unit, S season, P part of a day, T today and its like,
E decade, H holiday, X set ("daily"), R vague now, past or future, l last, n next, t this, h that, s same, e every, a, d the,
o of, g ago, b earlier, f later, m early or late, q about or over, v few or several, j fiscal, y old, i in, u until,
k to, B a piece of a year ("Q3"), J the small hours, w between or since, p per, c once or twice, x than (unjoined), Q a period of results, and - , ( ) / ' as they stand; "." is any other word.
"""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

# month and weekday words that are other words too: only capitalised, and only next to a number or after a preposition
AMBIGUOUS = frozenset({"may", "march", "mar", "sun", "sat", "wed", "mon", "dec", "jan", "jun", "sep", "august", "thu"})

UNITS = {
    "second": "PT1S", "minute": "PT1M", "hour": "PT1H", "day": "P1D", "week": "P1W", "fortnight": "P2W",
    "month": "P1M", "quarter": "P1Q", "year": "P1Y", "decade": "P10Y", "century": "P100Y", "millennium": "P1000Y",
    "weekend": "P1WE", "night": "P1NI", "sec": "PT1S", "min": "PT1M", "hr": "PT1H", "yr": "P1Y", "semester": "P1SM",
}  # fmt: skip
UNIT_PLURALS = {
    "seconds": "second", "minutes": "minute", "hours": "hour", "days": "day", "weeks": "week",
    "fortnights": "fortnight", "months": "month", "quarters": "quarter", "years": "year", "decades": "decade",
    "centuries": "century", "millennia": "millennium", "weekends": "weekend", "nights": "night", "secs": "sec",
    "mins": "min", "hrs": "hr", "yrs": "yr",
}  # fmt: skip

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midday": "MI", "noon": "12:00",
    "midnight": "24:00", "dawn": "MO", "dusk": "EV", "lunchtime": "MI", "sunrise": "MO", "sunset": "EV",
    "nightfall": "NI", "daybreak": "MO", "nighttime": "NI", "mornings": "MO", "afternoons": "AF",
    "evenings": "EV", "mid-afternoon": "AF", "midmorning": "MO", "midafternoon": "AF",
}  # fmt: skip
# hours that a part of a day spans (TIMEX3 leaves this open; the night runs to its midnight)
PART_HOURS = {
    "MO": ("05:00", "11:59"), "MI": ("11:00", "13:59"), "AF": ("12:00", "17:59"), "EV": ("17:00", "22:59"),
    "NI": ("18:00", "23:59"), "DT": ("06:00", "17:59"),
}  # fmt: skip

# the word -> its shift from the day of publication
TODAYS = {
    "today": "this-D",
    "tonight": "this-D/TNI",
    "yesterday": "-P1D",
    "tomorrow": "+P1D",
    "overmorrow": "+P2D",
}

VAGUE = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF", "recently": "PAST_REF", "lately": "PAST_REF", "year-end": "year-end",
}  # fmt: skip

DECADE_WORDS = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9, "noughties": 0,
}  # fmt: skip

SETS = {
    "daily": "P1D", "hourly": "PT1H", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P1Q",
    "annually": "P1Y", "yearly": "P1Y", "annual": "P1Y", "nightly": "P1D", "bi-weekly": "P2W", "biweekly": "P2W",
}  # fmt: skip

# fixed holidays by month and day; movable ones by name (primitives/calendar.py reckons them)
HOLIDAYS = {
    ("christmas", "day"): "12-25", ("christmas", "eve"): "12-24", ("christmas",): "12-25", ("boxing", "day"): "12-26",
    ("new", "year", "'s", "eve"): "12-31", ("new", "year", "'s", "day"): "01-01", ("new", "year", "'s"): "01-01",
    ("new", "year", "’s", "eve"): "12-31", ("new", "year", "’s", "day"): "01-01", ("new", "year", "’s"): "01-01",
    ("valentine", "'s", "day"): "02-14", ("valentine", "’s", "day"): "02-14", ("halloween",): "10-31",
    ("st.", "patrick", "'s", "day"): "03-17", ("may", "day"): "05-01", ("bastille", "day"): "07-14",
    ("veterans", "day"): "11-11", ("fourth", "of", "july"): "07-04",
    ("thanksgiving", "day"): "thanksgiving", ("thanksgiving",): "thanksgiving", ("easter", "sunday"): "easter",
    ("easter", "monday"): "eastermonday", ("good", "friday"): "goodfriday", ("easter",): "easter",
    ("labor", "day"): "laborday", ("columbus", "day"): "columbusday",
    ("presidents", "'", "day"): "presidentsday", ("black", "friday"): "blackfriday",
}  # fmt: skip

# several words that are one word of the grammar: words -> (letter, value)
PHRASES = {
    ("more", "than"): ("q", "MORE_THAN"), ("less", "than"): ("q", "LESS_THAN"), ("fewer", "than"): ("q", "LESS_THAN"),
    ("at", "least"): ("q", "EQUAL_OR_MORE"), ("at", "most"): ("q", "EQUAL_OR_LESS"), ("up", "to"): ("q", "EQUAL_OR_LESS"),
    ("no", "more", "than"): ("q", "EQUAL_OR_LESS"), ("not", "more", "than"): ("q", "EQUAL_OR_LESS"),
    ("no", "less", "than"): ("q", "EQUAL_OR_MORE"), ("as", "long", "as"): ("q", "EQUAL_OR_LESS"),
    ("just", "over"): ("q", "MORE_THAN"), ("well", "over"): ("q", "MORE_THAN"), ("just", "under"): ("q", "LESS_THAN"),
    ("a", "little", "over"): ("q", "MORE_THAN"), ("a", "couple", "of"): ("v", "2"), ("a", "couple"): ("v", "2"),
    ("the", "couple", "of"): ("v", "2"), ("couple", "of"): ("v", "2"), ("a", "handful", "of"): ("v", "X"),
    ("a", "number", "of"): ("v", "X"), ("a", "few"): ("v", "X"), ("quite", "a", "few"): ("v", "X"),
    ("dozens", "of"): ("v", "X"), ("scores", "of"): ("v", "X"), ("hundreds", "of"): ("v", "X"),
    ("thousands", "of"): ("v", "X"), ("a", "dozen"): ("N", "12"), ("half", "a"): ("N", "0.5"),
    ("half", "an"): ("N", "0.5"), ("half", "-", "a"): ("N", "0.5"),
    ("local", "time"): ("Z", ""), ("eastern", "time"): ("Z", ""), ("pacific", "time"): ("Z", ""),
    ("moscow", "time"): ("Z", ""), ("greenwich", "mean", "time"): ("Z", "Z"), ("coordinated", "universal", "time"): ("Z", "Z"),
    ("the", "start", "of"): ("m", "START"), ("the", "beginning", "of"): ("m", "START"), ("the", "end", "of"): ("m", "END"),
    ("the", "middle", "of"): ("m", "MID"), ("the", "close", "of"): ("m", "END"), ("the", "latter", "part", "of"): ("m", "END"),
    ("the", "early", "part", "of"): ("m", "START"), ("the", "first", "part", "of"): ("m", "START"),
    ("the", "early", "hours", "of"): ("m", "START"), ("the", "first", "hours", "of"): ("m", "START"),
    ("the", "late", "hours", "of"): ("m", "END"), ("the", "small", "hours", "of"): ("m", "START"),
    ("early", "in"): ("m", "START"), ("late", "in"): ("m", "END"), ("early", "on"): ("m", "START"), ("late", "on"): ("m", "END"),
    ("the", "near", "future"): ("R", "FUTURE_REF"), ("the", "future"): ("R", "FUTURE_REF"),
    ("year", "end"): ("R", "year-end"), ("year", "'s", "end"): ("R", "year-end"), ("year", "’s", "end"): ("R", "year-end"), ("year", "-", "end"): ("R", "year-end"), ("the", "distant", "past"): ("R", "PAST_REF"),
    ("the", "recent", "past"): ("R", "PAST_REF"), ("the", "near", "term"): ("R", "FUTURE_REF"),
    ("the", "short", "term"): ("R", "FUTURE_REF"), ("the", "foreseeable", "future"): ("R", "FUTURE_REF"),
    ("the", "present"): ("R", "PRESENT_REF"), ("right", "now"): ("R", "PRESENT_REF"), ("just", "now"): ("R", "PRESENT_REF"),
    ("at", "the", "moment"): ("R", "PRESENT_REF"),
    ("the", "present", "time"): ("R", "PRESENT_REF"), ("these", "days"): ("R", "PRESENT_REF"),
    ("more", "recently"): ("R", "PAST_REF"), ("most", "recently"): ("R", "PAST_REF"),
    ("the", "other", "day"): ("R", "PAST_REF"), ("the", "day", "before", "yesterday"): ("T", "-P2D"),
    ("the", "day", "after", "tomorrow"): ("T", "+P2D"), ("day", "after", "tomorrow"): ("T", "+P2D"),
    ("day", "before", "yesterday"): ("T", "-P2D"), ("this", "very", "day"): ("T", "this-D"),
    ("the", "early", "hours", "of", "the", "morning"): ("J", "START"), ("the", "early", "morning", "hours"): ("J", "START"),
    ("the", "small", "hours"): ("J", "START"), ("the", "wee", "hours"): ("J", "START"),
    ("last", "night"): ("T", "-P1D/TNI"), ("the", "year", "two", "thousand"): ("Y", "2000"),
    ("from", "now"): ("f", ""), ("years", "old"): ("y", ""), ("year", "-", "old"): ("y", ""),
    ("years", "-", "old"): ("y", ""), ("year", "old"): ("y", ""), ("years", "of", "age"): ("y", ""),
    ("month", "-", "old"): ("y", ""), ("months", "-", "old"): ("y", ""), ("months", "old"): ("y", ""),
    ("year", "-", "olds"): ("y", ""), ("week", "-", "old"): ("y", ""), ("day", "-", "old"): ("y", ""),
    ("weeks", "old"): ("y", ""), ("days", "old"): ("y", ""), ("o", "clock"): ("A", "clock"), ("9", "/", "11"): ("I", "2001-09-11"),
}  # fmt: skip

# whole phrases that look like times and are none
NOT_TIMES = frozenset({
    ("by", "the", "day"), ("by", "the", "hour"), ("by", "the", "minute"), ("day", "by", "day"), ("day", "to", "day"),
    ("day", "-", "to", "-", "day"), ("day", "after", "day"), ("at", "the", "end", "of", "the", "day"),

    ("second", "-", "hand"), ("second", "world", "war"), ("first", "world", "war"), ("one", "-", "on", "-", "one"),
    ("year", "after", "year"), ("year", "by", "year"), ("week", "after", "week"), ("night", "after", "night"),
    ("once", "in", "a", "lifetime"), ("day", "and", "night"), ("rainy", "day"), ("the", "light", "of", "day"),
    ("day", "in", "and", "day", "out"), ("saturday", "night", "live"), ("black", "september"), ("bloody", "sunday"),
    ("hong", "kong", "spring"), ("arab", "spring"), ("prague", "spring"), ("friday", "the", "13th"),
    ("in", "the", "first", "quarter", "of", "the", "game"), ("new", "york", "sun"), ("the", "sunday", "times"),
    ("sunday", "times"), ("sunday", "telegraph"), ("financial", "times"), ("modern", "day"), ("modern", "-", "day"),
    ("present", "-", "day"), ("latter", "-", "day"), ("night", "club"), ("night", "school"), ("d", "-", "day"),
    ("light", "years"), ("light", "-", "years"), ("light", "year"), ("light", "-", "year"), ("super", "tuesday"),
    ("man", "hours"), ("rush", "hour"), ("rush", "hours"), ("business", "hours"), ("working", "hours"),
    ("opening", "hours"), ("office", "hours"), ("happy", "hour"), ("zero", "hour"), ("early", "days"), ("glory", "days"),
    ("black", "monday"), ("cyber", "monday"), ("remembrance", "sunday"), ("palm", "sunday"), ("ash", "wednesday"),
    ("old", "days"), ("good", "old", "days"), ("election", "years"), ("the", "hour", "of"), ("eleventh", "hour"),
    ("current", "affairs"), ("current", "account"), ("futures",), ("24/7",),
    ("time", "magazine"), ("spring", "water"), ("night", "watchman"), ("tonight", "show"), ("today", "show"),
    ("usa", "today"), ("russia", "today"), ("fox", "news", "sunday"), ("meet", "the", "press"), ("20th", "century", "fox"),
    ("21st", "century", "fox"), ("the", "second", "day"), ("10", "downing"), ("to", "date"),
})  # fmt: skip

LETTERS = {
    "last": "l", "past": "l", "previous": "l", "preceding": "l", "prior": "l", "next": "n", "coming": "n",
    "following": "n", "upcoming": "n", "ensuing": "n", "subsequent": "n", "latest": "l", "final": "z",
    "this": "t", "these": "t", "that": "h", "same": "s", "every": "e", "each": "e", "other": "r",
    "a": "a", "an": "a", "the": "d", "of": "o", "ago": "g", "earlier": "b", "before": "b", "beforehand": "b",
    "later": "f", "afterward": "f", "afterwards": "f", "after": "F", "hence": "f", "period": "Q", "early": "m", "late": "m",
    "mid": "m", "beginning": "m", "end": "m", "start": "m", "middle": "m", "about": "q", "around": "q",
    "nearly": "q", "almost": "q", "roughly": "q", "approximately": "q", "over": "q", "under": "q", "some": "q",
    "barely": "q", "exactly": "q", "just": "q", "few": "v", "several": "v", "many": "v", "couple": "v",
    "fiscal": "j", "financial": "j", "academic": "j", "school": "j", "calendar": "j", "old": "y", "in": "i",
    "on": "i", "at": "i", "within": "i", "during": "i", "for": "i", "by": "u", "until": "u", "till": "u",
    "through": "k", "to": "k", "and": "&", "or": "&", "between": "w", "from": "w", "since": "w", "per": "p",
    "once": "c", "twice": "c", "times": "c", "than": "x", "long": "L", "more": "r", "another": "a", "half": "G",
    "-": "-", "–": "-", "—": "-", ",": ",", "(": "(", ")": ")", "/": "/", "'": "'", "’": "'", "‘": "'", "additional": "r", "extra": "r",
    "consecutive": "r", "straight": "r", "full": "r", "entire": "r", "whole": "r", "long-": "r", "whopping": "r",
    "full-": "r", "solid": "r", "odd": "r", "successive": "r", "recent": "l", "ahead": "f", "current": "t",
}  # fmt: skip

MODS = {
    "early": "START", "late": "END", "mid": "MID", "beginning": "START", "end": "END", "start": "START",
    "middle": "MID",
}  # fmt: skip
QUANTIFIERS = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX",
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "under": "LESS_THAN", "over": "MORE_THAN", "barely": "APPROX",
    "exactly": "", "just": "",
}  # fmt: skip
VAGUE_NUMBERS = {"few": "X", "several": "X", "many": "X", "couple": "2"}

# offsets from Greenwich; empty where the letters mean several (CST, IST) or the season is not told ("Eastern")
ZONES = {
    "gmt": "Z", "utc": "Z", "est": "-05:00", "edt": "-04:00", "et": "", "cst": "", "cdt": "-05:00", "ct": "",
    "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "pt": "", "bst": "+01:00", "cet": "+01:00",
    "cest": "+02:00", "msk": "+03:00", "ist": "", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00",
    "eastern": "", "pacific": "", "sgt": "+08:00", "hkt": "+08:00", "aedt": "+11:00", "eet": "+02:00", "eest": "+03:00",
    "pkt": "+05:00", "wib": "+07:00", "nzst": "+12:00", "nzdt": "+13:00",
}  # fmt: skip
MERIDIEMS = {
    "a.m.": "am",
    "a.m": "am",
    "am": "am",
    "p.m.": "pm",
    "p.m": "pm",
    "pm": "pm",
    "o'clock": "clock",
    "o’clock": "clock",
}

# verbs and adjectives whose complement lies ahead: "plans to leave Friday", "scheduled for April", "due Monday"
AHEAD = frozenset({
    "plan", "expect", "schedule", "intend", "hope", "aim", "prepare", "set", "due", "slate", "want", "agree",
    "promise", "vow", "pledge", "offer", "order", "ask", "urge", "need", "threaten", "propose", "predict", "forecast",
    "project", "anticipate", "await", "expire", "mature", "payable", "tell", "ready", "likely", "book",
    "mean", "bid", "give", "grant", "effective", "decide", "pay", "postpone", "extend", "delay", "adjourn", "invite",
})  # fmt: skip

# verbs whose present tells of what is to come: "the council meets Friday", "polls open on Sunday"
SCHEDULED = frozenset({
    "begin", "close", "debut", "end", "expire", "face", "gather", "host", "launch", "meet", "open", "play", "premiere",
    "reconvene", "reopen", "resume", "return", "start", "take", "vote", "kick", "have",
})  # fmt: skip

# what stands before and after a bare "weeks" or "years" that is a stretch of time
LENGTH_LEADS = frozenset(
    {"for", "after", "within", "over", "in", "during", "took", "take", "takes", "spent", "lasted", "spend", "`"}
)
# before a "one day" that is some day
SOME_DAY_LEADS = frozenset({",", "“", '"', "``", "will", "would", "may", "might", "could", "can", "that", "and", "but"})
LENGTH_TAILS = frozenset({"before", "after", "later", "earlier", "ago", "that", "of", "in", "ahead"})

# words that make "quarter", "half" and "season" parts of a game
GAME_WORDS = frozenset({
    "touchdown", "yard", "goal", "points", "scored", "kick", "penalty", "quarterback", "halftime", "minute",
    "striker", "nil", "equaliser", "equalizer", "game", "match", "score", "header",
})  # fmt: skip

# words of reports on earnings, where "a year earlier" is the same quarter of the year before
EARNINGS_WORDS = frozenset({"quarter", "third-quarter", "earnings", "net", "profit", "revenue", "sales"})

EVENT_FIRST = frozenset({"first", "only"})

# nouns whose "Friday's" may lie ahead; any other's has come and gone
EVENTS_AHEAD = frozenset({
    "election", "vote", "game", "match", "summit", "meeting", "deadline", "hearing", "trial", "debate", "final", "race",
    "launch", "ceremony", "funeral", "primary", "caucus", "convention", "showdown", "contest", "session", "opener", "concert", "referendum", "runoff", "strike", "protest", "rally", "talks", "poll",
})  # fmt: skip

# plural nouns before which four figures are a year: "the 2016 elections", "1988 earnings"
YEARLY = frozenset({
    "election", "game", "olympics", "olympic", "earning", "earnings", "sale", "sales", "result", "protest", "riot", "attack",
    "bombing", "flood", "talk", "talks", "profit", "level", "figure", "estimate", "revenue", "fire", "wildfire", "accord",
    "agreement", "championship", "primary", "midterm", "poll", "shooting", "killing", "murder", "award", "reform",
})  # fmt: skip

# "the first in 24 years", "the worst flood in a decade": the years reach back from now
EXTREMES = frozenset({
    "first", "only", "worst", "best", "biggest", "largest", "highest", "lowest", "deadliest", "strongest", "heaviest", "most",
    "smallest", "fastest", "longest", "hottest", "coldest", "wettest", "driest", "greatest", "closest", "busiest", "poorest",
})  # fmt: skip
