"""Write into docs/trust.md what was measured last on the shut stories; with --check, say whether it is fresh."""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "docs" / "trust.md"
RESULTS = ROOT / "bench" / "results" / "stories-shut.json"
BLOCK = re.compile(r"(?<=<!-- measured on the shut stories -->\n).*?(?=<!-- end of measured -->)", re.DOTALL)
# What a record says, and the measures that tell how much of it is right, and how much of what there is was found.
ROWS = (
    ("words in quotation marks", "quotations right", "quotations found"),
    ("who says them", "direct speakers right", None),
    ("who says what is reported in an outlet's own words", "indirect speakers right", "reported speech found"),
    ("through whom it came (the chain)", "chains right", None),
    ("which articles are one text, and so one voice", "origins", None),
    ("that two articles say the same thing, or speak to one question", "pairs right", "pairs found"),
    ("that what looks alike is not the same", "traps passed", None),
    ("that articles contradict each other", "conflicts right", "conflicts found"),
)
SHARE = re.compile(r"(?P<right>\d+)/(?P<all>\d+) (?P<share>[\d.]+) \[(?P<low>[\d.]+)-(?P<high>[\d.]+)\]")


def show_share(totals: dict[str, str], measure: str | None) -> str:
    """A share in percent, its interval and its counts; a dash where it is not measured."""
    found = SHARE.fullmatch(totals.get(measure or "", ""))
    if found is None:
        return "–"
    share, low, high = (round(100 * float(found[name])) for name in ("share", "low", "high"))
    return f"{share}% ({low}–{high}) of {found['all']}"


def make_table(totals: dict[str, str]) -> str:
    """The table, a row a thing that a record says."""
    rows = [f"| {said} | {show_share(totals, right)} | {show_share(totals, found)} |" for said, right, found in ROWS]
    return "\n".join(["| what a record says | right | found of what there is |", "|---|---|---|", *rows]) + "\n"


def renew(text: str) -> str:
    """The document with the figures that were recorded last."""
    if len(BLOCK.findall(text)) != 1:
        sys.exit("docs/trust.md has lost the comments that stand around its figures")
    totals = json.loads(RESULTS.read_text(encoding="utf-8"))["totals"]
    return BLOCK.sub(lambda _: make_table(totals), text)


if __name__ == "__main__":
    before = DOCUMENT.read_text(encoding="utf-8")
    after = renew(before)
    if "--check" in sys.argv:
        sys.exit("docs/trust.md shows other figures than were recorded: run make docs" if after != before else 0)
    DOCUMENT.write_text(after, encoding="utf-8")
