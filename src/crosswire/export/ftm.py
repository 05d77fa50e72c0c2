"""A record as FollowTheMoney entities, a JSON object a line, for the tools that investigators use.

The schemata are those of followthemoney 4 (https://followthemoney.tech/explorer/schemata/). Every entity names the
articles that it rests on in `proof`, and their addresses in `sourceUrl`. Only what the articles tell is exported:
no link between two people, and no country code, is guessed.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from unicodedata import normalize

from msgspec import Struct

from crosswire.codec import encode, make_id
from crosswire.export.copy import find_address
from crosswire.export.listing import find_sayer, name_chain
from crosswire.export.parties import PartyKind, choose_kinds
from crosswire.model import Article, Entity, Fact, PrintedFindings, Quote, Record, Story, TimelineLine
from crosswire.render.display import clean_line

MEDIA_TYPE = "application/json+ftm"
Values = Sequence[str | None]
_LANGUAGES = {"en": "eng"}  # ISO 639-3, which the schemata ask for
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(T\d\d:\d\d(:\d\d)?)?", re.ASCII)
_SCHEMATA: dict[PartyKind, str] = {
    "person": "Person",
    "body": "Organization",
    "public body": "PublicBody",
    "company": "Company",
    "party": "LegalEntity",
    "place": "Address",
}
_PARTIES = frozenset(_SCHEMATA.values()) - {"Address"}


class Proxy(Struct, frozen=True, kw_only=True):
    """An entity as FollowTheMoney writes it; each property has several values or none."""

    id: str
    schema: str
    properties: dict[str, tuple[str, ...]]


class _Case(Struct, frozen=True, kw_only=True):
    """What the entities of a record are made from."""

    articles: Mapping[str, Article]
    schemata: Mapping[str, str]  # of an entity's id; those of no schema are left out
    held_in: Mapping[str, tuple[str, ...]]  # the articles that name an entity
    article_of: Mapping[str, str]  # of a statement
    parties_of: Mapping[str, tuple[str, ...]]  # the entities of a statement


def write_ftm(record: Record) -> bytes:
    """The record's entities, UTF-8, one a line, each id once."""
    made = {proxy.id: proxy for proxy in _list_proxies(record)}
    return b"".join(encode(proxy) + b"\n" for proxy in made.values())


def _list_proxies(record: Record) -> Iterator[Proxy]:
    case = _open_case(record)
    yield from (_make_article(article) for article in record.articles)
    for story in record.stories:
        yield _make_story(story, case)
        yield from (_make_entity(entity, case) for entity in story.entities if entity.id in case.schemata)
        yield from (_make_moment(line, story, case) for line in story.timeline)
        yield from (_make_note(fact, story, case) for fact in story.facts)
    names = {entity.id: entity for story in record.stories for entity in story.entities}
    for found in record.findings:
        if found.article in case.articles:
            yield from _make_mentions(found, names, case)
            yield from (_make_quoted(quote, found.article, case) for quote in found.quotes if _is_said(quote, case))


def _open_case(record: Record) -> _Case:
    held: dict[str, dict[str, None]] = defaultdict(dict)
    for found in record.findings:
        for mention in found.mentions:
            if mention.entity:
                held[mention.entity][found.article] = None
    return _Case(
        articles={article.id: article for article in record.articles},
        schemata={key: _SCHEMATA[kind] for key, kind in choose_kinds(record).items()},
        held_in={entity: tuple(sorted(articles)) for entity, articles in held.items()},
        article_of={s.id: found.article for found in record.findings for s in found.statements},
        parties_of={s.id: s.entities for found in record.findings for s in found.statements},
    )


def _make_article(article: Article) -> Proxy:
    return _make(
        _name_id("article", article.id),
        "Article",
        title=[article.title],
        fileName=[] if find_address(article) else [article.source],
        author=[article.byline],
        publisher=[article.outlet],
        publishedAt=[_say_date(article.published)],
        sourceUrl=[find_address(article)],
        language=[_LANGUAGES.get(article.language or "")],
        bodyText=[article.text],
    )


def _make_entity(entity: Entity, case: _Case) -> Proxy:
    schema = case.schemata[entity.id]
    held = case.held_in.get(entity.id, ())
    role = [entity.role]
    return _make(
        _name_id("entity", entity.id),
        schema,
        name=[entity.name],
        alias=[alias for alias in entity.aliases if alias != entity.name],
        position=role if schema == "Person" else [],
        description=role if schema != "Person" else [],
        full=[entity.name] if schema == "Address" else [],
        **_prove(held, case),
    )


