"""One item's failure never costs the batch."""

import pytest

from crosswire.engine import run_step
from crosswire.errors import ModelError


def halve(number: int) -> int:
    if number % 2:
        raise ValueError("odd\nnumber")
    return number // 2


def test_the_others_go_on_when_one_item_fails() -> None:
    results, failures = run_step(halve, [2, 3, 8])
    assert results == {0: 1, 2: 4}
    assert [failure.position for failure in failures] == [1]
    assert "ValueError: odd number" in failures[0].message


def test_a_fault_of_the_machine_goes_through() -> None:
    def fail(_: int) -> int:
        raise ModelError("install it")

    with pytest.raises(ModelError):
        run_step(fail, [1])
