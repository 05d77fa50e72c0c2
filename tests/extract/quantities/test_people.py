"""People counted in all the ways in which outlets count them, with a noun and without one."""

import pytest

from crosswire.extract.quantities.finding import find_quantities

NEAR = 1e-3


def find(parse, text):
    return [(one.value, one.unit, one.modifier) for one in find_quantities(parse(text))]


def expect(figures):
    return [(pytest.approx(value, abs=NEAR), unit, modifier) for value, unit, modifier in figures]


NAMED = [
    ("Seventeen miners died in the blast.", [(17, "miner", None)]),
    ("As many as 40 hikers are missing.", [(40, "hiker", "up to")]),
    ("Its nine crew were unhurt.", [(9, "crew", None)]),
    ("The ferry's seven stewards swam ashore.", [(7, "steward", None)]),
    ("In the war 4,116 Orvian servicemen laid down their lives.", [(4116, "serviceman", None)]),
    ("He is one of 430 captives on both sides.", [(430, "captive", None)]),
    ("Police said 300 to 400 marchers blocked the bridge.", [(300, "marcher", None)]),
    ("A dozen villagers were treated for burns.", [(12, "villager", None)]),
    ("Scores of commuters were stranded.", [(40, "commuter", "at least")]),
    ("The gang numbered some 25 men.", [(25, "man", "some")]),
    ("Fewer than 50 delegates stayed to the end.", [(50, "delegate", "fewer than")]),
    ("Not one passenger complained.", [(1, "passenger", None)]),
    ("Three-quarters of the crew have signed.", [(0.75, "share", None)]),
    ("Six out of 10 voters stayed at home.", [(0.6, "share", None)]),
    ("Some 2.5 million pensioners will lose the grant.", [(2_500_000, "pensioner", "some")]),
    ("The 41 passengers were taken to a gymnasium.", [(41, "passenger", None)]),
]

DONE = [
    ("Police arrested 23 on Friday.", [(23, "people", None)]),
    ("Police arrested 23 on Friday and 18 more overnight.", [(23, "people", None), (18, "people", None)]),
    ("A total of 57 were hurt.", [(57, "people", None)]),
    ("At least 82 were killed when the dam burst.", [(82, "people", "at least")]),
    ("The blast killed 12 and injured nearly 60.", [(12, "people", None), (60, "people", "nearly")]),
    ("Up to 300 were evacuated before dawn.", [(300, "people", "up to")]),
    ("Soldiers rescued 19 from the roof of the mill.", [(19, "people", None)]),
    ("More than 4,000 marched through Velt on Sunday.", [(4000, "people", "more than")]),
    ("Around 600 protested outside the mint.", [(600, "people", "around")]),
    ("Eleven drowned within sight of the quay.", [(11, "people", None)]),
    ("Thousands fled as the ash came down.", [(1000, "people", "at least")]),
    ("Dozens were hurt in the crush.", [(20, "people", "at least")]),
    ("Dozens more were missing.", [(20, "people", "at least")]),
    ("The mill employs 640.", [(640, "people", None)]),
    ("The bank dismissed 210 last week.", [(210, "people", None)]),
    ("Medics treated 74 for the effects of gas.", [(74, "people", None)]),
    ("Eight were hospitalised.", [(8, "people", None)]),
    ("The court convicted four and acquitted two.", [(4, "people", None), (2, "people", None)]),
    ("Another 40 were detained at the border.", [(40, "people", None)]),
    ("The toll rose to 31 on Tuesday.", [(31, "people", None)]),
    ("The death toll stood at 31 by nightfall.", [(31, "people", None)]),
    ("The toll has climbed past 200.", [(200, "people", None)]),
    ("Officials gave a death toll of 31.", [(31, "people", None)]),
    ("The fire left 14 dead.", [(14, "people", None)]),
    ("Some 350 voted by post.", [(350, "people", "some")]),
    ("It was passed with three abstaining.", [(3, "abstention", None)]),
    (
        "Four thousand owners filled the square. The police make it 1,500.",
        [(4000, "owner", None), (1500, "owner", None)],
    ),
    ("Gunmen kidnapped five near Orren.", [(5, "people", None)]),
    ("Tram Derails Near Orren, Killing at Least 7", [(7, "people", "at least")]),
    (
        "The shooting left 50 people dead and hundreds more injured.",
        [(50, "people", None), (100, "people", "at least")],
    ),
]

