"""Numbers that name a thing and count nothing: Flight 370, a 737, Article 5, a house's number, "School 2"."""

from collections.abc import Callable, Sequence

from crosswire.extract.quantities.figures import Figure, find_modifier, find_upper
from crosswire.extract.quantities.units import Unit
from crosswire.languages.en.numbers import LABELS, STREETS, UNCOUNTED, WEATHER
from crosswire.model import Parsed, Token

_DIGITS = frozenset("0123456789")
_DASHES = frozenset({"-", "–", "—"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def is_label(parsed: Parsed, figure: Figure, unit: Unit | None) -> bool:
    """Whether the number names a thing: No. 5, Flight 370, the 747, one-on-one, Su-27."""
    if unit is not None and unit.first is not None:
        return False
    if (figure.unit or "").startswith("degree") and not _tells_weather(parsed, figure):
        return True
    if not figure.first:
        return False
    if any(rule(parsed.tokens, figure) for rule in OF_ANY):
        return True
    if _is_address(parsed, figure) or (unit is None and any(rule(parsed.tokens, figure) for rule in OF_HEADLESS)):
        return True
    return _is_after_name(parsed.tokens, figure, unit)


def _is_after_name(tokens: Sequence[Token], figure: Figure, unit: Unit | None) -> bool:
    """Whether the number is a name's last word: "Boeing 747", but not "by Friday 85 had tested positive"."""
    before, head = tokens[figure.first - 1], tokens[tokens[figure.last - 1].head]
    if before.lemma in UNCOUNTED and figure.last < len(tokens) and tokens[figure.last].tag in _FINITE:
        return False
    is_after_name = before.pos == "PROPN" and before.text[0].isupper() and tokens[figure.first].text[0] in _DIGITS
    return is_after_name and (head.index < figure.first or unit is None) and not _is_hedged(tokens, figure)


def _is_glued(tokens: Sequence[Token], figure: Figure) -> bool:
    """Whether a dash glues it to the word before, as in "Su-27", but not in "mum-of-two"; or it is "one-on-one"."""
    before, following = tokens[figure.first - 1], tokens[figure.last : figure.last + 2]
    is_glued = before.text in _DASHES and before.end == tokens[figure.first].start
    is_pair = len(following) > 1 and following[0].text in _DASHES and following[1].text in {"on", "for"}
    return is_pair or (is_glued and tokens[figure.first - 2].text.lower() != "of")


def _is_code(tokens: Sequence[Token], figure: Figure) -> bool:
    """007, a group of a telephone number."""
    text = tokens[figure.first].text
    return text[0] == "0" and text.isdigit() and len(text) > 1


def _is_behind_label(tokens: Sequence[Token], figure: Figure) -> bool:
    """No. 5, Article 5, #5."""
    before = tokens[figure.first - 1]
    return before.pos != "VERB" and (before.lemma in LABELS or before.text.lower() in LABELS or before.text == "#")


def _is_numbered(tokens: Sequence[Token], figure: Figure) -> bool:
    """Whether digits number the thing named right before: "School 2 reopens"."""
    before, number = tokens[figure.first - 1], tokens[figure.first]
    is_named = before.text[0].isupper() and before.tag == "NN" and number.text.isdigit()
    return is_named and number.head == before.index


def _is_name(tokens: Sequence[Token], figure: Figure) -> bool:
    """Whether digits that count nothing name a thing: a 737, 4K, the last groups of a telephone number."""
    before, text = tokens[figure.first - 1], tokens[figure.first].text
    following = tokens[figure.last] if figure.last < len(tokens) else before
    is_lettered = (
        following.start == tokens[figure.last - 1].end and following.text.isalpha() and following.text.isupper()
    )
    return text.isdigit() and (before.text.lower() in {"a", "an"} or before.text.isdigit() or is_lettered)


def _tells_weather(parsed: Parsed, figure: Figure) -> bool:
    sentence = parsed.sentences[parsed.sentence_of[figure.first]]
    return any(token.text.lower() in WEATHER for token in parsed.tokens[sentence.first : sentence.last])


def _is_address(parsed: Parsed, figure: Figure) -> bool:
    """A house's number, or a group of a telephone number."""
    tokens = parsed.tokens[figure.last : figure.last + 4]
    if not tokens or (
        tokens[0].start == parsed.tokens[figure.last - 1].end and tokens[0].text in _DASHES and tokens[1:2]
    ):
        return bool(tokens) and tokens[1].text[0] in _DIGITS and find_upper(parsed.tokens, figure) is None
    return tokens[0].pos == "PROPN" and any(
        token.text.lower() in STREETS for token in tokens if token.text[0].isupper()
    )


def _is_hedged(tokens: Sequence[Token], figure: Figure) -> bool:
    return find_modifier(tokens, figure.first)[1] is not None


OF_ANY: tuple[Callable[[Sequence[Token], Figure], bool], ...] = (_is_glued, _is_code, _is_behind_label)
OF_HEADLESS: tuple[Callable[[Sequence[Token], Figure], bool], ...] = (_is_name, _is_numbered)
