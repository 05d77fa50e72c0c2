"""The whole path, when one article trips a step."""

from pathlib import Path
from typing import Any

import pytest

from crosswire import pipeline
from crosswire.pipeline import load_tools, make_record

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="module")
def tools() -> Any:
    return load_tools()


def test_one_article_that_trips_a_step_never_costs_the_others(tools: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    examine = pipeline.examine

    def trip(article: Any, with_tools: Any) -> Any:
        if article.source.endswith("vta.txt"):
            raise IndexError("a fault")
        return examine(article, with_tools)

    monkeypatch.setattr(pipeline, "examine", trip)
    record = make_record([str(EXAMPLES)], tools=tools)
    assert len(record.articles) == 6
    assert len(record.stories[0].articles) == 5
    assert [problem.stage for problem in record.problems if "IndexError" in problem.message] == ["examine"]
