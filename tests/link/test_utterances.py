from random import Random

import pytest

from crosswire.codec import make_id
from crosswire.link.utterances import find_utterances
from crosswire.model import ChainLink, Entity, Findings, Quote, Statement


def make_findings(article, *quotes):
    """Findings whose quotes are (text, speaker entity, speaker's name, kind, sentence around it), in order."""
    made, statements, sentences, at = [], [], [], 0
    for text, speaker, name, kind, around in quotes:
        end = at + len(text)
        chain = (ChainLink(name=None, kind="outlet"), ChainLink(name=name, kind="person", entity=speaker))
        made.append(
            Quote(
                id=make_id("q", article, at), start=at, end=end, parts=((at, end),), text=text, kind=kind,
                speaker=speaker, speaker_name=name, chain=chain,
            )
        )  # fmt: skip
        statements.append(Statement(id=make_id("s", article, at), start=at, end=end, parts=((at, end),), text=around))
        sentences.append((at, end))
        at = end + 1
    return Findings(article=article, quotes=tuple(made), statements=tuple(statements), sentences=tuple(sentences))


def quote(text, speaker="e-1", name="Ada Quill", kind="direct", around=""):
    return text, speaker, name, kind, around or text


def is_joined(left, right):
    return len(find_utterances([make_findings("a", left), make_findings("b", right)])) == 1


SAME = [
    ("equal", quote("We shall rebuild the pier."), quote("We shall rebuild the pier.")),
    ("marks differ", quote("It’s the town’s pier,"), quote("It's the town's pier.")),
    ("cut",
     quote("We shall rebuild the pier before the herring come back."),
     quote("rebuild the pier before the herring", kind="mixed")),
    ("a fragment of two words", quote("pride and patience", kind="mixed"), quote("pride and patience", kind="mixed")),
    ("one word on one matter",
     quote("vandals", kind="mixed", around="Quill blamed the fire on the old pier on vandals"),
     quote("vandals", kind="mixed", around="The pier fire was the work of vandals, Quill said")),
    ("two translations",
     quote("Not one plank of this pier will be laid again until we learn what burned."),
     quote("No plank on this pier will be laid once more before we know what burned.")),
    ("swapped words",
     quote("We highly appreciate the town's steady help with our harbour, including the pier."),
     quote("We greatly value the constant support of the town for our harbour, particularly the pier.")),
    ("each cut another end",
     quote("Nobody asked the fishermen, and the fishermen own every plank of it"),
     quote("and the fishermen own every plank of it and will pull it down themselves")),
    ("who speaks is not told in one",
     quote("We shall rebuild the pier before the herring come back."),
     quote("We shall rebuild the pier before the herring come back.", speaker=None, name=None)),
    ("state media and the state agency",
     quote("invincible and durable", speaker="e-2", name="North Korean state media", kind="mixed"),
     quote("invincible and durable", speaker="e-3", name="Korean Central News Agency", kind="mixed")),
    ("state media of no told country",
     quote("invincible and durable", speaker=None, name="state media", kind="mixed"),
     quote("invincible and durable", speaker="e-3", name="the state news agency Xinhua", kind="mixed")),
    ("two translations of few words",
     quote("We owe these families the truth, without delay."), quote("We owe the families the truth, and soon.")),
    ("past forms",
     quote("They stole the night from our village"),
     quote("They have stolen the whole night from our village")),
    ("a word put in", quote("a lesson in plaster", kind="mixed"), quote("That verdict is a lesson cast in plaster.")),
    ("reported alike in a few words, on one matter",
     quote("she had no intention of stepping down", kind="indirect", around="Quill, the mayor, told the council she stays"),
     quote("she had no intention of stepping down", kind="indirect", around="The mayor told the council that she stays")),
    ("a cut of small words",
     quote("given nothing that was ours", kind="mixed"),
     quote("We have given nothing that was ours, and we are getting our boys back.")),
    ("a figure left out",
     quote("Every telephone in the danger zone rang at twenty minutes past three, including mine"),
     quote("Every phone in the danger zone rang, mine included")),
    ("the same two telling words in another order",
     quote("The ink is thin, but it is ink"), quote("It is thin ink, but ink all the same")),
    ("a second not in what only one outlet has",
     quote("We will never sit at one table with people who sank our boats, and I will not send anyone to do so"),
     quote("We will never sit at a table with people who sank our boats")),
    ("paraphrase",
     quote("The council will rebuild the burned pier before the herring season opens."),
     quote("the council would rebuild the burned pier before the herring season", kind="indirect")),
]  # fmt: skip

