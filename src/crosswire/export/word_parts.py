"""What a Word document needs that python-docx does not make: footnotes, web links, and the same bytes each time.

The parts and their names are those of ECMA-376, part 1: 17.11 (footnotes) and 17.16.22 (hyperlinks).
"""

import io
import zipfile
from collections.abc import Iterable

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from crosswire.export.xml_text import keep_xml

NOTE_STYLE, MARK_STYLE, LINK_STYLE = "FootnoteText", "FootnoteReference", "Hyperlink"
_EMPTY = (
    f"<w:footnotes {nsdecls('w')}>"
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)
_STYLE = f'<w:style {nsdecls("w")} w:type="{{kind}}" w:styleId="{{key}}"><w:name w:val="{{name}}"/>{{rest}}</w:style>'
_TIGHT = '<w:pPr><w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>'
_STYLES = (
    _STYLE.format(
        kind="paragraph",
        key=NOTE_STYLE,
        name="footnote text",
        rest=f'<w:basedOn w:val="Normal"/>{_TIGHT}<w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>',
    ),
    _STYLE.format(
        kind="character",
        key=MARK_STYLE,
        name="footnote reference",
        rest='<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    ),
    _STYLE.format(
        kind="character",
        key=LINK_STYLE,
        name="Hyperlink",
        rest='<w:rPr><w:color w:val="1A5276"/><w:u w:val="single"/></w:rPr>',
    ),
)
_LEFT_OUT = ("/thumbnail", "/extended-properties", "/customXml", "/stylesWithEffects")  # traces of the template's maker
_DAY_ZERO = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP archive can say


class Footnotes:
    """A document's footnotes part, to which notes are added one by one; Word numbers them."""

    def __init__(self, document: Document) -> None:
        self._part = XmlPart(
            PackURI("/word/footnotes.xml"),
            CONTENT_TYPE.WML_FOOTNOTES,
            parse_xml(_EMPTY),
            document.part.package,
        )
        document.part.relate_to(self._part, RELATIONSHIP_TYPE.FOOTNOTES)
        for style in _STYLES:
            document.styles.element.append(parse_xml(style))
        self._count = 0

    def add(self, paragraph: Paragraph) -> "Note":
        """A new footnote, whose mark stands at the paragraph's end."""
        self._count += 1
        run = _start_run(MARK_STYLE)
        mark = OxmlElement("w:footnoteReference")
        mark.set(qn("w:id"), str(self._count))
        run.append(mark)
        paragraph._p.append(run)  # noqa: SLF001 - python-docx has no other door to what it does not make
        element = OxmlElement("w:footnote")
        element.set(qn("w:id"), str(self._count))
        self._part.element.append(element)
        return Note(element, self._part)


class Note:
    """One footnote, to which paragraphs are added."""

    def __init__(self, element: BaseOxmlElement, part: Part) -> None:
        self._element = element
        self._part = part
        self._started = False

    def add_paragraph(self, stretches: Iterable[tuple[str, str | None]]) -> None:
        """A paragraph of stretches of text, each followed by its web address, if it has one."""
        paragraph = OxmlElement("w:p")
        properties = OxmlElement("w:pPr")
        style = OxmlElement("w:pStyle")
        style.set(qn("w:val"), NOTE_STYLE)
        properties.append(style)
        paragraph.append(properties)
        if not self._started:
            mark = _start_run(MARK_STYLE)
            mark.append(OxmlElement("w:footnoteRef"))
            paragraph.append(mark)
            paragraph.append(_write_run(" "))
            self._started = True
        for text, link in stretches:
            paragraph.append(_write_run(text))
            if link:
                paragraph.append(make_link(link, self._part))
        self._element.append(paragraph)


def make_link(address: str, part: Part) -> BaseOxmlElement:
    """The address as a link that can be followed from a part of the document."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = _write_run(address)
    run.insert(0, _name_style(LINK_STYLE))
    link.append(run)
    return link


def save_fixed(document: Document) -> bytes:
    """The document's bytes, the same for the same document whenever and wherever they are made."""
    for held in (document.part.package.rels, document.part.rels):
        for key in [key for key, rel in held.items() if rel.reltype.endswith(_LEFT_OUT)]:
            del held[key]
    made = io.BytesIO()
    document.save(made)
    fixed = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(fixed, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, date_time=_DAY_ZERO)
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return fixed.getvalue()


def _write_run(text: str) -> BaseOxmlElement:
    run = OxmlElement("w:r")
    words = OxmlElement("w:t")
    words.set(qn("xml:space"), "preserve")
    words.text = keep_xml(text)
    run.append(words)
    return run


def _start_run(style: str) -> BaseOxmlElement:
    run = OxmlElement("w:r")
    run.append(_name_style(style))
    return run


def _name_style(style: str) -> BaseOxmlElement:
    properties = OxmlElement("w:rPr")
    named = OxmlElement("w:rStyle")
    named.set(qn("w:val"), style)
    properties.append(named)
    return properties
