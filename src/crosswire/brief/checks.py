"""What a reader should still check by hand: few things, the most serious first, each with who could settle it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import structs

from crosswire.brief.concerns import find_concern, find_silences, name_chain
from crosswire.brief.flaws import UNFIT
from crosswire.brief.headlines import check_headlines
from crosswire.brief.settlers import list_actors, name_article, name_link
from crosswire.brief.wording import Wording
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


def find_checks(
    ranked: Sequence[Fact], index: StoryIndex, wordings: Mapping[str, Wording] | None = None
) -> tuple[Check, ...]:
    """The facts that an editor would not sign yet, and what no fact shows: at most eight, the most serious first.

    Facts are told in their best `wordings`, where these are given.
    """
    told = {fact.id: _word_fact(fact, wordings or {}) for fact in ranked}
    found = [*_check_facts(ranked, told, index), *_check_agencies(ranked, index), *_check_papers(ranked, told, index)]
    found += [(weight, 0, check) for weight, check in check_headlines(index)]
    found += _check_silence(ranked, told, found, index)
    counts: Counter[str] = Counter()
    chosen: list[Check] = []
    for _, _, check in sorted(found, key=lambda one: (-one[0], one[1], one[2].text)):
        if counts[check.kind] < MOST_OF_KIND.get(check.kind, 1) and not _is_repeated(check, chosen):
            counts[check.kind] += 1
            chosen.append(check)
    dead = find_dead(index)
    return tuple(structs.replace(check, ask=_leave_out(check.ask, dead)) for check in chosen[:MOST_CHECKS])


def _word_fact(fact: Fact, wordings: Mapping[str, Wording]) -> str:
    """The fact in the words that stand best by themselves."""
    wording = wordings.get(fact.id)
    return wording.text if wording is not None and wording.flaws < UNFIT else fact.text


def find_dead(index: StoryIndex) -> frozenset[str]:
    """The names of people whom the articles tell to have died: nobody can ask them."""
    roles = {"die": "agent", "drown": "agent", "perish": "agent", "kill": "patient", "murder": "patient"}
    found = {entity.id for entity in index.linked.entities if entity.deceased and entity.kind == "person"}
    for key, proposition in index.propositions.items():
        statement = index.statements[key]
        if proposition.predicate in roles and statement.polarity and statement.stance == "asserted":
            found.update(list_actors(key, roles[proposition.predicate], index))
    return frozenset(index.entities[key].name for key in found if index.entities[key].kind == "person")


def _leave_out(ask: str | None, names: frozenset[str]) -> str | None:
    """Whom to ask, less those who cannot be asked any more."""
    return "; ".join(name for name in (ask or "").split("; ") if name not in names) or None


def _is_repeated(check: Check, chosen: Sequence[Check]) -> bool:
    """Whether the same words are to be checked already, or words of the same clause."""
    spans = [span for other in chosen if other.kind == check.kind for span in other.evidence[:1]]
    near = any(is_near(span, other) for span in check.evidence[:1] for other in spans)
    return near or any(set(check.evidence) & set(other.evidence) or check.text == other.text for other in chosen)


def is_near(left: Span, right: Span) -> bool:
    """Whether two stretches of one article lie so near each other that they are of one sentence, or of two in a row."""
    return left.article == right.article and max(left.start, right.start) - min(left.end, right.end) < NEAR


def _check_facts(ranked: Sequence[Fact], told: Mapping[str, str], index: StoryIndex) -> Iterator[Weighed]:
    counted = has_agreed_deaths(ranked, index)
    for rank, fact in enumerate(ranked):
        concern = find_concern(fact, rank, index)
        if concern is not None and not (counted and concern.kind == "claim" and is_of_deaths(fact, index)):
            check = Check(
                text=told[fact.id],
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


def _check_silence(
    ranked: Sequence[Fact], told: Mapping[str, str], found: Sequence[Weighed], index: StoryIndex
) -> Iterator[Weighed]:
    """What is told of somebody who was asked and gave no answer, where no allegation against him is checked."""
    asked = {name for _, _, check in found if check.kind == "allegation" for name in (check.ask or "").split("; ")}
    for key, silence in sorted(find_silences(index).items()):
        entity = index.entities[key]
        if entity.name in asked:
            continue
        about = [
            (rank, fact)
            for rank, fact in enumerate(ranked)
            if silence.article in fact.articles and _is_told_of(fact, entity.id, index)
        ]
        for rank, fact in about[:1]:
            yield (
                6.5,
                rank,
                Check(
                    text=told[fact.id],
                    facts=(fact.id,),
                    why=f"{entity.name} was asked and gave no answer",
                    kind="allegation",
                    ask=entity.name,
                    evidence=(*(index.span(statement) for statement in fact.statements), silence),
                ),
            )


def _is_told_of(fact: Fact, entity: str, index: StoryIndex) -> bool:
    """Whether somebody else is the source of what the fact says of him."""
    aside = index.propositions[fact.statements[0]].clause == "relative"
    told = [s for s in fact.statements if len(index.statements[s].chain) > 1 and _takes_part(entity, s, index)]
    return not aside and any(index.statements[s].chain[-1].entity != entity for s in told)


def _takes_part(entity: str, statement: str, index: StoryIndex) -> bool:
    """Whether somebody does it, or it is done to, for or with him."""
    mentions = index.findings[index.article_of[statement]].mentions
    held = (place for argument in index.propositions[statement].arguments for place in argument.mentions[:1])
    return any(mentions[place].entity == entity for place in held if place < len(mentions))


def _check_agencies(ranked: Sequence[Fact], index: StoryIndex) -> Iterator[Weighed]:
    """Central facts that several articles carry and one agency's text alone gives, or its reports alone."""
    for origin in index.linked.origins:
        if len(origin.articles) < len(("one", "another")):
            continue
        held = [f for f in ranked[:CENTRAL] if len(f.articles) > 1 and set(f.articles) <= set(origin.articles)]
        whole = len(index.linked.origins) == 1
        if whole or len(held) >= FEWEST_ON_AGENCY:
            yield (8.5 if whole else 5.5), 0, _make_agency_check(origin, held or list(ranked[:1]), index, whole=whole)
    yield from _check_relayed(ranked, index)


