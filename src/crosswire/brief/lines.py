"""The brief's lines: the articles' own sentences or clauses, none saying what another has said."""

from collections.abc import Iterator, Sequence

from crosswire.model import BriefLine, Fact, Piece, Span
from crosswire.primitives.phrasing import join_pieces, phrase_statement
from crosswire.primitives.story_index import StoryIndex

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
        content = _find_content(line, fact, index)
        if spent + cost > words * 1.1 or _is_said(content, said) or cost < 4:
            continue
        chosen.append(line)
        said.append(content)
        spent += cost
        if spent > words * 0.9:
            break
    return tuple(chosen)


def write_line(fact: Fact, index: StoryIndex) -> BriefLine:
    """A fact as a line in the words of its clearest statement, with all its evidence."""
    statement = fact.statements[0]
    pieces = tuple(_end_sentence(_begin_sentence(phrase_statement(statement, index))))
    return BriefLine(
        text=join_pieces(pieces), pieces=pieces, facts=(fact.id,), evidence=find_evidence(fact, index)
    )


def find_evidence(fact: Fact, index: StoryIndex) -> tuple[Span, ...]:
    """Where each of the fact's statements stands, the one that is shown first."""
    return tuple(index.span(statement) for statement in fact.statements)


def _begin_sentence(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, marked where they begin inside a sentence of the article."""
    if pieces and pieces[0].span is not None and pieces[0].text[:1].islower():
        return [Piece(text="… ", span=None, why="begins inside a sentence"), *pieces]
    return list(pieces)


def _end_sentence(pieces: Sequence[Piece]) -> Iterator[Piece]:
    yield from pieces
    if pieces and pieces[-1].text[-1:] not in ENDS:
        yield Piece(text=".", span=None, why="the end of a clause")


def _find_content(line: BriefLine, fact: Fact, index: StoryIndex) -> frozenset[str]:
    """What the line is about: content words of the statements that say it in its own article."""
    shown = line.evidence[0]
    own = [s for s in fact.statements if index.span(s) == shown]
    return frozenset(lemma for s in own for lemma in index.propositions[s].lemmas)


def _is_said(content: frozenset[str], said: Sequence[frozenset[str]]) -> bool:
    return any(len(content & earlier) > MOST_SHARED * min(len(content), len(earlier)) for earlier in said)
