"""What a number counts: money, per cent, measures, ages, or the noun that it stands with."""

from collections.abc import Sequence

from msgspec import Struct

from crosswire.extract.quantities.figures import Figure
from crosswire.languages.en.figure_questions import CURRENCY_WORDS
from crosswire.languages.en.numbers import (
    CENTS,
    CURRENCY_NOUNS,
    CURRENCY_OF,
    CURRENCY_SIGNS,
    HEAT_SCALES,
    MEASURES,
    POINTS,
    SCALES,
    SHARED_CURRENCIES,
    UNCOUNTED,
)
from crosswire.model import Parsed, Token

_NOUNS = frozenset({"NOUN", "PROPN"})
_AGE_UNITS = frozenset({"year", "month", "week", "day"})
_REACH = 5  # words between a number and the noun that it counts
_OLDEST = 120
_PEOPLE = frozenset({"he", "she", "i", "who"})
_ENDS_AGE = frozenset({",", ".", ";", "and", "when", "in", "on", "this", "next", "last"})
_AGED = frozenset({"aged", "age", "ages"})
_SIZES = {"square": "square", "sq": "square", "sq.": "square", "cubic": "cubic"}
_NOT_BETWEEN = frozenset({"last", "next", "this"})  # a number and its noun: "dismissed 210 last week"
_OF_QUAKES = frozenset({"of", "measured", "measuring", "registered", "registering", "at", "was"})
_QUAKES = frozenset({"earthquake", "quake", "tremor", "aftershock", "temblor", "magnitude"})
_STRONGEST = 10  # magnitude
_LARGE = 1000.0
_CODE = 3  # letters of a currency's code


class Unit(Struct, frozen=True):
    """A unit's name and the last token of its words (exclusive)."""

    name: str | None
    last: int
    first: int | None = None  # where its words before the number begin: "$"


def find_unit(parsed: Parsed, figure: Figure, last: int) -> Unit | None:
    """What the figure counts, its words ending at token `last`; None where the number is a label or counts nothing."""
    tokens = parsed.tokens
    unit = (
        _find_money(tokens, figure, last)
        or _find_percent(tokens, figure, last)
        or _find_age(tokens, figure, last)
        or _find_measure(tokens, figure, last)
        or _find_noun(parsed, figure, last)
    )
    is_inside = unit is not None and unit.last <= parsed.sentences[parsed.sentence_of[figure.first]].last
    return unit if is_inside else None


