"""Search: articles, quotes and facts by their words and by their meaning, joined by reciprocal rank fusion.

Lists of different makings are joined by rank alone (Cormack, Clarke and Büttcher 2009), since their scores have no
common measure: those that have the words as they stand, those that have the words, those that mean the like.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from crosswire.desk.entries import blank_furniture, read_said
from crosswire.desk.excerpts import choose_window, cut_marks
from crosswire.desk.meanings import Meanings
from crosswire.desk.queries import Query, check_query, read_kinds
from crosswire.kept import Hit
from crosswire.languages.function_words import FUNCTION_WORDS
from crosswire.model import Article, Span
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.vectors import Embed
from crosswire.store import Store
from crosswire.store.marks import find_marks
from crosswire.store.search import Found, Narrowing, join_matches, quote_words

DEPTH = 200  # hits of each list that are joined
DAMPING = 60  # of a rank's weight, as its authors have it
MOST_NEAR = 50  # hits by meaning
NEAR, FAR = 0.5, 0.25  # cosines: what surely means the like, and what has nothing to do with it
SOME_WEIGHT = 0.5  # of entries that have most of the words
MOST_COMBINED = 6  # words of which all but one may be asked for
USUAL = 20
MOST = 500

_SMALL = FUNCTION_WORDS["en"] | {"what", "who", "when", "where", "why", "how", "did", "does", "do", "about", "there"}

Ranked = Sequence[tuple[int, float]]  # entries' numbers, the best first, and how much their place counts
LoadEmbed = Callable[[], Embed | None]  # gives the model, loaded when it is first called


def search(
    store: Store, words: str, load: LoadEmbed, *, limit: int = USUAL, meanings: Meanings | None = None
) -> tuple[Hit, ...]:
    """What fits a query, the best first; a saying that several outlets render stands once.

    Raises `UsageError` for a query that cannot be answered, `StoreError` for one that takes too long. `meanings` keeps
    the vectors in memory from one search to the next.
    """
    query = check_query(words)
    narrowing = _read_narrowing(store, query)
    if not query.words and not query.phrases:
        newest = store.find_newest(narrowing, MOST)
        ranked = [(number, 0.0) for number in _leave_out(store, query, newest)]
    else:
        ranked = _join_lists(_rank(store, query, narrowing, load, meanings or Meanings()))
    found = store.found([number for number, _ in ranked])
    chosen = _fold_sayings([(found[number], score) for number, score in ranked if number in found])
    return _make_hits(store, chosen[: max(1, min(limit, MOST))], _match_any(query))


# ---------------------------------------------------------------- ranking


def _rank(store: Store, query: Query, narrowing: Narrowing, load: LoadEmbed, meanings: Meanings) -> Iterable[Ranked]:
    """The lists to be joined, each with the best first."""
    without = [quote_words([one]) for one in query.without]
    phrases = [quote_words([phrase]) for phrase in query.phrases]
    telling = [match for word in _pick_telling(query) if (match := quote_words([word]))]
    if len(query.words) > 1:
        as_it_stands = join_matches([*phrases, quote_words(query.words)], "AND", without)
        yield [(number, 1.0) for number in store.find_words(as_it_stands, narrowing, DEPTH)]
    every = store.find_words(join_matches([*phrases, *telling], "AND", without), narrowing, DEPTH)
    yield [(number, 1.0) for number in every]
    if len(every) < DEPTH and (most_of := _match_most(telling)):
        found = store.find_words(join_matches([*phrases, f"({most_of})"], "AND", without), narrowing, DEPTH)
        yield [(number, SOME_WEIGHT) for number in found if number not in set(every)]
    embed = load()
    if embed is not None:
        vector = embed([" ".join((*query.words, *query.phrases))])[0]
        near = dict(meanings.find(store, vector, narrowing, MOST_NEAR))
        fitting = list(near)
        for phrase in phrases:
            having = store.matching(phrase, fitting)
            fitting = [number for number in fitting if number in having]
        yield [(number, _weigh_nearness(near[number])) for number in _leave_out(store, query, fitting)]


def _weigh_nearness(cosine: float) -> float:
    """How much a place in the list of meanings counts: least where the nearest is hardly near."""
    return min(1.0, (cosine - FAR) / (NEAR - FAR))


def _match_most(telling: Sequence[str]) -> str:
    """All of the words but one, whichever; any of them where they are two, or very many."""
    if len(telling) < 2:
        return ""
    if len(telling) == 2 or len(telling) > MOST_COMBINED:
        return join_matches(telling, "OR")
    rests = ([*telling[:at], *telling[at + 1 :]] for at in range(len(telling)))
    return join_matches((f"({join_matches(rest, 'AND')})" for rest in rests), "OR")


def _pick_telling(query: Query) -> tuple[str, ...]:
    """The words without small ones, unless there are no others."""
    return tuple(word for word in query.words if word.lower() not in _SMALL) or query.words


def _match_any(query: Query) -> str:
    """What is marked in a hit: every word and phrase that was asked for."""
    words = [*([word] for word in _pick_telling(query)), *([phrase] for phrase in query.phrases)]
    return join_matches(map(quote_words, words), "OR")


def _leave_out(store: Store, query: Query, numbers: Sequence[int]) -> list[int]:
    """The entries without those that have a word which is to be left out."""
    unwanted = join_matches((quote_words([one]) for one in query.without), "OR")
    out = store.matching(unwanted, numbers) if unwanted and numbers else frozenset()
    return [number for number in numbers if number not in out]


def _join_lists(lists: Iterable[Ranked]) -> list[tuple[int, float]]:
    """The entries of all lists, those that stand high in several first, ties by number."""
    scores: defaultdict[int, float] = defaultdict(float)
    for ranked in lists:
        for rank, (number, weight) in enumerate(ranked, start=1):
            scores[number] += weight / (DAMPING + rank)
    return sorted(((number, round(score, 6)) for number, score in scores.items()), key=lambda one: (-one[1], one[0]))


def _fold_sayings(ranked: Sequence[tuple[Found, float]]) -> list[tuple[Found, float]]:
    """Each saying once, where it stands first."""
    kept: dict[tuple[str, str], tuple[Found, float]] = {}
    for found, score in ranked:
        kept.setdefault((found.kind, found.saying or found.ref), (found, score))
    return list(kept.values())


def _read_narrowing(store: Store, query: Query) -> Narrowing:
    """The filters as the store takes them; raises `UsageError` for a story that there is not."""
    return Narrowing(
        kinds=read_kinds(query.kind),
        speakers=tuple(map(fold_name, query.speaker)),
        outlets=tuple(map(fold_name, query.outlet)),
        stories=tuple(store.resolve_story(words) for words in query.story),
        before=min(query.before, default=None),
        after=max(query.after, default=None),
    )


# ---------------------------------------------------------------- what is shown


def _make_hits(store: Store, chosen: Sequence[tuple[Found, float]], match: str) -> tuple[Hit, ...]:
    articles = {
        article.id: article for article in store.articles([one.article for one, _ in chosen if one.kind == "article"])
    }
    texts = [blank_furniture(articles[one.article]) if one.kind == "article" else one.text for one, _ in chosen]
    marked = find_marks(match, texts)
    return tuple(
        _make_hit(found, score, marks, articles[found.article] if found.kind == "article" else None)
        for (found, score), marks in zip(chosen, marked, strict=True)
    )


def _make_hit(found: Found, score: float, marks: tuple[tuple[int, int], ...], article: Article | None) -> Hit:
    text, start, end = found.text, found.start, found.end
    if article is not None:
        start, end = choose_window(blank_furniture(article), marks, (found.start, found.end))
        text, marks = article.text[start:end], cut_marks(marks, start, end)
    return Hit(
        kind=found.kind,
        ref=found.ref,
        story=found.story,
        article=found.article,
        outlet=found.outlet,
        speaker=found.speaker,
        published=found.published,
        title=found.headline or found.title if article is not None else found.title,
        text=text,
        marks=marks,
        span=Span(article=found.article, start=start, end=end),
        score=score,
        is_exact=found.kind == "quote" and read_said(found.said).exact == (found.text,),
    )
