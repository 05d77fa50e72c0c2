"""One article at a time examined; what a fault in us does to one is kept with it, and never costs the others."""

from collections.abc import Callable, Sequence

from msgspec import Struct, structs

from crosswire.desk.heads import list_names
from crosswire.desk.recipes import name_recipes
from crosswire.engine import run_step
from crosswire.model import Article, Findings
from crosswire.pipeline import Tools, examine
from crosswire.settings import Settings
from crosswire.store import Store

LoadTools = Callable[[], Tools]  # gives the models, loaded when it is first called


class Examined(Struct, frozen=True, kw_only=True):
    """An article and what was found in it; without findings its status says why."""

    article: Article
    findings: Findings | None


def examine_article(article: Article, tools: LoadTools) -> Examined:
    """The article with its findings, or quarantined with the reason."""
    loaded = tools()
    results, failures = run_step(lambda one: examine(one, loaded), [article])
    if failures:
        broken = structs.replace(article, status="quarantined", reason=failures[0].message)
        return Examined(article=broken, findings=None)
    return Examined(article=article, findings=results[0])


def keep_findings(store: Store, findings: Findings) -> bool:
    """Keep what was found in an article; whether it differs from what was kept of it before."""
    return store.put_findings(findings, name_recipes(Settings()).examine, list_names(findings))


def examine_kept(store: Store, articles: Sequence[Article], tools: LoadTools) -> tuple[Examined, ...]:
    """Those of these articles examined whose findings are missing or of other rules."""
    current = store.examined_by(name_recipes(Settings()).examine, [article.id for article in articles])
    return tuple(examine_article(article, tools) for article in articles if article.id not in current)
