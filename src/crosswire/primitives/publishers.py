"""Who speaks in an article that a party to the story put out itself: a release, a state agency, a quoted outlet."""

from collections import Counter
from collections.abc import Sequence

from crosswire.languages.en.agencies import AGENCY_OF_FORM, AMBIGUOUS_FORMS, UNNAMED_AGENCY, Agency
from crosswire.languages.en.documents import RELEASE_HEAD, RELEASE_LINES, RELEASE_TAIL
from crosswire.model import Article, Entity, Findings, LinkKind
from crosswire.primitives.name_keys import fold_name

LONGEST_FORM = 5  # words of an agency's name
NOT_PUBLISHERS = frozenset({"person", "place", "group"})


def find_publishers(articles: Sequence[Article], entities: Sequence[Entity]) -> dict[str, str]:
    """Article id -> the entity of its outlet's name, or of the one agency that a dispatch is credited to."""
    by_name = {fold_name(name): one.id for one in _list_bodies(entities) for name in (*one.aliases, one.name)}
    named = ((article.id, by_name.get(fold_name(_name_outlet(article) or "") or "-")) for article in articles)
    return {article: entity for article, entity in named if entity is not None}


def find_press(articles: Sequence[Article]) -> dict[str, LinkKind]:
    """The folded names of the outlets that publish the articles, and of the agencies that they are credited to."""
    outlets: dict[str, LinkKind] = {fold_name(article.outlet): "outlet" for article in articles if article.outlet}
    return outlets | {fold_name(credit.agency): "agency" for article in articles for credit in article.credits}


def find_credited(articles: Sequence[Article], entities: Sequence[Entity]) -> dict[str, tuple[str, ...]]:
    """Article id -> the agencies that its text is credited to, or that it is: as `name_press` has them."""
    by_name = {fold_name(name): one.id for one in _list_bodies(entities) for name in (*one.aliases, one.name)}
    return {
        article.id: tuple(dict.fromkeys(name_press(name, by_name.get(fold_name(name))) for name in names))
        for article in articles
        if (names := _list_agencies(article))
    }


def _list_agencies(article: Article) -> list[str]:
    own = [article.outlet] if article.outlet and article.outlet.lower() in AGENCY_OF_FORM else []
    return [*own, *sorted({credit.agency for credit in article.credits} - {UNNAMED_AGENCY})]


def name_press(name: str, entity: str | None) -> str:
    """What an agency or outlet goes by across articles: a known agency's usual name, else its entity, else its name."""
    known = find_named_agency(fold_name(name).split())
    return known.name if known else entity or name


def find_named_agency(words: Sequence[str]) -> Agency | None:
    """The agency that is named somewhere in a phrase of folded words, by the longest of its forms."""
    for length in range(min(len(words), LONGEST_FORM), 0, -1):
        for first in range(len(words) - length + 1):
            form = " ".join(words[first : first + length])
            if form in AGENCY_OF_FORM and (form not in AMBIGUOUS_FORMS or length == len(words)):
                return AGENCY_OF_FORM[form]
    return None


def find_issuers(
    articles: Sequence[Article], findings: Sequence[Findings], entities: Sequence[Entity]
) -> dict[str, str]:
    """Article id -> the body that put it out as its own release: the one that it speaks of most."""
    bodies = {entity.id for entity in _list_bodies(entities)}
    by_article = {found.article: found for found in findings}
    releases = (article.id for article in articles if is_release(article.text))
    issued = ((article, _find_issuer(by_article.get(article), bodies)) for article in releases)
    return {article: entity for article, entity in issued if entity is not None}


def _list_bodies(entities: Sequence[Entity]) -> list[Entity]:
    return [entity for entity in entities if entity.kind not in NOT_PUBLISHERS]


def _name_outlet(article: Article) -> str | None:
    """The outlet, or the one agency that a dispatch without an outlet is credited to."""
    agencies = {credit.agency for credit in article.credits}
    return article.outlet or (min(agencies) if len(agencies) == 1 else None)


def is_release(text: str) -> bool:
    """Whether a line near the top or the end says that it is somebody's own release."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return any(RELEASE_HEAD.match(line) for line in lines[:RELEASE_LINES]) or any(
        RELEASE_TAIL.match(line) for line in lines[-RELEASE_LINES:]
    )


def _find_issuer(found: Findings | None, bodies: set[str]) -> str | None:
    """The body that has most mentions."""
    mentions = found.mentions if found else ()
    counts = Counter(mention.entity for mention in mentions if mention.entity in bodies)
    return min(counts, key=lambda entity: (-counts[entity], entity or ""), default=None)
