"""One story: who is who, what is copied, which voices are one.

One fixed, bounded pass of resolutions: dates, then entities, then chains; then what the resolved
findings show: shared text, origins, sayings.
"""

from collections.abc import Sequence

from crosswire.kept import Correction
from crosswire.link.chains import apply_entities
from crosswire.link.corrected import correct_speakers, drop_reuse, list_credits, part_referents
from crosswire.link.dates import infer_dates
from crosswire.link.entities import link_entities
from crosswire.link.known_reuse import recall_reuse
from crosswire.link.origins import find_origins
from crosswire.link.reuse import find_reuse
from crosswire.link.unseen import add_unseen
from crosswire.link.utterances import find_utterances
from crosswire.model import Article, Findings, Linked, Record
from crosswire.primitives.corrections import settle_corrections

__all__ = ["link_story"]


def link_story(
    articles: Sequence[Article],
    findings: Sequence[Findings],
    corrections: Sequence[Correction] = (),
    earlier: Sequence[Record] = (),
) -> Linked:
    """The story's articles and findings with what they settle about one another, and editors about them, applied.

    From `earlier` records, which must have been made by these very rules, is taken what does not depend on the others.
    """
    articles = sorted(articles, key=lambda article: article.id)
    by_article = {found.article: found for found in findings}
    dates = infer_dates(articles, [by_article[article.id] for article in articles])
    findings = add_unseen(dates.articles, dates.findings)
    settled = settle_corrections(corrections, dates.articles, findings)
    findings = part_referents(findings, settled)
    applied = apply_entities(dates.articles, findings, link_entities(dates.articles, findings, settled))
    resolved, entities = correct_speakers(applied.findings, applied.entities, settled)
    known = recall_reuse(earlier, dates.articles, resolved)
    reuse = drop_reuse(find_reuse(dates.articles, resolved, known), settled)
    origins = find_origins(dates.articles, resolved, reuse, settled)
    return Linked(
        articles=tuple(dates.articles),
        findings=resolved,
        entities=entities,
        origins=origins,
        reuse=reuse,
        utterances=find_utterances(resolved, entities),
        event_earliest=dates.event_earliest,
        event_latest=dates.event_latest,
        event_why=dates.event_why,
        problems=dates.problems,
        editors=list_credits(dates.articles, entities, origins, settled),
    )
