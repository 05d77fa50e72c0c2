"""Courses that news takes: somebody in hospital dies, a closed road opens, an appeal is lodged and dismissed.

Statements of two stages of one course are no conflict, and their words need not be alike: what tells is that both are
of one person or thing, and which stage the words of each name (`languages/en/courses.py`).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.align.detail import list_people as list_people_named
from crosswire.align.details import is_elsewhere_told
from crosswire.align.progress import count_days_between, is_earlier
from crosswire.align.rules import VETOES
from crosswire.languages.en.courses import COURSES
from crosswire.languages.en.dating import PAST_YEARS
from crosswire.model import Alignment, Comparison
from crosswire.primitives.story_index import StoryIndex

PERSON, DOER = "person", "doer"
AHEAD = "planned"
TOLD = frozenset({AHEAD, "asserted", "alleged"})  # that somebody is charged is an allegation told as such
MOST_DAYS = 14  # between two articles that tell of one course
_OF = re.compile(r"\w['’]s?\s|\bof\b")  # before the name: it befalls somebody or something of theirs
_OWNER = re.compile(r"['’]s?\b")
_BEHIND = re.compile(r"$|\s*(?:,|\(|and\b|who\b|[–—-]\s)")
_NEARLY = re.compile(r"\b(?:nearly|almost|about to|could have|might have|narrowly)\b", re.IGNORECASE)
_PLANS = re.compile(
    r"(?:will|would|vow|refus|announc|threat|plan|intend|is |are )", re.IGNORECASE
)  # stages that are plans themselves
_PASSIVE = re.compile(r"(?:is|are|was|were|been|being|be|allegedly)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|no|refus\w+)\b|n[’']t\b", re.IGNORECASE)


class Course(Struct, frozen=True, kw_only=True):
    """What is asked, whom or what it is told of, and its stages in their order."""

    asks: str
    days: int  # between two articles that tell of it
    of: dict[str, str]  # a noun, and the first of those that stand for the same thing
    stages: tuple[tuple[int, re.Pattern[str]], ...]


class Step(Struct, frozen=True, kw_only=True):
    """A claim that tells a stage of a course: of what, how far it has come, and in what words."""

    course: Course
    claim: Claim
    of: str
    entity: str | None
    stage: int
    ahead: bool  # still to come
    outcome: int  # the row of the stage: two outcomes of one stage exclude each other
    words: str


@cache
def read_courses() -> tuple[Course, ...]:
    """The table's courses."""
    return tuple(_read_course(block) for block in COURSES.strip().split("\n\n"))


def _read_course(block: str) -> Course:
    head, *rows = block.splitlines()
    asks, of, *days = (cell.strip() for cell in head.split("|"))
    stages = [row.strip().split(" | ", 1) for row in rows]
    return Course(
        asks=asks,
        days=int(days[0]) if days else MOST_DAYS,
        of={noun: group.split()[0] for group in of.split(";") for noun in group.split()},
        stages=tuple((int(number), re.compile(rf"\b(?:{words})", re.IGNORECASE)) for number, words in stages),
    )


def find_courses(claims: Sequence[Claim], index: StoryIndex) -> list[Alignment]:
    """An alignment for each course of which articles tell several stages."""
    told: dict[tuple[str, str], list[Step]] = defaultdict(list)
    for claim in claims:
        if claim.stance not in TOLD or claim.is_old or PAST_YEARS.search(claim.context):
            continue
        for course in read_courses():
            for step in list_steps(claim, course, index):
                told[course.asks, step.of].append(step)
    return [found for steps in told.values() for found in _align_steps(steps, index)]


def list_steps(claim: Claim, course: Course, index: StoryIndex) -> Iterator[Step]:
    """The claim as a step of the course, for each that it is told of."""
    told = read_stage(claim, course)
    if told is None:
        return
    outcome, stage, words = told
    for of, entity in list_subjects(claim, course, words, index):
        yield Step(
            course=course,
            claim=claim,
            of=of,
            entity=entity,
            stage=stage,
            ahead=claim.stance == AHEAD and not _PLANS.match(words),
            outcome=outcome,
            words=words,
        )


def read_stage(claim: Claim, course: Course) -> tuple[int, int, str] | None:
    """The row, the number and the words of the stage that the claim tells; None where a thing is told in several.

    Of a person the furthest counts: "arrested on Monday, she was released".
    """
    if _NEARLY.search(claim.text):
        return None
    found = [
        (row, number, match.group())
        for row, (number, words) in enumerate(course.stages)
        for match in [words.search(claim.text)]
        if match and (claim.polarity or _NOT.search(match.group()))
    ]
    if PERSON in course.of:
        return max(found, key=lambda one: one[1], default=None)
    return found[0] if len(found) == 1 else None


def list_subjects(claim: Claim, course: Course, words: str, index: StoryIndex) -> Iterator[tuple[str, str | None]]:
    """Of whom or what the course is told: a person, or a thing by its noun, with its entity where it has a name."""
    if {PERSON, DOER} & course.of.keys():
        roles = ("agent",) if DOER in course.of else ("patient", "agent")
        found = list(list_people(claim, roles, index))
        if not found and _PASSIVE.match(words):  # "was charged with taking bribes": the parse has who took what
            found = list(list_people(claim, ("agent",), index))
        if not found and DOER not in course.of:
            found = find_only_other(claim, index)
        yield from ((PERSON, key) for key in found)
        return
    for key in sorted(claim.agents | claim.objects):
        entity = index.entities.get(key)
        noun = entity.name.split()[-1].lower() if entity else key
        if noun in course.of:
            yield course.of[noun], key if entity else None


