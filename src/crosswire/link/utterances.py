"""One saying in several outlets' wordings: equal, cut, or translated.

Precision first: who speaks must fit, and the shorter the words, the more else must fit too.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from crosswire.codec import make_id
from crosswire.languages.en.common_words import NEGATIONS, SPEAKING_OF
from crosswire.link.passages import count_in_order
from crosswire.link.sayings import Saying, read_sayings
from crosswire.model import Entity, Findings, Utterance, Wording
from crosswire.primitives.speaker_kinds import are_other_kinds
from crosswire.primitives.stems import count_shared

LED_UP = 8  # words before a cut in which it may be spoken of
LONG_WORDS = 8  # so many equal words are the same saying even where one article does not tell who speaks
TREATY_WORDS = 12  # and so many even where the articles name different speakers (both may quote a paper)
FRAGMENT_CONTENT = 2  # equal fragments with fewer content words must stand in sentences on the same matter
TOPIC_SHARED = 2
INDIRECT_CONTENT = 4  # equal reported speech has so many content words
INDIRECT_WORDS = 5  # or so many words in all, and stands in sentences on the same matter
CUT_CONTENT = 3  # a cut has so many content words
CUT_WORDS = 5  # or so many words in all
OVERLAP_WORDS = 8  # at the end of one and the start of the other, where each outlet cut another end
PUT_IN_WORDS = 2  # that one outlet has within the other's words
MENDED_WORDS = 6  # of so many, one may be another
ORDER_DICE = 0.7
LONG_RUN = 14  # in common anywhere
# A translation shares so many content words (after swaps), and so much of both by Dice's measure.
TRANSLATION_SHARED = 4
TRANSLATION_DICE = 0.5
SHORT_SHARED = 3  # and short ones so many
SHORT_DICE = 0.7
PARAPHRASE_DICE = 0.65  # where one of them is indirect speech


def find_utterances(findings: Sequence[Findings], entities: Sequence[Entity] = ()) -> tuple[Utterance, ...]:
    """The sayings that more than one quote renders, by id; findings must have their speakers resolved."""
    roles = {entity.id: entity.role for entity in entities if entity.role}
    sayings = sorted(
        (saying for found in findings for saying in read_sayings(found, roles)), key=lambda saying: saying.quote.id
    )
    pairs = [pair for pair in _find_pairs(sayings) if is_one_saying(*pair)]
    groups = [group for group in _connect(pairs) if _is_rendered_twice(group)]
    return tuple(sorted((_make_utterance(group) for group in groups), key=lambda utterance: utterance.id))


def _is_rendered_twice(group: Sequence[Saying]) -> bool:
    """Whether two quotes render it, what lies inside another quote of the same article not counted."""
    outer = [saying for saying in group if not any(_lies_in(saying, other) for other in group)]
    return len(outer) > 1


def _lies_in(inner: Saying, outer: Saying) -> bool:
    if inner.article != outer.article or len(inner.quote.text) >= len(outer.quote.text):
        return False
    return outer.quote.start <= inner.quote.start and inner.quote.end <= outer.quote.end


def is_one_saying(left: Saying, right: Saying) -> bool:
    """Whether two quotes render one saying."""
    fit = match_speakers(left, right)
    if left.article == right.article and fit != "same":
        return False
    return any(rule(left, right, fit) for rule in SAYING_RULES)


def match_speakers(left: Saying, right: Saying) -> str:
    """Whether the speakers are the "same", "unknown" on one side, or "other" than each other.

    Whoever has no name may still be told apart: police are no hospital.
    """
    if left.quote.speaker is not None and left.quote.speaker == right.quote.speaker:
        return "same"
    if _is_one_press(left, right) or left.names & right.names:
        return "same"
    if are_other_kinds(left.kinds, right.kinds):
        return "other"
    if left.quote.speaker is None or right.quote.speaker is None:
        return "unknown"
    return "other"


def _is_one_press(left: Saying, right: Saying) -> bool:
    """Whether one names a state agency, or none, and the other only the state media of that country."""
    if left.press is None or right.press is None or not (left.is_generic or right.is_generic):
        return False
    return left.press == right.press or "" in (left.press, right.press)


def is_equal(left: Saying, right: Saying, fit: str) -> bool:
    """The same words; few of them only from one speaker, very few only on one matter."""
    if left.words != right.words:
        return False
    if fit == "same" and _is_indirect([left, right]):
        matter = len(left.content) + len(left.topic & right.topic)
        return len(left.content) >= INDIRECT_CONTENT or (len(left.words) >= INDIRECT_WORDS and matter >= TOPIC_SHARED)
    if fit == "same":
        return len(left.content) >= FRAGMENT_CONTENT or len(left.topic & right.topic) >= TOPIC_SHARED
    if fit == "other" and "indirect" in {left.quote.kind, right.quote.kind}:
        return False
    return len(left.words) >= (LONG_WORDS if fit == "unknown" else TREATY_WORDS)


def is_cut(left: Saying, right: Saying, fit: str) -> bool:
    """The words of one stand together in the other."""
    short, long = sorted((left, right), key=lambda saying: len(saying.words))
    if fit == "other" or len(short.words) == len(long.words) or not _holds(long.words, short.words):
        return False
    if long.quote.kind == "indirect" and is_said_of_it(long.words, short.words):
        return False
    if fit == "unknown":
        return len(short.words) >= LONG_WORDS
    if short.quote.kind == "indirect":
        return len(short.content) >= INDIRECT_CONTENT
    if len(short.words) >= CUT_WORDS:
        return True
    if long.quote.kind == "indirect":
        return _is_on_matter(short, long)
    shared = len(left.topic & right.topic)
    return len(short.content) >= CUT_CONTENT or (len(short.content) == FRAGMENT_CONTENT and shared >= TOPIC_SHARED)


def is_said_of_it(long: Sequence[str], short: Sequence[str]) -> bool:
    """Whether what leads up to the shorter words speaks of them: "there is no truth in reports that ..."."""
    size = len(short)
    at = next(start for start in range(len(long) - size + 1) if tuple(long[start : start + size]) == tuple(short))
    return not SPEAKING_OF.isdisjoint(long[max(0, at - LED_UP) : at])


def _is_on_matter(fragment: Saying, report: Saying) -> bool:
    """Whether a few quoted words stand in a sentence that says what the other article reports without marks."""
    around = fragment.topic | fragment.content
    return 2 * len(around & report.content) >= min(len(around), len(report.content))


def is_reworded_cut(left: Saying, right: Saying, fit: str) -> bool:
    """The words of one stand in the other in order, in any tense, a word or two put in between or one left out."""
    short, long = sorted((left, right), key=lambda saying: len(saying.stems))
    least = INDIRECT_CONTENT if "indirect" in {left.quote.kind, right.quote.kind} else FRAGMENT_CONTENT
    if fit != "same" or short.words == long.words or len(left.content & right.content) < least:
        return False
    if len(short.content - long.content) > 1:
        return False
    needed = len(short.stems) - (len(short.stems) >= MENDED_WORDS)
    return short.numbers <= long.numbers and any(
        count_in_order(window, short.stems) >= needed
        and NEGATIONS.isdisjoint(set(window).symmetric_difference(short.stems))
        for window in _list_windows(long.stems, needed, len(short.stems) + PUT_IN_WORDS)
    )


def _list_windows(words: tuple[str, ...], shortest: int, longest: int) -> Iterator[tuple[str, ...]]:
    """Every stretch of the words of these lengths."""
    for length in range(shortest, min(longest, len(words)) + 1):
        for first in range(len(words) - length + 1):
            yield words[first : first + length]


def is_overlap(left: Saying, right: Saying, fit: str) -> bool:
    """Each outlet cut another end of the same words."""
    if fit != "same":
        return False
    return _reaches_into(left.words, right.words) or _reaches_into(right.words, left.words) or _share_run(left, right)


def is_translation(left: Saying, right: Saying, fit: str) -> bool:
    """One speaker's words in two translations, or word for word and in paraphrase: no figure and no "not" differs.

    A figure may be left out.
    """
    if fit != "same" or left.article == right.article or is_turned_round(left, right):
        return False
    if not (left.numbers <= right.numbers or right.numbers <= left.numbers):
        return False
    shared = count_shared(left.content, right.content)
    dice = 2 * shared / (len(left.content) + len(right.content) or 1)
    if "indirect" in {left.quote.kind, right.quote.kind}:
        return shared >= TRANSLATION_SHARED and dice >= PARAPHRASE_DICE
    if dice >= (TRANSLATION_DICE if shared >= TRANSLATION_SHARED else SHORT_DICE) and shared >= SHORT_SHARED:
        return True
    if left.content == right.content and min(len(left.words), len(right.words)) >= MENDED_WORDS:
        return shared >= FRAGMENT_CONTENT
    return shared >= FRAGMENT_CONTENT and _keep_order(left, right)


def is_turned_round(left: Saying, right: Saying) -> bool:
    """Whether a "not" stands in one and not in the other, in the clauses that both have."""
    sides = (left, right), (right, left)
    counts = [
        sum(clause.is_negated for clause in one.clauses if any(clause.content & held.content for held in other.clauses))
        for one, other in sides
    ]
    return counts[0] % 2 != counts[1] % 2


SayingRule = Callable[[Saying, Saying, str], bool]
SAYING_RULES: tuple[SayingRule, ...] = (is_equal, is_cut, is_reworded_cut, is_overlap, is_translation)


def _holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _keep_order(left: Saying, right: Saying) -> bool:
    """Whether most words of both, small ones included, are the same in the same order."""
    needed = max(MENDED_WORDS, ORDER_DICE * (len(left.stems) + len(right.stems)) / 2)
    if sum((Counter(left.stems) & Counter(right.stems)).values()) < needed:
        return False
    return count_in_order(left.stems, right.stems) >= needed


def _reaches_into(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether one ends with the words that the other begins with."""
    longest = min(len(before), len(after))
    return any(before[-length:] == after[:length] for length in range(OVERLAP_WORDS, longest + 1))


