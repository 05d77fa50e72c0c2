"""The articles that the bench of growth makes."""

from random import Random

from bench_growth import OWN, make_text, write_own
from reprints import Sentence

STORY = tuple(
    (Sentence(text=f"The ferry {name} left the port of Ostry in the morning, and people waved."),)
    for name in "Anna Berta Clara Dora Emma Flora Greta Hilda Ida".split()
)


def test_one_seed_makes_one_text():
    texts = [make_text(3, STORY, Random(5)) for _ in range(2)]
    assert texts[0] == texts[1]
    assert texts[0] != make_text(3, STORY, Random(6))


def test_an_article_has_a_third_of_the_story_and_sentences_of_its_own():
    body = make_text(3, STORY, Random(5)).split("\n\n")[1:]
    assert len(body) == len(STORY) // 3 + 2
    assert OWN == 4
    assert write_own(Random(1)).text != write_own(Random(2)).text
