"""The story: what the command does, as three short pure functions and one that runs them all.

`examine` looks at one article, `group` says which articles tell one story, `reconcile` makes one
record of a story. The first and the last run anywhere, in any order.
"""

from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

from msgspec import Struct, structs

from crosswire.align import Embed, align_statements
from crosswire.brief import write_story
from crosswire.brief.corrections import list_words
from crosswire.engine import run_step
from crosswire.extract import extract_findings
from crosswire.group import group_articles
from crosswire.judge import build_timeline, judge_facts
from crosswire.kept import Correction
from crosswire.link.story import link_story
from crosswire.model import (
    Article,
    EditorsWord,
    Fact,
    Findings,
    Parsed,
    PrintedFindings,
    Problem,
    Reading,
    Recipe,
    Record,
    Story,
    TimelineLine,
)
from crosswire.parse import load_parser, parse_article
from crosswire.parse.models import Parser
from crosswire.primitives.corrections import list_pairs, settle_corrections
from crosswire.primitives.story_index import StoryIndex, index_story
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
    """One story's articles and findings with what they settle about one another applied, its facts and timeline."""

    index: StoryIndex
    facts: tuple[Fact, ...]
    timeline: tuple[TimelineLine, ...]
    corrections: tuple[EditorsWord, ...] = ()


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
    articles: Sequence[Article],
    findings: Sequence[Findings],
    tools: Tools,
    corrections: Sequence[Correction] = (),
    earlier: Sequence[Record] = (),
) -> Reconciled:
    """One story reconciled: who is who, which voices are one, what they say, where they differ, and when it was.

    What editors said of it is applied as far as it is about these articles. Of records that these very rules made
    `earlier`, what has not changed is used again; nothing comes out differently for it, only sooner.
    """
    index = index_story(link_story(articles, findings, corrections, earlier))
    settled = settle_corrections(corrections, index.linked.articles, index.linked.findings)
    words = sum(len(article.text.split()) for article in articles)
    budget = tools.settings.vector_texts_per_100_words * (words // 100 + 1)
    apart = list_pairs(settled, "not-same").keys()
    facts = judge_facts(index, align_statements(index, tools.embed, budget, apart))
    timeline = build_timeline(index, facts)
    return Reconciled(index=index, facts=facts, timeline=timeline, corrections=list_words(settled, index, facts))


def write_brief(reconciled: Reconciled, *, words: int = 150) -> Story:
    """The story as the record holds it, with a brief of about `words` words."""
    story = write_story(reconciled.index, reconciled.facts, reconciled.timeline, words=words)
    return structs.replace(story, corrections=reconciled.corrections)


def record_story(
    articles: Sequence[Article], findings: Sequence[Findings], reconciled: Reconciled, tools: Tools
) -> Record:
    """The record of one story that was reconciled already, with a brief as long as the settings say."""
    reading = Reading(articles=tuple(articles))
    story = write_brief(reconciled, words=tools.settings.words)
    return _put_together(reading, {found.article: found for found in findings}, (reconciled,), (story,), tools)


def make_record(
    paths: Sequence[str | Path],
    *,
    tools: Tools,
    reading: Reading | None = None,
    words: int = 150,
    progress: Progress | None = None,
) -> Record:
    """The record of files and folders, or of what was read already: stories reconciled, articles alone only listed."""
    reading = reading or read_articles(paths)
    tell = progress or (lambda _: None)
    articles = [article for article in reading.articles if article.status != "quarantined"]

    def look(article: Article) -> Findings:
        """One article's findings; what is done is told first."""
        tell(f"examining {article.source}, one of {len(articles)}")
        return examine(article, tools)

    def settle(ids: tuple[str, ...]) -> Reconciled:
        """One story reconciled; what is done is told first."""
        tell(f"reconciling a story of {len(ids)} articles")
        members = [(article, findings[article.id]) for article in articles if article.id in ids]
        return reconcile([article for article, _ in members], [found for _, found in members], tools)

    examined, unread = run_step(look, articles)
    findings = {found.article: found for found in examined.values()}
    groups = group(tuple(findings.values()), [article for article in articles if article.id in findings])
    done, unsettled = run_step(settle, groups)
    told = [one for one in done.values() if len(one.index.articles) > 1 or len(articles) == 1]
    problems = [Problem(stage="examine", article=articles[one.position].id, message=one.message) for one in unread]
    problems += [Problem(stage="reconcile", article=None, message=one.message) for one in unsettled]
    whole = structs.replace(reading, problems=(*reading.problems, *problems))
    return _put_together(whole, findings, done.values(), [write_brief(one, words=words) for one in told], tools)


def _put_together(
    reading: Reading,
    examined: dict[str, Findings],
    done: Iterable[Reconciled],
    stories: Sequence[Story],
    tools: Tools,
) -> Record:
    """The record; what failed keeps its article, and its findings as far as they got."""
    settled = tuple(done)
    resolved = {article.id: article for one in settled for article in one.index.articles.values()}
    findings = examined | {found.article: found for one in settled for found in one.index.linked.findings}
    problems = [*reading.problems, *(problem for found in findings.values() for problem in found.problems)]
    problems += [problem for one in settled for problem in one.index.linked.problems]
    return Record(
        recipe=describe_recipe(tools),
        articles=tuple(resolved.get(article.id, article) for article in reading.articles),
        findings=tuple(print_findings(findings[key]) for key in sorted(findings)),
        stories=tuple(stories),
        problems=_sort_problems(problems),
    )


def print_findings(found: Findings) -> PrintedFindings:
    """The findings as the record shows them."""
    return PrintedFindings(
        article=found.article,
        quotes=tuple(sorted((*found.quotes, *found.attitudes), key=lambda quote: (quote.start, quote.end, quote.id))),
        times=found.times,
        mentions=found.mentions,
        statements=found.statements,
    )


def describe_recipe(tools: Tools) -> Recipe:
    """What made the record: the versions of the program and the models, and the settings."""
    settings = tools.settings
    vectors = settings.vector_package
    models = {"parser": tools.parser.version, "vectors": f"{vectors} {version(vectors.replace('_', '-'))}"}
    return Recipe(crosswire=version("crosswire"), models=models, settings=structs.asdict(settings))


def _sort_problems(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(set(problems), key=lambda p: (p.stage, p.article or "", p.message)))
