"""Stories of real texts whose statements are put together by hand: what the brief makes of facts, alignment apart."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from msgspec import Struct

from crosswire.judge import judge_facts
from crosswire.link.story import link_story
from crosswire.model import Alignment, Comparison, Fact
from crosswire.primitives.story_index import StoryIndex, index_story


class Told(Struct, frozen=True, kw_only=True):
    """A story and its facts, in the order in which they were asked for."""

    index: StoryIndex
    facts: tuple[Fact, ...]


Tell = Callable[..., Told]


@pytest.fixture
def tell(examine_text: Callable[..., tuple[object, object]]) -> Tell:
    """`tell({outlet: text}, [phrases], ...)`: a fact for each list, of the statements that hold its phrases, text by text.

    `level` and `slot` say how the first statement of each compares with the others, `published` when all came out.
    """

    def make(
        texts: Mapping[str, str],
        *groups: Sequence[str],
        level: str = "same",
        slot: str | None = None,
        published: str | None = "2031-05-06",
    ) -> Told:
        examined = [examine_text(text, outlet=outlet, published=published) for outlet, text in texts.items()]
        linked = link_story([article for article, _ in examined], [found for _, found in examined])
        index = index_story(linked)
        alignments = []
        for phrases in groups:
            held = zip(examined, phrases, strict=False)
            ids = tuple(find_statement(index, article.id, phrase) for (article, _), phrase in held if phrase)
            pairs = [Comparison(left=ids[0], right=one, level=level, slot=slot, reason="told") for one in ids[1:]]
            alignments.append(Alignment(statements=ids, comparisons=tuple(pairs), question=""))
        facts = {frozenset(fact.statements): fact for fact in judge_facts(index, alignments)}
        return Told(index=index, facts=tuple(facts[frozenset(one.statements)] for one in alignments))

    return make


def find_statement(index: StoryIndex, article: str, phrase: str) -> str:
    """The shortest statement of an article that holds a phrase."""
    own = {found.id: found.text for found in index.findings[article].statements}
    holding = [key for key, text in own.items() if phrase in text]
    assert holding, (phrase, own)
    return min(holding, key=lambda key: len(index.statements[key].text))
