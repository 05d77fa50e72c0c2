"""What kind of thing a name is, by its head word, its given name and the parser's label."""

from msgspec import Struct

from crosswire.extract.names.capitals import Words, starts_sentence
from crosswire.languages.en.given_names import CHINESE_FAMILY, KOREAN_FAMILY
from crosswire.languages.en.name_forms import EMPTY_NAMES, FAMILY_LIKE, FIRM_ENDINGS
from crosswire.languages.en.organisations import (
    BODY_HEADS,
    BODY_NOUNS,
    EVENT_HEADS,
    FOREIGN_HEADS,
    NOT_BODIES,
    PERSONAL_FIRMS,
    WORK_HEADS,
)
from crosswire.languages.en.places import PLACE_HEADS, PLACE_OPENINGS
from crosswire.primitives.name_keys import fold_name, is_family_first, is_given_name

KIND_OF_LABEL = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
    "EVENT": "event", "WORK_OF_ART": "work", "LAW": "work", "PRODUCT": "other",
}  # fmt: skip
EAST_ASIAN = KOREAN_FAMILY | CHINESE_FAMILY


_HEADS = BODY_HEADS | PLACE_HEADS
_CLEAR_HEADS = BODY_HEADS | (PLACE_HEADS - FAMILY_LIKE)
_PAPERS = frozenset({"guardian", "observer", "mirror", "express", "times", "independent"})
_GENERIC = (BODY_HEADS | PLACE_HEADS | BODY_NOUNS) - _PAPERS
_NOT_NAMES = EMPTY_NAMES | {fold_name(word) for word in NOT_BODIES}


class Name(Struct, frozen=True, kw_only=True):
    """A name as token positions, end exclusive; `weight` says how sure its kind is."""

    first: int
    last: int
    kind: str
    weight: int


def make_name(first: int, last: int, kind: str, weight: int) -> Name:
    """The name of these words, sure of its kind as `weight` says."""
    return Name(first=first, last=last, kind=kind, weight=weight)


def find_head_kind(words: Words, first: int, last: int) -> str:
    """Place, body, event or work by the word that heads the name."""
    tokens = words.parsed.tokens
    lows = [token.text.lower() for token in tokens[first:last]]
    if "of" in lows or "for" in lows:
        head = lows[min(lows.index(link) for link in ("of", "for") if link in lows) - 1]
        return (
            "place"
            if head in {"bay", "gulf", "strait", "isle", "cape", "port", "sea", "tower", "horn", "city", "state"}
            else "organisation"
        )
    label = words.label(last - 1)
    if lows[-1] in WORK_HEADS and lows[-1] not in _HEADS:
        return "work"
    if lows[-1] in PLACE_HEADS and lows[-1] in BODY_HEADS:
        return KIND_OF_LABEL.get(label or "ORG", "organisation").replace("person", "organisation")
    return "place" if lows[-1] in PLACE_HEADS else "organisation"


def classify_name(words: Words, first: int, last: int, *, titled: bool) -> Name | None:
    """The name with its kind, or None if it is no name."""
    text, label = words.text(first, last), _find_label(words, first, last)
    if not _may_be_name(words, first, last, label):
        return None
    if titled and label not in {"LOC", "EVENT"}:
        return make_name(first, last, "person", 5)
    kind = _find_kind(words, first, last, label)
    if kind is not None:
        return make_name(first, last, kind, 4 if kind in {"person", "organisation"} else 3)
    inside = not text.isupper() and sum(letter.isupper() for letter in text[1:]) > 1
    if (label == "PERSON" or (label == "GPE" and inside)) and last - first == 1 and _looks_corporate(text):
        return make_name(first, last, "organisation", 3)
    if label in {"GPE", "LOC"} and last - first == 1 and is_given_name(fold_name(text)):
        return make_name(first, last, "person", 2)
    if label:
        return make_name(first, last, KIND_OF_LABEL[label], 2 if label != "WORK_OF_ART" else 1)
    return _classify_bare(words, first, last)


