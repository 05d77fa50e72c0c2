"""Through whom words came: outlet, agency, document, body, person, outermost first."""

from crosswire.model import Article, ChainLink, Range


def make_chain(article: Article, text: str, speaker: Range | None) -> tuple[ChainLink, ...]:
    """The links from the outlet to the one who says it; the outlet's alone where nobody is named."""
    outlet = ChainLink(name=article.outlet, kind="outlet")
    if speaker is None:
        return (outlet,)
    name = text[speaker.start : speaker.end]
    return outlet, ChainLink(name=name, kind="person", start=speaker.start, end=speaker.end)
