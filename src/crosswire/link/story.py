"""One story: who is who, what is copied, which voices are one.

One fixed, bounded pass of resolutions: dates, then entities, then chains; then what the resolved
findings show: shared text, origins, sayings.
"""

from collections.abc import Sequence

from crosswire.link.chains import apply_entities
from crosswire.link.dates import infer_dates
from crosswire.link.entities import link_entities
from crosswire.link.origins import find_origins
from crosswire.link.reuse import find_reuse
from crosswire.link.unseen import add_unseen
from crosswire.link.utterances import find_utterances
from crosswire.model import Article, Findings, Linked

__all__ = ["link_story"]


def link_story(articles: Sequence[Article], findings: Sequence[Findings]) -> Linked:
    """The story's articles and findings with what they settle about one another applied."""
    articles = sorted(articles, key=lambda article: article.id)
    by_article = {found.article: found for found in findings}
    dates = infer_dates(articles, [by_article[article.id] for article in articles])
    findings = add_unseen(dates.articles, dates.findings)
    entities = link_entities(dates.articles, findings)
    applied = apply_entities(dates.articles, findings, entities)
    resolved = applied.findings
    reuse = find_reuse(dates.articles, resolved)
    return Linked(
        articles=tuple(dates.articles),
        findings=resolved,
        entities=applied.entities,
        origins=find_origins(dates.articles, resolved, reuse),
        reuse=reuse,
        utterances=find_utterances(resolved),
        event_earliest=dates.event_earliest,
        event_latest=dates.event_latest,
        event_why=dates.event_why,
        problems=dates.problems,
    )
