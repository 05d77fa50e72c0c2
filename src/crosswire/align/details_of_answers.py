"""Details that answer yes or no: whether gas was used, the back-ups were safe, somebody was there."""

import re
from collections.abc import Iterator

from crosswire.align.claims import PRONOUNS, Claim
from crosswire.align.detail import Detail
from crosswire.align.details_of_people import is_told_of_other_days
from crosswire.align.events import find_holder, find_named
from crosswire.align.openings import list_beginnings, list_openings
from crosswire.languages.en.predicates import VAGUE
from crosswire.languages.en.yes_or_no import DENYING, HELD_OFF, OPEN, QUESTIONS, Question
from crosswire.model import Argument
from crosswire.primitives.measures import name_thing
from crosswire.primitives.story_index import StoryIndex

KINDS = {"person": frozenset({"person"}), "who": frozenset({"person", "organisation", "place", "group"})}
YES, NO = "yes", "no"
LONGEST_WORDS = 80  # characters of an answer that are shown
_ASKED = [
    (one, list_openings(one.yes.pattern) | (list_openings(one.no.pattern) if one.no else frozenset()))
    for one in QUESTIONS
]
_SOME = re.compile(r"\b(?:some|most|many|several|one|two|three|four|five|half|\d+) of\b", re.IGNORECASE)


def find_answers(claim: Claim, index: StoryIndex) -> Iterator[Detail]:
    """The answer that the claim gives to a question of yes or no."""
    begun = list_beginnings(claim.text)
    for question in (one for one, openings in _ASKED if not openings.isdisjoint(begun)):
        found = read_answer(question, claim, index)
        if found is not None:
            for of in list_asked(question, claim, index):
                yield Detail(claim=claim, of=("whether", question.name, of), value=found[0], words=found[1])


def read_answer(question: Question, claim: Claim, index: StoryIndex) -> tuple[str, str] | None:
    """Yes or no, and the words that say so; none where the claim leaves it open."""
    yes, no = question.yes.search(claim.text), question.no.search(claim.text) if question.no else None
    told = no or yes
    if told is None or OPEN.search(claim.text) or _SOME.search(claim.text):
        return None
    if no is not None and not (question.is_told_plainly and not claim.polarity):
        return NO, no.group().strip()
    start, text = index.statements[claim.id].start, index.articles[claim.article].text
    denying = DENYING.search(claim.text)
    if (
        denying
        and not question.is_told_plainly
        and denying.start() < told.start()
        and told.end() - denying.start() <= LONGEST_WORDS
    ):
        return NO, claim.text[denying.start() : told.end()]
    held_off = HELD_OFF.search(text[index.sentence(claim.id)[0] : start])
    if question.is_told_plainly and (denying or held_off or not claim.polarity):
        return None
    if denying or held_off or not claim.polarity:
        return NO, f"not {told.group().strip()}"
    return YES, told.group().strip()


def list_asked(question: Question, claim: Claim, index: StoryIndex) -> list[str]:
    """Of what the question is asked: "" of the story, else whom or what the claim's subject names."""
    if question.of == "story":
        return [""]
    if question.of == "shared":
        return sorted(key for key in claim.entities | claim.objects if key not in VAGUE | PRONOUNS)
    told = index.propositions[claim.id]
    roles = ("patient", "agent") if told.passive else ("agent", "patient")
    subjects = next((found for role in roles if (found := [a for a in told.arguments if a.role == role])), [])
    if question.of in KINDS:
        named = [_find_who(argument, claim, index) for argument in subjects]
        keys = [key for key in named if key and index.entities[key].kind in KINDS[question.of]]
        return keys if len(subjects) == 1 else []
    text = index.articles[claim.article].text
    heads = {name_thing(a.head) for a in subjects if not text[a.start : a.end].lower().startswith(("a ", "an "))}
    return sorted(heads - VAGUE - PRONOUNS)


def _find_who(argument: Argument, claim: Claim, index: StoryIndex) -> str | None:
    key = find_named(argument, claim.article, index) or find_holder(argument, claim, index)
    return key if key in index.entities else None


def is_other_answer(left: Detail, right: Detail) -> bool:
    """Yes and no, of one day as far as days are told."""
    return left.value != right.value and not is_told_of_other_days(left.claim, right.claim)
