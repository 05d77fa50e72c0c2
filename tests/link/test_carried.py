"""Sources that carry over to a saying that goes on with the one before."""

from typing import Any

import pytest

from crosswire.link.story import link_story

LEAD = "Mayor Ines Baro opened the bridge in Tarn on Friday. The river was high. The crowd was small."
SAID = "“The bridge is safe,” Baro said, according to the Velland News Agency."


@pytest.mark.parametrize(
    ("after", "links"),
    [
        ("She also said the work “took two years.”", ["Velland News Agency", "Ines Baro"]),
        ("“It took two years,” she added.", ["Velland News Agency", "Ines Baro"]),
        ("“It took two years,” she said.", ["Ines Baro"]),
        ("Engineer Piet Holm also said the work “took two years.”", ["Piet Holm"]),
    ],
)
def test_only_what_goes_on_takes_the_channel_over(examine_text: Any, after: str, links: list[str]) -> None:
    article, findings = examine_text(f"{LEAD}\n{SAID} {after}\n")
    resolved = link_story([article], [findings]).findings[0]
    last = next(quote for quote in reversed(resolved.quotes) if "two years" in quote.text)
    assert [link.name for link in last.chain[1:]] == links
