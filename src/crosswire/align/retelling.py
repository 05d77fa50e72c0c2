"""A statement as told by itself: names for its pronouns, its subject in front. For vectors alone, never shown."""

from crosswire.model import Mention, Statement
from crosswire.primitives.story_index import StoryIndex

MOST_WORDS = 24  # of a text that gets a vector: what follows changes it little, and costs
POSSESSIVES = frozenset({"his", "their", "its"})
RELATIVES = ("who ", "which ", "that ")


def retell_statement(statement: str, index: StoryIndex) -> str:
    """The statement's words with its pronouns named and its subject in front where that stands outside the clause."""
    found = index.statements[statement]
    article = index.article_of[statement]
    told = " ".join(" ".join(_name_pronouns(article, start, end, index) for start, end in found.parts).split())
    subject = _name_subject(found, article, index)
    if subject:
        opening = next((word for word in RELATIVES if told.lower().startswith(word)), "")
        told = f"{subject} {told[len(opening) :]}"
    return " ".join(told.split()[:MOST_WORDS])


def _name_subject(found: Statement, article: str, index: StoryIndex) -> str:
    """The subject's name, or its words, where it stands outside the statement; else nothing."""
    subject = index.propositions[found.id].subject
    if subject is None or any(start <= subject.start < end for start, end in found.parts):
        return ""
    return _name_pronouns(article, subject.start, subject.end, index)


def _name_pronouns(article: str, start: int, end: int, index: StoryIndex) -> str:
    text, told, cursor = index.articles[article].text, "", start
    for mention in index.mentions_in(article, start, end):
        name = _name_mention(mention, index)
        if name and mention.start >= cursor:
            told += text[cursor : mention.start] + name
            cursor = mention.end
    return told + text[cursor:end]


def _name_mention(mention: Mention, index: StoryIndex) -> str:
    """The name that a pronoun stands for, declined; nothing for what is no pronoun or stands for nobody known."""
    entity = index.entities.get(mention.entity or "") if mention.form == "pronoun" else None
    if entity is None:
        return ""
    return f"{entity.name}'s" if mention.text.lower() in POSSESSIVES else entity.name
