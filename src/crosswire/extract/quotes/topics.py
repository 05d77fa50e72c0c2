"""What somebody is told to speak of, think or want in the writer's own clauses: found, but nobody's words."""

from collections.abc import Sequence

from crosswire.extract.quotes.contents import find_contents
from crosswire.extract.quotes.cues import Cue, find_topic_cues, is_voiced
from crosswire.extract.quotes.subjects import find_seeming, find_told_subject
from crosswire.extract.quotes.syntax import Stretch, Syntax
from crosswire.extract.quotes.weights import is_first_person, tells_whole

Topic = tuple[Cue, tuple[Stretch, ...]]


def find_topics(syntax: Syntax, contents: Sequence[Sequence[Stretch]], cues: Sequence[Cue]) -> tuple[Topic, ...]:
    """Each cue with its content that stands outside all that is said, and outside quotation marks, in text order."""
    said = _find_said_words(contents)
    used = {cue.at for cue, stretches in zip(cues, contents, strict=True) if stretches}
    topics: list[Topic] = []
    for cue in find_topic_cues(syntax):
        if cue.at in used or cue.at in said or cue.at in syntax.quoted or _is_in_headline(syntax, cue):
            continue
        stretches = _find_told(syntax, cue)
        if stretches and is_told(syntax, cue, stretches):
            topics.append((cue, stretches))
    return tuple(topic for topic in topics if not _is_inside(topic, topics) and not _is_said_again(topic, said))


def _find_told(syntax: Syntax, cue: Cue) -> tuple[Stretch, ...]:
    for rule in (find_told_subject, find_seeming, find_contents):
        stretches = rule(syntax, cue)
        if stretches:
            return stretches
    return ()


def is_told(syntax: Syntax, cue: Cue, stretches: Sequence[Stretch]) -> bool:
    """Whether a cue tells what somebody has in mind: not "I think", "supported it", "the vote seeks to ..."."""
    if is_first_person(syntax, cue) or _is_bare(syntax, stretches):
        return False
    if any(index in syntax.quoted for first, last in stretches for index in range(first, last + 1)):
        return False  # marked words are somebody's or nobody's: a topic tells neither
    if cue.source is None and len(stretches) == 1 and not tells_whole(syntax, cue, stretches):
        return False
    return cue.act == "speech" or cue.form != "verb" or is_voiced(syntax, cue)


def _is_bare(syntax: Syntax, stretches: Sequence[Stretch]) -> bool:
    """Whether the words name nothing: pronouns alone."""
    return all(
        syntax.tokens[index].pos in ("PRON", "DET", "PART", "PUNCT")
        for first, last in stretches
        for index in range(first, last + 1)
    )


def _is_inside(topic: Topic, topics: Sequence[Topic]) -> bool:
    """Whether a topic is only a part of another: "refused to [endorse the plan]", "voiced [concern over the plan]"."""
    at = topic[0].at
    return any(first <= at <= last for cue, stretches in topics if cue.at != at for first, last in stretches)


def _is_said_again(topic: Topic, said: frozenset[int]) -> bool:
    """Whether most of a topic is what somebody is found to say: "was forced to [say that ...]"."""
    words = _find_said_words([topic[1]])
    return 2 * len(words & said) > len(words)


def _find_said_words(contents: Sequence[Sequence[Stretch]]) -> frozenset[int]:
    return frozenset(index for stretches in contents for first, last in stretches for index in range(first, last + 1))


def _is_in_headline(syntax: Syntax, cue: Cue) -> bool:
    return syntax.parsed.sentences[syntax.parsed.sentence_of[cue.at]].headline
