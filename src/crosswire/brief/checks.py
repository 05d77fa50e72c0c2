"""What a reader should still check by hand: few things, the most serious first, each with who could settle it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from crosswire.brief.concerns import find_concern, name_chain
from crosswire.brief.headlines import check_headlines
from crosswire.brief.settlers import name_article
from crosswire.languages.en.brief import DEATHS, PAPERS, PUBLISHED, SEEN
from crosswire.model import ChainLink, Check, Fact, Origin, Span
from crosswire.primitives.story_index import StoryIndex

MOST_CHECKS = 8
MOST_OF_KIND = {
    "conflict": 5,
    "claim": 3,
    "unnamed": 2,
    "allegation": 2,
    "figure": 2,
    "document": 2,
    "change": 1,
    "headline": 3,
}
CENTRAL = 15
NEAR = 80  # characters
FEWEST_ON_AGENCY = 3  # of the central facts

Weighed = tuple[float, int, Check]  # how serious, its place among the facts, and the check


def find_checks(ranked: Sequence[Fact], index: StoryIndex) -> tuple[Check, ...]:
    """The facts that an editor would not sign yet, and what no fact shows: at most eight, the most serious first."""
    found = [*_check_facts(ranked, index), *_check_agencies(ranked, index), *_check_papers(ranked, index)]
    found += [(weight, 0, check) for weight, check in check_headlines(index)]
    counts: Counter[str] = Counter()
    chosen: list[Check] = []
    for _, _, check in sorted(found, key=lambda one: (-one[0], one[1], one[2].text)):
        if counts[check.kind] < MOST_OF_KIND.get(check.kind, 1) and not _is_repeated(check, chosen):
            counts[check.kind] += 1
            chosen.append(check)
    return tuple(chosen[:MOST_CHECKS])


def _is_repeated(check: Check, chosen: Sequence[Check]) -> bool:
    """Whether the same words are to be checked already, or words of the same clause."""
    spans = [span for other in chosen if other.kind == check.kind for span in other.evidence[:1]]
    near = any(is_near(span, other) for span in check.evidence[:1] for other in spans)
    return near or any(set(check.evidence) & set(other.evidence) or check.text == other.text for other in chosen)


def is_near(left: Span, right: Span) -> bool:
    """Whether two stretches of one article lie so near each other that they are of one sentence, or of two in a row."""
    return left.article == right.article and max(left.start, right.start) - min(left.end, right.end) < NEAR


def _check_facts(ranked: Sequence[Fact], index: StoryIndex) -> Iterator[Weighed]:
    counted = has_agreed_deaths(ranked, index)
    for rank, fact in enumerate(ranked):
        concern = find_concern(fact, rank, index)
        if concern is not None and not (counted and concern.kind == "claim" and is_of_deaths(fact, index)):
            check = Check(
                text=fact.text,
                facts=(fact.id,),
                why=concern.why,
                kind=concern.kind,
                ask=concern.ask,
                evidence=tuple(index.span(statement) for statement in fact.statements),
            )
            yield concern.weight, rank, check


def has_agreed_deaths(facts: Sequence[Fact], index: StoryIndex) -> bool:
    """Whether several voices tell of deaths: then each dead person's is no claim of one."""
    return any(fact.origins > 1 and is_of_deaths(fact, index) for fact in facts)


def is_of_deaths(fact: Fact, index: StoryIndex) -> bool:
    """Whether somebody died in it."""
    return any(not DEATHS.isdisjoint(index.propositions[s].lemmas) for s in fact.statements)


def _check_agencies(ranked: Sequence[Fact], index: StoryIndex) -> Iterator[Weighed]:
    """Central facts that several articles carry and one agency's text alone gives."""
    for origin in index.linked.origins:
        if len(origin.articles) < 2:
            continue
        held = [f for f in ranked[:CENTRAL] if len(f.articles) > 1 and set(f.articles) <= set(origin.articles)]
        whole = len(index.linked.origins) == 1
        if whole or len(held) >= FEWEST_ON_AGENCY:
            yield (8.5 if whole else 5.5), 0, _make_agency_check(origin, held or list(ranked[:1]), index, whole=whole)


def _make_agency_check(origin: Origin, held: Sequence[Fact], index: StoryIndex, *, whole: bool) -> Check:
    name = origin.agency or name_article(index.articles[origin.articles[0]])
    sources = [source for fact in held for source in name_chain(fact, index)]
    much = "Everything here" if whole else f"{len(held)} of the {CENTRAL} most important facts"
    return Check(
        text=f"{much} in {len(origin.articles)} articles: one text, {name}’s",
        facts=tuple(fact.id for fact in held),
        why="several articles, one voice; no other article was found to say it",
        kind="agency",
        ask="; ".join(dict.fromkeys([name, *sources][:3])),
        evidence=tuple(index.span(fact.statements[0]) for fact in held),
    )


def _check_papers(ranked: Sequence[Fact], index: StoryIndex) -> Iterator[Weighed]:
    """Papers that are quoted from, without a word that anybody has seen them."""
    cited: dict[str, list[tuple[int, Fact, str]]] = defaultdict(list)
    seen: set[str] = set()
    for rank, fact in enumerate(ranked):
        for statement in fact.statements:
            for link in index.statements[statement].chain[1:]:
                name = name_paper(link)
                if name:
                    cited[name].append((rank, fact, statement))
                    seen |= {name} if is_seen(statement, index) else set()
    for name, uses in cited.items():
        if name in seen:
            continue
        rank, fact, statement = uses[0]
        outlet = name_article(index.article(statement))
        check = Check(
            text=f"{name[:1].upper()}{name[1:]}: {fact.text}",
            facts=(fact.id,),
            why="a document that is quoted from, without a word that anybody has seen it",
            kind="document",
            ask=f"the document itself; {outlet}, for whether it has it",
            evidence=tuple(index.span(s) for _, _, s in uses[:3]),
        )
        yield 4.0, rank, check


def name_paper(link: ChainLink) -> str:
    """What the link is called if it is a paper that is not published."""
    words = (link.name or "").lower().replace("’s", "").split()
    paper = link.kind == "document" and bool(PAPERS.intersection(words)) and not PUBLISHED.intersection(words)
    return link.name or "" if paper else ""


def is_seen(statement: str, index: StoryIndex) -> bool:
    """Whether the statement's article says that it has read a paper, and so perhaps this one."""
    article = index.article(statement)
    return bool(SEEN.search(article.text))
