"""Agencies that a text says it came from: credits of the words, never of a picture."""

import re

from crosswire.languages.en.agencies import AGENCY_OF_FORM, AMBIGUOUS_FORMS, UNNAMED_AGENCY, Agency
from crosswire.languages.en.furniture import AGENCIES_WORDS, AGENCY_WORDS
from crosswire.model import Credit, Furniture

# Where an agency's name is a credit of the text. A caption's is the picture's.
CREDITING_KINDS = frozenset({"credit", "dateline", "byline", "date", "outlet"})

_ALL_FORMS = {form for agency in AGENCY_OF_FORM.values() for form in (agency.name, *agency.forms)}
_FORMS = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(
        re.escape(form) for form in sorted(_ALL_FORMS | {form.upper() for form in _ALL_FORMS}, key=len, reverse=True)
    )
    + r")(?![\w-]| Foundation)"
)
_PARTS = re.compile(r"\s*(?:[|/,;&–—-]|\band\b)\s*", re.IGNORECASE)
_PART = re.compile(r"[^\W_](?:[^|/,;&–—()\[\]*\s]|\s(?!and\b|[-|/,;&–—()\[\]*]))*")
_BRACKETED_BEFORE = re.compile(
    r"(?:[(\[/|]|\b(?:from|by|source|sources|agency|via|inputs|with)\s*:?)\s*$", re.IGNORECASE
)
_IN_DATELINE = re.compile(r"[(\[](?P<name>[A-Z][^()\[\]]{1,39})[)\]]\W*$")
_IN_CREDIT = re.compile(
    r"(?:^\W*|\b(?:from|by|source|sources|via|with|agency)\s*:?\s+)"
    r"(?P<name>(?:[Tt]he )?[A-Z][\w’'-]+(?: (?:of |and )?[A-Z][\w’'-]+){1,4})\W*$",
    re.MULTILINE,
)
MAX_NAME_WORDS = 6
_PICTURE = re.compile(r"\b(?:photos?|pictures?|images?|video|photograph(?:er|s)?)\b", re.IGNORECASE)
# How an agency signs its dispatches; with its name in the address, they are its own.
_SIGNED = re.compile(r"\W*(?:(?:additional |further )?(?:reporting|writing)|editing)(?: and \w+)? by\b", re.IGNORECASE)
# Who reported and who edited: agencies end so, and outlets leave it there when they take the name away.
_SIGNED_WHOLE = re.compile(
    r"\W*\(?(?:(?:additional |further )?(?:reporting|writing)|compiled)(?: and \w+)? by\b[^()]{3,400}?[;.]\s*"
    r"(?:writing by [^()]{3,80}[;.]\s*)?editing by\b[^()]{3,120}(?:\)|$)",
    re.IGNORECASE,
)
# Agencies that are not named: "Staff and agencies", "From wire reports", "With agencies".
_AGENCIES = re.compile(
    r"\b(?:and|with|from|by|/|&|,)\s*(?:the |other |news |foreign |international )?"
    r"(?:agencies|wires|wire (?:reports|services)|news (?:wires|services)|newswires)\W*$|^\W*(?:news )?agencies\W*$",
    re.IGNORECASE,
)
_AGENCIES_WHOLE = re.compile(rf"\W*{AGENCIES_WORDS}\W*$")
# Of a text that a machine took over: "auto-generated from a syndicated feed"
_FEED = re.compile(
    r"\b(?:syndicated|agency|wire)(?: news)?(?: agency)? feed\b|\bsyndicated\b|\bwire (?:service|agency)\b",
    re.IGNORECASE,
)
# How an agency's name ends that no table has, where it stands beside a reporter's.
_IN_BYLINE = re.compile(
    r"(?:\band|\bwith|\bfor|[,|/&–—])\s+(?:the )?"
    r"(?P<name>(?:[A-Z][\w’'-]+ ){1,4}(?:Agency|Newswire|Wires?|News Service|Press Service|Press Association))"
    r"(?=\W*(?:$|[,|/&(]|and\b))"
)
_ADDRESS_PARTS = re.compile(r"(?<=/)[a-z-]{2,30}(?=/)")
_EDITING = re.compile(r"\b(?:edited|edit|editing)\b[^.;]*$", re.IGNORECASE)


def find_agency(name: str) -> Agency | None:
    """The agency that goes by exactly this name, in capitals or not."""
    bare = name.strip(" .,:;()[]").lower()
    return AGENCY_OF_FORM.get(bare) or AGENCY_OF_FORM.get(bare.removeprefix("the "))


def find_credits(text: str, furniture: tuple[Furniture, ...], url: str | None = None) -> tuple[Credit, ...]:
    """The agencies that the marked lines credit, in text order; else the one in a signed text's address."""
    found = [credit for item in furniture if item.kind in CREDITING_KINDS for credit in _read_mark(text, item)]
    found = found or _read_address(text, furniture, url or "") or _read_signature(text, furniture)
    return tuple(sorted(found, key=lambda credit: (credit.start, credit.end)))


