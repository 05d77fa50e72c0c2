"""English numbers and what they count, as tables."""

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

# "3.5m", "20bn": only after digits, and never alone
SUFFIXES = {
    "k": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100,
}  # fmt: skip

# shares; each needs "of" after it to be one
FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fifth": 1 / 5,
    "fifths": 1 / 5,
    "sixth": 1 / 6,
    "sixths": 1 / 6,
    "eighth": 1 / 8,
    "eighths": 1 / 8,
    "tenth": 1 / 10,
    "tenths": 1 / 10,
}

# plural scale words that stand for "some"; the lowest number that they are used for
DOZENS = {
    "dozens": 20,
    "scores": 40,
    "hundreds": 100,
    "thousands": 1_000,
    "millions": 1_000_000,
    "billions": 1_000_000_000,
    "trillions": 1_000_000_000_000,
}

# words before a number that say how exact it is -> the words that stand for them in `Quantity.modifier`
MODIFIERS = {
    ("more", "than"): "more than", ("greater", "than"): "more than", ("better", "than"): "more than",
    ("slightly", "more", "than"): "more than", ("just", "more", "than"): "more than", ("well", "over"): "over",
    ("just", "over"): "over", ("a", "little", "over"): "over", ("in", "excess", "of"): "over", ("over",): "over",
    ("above",): "above", ("upwards", "of"): "upwards of", ("upward", "of"): "upwards of", ("less", "than"): "less than",
    ("slightly", "less", "than"): "less than", ("fewer", "than"): "fewer than", ("no", "more", "than"): "no more than",
    ("not", "more", "than"): "no more than", ("no", "less", "than"): "at least", ("no", "fewer", "than"): "at least",
    ("at", "least"): "at least", ("at", "most"): "at most", ("up", "to"): "up to", ("as", "many", "as"): "up to",
    ("as", "much", "as"): "up to", ("as", "few", "as"): "at least", ("just", "under"): "under", ("under",): "under",
    ("below",): "below", ("close", "to"): "close to", ("an", "estimated"): "an estimated", ("estimated",): "an estimated",
    ("some",): "some", ("about",): "about", ("around",): "around", ("roughly",): "roughly", ("circa",): "about",
    ("approximately",): "approximately", ("nearly",): "nearly", ("almost",): "almost", ("exactly",): "exactly",
    ("only",): "only", ("just",): "only", ("barely",): "about",
}  # fmt: skip
LONGEST_MODIFIER = 3

# words after a number or its noun that say the same
TRAILING = {
    ("or", "more"): "at least", ("or", "so"): "about", ("or", "less"): "at most", ("or", "fewer"): "at most",
    ("and", "counting"): "at least", ("-", "plus"): "at least", ("-", "odd"): "about", ("plus",): "at least",
    ("odd",): "about",
}  # fmt: skip

CURRENCY_SIGNS = {
    "$": "USD", "US$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "NT$": "TWD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW",
    "₺": "TRY", "₴": "UAH", "₦": "NGN", "₪": "ILS", "₱": "PHP", "₫": "VND", "฿": "THB",
    "dlrs": "USD", "usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "chf": "CHF", "cny": "CNY", "inr": "INR", "rs": "INR",
    "rub": "RUB", "krw": "KRW", "aud": "AUD", "cad": "CAD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "zar": "ZAR",
}  # fmt: skip

# the currency's noun, of one country; "dollars" without one are taken for American
CURRENCY_NOUNS = {
    "dollar": "USD", "buck": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR",
    "rouble": "RUB", "ruble": "RUB", "won": "KRW", "franc": "CHF", "hryvnia": "UAH", "lira": "TRY", "zloty": "PLN",
    "shekel": "ILS", "baht": "THB", "dong": "VND", "rand": "ZAR", "naira": "NGN", "ringgit": "MYR", "rupiah": "IDR",
    "real": "BRL", "forint": "HUF", "koruna": "CZK", "guilder": "NLG", "mark": "DEM", "riyal": "SAR",
    "dirham": "AED", "shilling": "KES",
}  # fmt: skip

