"""Two versions of one article, claim by claim: which statements say the same, and which were changed, removed, added.

A statement whose words stand in the other version unchanged was at most cut otherwise, and is no edit.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from crosswire.changes.texts import Place, Stretch, TextVersion, Word, find_sentence, list_changed, view_version
from crosswire.changes.words import count_shared, find_likeness, is_reworded_only, read_words
from crosswire.languages.en.edits import EDIT_NOTE
from crosswire.model import Article, PrintedFindings, Statement

LEAST_ALIKE = 0.5  # words that two wordings of one claim share, in order, in parts of 1
MOST_COMPARED = 400  # pairs: of a text written anew no more claims are set side by side
RARE = 20  # statements of the new text: a word that more have pairs nobody
EditKind = Literal["headline", "changed", "source", "removed", "added", "words"]


class Edit(Struct, frozen=True, kw_only=True):
    """One thing that an article says otherwise than its earlier version did, in both wordings."""

    kind: EditKind
    before: str | None = None
    after: str | None = None
    old: str | None = None  # statements' ids
    new: str | None = None
    was: tuple[int, int] | None = None  # where it stood in the old text
    now: tuple[int, int] | None = None  # where it stands in the new one


class Edited(Struct, frozen=True, kw_only=True):
    """What became of an article's statements in its new version, and its edits in the order of the text."""

    same: dict[str, str]  # of an old statement the new one, changed words included
    edits: tuple[Edit, ...]
    is_changed: bool  # anything at all is otherwise
    note: str | None  # the article's own words that it was changed, where it did not have them before


def compare_versions(old: Article, old_found: PrintedFindings, new: Article, new_found: PrintedFindings) -> Edited:
    """What an article says otherwise than its earlier version."""
    before, after = view_version(old, old_found), view_version(new, new_found)
    equal = dict(_pair_equal(before, after))
    near = dict(_pair_near(before, after, equal))
    same = equal | near
    edits = [*_find_sources(equal, before, after), *_find_changed(near, before, after)]
    edits += [*_find_removed(same, before, after), *_find_added(same, before, after)]
    note = find_note(old, new)
    told = [edit for edit in tell_once(edits, before, after) if not (note and (edit.after or "-") in note)]
    return Edited(
        same=same | dict(_pair_headlines(old, old_found, new, new_found)),
        edits=(*_find_headline(old, new), *told),
        is_changed=old.text != new.text,
        note=note,
    )


def find_note(old: Article, new: Article) -> str | None:
    """The line with which the new version says that it was changed, if the old one did not have it."""
    for found in EDIT_NOTE.finditer(new.text):
        start, end = new.text.rfind("\n", 0, found.start() + 1) + 1, new.text.find("\n", found.end())
        line = new.text[start : end if end >= 0 else len(new.text)].strip()
        if line not in old.text:
            return line
    return None


# ---------------------------------------------------------------- which statement is which


def _pair_equal(before: TextVersion, after: TextVersion) -> Iterator[tuple[str, str]]:
    """Statements of the same words, in the order of the texts."""
    waiting: dict[tuple[str, ...], list[str]] = {}
    for statement in before.statements:
        waiting.setdefault(before.words[statement].folded, []).append(statement)
    for statement in after.statements:
        alike = waiting.get(after.words[statement].folded)
        if alike:
            yield alike.pop(0), statement


