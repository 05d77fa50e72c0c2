"""Figures that move, and what is still to check, in every format."""

import msgspec

from crosswire.render.html import render_html
from crosswire.render.markdown import render_markdown
from crosswire.render.sections import view_record


def test_a_figure_is_a_table_of_its_numbers_by_day(record):
    (figure,) = view_record(record).stories[0].figures
    assert [(row.as_of, row.text, row.dated, row.excerpts[0].letter) for row in figure.rows] == [
        ("5 May 2031", "at least 12", "its article’s day", "B"),
        ("5 May 2031", "14 people", "its article’s day", "A"),
    ]
    assert figure.rows[1].teller == "the port <office>"
    assert figure.rows[0].teller.endswith(" itself")


def test_one_tellers_number_in_several_articles_is_one_row(record):
    story = record.stories[0]
    (figure,) = story.figures
    again = msgspec.structs.replace(figure.entries[1], article=record.stories[0].articles[0], start=0, end=3)
    entries = (*figure.entries, msgspec.structs.replace(again, as_of="2031-05-06"))
    story = msgspec.structs.replace(story, figures=(msgspec.structs.replace(figure, entries=entries),))
    (view,) = view_record(msgspec.structs.replace(record, stories=(story,))).stories[0].figures
    assert [len(row.excerpts) for row in view.rows] == [1, 2]


def test_every_format_has_the_numbers_and_whom_to_ask(record):
    html, markdown = render_html(record), render_markdown(record)
    assert '<td class="number"><bdi>at least 12</bdi></td><td>' in html
    assert "<b>Ask</b> <bdi>the coastguard; the &lt;ship&#39;s&gt; log</bdi>" in html
    assert "## Figures" in markdown
    assert "**5 May 2031** (its article’s day): 14 people[^A" in markdown
    assert "    - Ask: the coastguard; the &lt;ship's&gt; log" in markdown


def test_a_check_that_no_fact_shows_cites_its_own_words(record):
    checks = view_record(record).stories[0].checks
    assert [[excerpt.words for excerpt in check.excerpts] for check in checks] == [[], ["injuring 14 people"]]
