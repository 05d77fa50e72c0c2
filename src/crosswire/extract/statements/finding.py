"""Sentences to statements: each clause that can be true or false, with how it is put and through whom it came."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from crosswire.codec import make_id
from crosswire.extract.quotes.posts import Post, add_author, find_posts
from crosswire.extract.statements.asides import split_asides
from crosswire.extract.statements.clauses import Clause, find_clauses
from crosswire.extract.statements.datings import find_dating, is_told_inside
from crosswire.extract.statements.denials import is_denial
from crosswire.extract.statements.fragments import find_quoted, is_fragment, is_within, list_told
from crosswire.extract.statements.grammar import find_child, find_lemma
from crosswire.extract.statements.happenings import find_happenings
from crosswire.extract.statements.parts import cut_parts
from crosswire.extract.statements.propositions import make_proposition
from crosswire.extract.statements.repairs import repair_parse
from crosswire.extract.statements.source_class import classify_source
from crosswire.extract.statements.sourcing import add_denier, find_chain
from crosswire.extract.statements.stance import find_questions, read_polarity, read_stance, weigh_speaker
from crosswire.languages.en.stance import FRAME_VERBS, RELAYING_ADVERBS
from crosswire.model import Article, Mention, Parsed, Proposition, Quantity, Quote, Range, Sentence, Statement, Time

Parts = tuple[tuple[int, int], ...]


class Surroundings(Struct, frozen=True, kw_only=True):
    """What else was found in the article, and where its words begin."""

    parsed: Parsed
    article: Article
    quotes: tuple[Quote, ...]
    times: tuple[Time, ...]
    mentions: tuple[Mention, ...]
    quantities: tuple[Quantity, ...]
    starts: dict[int, int]  # the word that begins at an offset
    posts: tuple[Post, ...]
    quotations: tuple[Range, ...]  # what stands in quotation marks, whoever says it


def find_statements(  # noqa: PLR0913, PLR0917
    parsed: Parsed,
    article: Article,
    quotes: tuple[Quote, ...],
    times: tuple[Time, ...],
    mentions: tuple[Mention, ...],
    quantities: tuple[Quantity, ...],
) -> tuple[tuple[Statement, ...], tuple[Proposition, ...]]:
    """The article's statements in text order and, in the same order, what each says."""
    parsed = repair_parse(parsed)
    around = Surroundings(
        parsed=parsed,
        article=article,
        quotes=quotes,
        times=times,
        mentions=mentions,
        quantities=quantities,
        starts={token.start: token.index for token in parsed.tokens},
        posts=find_posts(parsed),
        quotations=find_quoted(parsed),
    )
    pairs = [pair for sentence in list_told(parsed) for pair in _read_sentence(around, sentence)]
    pairs.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[0].id))
    return tuple(statement for statement, _ in pairs), tuple(proposition for _, proposition in pairs)


class _Setting(Struct, frozen=True, kw_only=True):
    """What one sentence holds."""

    found: dict[int, Clause]
    quotes: tuple[Quote, ...]
    asked: frozenset[int]
    lent: dict[int, frozenset[str]]  # of a clause, the times that an event inside it takes
    dated: dict[int, str]  # of an event noun, its time
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]


def _read_sentence(around: Surroundings, sentence: Sentence) -> Iterator[tuple[Statement, Proposition]]:
    parsed = around.parsed
    clauses = find_clauses(parsed, sentence)
    times = tuple(time for time in around.times if sentence.start <= time.start < sentence.end)
    clauses = split_asides(parsed, clauses, times)
    happenings = find_happenings(parsed, clauses, times, around.starts) if times else ()
    setting = _Setting(
        found={clause.head: clause for clause in clauses},
        quotes=_overlapping(around.quotes, sentence),
        asked=find_questions(parsed, sentence, clauses),
        lent={
            one.outer: frozenset(h.time for h in happenings if h.outer == one.outer and not h.shared)
            for one in happenings
        },
        dated={one.clause.head: one.time for one in happenings},
        times=times,
        quantities=tuple(one for one in around.quantities if sentence.start <= one.start < sentence.end),
    )
    for clause in (*clauses, *(happening.clause for happening in happenings)):
        if clause.frame or _is_cue(parsed, clause, setting.quotes):
            continue
        parts = cut_parts(parsed, clause, setting.quotes)
        made = _make_pair(around, clause, parts, setting) if parts else None
        if made is None or is_fragment(parsed, clause, sourced=len(made[0].chain) > 1):
            continue
        if len(made[0].chain) > 1 or not is_within(around.quotations, made[0]):
            yield made  # else somebody's words, and nobody knows whose


def _is_cue(parsed: Parsed, clause: Clause, quotes: Sequence[Quote]) -> bool:
    """Whether the clause only introduces direct speech: "she said", "can be heard saying"."""
    heard = (child for child in parsed.children[clause.head] if parsed.tokens[child].dep == "xcomp")
    offsets = [parsed.tokens[word].start for word in (clause.head, *heard) if find_lemma(parsed, word) in FRAME_VERBS]
    cues = [quote.cue_span for quote in quotes if quote.kind == "direct" and quote.cue_span is not None]
    if find_child(parsed, clause.head, ("dobj", "ccomp")) is None:  # "she cracked"
        offsets.append(parsed.tokens[clause.head].start)
    return any(cue.start <= offset < cue.end for cue in cues for offset in offsets)


def _overlapping(quotes: Sequence[Quote], sentence: Sentence) -> tuple[Quote, ...]:
    start, end = sentence.start, sentence.end
    return tuple(quote for quote in quotes if quote.start < end and quote.end > start)


def _make_pair(around: Surroundings, clause: Clause, parts: Parts, setting: _Setting) -> tuple[Statement, Proposition]:
    """The statement that the clause makes, and what it says."""
    parsed = around.parsed
    chain = find_chain(around.article, parsed, clause, setting.found, (setting.quotes, around.mentions))
    chain = add_author(chain, parts[0][0], around.posts)
    lent = setting.lent.get(clause.head, frozenset())
    inside = [time for time in setting.times if _lies_in(parts, time.start) and time.id not in lent]
    times = [time for time in inside if not is_told_inside(parsed, clause, time, around.starts)]
    stance, polarity = read_stance(clause, asked=clause.head in setting.asked), read_polarity(clause)
    stance = weigh_speaker(stance, clause, chain)
    if stance == "asserted" and is_denial(parsed, clause, sourced=len(chain) > 1):
        stance, polarity, chain = "denied", True, add_denier(parsed, clause, chain, around.mentions)
    statement = Statement(
        id=make_id("s", around.article.id, *(offset for part in parts for offset in part)),
        start=parts[0][0],
        end=parts[-1][1],
        parts=parts,
        text=" ... ".join(parsed.text[start:end] for start, end in parts),
        stance=stance,
        polarity=polarity,
        chain=chain,
        source_class=classify_source(chain, relayed=_is_relayed(parsed, clause)),
        time=setting.dated.get(clause.head)
        or find_dating(parsed, clause, times, around.starts, ahead=stance == "planned"),
        quantities=tuple(quantity for quantity in setting.quantities if _lies_in(parts, quantity.start)),
    )
    return statement, make_proposition(parsed, clause, statement, around.mentions, times)


def _lies_in(parts: Parts, offset: int) -> bool:
    return any(start <= offset < end for start, end in parts)


def _is_relayed(parsed: Parsed, clause: Clause) -> bool:
    """As in "reportedly": from somebody else, who is not named."""
    return any(parsed.tokens[word].lemma in RELAYING_ADVERBS for word in clause.words)
