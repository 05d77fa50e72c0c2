"""Whether what a record points at is there: spans inside their article, equal to what they claim, out of furniture."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from crosswire.model import Article, ChainLink, PrintedFindings, Quote, Range, Record, Span, Statement

JOINT = " ... "
DOUBLE_MARKS = frozenset('"“”„‟«»″＂〝〞')
MARKS = DOUBLE_MARKS | frozenset("'‘’‚‛‹›`")
NEAR_CUE = 4  # characters from the last word to the cue or the speaker
BARE_KINDS = frozenset({"direct", "scare"})  # a mixed quote's words hold marks of their own


def check_articles(record: Record) -> Iterator[str]:
    """Each article whose text is not the one that its digest was made of, or whose ranges leave it."""
    seen: set[str] = set()
    for article in record.articles:
        if article.id in seen:
            yield f"article {article.id} stands twice"
        seen.add(article.id)
        if sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest() != article.digest:
            yield f"article {article.id}: its digest is not that of its text"
        ranges = [(part.start, part.end) for part in article.furniture]
        ranges += [(credit.start, credit.end) for credit in article.credits]
        ranges += [(article.headline.start, article.headline.end)] if article.headline else []
        for start, end in ranges:
            if not is_inside(start, end, article.text):
                yield f"article {article.id}: {start}-{end} is not inside its text"


def check_findings(record: Record) -> Iterator[str]:
    """Each finding that is not what the article has at its place, or that refers to nothing."""
    articles = {article.id: article for article in record.articles}
    seen: set[str] = set()
    for found in record.findings:
        article = articles.get(found.article)
        if article is None:
            yield f"there are findings of {found.article}, which is no article of the record"
            continue
        for identity in _list_ids(found):
            if identity in seen:
                yield f"{identity} stands twice"
            seen.add(identity)
        yield from _check_texts(found, article)
        yield from _check_quotes(found, article)
        yield from _check_statements(found, article)


def check_spans(owner: str, spans: Iterable[Span], articles: Mapping[str, Article]) -> Iterator[str]:
    """Each span that is not inside its article or that touches furniture."""
    for span in spans:
        article = articles.get(span.article)
        if article is None:
            yield f"{owner}: its evidence is in {span.article}, which is no article of the story"
        elif not is_inside(span.start, span.end, article.text):
            yield f"{owner}: its evidence {span.start}-{span.end} is not inside article {article.id}"
        elif touches_furniture(span.start, span.end, article):
            yield f"{owner}: its evidence {span.start}-{span.end} lies in furniture of article {article.id}"


def is_inside(start: int, end: int, text: str) -> bool:
    """Whether the offsets cut something out of the text."""
    return 0 <= start < end <= len(text)


def touches_furniture(start: int, end: int, article: Article) -> bool:
    """Whether a stretch begins or ends in furniture; it may lie around some, as a quotation around a link does."""
    return any(part.start <= start < part.end or part.start < end <= part.end for part in article.furniture)


def _list_ids(found: PrintedFindings) -> list[str]:
    return [*(q.id for q in found.quotes), *(s.id for s in found.statements), *(t.id for t in found.times)]


def _check_texts(found: PrintedFindings, article: Article) -> Iterator[str]:
    """Times, mentions and quantities: one stretch each."""
    cuts = [(f"time {item.id}", item.start, item.end, item.text) for item in found.times]
    cuts += [(f"mention at {item.start} of {article.id}", item.start, item.end, item.text) for item in found.mentions]
    cuts += [
        (f"quantity of {statement.id}", item.start, item.end, item.text)
        for statement in found.statements
        for item in statement.quantities
    ]
    for owner, start, end, claimed in cuts:
        if not is_inside(start, end, article.text) or article.text[start:end] != claimed:
            yield f"{owner}: its text is not what the article has at {start}-{end}"


def _check_quotes(found: PrintedFindings, article: Article) -> Iterator[str]:
    times = {time.id for time in found.times}
    for quote in found.quotes:
        owner = f"quote {quote.id}"
        yield from _check_parts(owner, quote, article)
        yield from _check_links(owner, quote.chain, article)
        yield from _check_marks(owner, quote, article)
        for name, place in (("speaker", quote.speaker_span), ("cue", quote.cue_span)):
            yield from _check_range(f"{owner}: its {name}", place, article)
        if quote.said_at is not None and quote.said_at not in times:
            yield f"{owner}: its time {quote.said_at} is none of its article's"


def _check_statements(found: PrintedFindings, article: Article) -> Iterator[str]:
    times = {time.id for time in found.times}
    for statement in found.statements:
        owner = f"statement {statement.id}"
        yield from _check_parts(owner, statement, article)
        yield from _check_links(owner, statement.chain, article)
        if statement.time is not None and statement.time not in times:
            yield f"{owner}: its time {statement.time} is none of its article's"


def _check_parts(owner: str, item: Quote | Statement, article: Article) -> Iterator[str]:
    """The parts lie in order between start and end, say what the text says and touch no furniture."""
    if not item.parts:
        yield f"{owner}: it has no words"
        return
    cuts = [item.start, *(offset for part in item.parts for offset in part), item.end]
    if not is_inside(item.start, item.end, article.text) or cuts != sorted(cuts):
        yield f"{owner}: its parts do not lie in order inside {item.start}-{item.end} of the article"
    elif JOINT.join(article.text[start:end] for start, end in item.parts) != item.text:
        yield f"{owner}: its text is not what the article has at {item.start}-{item.end}"
    elif any(part.start < end and start < part.end for part in article.furniture for start, end in item.parts):
        yield f"{owner}: it lies in furniture"


def _check_range(owner: str, place: Range | None, article: Article) -> Iterator[str]:
    if place is not None and not is_inside(place.start, place.end, article.text):
        yield f"{owner} {place.start}-{place.end} is not inside the article"


def _check_links(owner: str, chain: Sequence[ChainLink], article: Article) -> Iterator[str]:
    """A chain begins with the outlet, and every other link shows where the article names it."""
    if not chain or chain[0].kind != "outlet":
        yield f"{owner}: its chain does not begin with the outlet"
    for link in chain:
        if (link.start is None) != (link.end is None):
            yield f"{owner}: a link of its chain has half a span"
        elif link.start is not None and link.end is not None and not is_inside(link.start, link.end, article.text):
            yield f"{owner}: a link of its chain is not inside the article"


def _is_closed_by_cue(quote: Quote, end: int) -> bool:
    """Whether the reporting clause follows at once: the writer forgot the closing mark ("..., Baro said")."""
    spans = (quote.cue_span, quote.speaker_span)
    return any(span is not None and 0 < span.start - end <= NEAR_CUE for span in spans)


def _check_marks(owner: str, quote: Quote, article: Article) -> Iterator[str]:
    """Quotation marks stand around the words, not among them; a paragraph's end or a cue may stand for the last."""
    if quote.kind not in BARE_KINDS:
        return
    text = article.text
    for start, end in quote.parts:
        if not is_inside(start, end, text):
            return
        if text[start] in DOUBLE_MARKS or text[end - 1] in DOUBLE_MARKS:
            yield f"{owner}: it holds its quotation mark"
        before, after = text[:start].rstrip()[-1:], text[end : end + 200].lstrip(" \t")[:1]
        closed = after in MARKS or not after.strip() or _is_closed_by_cue(quote, end)
        if before not in MARKS or not closed:
            yield f"{owner}: no quotation marks stand around it"
