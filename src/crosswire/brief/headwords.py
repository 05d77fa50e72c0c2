"""The words of the articles' titles, and how many of them a line says: what editors chose to put on top."""

import re
from collections.abc import Sequence

from crosswire.languages.en.brief import DEATHS
from crosswire.languages.en.common_words import FUNCTION_WORDS
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.stems import stem_word
from crosswire.primitives.story_index import StoryIndex

_WORD = re.compile(r"\w+")

Titles = tuple[frozenset[str], ...]


def find_titles(index: StoryIndex) -> Titles:
    """The stems of each article's title."""
    return tuple(find_stems(article.title) for article in index.linked.articles if article.title)


def find_stems(text: str) -> frozenset[str]:
    """The stems of a text's content words, all words for a death as one."""
    words = (word for word in _WORD.findall(fold_name(text)) if word not in FUNCTION_WORDS)
    return frozenset("die" if word in DEATHS else stem_word(word) for word in words)


def share_titles(text: str, titles: Sequence[frozenset[str]]) -> float:
    """The share of the articles' titles that the text says, on average."""
    said = find_stems(text)
    return sum(len(said & title) / max(len(title), 1) for title in titles) / max(len(titles), 1)
