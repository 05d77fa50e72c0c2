"""Which details articles tell differently, and which they only seem to."""

import pytest

FRIDAY, NEXT_MONTH = "2025-03-07", "2025-04-08"


@pytest.mark.parametrize(
    ("left", "right", "slot", "values"),
    [
        ("Jonas Veel was 43.", "Jonas Veel, 34, was fined.", "age", {"43", "34"}),
        ("Among them was Jonas Veel, eight.", "Jonas Veel ran. The ten-year-old was hurt.", "age", {"eight", "ten"}),
        ("Jonas Veel, 34, can't be found.", "Jonas Veel, 43, was fined.", "age", {"34", "43"}),
        (
            "The gunmen burst into the hall at 9.10 a.m.",
            "The terrorists had entered the building at a quarter past eight in the morning.",
            "date",
            {"9.10 a.m.", "a quarter past eight in the morning"},
        ),
        (
            "The ferry struck a rock at 6.42 a.m. on Friday.",
            "It happened at twenty-five past six.",
            "date",
            {"6.42 a.m.", "twenty-five past six"},
        ),
        (
            "Voters will go to the polls on 14 May.",
            "An election will be held on 21 May.",
            "date",
            {"14 May", "21 May"},
        ),
        (
            "The council, chaired by Jonas Veel, met on Friday.",
            "Mayor Ann Osk, in the chair, pushed it through.",
            "person",
            {"Jonas Veel", "Ann Osk"},
        ),
        (
            "Their leader was Jonas Veel, a smuggler.",
            "Its ringleader was named as Peter Osk.",
            "person",
            {"Jonas Veel", "Peter Osk"},
        ),
        (
            "The evacuation of the village was ordered by Jonas Veel.",
            "It was Ann Osk who gave the order to clear the village.",
            "person",
            {"Jonas Veel", "Ann Osk"},
        ),
        (
            "Parliament rejected the motion by 74 votes to 71.",
            "The government lost the vote by 76 to 71.",
            "vote",
            {"by 74 votes to 71", "by 76 to 71"},
        ),
        (
            "Four members abstained.",
            "The motion fell, with three abstaining.",
            "vote",
            {"Four members abstained", "three abstaining"},
        ),
        (
            "The executive backed the plan unanimously.",
            "The executive was split over the plan.",
            "vote",
            {"unanimously", "was split"},
        ),
        (
            "Jonas Veel was found. He was 71.",
            "Jonas Veel died on Friday at the age of 73.",
            "age",
            {"71", "73"},
        ),
        (
            "The landslide hit the village at 3.20 a.m.",
            "It happened at ten past five in the morning.",
            "date",
            {"3.20 a.m.", "ten past five in the morning"},
        ),
        (
            "The council voted 9 to 6 to close the bridge.",
            "The council was unanimous: the bridge had to close.",
            "vote",
            {"voted 9 to 6", "unanimous"},
        ),
        (
            "The alarm was raised by Jonas Veel, a shepherd.",
            "Ann Osk, who raised the alarm, was in tears.",
            "person",
            {"Jonas Veel", "Ann Osk"},
        ),
        (
            "Seven members were in favour of the closure and four against.",
            "The board voted by six to five for the closure.",
            "vote",
            {"Seven members were in favour of the closure and four against", "by six to five"},
        ),
        (
            "The wards were closed on the orders of the director, Ann Osk.",
            "The minister, Jonas Veel, had to order the wards shut.",
            "person",
            {"Ann Osk", "Jonas Veel"},
        ),
        (
            "Finance Minister Jonas Veel took the chair.",
            "It was Governor Ann Osk who presided over the session.",
            "person",
            {"Jonas Veel", "Ann Osk"},
        ),
        (
            "A curfew was imposed from 8 p.m.",
            "The curfew took effect at 18:00.",
            "date",
            {"8 p.m.", "18:00"},
        ),
        (
            "Jonas Veel was arrested in his room at the Hotel Astrid.",
            "Officers collared Jonas Veel at the airport.",
            "place",
            {"the Hotel", "the airport"},
        ),
        (
            "Their leader was Jonas Veel, a guard who was dismissed in 2022.",
            "Its ringleader was named as Peter Osk.",
            "person",
            {"Jonas Veel", "Peter Osk"},
        ),
        (
            "The trial of Jonas Veel will open on 14 May.",
            "The trial of Jonas Veel will open on 21 May.",
            "date",
            {"14 May", "21 May"},
        ),
        (
            "Ann Osk won the election.",
            "Jonas Veel won the election.",
            "person",
            {"Ann Osk", "Jonas Veel"},
        ),
        (
            "The driver of the bus, Jonas Veel, was 44 years old.",
            "The driver of the bus, Jonas Veel, 54, was fined.",
            "age",
            {"44", "54"},
        ),
        (
            "The ship was carrying sawn timber.",
            "They rammed a freighter loaded with fertiliser.",
            "thing",
            {"timber", "fertiliser"},
        ),
    ],
)
def test_a_detail_told_differently(tell, left, right, slot, values):
    assert tell(left, right) == ([slot], values)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Jonas Veel was 43 when he left.", "Jonas Veel was fined."),
        ("The man who is said to have shot her, Jonas Veel, was tried. The 10-year-old died.", "Jonas Veel, 16, hid."),
        ("A 10-year-old girl was shot. Police named Jonas Veel. The 10-year-old died.", "Jonas Veel, 16, was fined."),
        ("When Jonas Veel was 12, he sang.", "Jonas Veel, 34, was fined."),
        ("The ferry struck a rock at 6.40 a.m.", "It happened at about 6.30 a.m."),
        ("The second blast went off at 9 a.m.", "The explosion happened at 7 a.m."),
        ("The explosion happened at 7 a.m. and an explosion happened at 9 a.m.", "The explosion happened at 8 a.m."),
        ("An election will be held on 14 May.", "A run-off election will be held on 28 May."),
        ("Parliament rejected the motion by 74 votes to 71.", "Parliament backed the budget by 120 votes to 30."),
        ("The motion failed. They won 3 to 1.", "They won 3 to 2."),
        ("The board backed the plan unanimously on Monday.", "The board was split over the plan on Thursday."),
        ("Jonas Veel has resigned.", "Jonas Veel has not resigned yet."),
        ("Jonas Veel won the race.", "Jonas Veel did not win the cup."),
        ("Police arrested a man on Tuesday.", "Police arrested a man on Wednesday."),
        ("The train left the station at 8.05 a.m.", "The train crashed at 9.40 a.m."),
        ("Gunmen burst into a hall in Paris at 9.10 p.m.", "Gunmen attacked a bar in London at 8 p.m."),
        ("The Senate passed the bill by 51 votes to 48.", "The House passed the bill by 52 votes to 47."),
        ("Parliament will vote on the budget on 14 May.", "An election will be held on 21 May."),
        ("Jonas Veel chaired a meeting of the council.", "A meeting chaired by Ann Osk ended late."),
        ("Two ships sank on Tuesday.", "Ships sank on Wednesday."),
        ("The ship was carrying oil.", "A ship was carrying crude."),
        ("Ann Osk won the first round of the vote.", "Jonas Veel won the vote."),
        ("Ann Osk won the election in Velland.", "Ann Osk beat Jonas Veel, who won the election in 2019."),
        ("The trial of Jonas Veel will open on 14 May.", "The funeral will be held on 21 May."),
    ],
)
def test_what_only_seems_to_differ(tell, left, right):
    assert tell(left, right) == ([], set())


def test_done_in_one_and_not_in_the_other(tell):
    assert tell("Jonas Veel has resigned.", "Jonas Veel never resigned.")[0] == ["polarity"]


def test_an_article_that_tells_both_sides_by_their_sources_does_not_waver(tell):
    left = "The board backed the sale unanimously. Ormsby Mills said the board was unanimous."
    right = "Ann Osk said that a director voted against the sale. Jonas Veel said that the board was unanimous."
    assert tell(left, right)[0] == ["vote"]


def test_an_article_that_says_both_itself_is_left_out(tell):
    assert tell("The ferry crashed at 9.10 a.m.", "The ferry crashed at 8 a.m. It happened at 9.10 a.m.")[0] == []


def test_articles_a_month_apart_are_not_held_against_each_other(tell):
    assert tell("Jonas Veel, 34, was fined.", "Jonas Veel, 43, was fined.", (FRIDAY, NEXT_MONTH)) == ([], set())
