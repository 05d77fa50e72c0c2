"""What an editor says with a form or through the API, before it is a correction."""

from msgspec import Struct, structs

from crosswire.desk.correcting import SUBJECTS
from crosswire.errors import UsageError
from crosswire.kept import CorrectionKind
from crosswire.render.display import clean_line

LONGEST_NAME = 200


class Said(Struct, frozen=True, kw_only=True):
    """What an editor says: of what kind, about what, in which story (None: in every one), and who says it."""

    kind: CorrectionKind
    subject: tuple[str, ...]  # two names; a quote's id; two article ids; two statement ids; a fact's id
    by: str
    value: str | None = None  # the speaker's name (None: nobody known), the note's text
    story: str | None = None


def check_said(said: Said) -> Said:
    """What is said, tidied; raises `UsageError` where something was left out, in words that fit a form."""
    by = read_editor(said.by)
    subject = tuple(dict.fromkeys(part.strip() for part in said.subject if part.strip()))
    wanted = SUBJECTS[said.kind]
    if len(subject) != wanted:
        raise UsageError(f"choose {wanted} different ones for this, not {len(subject)}")
    if said.kind == "note" and not (said.value or "").strip():
        raise UsageError("nothing was written in the note")
    return structs.replace(said, by=by, subject=subject)


def read_editor(by: str) -> str:
    """The name of who makes or undoes a correction; raises `UsageError` where there is none."""
    name = clean_line(by)[:LONGEST_NAME]
    if not name:
        raise UsageError("a correction bears the name of who makes it, and so does undoing one: say who you are")
    return name
