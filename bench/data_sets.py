"""Public data sets as texts with their gold, each told from what its folder holds. Texts are never kept in the project.

Offsets are code points into `Document.text`, as everywhere. Where a set gives tokens, its text is put together from
them: a sentence a line, without blanks before commas and behind brackets.
"""

import html
import json
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from msgspec import Struct

Spans = tuple[tuple[int, int], ...]
LAST_SENTENCE = 5  # of MEANTIME's annotated ones, the headline being 0
_CLOSING = re.compile(r"[.,;:!?%)\]’”]|''|n['’]t|['’](?:s|re|ve|ll|d|m)?", re.IGNORECASE)
_OPENING = frozenset({"(", "[", "$", "“", "``"})


class Document(Struct, frozen=True, kw_only=True):
    """A text of a data set; `published` is its day, where the set says one."""

    name: str
    text: str
    published: str | None = None


class GoldTime(Struct, frozen=True, kw_only=True):
    """A time expression as an annotator marked it."""

    start: int
    end: int
    type: str
    value: str


class TimedDocument(Struct, frozen=True, kw_only=True):
    """A document, its times, and the stretches that its annotators left alone."""

    document: Document
    gold: tuple[GoldTime, ...]
    ignored: Spans = ()


class GoldName(Struct, frozen=True, kw_only=True):
    """A name as an annotator marked it; who bears it has the same `chain` in all documents of a story."""

    start: int
    end: int
    chain: str


class NamedDocument(Struct, frozen=True, kw_only=True):
    """A document of a story and its names."""

    story: str
    document: Document
    gold: tuple[GoldName, ...]


class Attribution(Struct, frozen=True, kw_only=True):
    """One gold or found attribution: the characters of its content and of its source."""

    content: Spans
    source: Spans
    topic: bool = False  # of those found: what is only spoken of, which is nobody's words


class Mark(Struct, frozen=True, kw_only=True):
    """One token of a set that gives tokens."""

    id: str
    sentence: str
    text: str


def find_kind(folder: Path) -> str | None:
    """Which data set a folder holds, or None where it holds none that is known."""
    tells = {
        "polnear": "*/attributions",
        "timeml": "**/*.tml",
        "meantime": "corpus_*/*.xml",
        "ecbplus": "ECB_*_corpus.txt",
        "nanco": "nanco_*.json",
    }
    return next((kind for kind, pattern in tells.items() if next(folder.glob(pattern), None)), None)


# ---------------------------------------------------------------- PolNeAR: brat stand-off


def read_attributions(path: Path) -> tuple[Attribution, ...]:
    """The attributions of one stand-off file that have a content."""
    marks: dict[str, Spans] = {}
    events: list[dict[str, Spans]] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            marks[name] = _read_spans(rest.split("\t")[0])
        elif name.startswith("E"):
            events.append(_read_event(rest, marks))
    return tuple(
        Attribution(content=event["Content"], source=event.get("Source", ())) for event in events if "Content" in event
    )


def _read_spans(field: str) -> Spans:
    """The spans of a stand-off line: "Content 3 7;9 12"."""
    pieces = (piece.split() for piece in field.split(" ", 1)[1].split(";"))
    return tuple((int(start), int(end)) for start, end in pieces)


def _read_event(rest: str, marks: dict[str, Spans]) -> dict[str, Spans]:
    """The spans of an event by role, those of a role's several arguments together."""
    event: dict[str, Spans] = {}
    for argument in rest.split():
        role, _, mark = argument.partition(":")
        role = role.rstrip("0123456789")
        if mark in marks:
            event[role] = tuple(sorted((*event.get(role, ()), *marks[mark])))
    return event


# ---------------------------------------------------------------- TimeML


def read_timeml(path: Path) -> TimedDocument:
    """One TimeML file: the text inside <TEXT>, without markup, and its day of creation."""
    source = path.read_text(encoding="utf-8")
    published = re.search(r'<DCT>.*?value="([^"]*)"', source, re.DOTALL)
    body = re.search(r"<TEXT[^>]*>(.*)</TEXT>", source, re.DOTALL)
    text, gold, opened = "", [], []
    for piece in re.finditer(r"<[^>]+>|[^<]+", body[1] if body else ""):
        if piece[0].startswith("<TIMEX3"):
            opened.append((len(text), dict(re.findall(r'(\w+)="([^"]*)"', piece[0]))))
        elif piece[0].startswith("</TIMEX3"):
            start, fields = opened.pop()
            gold.append(
                GoldTime(start=start, end=len(text), type=fields.get("type", ""), value=fields.get("value", ""))
            )
        elif not piece[0].startswith("<"):
            text += html.unescape(piece[0])
    day = published[1][:10] if published else ""
    return TimedDocument(document=Document(name=path.name, text=text, published=day or None), gold=_sort_times(gold))


