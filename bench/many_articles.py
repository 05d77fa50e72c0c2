"""As many articles as are wanted, made of the open stories of `tests/stories/` by a seeded script.

An event is one of the stories retold: its names are others throughout, its figures are a little different, its days
move by whole weeks; each of its outlets' articles is retold, with the paragraphs that fit into so many words. So the
articles of one event still agree, copy, differ and quote as the story's do, and no two events share names. Events come
one after another, some days apart, and their articles in the order of publication, as a desk gets them.
"""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import count, islice
from pathlib import Path
from random import Random

from msgspec import Struct

from bench_stories import list_articles, list_folders
from crosswire import Article, read_articles
from crosswire.languages.en.organisations import BODY_HEADS, BODY_NOUNS, OF_HEADS
from reprints import read_paragraphs

START = date(2020, 1, 6)
EVENTS_A_DAY = 4  # some 24 articles a day
NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]*[a-z]\b")
WORD = re.compile(r"\b[A-Z][\w-]+\b")
NUMBER = re.compile(r"(?<![\d.,:])\d{2,3}(?![\d.,:]\d|\d|:)")
FULL_DATE = re.compile(
    r"\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?"
)
MONTHS = "January February March April May June July August September October November December".split()
KEPT = frozenset(
    f"""
    {" ".join(MONTHS)} Monday Tuesday Wednesday Thursday Friday Saturday Sunday The A An In On At He She They It We I Mr
    Mrs Ms Dr President Minister Prime Foreign Chancellor Governor Mayor General Colonel Captain Senator Judge Professor
    Chief Environment Health Defence Interior Justice Finance Transport Education Regional National State Federal High
    Supreme North South East West Northern Southern Eastern Western River Sea Lake Mount Port Bay Street Road Square
    Bridge
    """.split()
)
BEGIN = "b br c d dr f g h j k l m n p r s t tr v w z".split()
MIDDLE = "a e i o u ai ea ou".split()
END = "ran l len mor vik dane rin sk ta nne rro lund s x lio nov ter gan bel".split()


class Told(Struct, frozen=True, kw_only=True):
    """An article of a story, as it is retold in every event."""

    outlet: str
    title: str
    published: date
    paragraphs: tuple[str, ...]


def read_stories() -> tuple[tuple[Told, ...], ...]:
    """The open stories' articles, by story."""
    folders = [folder for folder in list_folders() if folder.name != "examples"]
    return tuple(filter(None, (tuple(_read_story(folder)) for folder in folders)))


def _read_story(folder: Path) -> Iterator[Told]:
    for article in read_articles(list_articles(folder)).articles:
        paragraphs = tuple(
            " ".join(sentence.text.strip() for sentence in paragraph) for paragraph in read_paragraphs(article)
        )
        if len(paragraphs) >= 3:
            yield Told(
                outlet=article.outlet or f"Outlet of {folder.name}",
                title=article.title or paragraphs[0][:60].rsplit(" ", 1)[0],
                published=_read_day(article),
                paragraphs=paragraphs,
            )


def _read_day(article: Article) -> date:
    try:
        return date.fromisoformat((article.published or "")[:10])
    except ValueError:
        return START


def make_articles(wanted: int, seed: int, words: int) -> Iterator[dict[str, str]]:
    """So many articles as the reader takes them from JSON Lines, in order of publication as far as events follow."""
    stories = read_stories()
    made = 0
    for number in count():
        chance = Random(f"{seed} {number}")  # noqa: S311 - no secret
        for article in retell(stories[number % len(stories)], number, chance, words):
            yield article
            made += 1
            if made == wanted:
                return


def retell(story: Sequence[Told], number: int, chance: Random, words: int) -> Iterator[dict[str, str]]:
    """The story as another event."""
    names = _rename(story, chance)
    raised = chance.randrange(1, 10)
    first = min(told.published for told in story)
    weeks = round(((START + timedelta(days=number // EVENTS_A_DAY)) - first).days / 7)
    for place, told in enumerate(story):
        day = told.published + timedelta(weeks=weeks)
        text = _retell_text(_cut(told.paragraphs, words), names, raised, weeks)
        yield {
            "title": _retell_text(told.title, names, raised, weeks),
            "outlet": told.outlet,
            "published": day.isoformat(),
            "url": f"https://outlet{place}.example/{day.isoformat()}/{number}",
            "text": text,
        }


def _cut(paragraphs: Sequence[str], words: int) -> str:
    """Paragraphs from the first on, until so many words are reached."""
    held: list[str] = []
    for paragraph in paragraphs:
        if held and sum(len(one.split()) for one in held) >= words:
            break
        held.append(paragraph)
    return "\n\n".join(held)


def _rename(story: Sequence[Told], chance: Random) -> dict[str, str]:
    """A new name for every word that is a name in the story; what tells a body or a rank stays."""
    text = "\n".join(paragraph for told in story for paragraph in (told.title, *told.paragraphs))
    heads = {word.title() for word in (*BODY_HEADS, *BODY_NOUNS, *OF_HEADS)}
    found = sorted({word.removesuffix("’s").removesuffix("'s") for word in NAME.findall(text)} - KEPT - heads)
    return {word: _make_name(chance) for word in found}


def _make_name(chance: Random) -> str:
    return (
        chance.choice(BEGIN) + chance.choice(MIDDLE) + chance.choice(BEGIN) + chance.choice(MIDDLE) + chance.choice(END)
    ).title()


def _retell_text(text: str, names: dict[str, str], raised: int, weeks: int) -> str:
    renamed = WORD.sub(lambda found: names.get(found.group(), found.group()), text)
    dated = FULL_DATE.sub(lambda found: _move_day(found, weeks), renamed)
    return NUMBER.sub(
        lambda found: str(int(found.group()) + raised) if int(found.group()) > 12 else found.group(), dated
    )


def _move_day(found: re.Match[str], weeks: int) -> str:
    """The day moved by the weeks; a day that stands without its year is taken to be of a year without a leap day."""
    year = int(found[3] or 2023)
    try:
        moved = date(year, MONTHS.index(found[2]) + 1, int(found[1])) + timedelta(weeks=weeks)
    except ValueError:
        return found.group()
    return f"{moved.day} {MONTHS[moved.month - 1]}{f' {moved.year}' if found[3] else ''}"


def write_files(folder: Path, articles: Iterator[dict[str, str]], in_a_file: int) -> Iterator[Path]:
    """The articles in files of JSON Lines, as many in each, one file at a time."""
    for number in count():
        path = folder / f"{number:05}.jsonl"
        lines = [json.dumps(article, ensure_ascii=False) for article in islice(articles, in_a_file)]
        if not lines:
            return
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        yield path
