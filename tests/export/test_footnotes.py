"""Copy in Markdown: a note for every sentence, every note's words in its article, nothing that is taken for markup."""

import re

from markdown_it import MarkdownIt
from msgspec import structs

from crosswire.export.copy import write_copies
from crosswire.export.footnotes import write_footnotes
from crosswire.model import EditorsWord
from crosswire.render.display import clean_line

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def list_cites(record):
    for copy in write_copies(record):
        for paragraph in copy.paragraphs:
            yield from (cite for sentence in paragraph for cite in sentence.note)
        for saying in copy.sayings:
            yield from (cite for sentence in (saying.words, *saying.others) for cite in sentence.note)
        yield from (cite for contest in copy.contests for side in contest.sides for cite in side.words.note)
        yield from (cite for check in copy.checks for cite in check.task.note)


def test_every_sentence_of_the_brief_has_a_note(record):
    copy = write_copies(record)[0]
    assert [len(paragraph) for paragraph in copy.paragraphs] == [2]
    assert all(sentence.note for paragraph in copy.paragraphs for sentence in paragraph)


def test_every_words_of_a_note_stand_in_an_article(record):
    texts = [clean_line(article.text) for article in record.articles]
    cited = list(list_cites(record))
    assert len(cited) > 10
    for cite in cited:
        assert cite.places
        for words in re.findall(r"“(.*?)”(?: … |$)", cite.words):
            assert any(words in text for text in texts), words


def test_a_note_gives_outlet_title_date_address_and_words(record):
    shown = write_footnotes(record).decode()
    first = next(line for line in shown.splitlines() if line.startswith("[^1]:"))
    assert "Quillon &lt;b&gt;Courier&lt;/b&gt;, “Ferry strikes pier at Quillon Harbour, 14 hurt”, 5 May 2031, " in first
    assert "](<https://courier.example/ferry?id=1&amp;x=%3C2%3E>)" in first
    assert "“The ferry Solveig struck the north pier at Quillon Harbour on Monday morning”" in first


def test_notes_are_defined_once_and_used_once(record):
    shown = write_footnotes(record).decode()
    defined = re.findall(r"^\[\^(\d+)\]:", shown, re.MULTILINE)
    used = re.findall(r"(?<!^)\[\^(\d+)\]", shown, re.MULTILINE)
    assert defined == used == [str(number) for number in range(1, len(defined) + 1)]


def test_what_stands_between_two_parts_of_a_quote_is_not_quoted(record):
    """The words "told reporters" are the article's: the parts stand in quotation marks of their own."""
    saying = write_copies(record)[0].sayings[0]
    assert saying.speaker == "Marten Oake"
    assert saying.words.text == "“We did nothing” … “that we had not done a thousand times before.”"
    assert [other.text for other in saying.others] == ["“We did nothing we had not done a thousand times”"]
    (cite,) = saying.others[0].note
    assert cite.places[0].chain == "Marrow Wire → Marten Oake"


def test_contested_facts_give_each_answer_with_its_words_and_outlets(record):
    contests = write_copies(record)[0].contests
    assert [contest.verdict for contest in contests] == ["disputed", "conflicting", "developing"]
    yes, no = contests[0].sides
    assert (yes.answer, no.answer) == ("it was too fast", "it was not")
    assert no.words.text == "“Oake denied that it was”"
    assert no.outlets == "Quillon <b>Courier</b>"


def test_a_check_of_a_contested_fact_has_its_sources_there(record):
    contested, headline = write_copies(record)[0].checks
    assert not contested.task.note
    assert headline.task.note


def test_only_our_own_links_and_no_markup_of_the_articles(record):
    tokens = PARSER.parse(re.sub(r"\[\^\d+\]:?", "", write_footnotes(record).decode()))
    inline = [child for token in tokens for child in token.children or ()]
    kinds = {token.type for token in (*tokens, *inline)}
    assert not kinds & {"html_inline", "html_block", "image", "code_inline", "fence", "blockquote_open"}
    links = {token.attrs["href"] for token in inline if token.type == "link_open"}
    assert links == {"https://courier.example/ferry?id=1&x=%3C2%3E"}


def test_nothing_unseen_comes_through(record):
    shown = write_footnotes(record).decode()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]", shown)


def test_what_editors_said_stands_after_the_copy(record):
    said = EditorsWord(id="k-1", kind="note", text="Ask the <owner>\x1b", by="Ann *Lee*", at="2031-05-09T10:00:00Z")
    dormant = structs.replace(said, text="gone", in_force=False)
    story = structs.replace(record.stories[0], corrections=(said, dormant))
    shown = write_footnotes(structs.replace(record, stories=(story,))).decode()
    assert "## What editors said\n\n- Ask the &lt;owner&gt; (Ann \\*Lee\\*, 9 May 2031\\)\n\n## Sources" in shown
