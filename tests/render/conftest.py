"""The harbour story's record, whole, and what its page holds."""

import pytest
from tests.render.records import make_record


@pytest.fixture(scope="session")
def record():
    return make_record()
