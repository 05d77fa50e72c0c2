"""What stands beside a person's name: title, role, country, family, sex, and whether he or she is dead."""

from msgspec import Struct

from crosswire.extract.referents.occurrences import Occurrence
from crosswire.languages.en.reference import TITLE_PARTICIPLES
from crosswire.languages.en.titles import COURTESY_TITLES, FAMILY, GENDERED_NOUNS, HONORIFICS, PERSON_NOUNS, TITLES
from crosswire.model import Mention, Parsed, Token
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import fold_name

_LEFT_PARTS = frozenset({"NOUN", "PROPN", "ADJ", "PART", "NUM"})
_LONGEST_TITLE = 9  # words
_STOPS = frozenset({",", ";", ":", "(", ")", "“", "”", '"', "—", "–"})


class Description(Struct, frozen=True, kw_only=True):
    """What the words beside one mention of a name say of its bearer."""

    role: str | None = None
    country: str | None = None
    gender: str | None = None
    deceased: bool = False
    relative: bool = False  # introduced by whose father or sister he or she is


def describe_mention(parsed: Parsed, occurrence: Occurrence, apposed: tuple[Mention, ...]) -> Description:
    """What the title before the name, the `apposed` descriptions and the verb after it say."""
    before = find_title(parsed, occurrence.first)
    texts = [before, *(mention.text for mention in apposed)]
    roles = [text for text in texts if text and not _is_mere_form(text)]
    words = [word for text in texts for word in fold_name(text).split()]
    return Description(
        role=_clean_role(roles[0]) if roles else None,
        country=next((country for text in texts if (country := find_country(text))), None),
        gender=next((gender for word in words if (gender := find_word_gender(word))), None),
        deceased=_is_late(texts) or _has_died(parsed, occurrence.head),
        relative=any(is_relative(text) for text in texts if text) or _is_kin(parsed, occurrence.first),
    )


def _is_kin(parsed: Parsed, first: int) -> bool:
    """As in "Her cousin, the gravel merchant Ilsa Brandt": by whose relative, a comma and a description."""
    tokens = parsed.tokens
    begin = parsed.sentences[parsed.sentence_of[first]].first
    at = first - 1
    while at > max(begin, first - _LONGEST_TITLE) and (_may_stand_in_title(tokens[at]) or tokens[at].tag == "DT"):
        at -= 1
    if at <= begin or tokens[at].text != "," or tokens[at - 1].text.lower() not in FAMILY:
        return False
    return any(token.tag in {"PRP$", "POS"} for token in tokens[max(begin, at - 4) : at - 1])


def find_title(parsed: Parsed, first: int) -> str:
    """The words right before a name that say what its bearer is: "Russian President", "Putin's aide"."""
    tokens = parsed.tokens
    begin = parsed.sentences[parsed.sentence_of[first]].first
    at = first
    while at > begin and at > first - _LONGEST_TITLE:
        token = tokens[at - 1]
        if token.text in _STOPS or not _may_stand_in_title(token):
            break
        at -= 1
    while at < first and tokens[at].tag in {"POS", "HYPH"}:
        at += 1
    if at == first or not _names_role(tokens[first - 1].text):
        return ""
    return parsed.text[tokens[at].start : tokens[first - 1].end]


def _may_stand_in_title(token: Token) -> bool:
    return (
        token.pos in _LEFT_PARTS
        or token.text == "-"
        or token.tag in {"POS", "PRP$"}
        or token.text.lower() in TITLE_PARTICIPLES
    )


def _names_role(word: str) -> bool:
    word = word.lower().rstrip(".")
    return word in TITLES or word in PERSON_NOUNS or word in FAMILY


def _is_mere_form(text: str) -> bool:
    return text.rsplit(maxsplit=1)[-1].lower().rstrip(".") in COURTESY_TITLES


def _clean_role(text: str) -> str:
    """The role without an article in front."""
    words = text.split()
    while words and words[0].lower() in {"the", "a", "an", "then", "its", "their", "his", "her"}:
        words = words[1:]
    return " ".join(words) or text


def find_country(text: str) -> str | None:
    """The country that the words name: "the Russian president", "president of Peru"; None if none or two."""
    words = text.replace("’s", "").replace("'s", "").split()
    found = []
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            known = look_up(" ".join(words[at : at + size]).strip(".,"))
            if known and known.country and known.sort in {"country", "people"} and words[at][0].isupper():
                found.append(known.country)
        if found:
            break
    return found[0] if len(set(found)) == 1 else None


def find_word_gender(word: str) -> str | None:
    """The sex that words like "Mr", "spokeswoman" and "sister" tell; None for others."""
    return HONORIFICS.get(word) or GENDERED_NOUNS.get(word) or FAMILY.get(word)


def _is_late(texts: list[str]) -> bool:
    return any(word in {"late", "deceased"} for text in texts for word in text.lower().split()[:3])


def _has_died(parsed: Parsed, head: int) -> bool:
    """Whether a clause says the bearer died in some past year: "who died in 2011"."""
    tokens = parsed.tokens
    verbs = [child for child in parsed.children[head] if tokens[child].dep in {"relcl", "acl"}]
    if tokens[head].dep == "nsubj":
        verbs.append(tokens[head].head)
    return any(_is_death(parsed, verb) for verb in verbs)


def _is_death(parsed: Parsed, verb: int) -> bool:
    tokens = parsed.tokens
    if tokens[verb].lemma != "die":
        return False
    reach = tokens[verb + 1 : verb + 8]
    return any(token.text.isdigit() and len(token.text) == 4 for token in reach) or any(
        token.lemma == "ago" for token in reach
    )


def is_relative(text: str) -> bool:
    """Whether the words say whose relative someone is: "Kim's father", "his late sister"."""
    words = text.lower().split()
    owned = any(word in {"his", "her", "their", "its"} or word.endswith(("'s", "’s")) for word in words)
    return (owned and bool(words) and words[-1] in FAMILY) or (
        any(word in FAMILY for word in words[:-1]) and " of " in text
    )
