"""What the tests of the reader ask for: one article out of one text, and its furniture as words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crosswire.model import Article, Reading
from crosswire.read import read_articles

STORY = (
    "A blast tore through a grain silo at the port of Varnholm on Tuesday, killing four workers and injuring eleven"
    " others, the fire service said.\n\n"
    '"We heard a bang and then everything was white," said Ida Moen, who works at a cafe across the quay.\n\n'
    "The operator, Nordgrain, said it had halted all loading. Police have opened an inquiry into the cause of the"
    " blast, which they do not expect to conclude before the summer.\n"
)


@pytest.fixture
def story() -> str:
    """Three paragraphs of prose and nothing else."""
    return STORY


@pytest.fixture
def read_text(tmp_path: Path) -> Callable[..., Article]:
    """`read_text(text, name="a.txt")`: the one article that such a file gives."""

    def read(text: str, name: str = "a.txt") -> Article:
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
        reading = read_articles([tmp_path / name])
        assert len(reading.articles) == 1, reading.problems
        return reading.articles[0]

    return read


@pytest.fixture
def read_files(tmp_path: Path) -> Callable[..., Reading]:
    """`read_files({name: text or bytes}, **options)`: what a folder of such files gives."""

    def read(files: dict[str, str | bytes], **options: str) -> Reading:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return read_articles([tmp_path], **options)

    return read


@pytest.fixture
def list_furniture() -> Callable[[Article], list[tuple[str, str]]]:
    """`list_furniture(article)`: kind and words of each piece, in text order."""
    return lambda article: [(item.kind, article.text[item.start : item.end]) for item in article.furniture]
