"""Marks in an article's text: nested or split, never overlapping, never losing or adding a character."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import build_article

from crosswire.model import Furniture, Range
from crosswire.render.citations import Citation
from crosswire.render.marks import mark_article
from crosswire.render.views import Excerpt


def cite(article, *ranges, kind="corroborated", line=None):
    anchor = f"{article.id}-{ranges[0][0]}-{ranges[-1][1]}"
    excerpt = Excerpt(article=article.id, letter="A", anchor=anchor, ranges=tuple(ranges), runs=(), words="")
    return Citation(excerpt=excerpt, kind=kind, line=line)


def strip_tags(html):
    return unescape(re.sub(r'<a class="back".*?</a>|<[^>]*>', "", html))


def is_balanced(html):
    opened = []
    for slash, tag in re.findall(r"<(/?)(\w+)", html):
        if slash and (not opened or opened.pop() != tag):
            return False
        if not slash:
            opened.append(tag)
    return not opened


def test_crossing_marks_are_split():
    article = build_article("one two three four")
    (paragraph,) = mark_article(article, [cite(article, (0, 7)), cite(article, (4, 13), kind="disputed")])
    assert is_balanced(paragraph.html)
    assert strip_tags(paragraph.html) == article.text
    assert paragraph.html.count('class="disputed"') == 2
    assert paragraph.html.count(f'id="{article.id}-4-13"') == 1


def test_nested_marks_and_a_line_number_at_the_end():
    article = build_article("one two three")
    cited = [cite(article, (0, 13), kind="brief", line=("4", "st-1-4")), cite(article, (4, 7))]
    (paragraph,) = mark_article(article, cited)
    inner = f'<mark class="corroborated" id="{article.id}-4-7">two</mark>'
    assert inner in paragraph.html
    assert paragraph.html.endswith('href="#st-1-4" aria-label="back to line 4 of the brief">4</a></mark>')


def test_one_stretch_cited_twice_is_marked_once_for_the_weightier_reason():
    article = build_article("one two three")
    (paragraph,) = mark_article(
        article, [cite(article, (4, 7), kind="reported"), cite(article, (4, 7), kind="disputed")]
    )
    assert paragraph.html == f'one <mark class="disputed" id="{article.id}-4-7">two</mark> three'


def test_text_is_escaped_and_furniture_and_headline_told_apart():
    text = "A <b>head</b>\nRead also: x\nThe & text"
    article = build_article(
        text, furniture=(Furniture(start=14, end=26, kind="related"),), headline=Range(start=0, end=13)
    )
    first, second, third = mark_article(article, [])
    assert (first.kind, second.kind, third.kind) == ("headline", "furniture", "")
    assert first.html == "A &lt;b&gt;head&lt;/b&gt;"
    assert second.html == '<span class="furniture" title="related link">Read also: x</span>'
    assert third.html == "The &amp; text"


def test_an_anchor_stands_once_even_where_two_citations_share_it():
    article = build_article("one two three")
    (paragraph,) = mark_article(article, [cite(article, (0, 3), (8, 13)), cite(article, (0, 13))])
    assert paragraph.html.count("id=") == 1


SPANS = st.tuples(st.integers(0, 39), st.integers(1, 40)).filter(lambda pair: pair[0] < pair[1])


@given(st.text(alphabet="ab <&\n", min_size=40, max_size=40), st.lists(SPANS, max_size=8), st.lists(SPANS, max_size=2))
def test_marks_nest_and_keep_the_text(text, spans, furniture):
    article = build_article(text, furniture=tuple(Furniture(start=s, end=e, kind="other") for s, e in furniture))
    paragraphs = mark_article(article, [cite(article, span) for span in spans])
    assert all(is_balanced(paragraph.html) for paragraph in paragraphs)
    shown = " ".join(strip_tags(paragraph.html) for paragraph in paragraphs)
    assert shown.split() == text.split()
    ids = re.findall(r'id="([^"]*)"', "".join(paragraph.html for paragraph in paragraphs))
    assert len(ids) == len(set(ids))
    blank = {(s, e) for s, e in spans if not text[s:e].strip()}
    assert len(ids) >= len(set(spans) - blank) - sum(text[s].isspace() for s, _ in set(spans))
