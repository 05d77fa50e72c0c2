"""Names: the parser's, corrected by what words, titles and gazetteers say, and those it missed."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from crosswire.extract.capitals import Run, Words, find_runs, read_words, starts_sentence
from crosswire.extract.nominals import find_nominals
from crosswire.extract.pronouns import find_pronouns
from crosswire.languages.en.given_names import CHINESE_FAMILY, KOREAN_FAMILY, PARTICLES
from crosswire.languages.en.organisations import (
    ACRONYMS,
    AMBIGUOUS_BODIES,
    BODY_HEADS,
    EVENT_HEADS,
    NOT_BODIES,
    OF_HEADS,
    PERSONAL_FIRMS,
    WORK_HEADS,
)
from crosswire.languages.en.places import AMBIGUOUS_NAMES, PLACE_HEADS
from crosswire.languages.en.titles import PERSON_NOUNS, TITLE_MODIFIERS, TITLES
from crosswire.model import Mention, Parsed
from crosswire.primitives.gazetteer import LONGEST, Known, look_up
from crosswire.primitives.name_keys import find_firms, find_surnames, fold_name, is_given_name

KIND_OF_LABEL = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
    "EVENT": "event", "WORK_OF_ART": "work", "LAW": "work", "PRODUCT": "other",
}  # fmt: skip
_EAST_ASIAN = KOREAN_FAMILY | CHINESE_FAMILY
# Heads of places and bodies that are family names as well.
_FAMILY_LIKE = frozenset(
    "hill hall woods gates church house lake castle forest field fields banks rivers bridge court park day west post press bush "
    "street ford cross guard temple marsh brooks young price rose march may bell page king prince bishop pope stone rice".split()
)
# Capitalised words that end a sentence's opening or stand in headlines, never a name by themselves.
_EMPTY = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december today yesterday tomorrow spring summer autumn winter god internet christmas easter ramadan st nd rd th no yes "
    "mr mrs ms dr video photo photos watch live update updated breaking exclusive opinion analysis editorial read more also".split()
)


_SHORT_TITLES = frozenset({"CEO", "COO", "CFO", "CTO", "QB", "VP", "MP", "President", "Chairman", "Coach"})
_NOT_NAMES = frozenset(fold_name(word) for word in NOT_BODIES)


class Name(Struct, frozen=True, kw_only=True):
    """A name as token positions, end exclusive; `weight` says how sure its kind is."""

    first: int
    last: int
    kind: str
    weight: int


def find_mentions(parsed: Parsed) -> tuple[Mention, ...]:
    """The names, pronouns and descriptions of people, bodies and places, by start; only descriptions hold others."""
    words = read_words(parsed)
    names = find_names(words)
    covered = {at for name in names for at in range(name.first, name.last)}
    people = {name.first for name in names if name.kind == "person"}
    found = [_make_mention(parsed, name) for name in names]
    found += find_pronouns(parsed)
    found += find_nominals(parsed, covered, people)
    return tuple(sorted(found, key=lambda mention: (mention.start, -mention.end)))


def _make_mention(parsed: Parsed, name: Name) -> Mention:
    start, end = parsed.tokens[name.first].start, parsed.tokens[name.last - 1].end
    text = parsed.text[start:end]
    if text.endswith(("'s", "’s")):  # the parser now and then leaves a possessive inside a word
        end, text = end - 2, text[:-2]
    return Mention(start=start, end=end, text=text, kind=name.kind)


def find_names(words: Words) -> list[Name]:
    """The article's names in text order, their kinds made to agree with one another."""
    names = [name for run in find_runs(words) for name in split_run(words, run)]
    return settle_kinds(words, drop_openings(words, names))


def drop_openings(words: Words, names: Sequence[Name]) -> list[Name]:
    """The names without a word that opens a sentence or a chant, where the rest is a name by itself: "Welcome Smith"."""
    known = {fold_name(_text(words, name.first, name.last)) for name in names if not starts_sentence(words, name.first)}
    return [_drop_opening(words, _drop_closing(words, name), known) for name in names]


def _drop_closing(words: Words, name: Name) -> Name:
    """The person's name without what he or she is at the end of it: "Ann Lee Photographer"."""
    last = words.parsed.tokens[name.last - 1].text.lower()
    if name.kind != "person" or name.last - name.first < 3 or last not in PERSON_NOUNS or last in _FAMILY_LIKE:  # noqa: PLR2004
        return name
    return _name(name.first, name.last - 1, name.kind, name.weight)


