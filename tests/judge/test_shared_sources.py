"""Sources that articles share without naming them each time: an agency, a pool, a release."""

from pathlib import Path

import pytest

from crosswire.extract import extract_findings
from crosswire.judge.voices import count_voices
from crosswire.link.story import link_story
from crosswire.parse import Parser, parse_article
from crosswire.primitives.story_index import index_story
from crosswire.read import read_articles

AGENCY = (
    "OST (Aldwick Wire) - Government troops killed six rebels in the Ost valley on Thursday, the army said.\n\n"
    "Two soldiers were wounded in the fighting, said an army spokesman, Colonel Pavel Dorn."
)
RELAYED = (
    "The army killed six rebels in the Ost valley, Aldwick Wire reported on Thursday, citing an army spokesman. "
    "Two soldiers were wounded in the fighting."
)
OWN = (
    "The army killed six rebels in the Ost valley, Aldwick Wire reported on Thursday.\n\n"
    "Our reporter in Ost saw two ambulances. Two soldiers were wounded in the fighting."
)
POOLED = (
    "President Lena Corvath and Premier Jan Holt shook hands for eleven seconds in Brezov, according to a pool report."
)
POOL_NAMED = (
    "The handshake of Lena Corvath and Jan Holt lasted eleven seconds in Brezov. "
    "Corvath looked at the floor, a pool reporter wrote."
)
POOL_UNNAMED = "The handshake of Lena Corvath and Jan Holt lasted eleven seconds in Brezov. They did not smile at all."
RELEASED = "Norvane Chemicals will cut 300 jobs at its Marlgate plant this year, it said in a press release on Friday."
RELEASE_NAMED = (
    "Three hundred people will lose their jobs at the Norvane Chemicals plant in Marlgate this year. "
    "Demand has fallen by 18 percent, the company's news release says."
)
RELEASE_UNNAMED = (
    "Three hundred people will lose their jobs at the Norvane Chemicals plant in Marlgate this year. "
    "Workers stood at the gate in the rain and wept."
)
BODY = "Norvane Chemicals said on Tuesday that it would close its Marlgate plant in May."
SPOKESWOMAN = "The Marlgate plant will close in May, Norvane spokeswoman Ruth Haldane said on Tuesday after a meeting."
HEAD = "The Marlgate plant will close in May, said Mira Volk, chief executive of Norvane Chemicals, on Tuesday evening."
FORMER_HEAD = (
    "The Marlgate plant will close in May, said Mira Volk, former chief executive of Norvane Chemicals, on Tuesday."
)
WORKER = "The Marlgate plant will close in May, said Mira Volk, a welder at Norvane Chemicals, on Tuesday evening."


@pytest.mark.parametrize(
    ("texts", "words", "voices"),
    [
        ((AGENCY, RELAYED), "wounded", 1),
        ((AGENCY, OWN), "wounded", 2),
        ((POOLED, POOL_NAMED), "eleven", 1),
        ((POOLED, POOL_UNNAMED), "eleven", 2),
        ((RELEASED, RELEASE_NAMED), "Marlgate", 1),
        ((RELEASED, RELEASE_UNNAMED), "Marlgate", 2),
        ((BODY, SPOKESWOMAN), "Marlgate", 1),
        ((BODY, HEAD), "Marlgate", 1),
        ((SPOKESWOMAN, HEAD), "Marlgate", 1),
        ((BODY, FORMER_HEAD), "Marlgate", 2),
        ((BODY, WORKER), "Marlgate", 2),
    ],
    ids=[
        "beside an agency", "apart from it", "a pool", "no pool named", "a release", "no release named",
        "spokeswoman", "head", "spokeswoman and head", "former head", "a worker",
    ],
)  # fmt: skip
def test_what_an_article_names_is_one_voice_with_it(
    parser: Parser, tmp_path: Path, texts: tuple[str, str], words: str, voices: int
) -> None:
    (tmp_path / "a.txt").write_text(f"Velland Daily\n7 March 2025\n\nNews from Brezov\n\n{texts[0]}\n")
    (tmp_path / "b.txt").write_text(f"North Coast Radio\n7 March 2025\n\nNews at ten\n\n{texts[1]}\n")
    articles = read_articles([str(tmp_path)]).articles
    index = index_story(link_story(articles, [extract_findings(parse_article(one, parser), one) for one in articles]))
    statements = [key for key, one in index.statements.items() if words in one.text]
    assert len({index.article_of[key] for key in statements}) == len(articles) == 2
    assert count_voices(statements, index) == voices
