"""What editors say of stories: kept with who and when, anchored by the words that it is about, undone by deleting."""

from collections.abc import Iterator, Sequence

from msgspec import structs

from crosswire.codec import make_id
from crosswire.errors import UsageError
from crosswire.kept import Anchor, Correction, CorrectionKind
from crosswire.model import Record
from crosswire.primitives.corrections import ABOUT_ARTICLES, ABOUT_NAMES, ABOUT_QUOTES, anchor_article, anchor_words
from crosswire.primitives.name_keys import fold_name
from crosswire.store import Store, StoryFilter

LONGEST_NOTE = 4_000
LONGEST_NAME = 200
SUBJECTS: dict[CorrectionKind, int] = {
    "same-name": 2,
    "other-name": 2,
    "speaker": 1,
    "copy": 2,
    "no-copy": 2,
    "not-same": 2,
    "note": 1,
    "sign-off": 1,
}


def make_correction(
    kind: CorrectionKind,
    subject: Sequence[str],
    *,
    by: str,
    at: str,
    value: str | None = None,
    story: str | None = None,
) -> Correction:
    """The correction as it would be kept, without its anchors; raises `UsageError` where something is left out."""
    by = " ".join(by.split())[:LONGEST_NAME]
    value = (value or "").strip()[:LONGEST_NOTE] or None
    parts = tuple(dict.fromkeys(part.strip() for part in subject if part.strip()))
    if not by:
        raise UsageError("a correction bears the name of who makes it: say who you are with --by NAME")
    if len(parts) != SUBJECTS[kind]:
        raise UsageError(f"this needs {SUBJECTS[kind]} different things to be about, not {len(parts)}")
    if kind == "note" and not value:
        raise UsageError("a note needs a text")
    if kind in ABOUT_NAMES and len({fold_name(name) for name in parts}) < len(parts):
        raise UsageError(f"“{parts[0]}” and “{parts[1]}” are one name")
    if story is None and kind not in ABOUT_NAMES:
        raise UsageError("only names can be corrected in every story at once")
    identity = make_id("k", kind, *parts, value, story, by, at)
    return Correction(id=identity, kind=kind, subject=parts, value=value, story=story, by=by, at=at)


def correct(store: Store, correction: Correction, now: str) -> Correction:
    """Keep an editor's word, with the words that it is about; the stories that it is about are then to be made anew.

    A word that says the same of the same thing, or its opposite, is taken back by the new one. Raises `UsageError`
    where the story has no such thing.
    """
    story = store.resolve_story(correction.story) if correction.story else None
    record = store.record_of(story) if story else None
    anchored = structs.replace(correction, story=story)
    if record is not None:
        anchors = tuple(list_anchors(anchored, record))
        anchored = structs.replace(anchored, anchors=anchors, value=_find_value(anchored, record))
    if anchored.kind not in ABOUT_NAMES and not anchored.anchors:
        raise UsageError(f"the story has no {' and '.join(anchored.subject)}: it may have changed meanwhile")
    with store.writing(now):
        for other in store.corrections(story):
            if replaces(anchored, other):
                store.delete_correction(other.id, anchored.by)
        store.put_correction(anchored)
        for touched in find_touched(store, anchored):
            store.mark_stale(touched)
    return anchored


def undo(store: Store, wanted: str, by: str, now: str) -> Correction:
    """Take an editor's word back, by its id or the first characters of it; who did so and when is kept."""
    if not by.strip():
        raise UsageError("undoing bears a name too: say who you are with --by NAME")
    found = find_correction(store, wanted)
    with store.writing(now):
        store.delete_correction(found.id, by.strip()[:LONGEST_NAME])
        for touched in find_touched(store, found):
            store.mark_stale(touched)
    return found


def find_correction(store: Store, wanted: str) -> Correction:
    """The correction that stands whose id is, or begins with, what is wanted; raises `UsageError`."""
    standing = store.corrections()
    found = [one for one in standing if one.id == wanted]
    found = found or [one for one in standing if len(wanted) > 2 and one.id.startswith(wanted)]
    if len(found) != 1:
        what = "no correction stands" if not found else f"{len(found)} corrections stand"
        raise UsageError(f"{what} whose id begins with {wanted!r}: crosswire correct list shows them")
    return found[0]


