"""The answers that a fact's statements give, and how many voices give each."""

from collections.abc import Sequence

from crosswire.judge.voices import count_voices
from crosswire.model import Alignment, ChainLink, Comparison, Position, Quantity
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
NO_FIGURE = "no figure given"
SLOTS_WITH_VALUES = frozenset({"number", "money", "place"})


def find_positions(alignment: Alignment, index: StoryIndex) -> tuple[Position, ...]:
    """The positions: by stance and polarity, and by the value of a slot in which statements differ."""
    slot = find_slot(alignment.comparisons)
    grown = any(comparison.level == "development" for comparison in alignment.comparisons)
    unit = find_unit(alignment.comparisons, index) if slot in {"number", "money"} else None
    answers: dict[str, list[str]] = {}
    for statement in _find_answering(alignment, slot, unit, index):
        answers.setdefault(name_answer(statement, slot, unit, index), []).append(statement)
    positions = [
        Position(
            value=name_parties(
                name_value(DONE.get(value, value) if grown else value, members[0], unit, index), members, slot, index
            ),
            statements=tuple(members),
            origins=count_voices(members, index),
        )
        for value, members in answers.items()
    ]
    return tuple(sorted(positions, key=lambda p: (is_denied(p, index), -p.origins, index.order[p.statements[0]])))


def is_denied(position: Position, index: StoryIndex) -> bool:
    """Whether the position is a denial, which says nothing without what it denies."""
    return index.statements[position.statements[0]].stance == "denied"


def _find_answering(alignment: Alignment, slot: str | None, unit: str | None, index: StoryIndex) -> list[str]:
    """The statements that take a position: where figures differ, those that give one."""
    if slot in {"number", "money"}:
        return [s for s in alignment.statements if find_figures(s, unit, index)]
    if slot == "place":
        return [s for s in alignment.statements if index.statements[s].place]
    return list(alignment.statements)


def find_unit(comparisons: Sequence[Comparison], index: StoryIndex) -> str | None:
    """What the differing figures count."""
    differing = next(c for c in comparisons if c.slot in {"number", "money"} and c.level in {"contradiction", "later"})
    left, right = (index.statements[s].quantities for s in (differing.left, differing.right))
    return next(
        (a.unit for a in left for b in right if a.unit and a.text in differing.reason and b.text in differing.reason),
        None,
    )


def find_slot(comparisons: Sequence[Comparison]) -> str | None:
    """The slot whose values tell the positions apart, if any."""
    differing = [c for c in comparisons if c.level in {"contradiction", "later", "elsewhere"}]
    return next((c.slot for c in differing if c.slot in SLOTS_WITH_VALUES), None)


def name_answer(statement: str, slot: str | None, unit: str | None, index: StoryIndex) -> str:
    """The statement's answer: its value in the slot, equal for equal figures, or how it puts the matter."""
    found = index.statements[statement]
    if slot == "place":
        place = index.entities.get(found.place or "")
        return place.name if place else "no place given"
    if slot in {"number", "money"}:
        figures = (f"{q.modifier or ''} {q.value:.12g}".strip() for q in find_figures(statement, unit, index))
        return "; ".join(dict.fromkeys(figures)) or NO_FIGURE
    return STANCE_WORDS[found.stance] if found.polarity else f"{STANCE_WORDS[found.stance]}: not"


def find_figures(statement: str, unit: str | None, index: StoryIndex) -> list[Quantity]:
    """The statement's figures in the unit, or all where none is."""
    quantities = [quantity for quantity in index.statements[statement].quantities if quantity.unit is not None]
    return [quantity for quantity in quantities if quantity.unit == unit] or quantities


def name_value(answer: str, statement: str, unit: str | None, index: StoryIndex) -> str:
    """The answer as a reader sees it: figures in the article's own words."""
    if unit is None or answer == NO_FIGURE:
        return answer
    return "; ".join(dict.fromkeys(quantity.text for quantity in find_figures(statement, unit, index)))


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
    return members or [link.name or "somebody unnamed"]
