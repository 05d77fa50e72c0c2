"""All that a person or a body is quoted with, over all stories: one saying once, with the outlets that render it.

A name is looked for among the names that the stories' records give their speakers. What may be two people is never put
together: then the names are given back to choose from.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct

from crosswire.desk.entries import SaidHow, read_said
from crosswire.errors import UsageError
from crosswire.kept import Hit
from crosswire.model import Span
from crosswire.primitives.name_keys import fold_name, match_person
from crosswire.store import Store
from crosswire.store.search import Found

LONGEST_NAME = 200  # characters


class Rendering(Struct, frozen=True, kw_only=True):
    """A quote: how one outlet renders a saying."""

    quote: str
    text: str
    kind: str  # direct | mixed | indirect
    exact: tuple[str, ...]  # the speaker's own words: all of the text, or what of it stands in quotation marks
    act: str
    outlet: str | None
    published: str | None
    article: str
    span: Span
    chain: tuple[str, ...]  # what the words came through, outermost first, without the outlet


class Saying(Struct, frozen=True, kw_only=True):
    """One saying: its fullest words and every rendering of it, the earliest first."""

    id: str
    speaker: str
    text: str
    is_exact: bool  # the speaker's own words, which quotation marks may stand around
    story: str | None
    title: str  # the story's
    published: str | None  # of its first rendering
    outlets: tuple[str, ...]
    renderings: tuple[Rendering, ...]


class Speaker(Struct, frozen=True, kw_only=True):
    """Somebody who is quoted: the fullest name, the country where stories tell two apart by it, and how much."""

    name: str
    country: str | None = None
    sayings: int = 0
    stories: int = 0


class Quoted(Struct, frozen=True, kw_only=True):
    """What was found for a name: somebody's sayings, the newest first, or whom it may mean, and then no sayings."""

    asked: str
    speaker: Speaker | None = None
    sayings: tuple[Saying, ...] = ()
    choices: tuple[Speaker, ...] = ()
    waiting: int = 0  # stories whose records are not up to date, so that quotes may be missing


class _Said(Struct, frozen=True, kw_only=True):
    found: Found
    how: SaidHow


def find_quotes(
    store: Store, name: str, *, country: str | None = None, since: str | None = None, before: str | None = None
) -> Quoted:
    """What somebody of this name is quoted with; days are ISO, `since` the first, `before` the first that is too late.

    A surname finds its bearer, if only one is quoted. Raises `UsageError` for a name without letters.
    """
    key = fold_name(name.encode("utf-8", "replace").decode()) if len(name) <= LONGEST_NAME else ""
    if not any(map(str.isalnum, key)):
        raise UsageError("say whose quotes: a name, or a surname")
    said = [_Said(found=found, how=read_said(found.said)) for found in store.said_by(key)]
    groups = _list_people([one for one in said if country in {None, one.how.country}])
    chosen = _choose(groups, key)
    waiting = len(store.stale_stories())
    if not chosen:
        choices = map(_describe, groups) if groups else _list_alike(store, key)
        return Quoted(asked=name, choices=tuple(choices), waiting=waiting)
    sayings = [saying for saying in _list_sayings(chosen) if _is_within(saying, since, before)]
    return Quoted(asked=name, speaker=_describe(chosen), sayings=tuple(sayings), waiting=waiting)


def list_hits(quoted: Quoted) -> tuple[Hit, ...]:
    """The sayings as a list of what was found: each by its fullest rendering."""
    return tuple(_make_hit(saying) for saying in quoted.sayings)


def list_speakers(store: Store) -> tuple[Speaker, ...]:
    """Everybody who is quoted under a name, those with most sayings first."""
    return tuple(Speaker(name=name, sayings=sayings) for name, sayings in store.speakers())


# ---------------------------------------------------------------- who is meant


def _list_alike(store: Store, key: str) -> Iterable[Speaker]:
    """Those quoted whose names have all the words that were asked for: a given name, a part of a body's name."""
    words = set(key.split())
    return (one for one in list_speakers(store) if words <= set(fold_name(one.name).split()))


