"""Web archives: what they hold comes out, and what is wrong with them is told with its place."""

import gzip
import os
import re
import tracemalloc
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.made_archives import (
    Archive,
    Made,
    flip,
    make_address,
    make_page,
    make_pages,
    make_raw_record,
    make_response,
    pack_whole,
    write_archive,
)

from crosswire.model import Reading
from crosswire.read import iter_articles, read_articles
from crosswire.read.archives import iter_archive
from crosswire.read.drafts import FoundFile
from crosswire.settings import Settings

BOTH = pytest.mark.parametrize("packed", [True, False], ids=["packed", "plain"])


def read(folder: Path, data: bytes, *, packed: bool) -> Reading:
    return read_articles([write_archive(folder, data, packed=packed)])


def list_urls(reading: Reading) -> list[str]:
    return sorted(article.url or "" for article in reading.articles)


def list_messages(reading: Reading) -> str:
    return "\n".join(problem.message for problem in reading.problems)


@BOTH
def test_pages_come_out_with_where_they_stand_and_where_they_were_published(tmp_path, packed):
    made = make_pages(3, packed=packed)
    reading = read(tmp_path, made.data, packed=packed)
    assert not reading.problems
    assert list_urls(reading) == [make_address(number) for number in range(3)]
    for article in reading.articles:
        offset = int(article.source.rpartition("#")[2])
        assert offset in made.offsets
        unpacked = zlib.decompressobj(31).decompress(made.data[offset:]) if packed else made.data[offset:]
        assert unpacked.startswith(b"WARC/1.")
        assert (article.url or "").encode() in unpacked.partition(b"\r\n\r\n")[0]
        assert "was closed on Tuesday" in article.text
        assert article.published
        assert article.outlet == (article.url or "").split("/")[2]


@BOTH
def test_a_page_in_an_archive_reads_as_the_same_page_in_a_file(tmp_path, packed):
    (tmp_path / "page.html").write_text(make_page(1), encoding="utf-8")
    (from_file,) = read_articles([tmp_path / "page.html"]).articles
    (from_archive,) = read(tmp_path, Archive(packed=packed).add_page(1).make().data, packed=packed).articles
    assert from_archive.text == from_file.text
    assert from_archive.published == from_file.published
    assert from_archive.raw_digest == from_file.raw_digest


def test_a_folder_of_archives_is_read_with_what_else_is_in_it(tmp_path, story):
    write_archive(tmp_path, make_pages(2, packed=True).data, packed=True)
    (tmp_path / "more.WARC").write_bytes(Archive(packed=False).add_page(5).make().data)
    (tmp_path / "a.txt").write_text(story, encoding="utf-8")
    assert len(read_articles([tmp_path]).articles) == 4


def test_the_stream_gives_the_same_articles_one_at_a_time(tmp_path):
    path = write_archive(tmp_path, make_pages(6, packed=True).data, packed=True)
    batches = list(iter_articles([path]))
    assert all(len(batch.articles) <= 1 for batch in batches)
    assert {article for batch in batches for article in batch.articles} == set(read_articles([path]).articles)
    places = [batch.done for batch in batches]
    assert places == sorted(places)
    assert places[-1] == batches[-1].total == path.stat().st_size


def test_what_is_no_page_is_passed_over_without_a_word(tmp_path):
    page = make_page(1).encode()
    archive = Archive(packed=True)
    archive.add("warcinfo", "", b"software: test\r\n", "application/warc-fields")
    archive.add(
        "request", make_address(0), b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n", "application/http; msgtype=request"
    )
    archive.add("response", make_address(0), make_response(page, ("Content-Type", "application/json")))
    archive.add("response", make_address(0), make_response(page, status="404 Not Found"))
    archive.add("response", make_address(0), make_response(b"", ("Location", "/x"), status="301 Moved"))
    archive.add("revisit", make_address(0), make_response(b""), WARC_Refers_To_Target_URI=make_address(0))
    archive.add("response", "dns:a.example", b"20310509100000\na.example. 60 IN A 192.0.2.1\n", "text/dns")
    archive.add("metadata", make_address(0), b"fetchTimeMs: 4\r\n", "application/warc-fields")
    archive.add("resource", "file:///log.txt", page, "text/plain")
    nothing = read(tmp_path, archive.make().data, packed=True)
    assert not nothing.articles
    assert "holds no web page" in list_messages(nothing)
    assert "1 revisit" in list_messages(nothing)
    reading = read(tmp_path, archive.add_page(1).make().data, packed=True)
    assert (len(reading.articles), reading.problems) == (1, ())