def _make_story(story: Story, case: _Case) -> Proxy:
    """The story as an event; who is involved are those whom two articles or more name."""
    involved = [
        entity.id
        for entity in story.entities
        if case.schemata.get(entity.id) in _PARTIES and len(case.held_in.get(entity.id, ())) > 1
    ]
    return _make(
        _name_id("story", story.id),
        "Event",
        name=[story.title],
        summary=[story.gist],
        startDate=[_say_date(story.earliest)],
        endDate=[_say_date(story.latest)],
        location=[answer.text for answer in story.where],
        involved=[_name_id("entity", key) for key in involved],
        **_prove(story.articles, case),
    )


def _make_moment(line: TimelineLine, story: Story, case: _Case) -> Proxy:
    return _make(
        _name_id("moment", make_id("m", story.id, line.date, line.text)),
        "Event",
        name=[line.text],
        date=[_say_date(line.date)],
        startDate=[_say_date(line.earliest)],
        endDate=[_say_date(line.latest)],
        keywords=[line.status],
        **_prove((span.article for span in line.evidence), case),
    )


def _make_note(fact: Fact, story: Story, case: _Case) -> Proxy:
    """The fact as a note on the story and on those whom its statements name; its status is part of what it says."""
    told = (entity for statement in fact.statements for entity in case.parties_of.get(statement, ()))
    parties = [_name_id("entity", key) for key in dict.fromkeys(told) if key in case.schemata]
    stance = "" if fact.stance == "asserted" else f", {fact.stance}"
    return _make(
        _name_id("fact", fact.id),
        "Note",
        name=[fact.text],
        description=[f"{fact.status}{stance}: {fact.reason}"],
        keywords=[fact.status, *([fact.stance] if stance else [])],
        entity=[_name_id("story", story.id), *parties],
        **_prove((case.article_of.get(statement, "") for statement in fact.statements), case),
    )


def _make_mentions(found: PrintedFindings, names: Mapping[str, Entity], case: _Case) -> Iterator[Proxy]:
    """A mention for each person or body that the article names, once however often it does."""
    article = _name_id("article", found.article)
    for key in dict.fromkeys(mention.entity for mention in found.mentions):
        schema = case.schemata.get(key or "")
        if key is None or schema not in _PARTIES or key not in names:
            continue
        yield _make(
            _name_id("mention", make_id("m", found.article, key)),
            "Mention",
            document=[article],
            name=[names[key].name],
            resolved=[_name_id("entity", key)],
            detectedSchema=[schema],
        )


def _is_said(quote: Quote, case: _Case) -> bool:
    """Whether it is somebody's words, and that somebody is exported."""
    return quote.kind != "scare" and quote.act == "speech" and quote.speaker in case.schemata


def _make_quoted(quote: Quote, article: str, case: _Case) -> Proxy:
    """The speaker's tie to the article that quotes: the words, the verb, and through whom the article has them."""
    cue = quote.cue_span
    words = f"“{quote.text}”" if quote.kind == "direct" else quote.text
    return _make(
        _name_id("quote", quote.id),
        "Documentation",
        entity=[_name_id("entity", quote.speaker or "")],
        document=[_name_id("article", article)],
        role=[case.articles[article].text[cue.start : cue.end] if cue else "said"],
        status=[quote.kind],
        summary=[words],
        description=[" → ".join(name_chain(quote.chain)) if find_sayer(quote.chain) else None],
        date=[_say_date(case.articles[article].published)],
        **_prove((article,), case),
    )


def _prove(articles: Iterable[str], case: _Case) -> dict[str, Values]:
    """The articles as proof, with their addresses."""
    held = [case.articles[key] for key in dict.fromkeys(articles) if key in case.articles]
    return {
        "proof": [_name_id("article", article.id) for article in held],
        "sourceUrl": [find_address(article) for article in held],
    }


def _make(identity: str, schema: str, **properties: Values) -> Proxy:
    cleaned = {name: tuple(dict.fromkeys(filter(None, map(_clean, values)))) for name, values in properties.items()}
    return Proxy(id=identity, schema=schema, properties={name: values for name, values in cleaned.items() if values})


def _clean(value: str | None) -> str:
    """The value without what cannot be seen; lines, of which only an article's text has any, stay."""
    lines = "\n".join(clean_line(line) for line in (value or "").split("\n")).strip()
    return normalize("NFC", lines)


def _name_id(kind: str, identity: str) -> str:
    """An id that no other data set has: those of a saved record may be anything."""
    return make_id(f"crosswire-{kind}", identity)


def _say_date(value: str | None) -> str | None:
    """The date as far as FollowTheMoney reads it: year, month, day and clock, no zone."""
    found = _DATE.match(value or "")
    return found.group() if found else None
