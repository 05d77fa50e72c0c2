"""The one fact that says best what a story is about."""

from collections.abc import Mapping, Sequence

from crosswire.brief.headwords import find_titles, share_titles
from crosswire.brief.importance import count_leads, is_on_event_day, is_speech, share_lemmas, weigh_lemmas
from crosswire.brief.settlers import is_nameless
from crosswire.brief.wording import Wording, find_contested, hides_contest
from crosswire.model import Fact
from crosswire.primitives.story_index import StoryIndex

CONSIDERED = 25
MOST_LEADS = 2
NAMELESS = 3.0  # what a source without a name alone says is worth so much less
UNCONTESTED = frozenset({"corroborated", "reported"})
TOLD = frozenset({"asserted", "planned"})
AGREED = 1.0  # what two voices say is worth more


def choose_gist(ranked: Sequence[Fact], wordings: Mapping[str, Wording], index: StoryIndex) -> Fact | None:
    """What says best what the story is about: in the words of most articles, told first, plain by itself."""
    lemmas = weigh_lemmas(index)
    titles = find_titles(index)
    worded = [fact for fact in ranked if fact.id in wordings]
    told = [fact for fact in worded if fact.status in UNCONTESTED and fact.stance in TOLD]
    pool = [fact for fact in told if not is_speech(fact.statements[0], index)][:CONSIDERED] or worded
    contested = find_contested(ranked)
    plain = [fact for fact in pool if not hides_contest(fact, wordings[fact.id], contested, index)] or pool

    def score(fact: Fact) -> float:
        """How well it says what the story is about."""
        wording = wordings[fact.id]
        common = share_lemmas(wording.statement, lemmas, index)
        titled = share_titles(wording.text, titles)
        nameless = any(is_nameless(link) for link in index.statements[wording.statement].chain[1:])
        told = min(count_leads(fact, index), MOST_LEADS) + AGREED * (fact.origins > 1) + is_on_event_day(fact, index)
        return round(3 * common + 18 * titled + told - NAMELESS * nameless - wording.flaws - len(wording.lacking), 6)

    return max(plain, key=lambda fact: (score(fact), -plain.index(fact)), default=None)
