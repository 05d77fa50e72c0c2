"""The brief's lines: the articles' own sentences or clauses, none saying what another has said."""

from collections.abc import Iterator, Sequence

from crosswire.model import BriefLine, Fact, Piece, Span
from crosswire.primitives.phrasing import is_unattributed_speech, join_pieces, phrase_statement
from crosswire.primitives.story_index import StoryIndex

CONTESTED = frozenset({"disputed", "conflicting", "developing"})
FEWEST_WORDS = 4
MOST_SHARED = 0.5  # share of a line's content words that an earlier line may hold
ENDS = frozenset('.!?”"')


def choose_lines(ranked: Sequence[Fact], index: StoryIndex, words: int) -> tuple[BriefLine, ...]:
    """Lines of about `words` words in all, most important first, no two saying the same thing."""
    chosen: list[BriefLine] = []
    said: list[frozenset[str]] = []
    spent = 0
    for fact in ranked:
        line = write_line(fact, index)
        cost = len(line.text.split())
        content = _find_words(fact.statements[0], index)
        loose = is_loose(fact.statements[0], index)
        if spent + cost > words * 1.1 or _is_said(content, said) or cost < FEWEST_WORDS or loose:
            continue
        chosen.append(line)
        said.append(_find_content(fact, index))
        spent += cost
        if spent > words * 0.9:
            break
    return tuple(chosen)


def is_loose(statement: str, index: StoryIndex) -> bool:
    """Whether what would be shown is no sentence, or somebody's words without the speaker."""
    found = index.statements[statement]
    bare = index.propositions[statement].nominal and found.stance == "asserted"
    return bare or is_unattributed_speech(found)


def write_line(fact: Fact, index: StoryIndex) -> BriefLine:
    """A fact as a line in the words of its clearest statement, with all its evidence."""
    statement = fact.statements[0]
    pieces = (*_end_sentence(_begin_sentence(phrase_statement(statement, index))), *_add_others(fact))
    return BriefLine(text=join_pieces(pieces), pieces=pieces, facts=(fact.id,), evidence=find_evidence(fact, index))


def find_evidence(fact: Fact, index: StoryIndex) -> tuple[Span, ...]:
    """Where each of the fact's statements stands, the one that is shown first."""
    return tuple(index.span(statement) for statement in fact.statements)


def _begin_sentence(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, marked where they begin inside a sentence of the article."""
    if pieces and pieces[0].span is not None and pieces[0].text[:1].islower():
        return [Piece(text="… ", span=None, why="begins inside a sentence"), *pieces]
    return list(pieces)


def _add_others(fact: Fact) -> Iterator[Piece]:
    """What the other positions of a contested fact are, so that no side stands alone."""
    if fact.status not in CONTESTED:
        return
    others = [position for position in fact.positions if fact.statements[0] not in position.statements]
    told = "; ".join(f"{other.value} ({other.origins} voice{'s' if other.origins != 1 else ''})" for other in others)
    if told:
        yield Piece(text=f" [Others: {told}.]", span=None, why="the fact's other positions")


def _end_sentence(pieces: Sequence[Piece]) -> Iterator[Piece]:
    yield from pieces
    if pieces and pieces[-1].text[-1:] not in ENDS:
        yield Piece(text=".", span=None, why="the end of a clause")


def _find_content(fact: Fact, index: StoryIndex) -> frozenset[str]:
    """What the fact's statements say beside whom they name: content words of all of them that are in no name."""
    return frozenset(word for statement in fact.statements for word in _find_words(statement, index))


def _find_words(statement: str, index: StoryIndex) -> frozenset[str]:
    found = index.statements[statement]
    mentions = index.mentions_in(index.article_of[statement], found.start, found.end)
    named = {word for m in mentions if m.form == "name" for word in m.text.lower().replace("’s", "").split()}
    return frozenset(index.propositions[statement].lemmas) - named


def _is_said(content: frozenset[str], said: Sequence[frozenset[str]]) -> bool:
    return any(len(content & earlier) > MOST_SHARED * len(content) for earlier in said)
