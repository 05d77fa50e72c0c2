"""Two between whom a careful reader would not choose: "A accused B. He denied it", "A told B that she had won"."""

from collections.abc import Collection

from crosswire.extract.referents.occurrences import Occurrence, find_subject, find_verb
from crosswire.extract.referents.scene import Scene, Trace, find_character_at, is_person
from crosswire.languages.en.reference import CONTESTED_VERBS, TELLING_VERBS, UNNAMED_SUBJECTS


def is_contested(scene: Scene, occurrence: Occurrence, chosen: str, allowed: Collection[str]) -> bool:
    """Whether the subject pronoun may as well mean whom the chosen one met, accused or told something just before."""
    token = scene.parsed.tokens[occurrence.head]
    if token.dep not in {"nsubj", "nsubjpass"} or not is_person(scene.characters[chosen]):
        return False
    told = _find_telling(scene, occurrence)
    for trace in reversed(scene.traces):
        distance = occurrence.sentence - trace.occurrence.sentence
        if distance > 1:
            return False
        verb = find_verb(scene.parsed, trace.occurrence.head)
        rival = (
            trace.character != chosen and trace.character in allowed and is_person(scene.characters[trace.character])
        )
        if rival and (_is_struck(scene, trace, verb, chosen) if distance else verb == told):
            return _is_subject(scene, verb, chosen)
    return False


def _find_telling(scene: Scene, occurrence: Occurrence) -> int:
    """The verb of telling on which the pronoun's clause hangs, or -1."""
    clause = scene.parsed.tokens[find_verb(scene.parsed, occurrence.head)]
    above = scene.parsed.tokens[clause.head]
    return above.index if clause.dep == "ccomp" and above.lemma in TELLING_VERBS else -1


def _is_struck(scene: Scene, trace: Trace, verb: int, chosen: str) -> bool:
    """Whether the rival is the object of a verb after which either of the two may act, in the sentence before."""
    part = trace.occurrence.part in {"object", "oblique"}
    return part and trace.main and scene.parsed.tokens[verb].lemma in CONTESTED_VERBS and chosen != trace.character


def _is_subject(scene: Scene, verb: int, chosen: str) -> bool:
    subject = find_subject(scene.parsed, verb)
    return subject is not None and find_character_at(scene, subject) == chosen


def is_of_unnamed(scene: Scene, occurrence: Occurrence, word: str) -> bool:
    """As in "one of the majority asked for his doubts to be noted": of the one who is not named, if of anybody."""
    parsed = scene.parsed
    if word not in {"he", "him", "his", "she", "her"} or scene.quoted[occurrence.head]:
        return False
    own = parsed.tokens[occurrence.head]
    first = parsed.sentences[parsed.sentence_of[occurrence.head]].first
    for at in range(occurrence.head - 1, first - 1, -1):
        token = parsed.tokens[at]
        if scene.quoted[at]:
            return False
        acts = token.dep in {"nsubj", "nsubjpass"} or parsed.tokens[at + 1].text == "of"
        if acts and token.text.lower() in UNNAMED_SUBJECTS and token.dep not in {"nummod", "det", "pobj"}:
            return find_character_at(scene, at) is None
        if token.dep in {"nsubj", "nsubjpass"} and token.index != own.head:
            return False
    return False
