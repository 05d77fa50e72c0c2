"""Excerpts are the article's own words with the sentence around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import build_article

from crosswire.model import Span
from crosswire.render.excerpts import Source, cut_ranges, cut_span, cut_spans
from crosswire.render.labels import label_articles


def make_sources(text):
    article = build_article(text)
    return article, {article.id: Source(article=article, view=label_articles([article])[article.id])}


@pytest.mark.parametrize(
    ("words", "around"),
    [
        ("ship sank", ("The ", ".")),
        ("It rained.", ("",)),
        ("rained", ("It ", ".")),
        ("last words", ("The ", "")),
    ],
)
def test_the_sentence_around(words, around):
    text = "Early news. It rained. The ship sank. More came later!\nThe last words"
    article, sources = make_sources(text)
    start = text.index(words)
    excerpt = cut_span(Span(article=article.id, start=start, end=start + len(words)), sources)
    assert excerpt.words == words
    assert "".join(run.text for run in excerpt.runs) == "".join((around[0], words, *around[1:]))


def test_split_words_are_marked_apart():
    text = '"Never," she said, "again."'
    article, sources = make_sources(text)
    excerpt = cut_ranges(article.id, [(1, 7), (20, 26)], sources)
    assert [(run.text, run.marked) for run in excerpt.runs] == [
        ('"', False),
        ("Never,", True),
        ('" she said, "', False),
        ("again.", True),
        ('"', False),
    ]
    assert excerpt.words == "Never, … again."


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 2), (0, 99)])
def test_a_span_outside_the_article_gives_nothing(start, end):
    article, sources = make_sources("short")
    assert cut_span(Span(article=article.id, start=start, end=end), sources) is None
    assert cut_spans([Span(article="a-none", start=0, end=1)], sources) == ()


@given(st.text(alphabet="ab .\n”", min_size=1, max_size=60), st.data())
def test_the_words_are_the_span(text, data):
    article, sources = make_sources(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    excerpt = cut_span(Span(article=article.id, start=start, end=end), sources)
    marked = [run.text for run in excerpt.runs if run.marked]
    assert [part.split() for part in marked] == [text[start:end].split()]
    shown = "".join(run.text for run in excerpt.runs).split()
    assert " ".join(shown) in " ".join(text.split())
