"""Details of names: one person who is called differently in different articles: "Goran Vlasic", "Zoran Vlasic"."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from msgspec import Struct

from crosswire.align.claims import Claim
from crosswire.align.detail import Detail, list_people
from crosswire.languages.en.given_names import FEMALE, MALE
from crosswire.languages.en.titles import COURTESY_TITLES
from crosswire.model import Entity
from crosswire.primitives.name_keys import fold_name, is_one_given, sound_of
from crosswire.primitives.roles import find_roles
from crosswire.primitives.story_index import StoryIndex

MOST_CHANGED = 2  # letters by which one given name may differ from the other
LEAST_LETTERS = 4
SHARED_OPENING = 3  # letters that begin both: "Tomas", "Tomislav"; more are shared by a name and its pet form
PET_ENDINGS = ("y", "ie", "i", "o")
TOLD_TWICE = 2  # claims of an article in which the name is looked for
LEAST_SHARED = 2  # telling words, if no role and no age is shared
TELLING = 0.45  # weight of a word in the story from which it tells something


class Called(Struct, frozen=True):
    """What one person is called: the name folded, and its words without titles."""

    key: str
    words: tuple[str, ...]


def find_names(claims: Sequence[Claim], index: StoryIndex) -> Iterator[Detail]:
    """What articles call somebody whom they name differently, one detail for each of the first claims that do."""
    people = {entity.id: called for entity in index.entities.values() if (called := read_called(entity))}
    pairs = [
        (one, other)
        for one, other in combinations(sorted(people), 2)
        if is_likely_slip(people[one].words, people[other].words)
    ]
    if not pairs:
        return
    told = _list_told(claims, index)
    for pair in pairs:
        if is_one_person(*pair, told, claims, index):
            for key in pair:
                for claim in pick_claims(told[key]):
                    yield Detail(claim=claim, of=("name", *pair), value=key, words=index.entities[key].name)


def is_other_name(left: Detail, right: Detail) -> bool:
    """The names differ."""
    return left.value != right.value


def read_called(entity: Entity) -> Called | None:
    """What a person is called, where that is a given name and a family name."""
    if entity.kind != "person":
        return None
    folded = fold_name("".join(letter for letter in entity.name if letter.isprintable()))  # no soft hyphens
    words = tuple(word for word in folded.split() if word.strip(".") not in COURTESY_TITLES)
    return Called(folded, words) if 2 <= len(words) <= 3 and min(map(len, words)) > 1 else None


def is_likely_slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names differ in one word, and that word is another that looks like it: no other spelling of it."""
    if len(one) != len(other):
        return False
    unlike = [at for at, (left, right) in enumerate(zip(one, other, strict=True)) if left != right]
    if len(unlike) != 1:
        return False
    left, right = one[unlike[0]], other[unlike[0]]
    if is_one_given(left, right) or sound_of(left) == sound_of(right) or _is_of_other_gender(left, right):
        return False
    return looks_alike(left, right)


def looks_alike(left: str, right: str) -> bool:
    """Whether one of two words may be a slip for the other: few letters apart, and neither short for the other."""
    short, long = sorted((left, right), key=len)
    if long.startswith(short) or len(long) < LEAST_LETTERS:
        return False
    changed = count_changes(left, right)
    same = next(at for at, pair in enumerate(zip(f"{left} ", f"{right}.", strict=False)) if pair[0] != pair[1])
    opens = same == SHARED_OPENING and not short.endswith(PET_ENDINGS)
    return changed <= min(MOST_CHANGED, len(short) // 2) or (opens and changed <= len(long) // 2)


def _is_of_other_gender(left: str, right: str) -> bool:
    """Whether one is a man's name and the other a woman's: "Daniel", "Daniela"."""
    men, women = ({left, right} & names for names in (MALE - FEMALE, FEMALE - MALE))
    return bool(men and women) or left == f"{right}a" or right == f"{left}a"


@lru_cache(maxsize=4096)
def count_changes(left: str, right: str) -> int:
    """Letters to change, add, leave out or swap until one word is the other."""
    rows = [list(range(len(right) + 1))]
    for at, letter in enumerate(left, 1):
        row = [at]
        for place, other in enumerate(right, 1):
            cost = min(rows[-1][place] + 1, row[-1] + 1, rows[-1][place - 1] + (letter != other))
            if at > 1 and place > 1 and left[at - 2] == other and letter == right[place - 2]:
                cost = min(cost, rows[-2][place - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]


def _list_told(claims: Sequence[Claim], index: StoryIndex) -> dict[str, list[Claim]]:
    """Of each person the claims whose own words give the whole name."""
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found = index.statements[claim.id]
        for mention, person in list_people(claim.article, found.start, found.end, index):
            if len(mention.text.split()) > 1:
                told[person.id].append(claim)
    return told


def pick_claims(claims: Sequence[Claim]) -> list[Claim]:
    """The first claims of each article."""
    counts: Counter[str] = Counter()
    picked = []
    for claim in {claim.id: claim for claim in claims}.values():
        counts[claim.article] += 1
        if counts[claim.article] <= TOLD_TWICE:
            picked.append(claim)
    return picked


def is_one_person(
    one: str, other: str, told: dict[str, list[Claim]], claims: Sequence[Claim], index: StoryIndex
) -> bool:
    """Whether no article has both, and what is told of them tells that they are one: a role, an age, telling words."""
    articles = [{claim.article for claim in told[key]} for key in (one, other)]
    if not all(articles) or articles[0] & articles[1] or _is_named_by(index, one, articles[1]):
        return False
    if _is_named_by(index, other, articles[0]):
        return False
    roles = [find_roles(index.entities[key].role) for key in (one, other)]
    if roles[0] & roles[1]:
        return True
    if all(roles):
        return False
    spoken = [[claim for claim in claims if key in claim.entities] for key in (one, other)]
    return _count_shared(spoken[0], spoken[1], {one, other}) >= LEAST_SHARED


def _is_named_by(index: StoryIndex, key: str, articles: set[str]) -> bool:
    """Whether one of the articles speaks of the person at all."""
    return any(mention.entity == key for article in articles for mention in index.findings[article].mentions)


def _count_shared(left: Sequence[Claim], right: Sequence[Claim], names: set[str]) -> int:
    """How many telling words are in what is told of both."""
    words = [
        {word for claim in claims for word, weight in claim.words.items() if weight >= TELLING and word not in names}
        for claims in (left, right)
    ]
    return len(words[0] & words[1])