def _sort_times(gold: list[GoldTime]) -> tuple[GoldTime, ...]:
    return tuple(sorted(gold, key=lambda time: (time.start, time.end)))


# ---------------------------------------------------------------- tokens to text


def join_tokens(tokens: list[Mark]) -> tuple[str, dict[str, tuple[int, int]]]:
    """The text of tokens, a sentence a line, and the span of each token id."""
    pieces: list[str] = []
    spans: dict[str, tuple[int, int]] = {}
    at = 0
    for before, token in zip([None, *tokens], tokens, strict=False):
        gap = _find_gap(before, token)
        spans[token.id] = (at + len(gap), at + len(gap) + len(token.text))
        at = spans[token.id][1]
        pieces.append(gap + token.text)
    return "".join(pieces), spans


def _find_gap(before: Mark | None, token: Mark) -> str:
    if before is None:
        return ""
    if before.sentence != token.sentence:
        return "\n"
    return "" if _CLOSING.fullmatch(token.text) or before.text in _OPENING else " "


# ---------------------------------------------------------------- MEANTIME: CAT XML


def read_meantime_times(path: Path) -> TimedDocument:
    """A MEANTIME file's times. Only its headline and five sentences are annotated; its day of creation is no time."""
    root = _read_xml(path)
    tokens = _read_cat_tokens(root)
    text, spans = join_tokens(tokens)
    scope = next((spans[token.id][0] for token in tokens if int(token.sentence) > LAST_SENTENCE), len(text))
    gold, ignored = [], [(scope, len(text))]
    for mark in root.iter("TIMEX3"):
        span = _find_span(mark, spans)
        if mark.get("functionInDocument") == "CREATION_TIME":
            ignored += [span] if span else []
        elif span:
            kind, value = mark.get("type") or "", mark.get("value") or ""
            gold.append(GoldTime(start=span[0], end=span[1], type=kind, value=value))
    document = Document(name=path.name, text=text, published=_read_cat_day(root))
    return TimedDocument(document=document, gold=_sort_times(gold), ignored=tuple(ignored))


def read_meantime_names(path: Path) -> NamedDocument:
    """A MEANTIME file's mentions that are names (syntactic type NAM) of an instance; a corpus is a story."""
    root = _read_xml(path)
    text, spans = join_tokens(_read_cat_tokens(root))
    chains = _read_cat_chains(root)
    gold = []
    for mention in root.iter("ENTITY_MENTION"):
        span, chain = _find_span(mention, spans), chains.get(mention.get("m_id") or "")
        if span and chain and mention.get("syntactic_type") == "NAM":
            gold.append(GoldName(start=span[0], end=span[1], chain=chain))
    document = Document(name=path.name, text=text, published=_read_cat_day(root))
    return NamedDocument(story=path.parent.name, document=document, gold=tuple(gold))


def _read_xml(path: Path) -> ET.Element:
    return ET.fromstring(path.read_bytes())  # noqa: S314 - a data set that the caller vouches for


def _read_cat_tokens(root: ET.Element) -> list[Mark]:
    return [
        Mark(id=one.get("t_id") or "", sentence=one.get("sentence") or "0", text=one.text or "")
        for one in root.iter("token")
    ]


def _find_span(mark: ET.Element, spans: dict[str, tuple[int, int]]) -> tuple[int, int] | None:
    """From the first of a mark's tokens to the last."""
    anchors = [spans[anchor.get("t_id") or ""] for anchor in mark.iter("token_anchor")]
    return (min(start for start, _ in anchors), max(end for _, end in anchors)) if anchors else None


def _read_cat_day(root: ET.Element) -> str | None:
    """The day of creation, which some files write day first."""
    marks = (mark for mark in root.iter("TIMEX3") if mark.get("functionInDocument") == "CREATION_TIME")
    days = [re.sub(r"^(\d\d)-(\d\d)-(\d{4})$", r"\3-\2-\1", (mark.get("value") or "")[:10]) for mark in marks]
    return next((day for day in days if day), None)


