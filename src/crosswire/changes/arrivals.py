"""What came into a story or left it: the story itself, articles, other stories."""

from collections.abc import Iterator, Sequence

from crosswire.changes.conflicts import CONFLICTS, tell_new_conflict
from crosswire.changes.drafts import Draft
from crosswire.changes.naming import count, name_article, name_articles, quote
from crosswire.changes.sides import Side, Sides
from crosswire.changes.verdicts import find_new_facts
from crosswire.model import Article, Origin


def tell_story(new: Side) -> Iterator[Draft]:
    """A story that was not there before, and what is disputed in it from the first."""
    names = name_articles(new.story.articles, new)
    yield Draft(
        kind="story",
        text=f"New story: {quote(new.story.title)}, told by {count(len(new.story.articles), 'article')} ({names}).",
        after=new.story.gist or None,
        articles=new.story.articles,
        evidence=new.story.brief[0].evidence if new.story.brief else (),
    )
    for fact in new.story.facts:
        if fact.status in CONFLICTS:
            yield tell_new_conflict(fact, new)


def find_arrivals(sides: Sides, others: Sequence[Side]) -> Iterator[Draft]:
    """Articles that came, alone or with a story that turned out to be this one, and articles that left."""
    old, new = sides.earlier, sides.later
    come = [key for key in new.story.articles if key not in old.articles and key not in sides.versions]
    for other in others:
        brought = tuple(key for key in come if key in other.articles)
        if brought:
            yield _tell_merged(other, brought, new)
    told = {key for other in others for key in other.articles}
    origins = {article: origin for origin in new.story.origins for article in origin.articles}
    for key in come:
        if key not in told:
            yield _tell_article(new.articles[key], origins.get(key), sides)
    replaced = set(sides.versions.values())
    left = tuple(key for key in old.story.articles if key not in new.articles and key not in replaced)
    if left:
        yield _tell_split(left, old)


def _tell_merged(other: Side, brought: tuple[str, ...], new: Side) -> Draft:
    return Draft(
        kind="merged",
        text=f"{quote(other.story.title)} turned out to be this story: "
        f"{count(len(brought), 'article')} joined it ({name_articles(brought, new)}).",
        before=other.story.title,
        after=new.story.title,
        articles=brought,
    )


def _tell_split(left: tuple[str, ...], old: Side) -> Draft:
    verb = "is" if len(left) == 1 else "are"
    return Draft(
        kind="split",
        text=f"{count(len(left), 'article')} {verb} no longer part of this story ({name_articles(left, old)}).",
        before=name_articles(left, old),
        articles=left,
    )


def _tell_article(article: Article, origin: Origin | None, sides: Sides) -> Draft:
    """One article, what it adds and whether it is a voice of its own."""
    named = ", ".join(filter(None, (name_article(article), (article.published or "")[:10])))
    title = f": {quote(article.title)}" if article.title else ""
    return Draft(
        kind="article",
        text=f"New article, {named}{title}; {_tell_share(article.id, origin, sides)}.",
        after=article.title,
        articles=(article.id,),
    )


def _tell_share(article: str, origin: Origin | None, sides: Sides) -> str:
    """What the article adds to what was known."""
    old, new = sides.earlier, sides.later
    sources = [one for one in (origin.articles if origin else ()) if one != article]
    known = [fact for fact in new.story.facts if fact.id in old.facts and article in fact.articles]
    borne = sum(article not in old.facts[fact.id].articles for fact in known)
    added = len(find_new_facts(article, sides))
    if sources:
        voice = f"shares its text with {name_articles(sources, new)}, so no voice of its own"
        return f"{voice}; {count(added, 'new fact')}" if added else voice
    return (
        f"{count(added, 'new fact')}, and it tells {borne} that others told before"
        if borne
        else (f"{count(added, 'new fact')}")
    )