def _share_run(left: Saying, right: Saying) -> bool:
    runs = {left.words[at : at + LONG_RUN] for at in range(len(left.words) - LONG_RUN + 1)}
    return any(right.words[at : at + LONG_RUN] in runs for at in range(len(right.words) - LONG_RUN + 1))


def _find_pairs(sayings: Sequence[Saying]) -> Iterator[tuple[Saying, Saying]]:
    """Pairs worth comparing: two content words in common, or all words, or as many as a cut has."""
    by_stem: defaultdict[str, list[int]] = defaultdict(list)
    by_words: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, saying in enumerate(sayings):
        by_words[saying.words].append(number)
        for run in {saying.words[at : at + CUT_WORDS] for at in range(len(saying.words) - CUT_WORDS + 1)}:
            if run != saying.words:
                by_words[run].append(number)
        for stem in sorted(saying.content):
            by_stem[stem].append(number)
    shared = Counter(pair for numbers in by_stem.values() for pair in combinations(numbers, 2))
    pairs = {pair for pair, count in shared.items() if count >= FRAGMENT_CONTENT}
    pairs.update(pair for numbers in by_words.values() for pair in combinations(numbers, 2))
    for left, right in sorted(pairs):
        yield sayings[left], sayings[right]


def _connect(pairs: Iterable[tuple[Saying, Saying]]) -> list[list[Saying]]:
    """The groups of sayings that the pairs connect, each in order of quote ids."""
    by_id: dict[str, Saying] = {}
    group_of: dict[str, set[str]] = {}
    for pair in pairs:
        by_id |= {saying.quote.id: saying for saying in pair}
        left, right = (group_of.setdefault(saying.quote.id, {saying.quote.id}) for saying in pair)
        if left is not right:
            left |= right
            group_of |= dict.fromkeys(left, left)
    groups = {min(group): sorted(group) for group in group_of.values()}
    return [[by_id[quote] for quote in groups[first]] for first in sorted(groups)]


