"""What a reader sees of a record, chosen once for all formats."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from crosswire.model import Answer, BriefLine, Check, Origin, Piece, Record, Reuse, Span, Story, TimelineLine
from crosswire.render.display import clean_line, clean_text
from crosswire.render.editors import view_editors
from crosswire.render.excerpts import Sources, cut_span, cut_spans
from crosswire.render.facts import (
    Evidence,
    gather_evidence,
    pick_differing,
    pick_planned,
    pick_single,
    pick_status,
    sort_letters,
    view_facts,
)
from crosswire.render.figures import view_figures
from crosswire.render.labels import label_articles, make_anchor
from crosswire.render.sayings import view_speakers
from crosswire.render.views import (
    AnswerView,
    ArticleView,
    CastView,
    CheckView,
    CoverageCell,
    CoverageRow,
    Excerpt,
    FactView,
    LineView,
    OriginView,
    PieceView,
    ProblemView,
    RecordView,
    ReuseView,
    ShareView,
    StoryView,
    TimelineView,
)
from crosswire.render.words import spell_date, spell_dates_in, spell_span


class _Same:
    """A record that is equal to itself alone: asking whether two are alike would read them through."""

    def __init__(self, record: Record) -> None:
        self.record = record

    def __hash__(self) -> int:
        return id(self.record)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.record is self.record


def view_record(record: Record) -> RecordView:
    """The record as all formats show it: largest story first, articles alone listed."""
    return _view_once(_Same(record))


@lru_cache(maxsize=8)  # one record is often printed in several formats, and pages of a few stories are read in turn
def _view_once(same: _Same) -> RecordView:
    record = same.record
    views = label_articles(record.articles)
    evidence = gather_evidence(record, views)
    briefed = [story for story in record.stories if len(story.articles) > 1 or story.brief]
    ordered = sorted(briefed, key=lambda story: (-len(story.articles), story.id))
    held = {article for story in ordered for article in story.articles}
    models = ", ".join(f"{name} {version}" for name, version in sorted(record.recipe.models.items()))
    return RecordView(
        stories=tuple(_view_story(story, record, evidence) for story in ordered),
        alone=tuple(view for key, view in views.items() if key not in held),
        articles=tuple(views.values()),
        problems=tuple(_view_problem(p.stage, p.article, p.message, views) for p in record.problems),
        made_by=clean_line(f"Crosswire {record.recipe.crosswire}" + (f" with {models}" if models else "")),
    )


def _view_problem(stage: str, article: str | None, message: str, views: Mapping[str, ArticleView]) -> ProblemView:
    view = views.get(article or "")
    where = f"[{view.letter}] {view.label}" if view else clean_line(article)
    return ProblemView(where=where or stage, message=clean_line(message))


def _view_story(story: Story, record: Record, evidence: Evidence) -> StoryView:
    facts = view_facts(story.facts, evidence)
    briefed = frozenset(fact for line in story.brief for fact in line.facts)
    sources = evidence.sources
    articles = tuple(
        sorted((sources[key].view for key in story.articles if key in sources), key=lambda v: (len(v.letter), v.letter))
    )
    coverage = _view_coverage(facts.values(), articles)
    return StoryView(
        anchor=make_anchor(story.id),
        title=clean_line(story.title),
        gist=clean_line(story.gist),
        span=clean_line(spell_span(story.earliest, story.latest)),
        articles=articles,
        answers=_view_answers(story, sources),
        lines=tuple(_view_line(line, place, story, facts, sources) for place, line in enumerate(story.brief, 1)),
        disputed=pick_status(facts.values(), "disputed"),
        conflicting=pick_status(facts.values(), "conflicting"),
        differing=pick_differing(facts.values()),
        developing=pick_status(facts.values(), "developing"),
        agreed=pick_status(facts.values(), "corroborated"),
        planned=pick_planned(facts.values()),
        single=pick_single(facts.values(), briefed, evidence),
        speakers=view_speakers(story, evidence),
        timeline=tuple(_view_moment(line, sources) for line in story.timeline),
        cast=_view_cast(story, record, evidence),
        coverage=coverage,
        shares=_view_shares(facts.values(), articles),
        reuse=tuple(filter(None, (_view_reuse(reuse, sources) for reuse in story.reuse))),
        origins=tuple(_view_origin(origin, sources) for origin in story.origins),
        checks=tuple(_view_check(check, facts, sources) for check in story.to_check),
        figures=view_figures(story, facts, sources),
        editors=view_editors(story.corrections),
    )


def _view_answers(story: Story, sources: Sources) -> tuple[tuple[str, tuple[AnswerView, ...]], ...]:
    asked = (("Who", story.who), ("What", story.what), ("When", story.when), ("Where", story.where))
    return tuple((question, _view_answer(answers, sources)) for question, answers in asked if answers)


def _view_answer(answers: Sequence[Answer], sources: Sources) -> tuple[AnswerView, ...]:
    return tuple(
        AnswerView(text=clean_line(spell_dates_in(a.text)), excerpts=cut_spans(a.evidence, sources)) for a in answers
    )


def _view_line(line: BriefLine, number: int, story: Story, facts: Mapping[str, FactView], sources: Sources) -> LineView:
    excerpts = cut_spans(line.evidence, sources)
    return LineView(
        number=number,
        anchor=f"{make_anchor(story.id)}-{number}",
        text=clean_line(line.text),
        pieces=tuple(_view_piece(piece, excerpts) for piece in line.pieces),
        facts=tuple(facts[fact] for fact in line.facts if fact in facts),
        excerpts=excerpts,
    )


def _view_piece(piece: Piece, excerpts: Sequence[Excerpt]) -> PieceView:
    """The piece with the anchor of the excerpt that it touches."""
    span = piece.span
    touched = (excerpt.anchor for excerpt in excerpts if span and _touches(span, excerpt))
    return PieceView(
        text=clean_text(piece.text), anchor=next(touched, None), ours=span is None, why=clean_line(piece.why)
    )


def _touches(span: Span, excerpt: Excerpt) -> bool:
    inside = span.article == excerpt.article
    return inside and any(start < span.end and span.start < end for start, end in excerpt.ranges)


def _view_moment(line: TimelineLine, sources: Sources) -> TimelineView:
    return TimelineView(
        date=clean_line(spell_date(line.date)),
        text=clean_line(line.text),
        planned=line.status == "planned",
        excerpts=cut_spans(line.evidence, sources),
    )


def _view_cast(story: Story, record: Record, evidence: Evidence) -> tuple[CastView, ...]:
    """Those who are named, most often named first; "the two leaders" are not a third one beside them."""
    inside = frozenset(story.articles)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for found in record.findings:
        if found.article in inside:
            for mention in found.mentions:
                if mention.entity:
                    counts[mention.entity][evidence.sources[found.article].view.letter] += 1
    cast = [
        CastView(
            name=clean_line(entity.name),
            kind=entity.kind,
            role=clean_line(entity.role),
            aliases=tuple(clean_line(alias) for alias in entity.aliases if alias != entity.name),
            named=counts[entity.id].total(),
            letters=sort_letters(counts[entity.id]),
        )
        for entity in story.entities
        if not (entity.kind == "group" and entity.members)
    ]
    return tuple(sorted(cast, key=lambda member: (-len(member.letters), -member.named, member.name)))


def _view_coverage(facts: Iterable[FactView], articles: Sequence[ArticleView]) -> tuple[CoverageRow, ...]:
    """The facts that two articles or more have, those in most articles first."""
    shared = [fact for fact in facts if len(fact.letters) > 1]
    shared.sort(key=lambda fact: (-len(fact.letters), -fact.origins))
    return tuple(CoverageRow(fact=fact, cells=tuple(_view_cell(fact, a) for a in articles)) for fact in shared)


def _view_cell(fact: FactView, article: ArticleView) -> CoverageCell | None:
    saying = next((saying for saying in fact.sayings if saying.letter == article.letter), None)
    if saying is None:
        return None
    return CoverageCell(letter=article.letter, manner=saying.manner, anchor=saying.excerpt.anchor)


def _view_shares(facts: Iterable[FactView], articles: Sequence[ArticleView]) -> tuple[ShareView, ...]:
    shared: Counter[str] = Counter()
    alone: Counter[str] = Counter()
    for fact in facts:
        (shared if len(fact.letters) > 1 else alone).update(fact.letters)
    return tuple(ShareView(article=a, shared=shared[a.letter], alone=alone[a.letter]) for a in articles)


def _view_reuse(reuse: Reuse, sources: Sources) -> ReuseView | None:
    first, second = (sources.get(article) for article in reuse.articles)
    if first is None or second is None:
        return None
    pairs = [(cut_span(left, sources), cut_span(right, sources)) for left, right in reuse.passages]
    direction = clean_line(reuse.direction)
    for source in (first, second):
        direction = direction.replace(source.view.id, f"[{source.view.letter}]")
    return ReuseView(
        first=first.view,
        second=second.view,
        share=f"{reuse.containment:.0%}",
        direction=direction.replace("->", "→"),
        passages=tuple((left, right) for left, right in pairs if left and right),
    )


def _view_origin(origin: Origin, sources: Sources) -> OriginView:
    letters = sort_letters(sources[article].view.letter for article in origin.articles if article in sources)
    return OriginView(letters=letters, agency=clean_line(origin.agency), reason=clean_line(origin.reason))


def _view_check(check: Check, facts: Mapping[str, FactView], sources: Sources) -> CheckView:
    named = tuple(facts[fact] for fact in check.facts if fact in facts)
    return CheckView(
        text=clean_line(check.text),
        why=clean_line(check.why),
        ask=clean_line(check.ask),
        facts=named,
        excerpts=() if named else cut_spans(check.evidence, sources),
    )
