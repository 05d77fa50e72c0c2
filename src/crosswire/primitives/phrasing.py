"""A statement as a line that a reader understands by itself: the article's own words, and what stands in for a pronoun.

Every piece is either a stretch of an article or, in square brackets, a name of ours with the reason for it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.model import Mention, Piece, Proposition, Range, Span, Statement
from crosswire.primitives.story_index import StoryIndex

# “Her” may be either case; what “it” stands for is too seldom sure to put into an article's mouth.
REPLACED = frozenset({"he", "she", "they", "him", "them", "his"})
OF_SEVERAL = frozenset({"they", "them", "their"})
OF_PEOPLE = frozenset({"he", "she", "him", "his"})
ADDRESSES = frozenset(
    {"excellency", "excellencies", "majesty", "highness", "holiness", "honour", "honor", "grace", "eminence"}
)
UNNAMED_OPENINGS = frozenset(
    {"he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their", "such"}
)
PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you", "who", "his", "her", "their", "our"})
RELATIVES = frozenset({"that", "which", "who", "whom"})
FIRST_PERSON = frozenset({"i", "we", "my", "our", "i’m", "i'm", "we’re", "we're", "i’ve", "i've"})
BROKEN_ENDS = frozenset(
    "comes came is was are were be been has had have said says after before when while as because since until of to for"
    " with by that and or but if than from in on at".split()
)
CONJOINED = frozenset({"conjunct"})  # clauses whose subject stands before them, and that tell of it as a sentence does
LONGEST_OPENING = 9  # words before a speaker's name that belong to it
_OWN_COMMA = re.compile(r"[\w’'-]+(?: [\w’'-]+){0,4},")
_AS_SAYING = re.compile(r"[\w’'-]+(?: [\w’'-]+){0,7} as (?:saying|telling|having)\b")
LOOSE_END = 30  # characters of a sentence that are not cut off behind what is shown
JOINTS = frozenset("so and but or nor yet then thus hence plus".split())
HELD_OFF = frozenset({"denied", "alleged"})  # what is denied is not shown without the denial
LONG_NAME = 70  # characters of a subject that a square bracket may hold
CLEAR_WORDS = range(7, 36)
NAMED_KINDS = frozenset({"person", "group", "organisation", "place"})
OPENING, CLOSING = frozenset('“"‘«'), frozenset('”"’»')
LONGEST = 260  # characters of a statement shown with what is nested in it; longer ones lose the nested clauses


def phrase_statement(statement: str, index: StoryIndex) -> tuple[Piece, ...]:
    """The statement's own words with who says them, a missing or pronominal subject named in square brackets."""
    found, proposition = index.statements[statement], index.propositions[statement]
    frame = find_frame(found, proposition, index)
    if frame is not None:
        subject = list(_name_outside(proposition, frame, index)) if frame[0] >= found.start else []
        pieces = [*subject, *_replace_pronouns(index.article_of[statement], *frame, set(), index)]
        return tuple(_close_quotation(pieces))
    pieces = [*_name_source(found, index), *_name_subject(found, proposition, index)]
    named = {entity.id for entity in index.entities.values() if any(f"[{entity.name}] " == p.text for p in pieces)}
    pieces += _copy_words(found, _skip_pronoun(found, proposition), named, index)
    return tuple(_close_quotation(pieces))


def phrase_stretch(article: str, start: int, end: int, index: StoryIndex) -> tuple[Piece, ...]:
    """A stretch of an article, such as a whole sentence, with its pronouns for people named in square brackets."""
    return tuple(_close_quotation(list(_replace_pronouns(article, start, end, set(), index))))


