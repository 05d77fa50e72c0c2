"""What a grouping changes, in words that a store can follow: which story goes on under its id, which ends or begins."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from crosswire.codec import make_id

Age = tuple[int, str]  # a day and an article's id: the lower is the older
Group = frozenset[str]  # of article ids


class Merge(Struct, frozen=True, kw_only=True):
    """Two stories turned out to be one: `story` is part of `into` from now on."""

    story: str
    into: str


class Split(Struct, frozen=True, kw_only=True):
    """A story turned out to be two: `articles` left `story` for `into`, a story that may be new."""

    story: str
    into: str
    articles: tuple[str, ...]


class Assignment(Struct, frozen=True, kw_only=True):
    """Where an article went, and what that changed; to be applied splits first, then merges, then the article."""

    article: str
    story: str
    is_new: bool  # nothing was in this story before
    merges: tuple[Merge, ...] = ()
    splits: tuple[Split, ...] = ()


def describe_change(
    article: str, groups: Sequence[Group], stories: Mapping[str, Group], ages: Mapping[str, Age]
) -> Assignment:
    """What an article's coming changed.

    `stories` says how the articles near to it were grouped before, `groups` how they and it are grouped now; `ages`
    knows all of them. A story goes on in the group that holds most of it; of several in one group the one goes on that
    has most in it; between equals the one with the oldest article.
    """

    def rank(part: Group) -> tuple[int, Age]:
        """The largest group first, of those equally large the one with the earliest article."""
        return -len(part), min(ages[one] for one in part)

    homes = {
        story: min((rank(group & held), at, group) for at, group in enumerate(groups) if group & held)[-1]
        for story, held in stories.items()
    }
    ids = {group: _name_new(article, group) for group in groups}
    for group in groups:
        claims = [(rank(stories[story] & group), story) for story, home in homes.items() if home == group]
        if claims:
            ids[group] = min(claims)[-1]
    own = next(group for group in groups if article in group)
    return Assignment(
        article=article,
        story=ids[own],
        is_new=ids[own] not in stories,
        merges=tuple(Merge(story=story, into=ids[home]) for story, home in sorted(homes.items()) if ids[home] != story),
        splits=tuple(_find_splits(stories, homes, ids)),
    )


def _name_new(article: str, group: Group) -> str:
    """The id of a story that begins with an article, or with others that it drew away."""
    return make_id("s", article) if group == {article} else make_id("s", article, *sorted(group))


def _find_splits(stories: Mapping[str, Group], homes: Mapping[str, Group], ids: Mapping[Group, str]) -> Iterator[Split]:
    for story, held in sorted(stories.items()):
        for group, into in sorted(ids.items(), key=lambda item: item[1]):
            if group != homes[story] and group & held:
                yield Split(story=story, into=into, articles=tuple(sorted(group & held)))
