"""A fact as a line that stands by itself: the statement that says it best, and what is added for a reader.

Of a fact's statements the one is shown that leans least on what stood around it. A line that would
be untrue or no sentence by itself is unfit, and is not shown at all.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from crosswire.brief.backing import Details, Lacking, find_lacking, list_carried
from crosswire.brief.days import name_days
from crosswire.brief.flaws import FLAWS, OF_CUTS, UNFIT, is_badly_cut
from crosswire.brief.marks import MOST_MARKED, add_others, mark_lacking, mark_stances
from crosswire.languages.en.brief import PREPOSITIONS
from crosswire.model import BriefLine, Fact, Piece, Span
from crosswire.primitives.phrasing import join_pieces, phrase_statement, phrase_stretch
from crosswire.primitives.story_index import StoryIndex

MOST_TRIED = 6  # statements of a fact
LONGEST_UNCUT = 45  # words of a sentence that is shown whole where its clause cannot be
LONGEST_WHOLE = 36  # words of a sentence that is shown whole where its clause alone reads worse
# Flaws of a whole sentence: where one voice says it all, and where the voices were counted for a part
SURPLUS, UNCOUNTED = 0.0, 0.5
LACKED = 0.8  # flaw of each detail that some of the voices lack
BEHIND = 2.5  # flaw of a wording that has as a plan what others have as done, or a count that has grown since
MOST_TRIMMED, TRIMMED = 6, 0.3  # words behind the last comma that may be left out, and the flaw that it is
OTHER_SIDE = 1.5  # flaw of a wording that is not the leading position's
ENDS = frozenset(".!?…")


class Wording(Struct, frozen=True, kw_only=True):
    """One statement as a line, and how much stands between it and a reader."""

    statement: str
    pieces: tuple[Piece, ...]
    flaws: float
    lacking: tuple[Lacking, ...] = ()  # what not all the voices give that are counted for it

    @property
    def text(self) -> str:
        """The line."""
        return join_pieces(self.pieces)


def word_facts(facts: Sequence[Fact], index: StoryIndex) -> dict[str, Wording]:
    """Each fact's best wording, by its id."""
    carried = list_carried(index)
    return {fact.id: choose_wording(fact, index, carried) for fact in facts}


