"""The world's mess: each gets a problem that names it and says what to do, and the rest is read."""

import os
import time
from pathlib import Path

import pytest

from crosswire.read import read_articles

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
