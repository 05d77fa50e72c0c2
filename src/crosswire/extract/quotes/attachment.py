"""Whose a quotation is: the cue whose content holds it, or the one whose words it goes on with."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.syntax import Stretch, Syntax
from crosswire.extract.quotes.titles import is_title
from crosswire.extract.quotes.utterers import find_credited, is_left_open
from crosswire.languages.en.cues import ANNOUNCED_NOUNS, SAYING_FORMS

_REACH = 20  # words behind a quotation in which it may be credited
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_PEOPLE = frozenset({"person"})
_SPEAKERS = frozenset({"person", "organisation", "group"})


class Attachment(Struct, frozen=True, kw_only=True):
    """A quotation's cue or source, and how it came by it: in the cue's content, in a run after it, or not at all."""

    quotation: int
    cue: int | None = None
    source: int | None = None  # the token that heads the source's phrase, where no cue names it
    how: Literal["inside", "run", "after", "none"] = "none"


def attach_quotations(
    syntax: Syntax, cues: Sequence[Cue], contents: Sequence[Sequence[Stretch]]
) -> tuple[Attachment, ...]:
    """One attachment a quotation, in text order."""
    owners = _find_owners(syntax, cues, contents)
    attached: list[Attachment] = []
    for number in range(len(syntax.quotations)):
        if number in owners:
            attached.append(Attachment(quotation=number, cue=owners[number], how="inside"))
        else:
            attached.append(_carry_on(syntax, cues, attached, number))
    return tuple(attached)


def _find_owners(syntax: Syntax, cues: Sequence[Cue], contents: Sequence[Sequence[Stretch]]) -> dict[int, int]:
    """The cue of each quotation that stands inside contents: that with the narrowest."""
    owners: dict[int, tuple[int, int]] = {}
    for position, stretches in enumerate(contents):
        if cues[position].at in syntax.quoted:
            continue
        for first, last in stretches:
            for number in sorted({syntax.quoted[index] for index in range(first, last + 1) if index in syntax.quoted}):
                best = owners.get(number)
                if best is None or last - first < best[0]:
                    owners[number] = (last - first, position)
    return {number: position for number, (_, position) in owners.items() if not is_title(syntax, number)}


def _carry_on(syntax: Syntax, cues: Sequence[Cue], attached: Sequence[Attachment], number: int) -> Attachment:
    quotation = syntax.quotations[number]
    previous = _find_previous(attached)
    left_open = _find_left_open(syntax, attached) if quotation.continues else None
    if left_open is not None:
        return Attachment(quotation=number, cue=left_open.cue, source=left_open.source, how="run")
    if not _starts_sentence(syntax, number):
        return Attachment(quotation=number)
    if previous is not None and _is_in_run(syntax, cues, previous, number):
        return Attachment(quotation=number, cue=previous.cue, source=previous.source, how="run")
    behind = find_credited(syntax, syntax.places[number][1])
    if behind is not None:
        return Attachment(quotation=number, source=behind, how="after")
    if is_left_open(syntax, syntax.places[number][1]):
        return Attachment(quotation=number)
    return _introduce(syntax, cues, attached, number)


def _find_previous(attached: Sequence[Attachment]) -> Attachment | None:
    return next((item for item in reversed(attached) if item.how != "none"), None)


def _find_left_open(syntax: Syntax, attached: Sequence[Attachment]) -> Attachment | None:
    """The quotation that its paragraph left open, past marks in a caption; None where nobody knows whose it is."""
    opened = (item for item in reversed(attached) if not syntax.quotations[item.quotation].closed)
    last = next(opened, None)
    return last if last is not None and last.how != "none" else None


def _starts_sentence(syntax: Syntax, number: int) -> bool:
    """Whether a quotation is a sentence or more by itself."""
    quotation, text = syntax.quotations[number], syntax.parsed.text
    first = syntax.places[number][0]
    before = text[: quotation.start].rstrip()[-1:]
    opens = text[quotation.inner.start]
    at_start = first == 0 or syntax.block_of(first) != _block_before(syntax, number)
    whole = text[quotation.inner.end - 1] in ".!?…,-—'’" or not quotation.closed
    return whole and (opens.isupper() or not opens.isalpha()) and (at_start or before in ".!?:”\"’'…)")


def _block_before(syntax: Syntax, number: int) -> int | None:
    index = _find_last_outside(syntax, number)
    return syntax.block_of(index) if index is not None else None


def _is_in_run(syntax: Syntax, cues: Sequence[Cue], previous: Attachment, number: int) -> bool:
    """Whether nothing but the rest of the reporting sentence stands between a quotation and the one it goes on with."""
    first = syntax.places[number][0]
    last = syntax.places[previous.quotation][1]
    if syntax.block_of(last) != syntax.block_of(first):
        return False
    between = [index for index in range(last + 1, first) if syntax.tokens[index].end <= syntax.quotations[number].start]
    if previous.cue is None:
        return _is_credit(syntax, previous, between)
    cue = cues[previous.cue]
    words = [index for index in between if syntax.tokens[index].pos not in ("PUNCT", "SYM", "SPACE")]
    if not words:
        return True
    if not last < cue.at < first:
        return False
    sentence = syntax.parsed.sentence_of[cue.at]
    if any(_turns_to_another(syntax, cue, index) for index in words if index > cue.at):
        return False
    return all(syntax.parsed.sentence_of[index] == sentence or index in syntax.quoted for index in words)


def _is_credit(syntax: Syntax, previous: Attachment, between: Sequence[int]) -> bool:
    """Whether between two quotations stands only who says the first: ", sobbed mum Ada, 33, at her house in Tarn."."""
    source = previous.source
    if source is None or source not in between:
        return False
    sentence = syntax.parsed.sentence_of[source]
    words = [index for index in between if syntax.tokens[index].pos not in ("PUNCT", "SYM", "SPACE")]
    beside = any(syntax.tokens[index].dep in _SUBJECT for index in words if index > source)
    return not beside and all(syntax.parsed.sentence_of[index] == sentence for index in words)


def _turns_to_another(syntax: Syntax, cue: Cue, index: int) -> bool:
    """Whether a word is the subject of a clause beside the reporting one: "..., she said, and her son cut in"."""
    token = syntax.tokens[index]
    return token.dep == "nsubj" and token.head != cue.at and syntax.tokens[token.head].dep == "conj"


def _fills_block(syntax: Syntax, number: int) -> bool:
    """Whether a quotation is a paragraph by itself."""
    first, last = syntax.places[number]
    before, after = _find_last_outside(syntax, number), last + 1
    while after < len(syntax.tokens) and syntax.tokens[after].start < syntax.quotations[number].end:
        after += 1
    block = syntax.block_of(first)
    opens = before is None or syntax.block_of(before) != block
    return opens and (after == len(syntax.tokens) or syntax.block_of(after) != block)


def _find_signature(syntax: Syntax, number: int) -> int | None:
    """The name in a line by itself after a dash, below a quotation: "— Ada Brandt"."""
    index = syntax.places[number][1] + 1
    while index < len(syntax.tokens) and syntax.tokens[index].start < syntax.quotations[number].end:
        index += 1
    if index + 1 >= len(syntax.tokens) or syntax.tokens[index].text not in ("—", "–", "-", "--", "―"):
        return None
    last = index + 1
    while last + 1 < len(syntax.tokens) and syntax.kinds.get(last + 1) == syntax.kinds.get(index + 1):
        last += 1
    following = last + 2 if last + 1 < len(syntax.tokens) and syntax.tokens[last + 1].text == "." else last + 1
    ends = following >= len(syntax.tokens) or syntax.block_of(following) != syntax.block_of(last)
    return last if ends and syntax.kinds.get(index + 1) in _SPEAKERS and last - index < 6 else None


def _follow_block(syntax: Syntax, cues: Sequence[Cue], attached: Sequence[Attachment], number: int) -> Attachment:
    """The speaker whom the paragraph before leaves speaking, for a paragraph that is all quotation."""
    before = _find_last_outside(syntax, number)
    if before is None:
        return Attachment(quotation=number)
    block = syntax.block_of(before)
    sentence = syntax.parsed.sentence_of[before]
    told = [
        position
        for position, cue in enumerate(cues)
        if syntax.parsed.sentence_of[cue.at] == sentence and _tells(syntax, cue, sentence)
    ]
    latest = _find_previous(attached)
    if latest is not None and latest.cue is not None and syntax.block_of(syntax.places[latest.quotation][0]) == block:
        last = syntax.places[latest.quotation][1]
        ends = cues[latest.cue].at in range(last, before + 1) or before - last <= 3
        return Attachment(quotation=number, cue=latest.cue, how="after") if ends else Attachment(quotation=number)
    return Attachment(quotation=number, cue=told[0], how="after") if len(told) == 1 else Attachment(quotation=number)


def _introduce(syntax: Syntax, cues: Sequence[Cue], attached: Sequence[Attachment], number: int) -> Attachment:
    """The source that the sentence before a quotation gives: "She was blunt. “...”"."""
    signature = _find_signature(syntax, number)
    if signature is not None:
        return Attachment(quotation=number, source=signature, how="after")
    index = _find_last_before(syntax, number)
    if index is None:
        return Attachment(quotation=number)
    sentence = syntax.parsed.sentence_of[index]
    colon = syntax.tokens[index].text == ":"
    if _fills_block(syntax, number) and not (colon and _announces(syntax, cues, sentence)):
        return _follow_block(syntax, cues, attached, number)
    same = syntax.block_of(index) == syntax.block_of(syntax.places[number][0])
    if not same and not colon:
        return Attachment(quotation=number)
    if _is_credited_behind(syntax, number):
        return Attachment(quotation=number)
    told = [p for p, cue in enumerate(cues) if _tells(syntax, cue, sentence)]
    if told and any(_turns_to_another(syntax, cues[told[0]], place) for place in range(cues[told[0]].at + 1, index)):
        return Attachment(quotation=number)
    if told:
        return Attachment(quotation=number, cue=told[0], how="after")
    subject = _find_sentence_subject(syntax, sentence, index, colon=colon)
    if subject is None:
        return Attachment(quotation=number)
    return Attachment(quotation=number, source=subject, how="after")


def _is_credited_behind(syntax: Syntax, number: int) -> bool:
    """Whether a verb of saying and a name stand between a quotation and the end of its sentence."""
    start = syntax.places[number][1] + 2
    block = syntax.block_of(start - 2)
    for index in range(start, min(start + _REACH, len(syntax.tokens))):
        token = syntax.tokens[index]
        if token.text in (".", "!", "?") or index in syntax.quoted or syntax.block_of(index) != block:
            return False
        if token.tag in ("VBD", "VBZ") and token.text in SAYING_FORMS:
            return any(syntax.kinds.get(place) in _PEOPLE for place in range(start, index))
    return False


def _announces(syntax: Syntax, cues: Sequence[Cue], sentence: int) -> bool:
    """Whether a sentence names a text that it then gives, and no verb of saying: "released this statement:"."""
    place = syntax.parsed.sentences[sentence]
    words = range(place.first, place.last)
    named = any(syntax.tokens[index].pos == "NOUN" and syntax.tokens[index].lemma in ANNOUNCED_NOUNS for index in words)
    return named and not any(_tells(syntax, cue, sentence) for cue in cues)


def _find_last_before(syntax: Syntax, number: int) -> int | None:
    index = _find_last_outside(syntax, number)
    if index is None or _fills_block(syntax, number):
        return index
    return index if index not in syntax.quoted and index not in syntax.closers else None


def _find_last_outside(syntax: Syntax, number: int) -> int | None:
    """The last word before a quotation and its mark."""
    index = syntax.places[number][0] - 1
    while index >= 0 and syntax.tokens[index].start >= syntax.quotations[number].start:
        index -= 1
    return index if index >= 0 else None


def _tells(syntax: Syntax, cue: Cue, sentence: int) -> bool:
    return (
        syntax.parsed.sentence_of[cue.at] == sentence
        and cue.act == "speech"
        and cue.form == "verb"
        and cue.source is not None
        and (syntax.tokens[cue.at].dep in ("ROOT", "conj") or cue.at == syntax.parsed.sentences[sentence].first)
    )


def _is_he(syntax: Syntax, index: int) -> bool:
    return syntax.tokens[index].lemma in ("he", "she")


def _find_sentence_subject(syntax: Syntax, sentence: int, last: int, *, colon: bool) -> int | None:
    """A sentence's subject, if it is a person, or before a colon anybody who speaks; a name alone before a colon."""
    first = syntax.parsed.sentences[sentence].first
    subjects = [i for i in range(first, last) if syntax.tokens[i].dep in _SUBJECT and i not in syntax.quoted]
    if subjects:
        main = [index for index in subjects if syntax.tokens[syntax.tokens[index].head].dep == "ROOT"]
        subject = (main or subjects)[0]  # not of "When Lee died, ..."
        if any(i > subject and syntax.tokens[syntax.tokens[i].head].dep == "conj" for i in subjects):
            return None  # "Lee left, and his son cut in."
        kind = syntax.kinds.get(subject)
        return subject if _is_he(syntax, subject) or kind in (_SPEAKERS if colon else _PEOPLE) else None
    alone = colon and last > first and all(syntax.kinds.get(index) in _SPEAKERS for index in range(first, last))
    return last - 1 if alone else None
