"""The Word document, read by python-docx: real footnotes, a table, links that lead to web pages, the same bytes each time."""

import io
import re
import zipfile
from datetime import date

import docx
import pytest
from lxml import etree

from crosswire.export.copy import write_copies
from crosswire.export.word import write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def data(record):
    return write_docx(record)


@pytest.fixture(scope="module")
def document(data):
    return docx.Document(io.BytesIO(data))


@pytest.fixture(scope="module")
def notes(data):
    """The words of each footnote, in order; those of the separators are none."""
    part = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/footnotes.xml"))
    return ["".join(note.itertext(f"{W}t")) for note in part.iter(f"{W}footnote") if note.get(f"{W}type") is None]


def test_titles_and_headings(document):
    told = [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith(("Title", "Heading"))]
    assert told == [
        ("Title", "Ferry strikes pier <at> Quillon Harbour"),
        ("Heading 2", "Quotes"),
        ("Heading 2", "Where accounts differ"),
        ("Heading 2", "Still to check"),
        ("Heading 2", "Sources"),
        ("Heading 2", "Who counts as one voice"),
    ]


def test_every_note_of_the_copy_is_a_real_footnote(document, notes, record):
    marks = [int(mark.get(f"{W}id")) for mark in document.element.iter(f"{W}footnoteReference")]
    assert marks == list(range(1, len(notes) + 1))
    copy = write_copies(record)[0]
    assert len(notes) > sum(len(paragraph) for paragraph in copy.paragraphs)
    assert "Ferry strikes pier at Quillon Harbour, 14 hurt”, 5 May 2031, https://courier.example/" in notes[0]
    assert notes[0].count("“The ferry Solveig struck the north pier") == 2


def test_the_table_sets_answers_against_each_other(document):
    (table,) = document.tables
    rows = [[re.sub(r"\s+", " ", cell.text) for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Question", "Answer", "In these words", "Outlets"]
    assert rows[1][0] == rows[2][0] == "Disputed: whether the ferry went too fast"
    assert rows[2][1:] == ["it was not", "“Oake denied that it was”", "Quillon <b>Courier</b> (1 voice)"]


def test_metadata_tells_of_the_story_and_not_of_the_machine(document, data):
    about = document.core_properties
    assert (about.title, about.author, about.last_modified_by) == (
        "Ferry strikes pier <at> Quillon Harbour",
        "Crosswire",
        "Crosswire",
    )
    assert about.created.date() == about.modified.date() == date(2031, 5, 5)
    assert not about.comments
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in archive.namelist() if "thumbnail" in name or "app.xml" in name or "custom" in name]


def test_the_same_record_gives_the_same_bytes(data, record):
    assert write_docx(record) == data


def test_links_lead_to_web_pages_only(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        related = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".rels")).decode()
        everything = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml")).decode()
    targets = set(re.findall(r'Target="([^"]+)" TargetMode="External"', related))
    assert targets == {"https://courier.example/ferry?id=1&amp;x=&lt;2&gt;"}
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u200b\u202a-\u202e]", everything)
    assert "instrText" not in everything, "no field that Word would run"


def test_characters_that_no_xml_may_hold_are_left_out(record):
    from msgspec import structs

    story = structs.replace(record.stories[0], title="A\ufffe B\x00 C\uffff")
    made = docx.Document(io.BytesIO(write_docx(structs.replace(record, stories=(story,)))))
    assert made.paragraphs[0].text == "A B C"


def test_a_record_without_stories_is_an_empty_document(record):
    from msgspec import structs

    made = docx.Document(io.BytesIO(write_docx(structs.replace(record, stories=()))))
    assert not made.paragraphs
