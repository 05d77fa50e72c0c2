"""An archive's pages as drafts of articles: each with its address, where in the file it stands and what is wrong."""

import re
import stat
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from crosswire.model import Problem
from crosswire.read.archives.digests import fits_digest
from crosswire.read.archives.records import BadRecord, Record, iter_records
from crosswire.read.archives.responses import CUT, Response, read_kind, read_response
from crosswire.read.archives.unpacking import Finder, Stretch, is_packed
from crosswire.read.drafts import Draft, FoundFile, Outcome, make_problem
from crosswire.read.files import explain_error
from crosswire.read.readers import find_reader, is_page
from crosswire.read.stated import read_host
from crosswire.settings import Settings

MAX_PAGES = 20_000  # that are held at a time, where all of a file's are
MAX_PROBLEMS = 20  # with pages, and with records, that are told one by one

_WANTED = frozenset({"response", "resource"})
_PASSED = frozenset({"warcinfo", "request", "metadata", "revisit", "conversion", "continuation"})
_PAGE_KINDS = frozenset({"text/html", "application/xhtml+xml"})
_OTHER_KINDS = re.compile(
    r"(?:image|audio|video|font|multipart|message|model)/"
    r"|text/(?:plain|css|csv|javascript|xml|calendar|vtt|markdown)$"
    r"|application/(?:json|ld\+json|javascript|x-javascript|xml|rss\+xml|atom\+xml|pdf|zip|gzip|octet-stream|wasm|manifest\+json)$"
)
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)T\d\d:\d\d")


class _Tally:
    """What has been met in one archive."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.kinds: Counter[str] = Counter()
        self.bad = 0
        self.is_damaged = False
        self.pages = 0
        self.empty = 0

    def sum_up(self) -> tuple[Problem, ...]:
        """What is to be said of the whole file."""
        told = []
        if self.bad or self.is_damaged:
            told.append(
                f"the archive is damaged, at {self.bad or 1} or more places; {self.pages} pages were read:"
                " get it anew if you can"
            )
        if self.empty > MAX_PROBLEMS:
            told.append(f"{self.empty - MAX_PROBLEMS} more of its pages gave no article")
        if not (told or self.pages or self.empty):
            held = ", ".join(f"{count} {kind}" for kind, count in sorted(self.kinds.items()))
            told.append(f"the archive holds no web page ({held or 'it is empty'}); leave it out")
        return tuple(make_problem(self.source, message) for message in told)


def read_archive(found: FoundFile, settings: Settings) -> Outcome:
    """All pages of an archive at once, at most `MAX_PAGES`."""
    drafts: list[Draft] = []
    problems: list[Problem] = []
    for outcome, _ in iter_archive(found, settings):
        drafts += outcome.drafts
        problems += outcome.problems
        if len(drafts) > MAX_PAGES:
            problems.append(
                make_problem(found.source, f"only its first {MAX_PAGES} pages are read; add it to a store, or split it")
            )
            break
    return Outcome(drafts=tuple(drafts[:MAX_PAGES]), problems=tuple(problems))


def iter_archive(found: FoundFile, settings: Settings) -> Iterator[tuple[Outcome, int]]:
    """What each page gave, one after another, and how many of the file's bytes have then been read."""
    try:
        if not stat.S_ISREG(found.path.stat().st_mode):
            message = "it is not an ordinary file (a pipe, a device or a socket); give a file"
            yield Outcome(problems=(make_problem(found.source, message),)), 0
            return
        with found.path.open("rb") as file:
            yield from _read_file(file, found, settings)
    except (OSError, ValueError) as error:
        yield Outcome(problems=(make_problem(found.source, explain_error(error)),)), 0


def _read_file(file: BinaryIO, found: FoundFile, settings: Settings) -> Iterator[tuple[Outcome, int]]:
    tally = _Tally(found.source)
    for item in _iter_all(file, settings.max_file_bytes):
        place = f"{found.source}#{item.place}"
        if isinstance(item, BadRecord):
            outcome = _refuse_record(tally, place, item.reason)
        else:
            tally.is_damaged |= not item.surely_whole
            tally.kinds[item.fields.get("warc-type", "record")[:40]] += 1
            outcome = _read_record(item, place, settings.max_file_bytes, tally)
        if outcome.drafts or outcome.problems:
            yield outcome, int(item.place.partition("+")[0])
    yield Outcome(problems=tally.sum_up()), found.path.stat().st_size


def _refuse_record(tally: _Tally, place: str, reason: str) -> Outcome:
    tally.bad += 1
    problems = (make_problem(place, f"a record is lost: {reason}"),) if tally.bad <= MAX_PROBLEMS else ()
    return Outcome(problems=problems)


