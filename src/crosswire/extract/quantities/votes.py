"""Votes: how many were cast for each side, "64 votes to 51", "52-48", "by nine votes against six"."""

from collections.abc import Sequence

from crosswire.extract.quantities.figures import Figure, read_figure
from crosswire.languages.en.numbers import GAMES, VOTES, VOTING
from crosswire.model import Parsed, Quantity, Sentence, Token

_DASHES = frozenset({"-", "–", "—"})
_JOINERS = _DASHES | {"to", "against"}
_REACH = 5  # words before the numbers, in which a verb of voting stands
_BARE = frozenset({"PUNCT", "ADP", "SCONJ", "CCONJ", "PART", "SYM", "ADV", "PRON"})
MAJORITY, MINORITY = "vote", "opposing vote"


def read_votes(parsed: Parsed, sentence: Sentence, figure: Figure) -> tuple[tuple[Quantity, ...], int] | None:
    """The votes of both sides and the token past them; None where the numbers are no votes."""
    tokens, at = parsed.tokens, figure.last
    is_named = _lemma(tokens, at) == "vote"
    at += is_named
    if at + 1 >= sentence.last or tokens[at].text.lower() not in _JOINERS:
        return None
    other = read_figure(tokens, at + 1)
    if other is None or other.last > sentence.last or other.is_share or other.is_some:
        return None
    is_told = is_named or _is_vote(tokens, sentence, figure, other)
    last = other.last + (_lemma(tokens, other.last) == "vote")
    if not is_told or not _is_bare(tokens, sentence, last) or figure.value < other.value:
        return None
    return (
        _make_vote(parsed, figure, figure.last + is_named, MAJORITY),
        _make_vote(parsed, other, last, MINORITY),
    ), last


def _lemma(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lemma if at < len(tokens) else ""


def _is_bare(tokens: Sequence[Token], sentence: Sentence, last: int) -> bool:
    """Whether nothing that is counted follows: "52 to 48 percent" are no votes."""
    return last >= sentence.last or (tokens[last].pos in _BARE and tokens[last].text not in {"%", *_DASHES})


def _is_vote(tokens: Sequence[Token], sentence: Sentence, figure: Figure, other: Figure) -> bool:
    """Whether numbers without the noun are votes: a body that votes in the sentence, a verb of voting before them."""
    lemmas = {token.lemma for token in tokens[sentence.first : sentence.last]}
    before = {token.lemma for token in tokens[max(sentence.first, figure.first - _REACH) : figure.first]}
    is_told = not VOTES.isdisjoint(before) and "from" not in before and not lemmas & GAMES
    is_dash = tokens[other.first - 1].text in _DASHES
    return is_told and (not is_dash or bool(lemmas & VOTING))


def _make_vote(parsed: Parsed, figure: Figure, last: int, unit: str) -> Quantity:
    start, end = parsed.tokens[figure.first].start, parsed.tokens[last - 1].end
    return Quantity(value=figure.value, unit=unit, modifier=None, text=parsed.text[start:end], start=start, end=end)
