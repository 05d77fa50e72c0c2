"""Lines that stand by themselves."""

import pytest
from msgspec import structs
from tests.made_stories import Said, make_index

from crosswire.brief.days import name_days
from crosswire.brief.flaws import UNFIT, is_badly_cut, is_leaning, is_own_person, is_speech_without_words
from crosswire.brief.wording import choose_wording, word_statement
from crosswire.model import Piece, Span, Time
from crosswire.primitives.phrasing import join_pieces, phrase_statement

FITS, LEANS, NEVER = "fits", "leans", "never"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The ferry struck the pier at Orrin.", FITS),
        ("Dockers at Orrin say that they want more pay.", FITS),
        ("It struck the pier at Orrin.", LEANS),
        ("On the pier it struck a crane.", LEANS),
        ("But the ferry struck the pier.", LEANS),
        ("Two people in that crane were hurt.", LEANS),
        ("The harbour office denied it on Friday.", LEANS),
        ("Four people died there.", LEANS),
        ("The ferry had not been at sea this week.", FITS),
        ("“We saw it coming,” said the mate of the tug.", FITS),
    ],
)
def test_a_line_that_points_at_what_was_said_before_is_told(text, verdict):
    index = make_index([Said(article="a", text=text)])
    flaws = is_leaning("s0", word_statement("s0", index).pieces, index)
    assert (flaws > 0) == (verdict == LEANS)


def test_the_articles_own_we_is_a_flaw_and_a_speakers_in_quotation_marks_is_none():
    index = make_index(
        [Said(article="a", text="We counted 61 ships."), Said(article="a", text="“We won,” Ada Orr said.")]
    )
    assert is_own_person("s0", word_statement("s0", index).pieces, index)
    assert not is_own_person("s1", word_statement("s1", index).pieces, index)


@pytest.mark.parametrize(
    ("sentence", "part", "verdict"),
    [
        ("The ferry struck the pier, leaving two hurt.", "The ferry struck the pier", FITS),
        ("The ferry struck the pier and sank.", "The ferry struck the pier", FITS),
        ("The firm has two ships booked with Oake.", "The firm has two ships", LEANS),
        ("The club to which Orr belonged is closed.", "Orr belonged", NEVER),
        ("The judge, Joan Bell, ruled that it was so.", "Joan Bell, ruled that it was so", LEANS),
        ("They come home if the wells are clean.", "the wells are clean", NEVER),
        ("It cost the city, by its own count, 5,204 lamps.", "It cost the city, by its own count", LEANS),
    ],
)
def test_a_clause_that_left_its_own_words_behind_is_told(sentence, part, verdict):
    index = make_index([Said(article="a", text=sentence)])
    at = sentence.index(part)
    cut = Piece(text=part, span=Span(article="a", start=at, end=at + len(part)))
    flaws = is_badly_cut("s0", (cut,), index)
    assert {FITS: flaws == 0, LEANS: 0 < flaws < UNFIT, NEVER: flaws >= UNFIT}[verdict]


def test_a_weekday_gets_its_date_once_and_yesterday_each_time():
    text = "On Monday it burnt, on Monday it fell, and yesterday it was gone."
    index = make_index([Said(article="a", text=text)])
    found = [
        Time(id=f"t{at}", start=at, end=at + len(word), text=word, type="DATE", value=day, earliest=day, latest=day)
        for word, at, day in (
            ("Monday", 3, "2031-05-05"),
            ("Monday", 23, "2031-05-05"),
            ("yesterday", 43, "2031-05-06"),
        )
    ]
    findings = structs.replace(index.findings["a"], times=tuple(found))
    index = structs.replace(index, findings={"a": findings})
    pieces = list(name_days([Piece(text=text, span=Span(article="a", start=0, end=len(text)))], index, frozenset()))
    assert "".join(piece.text for piece in pieces) == (
        "On Monday [5 May] it burnt, on Monday it fell, and yesterday [6 May] it was gone."
    )
    assert all(piece.why for piece in pieces if piece.span is None)


@pytest.mark.parametrize(
    ("text", "phrase", "line"),
    [
        (
            "The coach left the road and fell 40 metres into a ravine, police spokeswoman Inka Sorel said.",
            "fell 40",
            "[The coach] fell 40 metres into a ravine, police spokeswoman Inka Sorel said.",
        ),
        (
            "Radio Orrin quoted Judge Joan Bell as saying that the gate was shut.",
            "gate was shut",
            "Radio Orrin quoted Judge Joan Bell as saying that the gate was shut.",
        ),
        (
            "The museum's director, Livia Thorne, said that no demand had been made.",
            "no demand",
            "The museum's director, Livia Thorne, said that no demand had been made.",
        ),
    ],
)
def test_what_stands_before_a_clause_and_belongs_to_it_is_told_with_it(tell, text, phrase, line):
    told = tell({"Courier": text}, [phrase])
    assert join_pieces(phrase_statement(told.facts[0].statements[0], told.index)) == line


@pytest.mark.parametrize(
    ("text", "phrase", "fit"),
    [
        ("Correction: an earlier version said that the ferry was new.", "ferry was new", False),
        ("Three people were killed. It was raining.", "were killed", True),
    ],
)
def test_a_line_that_tells_no_news_is_unfit(tell, text, phrase, fit):
    told = tell({"Courier": text}, [phrase])
    assert (choose_wording(told.facts[0], told.index).flaws < UNFIT) == fit


def test_sober_words_are_shown_where_one_voice_has_them(tell):
    told = tell(
        {
            "Star": "Heartless thugs torched the town hall in Orrin on Monday!",
            "Courier": "Four men set fire to the town hall in Orrin on Monday.",
        },
        ["torched", "set fire"],
    )
    assert "Four men" in choose_wording(told.facts[0], told.index).text


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("The transport minister stated on Friday morning.", False),
        ("The transport minister stated that the tower was safe.", True),
        ("The transport minister stated: “It is safe.”", True),
    ],
)
def test_that_somebody_spoke_is_no_line_without_what_was_said(text, fit):
    index = make_index([Said(article="a", text=text, predicate="state")])
    assert (is_speech_without_words("s0", word_statement("s0", index).pieces, index) < UNFIT) == fit
