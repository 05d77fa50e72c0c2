"""Descriptions beside names: "Bruce Lee, a senior analyst", "the state agency KCNA", "X is the mayor"."""

from collections.abc import Sequence

from crosswire.extract.referents.occurrences import Occurrence
from crosswire.languages.en.places import CITY_NOUNS
from crosswire.languages.en.reference import NOUNS_AFTER_NAMES
from crosswire.languages.en.titles import COURTESY_TITLES, FAMILY, TITLE_MODIFIERS, TITLES
from crosswire.model import Mention, Parsed

_BE = frozenset({"be", "become", "remain"})
MOST_TITLES = 4  # words before a name: "the former Major General"
LONGEST_NAME = 4


def find_appositions(parsed: Parsed, mentions: Sequence[Mention], occurrences: Sequence[Occurrence]) -> dict[int, int]:
    """Of each description that stands beside a name of what it describes, that name's position."""
    names = {one.head: one.position for one in occurrences if mentions[one.position].form == "name"}
    ends = {one.last: one.position for one in occurrences if mentions[one.position].form == "name"}
    firsts = {one.first: one.position for one in occurrences if mentions[one.position].form == "name"}
    found: dict[int, int] = {}
    for one in occurrences:
        if mentions[one.position].form != "nominal":
            continue
        for name in (
            _find_by_label(parsed, one, names),
            _find_inside(parsed, mentions, one, names),
            firsts.get(one.last) if mentions[one.position].kind == "organisation" else None,
            _find_by_comma(parsed, one, ends, firsts),
            _find_by_of(parsed, one, firsts),
            _find_by_copula(parsed, one, names),
        ):
            if name is not None and fits(mentions[one.position], mentions[name], parsed, one):
                found[one.position] = name
                break
    return found


def fits(nominal: Mention, name: Mention, parsed: Parsed, occurrence: Occurrence) -> bool:
    """Whether kind and number let the description be of that name."""
    if nominal.kind == "group" or parsed.tokens[occurrence.head].tag in {"NNS", "NNPS"}:
        return False
    kinds = {name.kind, nominal.kind}
    return len(kinds) == 1 or kinds in ({"organisation", "other"}, {"person", "other"})


def _find_inside(parsed: Parsed, mentions: Sequence[Mention], one: Occurrence, names: dict[int, int]) -> int | None:
    """The body's name that stands right before the noun: "South Korea's Yonhap news agency"."""
    tokens = parsed.tokens
    noun = tokens[one.head].lemma
    if noun not in NOUNS_AFTER_NAMES and not (noun == "agency" and tokens[one.head - 1].lemma == "news"):
        return None
    before = one.head - (2 if noun == "agency" else 1)
    name = names.get(before)
    return name if name is not None and mentions[name].kind == "organisation" else None


def _find_by_label(parsed: Parsed, one: Occurrence, names: dict[int, int]) -> int | None:
    """The name that the parser itself calls an apposition of the description, or the other way round."""
    token = parsed.tokens[one.head]
    if _says(parsed, one):
        return None
    if token.dep == "appos" and token.head in names:
        return names[token.head]
    for child in parsed.children[one.head]:
        if parsed.tokens[child].dep == "appos" and child in names and child - one.last < 3:
            return names[child]
    return None


def _says(parsed: Parsed, one: Occurrence) -> bool:
    """Whether the description, after a comma, is the subject of the verb after it: ", a newspaper said"."""
    tokens = parsed.tokens
    follows = one.last < len(tokens) and tokens[one.last].tag in {"VBD", "VBZ", "VBP"}
    return follows and one.first > 0 and tokens[one.first - 1].text in {",", "”", '"'}


def _find_by_comma(parsed: Parsed, one: Occurrence, ends: dict[int, int], firsts: dict[int, int]) -> int | None:
    """The name before a comma and the description, or after both: "Smith, then the mayor,"."""
    tokens = parsed.tokens
    at = one.first - 1
    if at > 0 and tokens[at].lemma in {"then", "now", "formerly", "once"}:
        at -= 1
    closed = (
        one.last >= len(tokens)
        or tokens[one.last].text in {",", ".", ")", ";", "–", "—"}
        or tokens[one.last].tag in {"WP", "IN", "TO"}
    )
    listed = tokens[one.first].tag == "PRP$" and tokens[one.head].lemma in FAMILY  # "Smith, his wife and"
    if (
        at > 0
        and tokens[at].text == ","
        and at in ends
        and closed
        and not listed
        and tokens[one.head].dep not in {"conj", "nsubj", "nsubjpass"}
    ):
        return ends[at]
    return _find_after_comma(parsed, one, firsts)


def _find_after_comma(parsed: Parsed, one: Occurrence, firsts: dict[int, int]) -> int | None:
    """The name after the description and a comma: "the leader's sister, Ann Lee", "the prosecutor, Mr Lee"."""
    tokens, after = parsed.tokens, one.last + 1
    joined = tokens[one.head].dep == "conj" and tokens[one.head].lemma not in FAMILY
    if joined or after >= len(tokens) or tokens[one.last].text != ",":
        return None
    first = _skip_titles(parsed, after)
    courtesy = first == after + 1 and tokens[after].text.lower().rstrip(".") in COURTESY_TITLES
    name = firsts.get(first)
    parts = {tokens[one.head].dep, _find_tie(parsed, first, one.head)} | {
        token.dep for token in tokens[after : first + 1]
    }
    apposed = "appos" in parts or tokens[after].dep == "compound"
    return name if courtesy or apposed or tokens[one.head].lemma in FAMILY else None


def _skip_titles(parsed: Parsed, after: int) -> int:
    """Where the name begins behind its titles: "Major General", "the former judge"."""
    at = after
    while at < min(after + MOST_TITLES, len(parsed.tokens) - 1):
        word = parsed.tokens[at].text.lower().rstrip(".")
        if word not in TITLES and word not in TITLE_MODIFIERS and word not in COURTESY_TITLES and word != "the":
            break
        at += 1
    return at


def _find_tie(parsed: Parsed, first: int, head: int) -> str:
    """The part that a name, its last word a few words on, plays for the description."""
    near = (token for token in parsed.tokens[first : first + LONGEST_NAME] if token.head == head)
    return next((token.dep for token in near), "")


def _find_by_of(parsed: Parsed, one: Occurrence, firsts: dict[int, int]) -> int | None:
    """The place's name after "the town of"."""
    tokens = parsed.tokens
    if one.last >= len(tokens) or tokens[one.last].lemma != "of" or tokens[one.head].lemma not in CITY_NOUNS:
        return None
    return firsts.get(one.last + 1)


def _find_by_copula(parsed: Parsed, one: Occurrence, names: dict[int, int]) -> int | None:
    """The subject of "is" or "became" before the description."""
    token = parsed.tokens[one.head]
    verb = parsed.tokens[token.head]
    if (
        token.dep != "attr"
        or verb.lemma not in _BE
        or any(parsed.tokens[child].dep == "neg" for child in parsed.children[verb.index])
    ):
        return None
    subjects = [child for child in parsed.children[verb.index] if parsed.tokens[child].dep == "nsubj"]
    return names.get(subjects[0]) if subjects else None
