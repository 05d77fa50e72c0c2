"""The names within one run of capitalised words: where each begins and ends, titles between them left out."""

from crosswire.extract.names.capitals import Run, Words, starts_sentence
from crosswire.extract.names.kinds import (
    EAST_ASIAN,
    KIND_OF_LABEL,
    Name,
    classify_name,
    find_head_kind,
    make_name,
)
from crosswire.languages.en.family_names import FAMILY_NAMES
from crosswire.languages.en.given_names import PARTICLES
from crosswire.languages.en.name_forms import FAMILY_LIKE, SHIP_LETTERS, SHIP_NOUNS, SHORT_TITLES, UNSURE_PERSONS
from crosswire.languages.en.organisations import (
    ACRONYMS,
    AMBIGUOUS_BODIES,
    BODY_HEADS,
    COURT_RANKS,
    EVENT_HEADS,
    OF_HEADS,
    WORK_HEADS,
)
from crosswire.languages.en.places import AMBIGUOUS_NAMES, PLACE_HEADS
from crosswire.languages.en.titles import PERSON_NOUNS, TITLE_MODIFIERS, TITLES
from crosswire.primitives.gazetteer import LONGEST, Known, look_up
from crosswire.primitives.name_keys import fold_name, is_given_name

_HEADS = BODY_HEADS | PLACE_HEADS
_NO_TEAMS = EVENT_HEADS | WORK_HEADS | PLACE_HEADS | TITLES


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


def _skip_title(words: Words, at: int, last: int, after: bool) -> int:
    """The end of the title that starts at `at`; `at` itself if none does."""
    tokens = words.parsed.tokens
    end = best = at
    while end < last:
        word = tokens[end].text.lower().rstrip(".")
        if word in TITLES or _is_joint_title(words, end) or _is_role_before_name(words, end, last):
            best = end + 1
        elif word not in TITLE_MODIFIERS and word not in {"-", "of", "for", "the", "and", "&"}:
            break
        end += 1
    if best == at or _is_headed(words, best, last):
        return at
    return best if best < last or after or best - at < 3 else at


def _is_role_before_name(words: Words, at: int, last: int) -> bool:
    """Whether a noun for people, capitalised, stands before a given name: "Witness Ann Lee"."""
    tokens = words.parsed.tokens
    if at + 2 >= last or tokens[at].text.lower() not in PERSON_NOUNS:
        return False
    unsure = tokens[at].text.lower() in FAMILY_LIKE | UNSURE_PERSONS
    if starts_sentence(words, at) and not unsure and not words.is_titled(at):
        return tokens[last - 1].text.lower() not in _HEADS and tokens[at + 1].text.lower() not in {
            "of",
            "for",
            "-",
            "&",
        }
    following = fold_name(tokens[at + 1].text)
    return is_given_name(following) or following in EAST_ASIAN or words.label(at + 1) == "PERSON" != words.label(at)


def _is_joint_title(words: Words, at: int) -> bool:
    """For "of State" after "Secretary", "of Staff" after "Chief": the title goes on."""
    tokens = words.parsed.tokens
    return (
        at > 0 and tokens[at - 1].lemma == "of" and tokens[at].text.lower() in {"state", "staff", "defense", "defence"}
    )


def _is_headed(words: Words, best: int, last: int) -> bool:
    """Whether the would-be title begins a body's name: "Justice Department", "Prime Minister's Office"."""
    tokens = words.parsed.tokens
    if best >= last:
        return False
    head = tokens[last - 1].text.lower()
    return head in _HEADS and head not in FAMILY_LIKE and words.label(last - 1) != "PERSON"


def _find_name_at(words: Words, at: int, run: Run, titled: bool) -> Name | None:
    """The name that starts at `at`, or None if the word there begins none."""
    tokens = words.parsed.tokens
    if ship := _find_ship(words, at, run.last):
        return ship
    known_end, known = _find_known(words, at, run.last)
    head_end = 0 if titled else _find_head(words, at, run.last)
    raw_end = _find_raw_end(words, at, run.last)
    if head_end > max(known_end, at + 1):
        return make_name(at, head_end, find_head_kind(words, at, head_end), 4)
    if known and known.kind == "place" and known_end == run.last - 1 and _is_team_word(words, known_end):
        return make_name(at, run.last, "organisation", 4)
    if known and not _is_person_like(words, at, known_end, raw_end, titled):
        if raw_end > known_end and _keeps_raw(words, at, known_end, raw_end):
            return make_name(at, raw_end, KIND_OF_LABEL[words.label(at) or "ORG"], 2)
        return _accept_known(words, at, known_end, known)
    end = _find_split(words, at, run.last, raw_end)
    while end > at + 1 and tokens[end - 1].text in {"-", "&", "of", "'s", "’s"}:
        end -= 1
    return classify_name(words, at, end, titled=titled)


