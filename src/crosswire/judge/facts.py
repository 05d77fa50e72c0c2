"""What the statements of one fact amount to: its positions, its status, and the reason in words."""

from collections.abc import Sequence

from crosswire.codec import make_id
from crosswire.judge.causes import find_cause
from crosswire.judge.positions import find_positions, find_slot
from crosswire.judge.voices import count_witnesses, find_voices
from crosswire.model import Alignment, Comparison, Fact, FactStatus, Position, Voice
from crosswire.primitives.phrasing import find_clearest, join_pieces, phrase_statement
from crosswire.primitives.story_index import StoryIndex


def judge_fact(alignment: Alignment, index: StoryIndex) -> Fact:
    """The fact that the aligned statements state, with every number that the status rests on."""
    positions = find_positions(alignment, index)
    leading = find_leading(alignment, positions, index)
    statements = (leading, *(s for s in alignment.statements if s != leading))
    voices = find_voices(statements, index)
    witnesses = count_witnesses(statements, index)
    telling = find_telling(alignment.comparisons) if len(positions) > 1 else None
    status = find_status(telling, len(voices))
    return Fact(
        id=make_id("f", *sorted(alignment.statements)),
        text=join_pieces(phrase_statement(leading, index)),
        status=status,
        reason=explain_status(status, voices, positions, telling, alignment),
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


def find_leading(alignment: Alignment, positions: Sequence[Position], index: StoryIndex) -> str:
    """The statement that speaks for the fact: of the leading position; where the places differ, one that names none."""
    if find_slot(alignment.comparisons) != "place":
        return find_clearest(positions[0].statements, index)
    names = [position.value for position in positions]
    silent = [s for s in alignment.statements if not any(name in index.statements[s].text for name in names)]
    return find_clearest(silent or positions[0].statements, index)


PARTED = "held to be no copy"  # how the reason of a voice begins that an editor keeps apart
AGREEING_OTHERWISE = frozenset({"compatible", "coarser", "subset", "scope"})  # levels that no status tells
MOST_TOLD = 2  # of their sentences
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
    status: FactStatus,
    voices: Sequence[Voice],
    positions: Sequence[Position],
    telling: Comparison | None,
    alignment: Alignment,
) -> str:
    """Why the status is what it is, in words; the positions stand beside it."""
    counted = count_in_words(len(voices))
    if status in {"corroborated", "reported"}:
        differ = f"; told differently: {telling.reason}" if telling else _explain_agreement(alignment.comparisons)
        return f"{counted}: {_explain_count(voices, alignment)}{differ}"
    if status == "disputed":
        counted = "; ".join(f"{position.value}: {count_in_words(position.origins)}" for position in positions)
    why = f"; held to be one question because {alignment.question}" if alignment.question else ""
    return f"{telling.reason if telling else status}; {counted}{why}"


def _explain_agreement(comparisons: Sequence[Comparison]) -> str:
    """In what words or figures the statements differ though they agree: a rounding, a coarser date, another unit."""
    told = dict.fromkeys(one.reason for one in comparisons if one.level in AGREEING_OTHERWISE)
    return "".join(f"; {reason}" for reason in list(told)[:MOST_TOLD])


def count_in_words(voices: int) -> str:
    """The number of voices, with the noun."""
    return f"{voices} voice{'s' if voices != 1 else ''}"


def _explain_count(voices: Sequence[Voice], alignment: Alignment) -> str:
    if len(voices) > 1:
        told = dict.fromkeys(voice.reason for voice in voices if voice.reason.startswith(PARTED))
        return "; ".join(told) or "no shared text or source found between them"
    if len(alignment.statements) > 1:
        return voices[0].reason
    return "no other statement was found to answer the same question"
