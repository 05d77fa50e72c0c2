"""What became of facts: new ones, voices behind them, conflicts that came and went, status, and facts nobody tells."""

from collections.abc import Collection, Iterator, Sequence

from msgspec import structs

from crosswire.changes.conflicts import (
    CONFLICTS,
    tell_conflict,
    tell_lost_conflict,
    tell_new_conflict,
    tell_settled,
    tell_side,
)
from crosswire.changes.counts import Move, find_moves
from crosswire.changes.drafts import Draft
from crosswire.changes.naming import (
    STATUS_WORDS,
    count,
    join_names,
    name_articles,
    name_positions,
    name_statements,
    name_voice,
    quote,
)
from crosswire.changes.sides import Side, Sides
from crosswire.changes.telling import describe_fact, tell_fact
from crosswire.changes.texts import find_sentence
from crosswire.model import Fact, Span, Voice

FEWEST_WORDS = 6  # of a new fact that is told: fewer are a scrap of a sentence
PARTED = "held to be no copy"  # how the reason of a voice begins that an editor keeps apart
MOST_FACTS = 5  # new facts of one article that are told one by one; the rest is counted with the article


def find_verdicts(sides: Sides, others: Sequence[Side]) -> Iterator[Draft]:
    """One change a fact at most: the most telling of what happened to it."""
    moves = find_moves(sides)
    known = {s for other in others for s in other.facts_of}
    told = {fact for article in sides.later.story.articles for fact in choose_facts(article, sides)}
    for fact in sides.later.story.facts:
        before = sides.earlier.facts.get(fact.id)
        if before is None:
            draft = None if _is_known(fact, known) else _tell_new(fact, sides, told)
        else:
            draft = _note_old(_tell_moved(before, fact, moves.get(fact.id), sides), fact, sides)
        if draft is not None:
            yield draft
    for fact in sides.earlier.story.facts:
        if fact.id not in sides.later.facts:
            yield from _tell_gone(fact, sides)


def _is_known(fact: Fact, known: Collection[str]) -> bool:
    """Whether a story that went into this one told the fact: all of it, or part of it and nothing contradicts it."""
    statements = set(fact.statements)
    return statements.issubset(known) if fact.status in CONFLICTS else not statements.isdisjoint(known)


# ---------------------------------------------------------------- facts that were not there


def find_new_facts(article: str, sides: Sides) -> list[str]:
    """The facts that only came with the article, the most important first; not those of text that was there before."""
    return [
        fact.id
        for fact in sides.later.story.facts
        if fact.id not in sides.earlier.facts
        and article in fact.articles
        and any(s in sides.fresh and sides.later.article_of[s] == article for s in fact.statements)
    ]


def choose_facts(article: str, sides: Sides) -> list[str]:
    """The new facts of an article that are told: the weightiest that stand as sentences do, one a sentence of it."""
    side, text = sides.later, sides.later.articles[article].text
    chosen: list[str] = []
    sentences: set[tuple[int, int]] = set()
    for key in find_new_facts(article, sides):
        spans = [side.span(s) for s in side.facts[key].statements if side.article_of[s] == article]
        around = {find_sentence(text, span.start, span.end) for span in spans}
        if len(side.facts[key].text.split()) >= FEWEST_WORDS and not around & sentences:
            chosen.append(key)
            sentences |= around
    return chosen[:MOST_FACTS]


def _tell_new(fact: Fact, sides: Sides, told: set[str]) -> Draft | None:
    if fact.status in CONFLICTS:
        return tell_new_conflict(fact, sides.later)
    edited = all(sides.later.article_of[s] in sides.versions for s in fact.statements)
    if fact.id not in told or edited:  # what an edited text says anew is told as its edit
        return None
    names = name_statements(fact.statements, sides.later)
    by = names if fact.origins == 1 else f"{count(fact.origins, 'voice')}: {names}"
    return Draft(
        kind="fact",
        text=f"New, {STANCE.get(fact.stance, '')}from {by}: {quote(fact.text)}.",
        fact=fact.id,
        after=fact.text,
        articles=fact.articles,
        evidence=sides.later.spans(fact.statements),
    )


# ---------------------------------------------------------------- facts that were there


def _note_old(draft: Draft | None, fact: Fact, sides: Sides) -> Draft | None:
    """The change; where no text is new it says so: newer rules, or an editor, read the old ones otherwise."""
    if draft is None or draft.kind not in {"conflict", "status"} or set(fact.statements) & sides.fresh:
        return draft
    return structs.replace(draft, text=f"{draft.text} No text is new: they are read otherwise now.")


def _tell_moved(before: Fact, after: Fact, move: Move | None, sides: Sides) -> Draft | None:
    """The most telling of what happened to a fact, or None where nothing did."""
    fresh = any(s in sides.fresh for s in after.statements)
    if before.status not in CONFLICTS and after.status in CONFLICTS:
        return tell_conflict(before, after, sides)
    if before.status in CONFLICTS and after.status not in CONFLICTS:
        return tell_settled(before, after, sides)
    if before.status in CONFLICTS and len(after.positions) > len(before.positions) and fresh:
        return tell_side(before, after, sides)
    if move is not None:
        return _tell_count(move, before, after, sides)
    if before.status != after.status and "developing" in {before.status, after.status}:
        return _tell_status(before, after, sides)
    if len(before.positions) == 1 < len(after.positions) and after.slot and fresh:
        return _tell_differing(after, sides)
    if before.origins != after.origins:
        return _tell_voices(before, after, sides)
    return None


