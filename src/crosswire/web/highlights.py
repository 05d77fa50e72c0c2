"""An article's text with what was found in it: its layers are cut into runs that never overlap, each with its classes.

A layer is a row of stretches: quotes, facts, furniture, credits, the words that an address points at. Where they
cross, the text is cut; a run carries the classes of all stretches that cover it, so that a page can show and hide each
layer by itself.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from crosswire.model import Article, PrintedFindings, Range
from crosswire.primitives.blocks import find_blocks
from crosswire.render.display import clean_line, clean_text
from crosswire.render.words import FURNITURE
from crosswire.web.facts_of import Told


class Stretch(Struct, frozen=True, kw_only=True):
    """Some of the text, and what it is shown as; `key` names the thing, for a script to link it by."""

    start: int
    end: int
    layer: str
    key: str = ""
    title: str = ""
    number: int | None = None  # of a fact in the list beside the text
    ends: bool = False  # the last stretch of the thing, after which its number stands
    begins: bool = False


class Run(Struct, frozen=True, kw_only=True):
    """A piece of a paragraph that all its stretches cover alike."""

    text: str
    layers: tuple[str, ...]
    keys: tuple[str, ...]
    title: str
    aim: bool  # the first of the words that the address points at
    starts: tuple[int, ...]  # numbers of facts whose words begin here
    after: tuple[tuple[int, str], ...]  # numbers and statuses of facts whose words end here


class Block(Struct, frozen=True, kw_only=True):
    """A paragraph; `kind` is headline, furniture or nothing."""

    kind: str
    runs: tuple[Run, ...]


def highlight_article(
    article: Article, found: PrintedFindings | None, told: Sequence[Told], aim: Sequence[tuple[int, int]]
) -> tuple[Block, ...]:
    """The article's paragraphs in runs."""
    stretches = [
        *_list_aims(aim),
        *(_list_quotes(found) if found else ()),
        *_list_facts(told),
        *_list_furniture(article),
    ]
    inside = [s for s in stretches if 0 <= s.start < s.end <= len(article.text)]
    first_aim = min((s.start for s in inside if s.layer == "aim"), default=-1)
    return tuple(_cut_block(article, block, inside, first_aim) for block in find_blocks(article.text))


def _list_aims(aim: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
    for start, end in aim:
        yield Stretch(start=start, end=end, layer="aim")


def _list_quotes(found: PrintedFindings) -> Iterator[Stretch]:
    for quote in found.quotes:
        if quote.act != "topic":
            who = clean_line(quote.speaker_name) or (clean_line(quote.chain[-1].name) if len(quote.chain) > 1 else "")
            title = f"{quote.kind} quote" + (f", {who}" if who else "")
            for start, end in quote.parts:
                yield Stretch(start=start, end=end, layer=f"quote {quote.kind}", key=quote.id, title=title)


def _list_facts(told: Sequence[Told]) -> Iterator[Stretch]:
    for one in told:
        last = len(one.ranges) - 1
        for place, (start, end) in enumerate(one.ranges):
            yield Stretch(
                start=start,
                end=end,
                layer=f"fact {one.fact.status}{'' if one.number else ' lone'}",
                key=one.fact.id,
                number=one.number,
                begins=place == 0,
                ends=place == last,
            )


def _list_furniture(article: Article) -> Iterator[Stretch]:
    for piece in article.furniture:
        title = FURNITURE.get(piece.kind, "not part of the story")
        yield Stretch(start=piece.start, end=piece.end, layer="furniture", title=title)
    for credit in article.credits:
        title = f"credits {clean_line(credit.agency)}"
        yield Stretch(start=credit.start, end=credit.end, layer="credit", title=title)


def _cut_block(article: Article, block: Range, stretches: Sequence[Stretch], first_aim: int) -> Block:
    inside = [s for s in stretches if s.start < block.end and block.start < s.end]
    edges = {block.start, block.end}
    for stretch in inside:
        edges |= {edge for edge in (stretch.start, stretch.end) if block.start < edge < block.end}
    cuts = sorted(edges)
    runs = [_make_run(article, start, end, inside, first_aim) for start, end in pairwise(cuts)]
    return Block(kind=_name_block(article, block), runs=tuple(runs))


def _name_block(article: Article, block: Range) -> str:
    head = article.headline
    if head and head.start <= block.start and block.end <= head.end:
        return "headline"
    whole = any(piece.start <= block.start and block.end <= piece.end for piece in article.furniture)
    return "furniture" if whole else ""


def _make_run(article: Article, start: int, end: int, inside: Sequence[Stretch], first_aim: int) -> Run:
    covering = [s for s in inside if s.start <= start and end <= s.end]
    titles = dict.fromkeys(s.title for s in covering if s.title)
    ending = {s.number: s.layer.split()[1] for s in covering if s.number and s.ends and s.end == end}
    return Run(
        text=clean_text(article.text[start:end]),
        layers=tuple(dict.fromkeys(word for s in covering for word in s.layer.split())),
        keys=tuple(dict.fromkeys(s.key for s in covering if s.key)),
        title="; ".join(titles),
        aim=start == first_aim,
        starts=tuple(sorted({s.number for s in covering if s.number and s.begins and s.start == start})),
        after=tuple(sorted(ending.items())),
    )
