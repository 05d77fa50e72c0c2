"""Money, shares, votes, scores, measures and ages, as outlets write them."""

import pytest

from crosswire.extract.quantities.finding import find_quantities

NEAR = 1e-3


def find(parse, text):
    return [(one.value, one.unit, one.modifier) for one in find_quantities(parse(text))]


def expect(figures):
    return [(pytest.approx(value, abs=NEAR), unit, modifier) for value, unit, modifier in figures]


MONEY = [
    ("The ransom was put at 2.5 million krone.", [(2_500_000, "krone", None)]),
    ("It has offered each passenger 2,000 kroner.", [(2000, "krone", None)]),
    ("Repairs would cost 45 million kroner.", [(45_000_000, "krone", None)]),
    ("It borrowed 96 billion hae.", [(96e9, "hae", None)]),
    ("The strike costs 60 million lans a day.", [(60_000_000, "lan", None)]),
    ("She paid about 3.8 million florins for it.", [(3_800_000, "florin", "about")]),
    ("Lindmark earned 84 million kroner and paid its boss 6 million.", [(84_000_000, "krone", None), (6_000_000, "krone", None)]),
    ("Insurers put the damage at $130 million; the ministry put it at 80 million.", [(130e6, "USD", None), (80e6, "USD", None)]),
    ("The deal is worth up to £1.2bn.", [(1.2e9, "GBP", "up to")]),
    ("It will cost 12m euros.", [(12e6, "EUR", None)]),
    ("They sold shares worth £1.3million.", [(1.3e6, "GBP", None)]),
    ("They stole 209,000 card numbers plus names.", [(209_000, "number", None)]),
    ("They demand 6 million crowns for the key. The thugs had wanted 9 million.", [(6e6, "crown", None), (9e6, "crown", None)]),
    ("Shares fell to $18.50.", [(18.5, "USD", None)]),
    ("Losses ran to more than half a billion dollars.", [(5e8, "USD", "more than")]),
    ("They got $20,000 each.", [(20_000, "USD", None)]),
    ("Tens of millions of dollars are missing.", [(10e6, "USD", "at least")]),
    ("Nurses want 900 crowns a month more.", [(900, "crown", None)]),
    ("The fine is two million pesos.", [(2_000_000, "peso", None)]),
]  # fmt: skip

SHARES = [
    ("Half of the ballots were void.", [(0.5, "share", None)]),
    ("Two thirds of the roofs are gone.", [(0.6667, "share", None)]),
    ("The price rose by a tenth of a per cent.", [(0.1, "percent", None)]),
    ("The bank raised its rate by a quarter of a percentage point to 4.75 per cent.", [(0.25, "percentage point", None), (4.75, "percent", None)]),
    ("Turnout was 64 percent, four points more than in March.", [(64, "percent", None), (4, "point", None)]),
    ("97 in every hundred pupils came.", [(0.97, "share", None)]),
    ("It put another three quarters of a point on the rate.", [(0.75, "percentage point", None)]),
    ("Prices fell half a percent.", [(0.5, "percent", None)]),
    ("She took just under 52 per cent of the vote.", [(52, "percent", "under")]),
    ("One in three ships is late.", [(0.3333, "share", None)]),
]  # fmt: skip

VOTES = [
    ("MPs voted 64-51 to oust her.", [(64, "vote", None), (51, "opposing vote", None)]),
    ("The vote was 64 to 51.", [(64, "vote", None), (51, "opposing vote", None)]),
    ("The motion was carried by 64 votes to 51.", [(64, "vote", None), (51, "opposing vote", None)]),
    ("The senate passed the bill 52 to 48.", [(52, "vote", None), (48, "opposing vote", None)]),
    ("The court ruled 5-4.", [(5, "vote", None), (4, "opposing vote", None)]),
    ("The council voted 9 to 6 to end the contract.", [(9, "vote", None), (6, "opposing vote", None)]),
    ("It was suspended by nine votes to six.", [(9, "vote", None), (6, "opposing vote", None)]),
    ("Parliament rejected the treaty by 118 votes against 102.", [(118, "vote", None), (102, "opposing vote", None)]),
    ("Velt United beat Orren City 3-2.", [(3, "score", None)]),
]