def list_agencies(words: str) -> tuple[Agency, ...]:
    """The agencies that a text consists of ("Reuters - AP - AFP"), or none if anything else is in it."""
    found = [find_agency(part) for part in _PARTS.split(words) if part.strip(" ().")]
    return tuple(agency for agency in found if agency) if all(found) else ()


def is_agency_line(text: str) -> bool:
    """Whether a line is nothing but agencies, known ones or, in brackets, one that is named like one."""
    bare = text.strip("-–— ()[]")
    return bool(list_agencies(bare)) or (text[:1] in "([" and text[-1:] in ")]" and is_named_like_agency(bare))


def is_agencies_line(text: str) -> bool:
    """Whether a line is nothing but agencies that it does not name: "Staff and agencies", "From wire reports"."""
    return bool(_AGENCIES_WHOLE.match(text))


def is_named_like_agency(name: str) -> bool:
    """Whether a name that is none of the table's may be an agency's: "Aldwick Wire", "Norland Press Agency"."""
    words = name.split()
    named = len(words) <= MAX_NAME_WORDS and bool(AGENCY_WORDS.intersection(name.lower().split()))
    return named and len(words) > 1 and all(word[0].isupper() or word in {"of", "and"} for word in words)


def _read_mark(text: str, item: Furniture) -> list[Credit]:
    words = text[item.start : item.end]
    if _PICTURE.search(words) and item.kind == "credit":
        return []
    if list_agencies(words.strip("-–—/|* ()[]")):
        return _read_list(words, item)
    found = [
        Credit(agency=_name_agency(form[0]), start=item.start + form.start(), end=item.start + form.end())
        for form in _FORMS.finditer(words)
        if _is_credited(words, form)
    ]
    return found or _read_unknown(words, item) or _read_agencies(words, item)


def _read_agencies(words: str, item: Furniture) -> list[Credit]:
    """Agencies that a byline does not name: "Staff and agencies"."""
    if item.kind not in {"byline", "credit"}:
        return []
    found = _AGENCIES.search(words) or _AGENCIES_WHOLE.match(words) or _FEED.search(words)
    return (
        [Credit(agency=UNNAMED_AGENCY, start=item.start + found.start(), end=item.start + found.end())] if found else []
    )


def _read_address(text: str, furniture: tuple[Furniture, ...], url: str) -> list[Credit]:
    """The agency that a part of the address names, credited where the text ends in the manner of agencies."""
    signed = [item for item in furniture if item.kind == "credit" and _SIGNED.match(text, item.start, item.end)]
    parts = {part.replace("-", " ") for part in _ADDRESS_PARTS.findall(url.lower())} - AMBIGUOUS_FORMS
    named = [agency for part in sorted(parts) if (agency := find_agency(part))]
    if not signed or len(named) != 1:
        return []
    return [Credit(agency=named[0].name, start=signed[-1].start, end=signed[-1].end)]


def _read_signature(text: str, furniture: tuple[Furniture, ...]) -> list[Credit]:
    """An agency that is not named, where the text ends with who reported and who edited, in brackets."""
    return [
        Credit(agency=UNNAMED_AGENCY, start=item.start, end=item.end)
        for item in furniture
        if item.kind == "credit" and _SIGNED_WHOLE.match(text, item.start, item.end)
    ][-1:]


def _read_list(words: str, item: Furniture) -> list[Credit]:
    """A credit for each part of a mark that is nothing but agencies, however they are written."""
    return [
        Credit(agency=agency.name, start=item.start + part.start(), end=item.start + part.end())
        for part in _PART.finditer(words)
        if (agency := find_agency(part[0]))
    ]


def _read_unknown(words: str, item: Furniture) -> list[Credit]:
    """A credit of an agency that the table does not have, by its name as the text gives it."""
    if item.kind == "byline":
        return _read_byline(words, item)
    found = _IN_DATELINE.search(words) if item.kind == "dateline" else _IN_CREDIT.search(words)
    if not found or item.kind not in {"dateline", "credit"}:
        return []
    name = found["name"].strip(" .,;")
    if item.kind == "credit" and not is_named_like_agency(name):
        return []
    return [Credit(agency=name, start=item.start + found.start("name"), end=item.start + found.end("name"))]


def _read_byline(words: str, item: Furniture) -> list[Credit]:
    """Agencies that stand beside a reporter's name: "By Ola Berg and Norland Press Agency"."""
    return [
        Credit(agency=found["name"], start=item.start + found.start("name"), end=item.start + found.end("name"))
        for found in _IN_BYLINE.finditer(words)
        if is_named_like_agency(found["name"])
    ]


def _name_agency(form: str) -> str:
    return AGENCY_OF_FORM[form.lower()].name


def _is_credited(words: str, found: re.Match[str]) -> bool:
    """Whether a form names its agency here: one that means other things as well must stand where credits do."""
    before = words[: found.start()]
    if found[0].lower() in AMBIGUOUS_FORMS:
        after = words[found.end() :]
        return bool(_BRACKETED_BEFORE.search(before)) and not re.match(r"\s+[A-Z]", after)
    return not _EDITING.search(before)
