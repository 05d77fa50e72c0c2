"""Read one after another, articles are what they are when read all at once."""

import json

import pytest
from tests.made_news import BRIDGE, CHESS, FERRY, make_entry

from crosswire.read import iter_articles, read_articles

NEWS = BRIDGE + FERRY + CHESS


def write_lines(path, entries, encoding="utf-8"):
    path.write_text("".join(json.dumps(make_entry(*entry)) + "\n" for entry in entries), encoding=encoding)


def read_in_turn(paths, **given):
    batches = list(iter_articles(paths, **given))
    articles = {article.id: article for batch in batches for article in batch.articles}
    return sorted(articles.values(), key=lambda one: (one.published or "", one.id)), batches


def test_folders_files_and_tables_of_sources_give_the_same(tmp_path):
    write_lines(tmp_path / "news.jsonl", NEWS[:3])
    (tmp_path / "plain.txt").write_text("\n\n".join(NEWS[3][2:]))
    (tmp_path / "empty.txt").touch()
    (tmp_path / "sources.csv").write_text("file,outlet,published\nplain.txt,Sollis Post,2026-03-03\n")
    whole = read_articles([tmp_path], outlet="Somebody")
    articles, batches = read_in_turn([tmp_path], outlet="Somebody")
    assert tuple(articles) == whole.articles
    assert {problem for batch in batches for problem in batch.problems} == set(whole.problems)
    assert [batch.done for batch in batches] == sorted(batch.done for batch in batches)
    assert batches[-1].done == batches[-1].total


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_long_file_of_lines_gives_what_a_short_one_does(tmp_path, encoding):
    short, long = tmp_path / "short" / "news.jsonl", tmp_path / "long" / "news.jsonl"
    for path in (short, long):
        path.parent.mkdir()
        write_lines(path, NEWS, encoding)
    with long.open("a", encoding=encoding.removesuffix("-sig").replace("16", "16-le")) as file:
        file.write(" " * 2_100_000)
    few, _ = read_in_turn([short])
    many, batches = read_in_turn([long])
    assert [(one.id, one.text, one.published) for one in many] == [(one.id, one.text, one.published) for one in few]
    assert len(many) == len(NEWS)
    assert [one.source.rpartition(" line ")[2] for one in few] == [one.source.rpartition(" line ")[2] for one in many]
    assert not [problem for batch in batches for problem in batch.problems]


def test_the_standard_input_is_read_last(tmp_path):
    (tmp_path / "plain.txt").write_text("\n\n".join(NEWS[3][2:]))
    batches = list(iter_articles([tmp_path / "plain.txt", "-"], stdin="\n\n".join(NEWS[0][2:]).encode()))
    assert [batch.source for batch in batches] == [str(tmp_path / "plain.txt"), "-"]
    assert all(len(batch.articles) == 1 for batch in batches)
