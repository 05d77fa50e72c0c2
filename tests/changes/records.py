"""Records of one story made by hand: articles of a line a statement, and facts of these."""

import hashlib
from collections.abc import Mapping, Sequence

from msgspec import Struct

from crosswire.codec import make_id
from crosswire.model import (
    Article,
    BriefLine,
    Cause,
    ChainLink,
    Check,
    Fact,
    FactStatus,
    Figure,
    FigureEntry,
    Origin,
    Piece,
    Position,
    PrintedFindings,
    Range,
    Recipe,
    Record,
    Span,
    Statement,
    Story,
    TimelineLine,
    Voice,
)


class Made(Struct, frozen=True, kw_only=True):
    """A fact to be made: its statements as "article: words", grouped by voice."""

    voices: tuple[tuple[str, ...], ...]
    status: FactStatus | None = None
    positions: tuple[tuple[str, tuple[str, ...]], ...] = ()  # a value and statements
    slot: str | None = None
    cause: Cause | None = None
    figures: tuple[tuple[str, float, str], ...] = ()  # statement, number, as of which day


def make_record(articles: Mapping[str, Sequence[str]], facts: Sequence[Made], **details: object) -> Record:
    """The record of one story. `articles` gives each outlet's lines; a line "Who: words" is said by who.

    Of `details`, `origins` groups outlets, `titles` gives headlines, `urls` addresses, `versions` tells texts apart.
    """
    made = [_make_article(outlet, lines, details) for outlet, lines in articles.items()]
    found = {outlet: _make_findings(article, articles[outlet]) for outlet, article in zip(articles, made, strict=True)}
    key_of = {
        f"{outlet}: {statement.text}": statement.id
        for outlet, findings in found.items()
        for statement in findings.statements
    }
    ids = {outlet: article.id for outlet, article in zip(articles, made, strict=True)}
    judged = tuple(_make_fact(fact, key_of, found) for fact in facts)
    groups = [tuple(group) for group in details.get("origins", ())]  # type: ignore[attr-defined]
    groups += [(outlet,) for outlet in articles if not any(outlet in group for group in groups)]
    story = Story(
        id="s-story",
        title="Fire at the mill",
        gist=judged[0].text if judged else "",
        articles=tuple(sorted(ids.values())),
        origins=tuple(
            Origin(id=make_id("o", *group), articles=tuple(sorted(ids[o] for o in group)), agency=None, reason="shared")
            for group in groups
        ),
        facts=judged,
        timeline=tuple(_make_line(fact, found) for fact in judged[:1]),
        brief=tuple(
            BriefLine(text=f.text, pieces=(Piece(text=f.text, span=None, why="made"),), facts=(f.id,), evidence=())
            for f in judged[:2]
        ),
        to_check=tuple(Check(text=f.text, facts=(f.id,), why="made") for f in judged[-1:]),
        figures=tuple(
            _make_figure(fact, made_fact, key_of, found)
            for fact, made_fact in zip(judged, facts, strict=True)
            if made_fact.figures
        ),
    )
    return Record(
        recipe=Recipe(crosswire="0", models={}, settings={}),
        articles=tuple(made),
        findings=tuple(found.values()),
        stories=(story,),
    )


def _make_article(outlet: str, lines: Sequence[str], details: Mapping[str, object]) -> Article:
    title = details.get("titles", {}).get(outlet)  # type: ignore[attr-defined]
    text = "\n".join([*([title] if title else []), *(f"{line}." for line in lines)])
    return Article(
        id=make_id("a", outlet, text),
        source=f"{outlet.lower()}.txt",
        outlet=outlet,
        title=title,
        url=details.get("urls", {}).get(outlet),  # type: ignore[attr-defined]
        published="2025-03-11",
        text=text,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        raw_digest="",
        headline=Range(start=0, end=len(title)) if title else None,
    )


def _make_findings(article: Article, lines: Sequence[str]) -> PrintedFindings:
    statements = []
    at = article.headline.end + 1 if article.headline else 0
    for line in lines:
        who, _, words = line.rpartition(": ")
        start, end = at + len(line) - len(words), at + len(line)
        chain = [ChainLink(name=article.outlet, kind="outlet")]
        if who:
            chain.append(ChainLink(name=who, kind="person", entity=f"e-{who}", start=at, end=at + len(who)))
        statements.append(
            Statement(
                id=make_id("s", article.id, start, end),
                start=start,
                end=end,
                parts=((start, end),),
                text=words,
                chain=tuple(chain),
            )
        )
        at += len(line) + 2
    return PrintedFindings(article=article.id, statements=tuple(statements))


def _make_fact(made: Made, key_of: Mapping[str, str], found: Mapping[str, PrintedFindings]) -> Fact:
    article_of = {s.id: f.article for f in found.values() for s in f.statements}
    text_of = {s.id: s.text for f in found.values() for s in f.statements}
    voices = [tuple(key_of[s] for s in voice) for voice in made.voices]
    statements = tuple(s for voice in voices for s in voice)
    status = made.status or ("corroborated" if len(voices) > 1 else "reported")
    positions = [
        Position(value=value, statements=tuple(key_of[s] for s in held), origins=len(held))
        for value, held in made.positions
    ] or [Position(value="stated as so", statements=statements, origins=len(voices))]
    return Fact(
        id=make_id("f", *sorted(statements)),
        text=text_of[statements[0]],
        status=status,
        reason="as made",
        articles=tuple(sorted({article_of[s] for s in statements})),
        statements=statements,
        voices=tuple(Voice(statements=voice, reason="no shared text or source found") for voice in voices),
        origins=len(voices),
        witnesses=len(voices),
        positions=tuple(positions),
        slot=made.slot,
        cause=made.cause,
    )


def _make_line(fact: Fact, found: Mapping[str, PrintedFindings]) -> TimelineLine:
    statement, article = next(
        (s, f.article) for f in found.values() for s in f.statements if s.id == fact.statements[0]
    )
    return TimelineLine(
        date="2025-03-11",
        earliest="2025-03-11",
        latest="2025-03-11",
        text=fact.text,
        facts=(fact.id,),
        status="happened",
        evidence=(Span(article=article, start=statement.start, end=statement.end),),
    )


def _make_figure(fact: Fact, made: Made, key_of: Mapping[str, str], found: Mapping[str, PrintedFindings]) -> Figure:
    place = {s.id: (f.article, s) for f in found.values() for s in f.statements}
    entries = []
    for said, value, day in made.figures:
        article, statement = place[key_of[said]]
        entries.append(
            FigureEntry(
                value=value,
                upper=None,
                modifier=None,
                text=f"{value:g} people",
                as_of=day,
                dated_by="text",
                source=None,
                article=article,
                start=statement.start,
                end=statement.end,
                statement=statement.id,
            )
        )
    return Figure(counted=fact.text, unit="person", fact=fact.id, entries=tuple(entries))