def _tell_count(move: Move, before: Fact, after: Fact, sides: Sides) -> Draft:
    way = "up" if move.new.value > move.old.value else "down"
    when = f", as of {move.new.as_of}" if move.new.as_of else ""
    who = name_articles([move.new.article], sides.later)
    old, new = (_soften(entry.text) for entry in (move.old, move.new))
    text = f"The count went {way} from {old} to {new} ({who}{when}): {quote(before.text)}."
    span = Span(article=move.new.article, start=move.new.start, end=move.new.end)
    return structs.replace(tell_fact("count", text, (old, new), after, sides.later), evidence=(span,))


def _tell_status(before: Fact, after: Fact, sides: Sides) -> Draft:
    now = name_positions(after, sides.later) if len(after.positions) > 1 else after.reason
    verb = "Moved on" if after.status == "developing" else f"Now {STATUS_WORDS[after.status]}"
    text = f"{verb}: {quote(after.text)}: {now}."
    return tell_fact(
        "status", text, (describe_fact(before, sides.earlier), describe_fact(after, sides.later)), after, sides.later
    )


def _tell_differing(after: Fact, sides: Sides) -> Draft:
    now = name_positions(after, sides.later)
    text = f"Told in different ways now: {quote(after.text)}: {now}."
    return tell_fact("status", text, ("", now), after, sides.later)


def _tell_voices(before: Fact, after: Fact, sides: Sides) -> Draft:
    """More or fewer voices than before, and who is new."""
    new = [voice for voice in after.voices if _is_new_voice(voice, before, sides)]
    names = list(dict.fromkeys(name_voice(voice, sides.later) for voice in new))
    words = (count(before.origins, "voice"), count(after.origins, "voice"))
    text = f"{words[1]} now, {before.origins} before: {quote(after.text)}"
    if after.origins > before.origins and new:
        text += f"; {join_names(names)} {'says' if len(names) == 1 else 'say'} it too"
    elif after.origins > before.origins:
        parted = dict.fromkeys(voice.reason for voice in after.voices if voice.reason.startswith(PARTED))
        text += f"; counted anew{': ' if parted else ''}{'; '.join(parted)}"
    else:
        text += f"; {_explain_count(before, after, sides)}"
    draft = tell_fact("voice", f"{text}.", words, after, sides.later)
    draft = structs.replace(
        draft, rank=after.origins if after.origins > before.origins else 0
    )  # a second one tells most
    spoken = [statement for voice in new for statement in voice.statements]
    return structs.replace(draft, evidence=sides.later.spans(spoken)) if spoken else draft


def _explain_count(before: Fact, after: Fact, sides: Sides) -> str:
    """Why there are others than before: what joined two voices, or who says it no more."""
    old = [{sides.same.get(s, s) for s in voice.statements} for voice in before.voices]
    for voice in after.voices:
        if sum(bool(statements & set(voice.statements)) for statements in old) > 1:
            return f"counted anew: {voice.reason}"
    lost = [s for s in before.statements if s not in sides.same]
    if lost:
        outlets = list(dict.fromkeys(sides.earlier.article_of[s] for s in lost))
        return f"{name_articles(outlets, sides.earlier)} no longer {'says' if len(outlets) == 1 else 'say'} it"
    moved = [sides.same[s] for s in before.statements if sides.same[s] not in after.statements]
    if moved:
        names = name_statements(moved, sides.later)
        return f"what {names} said is now held to answer another question"
    return f"counted anew: {after.voices[0].reason}"


def _is_new_voice(voice: Voice, before: Fact, sides: Sides) -> bool:
    """Whether none of a voice's statements was of the fact before."""
    return not {sides.same.get(s, s) for s in before.statements} & set(voice.statements)


# ---------------------------------------------------------------- facts that are gone


def _tell_gone(fact: Fact, sides: Sides) -> Iterator[Draft]:
    """A fact that no statement tells any more, or a conflict that went with it; what an edit tells is told there."""
    left = [sides.same[s] for s in fact.statements if s in sides.same]
    homes = {home for s in left for home in sides.later.facts_of.get(s, ())}
    if fact.status in CONFLICTS and not any(sides.later.facts[home].status in CONFLICTS for home in homes):
        yield tell_lost_conflict(fact, sides)
    elif not left and fact.origins > 1:
        yield Draft(
            kind="gone",
            text=f"No article says any more: {quote(fact.text)}.",
            fact=fact.id,
            before=fact.text,
            articles=(),
        )


def _soften(figure: str) -> str:
    """A figure's words as they stand inside a sentence."""
    return figure[:1].lower() + figure[1:] if figure[1:2].islower() else figure


STANCE = {
    "planned": "as planned, ",
    "possible": "as possible, ",
    "alleged": "alleged, ",
    "denied": "a denial, ",
    "conditional": "on a condition, ",
}
