"""Why two statements of one fact differ, as far as the texts tell."""

from collections.abc import Callable

from crosswire.model import Cause, Comparison
from crosswire.primitives.story_index import StoryIndex


def find_cause(telling: Comparison, index: StoryIndex) -> Cause | None:
    """The first cause that holds, `unknown` if a conflict has none, None where nothing conflicts."""
    if telling.level == "later":
        return "later-count"
    if telling.level not in {"contradiction", "denial"}:
        return None
    for cause, rule in RULES:
        if rule(telling, index):
            return cause
    return "unknown"


def is_other_source(telling: Comparison, index: StoryIndex) -> bool:
    """Each side names a source of its own."""
    left, right = (index.statements[s].chain for s in (telling.left, telling.right))
    sources = [chain[-1].entity or chain[-1].name for chain in (left, right) if len(chain) > 1]
    return len(sources) == 2 and sources[0] != sources[1]


RULES: tuple[tuple[Cause, Callable[[Comparison, StoryIndex], bool]], ...] = (("source", is_other_source),)