def _find_ship(words: Words, at: int, last: int) -> Name | None:
    """A ship's name: "HMS Erland", "Royal Navy Ship Erland"; in a headline only behind its letters."""
    texts = [token.text for token in words.parsed.tokens[at:last]]
    for place, text in enumerate(texts[:-1]):
        if text in SHIP_LETTERS and texts[place + 1][0].isupper():
            return make_name(at + place, last, "other", 9)
    if words.is_titled(at) or not SHIP_NOUNS & set(texts[:-1]):
        return None
    return make_name(at, last, "other", 9)


def _find_known(words: Words, at: int, last: int) -> tuple[int, Known | None]:
    """The end of the longest name of the gazetteer that starts at `at`, and what it is."""
    tokens = words.parsed.tokens
    reach = LONGEST.get(fold_name(tokens[at].text), 0)
    for end in range(min(last, at + 2 * reach), at, -1):
        known = look_up(words.text(at, end))
        if known:
            return end, known
    return at, None


def _find_head(words: Words, at: int, last: int) -> int:
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
        court = word == "court" and tokens[end - 2].text.lower() in COURT_RANKS
        if word in FAMILY_LIKE and words.label(end - 1) in {"PERSON", None} and not (court or _is_placed(words, at)):
            continue
        if not _has_title_inside(words, at + 1, end):
            return _find_of_name(words, at, last) or end
    return _find_of_name(words, at, last)


def _is_placed(words: Words, at: int) -> bool:
    """Whether the words stand after "at" or "near", and begin with no given name: "at Victory Park"."""
    tokens = words.parsed.tokens
    before = tokens[at - 1].text if at else ""
    return before in {"at", "in", "near", "outside", "inside"} and not is_given_name(fold_name(tokens[at].text))


def _find_of_name(words: Words, at: int, last: int) -> int:
    """The end of "Bank of England" or "Ministry of Foreign Affairs", or 0."""
    tokens = words.parsed.tokens
    for middle in range(at + 1, last - 1):
        if tokens[middle].lemma in {"of", "for"} and tokens[middle].text.islower():
            whole = (
                words.raw[middle] >= 0
                and words.raw[middle - 1] == words.raw[middle + 1]
                and words.label(middle) == "ORG"
            )
            if (whole or tokens[middle - 1].text.lower() in OF_HEADS) and not _has_title_inside(words, at, middle - 1):
                return _find_split(words, middle + 1, last, _find_raw_end(words, middle + 1, last))
            return 0
    return 0


def _has_title_inside(words: Words, first: int, last: int) -> bool:
    tokens = words.parsed.tokens
    return any(
        (word := tokens[at].text.lower().rstrip(".")) in TITLES and word not in TITLE_MODIFIERS
        for at in range(first, last - 1)
    )


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
    return is_given_name(fold_name(tokens[at].text)) or fold_name(tokens[at].text) in EAST_ASIAN


def _is_team_word(words: Words, at: int) -> bool:
    """Whether a plural after a place makes a team of it: "Boston Celtics", "Cleveland Indians"."""
    token = words.parsed.tokens[at]
    if (
        token.tag not in {"NNPS", "NNS", "NNP"}
        or not token.text.endswith("s")
        or token.text.endswith(("ss", "us", "is"))
    ):
        return False
    known, word = look_up(token.text), token.text.lower()
    plain = word in _NO_TEAMS or words.parsed.sentence_of[at] in words.titled
    return not plain and words.label(at) not in {"PERSON", "EVENT"} and (known is None or known.sort == "people")


def _is_government_word(words: Words, at: int) -> bool:
    known = look_up(words.parsed.tokens[at].text)
    return known is not None and known.sort in {"country", "people", "body", "faith", "capital"}


