"""What the statements of one fact amount to: its positions, its status, and the reason in words."""

from collections.abc import Sequence

from crosswire.codec import make_id
from crosswire.judge.causes import find_cause
from crosswire.judge.positions import find_positions
from crosswire.judge.voices import count_witnesses, find_voices
from crosswire.model import Alignment, Comparison, Fact, FactStatus, Voice
from crosswire.primitives.phrasing import find_clearest, join_pieces, phrase_statement
from crosswire.primitives.story_index import StoryIndex


def judge_fact(alignment: Alignment, index: StoryIndex) -> Fact:
    """The fact that the aligned statements state, with every number that the status rests on."""
    positions = find_positions(alignment, index)
    leading = find_clearest(positions[0].statements, index)
    statements = (leading, *(s for s in alignment.statements if s != leading))
    voices = find_voices(statements, index)
    witnesses = count_witnesses(statements, index)
    telling = find_telling(alignment.comparisons) if len(positions) > 1 else None
    status = find_status(telling, len(voices))
    return Fact(
        id=make_id("f", *sorted(alignment.statements)),
        text=join_pieces(phrase_statement(leading, index)),
        status=status,
        reason=explain_status(status, voices, witnesses, telling, alignment),
        articles=tuple(sorted({index.article_of[s] for s in statements})),
        statements=statements,
        voices=voices,
        origins=len(voices),
        witnesses=witnesses,
        positions=positions,
        slot=telling.slot if telling else None,
        cause=find_cause(telling, index) if telling else None,
        stance=index.statements[leading].stance,
    )


TELLING = ("denial", "contradiction", "later", "development", "elsewhere")
STATUS_OF: dict[str, FactStatus] = {
    "denial": "disputed",
    "contradiction": "conflicting",
    "later": "developing",
    "development": "developing",
}


def find_telling(comparisons: Sequence[Comparison]) -> Comparison | None:
    """The comparison that decides the status: the first of the most telling level, or None where all agree."""
    telling = [comparison for comparison in comparisons if comparison.level in TELLING]
    return min(telling, key=lambda comparison: TELLING.index(comparison.level), default=None)


def find_status(telling: Comparison | None, voices: int) -> FactStatus:
    """The status: what the telling comparison makes it, else how many voices stand behind it."""
    if telling is not None and telling.level in STATUS_OF:
        return STATUS_OF[telling.level]
    return "corroborated" if voices > 1 else "reported"


def explain_status(
    status: FactStatus, voices: Sequence[Voice], witnesses: int, telling: Comparison | None, alignment: Alignment
) -> str:
    """Why the status is what it is, in words; the positions stand beside it."""
    counted = f"{len(voices)} voice{'s' if len(voices) != 1 else ''}"
    if status in {"corroborated", "reported"}:
        differ = f"; told differently: {telling.reason}" if telling else ""
        return f"{counted}: {_explain_count(voices, witnesses)}{differ}"
    why = f"; held to be one question because {alignment.question}" if alignment.question else ""
    return f"{telling.reason if telling else status}; {counted} in all{why}"


def _explain_count(voices: Sequence[Voice], witnesses: int) -> str:
    if len(voices) > 1:
        return "no shared text or source found between them"
    if witnesses > 1:
        return voices[0].reason
    return "nobody else in these articles says it"