def _drop_opening(words: Words, name: Name, known: set[str]) -> Name:
    """The name from its first word on that begins one known from elsewhere in the article: "Gazette Ann Lee"."""
    if name.kind == "person" and name.last - name.first > 2:  # noqa: PLR2004
        for first in range(name.first + 1, name.last - 1):
            if words.parsed.tokens[first].text[0].isupper() and fold_name(_text(words, first, name.last)) in known:
                return _name(first, name.last, name.kind, name.weight)
    if name.last - name.first != 2 or name.kind != "person" or not starts_sentence(words, name.first):
        return name
    first = fold_name(words.parsed.tokens[name.first].text)
    rest = fold_name(words.parsed.tokens[name.last - 1].text)
    if rest not in known or f"{first} {rest}" in known or is_given_name(first) or first in _EAST_ASIAN:
        return name
    return _name(name.first + 1, name.last, name.kind, name.weight)


def split_run(words: Words, run: Run) -> list[Name]:
    """The names in one run of capitalised words, titles between them left out."""
    names: list[Name] = []
    at, titled = run.first, False
    while at < run.last:
        title_end = _skip_title(words, at, run.last, bool(names) or titled)
        if title_end > at:
            at, titled = title_end, True
            continue
        name = _find_name_at(words, at, run, titled) if _may_begin(words, at) else None
        if name is None:
            at += 1
            continue
        names.append(name)
        at, titled = name.last, False
    return names


def _may_begin(words: Words, at: int) -> bool:
    """No name begins with a small word or a mark: the rest of one that was cut."""
    token = words.parsed.tokens[at]
    return any(letter.isupper() for letter in token.text) or token.lemma in PARTICLES


def _text(words: Words, first: int, last: int) -> str:
    tokens = words.parsed.tokens
    return words.parsed.text[tokens[first].start : tokens[last - 1].end]


def _skip_title(words: Words, at: int, last: int, after: bool) -> int:
    """The end of the title that starts at `at`; `at` itself if none does."""
    tokens = words.parsed.tokens
    end = best = at
    while end < last:
        word = tokens[end].text.lower().rstrip(".")
        if word in TITLES or _is_joint_title(words, end, last):
            best = end + 1
        elif word not in TITLE_MODIFIERS and word not in {"-", "of", "for", "the", "and", "&"}:
            break
        end += 1
    if best == at or _is_headed(words, at, best, last):
        return at
    return best if best < last or after or best - at < 3 else at


def _is_joint_title(words: Words, at: int, last: int) -> bool:
    """ "of State" after "Secretary", "of Staff" after "Chief": the title goes on."""
    tokens = words.parsed.tokens
    return at > 0 and tokens[at - 1].lemma == "of" and tokens[at].text.lower() in {"state", "staff", "defense", "defence"}


def _is_headed(words: Words, at: int, best: int, last: int) -> bool:
    """Whether the would-be title begins a body's name: "Justice Department", "Prime Minister's Office"."""
    tokens = words.parsed.tokens
    if best >= last:
        return False
    head = tokens[last - 1].text.lower()
    return head in BODY_HEADS | PLACE_HEADS and head not in _FAMILY_LIKE and words.label(last - 1) != "PERSON"


def _find_name_at(words: Words, at: int, run: Run, titled: bool) -> Name | None:
    """The name that starts at `at`, or None if the word there begins none."""
    tokens = words.parsed.tokens
    known_end, known = _find_known(words, at, run.last)
    head_end = 0 if titled else _find_head(words, at, run.last, known_end)
    raw_end = _find_raw_end(words, at, run.last)
    if head_end > max(known_end, at + 1):
        return _name(at, head_end, _kind_of_head(words, at, head_end), 4)
    if known and not _is_person_like(words, at, known_end, raw_end, titled):
        if raw_end > known_end and _keeps_raw(words, at, known_end, raw_end):
            return _name(at, raw_end, KIND_OF_LABEL[words.label(at) or "ORG"], 2)
        return _accept_known(words, at, known_end, known)
    end = _find_split(words, at, run.last, raw_end)
    while end > at + 1 and tokens[end - 1].text in {"-", "&", "of", "'s", "’s"}:
        end -= 1
    return _classify(words, at, end, titled)


def _name(first: int, last: int, kind: str, weight: int) -> Name:
    return Name(first=first, last=last, kind=kind, weight=weight)


