import pytest

from crosswire.extract.quantities.finding import find_quantities


def find(parse, text):
    return [(one.value, one.unit, one.modifier) for one in find_quantities(parse(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They sent over 11,000 containers of munitions.", [(11_000, "container", "over")]),
        ("At least 14 people died.", [(14, "people", "at least")]),
        ("At least 14 were killed and nearly 1,700 injured.", [(14, "people", "at least"), (1700, "people", "nearly")]),
        ("Turnout rose to 61.5 percent.", [(61.5, "percent", None)]),
        ("Support fell by two percentage points.", [(2, "percentage point", None)]),
        ("The firm paid $3.5 million.", [(3_500_000, "USD", None)]),
        ("The firm paid about €20bn.", [(20e9, "EUR", "about")]),
        ("The firm paid 40 million Canadian dollars.", [(40_000_000, "CAD", None)]),
        ("Twenty-four ships left.", [(24, "ship", None)]),
        ("Dozens of villagers fled.", [(20, "villager", "at least")]),
        ("Tens of thousands of voters came.", [(10_000, "voter", "at least")]),
        ("A third of the seats were empty.", [(0.3333, "share", None)]),
        ("One in five voters stayed away.", [(0.2, "share", None)]),
        ("The firm paid $3.5m for an 80m-deep well.", [(3_500_000, "USD", None), (80, "meter", None)]),
        ("They lost billions of dollars.", [(1_000_000_000, "USD", "at least")]),
        ("The death toll rose to 85.", [(85, "people", None)]),
        ("The town lies 20 km away.", [(20, "kilometer", None)]),
        ("The 62-year-old mayor resigned.", [(62, "year of age", None)]),
        ("Mara Velt, 41, resigned.", [(41, "year of age", None)]),
        ("Two mayors resigned.", [(2, "mayor", None)]),
        ("They hired as many as 300 nurses.", [(300, "nurse", "up to")]),
        ("They own a 12-member team.", [(12, "member", None)]),
    ],
)
def test_quantities_have_value_unit_and_modifier(parse, text, expected):
    assert [(pytest.approx(value, abs=1e-3), unit, modifier) for value, unit, modifier in expected] == find(parse, text)


@pytest.mark.parametrize(
    "text",
    [
        "The two leaders met.",
        "Both countries agreed.",
        "It was the third visit.",
        "They met in 2019.",
        "He left on March 3.",
        "Flight 370 vanished.",
        "They invoked Article 5.",
        "The talks lasted for two weeks.",
        "One of the ministers left.",
        "They held one-on-one talks.",
        "Call 0555-751-613.",
        "A 737 jet landed.",
        "They bought a 4K screen.",
        "Copyright 2018 The Velt Courier.",
    ],
)
def test_what_counts_nothing_new_is_no_quantity(parse, text):
    assert find(parse, text) == []


def test_a_range_has_an_upper_end(parse):
    (one,) = find_quantities(parse("Between 5 and 7 million people live there."))
    assert (one.value, one.upper, one.unit) == (5_000_000, 7_000_000, "people")


def test_a_score_is_not_a_range(parse):
    (one,) = find_quantities(parse("Velt United beat Orren City 3-2 at home."))
    assert (one.value, one.upper, one.unit) == (3, 2, "score")


def test_spans_say_what_the_text_says(parse):
    text = "More than 300 nurses, 12 doctors and a dozen drivers share $4.2 million."
    quantities = find_quantities(parse(text))
    assert len(quantities) == 4
    assert all(text[one.start : one.end] == one.text for one in quantities)
