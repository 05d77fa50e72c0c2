"""What is said without what its speaker is, where both stand before the verb: "it fell, an expert, Brandt, said"."""

from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.syntax import Stretch, Syntax


def leave_out_source(syntax: Syntax, cue: Cue, stretch: Stretch) -> Stretch:
    """The stretch without who says it, where the parse hangs him on its end: "he died, her aide, Ann Lee, told us"."""
    first, last = stretch
    source = cue.source
    if source is not None and last < source < cue.at:
        return _leave_out_description(syntax, source, stretch)
    if source is None or not first < source <= last < cue.at or syntax.tokens[source].dep != "appos":
        return stretch
    start = syntax.left[syntax.tokens[source].head]
    return (first, start - 1) if start > first else stretch


def _leave_out_description(syntax: Syntax, source: int, stretch: Stretch) -> Stretch:
    """The stretch without what its speaker is: "the bridge fell, | an expert on steel, Ada Brandt, said"."""
    first, last = stretch
    end = last - 1 if syntax.tokens[last].text == "," else last
    comma = next((index for index in range(end, first, -1) if syntax.tokens[index].text == ","), None)
    if comma is None or syntax.tokens[source].pos != "PROPN" or syntax.left[source] > last + 2:
        return stretch
    inside = syntax.tokens[comma + 1 : end + 1]
    opened = bool(inside) and inside[0].tag in ("DT", "PRP$")
    person = any(syntax.kinds.get(token.index) == "person" and token.pos == "NOUN" for token in inside[:4])
    told = any(token.pos in ("VERB", "AUX") for token in inside)
    return (first, comma - 1) if opened and person and not told else stretch
