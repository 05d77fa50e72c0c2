"""The one fact that says best what a story is about."""

import re
from collections.abc import Sequence

from crosswire.brief.importance import count_leads, is_on_event_day, is_speech, share_lemmas, weigh_lemmas
from crosswire.brief.settlers import is_nameless
from crosswire.brief.wording import Wording, choose_wording, find_contested, hides_contest
from crosswire.languages.en.brief import DEATHS
from crosswire.languages.en.common_words import FUNCTION_WORDS
from crosswire.model import Fact
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.stems import stem_word
from crosswire.primitives.story_index import StoryIndex

_WORD = re.compile(r"\w+")
CONSIDERED = 25
MOST_LEADS = 2
NAMELESS = 3.0  # what a source without a name alone says is worth so much less
UNCONTESTED = frozenset({"corroborated", "reported"})
TOLD = frozenset({"asserted", "planned"})
AGREED = 1.0  # what two voices say is worth more


def choose_gist(ranked: Sequence[Fact], index: StoryIndex) -> Fact | None:
    """What says best what the story is about: in the words of most articles, told first, plain by itself."""
    lemmas = weigh_lemmas(index)
    titles = [find_stems(article.title) for article in index.linked.articles if article.title]
    told = [fact for fact in ranked if fact.status in UNCONTESTED and fact.stance in TOLD]
    pool = [fact for fact in told if not is_speech(fact.statements[0], index)][:CONSIDERED] or list(ranked)
    wordings = {fact.id: choose_wording(fact, index) for fact in pool}
    contested = find_contested(ranked)
    plain = [fact for fact in pool if not hides_contest(fact, wordings[fact.id], contested, index)] or pool

    def score(fact: Fact) -> float:
        wording = wordings[fact.id]
        common = share_lemmas(wording.statement, lemmas, index)
        titled = share_titles(wording, titles)
        nameless = any(is_nameless(link) for link in index.statements[wording.statement].chain[1:])
        told = min(count_leads(fact, index), MOST_LEADS) + AGREED * (fact.origins > 1) + is_on_event_day(fact, index)
        return round(3 * common + 18 * titled + told - NAMELESS * nameless - wording.flaws, 6)

    return max(plain, key=lambda fact: (score(fact), -plain.index(fact)), default=None)


def find_stems(text: str) -> frozenset[str]:
    """The stems of a text's content words, all words for a death as one."""
    words = (word for word in _WORD.findall(fold_name(text)) if word not in FUNCTION_WORDS)
    return frozenset("die" if word in DEATHS else stem_word(word) for word in words)


def share_titles(wording: Wording, titles: Sequence[frozenset[str]]) -> float:
    """The share of the articles' titles that the line says, on average."""
    said = find_stems(wording.text)
    return sum(len(said & title) / max(len(title), 1) for title in titles) / max(len(titles), 1)
