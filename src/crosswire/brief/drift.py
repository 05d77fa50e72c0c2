"""How one saying's wordings differ: the fullest, its cuts, and other words for the same, with the words that differ."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from msgspec import structs

from crosswire.model import Utterance, Wording
from crosswire.primitives.story_index import StoryIndex

ALIKE = 0.3  # of two wordings less alike than this, all words differ, and none is marked
REPORTED_SHARE = 0.6  # reported speech is the fullest wording only where it is so much longer than the quoted words
OVERLAP = 5  # words that two cuts of one saying have in common where one ends and the other begins
_WORD = re.compile(r"[\w’'$€£%]+(?:[.,:-]\w+)*")
_GAP = re.compile(r"\.\.\.|…|\[[^\]]*\]")

Words = tuple[tuple[str, int, int], ...]  # each in its plain form, with where it stands
Ranges = tuple[tuple[int, int], ...]


def mark_drift(utterance: Utterance, index: StoryIndex) -> Utterance:
    """The utterance with its fullest wording first, and of each other one how it differs from that."""
    ordered = sorted(utterance.wordings, key=lambda wording: -weigh_wording(wording, index))
    if not ordered:
        return utterance
    fullest = find_words(ordered[0].text)
    others = (_compare(fullest, wording) for wording in ordered[1:])
    first = structs.replace(ordered[0], kind="fullest", differs=(), lacks=())
    return structs.replace(utterance, wordings=(first, *others))


def weigh_wording(wording: Wording, index: StoryIndex) -> float:
    """How full it is: its words, those of reported speech counted for less."""
    quoted = any(index.quotes[quote].kind != "indirect" for quote in wording.quotes if quote in index.quotes)
    return len(find_words(wording.text)) * (1.0 if quoted else REPORTED_SHARE)


def find_words(text: str) -> Words:
    """The words of a text in order, without their punctuation and in lower case."""
    return tuple((_fold(found[0]), found.start(), found.end()) for found in _WORD.finditer(text))


def _fold(word: str) -> str:
    return word.lower().replace("’", "'").strip("'")


def _compare(fullest: Words, wording: Wording) -> Wording:
    words = find_words(wording.text)
    if is_cut(fullest, wording.text):
        return structs.replace(wording, kind="cut", differs=(), lacks=())
    differs, lacks = find_changes(fullest, words)
    if not _GAP.search(wording.text) and is_other_end(fullest, words):
        return structs.replace(wording, kind="cut", differs=differs, lacks=())
    return structs.replace(wording, kind="reworded", differs=differs, lacks=lacks)


def is_cut(fullest: Words, text: str) -> bool:
    """Whether a wording is stretches of the fullest one, in order: nothing in it is in other words."""
    whole = [word for word, _, _ in fullest]
    at = 0
    for stretch in _GAP.split(text):
        words = [word for word, _, _ in find_words(stretch)]
        found = _find_stretch(whole, words, at)
        if found is None:
            return False
        at = found + len(words)
    return True


def is_other_end(fullest: Words, other: Words) -> bool:
    """Whether each ends with, or begins with, what the other begins or ends with: each outlet cut another end."""
    one, two = [word for word, _, _ in fullest], [word for word, _, _ in other]
    lengths = range(OVERLAP, min(len(one), len(two)))
    return any(one[-length:] == two[:length] or two[-length:] == one[:length] for length in lengths)


def _find_stretch(whole: Sequence[str], words: Sequence[str], start: int) -> int | None:
    """Where the words stand together in the whole, from `start` on."""
    places = range(start, len(whole) - len(words) + 1)
    return next((at for at in places if list(whole[at : at + len(words)]) == list(words)), None)


def find_changes(fullest: Words, other: Words) -> tuple[Ranges, Ranges]:
    """The stretches of a wording that the fullest has not in that place, and those of the fullest that it leaves out.

    None where hardly a word is the same.
    """
    matcher = SequenceMatcher(None, [word for word, _, _ in fullest], [word for word, _, _ in other], autojunk=False)
    if matcher.ratio() < ALIKE:
        return (), ()
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    differs = tuple((other[first][1], other[last - 1][2]) for _, _, _, first, last in changes if first < last)
    lacks = tuple((fullest[a][1], fullest[b - 1][2]) for kind, a, b, _, _ in changes if kind == "delete")
    return differs, lacks
