"""Statements followed from one record of a story into the next: the same, cut otherwise, or of an edited text."""

from collections.abc import Iterator, Mapping

from crosswire.changes.edits import Edited, compare_versions
from crosswire.changes.sides import Side, Sides, view_side
from crosswire.changes.versions import find_versions
from crosswire.model import Record, Statement

LEAST_COMMON = 0.3  # of the characters of two statements, where one was cut otherwise


def match_records(earlier: Record, later: Record, versions: Mapping[str, str] | None = None) -> Sides | None:
    """Both records side by side, or None where one of them has no story."""
    old, new = view_side(earlier), view_side(later)
    return match_sides(old, new, versions) if old and new else None


def match_sides(earlier: Side, later: Side, versions: Mapping[str, str] | None = None) -> Sides:
    """The sides with what of the one is what in the other; `versions` as for `keep_record_ids`."""
    known = find_versions(earlier, later) if versions is None else _keep_known(versions, earlier, later)
    edits = {new: compare_articles(old, new, earlier, later) for new, old in sorted(known.items())}
    same = {key: key for key in earlier.statements if key in later.statements}
    same |= dict(_match_recut(earlier, later))
    for edited in edits.values():
        same |= edited.same
    fresh = {
        statement
        for statement, article in later.article_of.items()
        if article not in earlier.articles and article not in edits
    }
    for new, edited in edits.items():
        places = [edit.now for edit in edited.edits if edit.now]
        own = later.findings[new].statements
        fresh |= {s.id for s in own if any(s.start < end and start < s.end for start, end in places)}
    return Sides(earlier=earlier, later=later, same=same, versions=known, edits=edits, fresh=frozenset(fresh))


def compare_articles(old: str, new: str, earlier: Side, later: Side) -> Edited:
    """What the later version of an article says otherwise."""
    return compare_versions(earlier.articles[old], earlier.findings[old], later.articles[new], later.findings[new])


def _keep_known(versions: Mapping[str, str], earlier: Side, later: Side) -> dict[str, str]:
    """Of the versions those whose two texts are on the two sides; one replaced twice in between is followed back."""
    found = {}
    for new in later.findings.keys() - earlier.articles.keys():
        old, seen = versions.get(new), {new}
        while old is not None and old not in earlier.findings and old not in seen:
            seen.add(old)
            old = versions.get(old)
        if old is not None and old in earlier.findings and old not in later.articles:
            found[new] = old
    return found


def _match_recut(earlier: Side, later: Side) -> Iterator[tuple[str, str]]:
    """In articles of both, statements that only one record has, with those that share most characters."""
    for article in sorted(earlier.findings.keys() & later.findings.keys()):
        old = [s for s in earlier.findings[article].statements if s.id not in later.statements]
        new = [s for s in later.findings[article].statements if s.id not in earlier.statements]
        pairs = sorted((-_find_common(a, b), a.id, b.id) for a in old for b in new)
        taken: set[str] = set()
        for common, a, b in pairs:
            if -common >= LEAST_COMMON and a not in taken and b not in taken:
                taken |= {a, b}
                yield a, b


def _find_common(left: Statement, right: Statement) -> float:
    """The share of the characters of both that both hold."""
    both = sum(max(0, min(b, d) - max(a, c)) for a, b in left.parts for c, d in right.parts)
    size = sum(end - start for one in (left, right) for start, end in one.parts)
    return round(both / max(1, size - both), 6)
