"""The article's names made to agree with one another: one kind for one spelling, no stray words of headlines."""

from collections import Counter
from collections.abc import Sequence

from crosswire.extract.names.capitals import Words, starts_sentence
from crosswire.extract.names.hints import find_hints
from crosswire.extract.names.kinds import EAST_ASIAN, Name, make_name
from crosswire.languages.en.given_names import PARTICLES
from crosswire.languages.en.name_forms import FAMILY_LIKE, OPENING_NOUNS, TIME_WORDS
from crosswire.languages.en.titles import PERSON_NOUNS
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import count_words, find_surnames, fold_name, is_given_name


def drop_openings(words: Words, names: Sequence[Name]) -> list[Name]:
    """The names without a word that opens a sentence or a chant, where the rest is a name itself: "Welcome Smith"."""
    known = {fold_name(words.text(name.first, name.last)) for name in names if not starts_sentence(words, name.first)}
    return [_drop_opening(words, _drop_closing(words, name, known), known) for name in names]


def _drop_closing(words: Words, name: Name, known: set[str]) -> Name:
    """The person's name without what follows it: "Ann Lee Photographer", and in a headline "Lee Briefed"."""
    last = words.parsed.tokens[name.last - 1].text.lower()
    titled = words.parsed.sentence_of[name.first] in words.titled
    if titled and name.kind == "person" and name.last - name.first > 1:
        shorter = words.text(name.first, name.last - 1)
        if fold_name(shorter) in known and not is_given_name(fold_name(shorter)):
            return make_name(name.first, name.last - 1, name.kind, name.weight)
    if name.kind != "person" or name.last - name.first < 3 or last not in PERSON_NOUNS or last in FAMILY_LIKE:
        return name
    return make_name(name.first, name.last - 1, name.kind, name.weight)


def _drop_opening(words: Words, name: Name, known: set[str]) -> Name:
    """The name from its first word on that begins one known from elsewhere in the article: "Gazette Ann Lee"."""
    if name.kind == "person" and name.last - name.first > 2:
        for first in range(name.first + 1, name.last - 1):
            rest = words.text(first, name.last)
            if rest[0].isupper() and count_words(rest) > 1 and fold_name(rest) in known:
                return make_name(first, name.last, name.kind, name.weight)
    if name.last - name.first != 2 or name.kind != "person" or not starts_sentence(words, name.first):
        return name
    opening = fold_name(words.parsed.tokens[name.first].text)
    closing = fold_name(words.parsed.tokens[name.last - 1].text)
    if closing not in known or f"{opening} {closing}" in known or is_given_name(opening) or opening in EAST_ASIAN:
        return name
    return make_name(name.first + 1, name.last, name.kind, name.weight)


def trim_names(words: Words, names: Sequence[Name]) -> list[Name]:
    """The names without a day or month at their end, and without the words around a body taken for a person."""
    alone = Counter(
        fold_name(words.text(name.first, name.last))
        for name in names
        if name.kind == "organisation" and name.last - name.first == 1
    )
    return [_trim_body(words, _trim_time(words, name), alone) for name in names]


def _trim_time(words: Words, name: Name) -> Name:
    tokens, last = words.parsed.tokens, name.last
    opens = starts_sentence(words, name.first) and tokens[name.first].text.lower() in OPENING_NOUNS
    if opens and name.last - name.first > 1 and name.kind in {"organisation", "person"}:
        return make_name(name.first + 1, name.last, "organisation", 3)  # "Carmaker Veldt"
    while last > name.first + 1 and tokens[last - 1].text.lower().rstrip(".") in TIME_WORDS and name.weight < 9:
        last -= 1
    if last == name.last or name.kind in {"event", "person"}:
        return name
    if tokens[last - 1].tag == "POS" and last > name.first + 1:
        last -= 1
    return make_name(name.first, last, name.kind, name.weight)


def _trim_body(words: Words, name: Name, alone: Counter[str]) -> Name:
    """A "person" that ends with a country or a well-known body, or begins with a firm: that alone."""
    tokens = words.parsed.tokens
    first, last = tokens[name.first], tokens[name.last - 1]
    if name.kind != "person" or name.last - name.first < 2 or is_given_name(fold_name(first.text)) or name.weight > 3:
        return name
    known = look_up(last.text)
    if known is not None and known.sort in {"body", "country"}:
        return make_name(name.last - 1, name.last, known.kind, 9)
    if alone[fold_name(first.text)] > 1:
        return make_name(name.first, name.first + 1, "organisation", 3)
    return name


def split_pairs(words: Words, names: Sequence[Name]) -> list[Name]:
    """The names, and two people where the parser saw a firm: "Lopez and Carr" where somebody is an Ann Lopez."""
    known = {
        part
        for name in names
        if name.kind == "person" and name.last - name.first > 1
        for part in find_surnames(words.text(name.first, name.last))
    }
    known |= {
        fold_name(words.text(name.first, name.last))
        for name in names
        if name.kind == "person" and name.last - name.first == 1
    }
    split: list[Name] = []
    for name in names:
        joined = name.last - name.first == 3 and words.parsed.tokens[name.first + 1].lemma == "and"
        ends = (name.first, name.last - 1)
        people = [at for at in ends if fold_name(words.parsed.tokens[at].text) in known]
        if joined and name.kind == "organisation" and people:
            split += [_make_part(words, at) for at in ends]
        else:
            split.append(name)
    return split


