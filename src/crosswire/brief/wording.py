"""A fact as a line that stands by itself: the statement that says it best, and what is added for a reader.

Of a fact's statements the one is shown that leans least on what stood around it. A line that would
be untrue or no sentence by itself is unfit, and is not shown at all.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from crosswire.brief.days import name_days
from crosswire.brief.flaws import FLAWS, OF_CUTS
from crosswire.brief.settlers import name_article, name_sources
from crosswire.model import BriefLine, Fact, Piece, Position, Span, Statement
from crosswire.primitives.phrasing import copy_words, join_pieces, phrase_statement, phrase_stretch
from crosswire.primitives.story_index import StoryIndex

MOST_TRIED = 6  # statements of a fact
LONGEST_WHOLE = 24  # words of a sentence that is shown whole where its clause alone reads worse
# Flaws of a whole sentence: where one voice says it all, and where the voices were counted for a part
SURPLUS, UNCOUNTED = 0.5, 3.0
OTHER_SIDE = 1.5  # flaw of a wording that is not the leading position's
LONGEST_COUNTER = 14  # words of another position that are quoted in full
MOST_OUTLETS = 2
VALUE_SLOTS = frozenset({"number", "money", "place", "date", "age", "name", "person", "thing", "vote"})
LEADS = {"disputed": "Disputed", "conflicting": "But", "developing": "Also"}
ENDS = frozenset(".!?…")
_WORD = re.compile(r"\s*([\w’']+)")
_LONE_NAME = re.compile(
    r"[A-Z][\w’'-]*(?: [\w’'-]+){0,3}, [a-z]"
)  # "Joan Bell, ruled": a name left of "The judge, Joan Bell, ruled"
_WORD = re.compile(r"[\w’']+")


class Wording(Struct, frozen=True, kw_only=True):
    """One statement as a line, and how much stands between it and a reader."""

    statement: str
    pieces: tuple[Piece, ...]
    flaws: float

    @property
    def text(self) -> str:
        """The line."""
        return join_pieces(self.pieces)


def write_line(fact: Fact, index: StoryIndex, dated: frozenset[str] = frozenset()) -> BriefLine:
    """A fact as a line in the words of its clearest statement, with all its evidence; `dated` days need no date."""
    return build_line(fact, choose_wording(fact, index), index, dated)


def build_line(fact: Fact, wording: Wording, index: StoryIndex, dated: frozenset[str] = frozenset()) -> BriefLine:
    """The line that a wording makes, with its days, its end and the other positions."""
    pieces = [
        *_end_sentence(_begin_sentence(list(name_days(wording.pieces, index, dated)))),
        *_add_others(fact, wording.statement, index),
    ]
    return BriefLine(
        text=join_pieces(pieces),
        pieces=tuple(pieces),
        facts=(fact.id,),
        evidence=find_evidence(fact, index, wording.statement),
    )


def find_evidence(fact: Fact, index: StoryIndex, first: str | None = None) -> tuple[Span, ...]:
    """Where each of the fact's statements stands, the one that is shown first."""
    shown = first or fact.statements[0]
    return tuple(index.span(statement) for statement in (shown, *(s for s in fact.statements if s != shown)))


def choose_wording(fact: Fact, index: StoryIndex) -> Wording:
    """The statement of the fact's leading position that stands best by itself; of a conflict also another's."""
    wordings = [word_statement(statement, index) for statement in _list_leading(fact)]
    wordings += [_turn_aside(word_statement(statement, index)) for statement in _list_other_sides(fact)]
    surplus = SURPLUS if fact.origins == 1 else UNCOUNTED
    wordings += [whole for one in wordings if (whole := word_sentence(one.statement, surplus, index))]
    return min(wordings, key=lambda wording: wording.flaws)


def _list_leading(fact: Fact) -> list[str]:
    """The statements of the leading position, the clearest first."""
    leading = fact.statements[0]
    own = next((p.statements for p in fact.positions if leading in p.statements), fact.statements)
    if len(fact.positions) > 1 or fact.slot is not None:
        return [leading, *(s for s in own if s != leading)][:MOST_TRIED]
    return list(fact.statements[:MOST_TRIED])


def _list_other_sides(fact: Fact) -> list[str]:
    """The statements of a conflict's other positions: neither is a denial, so that either may be shown first."""
    others = (p for p in fact.positions if fact.statements[0] not in p.statements)
    return [s for p in others for s in p.statements][:MOST_TRIED] if fact.status == "conflicting" else []


def _turn_aside(wording: Wording) -> Wording:
    return structs.replace(wording, flaws=wording.flaws + OTHER_SIDE)


def word_statement(statement: str, index: StoryIndex) -> Wording:
    """The statement as a line with its flaws summed; `UNFIT` and more cannot be shown."""
    pieces = phrase_statement(statement, index)
    return Wording(statement=statement, pieces=pieces, flaws=sum(rule(statement, pieces, index) for rule in FLAWS))


