import re

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosswire.link.direction import find_direction
from crosswire.link.origins import find_origins
from crosswire.link.reuse import find_reuse
from crosswire.model import Article, Credit, Findings, Furniture

WIRE = """A goods train left the rails near Tolmere on Friday and spilled grain across two platforms, the railway said.

No passengers were on board. The driver, who has worked the line for eleven years, was treated for shock at the scene.

"I felt the back of the train go before I heard anything at all, and then we were on our side," he told investigators.

Engineers expect to clear the track by Sunday night, and buses will run in place of trains until then, the railway said.

It was the third derailment on the branch since it reopened in 2011, and the first in which rolling stock was lost."""

LOCAL = """Tolmere woke to the smell of barley. By eight the platform sweepers had given up and the pigeons had taken over.

Mayor Ada Quill stood on the footbridge and counted wagons. She made it fourteen, lying every way but upright.

"I felt the back of the train go before I heard anything at all, and then we were on our side," the driver said.

The school run went round by the mill road, which floods, and half of class four missed assembly."""


def make_article(name, text, *, outlet=None, published=None, agency=None, furniture=()):
    credited = (Credit(agency=agency, start=0, end=1),) if agency else ()
    return Article(
        id=name,
        source=f"{name}.txt",
        outlet=outlet,
        published=published,
        text=text,
        digest="",
        raw_digest="",
        credits=credited,
        furniture=furniture,
    )


def relate(*articles):
    findings = [Findings(article=article.id) for article in articles]
    reuse = find_reuse(articles, findings)
    return reuse, find_origins(articles, findings, reuse)


def test_a_cut_tail_is_one_passage_and_one_origin():
    cut = WIRE[: WIRE.index("It was the third")]
    reuse, origins = relate(make_article("a", WIRE, agency="Fenwick Press"), make_article("b", cut))
    assert [pair.articles for pair in reuse] == [("a", "b")]
    assert reuse[0].containment == 1.0
    assert len(reuse[0].passages) == 1
    assert [origin.articles for origin in origins] == [("a", "b")]
    assert origins[0].agency == "Fenwick Press"
    assert origins[0].reason == (
        "Fenwick Press text: 1 passage, 87 words in common between a.txt and b.txt, which stops short of it"
    )


def test_a_quotation_that_both_share_is_no_copying():
    reuse, origins = relate(make_article("a", WIRE), make_article("b", LOCAL))
    assert not reuse
    assert [origin.reason for origin in origins] == ["no shared text or source found"] * 2


def test_furniture_is_neither_compared_nor_inside_a_passage():
    link = "See also: forty ways to cook the barley that everybody in the county seems to have this week"
    paragraphs = WIRE.split("\n\n")
    text = "\n\n".join([*paragraphs[:2], link, *paragraphs[2:]])
    start = text.index(link)
    furniture = (Furniture(start=start, end=start + len(link), kind="related"),)
    other = make_article(
        "b",
        LOCAL + "\n\n" + link,
        furniture=(Furniture(start=len(LOCAL) + 2, end=len(LOCAL) + 2 + len(link), kind="related"),),
    )
    reuse, _ = relate(make_article("a", text, furniture=furniture), make_article("c", WIRE), other)
    assert [pair.articles for pair in reuse] == [("a", "c")]
    assert len(reuse[0].passages) == 2
    assert all(side.end <= start or side.start >= start + len(link) for side, _ in reuse[0].passages)


def test_a_small_edit_does_not_break_a_passage_and_a_new_paragraph_does():
    edited = WIRE.replace("near Tolmere on Friday", "outside the town of Tolmere on Friday")
    longer = edited.replace(
        "Engineers expect", "Union officials said on Saturday that crews had asked for new rails. Engineers expect"
    )
    one, _ = relate(make_article("a", WIRE), make_article("b", edited))
    two, _ = relate(make_article("a", WIRE), make_article("b", longer))
    assert (len(one[0].passages), len(two[0].passages)) == (1, 2)


