"""What an editor may say with a form, read into a correction."""

from collections.abc import Sequence
from typing import get_args

from msgspec import Struct

from crosswire.codec import make_id
from crosswire.errors import UsageError
from crosswire.kept import Correction, CorrectionKind
from crosswire.render.display import clean_line

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
VALUED = frozenset({"speaker", "note"})


class Said(Struct, frozen=True, kw_only=True):
    """What an editor says: of what kind, about what, in which story (None: in every one), and who says it."""

    kind: CorrectionKind
    subject: tuple[str, ...]
    by: str
    value: str | None = None
    story: str | None = None


def make_correction(said: Said, at: str) -> Correction:
    """The correction to keep; raises `UsageError` where something is left out."""
    by, value = clean_line(said.by)[:LONGEST_NAME], (said.value or "").strip()[:LONGEST_NOTE] or None
    subject = tuple(dict.fromkeys(part.strip() for part in said.subject if part.strip()))
    if said.kind not in get_args(CorrectionKind):
        raise UsageError("this is no kind of correction")
    if not by:
        raise UsageError("a correction bears the name of who makes it: say who you are")
    if len(subject) != SUBJECTS[said.kind]:
        raise UsageError(f"choose {SUBJECTS[said.kind]} for this, not {len(subject)}")
    if said.kind in VALUED and not value:
        raise UsageError("nothing was written in the field")
    identity = make_id("c", said.kind, *subject, value, said.story, by, at)
    return Correction(id=identity, kind=said.kind, subject=subject, value=value, story=said.story, by=by, at=at)


def name_pairs(subject: Sequence[str]) -> str:
    """The things that a correction is about, as one line."""
    return " · ".join(map(clean_line, subject))
