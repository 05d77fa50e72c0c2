"""The brief of one story, put together from what was judged."""

from collections.abc import Sequence

from msgspec import structs

from crosswire.brief.answers import find_what, find_when, find_where, find_who
from crosswire.brief.checks import find_checks
from crosswire.brief.drift import mark_drift
from crosswire.brief.figures import find_figures
from crosswire.brief.gist import choose_gist
from crosswire.brief.importance import rank_facts, weigh_facts
from crosswire.brief.lines import choose_lines, list_candidates
from crosswire.brief.title import choose_title
from crosswire.brief.wording import build_line, word_facts
from crosswire.codec import make_id
from crosswire.model import Fact, Story, TimelineLine
from crosswire.primitives.story_index import StoryIndex

MOST_WORDED = 150  # facts, the most important, that may be told in a line
SHORT = 90  # words of a brief whose first lines say what happened, however few are asked for


def write_story(
    index: StoryIndex, facts: Sequence[Fact], timeline: Sequence[TimelineLine], *, words: int = 150
) -> Story:
    """The story with its title, gist, answers, brief of at most `words` words and what is still to check.

    Facts come back most important first.
    """
    linked = index.linked
    weights = weigh_facts(facts, index)
    ranked = rank_facts(facts, weights, index)
    wordings = word_facts(ranked[:MOST_WORDED], index)
    first = choose_gist(ranked, wordings, index)
    ordered = [first, *(fact for fact in ranked if fact is not first)] if first else ranked
    pool = list_candidates(ordered, weights, wordings, index)
    lines = choose_lines(pool, words)
    whole = wordings[first.id] if first else None
    gist = build_line(first, structs.replace(whole, lacking=()), index).text if first and whole else ""
    return Story(
        id=make_id("s", *sorted(article.id for article in linked.articles)),
        title=choose_title(index, gist),
        gist=gist,
        articles=tuple(sorted(article.id for article in linked.articles)),
        earliest=linked.event_earliest,
        latest=linked.event_latest,
        who=find_who(index),
        what=find_what(lines if words >= SHORT else choose_lines(pool, SHORT)),
        when=find_when(index),
        where=find_where(ordered, index),
        origins=linked.origins,
        reuse=linked.reuse,
        entities=linked.entities,
        utterances=tuple(mark_drift(utterance, index) for utterance in linked.utterances),
        facts=tuple(ordered),
        timeline=tuple(timeline),
        brief=lines,
        to_check=find_checks(ordered, index, wordings),
        figures=find_figures(ordered, index, wordings),
    )
