"""The page: whole, safe, every link lands, article text shows as text."""

import re
from base64 import b64encode
from hashlib import sha256

import msgspec
import pytest
from tests.render.pages import Page
from tests.render.records import make_record

from crosswire.render.html import draw_dots, render_html
from crosswire.render.sections import view_record


@pytest.fixture(scope="module")
def html():
    return render_html(make_record())


@pytest.fixture(scope="module")
def page(html):
    return Page(html)


def test_it_nests_and_every_link_lands(page):
    assert page.unclosed == []
    assert len(page.ids) == len(set(page.ids))
    inside = {link[1:] for link in page.links if link.startswith("#")}
    assert inside <= set(page.ids)
    assert all(re.fullmatch(r"[a-z]+(-[0-9a-z]+)*", name) for name in page.ids)


def test_nothing_in_it_can_run_or_fetch(html, page):
    assert not {"script", "iframe", "object", "embed", "img", "form", "base", "b", "i"} & set(
        page.tags[page.tags.index("main") :]
    ) - {"b"}
    assert not [name for name in page.attributes if name.startswith("on") or name in {"style", "src", "srcset"}]
    outside = [link for link in page.links if not link.startswith("#")]
    assert outside == ["https://courier.example/ferry?id=1&x=<2>", "https://harbour.example/notice"]
    assert html.count('rel="noopener noreferrer"') == len(outside)


def test_the_policy_allows_our_style_and_nothing_else(html):
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL).group(1)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html).group(1)
    assert (
        policy == f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert "url(" not in style
    assert "@import" not in style


def test_hostile_text_shows_as_text(html, page):
    words = "".join(page.words)
    assert '<script>document.title="owned"</script> & [/red]' in words
    assert "<svg onload=alert(1)>.txt" in words
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]", html)


def test_each_line_leads_to_its_words(html):
    for line in view_record(make_record()).stories[0].lines:
        for excerpt in line.excerpts:
            assert f'href="#{excerpt.anchor}"' in html
            assert re.search(rf'<mark class="brief" id="{excerpt.anchor}">', html)


def test_furniture_is_dimmed_and_never_marked(html):
    assert '<span class="furniture" title="related link">Read also: Ten walks along the Quillon coast</span>' in html


def test_dots(record):
    facts = view_record(record).stories[0]
    assert draw_dots(facts.agreed[0]) == "●●●"
    assert draw_dots(msgspec.structs.replace(facts.agreed[0], origins=1)) == "●○○"
    assert draw_dots(msgspec.structs.replace(facts.agreed[0], origins=30)) == "●●●●●●●●+"


def test_several_stories_and_none(record):
    (story,) = record.stories
    twin = msgspec.structs.replace(story, id="st-0123456789ab", facts=(), brief=(), utterances=())
    page = Page(render_html(msgspec.structs.replace(record, stories=(story, twin))))
    assert page.unclosed == []
    assert page.tags.count("h1") == 2
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    empty = Page(render_html(msgspec.structs.replace(record, stories=(), findings=())))
    assert "No two articles tell of one event" in "".join(empty.words)
