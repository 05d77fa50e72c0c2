"""What editors said, as a reader sees it: beside the facts and speakers that it is about, and all of it in a list."""

from collections.abc import Iterable

from crosswire.model import EditorsWord, Record
from crosswire.render.display import clean_line
from crosswire.render.views import EditorView
from crosswire.render.words import spell_date

OF_FACTS = frozenset({"note", "sign-off", "speaker", "not-same"})


def view_word(word: EditorsWord) -> EditorView:
    """What one editor said, and who and when."""
    return EditorView(text=clean_line(word.text), by=name_editor(word), in_force=word.in_force)


def view_editors(words: Iterable[EditorsWord]) -> tuple[EditorView, ...]:
    """What editors said of a story."""
    return tuple(map(view_word, words))


def view_words(record: Record) -> dict[str, tuple[EditorView, ...]]:
    """Of each fact that editors spoke of, what they said; what they said of names and copies stands in the reasons."""
    found: dict[str, tuple[EditorView, ...]] = {}
    said = (word for story in record.stories for word in story.corrections)
    for word in (word for word in said if word.in_force and word.kind in OF_FACTS):
        for fact in word.facts:
            found[fact] = (*found.get(fact, ()), view_word(word))
    return found


def list_credits(record: Record) -> dict[str, str]:
    """Of each quote whose speaker an editor named, who that was and when."""
    words = (word for story in record.stories for word in story.corrections if word.kind == "speaker")
    return {quote: name_editor(word) for word in words if word.in_force for quote in word.quotes}


def name_editor(word: EditorsWord) -> str:
    """Who said it, and on which day: "Ann Lee, 22 November 2026"."""
    return clean_line(f"{word.by}, {spell_date(word.at[:10])}")


def credit(chain: str, editor: str | None) -> str:
    """A chain with the editor who named its last link, if one did."""
    return f"{chain} (by {editor})" if editor else chain
