"""Through whom a statement came: the chain of the quote that holds it, else of the clause that reports it."""

from collections.abc import Sequence

from crosswire.extract.clauses import Clause
from crosswire.extract.grammar import find_phrase
from crosswire.languages.en.stance import SHOWING_VERBS
from crosswire.model import Article, ChainLink, LinkKind, Mention, Parsed, Quote

_LINK_KINDS: dict[str, LinkKind] = {"person": "person", "organisation": "body", "place": "body", "group": "body"}


def find_chain(
    article: Article,
    parsed: Parsed,
    clause: Clause,
    found: dict[int, Clause],
    known: tuple[Sequence[Quote], Sequence[Mention]],
) -> tuple[ChainLink, ...]:
    """The links that the clause came through, the outlet first; `known` are the quotes and mentions around it."""
    quotes, mentions = known
    quote = find_quote(quotes, parsed.tokens[clause.head].start)
    if quote is not None and quote.chain:
        return quote.chain
    parent = found.get(clause.parent) if clause.parent is not None else None
    if parent is None:
        return (ChainLink(name=article.outlet, kind="outlet"),)
    outer = find_chain(article, parsed, parent, found, known)
    link = _read_link(parsed, clause, parent, mentions)
    return (*outer, link) if link is not None else outer


def find_quote(quotes: Sequence[Quote], offset: int) -> Quote | None:
    """The narrowest quote whose words hold the offset."""
    holding = [
        quote
        for quote in quotes
        if quote.kind != "scare" and any(start <= offset < end for start, end in quote.parts)
    ]
    return min(holding, key=lambda quote: (quote.end - quote.start, quote.id), default=None)


def _read_link(parsed: Parsed, clause: Clause, parent: Clause, mentions: Sequence[Mention]) -> ChainLink | None:
    """The one who says it, when the clause is what a reporting word governs."""
    governor, source = clause.relation.governor, parent.relation.subject
    if governor is None or source is None or parsed.tokens[governor].lemma in SHOWING_VERBS:
        return None
    if parsed.tokens[source].dep in ("expl", "nsubjpass") or parsed.tokens[governor].pos == "NOUN":
        return None
    phrase = find_phrase(parsed, source)
    head = parsed.tokens[source].start
    holding = [m for m in mentions if m.start <= head < m.end]
    best = max(holding, key=lambda mention: mention.end - mention.start, default=None)
    start, end = (best.start, best.end) if best is not None else (phrase.start, phrase.end)
    kind = _LINK_KINDS.get(best.kind, "person") if best is not None else "person"
    return ChainLink(name=parsed.text[start:end], kind=kind, start=start, end=end)
