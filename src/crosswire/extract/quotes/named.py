"""Names of sources that the parse leaves out of the source's phrase: behind a comma, or behind a hyphen."""

from crosswire.extract.quotes.syntax import Syntax, find_noun_phrase
from crosswire.languages.en.titles import TITLES
from crosswire.model import Token

_APPOSED = 9  # words in which a name must follow the description that a comma parts from it


def find_named(syntax: Syntax, head: int) -> int:
    """The name right behind a description that a comma parts from it: "one of them, Captain Ivo Radan, said"."""
    last = find_noun_phrase(syntax, head)[1]
    token = syntax.tokens[head]
    described = token.pos in ("NOUN", "NUM", "DET") or token.lemma.lower() in TITLES
    if not described or _is_according(syntax, head) or syntax.tokens[min(last + 1, _end(syntax))].text != ",":
        return head
    reach = range(last + 2, min(last + _APPOSED, len(syntax.tokens)))
    first = next((index for index in reach if _is_name(syntax, index)), None)
    if first is None or not all(_may_entitle(syntax.tokens[index]) for index in range(last + 2, first)):
        return head
    name = first
    while _is_name(syntax, name + 1) or _is_hyphen(syntax, name + 1):
        name += 1
    return name if name > first and _closes_apposition(syntax, name + 1) else head


def _is_name(syntax: Syntax, index: int) -> bool:
    if syntax.kinds.get(index) != "person" or not syntax.tokens[index].tag.startswith("NN"):
        return False
    return syntax.tokens[index].text[:1].isupper() or syntax.tokens[index - 1].text == "-"


def _is_hyphen(syntax: Syntax, index: int) -> bool:
    return syntax.kinds.get(index) == "person" and syntax.tokens[index].text == "-"


def _is_according(syntax: Syntax, head: int) -> bool:
    """Whether what follows the comma is what is said: "According to a nurse, Ada Brandt slept"."""
    sentence = syntax.parsed.sentences[syntax.parsed.sentence_of[head]]
    return syntax.tokens[sentence.first].text == "According" and syntax.left[head] <= sentence.first + 3


def _end(syntax: Syntax) -> int:
    return len(syntax.tokens) - 1


def _may_entitle(token: Token) -> bool:
    """Whether a word may stand between a description's comma and the name: "the former judge", "Captain"."""
    return token.pos in ("NOUN", "PROPN", "ADJ", "DET") and token.tag not in ("NNS", "NNPS")


def _closes_apposition(syntax: Syntax, index: int) -> bool:
    """Whether a name ends there, and no list of people goes on: ", said", ".", not ", and a nurse", "'s"."""
    token, following = syntax.tokens[min(index, _end(syntax))], syntax.tokens[min(index + 1, _end(syntax))]
    if token.text == ",":
        return following.tag not in ("CC", "POS") and syntax.kinds.get(following.index) != "person"
    return index > _end(syntax) or token.text in (".", ";", ":", "(") or index in syntax.closers


def reach_name(syntax: Syntax, last: int) -> int:
    """Over the rest of a person's name of which the parse makes an aside: "Ryu Ha | -neul told reporters"."""
    while (
        last < _end(syntax)
        and syntax.kinds.get(last) == "person" == syntax.kinds.get(last + 1)
        and "-" in (syntax.tokens[last].text, syntax.tokens[last + 1].text)
    ):
        last += 1
    return last
