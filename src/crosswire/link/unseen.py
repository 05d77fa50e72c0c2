"""Names that only the other articles show to be names: "Veldt opens" at the head of one that never says what Veldt is.

Where a capital letter says nothing, in headlines and at the start of sentences, one article cannot tell a name from a
word. Another that names the same in the middle of a sentence can.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from msgspec import Struct, structs

from crosswire.codec import make_id
from crosswire.languages.en.name_forms import EMPTY_NAMES, TIME_WORDS
from crosswire.languages.en.titles import TITLES
from crosswire.model import Argument, Article, Findings, Mention, Proposition, Reference, Referent
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import count_words, find_surnames, fold_name

_WORD = re.compile(r"\w+(?:[-.&]\w+)*")
_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ0-9]\w*(?:[-.&]\w+)*")
_SMALL = re.compile(r"(?<!\w)[a-z]\w*(?:[-.&]\w+)*")
_TOUCHING = (" ", ". ")  # "J. Veldt" too
_SHORTEST = 3  # letters of a name that may stand alone
_LONG = 4  # letters of a word whose capital counts in telling a headline
_KINDS = frozenset({"person", "organisation", "place", "work", "event", "other"})


class Sought(Struct, frozen=True, kw_only=True):
    """Names that some article of the story shows, by folded form, with their kinds."""

    kinds: dict[str, str]
    openings: dict[str, int]  # of the first word of each, the most words that one has


class Word(Struct, frozen=True, kw_only=True):
    """A word of a text that begins with a capital or a digit, and where it stands."""

    text: str
    start: int
    end: int


def add_unseen(articles: Sequence[Article], findings: Sequence[Findings]) -> list[Findings]:
    """The findings with the names that an article's own words did not show, but those of others do."""
    texts = {article.id: article.text for article in articles}
    sought = find_sought(findings, frozenset(word for text in texts.values() for word in _SMALL.findall(text)))
    return [add_to_article(found, find_unseen(texts[found.article], found, sought)) for found in findings]


def list_words(text: str, sentences: Sequence[tuple[int, int]]) -> list[Word]:
    """The capitalised words of the sentences that were read."""
    return [
        Word(text=one.group(), start=one.start(), end=one.end())
        for start, end in sentences
        for one in _CAPITAL.finditer(text, start, end)
    ]


def find_sought(findings: Sequence[Findings], small: frozenset[str]) -> Sought:
    """The names that articles show: full ones, the family names of people, single words that two articles have."""
    kinds: dict[str, Counter[str]] = {}
    seen: dict[str, set[str]] = {}
    for found in findings:
        for referent in found.referents:
            for name in list_names(found, referent):
                kinds.setdefault(name, Counter())[referent.kind] += 1
                seen.setdefault(name, set()).add(found.article)
    firm = {
        name: max(sorted(counts), key=lambda kind: counts[kind])
        for name, counts in kinds.items()
        if " " in name or (len(name) >= _SHORTEST and name not in small and (len(seen[name]) > 1 or counts["person"]))
    }
    openings: dict[str, int] = {}
    for name in firm:
        first, length = name.split()[0], name.count(" ") + 1
        openings[first] = max(openings.get(first, 0), length)
    return Sought(kinds=firm, openings=openings)


def list_names(found: Findings, referent: Referent) -> set[str]:
    """The folded names by which a referent may be called: a body's own, a person's full one and the family's."""
    names = {found.mentions[at].text for at in referent.mentions if found.mentions[at].form == "name"}
    if referent.kind not in _KINDS or not names:
        return set()
    if referent.kind != "person":
        folded = {fold_name(name) for name in names if not is_adjective(name)}
        return folded - EMPTY_NAMES - TIME_WORDS - {""}
    full = {name for name in names if count_words(name) > 1}
    parts = {part for name in full for part in find_surnames(name)}
    return ({fold_name(name) for name in full} | parts) - EMPTY_NAMES - TIME_WORDS


def is_adjective(name: str) -> bool:
    """Whether the name is a people's, by which a country is called too: "Peruvian"."""
    known = look_up(name)
    return known is not None and known.kind == "group"


def find_unseen(text: str, found: Findings, sought: Sought) -> list[Mention]:
    """The story's names where no name of the article stands, in text order."""
    taken = {at for m in found.mentions if m.form == "name" for at in range(m.start, m.end)}
    words = list_words(text, found.sentences)
    mentions: list[Mention] = []
    for at, word in enumerate(words):
        reach = 0 if word.start in taken else sought.openings.get(fold_name(word.text), 0)
        end = find_end(text, words, at, reach, sought) if reach else 0
        if end and taken.isdisjoint(range(word.start, end)):
            named = text[word.start : end]
            kind = sought.kinds[fold_name(named)]
            mentions.append(Mention(start=word.start, end=end, text=named, kind=kind))
            taken.update(range(word.start, end))
    return mentions


