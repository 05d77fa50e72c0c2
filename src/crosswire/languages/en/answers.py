"""What short answers to one question are told apart by: words that turn an answer round, and words around a figure."""

# A question that begins so is answered by yes or no.
ASKING = frozenset(
    "is are was were will would can could should do does did has have had may might must isn't aren't won't".split()
)
YES = frozenset("yes yeah yep indeed certainly absolutely definitely".split())
NO = frozenset("no nope never hardly".split())
TURNING = frozenset(
    "against unlikely impossible deny denied denies refuse refused refuses without fail failed fails".split()
)

# A line is two ways that a thing can go; an answer that goes the one way is not an answer that goes the other.
OPPOSITES = (
    ("rise increase grow gain climb jump surge soar up higher more", "fall decrease drop decline shrink plunge sink slide down lower less fewer"),
    ("support back endorse favour favor approve accept welcome", "oppose reject refuse condemn criticise criticize resist"),
    ("win victory", "lose loss defeat"),
    ("begin start open launch", "end stop close cease halt"),
    ("allow permit legalise legalize", "ban forbid prohibit outlaw"),
    ("buy purchase acquire", "sell divest"),
    ("good positive optimistic better best", "bad negative pessimistic worse worst"),
    ("strong strengthen", "weak weaken"),
    ("safe", "dangerous unsafe risky"),
    ("guilty", "innocent acquit"),
    ("succeed success successful", "fail failure unsuccessful"),
    ("join enter", "leave quit exit"),
    ("before", "after"),
)  # fmt: skip

# Words beside a figure that add nothing to it: "for a further nine days or so".
AROUND_FIGURES = frozenset(
    (
        "a about additional all almost another approximately around as at by beginning close early end estimate estimated exact"
        " extra first for from full half in just late least less mid middle more most nearly next no of on only or other over"
        " part per period quarter roughly second single some span start than the third through till to total under until up"
        " upward upwards well within year years fewer above below january february march april may june july august september"
        " october november december"
    ).split()
)
LENGTHS = {
    "decade": ("year", 10.0),
    "fortnight": ("day", 14.0),
    "century": ("year", 100.0),
}  # beside those of `units.py`
# Words before a year, without "of" and "the", and the months that they leave.
PARTS_OF_YEAR = {
    "first half": (1, 6), "second half": (7, 12), "first quarter": (1, 3), "second quarter": (4, 6),
    "third quarter": (7, 9), "fourth quarter": (10, 12), "last quarter": (10, 12), "beginning": (1, 3), "start": (1, 3),
    "early": (1, 4), "mid": (4, 9), "middle": (4, 9), "late": (9, 12), "end": (10, 12), "spring": (3, 6),
    "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12),
}  # fmt: skip
