"""Facts with everything that a reader needs to judge them again, and the section each belongs to."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from crosswire.model import ChainLink, Fact, Position, Quote, Record, Statement, Voice
from crosswire.render.chains import describe_chain, find_teller
from crosswire.render.display import clean_line
from crosswire.render.editors import credit, list_credits, view_words
from crosswire.render.excerpts import Source, cut_ranges
from crosswire.render.labels import make_anchor
from crosswire.render.views import ArticleView, EditorView, FactView, Saying, Stand, VoiceView
from crosswire.render.words import CAUSE, STANCE


class Evidence(Struct, frozen=True, kw_only=True):
    """A story's articles, and every finding in them by id with the article that it stands in."""

    sources: dict[str, Source]
    statements: dict[str, tuple[str, Statement]]
    quotes: dict[str, tuple[str, Quote]]
    names: dict[str, str]  # of an entity
    editors: dict[str, tuple[EditorView, ...]]  # of a fact
    speakers: dict[str, str]  # of a quote whose speaker an editor named, who that was and when
    chains: dict[tuple[str, tuple[ChainLink, ...]], str]  # and of an article's chains that end at such a speaker


def gather_evidence(record: Record, views: Mapping[str, ArticleView]) -> Evidence:
    """The record's articles, findings and names by id."""
    return Evidence(
        sources={article.id: Source(article=article, view=views[article.id]) for article in record.articles},
        statements={s.id: (found.article, s) for found in record.findings for s in found.statements},
        quotes={q.id: (found.article, q) for found in record.findings for q in found.quotes},
        names={entity.id: entity.name for story in record.stories for entity in story.entities},
        editors=view_words(record),
        speakers=(speakers := list_credits(record)),
        chains={(f.article, q.chain): speakers[q.id] for f in record.findings for q in f.quotes if q.id in speakers},
    )


def view_facts(facts: Sequence[Fact], evidence: Evidence) -> dict[str, FactView]:
    """The facts by id, in the order given."""
    return {fact.id: view_fact(fact, evidence) for fact in facts}


def view_fact(fact: Fact, evidence: Evidence) -> FactView:
    """One fact as all formats show it."""
    sayings = {saying.id: saying for saying in _view_sayings(fact.statements, evidence)}
    return FactView(
        id=fact.id,
        anchor=make_anchor(fact.id),
        text=clean_line(fact.text),
        status=fact.status,
        stance=STANCE.get(fact.stance),
        reason=clean_line(fact.reason),
        cause=CAUSE.get(fact.cause or ""),
        slot=clean_line(fact.slot) or None,
        origins=fact.origins,
        witnesses=fact.witnesses,
        letters=_find_letters(fact, sayings.values(), evidence),
        stands=tuple(_view_stand(position, sayings) for position in fact.positions),
        voices=tuple(_view_voice(voice, sayings) for voice in fact.voices),
        sayings=tuple(sayings.values()),
        editors=evidence.editors.get(fact.id, ()),
    )


def _find_letters(fact: Fact, sayings: Iterable[Saying], evidence: Evidence) -> tuple[str, ...]:
    named = {evidence.sources[article].view.letter for article in fact.articles if article in evidence.sources}
    return sort_letters(named or {saying.letter for saying in sayings})


def sort_letters(letters: Iterable[str]) -> tuple[str, ...]:
    """Each letter once, Z before AA."""
    return tuple(sorted(set(letters), key=lambda letter: (len(letter), letter)))


def _view_sayings(statements: Sequence[str], evidence: Evidence) -> Iterable[Saying]:
    for identity in dict.fromkeys(statements):
        article, statement = evidence.statements.get(identity, ("", None))
        excerpt = cut_ranges(article, statement.parts, evidence.sources) if statement else None
        if statement is None or excerpt is None:
            continue
        view = evidence.sources[article].view
        yield Saying(
            id=identity,
            letter=view.letter,
            told=len(statement.chain) > 1,
            teller=find_teller(statement.chain, view),
            chain=credit(describe_chain(statement.chain, view), evidence.chains.get((article, statement.chain))),
            manner=_find_manner(statement),
            stance=STANCE.get(statement.stance),
            excerpt=excerpt,
        )


def _find_manner(statement: Statement) -> str:
    if statement.stance == "denied":
        return "denied"
    if statement.stance != "asserted":
        return "open"
    return "told" if len(statement.chain) > 1 else "asserted"


def _view_stand(position: Position, sayings: dict[str, Saying]) -> Stand:
    held = tuple(sayings[statement] for statement in position.statements if statement in sayings)
    return Stand(
        value=clean_line(position.value),
        origins=position.origins,
        letters=sort_letters(saying.letter for saying in held),
        tellers=tuple(dict.fromkeys(saying.teller for saying in held)),
        sayings=held,
    )


def _view_voice(voice: Voice, sayings: dict[str, Saying]) -> VoiceView:
    letters = sort_letters(sayings[statement].letter for statement in voice.statements if statement in sayings)
    return VoiceView(letters=letters, reason=clean_line(voice.reason))


def pick_status(facts: Iterable[FactView], status: str) -> tuple[FactView, ...]:
    """The facts of one status that are neither merely planned nor told differently; those with most voices first."""
    return _sort_facts(fact for fact in facts if fact.status == status and not is_plan(fact) and not fact.differs)


def pick_differing(facts: Iterable[FactView]) -> tuple[FactView, ...]:
    """What is told in different ways without a conflict; the facts with most voices first."""
    return _sort_facts(fact for fact in facts if fact.differs)


def pick_planned(facts: Iterable[FactView]) -> tuple[FactView, ...]:
    """What is planned and not yet told as done; the plans with most voices first."""
    return _sort_facts(filter(is_plan, facts))


def is_plan(fact: FactView) -> bool:
    """Whether the fact is only planned, and neither fought over, moved on nor told differently."""
    return fact.stance == STANCE["planned"] and not fact.verdict


def _sort_facts(facts: Iterable[FactView]) -> tuple[FactView, ...]:
    return tuple(sorted(facts, key=lambda fact: (-fact.origins, -len(fact.letters))))


def pick_single(facts: Iterable[FactView], briefed: frozenset[str], evidence: Evidence) -> tuple[FactView, ...]:
    """What only one voice says, the most important first: in the brief, heard by most, early in its article."""
    return tuple(sorted(pick_status(facts, "reported"), key=lambda fact: _rank_single(fact, briefed, evidence)))


def _rank_single(fact: FactView, briefed: frozenset[str], evidence: Evidence) -> tuple[bool, int, int, float, str]:
    depth = min((_find_depth(saying, evidence) for saying in fact.sayings), default=1.0)
    return (fact.id not in briefed, -fact.witnesses, -len(fact.letters), round(depth, 2), fact.id)


def _find_depth(saying: Saying, evidence: Evidence) -> float:
    text = evidence.sources[saying.excerpt.article].article.text
    return saying.excerpt.ranges[0][0] / len(text)
