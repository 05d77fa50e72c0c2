"""Quotes made ready to be compared: their words, what they are about, and who is said to speak."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct

from crosswire.languages.en.common_words import CONTRACTIONS, NEGATIONS
from crosswire.languages.en.numbers import SMALL
from crosswire.languages.en.sources import SPEAKING_PRONOUNS
from crosswire.model import Findings, Quote
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.publishers import find_named_agency
from crosswire.primitives.shingles import find_words
from crosswire.primitives.speaker_kinds import find_speaker_kinds
from crosswire.primitives.stems import find_content, stem_word

# "North Korean state media", "Russia's official news agency", "state-run television"
_STATE_PRESS = re.compile(
    r"(?P<country>[\w' -]*?)\b(?:state|official|government)(?:-(?:run|owned|controlled|backed))?"
    r"(?: (?:news|run|owned|controlled))? (?:media|agency|television|tv|radio|press|broadcaster|newspapers?|outlets?)\b"
)


# Where one thing said ends and the next begins
_CLAUSE_END = re.compile(r"[.;:,!?…—]|\s[-–]\s|\s(?=(?:and|but|nor|or)\s)")


class Clause(Struct, frozen=True, kw_only=True):
    """A stretch of what is said: the stems of its content words, and whether a "not" turns it round."""

    content: frozenset[str]
    is_negated: bool


class Saying(Struct, frozen=True, kw_only=True):
    """A quote as sayings are compared by: folded words, stems of content, of what stands around, and the speaker."""

    quote: Quote
    article: str
    words: tuple[str, ...]
    stems: tuple[str, ...]  # of all words, contractions spelled out
    content: frozenset[str]
    topic: frozenset[str]  # stems of the sentence around it
    numbers: frozenset[str]  # in digits
    clauses: tuple[Clause, ...]
    names: frozenset[str]  # by which the speaker is called, folded
    kinds: frozenset[str]  # of which the speaker is: police, a hospital
    press: str | None  # of state media and state agencies, the country; "" where it is not told
    is_generic: bool  # "state media" rather than an agency by name


def read_sayings(findings: Findings, roles: Mapping[str, str] | None = None) -> Iterator[Saying]:
    """The article's quotes ready to be compared; `roles` are those of speakers, by entity.

    Scare quotes are nobody's words and left out, and so is reported speech that is mostly a quotation: the quotation
    stands for it.
    """
    verbatim = [quote for quote in findings.quotes if quote.kind in {"direct", "mixed"}]
    for quote in findings.quotes:
        words = find_words(quote.text).keys
        if words and quote.kind != "scare" and not (quote.kind == "indirect" and _is_mostly_quoted(quote, verbatim)):
            yield _make_saying(quote, words, findings, roles or {})


def _is_mostly_quoted(quote: Quote, verbatim: Sequence[Quote]) -> bool:
    """Whether quotations that lie in the quote make up half of it or more."""
    inside = (part for other in verbatim for part in other.parts if quote.start <= part[0] and part[1] <= quote.end)
    return 2 * sum(end - start for start, end in inside) >= quote.end - quote.start


def _make_saying(quote: Quote, words: tuple[str, ...], findings: Findings, roles: Mapping[str, str]) -> Saying:
    names = tuple(sorted(_list_names(quote)))
    role = roles.get(quote.speaker or "", "")
    press, is_generic = find_state_press(names)
    content = find_content(words)
    return Saying(
        quote=quote,
        article=findings.article,
        words=words,
        stems=tuple(stem_word(word) for word in _spell_out(words)),
        content=content,
        topic=_find_topic(quote, findings) - content,
        numbers=frozenset(number for word in words if (number := read_number(word))),
        clauses=tuple(_read_clauses(quote.text)),
        names=frozenset(names),
        kinds=find_speaker_kinds((*names, role)),
        press=press,
        is_generic=is_generic,
    )


def read_number(word: str) -> str | None:
    """A word that is a number, in digits ("nine" is "9"); None for others, and for "one", which is a pronoun too."""
    if word.isdigit():
        return word
    value = SMALL.get(word, 0)
    return str(value) if value > 1 else None


def _read_clauses(text: str) -> Iterator[Clause]:
    for part in _CLAUSE_END.split(text):
        words = find_words(part).keys
        if words:
            negated = sum(word in NEGATIONS or word.endswith("n't") for word in words) % 2 == 1
            yield Clause(content=find_content(words), is_negated=negated)


def _spell_out(words: tuple[str, ...]) -> Iterator[str]:
    """The words with contractions in full: "won't" is "will", "not"."""
    for word in words:
        ending = next((ending for ending in CONTRACTIONS if word.endswith(ending)), None)
        if ending is None:
            yield word
        else:
            stem, full = word[: -len(ending)], CONTRACTIONS[ending]
            yield from (part for part in (stem, *full.split()) if part)


def _list_names(quote: Quote) -> Iterator[str]:
    """By what names the speaker is called: the fullest of the story, and the article's own; "he" is no name."""
    for name in (quote.speaker_name, quote.chain[-1].name if len(quote.chain) > 1 else None):
        if name and name.lower() not in SPEAKING_PRONOUNS:
            yield fold_name(name)


def _find_topic(quote: Quote, findings: Findings) -> frozenset[str]:
    """The stems of the statements that share a sentence with the quote."""
    sentence = next((span for span in findings.sentences if span[0] <= quote.start < span[1]), (quote.start, quote.end))
    texts = [found.text for found in findings.statements if found.start < sentence[1] and sentence[0] < found.end]
    return find_content(word for text in texts for word in find_words(text).keys)


@lru_cache(maxsize=4_096)
def find_state_press(names: tuple[str, ...]) -> tuple[str | None, bool]:
    """The country whose state media or agency goes by one of these folded names, and whether only as "state media"."""
    for name in names:
        agency = find_named_agency(name.split())
        if agency is not None:
            return (fold_name(agency.country), False) if agency.state_run else (None, False)
    for name in names:
        generic = _STATE_PRESS.search(name)
        if generic:
            return _find_country(generic["country"].strip()), True
    return None, False


def _find_country(words: str) -> str:
    """The folded country that words such as "north korean" or "russia's" name; themselves where it is not known."""
    bare = words.removesuffix("'s").removesuffix("'").strip()
    known = look_up(bare)
    return fold_name(known.country) if known and known.country else bare