# "Canadian dollars", "Swiss francs": the adjective before the noun settles it
CURRENCY_OF = {
    ("canadian", "dollar"): "CAD", ("australian", "dollar"): "AUD", ("us", "dollar"): "USD", ("u.s.", "dollar"): "USD",
    ("american", "dollar"): "USD", ("zealand", "dollar"): "NZD", ("kong", "dollar"): "HKD",
    ("singapore", "dollar"): "SGD", ("taiwan", "dollar"): "TWD", ("swiss", "franc"): "CHF", ("french", "franc"): "FRF",
    ("belgian", "franc"): "BEF", ("cfa", "franc"): "XAF", ("mexican", "peso"): "MXN", ("argentine", "peso"): "ARS",
    ("philippine", "peso"): "PHP", ("colombian", "peso"): "COP", ("chilean", "peso"): "CLP",
    ("pakistani", "rupee"): "PKR", ("sri", "rupee"): "LKR", ("lankan", "rupee"): "LKR", ("indian", "rupee"): "INR",
    ("swedish", "krona"): "SEK", ("swedish", "kronor"): "SEK", ("danish", "krone"): "DKK", ("danish", "kroner"): "DKK",
    ("norwegian", "krone"): "NOK", ("norwegian", "kroner"): "NOK", ("british", "pound"): "GBP",
    ("pound", "sterling"): "GBP", ("egyptian", "pound"): "EGP", ("syrian", "pound"): "SYP",
    ("lebanese", "pound"): "LBP", ("iraqi", "dinar"): "IQD", ("jordanian", "dinar"): "JOD", ("kuwaiti", "dinar"): "KWD",
    ("iranian", "rial"): "IRR", ("kenyan", "shilling"): "KES", ("ugandan", "shilling"): "UGX",
}  # fmt: skip

# nouns of several currencies, by one name for all their forms
SHARED_CURRENCIES = {"krone": "krone", "kroner": "krone", "krona": "krona", "kronor": "krona", "kronur": "krona"}

CENTS = {"cent": "cent", "pence": "penny", "penny": "penny", "p": "penny", "kopek": "kopek"}
PERCENT = frozenset({"%", "percent", "per cent", "pct", "percentage"})
PERCENT_WORDS = frozenset({"percent", "pct", "%"})
POINTS = frozenset({"point", "points"})

# abbreviated and spelled units of measure -> the unit's name
MEASURES = {
    "km": "kilometer", "kms": "kilometer", "kilometre": "kilometer", "kilometer": "kilometer", "mile": "mile",
    "mi": "mile", "m": "meter", "metre": "meter", "meter": "meter", "cm": "centimeter", "mm": "millimeter", "ft": "foot",
    "foot": "foot", "feet": "foot", "inch": "inch", "inches": "inch", "yard": "yard", "yd": "yard", "kg": "kilogram",
    "kilo": "kilogram", "kilogram": "kilogram", "tonne": "tonne", "ton": "ton", "lb": "pound weight", "lbs": "pound weight",
    "ounce": "ounce", "oz": "ounce", "acre": "acre", "hectare": "hectare", "ha": "hectare", "litre": "liter",
    "liter": "liter", "gallon": "gallon", "mph": "mile per hour", "kph": "kilometer per hour",
    "km/h": "kilometer per hour", "kmh": "kilometer per hour", "mw": "megawatt", "gw": "gigawatt", "kw": "kilowatt",
    "degree": "degree", "degrees": "degree", "centimetre": "centimeter", "knot": "knot", "knots": "knot", "millimetre": "millimeter",
}  # fmt: skip

# what stands after "degrees", and words of weather, without which "40C" is a seat or a size
HEAT_SCALES = {
    "celsius": "Celsius", "c": "Celsius", "c.": "Celsius", "centigrade": "Celsius", "fahrenheit": "Fahrenheit",
    "f": "Fahrenheit", "f.": "Fahrenheit",
}  # fmt: skip
WEATHER = frozenset(
    {
        "temperature",
        "temperatures",
        "heat",
        "heatwave",
        "hot",
        "warm",
        "cold",
        "degrees",
        "high",
        "highs",
        "low",
        "lows",
        "mercury",
        "warming",
        "frost",
        "weather",
    }
)