def find_frame(found: Statement, proposition: Proposition, index: StoryIndex) -> tuple[int, int] | None:
    """The stretch that says it as a sentence would, if the statement's own words do not: with its speaker, or whole."""
    sentence = index.sentence(found.id)
    around = _find_saying(found, proposition, index) or _find_whole(found, proposition, sentence)
    if around is None:
        return None
    text = index.article(found.id).text
    start, end = min(found.start, _reach_back(around[0], sentence[0], text)), max(found.end, around[1])
    subject = proposition.subject
    if proposition.clause == "participial" and subject is not None and subject.end <= start:
        start = sentence[0]  # "killing everyone on board, police said": of what, stands before it
    if sentence[1] - end <= LOOSE_END and "," not in text[end : sentence[1]]:
        end = sentence[1]
    if end - start > LONGEST or start < sentence[0] or end > sentence[1]:
        return None
    return start - (text[start - 1 : start] in OPENING), end + (text[end : end + 1] in CLOSING)


def _reach_back(start: int, sentence: int, text: str) -> int:
    """Where the words for a speaker begin: with what a comma parts from the name, and with "quoted" before "as saying".

    "The judge, | Joan Bell, ruled", "Radio Orrin quoted | Joan Bell as saying".
    """
    before = text[sentence:start]
    words = before.split()
    if not words or len(words) > LONGEST_OPENING or any(mark in before for mark in '“”";:'):
        return start
    apposed = before.rstrip().endswith(",") and before.count(",") == 1 and _OWN_COMMA.match(text, start)
    return sentence if apposed or _AS_SAYING.match(text, start) else start


def _name_outside(proposition: Proposition, frame: tuple[int, int], index: StoryIndex) -> Iterator[Piece]:
    """The name of a subject that is left of the words shown: "[The coach] fell 40 metres, police said"."""
    subject = proposition.subject
    if subject is None or proposition.nominal or subject.end > frame[0] or proposition.clause not in CONJOINED:
        return
    name = name_range(index.article_of[proposition.statement], subject.start, subject.end, index)
    if len(name) <= LONG_NAME:
        yield Piece(text=f"[{name[:1].upper()}{name[1:]}] ", span=None, why="its subject, from the clause before")


def _find_saying(found: Statement, proposition: Proposition, index: StoryIndex) -> tuple[int, int] | None:
    """From the speaker to the end of what is said, or the other way round; quoted words from their first."""
    quote = index.quote_of.get(found.id)
    if quote is None or quote.speaker_span is None or proposition.pronoun is not None:
        return None
    if proposition.clause == "participial" and quote.kind != "direct" and found.end < quote.end:
        return None  # "Orr said that the crane, sold in May, fell": it is not said that the crane sold
    spans = [(piece.start, piece.end) for piece in (quote.speaker_span, quote.cue_span) if piece is not None]
    if quote.kind == "direct":
        spans += [part for part in quote.parts if part[0] <= found.start < part[1] and part[1] - part[0] <= LONGEST]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _find_whole(found: Statement, proposition: Proposition, sentence: tuple[int, int]) -> tuple[int, int] | None:
    """The whole sentence, for a clause that cannot stand alone."""
    if proposition.nominal and found.stance not in HELD_OFF:
        return None
    subject = proposition.subject
    long_subject = subject is not None and not _holds(found, subject.start) and subject.end - subject.start > LONG_NAME
    loose = (
        proposition.clause == "complement"
        or proposition.nominal
        or (proposition.clause == "participial" and subject is None)
        or _has_own_subject(found, proposition)
    )
    return sentence if loose or long_subject else None


def _has_own_subject(found: Statement, proposition: Proposition) -> bool:
    """Whether a relative clause has a subject beside its pronoun, so that no name takes its place: "that she tuned"."""
    subject = proposition.subject
    inside = subject is not None and _holds(found, subject.start)
    opens = found.text.split(" ", 1)[0].lower() in RELATIVES
    return proposition.clause == "relative" and proposition.pronoun is None and inside and opens


def _holds(found: Statement, offset: int) -> bool:
    return any(start <= offset < end for start, end in found.parts)