STATES = [
    ("Fourteen were taken to hospital.", [(14, "people", None)]),
    ("Of the injured, 14 were taken to hospital.", [(14, "people", None)]),
    ("Thirty-one are still in hospital beds.", [(31, "people", None)]),
    ("Two were in intensive care on Tuesday night.", [(2, "people", None)]),
    ("The blaze forced 1,200 from their homes.", [(1200, "people", None)]),
    ("The company said no more than 1,900 had failed to report for work.", [(1900, "people", "no more than")]),
    ("Six are in custody.", [(6, "people", None)]),
    ("More than 900 lost their jobs.", [(900, "people", "more than")]),
    ("Four were pulled out alive.", [(4, "people", None)]),
    ("Officials say 23 are unaccounted for.", [(23, "people", None)]),
    ("Three died of their injuries.", [(3, "people", None)]),
    ("About 200 were on board.", [(200, "people", "about")]),
    ("By Friday 85 had tested positive.", [(85, "people", None)]),
    ("Tell that to the 4,200 who have downed tools.", [(4200, "people", None)]),
]

PARTS = [
    ("Thirty-one people were injured, nine of them policemen.", [(31, "people", None), (9, "policeman", None)]),
    ("Some 3,000 of us have left our homes.", [(3000, "people", "some")]),
    ("The union said 4,200 of its members had joined.", [(4200, "member", None)]),
    ("Four of the satellites are silent.", [(4, "satellite", None)]),
    ("They launched nine satellites. Six of them have answered.", [(9, "satellite", None), (6, "satellite", None)]),
    (
        "The mill has 4,800 workers, of whom some 2,100 live in Orren.",
        [(4800, "worker", None), (2100, "people", "some")],
    ),
    ("As of midday 31 guests had been treated, of whom 14 had gone home.", [(31, "guest", None), (14, "people", None)]),
    ("Five of the dead were children.", [(5, "people", None)]),
    ("He was cleared on three of eight counts.", [(3, "count", None), (8, "count", None)]),
    ("The two sides will free all their prisoners, 340 in number.", [(340, "prisoner", None)]),
    ("The gunmen, five in all, came by van.", [(5, "gunman", None)]),
    ("Ten ferries were in port. Two were freed at noon.", [(10, "ferry", None), (2, "ferry", None)]),
]

TALLIES = [
    ("The official attendance was 48,212.", [(48_212, "people", None)]),
    ("Tiny Orren, population 4,850, has no bank.", [(4850, "people", None)]),
    ("They flew 18 missions, including five on used boosters.", [(18, "mission", None), (5, "mission", None)]),
    ("The crowd was about 48,000.", [(48_000, "people", "about")]),
    ("They played to a crowd of 60,000.", [(60_000, "people", None)]),
    ("He is a father of four.", [(4, "child of a family", None)]),
    ("Mum-of-two Sanna Brill was first.", [(2, "child of a family", None)]),
    ("The government named a commission of five.", [(5, "people", None)]),
    ("A woman of 82 was found in her house.", [(82, "year of age", None)]),
    ("That brings the number of dead to nine.", [(9, "people", None)]),
    ("Doctors put the number of the wounded at 14.", [(14, "people", None)]),
    ("The number of children in care stood at 153.", [(153, "child", None)]),
    ("The union puts the jobs at risk at 900.", [(900, "job", None)]),
    ("About 1,200 villagers left; the council says the number was nearer 2,100.",
     [(1200, "villager", "about"), (2100, "villager", None)]),
    ("The hall seats 900 people.", [(900, "people", None)]),
]  # fmt: skip

# Two things fit, or none is known.
OPEN = [
    ("They counted 12 boats and 40 sailors. Three were brought in.", [(12, "boat", None), (40, "sailor", None), (3, None, None)]),
    ("Two of those are gone.", [(2, None, None)]),
    ("The index closed at 4,116.", [(4116, None, None)]),
    ("She scored 48 in the second test.", [(48, None, None)]),
    ("At half-time the scores were level.", []),
    ("Of the boats and the crews, 14 were brought back.", [(14, None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED + DONE + STATES + PARTS + TALLIES + OPEN)
def test_people_are_counted(parse, text, expected):
    assert find(parse, text) == expect(expected)
