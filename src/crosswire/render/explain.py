"""Why a fact's verdict is what it is: its sayings, voices and positions, in words."""

from collections.abc import Iterator
from textwrap import wrap

from crosswire.errors import UsageError
from crosswire.model import Fact, FactStatus, Record
from crosswire.render.display import clean_line, shorten
from crosswire.render.facts import gather_evidence, view_fact
from crosswire.render.labels import label_articles
from crosswire.render.views import FactView, Saying
from crosswire.render.words import STATUS, count

WIDTH = 80
MOST_FOUND = 5
LONGEST_TEXT = 60
MEANING: dict[FactStatus, str] = {
    "disputed": "one party says it and another denies it",
    "conflicting": "the positions cannot all be true",
    "developing": "planned, ongoing or counted so far in one text, done or moved on in another",
    "corroborated": "two or more voices say it, and nothing shows that they are one",
    "reported": "one voice says it",
}


def explain_fact(record: Record, wanted: str) -> str:
    """The fact whose id begins so, or whose text has these words, explained; `UsageError` if none or several do."""
    fact = _find_fact(record, wanted)
    views = label_articles(record.articles)
    evidence = gather_evidence(record, views)
    labels = {view.letter: view.label for view in views.values()}
    return "\n".join(_explain(view_fact(fact, evidence), fact, labels)) + "\n"


def _find_fact(record: Record, wanted: str) -> Fact:
    facts = [fact for story in record.stories for fact in story.facts]
    exact = [fact for fact in facts if fact.id == wanted]
    found = exact or [fact for fact in facts if wanted and fact.id.startswith(wanted)]
    found = found or [fact for fact in facts if wanted and wanted.casefold() in fact.text.casefold()]
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(f"no fact of the record has an id that begins with {wanted!r}, or has these words")
    some = "; ".join(f"{fact.id} ({shorten(clean_line(fact.text), LONGEST_TEXT)})" for fact in found[:MOST_FOUND])
    more = f"; and {len(found) - MOST_FOUND} more" if len(found) > MOST_FOUND else ""
    raise UsageError(f"{len(found)} facts are meant by {wanted!r}; name one by its id: {some}{more}")


def _explain(view: FactView, fact: Fact, labels: dict[str, str]) -> Iterator[str]:
    yield from _fill(view.text, "")
    yield ""
    yield from _fill(f"{STATUS[fact.status]}: {MEANING[fact.status]}.", "")
    yield from _fill(f"Why: {view.reason}.", "")
    if view.cause:
        yield from _fill(f"They differ in the {view.slot or 'matter'}: {view.cause}.", "")
    if len(view.stands) > 1:
        yield from _explain_positions(view)
    yield from _explain_voices(view, fact)
    if view.editors:
        yield from ("", "What editors said")
        for said in view.editors:
            yield from _fill(f"{said.text} ({said.by})", "  ")
    yield from ("", "Who says it")
    for saying in view.sayings:
        yield from _show_saying(saying)
    yield from ("", "Articles")
    for letter in view.letters:
        yield from _fill(f"[{letter}] {labels.get(letter, '')}", "  ")


def _explain_positions(view: FactView) -> Iterator[str]:
    yield from ("", "Positions")
    for stand in view.stands:
        letters = ", ".join(stand.letters)
        yield from _fill(f"“{stand.value}”: {count(stand.origins, 'voice')} ({letters})", "  ")


def _explain_voices(view: FactView, fact: Fact) -> Iterator[str]:
    yield from ("", f"{count(fact.origins, 'voice')}, {count(fact.witnesses, 'witness', 'witnesses')}")
    for number, voice in enumerate(view.voices, 1):
        yield from _fill(f"{number}. {', '.join(voice.letters)}: {voice.reason}", "  ")


def _show_saying(saying: Saying) -> Iterator[str]:
    ranges = ", ".join(f"{start}-{end}" for start, end in saying.excerpt.ranges)
    stance = f" ({saying.stance})" if saying.stance else ""
    yield from _fill(f"[{saying.letter}] {saying.chain}".rstrip() + f"{stance}, characters {ranges}:", "  ")
    yield from _fill(f"“{saying.excerpt.words}”", "    ")


def _fill(text: str, indent: str) -> list[str]:
    return wrap(text, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ", break_on_hyphens=False) or [""]
