"""Which articles of one run tell one story."""

from collections.abc import Sequence

from crosswire.group.fingerprints import make_fingerprint
from crosswire.group.online import group_prints
from crosswire.model import Article, Findings


def group_articles(findings: Sequence[Findings], articles: Sequence[Article]) -> tuple[tuple[str, ...], ...]:
    """The stories as article ids, largest first; the order of the input never shows."""
    examined = {found.article for found in findings}
    return group_prints(make_fingerprint(article) for article in articles if article.id in examined)