def _keeps_raw(words: Words, at: int, known_end: int, raw_end: int) -> bool:
    """Whether the parser's longer name is one name: "Boston Marathon", not "Russian Ukraine"."""
    headed = words.label(at) == "GPE" and words.parsed.tokens[raw_end - 1].text.lower() in PLACE_HEADS
    known = look_up(words.text(at, known_end))
    if known and known.sort == "people" and is_given_name(fold_name(words.parsed.tokens[known_end].text)):
        return False  # "American Ann Lee"
    if headed or words.label(at) in {"ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "LOC"}:
        return all(look_up(words.text(known_end, end)) is None for end in range(known_end + 1, raw_end + 1))
    return False


def _accept_known(words: Words, at: int, end: int, known: Known) -> Name | None:
    """A name of the gazetteer, unless the word is here an ordinary one."""
    folded = fold_name(words.text(at, end))
    if folded in AMBIGUOUS_NAMES and words.label(at) not in {"GPE", "LOC"}:
        return None
    if folded in AMBIGUOUS_BODIES and words.label(at) != "ORG" and not words.text(at, end).isupper():
        return None
    if folded in ACRONYMS and known.sort == "body" and not any(letter.isupper() for letter in words.text(at, end)[1:]):
        return classify_name(words, at, end, titled=False)
    return make_name(at, end, known.kind, 9)


def _find_split(words: Words, at: int, last: int, raw_end: int) -> int:
    """Where a name that starts at `at` ends: at the run's end, another raw name, a title or a known name."""
    tokens = words.parsed.tokens
    if words.parsed.sentence_of[at] in words.titled:
        return _trim_headline(words, at, raw_end) if raw_end > at else at + 1
    end = at + 1
    while end < last:
        starts_other = words.raw[end] >= 0 and words.raw[end] != words.raw[end - 1] and tokens[end].text != "-"
        if end == at + 1 and is_given_name(fold_name(tokens[at].text)) and look_up(tokens[end].text) is None:
            starts_other = False  # the parser cut a person's name in two
        if end == at + 1 and words.label(at) == words.label(end) == "PERSON" and look_up(tokens[end].text) is None:
            starts_other = False
        if starts_other and (words.raw[end - 1] >= 0 or words.label(end) in {"GPE", "NORP"}):
            break
        if (end >= raw_end or tokens[end].text in SHORT_TITLES) and _starts_other_name(words, end, last):
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


def _is_person_in_headline(words: Words, at: int, end: int) -> bool:
    """Whether a headline's name begins with a given name and has no word of a body: "Ann Lee Breaks Silence"."""
    tokens = words.parsed.tokens
    known = is_given_name(fold_name(tokens[at].text)) and end - at > 2
    return known and not any(token.text.lower() in _HEADS or token.text in {"&", "of"} for token in tokens[at:end])


def _find_family(words: Words, at: int, end: int) -> int:
    """Where a person's name ends in a headline: after one name besides initials and small words, or known ones."""
    tokens = words.parsed.tokens
    last = at + 1
    while last < end and (
        tokens[last].text.lower() in PARTICLES or tokens[last].text.endswith(".") or tokens[last].text == "-"
    ):
        last += 1
    last += 1
    while last < end and (
        fold_name(tokens[last].text) in FAMILY_NAMES or tokens[last - 1].text == "-" or tokens[last].text == "-"
    ):
        last += 1
    return last


def _trim_headline(words: Words, at: int, end: int) -> int:
    """The parser's name in a headline without verbs and small words at its end."""
    tokens = words.parsed.tokens
    if words.label(at) in {"ORG", "WORK_OF_ART", "EVENT", "PRODUCT"} and _is_person_in_headline(words, at, end):
        end = _find_family(words, at, end)
    marks = (mark for mark in range(at + 1, end) if tokens[mark].text in {"'", '"', "‘", "“", "’", "”", ":", "|"})
    end = next(marks, end)
    if words.label(at) == "PERSON" and is_given_name(fold_name(tokens[at].text)):
        end = min(end, _find_family(words, at, end))
    while end > at + 1 and (
        tokens[end - 1].pos in {"VERB", "AUX", "ADV", "ADP", "DET", "PRON", "PUNCT", "CCONJ", "SCONJ"}
    ):
        end -= 1
    return end