def _lower(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""


def _find_money(tokens: Sequence[Token], figure: Figure, last: int) -> Unit | None:
    """$5, Rs. 20 crore, 5 euros, 300 Swiss francs, 20 EUR."""
    return (
        _find_sign(tokens, figure, last)
        or _find_hyphened(tokens, last)
        or _find_singular(tokens, figure, last)
        or _find_currency(tokens, figure, last)
    )


def _find_hyphened(tokens: Sequence[Token], last: int) -> Unit | None:
    """The currency of "a 3-million-euro grant"."""
    is_hyphened = _lower(tokens, last) == "-" and _lower(tokens, last - 1) in SCALES
    code = CURRENCY_NOUNS.get(_lower(tokens, last + 1)) if is_hyphened else None
    return Unit(code, last + 2) if code else None


def _find_sign(tokens: Sequence[Token], figure: Figure, last: int) -> Unit | None:
    at = figure.first - 2 if _lower(tokens, figure.first - 1) == "." else figure.first - 1
    sign = tokens[at].text if at >= 0 else ""
    code = CURRENCY_SIGNS.get(sign.upper()) or (
        CURRENCY_SIGNS.get(sign.lower()) if sign.lower() != "rs" or figure.first else None
    )
    if not code or (at < figure.first - 1 and sign.lower() != "rs"):
        return None
    lead = tokens[at - 1] if at else tokens[at]
    joined = CURRENCY_SIGNS.get(f"{lead.text.replace('.', '')}$")
    if sign == "$" and joined and lead.end == tokens[at].start:
        return Unit(joined, last, first=at - 1)
    return Unit(code, last, first=at)


def _find_singular(tokens: Sequence[Token], figure: Figure, last: int) -> Unit | None:
    """The currency of "a 900,000 florin fine"."""
    noun = tokens[last] if last + 1 < len(tokens) else None
    is_before = last + 1 < len(tokens) and tokens[last + 1].pos in _NOUNS
    is_sum = is_before and noun is not None and noun.text in CURRENCY_WORDS and figure.value >= _LARGE
    return Unit(noun.text, last + 1) if noun is not None and is_sum else None


def _find_currency(tokens: Sequence[Token], figure: Figure, last: int) -> Unit | None:
    word = tokens[last].lemma.lower() if last < len(tokens) else ""
    following = tokens[last + 1].lemma if last + 1 < len(tokens) else ""
    if (word, following) in CURRENCY_OF:
        return Unit(CURRENCY_OF[(word, following)], last + 2)
    if word in SHARED_CURRENCIES:
        return Unit(SHARED_CURRENCIES[word], last + 1)
    if word in CENTS and not figure.is_share:
        return Unit(CENTS[word], last + 1)
    if last < len(tokens) and len(word) == _CODE and tokens[last].text.isupper() and word in CURRENCY_SIGNS:
        return Unit(CURRENCY_SIGNS[word], last + 1)
    if following == "dollar" and word in {"us", "u.s.", "hong", "new"}:
        return Unit("USD", last + 2)
    if word in {"pound", "pounds"} and following == "sterling":
        return Unit("GBP", last + 2)
    if (
        word in CURRENCY_NOUNS
        and tokens[last].pos in _NOUNS
        and tokens[last].text.islower()
        and word not in {"mark", "real", "won"}
    ):
        return Unit(CURRENCY_NOUNS[word], last + 1)
    if word == "won" and tokens[last].pos == "NOUN":
        return Unit("KRW", last + 1)
    return None


def _find_percent(tokens: Sequence[Token], figure: Figure, last: int) -> Unit | None:
    at = last + 1 if _lower(tokens, last) == "-" else last
    word, following = _lower(tokens, at), _lower(tokens, at + 1)
    if word == "per" and following == "cent":
        word, following, at = "percent", _lower(tokens, at + 2), at + 1
    if word in {"percentage", "percent", "%", "basis"} and following in POINTS:
        return Unit("basis point" if word == "basis" else "percentage point", at + 2)
    if word == "point" and 0 < figure.value < 1:
        return Unit("percentage point", at + 1)  # half a point, three quarters of a point
    return Unit("percent", at + 1) if word in {"percent", "%", "pct"} else None


def _find_age(tokens: Sequence[Token], figure: Figure, last: int) -> Unit | None:
    """24-year-old, 24 years old, aged 24, "Kim, 52,"."""
    words = [word for word in (_lower(tokens, at) for at in range(last, last + 5)) if word != "-"]
    if len(words) > 1 and words[0].rstrip("s") in _AGE_UNITS and words[1] in {"old", "olds"}:
        at = last
        while _lower(tokens, at) not in {"old", "olds"}:
            at += 1
        return Unit(f"{words[0].rstrip('s')} of age", at + 1)
    if words[:3] == ["years", "of", "age"]:
        return Unit("year of age", last + 3)
    before, earlier = _lower(tokens, figure.first - 1), figure.first - 2
    if figure.value > _OLDEST:
        return None
    aged = {_lower(tokens, earlier), _lower(tokens, earlier - 1) if before == "and" else ""}
    if before in _AGED or (before in {"of", "between", "and"} and aged & _AGED):
        return Unit("year of age", last)  # aged 14 and 16, aged between 12 and 19
    is_one = earlier >= 0 and (tokens[earlier].pos == "PROPN" or tokens[earlier].tag == "NN")
    is_apposed = before == "," and words[:1] in ([","], ["."]) and is_one
    is_birthday = before in {"turned", "turns", "turn"}
    is_told = (
        before in {"is", "was", "'s", "’s", "am", "be"}
        and {_lower(tokens, earlier - 1), _lower(tokens, earlier)} & _PEOPLE
    )
    if is_birthday or is_told:
        return Unit("year of age", last) if words[:1] and words[0] in _ENDS_AGE else None
    return Unit("year of age", last) if is_apposed and figure.last - figure.first == 1 else None


def _find_measure(tokens: Sequence[Token], figure: Figure, last: int) -> Unit | None:
    at = last + 1 if _lower(tokens, last) == "-" else last
    if (magnitude := _find_magnitude(tokens, figure, last)) is not None:
        return magnitude
    if figure.unit is not None:
        return Unit(figure.unit, last)
    if at >= len(tokens):
        return None
    if tokens[at].text.startswith("°") or tokens[at].lemma == "degree":
        scale = HEAT_SCALES.get(_lower(tokens, at + 1))
        return Unit(f"degree {scale}", at + 2) if scale else Unit("degree", at + 1)
    word = tokens[at].lemma if tokens[at].lemma in MEASURES else tokens[at].text.lower()
    unit = "pound weight" if tokens[at].lemma == "pound" and _tells_weight(tokens, figure, at) else MEASURES.get(word)
    if unit is None or (word in {"mi", "ha", "ft", "mm", "mw", "gw"} and tokens[at].pos not in _NOUNS):
        return None
    per = [_lower(tokens, at + 1), _lower(tokens, at + 2)]
    if per[0] in {"per", "an", "a"} and per[1] == "hour":
        return Unit(f"{unit} per hour", at + 3)
    if unit == "kilometer" and per in (["/", "h"], ["/", "hr"]):
        return Unit("kilometer per hour", at + 3)
    return Unit(unit, at + 1)


def _tells_weight(tokens: Sequence[Token], figure: Figure, at: int) -> bool:
    """Whether "400 pounds" are a weight: something weighs that, or so much of a stuff."""
    before = {token.lemma for token in tokens[max(0, figure.first - _REACH) : figure.first]}
    return not before.isdisjoint({"weigh", "weight"}) or _lower(tokens, at + 1) in {"of", "heavier", "lighter"}


def _find_magnitude(tokens: Sequence[Token], figure: Figure, last: int) -> Unit | None:
    """A magnitude 6.1 quake, 6.1 on the Richter scale."""
    if _lower(tokens, figure.first - 1) == "magnitude":
        return Unit("magnitude", last)
    if (
        _lower(tokens, figure.first - 1) in _OF_QUAKES
        and figure.value < _STRONGEST
        and _is_of_quake(tokens, figure.first)
    ):
        return Unit("magnitude", last)
    is_richter = [_lower(tokens, at) for at in range(last, last + 3)] == ["on", "the", "richter"]
    return Unit("magnitude", last + 4 if _lower(tokens, last + 3) == "scale" else last + 3) if is_richter else None


def _is_of_quake(tokens: Sequence[Token], first: int) -> bool:
    """Whether what measured so much was a quake, and the figure has a decimal: "the quake measured 6.8"."""
    return "." in tokens[first].text and any(token.lemma in _QUAKES for token in tokens[max(0, first - _REACH) : first])


def _find_noun(parsed: Parsed, figure: Figure, last: int) -> Unit | None:
    tokens = parsed.tokens
    at = last
    if figure.is_share and _lower(tokens, at) != "of":
        return Unit("share", last)
    if _lower(tokens, at) == "of":
        return _find_noun_of(parsed, figure, at + 1)
    if (
        _lower(tokens, at) == "-"
        and at + 1 < len(tokens)
        and tokens[at + 1].pos in _NOUNS
        and tokens[at + 1].start == tokens[at].end
    ):
        return Unit(tokens[at + 1].lemma, at + 2)
    size = _SIZES.get(_lower(tokens, at))
    if size and tokens[at + 1 : at + 2] and tokens[at + 1].lemma in MEASURES:
        return Unit(f"{size} {MEASURES[tokens[at + 1].lemma]}", at + 2)
    head = _find_head(parsed, figure, last)
    if head is None or not tokens[head].text[0].isalpha() or not _can_be_counted(tokens[head]):
        return None
    return Unit(_name_noun(tokens[head]), head + 1)


def _can_be_counted(noun: Token) -> bool:
    """Whether the noun is one that a number counts: days and months are not, nor "Pixel" or "Duisburg"."""
    if noun.lemma in UNCOUNTED:
        return False
    return noun.pos != "PROPN" or noun.text.lower().endswith(("s", "ese", "ish", "people"))


def _name_noun(token: Token) -> str:
    """The noun's singular, as "american" of "Americans", whose lemma the parser leaves as it is."""
    is_plural_name = (
        token.pos == "PROPN" and token.text.endswith("s") and not token.text.endswith("ss") and token.text[1:].islower()
    )
    if token.tag == "NN" and token.lemma.endswith("men") and len(token.lemma) > len("women"):
        return f"{token.lemma.removesuffix('men')}man"  # "servicemen", which the parser takes for a singular
    return token.lemma.removesuffix("s") if is_plural_name else token.lemma


def _find_noun_of(parsed: Parsed, figure: Figure, at: int) -> Unit | None:
    """Dozens of people, a third of the seats: the noun after "of"; a share counts no things."""
    tokens = parsed.tokens
    stop = min(at + _REACH, len(tokens))
    if figure.is_share and tokens[at : at + 1] and tokens[at].pos == "PRON":
        return Unit("share", at + 1)  # two thirds of them
    head = next(
        (index for index in range(at, stop) if tokens[index].pos in _NOUNS and not _is_followed_by_noun(tokens, index)),
        None,
    )
    if figure.is_share:
        return Unit("share", head + 1 if head is not None else at - 1)
    if head is None or not figure.is_some:
        return None
    lemma = tokens[head].lemma
    return Unit(CURRENCY_NOUNS.get(lemma) or MEASURES.get(lemma) or _name_noun(tokens[head]), head + 1)


def _is_followed_by_noun(tokens: Sequence[Token], index: int) -> bool:
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.tag == "POS":  # a third of the country's exports
        return following is not None
    return following.pos in _NOUNS and following.head != tokens[index].index


def _find_head(parsed: Parsed, figure: Figure, last: int) -> int | None:
    """The noun that the number counts: its head, or the last noun of the run of words after it."""
    tokens = parsed.tokens
    number = tokens[figure.last - 1]
    for token in (number, tokens[figure.first]):
        head = tokens[token.head]
        if (
            head.pos in _NOUNS
            and last <= head.index < last + _REACH
            and token.dep in {"nummod", "compound", "quantmod", "amod", "det"}
        ):
            return head.index
    found = None
    for index in range(last, min(last + _REACH, len(tokens))):
        if tokens[index].text.lower() in _NOT_BETWEEN:
            break
        if tokens[index].pos in _NOUNS:
            found = index
        elif tokens[index].pos not in {"ADJ", "ADV", "NUM"} and tokens[index].tag not in {"VBN", "VBG", "HYPH"}:
            break
    return found
