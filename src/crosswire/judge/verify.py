"""Whether a saved record holds: against itself, against the articles in it, and against the rules of counting.

It trusts nothing that the record says about itself: spans are cut again, voices counted again.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from crosswire.judge.evidence import check_articles, check_findings, check_spans
from crosswire.judge.verify_parts import check_checks, check_figures, check_wordings
from crosswire.judge.voices import count_voices, count_witnesses
from crosswire.model import BriefLine, Fact, Findings, Linked, Record, Story
from crosswire.primitives.speech import is_said
from crosswire.primitives.story_index import StoryIndex, index_story

Check = Callable[[Story, StoryIndex], Iterator[str]]


def verify_record(record: Record) -> list[str]:
    """What does not hold, a line each in plain words, the first lie first; empty if all holds."""
    lies = [*check_articles(record), *check_findings(record), *_check_stories(record)]
    if lies:
        return lies  # counts need findings that can be trusted
    for story in record.stories:
        index = index_story(_link_again(story, record))
        lies += [lie for check in STORY_CHECKS for lie in check(story, index)]
    return lies


def _link_again(story: Story, record: Record) -> Linked:
    """The story as it was when its facts were judged."""
    members = set(story.articles)
    findings = tuple(
        Findings(
            article=found.article,
            quotes=tuple(quote for quote in found.quotes if is_said(quote)),
            times=found.times,
            mentions=found.mentions,
            statements=found.statements,
        )
        for found in record.findings
        if found.article in members
    )
    return Linked(
        articles=tuple(article for article in record.articles if article.id in members),
        findings=findings,
        entities=story.entities,
        origins=story.origins,
        reuse=story.reuse,
        utterances=story.utterances,
    )


def _check_stories(record: Record) -> Iterator[str]:
    """Stories of articles that are there, each in one story, each of one origin."""
    known = {found.article for found in record.findings}
    told: set[str] = set()
    for story in record.stories:
        owner = f"story {story.id}"
        for article in story.articles:
            if article not in known:
                yield f"{owner}: it has article {article}, of which the record has no findings"
            if article in told:
                yield f"{owner}: article {article} is told in another story, or twice"
            told.add(article)
        counted = sorted(article for origin in story.origins for article in origin.articles)
        if counted != sorted(story.articles):
            yield f"{owner}: its origins are not a partition of its articles"


def _check_references(story: Story, index: StoryIndex) -> Iterator[str]:
    """Every id that a finding, utterance or line refers to stands for something."""
    facts = {fact.id for fact in story.facts}
    for found in index.linked.findings:
        named = [(f"mention at {item.start} of {found.article}", item.entity) for item in found.mentions]
        named += [(item.id, entity) for item in found.statements for entity in (*item.entities, item.place)]
        named += [(item.id, item.speaker) for item in found.quotes]
        named += [(item.id, link.entity) for item in found.quotes for link in item.chain]
        named += [(item.id, link.entity) for item in found.statements for link in item.chain]
        for owner, entity in named:
            if entity is not None and entity not in index.entities:
                yield f"{owner}: {entity} is no entity of story {story.id}"
    referring = [("a line of the brief", line.facts) for line in story.brief]
    referring += [("a line of the timeline", line.facts) for line in story.timeline]
    referring += [("a thing to check", line.facts) for line in story.to_check]
    referring += [("an editor's word", word.facts) for word in story.corrections]
    for owner, ids in referring:
        for fact in ids:
            if fact not in facts:
                yield f"{owner} of story {story.id}: {fact} is no fact of it"
    for word in story.corrections:
        gone = [article for article in word.articles if article not in index.articles]
        gone += [quote for quote in word.quotes if quote not in index.quotes]
        for missing in gone:
            yield f"an editor's word of story {story.id}: {missing} is nothing of it"


def _check_utterances(story: Story, index: StoryIndex) -> Iterator[str]:
    for utterance in story.utterances:
        worded = sorted(quote for wording in utterance.wordings for quote in wording.quotes)
        if worded != sorted(utterance.quotes):
            yield f"utterance {utterance.id}: its wordings are not of its quotes"
        if utterance.speaker is not None and utterance.speaker not in index.entities:
            yield f"utterance {utterance.id}: its speaker {utterance.speaker} is no entity of the story"
        for wording in utterance.wordings:
            missing = [quote for quote in wording.quotes if quote not in index.quotes]
            if missing:
                yield f"utterance {utterance.id}: {missing[0]} is no quote of the story"
            elif wording.text not in {index.quotes[quote].text for quote in wording.quotes}:
                yield f"utterance {utterance.id}: no quote has its wording “{wording.text[:60]}”"


def _check_facts(story: Story, index: StoryIndex) -> Iterator[str]:
    """Facts of statements that are there, and counts that follow from chains, origins and utterances."""
    for fact in story.facts:
        missing = [statement for statement in _list_statements(fact) if statement not in index.statements]
        if missing:
            yield f"fact {fact.id}: {missing[0]} is no statement of the story"
            continue
        yield from _check_membership(fact, index)
        yield from _check_counts(fact, index)
        yield from _check_status(fact)


def _list_statements(fact: Fact) -> list[str]:
    groups: Iterable[Sequence[str]] = (
        fact.statements,
        *(voice.statements for voice in fact.voices),
        *(position.statements for position in fact.positions),
    )
    return [statement for group in groups for statement in group]


def _check_membership(fact: Fact, index: StoryIndex) -> Iterator[str]:
    members = sorted(fact.statements)
    if not members:
        yield f"fact {fact.id}: no statement says it"
    if sorted({index.article_of[statement] for statement in members}) != sorted(fact.articles):
        yield f"fact {fact.id}: its articles are not those of its statements"
    if sorted(statement for voice in fact.voices for statement in voice.statements) != members:
        yield f"fact {fact.id}: its voices are not a partition of its statements"
    held = [statement for position in fact.positions for statement in position.statements]
    if len(set(held)) != len(held) or not set(held) <= set(members):
        yield f"fact {fact.id}: its positions overlap, or hold statements that are not its own"


def _check_counts(fact: Fact, index: StoryIndex) -> Iterator[str]:
    counts = [
        ("voices", fact.origins, count_voices(fact.statements, index)),
        ("voices that it names", len(fact.voices), fact.origins),
        ("witnesses", fact.witnesses, count_witnesses(fact.statements, index)),
    ]
    counts += [
        (f"voices for “{position.value[:40]}”", position.origins, count_voices(position.statements, index))
        for position in fact.positions
    ]
    for name, said, counted in counts:
        if said != counted:
            yield f"fact {fact.id}: it counts {said} {name}, there are {counted}"


def _check_status(fact: Fact) -> Iterator[str]:
    """A status that its positions and voices do not bear out."""
    if fact.status in {"disputed", "conflicting"} and len(fact.positions) < 2:
        yield f"fact {fact.id}: it is {fact.status}, but there is one position"
    if fact.status == "corroborated" and fact.origins < 2:
        yield f"fact {fact.id}: it is corroborated by {fact.origins} voice"
    if fact.status == "reported" and fact.origins > 1:
        yield f"fact {fact.id}: it is reported by one voice, but it has {fact.origins}"
    if fact.cause is not None and fact.status not in {"disputed", "conflicting", "developing"}:
        yield f"fact {fact.id}: it gives a cause for a difference that its status does not show"
    if not fact.reason.strip():
        yield f"fact {fact.id}: its verdict has no reason"


def _check_brief(story: Story, index: StoryIndex) -> Iterator[str]:
    """Lines that are their pieces, pieces that are the article's words or say why not, and evidence for each."""
    for number, line in enumerate(story.brief, 1):
        owner = f"line {number} of the brief of story {story.id}"
        if not line.evidence:
            yield f"{owner}: it has no evidence"
        if "".join(piece.text for piece in line.pieces) != line.text:
            yield f"{owner}: it is not what its pieces make"
        yield from check_spans(owner, line.evidence, index.articles)
        yield from _check_pieces(owner, line, index)


