"""An article's runs: no word is lost or doubled, each run has the layers that cover it, numbers stand where facts end."""

from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import build_article

from crosswire.model import Credit, Furniture, PrintedFindings, Quote
from crosswire.render.views import FactView
from crosswire.web.facts_of import Told
from crosswire.web.highlights import highlight_article

TEXT = "The ferry struck the pier on Monday.\n\nIt hurt 14 people, officials said. Read also: ten walks."
SIZE = len(TEXT)
SPANS = st.tuples(st.integers(0, SIZE - 1), st.integers(1, 30)).map(lambda pair: (pair[0], min(SIZE, sum(pair))))


def make_told(spans):
    fact = FactView(
        **dict.fromkeys(("id", "anchor", "text", "status", "reason"), "corroborated"),
        **dict.fromkeys(("stance", "cause", "slot")),
        **dict.fromkeys(("origins", "witnesses"), 1),
        **dict.fromkeys(("letters", "stands", "voices", "sayings"), ()),
    )
    return [Told(fact=fact, ranges=(span,), chain="", number=number) for number, span in enumerate(spans, 1)]


def make_quote(number, span):
    return Quote(
        id=f"q{number}", start=span[0], end=span[1], parts=(span,), text="", kind="direct", speaker_name="Oake"
    )


@given(st.lists(SPANS, max_size=6), st.lists(SPANS, max_size=4), st.lists(SPANS, max_size=3))
def test_no_word_is_lost_whatever_crosses(quotes, facts, aims):
    article = build_article(TEXT)
    found = PrintedFindings(article=article.id, quotes=tuple(make_quote(n, span) for n, span in enumerate(quotes)))
    blocks = highlight_article(article, found, make_told(facts), aims)
    assert "\n\n".join("".join(run.text for run in block.runs) for block in blocks) == TEXT
    numbers = [number for block in blocks for run in block.runs for number, _ in run.after]
    blank = {n for n, (start, end) in enumerate(facts, 1) if TEXT[end - 1] == "\n"}
    assert set(range(1, len(facts) + 1)) - blank <= set(numbers)
    assert sum(run.aim for block in blocks for run in block.runs) <= 1


def test_a_run_bears_all_that_covers_it():
    at = TEXT.index("It hurt 14 people")
    article = build_article(
        TEXT,
        furniture=(Furniture(start=TEXT.index("Read also"), end=SIZE, kind="related"),),
        credits=(Credit(agency="Marrow Wire", start=0, end=3),),
    )
    found = PrintedFindings(article=article.id, quotes=(make_quote(1, (at, at + 17)),))
    runs = [
        run
        for block in highlight_article(article, found, make_told([(at + 8, at + 17)]), [(at, at + 2)])
        for run in block.runs
    ]
    layers = {run.text: set(run.layers) for run in runs}
    assert layers["It"] == {"aim", "quote", "direct"}
    assert layers["14 people"] == {"quote", "direct", "fact", "corroborated"}
    assert layers["The"] == {"credit"}
    assert layers["Read also: ten walks."] == {"furniture"}
    assert layers[", officials said. "] == set()


def test_ranges_outside_the_article_are_passed_over():
    blocks = highlight_article(build_article(TEXT), None, (), [(5, 10**9), (-4, 2), (7, 7)])
    assert not any(run.layers for block in blocks for run in block.runs)
