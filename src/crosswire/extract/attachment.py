"""Which cue governs which quotation: the clause after it, the clause before it, the paraphrase around it."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from crosswire.extract.contents import Stretch
from crosswire.extract.cues import Cue
from crosswire.extract.quotation_marks import Quotation
from crosswire.extract.syntax import Syntax

_ENDS_OPEN = frozenset(",?!…—-–")
_SKIPPED = frozenset({",", "``", "''", ":", "HYPH"})
_REACH = 30  # words between a quotation and its cue


class Attachment(Struct, frozen=True, kw_only=True):
    """A quotation's cue, and how it stands to it; no cue: nobody's words."""

    quotation: int
    cue: int | None
    how: Literal["after", "before", "inside", "run", "none"]


class Place(Struct, frozen=True, kw_only=True):
    """A quotation's words as token positions (end exclusive)."""

    first: int
    last: int


def place_quotations(syntax: Syntax, quotations: Sequence[Quotation]) -> tuple[Place, ...]:
    """The token positions of each quotation's words."""
    starts = [token.start for token in syntax.tokens]
    return tuple(
        Place(first=bisect_left(starts, quotation.inner.start), last=bisect_left(starts, quotation.inner.end))
        for quotation in quotations
    )


class Scene(Struct, frozen=True, kw_only=True):
    """All that attachment looks at."""

    syntax: Syntax
    quotations: tuple[Quotation, ...]
    places: tuple[Place, ...]
    cues: tuple[Cue, ...]
    contents: tuple[tuple[Stretch, ...], ...]  # of each cue
    quoted: frozenset[int]  # tokens inside quotation marks, and the marks

    def text_between(self, start: int, end: int) -> str:
        """The text from `start` to `end`."""
        return self.syntax.parsed.text[start:end]


def attach_quotations(scene: Scene) -> tuple[Attachment, ...]:
    """One attachment a quotation, in text order."""
    attached: list[Attachment] = []
    for number in range(len(scene.quotations)):
        attached.append(_attach(scene, number, attached))
    return tuple(attached)


def _attach(scene: Scene, number: int, earlier: Sequence[Attachment]) -> Attachment:
    after = _find_cue_after(scene, number)
    if after is not None:
        return Attachment(quotation=number, cue=after, how="after")
    inside = _find_cue_around(scene, number)
    before = _find_cue_before(scene, number)
    if before is not None and (inside is None or scene.cues[before].at >= scene.cues[inside].at):
        return Attachment(quotation=number, cue=before, how="before")
    if inside is not None:
        return Attachment(quotation=number, cue=inside, how="inside")
    if _continues_run(scene, number, earlier):
        return Attachment(quotation=number, cue=earlier[-1].cue, how="run")
    return Attachment(quotation=number, cue=None, how="none")


def _find_cue_after(scene: Scene, number: int) -> int | None:
    quotation, place = scene.quotations[number], scene.places[number]
    window = _window_after(scene, number)
    if not window:
        return None
    first = window[0]
    text = scene.syntax.parsed.text
    comma = "," in text[quotation.end : scene.syntax.tokens[first].start]
    if text[quotation.inner.end - 1] not in _ENDS_OPEN and not comma:
        return None
    if place.last - place.first < 1 or scene.syntax.tokens[first].pos in ("CCONJ", "SCONJ"):
        return None
    for position in _cues_within(scene, window[0], window[-1]):
        return position if _reports_what_precedes(scene, position, first) else None
    return None


def _window_after(scene: Scene, number: int) -> list[int]:
    tokens = scene.syntax.tokens
    window: list[int] = []
    end = scene.quotations[number].end
    block_of = scene.syntax.parsed.sentences
    sentence_of = scene.syntax.parsed.sentence_of
    start = scene.places[number].last
    if start == 0:
        return []
    block = block_of[sentence_of[start - 1]].block
    for index in range(start, min(start + _REACH, len(tokens))):
        token = tokens[index]
        if token.end <= end or (not window and token.tag in _SKIPPED):
            continue
        if index in scene.quoted or block_of[sentence_of[index]].block != block or token.text in (".", "?", "!", ";"):
            break
        window.append(index)
    return window


