"""How an article says that its text was changed after it was published."""

import re

# At the start of a line: "Correction:", "This article was amended on ...", "UPDATE 2 -", "Editor's note: an earlier version".
EDIT_NOTE = re.compile(
    r"^\W{0,4}(?:correction|corrected|clarification|clarified|editor['’]s note|update|updated|amended)\b"
    r"|\b(?:this|the|an earlier|a previous) (?:article|story|report|version|headline|piece|post)\b[^.\n]{0,60}"
    r"\b(?:corrected|amended|updated|edited|revised|changed|misstated|incorrectly|wrongly|mistakenly|erroneously)\b",
    re.IGNORECASE | re.MULTILINE,
)