def word_sentence(statement: str, surplus: float, index: StoryIndex) -> Wording | None:
    """The statement's whole sentence as a line, if it is short; `surplus` weighs that it says more than the fact."""
    found, (start, end) = index.statements[statement], index.sentence(statement)
    text = index.article(statement).text[start:end]
    if len(text.split()) > LONGEST_WHOLE or (found.start <= start and end - found.end <= 1):
        return None
    pieces = phrase_stretch(index.article_of[statement], start, end, index)
    return Wording(
        statement=statement,
        pieces=pieces,
        flaws=surplus + sum(rule(statement, pieces, index) for rule in FLAWS if rule not in OF_CUTS),
    )


def list_shown(wording: Wording, index: StoryIndex) -> tuple[str, ...]:
    """The statements that a line shows whole, its own first."""
    spans = [piece.span for piece in wording.pieces if piece.span is not None]
    first, last = spans[0].start, spans[-1].end
    statements = index.findings[index.article_of[wording.statement]].statements
    return (wording.statement, *(s.id for s in statements if first <= s.start and s.end <= last))


def hides_contest(fact: Fact, wording: Wording, contested: frozenset[str], index: StoryIndex) -> bool:
    """Whether the line says by the way what another fact shows to be disputed or told in conflict."""
    return bool(contested.intersection(list_shown(wording, index)).difference(fact.statements))


def find_contested(facts: Sequence[Fact]) -> frozenset[str]:
    """The statements of facts that somebody denies or contradicts."""
    fought = (fact for fact in facts if fact.status in {"disputed", "conflicting"})
    return frozenset(statement for fact in fought for statement in fact.statements)


def _begin_sentence(pieces: list[Piece]) -> list[Piece]:
    """The pieces, marked where they begin inside a sentence of the article."""
    if pieces and pieces[0].span is not None and pieces[0].text[:1].islower():
        return [Piece(text="… ", span=None, why="begins inside a sentence"), *pieces]
    return pieces


def _end_sentence(pieces: Sequence[Piece]) -> Iterator[Piece]:
    yield from pieces
    if pieces and pieces[-1].text.rstrip("”\"’'")[-1:] not in ENDS:
        yield Piece(text=".", span=None, why="the end of a clause")


def _add_others(fact: Fact, shown: str, index: StoryIndex) -> Iterator[Piece]:
    """What the other positions of a contested fact are, and whose, so that no side stands alone."""
    others = [position for position in fact.positions if shown not in position.statements]
    lead = "Told differently" if fact.slot and fact.status not in LEADS else LEADS.get(fact.status)
    if not others or lead is None:
        return
    yield Piece(text=f" [{lead}: ", span=None, why="the fact's other positions")
    for number, other in enumerate(others):
        if number:
            yield Piece(text="; ", span=None, why="the next position")
        yield from _tell_position(other, fact, index)
    yield Piece(text=".]", span=None, why="the end of the other positions")


def _tell_position(position: Position, fact: Fact, index: StoryIndex) -> Iterator[Piece]:
    """A position's value with who gives it, or the words of one who takes it."""
    statement = min(position.statements, key=lambda s: (len(index.statements[s].text), index.order[s]))
    found = index.statements[statement]
    who = next(iter(name_sources(found, index)), None)
    teller = who or name_article(index.article(statement))
    if fact.slot in VALUE_SLOTS:
        outlets = _name_outlets(position, index) if who is None else ""
        yield Piece(text=f"{position.value}{outlets}", span=None, why="the position, and who takes it")
        return
    stretch = index.article(statement).text[found.start : found.end]
    words = copy_words(index.article_of[statement], found.start, found.start + len(stretch.rstrip(" .,;")), index)
    if who and who.split()[-1].lower() in _WORD.findall(found.text.lower()):  # "Norvane denied it" names who does
        yield words
        return
    if len(found.parts) > 1 or len(found.text.split()) > LONGEST_COUNTER:
        yield Piece(text=f"{teller} {_tell_stance(found, fact)}", span=None, why="the position, and who takes it")
        return
    denied = ", denying: “" if found.stance == "denied" else ": “"
    yield Piece(text=f"{teller}{denied}", span=None, why="who says so")
    yield words
    yield Piece(text="”", span=None, why="the end of their words")


def _tell_stance(found: Statement, fact: Fact) -> str:
    """How the position stands to the one that is shown."""
    if found.stance == "denied" or not found.polarity:
        return "denies it"
    if found.stance == "planned":
        return "has it still to come"
    return "has it as done" if fact.status == "developing" else "says so"


def _name_outlets(position: Position, index: StoryIndex) -> str:
    """The outlets that say it themselves, in round brackets."""
    outlets = dict.fromkeys(index.article(s).outlet for s in position.statements)
    named = [outlet for outlet in outlets if outlet]
    return f" ({', '.join(named[:MOST_OUTLETS])})" if named else ""