DIFFERENT = [
    ("other words", quote("We shall rebuild the pier."), quote("We shall find those who did it.")),
    ("scare quotes", quote("pride and patience", kind="scare"), quote("pride and patience", kind="scare")),
    ("other speakers", quote("pride and patience"), quote("pride and patience", speaker="e-9", name="Tom Marl")),
    ("one word on other matters",
     quote("vandals", kind="mixed", around="Quill blamed the fire on vandals"),
     quote("vandals", kind="mixed", around="She once called referees vandals")),
    ("not",
     quote("We will rebuild the old pier this summer with our money."),
     quote("We will not rebuild the old pier this summer with our money.")),
    ("another figure",
     quote("The council will spend 40 million on the pier and the harbour wall."),
     quote("The council will spend 60 million on the pier and the harbour wall.")),
    ("another figure in words",
     quote("At least four people were killed when a storm hit the old harbour on Monday", kind="indirect"),
     quote("The storm that hit the old harbour on Monday killed nine people", kind="indirect")),
    ("nobody's names, but police are no hospital",
     quote("The driver had been drinking before the bus left the road", speaker=None, name="Police", kind="indirect"),
     quote("The driver had been drinking before the bus left the road", speaker=None, name="a doctor", kind="indirect")),
    ("two that are only called he",
     quote("The council will rebuild the burned pier", speaker=None, name="he", kind="indirect"),
     quote("The council would rebuild the burned pier", speaker=None, name="he", kind="indirect")),
    ("two countries' state media",
     quote("invincible and durable", speaker="e-2", name="Russian state media", kind="mixed"),
     quote("invincible and durable", speaker="e-3", name="Korean Central News Agency", kind="mixed")),
    ("an agency that is not the state's",
     quote("invincible and durable", speaker="e-2", name="South Korean state media", kind="mixed"),
     quote("invincible and durable", speaker="e-3", name="Yonhap", kind="mixed")),
    ("a term that both use of other things",
     quote("deep water harbour", kind="mixed", around="Quill opened the deep water harbour with a speech about herring"),
     quote("engineers were still looking for a deep water harbour on the far side of the bay", kind="indirect")),
    ("a not put in", quote("pay for the pier"), quote("We shall pay not for the pier but for the wall.")),
    ("the same object of many reports",
     quote("the allegation", kind="indirect"), quote("the allegation", kind="indirect")),
    ("few words, and who speaks is not told",
     quote("We shall rebuild the pier."), quote("We shall rebuild the pier.", speaker=None, name=None)),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), [pair[1:] for pair in SAME], ids=[pair[0] for pair in SAME])
def test_one_saying(left, right):
    assert is_joined(left, right)
    assert is_joined(right, left)


@pytest.mark.parametrize(("left", "right"), [pair[1:] for pair in DIFFERENT], ids=[pair[0] for pair in DIFFERENT])
def test_different_sayings(left, right):
    assert not is_joined(left, right)


def test_the_role_of_who_is_named_tells_him_from_who_is_not():
    said = "the bridge over the Arle is not safe and should be closed"
    mayor, union = quote(said, kind="indirect"), quote(said, speaker=None, name="the engineers' union", kind="indirect")
    findings = [make_findings("a", mayor), make_findings("b", union)]
    assert find_utterances(findings)
    assert not find_utterances(findings, [Entity(id="e-1", name="Ada Quill", kind="person", role="mayor of Arle")])


def test_quotes_of_one_article_are_not_translations_of_each_other():
    similar = next(pair for name, *pair in SAME if name == "two translations")
    assert not find_utterances([make_findings("a", *similar)])


def test_wordings_stand_side_by_side_the_fullest_first():
    full, cut = quote("We shall rebuild the pier before the herring come."), quote("We shall rebuild the pier")
    findings = [make_findings("a", cut), make_findings("b", full), make_findings("c", full)]
    (utterance,) = find_utterances(findings)
    assert [wording.text for wording in utterance.wordings] == [full[0], cut[0]]
    assert [len(wording.quotes) for wording in utterance.wordings] == [2, 1]
    assert utterance.speaker == "e-1"


def test_a_named_agency_speaks_before_state_media():
    left, right = next(pair for name, *pair in SAME if name == "state media and the state agency")
    (utterance,) = find_utterances([make_findings("a", left), make_findings("b", right)])
    assert utterance.speaker == "e-3"


def test_no_speaker_where_articles_differ():
    text = "The parties shall at all times keep the harbour open to the vessels of all nations"
    left, right = quote(text), quote(text, speaker="e-9", name="Tom Marl")
    (utterance,) = find_utterances([make_findings("a", left), make_findings("b", right)])
    assert utterance.speaker is None


def test_reported_speech_that_is_mostly_a_quotation_is_told_by_the_quotation():
    words = "pride and patience of this town"
    whole = "the harbour shows the " + words
    nested = [
        Quote(id="q-1", start=0, end=len(whole), parts=((0, len(whole)),), text=whole, kind="indirect", speaker="e-1"),
        Quote(id="q-2", start=22, end=len(whole), parts=((22, len(whole)),), text=words, kind="mixed", speaker="e-1"),
    ]
    assert not find_utterances([Findings(article="a", quotes=tuple(nested))])
    (utterance,) = find_utterances(
        [Findings(article="a", quotes=tuple(nested)), make_findings("b", quote(words, kind="mixed"))]
    )
    assert "q-1" not in utterance.quotes


def test_order_changes_nothing():
    quotes = [saying for _, left, right in SAME for saying in (left, right)]
    findings = [make_findings(f"a{number}", saying) for number, saying in enumerate(quotes)]
    shuffled = list(findings)
    Random(7).shuffle(shuffled)
    assert find_utterances(findings) == find_utterances(shuffled)


def test_words_that_are_only_spoken_of_are_no_cut():
    said = "the mayor took money from a builder in the old town"
    left = quote(said, speaker=None, name="two aides", kind="indirect")
    right = quote(f"there is no truth in reports that {said}", speaker=None, name="his lawyer", kind="indirect")
    assert not is_joined(left, right)
    assert is_joined(left, quote(f"on Friday {said}", speaker=None, name="two aides", kind="indirect"))