def test_a_resource_is_a_page_without_a_server(tmp_path):
    made = Archive(packed=True).add("resource", make_address(2), make_page(2).encode(), "text/html").make()
    (article,) = read(tmp_path, made.data, packed=True).articles
    assert article.url == make_address(2)


def test_an_archive_without_records_is_told(tmp_path):
    assert "it is empty" in list_messages(read(tmp_path, b"", packed=False))
    assert "it is empty" in list_messages(read(tmp_path, b"", packed=True))


def test_without_a_date_on_the_page_the_capture_is_told_and_no_date_made_up(tmp_path):
    page = make_page(1, dated=False).encode()
    (article,) = read(tmp_path, Archive(packed=True).add_page(1, page).make().data, packed=True).articles
    assert article.published is None
    assert "captured on 2031-05-09" in (article.dated_why or "")


def test_the_pages_own_address_counts_where_it_is_of_the_same_site(tmp_path):
    own = '<link rel="canonical" href="https://news1.example/plain"></head>'
    other = '<link rel="canonical" href="https://elsewhere.example/plain"></head>'
    archive = Archive(packed=True)
    archive.add_page(1, make_page(1).replace("</head>", own).encode())
    archive.add_page(2, make_page(2).replace("</head>", other).encode())
    assert list_urls(read(tmp_path, archive.make().data, packed=True)) == [
        "https://news1.example/plain",
        make_address(2),
    ]


# ---------------------------------------------------------------- how servers and crawlers pack


