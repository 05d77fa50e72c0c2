import pytest

from crosswire.extract.names.finding import find_mentions


def find_kinds(parsed):
    return {mention.text: mention.kind for mention in find_mentions(parsed) if mention.form == "name"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Families were evacuated from Marlgate before dawn. Marlgate is quiet now.", "Marlgate", "place"),
        ("Residents of Orlau feared the worst, and in Orlau the bells rang.", "Orlau", "place"),
        ("Judges said the construction company Granrock had paid him. Granrock denied it.", "Granrock", "organisation"),
        ("The owner, Bergline, a company from the coast, denied it.", "Bergline", "organisation"),
        ("Norvane Chemicals closed the plant.", "Norvane Chemicals", "organisation"),
        ("Minister Lenk spoke. The Minister of the Interior, Davor Lenk, was calm.", "Davor Lenk", "person"),
        ("The jet left the runway at Orlau. The Orlau airport is shut, and Orlau asks why.", "Orlau", "place"),
        ("Norvane arrested Ahemi. Ahemi's father spoke. In Ahemi they saw a hero.", "Ahemi", "person"),
        ("Former works minister Kwabena Osei-Tutu was jailed. Osei-Tutu wept.", "Kwabena Osei-Tutu", "person"),
    ],
)
def test_the_words_around_a_name_decide_its_kind(parse, text, name, kind):
    assert find_kinds(parse(text)).get(name) == kind


def test_a_common_word_with_a_capital_is_no_name(parse):
    names = find_kinds(parse("The Council met on Monday, and the Office of the mayor was closed."))
    assert "Council" not in names
    assert "Office" not in names
