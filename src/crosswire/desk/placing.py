"""Articles that were added into stories: in order of publication, beside those of their time."""

from collections.abc import Iterable, Sequence
from itertools import islice

from msgspec import structs

from crosswire.codec import decode, encode
from crosswire.desk.heads import keep_heads
from crosswire.desk.lineages import shares_text
from crosswire.desk.progress import Progress, tell_nothing
from crosswire.desk.recipes import name_recipes
from crosswire.group import WINDOW_DAYS, Assignment, Fingerprint, Grouper, find_days, make_fingerprint, sort_prints
from crosswire.model import Article
from crosswire.settings import Settings
from crosswire.store import Store

AT_ONCE = 200  # articles that are placed in one transaction


def keep_print(store: Store, article: Article, arrived: int | None) -> None:
    """Keep the article's fingerprint, with the day on which it came."""
    made = make_fingerprint(article, arrived=arrived)
    day = made.day if made.day is not None else made.arrived
    store.put_print(article.id, day, name_recipes(Settings()).fingerprint, encode(made))


def place_articles(store: Store, now: str, revision: int, progress: Progress = tell_nothing) -> tuple[str, ...]:
    """The stories into which articles went that stood in none; they are then to be brought up to date.

    A new version stands where the version before stood, if it has some of its words.
    """
    waiting = store.unplaced()
    if not waiting:
        return ()
    order = _find_order(store, waiting)
    grouper = _open_window(store, order)
    inherited = {one.article: story for one in order if (story := _inherit(store, one.article))}
    ordered = iter(order)
    touched: set[str] = set()
    done = 0
    while part := [one.article for one in islice(ordered, AT_ONCE)]:
        prints = _read_prints(store, part)
        with store.writing(now, revision):
            changed = set()
            for fingerprint in (prints[article] for article in part):
                changed |= _place(store, grouper, fingerprint, inherited.get(fingerprint.article))
            keep_heads(store, changed)
        touched |= changed
        done += len(part)
        progress("grouping", done, len(order))
    return tuple(sorted(story for story in touched if store.find_story(story) == story))


def _find_order(store: Store, waiting: Sequence[str]) -> list[Fingerprint]:
    """The fingerprints in the order in which they are grouped, without their words: those of many take memory."""
    bare: list[Fingerprint] = []
    for first in range(0, len(waiting), AT_ONCE):
        prints = _read_prints(store, waiting[first : first + AT_ONCE])
        bare += [structs.replace(one, stems="", weights=()) for one in prints.values()]
    return sort_prints(bare)


def _read_prints(store: Store, articles: Sequence[str]) -> dict[str, Fingerprint]:
    return {article: decode(kept.data, Fingerprint) for article, kept in store.prints_of(articles).items()}


def _open_window(store: Store, prints: Iterable[Fingerprint]) -> Grouper:
    """The articles that stand in stories already and that these are to be set beside."""
    days = find_days(prints, WINDOW_DAYS)
    kept = store.live_prints(days[0] if days else None)
    return Grouper(
        (decode(one.data, Fingerprint), one.story)
        for one in kept
        if one.story is not None and (days is None or one.day is None or one.day <= days[1])
    )


def _inherit(store: Store, article: str) -> str | None:
    """The story that another version of the article stands in, unless its address now holds another text altogether."""
    placed = [kept for kept in store.versions(article) if kept.story and kept.article != article]
    if not placed or not shares_text(*store.articles([article, placed[-1].article])):
        return None
    return store.find_story(placed[-1].story or "")


def _place(store: Store, grouper: Grouper, fingerprint: Fingerprint, inherited: str | None) -> set[str]:
    """Put one article where it belongs; the stories that this touched."""
    if inherited is not None:
        story = store.find_story(inherited) or inherited
        grouper.place(fingerprint, story)
        return {story} | store.put_assignment(fingerprint.article, story)
    return apply_assignment(store, grouper.assign(fingerprint))


def apply_assignment(store: Store, assignment: Assignment) -> set[str]:
    """Keep where an article went and what that changed; the stories that this touched."""
    touched = {assignment.story}
    for split in assignment.splits:
        store.split(split.articles, split.into)
        touched |= {split.story, split.into}
    for merge in assignment.merges:
        store.merge(merge.story, merge.into)
        touched |= {merge.into}
    return touched | store.put_assignment(assignment.article, assignment.story)


def reprint(store: Store, articles: Sequence[Article], arrived: int | None) -> None:
    """Make fingerprints anew, after a change of how they are made."""
    for article in articles:
        keep_print(store, article, arrived)
