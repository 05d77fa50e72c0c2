"""A story's times as its articles tell them: each in its sentence, with whom and what that names."""

from functools import lru_cache

from msgspec import Struct

from crosswire.languages.en.dating import EMPTY_WORDS, WORD
from crosswire.model import Article, Findings, Time

_STEM = 5  # letters: "Korea" and "Korean" are one
_LEAD = 5  # sentences, the headline among them


class Told(Struct, frozen=True, kw_only=True):
    """A time in its sentence: what stands around it and whom and what the sentence names."""

    article: str
    time: Time
    before: str  # the sentence up to it
    sentence: str
    position: int  # of the sentence in the article
    names: tuple[frozenset[str], ...]  # the stems of each
    words: frozenset[str]
    is_lead: bool  # among the article's first sentences
    is_past: bool
    is_ahead: bool


def read_told(article: Article, found: Findings) -> tuple[Told, ...]:
    """The article's times that can date it, each in its sentence; those in direct speech are the speaker's."""
    speech = [(quote.start, quote.end) for quote in found.quotes if quote.kind == "direct"]
    tenses = _read_tenses(found)
    told = []
    for time in found.times:
        if any(start <= time.start < end for start, end in speech):
            continue
        position = _find_sentence(found, time)
        if position is not None:
            told.append(_place_time(article, found, time, position, tenses.get(time.id, frozenset())))
    return tuple(told)


def _read_tenses(found: Findings) -> dict[str, frozenset[str]]:
    """Of each time, the tenses of the propositions that it belongs to; "planned" for what has not come about."""
    tenses: dict[str, set[str]] = {}
    stances = {statement.id: statement.stance for statement in found.statements}
    for proposition in found.propositions:
        is_real = stances.get(proposition.statement, "asserted") == "asserted" and proposition.modal is None
        for time in proposition.times:
            tenses.setdefault(time, set()).add(proposition.tense if is_real else "planned")
    return {time: frozenset(values) for time, values in tenses.items()}


def _find_sentence(found: Findings, time: Time) -> int | None:
    return next((at for at, (start, end) in enumerate(found.sentences) if start <= time.start < end), None)


def _place_time(article: Article, found: Findings, time: Time, position: int, tenses: frozenset[str]) -> Told:
    start, end = found.sentences[position]
    text = article.text[start:end]
    names = tuple(stems for name in _list_names(found, start, end) if (stems := _stem_all(name)))
    return Told(
        article=article.id,
        time=time,
        before=article.text[start : time.start],
        sentence=text,
        position=position,
        names=names,
        words=_stem_all(text),
        is_lead=position < _LEAD,
        is_past=tenses == {"past"},
        is_ahead=bool(tenses) and tenses <= {"future", "planned"},
    )


def _list_names(found: Findings, start: int, end: int) -> list[str]:
    return [mention.text for mention in found.mentions if mention.form == "name" and start <= mention.start < end]


@lru_cache(maxsize=4096)
def _stem_all(text: str) -> frozenset[str]:
    words = (match[0].lower().removesuffix("'s").removesuffix("’s") for match in WORD.finditer(text))
    return frozenset(_strip(word)[:_STEM] for word in words if len(word) > 2 and word not in EMPTY_WORDS)


def _strip(word: str) -> str:
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word[: -len(ending)]
    return word
