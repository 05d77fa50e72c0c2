"""What a person asks for, read: words, phrases, what is to be left out, and filters. docs/search.md tells the language.

Reading never fails: whatever is no filter is words. What cannot be answered is said by `check_query`.
"""

import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from crosswire.errors import UsageError
from crosswire.kept import HitKind

LONGEST = 1_000  # characters
MOST_WORDS = 60

Filter = Literal["speaker", "outlet", "story", "kind", "before", "after"]
FILTERS: tuple[Filter, ...] = ("speaker", "outlet", "story", "kind", "before", "after")
KINDS: dict[str, HitKind] = {
    "article": "article",
    "articles": "article",
    "quote": "quote",
    "quotes": "quote",
    "fact": "fact",
    "facts": "fact",
}

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_PART = re.compile(
    rf'(?P<field>(?i:{"|".join(FILTERS)})):(?:"(?P<value>[^"]*)"?|(?P<bare>[^\s"]+))'
    r'|(?P<without>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))'
)
_DAY = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


class Query(Struct, frozen=True, kw_only=True):
    """What is asked for; days as they were typed, names as they were typed, each value once in order."""

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()  # words and phrases
    speaker: tuple[str, ...] = ()  # any of them
    outlet: tuple[str, ...] = ()
    story: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    before: tuple[str, ...] = ()  # all of them
    after: tuple[str, ...] = ()

    @property
    def filters(self) -> dict[Filter, tuple[str, ...]]:
        """The filters that are set, by name."""
        return {name: values for name in FILTERS if (values := getattr(self, name))}


def read_query(text: str) -> Query:
    """The query that a text is; never fails."""
    held: dict[str, list[str]] = {name: [] for name in ("words", "phrases", "without", *FILTERS)}
    for part in _PART.finditer(_CONTROL.sub(" ", text).translate(_QUOTES)):
        if part["field"]:
            name, value = part["field"].lower(), part["value"] if part["value"] is not None else part["bare"]
        elif part["without"]:
            name, value = "without", part["phrase"] if part["phrase"] is not None else part["word"]
        else:
            name, value = ("words", part["word"]) if part["phrase"] is None else ("phrases", part["phrase"])
        if has_word(value):
            held[name].append(" ".join(value.split()).lstrip("-"))
    return Query(**{name: tuple(dict.fromkeys(filter(None, values))) for name, values in held.items()})


def write_query(query: Query) -> str:
    """The query as a person would type it; `read_query` gives the same again."""
    parts = [*query.words, *(f'"{phrase}"' for phrase in query.phrases)]
    parts += [f'-"{one}"' for one in query.without]
    parts += [f'{name}:"{value}"' for name, values in query.filters.items() for value in values]
    return " ".join(parts)


def has_word(text: str | None) -> bool:
    """Whether there is a letter or a digit in it."""
    return any(map(str.isalnum, text or ""))


def check_query(text: str) -> Query:
    """The query, if it can be answered; raises `UsageError` that says what to change."""
    if len(text) > LONGEST:
        raise UsageError(f"the search has {len(text)} characters, more than {LONGEST}: use fewer words")
    query = read_query(text)
    if len(query.words) + len(query.phrases) + len(query.without) > MOST_WORDS:
        raise UsageError(f"the search has more than {MOST_WORDS} words: use fewer")
    if not (query.words or query.phrases or query.filters):
        raise UsageError("there is no word to search for" + ("; -word only leaves out" if query.without else ""))
    for day in (*query.before, *query.after):
        if not _DAY.fullmatch(day):
            raise UsageError(f"{day!r} is no day: write before:2024-06-19 or after:2024-06")
    read_kinds(query.kind)
    return query


def read_kinds(values: Sequence[str]) -> tuple[HitKind, ...]:
    """The kinds that are named; raises `UsageError` for one that there is not."""
    for value in values:
        if value.lower() not in KINDS:
            raise UsageError(f"{value!r} is nothing that can be searched: write kind:article, kind:quote or kind:fact")
    return tuple(sorted({KINDS[value.lower()] for value in values}))
