"""Each data set's own format, on small files about nothing real."""

import json

import pytest

from data_sets import (
    Attribution,
    Mark,
    find_kind,
    is_name,
    join_tokens,
    name_event,
    read_attributions,
    read_ecbplus,
    read_meantime_names,
    read_meantime_times,
    read_nanco,
    read_timeml,
)

TIMEML = """<?xml version="1.0" ?><TimeML><DOCID>made up</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2031-03-10" functionInDocument="CREATION_TIME">March 10</TIMEX3></DCT>
<TEXT>
Orvik &amp; Sons <EVENT eid="e1">closed</EVENT> <TIMEX3 tid="t1" type="DATE" value="2031-03-09">on Sunday</TIMEX3>.
</TEXT></TimeML>"""

MEANTIME = """<Document doc_name="made up">
<token t_id="1" sentence="0">Orvik</token><token t_id="2" sentence="0">floods</token>
<token t_id="3" sentence="1">March</token><token t_id="4" sentence="1">10</token>
<token t_id="5" sentence="2">Mayor</token><token t_id="6" sentence="2">Lund</token><token t_id="7" sentence="2">(</token>
<token t_id="8" sentence="2">she</token><token t_id="9" sentence="2">)</token><token t_id="10" sentence="2">left</token>
<token t_id="11" sentence="2">Sunday</token><token t_id="12" sentence="2">.</token>
<token t_id="13" sentence="6">Monday</token>
<Markables>
<ENTITY_MENTION m_id="1" syntactic_type="NAM"><token_anchor t_id="6"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="2" syntactic_type="PRO"><token_anchor t_id="8"/></ENTITY_MENTION>
<ENTITY_MENTION m_id="3" syntactic_type="NAM"><token_anchor t_id="1"/></ENTITY_MENTION>
<ENTITY m_id="4" instance_id="PER1"/>
<TIMEX3 m_id="5" type="DATE" value="10-03-2031" functionInDocument="CREATION_TIME"><token_anchor t_id="3"/><token_anchor t_id="4"/></TIMEX3>
<TIMEX3 m_id="6" type="DATE" value="2031-03-09" functionInDocument="NONE"><token_anchor t_id="11"/></TIMEX3>
</Markables>
<Relations><REFERS_TO r_id="1"><source m_id="1"/><source m_id="2"/><target m_id="4"/></REFERS_TO></Relations>
</Document>"""


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        ("dev/attributions/x.ann", "polnear"),
        ("AQUAINT/x.tml", "timeml"),
        ("TimeBank/tml/x.tml", "timeml"),
        ("corpus_one/x.xml", "meantime"),
        ("ECB_Dev_corpus.txt", "ecbplus"),
        ("nanco_val.json", "nanco"),
        ("news/x.json", None),
    ],
)
def test_a_set_is_told_from_what_its_folder_holds(tmp_path, made, kind):
    (tmp_path / made).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / made).write_text("")
    assert find_kind(tmp_path) == kind


def test_a_stand_off_file_gives_contents_and_sources(tmp_path):
    path = tmp_path / "x_first.ann"
    path.write_text(
        "T1\tSource 0 4\tLund\nT2\tCue 5 9\tsaid\nT3\tContent 10 20;25 30\tit is over\nT4\tAttribution 5 9\tsaid\n"
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\nT5\tContent 40 50\tand then\nE2\tAttribution:T4 Content:T5\n"
        "E3\tAttribution:T4 Source:T1\n"
    )
    assert read_attributions(path) == (
        Attribution(content=((10, 20), (25, 30)), source=((0, 4),)),
        Attribution(content=((40, 50),), source=()),
    )


def test_timeml_gives_the_text_without_marks_and_its_times(tmp_path):
    path = tmp_path / "x.tml"
    path.write_text(TIMEML)
    read = read_timeml(path)
    (gold,) = read.gold
    assert read.document.published == "2031-03-10"
    assert "Orvik & Sons closed on Sunday." in read.document.text
    assert read.document.text[gold.start : gold.end] == "on Sunday"
    assert (gold.type, gold.value) == ("DATE", "2031-03-09")


