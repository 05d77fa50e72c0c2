"""What changed since a moment, a revision or the last look, in all stories or in one."""

import re
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from crosswire.errors import UsageError
from crosswire.kept import Change
from crosswire.store import Store

MOST_CHANGES = 10_000
_AGO = re.compile(r"(?:the )?(?:last |past )?(\d{1,4}|an?) ?(minute|hour|day|week|month)s?(?: ago)?")
_LENGTHS = {"minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800, "month": 2_592_000}  # seconds
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII | re.IGNORECASE)


class Since(Struct, frozen=True, kw_only=True):
    """After which revision, or from which moment on (ISO, UTC)."""

    revision: int = 0
    moment: str = ""


def read_since(words: str, now: str) -> Since:
    """What "2026-11-20", "2026-11-20T08:00", "yesterday", "3 days" or a revision number stands for.

    A day begins at midnight UTC, as does a moment without an offset stand in UTC. Raises `UsageError`.
    """
    wanted = " ".join(words.split()).casefold()
    if wanted.isascii() and wanted.isdigit():
        return Since(revision=_read_revision(wanted))
    today = _read_moment(now).replace(hour=0, minute=0, second=0)
    if wanted in {"today", "yesterday"}:
        return Since(moment=_write_moment(today - timedelta(days=wanted == "yesterday")))
    if ago := _AGO.fullmatch(wanted):
        count = int(ago[1]) if ago[1].isdigit() else 1
        try:
            return Since(moment=_write_moment(_read_moment(now) - timedelta(seconds=count * _LENGTHS[ago[2]])))
        except OverflowError as error:
            raise UsageError(f"{words!r} is too long ago") from error
    if given := _MOMENT.fullmatch(wanted):
        day, clock, seconds, offset = given.groups()
        written = f"{day}T{clock or '00:00'}:{seconds or '00'}{(offset or 'Z').upper()}"
        try:
            return Since(moment=_write_moment(_read_moment(written)))
        except (ValueError, OverflowError) as error:
            raise UsageError(f"{words!r} is no day or moment") from error
    raise UsageError(f"{words!r} is no moment: give a day (2026-11-20), “yesterday”, “3 days” or a revision's number")


def changes_since(
    store: Store, since: Since, story: str | None = None, *, limit: int = MOST_CHANGES
) -> tuple[Change, ...]:
    """What changed, the latest first, the most important first of what came at once.

    `story` is an id of now or before. Raises `UsageError` where the store has no such revision yet.
    """
    if since.revision > store.revision():
        raise UsageError(f"the store has come to revision {store.revision()}, not yet to {since.revision}")
    return store.changes(since_revision=since.revision, since_moment=since.moment, story=story, limit=limit)


def _read_revision(digits: str) -> int:
    if len(digits) > 12:
        raise UsageError(f"{digits[:20]} is no revision's number")
    return int(digits)


def _read_moment(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone(UTC)


def _write_moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
