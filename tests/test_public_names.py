"""The public names are what they promise, whatever was imported before them."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "asked",
    [
        "from crosswire import group",
        "from crosswire import group, group",
        "from crosswire import examine, group",
        "from crosswire import load_tools; from crosswire import group",
        "from crosswire import make_record; import crosswire; group = crosswire.group",
    ],
)
def test_group_is_the_verb_and_not_the_folder(asked):
    subprocess.run([sys.executable, "-c", f"{asked}; assert group.__name__ == 'group', group"], check=True)