@pytest.fixture
def meantime(tmp_path):
    path = tmp_path / "corpus_orvik" / "x.xml"
    path.parent.mkdir()
    path.write_text(MEANTIME)
    return path


def test_meantime_gives_its_times_and_what_was_left_alone(meantime):
    read = read_meantime_times(meantime)
    text = read.document.text
    assert text == "Orvik floods\nMarch 10\nMayor Lund (she) left Sunday.\nMonday"
    assert [(text[one.start : one.end], one.value) for one in read.gold] == [("Sunday", "2031-03-09")]
    assert [text[start:end] for start, end in read.ignored] == ["Monday", "March 10"]
    assert read.document.published == "2031-03-10"


def test_meantime_gives_names_with_an_instance(meantime):
    read = read_meantime_names(meantime)
    assert read.story == "corpus_orvik"
    assert [(read.document.text[one.start : one.end], one.chain) for one in read.gold] == [("Lund", "PER1")]


def test_ecbplus_gives_the_names_among_its_mentions(tmp_path):
    words = ["In", "Orvik", "the", "mayor", ",", "Ann", "Lund", ",", "left", "on", "Friday"]
    rows = [f"7_1ecbplus\t0\t{at}\t{word}\t-" for at, word in enumerate(words)]
    (tmp_path / "ECB_Dev_corpus.txt").write_text("\n" + "\n".join(rows) + "\n")

    def mention(numbers, kind, chain):
        return {
            "doc_id": "7_1ecbplus",
            "sent_id": 0,
            "tokens_number": numbers,
            "mention_type": kind,
            "coref_chain": chain,
        }

    mentions = [
        mention([0, 1], "LOC", "L1"),
        mention([3], "HUM", "H1"),
        mention([5, 6], "HUM", "H1"),
        mention([9, 10], "TIM", "T1"),
    ]
    (tmp_path / "ECB_Dev_Entity_gold_mentions.json").write_text(json.dumps(mentions))
    (read,) = read_ecbplus(tmp_path, "dev")
    assert read.story == "7_ecbplus"
    assert read.document.text == "In Orvik the mayor, Ann Lund, left on Friday"
    assert [(read.document.text[one.start : one.end], one.chain) for one in read.gold] == [
        ("In Orvik", "L1"),
        ("Ann Lund", "H1"),
    ]


@pytest.mark.parametrize(("document", "event"), [("2_11ecb", "2_ecb"), ("35_3ecbplus", "35_ecbplus")])
def test_a_documents_event(document, event):
    assert name_event(document) == event


LOWER = frozenset("the police office company mayor said".split())


@pytest.mark.parametrize(
    ("mention", "expected"),
    [
        ("Ann Lund", True),
        ("in Orvik", True),
        ("the Bay of Orvik", True),
        ("Mayor Lund", True),
        ("the Kelso 49ers", True),
        ("Lund 's", True),
        ("Lund , the mayor", True),
        ("the mayor of Orvik", False),
        ("Police", False),  # begins a sentence or a headline
        ("the Orvik office", False),
        ("He", False),
        ("49", False),
        ("the company", False),
    ],
)
def test_a_mention_is_a_name_where_its_head_is_capitalised(mention, expected):
    assert is_name(mention.split(), LOWER) is expected


def test_tokens_are_joined_as_people_write():
    words = "“ We do n't , ” she said ( twice ) . It 's $ 5 .".split()
    tokens = [Mark(id=str(at), sentence="1" if at < 12 else "2", text=word) for at, word in enumerate(words)]
    text, spans = join_tokens(tokens)
    assert text == "“We don't,” she said (twice).\nIt's $5."
    assert all(text[slice(*spans[token.id])] == token.text for token in tokens)


def test_nanco_gives_the_paragraphs_of_a_page_once(tmp_path):
    path = tmp_path / "nanco_made.json"
    answers = [
        {"Article URL": url, "Paragraph": text}
        for url, text in [("a", "one"), ("b", "two"), ("a", "three"), ("a", "one")]
    ]
    path.write_text(json.dumps([{"question": "Why?", "answers": answers}]))
    assert [document.text for document in read_nanco(path)] == ["one\n\nthree", "two"]
