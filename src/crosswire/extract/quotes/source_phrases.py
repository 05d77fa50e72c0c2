"""What a phrase that names a source reports: the sentence around "according to the ministry"."""

from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.reporting import find_region_start, has_finite
from crosswire.extract.quotes.syntax import Stretch, Syntax, find_noun_phrase

_OPENING = 6  # words of a phrase that opens its sentence, before what heads it
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SUBJECT = frozenset({"nsubj"})


def find_reported_around(syntax: Syntax, cue: Cue) -> list[Stretch]:
    """The sentence around the phrase: "According to ..., ..."."""
    if cue.source is None:
        return []
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[cue.at]]
    before = (find_region_start(syntax, cue.first), cue.first - 1)
    after = (_find_phrase_end(syntax, cue, cue.source) + 1, sentence.last - 1)
    leads = syntax.tokens[max(before[1], 0)]
    joined = leads.pos in ("CCONJ", "SCONJ") or (
        leads.text == "," and syntax.tokens[before[1] - 1].pos in ("CCONJ", "SCONJ")
    )
    stretches = (after,) if joined and has_finite(syntax, after) else (before, after)
    if before[1] > before[0] and after[0] <= after[1] and syntax.tokens[after[0]].text != ",":
        stretches = (before,)  # what follows without a comma belongs to the source: "a note last updated in May"
    return [stretch for stretch in stretches if stretch[1] - stretch[0] >= 1 and _has_word(syntax, stretch)]


def _find_phrase_end(syntax: Syntax, cue: Cue, source: int) -> int:
    """The last word of the source's phrase; a name apposed to it that the clause lacks as its subject is none of it."""
    if source < cue.last:
        return cue.last  # "in her view"
    last = syntax.right[source]
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[source]]
    if syntax.left[source] <= sentence.first + _OPENING and last + 2 >= sentence.last:
        return find_noun_phrase(syntax, source)[1]  # the parse takes the whole sentence for an aside on the source
    near = range(last + 1, min(last + 4, len(syntax.tokens)))
    lacking = next((index for index in near if syntax.tokens[index].tag in _FINITE), None)
    if lacking is not None and syntax.find_child(lacking, _SUBJECT) is None:
        return find_noun_phrase(syntax, source)[1]
    return last


def _has_word(syntax: Syntax, stretch: Stretch) -> bool:
    return any(
        syntax.tokens[index].pos in ("VERB", "AUX", "NOUN", "PROPN") for index in range(stretch[0], stretch[1] + 1)
    )
