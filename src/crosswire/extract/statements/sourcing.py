"""Through whom a statement came: the chain of the quote that holds it, else of the clause that reports it."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.denials import names_denier
from crosswire.extract.statements.grammar import RELATIVE_TAGS, find_lemma, find_phrase, follows_comma
from crosswire.languages.en import stance as words
from crosswire.languages.en.documents import RELEASE
from crosswire.languages.en.events import EVENTS
from crosswire.languages.en.fragments import DOCUMENT_NOUNS
from crosswire.languages.en.happenings import SPEECH_EVENTS
from crosswire.model import Article, ChainLink, LinkKind, Mention, Parsed, Quote

_TRAIL = re.compile(r" (?:of|in|on|from|by|at|for|to|with|between)\b")  # what follows the head of a phrase
_TELLING = words.FRAME_VERBS.keys() | words.LABELLING_VERBS | words.DESCRIBING_VERBS
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
    parent = found.get(clause.parent) if clause.parent is not None else None
    if parent is not None and clause.relation.kind in ("conjunct", "verbless"):
        return find_chain(article, parsed, parent, found, known)
    quote = find_quote(parsed, quotes, parsed.tokens[clause.head].start)
    if quote is not None and quote.kind == "indirect" and _tells_of_place(parsed, clause):
        return (ChainLink(name=article.outlet, kind="outlet"),)
    if quote is not None and quote.chain and not _is_beside(parsed, clause, parent, quote):
        return quote.chain
    if parent is not None and quote is None and _speaks_directly(parsed, quotes, parent):
        return (ChainLink(name=article.outlet, kind="outlet"),)  # told beside somebody's words, not in them
    if parent is None:
        return (ChainLink(name=article.outlet, kind="outlet"), *_read_aside(parsed, clause, found, mentions))
    outer = find_chain(article, parsed, parent, found, known)
    if parent.relation.kind == "frame" and clause.relation.governor is None:
        return outer[:1]  # "according to Lee, who ...": of the one who says it, not said by her
    link = _read_link(parsed, clause, parent, mentions)
    return (*outer, link) if link is not None else outer


def _tells_of_place(parsed: Parsed, clause: Clause) -> bool:
    """As in "said that ... at the port, where three ships burned": what is told of the place is the article's."""
    pronoun = clause.relation.pronoun
    return pronoun is not None and parsed.tokens[pronoun].lemma == "where" and follows_comma(parsed, pronoun)


def _is_beside(parsed: Parsed, clause: Clause, parent: Clause | None, quote: Quote) -> bool:
    """As in "thanked the crew who had pulled him out": told of those whom she thanked, not by her."""
    if parent is None or clause.relation.kind not in ("relative", "participial") or quote.kind != "indirect":
        return False
    if _holds(quote, parsed.tokens[parent.head].start):
        return False
    cue = _find_cue(parsed, quote)
    return cue is None or find_lemma(parsed, cue) not in _TELLING


def _find_cue(parsed: Parsed, quote: Quote) -> int | None:
    """The word that says that something is said."""
    if quote.cue_span is None:
        return None
    word = bisect_left(parsed.tokens, quote.cue_span.start, key=lambda token: token.start)
    return word if word < len(parsed.tokens) else None


def _speaks_directly(parsed: Parsed, quotes: Sequence[Quote], parent: Clause) -> bool:
    quote = find_quote(parsed, quotes, parsed.tokens[parent.head].start)
    return quote is not None and quote.kind == "direct"


def _holds(quote: Quote, offset: int) -> bool:
    return any(start <= offset < end for start, end in quote.parts)


def add_denier(
    parsed: Parsed, clause: Clause, chain: tuple[ChainLink, ...], mentions: Sequence[Mention]
) -> tuple[ChainLink, ...]:
    """The chain of a denial: it ends at the one who denies, told by the clause itself or by the chain so far."""
    subject = clause.relation.subject
    if subject is None or not names_denier(parsed, clause):
        return chain
    token = parsed.tokens[subject]
    if token.pos == "PRON" and (len(chain) > 1 or token.tag in RELATIVE_TAGS):
        return chain
    return (*chain, _make_link(parsed, subject, mentions))


