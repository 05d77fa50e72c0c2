"""What a list shows of a story: from its record, and from what has come since."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import structs

from crosswire.kept import StoryHead
from crosswire.model import Findings, Record
from crosswire.store import Store
from crosswire.store.articles import Named, Outline

MOST_NAMES = 12  # of a head
MOST_KEPT_NAMES = 40  # of an article, for filters
SPARE_WORDS = 2  # that make the words of a short title count for less
_WORD = re.compile(r"\w{4,}")
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


def keep_head(store: Store, story: str, record: Record | None = None, revision: int | None = None) -> None:
    """Keep what a list shows of a story; `record` is its new one, if there is one, of this revision."""
    outlines = store.outlines(story)
    if not outlines:
        return
    head = _describe(story, outlines, store.names_of(story), store.head(story))
    if record is not None and record.stories:
        head = _add_record(head, record, revision or 0)
    store.put_head(head, head.latest or max(outline.added_at for outline in outlines))


def _describe(story: str, outlines: Sequence[Outline], names: Sequence[Named], before: StoryHead | None) -> StoryHead:
    """The head as the articles alone give it; what an earlier record told stays."""
    told = before if before is not None and before.revision > 0 else None
    inferred = (told.earliest, told.latest) if told else ()
    dates = sorted(filter(None, (*(outline.published for outline in outlines), *inferred)))
    outlets = Counter(outline.outlet for outline in outlines if outline.outlet)
    return StoryHead(
        id=story,
        title=told.title if told else choose_title(outlines),
        gist=told.gist if told else "",
        articles=len(outlines),
        outlets=tuple(outlet for outlet, _ in sorted(outlets.items(), key=lambda item: (-item[1], item[0]))),
        voices=told.voices if told else 0,
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
        statuses=told.statuses if told else {},
        names=tuple(dict.fromkeys(named.name for named in names))[:MOST_NAMES],
        places=tuple(named.name for named in names if named.kind == "place")[:MOST_NAMES],
        revision=told.revision if told else 0,
        stale=True,
    )


def choose_title(outlines: Sequence[Outline]) -> str:
    """The title whose words most of the other titles have, until there is a record that has a better one."""
    titles = [outline.title for outline in outlines if outline.title]
    words = [frozenset(word for word in _WORD.findall(title.casefold())) for title in titles]
    told = Counter(word for each in words for word in each)
    ranked = sorted(
        (-sum(told[word] - 1 for word in each) / (len(each) + SPARE_WORDS), place) for place, each in enumerate(words)
    )
    return titles[ranked[0][1]] if ranked else outlines[0].source


def _add_record(head: StoryHead, record: Record, revision: int) -> StoryHead:
    """The head with what the record tells; its articles bear the dates that their texts gave away."""
    told = record.stories[0]
    dates = sorted(article.published for article in record.articles if article.published)
    return structs.replace(
        head,
        title=told.title,
        gist=told.gist,
        voices=len(told.origins),
        statuses=dict(sorted(Counter(fact.status for fact in told.facts).items())),
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
        revision=revision,
        stale=False,
    )
