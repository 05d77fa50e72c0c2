"""The thing that a correction is about, with what a form must offer to choose from."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from crosswire.kept import Correction
from crosswire.model import Quote, Record
from crosswire.render.citations import list_facts
from crosswire.render.display import clean_line, shorten
from crosswire.render.views import ArticleView, FactView, StoryView
from crosswire.web.asking import ThingQuery
from crosswire.web.newsroom import Newsroom

LONGEST = 160


class Matter(Struct, frozen=True, kw_only=True):
    """A fact, a quote, a name or the articles of a story; `keys` are what corrections of it may name."""

    kind: str  # fact | quote | name | copies
    keys: tuple[str, ...]
    back: str = ""  # where on the story's page it stands
    fact: FactView | None = None
    quote: Quote | None = None
    card: ArticleView | None = None  # of the quote's article
    name: str = ""
    names: tuple[str, ...] = ()  # that the story gives, to choose from
    articles: tuple[ArticleView, ...] = ()


def find_matter(view: StoryView, record: Record, thing: ThingQuery) -> Matter | None:
    """What the address names; None where the story has it no more."""
    if thing.fact:
        fact = next((fact for fact in list_facts(view) if fact.id == thing.fact), None)
        return _make_fact(view, fact) if fact else None
    if thing.quote:
        return _find_quote(view, record, thing.quote)
    if thing.name:
        name = clean_line(thing.name)
        keys = _find_aliases(record, name)
        return (
            Matter(kind="name", keys=keys, name=name, names=_list_names(record), back=f"{view.anchor}-cast")
            if keys
            else None
        )
    articles = tuple(article.id for article in view.articles)
    return Matter(kind="copies", keys=articles, articles=view.articles, back=f"{view.anchor}-shared")


def _make_fact(view: StoryView, fact: FactView) -> Matter:
    keys = (fact.id, *(saying.id for saying in fact.sayings))
    return Matter(kind="fact", keys=keys, fact=fact, back=fact.anchor, articles=view.articles)


def _find_quote(view: StoryView, record: Record, wanted: str) -> Matter | None:
    for found in record.findings:
        for quote in found.quotes:
            if quote.id == wanted:
                card = next((card for card in view.articles if card.id == found.article), None)
                said = f"{view.anchor}-said"
                return Matter(
                    kind="quote", keys=(quote.id,), quote=quote, card=card, names=_list_names(record), back=said
                )
    return None


def _list_names(record: Record) -> tuple[str, ...]:
    """Every name that the story's people, bodies and places bear, in alphabetical order."""
    return tuple(sorted({clean_line(name) for _, names in _list_entities(record) for name in names}))


def _find_aliases(record: Record, name: str) -> tuple[str, ...]:
    """All names of whoever bears this one."""
    return next((names for _, names in _list_entities(record) if name in map(clean_line, names)), ())


def _list_entities(record: Record) -> Iterator[tuple[str, tuple[str, ...]]]:
    for story in record.stories:
        for entity in story.entities:
            yield entity.id, tuple(dict.fromkeys((entity.name, *entity.aliases)))


def name_subjects(newsroom: Newsroom, corrections: Sequence[Correction]) -> dict[str, tuple[str, ...]]:
    """Of each correction by id, what it is about in words: a fact's text instead of its id."""
    stories = {one.story for one in corrections if one.story}
    words: dict[str, str] = {}
    for story in stories:
        today = newsroom.find_story(story)
        if today:
            words |= dict(_name_things(newsroom.read_record(today)))
    return {
        one.id: tuple(shorten(words.get(key, clean_line(key)), LONGEST) for key in one.subject) for one in corrections
    }


def _name_things(record: Record) -> Iterator[tuple[str, str]]:
    for article in record.articles:
        yield article.id, ": ".join(filter(None, (clean_line(article.outlet), clean_line(article.title)))) or article.id
    for found in record.findings:
        yield from ((statement.id, f"“{clean_line(statement.text)}”") for statement in found.statements)
        yield from ((quote.id, f"“{clean_line(quote.text)}”") for quote in found.quotes)
    for story in record.stories:
        yield from ((fact.id, clean_line(fact.text)) for fact in story.facts)
