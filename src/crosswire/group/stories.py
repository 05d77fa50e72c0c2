"""Which articles tell one story."""

from collections.abc import Sequence

from crosswire.group.clusters import link_average
from crosswire.group.fingerprints import make_fingerprint
from crosswire.group.window import Window
from crosswire.model import Article, Findings

# Chosen on ECB+ train (.16 to .22 are nearly as good) and the open stories of tests/stories; see bench/bench_groups.py.
LEAST_LIKENESS = 0.17


def group_articles(findings: Sequence[Findings], articles: Sequence[Article]) -> tuple[tuple[str, ...], ...]:
    """The stories as article ids, largest first; the order of the input never shows."""
    examined = {found.article for found in findings}
    prints = sorted(
        (make_fingerprint(article) for article in articles if article.id in examined), key=lambda item: item.article
    )
    if not prints:
        return ()
    window = Window()
    rows = [window.add(item) for item in prints]
    groups = link_average(window.compare_all(rows), LEAST_LIKENESS)
    stories = [tuple(prints[row].article for row in group) for group in groups]
    return tuple(sorted(stories, key=lambda story: (-len(story), story)))
