"""Facts keep their ids: a later fact is an earlier one where they share statements, and whatever names it follows."""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import structs

from crosswire.changes.matching import match_records
from crosswire.codec import make_id
from crosswire.model import Fact, Record, Story

LEADING = 0.25  # what it counts, beside the share of statements in common, that one statement speaks for both


def keep_record_ids(
    earlier: Record | None,
    later: Record,
    versions: Mapping[str, str] | None = None,
    merged: Sequence[Record] = (),
) -> Record:
    """The later record of one story, its facts named as in the earlier one, edited texts followed by their words.

    `versions` gives the article that each new version replaced, by the new one's id; without it that is told by their
    outlets, addresses and words. `merged` are the records of stories that went into this one: what only they told keeps
    the ids that it had there. Without an earlier record, or a story in it, the later comes back as it is.
    """
    befores = [record for record in (earlier, *merged) if record is not None and record.stories]
    if not befores or not later.stories:
        return later
    same: dict[str, str] = {}
    for before in befores:
        matched = match_records(before, later, versions)
        same |= matched.same if matched else {}
    first, *others = (record.stories[0] for record in befores)
    story = keep_ids(first, later.stories[0], same, others)
    return structs.replace(later, stories=(story, *later.stories[1:]))


def keep_ids(
    earlier: Story, later: Story, same: Mapping[str, str] | None = None, merged: Sequence[Story] = ()
) -> Story:
    """The later story, each fact with the id of the earlier fact whose statements it shares most.

    `same` leads from earlier statements to later ones that say the same under another id, as in an edited text. A fact
    that shares none with the earlier story is named as in those that were `merged` into it. Doing it twice changes
    nothing; no two facts of the story have one id.
    """
    kept: dict[str, str] = {}
    for before in (earlier, *merged):
        left = structs.replace(later, facts=tuple(fact for fact in later.facts if fact.id not in kept))
        found = match_facts(before, left, same or {})
        kept |= {new: old for new, old in found.items() if old not in kept.values()}
    taken = {fact.id for story in (earlier, *merged) for fact in story.facts}
    names: dict[str, str] = {}
    for fact in later.facts:
        name = kept.get(fact.id) or fact.id
        if fact.id not in kept and name in taken:  # an older fact had these statements once, and has others now
            name = make_id("f", fact.id, *sorted(fact.statements))
        names[fact.id] = name
        taken.add(name)
    return rename_facts(later, names)


def match_facts(earlier: Story, later: Story, same: Mapping[str, str]) -> dict[str, str]:
    """Of later facts the ids of the earlier ones that they are: one to one, those that share most first."""
    statements = {fact.id: frozenset(same.get(s, s) for s in fact.statements) for fact in earlier.facts}
    by_statement: dict[str, list[Fact]] = {}
    for fact in earlier.facts:
        for statement in sorted(statements[fact.id]):
            by_statement.setdefault(statement, []).append(fact)
    asides = {(key, "old") for key in find_asides(earlier)} | {(key, "new") for key in find_asides(later)}
    pairs = []
    for new in later.facts:
        held = frozenset(new.statements)
        for old in {fact.id: fact for s in new.statements for fact in by_statement.get(s, ())}.values():
            shared = len(held & statements[old.id]) / len(held | statements[old.id])
            shared += LEADING * (same.get(old.statements[0], old.statements[0]) == new.statements[0])
            unlike = ((old.id, "old") in asides) != ((new.id, "new") in asides)
            order = (unlike, -round(shared, 6), old.slot != new.slot, old.id != new.id, old.id, tuple(sorted(held)))
            pairs.append((order, old.id, new.id))
    found: dict[str, str] = {}
    used: set[str] = set()
    for _, old_id, new_id in sorted(pairs):
        if old_id not in used and new_id not in found:
            found[new_id] = old_id
            used.add(old_id)
    return found


def find_asides(story: Story) -> frozenset[str]:
    """The facts of a detail told by the way (an age, an hour): each of their statements stands in another fact too."""
    homes = Counter(statement for fact in story.facts for statement in fact.statements)
    return frozenset(fact.id for fact in story.facts if fact.slot and all(homes[s] > 1 for s in fact.statements))


def rename_facts(story: Story, names: Mapping[str, str]) -> Story:
    """The story with its facts under other names, and with it all that names a fact."""

    def rename(ids: tuple[str, ...]) -> tuple[str, ...]:
        """The ids, each fact's by the one that it had before."""
        return tuple(names.get(one, one) for one in ids)

    return structs.replace(
        story,
        facts=tuple(structs.replace(fact, id=names.get(fact.id, fact.id)) for fact in story.facts),
        timeline=tuple(structs.replace(line, facts=rename(line.facts)) for line in story.timeline),
        brief=tuple(structs.replace(line, facts=rename(line.facts)) for line in story.brief),
        to_check=tuple(structs.replace(check, facts=rename(check.facts)) for check in story.to_check),
        figures=tuple(structs.replace(one, fact=names.get(one.fact, one.fact)) for one in story.figures),
        corrections=tuple(structs.replace(one, facts=rename(one.facts)) for one in story.corrections),
    )
