"""Who says it and through whom, in words: outlet, then agency, document or body, then the one who says it."""

from collections.abc import Sequence

from crosswire.model import ChainLink
from crosswire.render.display import clean_line
from crosswire.render.views import ArticleView

ARROW = " → "


def describe_chain(chain: Sequence[ChainLink], article: ArticleView) -> str:
    """The links by name, outermost first, to stand after the article's letter; "" for an unknown outlet's own words."""
    names = [article.outlet]
    for link in chain:
        name = clean_line(link.name) or f"unnamed {link.kind}"
        if link.kind != "outlet" and name != names[-1]:
            names.append(name)
    return ARROW.join(names).strip()


def find_teller(chain: Sequence[ChainLink], article: ArticleView) -> str:
    """Who says it in the end: the last link, or the article in its own voice."""
    last = chain[-1] if chain else None
    if last is None or last.kind == "outlet":
        return f"{article.outlet} itself" if article.outlet else "the article itself"
    return clean_line(last.name) or f"unnamed {last.kind}"
