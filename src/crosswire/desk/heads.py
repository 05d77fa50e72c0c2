"""What a list shows of a story: from its record, and from what has come since."""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import structs

from crosswire.kept import StoryHead
from crosswire.model import Findings, Story
from crosswire.store import Store
from crosswire.store.articles import Named, Outline

MOST_NAMES = 12  # of a head
MOST_KEPT_NAMES = 40  # of an article, for filters
_KINDS = frozenset({"person", "organisation", "place", "group", "event"})


def list_names(findings: Findings) -> list[Named]:
    """Whom an article names, the most told first."""
    told: Counter[tuple[str, str]] = Counter()
    for referent in findings.referents:
        if referent.kind in _KINDS and any(findings.mentions[place].form == "name" for place in referent.mentions):
            told[referent.name, referent.kind] += len(referent.mentions)
    ordered = sorted(told.items(), key=lambda item: (-item[1], item[0]))
    return [Named(name=name, kind=kind, told=count) for (name, kind), count in ordered[:MOST_KEPT_NAMES]]


def keep_heads(store: Store, stories: Iterable[str]) -> None:
    """Bring what lists show of these stories up to their articles; what their records said stays until the next."""
    for story in sorted(set(stories)):
        keep_head(store, story)


def keep_head(store: Store, story: str, told: Story | None = None, revision: int | None = None) -> None:
    """Keep what a list shows of a story; `told` is its new record's, if there is one, of this revision."""
    outlines = store.outlines(story)
    if not outlines:
        return
    head = _describe(story, outlines, store.names_of(story), store.head(story))
    if told is not None:
        head = _add_record(head, told, revision or 0)
    store.put_head(head, max(outline.published or outline.added_at for outline in outlines))


def _describe(story: str, outlines: Sequence[Outline], names: Sequence[Named], before: StoryHead | None) -> StoryHead:
    dates = sorted(outline.published for outline in outlines if outline.published)
    outlets = Counter(outline.outlet for outline in outlines if outline.outlet)
    made = before is not None and before.revision > 0
    return StoryHead(
        id=story,
        title=before.title
        if before and made
        else next((one.title for one in outlines if one.title), outlines[0].source),
        gist=before.gist if before else "",
        articles=len(outlines),
        outlets=tuple(outlet for outlet, _ in sorted(outlets.items(), key=lambda item: (-item[1], item[0]))),
        voices=before.voices if before else 0,
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
        statuses=before.statuses if before else {},
        names=tuple(dict.fromkeys(named.name for named in names))[:MOST_NAMES],
        places=tuple(named.name for named in names if named.kind == "place")[:MOST_NAMES],
        revision=before.revision if before else 0,
        stale=True,
    )


def _add_record(head: StoryHead, told: Story, revision: int) -> StoryHead:
    return structs.replace(
        head,
        title=told.title,
        gist=told.gist,
        voices=len(told.origins),
        statuses=dict(sorted(Counter(fact.status for fact in told.facts).items())),
        revision=revision,
        stale=False,
    )
