"""What articles, voices and facts are called in a sentence that tells of a change."""

import re
from collections.abc import Iterable, Sequence

from crosswire.changes.sides import Side
from crosswire.model import Article, Fact, FactStatus, Position, Voice

MOST_NAMED = 3
LONGEST = 160  # characters of a text that is quoted inside a sentence
_INITIALS = re.compile(r"\.\w\.$")  # "p.m." keeps its point
STATUS_WORDS: dict[FactStatus, str] = {
    "disputed": "disputed",
    "conflicting": "in conflict",
    "developing": "developing",
    "corroborated": "corroborated",
    "reported": "told by one voice",
}


def name_article(article: Article) -> str:
    """Its outlet, or else what it came from."""
    return article.outlet or article.source.replace("\\", "/").rstrip("/").rpartition("/")[2] or article.id


def name_articles(articles: Iterable[str], side: Side) -> str:
    """The articles by their outlets, each once: "Herald, Sun and 2 others"."""
    found = [side.articles[key] for key in articles if key in side.articles]
    return join_names(list(dict.fromkeys(name_article(article) for article in found)))


def name_statements(statements: Iterable[str], side: Side) -> str:
    """The outlets in which the statements stand."""
    return name_articles((side.article_of[s] for s in statements if s in side.article_of), side)


def name_voice(voice: Voice, side: Side) -> str:
    """Who speaks: a source that its statements name, and the outlets that carry it."""
    outlets = name_statements(voice.statements, side)
    chains = [side.statements[s].chain for s in voice.statements if s in side.statements]
    named = dict.fromkeys(chain[-1].name for chain in chains if len(chain) > 1 and chain[-1].entity)
    source = next((name for name in named if name and name != outlets), None)
    return f"{source} in {outlets}" if source and outlets else source or outlets


def name_position(position: Position, side: Side) -> str:
    """One answer and who gives it: "14 (Herald, Sun)"."""
    return f"{quote(position.value)} ({name_statements(position.statements, side)})"


def name_positions(fact: Fact, side: Side) -> str:
    """A fact's answers against one another."""
    return " against ".join(name_position(position, side) for position in fact.positions)


def quote(text: str, longest: int = LONGEST) -> str:
    """The text on one line in quotation marks, cut at a word if it is long."""
    line = " ".join(text.split())
    if not _INITIALS.search(line):
        line = line.rstrip(".")
    if len(line) > longest:
        line = f"{line[: longest - 1].rpartition(' ')[0] or line[: longest - 1]} …"
    return f"“{line.replace('“', '‘').replace('”', '’')}”"


def count(number: int, one: str, many: str | None = None) -> str:
    """The number with the noun that it counts."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def join_names(names: Sequence[str]) -> str:
    """The names in a row, the fourth and later ones only counted."""
    if len(names) > MOST_NAMED:
        names = [*names[: MOST_NAMED - 1], f"{len(names) - MOST_NAMED + 1} others"]
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
