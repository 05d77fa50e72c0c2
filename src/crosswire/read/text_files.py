"""Text as people paste it: the file is the article's text, as it stands."""

import hashlib
import re

from crosswire.read.decode import decode_text
from crosswire.read.drafts import Draft, Outcome, make_problem, refuse
from crosswire.read.front_matter import read_front_matter

_URL = re.compile(r"https?://[^\s<>\"'“”‘’\[\]{}|\\^`]+[^\s<>\"'“”‘’\[\]{}|\\^`.,;:!?()]")


def read_text(data: bytes, source: str) -> Outcome:
    """One draft: the decoded text, the links in it, and what its front matter states, if it has any."""
    decoded = decode_text(data)
    if decoded.text is None:
        return refuse(source, decoded.doubt or "it is not text")
    stated, problems = read_front_matter(decoded.text, source)
    draft = Draft(
        source=source,
        text=decoded.text,
        raw_digest=hashlib.sha256(data).hexdigest(),
        links=find_links(decoded.text),
        **stated,
    )
    doubts = (make_problem(source, decoded.doubt),) if decoded.doubt else ()
    return Outcome(drafts=(draft,), problems=(*doubts, *problems))


def find_links(text: str) -> tuple[str, ...]:
    """The web addresses in a text, each once, in order."""
    return tuple(dict.fromkeys(_URL.findall(text)))