def _make_utterance(group: Sequence[Saying]) -> Utterance:
    quotes = tuple(saying.quote.id for saying in group)
    return Utterance(
        id=make_id("u", *quotes), speaker=_find_speaker(group), quotes=quotes, wordings=_list_wordings(group)
    )


def _find_speaker(group: Sequence[Saying]) -> str | None:
    """Who speaks in most of them, a named agency before "state media"; None where they differ."""
    speakers = [saying.quote.speaker for saying in group if saying.quote.speaker and not saying.is_generic]
    if not speakers:
        speakers = [saying.quote.speaker for saying in group if saying.quote.speaker]
    counts = Counter(speakers)
    speaker = min(counts, key=lambda entity: (-counts[entity], entity), default=None)
    return speaker if speaker and 2 * counts[speaker] > len(speakers) else None


def _list_wordings(group: Sequence[Saying]) -> tuple[Wording, ...]:
    """The different wordings, word for word before indirect, then the fullest first."""
    by_words: defaultdict[tuple[str, ...], list[Saying]] = defaultdict(list)
    for saying in group:
        by_words[saying.words].append(saying)
    ordered = sorted(by_words.items(), key=lambda item: (_is_indirect(item[1]), -len(item[0]), item[0]))
    return tuple(
        Wording(text=same[0].quote.text, quotes=tuple(saying.quote.id for saying in same)) for _, same in ordered
    )


def _is_indirect(sayings: Sequence[Saying]) -> bool:
    return all(saying.quote.kind == "indirect" for saying in sayings)
