"""The answers that a fact's statements give, and how many voices give each."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from crosswire.judge.voices import count_voices
from crosswire.model import Alignment, ChainLink, Comparison, Position, Quantity
from crosswire.primitives.phrasing import PRONOUNS
from crosswire.primitives.story_index import StoryIndex

STANCE_WORDS = {
    "asserted": "stated as so",
    "planned": "still to come",
    "possible": "possible",
    "alleged": "alleged",
    "denied": "denied",
    "conditional": "only on a condition",
    "asked": "asked",
}
DONE = {"stated as so": "said to be done"}  # of what others only plan
MOST_NAMED = 3
SLOTS_WITH_VALUES = frozenset({"number", "money", "place", "date", "age", "name", "person", "thing", "vote", "stage"})
DIFFERING = frozenset({"contradiction", "denial", "later", "elsewhere"})
AGREEING = frozenset({"same", "compatible"})
# "At least four" is true of seven, but nobody who says it says seven: an open bound stands with a figure that is near.
BOUNDS = frozenset(
    "more than|over|above|upwards of|at least|less than|fewer than|no more than|at most|up to|under|below".split("|")
)
NEAR_BOUND = 0.8


def find_positions(alignment: Alignment, index: StoryIndex) -> tuple[Position, ...]:
    """The positions: by stance and polarity, and by the value of a slot in which statements differ."""
    slot = find_slot(alignment.comparisons)
    grown = any(comparison.level == "development" for comparison in alignment.comparisons)
    figures = find_figures(alignment.comparisons) if slot in {"number", "money"} else {}
    values = find_values(alignment.comparisons, slot)
    answers: dict[str, list[str]] = {}
    for statement in _find_answering(alignment, slot, values or figures, index):
        answer = values.get(statement, "").lower() or name_answer(statement, slot, figures, index)
        answers.setdefault(answer, []).append(statement)
    positions = [
        Position(
            value=name_parties(
                values.get(members[0]) or name_value(DONE.get(value, value) if grown else value, members[0], figures),
                members,
                slot,
                index,
            ),
            statements=tuple(members),
            origins=count_voices(members, index),
        )
        for value, members in join_agreeing(answers, alignment.comparisons).items()
    ]
    passed = count_passed(alignment.comparisons)
    return tuple(
        sorted(
            positions,
            key=lambda p: (
                is_denied(p, index),
                max(passed[statement] for statement in p.statements),
                -p.origins,
                index.order[p.statements[0]],
            ),
        )
    )


def count_passed(comparisons: Sequence[Comparison]) -> Counter[str]:
    """How many other statements each stage of a course was followed by: the stage reached last has none."""
    return Counter(one.left for one in comparisons if one.level == "development" and one.slot == "stage")


def find_values(comparisons: Sequence[Comparison], slot: str | None) -> dict[str, str]:
    """For each statement the words that it gives in the slot in which they differ, where comparisons tell them."""
    told = [comparison for comparison in comparisons if comparison.values and comparison.slot == slot]
    pairs = [pair for one in told for pair in zip((one.left, one.right), one.values or (), strict=False)]
    return dict(pairs)


def join_agreeing(answers: Mapping[str, list[str]], comparisons: Sequence[Comparison]) -> dict[str, list[str]]:
    """The answers; those that can both be right are one ("about 48,000", "48,212"), unless that joins two opposed."""
    answer_of = {statement: answer for answer, members in answers.items() for statement in members}
    pairs = [(answer_of.get(c.left), answer_of.get(c.right), c.level) for c in comparisons if not is_far_bound(c)]
    opposed = {frozenset((a, b)) for a, b, level in pairs if level not in AGREEING and a and b and a != b}
    leading = {answer: answer for answer in answers}
    for one, other, level in pairs:
        if level in AGREEING and one and other and one != other:
            first, second = leading[one], leading[other]
            joined = [answer for answer, lead in leading.items() if lead in {first, second}]
            if not any(frozenset(pair) in opposed for pair in combinations(joined, 2)):
                leading.update(dict.fromkeys(joined, first))
    merged: dict[str, list[str]] = {}
    for answer, members in answers.items():
        merged.setdefault(leading[answer], []).extend(members)
    return merged


def is_far_bound(comparison: Comparison) -> bool:
    """Whether one figure is only a bound of the other, and not near it."""
    if comparison.figures is None or all(figure.modifier not in BOUNDS for figure in comparison.figures):
        return False
    low, high = sorted(figure.value for figure in comparison.figures)
    return low < NEAR_BOUND * high


def is_denied(position: Position, index: StoryIndex) -> bool:
    """Whether the position is a denial, which says nothing without what it denies."""
    return index.statements[position.statements[0]].stance == "denied"


def _find_answering(alignment: Alignment, slot: str | None, told: Mapping[str, object], index: StoryIndex) -> list[str]:
    """The statements that take a position: where figures or values differ, those that give one."""
    if slot in {"number", "money"} or told:
        return [s for s in alignment.statements if s in told]
    if slot == "place":
        return [s for s in alignment.statements if index.statements[s].place]
    return list(alignment.statements)


def find_figures(comparisons: Sequence[Comparison]) -> dict[str, Quantity]:
    """For each statement the figure by which it was compared, in the unit in which they differ."""
    differing = next((c.figures for c in comparisons if c.figures and c.level in {"contradiction", "later"}), None)
    figures: dict[str, Quantity] = {}
    if differing is None:
        return figures
    for comparison in comparisons:
        for statement, figure in zip((comparison.left, comparison.right), comparison.figures or (), strict=False):
            if figure.unit == differing[0].unit:
                figures.setdefault(statement, figure)
    return figures


def find_slot(comparisons: Sequence[Comparison]) -> str | None:
    """The slot whose values tell the positions apart, if any."""
    differing = [c for c in comparisons if c.level in DIFFERING or c.slot == "stage"]
    return next((c.slot for c in differing if c.slot in SLOTS_WITH_VALUES or c.values), None)


def name_answer(statement: str, slot: str | None, figures: Mapping[str, Quantity], index: StoryIndex) -> str:
    """The statement's answer: its value in the slot, equal for equal figures, or how it puts the matter."""
    found = index.statements[statement]
    if slot == "place":
        place = index.entities.get(found.place or "")
        return place.name if place else "no place given"
    if statement in figures:
        return f"{figures[statement].modifier or ''} {figures[statement].value:.12g}".strip()
    return STANCE_WORDS[found.stance] if found.polarity else f"{STANCE_WORDS[found.stance]}: not"


def name_value(answer: str, statement: str, figures: Mapping[str, Quantity]) -> str:
    """The answer as a reader sees it: figures in the article's own words."""
    return figures[statement].text if statement in figures else answer


def name_parties(value: str, members: Sequence[str], slot: str | None, index: StoryIndex) -> str:
    """The answer with who gives it, where it is never the outlets themselves."""
    chains = [index.statements[member].chain for member in members]
    if any(len(chain) < 2 for chain in chains):
        return value
    names = dict.fromkeys(name for chain in chains for name in name_source(chain[-1], index))
    named = ", ".join(list(names)[:MOST_NAMED])
    by = "according to" if slot in SLOTS_WITH_VALUES else "by"
    return f"{value} {by} {named}" if named else value


def name_source(link: ChainLink, index: StoryIndex) -> list[str]:
    """The names of those who say it, one by one."""
    entity = index.entities.get(link.entity or "")
    members = [index.entities[key].name for key in entity.members if key in index.entities] if entity else []
    named = [] if (link.name or "").lower() in PRONOUNS else [link.name or "somebody unnamed"]
    return members or ([entity.name] if entity and not named else named)
