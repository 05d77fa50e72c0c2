"""A record as schema.org in JSON-LD: articles, the event, who is who, quotations and claims with where they appear.

A claim says where it appears and nothing of whether it is true: Crosswire gives no rating, so there is no ClaimReview.
The bytes can stand in a page's `<script type="application/ld+json">` as they are.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from msgspec import Struct

from crosswire.codec import encode
from crosswire.export.copy import find_address
from crosswire.export.parties import PartyKind, choose_kinds
from crosswire.model import Article, Entity, Fact, Quote, Record, Story
from crosswire.render.display import clean_line

MEDIA_TYPE = "application/ld+json"
Node = dict[str, Any]
_TYPES: dict[PartyKind, str] = {
    "person": "Person",
    "body": "Organization",
    "public body": "GovernmentOrganization",
    "company": "Corporation",
    "place": "Place",
}
_UNSAFE = re.compile("[<>&\u2028\u2029]")  # would end a script element, or a line of JavaScript


class Index(Struct, frozen=True, kw_only=True):
    """What claims are made from: articles, and of each statement its article and its words."""

    articles: dict[str, Article]
    article_of: dict[str, str]
    texts: dict[str, str]


def write_jsonld(record: Record) -> bytes:
    """The record as one JSON-LD graph, UTF-8, safe to stand in HTML."""
    graph = {"@context": "https://schema.org", "@graph": list(_list_nodes(record))}
    text = encode(graph).decode("utf-8")
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text).encode() + b"\n"


def _list_nodes(record: Record) -> Iterator[Node]:
    kinds = {key: kind for key, kind in choose_kinds(record).items() if kind in _TYPES}
    case = Index(
        articles={article.id: article for article in record.articles},
        article_of={s.id: found.article for found in record.findings for s in found.statements},
        texts={s.id: s.text for found in record.findings for s in found.statements},
    )
    event_of = {article: story.id for story in record.stories for article in story.articles}
    yield from (_make_article(article, event_of.get(article.id)) for article in record.articles)
    shown: set[str] = set()
    for story in record.stories:
        yield _make_event(story)
        for entity in story.entities:
            if entity.id in kinds and entity.id not in shown:
                shown.add(entity.id)
                yield _make_party(entity, _TYPES[kinds[entity.id]])
        yield from (claim for fact in story.facts for claim in _make_claims(fact, story, case))
    for found in record.findings:
        for quote in found.quotes:
            if quote.kind in {"direct", "mixed"} and kinds.get(quote.speaker or "", "place") != "place":
                yield _make_quotation(quote, found.article)


def _make_article(article: Article, story: str | None) -> Node:
    return _trim(
        {
            "@type": "NewsArticle",
            "@id": _name("article", article.id),
            "headline": article.title,
            "url": find_address(article),
            "datePublished": article.published,
            "inLanguage": article.language,
            "author": _trim({"@type": "Person", "name": article.byline}) if clean_line(article.byline) else None,
            "publisher": _trim({"@type": "Organization", "name": article.outlet})
            if clean_line(article.outlet)
            else None,
            "about": _refer("story", (story,)) if story else None,
        }
    )


def _make_event(story: Story) -> Node:
    return _trim(
        {
            "@type": "Event",
            "@id": _name("story", story.id),
            "name": story.title,
            "description": story.gist,
            "startDate": story.earliest,
            "endDate": story.latest,
            "location": [_trim({"@type": "Place", "name": answer.text}) for answer in story.where],
            "subjectOf": _refer("article", story.articles),
        }
    )


def _make_party(entity: Entity, kind: str) -> Node:
    return _trim(
        {
            "@type": kind,
            "@id": _name("entity", entity.id),
            "name": entity.name,
            "alternateName": [alias for alias in entity.aliases if alias != entity.name],
            "jobTitle" if kind == "Person" else "description": entity.role,
        }
    )


def _make_claims(fact: Fact, story: Story, case: Index) -> Iterator[Node]:
    """The fact as a claim; where articles give different answers, each answer as one, in its own words."""
    if len(fact.positions) <= 1:
        yield _make_claim(
            fact.id, fact.text, fact, story, [case.articles[a] for a in fact.articles if a in case.articles]
        )
        return
    for number, position in enumerate(fact.positions, 1):
        told = [key for key in position.statements if key in case.texts]
        held = dict.fromkeys(case.article_of[key] for key in told)
        articles = [case.articles[key] for key in held if key in case.articles]
        if told and articles:
            yield _make_claim(f"{fact.id}-{number}", case.texts[told[0]], fact, story, articles)


def _make_claim(identity: str, text: str, fact: Fact, story: Story, articles: Sequence[Article]) -> Node:
    first = find_first(articles)
    return _trim(
        {
            "@type": "Claim",
            "@id": _name("claim", identity),
            "text": text,
            "description": f"{fact.status}: {fact.reason}",
            "about": _refer("story", (story.id,)),
            "appearance": _refer("article", [article.id for article in articles]),
            "firstAppearance": _refer("article", (first.id,)) if first else None,
        }
    )


def find_first(articles: Sequence[Article]) -> Article | None:
    """The article that came out a day or more before all others, as far as their dates tell; else None."""
    days = [_find_day(article.published) for article in articles]
    known = [day for day in days if day]
    if not known or len(known) < len(articles) or known.count(min(known)) > 1:
        return None
    return articles[days.index(min(known))]


def _find_day(published: str | None) -> str | None:
    """The day, in UTC where the zone is known; None where less than a day is."""
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        return None
    return (moment.astimezone(UTC) if moment.tzinfo else moment).date().isoformat()


def _make_quotation(quote: Quote, article: str) -> Node:
    return _trim(
        {
            "@type": "Quotation",
            "@id": _name("quote", quote.id),
            "text": quote.text,
            "spokenByCharacter": _refer("entity", (quote.speaker,)),
            "isPartOf": _refer("article", (article,)),
        }
    )


def _name(kind: str, identity: str | None) -> str:
    """A name of ours for a node: a URN, of letters and digits alone."""
    return f"urn:crosswire:{kind}:{re.sub('[^0-9A-Za-z-]', '', identity or '')}"


def _refer(kind: str, identities: Iterable[str | None]) -> list[Node]:
    return [{"@id": _name(kind, identity)} for identity in identities]


def _trim(node: Node) -> Node:
    """The node's texts cleaned, and what is empty left out."""
    cleaned = {key: _clean(value) for key, value in node.items()}
    return {key: value for key, value in cleaned.items() if value}


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean_line(value)
    return [_clean(held) for held in value] if isinstance(value, list) else value
