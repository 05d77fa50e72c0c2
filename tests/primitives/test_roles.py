"""The words for what somebody is."""

import pytest

from crosswire.primitives.roles import drop_epithets, find_roles


@pytest.mark.parametrize(
    ("role", "bare"),
    [
        ("Smug bank chief", "bank chief"),
        ("embattled Premier", "Premier"),
        ("Flamboyant, bearded chef", "chef"),
        ("former chief executive", "former chief executive"),
        ("rising star", "star"),
        ("moans airline chief", "airline chief"),
    ],
)
def test_what_an_outlet_thinks_of_somebody_is_no_part_of_the_role(role, bare):
    assert drop_epithets(role) == bare


def test_a_deputy_is_not_who_he_stands_in_for():
    assert not find_roles("deputy mayor") & find_roles("mayor")
    assert find_roles("former president") != find_roles("president")
