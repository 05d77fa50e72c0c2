"""What stands between a line and its reader: each rule weighs what makes it unclear, untrue or no sentence."""

import re
from collections.abc import Callable, Sequence

from crosswire.brief.importance import is_headline
from crosswire.languages.en.brief import (
    CORRECTING,
    CUT_BEFORE,
    LEANING,
    LOADED,
    NOT_TOLD,
    OWN_PERSON,
    POINTING,
    PRONOUNS,
    RELATIVES,
)
from crosswire.model import Piece
from crosswire.primitives.phrasing import BROKEN_ENDS, is_unattributed_speech, join_pieces
from crosswire.primitives.story_index import StoryIndex

UNFIT = 10.0
FEWEST_WORDS, LONGEST_LINE = 5, 30
ENDS = frozenset(".!?")
# Clauses whose subject stands outside them, and how badly they read with it put before them
LENT = {"conjunct": 1.0, "relative": 2.75, "adverbial": 2.75, "participial": 5.0}
LOADED_WORD = 0.75
SHOUTED, MOST_LOADED = 6, 3  # letters of a word in capitals that no abbreviation has; loaded words that count
TELLING_ROLES = frozenset({"patient", "attribute", "about", "of", "against", "for", "to"})
SAYING_LEMMAS = frozenset(
    "say state stress declare note add explain insist claim announce tell assert remark observe".split()
)
NEAR = 4  # words from a line's beginning in which a pronoun cannot have its antecedent
_NUMBER_LEFT = re.compile(r"\s*, [\d$€£]")
_NEXT_WORD = re.compile(r"\s*([\w’']+)")
_VERB_LEFT = re.compile(r"\s*, [^.;:,]{1,60}, (?:was|were|is|are|has|have|had|will|would|can|could|did|does)\b")
_NAME_LEFT = re.compile(r"[A-Z][\w’'-]*(?: [\w’'-]+){0,3}, (?:said|says|told|added|adds|wrote|warned) ")
# "Joan Bell, ruled", left of "The judge, Joan Bell, ruled"
_LONE_NAME = re.compile(r"[A-Z][\w’'-]*(?: [\w’'-]+){0,3}, [a-z]")
_WORD = re.compile(r"\s*([\w’']+)")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\w)")

Flaw = Callable[[str, Sequence[Piece], StoryIndex], float]


