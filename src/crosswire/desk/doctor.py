"""Whether a store is well, and what to do where it is not."""

from collections.abc import Iterator

from msgspec import Struct

from crosswire.desk.recipes import name_recipes
from crosswire.settings import Settings
from crosswire.store import Store
from crosswire.store.checks import Health

LARGEST_LOG = 256_000_000  # bytes: more, and some reader has been holding the store for long
LEAST_FREE = 200_000_000


class Finding(Struct, frozen=True, kw_only=True):
    """Something about a store that should be known; `wrong` where it should not be so. `do` says what helps."""

    text: str
    do: str | None = None
    wrong: bool = False


class Checked(Struct, frozen=True, kw_only=True):
    """What a store says of itself, and what is to be said of that."""

    health: Health
    findings: tuple[Finding, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing is wrong."""
        return not any(finding.wrong for finding in self.findings)


def check_store(store: Store) -> Checked:
    """The health of a store; raises `StoreError` where it is so damaged that it cannot be asked."""
    health = store.check()
    work = () if health.faults else _find_work(store, health)
    return Checked(health=health, findings=(*_find_damage(health), *_find_room(health), *work))


def _find_damage(health: Health) -> Iterator[Finding]:
    for fault in health.faults:
        yield Finding(
            text=f"the file is damaged: {fault}",
            do="put back a copy of it, or add the articles to a new store",
            wrong=True,
        )
    for what, count in health.orphans.items():
        yield Finding(text=f"{count} {what}", do="put back a copy of the store, and report this as a bug", wrong=True)


def _find_room(health: Health) -> Iterator[Finding]:
    if health.free_bytes < LEAST_FREE:
        yield Finding(text=f"only {health.free_bytes // 1_000_000} MB are free on its disk", do="free some", wrong=True)
    if health.log_bytes > LARGEST_LOG:
        yield Finding(
            text=f"its log has grown to {health.log_bytes // 1_000_000} MB",
            do="end whatever has been reading the store for long (crosswire serve); the next crosswire add shrinks it",
            wrong=True,
        )


def _find_work(store: Store, health: Health) -> Iterator[Finding]:
    recipes = name_recipes(Settings())
    unplaced = len(store.unplaced())
    if unplaced:
        yield Finding(
            text=f"{unplaced} articles stand in no story yet", do="crosswire refresh, or go on with crosswire add"
        )
    outdated = len(store.unexamined(recipes.examine))
    if outdated:
        yield Finding(text=f"{outdated} articles were examined by other rules", do="crosswire refresh")
    stale = len(store.stale_stories(recipes.reconcile))
    if stale:
        yield Finding(
            text=f"{stale} stories are not up to date", do="crosswire refresh, or read them: that updates each"
        )
    for flawed in health.flawed:
        do = "mend the file and add it again" if flawed.status == "quarantined" else None
        yield Finding(text=f"{flawed.source}: {flawed.status}: {flawed.reason}", do=do)
    for problem in store.problems():
        yield Finding(text=problem.message)
