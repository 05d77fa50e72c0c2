"""What a store says of its health, in lines."""

from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.render.display import clean_line

if TYPE_CHECKING:
    from crosswire.desk import Checked

MOST_SHOWN = 40


def print_health(path: Path, checked: "Checked") -> str:
    """What the store holds, what is wrong with it, and what to do."""
    health = checked.health
    counts = ", ".join(f"{count:,} {what}" for what, count in health.counts.items() if count) or "nothing"
    lines = [
        f"store     {path}",
        f"size      {health.bytes / 1e6:,.1f} MB, its log {health.log_bytes / 1e6:,.1f} MB",
        f"free      {health.free_bytes / 1e9:,.1f} GB on its disk",
        f"schema    {health.schema}, revision {health.revision}",
        f"holds     {counts}",
        f"integrity {'damaged' if health.faults or health.orphans else 'ok'}",
    ]
    for finding in checked.findings[:MOST_SHOWN]:
        lines.append(f"{'WRONG ' if finding.wrong else '      '} {clean_line(finding.text)}")
        if finding.do:
            lines.append(f"        -> {finding.do}")
    if len(checked.findings) > MOST_SHOWN:
        lines.append(f"       and {len(checked.findings) - MOST_SHOWN} more")
    lines.append("Nothing is wrong." if checked.is_well else "Something is wrong: see above.")
    return "\n".join(lines) + "\n"
