"""The story: what the command does, as three short pure functions and one that runs them all.

`examine` looks at one article, `group` says which articles tell one story, `reconcile` makes one
record of a story. The first and the last run anywhere, in any order.
"""

from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

from msgspec import Struct, structs

from crosswire.align import Embed, align_statements
from crosswire.brief import write_story
from crosswire.extract import extract_findings
from crosswire.group import group_articles
from crosswire.judge import build_timeline, judge_facts
from crosswire.link.story import link_story
from crosswire.model import (
    Article,
    Findings,
    Linked,
    Parsed,
    PrintedFindings,
    Problem,
    Reading,
    Recipe,
    Record,
    Story,
)
from crosswire.parse import load_parser, parse_article
from crosswire.parse.models import Parser
from crosswire.primitives.story_index import index_story
from crosswire.primitives.vectors import load_embedder
from crosswire.read import read_articles
from crosswire.settings import Settings

Progress = Callable[[str], None]  # is told in a line what is done next


class Tools(Struct, frozen=True, kw_only=True):
    """The models that the steps need, loaded once, and the settings of the run."""

    parser: Parser
    embed: Embed | None
    settings: Settings


class Reconciled(Struct, frozen=True, kw_only=True):
    """A story, and its articles and findings with what the story settled about them applied."""

    story: Story
    linked: Linked


def load_tools(settings: Settings | None = None) -> Tools:
    """The models, checked against their recorded checksums; raises `ModelError` if one is missing or altered."""
    settings = settings or Settings()
    embed = load_embedder(settings)  # first: it loads in the background, while the parser does
    return Tools(parser=load_parser(settings), embed=embed, settings=settings)


def examine(article: Article, tools: Tools) -> Findings:
    """All that one article gives by itself."""
    parsed: Parsed = parse_article(article, tools.parser)
    return extract_findings(parsed, article)


def group(findings: Sequence[Findings], articles: Sequence[Article]) -> tuple[tuple[str, ...], ...]:
    """Article ids, a tuple a story, largest first."""
    return group_articles(findings, articles)


def reconcile(
    articles: Sequence[Article], findings: Sequence[Findings], tools: Tools, *, words: int = 150
) -> Reconciled:
    """One record of one story: who is who, which voices are one, what they say, and where they differ."""
    linked = link_story(articles, findings)
    index = index_story(linked)
    budget = tools.settings.vector_texts_per_article * len(articles)
    facts = judge_facts(index, align_statements(index, tools.embed, budget))
    story = write_story(index, facts, build_timeline(index, facts), words=words)
    return Reconciled(story=story, linked=linked)


def make_record(
    paths: Sequence[str | Path], *, tools: Tools, reading: Reading | None = None, words: int = 150,
    progress: Progress | None = None,
) -> Record:
    """The record of files and folders, or of what was read already: stories reconciled, articles alone only listed."""
    reading = reading or read_articles(paths)
    tell = progress or (lambda _: None)
    articles = {article.id: article for article in reading.articles if article.status != "quarantined"}
    findings: dict[str, Findings] = {}
    for number, article in enumerate(articles.values(), 1):
        tell(f"examining {number} of {len(articles)}: {article.source}")
        findings[article.id] = examine(article, tools)
    done: list[Reconciled] = []
    for ids in group(tuple(findings.values()), tuple(articles.values())):
        if len(ids) > 1 or len(articles) == 1:
            tell(f"reconciling a story of {len(ids)} articles")
            done.append(reconcile([articles[i] for i in ids], [findings[i] for i in ids], tools, words=words))
    return _put_together(reading, findings, done, tools)


def _put_together(
    reading: Reading, findings: dict[str, Findings], done: Sequence[Reconciled], tools: Tools
) -> Record:
    resolved_articles = {article.id: article for one in done for article in one.linked.articles}
    resolved = findings | {found.article: found for one in done for found in one.linked.findings}
    problems = [*reading.problems, *(p for f in findings.values() for p in f.problems)]
    problems += [problem for one in done for problem in one.linked.problems]
    return Record(
        recipe=describe_recipe(tools),
        articles=tuple(resolved_articles.get(article.id, article) for article in reading.articles),
        findings=tuple(print_findings(resolved[key]) for key in sorted(resolved)),
        stories=tuple(one.story for one in done),
        problems=_sort_problems(problems),
    )


def print_findings(found: Findings) -> PrintedFindings:
    """The findings as the record shows them."""
    return PrintedFindings(
        article=found.article,
        quotes=found.quotes,
        times=found.times,
        mentions=found.mentions,
        statements=found.statements,
    )


def describe_recipe(tools: Tools) -> Recipe:
    """What made the record: the versions of the program and the models, and the settings."""
    settings = tools.settings
    models = {"parser": tools.parser.version, "vectors": f"{settings.vector_package} {version(settings.vector_package.replace('_', '-'))}"}
    return Recipe(crosswire=version("crosswire"), models=models, settings=structs.asdict(settings))


def _sort_problems(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(set(problems), key=lambda p: (p.stage, p.article or "", p.message)))
