"""What stands behind a line in square brackets: the other positions, and what not all of the voices counted say."""

import re
from collections.abc import Iterator, Sequence

from crosswire.brief.backing import Lacking
from crosswire.brief.settlers import name_article, name_denier, name_sources
from crosswire.model import Fact, Piece, Position, Span, Statement
from crosswire.primitives.phrasing import copy_words
from crosswire.primitives.story_index import StoryIndex

MOST_MARKED = 3  # details that not all the voices give
LONGEST_COUNTER = 14  # words of another position that are quoted in full
MOST_OUTLETS = 2
VALUE_SLOTS = frozenset({"number", "money", "place", "date", "age", "name", "person", "thing", "vote"})
LEADS = {"disputed": "Disputed", "conflicting": "But", "developing": "Also"}
_WORD = re.compile(r"[\w’']+")


def add_others(fact: Fact, shown: str, index: StoryIndex) -> Iterator[Piece]:
    """What the other positions of a contested fact are, and whose, so that no side stands alone."""
    others = [position for position in fact.positions if shown not in position.statements]
    lead = "Told differently" if fact.slot and fact.status not in LEADS else LEADS.get(fact.status)
    if not others or lead is None:
        return
    if fact.status == "developing" and index.statements[shown].stance == "asserted" and _are_plans(others, index):
        if len({s for p in fact.positions if p not in others for s in p.statements}) < len(("one", "another")):
            yield Piece(text=" [Others have it as still to come.]", span=None, why="the fact's other positions")
        return
    yield Piece(text=f" [{lead}: ", span=None, why="the fact's other positions")
    for number, other in enumerate(others):
        if number:
            yield Piece(text="; ", span=None, why="the next position")
        yield from _tell_position(other, fact, shown, index)
    yield Piece(text=".]", span=None, why="the end of the other positions")


def _are_plans(positions: Sequence[Position], index: StoryIndex) -> bool:
    return all(index.statements[s].stance == "planned" for position in positions for s in position.statements)


def _tell_position(position: Position, fact: Fact, shown: str, index: StoryIndex) -> Iterator[Piece]:
    """A position's value with who gives it, or the words of one who takes it."""
    statement = min(position.statements, key=lambda s: (len(index.statements[s].text), index.order[s]))
    found = index.statements[statement]
    who = next(iter(name_sources(found, index)), None)
    teller = who or name_article(index.article(statement))
    if fact.slot in VALUE_SLOTS:
        value = f"aged {position.value}" if fact.slot == "age" else position.value
        both = who in _list_sources(fact, shown, index)  # then only the outlets tell the sides apart
        outlets = _name_outlets(position, index) if who is None or both else ""
        yield Piece(text=f"{value}{outlets}".rstrip("."), span=None, why="the position, and who takes it")
        return
    stretch = index.article(statement).text[found.start : found.end]
    words = copy_words(index.article_of[statement], found.start, found.start + len(stretch.rstrip(" .,;")), index)
    if who and _names_itself(who, found):  # "Norvane denied it" names who does
        yield words
        return
    if len(found.parts) > 1 or len(found.text.split()) > LONGEST_COUNTER:
        yield Piece(text=f"{teller} {_tell_stance(found, fact)}", span=None, why="the position, and who takes it")
        return
    opening = f"{name_denier(statement, index)}, denying: “" if found.stance == "denied" else f"{teller}: “"
    yield Piece(text=opening, span=None, why="who says so")
    yield words
    yield Piece(text="”", span=None, why="the end of their words")


def _list_sources(fact: Fact, shown: str, index: StoryIndex) -> set[str]:
    """The sources of the position that is shown."""
    own = next((p.statements for p in fact.positions if shown in p.statements), (shown,))
    return {name for s in own for name in name_sources(index.statements[s], index)}


def _names_itself(who: str, found: Statement) -> bool:
    """Whether the words themselves name whom they come from, and are no quotation of theirs."""
    named = {word.lower() for word in _WORD.findall(who) if word[:1].isupper()} or {who.rsplit(maxsplit=1)[-1].lower()}
    return bool(named.intersection(_WORD.findall(found.text.lower())))


def _tell_stance(found: Statement, fact: Fact) -> str:
    """How the position stands to the one that is shown."""
    if found.stance == "denied" or not found.polarity:
        return "denies it"
    if found.stance == "planned":
        return "has it still to come"
    return "has it as done" if fact.status == "developing" else "says so"


def _name_outlets(position: Position, index: StoryIndex) -> str:
    """The articles that say it, by their outlets, in round brackets."""
    named = dict.fromkeys(name_article(index.article(s)) for s in position.statements)
    return f" ({', '.join(list(named)[:MOST_OUTLETS])})"


def mark_lacking(statement: str, lacking: Sequence[Lacking], index: StoryIndex) -> Iterator[Piece]:
    """The details that only some of the voices give, so that nobody takes them for what all say."""
    alone = [one for one in lacking if not one.others][:MOST_MARKED]
    yield from _tell_figures([span for one in lacking for span in one.others], index)
    having = 0
    for number, one in enumerate(alone):
        again, having = one.having == having, one.having
        lead = ", “" if again else f"{'; only ' if number else ' [Only '}{having} voice{'s' * (having > 1)}: “"
        yield Piece(text=f"”{lead}" if number else lead, span=None, why="not all the voices counted give this")
        yield copy_words(index.article_of[statement], one.detail.start, one.detail.end, index)
    if alone:
        yield Piece(text="”.]", span=None, why="the end of what not all give")


def mark_stances(fact: Fact, shown: str, index: StoryIndex) -> Iterator[Piece]:
    """How many voices put as planned or possible what the line puts as so, or the other way round."""
    if len(fact.positions) > 1 or len(fact.voices) < len(("the line's own", "another")):
        return
    stance = index.statements[shown].stance
    if stance == "asserted" and index.propositions[shown].tense != "past":
        return  # "will" and "are to" are both of what is to come, however a parser takes them
    told = [{_find_stance(s, index) for s in voice.statements} for voice in fact.voices]
    planned, possible = told.count({"planned"}), told.count({"possible"})
    done = told.count({"asserted"})
    others = {"asserted": ((planned, "still to come"), (possible, "possible")), "planned": ((done, "done"),)}
    for held, words in others.get(stance, ()):
        if held:
            has = "voice has" if held == 1 else "voices have"
            yield Piece(text=f" [{held} {has} it as {words}.]", span=None, why="other voices put it otherwise")


def _find_stance(statement: str, index: StoryIndex) -> str:
    """The statement's stance, one of what is to come only where its verb is in no past tense."""
    stance = index.statements[statement].stance
    return "past" if stance == "planned" and index.propositions[statement].tense == "past" else stance


def _tell_figures(others: Sequence[Span], index: StoryIndex) -> Iterator[Piece]:
    """The figures that other voices give in place of the line's, each with the article that has it."""
    told = {(span.article, copy_words(span.article, span.start, span.end, index).text.lower()): span for span in others}
    for number, span in enumerate(list(told.values())[:MOST_MARKED]):
        yield Piece(text="; " if number else " [Elsewhere: ", span=None, why="another voice’s figure for the same")
        yield copy_words(span.article, span.start, span.end, index)
        yield Piece(text=f" ({name_article(index.articles[span.article])})", span=None, why="who gives it")
    if told:
        yield Piece(text=".]", span=None, why="the end of the other figures")
