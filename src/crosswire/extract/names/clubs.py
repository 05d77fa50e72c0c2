"""Clubs that an article about sport calls by their nickname: "the Colts", "RED SOX", "Boston Red Sox" in a headline."""

from collections.abc import Sequence

from crosswire.extract.names.capitals import Words
from crosswire.extract.names.kinds import Name, make_name
from crosswire.languages.en.clubs import CLUB_NAMES, CLUB_OPENINGS, SPORT_TELLS, SPORT_WORDS, SPORT_WORDS_NEEDED


def add_clubs(words: Words, names: Sequence[Name]) -> list[Name]:
    """The names with the clubs among them set right, and those that were not seen, with the city before them."""
    clubs = find_clubs(words) if is_about_sport(words) else []
    if not clubs:
        return list(names)
    inside = [(first, last) for first, last in clubs if not any(_is_wider(name, first, last) for name in names)]
    touched = {at for first, last in inside for at in range(first, last)}
    kept = [name for name in names if not touched & set(range(name.first, name.last))]
    owners = {name.last: name for name in kept if name.kind == "place" or name.last - name.first == 1}
    joined = [owners[first] for first, _ in inside if first in owners]
    added = [
        make_name(owners[first].first if first in owners else first, last, "organisation", 9) for first, last in inside
    ]
    return sorted([name for name in kept if name not in joined] + added, key=lambda name: name.first)


def _is_wider(name: Name, first: int, last: int) -> bool:
    """Whether the club's words are only part of a name: "Boston Red Sox", "Kings Road", "Ann Rivers"."""
    return name.first <= first and last <= name.last and (name.first, name.last) != (first, last)


def is_about_sport(words: Words) -> bool:
    """Whether the article uses enough of sport's words."""
    used = {token.text.lower() for token in words.parsed.tokens}
    return not used.isdisjoint(SPORT_TELLS) or len(used & SPORT_WORDS) >= SPORT_WORDS_NEEDED


def find_clubs(words: Words) -> list[tuple[int, int]]:
    """The first and last (exclusive) words of the clubs' nicknames, in order."""
    tokens, found = words.parsed.tokens, list[tuple[int, int]]()
    for token in tokens:
        low = token.text.lower()
        if token.text[0].islower() or (found and token.index < found[-1][1]):
            continue
        if low in CLUB_OPENINGS and token.index + 1 < len(tokens):
            following = tokens[token.index + 1].text
            if not following[0].islower() and f"{low} {following.lower()}" in CLUB_NAMES:
                found.append((token.index, token.index + 2))
                continue
        if low in CLUB_NAMES:
            found.append((token.index, token.index + 1))
    return found