def test_one_shared_paragraph_is_listed_but_is_not_one_origin():
    borrowed = LOCAL + "\n\n" + WIRE.split("\n\n")[3]
    reuse, origins = relate(make_article("a", WIRE), make_article("b", borrowed))
    assert len(reuse) == 1
    assert len(origins) == 2
    assert origins[0].reason.startswith("1 passage, ")
    assert origins[0].reason.endswith("too little of either to be a copy")


SHARED = "\n\nThe branch had stood idle for nine years and no warning was ever posted."


def test_a_sentence_taken_over_by_one_outlet_is_one_origin_and_by_two_is_not():
    for outlet, count in (("The Tolmere Bell", 1), ("The Fenwick Sun", 2)):
        articles = (
            make_article("a", WIRE + SHARED, outlet="The Tolmere Bell"),
            make_article("b", LOCAL + SHARED, outlet=outlet),
        )
        assert len(relate(*articles)[1]) == count


def test_an_agency_in_both_bylines_makes_one_origin_of_shared_text():
    borrowed = make_article("b", LOCAL + "\n\n" + WIRE.split("\n\n")[3])
    one, two = (
        msgspec.structs.replace(article, byline=byline)
        for article, byline in ((make_article("a", WIRE), "By Associated Press"), (borrowed, "Ada Brill and AP"))
    )
    (origin,) = relate(one, two)[1]
    assert origin.agency == "Associated Press"


def test_one_shared_paragraph_and_one_agency_are_one_origin():
    borrowed = LOCAL + "\n\n" + WIRE.split("\n\n")[3]
    _, origins = relate(
        make_article("a", WIRE, agency="Fenwick Press"), make_article("b", borrowed, agency="Fenwick Press")
    )
    assert [origin.articles for origin in origins] == [("a", "b")]


def test_an_agency_without_shared_text_is_told_and_joins_nothing():
    _, origins = relate(make_article("a", WIRE, agency="FP"), make_article("b", LOCAL))
    assert [(origin.articles, origin.agency) for origin in origins] == [(("a",), "FP"), (("b",), None)]
    assert origins[0].reason == "credited to FP; no shared text or source found"


def test_copyright_lines_are_no_copying():
    line = "\n\nCopyright 2024 Fenwick Press. All rights reserved. This material may not be published or rewritten."
    assert not relate(make_article("a", WIRE + line), make_article("b", LOCAL + line))[0]


def test_a_post_set_as_a_paragraph_is_no_copying():
    post = (
        "\n\nI have driven this line for eleven years, my father drove it before me, we never lost so much as a lamp."
    )
    assert not relate(make_article("a", WIRE + post), make_article("b", LOCAL + post))[0]


def test_a_post_with_its_handle_is_no_copying():
    post = (
        "\n\nThe branch at Tolmere is shut until further notice and buses stop at the mill, not at the church, whatever"
        " the board says. — Fenwick Rail (@fenwickrail) May 3, 2024"
    )
    assert not relate(make_article("a", WIRE + post), make_article("b", LOCAL + post))[0]


def test_a_column_in_the_first_person_can_be_copied():
    column = "\n\n".join(
        f"I walked to platform {number} and my shoes filled with the barley of field {number}." for number in range(9)
    )
    (pair,), _ = relate(make_article("a", column), make_article("b", column))
    assert pair.containment == 1.0


def test_an_agency_in_the_last_line_or_the_byline_is_a_credit():
    borrowed = LOCAL + "\n\n" + WIRE.split("\n\n")[3]
    signed = make_article("b", borrowed + "\n\nAda Brill and Fenwick Press", outlet="The Tolmere Bell")
    reuse, origins = relate(make_article("a", WIRE, outlet="Fenwick Press"), signed)
    assert reuse[0].direction == "a -> b"
    assert len(origins) == 1


