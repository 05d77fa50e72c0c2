"""What was found, for the terminal, as JSON or as CSV."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from crosswire.cli.printing import print_blocks, print_csv

if TYPE_CHECKING:
    from rich.text import Text

    from crosswire.desk.quotes import Quoted, Rendering, Saying
    from crosswire.kept import Hit

HIT_COLUMNS = tuple("kind text exact speaker outlet published title story article start end id score".split())
QUOTE_COLUMNS = tuple("saying text kind exact speaker chain outlet published title story article start end id".split())


class FoundFormat(StrEnum):
    """What was found can be printed as."""

    terminal = "terminal"
    json = "json"
    csv = "csv"


def print_hits(hits: Sequence["Hit"], kind: FoundFormat) -> bytes:
    """Hits in one format, UTF-8."""
    match kind:
        case FoundFormat.json:
            from crosswire.codec import encode

            return encode(hits) + b"\n"
        case FoundFormat.csv:
            return print_csv(HIT_COLUMNS, map(_list_hit, hits))
        case FoundFormat.terminal:
            return print_blocks(map(_describe_hit, hits))


def print_quotes(quoted: "Quoted", kind: FoundFormat) -> bytes:
    """Sayings in one format, UTF-8; of CSV a rendering is a row."""
    match kind:
        case FoundFormat.json:
            from crosswire.codec import encode

            return encode(quoted) + b"\n"
        case FoundFormat.csv:
            rows = ((saying, one) for saying in quoted.sayings for one in saying.renderings)
            return print_csv(QUOTE_COLUMNS, (_list_rendering(*row) for row in rows))
        case FoundFormat.terminal:
            return print_blocks(map(_describe_saying, quoted.sayings))


# ---------------------------------------------------------------- rows


def _list_hit(hit: "Hit") -> list[str]:
    span = hit.span
    place = [str(span.start), str(span.end)] if span else ["", ""]
    exact = "yes" if hit.is_exact else ""
    told = [
        hit.kind,
        hit.text,
        exact,
        hit.speaker or "",
        hit.outlet or "",
        hit.published or "",
        hit.title,
        hit.story or "",
    ]
    return [*told, hit.article or "", *place, hit.ref, str(hit.score)]


def _list_rendering(saying: "Saying", one: "Rendering") -> list[str]:
    exact = " | ".join(one.exact)
    told = [
        saying.id,
        one.text,
        one.kind,
        exact,
        saying.speaker,
        " > ".join(one.chain),
        one.outlet or "",
        one.published or "",
    ]
    return [*told, saying.title, saying.story or "", one.article, str(one.span.start), str(one.span.end), one.quote]


# ---------------------------------------------------------------- the terminal


def _describe_hit(hit: "Hit") -> "Text":
    """The words with what matches in bold; below, what it is and where it stands."""
    from rich.text import Text

    from crosswire.render.display import clean_line, clean_text

    words = Text("“" if hit.is_exact else "")
    place = 0
    for start, end in (*hit.marks, (len(hit.text), len(hit.text))):
        words.append(clean_text(hit.text[place:start]))
        words.append(clean_text(hit.text[start:end]), "bold")
        place = end
    words.append("”" if hit.is_exact else "")
    notes = [hit.kind, hit.speaker, hit.outlet, (hit.published or "")[:10], hit.title, hit.story]
    return Text.assemble(words, "\n", (" · ".join(filter(None, map(clean_line, notes))), "dim"))


def _describe_saying(saying: "Saying") -> "Text":
    """The fullest words; below, when, who renders them how, through whom, and in which story."""
    from rich.text import Text

    from crosswire.render.display import clean_line

    words = clean_line(saying.text)
    outlets = len(saying.outlets)
    named = ", ".join(map(clean_line, saying.outlets[:4])) + (f" and {outlets - 4} more" if outlets > 4 else "")
    kinds = ", ".join(dict.fromkeys(one.kind for one in saying.renderings))
    through = next((" > ".join(one.chain) for one in saying.renderings if len(one.chain) > 1), "")
    notes = [(saying.published or "no date")[:10], saying.speaker, kinds, named, through, saying.title, saying.story]
    return Text.assemble(
        f"“{words}”" if saying.is_exact else words, "\n", (" · ".join(filter(None, map(clean_line, notes))), "dim")
    )