def list_people(claim: Claim, roles: Sequence[str], index: StoryIndex) -> Iterator[str]:
    """The people who stand in the first of the roles that is filled, each named first there: "Ms Lee and 45 others"."""
    told = index.propositions[claim.id].arguments
    filled = [[argument for argument in told if argument.role == role] for role in roles]
    text, mentions = index.articles[claim.article].text, index.findings[claim.article].mentions
    for argument in next(filter(None, filled), []):
        for mention in (mentions[at] for at in argument.mentions):
            entity = index.entities.get(mention.entity or "")
            around = text[argument.start : mention.start], text[mention.end : argument.end]
            if entity and entity.kind == PERSON and mention.form != "nominal" and is_meant_itself(*around):
                yield entity.id
                break


def find_only_other(claim: Claim, index: StoryIndex) -> list[str]:
    """The one person whom the claim names beside its doers: "a court acquitted Lee"; nobody of several."""
    statement, text = index.statements[claim.id], index.articles[claim.article].text
    named = list(list_people_named(claim.article, statement.start, statement.end, index))
    owners = any(_OWNER.match(text, mention.end) for mention, _ in named)
    keys = {entity.id for _, entity in named}
    return list(keys - claim.agents) if len(keys) == 1 and not owners else []


def is_meant_itself(before: str, behind: str) -> bool:
    """Whether, by the words around a name, it is told of its bearer: not of "Lee's wife", "a friend of Lee"."""
    return not _OF.search(before) and bool(_BEHIND.match(behind))


def _align_steps(told: Sequence[Step], index: StoryIndex) -> Iterator[Alignment]:
    """The steps that moved on from one article to another, in an alignment for each person or thing."""
    steps = drop_earlier_occasions(list({step.claim.id: step for step in told}.values()))
    group_of = {step.claim.id: [step] for step in steps}
    for left, right in combinations(steps, 2):
        one, other = group_of[left.claim.id], group_of[right.claim.id]
        if one is not other and is_moved_on(left, right, index):
            one.extend(other)
            group_of.update({step.claim.id: one for step in other})
    for group in {id(group): group for group in group_of.values() if len(group) > 1}.values():
        held = sorted(group, key=lambda step: index.order[step.claim.id])
        compared = (compare_steps(*pair, index) for pair in combinations(held, 2))
        yield Alignment(
            statements=tuple(step.claim.id for step in held),
            comparisons=tuple(found for found in compared if found is not None),
            question=f"both tell {held[0].course.asks}",
        )


def drop_earlier_occasions(steps: Sequence[Step]) -> list[Step]:
    """The steps without those done in an article that also tells them as still to come: done on another occasion."""
    planned = {(step.claim.article, step.stage) for step in steps if step.ahead}
    return [step for step in steps if step.ahead or (step.claim.article, step.stage) not in planned]


def is_moved_on(left: Step, right: Step, index: StoryIndex) -> bool:
    """Whether two articles tell two stages of one thing, the further one in no earlier article."""
    if left.claim.article == right.claim.article or not is_one_subject(left, right, index):
        return False
    one, other = sorted((left, right), key=find_place)
    if find_place(one) == find_place(other) or is_earlier(other.claim, one.claim):
        return False
    return count_days_between(one.claim, other.claim) <= one.course.days


def find_place(step: Step) -> tuple[int, bool]:
    """How far the course has come: what is still to come stands before what is done."""
    return step.stage, not step.ahead


def is_one_subject(left: Step, right: Step, index: StoryIndex) -> bool:
    """Whether both may be of one thing: no two names, no two places."""
    if left.entity and right.entity:
        names = [index.entities[step.entity].name.split() for step in (left, right) if step.entity]
        short, long = sorted(names, key=len)
        return left.entity == right.entity or (left.of == PERSON and set(short) <= set(long))
    return not is_elsewhere_told(left.claim, right.claim, index)


def compare_steps(left: Step, right: Step, index: StoryIndex) -> Comparison | None:
    """A development, from the earlier stage at the left; the same stage where nothing keeps the claims apart."""
    moved = is_moved_on(left, right, index)
    if not moved and not is_one_stage(left, right):
        return None
    first, then = sorted((left, right), key=find_place)
    return Comparison(
        left=first.claim.id,
        right=then.claim.id,
        level="development" if moved else "same",
        slot="stage",
        reason=f"first {_quote(first)}, then {_quote(then)}" if moved else "both tell the same stage",
        values=(first.words, then.words),
    )


def _quote(step: Step) -> str:
    return f"“{step.words}”{' (still to come)' if step.ahead else ''}"


def is_one_stage(left: Step, right: Step) -> bool:
    """Whether both tell one outcome, both as done or both as to come."""
    if (left.outcome, left.ahead) != (right.outcome, right.ahead):
        return False
    return not any(veto(left.claim, right.claim) for veto in VETOES)
