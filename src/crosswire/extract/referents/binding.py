"""Whom grammar forbids a pronoun to mean, and whom it points forward to."""

from crosswire.extract.referents.occurrences import Occurrence, find_subject, find_verb, is_under
from crosswire.extract.referents.scene import Scene, find_character_at
from crosswire.languages.en.reference import MUTUAL_VERBS
from crosswire.model import Parsed


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
        barred |= {one for one in (find_character_at(scene, subject),) if one}
    if token.dep == "poss":  # "her lawyer" is not the lawyer's own
        noun = parsed.tokens[token.head].lemma
        barred |= {one.id for one in scene.characters.values() if noun in one.nouns}
    return barred


def _is_argument(parsed: Parsed, head: int, verb: int) -> bool:
    """Whether the word is the object of a preposition that hangs on the verb itself."""
    token = parsed.tokens[head]
    return token.dep == "pobj" and parsed.tokens[token.head].head == verb


def _find_named_below(scene: Scene, occurrence: Occurrence, verb: int) -> set[str]:
    """Characters named after the pronoun within what its verb governs."""
    named = scene.named.get(occurrence.sentence, ())
    return {one for other, one in named if other.first > occurrence.first and is_under(scene.parsed, other.head, verb)}


def _find_quoting(scene: Scene, occurrence: Occurrence) -> set[str]:
    """Who says the words between quotation marks that hold the pronoun: he would say "I"."""
    if not scene.quoted[occurrence.head]:
        return set()
    for at in range(occurrence.sentence, max(-1, occurrence.sentence - 3), -1):
        found = _find_sayers(scene, at)
        if found:
            return found
    return set()


def _find_sayers(scene: Scene, sentence: int) -> set[str]:
    """The subjects of a sentence that stand outside its quotation marks."""
    parsed, found = scene.parsed, set()
    for at in range(parsed.sentences[sentence].first, parsed.sentences[sentence].last):
        if parsed.tokens[at].dep == "nsubj" and not scene.quoted[at] and not scene.quoted[parsed.tokens[at].head]:
            character = find_character_at(scene, at)
            found |= {character} if character else set()
    return found


def find_cataphor(scene: Scene, occurrence: Occurrence) -> str | None:
    """The subject further on in the sentence whose opening phrase holds the pronoun: "Upon his arrival, Smith"."""
    parsed = scene.parsed
    for other, character in scene.named.get(occurrence.sentence, ()):
        if other.first <= occurrence.first or other.part != "subject":
            continue
        verb = find_verb(parsed, other.head)
        if not _is_opened(parsed, other.first) or not is_under(parsed, occurrence.head, verb):
            continue
        own = find_verb(parsed, occurrence.head)
        if own != parsed.tokens[verb].head or (own == verb and parsed.tokens[occurrence.head].dep == "poss"):
            return character
    return None


def _is_opened(parsed: Parsed, first: int) -> bool:
    """Whether a comma stands before the name, a title between them left out: ", President Smith"."""
    at = first - 1
    while at > first - LONGEST_TITLE and at > 0 and parsed.tokens[at].pos in {"PROPN", "NOUN", "ADJ"}:
        at -= 1
    return at >= 0 and parsed.tokens[at].text == ","


LONGEST_TITLE = 6  # words


def find_quoted(parsed: Parsed) -> tuple[bool, ...]:
    """Of each word, whether it stands between quotation marks of its paragraph."""
    quoted, opened, block = [], False, -1
    for token, sentence in zip(parsed.tokens, parsed.sentence_of, strict=True):
        if parsed.sentences[sentence].block != block:
            opened, block = False, parsed.sentences[sentence].block
        if token.text in {"“", "``"} or (token.tag == "``" and token.text in {"'", "‘"}):
            opened = True
        elif token.text in {"”", "''"} or (token.tag == "''" and token.text in {"'", "’"}):
            opened = False
        elif token.text == '"':
            opened = not opened
        quoted.append(opened)
    return tuple(quoted)