def _check_pieces(owner: str, line: BriefLine, index: StoryIndex) -> Iterator[str]:
    for piece in line.pieces:
        if piece.span is None:
            if not piece.why:
                yield f"{owner}: “{piece.text[:60]}” stands nowhere and does not say why"
            continue
        lies = list(check_spans(owner, (piece.span,), index.articles))
        yield from lies
        if not lies and index.articles[piece.span.article].text[piece.span.start : piece.span.end] != piece.text:
            yield f"{owner}: “{piece.text[:60]}” is not what the article has at {piece.span.start}-{piece.span.end}"


def _check_answers(story: Story, index: StoryIndex) -> Iterator[str]:
    for question in ("who", "what", "when", "where"):
        for answer in getattr(story, question):
            owner = f"{question} of story {story.id}"
            if not answer.evidence:
                yield f"{owner}: “{answer.text[:60]}” has no evidence"
            yield from check_spans(owner, answer.evidence, index.articles)


def _check_timeline(story: Story, index: StoryIndex) -> Iterator[str]:
    for number, line in enumerate(story.timeline, 1):
        owner = f"line {number} of the timeline of story {story.id}"
        if not line.evidence or not line.facts:
            yield f"{owner}: it has no {'fact' if line.evidence else 'evidence'}"
        if line.earliest is not None and line.latest is not None and line.earliest > line.latest:
            yield f"{owner}: it ends before it begins"
        yield from check_spans(owner, line.evidence, index.articles)
    starts = [line.earliest for line in story.timeline if line.earliest is not None]
    if any(later < earlier for earlier, later in pairwise(starts)):
        yield f"the timeline of story {story.id} is out of order"


def _check_reuse(story: Story, index: StoryIndex) -> Iterator[str]:
    for reuse in story.reuse:
        owner = f"shared text of {reuse.articles[0]} and {reuse.articles[1]}"
        if not 0 <= reuse.containment <= 1:
            yield f"{owner}: {reuse.containment} is no share"
        for passages in reuse.passages:
            for span in passages:
                article = index.articles.get(span.article)
                if article is None or not 0 <= span.start < span.end <= len(article.text):
                    yield f"{owner}: {span.start}-{span.end} is not inside {span.article}"


STORY_CHECKS: tuple[Check, ...] = (
    _check_references,
    _check_utterances,
    _check_facts,
    _check_brief,
    _check_answers,
    _check_timeline,
    _check_reuse,
    check_figures,
    check_wordings,
    check_checks,
)
