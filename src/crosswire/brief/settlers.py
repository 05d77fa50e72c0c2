"""Who or what could settle a question, as far as the articles name them."""

import re
from collections.abc import Iterator, Sequence

from crosswire.brief.title import shorten
from crosswire.languages.en.brief import ACCUSING, AUTHORITIES, ESTIMATING, INQUIRING, PRONOUNS, SERIOUS, SHADOWY
from crosswire.model import Article, ChainLink, Statement
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.story_index import StoryIndex

MOST_NAMED = 3
_RESIDENTS = re.compile(r"\bpeople (?:of|in|from|on) (?:the )?\w")  # all who live somewhere: no source that hides
LONGEST = 8  # words of a name
LONGEST_TITLE = 40  # characters
LEAST_SHARED = 2  # content words that an inquiry shares with what it may settle


def name_settlers(
    statements: Sequence[str], index: StoryIndex, first: Sequence[str] = (), last: Sequence[str] = ()
) -> str:
    """Names joined by "; ": those given first, who looks into it, who says it, those given last; else the article."""
    found = [*first, *_find_inquirers(statements, index), *_find_authorities(statements, index)]
    found += [name for s in statements for name in name_sources(index.statements[s], index)]
    found += [name for s in statements for name in find_actors(s, index)]
    found += last
    found += [f"{name_article(index.article(statements[0]))}, for where it has it"] if not found else []
    kept: dict[str, str] = {}
    for name in found:
        key = fold_name(name).removeprefix("the ")
        if key and not any(key in other or other in key for other in kept):
            kept[key] = name
    return "; ".join(list(kept.values())[:MOST_NAMED])


def name_article(article: Article) -> str:
    """What the article is called: its outlet, its agency, its title or its file."""
    agency = article.credits[0].agency if article.credits else None
    title = f"“{shorten(article.title, LONGEST_TITLE)}”" if article.title else None
    return article.outlet or agency or title or article.source.rpartition("/")[2] or "the article"


def is_nameless(link: ChainLink) -> bool:
    """Whether a link is a source that is described, not named: "two people who were there"."""
    name = (link.name or "").lower()
    told = link.kind in {"person", "body"} and link.entity is None and bool(SHADOWY & set(name.split()))
    return told and not _RESIDENTS.search(name)


def name_sources(statement: Statement, index: StoryIndex) -> list[str]:
    """The named source that the statement comes from in the end, if it has one."""
    if len(statement.chain) < 2 or is_nameless(statement.chain[-1]):
        return []
    return [name for name in (name_link(statement.chain[-1], index),) if name and name.lower() not in PRONOUNS]


def name_speakers(statement: str, index: StoryIndex) -> list[str]:
    """The named source that a statement comes from, else who accuses or estimates in it, else its article."""
    found, proposition = index.statements[statement], index.propositions[statement]
    named = name_sources(found, index)
    if not named and proposition.predicate in ACCUSING | ESTIMATING and not proposition.passive:
        named = [words for words in (name_subject(statement, index),) if words]
    return named or [name_article(index.article(statement))]


def name_denier(statement: str, index: StoryIndex) -> str:
    """Who denies it: the source's name, else that somebody does whom the article does not name there."""
    found, article = index.statements[statement], name_article(index.article(statement))
    named = name_sources(found, index)
    unnamed = f"somebody of whom {article} tells" if len(found.chain) > 1 else article
    return named[0] if named else unnamed


def name_subject(statement: str, index: StoryIndex) -> str:
    """The name or the words that are the statement's subject; nothing for a pronoun or many words."""
    subject, article = index.propositions[statement].subject, index.article(statement)
    if subject is None:
        return ""
    named = [m.entity for m in index.mentions_in(article.id, subject.start, subject.end) if m.end == subject.end]
    entity = index.entities.get(next(filter(None, named), ""))
    words = article.text[subject.start : subject.end]
    if entity is not None and entity.kind == "person":
        return entity.name
    return words if words.lower() not in PRONOUNS and len(words.split()) <= LONGEST else ""


def name_link(link: ChainLink, index: StoryIndex) -> str | None:
    """The fullest name of a link, or what the article calls it."""
    entity = index.entities.get(link.entity or "")
    return entity.name if entity else link.name


def find_actors(statement: str, index: StoryIndex) -> list[str]:
    """The bodies that the statement says do it, unless it is no doing."""
    if index.propositions[statement].predicate in SERIOUS:
        return []
    actors = (index.entities[key] for key in list_actors(statement, "agent", index))
    return [actor.name for actor in actors if actor.kind == "organisation"]


def list_actors(statement: str, role: str, index: StoryIndex) -> list[str]:
    """The entities of people and bodies in one role of the statement."""
    mentions = index.findings[index.article_of[statement]].mentions
    arguments = [a for a in index.propositions[statement].arguments if a.role == role]
    keys = [mentions[a.mentions[0]].entity for a in arguments if a.mentions and a.mentions[0] < len(mentions)]
    return [k for k in keys if k in index.entities and index.entities[k].kind in {"person", "organisation"}]


def _find_inquirers(statements: Sequence[str], index: StoryIndex) -> Iterator[str]:
    """Who the articles say looks into the matter, the nearest in words."""
    said = {lemma for s in statements for lemma in index.propositions[s].lemmas}
    found = []
    for key, proposition in index.propositions.items():
        shared = len(said.intersection(proposition.lemmas))
        if proposition.predicate in INQUIRING and shared >= LEAST_SHARED and key not in statements:
            found.append((-shared, index.order[key], _name_subject(key, index)))
    yield from (name for _, _, name in sorted(found)[:1] if name)


def _name_subject(statement: str, index: StoryIndex) -> str:
    """The words that are its subject, if they name an authority."""
    subject, text = index.propositions[statement].subject, index.article(statement).text
    words = text[subject.start : subject.end] if subject else ""
    return words if is_authority(words) and len(words.split()) <= LONGEST else ""


def is_authority(words: str) -> bool:
    """Whether the words name somebody whose business it is to know."""
    return bool(AUTHORITIES.intersection(fold_name(words).split()))


def _find_authorities(statements: Sequence[str], index: StoryIndex) -> Iterator[str]:
    """Authorities that the statements' own sentences name."""
    for statement in statements:
        article = index.article_of[statement]
        for mention in index.mentions_in(article, *index.sentence(statement)):
            if mention.form != "pronoun" and is_authority(mention.text) and len(mention.text.split()) <= LONGEST:
                entity = index.entities.get(mention.entity or "")
                yield entity.name if entity else mention.text
