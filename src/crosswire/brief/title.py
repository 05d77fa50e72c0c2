"""The story's title: the headline that says most of what the others say, or the opening words of an article."""

from crosswire.primitives.story_index import StoryIndex

LONGEST = 110  # characters


def choose_title(index: StoryIndex, gist: str) -> str:
    """The articles' own headline that shares most words with all articles, the shorter where two share as many."""
    titles = sorted({article.title for article in index.linked.articles if article.title})
    texts = [frozenset(article.text.lower().split()) for article in index.linked.articles]
    best = max(titles, key=lambda title: (_share_words(title, texts), -len(title), title), default=gist)
    return shorten(best or "Untitled story", LONGEST)


def _share_words(title: str, texts: list[frozenset[str]]) -> float:
    words = [word for word in title.lower().split() if len(word) > 3]
    shared = sum(word in text for word in words for text in texts)
    return round(shared / max(len(words), 6), 6)


def shorten(text: str, longest: int) -> str:
    """The text, cut at a word and marked with an ellipsis if it is longer than `longest` characters."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0].rstrip(",;:–-") + " …"