def replaces(new: Correction, old: Correction) -> bool:
    """Whether an editor's word takes the place of another: of the same thing it says the same, anew or the opposite."""
    if (new.story is None) != (old.story is None) or set(new.subject) != set(old.subject) or new.kind == "note":
        return False
    return any({new.kind, old.kind} <= kinds for kinds in ONE_OF)


ONE_OF = ({"same-name", "other-name"}, {"copy", "no-copy"}, {"speaker"}, {"not-same"}, {"sign-off"})


def find_touched(store: Store, correction: Correction) -> tuple[str, ...]:
    """The stories whose records a correction bears on: its own, where its articles are, or all that have its names."""
    if correction.story is not None:
        today = store.find_story(correction.story)
        return tuple(sorted({one for one in (today, *_list_homes(store, correction)) if one}))
    named = [{head.id for head in store.heads(StoryFilter(name=name))} for name in correction.subject]
    return tuple(sorted(set.intersection(*named))) if named else ()


def list_anchors(correction: Correction, record: Record) -> Iterator[Anchor]:
    """What a correction is about, by its words; nothing where the record does not have all of it."""
    if correction.kind in ABOUT_NAMES:
        return
    articles = {article.id: article for article in record.articles}
    if correction.kind in ABOUT_ARTICLES:
        anchors = {key: anchor_article(article) for key, article in articles.items()}
    elif correction.kind in ABOUT_QUOTES:
        anchors = {q.id: anchor_words(q, articles[found.article]) for found in record.findings for q in found.quotes}
    else:
        anchors = {
            s.id: anchor_words(s, articles[found.article]) for found in record.findings for s in found.statements
        }
    wanted = _list_statements(correction, record) if correction.kind in {"note", "sign-off"} else correction.subject
    if all(key in anchors for key in wanted):
        yield from (anchors[key] for key in wanted)


def _list_statements(correction: Correction, record: Record) -> tuple[str, ...]:
    """The statements of the fact that a note or a sign-off is about."""
    facts = (fact for story in record.stories for fact in story.facts)
    return next((fact.statements for fact in facts if fact.id == correction.subject[0]), ())


def _find_value(correction: Correction, record: Record) -> str | None:
    """What a correction says; a sign-off says which status was signed off."""
    if correction.kind != "sign-off":
        return correction.value
    facts = (fact for story in record.stories for fact in story.facts)
    return next((fact.status for fact in facts if fact.id == correction.subject[0]), None)


def corrections_of(store: Store, story: str) -> tuple[Correction, ...]:
    """What editors said that bears on a story, each word where the articles are that it is about, in whatever version.

    A story may have been split since: what was said of articles goes with them.
    """
    own = store.corrections(story)
    other = {one.id for one in own}
    came = [one for one in store.corrections() if one.id not in other and _list_homes(store, one) == {story}]
    stayed = [one for one in own if not (homes := _list_homes(store, one)) or story in homes]
    return follow_versions(store, (*stayed, *came))


def _list_homes(store: Store, correction: Correction) -> set[str]:
    """The stories in which the articles are that a correction is about."""
    kept = (store.kept(anchor.article) for anchor in correction.anchors if anchor.article)
    return {today for one in kept if one and one.story and (today := store.find_story(one.story))}


def follow_versions(store: Store, corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """The corrections, their anchors in the newest versions of the articles that they were made of."""
    return tuple(
        structs.replace(one, anchors=tuple(_follow(store, anchor) for anchor in one.anchors)) for one in corrections
    )


def _follow(store: Store, anchor: Anchor) -> Anchor:
    versions = store.versions(anchor.article) if anchor.article else ()
    newest = store.article(versions[-1].article) if versions else None
    if newest is None or newest.id == anchor.article:
        return anchor
    return structs.replace(anchor, article=newest.id, outlet=newest.outlet, source=newest.source, url=newest.url)


def find_dormant(store: Store, corrections: Sequence[Correction]) -> frozenset[str]:
    """Those, by id, that are about nothing in their stories' articles as the newest records have them."""
    stories = {today for one in corrections if one.story and (today := store.find_story(one.story))}
    records = filter(None, (store.record_of(story) for story in sorted(stories)))
    told = [word for record in records for story in record.stories for word in story.corrections]
    return frozenset(word.id for word in told if not word.in_force)