def _check_relayed(ranked: Sequence[Fact], index: StoryIndex) -> Iterator[Weighed]:
    """An agency that all the articles have the central facts from, in words of their own."""
    shared = [fact for fact in ranked[:CENTRAL] if len(fact.articles) > 1]
    for name in sorted({agency for fact in shared for agency in _list_agencies(fact.statements[0], index)}):
        held = [f for f in shared if f.origins == 1 and all(name in _list_agencies(s, index) for s in f.statements)]
        articles = {article for fact in held for article in fact.articles}
        apart = len({index.origin_of[article].id for article in articles}) > 1  # else it is one text, which is told
        if apart and (len(held) >= FEWEST_ON_AGENCY or 2 * len(held) > len(shared)):
            sources = [source for fact in held for source in name_chain(fact, index)]
            yield (
                5.5,
                0,
                Check(
                    text=f"{len(held)} of the {len(shared)} facts that several articles give: all from {name}",
                    facts=tuple(fact.id for fact in held),
                    why="several articles, one voice; no other article was found to say it",
                    kind="agency",
                    ask="; ".join(dict.fromkeys([name, *sources][:3])),
                    evidence=tuple(index.span(fact.statements[0]) for fact in held),
                ),
            )


def _list_agencies(statement: str, index: StoryIndex) -> set[str]:
    """The agencies that a statement comes through: its article's, and those of its chain."""
    article = index.article(statement)
    named = {credit.agency for credit in article.credits if credit.agency}
    links = (link for link in index.statements[statement].chain[1:] if link.kind == "agency")
    return named | {name for link in links if (name := name_link(link, index))}


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


def _check_papers(ranked: Sequence[Fact], told: Mapping[str, str], index: StoryIndex) -> Iterator[Weighed]:
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
            text=f"{name[:1].upper()}{name[1:]}: {told[fact.id]}",
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
