"""One story as one record has it, with what is asked of it, and two of them side by side."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from crosswire.changes.edits import Edited
from crosswire.model import Article, Fact, PrintedFindings, Record, Span, Statement, Story


class Side(Struct, frozen=True, kw_only=True):
    """A story of a record, with its articles, statements and facts by id."""

    story: Story
    articles: dict[str, Article]
    findings: dict[str, PrintedFindings]
    statements: dict[str, Statement]
    article_of: dict[str, str]  # of a statement
    facts: dict[str, Fact]  # the most important first
    facts_of: dict[str, tuple[str, ...]]  # of a statement

    def span(self, statement: str) -> Span:
        """From the statement's first character to its last."""
        found = self.statements[statement]
        return Span(article=self.article_of[statement], start=found.start, end=found.end)

    def spans(self, statements: Iterable[str]) -> tuple[Span, ...]:
        """Where the statements stand, one an article, in the order given."""
        first: dict[str, Span] = {}
        for statement in statements:
            if statement in self.statements:
                first.setdefault(self.article_of[statement], self.span(statement))
        return tuple(first.values())


class Sides(Struct, frozen=True, kw_only=True):
    """An earlier and a later record of one story, and what of the one is what in the other."""

    earlier: Side
    later: Side
    same: dict[str, str]  # of an earlier statement, the later one that says the same, changed words included
    versions: dict[str, str]  # of a new version's article id, the article that it replaced
    edits: dict[str, Edited]  # of a new version's article id
    fresh: frozenset[str]  # later statements that are news: of a new article, or changed or added in an edited text


def view_side(record: Record) -> Side | None:
    """The record's story (its first, if it has several), or None if it has none."""
    if not record.stories:
        return None
    story = record.stories[0]
    members = set(story.articles)
    findings = {found.article: found for found in record.findings if found.article in members}
    statements = {s.id: s for found in findings.values() for s in found.statements}
    return Side(
        story=story,
        articles={article.id: article for article in record.articles if article.id in members},
        findings=findings,
        statements=statements,
        article_of={s.id: found.article for found in findings.values() for s in found.statements},
        facts={fact.id: fact for fact in story.facts},
        facts_of=_list_facts_of(story),
    )


def _list_facts_of(story: Story) -> dict[str, tuple[str, ...]]:
    facts_of: dict[str, list[str]] = {}
    for fact in story.facts:
        for statement in fact.statements:
            facts_of.setdefault(statement, []).append(fact.id)
    return {statement: tuple(facts) for statement, facts in facts_of.items()}


def turn(mapping: Mapping[str, str]) -> dict[str, str]:
    """The mapping the other way round."""
    return {value: key for key, value in mapping.items()}
