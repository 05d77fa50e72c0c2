"""What two articles share, as an earlier record of the same rules has it, where nothing of the two has changed since.

Comparing two texts is the dearest step of a large story, and what comes out depends on the two alone: on their texts,
furniture, quotations and outlets. So a new article costs its own comparisons, not those of the whole story again.
"""

from collections.abc import Iterable, Mapping, Sequence

from crosswire.link.bodies import quote_parts
from crosswire.model import Article, Findings, Quote, Record, Reuse

Known = Mapping[tuple[str, str], Reuse]  # by article ids, in their order
_Trait = tuple[object, ...]


def recall_reuse(records: Iterable[Record], articles: Sequence[Article], findings: Sequence[Findings]) -> Known:
    """What earlier records say of pairs of these articles, without the pairs of which an article has changed.

    Pairs that they do not name are not known: they may have been left out for what an editor said.
    """
    now = _describe_all(articles, ((found.article, found.quotes) for found in findings))
    known: dict[tuple[str, str], Reuse] = {}
    for record in records:
        told = ((found.article, [q for q in found.quotes if q.act == "speech"]) for found in record.findings)
        then = _describe_all(record.articles, told)
        same = {article for article, trait in then.items() if now.get(article) == trait}
        known |= {
            pair.articles: pair for story in record.stories for pair in story.reuse if same.issuperset(pair.articles)
        }
    return known


def _describe_all(articles: Iterable[Article], quotes: Iterable[tuple[str, Sequence[Quote]]]) -> dict[str, _Trait]:
    """Of each article all that decides what it is found to share."""
    parts = {article: sorted(quote_parts(said)) for article, said in quotes}
    return {
        article.id: (
            article.text,
            article.outlet,
            [(item.start, item.end) for item in article.furniture],
            parts.get(article.id, []),
        )
        for article in articles
    }
