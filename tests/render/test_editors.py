from msgspec import structs
from tests.render.records import make_record

from crosswire.model import EditorsWord
from crosswire.render.editors import credit, list_credits, view_words
from crosswire.render.explain import explain_fact
from crosswire.render.html import render_html
from crosswire.render.markdown import render_markdown
from crosswire.render.terminal import render_terminal

AT = "2026-11-22T06:30:15Z"
PAINT = "\x1b[31mcalled <b>the port</b>"


def say(kind, text, **fields):
    return EditorsWord(id=f"k-{kind}", kind=kind, text=text, by="Ada <i>Renn</i>", at=AT, **fields)


def correct(*words):
    record = make_record()
    return structs.replace(record, stories=(structs.replace(record.stories[0], corrections=words), *record.stories[1:]))


def find_quote(record):
    return next(q for found in record.findings for q in found.quotes if len(q.chain) > 1 and q.kind == "direct")


def test_what_an_editor_said_stands_beside_its_fact_in_every_format():
    fact = make_record().stories[0].facts[0]
    record = correct(say("note", PAINT, facts=(fact.id,)))
    terminal = render_terminal(record, width=100, color=False)
    assert terminal.count("called <b>the port</b> — Ada <i>Renn</i>, 22 November 2026") == 2  # there, and in the list
    assert "\x1b[31m" not in terminal
    markdown = render_markdown(record)
    assert markdown.count("editor: Ada &lt;i&gt;Renn&lt;/i&gt;, 22 November 2026") == 2
    page = render_html(record)
    assert page.count('<p class="editor">') == 2
    assert "called &lt;b&gt;the port&lt;/b&gt;" in page
    assert "Ada <i>Renn</i>, 22 November 2026" in explain_fact(record, fact.id)


def test_a_speaker_whom_an_editor_named_bears_his_name_in_the_chain():
    record = make_record()
    quote = find_quote(record)
    told = correct(say("speaker", "said by another", quotes=(quote.id,)))
    assert list_credits(told) == {quote.id: "Ada <i>Renn</i>, 22 November 2026"}
    assert "(by Ada <i>Renn</i>, 22 November 2026)" in " ".join(render_terminal(told, width=300, color=False).split())
    assert "(by Ada" not in render_terminal(record, width=300, color=False)


def test_what_is_dormant_is_in_the_list_alone_and_says_so():
    fact = make_record().stories[0].facts[0]
    record = correct(say("note", "no more", facts=(fact.id,), in_force=False))
    assert view_words(record) == {}
    assert "dormant" in render_terminal(record, width=100, color=False)
    assert render_html(record).count('<p class="editor">') == 1


def test_a_record_without_editors_is_shown_as_ever():
    assert "What editors said" not in render_html(make_record())
    assert credit("Herald → Ann Lee", None) == "Herald → Ann Lee"