@pytest.mark.parametrize(
    ("left", "right", "direction"),
    [
        ({"agency": "FP", "published": "2024-05-01"}, {"outlet": "FP", "published": "2024-05-02"}, None),
        ({"agency": "FP", "published": "2024-05-02"}, {"outlet": "FP", "published": "2024-05-01"}, "b -> a"),
        ({"published": "2024-05-01"}, {"published": "2024-05-02"}, "a -> b"),
        ({"published": "2024-05-01T11:00"}, {"published": "2024-05-01T09:30"}, "b -> a"),
        ({"published": "2024-05-01T16:07:32"}, {"published": "2024-05-01T13:00:54"}, "b -> a"),
        ({"published": "2024-05-01T11:00+02:00"}, {"published": "2024-05-01T10:30+00:00"}, None),
        ({"published": "2024-05-01T11:00"}, {"published": "2024-05-01"}, None),
        ({"published": "2024-05"}, {"published": "2024-06"}, None),
        ({"agency": "FP"}, {"agency": "FP"}, None),
        ({"agency": "FP", "published": "2024-05-01"}, {"agency": "FP", "published": "2024-05-02"}, None),
        ({"agency": "FP", "published": "2024-05-01"}, {"agency": "GP", "published": "2024-05-02"}, "a -> b"),
        ({"agency": "Reuters", "published": "2024-05-02"}, {"outlet": "www.reuters.com"}, "b -> a"),
        ({"agency": "Associated Press"}, {"outlet": "AP News"}, "b -> a"),
        ({}, {}, None),
    ],
)
def test_who_had_it_first(left, right, direction):
    articles = make_article("a", WIRE, **left), make_article("b", WIRE, **right)
    assert relate(*articles)[0][0].direction == direction


def test_a_cut_tail_tells_who_had_it_first():
    cut = WIRE[: WIRE.index("Engineers expect")]
    assert relate(make_article("a", cut), make_article("b", WIRE))[0][0].direction == "b -> a"


def test_words_put_in_here_and_there_do_not_tell_which_was_cut():
    paragraphs = WIRE.split("\n\n")
    fuller = "\n\n".join((paragraphs[0], *LOCAL.split("\n\n")[:2], *paragraphs[1:], LOCAL.split("\n\n")[3]))
    (pair,) = relate(make_article("a", WIRE), make_article("b", fuller))[0]
    assert pair.direction is None


def test_quoted_in_one_and_set_without_marks_in_the_other_is_no_copying():
    words = (
        "We saw the lamps go out along the whole of the embankment, and then the sleepers came up through the floor."
    )
    assert not relate(make_article("a", f"{WIRE}\n\n{words}"), make_article("b", f"{LOCAL}\n\n“{words}”"))[0]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“{}\n\n“And that is all.”", "“{}”"),
        ("'{}'", "‘{}’"),
        ("‘{}\n\n‘And that is all,’ she said.", "“{}”"),
    ],
)
def test_a_quotation_that_goes_on_over_paragraphs_is_no_copying(left, right):
    words = "The lamps went out along the whole of the embankment, and then the sleepers came up through the floor"
    articles = (
        make_article("a", f"{WIRE}\n\n{left.format(words + '.')}"),
        make_article("b", f"{LOCAL}\n\n{right.format(words + '.')}"),
    )
    assert not relate(*articles)[0]


def test_a_text_reworked_throughout_is_one_voice():
    swaps = {"a goods": "a freight", "left the": "came off the", "spilled": "dropped", "no passengers": "nobody",
             "the line": "the branch", "treated for": "seen for", "expect to": "hope to", "will run": "are to run",
             "it was": "this was", "since it": "after it", "rolling stock": "any stock", "clear": "free"}  # fmt: skip
    reworked = WIRE
    for old, new in swaps.items():
        reworked = reworked.replace(old, new).replace(old.capitalize(), new.capitalize())
    (origin,) = relate(make_article("a", WIRE), make_article("b", reworked))[1]
    assert origin.articles == ("a", "b")


