"""Through whom a statement came."""

import pytest

# text; a statement's first words; the names of its chain after the outlet
CHAINS = [
    ("Norvane shut the plant, according to Ruth Haldane, who heads the council.", "Norvane", ["Ruth Haldane"]),
    ("Norvane shut the plant, according to Ruth Haldane, who heads the council.", "who heads", []),
    ("Demand has fallen by a fifth, the news release says.", "Demand", ["the news release"]),
    ("The talks failed when the guards left, according to a new report.", "the guards", ["a new report"]),
    ("The removal suggests Norvane may have breached its rules.", "Norvane may", []),
    ("The mayor conveyed her thanks to the families of two men who drowned in May.", "who drowned", []),
    ("The guard, who police said held a permit, had left.", "The guard", []),
    ("The plant opened in May according to plan.", "The plant", []),
    ("Brandt said the deal was dead, adding that talks were over and citing Orrin Vale.", "talks were", ["Brandt"]),
]


@pytest.mark.parametrize(("text", "opening", "expected"), CHAINS, ids=[f"{o} | {t[:30]}" for t, o, _ in CHAINS])
def test_the_chain_ends_at_the_one_who_says_it(examine_text, text, opening, expected):
    _, findings = examine_text(text)
    statement = next(s for s in findings.statements if s.text.startswith(opening))
    assert [link.name for link in statement.chain[1:]] == expected
