"""How likely a pronoun or description means somebody: who was spoken of lately, how, and what grammar forbids."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from crosswire.extract.occurrences import Occurrence, find_part, find_subject, find_verb, is_under
from crosswire.languages.en.reference import MUTUAL_VERBS, PRONOUN_GENDERS, SAYING_VERBS
from crosswire.model import Parsed

_WEIGHTS = {"subject": 1.0, "agent": 0.6, "object": 0.6, "owner": 0.55, "oblique": 0.45, "other": 0.4, "title": 0.2}
NOUN = "noun"  # stands for whatever common noun "it" may mean
NOUNS = "nouns"  # the same for "they"
_NOUN_PARTS = {"NN": ("nsubj", "nsubjpass"), "NNS": ("nsubj", "nsubjpass", "dobj")}
REACH = 4  # sentences back
CLEAR = 1.15  # by how much the best must beat the next


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
    nouns: frozenset[str] = frozenset()  # of a person: the very words that name the roles
    members: tuple[str, ...] = ()  # of several named together: each


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


def add_trace(scene: Scene, occurrence: Occurrence, character: str, form: str, *, hold: bool = True) -> None:
    """The mention put down as meaning the character."""
    verb = find_verb(scene.parsed, occurrence.head)
    main = scene.parsed.tokens[verb].head == verb
    scene.traces.append(Trace(character=character, occurrence=occurrence, form=form, main=main))
    scene.counts[character] = scene.counts.get(character, 0) + 1
    if hold:
        scene.held[occurrence.position] = character


def add_joint(scene: Scene, occurrence: Occurrence) -> None:
    """Those joined by "and" before the mention, put down together if it is the last of them."""
    tokens = scene.parsed.tokens
    at = occurrence.head
    beside = _find_beside(scene, occurrence)
    if beside is not None:
        add_trace(scene, occurrence, beside, "joint", hold=False)
        return
    if tokens[at].dep != "conj" or any(tokens[child].dep == "conj" for child in scene.parsed.children[at]):
        return
    members = [scene.held.get(occurrence.position)]
    while tokens[at].dep == "conj" and tokens[at].head != at:
        at = tokens[at].head
        members.append(_character_at(scene, at))
    known = sorted({one for one in members if one})
    kinds = {scene.characters[one].kind == "person" for one in known}
    if len(known) == len(members) and len(kinds) == 1 and not any(scene.characters[one].members for one in known):
        add_trace(scene, occurrence, make_joint(scene, known), "joint", hold=False)


def _find_beside(scene: Scene, occurrence: Occurrence) -> str | None:
    """The joint character of "A and B" where the words stand so, whatever the parser makes of them."""
    tokens, at = scene.parsed.tokens, occurrence.first - 1
    while at > 0 and at > occurrence.first - 7 and tokens[at].pos in {"PROPN", "NOUN", "ADJ"}:
        at -= 1
    if at < 0 or tokens[at].lemma != "and":
        return None
    mine = scene.held.get(occurrence.position)
    left = next(
        (trace for trace in reversed(scene.traces[-8:]) if trace.occurrence.last == at and trace.form == "name"), None
    )
    if mine is None or left is None or mine == left.character:
        return None
    pair = [scene.characters[one] for one in (left.character, mine)]
    alone = tokens[left.occurrence.first - 1].text != "," if left.occurrence.first else True
    if not alone or any(one.members for one in pair) or len({one.kind for one in pair}) > 1:
        return None
    return make_joint(scene, [one.id for one in pair])


def make_joint(scene: Scene, members: Iterable[str]) -> str:
    """The id of the character that the members are together."""
    ordered = tuple(sorted(members))
    id_ = "+".join(ordered)
    people = all(scene.characters[one].kind == "person" for one in ordered)
    scene.characters.setdefault(
        id_, Character(id=id_, name=id_, kind="group" if people else "organisation", plural=True, members=ordered)
    )
    return id_


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


def weigh_characters(scene: Scene, occurrence: Occurrence, word: str) -> dict[str, float]:
    """How likely the pronoun means each: presence, more for a like part, less for the dead and for a sex not known."""
    scores = score_characters(scene, occurrence)
    cataphor = find_cataphor(scene, occurrence)
    if cataphor is not None:
        scores[cataphor] = scores.get(cataphor, 0.0) + 2.0
    near = _find_subjects(scene, occurrence)
    speaking = _speaks(scene, occurrence)
    return {
        one: score * _find_factor(scene.characters[one], word, one in near, speaking) for one, score in scores.items()
    }


def find_plain_nouns(parsed: Parsed, occurrences: Sequence[Occurrence]) -> list[Trace]:
    """The plain subjects and objects of the article, rivals for "it" and "they", which may mean what has no name."""
    heads = {one.head for one in occurrences}
    found = []
    for token in parsed.tokens:
        if token.dep in _NOUN_PARTS.get(token.tag, ()) and token.index not in heads:
            at, sentence = token.index, parsed.sentence_of[token.index]
            part = find_part(parsed, at)
            occurrence = Occurrence(position=-1, first=at, last=at + 1, head=at, sentence=sentence, part=part)
            character = NOUN if token.tag == "NN" else NOUNS
            found.append(Trace(character=character, occurrence=occurrence, form="noun", main=token.head == at))
    return found


def _find_factor(character: Character, word: str, near: bool, speaking: bool) -> float:
    factor = 0.3 if character.deceased else 1.0
    if near:
        factor *= 1.3
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
        one = _character_at(scene, subject) if subject is not None and subject < occurrence.first else None
        return {one} if one else set()
    if token.dep not in {"nsubj", "nsubjpass"}:
        return set()
    latest = max(
        (trace.occurrence.sentence for trace in scene.traces if trace.occurrence.part == "subject"), default=-1
    )
    return {
        t.character
        for t in scene.traces[-12:]
        if t.occurrence.part == "subject" and t.main and t.occurrence.sentence == latest
    }


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
    mutual = (
        token.dep == "poss" and parsed.tokens[token.head].lemma == "hand" and parsed.tokens[verb].lemma in MUTUAL_VERBS
    )
    if subject is not None and (
        token.dep in {"dobj", "dative"} or mutual or _is_argument(parsed, occurrence.head, verb)
    ):
        barred |= {one for one in (_character_at(scene, subject),) if one}
    return barred


def _is_argument(parsed: Parsed, head: int, verb: int) -> bool:
    """Whether the word is the object of a preposition that hangs on the verb itself."""
    token = parsed.tokens[head]
    return token.dep == "pobj" and parsed.tokens[token.head].head == verb


def _character_at(scene: Scene, head: int) -> str | None:
    """Whom the word means, if known; "who" means the one whom its clause is about."""
    token = scene.parsed.tokens[head]
    if token.tag in {"WP", "WDT"}:
        clause = scene.parsed.tokens[token.head]
        for _ in range(3):
            if clause.dep != "conj":
                break
            clause = scene.parsed.tokens[clause.head]
        head = clause.head if clause.dep == "relcl" else head
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
        if (
            opened
            and is_under(parsed, occurrence.head, verb)
            and find_verb(parsed, occurrence.head) != parsed.tokens[verb].head
        ):
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