def _find_known(words: Words, at: int, last: int) -> tuple[int, Known | None]:
    """The end of the longest name of the gazetteer that starts at `at`, and what it is."""
    tokens = words.parsed.tokens
    reach = LONGEST.get(fold_name(tokens[at].text), 0)
    for end in range(min(last, at + 2 * reach), at, -1):
        known = look_up(_text(words, at, end))
        if known:
            return end, known
    return at, None


def _find_head(words: Words, at: int, last: int, known_end: int) -> int:
    """The end of a name that a word like "Ministry" or "Square" heads, or 0."""
    tokens = words.parsed.tokens
    if words.parsed.sentence_of[at] in words.titled:
        return 0
    if tokens[last - 1].text.lower() in WORK_HEADS and last - at > 2 and not _has_title_inside(words, at + 1, last):
        return last
    for end in range(last, at + 1, -1):
        word = tokens[end - 1].text.lower()
        if word not in BODY_HEADS and word not in PLACE_HEADS:
            continue
        if word in _FAMILY_LIKE and words.label(end - 1) in {"PERSON", None}:
            continue
        if not _has_title_inside(words, at + 1, end):
            return _find_of_name(words, at, last) or end
    return _find_of_name(words, at, last)


def _find_of_name(words: Words, at: int, last: int) -> int:
    """The end of "Bank of England" or "Ministry of Foreign Affairs", or 0."""
    tokens = words.parsed.tokens
    for middle in range(at + 1, last - 1):
        if tokens[middle].lemma in {"of", "for"} and tokens[middle].text.islower():
            whole = words.raw[middle] >= 0 and words.raw[middle - 1] == words.raw[middle + 1] and words.label(middle) == "ORG"
            if (whole or tokens[middle - 1].text.lower() in OF_HEADS) and not _has_title_inside(words, at, middle - 1):
                return _find_split(words, middle + 1, last, _find_raw_end(words, middle + 1, last))
            return 0
    return 0


def _has_title_inside(words: Words, first: int, last: int) -> bool:
    tokens = words.parsed.tokens
    return any(
        (word := tokens[at].text.lower().rstrip(".")) in TITLES and word not in TITLE_MODIFIERS for at in range(first, last - 1)
    )


def _kind_of_head(words: Words, first: int, last: int) -> str:
    """Place, body, event or work by the word that heads the name."""
    tokens = words.parsed.tokens
    lows = [token.text.lower() for token in tokens[first:last]]
    if "of" in lows or "for" in lows:
        head = lows[min(lows.index(link) for link in ("of", "for") if link in lows) - 1]
        return "place" if head in {"bay", "gulf", "strait", "isle", "cape", "port", "sea", "tower", "horn", "city", "state"} else "organisation"
    label = words.label(last - 1)
    if lows[-1] in WORK_HEADS and lows[-1] not in BODY_HEADS | PLACE_HEADS:
        return "work"
    if lows[-1] in PLACE_HEADS and lows[-1] in BODY_HEADS:
        return KIND_OF_LABEL.get(label or "ORG", "organisation").replace("person", "organisation")
    return "place" if lows[-1] in PLACE_HEADS else "organisation"


def _find_raw_end(words: Words, at: int, last: int) -> int:
    """Where the parser's own name that covers `at` ends inside the run, or `at` if none does."""
    if words.raw[at] < 0:
        return at
    return min(words.parsed.names[words.raw[at]].last, last)


def _is_person_like(words: Words, at: int, known_end: int, raw_end: int, titled: bool) -> bool:
    """Whether a place's name is here a person's: "Jordan Henderson", "President Washington", "Chelsea Clinton"."""
    tokens = words.parsed.tokens
    if titled:
        return known_end - at == 1 and look_up(tokens[at].text) is not None and not _is_government_word(words, at)
    if raw_end <= known_end or words.label(at) != "PERSON" or known_end - at > 1:
        return False
    known = look_up(tokens[at].text)
    if known and known.sort in {"city", "capital", "division"}:
        return True
    return is_given_name(fold_name(tokens[at].text)) or fold_name(tokens[at].text) in _EAST_ASIAN


def _is_government_word(words: Words, at: int) -> bool:
    known = look_up(words.parsed.tokens[at].text)
    return known is not None and known.sort in {"country", "people", "body", "faith", "capital"}