def find_end(text: str, words: Sequence[Word], at: int, reach: int, sought: Sought) -> int:
    """Where the longest sought name ends that starts at a word and has at most `reach`; 0 if none does."""
    start = words[at].start
    ends = [one.end() for one in islice(_WORD.finditer(text, start), reach)]
    for end in reversed(ends):
        named = fold_name(text[start:end])
        whole = " " in named and sought.kinds.get(named) != "person"
        if named in sought.kinds and "\n" not in text[start:end] and (whole or stands_alone(text, words, at, end)):
            return end
    return 0


def stands_alone(text: str, words: Sequence[Word], at: int, end: int) -> bool:
    """Whether no capitalised word touches the name, unless it is a title, or the line a headline."""
    before = [one for one in words[max(0, at - 1) : at] if text[one.end : words[at].start] in _TOUCHING]
    named = any(one.text[0].isupper() and one.text.lower() not in TITLES for one in before)
    followed = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    return not (named or followed) or is_headline(text, words[at])


def is_headline(text: str, word: Word) -> bool:
    """Whether most long words of the line have a capital."""
    start, end = text.rfind("\n", 0, word.start) + 1, text.find("\n", word.end)
    long = [one for one in _WORD.findall(text[start : end if end >= 0 else len(text)]) if len(one) >= _LONG]
    return len(long) > 3 and sum(one[0].isupper() for one in long) > 0.75 * len(long)


def add_to_article(found: Findings, unseen: Sequence[Mention]) -> Findings:
    """The findings with the mentions put in their places, each with whom the article means by it."""
    if not unseen:
        return found
    added = sorted((*found.mentions, *unseen), key=lambda mention: (mention.start, -mention.end))
    place = {id(mention): at for at, mention in enumerate(added)}
    moved = [place[id(mention)] for mention in found.mentions]
    referents = [structs.replace(one, mentions=tuple(moved[at] for at in one.mentions)) for one in found.referents]
    for mention in unseen:
        referents = give_mention(found.article, referents, mention, place[id(mention)])
    return structs.replace(
        found,
        mentions=tuple(added),
        referents=tuple(referents),
        references=tuple(move_reference(one, moved) for one in found.references),
        propositions=tuple(move_arguments(one, moved, added) for one in found.propositions),
    )


def give_mention(article: str, referents: Sequence[Referent], mention: Mention, at: int) -> list[Referent]:
    """The referents with the mention given to the only one so named, or to a new one."""
    name = fold_name(mention.text)
    fits = [n for n, one in enumerate(referents) if is_called(one, name)]
    if len(fits) == 1:
        one = referents[fits[0]]
        changed = structs.replace(one, mentions=tuple(sorted((*one.mentions, at))))
        return [*referents[: fits[0]], changed, *referents[fits[0] + 1 :]]
    if fits:
        return list(referents)
    new = Referent(
        id=make_id("r", article, mention.start, "unseen"), name=mention.text, kind=mention.kind, mentions=(at,)
    )
    return [*referents, new]


def is_called(one: Referent, name: str) -> bool:
    """Whether a folded name is the referent's, or its family's."""
    folded = fold_name(one.name)
    if one.kind != "person":
        return name == folded
    return name == folded or name in find_surnames(one.name) or folded in find_surnames(name)


def move_reference(one: Reference, moved: Sequence[int]) -> Reference:
    """The reference with its mention's new position."""
    return structs.replace(one, mention=moved[one.mention])


def move_arguments(one: Proposition, moved: Sequence[int], mentions: Sequence[Mention]) -> Proposition:
    """The proposition with its arguments' mentions at their new positions, those added among them."""
    arguments = tuple(_move_argument(argument, moved, mentions) for argument in one.arguments)
    return structs.replace(one, arguments=arguments)


def _move_argument(one: Argument, moved: Sequence[int], mentions: Sequence[Mention]) -> Argument:
    kept = tuple(moved[at] for at in one.mentions)
    known = set(moved)
    inside = [at for at, m in enumerate(mentions) if at not in known and one.start <= m.start and m.end <= one.end]
    heads = tuple(at for at in inside if mentions[at].text.lower().split()[-1] == one.head.lower())
    return structs.replace(one, mentions=(*heads, *kept, *(at for at in inside if at not in heads)))
