"""Running copy with citations as a Word document: real footnotes, headings, a table of what is contested."""

from collections.abc import Sequence
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from crosswire.export.copy import Check, Cite, Contest, Copy, Listed, Saying, Sentence, write_copies
from crosswire.export.word_parts import Footnotes, make_link, save_fixed
from crosswire.export.xml_text import keep_xml
from crosswire.model import Record

AUTHOR = "Crosswire"
UNDATED = datetime(2000, 1, 1)  # noqa: DTZ001 - a document's dates have no zone in python-docx
_INK = RGBColor(0x1B, 0x26, 0x31)
_COLUMNS = (("Question", Cm(4.6)), ("Answer", Cm(3.8)), ("In these words", Cm(5.2)), ("Outlets", Cm(3.4)))
_FONT = "Calibri"


def write_docx(record: Record) -> bytes:
    """The record's stories as copy in one Word document, a page break between them; the same bytes each time."""
    copies = write_copies(record)
    document = docx.Document()
    _set_page(document)
    _set_styles(document)
    _set_properties(document, copies, record)
    notes = Footnotes(document)
    for place, copy in enumerate(copies):
        if place:
            document.add_page_break()  # type: ignore[no-untyped-call]
        _show_copy(copy, document, notes)
    return save_fixed(document)


def _set_page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)


def _set_styles(document: Document) -> None:
    sizes = {"Normal": 11, "Title": 20, "Heading 2": 13, "List Bullet": 11, "List Bullet 2": 10}
    for name, size in sizes.items():
        style = document.styles[name]
        style.font.name = _FONT
        style.font.size = Pt(size)
        style.font.color.rgb = _INK
        style.element.get_or_add_rPr().rFonts.set(qn("w:hAnsi"), _FONT)
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(f"w:{theme}"), None)
    document.styles["Normal"].paragraph_format.space_after = Pt(6)


def _set_properties(document: Document, copies: Sequence[Copy], record: Record) -> None:
    """Title and author; the dates are the newest article's, so that they say nothing of the machine."""
    about = document.core_properties
    about.title = keep_xml(copies[0].title if copies else "")[:255]
    about.author = AUTHOR
    about.last_modified_by = AUTHOR
    about.comments = about.keywords = about.subject = about.category = ""
    about.revision = 1
    about.created = about.modified = _find_newest(record)


def _find_newest(record: Record) -> datetime:
    days = [
        article.published[:10]
        for article in record.articles
        if len(article.published or "") >= 10 and article.published
    ]
    for day in sorted(days, reverse=True):
        try:
            return datetime.fromisoformat(day)
        except ValueError:
            continue
    return UNDATED


def _show_copy(copy: Copy, document: Document, notes: Footnotes) -> None:
    document.add_paragraph(keep_xml(copy.title), style="Title")
    document.add_paragraph(style="Normal").add_run(keep_xml(copy.about)).italic = True
    for sentences in copy.paragraphs:
        paragraph = document.add_paragraph()
        for place, sentence in enumerate(sentences):
            _add_sentence(paragraph, sentence, notes, lead=" " if place else "")
    _head(document, "Quotes", copy.sayings)
    for saying in copy.sayings:
        _show_saying(saying, document, notes)
    _head(document, "Where accounts differ", copy.contests)
    if copy.contests:
        _show_contests(copy.contests, document, notes)
    _head(document, "Still to check", copy.checks)
    for check in copy.checks:
        _show_check(check, document, notes)
    _show_lines(document, "What editors said", copy.editors)
    _head(document, "Sources", copy.sources)
    for source in copy.sources:
        _show_source(source, document)
    _show_lines(document, "Who counts as one voice", copy.shared)


def _show_lines(document: Document, title: str, lines: Sequence[str]) -> None:
    _head(document, title, lines)
    for line in lines:
        document.add_paragraph(keep_xml(line), style="List Bullet")


def _head(document: Document, title: str, body: Sequence[object]) -> None:
    if body:
        document.add_heading(title, level=2)


def _add_sentence(paragraph: Paragraph, sentence: Sentence, notes: Footnotes, *, lead: str = "") -> None:
    paragraph.add_run(keep_xml(lead + sentence.text))
    if sentence.note:
        note = notes.add(paragraph)
        for cite in sentence.note:
            note.add_paragraph(_describe_cite(cite))


