"""What an editor means by the words that he types: a fact, a statement, a quote or an article of one story's record."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from crosswire.errors import UsageError
from crosswire.model import Article, Fact, Quote, Record, Statement
from crosswire.primitives.name_keys import fold_name

MOST_NAMED = 5  # of several that are meant
LONGEST = 70  # characters by which one of several is shown
LEAST_PREFIX = 3  # characters of an id


class Item(Struct, frozen=True, kw_only=True):
    """Something that can be chosen: by its id, by the words that it is, or by what else it is called."""

    id: str
    text: str
    article: str | None = None
    names: tuple[str, ...] = ()


def choose_fact(record: Record, words: str) -> Fact:
    """The fact whose id begins so, or whose text or a statement of it has all of the words; raises `UsageError`."""
    facts = {fact.id: fact for story in record.stories for fact in story.facts}
    texts = {s.id: s.text for found in record.findings for s in found.statements}
    items = [
        Item(id=fact.id, text=fact.text, names=tuple(texts[s] for s in fact.statements if s in texts))
        for fact in facts.values()
    ]
    return facts[_choose(items, words, "fact").id]


def choose_statement(record: Record, words: str) -> tuple[Statement, Article]:
    """The statement whose id begins so, or whose text has all of the words; "OUTLET: words" looks in one article."""
    found = {s.id: (s, found.article) for found in record.findings for s in found.statements}
    articles = {article.id: article for article in record.articles}
    items = [Item(id=s.id, text=s.text, article=article) for s, article in found.values()]
    statement, article = found[_choose(_cut_to(items, words, articles), _drop_outlet(words, articles), "statement").id]
    return statement, articles[article]


def choose_quote(record: Record, words: str) -> tuple[Quote, Article]:
    """The quote whose id begins so, or whose words have all of these; "OUTLET: words" looks in one article."""
    found = {q.id: (q, found.article) for found in record.findings for q in found.quotes}
    articles = {article.id: article for article in record.articles}
    items = [Item(id=q.id, text=q.text, article=article) for q, article in found.values()]
    chosen = _choose(_drop_inner(_cut_to(items, words, articles), found), _drop_outlet(words, articles), "quote")
    quote, article = found[chosen.id]
    return quote, articles[article]


def choose_article(record: Record, words: str) -> Article:
    """The article whose id begins so, or whose outlet, file or headline has all of the words."""
    articles = {article.id: article for article in record.articles}
    items = [
        Item(id=one.id, text=_name(one), names=(one.outlet or "", one.source, one.title or ""))
        for one in articles.values()
    ]
    return articles[_choose(items, words, "article").id]


def _name(article: Article) -> str:
    return ": ".join(filter(None, (article.outlet or article.source, article.title)))


def _choose(items: Sequence[Item], words: str, kind: str) -> Item:
    """The one item that is meant; an id before a prefix, equal words before words within."""
    wanted = " ".join(words.split()).casefold()
    if not wanted:
        raise UsageError(f"say which {kind} is meant: by its id, or by some of its words")
    ladder = (
        lambda one: one.id == words,
        lambda one: len(words) >= LEAST_PREFIX and one.id.startswith(words),
        lambda one: wanted in map(_fold, (one.text, *one.names)),
        lambda one: any(wanted in _fold(text) for text in (one.text, *one.names)),
        lambda one: any(set(wanted.split()) <= set(_fold(text).split()) for text in (one.text, *one.names)),
    )
    for fits in ladder:
        found = [one for one in items if fits(one)]
        if len(found) == 1:
            return found[0]
        if found:
            some = "; ".join(f"{one.id} ({_shorten(one.text)})" for one in found[:MOST_NAMED])
            more = f"; and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
            raise UsageError(f"{len(found)} {kind}s are meant by {words!r}; name one by its id: {some}{more}")
    raise UsageError(f"no {kind} of the story has an id that begins with {words!r}, or has these words")


def _cut_to(items: Iterable[Item], words: str, articles: dict[str, Article]) -> list[Item]:
    """The items of the outlet that the words begin with, if they begin with one: "Herald: two men"."""
    outlet, mark, _ = words.partition(":")
    own = {key for key, one in articles.items() if mark and _fold(one.outlet or "-") == _fold(outlet)}
    return [one for one in items if not own or one.article in own]


def _drop_outlet(words: str, articles: dict[str, Article]) -> str:
    outlet, mark, rest = words.partition(":")
    named = mark and any(_fold(one.outlet or "-") == _fold(outlet) for one in articles.values())
    return rest.strip() if named else words


def _drop_inner(items: Sequence[Item], quotes: dict[str, tuple[Quote, str]]) -> list[Item]:
    """The quotes but those that are others' words over again: a fragment within the report of one sentence."""
    kept = []
    for one in items:
        quote, article = quotes[one.id]
        outer = any(
            other.id != one.id and other.article == article and _lies_in(quote, quotes[other.id][0]) for other in items
        )
        if not outer:
            kept.append(one)
    return kept or list(items)


def _lies_in(inner: Quote, outer: Quote) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and inner.end - inner.start < outer.end - outer.start


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold().replace("’", "'")


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rpartition(' ')[0]} …"


def choose_name(record: Record, name: str) -> str:
    """The name as the story's articles have it; raises `UsageError` where none has it, with those that are like it."""
    wanted = fold_name(name)
    names = {
        told: fold_name(told)
        for story in record.stories
        for entity in story.entities
        for told in (entity.name, *entity.aliases)
    }
    found = sorted(told for told, folded in names.items() if folded == wanted)
    if found:
        return name if name in found else found[0]
    words = set(wanted.split())
    like = [f"“{told}”" for told, folded in sorted(names.items()) if words & set(folded.split())]
    some = f"; it has {', '.join(like[:MOST_NAMED])}" if like else ""
    raise UsageError(f"the story names nobody and nothing {name!r}{some}")