def _list_people(said: Iterable[_Said]) -> list[list[_Said]]:
    """The quotes of each person or body, those of most quotes first."""
    groups: list[list[_Said]] = []
    for one in sorted(said, key=lambda one: (-len(one.found.speaker or ""), one.found.speaker or "", one.found.number)):
        group = next((group for group in groups if _is_same(group[0], one)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return sorted(groups, key=lambda group: (-len(group), group[0].found.speaker or ""))


def _is_same(left: _Said, right: _Said) -> bool:
    """Whether two stories' speakers are surely one: the same name, or a person's full name written otherwise."""
    if left.how.country and right.how.country and left.how.country != right.how.country:
        return False
    one, other = left.found.speaker or "", right.found.speaker or ""
    if fold_name(one) == fold_name(other):
        return True
    are_people = left.how.speaker_kind == right.how.speaker_kind == "person"
    return are_people and " " in one and " " in other and match_person(one, other)


def _choose(groups: Sequence[list[_Said]], key: str) -> list[_Said] | None:
    """The one who is meant: the only one, the only one of this very name, or the only one with a fuller name."""
    if len(groups) <= 1:
        return groups[0] if groups else []
    of_that_name = [group for group in groups if any(fold_name(one.found.speaker or "") == key for one in group)]
    if len(of_that_name) == 1 and " " in key:
        return of_that_name[0]
    fuller = [group for group in groups if group not in of_that_name]
    return fuller[0] if len(fuller) == 1 and len(groups) == 2 and " " not in key else None


def _describe(group: Sequence[_Said]) -> Speaker:
    names = Counter(one.found.speaker or "" for one in group)
    countries = {one.how.country for one in group if one.how.country}
    return Speaker(
        name=max(names, key=lambda name: (len(name.split()), names[name], name)) if names else "",
        country=min(countries, default=None),
        sayings=len({one.found.saying for one in group}),
        stories=len({one.found.story for one in group}),
    )


# ---------------------------------------------------------------- what was said


def _list_sayings(said: Sequence[_Said]) -> list[Saying]:
    """Each saying once, the newest first."""
    folded: dict[str, list[_Said]] = {}
    for one in sorted(said, key=lambda one: (one.found.published or "9999", one.found.outlet or "", one.found.number)):
        folded.setdefault(one.found.saying or one.found.ref, []).append(one)
    sayings = [_make_saying(key, group) for key, group in folded.items()]
    dated = sorted((one for one in sayings if one.published), key=lambda one: one.id)
    undated = sorted((one for one in sayings if not one.published), key=lambda one: one.id)
    return [*sorted(dated, key=lambda one: one.published or "", reverse=True), *undated]


def _make_saying(key: str, group: Sequence[_Said]) -> Saying:
    first = group[0].found
    fullest = max(group, key=lambda one: (_is_exact(one), len(one.found.text), -one.found.number))
    return Saying(
        id=key,
        speaker=max((one.found.speaker or "" for one in group), key=len),
        text=fullest.found.text,
        is_exact=_is_exact(fullest),
        story=first.story,
        title=first.title,
        published=first.published,
        outlets=tuple(dict.fromkeys(one.found.outlet for one in group if one.found.outlet)),
        renderings=tuple(_make_rendering(one) for one in group),
    )


def _is_exact(one: _Said) -> bool:
    return one.how.exact == (one.found.text,)


def _make_rendering(one: _Said) -> Rendering:
    found = one.found
    return Rendering(
        quote=found.ref,
        text=found.text,
        kind=one.how.kind,
        exact=one.how.exact,
        act=one.how.act,
        outlet=found.outlet,
        published=found.published,
        article=found.article,
        span=Span(article=found.article, start=found.start, end=found.end),
        chain=one.how.chain,
    )


def _is_within(saying: Saying, since: str | None, before: str | None) -> bool:
    if not (since or before):
        return True
    published = saying.published or ""
    return bool(published) and published >= (since or "") and (not before or published < before)


def _make_hit(saying: Saying) -> Hit:
    shown = next(one for one in saying.renderings if one.text == saying.text)
    return Hit(
        kind="quote",
        ref=shown.quote,
        story=saying.story,
        article=shown.article,
        outlet=", ".join(saying.outlets) or None,
        speaker=saying.speaker,
        published=saying.published,
        title=saying.title,
        text=saying.text,
        span=shown.span,
        is_exact=saying.is_exact,
    )
