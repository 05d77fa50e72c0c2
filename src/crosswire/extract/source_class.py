"""What kind of source a statement has, from the last link of its chain."""

from collections.abc import Sequence

from crosswire.model import ChainLink, SourceClass

_OFFICIAL = frozenset(
    "president minister premier chancellor secretary governor mayor senator congressman congresswoman lawmaker ambassador"
    " envoy general admiral colonel commander sheriff prosecutor attorney judge justice king queen prince spokesman"
    " spokeswoman spokesperson ministry government police army navy military court parliament congress senate council"
    " commission authority authorities department agency embassy administration kremlin coroner marshal chief"
    " commissioner official officials state federal foreign un nato".split()
)
_UNNAMED = frozenset(
    "official officials source sources witness witnesses analyst analysts expert experts observer observers critic critics"
    " resident residents people person diplomat diplomats aide aides insider insiders lawyer lawyers spokesman spokeswoman"
    " spokesperson representative representatives doctor doctors activist activists survivor survivors neighbour neighbours"
    " neighbor neighbors relative relatives authorities investigators some others many researchers scientists".split()
)
_PRONOUNS = frozenset("he she they it who i we him her them".split())


def classify_source(chain: Sequence[ChainLink], *, relayed: bool = False) -> SourceClass | None:
    """The class of the one who says it; None where only a pronoun tells who that is."""
    if len(chain) < 2:
        return "relayed" if relayed else "first-hand"
    last = chain[-1]
    if last.kind in ("agency", "outlet"):
        return "relayed"
    if last.kind == "document":
        return "document"
    words = (last.name or "").replace("-", " ").split()
    if not words:
        return "unnamed"
    return _classify_words(words)


def _classify_words(words: Sequence[str]) -> SourceClass | None:
    lower = {word.lower().strip(",.’'") for word in words}
    if lower <= _PRONOUNS:
        return None
    named = any(word[0].isupper() for word in words[1:]) or words[0][0].isupper() and words[0].lower() not in _UNNAMED
    if not named or lower & _UNNAMED and not _has_proper_end(words):
        return "unnamed"
    return "official" if lower & _OFFICIAL else "named"


def _has_proper_end(words: Sequence[str]) -> bool:
    """Whether the description ends with a name: "spokesman Jo Tan", not "Ruritanian officials"."""
    return words[-1][0].isupper()
