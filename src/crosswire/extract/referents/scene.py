"""What an article has said so far, while its mentions are read in order: who was spoken of where, alone or together."""

from collections.abc import Iterable, Sequence

from msgspec import Struct, structs

from crosswire.extract.referents.occurrences import Occurrence, find_part, find_verb
from crosswire.languages.en.reference import PRONOUN_GENDERS
from crosswire.model import Parsed

NOUN = "noun"  # stands for whatever common noun "it" may mean
NOUNS = "nouns"  # the same for "they"
_NOUN_PARTS = {"NN": ("nsubj", "nsubjpass"), "NNS": ("nsubj", "nsubjpass", "dobj")}


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
        members.append(find_character_at(scene, at))
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


def find_character_at(scene: Scene, head: int) -> str | None:
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


def learn_gender(scene: Scene, character: str, word: str) -> None:
    """The sex of a person put down as the pronoun that surely means him or her tells it."""
    one = scene.characters[character]
    if one.kind == "person" and one.gender is None and not one.plural and word in PRONOUN_GENDERS:
        scene.characters[character] = structs.replace(one, gender=PRONOUN_GENDERS[word])


def is_person(character: Character) -> bool:
    """Whether the character is one living person."""
    return character.kind == "person" and not character.plural and not character.deceased
