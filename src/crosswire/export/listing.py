"""From a record to its flat rows: stories, articles, what was found in each, and what that adds up to."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct

from crosswire.export.copy import find_address
from crosswire.export.rows import (
    ArticleRow,
    CorrectionRow,
    EntityRow,
    FactRow,
    FigureRow,
    MentionRow,
    MomentRow,
    QuoteRow,
    ReuseRow,
    Row,
    Stand,
    StatementRow,
    StoryRow,
    TimeRow,
)
from crosswire.model import (
    Article,
    ChainLink,
    Entity,
    Fact,
    Mention,
    Origin,
    PrintedFindings,
    Quote,
    Record,
    Statement,
    Story,
    Time,
)


class Index(Struct, frozen=True, kw_only=True):
    """What the rows look up in a record."""

    articles: Mapping[str, Article]
    addresses: Mapping[str, str | None]
    story_of: Mapping[str, str]  # of an article
    article_of: Mapping[str, str]  # of a statement
    origin_of: Mapping[str, Origin]  # of an article
    entities: Mapping[str, Entity]
    facts_of: Mapping[str, tuple[str, ...]]  # of a statement
    utterance_of: Mapping[str, str]  # of a quote
    times: Mapping[str, Time]


def list_rows(record: Record) -> Iterator[Row]:
    """All rows of the record."""
    index = index_record(record)
    for story in record.stories:
        yield _list_story(story)
    for article in record.articles:
        yield _list_article(article, index)
    for findings in record.findings:
        yield from _list_findings(findings, index)
    for story in record.stories:
        yield from (list_fact(story, fact, index) for fact in story.facts)
        yield from _list_entities(story, record)
        yield from _list_moments(story)
        yield from _list_figures(story, index)
        yield from _list_reuse(story)
        yield from _list_corrections(story)


def index_record(record: Record) -> Index:
    """The record's look-ups."""
    facts: dict[str, list[str]] = {}
    for fact in (fact for story in record.stories for fact in story.facts):
        for statement in fact.statements:
            facts.setdefault(statement, []).append(fact.id)
    return Index(
        articles={article.id: article for article in record.articles},
        addresses={article.id: find_address(article) for article in record.articles},
        story_of={article: story.id for story in record.stories for article in story.articles},
        article_of={s.id: found.article for found in record.findings for s in found.statements},
        origin_of={a: origin for story in record.stories for origin in story.origins for a in origin.articles},
        entities={entity.id: entity for story in record.stories for entity in story.entities},
        facts_of={statement: tuple(held) for statement, held in facts.items()},
        utterance_of={quote: u.id for story in record.stories for u in story.utterances for quote in u.quotes},
        times={time.id: time for found in record.findings for time in found.times},
    )


def name_chain(chain: Sequence[ChainLink]) -> tuple[str, ...]:
    """The links by name, the outlet's first, none twice in a row; what has no name is called what it is."""
    return tuple(name for name, _ in groupby(link.name or f"unnamed {link.kind}" for link in chain))


def find_sayer(chain: Sequence[ChainLink]) -> str | None:
    """Who says it in the end; None where the article does so itself."""
    own = bool(chain) and chain[0].kind == "outlet"
    return name_chain(chain[-1:])[0] if len(chain) > own else None


def list_fact(story: Story, fact: Fact, index: Index) -> FactRow:
    """The fact's row."""
    return FactRow(
        story=story.id,
        id=fact.id,
        text=fact.text,
        status=fact.status,
        stance=fact.stance,
        slot=fact.slot,
        cause=fact.cause,
        reason=fact.reason,
        origins=fact.origins,
        witnesses=fact.witnesses,
        articles=fact.articles,
        outlets=_name_outlets(fact.articles, index),
        statements=fact.statements,
        positions=tuple(
            Stand(
                value=position.value,
                origins=position.origins,
                outlets=_name_outlets((index.article_of.get(s, "") for s in position.statements), index),
                statements=position.statements,
            )
            for position in fact.positions
        ),
    )


def _name_outlets(articles: Iterable[str], index: Index) -> tuple[str | None, ...]:
    held = (index.articles[article] for article in articles if article in index.articles)
    return tuple(dict.fromkeys(article.outlet for article in held))


def _list_story(story: Story) -> StoryRow:
    return StoryRow(
        story=story.id,
        title=story.title,
        gist=story.gist,
        earliest=story.earliest,
        latest=story.latest,
        articles=len(story.articles),
        origins=len(story.origins),
    )


def _list_article(article: Article, index: Index) -> ArticleRow:
    origin = index.origin_of.get(article.id)
    return ArticleRow(
        story=index.story_of.get(article.id),
        id=article.id,
        outlet=article.outlet,
        title=article.title,
        byline=article.byline,
        published=article.published,
        dated_by=article.dated_by,
        language=article.language,
        url=index.addresses[article.id],
        source=article.source,
        status=article.status,
        digest=article.digest,
        characters=len(article.text),
        credits=tuple(sorted({credit.agency for credit in article.credits})),
        origin=origin.id if origin else None,
        origin_reason=origin.reason if origin else None,
    )


def _list_findings(findings: PrintedFindings, index: Index) -> Iterator[Row]:
    article = index.articles.get(findings.article)
    if article is None:
        return
    yield from (_list_statement(statement, article, index) for statement in findings.statements)
    yield from (_list_quote(quote, article, index) for quote in findings.quotes)
    yield from (_list_time(time, article, index) for time in findings.times)
    yield from (_list_mention(mention, article, index) for mention in findings.mentions)


