"""What clauses say: the event that they tell, and who does what to whom."""

import pytest

# a sentence, words of the statement (the shortest that holds them), predicate, particles, heads of roles
SAID = [
    ("The claims were made public.", "made public", "make", (), {"patient": "claim"}),
    ("The start was moved back by 52 minutes.", "moved back", "move", (), {"patient": "start", "by": "minute"}),
    ("The match was held up for an hour.", "held up", "hold", ("up",), {"patient": "match"}),
    ("The envoy walked out of the talks.", "walked out", "walk", ("out",), {"agent": "envoy", "of": "talk"}),
    ("They will be moved by the end of April.", "be moved", "move", (), {"patient": "they", "by": "end"}),
    ("It was Orsel who left the hall.", "Orsel", "leave", (), {"agent": "orsel", "patient": "hall"}),
    ("The engine cut out after a minute.", "cut out", "cut", ("out",), {"agent": "engine"}),
    ("The pump was shut down by the crew.", "shut down", "shut", ("down",), {"agent": "crew", "patient": "pump"}),
    ("The match was called off.", "called off", "call", ("off",), {"patient": "match"}),
    ("Police made 23 arrests.", "made 23 arrests", "arrest", (), {"agent": "police"}),
    ("23 arrests were made.", "arrests were made", "arrest", (), {}),
    ("There was an exchange of prisoners at the bridge.", "exchange", "exchange", (), {"patient": "prisoner"}),
    ("There were clashes between police and fans.", "clashes", "clash", (), {}),
    ("The army carried out a raid on the camp.", "raid", "raid", (), {"agent": "army"}),
    ("An investigation was opened by the prosecutor.", "investigation", "investigate", (), {"agent": "prosecutor"}),
    ("The two sides reached a deal on Monday.", "deal", "agree", (), {"agent": "side"}),
    ("Brandt gave a speech in Tarn.", "speech", "speak", (), {"agent": "brandt"}),
    ("The treaty was signed by both ministers.", "signed", "sign", (), {"agent": "minister", "patient": "treaty"}),
    (
        "Norvane, which owns the port, sold two ships to Castell.",
        "sold two ships",
        "sell",
        (),
        {"agent": "norvane", "patient": "ship", "to": "castell"},
    ),
    ("Norvane, which owns the port, sold two ships.", "which owns", "own", (), {"agent": "norvane", "patient": "port"}),
    ("The bridge that the army had built collapsed.", "collapsed", "collapse", (), {"agent": "bridge"}),
    ("The crew, led by Ilsa Brandt, reached the ship.", "led by", "lead", (), {"agent": "brandt", "patient": "crew"}),
    (
        "Ilsa Brandt opened the bridge and praised its builders.",
        "praised",
        "praise",
        (),
        {"agent": "brandt", "patient": "builder"},
    ),
    (
        "Two men were arrested and charged with theft.",
        "charged with theft",
        "charge",
        (),
        {"patient": "man", "with": "theft"},
    ),
    (
        "Marking its birthday, the firm gave each worker a coin.",
        "gave each worker",
        "give",
        (),
        {"agent": "firm", "patient": "coin", "recipient": "worker"},
    ),
    (
        "The court sentenced Vale to eight years in prison.",
        "sentenced",
        "sentence",
        (),
        {"agent": "court", "patient": "vale", "to": "year"},
    ),
    (
        "Vale was sentenced to eight years in prison by the court.",
        "sentenced",
        "sentence",
        (),
        {"agent": "court", "patient": "vale", "to": "year"},
    ),
    ("Vale was found guilty of fraud.", "found guilty", "find", (), {"patient": "vale"}),
    ("Tarn beat Orrin 2-1 on Saturday.", "beat", "beat", (), {"agent": "tarn", "patient": "orrin"}),
    ("The toll rose to nine.", "rose", "rise", (), {"agent": "toll", "to": "nine"}),
    ("The rocket blew up over the sea.", "blew up", "blow", ("up",), {"agent": "rocket"}),
    (
        "The rebels handed over the keys to a commission.",
        "handed over",
        "hand",
        ("over",),
        {"agent": "rebel", "patient": "key"},
    ),
    ("The coach ran into a barrier.", "ran into", "run", (), {"agent": "coach", "into": "barrier"}),
    ("Talks took place in Tarn.", "took place", "talk", (), {"in": "tarn"}),
    ("The launch took place on Monday.", "took place", "launch", (), {}),
    ("The vote was held on Sunday.", "vote was held", "vote", (), {}),
    ("A ceasefire was agreed on Friday.", "ceasefire was agreed", "agree", (), {"patient": "ceasefire"}),
    ("The firm made an offer of 5 percent.", "offer", "offer", (), {"agent": "firm"}),
    ("The firm made a payment of 4 million crowns to Vale.", "payment", "pay", (), {"agent": "firm"}),
    ("Vale lodged an appeal.", "appeal", "appeal", (), {"agent": "vale"}),
    ("The club filed a protest.", "protest", "protest", (), {"agent": "club"}),
    ("Brandt is the mayor of Tarn.", "is the mayor", "be", (), {"agent": "brandt", "attribute": "mayor"}),
    ("The death of the boy shocked the town.", "shocked", "shock", (), {"agent": "death", "patient": "town"}),
    ("He was taken to hospital.", "taken to hospital", "take", (), {"patient": "he", "to": "hospital"}),
    ("The port was closed after the storm, leaving 40 ships stranded.", "leaving 40 ships", "leave", (), {}),
]


@pytest.mark.parametrize(
    ("text", "words", "predicate", "particles", "roles"), SAID, ids=[f"{row[0]} [{row[1]}]" for row in SAID]
)
def test_a_clause_tells_its_event_and_who_takes_part(  # noqa: PLR0917
    examine_text, text, words, predicate, particles, roles
):
    _, findings = examine_text(text)
    pairs = zip(findings.statements, findings.propositions, strict=True)
    holding = [pair for pair in pairs if words.lower() in pair[0].text.lower()]
    _, found = min(holding, key=lambda pair: len(pair[0].text))
    heads = {argument.role: argument.head.lower() for argument in found.arguments}
    assert (found.predicate, found.particles) == (predicate, particles)
    assert {role: heads.get(role) for role in roles} == roles
