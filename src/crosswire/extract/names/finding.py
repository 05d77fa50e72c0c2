"""Mentions: names (the parser's, corrected, and those it missed), pronouns and descriptions."""

from crosswire.extract.names.capitals import Words, find_runs, read_words
from crosswire.extract.names.clubs import add_clubs
from crosswire.extract.names.kinds import Name
from crosswire.extract.names.nominals import find_nominals
from crosswire.extract.names.pieces import split_run
from crosswire.extract.names.pronouns import find_pronouns
from crosswire.extract.names.shapes import find_shaped, merge_shaped
from crosswire.extract.names.votes import drop_openings, find_repeated, settle_kinds, split_pairs, trim_names
from crosswire.model import Mention, Parsed


def find_mentions(parsed: Parsed) -> tuple[Mention, ...]:
    """The names, pronouns and descriptions of people, bodies and places, by start; only descriptions hold others."""
    words = read_words(parsed)
    names = find_names(words)
    covered = {at for name in names for at in range(name.first, name.last)}
    people = {name.first for name in names if name.kind == "person"}
    found = [_make_mention(parsed, name) for name in names]
    found += find_pronouns(parsed)
    found += find_nominals(parsed, covered, people)
    return tuple(sorted(found, key=lambda mention: (mention.start, -mention.end)))


def _make_mention(parsed: Parsed, name: Name) -> Mention:
    start, end = parsed.tokens[name.first].start, parsed.tokens[name.last - 1].end
    text = parsed.text[start:end]
    for tail in ("'s", "’s", "-", "'", "’"):  # the parser now and then leaves these inside a word
        if text.endswith(tail) and len(text) > len(tail) + 1:
            end, text = end - len(tail), text[: -len(tail)]
    return Mention(start=start, end=end, text=text, kind=name.kind)


def find_names(words: Words) -> list[Name]:
    """The article's names in text order, their kinds made to agree with one another."""
    names = [name for run in find_runs(words) for name in split_run(words, run)]
    names = merge_shaped(drop_openings(words, trim_names(words, names)), find_shaped(words))
    names = settle_kinds(words, split_pairs(words, sorted(names, key=lambda name: name.first)))
    return add_clubs(words, sorted(names + find_repeated(words, names), key=lambda name: name.first))