def _describe_cite(cite: Cite) -> list[tuple[str, str | None]]:
    """The note's words, each stretch with the web address that stands after it, if one does."""
    stretches: list[tuple[str, str | None]] = []
    for number, place in enumerate(cite.places):
        via = f"citing {place.chain}" if place.chain else ""
        words = ", ".join(filter(None, (place.label, place.title, place.published, via)))
        stretches.append((("; " if number else "") + words + (", " if place.link else ""), place.link))
    return [*stretches, (f": {cite.words}", None)]


def _show_saying(saying: Saying, document: Document, notes: Footnotes) -> None:
    paragraph = document.add_paragraph(style="List Bullet")
    paragraph.add_run(keep_xml(saying.speaker)).bold = True
    paragraph.add_run(keep_xml(f", {saying.role}: " if saying.role else ": "))
    _add_sentence(paragraph, saying.words, notes)
    for other in saying.others:
        under = document.add_paragraph(style="List Bullet 2")
        _add_sentence(under, other, notes, lead="also as ")


def _show_contests(contests: Sequence[Contest], document: Document, notes: Footnotes) -> None:
    table = document.add_table(rows=1, cols=len(_COLUMNS), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for cell, (title, _) in zip(table.rows[0].cells, _COLUMNS, strict=True):
        cell.paragraphs[0].add_run(title).bold = True
        _shade(cell)
    _repeat(table)
    for contest in contests:
        _show_contest(contest, table, notes)
    for column, (_, width) in zip(table.columns, _COLUMNS, strict=True):
        column.width = width
    for row in table.rows:
        _keep_whole(row._tr)  # noqa: SLF001
        for cell, (_, width) in zip(row.cells, _COLUMNS, strict=True):
            cell.width = width
            _tighten(cell)


def _show_contest(contest: Contest, table: Table, notes: Footnotes) -> None:
    first = len(table.rows)
    for side in contest.sides:
        cells = table.add_row().cells  # type: ignore[no-untyped-call]
        cells[1].paragraphs[0].add_run(keep_xml(side.answer))
        _add_sentence(cells[2].paragraphs[0], side.words, notes)
        cells[3].paragraphs[0].add_run(keep_xml(f"{side.outlets} ({side.voices})" if side.outlets else side.voices))
    if not contest.sides:
        table.add_row()  # type: ignore[no-untyped-call]
    cell = table.cell(first, 0)
    if len(contest.sides) > 1:
        cell = cell.merge(table.cell(len(table.rows) - 1, 0))
    verdict = f"{contest.verdict.capitalize()} ({contest.cause})" if contest.cause else contest.verdict.capitalize()
    paragraph = cell.paragraphs[0]
    paragraph.add_run(keep_xml(f"{verdict}: ")).bold = True
    paragraph.add_run(keep_xml(contest.question))


def _show_check(check: Check, document: Document, notes: Footnotes) -> None:
    paragraph = document.add_paragraph(style="List Bullet")
    _add_sentence(paragraph, check.task, notes, lead="☐ ")
    paragraph.add_run(keep_xml(f" {check.why}")).italic = True
    if check.ask:
        paragraph.add_run(keep_xml(f" Ask: {check.ask}."))


def _show_source(source: Listed, document: Document) -> None:
    paragraph = document.add_paragraph(style="List Bullet")
    paragraph.add_run(keep_xml(source.label)).bold = True
    dated = f"{source.published} ({source.dated})" if source.dated else source.published
    credited = f"credits {', '.join(source.credits)}" if source.credits else ""
    paragraph.add_run(keep_xml("".join(f", {part}" for part in (source.title, dated, credited) if part)))
    if source.link:
        paragraph.add_run(", ")
        paragraph._p.append(make_link(source.link, paragraph.part))  # noqa: SLF001


def _shade(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", "E8EDF1")):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001


def _repeat(table: Table) -> None:
    """The table's first row stands again at the top of each page."""
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001


def _keep_whole(row: object) -> None:
    """No row is cut by the end of a page."""
    row.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))  # type: ignore[attr-defined]


def _tighten(cell: _Cell) -> None:
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.space_after = Pt(2)
        for run in paragraph.runs:
            run.font.size = Pt(9.5)
