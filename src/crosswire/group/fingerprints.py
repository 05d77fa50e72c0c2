"""What an article is about, small: the stems that mark it, weighted, its language and its day."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from math import log

from msgspec import Struct

from crosswire.languages.en.common_words import FUNCTION_WORDS, NEWS_WORDS
from crosswire.model import Article
from crosswire.primitives.shingles import find_words
from crosswire.primitives.stems import stem_word

LEAD_CHARACTERS = 300  # what stands so early, headline included, counts twice
MOST_STEMS = 150  # 100 tell stories apart as well, 60 do not
NAME_WEIGHT = 1.3  # of a name beside another word: two reports of one event name the same people and places
WEIGHT_UNITS = 32  # a stem's weight is kept in thirty-seconds, 255 of them at most
_CAPITALISED = re.compile(r"(?<=[^.!?\"“”‘’'\n:] )[A-Z][\w’'-]+")  # where no sentence or quotation begins
_SMALL = re.compile(r"\b[a-z][\w’'-]+")

NEWS_STEMS = frozenset(stem_word(word) for word in NEWS_WORDS)


class Fingerprint(Struct, frozen=True, kw_only=True):
    """An article's stems, sorted, a blank between two, and the weight of each; its language and its day.

    `day` is that of publication, as a proleptic ordinal, None where it is not known to the day; `arrived` is the day
    on which the article came, None where nobody keeps count.
    """

    article: str
    language: str | None = None
    day: int | None = None
    arrived: int | None = None
    stems: str = ""
    weights: tuple[int, ...] = ()


def make_fingerprint(article: Article, arrived: int | None = None) -> Fingerprint:
    """The article's fingerprint: at most 150 stems, furniture and function words left out."""
    counts = Counter(_list_stems(article))
    names = find_name_stems(article.text)
    weights = {stem: (1 + log(count)) * (NAME_WEIGHT if stem in names else 1) for stem, count in counts.items()}
    kept = sorted(weights.items(), key=lambda item: (item[0] in NEWS_STEMS, -item[1], item[0]))[:MOST_STEMS]
    return Fingerprint(
        article=article.id,
        language=article.language,
        day=_find_day(article.published),
        arrived=arrived,
        stems=" ".join(stem for stem, _ in sorted(kept)),
        weights=tuple(min(round(weight * WEIGHT_UNITS), 255) for _, weight in sorted(kept)),
    )


def sort_prints(prints: Iterable[Fingerprint]) -> list[Fingerprint]:
    """In the order in which they are grouped: those without a day of publication first, then by day, then by id."""
    return sorted(prints, key=lambda item: (item.day is not None, item.day or 0, item.article))


def find_name_stems(text: str) -> frozenset[str]:
    """The stems of words that stand with a capital inside sentences more often than without one anywhere."""
    small = Counter(_SMALL.findall(text))
    capitalised = Counter(_bare(word) for word in _CAPITALISED.findall(text))
    stems = (stem_word(word) for word, count in capitalised.items() if count > small[word])
    return frozenset(stem for stem in stems if stem not in NEWS_STEMS)


def _bare(word: str) -> str:
    return word.lower().removesuffix("'s").removesuffix("’s")


def _list_stems(article: Article) -> Iterator[str]:
    """The stems of title and text, those of the title and the lead twice."""
    words = find_words(article.text, [(item.start, item.end) for item in article.furniture])
    if article.headline is None and article.title:
        yield from _stem_content(find_words(article.title).keys * 2)
    yield from _stem_content(words.keys)
    yield from _stem_content(
        key for key, start in zip(words.keys, words.starts, strict=True) if start < LEAD_CHARACTERS
    )


def _stem_content(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if word.isdigit() or (len(word) > 1 and word not in FUNCTION_WORDS):
            yield stem_word(word)


def _find_day(published: str | None) -> int | None:
    """The day of publication, where it is known to the day."""
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None