MEASURES = [
    ("The boat was doing 17 knots.", [(17, "knot", None)]),
    ("The lorry was travelling at 160 kilometres an hour.", [(160, "kilometer per hour", None)]),
    ("Gusts reached 90 mph.", [(90, "mile per hour", None)]),
    ("It lies about half a mile east of Gull Rock.", [(0.5, "mile", "about")]),
    ("The wall is 3.5 metres high.", [(3.5, "meter", None)]),
    ("The blaze has burned some 3,400 hectares.", [(3400, "hectare", "some")]),
    ("The slick covers 12 square miles.", [(12, "square mile", None)]),
    ("The bears weigh more than 400 pounds.", [(400, "pound weight", "more than")]),
    ("They were hundreds of kilometres away.", [(100, "kilometer", "at least")]),
    ("She put him away for twelve long years.", [(12, "year", None)]),
    ("Barely 300 km up, they stopped.", [(300, "kilometer", "about")]),
    ("A 20-tonne lorry ran into them.", [(20, "tonne", None)]),
    ("The tank holds 900 litres.", [(900, "liter", None)]),
    ("They poured 6,000 cubic metres of concrete.", [(6000, "cubic meter", None)]),
    ("The cold room stood at 17 degrees.", [(17, "degree", None)]),
    ("A 5.8-magnitude quake shook Orren.", [(5.8, "magnitude", None)]),
    ("The engine shut down 48 seconds ahead of schedule.", [(48, "second", None)]),
    ("Supply was cut to 4.2 gigawatts.", [(4.2, "gigawatt", None)]),
    ("They seized 40 kilograms of resin.", [(40, "kilogram", None)]),
]

AGES = [
    ("The gunman, 34, was shot twice.", [(34, "year of age", None)]),
    ("The 42-year-old driver tested positive.", [(42, "year of age", None)]),
    ("Tessel was 43.", [(43, "year of age", None)]),
    ("Mara Tessel was 43.", [(43, "year of age", None)]),
    ("One lad of 19 has lost a hand.", [(1, "lad", None), (19, "year of age", None)]),
    ("Five of the dead were under 18.", [(5, "people", None), (18, "year of age", "under")]),
    ("The two girls, aged 14 and 16, were found.", [(14, "year of age", None), (16, "year of age", None)]),
    ("She died at the age of 91.", [(91, "year of age", None)]),
]

CLOCKS = [
    "The shop was shut at five on Tuesday afternoon.",
    "It went off at half past five.",
    "They left at ten to six on Saturday evening.",
    "The alarm went at 4.15.",
    "It happened at twenty-five past six.",
    "Channel Nine had it first.",
    "School 2 reopens on Monday.",
    "He sat in Cold Room 2.",
]

RANGES = [
    ("Between 40 and 50 people were on the pier.", (40, 50, "people")),
    ("It will take 40 to 50 nurses.", (40, 50, "nurse")),
    ("From three to five crowns a kilo is usual.", (3, 5, "crown")),
    ("Two or three shots were heard.", (2, 3, "shot")),
    ("Bail was set at 200 to 300 euros.", (200, 300, "EUR")),
    ("Between 40 and 50 were hurt.", (40, 50, "people")),
]


@pytest.mark.parametrize(("text", "expected"), MONEY + SHARES + VOTES + MEASURES)
def test_figures_have_value_unit_and_modifier(parse, text, expected):
    assert find(parse, text) == expect(expected)


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_ages_are_told_from_counts(parse, text, expected):
    found = find(parse, text)
    assert found[: len(expected)] == expect(expected)


@pytest.mark.parametrize("text", CLOCKS)
def test_clocks_and_names_count_nothing(parse, text):
    assert find(parse, text) == []


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges_have_two_ends(parse, text, expected):
    one = find_quantities(parse(text))[0]
    assert (one.value, one.upper, one.unit) == expected