def _make_part(words: Words, at: int) -> Name:
    """One of two that "and" joins: a person, unless it is known for something else."""
    known = look_up(words.parsed.tokens[at].text)
    return make_name(at, at + 1, known.kind if known else "person", 9 if known else 4)


def settle_kinds(words: Words, names: Sequence[Name]) -> list[Name]:
    """The names with one kind for one spelling; a bare family name is a person's; what only a headline shows goes."""
    votes: dict[str, Counter[str]] = {}
    people: dict[str, str] = {}
    for name in names:
        text = words.text(name.first, name.last)
        votes.setdefault(fold_name(text), Counter())[name.kind] += name.weight + (not is_weak(words, name))
        if name.kind == "person" and name.weight > 1 and name.last - name.first > 1:
            people |= dict.fromkeys(find_surnames(text), "person")
            people |= {
                part + ending: "group" for part in find_surnames(text) for ending in ("s", "es") if " " not in part
            }
            people.setdefault(fold_name(text).split()[0], "given")
    plain = {token.text for token in words.parsed.tokens if token.text.islower()}
    firm = {fold_name(words.text(name.first, name.last)) for name in names if not is_weak(words, name)}
    hints = {
        word: kind for word, kind in find_hints(words, names, votes).items() if people.get(word) in {None, "given"}
    }
    settled = [_settle_kind(words, name, votes, people | hints) for name in names]
    bearers = {
        part: "person"
        for name in settled
        if name.kind == "person" and name.last - name.first > 1
        for part in find_surnames(words.text(name.first, name.last))
        if part not in people
    }
    settled = [_settle_kind(words, name, {**votes}, bearers) if bearers else name for name in settled]
    return [name for name in settled if _is_kept(words, name, firm, plain)]


def _settle_kind(words: Words, name: Name, votes: dict[str, Counter[str]], people: dict[str, str]) -> Name:
    folded = fold_name(words.text(name.first, name.last))
    counts, role = votes[folded], people.get(folded)
    if role == "given":
        role = "person" if is_given_name(folded) and name.kind in {"organisation", "place", "other", "work"} else None
    if role and name.weight < 9 and folded not in PARTICLES:
        return make_name(name.first, name.last, role, 4)
    best = max(sorted(counts), key=lambda kind: counts[kind])
    if counts[best] > counts[name.kind] and name.weight < 4:
        return make_name(name.first, name.last, best, max(name.weight, 1))
    return name


def is_weak(words: Words, name: Name) -> bool:
    """Whether the capital letter says nothing: in a headline, or on the first word of a sentence."""
    if words.parsed.sentence_of[name.first] in words.titled:
        return True
    return name.last - name.first == 1 and starts_sentence(words, name.first)


def _is_kept(words: Words, name: Name, firm: set[str], plain: set[str]) -> bool:
    """Whether the name is one: known, seen in plain text, or not made of words that the article writes small."""
    if name.weight >= 4:
        return True
    if name.kind == "other" and name.weight == 0 and name.last - name.first == 1:
        return False
    tokens = words.parsed.tokens[name.first : name.last]
    if len(tokens) == 1 and name.kind in {"person", "work", "other"} and tokens[0].text.lower() in plain:
        return False
    if not is_weak(words, name) or fold_name(words.text(name.first, name.last)) in firm:
        return True
    if any(token.text.lower() in plain for token in tokens):
        return False
    titled = words.parsed.sentence_of[name.first] in words.titled
    return all(token.tag in {"NNP", "NNPS"} for token in tokens) and not (
        titled and len(tokens) == 1 and not tokens[0].text.isupper()
    )


def find_repeated(words: Words, names: Sequence[Name]) -> list[Name]:
    """Names that were not seen where they stand, but are known from elsewhere in the article: "Farrow left"."""
    tokens = words.parsed.tokens
    covered = {at for name in names for at in range(name.first, name.last)}
    known: dict[str, Name] = {}
    for name in names:
        if name.kind == "person":
            known |= dict.fromkeys(find_surnames(words.text(name.first, name.last)), name)
        elif name.last - name.first == 1 and not is_weak(words, name):
            known.setdefault(fold_name(words.text(name.first, name.last)), name)
    plain = {token.text for token in tokens if token.text.islower()}
    return [
        make_name(token.index, token.index + 1, known[fold_name(token.text)].kind, 4)
        for token in tokens
        if token.text[0].isupper()
        and token.index not in covered
        and fold_name(token.text) in known
        and (token.pos == "PROPN" or token.text.lower() not in plain)
    ]
