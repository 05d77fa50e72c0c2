"""Who says it and through whom, in words: outlet, then agency, document or body, then the one who says it."""

from collections.abc import Sequence

from crosswire.model import ChainLink
from crosswire.render.display import clean_line
from crosswire.render.views import ArticleView

ARROW = " → "


def describe_chain(chain: Sequence[ChainLink], article: ArticleView) -> str:
    """The links by name, outermost first, to stand after the article's letter; "" for an unknown outlet's own words."""
    names = [article.outlet]
    for link in _skip_own(chain):
        name = _name_link(link)
        if name != names[-1]:
            names.append(name)
    return ARROW.join(names).strip()


def find_teller(chain: Sequence[ChainLink], article: ArticleView) -> str:
    """Who says it in the end: the last link, or the article in its own voice."""
    links = _skip_own(chain)
    if not links:
        return f"{article.outlet} itself" if article.outlet else "the article itself"
    return _name_link(links[-1])


def _skip_own(chain: Sequence[ChainLink]) -> Sequence[ChainLink]:
    """The links after the outlet's own, which is the first: another outlet may be quoted further in."""
    return chain[1:] if chain and chain[0].kind == "outlet" else chain


def _name_link(link: ChainLink) -> str:
    return clean_line(link.name) or f"unnamed {link.kind}"