def chunk(body: bytes, size: int = 100) -> bytes:
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def deflate_raw(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


HTML = ("Content-Type", "text/html")
PAGE = make_page(1, body="<p>The mayor of Björnby said on Tuesday that the café at the harbour would close, and that"
                         " nobody had asked the people who work there what they think of it.</p>")  # fmt: skip
PACKINGS = {
    "chunks": make_response(chunk(PAGE.encode()), HTML, ("Transfer-Encoding", "chunked")),
    "gzip": make_response(gzip.compress(PAGE.encode()), HTML, ("Content-Encoding", "gzip")),
    "gzip in chunks": make_response(
        chunk(gzip.compress(PAGE.encode())), HTML, ("Transfer-Encoding", "chunked"), ("Content-Encoding", "x-gzip")
    ),
    "deflate": make_response(zlib.compress(PAGE.encode()), HTML, ("Content-Encoding", "deflate")),
    "raw deflate": make_response(deflate_raw(PAGE.encode()), HTML, ("Content-Encoding", "deflate")),
    "says gzip, is not": make_response(PAGE.encode(), HTML, ("Content-Encoding", "gzip")),
    "says br, is not": make_response(PAGE.encode(), HTML, ("Content-Encoding", "br")),
    "says chunks, is not": make_response(PAGE.encode(), HTML, ("Transfer-Encoding", "chunked")),
    "names its letters": make_response(PAGE.encode("latin-1"), ("Content-Type", "text/html; charset=iso-8859-1")),
    "no kind": make_response(PAGE.encode(), ("Server", "x")),
    "HTTP/2": make_response(PAGE.encode(), (":status", "200"), ("content-type", "text/html"), protocol="HTTP/2", status="200"),
    "bare line ends": make_response(PAGE.encode(), HTML).replace(b"\r\n", b"\n"),
}  # fmt: skip


@pytest.mark.parametrize("block", PACKINGS.values(), ids=PACKINGS)
def test_whatever_packing_is_undone(tmp_path, block):
    reading = read(tmp_path, gzip.compress(make_raw_record(make_address(1), block)), packed=True)
    assert not reading.problems
    assert "The mayor of Björnby said on Tuesday that the café" in reading.articles[0].text


CUT = {
    "chunks": make_response(chunk(PAGE.encode())[:-120], HTML, ("Transfer-Encoding", "chunked")),
    "gzip": make_response(gzip.compress(PAGE.encode())[:-12], HTML, ("Content-Encoding", "gzip")),
    "length": make_response(PAGE.encode(), HTML, ("Content-Length", "9000")),
}


@pytest.mark.parametrize("block", CUT.values(), ids=CUT)
def test_a_page_of_which_only_a_part_was_kept_says_so(tmp_path, block):
    reading = read(tmp_path, Archive(packed=True).add("response", make_address(1), block).make().data, packed=True)
    assert reading.articles
    assert "only part of the page was kept" in list_messages(reading)


def test_a_page_that_unpacks_to_too_much_is_passed_over(tmp_path):
    block = make_response(gzip.compress(b"<p>" + b"a" * 30_000_000), HTML, ("Content-Encoding", "gzip"))
    archive = Archive(packed=False).add("response", make_address(0), block).add_page(1)
    reading = read(tmp_path, archive.make().data, packed=False)
    assert len(reading.articles) == 1
    assert "unpacks to more than 20000000 bytes" in list_messages(reading)


def test_a_packing_that_cannot_be_undone_is_named(tmp_path):
    block = make_response(b"\x8b\x02\x80abc", HTML, ("Content-Encoding", "br"))
    reading = read(tmp_path, Archive(packed=True).add("response", make_address(0), block).make().data, packed=True)
    assert "'br'" in list_messages(reading)


# ---------------------------------------------------------------- damage


def check_told(reading: Reading, path_end: str, lost: int) -> None:
    """The lost record is named by its offset, and the file is said to be damaged."""
    told = list_messages(reading)
    assert re.search(rf"crawl\.warc(?:\.gz)?#{lost}(?:\+\d+)?: a record is lost: ", told), told
    assert "the archive is damaged" in told
    assert path_end in told


@BOTH
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_cut_archive_gives_what_is_whole_and_says_where_it_ends(tmp_path, packed, share):
    made = make_pages(4, packed=packed)
    end = made.offsets[2] + int((made.offsets[3] - made.offsets[2] - 6) * share)
    reading = read(tmp_path, made.data[:end], packed=packed)
    assert list_urls(reading) == [make_address(0), make_address(1)]
    check_told(reading, "2 pages were read", made.offsets[2])


@BOTH
def test_a_flipped_bit_in_a_page_costs_that_page_only(tmp_path, packed):
    made = make_pages(4, packed=packed)
    middle = (made.offsets[1] + made.offsets[2]) // 2 + 60
    reading = read(tmp_path, flip(made.data, [middle]), packed=packed)
    assert list_urls(reading) == [make_address(0), make_address(2), make_address(3)]
    check_told(reading, "3 pages were read", made.offsets[1])


@pytest.mark.parametrize("value", [b"99999999", b"3000000000", b"10", b"-5", b"x", b"1e3", b"9" * 400, b""])
@BOTH
def test_a_length_that_lies_costs_that_page_only(tmp_path, packed, value):
    plain = make_pages(4, packed=False)
    records = [plain.data[a:b] for a, b in zip(plain.offsets, [*plain.offsets[1:], None], strict=True)]
    records[1] = re.sub(rb"Content-Length: \d+", b"Content-Length: " + value, records[1], count=1)
    packs = [gzip.compress(record) if packed else record for record in records]
    reading = read(tmp_path, b"".join(packs), packed=packed)
    assert list_urls(reading) == [make_address(0), make_address(2), make_address(3)]
    check_told(reading, "3 pages were read", len(packs[0]))


def test_all_records_in_one_gzip_member_are_read(tmp_path):
    reading = read(tmp_path, pack_whole(make_pages(4, packed=False).data), packed=True)
    assert len(reading.articles) == 4
    assert not reading.problems
    assert {article.source.rpartition("#")[2].partition("+")[0] for article in reading.articles} == {"0"}


def test_lies_about_length_in_one_gzip_member_cost_that_page_only(tmp_path):
    plain = make_pages(4, packed=False)
    head = plain.data[plain.offsets[1] : plain.offsets[2]]
    lie = re.sub(rb"Content-Length: \d+", b"Content-Length: 777777", head, count=1)
    data = plain.data[: plain.offsets[1]] + lie + plain.data[plain.offsets[2] :]
    reading = read(tmp_path, pack_whole(data), packed=True)
    assert list_urls(reading) == [make_address(0), make_address(2), make_address(3)]


def strip_digests(data: bytes) -> bytes:
    return re.sub(rb"WARC-(?:Block|Payload)-Digest: [^\r]+\r\n", b"", data)


def test_a_damaged_member_of_many_records_gives_only_what_can_be_proved(tmp_path):
    plain = Archive(packed=False)
    for number in range(4):
        plain.add_page(number)
    plain.add("metadata", make_address(9), os.urandom(200_000), "application/octet-stream")
    data = plain.make().data
    whole = pack_whole(data)
    reading = read(tmp_path, flip(whole, [len(whole) - 5]), packed=True)  # of its checksum: all other bytes are right
    assert len(reading.articles) == 4
    assert "the archive is damaged" in list_messages(reading)
    bare = pack_whole(strip_digests(data))
    unproved = read(tmp_path, flip(bare, [len(bare) - 5]), packed=True)
    assert not unproved.articles
    assert "states no digest" in list_messages(unproved)


def restate(data: bytes, old: bytes, new: bytes) -> bytes:
    """The archive with words of a page changed, lengths the same, digests as they were."""
    assert data.count(old) == 1
    assert len(old) == len(new)
    return data.replace(old, new)


@pytest.mark.parametrize("repack", [bytes, gzip.compress], ids=["plain", "packed"])
def test_words_altered_below_a_digest_are_never_an_article(tmp_path, repack):
    made = make_pages(3, packed=False)
    records = [made.data[a:b] for a, b in zip(made.offsets, [*made.offsets[1:], None], strict=True)]
    records[1] = restate(records[1], b"nobody was hurt", b"many were hurt!")
    packed = repack is gzip.compress
    reading = read(tmp_path, b"".join(map(repack, records)), packed=packed)
    assert list_urls(reading) == [make_address(0), make_address(2)]
    assert "do not fit the digest" in list_messages(reading)
    assert "the archive is damaged" in list_messages(reading)


@pytest.mark.parametrize("digest", ["sha1:", "sha512:zz", "crc32:00", "nonsense", "sha1:" + "A" * 31])
def test_a_digest_that_cannot_be_read_speaks_against_nothing(tmp_path, digest):
    made = Archive(packed=False).add_page(1, WARC_Payload_Digest=digest).make()
    data = re.sub(rb"WARC-Block-Digest: [^\r]+\r\n", b"", made.data)
    assert len(read(tmp_path, data, packed=False).articles) == 1


@BOTH
def test_old_records_and_rubbish_between_good_ones_are_told(tmp_path, packed):
    first, second = (Archive(packed=packed).add_page(number).make().data for number in (0, 1))
    arc = b"http://a.example/ 192.0.2.1 20310509100000 text/html 18\n<p>An old page</p>\n\n"
    between = gzip.compress(arc) if packed else arc
    reading = read(tmp_path, first + between + second, packed=packed)
    assert len(reading.articles) == 2
    check_told(reading, "2 pages were read", len(first))
    assert "ARC record" in list_messages(reading)
    rubbish = read(tmp_path, first + os.urandom(300).replace(b"\x1f", b" ") + second, packed=packed)
    assert len(rubbish.articles) == 2
    check_told(rubbish, "2 pages were read", len(first))


def test_zeros_at_the_end_are_no_damage(tmp_path):
    assert not read(tmp_path, make_pages(2, packed=True).data + b"\x00" * 70_000, packed=True).problems


def test_a_record_of_three_gigabytes_is_passed_over_without_being_held(tmp_path):
    first, last = (Archive(packed=False).add_page(number).make().data for number in (0, 1))
    size = 3_000_000_000
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/film\r\nWARC-Date: 2031-05-09T10:00:00Z"
        f"\r\nContent-Type: application/http\r\nContent-Length: {size}\r\n\r\n"
    )
    path = tmp_path / "crawl.warc"
    with path.open("wb") as file:
        file.write(first + head.encode())
        file.seek(size, os.SEEK_CUR)  # a hole
        file.write(b"\r\n\r\n" + last)
    tracemalloc.start()
    outcomes = list(iter_archive(FoundFile(path=path, source=str(path)), Settings()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sum(len(outcome.drafts) for outcome, _ in outcomes) == 2
    assert peak < 30_000_000
    told = " ".join(problem.message for outcome, _ in outcomes for problem in outcome.problems)
    assert f"it has {size} bytes" in told


def test_an_archive_packed_into_little_is_not_held_whole(tmp_path):
    page = Archive(packed=True).add_page(1).make().data
    bomb = Archive(packed=True).add("resource", "https://a.example/", b" " * 90_000_000, "text/html").make().data
    path = write_archive(tmp_path, bomb + page, packed=True)
    tracemalloc.start()
    outcomes = list(iter_archive(FoundFile(path=path, source=str(path)), Settings()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sum(len(outcome.drafts) for outcome, _ in outcomes) == 1
    assert peak < 60_000_000


def test_of_very_many_bad_records_the_first_are_told(tmp_path):
    good = Archive(packed=True).add_page(1).make().data
    bad = gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 50\r\n\r\nshort")
    reading = read(tmp_path, bad * 300 + good, packed=True)
    assert len(reading.articles) == 1
    assert len(reading.problems) < 30
    assert "at 300 or more places" in list_messages(reading)


def test_a_record_whose_type_is_lost_is_told(tmp_path):
    data = make_pages(2, packed=False).data.replace(b"WARC-Type: response", b"WARC-Typf: response", 1)
    reading = read(tmp_path, data, packed=False)
    assert len(reading.articles) == 1
    assert "of which type it is" in list_messages(reading)


def test_pipes_and_folders_with_an_archives_name_are_told(tmp_path):
    os.mkfifo(tmp_path / "pipe.warc")
    (tmp_path / "gone.warc.gz").symlink_to(tmp_path / "nothing")
    reading = read_articles([tmp_path / "pipe.warc", tmp_path / "gone.warc.gz"])
    assert "not an ordinary file" in list_messages(reading)
    assert "link to nothing" in list_messages(reading)


def test_an_archive_on_the_standard_input_says_what_to_do(tmp_path):
    reading = read_articles(["-"], stdin=make_pages(1, packed=False).data)
    assert not reading.articles
    assert "it is a web archive" in list_messages(reading)


WHOLE = {packed: make_pages(3, packed=packed) for packed in (True, False)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(packed=False, places=[42], cut=0)  # two fields of the head run into one
@example(packed=False, places=[411], cut=0)  # the page's type is no type
@given(packed=st.booleans(), places=st.lists(st.integers(0, 4_000), max_size=3), cut=st.integers(0, 5_000))
def test_whatever_is_flipped_or_cut_nothing_altered_comes_out_and_nothing_is_lost_silently(
    tmp_path, packed, places, cut
):
    made: Made = WHOLE[packed]
    data = made.data[: max(0, len(made.data) - cut)] if cut < 2_500 else made.data
    data = flip(data, [place for place in places if place < len(data)])
    reading = read(tmp_path, data, packed=packed)
    intact = {make_page(number).partition("<p>")[2].partition("</p>")[0] for number in range(3)}
    for article in reading.articles:
        assert any(words in article.text for words in intact)
    if len(reading.articles) < 3 and data and data != made.data[: len(data)]:
        assert reading.problems