def build_line(fact: Fact, wording: Wording, index: StoryIndex, dated: frozenset[str] = frozenset()) -> BriefLine:
    """The line that a wording makes, with its days, its end and the other positions."""
    pieces = [
        *_end_sentence(_begin_sentence(list(name_days(wording.pieces, index, dated)))),
        *add_others(fact, wording.statement, index),
        *mark_lacking(wording.statement, wording.lacking, index),
        *mark_stances(fact, wording.statement, index),
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


def choose_wording(fact: Fact, index: StoryIndex, carried: Details | None = None) -> Wording:
    """The statement of the fact's leading position that stands best by itself; of a conflict also another's.

    With the details that each article has `carried`, one that says what all the voices say is the better.
    """
    wordings = [word_statement(statement, index) for statement in _list_leading(fact)]
    wordings += [_turn_aside(word_statement(statement, index)) for statement in _list_other_sides(fact)]
    surplus = SURPLUS if fact.origins == 1 else UNCOUNTED
    wordings += [trimmed for one in wordings if (trimmed := trim_wording(one, index))]
    wordings += [whole for one in wordings if (whole := word_sentence(one, surplus, index))]
    if carried is not None and fact.origins > 1:
        wordings = [_weigh_backing(fact, wording, index, carried) for wording in wordings]
    wordings = [_weigh_stance(fact, wording, index) for wording in wordings]
    return min(wordings, key=lambda wording: wording.flaws + LACKED * min(len(wording.lacking), MOST_MARKED))


def _weigh_backing(fact: Fact, wording: Wording, index: StoryIndex, carried: Details) -> Wording:
    """The wording with what some of its voices lack."""
    if wording.flaws >= UNFIT:
        return wording
    lacking = find_lacking(fact, wording.statement, wording.pieces, index, carried)
    return structs.replace(wording, lacking=lacking)


def _weigh_stance(fact: Fact, wording: Wording, index: StoryIndex) -> Wording:
    """The wording, with a flaw where it has as a plan what others have as done, or a count that has grown since."""
    planned = index.statements[wording.statement].stance == "planned" and fact.status not in {"disputed", "conflicting"}
    behind = planned and any(index.statements[s].stance == "asserted" for s in fact.statements)
    behind = behind or is_outgrown(fact, wording.statement, index)
    return structs.replace(wording, flaws=wording.flaws + BEHIND) if behind else wording


def is_outgrown(fact: Fact, statement: str, index: StoryIndex) -> bool:
    """Whether an article of a later day gives another count."""
    if fact.status != "developing" or fact.slot not in {"number", "money"}:
        return False
    days = {s: (index.article(s).published or "")[:10] for p in fact.positions for s in p.statements}
    own = next((p.statements for p in fact.positions if statement in p.statements), ())
    known = all(len(day) == len("2001-01-01") for day in days.values())
    newest = max(days.values(), default="")
    return known and bool(own) and all(days[s] < newest for s in own)


def _list_leading(fact: Fact) -> list[str]:
    """The statements of the leading position, the clearest first."""
    leading = fact.statements[0]
    own = next((p.statements for p in fact.positions if leading in p.statements), fact.statements)
    if len(fact.positions) > 1 or fact.slot is not None:
        return [leading, *(s for s in own if s != leading)][:MOST_TRIED]
    return list(fact.statements[:MOST_TRIED])


def _list_other_sides(fact: Fact) -> list[str]:
    """The statements of other positions that may be shown first: of a conflict, none a denial, and of what moves on."""
    others = (p for p in fact.positions if fact.statements[0] not in p.statements)
    return (
        [s for p in others for s in p.statements][:MOST_TRIED] if fact.status in {"conflicting", "developing"} else []
    )


def _turn_aside(wording: Wording) -> Wording:
    return structs.replace(wording, flaws=wording.flaws + OTHER_SIDE)


def word_statement(statement: str, index: StoryIndex) -> Wording:
    """The statement as a line with its flaws summed; `UNFIT` and more cannot be shown."""
    pieces = phrase_statement(statement, index)
    return Wording(statement=statement, pieces=pieces, flaws=sum(rule(statement, pieces, index) for rule in FLAWS))


def trim_wording(wording: Wording, index: StoryIndex) -> Wording | None:
    """The line without the phrase behind its last comma, where the clause that told of that was left behind.

    "They won the cup for the first time, in a final" once went on "that was held up for an hour".
    """
    last = wording.pieces[-1] if wording.pieces else None
    if last is None or last.span is None or not is_badly_cut(wording.statement, wording.pieces, index):
        return None
    kept, comma, tail = last.text.rpartition(", ")
    words = tail.lower().split()
    if not comma or len(words) > MOST_TRIMMED or words[:1] == [] or words[0] not in PREPOSITIONS:
        return None
    end = last.span.start + len(kept)
    piece = Piece(text=kept, span=structs.replace(last.span, end=end))
    pieces = (*wording.pieces[:-1], piece)
    flaws = sum(rule(wording.statement, pieces, index) for rule in FLAWS if rule not in OF_CUTS)
    return Wording(statement=wording.statement, pieces=pieces, flaws=flaws + TRIMMED)


def word_sentence(wording: Wording, surplus: float, index: StoryIndex) -> Wording | None:
    """The statement's whole sentence as a line, if it is short, or if the clause alone is unfit to be shown.

    `surplus` weighs that it says more than the fact.
    """
    statement, longest = wording.statement, LONGEST_UNCUT if wording.flaws >= UNFIT else LONGEST_WHOLE
    found, (start, end) = index.statements[statement], index.sentence(statement)
    text = index.article(statement).text[start:end]
    if len(text.split()) > longest or (found.start <= start and end - found.end <= 1):
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
