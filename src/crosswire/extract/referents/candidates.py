"""How likely a pronoun or description means somebody: who was spoken of lately, and in what part."""

from collections.abc import Iterable

from crosswire.extract.referents.binding import find_cataphor
from crosswire.extract.referents.occurrences import Occurrence, find_subject, find_verb
from crosswire.extract.referents.scene import NOUN, NOUNS, Character, Scene, find_character_at
from crosswire.languages.en.governments import GOVERNMENT_ACTS
from crosswire.languages.en.reference import PRONOUN_GENDERS, SAYING_VERBS

_WEIGHTS = {
    "subject": 1.0,
    "agent": 0.6,
    "object": 0.6,
    "topic": 0.8,
    "owner": 0.55,
    "oblique": 0.45,
    "other": 0.4,
    "title": 0.2,
}
_ACTING = SAYING_VERBS | GOVERNMENT_ACTS
_NEAREST = 0.4  # what standing nearest adds
_OWNING = frozenset({"his", "her", "its", "their"})
_BEING = frozenset({"be", "become", "seem", "look", "feel", "sound", "happen", "mean", "take"})
REACH = 4  # sentences back
CLEAR = 1.15  # by how much the best must beat the next


def score_characters(scene: Scene, occurrence: Occurrence) -> dict[str, float]:
    """Of each character spoken of in the last sentences, how present it is here."""
    best: dict[tuple[str, int], float] = {}
    for trace in reversed(scene.traces):
        distance = occurrence.sentence - trace.occurrence.sentence
        if distance > REACH:
            break
        weight = _WEIGHTS[trace.occurrence.part] * (1.0 if trace.main else 0.85) * 0.5**distance
        key = (trace.character, trace.occurrence.sentence)
        best[key] = max(best.get(key, 0.0), weight)
    scores: dict[str, float] = {}
    for (character, _), weight in best.items():
        scores[character] = scores.get(character, 0.0) + weight
    return {character: score + 0.01 * min(scene.counts[character], 8) for character, score in scores.items()}


def weigh_characters(scene: Scene, occurrence: Occurrence, word: str) -> dict[str, float]:
    """How likely the pronoun means each: presence, more for a like part, less for the dead and for a sex not known."""
    scores = score_characters(scene, occurrence)
    cataphor = find_cataphor(scene, occurrence)
    if cataphor is not None:
        scores[cataphor] = scores.get(cataphor, 0.0) + 2.0
    if word in _OWNING:
        nearest = _find_nearest(scene, occurrence, word)
        scores |= {one: scores[one] + _NEAREST for one in nearest & set(scores)}
    near = _find_subjects(scene, occurrence)
    speaking = _speaks(scene, occurrence)
    return {
        one: score * _find_factor(scene.characters[one], word, one in near, speaking) for one, score in scores.items()
    }


def _find_factor(character: Character, word: str, near: bool, speaking: bool) -> float:
    factor = 0.3 if character.deceased else 1.0
    if near:
        factor *= 1.3 if word in _OWNING else 1.5
    if word[0] in "hs" and character.gender is None:
        factor *= 0.9
    if word[0] == "t" and not character.plural and character.kind != "group":
        factor *= 0.6
    if speaking and character.kind in {"work", "event", "other", "place"} and character.country != character.name:
        factor *= 0.4
    return factor


def _speaks(scene: Scene, occurrence: Occurrence) -> bool:
    token = scene.parsed.tokens[occurrence.head]
    return token.dep == "nsubj" and scene.parsed.tokens[token.head].lemma in SAYING_VERBS


def _find_subjects(scene: Scene, occurrence: Occurrence) -> set[str]:
    """Those in the like part: of a possessive its clause's subject, of a subject that of the clause before."""
    token = scene.parsed.tokens[occurrence.head]
    if token.dep == "poss":
        subject = find_subject(scene.parsed, find_verb(scene.parsed, occurrence.head))
        one = find_character_at(scene, subject) if subject is not None and subject < occurrence.first else None
        return {one} if one else set()
    if token.dep not in {"nsubj", "nsubjpass"}:
        return set()
    quoted = scene.quoted[occurrence.head]
    subjects = [
        trace
        for trace in scene.traces[-24:]
        if trace.occurrence.part == "subject" and trace.main and (quoted or not scene.quoted[trace.occurrence.head])
    ]
    latest = max((trace.occurrence.sentence for trace in subjects), default=-1)
    return {trace.character for trace in subjects if trace.occurrence.sentence == latest}


def _find_nearest(scene: Scene, occurrence: Occurrence, word: str) -> set[str]:
    """The one named last before a possessive that stands in a clause or phrase of its own."""
    if scene.parsed.tokens[find_verb(scene.parsed, occurrence.head)].dep == "ROOT":
        return set()
    for trace in reversed(scene.traces):
        if trace.occurrence.sentence < occurrence.sentence:
            break
        if trace.form != "adjective" and fits_pronoun(scene.characters[trace.character], word):
            return {trace.character}
    return set()


def rank(scores: dict[str, float], allowed: Iterable[str]) -> tuple[str, ...]:
    """The allowed characters, best first; nobody if two fit about equally well."""
    ranked = sorted(((scores.get(one, 0.0), one) for one in allowed), key=lambda pair: (-pair[0], pair[1]))
    if len(ranked) > 1 and ranked[0][0] < CLEAR * ranked[1][0]:
        return ()
    return tuple(one for _, one in ranked[:5])


def fits_pronoun(character: Character, word: str) -> bool:
    """Whether kind, number and sex let the pronoun mean the character."""
    if character.id in {NOUN, NOUNS}:
        return (word[0] == "i") == (character.id == NOUN) and word[0] in "it"
    if word in PRONOUN_GENDERS:
        return (
            character.kind in {"person", "other"}
            and not character.plural
            and character.gender in {None, PRONOUN_GENDERS[word]}
        )
    if word in {"it", "its", "itself"}:
        return character.kind in {"organisation", "place", "work", "event", "other"} and not character.plural
    teams = character.kind == "organisation" and character.name.endswith("s")
    return character.plural or character.kind == "group" or teams


def is_in_reach(scene: Scene, occurrence: Occurrence, character: str) -> bool:
    """Whether "it" may reach the character here: a body that acts further than a thing that is something."""
    parsed = scene.parsed
    token = parsed.tokens[occurrence.head]
    verb = parsed.tokens[token.head]
    quoted = scene.quoted[occurrence.head]
    distance, parts = 9, set()
    for trace in reversed(scene.traces):
        gap = occurrence.sentence - trace.occurrence.sentence
        if gap > 1:
            break
        aside = gap > 0 and not trace.main  # "a letter, of which the Courier has a copy, came. It cites ..."
        if trace.character == character and not aside and (not quoted or scene.quoted[trace.occurrence.head]):
            distance = min(distance, gap)
            parts.add((gap, trace.occurrence.part))
    one = scene.characters[character]
    if one.kind == "place" and one.country != one.name:
        return (0, "subject") in parts  # a town is seldom "it"
    if distance == 0:
        return True
    if quoted or token.dep != "nsubj" or verb.lemma in _BEING:
        return False
    return verb.lemma in _ACTING or (1, "subject") in parts


def find_plural_bodies(scene: Scene, occurrence: Occurrence) -> list[str]:
    """Bodies that are subjects of the pronoun's own sentence, as in "The club said their fans"."""
    return sorted(
        {
            trace.character
            for trace in scene.traces[-30:]
            if trace.occurrence.sentence == occurrence.sentence
            and trace.occurrence.part == "subject"
            and scene.characters[trace.character].kind == "organisation"
        }
    )