def _may_be_name(words: Words, first: int, last: int, label: str | None) -> bool:
    """Whether the words can be a name at all: no weekday, no illness, not "the Council"."""
    folded = fold_name(words.text(first, last))
    if last - first == 1 and label != "PERSON" and folded in _GENERIC:
        return False
    return folded not in _NOT_NAMES and len(folded) > 1 and any(letter.isalpha() for letter in folded)


def _find_kind(words: Words, first: int, last: int, label: str | None) -> str | None:
    """The kind of a name of several words by its first or last, or None if neither tells."""
    if last - first == 1:
        return None
    tokens = words.parsed.tokens
    low, opening = tokens[last - 1].text.lower(), fold_name(tokens[first].text)
    if low in EVENT_HEADS and not (label == "PERSON" and is_given_name(opening)):
        return "work" if low in WORK_HEADS else "event"
    if low in WORK_HEADS and label != "PERSON":
        return "work"
    if opening in FOREIGN_HEADS or (low in FIRM_ENDINGS and not is_given_name(opening)):
        return "organisation"
    if opening in PLACE_OPENINGS and low not in BODY_HEADS and not (label == "PERSON" and is_given_name(opening)):
        return "place"
    return "person" if _looks_personal(words, first, last, label) else None


def _find_label(words: Words, first: int, last: int) -> str | None:
    """The parser's label of the name; None where it sees two names in it."""
    label, other = words.label(first), words.label(last - 1)
    if label and other and words.raw[first] != words.raw[last - 1] and label != other:
        return None
    if other is None and label != "PERSON" and is_given_name(fold_name(words.parsed.tokens[first].text)):
        return None  # the parser saw only the given name
    return label or other


def _looks_corporate(text: str) -> bool:
    """An acronym, or capitals inside a word ("AirTran") that is no "McDonald"."""
    if text.isupper():
        return len(text) > 2
    return (
        any(letter.isupper() for letter in text[1:])
        and text.isalpha()
        and not text.startswith(("Mc", "Mac", "De", "Di", "Le", "La", "O", "Fitz", "Van", "Du"))
    )


def _looks_personal(words: Words, first: int, last: int, label: str | None) -> bool:
    """Two to four words of which the first is a given name, whatever but a body the parser took them for."""
    tokens = words.parsed.tokens
    length = sum(token.text != "-" for token in tokens[first:last])
    if not 2 <= length <= 5 or label in {"EVENT", "LAW"}:
        return False
    second = is_given_name(fold_name(tokens[first + 1].text))
    if is_family_first(fold_name(words.text(first, last)).split()) and label != "ORG":
        return (
            all(token.tag in {"NNP", "NNPS"} or token.text == "-" for token in tokens[first:last]) or label == "PERSON"
        )
    if label == "ORG" and ((length > 3 and not second) or fold_name(words.text(first, last)) in PERSONAL_FIRMS):
        return False
    if tokens[last - 1].text.lower() in _CLEAR_HEADS:
        return False
    if any(token.lemma in {"of", "for", "and", "&", "the"} for token in tokens[first:last]):
        return False
    return is_given_name(fold_name(tokens[first].text))


def _classify_bare(words: Words, first: int, last: int) -> Name | None:
    """A name that the parser missed: an acronym, or capitals in the middle of a plain sentence."""
    tokens = words.parsed.tokens
    text = words.text(first, last)
    if words.parsed.sentence_of[first] in words.titled:
        return None
    if last - first == 1 and text.isupper() and 2 <= len(text) <= 6:
        return make_name(first, last, "organisation", 1)
    if starts_sentence(words, first) and last - first == 1:
        if tokens[first].pos != "PROPN" or tokens[first].dep != "nsubj" or tokens[first].tag != "NNP":
            return None
        return make_name(first, last, "person" if is_given_name(fold_name(text)) else "other", 3)
    if any(token.pos == "PROPN" for token in tokens[first:last]):
        return make_name(first, last, "other", 0)
    return None
