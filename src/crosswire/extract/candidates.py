"""How likely a pronoun or description means somebody: who was spoken of lately, in what part, and what grammar forbids."""

from collections.abc import Iterable

from msgspec import Struct

from crosswire.extract.occurrences import Occurrence, find_subject, find_verb, is_under
from crosswire.model import Mention, Parsed

_WEIGHTS = {"subject": 1.0, "agent": 0.6, "object": 0.6, "owner": 0.55, "oblique": 0.45, "other": 0.4, "title": 0.2}
REACH = 4  # sentences back
CLEAR = 1.15  # by how much the best must beat the next
_GENDERS = {"he": "male", "him": "male", "his": "male", "himself": "male", "she": "female", "her": "female", "hers": "female", "herself": "female"}
_MUTUAL = frozenset({"shake", "hug", "greet", "thank", "meet", "welcome", "embrace", "join", "accompany", "succeed", "replace"})


class Character(Struct, frozen=True, kw_only=True):
    """Somebody or something that the article speaks of, with what bears on who a pronoun means."""

    id: str
    name: str
    kind: str
    gender: str | None = None
    plural: bool = False
    roles: frozenset[str] = frozenset()
    country: str | None = None
    deceased: bool = False
    relative: bool = False
    nominal: bool = False
    noun: str | None = None  # of a description: its head


class Trace(Struct, frozen=True, kw_only=True):
    """One mention that is known to mean a character."""

    character: str
    occurrence: Occurrence
    form: str
    main: bool  # in the main clause of its sentence


class Scene(Struct, kw_only=True):
    """What has been said so far while the mentions are read in order; the one thing here that grows."""

    parsed: Parsed
    characters: dict[str, Character]
    held: dict[int, str]  # mention position -> character, names from the start
    named: dict[int, list[tuple[Occurrence, str]]]  # sentence -> names in it
    traces: list[Trace]
    counts: dict[str, int]
    quoted: tuple[bool, ...]
    pairs: dict[int, tuple[str, ...]]  # mention position -> members of a plural


def add_trace(scene: Scene, occurrence: Occurrence, character: str, form: str) -> None:
    """The mention put down as meaning the character."""
    verb = find_verb(scene.parsed, occurrence.head)
    main = scene.parsed.tokens[verb].head == verb
    scene.traces.append(Trace(character=character, occurrence=occurrence, form=form, main=main))
    scene.counts[character] = scene.counts.get(character, 0) + 1
    scene.held[occurrence.position] = character


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
    return {character: score + 0.02 * min(scene.counts[character], 8) for character, score in scores.items()}


def rank(scores: dict[str, float], allowed: Iterable[str]) -> tuple[str, ...]:
    """The allowed characters, best first; nobody if two fit about equally well."""
    ranked = sorted(((scores.get(one, 0.0), one) for one in allowed), key=lambda pair: (-pair[0], pair[1]))
    if len(ranked) > 1 and ranked[0][0] < CLEAR * ranked[1][0]:
        return ()
    return tuple(one for _, one in ranked[:5])


def fits_pronoun(character: Character, word: str) -> bool:
    """Whether kind, number and sex let the pronoun mean the character."""
    if word in _GENDERS:
        return character.kind in {"person", "other"} and not character.plural and character.gender in {None, _GENDERS[word]}
    if word in {"it", "its", "itself"}:
        return character.kind in {"organisation", "place", "work", "event", "other"} and not character.plural
    return character.plural or character.kind in {"group", "organisation"}


def find_barred(scene: Scene, occurrence: Occurrence, word: str) -> set[str]:
    """Characters whom grammar forbids: the other parts of the clause, names further on in it, the quoting speaker."""
    parsed = scene.parsed
    verb = find_verb(parsed, occurrence.head)
    barred = _find_quoting(scene, occurrence)
    if word.endswith(("self", "selves")):
        return barred
    token = parsed.tokens[occurrence.head]
    if token.dep in {"nsubj", "nsubjpass"}:
        return barred | _find_named_below(scene, occurrence, verb)
    subject = find_subject(parsed, verb)
    mutual = token.dep == "poss" and parsed.tokens[token.head].lemma == "hand" and parsed.tokens[verb].lemma in _MUTUAL
    if subject is not None and (token.dep in {"dobj", "dative"} or mutual or _is_argument(parsed, occurrence.head, verb)):
        barred |= {one for one in (_character_at(scene, subject),) if one}
    return barred


def _is_argument(parsed: Parsed, head: int, verb: int) -> bool:
    """Whether the word is the object of a preposition that hangs on the verb itself."""
    token = parsed.tokens[head]
    return token.dep == "pobj" and parsed.tokens[token.head].head == verb


def _character_at(scene: Scene, head: int) -> str | None:
    sentence = scene.parsed.sentence_of[head]
    for occurrence, character in scene.named.get(sentence, ()):
        if occurrence.head == head:
            return character
    return next((trace.character for trace in reversed(scene.traces) if trace.occurrence.head == head), None)


def _find_named_below(scene: Scene, occurrence: Occurrence, verb: int) -> set[str]:
    """Characters named after the pronoun within what its verb governs."""
    named = scene.named.get(occurrence.sentence, ())
    return {one for other, one in named if other.first > occurrence.first and is_under(scene.parsed, other.head, verb)}


def _find_quoting(scene: Scene, occurrence: Occurrence) -> set[str]:
    """Who says the words between quotation marks that hold the pronoun: he would say "I"."""
    if not scene.quoted[occurrence.head]:
        return set()
    parsed, found = scene.parsed, set()
    sentence = parsed.sentences[occurrence.sentence]
    for at in range(sentence.first, sentence.last):
        if parsed.tokens[at].dep == "nsubj" and not scene.quoted[at] and not scene.quoted[parsed.tokens[at].head]:
            character = _character_at(scene, at)
            found |= {character} if character else set()
    return found


def find_cataphor(scene: Scene, occurrence: Occurrence) -> str | None:
    """The subject further on in the sentence whose opening phrase holds the pronoun: "Upon his arrival, Smith"."""
    parsed = scene.parsed
    for other, character in scene.named.get(occurrence.sentence, ()):
        if other.first <= occurrence.first or other.part != "subject":
            continue
        verb = find_verb(parsed, other.head)
        opened = parsed.tokens[other.first - 1].text == "," if other.first else False
        if opened and is_under(parsed, occurrence.head, verb) and find_verb(parsed, occurrence.head) != parsed.tokens[verb].head:
            return character
    return None


def find_quoted(parsed: Parsed) -> tuple[bool, ...]:
    """Of each word, whether it stands between quotation marks of its paragraph."""
    quoted, opened, block = [], False, -1
    for token, sentence in zip(parsed.tokens, parsed.sentence_of, strict=True):
        if parsed.sentences[sentence].block != block:
            opened, block = False, parsed.sentences[sentence].block
        if token.text in {"“", "``"}:
            opened = True
        elif token.text in {"”", "''"}:
            opened = False
        elif token.text == '"':
            opened = not opened
        quoted.append(opened)
    return tuple(quoted)


def is_person(character: Character) -> bool:
    """Whether the character is one living person."""
    return character.kind == "person" and not character.plural and not character.deceased


def mention_word(mention: Mention) -> str:
    """The pronoun in small letters."""
    return mention.text.lower()
