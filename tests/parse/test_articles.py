import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.model import Furniture, Range
from crosswire.parse import parse_article

STORY = """Ferry runs aground off Tarn
The ferry Osprey ran aground off Tarn on Monday, its owner said. Nobody was hurt.
Also read: Ten islands to visit this year
“We hit a bank,” said Lt. Ivo Marsh, the mate. “It was dark.”"""


def cut(parsed):
    return [parsed.text[sentence.start : sentence.end] for sentence in parsed.sentences]


def assert_consistent(parsed):
    for index, token in enumerate(parsed.tokens):
        assert token.index == index
        assert 0 <= token.start < token.end <= len(parsed.text)
        assert parsed.sentence_of[token.head] == parsed.sentence_of[index]
        assert not token.text.isspace()
    assert [token.start for token in parsed.tokens] == sorted(token.start for token in parsed.tokens)
    covered = [i for sentence in parsed.sentences for i in range(sentence.first, sentence.last)]
    assert covered == list(range(len(parsed.tokens)))
    for parent, below in enumerate(parsed.children):
        assert all(parsed.tokens[child].head == parent for child in below)
    assert all(0 <= name.first < name.last <= len(parsed.tokens) for name in parsed.names)


def test_tokens_are_cut_out_of_the_text(parse):
    parsed = parse(STORY)
    assert_consistent(parsed)
    assert all(parsed.text[token.start : token.end] == token.text for token in parsed.tokens)


def test_sentences_are_those_of_the_paragraphs(parse):
    assert cut(parse(STORY)) == [
        "Ferry runs aground off Tarn",
        "The ferry Osprey ran aground off Tarn on Monday, its owner said.",
        "Nobody was hurt.",
        "Also read: Ten islands to visit this year",
        "“We hit a bank,” said Lt. Ivo Marsh, the mate.",
        "“It was dark.”",
    ]


def test_furniture_is_not_parsed(parse):
    start = STORY.index("Also read")
    end = STORY.index("\n", start)
    parsed = parse(STORY, furniture=(Furniture(start=start, end=end, kind="related"),))
    assert not [token for token in parsed.tokens if token.start < end and start < token.end]
    assert len(parsed.sentences) == 5


def test_furniture_inside_a_paragraph_leaves_what_is_around_it(parse):
    text = "HARBOUR (Newsfold) - The mayor resigned on Friday. (Newsfold)"
    parsed = parse(
        text, furniture=(Furniture(start=0, end=21, kind="dateline"), Furniture(start=51, end=61, kind="credit"))
    )
    assert cut(parsed) == ["The mayor resigned on Friday."]


def test_the_headline_is_told_apart(parse):
    parsed = parse(STORY, headline=Range(start=0, end=27))
    assert [sentence.headline for sentence in parsed.sentences] == [True, *[False] * 5]
    assert [sentence.block for sentence in parsed.sentences] == [0, 1, 1, 2, 3, 3]


@pytest.mark.parametrize("text", ["", " \n\t ", "\u00a0", "\n\n\n"])
def test_nothing_gives_nothing(parse, text):
    parsed = parse(text)
    assert (parsed.tokens, parsed.sentences, parsed.names) == ((), (), ())


def test_hard_spaces_are_no_words(parse):
    parsed = parse("Some\u00a0 40\u00a0000 people  \u200bmarched in Tarn.")
    assert_consistent(parsed)
    assert [token.text for token in parsed.tokens][:2] == ["Some", "40"]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 10_000,
        "( " * 20_000,
        '"' * 10_000,
        "😀" * 10_000,
        "a:" * 20_000,
        "a(" * 20_000,
        "x" * 200_000,
        ("{" * 1000 + " ") * 100,
    ],
    ids=lambda text: text[:2],
)
def test_runs_of_symbols_cost_little(parse, text):
    assert len(parse(f"The pier is shut. {text}").tokens) < 2000


def test_what_stands_after_a_run_of_symbols_is_still_read(parse):
    assert cut(parse("[" * 5000 + "\nThe pier is shut."))[-1] == "The pier is shut."


def test_a_long_paragraph_is_cut_between_sentences(parse):
    sentence = "The harbour master of Tarn closed the pier on Monday."
    parsed = parse(" ".join([sentence] * 300))
    assert cut(parsed) == [sentence] * 300


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(alphabet=st.sampled_from("ab. \n“”\"'()A,\u00a0\u200b\u0301é—1$"), max_size=80),
    at=st.integers(0, 60),
)
def test_any_text_is_cut_consistently(parser, make_article, text, at):
    furniture = (Furniture(start=at, end=at + 5, kind="other"),) if at + 5 <= len(text) else ()
    parsed = parse_article(make_article(text, furniture=furniture), parser)
    assert_consistent(parsed)
    for part in furniture:
        assert not [token for token in parsed.tokens if token.start < part.end and part.start < token.end]


@pytest.mark.parametrize("verb", ["isn't", "didn't", "won't", "can't", "couldn't", "hasn't", "they're", "it's"])
def test_contractions_read_the_same_with_curly_apostrophes(parse, verb):
    text = f"The dam {verb} safe." if verb.endswith("n't") else f"Now {verb} safe."
    straight, curly = parse(text), parse(text.replace("'", "’"))
    assert [(t.tag, t.dep, t.lemma) for t in straight.tokens] == [(t.tag, t.dep, t.lemma) for t in curly.tokens]
    assert "’" in "".join(token.text for token in curly.tokens)
