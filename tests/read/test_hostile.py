"""The world's mess: each gets a problem that names it and says what to do, and the rest is read."""

import gzip
import io
import json
import os
import tarfile
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from crosswire.read import iter_articles, read_articles

GOOD = "The council of the town said on Monday that it would look into what had happened at the port and to whom, and why.\n"
GERMAN = (
    "Der Stadtrat hat die Brücke am Dienstag geschlossen, weil Ingenieure Risse in zwei Pfeilern gefunden haben, und die"
    " Arbeiten werden neun Monate dauern, sagte der Bürgermeister am Mittwoch.\n"
)
RUSSIAN = "Городской совет закрыл мост во вторник, после того как инженеры обнаружили трещины в двух опорах моста.\n"

REFUSED = {
    "empty": ("", "it is empty"),
    "white": (" \n\t ", "it is empty"),
    "three words": ("One two three", "too few for an article"),
    "brackets": ("(" * 10_000, "it holds no words"),
    "smileys": ("😀" * 20_000, "it holds no words"),
    "binary": (bytes(range(256)) * 20, "it is a binary file"),
    "nul": (GOOD.encode() + b"\x00", "it is a binary file"),
    "control characters": (GOOD + "\x01\x02\x03" * 20, "control characters"),
    "German": (GERMAN, "it is in German"),
    "Russian": (RUSSIAN, "it is in Russian"),
    "a list": ("Berg 12 Moen 14 Lund 16 " * 20, "it is not English prose"),
    "one endless word": ("a" * 300_000, "too few for an article"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_a_bad_file_is_named_with_its_reason_and_the_rest_is_read(read_files, content, reason):
    reading = read_files({"bad.txt": content, "good.txt": GOOD})
    assert [Path(article.source).name for article in reading.articles] == ["good.txt"]
    (problem,) = reading.problems
    assert problem.stage == "read"
    assert "bad.txt: " in problem.message
    assert reason in problem.message


def test_a_file_beyond_the_limit_is_not_read(read_files):
    reading = read_files({"huge.txt": b"x " * 10_500_000, "good.txt": GOOD})
    assert len(reading.articles) == 1
    assert "split it" in reading.problems[0].message


def test_an_enormous_article_is_cut_and_said(read_files):
    (article,) = (reading := read_files({"a.txt": GOOD * 3_000})).articles
    assert article.status == "partial"
    assert len(article.text) <= 200_000
    assert article.text.endswith(".")
    assert reading.problems[0].article == article.id


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbf" + GOOD.encode(), GOOD),
        (GOOD.encode("utf-16"), GOOD),
        (b"\xff\xfe\x00\x00" + GOOD.encode("utf-32-le"), GOOD),
        (GOOD.replace("\n", "\r\n").encode(), GOOD.replace("\n", "\r\n")),
    ],
)
def test_the_text_stays_as_it_stands_but_for_the_byte_order_mark(read_files, data, text):
    (article,) = read_files({"a.txt": data}).articles
    assert article.text == text


def test_windows_text_is_read_and_said(read_files):
    reading = read_files({"a.txt": (GOOD + "“Café,” she said.").encode("cp1252")})
    assert reading.articles[0].text.endswith("“Café,” she said.")
    assert "read as Windows-1252" in reading.problems[0].message


def test_pipes_devices_and_links_to_nothing_are_told(tmp_path):
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "device.txt").symlink_to("/dev/zero")
    (tmp_path / "broken.txt").symlink_to("nowhere")
    (tmp_path / "self.txt").symlink_to("self.txt")
    reading = read_articles([tmp_path])
    assert len(reading.articles) == 1
    told = {Path(problem.message.split(": ")[0]).name for problem in reading.problems}
    assert told == {"pipe.txt", "device.txt", "broken.txt", "self.txt"}


def test_a_loop_of_folders_ends(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    (tmp_path / "sub" / "a.txt").write_text(GOOD, encoding="utf-8")
    reading = read_articles([tmp_path])
    assert len(reading.articles) == 1
    assert "was met before" in reading.problems[0].message


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told(tmp_path):
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "a.txt").chmod(0)
    assert "permissions" in read_articles([tmp_path]).problems[0].message


def test_a_name_that_is_no_text_can_still_be_written(tmp_path):
    (tmp_path / os.fsdecode(b"bad\xffname.txt")).write_text(GOOD, encoding="utf-8")
    (article,) = read_articles([tmp_path]).articles
    assert article.source.encode("utf-8").endswith("bad\ufffdname.txt".encode())


def test_an_empty_folder_is_told(tmp_path):
    assert "holds no article" in read_articles([tmp_path]).problems[0].message