# a number right after these names or numbers a thing and counts nothing: "No. 5", "Flight 370", "Article 5"
LABELS = frozenset({
    "no", "no.", "number", "flight", "article", "section", "chapter", "route", "highway", "interstate", "room",
    "page", "channel", "boeing", "airbus", "apollo", "covid", "unit", "gate", "district", "ward", "type", "model",
    "version", "phase", "level", "category", "group", "resolution", "protocol", "amendment", "proposition",
    "game", "stage", "day", "caption", "step", "round", "act", "heat", "lap", "pad", "case", "copyright", "update", "aisle", "seat", "lane", "title", "schedule", "clause", "paragraph", "part", "volume", "episode", "season", "grade", "class", "line",
    "terminal", "runway", "platform", "junction", "exit", "bus", "train", "formula", "windows", "iphone", "area",
})  # fmt: skip

# "the two" before these takes up what the text has already counted or always counts
KNOWN_PAIRS = frozenset({"the", "both", "these", "those", "his", "her", "its", "their", "our", "my", "your", "all"})

# a span of time is a time, not a quantity
TIME_UNITS = frozenset({
    "second", "minute", "hour", "day", "night", "week", "fortnight", "weekend", "month", "quarter", "year", "decade",
    "century", "millennium", "morning", "evening", "afternoon", "p.m.", "a.m.", "o'clock", "o’clock", "pm", "am", "gmt", "est", "utc", "summer", "winter", "spring", "autumn",
})  # fmt: skip

# words that end a street's name: a number before it is a house's
STREETS = frozenset({
    "street", "st.", "avenue", "ave.", "road", "rd.", "drive", "lane", "boulevard", "blvd.", "square", "place", "court",
    "way", "terrace",
})  # fmt: skip

# never what a number counts: it stands beside a day, a month or a clock
UNCOUNTED = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "gmt", "utc", "est", "edt",
})  # fmt: skip

# nouns that a number counts without an ending: "40 aircraft"
UNCHANGING = frozenset({
    "people", "aircraft", "spacecraft", "deer", "sheep", "fish", "police", "staff", "personnel", "crew", "cattle", "offspring",
    "species", "series", "troop", "folk", "youth", "infantry", "cavalry", "livestock", "percent", "point", "data", "poor",
})  # fmt: skip

# verbs and nouns before "52 to 48", those who vote and what they vote on, and what has scores instead
VOTES = frozenset({
    "vote", "pass", "approve", "reject", "rule", "win", "lose", "prevail", "decide", "defeat", "carry", "adopt", "ruling",
    "decision", "majority", "ratify", "back", "agree", "survive", "count", "verdict", "split",
})  # fmt: skip
VOTING = frozenset({
    "vote", "mp", "mps", "parliament", "senate", "senator", "council", "councillor", "court", "judge", "jury", "committee",
    "board", "watchdog", "regulator", "tribunal", "bench", "synod", "caucus", "electorate", "union", "cabinet", "bill", "motion", "treaty", "resolution", "amendment", "assembly", "congress", "deputy", "lawmaker", "house",
    "chamber", "panel", "commission", "justice", "delegate", "member", "ballot", "law", "legislature", "budget", "commons",
})  # fmt: skip
GAMES = frozenset({
    "match", "game", "goal", "league", "cup", "final", "semi-final", "quarter-final", "team", "season", "penalty", "set", "score",
    "beat", "coach", "striker", "innings", "half-time", "shootout", "shoot-out", "derby",
})  # fmt: skip

SCORE_WORDS = frozenset({
    "record", "season", "mark",
    "rule", "pass", "approve", "reject", "lose", "trail", "edge", "prevail", "advance", "ahead",
    "win", "victory", "defeat", "loss", "draw", "lead", "beat", "beats", "score", "vote", "tie", "ruling",
    "decision", "won", "lost", "beaten", "defeated", "drew", "triumph", "winner", "rout", "thrashing",
})  # fmt: skip