def find_quote(parsed: Parsed, quotes: Sequence[Quote], offset: int) -> Quote | None:
    """The narrowest quote whose words hold the offset, and that somebody says rather than something shows."""
    holding = [
        quote
        for quote in quotes
        if quote.kind != "scare" and quote.act == "speech" and _holds(quote, offset) and not _is_shown(parsed, quote)
    ]
    return min(holding, key=lambda quote: (quote.end - quote.start, quote.id), default=None)


def _is_shown(parsed: Parsed, quote: Quote) -> bool:
    """As in "the visit demonstrated that ...", "the removal suggests that ...": they say nothing."""
    cue = quote.cue_span
    if cue is None or quote.kind == "direct":
        return False
    return parsed.text[cue.start : cue.end].lower() in words.SHOWING_FORMS or _is_event(quote.chain)


def _is_event(chain: Sequence[ChainLink]) -> bool:
    """Whether the last link is no person, body or document but something that happened."""
    name = (chain[-1].name or "").lower() if chain else ""
    phrase = _TRAIL.split(name, maxsplit=1)[0]
    head = phrase.split()[-1:]
    if phrase == name and RELEASE.search(name):
        return False  # to the press, not of prisoners
    return bool(head) and head[0] in EVENTS and EVENTS[head[0]] not in SPEECH_EVENTS


def _read_link(parsed: Parsed, clause: Clause, parent: Clause, mentions: Sequence[Mention]) -> ChainLink | None:
    """The one who says it, when the clause is what a reporting word governs."""
    governor, source = clause.relation.governor, parent.relation.subject
    if (
        governor is None
        or source is None
        or governor not in parent.words
        or parsed.tokens[governor].lemma in words.SHOWING_VERBS
    ):
        return None
    word = parsed.tokens[governor]
    if word.pos == "ADJ" and parsed.tokens[source].lemma == "it":
        return None
    passive = (
        parsed.tokens[source].dep == "nsubjpass" and word.dep != "pcomp" and word.lemma != "quote"
    )  # but "was quoted as saying"
    if (
        passive
        or parsed.tokens[source].dep == "expl"
        or (word.pos == "NOUN" and not (parent.frame and word.dep == "dobj"))
    ):
        return None
    link = _make_link(parsed, source, mentions)
    return None if _is_event((link,)) else link


def _read_aside(
    parsed: Parsed, clause: Clause, found: dict[int, Clause], mentions: Sequence[Mention]
) -> tuple[ChainLink, ...]:
    """The one of a reporting clause in the middle: "In return, she added, they would ..."."""
    frames = (other for other in found.values() if other.parent == clause.head and other.relation.kind == "frame")
    asides = (
        frame for frame in frames if parsed.tokens[frame.head].dep != "conj"
    )  # "It was the chairman, and he asked"
    for aside in asides:
        if aside.relation.subject is not None:
            return (_make_link(parsed, aside.relation.subject, mentions),)
    return ()


def _make_link(parsed: Parsed, source: int, mentions: Sequence[Mention]) -> ChainLink:
    phrase = find_phrase(parsed, source)
    head = parsed.tokens[source].start
    holding = [m for m in mentions if m.start <= head < m.end]
    best = max(holding, key=lambda mention: mention.end - mention.start, default=None)
    kind = _LINK_KINDS.get(best.kind, "person") if best is not None else "person"
    if parsed.tokens[source].lemma in DOCUMENT_NOUNS:
        kind = "document"
    end = _end_name(parsed, source, phrase.end)
    return ChainLink(name=parsed.text[phrase.start : end], kind=kind, start=phrase.start, end=end)


def _end_name(parsed: Parsed, source: int, end: int) -> int:
    """Where a name ends before a phrase of place or time that hangs on it: "Lee | in a statement"."""
    if parsed.tokens[source].pos != "PROPN":
        return end
    loose = (
        c for c in parsed.children[source] if c > source and parsed.tokens[c].lemma in ("in", "on", "during", "as")
    )
    first = next(loose, None)
    return end if first is None else min(end, parsed.tokens[first - 1].end)