def _read_cat_chains(root: ET.Element) -> dict[str, str]:
    """Of each mention id the instance that it refers to."""
    instances = {one.get("m_id"): one.get("instance_id") for one in root.iter("ENTITY") if one.get("instance_id")}
    chains: dict[str, str] = {}
    for link in root.iter("REFERS_TO"):
        target = next((one.get("m_id") for one in link.iter("target")), None)
        instance = instances.get(target)
        if instance:
            chains |= {one.get("m_id") or "": instance for one in link.iter("source")}
    return chains


# ---------------------------------------------------------------- ECB+


def read_ecbplus(folder: Path, part: str) -> Iterator[NamedDocument]:
    """The documents of a part (dev or train) of ECB+, and their mentions that are names; an event is a story."""
    named = f"ECB_{part.capitalize()}"
    mentions: dict[str, list[Any]] = {}
    for mention in json.loads((folder / f"{named}_Entity_gold_mentions.json").read_text(encoding="utf-8")):
        mentions.setdefault(mention["doc_id"], []).append(mention)
    corpora = sorted(folder.glob("ECB_*_corpus.txt"))
    words = frozenset(one.text for path in corpora for _, tokens in read_ecbplus_tokens(path) for one in tokens)
    for name, tokens in sorted(read_ecbplus_tokens(folder / f"{named}_corpus.txt")):
        text, spans = join_tokens(tokens)
        texts = {one.id: one.text for one in tokens}
        gold = tuple(_read_ecbplus_names(mentions.get(name, []), texts, spans, words))
        yield NamedDocument(story=name_event(name), document=Document(name=name, text=text), gold=gold)


def read_ecbplus_tokens(path: Path) -> Iterator[tuple[str, list[Mark]]]:
    """Each document's name and its tokens."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line.count("\t") >= 4)
    for name, some in groupby(rows, key=lambda row: row[0]):
        yield name, [Mark(id=f"{row[1]}.{row[2]}", sentence=row[1], text=row[3]) for row in some]


def name_event(document: str) -> str:
    """The event that a document of ECB+ tells of: "2_11ecbplus" is of the look-alike in topic 2, "2_ecbplus"."""
    topic, _, rest = document.partition("_")
    return f"{topic}_{rest.lstrip('0123456789')}"


def _read_ecbplus_names(
    mentions: list[Any], tokens: dict[str, str], spans: dict[str, tuple[int, int]], words: frozenset[str]
) -> Iterator[GoldName]:
    for mention in mentions:
        ids = [f"{mention['sent_id']}.{number}" for number in mention["tokens_number"]]
        if mention["mention_type"] != "TIM" and is_name([tokens[one] for one in ids], words):
            yield GoldName(start=spans[ids[0]][0], end=spans[ids[-1]][1], chain=mention["coref_chain"])


# What ends the noun phrase that has the head, and what may stand behind a name.
_AFTER_HEAD = frozenset("in of at for on off from with and to by between near outside , ( -- - who which that".split())
_TAIL = frozenset({"'s", "’s", "'", "’", '"', "''", "”", "."})
_NO_NAMES = frozenset("i he she it we they you his her its their our my your who which this that these those".split())


def is_name(tokens: list[str], words: frozenset[str]) -> bool:
    """Whether a mention is a name; ECB+ does not say so.

    Its head must be capitalised: the last token before a comma, a bracket, a preposition or "and". Since first words
    and headlines are capitalised too, one of the capitalised tokens that the head ends must never stand in lower case
    in any text of the set (`words`).
    """
    heads = list(tokens)
    while heads and heads[0].lower() in _AFTER_HEAD:  # "in the Gulf"
        heads.pop(0)
    cut = next((at for at, token in enumerate(heads) if token.lower() in _AFTER_HEAD), len(heads))
    heads = heads[:cut]
    while heads and heads[-1] in _TAIL:
        heads.pop()
    run: list[str] = []
    for token in reversed(heads):
        if not (token[:1].isupper() or (token[:1].isdigit() and token.isalnum())):  # "the Kelso 49ers"
            break
        run.append(token)
    return any(
        token[:1].isupper() and token.lower() not in words and token.lower() not in _NO_NAMES for token in run
    )


# ---------------------------------------------------------------- NAnCo


def read_nanco(path: Path) -> Iterator[Document]:
    """The paragraphs that answers were found in, those of one web page together."""
    pages: dict[str, list[str]] = {}
    for question in json.loads(path.read_text(encoding="utf-8")):
        for answer in question["answers"]:
            page = pages.setdefault(answer["Article URL"], [])
            if answer["Paragraph"] not in page:
                page.append(answer["Paragraph"])
    for at, paragraphs in enumerate(pages.values()):
        yield Document(name=f"{path.name} page {at}", text="\n\n".join(paragraphs))