def _iter_all(file: BinaryIO, largest: int) -> Iterator[Record | BadRecord]:
    """The records of all stretches, and the places at which none can be read."""
    if not is_packed(file):
        yield from iter_records(Stretch(file, 0, packed=False), largest, _WANTED)
        return
    finder = Finder(file)
    offset = 0
    while not finder.is_at_end(offset):
        stretch = finder.find(offset)
        if stretch is None or stretch.offset > offset:
            yield BadRecord(place=str(offset), reason="no record begins here")
        if stretch is None:
            return
        yield from iter_records(stretch, largest, _WANTED)
        if stretch.end is None:  # it broke off
            following = finder.find_record(stretch.offset + 1)
            if following is None:
                return
            offset = following.offset
        else:
            offset = stretch.end


# ---------------------------------------------------------------- a record to a draft


def _read_record(record: Record, place: str, largest: int, tally: _Tally) -> Outcome:
    """What one record gives: nothing if it is no page, else a draft or a problem."""
    kind = record.fields.get("warc-type", "").lower()
    if kind not in _WANTED | _PASSED:
        return _refuse_record(tally, place, "its head does not say of which type it is")
    if kind in _PASSED:
        return Outcome()
    if record.block is None:
        return _tell_page(tally, place, f"it has {record.length} bytes, more than {largest}, and is passed over")
    response = _find_response(record, largest)
    if isinstance(response, str):
        return _tell_page(tally, place, response)
    if response is None or response.status != 200 or not _is_page(response):
        return Outcome()
    if fault := _find_fault(record, response):
        return _refuse_record(tally, place, fault)
    outcome = _read_page(record, response, place)
    if outcome.drafts:
        tally.pages += 1
        return outcome
    tally.empty += 1
    return outcome if tally.empty <= MAX_PROBLEMS else Outcome()


def _tell_page(tally: _Tally, place: str, message: str) -> Outcome:
    tally.empty += 1
    return Outcome(problems=(make_problem(place, message),) if tally.empty <= MAX_PROBLEMS else ())


def _find_response(record: Record, largest: int) -> Response | str | None:
    """The response that a record holds, a resource being a body without one; None where it is of something else."""
    block = record.block or b""
    kind, charset = read_kind(record.fields.get("content-type", ""))
    if record.fields.get("warc-type", "").lower() == "resource":
        return Response(status=200, kind=kind, charset=charset, raw=block, unchunked=block, body=block)
    if kind not in {"application/http", ""} and not block.startswith(b"HTTP/"):
        return None  # the answer of another protocol: dns, whois
    return read_response(block, largest)


def _is_page(response: Response) -> bool:
    """Whether it is a page: by its type, or by its first bytes where it states none, or one that nothing has."""
    if response.kind in _PAGE_KINDS:
        return True
    return not _OTHER_KINDS.match(response.kind) and is_page(response.body)


def _find_fault(record: Record, response: Response) -> str | None:
    """What speaks against the bytes of the record, by the digests that it states."""
    block = fits_digest(record.fields.get("warc-block-digest", ""), [record.block or b""])
    payload = fits_digest(
        record.fields.get("warc-payload-digest", ""), [response.raw, response.unchunked, response.body]
    )
    if block is True or (block is None and payload is True):
        return None
    if block is False or payload is False:
        return "its bytes do not fit the digest that it states; they were damaged or altered"
    return None if record.surely_whole else "it lies in a damaged stretch and states no digest, so it may be altered"


def _read_page(record: Record, response: Response, place: str) -> Outcome:
    page = find_reader(FoundFile(path=Path("page.html"), source=place), b"")
    outcome = page(_recode(response), place)
    doubts = [CUT] if response.doubt or record.fields.get("warc-truncated") else []
    if record.fields.get("warc-segment-number", "1") != "1" or "warc-segment-total-length" in record.fields:
        doubts.append("the page lies in several records, of which only the first is read")
    drafts = tuple(_state_capture(draft, record) for draft in outcome.drafts)
    told = (make_problem(place, doubt) for doubt in dict.fromkeys(doubts) if drafts)
    return Outcome(drafts=drafts, problems=(*outcome.problems, *told))


def _recode(response: Response) -> bytes:
    """The body as UTF-8 where the server named another encoding and it is not UTF-8 already."""
    if not response.charset:
        return response.body
    try:
        response.body.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return response.body.decode(response.charset, "replace").encode("utf-8", "replace")
        except LookupError:
            return response.body
    return response.body


def _state_capture(draft: Draft, record: Record) -> Draft:
    """The draft with what the archive says of it: where it was taken from and, if it has no date, when."""
    address = record.fields.get("warc-target-uri", "").strip("<> ")
    url = address if address.lower().startswith(("http://", "https://")) else None
    if draft.url and (url is None or read_host(draft.url) == read_host(url)):
        url = draft.url  # the page's own address has no passing parts
    day = _DAY.match(record.fields.get("warc-date", ""))
    why = draft.dated_why
    if not draft.published and day:
        why = f"the page gives no date; it was captured on {day[1]}, so it came out on that day or before"
    return msgspec.structs.replace(draft, url=url, outlet=draft.outlet or read_host(url), dated_why=why)