def _list_statement(statement: Statement, article: Article, index: Index) -> StatementRow:
    time = index.times.get(statement.time or "")
    place = index.entities.get(statement.place or "")
    return StatementRow(
        story=index.story_of.get(article.id),
        id=statement.id,
        article=article.id,
        outlet=article.outlet,
        published=article.published,
        url=index.addresses[article.id],
        start=statement.start,
        end=statement.end,
        parts=statement.parts,
        text=statement.text,
        facts=index.facts_of.get(statement.id, ()),
        stance=statement.stance,
        polarity=statement.polarity,
        said_by=find_sayer(statement.chain),
        chain=name_chain(statement.chain),
        source_class=statement.source_class,
        entities=tuple(index.entities[key].name for key in statement.entities if key in index.entities),
        place=place.name if place else None,
        time=time.value if time else None,
        time_earliest=time.earliest if time else None,
        time_latest=time.latest if time else None,
        figures=tuple(quantity.text for quantity in statement.quantities),
    )


def _list_quote(quote: Quote, article: Article, index: Index) -> QuoteRow:
    speaker = index.entities.get(quote.speaker or "")
    return QuoteRow(
        story=index.story_of.get(article.id),
        id=quote.id,
        article=article.id,
        outlet=article.outlet,
        published=article.published,
        url=index.addresses[article.id],
        start=quote.start,
        end=quote.end,
        parts=quote.parts,
        text=quote.text,
        speaker=quote.speaker_name or find_sayer(quote.chain),
        speaker_id=quote.speaker,
        role=speaker.role if speaker else None,
        form=quote.kind,
        act=quote.act,
        cue=article.text[quote.cue_span.start : quote.cue_span.end] if quote.cue_span else None,
        chain=name_chain(quote.chain),
        utterance=index.utterance_of.get(quote.id),
    )


def _list_time(time: Time, article: Article, index: Index) -> TimeRow:
    return TimeRow(
        story=index.story_of.get(article.id),
        id=time.id,
        article=article.id,
        outlet=article.outlet,
        published=article.published,
        url=index.addresses[article.id],
        start=time.start,
        end=time.end,
        parts=((time.start, time.end),),
        text=time.text,
        type=time.type,
        value=time.value,
        earliest=time.earliest,
        latest=time.latest,
    )


def _list_mention(mention: Mention, article: Article, index: Index) -> MentionRow:
    entity = index.entities.get(mention.entity or "")
    return MentionRow(
        story=index.story_of.get(article.id),
        article=article.id,
        outlet=article.outlet,
        published=article.published,
        url=index.addresses[article.id],
        start=mention.start,
        end=mention.end,
        parts=((mention.start, mention.end),),
        text=mention.text,
        entity=mention.entity,
        name=entity.name if entity else None,
        entity_kind=mention.kind,
    )


def _list_entities(story: Story, record: Record) -> Iterator[EntityRow]:
    inside = frozenset(story.articles)
    named: dict[str, Counter[str]] = {}
    for found in record.findings:
        for mention in found.mentions:
            if found.article in inside and mention.entity:
                named.setdefault(mention.entity, Counter())[found.article] += 1
    for entity in story.entities:
        counts = named.get(entity.id, Counter())
        yield EntityRow(
            story=story.id,
            id=entity.id,
            name=entity.name,
            entity_kind=entity.kind,
            role=entity.role,
            country=entity.country,
            aliases=entity.aliases,
            mentions=counts.total(),
            articles=tuple(sorted(counts)),
        )


def _list_moments(story: Story) -> Iterator[MomentRow]:
    for line in story.timeline:
        yield MomentRow(
            story=story.id,
            date=line.date,
            earliest=line.earliest,
            latest=line.latest,
            status=line.status,
            text=line.text,
            facts=line.facts,
            spans=tuple((span.article, span.start, span.end) for span in line.evidence),
        )


def _list_figures(story: Story, index: Index) -> Iterator[FigureRow]:
    for figure in story.figures:
        for entry in figure.entries:
            article = index.articles.get(entry.article)
            yield FigureRow(
                story=story.id,
                fact=figure.fact,
                counted=figure.counted,
                unit=figure.unit,
                value=entry.value,
                upper=entry.upper,
                text=entry.text,
                as_of=entry.as_of,
                dated_by=entry.dated_by,
                said_by=entry.source,
                stance=entry.stance,
                article=entry.article,
                outlet=article.outlet if article else None,
                start=entry.start,
                end=entry.end,
            )


def _list_reuse(story: Story) -> Iterator[ReuseRow]:
    for reuse in story.reuse:
        first, second = reuse.articles
        yield ReuseRow(
            story=story.id,
            first=first,
            second=second,
            containment=reuse.containment,
            passages=len(reuse.passages),
            direction=reuse.direction,
        )


def _list_corrections(story: Story) -> Iterator[CorrectionRow]:
    for said in story.corrections:
        yield CorrectionRow(
            story=story.id,
            id=said.id,
            correction=said.kind,
            text=said.text,
            by=said.by,
            at=said.at,
            in_force=said.in_force,
            facts=said.facts,
            quotes=said.quotes,
            articles=said.articles,
        )
