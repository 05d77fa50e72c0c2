"""What the words around a name say of its kind: "Veldt shareholders", "in Marl", "Bryn, a town"."""

from collections import Counter
from collections.abc import Sequence

from crosswire.extract.names.capitals import Words
from crosswire.extract.names.contexts import find_context_kind, has_kin
from crosswire.extract.names.kinds import Name
from crosswire.languages.en.name_forms import (
    BRAND_ENDINGS,
    CORPORATE_NOUNS,
    HELD_NOUNS,
    MOTION_WORDS,
    PLACED_NOUNS,
    SITED_NOUNS,
    STANDING_NOUNS,
)
from crosswire.languages.en.organisations import BODY_NOUNS
from crosswire.languages.en.places import CITY_NOUNS
from crosswire.model import Token
from crosswire.primitives.body_names import find_firms
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import fold_name, is_given_name

_MOVING = frozenset({"from", "to", "into", "towards", "through"})
_PLACING = frozenset({"in", "near", "outside", "across"})


def find_hints(words: Words, names: Sequence[Name], votes: dict[str, Counter[str]]) -> dict[str, str]:
    """Of folded names that no list knows the kind that the words around them show."""
    seen: dict[str, Counter[str]] = {}
    kin: set[str] = set()
    totals: Counter[str] = Counter()
    for name in names:
        if name.weight >= 9:
            continue
        folded = fold_name(words.text(name.first, name.last))
        totals[folded] += 1
        if has_kin(words, name):
            kin.add(folded)
        kind = find_hint(words, name) or find_bearer_hint(words, name, votes) or find_context_kind(words, name)
        if kind:
            seen.setdefault(folded, Counter())[kind] += 1
    firms = find_branded(words, names) | find_firms(
        [fold_name(words.text(name.first, name.last)) for name in names if name.kind == "organisation"]
    )
    hints = dict.fromkeys(sorted(firms | find_doubtful(votes)), "organisation")
    for folded, counts in seen.items():
        kind, count = counts.most_common(1)[0]
        if count == counts.total() and (kind == "organisation" or count >= 0.3 * totals[folded]):
            hints[folded] = kind
    hints |= dict.fromkeys(sorted(kin), "person")
    return {folded: kind for folded, kind in hints.items() if kind == "person" or not is_given_name(folded)}


def find_hint(words: Words, name: Name) -> str | None:
    """The kind that the words beside one mention show, or None."""
    parsed = words.parsed
    token = parsed.tokens[name.last - 1]
    head = parsed.tokens[token.head]
    if token.dep in {"compound", "poss"} and head.lemma in CORPORATE_NOUNS and name.last - name.first == 1:
        return "organisation"
    if token.dep == "compound" and head.lemma in SITED_NOUNS and name.last - name.first == 1:
        return "place"
    beside = [parsed.tokens[child] for child in parsed.children[token.index] if parsed.tokens[child].dep == "appos"]
    kind = next((kind for one in beside if (kind := find_noun_kind(one))), None)
    if kind:
        return kind
    before = parsed.tokens[name.first - 1] if name.first else None
    if before is not None and before.pos == "NOUN" and before.text.islower():
        return find_noun_kind(before)
    if name.last - name.first > 1:
        return None
    if token.dep != "pobj":
        return "place" if _stands_in(words, name) else None
    return "place" if is_placing(head, parsed.tokens[head.head], parsed.tokens[parsed.tokens[head.head].head]) else None


def _stands_in(words: Words, name: Name) -> bool:
    """Whether "in" stands before the name, though the parser lost it: "the schools in Marl stay shut"."""
    before = words.parsed.tokens[max(0, name.first - 2) : name.first]
    return (
        len(before) > 1
        and before[1].text in {"in", "near"}
        and before[0].pos == "NOUN"
        and before[0].lemma not in HELD_NOUNS
    )


def is_placing(preposition: Token, governor: Token, above: Token) -> bool:
    """Whether the preposition puts something in a place: "in Marl", "the district of Marl", "evacuated from Marl"."""
    if preposition.lemma in _PLACING:
        return governor.lemma not in HELD_NOUNS
    if preposition.lemma == "at":
        return governor.lemma in STANDING_NOUNS
    if preposition.lemma == "of":
        return governor.lemma in PLACED_NOUNS or governor.lemma == "out"
    return preposition.lemma in _MOVING and bool({governor.lemma, above.lemma} & MOTION_WORDS)


def find_branded(words: Words, names: Sequence[Name]) -> frozenset[str]:
    """The first words of firms' names like "Baram Aerospace", by which the article may go on to call them."""
    tokens = words.parsed.tokens
    return frozenset(
        fold_name(tokens[name.first].text)
        for name in names
        if name.kind == "organisation"
        and name.last - name.first == 2
        and tokens[name.last - 1].text.lower() in BRAND_ENDINGS
        and look_up(tokens[name.first].text) is None
    )


def find_bearer_hint(words: Words, name: Name, votes: dict[str, Counter[str]]) -> str | None:
    """A person's, where the last word stands alone as one elsewhere: "Davor Lenk" beside "Lenk"."""
    if not 2 <= name.last - name.first <= 3 or name.kind == "person" or name.weight > 2:
        return None
    alone = votes.get(fold_name(words.parsed.tokens[name.last - 1].text), Counter())
    return "person" if alone["person"] > 1 and alone["person"] > alone.total() / 2 else None


def find_noun_kind(token: Token) -> str | None:
    """Body or place by the common noun beside the name: "the firm Veldt", "Bryn, a town"."""
    if token.tag != "NN":
        return None
    if token.lemma in BODY_NOUNS:
        return "organisation"
    return "place" if token.lemma in CITY_NOUNS else None


def find_doubtful(votes: dict[str, Counter[str]]) -> set[str]:
    """Single words now a person, now a body to the parser: who is never named in full is more likely a body."""
    return {
        folded
        for folded, counts in votes.items()
        if " " not in folded and counts["person"] and counts["organisation"] >= 0.25 * counts.total()
        if counts["place"] == 0
    }