def _cues_within(scene: Scene, first: int, last: int) -> list[int]:
    ats = [cue.at for cue in scene.cues]
    low, high = bisect_left(ats, first), bisect_left(ats, last + 1)
    return [position for position in range(low, high) if scene.cues[position].form != "noun"]


def _reports_what_precedes(scene: Scene, position: int, first: int) -> bool:
    """Whether a cue after a quotation reports it: nothing but its subject stands between, and no clause follows it."""
    cue, syntax = scene.cues[position], scene.syntax
    if cue.form == "phrase":
        return cue.first == first
    if not cue.frame.slots & {"c", "q", "w"}:
        return False
    if any(stretch[0] > cue.at and stretch[0] not in scene.quoted for stretch in scene.contents[position]):
        clause = syntax.find_child(cue.at, frozenset({"ccomp"}))
        if clause is not None and clause > cue.at and clause not in scene.quoted:
            return False
    return not any(
        syntax.tokens[index].tag in ("VBD", "VBZ", "VBP", "MD") and syntax.tokens[index].dep in ("ROOT", "ccomp", "conj", "advcl")
        for index in range(first, cue.first)
    )


def _find_cue_before(scene: Scene, number: int) -> int | None:
    start = _sentence_start(scene, number)
    place = scene.places[number]
    cues = [position for position in _cues_within(scene, start, place.first - 1) if scene.cues[position].at not in scene.quoted]
    if not cues:
        return None
    position = cues[-1]
    cue = scene.cues[position]
    gap = scene.text_between(scene.syntax.tokens[cue.last].end, scene.quotations[number].start).strip()
    if cue.form == "phrase":
        return None
    mark = gap[-1:] if gap else ""
    if gap in ("", ",", ":", "that", "as", "of") or mark == ":":
        return position
    outside = [s for s in scene.contents[position] if s[0] > cue.at and s[0] < place.first - 2]
    if mark == "," and not outside and cue.frame.slots & {"c", "q", "w"}:
        return position
    return None


def _sentence_start(scene: Scene, number: int) -> int:
    """The first token of the sentence that a quotation stands in or follows, after any earlier quotation's sentence."""
    tokens, sentences = scene.syntax.tokens, scene.syntax.parsed.sentences
    index = scene.places[number].first
    if index >= len(tokens):
        return len(tokens)
    block = scene.quotations[number].block
    del block
    own = sentences[scene.syntax.parsed.sentence_of[index]].block
    while index > 0:
        previous = tokens[index - 1]
        if sentences[scene.syntax.parsed.sentence_of[index - 1]].block != own:
            break
        if previous.text in (".", "?", "!") and index - 1 not in scene.quoted:
            break
        if index - 1 in scene.quoted and previous.tag in ("''", '"') and tokens[index - 2].text in (".", "?", "!"):
            break
        index -= 1
    return index


def _find_cue_around(scene: Scene, number: int) -> int | None:
    place = scene.places[number]
    best: int | None = None
    for position, stretches in enumerate(scene.contents):
        cue = scene.cues[position]
        if cue.at in scene.quoted or cue.at > place.last + 60:
            continue
        if any(first <= place.first and place.last - 1 <= last + 2 for first, last in stretches):
            best = position if best is None or cue.at > scene.cues[best].at else best
    return best


def _continues_run(scene: Scene, number: int, earlier: Sequence[Attachment]) -> bool:
    """Whether a quotation goes on with the one before: in its paragraph with no other clause between, or across an open mark."""
    quotation = scene.quotations[number]
    if not earlier or earlier[-1].cue is None:
        return False
    previous = scene.quotations[number - 1]
    if quotation.continues:
        return True
    if previous.block != quotation.block or earlier[-1].how == "inside":
        return False
    between = scene.text_between(previous.end, quotation.start).strip()
    cue = scene.cues[earlier[-1].cue]
    starts_sentence = between[-1:] in (".", "", ":", ",") or between == ""
    reach = sum(1 for char in between.rstrip(".") if char in ".?!;")
    after_cue = scene.syntax.tokens[cue.at].start < quotation.start
    return starts_sentence and after_cue and reach <= 1 and _is_sentence_like(scene, number)


def _is_sentence_like(scene: Scene, number: int) -> bool:
    text = scene.text_between(scene.quotations[number].inner.start, scene.quotations[number].inner.end)
    return text[:1].isupper() or text[-1:] in ".!?,"
