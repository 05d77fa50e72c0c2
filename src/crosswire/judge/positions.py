"""The answers that a fact's statements give, and how many voices give each."""

from collections.abc import Sequence

from crosswire.judge.voices import count_voices
from crosswire.model import Alignment, Comparison, Position, Quantity
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
MOST_NAMED = 3
SLOTS_WITH_VALUES = frozenset({"number", "money", "place"})


def find_positions(alignment: Alignment, index: StoryIndex) -> tuple[Position, ...]:
    """The positions: by stance and polarity, and by the value of a slot in which statements differ."""
    slot = find_slot(alignment.comparisons)
    answers: dict[str, list[str]] = {}
    for statement in alignment.statements:
        answers.setdefault(name_answer(statement, slot, index), []).append(statement)
    positions = [
        Position(value=name_parties(value, members, slot, index), statements=tuple(members), origins=count_voices(members, index))
        for value, members in answers.items()
    ]
    return tuple(sorted(positions, key=lambda p: (-p.origins, index.order[p.statements[0]])))


def find_slot(comparisons: Sequence[Comparison]) -> str | None:
    """The slot whose values tell the positions apart, if any."""
    differing = [c for c in comparisons if c.level in {"contradiction", "later", "elsewhere"}]
    return next((c.slot for c in differing if c.slot in SLOTS_WITH_VALUES), None)


def name_answer(statement: str, slot: str | None, index: StoryIndex) -> str:
    """The statement's answer in words: its value in the slot, or how it puts the matter."""
    found = index.statements[statement]
    if slot == "place":
        place = index.entities.get(found.place or "")
        return place.name if place else "no place given"
    if slot in {"number", "money"}:
        return name_figures(found.quantities)
    return STANCE_WORDS[found.stance] if found.polarity else f"{STANCE_WORDS[found.stance]}: not"


def name_figures(quantities: Sequence[Quantity]) -> str:
    """The figures that count something, equal for equal figures however they are written."""
    counting = [quantity for quantity in quantities if quantity.unit is not None]
    texts = (f"{quantity.modifier or ''} {quantity.value:,g} {name_unit(quantity)}".strip() for quantity in counting)
    return "; ".join(dict.fromkeys(texts)) or "no figure given"


def name_unit(quantity: Quantity) -> str:
    """The words of the figure that name what it counts."""
    return quantity.text.split()[-1].lower() if quantity.unit and not quantity.text[-1:].isdigit() else quantity.unit or ""


def name_parties(value: str, members: Sequence[str], slot: str | None, index: StoryIndex) -> str:
    """The answer with who gives it, where somebody but the outlet does."""
    chains = (index.statements[member].chain for member in members)
    names = dict.fromkeys(chain[-1].name for chain in chains if len(chain) > 1 and chain[-1].name)
    named = ", ".join(name for name in list(names)[:MOST_NAMED] if name)
    by = "according to" if slot in SLOTS_WITH_VALUES else "by"
    return f"{value} {by} {named}" if named else value
