"""What a medium reports from a source that it names at the end: "The Courier reported ..., according to officials"."""

from collections.abc import Sequence

from crosswire.extract.quotes.chains import read_link_kind
from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.syntax import Stretch, Syntax

_MEDIA = frozenset({"agency", "outlet"})
_OBJECT = frozenset({"dobj"})


def find_relays(syntax: Syntax, cues: Sequence[Cue], contents: Sequence[Sequence[Stretch]]) -> dict[int, int]:
    """Of each cue of a source that a medium names or quotes, the cue of the medium's report: it carries its words."""
    found = {}
    places = {cue.at: position for position, cue in enumerate(cues)}
    for position, cue in enumerate(cues):
        quoting = _find_quoting(syntax, cue)
        if quoting in places and contents[places[quoting]] and not contents[position]:
            found[position] = places[quoting]
        if cue.form != "phrase" or not contents[position] or _is_medium(syntax, cue):
            continue
        first, last = contents[position][0]
        for other, report in enumerate(cues):
            inside = report.form == "verb" and first < report.at < last < cue.at
            if inside and report.source is not None and contents[other] and _reports(syntax, report):
                opens = syntax.left[report.source] <= first <= report.source < report.at
                follows = contents[other][0][0] > report.at
                if opens and follows:
                    found[position] = other
    return found


def _find_quoting(syntax: Syntax, cue: Cue) -> int | None:
    """The verb of whoever quotes: "“...,” the agency quoted Brandt as saying"."""
    token = syntax.tokens[cue.at]
    governor = syntax.tokens[syntax.tokens[token.head].head]
    quotes = token.dep == "pcomp" and syntax.tokens[token.head].lemma == "as" and governor.lemma in ("quote", "cite")
    return governor.index if quotes and syntax.find_child(governor.index, _OBJECT) is not None else None


def _reports(syntax: Syntax, cue: Cue) -> bool:
    """Whether a medium tells it: one that we know, or one of a name like "The Courier" that reports it."""
    if cue.source is None or _is_medium(syntax, cue):
        return cue.source is not None
    named = syntax.tokens[cue.source].pos == "PROPN" and syntax.kinds.get(cue.source) != "person"
    opened = syntax.tokens[syntax.left[cue.source]].text.lower() == "the" and syntax.left[cue.source] == cue.source - 1
    return named and opened and syntax.tokens[cue.at].lemma == "report"


def _is_medium(syntax: Syntax, cue: Cue) -> bool:
    return cue.source is not None and read_link_kind(syntax, cue.source) in _MEDIA