ELSEWHERE = """The signal at Fenwick had shown red for the whole of the afternoon, two drivers told the inspector on Saturday.

One of them had telephoned the control room twice and had been told to wait for a fitter from the coast, who never came.

The railway would not say how many signals of that kind are in use, nor when any of them was last looked at."""


@pytest.mark.parametrize(
    ("dates", "groups"),
    [
        ((None, None, None), [("b", "c"), ("a",)]),
        (("2024-05-01", "2024-05-02", "2024-05-01"), [("b", "c"), ("a",)]),
        (("2024-05-02", "2024-05-01", "2024-05-02"), [("a", "b", "c")]),
    ],
)
def test_two_reports_put_together_by_a_third_are_not_one_voice(dates, groups):
    """Unless the third came first: then both have it from there."""
    whole, half = WIRE.split("\n\n"), ELSEWHERE.split("\n\n")
    both = "\n\n".join((*whole[:2], *half[:2]))
    articles = [
        make_article(name, text, published=date)
        for name, text, date in zip(
            "abc", (WIRE, both, ELSEWHERE + "\n\n" + LOCAL.split("\n\n")[3]), dates, strict=True
        )
    ]
    assert [origin.articles for origin in relate(*articles)[1]] == groups


FILLER = (
    "\n\nThe mayor of Fenwick asked for a new bridge, and for a bench from which old men could look at it all day long."
)


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (WIRE, WIRE, "shared text: 1 passage, 109 words in common between a.txt and b.txt, which came later"),
        (WIRE, WIRE + FILLER * 2, "which came later, with text of its own"),
        (WIRE, WIRE[: WIRE.index("Engineers")] + FILLER, "which came later, shortened, with text of its own"),
    ],
)
def test_what_the_later_one_made_of_it(left, right, reason):
    articles = make_article("a", left, published="2024-05-01"), make_article("b", right, published="2024-05-02")
    assert relate(*articles)[1][0].reason.endswith(reason)


def test_two_reports_of_one_outlet_are_told_as_such():
    (origin,) = relate(make_article("a", WIRE, outlet="The Bell"), make_article("b", WIRE, outlet="The Bell"))[1]
    assert origin.reason == "shared text: 1 passage, 109 words in common between two reports of The Bell"


def test_of_many_copies_no_more_pairs_are_told_than_tie_them():
    (origin,) = relate(*(make_article(name, WIRE) for name in "abcd"))[1]
    assert origin.reason.count("in common") == 3


def test_many_copies_cost_no_square():
    copies = [make_article(f"a{number:02}", WIRE) for number in range(30)]
    reuse, origins = relate(*copies)
    assert len(origins) == 1
    assert len(reuse) == 29


SENTENCES = re.split(r"(?<=[.!?]) |\n\n", WIRE) + re.split(r"(?<=[.!?]) |\n\n", LOCAL)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=9), min_size=2, max_size=4), st.randoms())
def test_passages_hold_the_same_words_and_order_changes_nothing(texts, random):
    articles = [make_article(f"a{number}", "\n".join(text)) for number, text in enumerate(texts)]
    shuffled = random.sample(articles, len(articles))
    assert relate(*articles) == relate(*shuffled)
    by_id = {article.id: article for article in articles}
    for pair in relate(*articles)[0]:
        assert 0 <= pair.containment <= 1
        for left, right in pair.passages:
            texts_of = [by_id[side.article].text[side.start : side.end] for side in (left, right)]
            assert texts_of[0].split()[0].strip('“”"') == texts_of[1].split()[0].strip('“”"')
    assert sorted(article for origin in relate(*articles)[1] for article in origin.articles) == sorted(by_id)


def test_direction_names_articles_of_the_pair():
    articles = make_article("a", WIRE, published="2024-05-01"), make_article("b", WIRE, published="2024-05-03")
    (reuse,), _ = relate(*articles)
    assert find_direction(reuse, *articles) == "a -> b"
