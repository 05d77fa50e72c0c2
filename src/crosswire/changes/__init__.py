"""Between two records of one story: which facts are the same, and what an editor should be told is new.

`sides` looks one record up, `versions` knows which text replaced which, `edits` compares two versions claim by claim,
`matching` follows statements from one record into the next, `identity` keeps the ids of facts, and `finding` says what
changed: `arrivals` of articles and stories, `verdicts` on facts, `conflicts`, `counts` that moved, `rewrites` of texts.
"""

from crosswire.changes.finding import find_changes, stamp_changes
from crosswire.changes.identity import keep_ids, keep_record_ids
from crosswire.changes.words import find_differences

__all__ = ["find_changes", "find_differences", "keep_ids", "keep_record_ids", "stamp_changes"]
