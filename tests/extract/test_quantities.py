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
        ("The firm paid Rs. 20 crore.", [(200_000_000, "INR", None)]),
        ("The firm paid $40-million.", [(40_000_000, "USD", None)]),
        ("The fund is worth C$20m.", [(20_000_000, "CAD", None)]),
        ("The fund is worth 20m euros.", [(20_000_000, "EUR", None)]),
        ("The fund is worth 20 million EUR.", [(20_000_000, "EUR", None)]),
        ("The fund is worth 2 million yen.", [(2_000_000, "JPY", None)]),
        ("A bun costs 50p.", [(50, "penny", None)]),
        ("Rates rose by 25 basis points.", [(25, "basis point", None)]),
        ("Half a million people fled.", [(500_000, "people", None)]),
        ("A quarter of a million people fled.", [(250_000, "people", None)]),
        ("Two and a half million people fled.", [(2_500_000, "people", None)]),
        ("Several dozen people fled.", [(24, "people", "at least")]),
        ("A few hundred people fled.", [(200, "people", "at least")]),
        ("A couple of thousand people fled.", [(2000, "people", "at least")]),
        ("They sent 1 234 567 letters.", [(1_234_567, "letter", None)]),
        ("A 40-metre drop faces climbers.", [(40, "meter", None)]),
        ("The park covers 1,200 sq km.", [(1200, "square kilometer", None)]),
        ("Temperatures hit 40C.", [(40, "degree Celsius", None)]),
        ("Temperatures hit 104 degrees Fahrenheit.", [(104, "degree Fahrenheit", None)]),
        ("Temperatures fell to minus 20 degrees.", [(-20, "degree", None)]),
        ("The margin is plus or minus 3 percentage points.", [(3, "percentage point", None)]),
        ("Temperatures fell to -20 degrees.", [(-20, "degree", None)]),
        ("A magnitude 6.1 quake struck.", [(6.1, "magnitude", None)]),
        ("The quake measured 6.1 on the Richter scale.", [(6.1, "magnitude", None)]),
        ("A boy, 7, was hurt.", [(7, "year of age", None)]),
        ("Her 3-year-old daughter was hurt.", [(3, "year of age", None)]),
        ("He is 58.", [(58, "year of age", None)]),
        ("She will be 60 in May.", [(60, "year of age", None)]),
        ("He left when his son turned 18.", [(18, "year of age", None)]),
        ("She has sung since the age of 25.", [(25, "year of age", None)]),
        ("One in five say they would stay.", [(0.2, "share", None)]),
        ("Velt won 6-4, 3-6, 7-5.", [(6, "score", None), (3, "score", None), (7, "score", None)]),
        ("The court ruled 5-4.", [(5, "vote", None), (4, "opposing vote", None)]),
        ("The senate passed the bill 52 to 48.", [(52, "vote", None), (48, "opposing vote", None)]),
        ("Troops killed 12 militants and captured five.", [(12, "militant", None), (5, "people", None)]),
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
        "The 737 landed.",
        "They could lift a 737 into orbit.",
        "They drew in game five.",
        "Call 0207 782 4368.",
        "He sat in seat 12C.",
        "Her size is 32C.",
        "They bought a 4K screen.",
        "Copyright 2018 The Velt Courier.",
    ],
)
def test_what_counts_nothing_new_is_no_quantity(parse, text):
    assert find(parse, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Between 5 and 7 million people live there.", (5_000_000, 7_000_000, "people")),
        ("It costs between $5 million and $7 million.", (5_000_000, 7_000_000, "USD")),
        ("Prices rose between 5% and 7%.", (5, 7, "percent")),
        ("Prices rose 10-15 percent.", (10, 15, "percent")),
        ("Men between the ages of 18 and 60 were held.", (18, 60, "year of age")),
        ("Children aged 12 to 19 were held.", (12, 19, "year of age")),
        ("Five or six people came.", (5, 6, "people")),
    ],
)
def test_a_range_has_an_upper_end(parse, text, expected):
    (one,) = find_quantities(parse(text))
    assert (one.value, one.upper, one.unit) == expected


def test_a_change_is_not_a_range(parse):
    assert find(parse, "Prices rose from 5% to 7%.") == [(5, "percent", None), (7, "percent", None)]


def test_a_score_is_not_a_range(parse):
    (one,) = find_quantities(parse("Velt United beat Orren City 3-2 at home."))
    assert (one.value, one.upper, one.unit) == (3, 2, "score")


def test_spans_say_what_the_text_says(parse):
    text = "More than 300 nurses, 12 doctors and a dozen drivers share $4.2 million."
    quantities = find_quantities(parse(text))
    assert len(quantities) == 4
    assert all(text[one.start : one.end] == one.text for one in quantities)
