"""Words around a noun that names an event: which of them take it for granted, and which hold it off."""

from crosswire.model import Stance

# prepositions whose object is a background that happened or happens anyway; a time behind it is the event's
BACKGROUND = frozenset("since after following during despite amid amidst upon before until without".split())
# ... whose clause happens at the same time
COINCIDENT = frozenset("during amid amidst upon at in on with".split())
# ... and that settle that it has happened, whatever the clause itself is
SETTLED = frozenset("since after following of from".split())
# prepositions that only look ahead to an event
OPEN_PREPOSITIONS = frozenset("for until till toward towards pending before ahead without against".split())
PARTY_PREPOSITIONS = frozenset("of by to between with against on in at from into".split())
# nouns for what is said: without its content such an event tells nothing
SPEECH_EVENTS = frozenset(
    "announce state declare warn claim accuse deny report promise request demand speak reveal call".split()
)
# with these an event is somebody's, not only somewhere
OWNING_PREPOSITIONS = frozenset("of by between with against".split())
# words that wish for an event, fear it, call it off or dispute it
WITHHOLDING = frozenset(
    "want seek demand urge propose plan schedule request postpone cancel delay prevent avoid block ban expect await"
    " promise offer threaten deny oppose consider discuss fear predict call ask push hope prepare delay scrap shelve"
    " abandon avert foil thwart anticipate forecast envisage contemplate need rule allege suspect dispute doubt".split()
)
WITHHELD_NOUNS = frozenset(
    "anticipation preparation plan call demand hope prospect possibility risk fear threat proposal offer bid request"
    " expectation warning denial allegation claim accusation rumor rumour suspicion talk speculation chance lack absence"
    " prevention ban possibility concern cancellation postponement".split()
)
# adjectives: the stance that they give the event ...
OWN_STANCES: dict[str, Stance] = {
    **dict.fromkeys("planned scheduled upcoming next expected future forthcoming coming".split(), "planned"),
    **dict.fromkeys("possible potential likely proposed further prospective feared threatened".split(), "possible"),
    **dict.fromkeys("alleged suspected supposed purported reported".split(), "alleged"),
}
# ... and words with which there is none to speak of
NO_EVENT = frozenset("no any every each either neither attempted foiled thwarted failed averted cancelled".split())
