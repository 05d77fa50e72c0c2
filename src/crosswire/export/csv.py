"""A record as tables for spreadsheets and statistics: statements with their facts, facts, quotes; a row each.

RFC 4180 with a byte-order mark, which Excel needs to take the file for UTF-8 and other readers skip. What a
spreadsheet would run as a formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from crosswire.export.listing import list_rows
from crosswire.export.rows import FactRow, QuoteRow, StatementRow
from crosswire.model import Record
from crosswire.render.display import clean_line

Line = Mapping[str, str | int | None]
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # the wide ones count where East Asian input is set up
_MARK = "\ufeff"


def write_statements_csv(record: Record) -> bytes:
    """A row for each statement and fact that it belongs to; a statement of no fact has one row."""
    rows = tuple(list_rows(record))
    stories = _name_stories(record)
    titles = _name_articles(record)
    facts = {row.id: row for row in rows if isinstance(row, FactRow)}
    lines = (
        _show_statement(row, facts.get(fact), stories, titles)
        for row in rows
        if isinstance(row, StatementRow)
        for fact in row.facts or ("",)
    )
    return _write_table(STATEMENT_COLUMNS, lines)


def write_facts_csv(record: Record) -> bytes:
    """A row for each fact: its status, its counts and the positions on it."""
    stories = _name_stories(record)
    lines = (_show_fact(row, stories) for row in list_rows(record) if isinstance(row, FactRow))
    return _write_table(FACT_COLUMNS, lines)


def write_quotes_csv(record: Record) -> bytes:
    """A row for each quote; words in nobody's mouth and mere topics are left out."""
    stories, titles = _name_stories(record), _name_articles(record)
    quotes = (row for row in list_rows(record) if isinstance(row, QuoteRow))
    lines = (_show_quote(row, stories, titles) for row in quotes if row.form != "scare" and row.act != "topic")
    return _write_table(QUOTE_COLUMNS, lines)


STATEMENT_COLUMNS = tuple(
    "story story_title fact fact_text fact_status fact_voices position statement text stance polarity said_by chain"
    " source_class outlet title published url place time time_earliest time_latest figures entities article start"
    " end".split()
)
FACT_COLUMNS = tuple(
    "story story_title fact text status voices witnesses articles outlets positions stance slot cause reason".split()
)
QUOTE_COLUMNS = tuple(
    "story story_title quote speaker role cue words form act chain outlet title published url saying article start"
    " end".split()
)


def _name_stories(record: Record) -> dict[str | None, str]:
    return {story.id: story.title for story in record.stories}


def _name_articles(record: Record) -> dict[str, str | None]:
    return {article.id: article.title for article in record.articles}


def _show_statement(
    row: StatementRow, fact: FactRow | None, stories: Mapping[str | None, str], titles: Mapping[str, str | None]
) -> Line:
    held = (stand.value for stand in fact.positions if row.id in stand.statements) if fact else iter(())
    return {
        "story": row.story,
        "story_title": stories.get(row.story),
        "fact": fact.id if fact else None,
        "fact_text": fact.text if fact else None,
        "fact_status": fact.status if fact else None,
        "fact_voices": fact.origins if fact else None,
        "position": next(held, None),
        "statement": row.id,
        "text": row.text,
        "stance": row.stance,
        "polarity": "true" if row.polarity else "false",
        "said_by": row.said_by,
        "chain": _join(row.chain, " > "),
        "source_class": row.source_class,
        "outlet": row.outlet,
        "title": titles.get(row.article),
        "published": row.published,
        "url": row.url,
        "place": row.place,
        "time": row.time,
        "time_earliest": row.time_earliest,
        "time_latest": row.time_latest,
        "figures": _join(row.figures),
        "entities": _join(row.entities),
        "article": row.article,
        "start": row.start,
        "end": row.end,
    }


def _show_fact(row: FactRow, stories: Mapping[str | None, str]) -> Line:
    positions = (f"{stand.value} [{_join(name or 'unknown' for name in stand.outlets)}]" for stand in row.positions)
    return {
        "story": row.story,
        "story_title": stories.get(row.story),
        "fact": row.id,
        "text": row.text,
        "status": row.status,
        "voices": row.origins,
        "witnesses": row.witnesses,
        "articles": len(row.articles),
        "outlets": _join(name or "unknown" for name in row.outlets),
        "positions": _join(positions, " | "),
        "stance": row.stance,
        "slot": row.slot,
        "cause": row.cause,
        "reason": row.reason,
    }


def _show_quote(row: QuoteRow, stories: Mapping[str | None, str], titles: Mapping[str, str | None]) -> Line:
    return {
        "story": row.story,
        "story_title": stories.get(row.story),
        "quote": row.id,
        "speaker": row.speaker,
        "role": row.role,
        "cue": row.cue,
        "words": row.text,
        "form": row.form,
        "act": row.act,
        "chain": _join(row.chain, " > "),
        "outlet": row.outlet,
        "title": titles.get(row.article),
        "published": row.published,
        "url": row.url,
        "saying": row.utterance,
        "article": row.article,
        "start": row.start,
        "end": row.end,
    }


def _join(names: Iterable[str], between: str = "; ") -> str:
    return between.join(names)


def _write_table(columns: Sequence[str], lines: Iterable[Line]) -> bytes:
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([guard_cell(line[column]) for column in columns] for line in lines)
    return (_MARK + text.getvalue()).encode("utf-8", "replace")


def guard_cell(value: str | int | None) -> str | int:
    """The cell on one line, with an apostrophe before what a spreadsheet would run as a formula."""
    if isinstance(value, int):
        return value
    text = clean_line(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