def _close_quotation(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with the mark that closes a quotation that the line breaks off."""
    text = join_pieces(pieces)
    if (text.count("“") - text.count("”")) % 2:  # two of one kind are a pair with a mark turned the wrong way
        pieces.append(Piece(text=" …”", span=None, why="the quotation goes on"))
    return pieces


def find_clearest(statements: Sequence[str], index: StoryIndex) -> str:
    """The statement that a reader understands best by itself; a spot that one alone names should not stand for all."""
    named = Counter(entity for s in statements for entity in set(index.statements[s].entities))

    def count(statement: str) -> int:
        """How many things make a statement unfit to speak for the others."""
        own = [index.entities[e] for e in index.statements[statement].entities if named[e] == 1 and e in index.entities]
        spots = [entity for entity in own if entity.kind == "place" and entity.name != entity.country]
        return _count_flaws(statement, index) + 2 * (len(statements) > 1) * len(spots)

    return min(statements, key=lambda statement: (count(statement), index.order[statement]))


def _count_flaws(statement: str, index: StoryIndex) -> int:
    """How much stands between the statement and a reader: missing subjects, pronouns, broken-off ends, odd length."""
    found, proposition = index.statements[statement], index.propositions[statement]
    subject = proposition.subject
    words = found.text.split()
    opening = words[0].lower() in UNNAMED_OPENINGS if words else True
    return (
        2 * (len(words) not in CLEAR_WORDS)
        + (proposition.clause != "main")
        + 2 * proposition.nominal
        + (len(found.chain) > 1)
        + 3 * (len(found.parts) > 1)
        + 2 * opening
        + 6 * is_unattributed_speech(found)
        + (subject is None or not _holds(found, subject.start))
        + 4 * (bool(words) and words[-1].lower() in BROKEN_ENDS)
    )


def is_unattributed_speech(found: Statement) -> bool:
    """Whether the statement is in the first person but nobody is known to say it: a post, or a quotation cut loose."""
    words = found.text.split()
    return len(found.chain) < len(("outlet", "speaker")) and bool(words) and words[0].lower() in FIRST_PERSON


def join_pieces(pieces: Sequence[Piece]) -> str:
    """The line that the pieces make."""
    return "".join(piece.text for piece in pieces)


def _name_source(found: Statement, index: StoryIndex) -> Iterator[Piece]:
    """Who says it, for words taken out of their reporting sentence."""
    if len(found.chain) < 2:
        return
    last = found.chain[-1]
    if last.start is not None and _holds(found, last.start):
        return  # "Norvane denied the allegation"
    entity = index.entities.get(last.entity or "")
    name = entity.name if entity else last.name
    if name and name.lower() not in PRONOUNS:
        yield Piece(text=f"[{name}:] ", span=None, why="who says it, from the reporting clause")


def _name_subject(found: Statement, proposition: Proposition, index: StoryIndex) -> Iterator[Piece]:
    """The subject's name in brackets where the clause has none of its own or only a relative pronoun."""
    subject = proposition.subject
    inside = subject is not None and (_holds(found, subject.start) or _holds(found, subject.end - 1))
    if subject is None or proposition.nominal or (inside and proposition.pronoun is None):
        return
    article = index.article_of[found.id]
    name = name_range(article, _skip_joints(article, subject, index), subject.end, index)
    name = name[:1].upper() + name[1:]
    yield Piece(text=f"[{name}] ", span=None, why="its subject, from the clause before")


def _skip_joints(article: str, subject: Range, index: StoryIndex) -> int:
    """Where a subject begins behind a word that only joins its clause to another: "so the firm"."""
    word, _, rest = index.articles[article].text[subject.start : subject.end].partition(" ")
    return subject.end - len(rest) if rest and word.lower() in JOINTS else subject.start


def name_range(article: str, start: int, end: int, index: StoryIndex) -> str:
    """The name of whom a stretch of text refers to, where one mention is all of it; else the stretch itself."""
    whole = [m for m in index.mentions_in(article, start, end) if (m.start, m.end) == (start, end) and m.entity]
    named = index.entities.get(whole[0].entity or "") if whole else None
    text = " ".join(index.articles[article].text[start:end].split())
    return named.name if named else _pair_marks(text)


def _pair_marks(text: str) -> str:
    """The text without a quotation mark whose other half it leaves out: "The "Ada Brandt"."""
    return text.replace('"', "") if text.count('"') % 2 else text


def _skip_pronoun(found: Statement, proposition: Proposition) -> int:
    """Where the clause's own words begin, past a relative pronoun that a name replaces."""
    pronoun = proposition.pronoun
    if pronoun is not None and pronoun.start - found.start <= 1:
        return pronoun.end + 1
    return found.start


def _copy_words(found: Statement, start: int, named: set[str], index: StoryIndex) -> Iterator[Piece]:
    """The statement's words in order, each lone pronoun that stands for a name not `named` before replaced by it."""
    article = index.article_of[found.id]
    parts = found.parts if found.end - found.start > LONGEST else ((found.start, found.end),)
    for position, (begin, end) in enumerate(parts):
        if end <= start:
            continue
        if position:
            yield Piece(text=" … ", span=None, why="words of another statement left out")
        yield from _replace_pronouns(article, max(begin, start), end, named, index)


def _replace_pronouns(article: str, start: int, end: int, named: set[str], index: StoryIndex) -> Iterator[Piece]:
    cursor = start
    for mention in index.mentions_in(article, start, end):
        entity = index.entities.get(mention.entity or "")
        if entity is None or entity.kind not in NAMED_KINDS or _is_titular(mention, end, index.articles[article].text):
            continue
        if mention.text.lower() in (OF_PEOPLE if entity.kind == "group" else REPLACED) and entity.kind != "person":
            continue  # of those who belong to a body or a place, "they" may be anybody
        if index.articles[article].text.startswith((" [", " ("), mention.end) and mention.text.lower() in REPLACED:
            continue  # "his [the mayor's]": the article says who
        if _is_unsure_speaker(article, mention, entity.id, index):
            continue
        if mention.text.lower() in OF_SEVERAL and _is_quoted(article, mention, index):
            continue  # whom a speaker means by "they" is too seldom whom the sentence before names
        if mention.text.lower() in REPLACED and entity.id not in named and mention.start >= cursor:
            if mention.start > cursor:
                yield copy_words(article, cursor, mention.start, index)
            yield Piece(text=f"[{_decline(entity.name, mention)}]", span=None, why=f"stands for “{mention.text}”")
            cursor = mention.end
        named.add(entity.id)
    if cursor < end:
        yield copy_words(article, cursor, end, index)


def _is_unsure_speaker(article: str, mention: Mention, entity: str, index: StoryIndex) -> bool:
    """Whether a pronoun says whose words they are where nobody, or somebody else, is held to have said them."""
    return any(
        quote.speaker != entity and quote.speaker_span is not None and quote.speaker_span.start == mention.start
        for quote in index.findings[article].quotes
    )


def _is_quoted(article: str, mention: Mention, index: StoryIndex) -> bool:
    """Whether the mention stands in somebody's own words."""
    quotes = (quote for quote in index.findings[article].quotes if quote.kind == "direct")
    return any(start <= mention.start < end for quote in quotes for start, end in quote.parts)


def _is_titular(mention: Mention, end: int, text: str) -> bool:
    """Whether a pronoun is part of a form of address: "His Excellency"."""
    following = text[mention.end : min(end, mention.end + LONG_NAME)].split()
    return mention.form == "pronoun" and bool(following) and following[0].lower() in ADDRESSES


def _decline(name: str, mention: Mention) -> str:
    """The name in the case of the pronoun that it replaces."""
    if mention.text.lower() in {"his", "their", "its"}:
        return f"{name}’" if name.endswith("s") else f"{name}’s"
    return name


def copy_words(article: str, start: int, end: int, index: StoryIndex) -> Piece:
    """A stretch of an article as a piece of a line."""
    return Piece(text=index.articles[article].text[start:end], span=Span(article=article, start=start, end=end))
