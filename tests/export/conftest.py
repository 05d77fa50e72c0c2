"""The harbour story's record, full of hostile text, which every format must come out of harmless."""

import pytest
from tests.render.records import make_record


@pytest.fixture(scope="session")
def record():
    return make_record()
