"""What ends an English sentence, and what only looks so."""

ENDING_MARKS = frozenset(".!?…:;—–-*•|")
STRAIGHT_MARKS = frozenset(('"', "''"))  # open and close by turns
CLOSING_MARKS = frozenset(("”", "’", ")", "]", "»", "›", "’’"))
OPENING_MARKS = frozenset(("“", "‘", "``", "(", "[", "«", "„", "‹"))

# A name or a number follows these, never a new sentence.
ABBREVIATIONS = frozenset(
    "Mr. Mrs. Ms. Mx. Dr. Prof. Gen. Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Cpl. Pvt. Brig. Gov. Sen. Rep. Reps. Sens. "
    "Rev. Fr. Hon. St. Mt. Ft. Pres. Supt. Det. Insp. Amb. Atty. Messrs. Mme. Mlle. Msgr. Sr. Sra. "
    "No. Nos. Art. Fig. Vol. vs. v. e.g. i.e. cf. approx. est. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. "
    "Nov. Dec. a.k.a.".split()
)

# "at 12:10 p.m. Sunday, bound for Orrin": a day or a zone behind a clock belongs to it ...
CLOCK_MARKS = frozenset("a.m. p.m. A.M. P.M.".split())
CLOCK_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday ET EST EDT CT PT PST GMT BST CET UTC".split()
)
# ... unless it is the subject of what follows: "at 5 p.m. Monday will be a holiday"
DAY_AS_SUBJECT = frozenset("'s ’s is was will would has had marks marked brought saw began ended".split())

# After initials ("the U.S.", "at 6 p.m.") only these begin a new sentence for sure.
STARTERS = frozenset(
    "the a an this that these those he she it they we i you his her its their our my there here in on at by for from "
    "with as but and or so if when while after before since although though however meanwhile earlier later also "
    "both some many most all no not what who how why where which it's he's she's they're we're according under "
    "during despite officials police monday tuesday wednesday thursday friday saturday sunday".split()
)