def is_broken(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It ends in the middle, or is no clause at all."""
    text, found = join_pieces(pieces), index.statements[statement]
    words = _WORD.findall(text)
    bare = index.propositions[statement].nominal and found.stance == "asserted"
    least = FEWEST_WORDS - (index.propositions[statement].clause == "main")
    short = len(words) < least
    ended = text.rstrip("”\"’' ")[-1:] in ENDS
    open_end = words[-1].lower() in BROKEN_ENDS and not ended if words else True
    return UNFIT if bare or short or open_end or _NAME_LEFT.match(text) else 0.0


def is_cut_loose(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It is somebody's words without the speaker, or half a quotation."""
    text = join_pieces(pieces)
    if is_unattributed_speech(index.statements[statement]) or text.count('"') % 2:
        return UNFIT
    quote = index.quote_of.get(statement)
    if quote is None or quote.kind != "direct" or quote.speaker_span is None:
        return 0.0
    named = any(piece.span is None and piece.text.endswith(":] ") for piece in pieces)
    spans = [piece.span for piece in pieces if piece.span is not None]
    told = any(span.start <= quote.speaker_span.start and quote.speaker_span.end <= span.end for span in spans)
    return 0.0 if named or told else UNFIT


def is_half_true(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It stands under an "if" or "before" that is not shown with it."""
    proposition = index.propositions[statement]
    if proposition.clause == "main" or (proposition.opening or "") not in NOT_TOLD:
        return 0.0
    shown = f" {join_pieces(pieces).lower()} "
    return 0.0 if f" {proposition.opening} " in shown else UNFIT


def is_no_report(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It is a headline's, or a question."""
    text = join_pieces(pieces)
    asked = index.statements[statement].stance == "asked" or text.endswith("?")
    return 4.0 * is_headline(statement, index) + 6.0 * asked + UNFIT * bool(CORRECTING.match(text))


def is_loaded(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It plays on feelings, outside quotation marks: what others say more soberly is told in their words."""
    del statement, index
    bare = _QUOTED.sub(" ", join_pieces(pieces))
    words = _WORD.findall(bare)
    loaded = [word for word in words if word.lower() in LOADED or (word.isupper() and len(word) >= SHOUTED)]
    return LOADED_WORD * min(len(loaded) + bare.count("!"), MOST_LOADED)


def is_speech_without_words(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It tells that somebody spoke, and not what was said: "The minister stated today"."""
    proposition = index.propositions[statement]
    text = join_pieces(pieces)
    said = any(argument.role in TELLING_ROLES for argument in proposition.arguments)
    if said or proposition.predicate not in SAYING_LEMMAS or proposition.passive:
        return 0.0
    nested = len([s for s in index.findings[index.article_of[statement]].statements if s.text in text]) > 1
    return 0.0 if nested or any(mark in text for mark in '“"') or " that " in text else UNFIT


def is_leaning(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It begins with a word, or holds a pronoun early on, that only what stood before explains."""
    if pieces and pieces[0].span is None:
        return 0.0
    bare = _QUOTED.sub(" ", join_pieces(pieces)).lower()
    words = _WORD.findall(bare)
    named = any(piece.span is None and piece.why and piece.why.startswith("stands for") for piece in pieces[:2])
    near = not named and (any(word in PRONOUNS for word in words[:NEAR]) or _has_bare_subject(statement, index))
    pointing = any(pattern.search(bare) for pattern in POINTING)
    return 4.0 * (bool(words) and words[0] in LEANING) + 3.0 * near + 3.0 * pointing


def _has_bare_subject(statement: str, index: StoryIndex) -> bool:
    """Whether its subject is "it" or "they"."""
    subject, text = index.propositions[statement].subject, index.article(statement).text
    return subject is not None and text[subject.start : subject.end].lower() in PRONOUNS


def is_own_person(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It says "we" outside quotation marks."""
    del statement, index
    words = _WORD.findall(_QUOTED.sub(" ", join_pieces(pieces)).lower())
    return 4.0 * bool(OWN_PERSON.intersection(words))


def is_patched(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """Words are left out of it, it begins inside a sentence, or its subject or speaker had to be put before it."""
    text = join_pieces(pieces)
    patched = sum(piece.span is None for piece in pieces)
    aside = index.propositions[statement].clause == "adverbial" and text[:1].islower()
    lent = LENT.get(index.propositions[statement].clause, 0.0) if pieces and pieces[0].span is None else 0.0
    hanging = (_WORD.findall(text.lower()) or [""])[0] in RELATIVES | NOT_TOLD and text[:1].islower()
    return 1.0 * text[:1].islower() + 2.5 * aside + 0.75 * patched + lent + UNFIT * hanging


def is_long(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """It has more words than a line should."""
    del statement, index
    return 0.15 * max(0, len(join_pieces(pieces).split()) - LONGEST_LINE)


def is_badly_cut(statement: str, pieces: Sequence[Piece], index: StoryIndex) -> float:
    """Where it was cut from its sentence, words that belong to it were left behind."""
    spans = [piece.span for piece in pieces if piece.span is not None]
    if not spans:
        return UNFIT
    text, (first, last) = index.article(statement).text, index.sentence(statement)
    before, after = text[first : spans[0].start], text[spans[-1].end : last]
    replaced = pieces[0].span is None
    last_word = (_WORD.findall(before) or [""])[-1].lower()
    next_word = _NEXT_WORD.match(after)
    return (
        UNFIT * (last_word in NOT_TOLD)
        + 5.0 * (not replaced and last_word in RELATIVES)
        + 5.0 * bool(next_word and next_word[1].lower() not in CUT_BEFORE)
        + 5.0 * bool(_NUMBER_LEFT.match(after))
        + UNFIT * bool(_VERB_LEFT.match(after))
        + 4.0 * bool(before.strip() and not replaced and _LONE_NAME.match(text[spans[0].start : spans[-1].end]))
    )


FLAWS: tuple[Flaw, ...] = (
    is_broken,
    is_cut_loose,
    is_half_true,
    is_no_report,
    is_speech_without_words,
    is_loaded,
    is_leaning,
    is_own_person,
    is_patched,
    is_long,
    is_badly_cut,
)
OF_CUTS = frozenset({is_half_true, is_badly_cut})  # what a whole sentence cannot have
