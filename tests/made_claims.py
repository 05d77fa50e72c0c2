"""Claims made by hand, for tests of alignment."""

from typing import Any

from crosswire.align.claims import Claim

_PLAIN: dict[str, Any] = {
    "published": None,
    "sentence": 0,
    "retold": "",
    "context": "",
    "predicate": "do",
    "classes": frozenset({1}),
    "light": False,
    "is_state": False,
    "is_ongoing": False,
    "stance": "asserted",
    "polarity": True,
    "nominal": False,
    "agents": frozenset(),
    "objects": frozenset(),
    "others": frozenset(),
    "countries": frozenset(),
    "entities": frozenset(),
    "when": None,
    "is_old": False,
    "is_news": True,
    "place": None,
    "quantities": (),
    "source": None,
    "parties": frozenset(),
    "points_back": False,
    "utterances": (),
}


def make_claim(place: int, article: str, text: str = "", **fields: Any) -> Claim:
    """The claim at a place of the story; each of its words weighs 1."""
    words = fields.pop("words", dict.fromkeys(text.lower().split(), 1.0))
    given = {**_PLAIN, "sentence": place, **fields}
    known = {name: value for name, value in given.items() if name in Claim.__struct_fields__}
    return Claim(
        id=f"s{place}", article=article, position=place, text=text, words=words, mass=sum(words.values()), **known
    )