def _keeps_raw(words: Words, at: int, known_end: int, raw_end: int) -> bool:
    """Whether the parser's longer name is one name: "Boston Marathon", not "Russian Ukraine"."""
    if words.label(at) in {"ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "LOC"}:
        return all(look_up(_text(words, known_end, end)) is None for end in range(known_end + 1, raw_end + 1))
    return False


def _accept_known(words: Words, at: int, end: int, known: Known) -> Name | None:
    """A name of the gazetteer, unless the word is here an ordinary one."""
    folded = fold_name(_text(words, at, end))
    if folded in AMBIGUOUS_NAMES and words.label(at) not in {"GPE", "LOC"}:
        return None
    if folded in AMBIGUOUS_BODIES and words.label(at) != "ORG" and not _text(words, at, end).isupper():
        return None
    if folded in ACRONYMS and known.sort == "body" and not any(letter.isupper() for letter in _text(words, at, end)[1:]):
        return _classify(words, at, end, False)
    return _name(at, end, known.kind, 9)


def _find_split(words: Words, at: int, last: int, raw_end: int) -> int:
    """Where a name that starts at `at` ends: at the run's end, another raw name, a title or a known name."""
    tokens = words.parsed.tokens
    if words.parsed.sentence_of[at] in words.titled:
        return _trim_headline(words, at, raw_end) if raw_end > at else at + 1
    end = at + 1
    while end < last:
        starts_other = words.raw[end] >= 0 and words.raw[end] != words.raw[end - 1] and tokens[end].text != "-"
        if starts_other and (words.raw[end - 1] >= 0 or words.label(end) in {"GPE", "NORP"}):
            break
        if (end >= raw_end or tokens[end].text in _SHORT_TITLES) and _starts_other_name(words, end, last):
            break
        end += 1
    return end


def _starts_other_name(words: Words, at: int, last: int) -> bool:
    """Whether a title, a people or a country begins here, after the end of the parser's name."""
    tokens = words.parsed.tokens
    word = tokens[at].text.lower().rstrip(".")
    if word in TITLES and at + 1 < last and words.label(at) != "PERSON":
        return True
    known = look_up(tokens[at].text)
    return known is not None and known.sort in {"country", "people"} and words.raw[at] >= 0


def _trim_headline(words: Words, at: int, end: int) -> int:
    """The parser's name in a headline without verbs and small words at its end."""
    tokens = words.parsed.tokens
    while end > at + 1 and (tokens[end - 1].pos in {"VERB", "AUX", "ADV", "ADP", "DET", "PRON", "PUNCT", "CCONJ", "SCONJ"}):
        end -= 1
    return end


def _classify(words: Words, first: int, last: int, titled: bool) -> Name | None:
    """The name with its kind, or None if it is no name."""
    tokens = words.parsed.tokens
    text = _text(words, first, last)
    folded, label = fold_name(text), words.label(first) or words.label(last - 1)
    if folded in _EMPTY or folded in _NOT_NAMES or not any(letter.isalpha() for letter in folded) or len(folded) < 2:
        return None
    low = tokens[last - 1].text.lower()
    if titled and label in {"PERSON", "ORG", None, "GPE", "FAC", "WORK_OF_ART", "NORP", "PRODUCT", "LAW"}:
        return _name(first, last, "person", 5)
    given = is_given_name(fold_name(tokens[first].text))
    if low in EVENT_HEADS and last - first > 1 and not (label == "PERSON" and given):
        return _name(first, last, "work" if low in WORK_HEADS else "event", 3)
    if low in WORK_HEADS and last - first > 1 and label != "PERSON":
        return _name(first, last, "work", 3)
    if label == "PERSON" and last - first == 1 and _looks_corporate(text):
        return _name(first, last, "organisation", 3)
    if _looks_personal(words, first, last, label):
        return _name(first, last, "person", 4)
    if label:
        return _name(first, last, KIND_OF_LABEL[label], 2 if label != "WORK_OF_ART" else 1)
    return _classify_bare(words, first, last)


def _looks_corporate(text: str) -> bool:
    """An acronym, or capitals inside a word ("AirTran") that is no "McDonald"."""
    if text.isupper():
        return len(text) > 2
    return any(letter.isupper() for letter in text[1:]) and text.isalpha() and not text.startswith(("Mc", "Mac", "De", "Di", "Le", "La", "O", "Fitz", "Van", "Du"))


def _looks_personal(words: Words, first: int, last: int, label: str | None) -> bool:
    """Two to four words of which the first is a given name, whatever but a body the parser took them for."""
    tokens = words.parsed.tokens
    length = sum(token.text != "-" for token in tokens[first:last])
    if not 2 <= length <= 5 or label in {"EVENT", "LAW"}:
        return False
    if label == "ORG" and (length > 3 or fold_name(_text(words, first, last)) in PERSONAL_FIRMS):  # noqa: PLR2004
        return False
    if tokens[last - 1].text.lower() in BODY_HEADS | PLACE_HEADS - _FAMILY_LIKE:
        return False
    if any(token.lemma in {"of", "for", "and", "&", "the"} for token in tokens[first:last]):
        return False
    return is_given_name(fold_name(tokens[first].text))


def _classify_bare(words: Words, first: int, last: int) -> Name | None:
    """A name that the parser missed: an acronym, or capitals in the middle of a plain sentence."""
    tokens = words.parsed.tokens
    text = _text(words, first, last)
    if words.parsed.sentence_of[first] in words.titled:
        return None
    if last - first == 1 and text.isupper() and 2 <= len(text) <= 6:
        return _name(first, last, "organisation", 1)
    if starts_sentence(words, first) and last - first == 1:
        return None
    if any(token.pos == "PROPN" for token in tokens[first:last]):
        return _name(first, last, "other", 0)
    return None


def settle_kinds(words: Words, names: Sequence[Name]) -> list[Name]:
    """The names with one kind for one spelling; a bare family name is a person's; what only a headline shows goes."""
    votes: dict[str, Counter[str]] = {}
    people: dict[str, str] = {}
    for name in names:
        text = _text(words, name.first, name.last)
        votes.setdefault(fold_name(text), Counter())[name.kind] += name.weight + (not _is_weak(words, name))
        if name.kind == "person" and name.weight > 1 and name.last - name.first > 1:
            people |= dict.fromkeys(find_surnames(text), "person")
            people |= {part + ending: "group" for part in find_surnames(text) for ending in ("s", "es") if " " not in part}
            people.setdefault(fold_name(text).split()[0], "given")
    plain = {token.text for token in words.parsed.tokens if token.text.islower()}
    firms = find_firms([fold_name(_text(words, name.first, name.last)) for name in names if name.kind == "organisation"])
    people = {word: kind for word, kind in people.items() if word not in firms}
    settled = (_settle_kind(words, name, votes, people | dict.fromkeys(firms, "firm")) for name in names)
    return [name for name in settled if _is_kept(words, name, votes, plain)]


def _settle_kind(words: Words, name: Name, votes: dict[str, Counter[str]], people: dict[str, str]) -> Name:
    folded = fold_name(_text(words, name.first, name.last))
    counts, role = votes[folded], people.get(folded)
    if role == "given" and not (is_given_name(folded) and name.kind in {"organisation", "other", "work"}):
        role = None
    if role and name.weight < 9 and folded not in PARTICLES:  # noqa: PLR2004
        return _name(name.first, name.last, {"group": "group", "firm": "organisation"}.get(role, "person"), 4)
    best = max(sorted(counts), key=lambda kind: counts[kind])
    if counts[best] > counts[name.kind] and name.weight < 4:  # noqa: PLR2004
        return _name(name.first, name.last, best, max(name.weight, 1))
    return name


def _is_weak(words: Words, name: Name) -> bool:
    """Whether the capital letter says nothing: in a headline, or on the first word of a sentence."""
    if words.parsed.sentence_of[name.first] in words.titled:
        return True
    return name.last - name.first == 1 and starts_sentence(words, name.first)


def _is_kept(words: Words, name: Name, votes: dict[str, Counter[str]], plain: set[str]) -> bool:
    """Whether the name is one: known, seen in plain text, or not made of words that the article writes small."""
    if name.weight >= 4:  # noqa: PLR2004
        return True
    if name.kind == "other" and name.weight == 0 and name.last - name.first == 1:
        return False
    tokens = words.parsed.tokens[name.first : name.last]
    if not _is_weak(words, name):
        return True
    folded = fold_name(_text(words, name.first, name.last))
    if sum(votes[folded].values()) > 2 * (name.weight + 1):
        return True
    if any(token.text.lower() in plain for token in tokens):
        return False
    titled = words.parsed.sentence_of[name.first] in words.titled
    return all(token.tag in {"NNP", "NNPS"} for token in tokens) and not (titled and len(tokens) == 1 and not tokens[0].text.isupper())
