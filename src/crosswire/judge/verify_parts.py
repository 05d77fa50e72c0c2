"""Whether what stands beside a brief holds: figures, wordings, and what is still to check."""

import re
from collections.abc import Iterator

from crosswire.judge.evidence import check_spans
from crosswire.model import Figure, FigureEntry, Story, Utterance
from crosswire.primitives.phrasing import PRONOUNS
from crosswire.primitives.story_index import StoryIndex

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"\.\.\.|…|\[[^\]]*\]")


def check_figures(story: Story, index: StoryIndex) -> Iterator[str]:
    """Figures of facts that are there, each number as its statement gives it, where the article has it."""
    facts = {fact.id: fact for fact in story.facts}
    for figure in story.figures:
        owner = f"figure of fact {figure.fact}"
        if figure.fact not in facts:
            yield f"{owner}: there is no such fact"
            continue
        if len({(entry.value, entry.upper) for entry in figure.entries}) < 2:
            yield f"{owner}: it does not move"
        if [entry.as_of or "" for entry in figure.entries] != sorted(entry.as_of or "" for entry in figure.entries):
            yield f"{owner}: its numbers are not in the order of their days"
        for entry in figure.entries:
            if entry.statement not in facts[figure.fact].statements:
                yield f"{owner}: {entry.statement} is no statement of the fact"
            else:
                yield from _check_entry(owner, entry, figure, facts[figure.fact].slot, index)


def _check_entry(owner: str, entry: FigureEntry, figure: Figure, slot: str | None, index: StoryIndex) -> Iterator[str]:
    found, article = index.statements[entry.statement], index.article(entry.statement)
    if entry.article != article.id or article.text[entry.start : entry.end] != entry.text:
        yield f"{owner}: “{entry.text[:60]}” is not what the article has at {entry.start}-{entry.end}"
    told = (q for q in found.quantities if q.unit == figure.unit or slot == "number")  # "73 arrests", "38 people"
    counted = {(q.value, q.upper, q.modifier, q.start) for q in told}
    if (entry.value, entry.upper, entry.modifier, entry.start) not in counted:
        yield f"{owner}: {entry.value:.12g} is no number of statement {entry.statement}"
    own = len(found.chain) < len(("outlet", "source"))
    nobody = own or (found.chain[-1].name or "").lower() in PRONOUNS  # "he" tells nobody who it is
    if (own if entry.source else not nobody) or entry.stance != found.stance:
        yield f"{owner}: who gives {entry.value:.12g}, or how, is not as its statement has it"
    if entry.dated_by == "article" and entry.as_of != (article.published or "")[:10]:
        yield f"{owner}: {entry.as_of} is not the day of its article"


def check_wordings(story: Story, index: StoryIndex) -> Iterator[str]:
    """The fullest wording first, cuts that are part of it, and ranges that lie in the words that they mark."""
    del index
    for utterance in story.utterances:
        fullest = [wording.kind == "fullest" for wording in utterance.wordings]
        if all(fullest):  # one wording, or a record of before wordings were told apart
            continue
        if fullest != [True, *(False for _ in fullest[1:])]:
            yield f"utterance {utterance.id}: its fullest wording is not the first, or not the only one"
        else:
            yield from _check_drift(utterance)


def _check_drift(utterance: Utterance) -> Iterator[str]:
    fullest = utterance.wordings[0].text if utterance.wordings else ""
    for wording in utterance.wordings[1:]:
        for (start, end), text in (
            *((held, wording.text) for held in wording.differs),
            *((held, fullest) for held in wording.lacks),
        ):
            if not 0 <= start < end <= len(text):
                yield f"utterance {utterance.id}: {start}-{end} is not inside its wording"
        if wording.kind == "cut" and not wording.differs and not is_part(wording.text, fullest):
            yield f"utterance {utterance.id}: “{wording.text[:60]}” is no cut of its fullest wording"


def is_part(text: str, fullest: str) -> bool:
    """Whether every stretch of words of a text stands in another, whatever its case and punctuation."""
    whole = " ".join(["", *_WORD.findall(fullest.lower()), ""])
    stretches = (" ".join(["", *_WORD.findall(stretch.lower()), ""]) for stretch in _GAP.split(text))
    return all(stretch in whole for stretch in stretches if stretch.strip())


def check_checks(story: Story, index: StoryIndex) -> Iterator[str]:
    """Things to check that say why, and point at a fact or at words."""
    for number, check in enumerate(story.to_check, 1):
        owner = f"thing {number} to check of story {story.id}"
        if not check.why.strip():
            yield f"{owner}: it does not say why"
        if not check.facts and not check.evidence:
            yield f"{owner}: it points at nothing"
        yield from check_spans(owner, check.evidence, index.articles)