RUNS = [
    "By ",
    "A" * 50 + " ",
    "Read more ",
    "A/",
    "(with inputs ",
    "NEW YORK ",
    "A, ",
    ". ",
    "1 January ",
    "[a ",
    "* ",
    "(A) ",
]


@pytest.mark.parametrize("run", RUNS)
def test_no_pattern_hangs_on_a_long_run(read_files, run):
    start = time.process_time()
    read_files({"a.txt": run * (60_000 // len(run)) + GOOD, "b.txt": (run + "\n") * 2_000 + GOOD})
    assert time.process_time() - start < 2


# ---------------------------------------------------------------- files that hold files, and long lists


def make_zip(name: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(name, GOOD)
    return held.getvalue()


def make_tar(name: str) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        entry = tarfile.TarInfo(name)
        entry.size = len(GOOD)
        archive.addfile(entry, io.BytesIO(GOOD.encode()))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return held.getvalue()


PACKS = {
    "a.zip": make_zip("../../escaped.txt"),
    "b.zip": make_zip("/escaped.txt"),
    "a.tar": make_tar("../../escaped.txt"),
    "a.tar.gz": gzip.compress(make_tar("/escaped.txt")),
    "many.zip": b"PK\x03\x04" + b"\x00" * 100_000,
}


@pytest.mark.parametrize("name", PACKS)
def test_files_that_hold_files_are_named_and_never_unpacked(tmp_path, name):
    folder = tmp_path / "inner" / "given"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(PACKS[name])
    for paths in ([folder], [folder / name]):
        reading = read_articles(paths)
        assert not reading.articles
        assert any(name in problem.message for problem in reading.problems)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [name]


BAD_LINES = {
    "deep": "[" * 100_000,
    "deep object": '{"text":' * 100_000,
    "no number": '{"text": NaN}',
    "endless": '{"text": 1e999}',
    "cut": '{"text": "The council',
    "no object": "12",
}


@pytest.mark.parametrize("line", BAD_LINES.values(), ids=BAD_LINES)
def test_a_bad_line_is_named_by_its_number_on_every_way_in(tmp_path, line):
    good = json.dumps({"text": GOOD, "outlet": "Herald"})
    path = tmp_path / "a.jsonl"
    path.write_text(f"{good}\n{line}\n{good.replace('Herald', 'Post')}\n", encoding="utf-8")
    for articles, problems in (_read_at_once(path), _read_in_turn(path)):
        assert articles == 2
        assert [message for message in problems if "line 2: " in message]


def _read_at_once(path: Path) -> tuple[int, list[str]]:
    reading = read_articles([path])
    return len(reading.articles), [problem.message for problem in reading.problems]


def _read_in_turn(path: Path) -> tuple[int, list[str]]:
    with path.open("a", encoding="utf-8") as file:
        file.write("\n" * 2_100_000)  # so long that it is read line by line
    batches = list(iter_articles([path]))
    problems = [problem.message for batch in batches for problem in batch.problems]
    return sum(len(batch.articles) for batch in batches), problems


def test_of_two_fields_with_one_name_one_counts(read_files):
    (article,) = read_files({"a.jsonl": '{"text": "x", "text": ' + json.dumps(GOOD) + "}\n"}).articles
    assert article.text == GOOD


def test_a_line_of_a_gigabyte_costs_itself_and_is_never_held(tmp_path):
    path = tmp_path / "a.jsonl"
    good = json.dumps({"text": GOOD}).encode() + b"\n"
    with path.open("wb") as file:
        file.write(good)
        file.seek(1_000_000_000, os.SEEK_CUR)  # a hole
        file.write(b"\n" + good.replace(b"council", b"mayor"))
    tracemalloc.start()
    batches = list(iter_articles([path]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sum(len(batch.articles) for batch in batches) == 2
    (problem,) = [problem for batch in batches for problem in batch.problems]
    assert "line 2: it has more than" in problem.message
    assert peak < 150_000_000


def test_a_file_that_is_taken_away_while_others_are_read_is_a_problem(tmp_path):
    for name in ("a.txt", "b.txt", "c.warc"):
        (tmp_path / name).write_text(GOOD.replace("council", name[0]), encoding="utf-8")
    batches = iter_articles([tmp_path])
    next(batches)
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c.warc").unlink()
    problems = [problem.message for batch in batches for problem in batch.problems]
    assert len(problems) == 2
    assert all("taken away meanwhile" in message for message in problems)


@pytest.mark.parametrize("name", ["pipe.txt", "pipe.jsonl", "pipe.warc", "pipe.warc.gz"])
def test_a_pipe_is_refused_on_every_way_in(tmp_path, name):
    os.mkfifo(tmp_path / name)
    problems = [problem for batch in iter_articles([tmp_path / name]) for problem in batch.problems]
    assert "not an ordinary file" in problems[0].message