def _pair_near(before: TextVersion, after: TextVersion, equal: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The other statements, each with the one it is most like; one to one."""
    used = set(equal.values())
    old = [one for one in before.statements if one not in equal]
    new = [one for one in after.statements if one not in used]
    likely = sorted(
        (-count_shared(before.words[a], after.words[b]), a, b) for a, b in _list_likely(old, new, before, after)
    )
    pairs = []
    for shared, a, b in likely[:MOST_COMPARED]:
        likeness = find_likeness(before.words[a], after.words[b]) if shared else 0.0
        if likeness >= LEAST_ALIKE:
            pairs.append((-round(likeness, 6), a, b))
    taken: set[str] = set()
    for _, a, b in sorted(pairs):
        if a not in taken and b not in taken:
            taken |= {a, b}
            yield a, b


def _list_likely(
    old: Sequence[str], new: Sequence[str], before: TextVersion, after: TextVersion
) -> Iterator[tuple[str, str]]:
    """The pairs of statements that have a word in common which few others have."""
    holders: dict[str, list[str]] = {}
    for statement in new:
        for word in sorted(set(after.words[statement].folded)):
            holders.setdefault(word, []).append(statement)
    for statement in old:
        found = (holders.get(word, ()) for word in sorted(set(before.words[statement].folded)))
        for other in dict.fromkeys(one for held in found if len(held) <= RARE for one in held):
            yield statement, other


def _pair_headlines(
    old: Article, old_found: PrintedFindings, new: Article, new_found: PrintedFindings
) -> Iterator[tuple[str, str]]:
    """The statements of both headlines, in order."""
    heads = [
        [s.id for s in found.statements if article.headline and s.end <= article.headline.end]
        for article, found in ((old, old_found), (new, new_found))
    ]
    yield from zip(*heads, strict=False)


# ---------------------------------------------------------------- what was edited


def _find_headline(old: Article, new: Article) -> Iterator[Edit]:
    before, after = (read_words(article.title or "") for article in (old, new))
    if old.title and new.title and not is_reworded_only(before, after):
        place = new.headline
        yield Edit(kind="headline", before=old.title, after=new.title, now=(place.start, place.end) if place else None)


def _find_sources(equal: Mapping[str, str], before: TextVersion, after: TextVersion) -> Iterator[Edit]:
    """Words that stand as they did, and are given to another source by a sentence that was changed."""
    for a, b in equal.items():
        old, new = before.statements[a], after.statements[b]
        was, now = find_sentence(before.text, old.start, old.end), find_sentence(after.text, new.start, new.end)
        changed = read_words(before.text, *was).folded != read_words(after.text, *now).folded
        if name_source(old) != name_source(new) and changed:
            yield Edit(
                kind="source",
                before=before.text[slice(*was)],
                after=after.text[slice(*now)],
                old=a,
                new=b,
                was=was,
                now=now,
            )


def name_source(statement: Statement) -> str | None:
    """The last link of its chain, or None where the article says it itself."""
    return statement.chain[-1].name if len(statement.chain) > 1 else None


def _find_changed(near: Mapping[str, str], before: TextVersion, after: TextVersion) -> Iterator[Edit]:
    for a, b in near.items():
        old, new = before.statements[a], after.statements[b]
        recut = after.holds(before.parts[a]) and before.holds(after.parts[b])
        if not recut and not is_reworded_only(before.words[a], after.words[b]):
            was, now = (old.start, old.end), (new.start, new.end)
            yield Edit(kind="changed", before=old.text, after=new.text, old=a, new=b, was=was, now=now)


def _find_removed(same: Mapping[str, str], before: TextVersion, after: TextVersion) -> Iterator[Edit]:
    for key, one in before.statements.items():
        if key not in same and not after.holds(before.parts[key]):
            yield Edit(kind="removed", before=one.text, old=key, was=(one.start, one.end))


def _find_added(same: Mapping[str, str], before: TextVersion, after: TextVersion) -> Iterator[Edit]:
    known = set(same.values())
    for key, one in after.statements.items():
        if key not in known and not before.holds(after.parts[key]):
            yield Edit(kind="added", after=one.text, new=key, now=(one.start, one.end))


# ---------------------------------------------------------------- each changed word told once


def tell_once(edits: Sequence[Edit], before: TextVersion, after: TextVersion) -> list[Edit]:
    """The edits in the order of the new text: no changed word is told twice, and none that tells something is left."""
    stretches = list_changed(before, after)
    gone = [at for one in stretches for at in one.gone]
    come = [at for one in stretches for at in one.come]
    told: list[Edit] = []
    covered: set[Word] = set()
    for edit in sorted(edits, key=lambda one: (ORDER.index(one.kind), _measure(one), one.old or "", one.new or "")):
        held: set[Word] = {("old", at) for at in _cut(gone, edit.was)} | {("new", at) for at in _cut(come, edit.now)}
        if not held or 2 * len(held - covered) > len(held):
            told.append(edit)
            covered |= held
    loose = [stretch for stretch in stretches if stretch.is_telling and not stretch.places <= covered]
    whole = _tell_loose(loose, before, after)
    kept = [one for one in told if not any(_lies_in(one, other) for other in whole)]
    joined = join_replaced([*kept, *whole], stretches)
    return sorted(joined, key=lambda one: (one.now or one.was or (0, 0), one.kind, one.old or ""))


def join_replaced(edits: Sequence[Edit], stretches: Sequence[Stretch]) -> list[Edit]:
    """The edits; the one claim that was taken out of a place and the one that was put there are one edit."""
    left = list(edits)
    for stretch in stretches:
        removed = [edit for edit in left if edit.kind == "removed" and _cut(stretch.gone, edit.was)]
        added = [edit for edit in left if edit.kind == "added" and _cut(stretch.come, edit.now)]
        if len(removed) == len(added) == 1:
            old, new = removed[0], added[0]
            left.remove(old)
            left[left.index(new)] = Edit(
                kind="changed", before=old.before, after=new.after, old=old.old, new=new.new, was=old.was, now=new.now
            )
    return left


def _cut(places: Sequence[int], place: Place | None) -> Sequence[int]:
    """Of places in order those that lie in a stretch."""
    return places[bisect_left(places, place[0]) : bisect_left(places, place[1])] if place else ()


def _measure(edit: Edit) -> int:
    place = edit.now or edit.was or (0, 0)
    return place[1] - place[0]


def _lies_in(edit: Edit, whole: Edit) -> bool:
    """Whether all that an edit tells stands in the sentences that another tells."""
    sides = [(edit.was, whole.was), (edit.now, whole.now)]
    return all(
        inner is None or (outer is not None and outer[0] <= inner[0] and inner[1] <= outer[1]) for inner, outer in sides
    )


def _tell_loose(loose: Sequence[Stretch], before: TextVersion, after: TextVersion) -> list[Edit]:
    """The sentences in which words changed that no statement holds, each pair of sentences once; none that moved."""
    pairs = dict.fromkeys((_find_lost(one.was, before, after), _find_lost(one.now, after, before)) for one in loose)
    return [
        Edit(
            kind="words",
            before=before.text[slice(*was)] if was else None,
            after=after.text[slice(*now)] if now else None,
            was=was,
            now=now,
        )
        for was, now in pairs
        if was or now
    ]


def _find_lost(place: Place | None, one: TextVersion, other: TextVersion) -> Place | None:
    """The sentences around a place of one version, unless they stand in the other too."""
    around = one.find_sentences(place)
    return around if around and not other.holds((read_words(one.text, *around),)) else None


ORDER: tuple[EditKind, ...] = ("headline", "changed", "source", "words", "removed", "added")
