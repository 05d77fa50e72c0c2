"""Documents that articles name as their source, and how a party's own release is known."""

import re

# A document of these kinds, with nobody named who put it out, is a source without a name.
GENERIC_DOCUMENTS = frozenset(
    "statement statements release releases communique communiqué note notice post posts tweet tweets message messages"
    " report reports article articles story stories account accounts document documents letter email e-mail memo file"
    " files poll polls survey surveys study studies video footage picture image images".split()
)
# Words around them that name nobody.
PLAIN_WORDS = frozenset(
    "a an the this that these those some several many one two its his her their own recent earlier later latest new"
    " updated more further joint short brief written press media news public official released local facebook twitter"
    " instagram telegram social online initial early preliminary on in of to at case monday tuesday wednesday thursday"
    " friday saturday sunday".split()
)
# One reporter went in for all: every article that names the pool's report has it from there.
POOL = re.compile(
    r"\bpool(?:ed)? (?:report|reporter|copy|dispatch|note|notes|journalist|correspondent|writer|account|producer)s?\b"
    r"|^(?:(?:the|a) )?(?:(?:press|media|travell?ing|white house|palace|wire|print|radio) )?pool$",
    re.IGNORECASE,
)
# What a party puts out for the press, whose ever it is said to be.
RELEASE = re.compile(
    r"\b(?:(?:press|news|media) (?:release|statement|notice|bulletin)s?|release|communiqu[eé]|statement (?:to|for) the press"
    r"|statement (?:issued|released|put out|sent out|published) by)\b",
    re.IGNORECASE,
)

# A line by itself among the first or the last of a text that says that it is a party's own release.
RELEASE_HEAD = re.compile(
    r"\W*(?:(?:press|news|media) (?:release|statement|notice)|(?:statement|notice|note|information) (?:to|for) the "
    r"(?:press|media)|for immediate release|communiqu[eé])\b[^.]{0,60}$",
    re.IGNORECASE,
)
RELEASE_TAIL = re.compile(
    r"\W*(?:(?:press|media|news) (?:contacts?|enquiries|inquiries|office)\b|for (?:further|more|additional) information"
    r"(?:,? (?:please )?contact)?\s*:|(?:for )?(?:media|press) (?:enquiries|inquiries)|notes? (?:to|for) editors|contacts?\s*:)",
    re.IGNORECASE,
)
RELEASE_LINES = 4  # so many lines from either end are looked at
