from crosswire.group import Grouper, make_fingerprint, sort_prints
from crosswire.model import Article

FERRY = [
    "The ferry Maren Liv ran aground off Haspen in fog, and its 212 passengers were taken off by lifeboat.",
    "Rescue crews brought 212 people ashore at Haspen after the Maren Liv, a ferry, struck a sandbank in fog.",
    "Investigators boarded the grounded ferry Maren Liv off Haspen. Passengers spoke of fog and of the lifeboat.",
]
BUDGET = [
    "Finance minister Oda Brekk will raise the fuel levy in a budget that parliament votes on. Hauliers protested.",
    "Hauliers blocked the ring road against the fuel levy that Oda Brekk, finance minister, put into the budget.",
]


def make_print(name, text, published="2025-03-04", language="en", arrived=None):
    article = Article(id=name, source="", text=text, published=published, language=language, digest="", raw_digest="")
    return make_fingerprint(article, arrived)


def assign_all(grouper, prints):
    return [grouper.assign(item) for item in sort_prints(prints)]


def test_an_article_starts_a_story_or_joins_one():
    prints = [make_print(f"f{at}", text) for at, text in enumerate(FERRY)]
    prints += [make_print(f"g{at}", text) for at, text in enumerate(BUDGET)]
    grouper = Grouper()

    told = {one.article: one for one in assign_all(grouper, prints)}
    assert [name for name, one in told.items() if one.is_new] == ["f0", "g0"]
    assert sorted(grouper.stories().values()) == [("f0", "f1", "f2"), ("g0", "g1")]


def test_a_language_keeps_to_itself():
    grouper = Grouper()
    first = grouper.assign(make_print("a", FERRY[0]))
    assert grouper.assign(make_print("b", FERRY[0], language="de")).story != first.story
