"""Look-ups over one linked story: what align, judge and brief all ask of it, built once."""

from bisect import bisect_right

from msgspec import Struct

from crosswire.model import (
    Article,
    Entity,
    Findings,
    Linked,
    Mention,
    Origin,
    Proposition,
    Quote,
    Span,
    Statement,
    Time,
)
from crosswire.primitives.publishers import find_credited, find_issuers, find_publishers

MOST_COVERED = 0.8  # share of a statement that a shared passage holds, for the statement to be a copy


class StoryIndex(Struct, frozen=True, kw_only=True):
    """One linked story with its findings by id; `order` is the reading order of statements."""

    linked: Linked
    articles: dict[str, Article]
    findings: dict[str, Findings]
    article_of: dict[str, str]  # of a statement or quote id
    statements: dict[str, Statement]
    propositions: dict[str, Proposition]
    quotes: dict[str, Quote]
    times: dict[str, Time]
    entities: dict[str, Entity]
    origin_of: dict[str, Origin]  # of an article id
    utterances_of: dict[str, tuple[str, ...]]  # of a statement, the sayings that it renders
    copies_of: dict[str, tuple[str, ...]]  # of a statement, the shared passages that it stands in
    borrowed: frozenset[str]  # statements that stand in text taken over from another voice's article
    publisher_of: dict[str, str]  # of an article id, the entity of its outlet
    credited_of: dict[str, tuple[str, ...]]  # of an article id, the agencies that its text is credited to
    issuer_of: dict[str, str]  # of an article id that is a party's own release, the party
    quote_of: dict[str, Quote]  # of a statement, the attribution that its chain comes from
    order: dict[str, int]

    def article(self, statement: str) -> Article:
        """The article that the statement stands in."""
        return self.articles[self.article_of[statement]]

    def span(self, statement: str) -> Span:
        """From the statement's first character to its last."""
        found = self.statements[statement]
        return Span(article=self.article_of[statement], start=found.start, end=found.end)

    def mentions_in(self, article: str, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that lie wholly inside a stretch of an article, in text order."""
        mentions = self.findings[article].mentions
        first = bisect_right(mentions, start - 1, key=lambda mention: mention.start)
        return tuple(
            mention
            for mention in mentions[first : bisect_right(mentions, end, key=lambda mention: mention.start)]
            if mention.end <= end
        )

    def sentence(self, statement: str) -> tuple[int, int]:
        """Start and end of the sentence that the statement stands in."""
        findings = self.findings[self.article_of[statement]]
        return findings.sentences[self.propositions[statement].sentence]


def index_story(linked: Linked) -> StoryIndex:
    """The look-ups over a linked story."""
    findings = linked.findings
    ordered = [(f.article, s) for f in sorted(findings, key=lambda f: f.article) for s in f.statements]
    return StoryIndex(
        linked=linked,
        articles={article.id: article for article in linked.articles},
        findings={f.article: f for f in findings},
        article_of={
            key: f.article for f in findings for key in (*(s.id for s in f.statements), *(q.id for q in f.quotes))
        },
        statements={s.id: s for _, s in ordered},
        propositions={p.statement: p for f in findings for p in f.propositions},
        quotes={q.id: q for f in findings for q in f.quotes},
        times={t.id: t for f in findings for t in f.times},
        entities={entity.id: entity for entity in linked.entities},
        origin_of={article: origin for origin in linked.origins for article in origin.articles},
        utterances_of=_find_renderings(linked),
        copies_of=(copies := _find_copies(linked)),
        borrowed=_find_borrowed(linked, copies),
        publisher_of=find_publishers(linked.articles, linked.entities),
        credited_of=find_credited(linked.articles, linked.entities),
        issuer_of=find_issuers(linked.articles, findings, linked.entities),
        quote_of=_find_attributions(linked),
        order={s.id: position for position, (_, s) in enumerate(ordered)},
    )


def _find_renderings(linked: Linked) -> dict[str, tuple[str, ...]]:
    """For each statement the utterances whose quoted words it holds or stands in."""
    utterance_of = {quote: utterance.id for utterance in linked.utterances for quote in utterance.quotes}
    renderings: dict[str, tuple[str, ...]] = {}
    for findings in linked.findings:
        quotes = [quote for quote in findings.quotes if quote.id in utterance_of]
        for statement in findings.statements:
            found = {utterance_of[quote.id] for quote in quotes if _overlap(statement, quote)}
            if found:
                renderings[statement.id] = tuple(sorted(found))
    return renderings


def _find_copies(linked: Linked) -> dict[str, tuple[str, ...]]:
    """For each statement the passages, shared word for word by two articles, that hold most of it."""
    passages: dict[str, list[tuple[str, Span]]] = {}
    for reuse in linked.reuse:
        for number, pair in enumerate(reuse.passages):
            for span in pair:
                passages.setdefault(span.article, []).append((f"{reuse.articles} {number}", span))
    found: dict[str, tuple[str, ...]] = {}
    for findings in linked.findings:
        for statement in findings.statements:
            around = [
                key
                for key, span in passages.get(findings.article, ())
                if span.start < statement.end and statement.start < span.end and _cover(span, statement) >= MOST_COVERED
            ]
            if around:
                found[statement.id] = tuple(around)
    return found


def _find_borrowed(linked: Linked, copies: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """The statements in passages that came from an article of another origin, and in none of their own origin's."""
    origin_of = {article: origin.id for origin in linked.origins for article in origin.articles}
    article_of = {s.id: found.article for found in linked.findings for s in found.statements}
    pairs = {str(reuse.articles): reuse for reuse in linked.reuse}
    borrowed = set()
    for statement, keys in copies.items():
        article = article_of[statement]
        around = [pairs[key.rpartition(" ")[0]] for key in keys]
        if all(
            origin_of[pair.articles[0]] != origin_of[pair.articles[1]]
            and (pair.direction or "").endswith(f"-> {article}")
            for pair in around
        ):
            borrowed.add(statement)
    return frozenset(borrowed)


def _cover(span: Span, statement: Statement) -> float:
    """The share of the statement's characters that the span holds."""
    held = sum(max(0, min(end, span.end) - max(start, span.start)) for start, end in statement.parts)
    return held / max(1, sum(end - start for start, end in statement.parts))


def _find_attributions(linked: Linked) -> dict[str, Quote]:
    """For each statement with a chain beyond the outlet, the shortest quote with that chain around it."""
    found: dict[str, Quote] = {}
    for findings in linked.findings:
        quotes = sorted(findings.quotes, key=lambda quote: quote.start - quote.end, reverse=True)
        for statement in findings.statements:
            if len(statement.chain) > 1:
                around = (q for q in quotes if q.chain == statement.chain and _overlap(statement, q))
                quote = next(around, None)
                if quote is not None:
                    found[statement.id] = quote
    return found


def _overlap(statement: Statement, quote: Quote) -> bool:
    return any(start < quote.end and quote.start < end for start, end in statement.parts)
