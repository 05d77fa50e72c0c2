"""A record for the terminal: every line fits the width, colour only where it is asked for."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from crosswire.model import Record
from crosswire.render.display import shorten
from crosswire.render.facts import is_plan, sort_letters
from crosswire.render.layout import Sheet, Words, fill_cells, wrap_runs
from crosswire.render.sections import view_record
from crosswire.render.views import ArticleView, EditorView, FactView, RecordView, SayingView, Stand, StoryView
from crosswire.render.words import count

NARROWEST = 40
MOST_SINGLE = 8
MOST_FACTS = 12
MOST_SPEAKERS = 8
MOST_SAYINGS = 3
MOST_CAST = 14
MOST_ROWS = 12
MOST_PASSAGES = 3
MANNER_SIGNS = {"asserted": "●", "told": "◐", "open": "○", "denied": "✕"}
ELSEWHERE = "(see --format json or the HTML page)"


def render_terminal(record: Record, *, width: int = 80, color: bool = False) -> str:
    """The record as plain lines of at most `width` cells; with `color`, SGR codes of ours and no others."""
    sheet = Sheet(width=max(width, NARROWEST), color=color)
    view = view_record(record)
    lines = [line for story in view.stories for line in _show_story(story, sheet)]
    lines += _show_alone(view, sheet)
    lines += _show_problems(view, sheet)
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def _show_story(story: StoryView, sheet: Sheet) -> Iterator[str]:
    yield from _show_head(story, sheet)
    for title, size, show in _SECTIONS:
        if size(story):
            yield from _show_heading(title, size(story), sheet)
            yield from show(story, sheet)
    yield ""


def _show_heading(title: str, size: int, sheet: Sheet) -> Iterator[str]:
    named = f"{title} ({size})" if title not in _UNCOUNTED else title
    yield ""
    yield sheet.paint(f"── {named} ".ljust(sheet.width, "─"), "head")


def _show_head(story: StoryView, sheet: Sheet) -> Iterator[str]:
    yield from wrap_runs([(story.title, "title")], sheet)
    yield from wrap_runs([(story.gist, "")], sheet)
    facts = (
        (len(story.agreed), "corroborated"),
        (len(story.disputed), "disputed"),
        (len(story.conflicting), "conflicting"),
        (len(story.differing), "told differently"),
        (len(story.developing), "developing"),
        (len(story.planned), "planned"),
        (len(story.single), "from one voice"),
    )
    counts = [story.span, count(len(story.articles), "article"), count(len(story.origins), "origin")]
    counts += [f"{number} {name}" for number, name in facts if number]
    yield from wrap_runs([(" · ".join(filter(None, counts)), "dim")], sheet)
    yield ""
    for article in story.articles:
        yield from wrap_runs(
            _name_article(article), sheet, f"  {sheet.paint(f'[{article.letter}]', 'cite')} ", "      "
        )


def _name_article(article: ArticleView) -> Iterator[Words]:
    yield article.label, ""
    dated = f"{article.published} ({article.dated})" if article.dated else article.published
    yield f"· {dated or 'no date'}", "dim"
    if article.credits:
        yield f"· credits {', '.join(article.credits)}", "dim"


def _cite(letters: Iterable[str]) -> str:
    return "".join(f"[{letter}]" for letter in letters)


def _show_answers(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for question, answers in story.answers:
        for place, answer in enumerate(answers):
            letters = sort_letters(excerpt.letter for excerpt in answer.excerpts)
            lead = f"  {question if place == 0 else '':<6}"
            yield from wrap_runs([(answer.text, ""), (_cite(letters), "cite")], sheet, lead)


def _show_lines(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for line in story.lines:
        letters = sort_letters(excerpt.letter for excerpt in line.excerpts)
        yield from wrap_runs([(line.text, ""), (_cite(letters), "cite")], sheet, f"{line.number:>3}  ")
        for fact in line.facts:
            yield from wrap_runs(_weigh_fact(fact), sheet, "     ")


def _weigh_fact(fact: FactView) -> Iterator[Words]:
    yield _dot(fact.origins), fact.status
    yield fact.tally, "dim"
    if fact.verdict:
        yield fact.verdict, fact.status
    if fact.stance:
        yield f"({fact.stance})", "badge"


def _dot(voices: int) -> str:
    return "●" * min(voices, 6) + ("+" if voices > 6 else "")


def _show_facts(facts: Sequence[FactView], sheet: Sheet, most: int = MOST_FACTS) -> Iterator[str]:
    for fact in facts[:most]:
        runs: list[Words] = [(fact.text, "")]
        runs += [(f"({fact.stance})", "badge")] if fact.stance and not is_plan(fact) else []
        runs += [(_cite(fact.letters), "cite")]
        runs += [(f"— {', '.join(fact.tellers)}", "dim")] if fact.tellers else []
        yield from wrap_runs(runs, sheet, "  • ")
        if len(fact.letters) > 1:
            why = f"— {shorten(fact.why, 160)}" if fact.why else ""
            yield from wrap_runs([(_dot(fact.origins), fact.status), (fact.tally, "dim"), (why, "dim")], sheet, "    ")
        yield from _show_editors(fact.editors, sheet, "    ")
    yield from _show_more(len(facts) - most, sheet)


def _show_more(left: int, sheet: Sheet) -> Iterator[str]:
    if left > 0:
        yield from wrap_runs([(f"... and {left} more {ELSEWHERE}", "dim")], sheet, "  ")


def _show_contested(facts: Sequence[FactView], sheet: Sheet) -> Iterator[str]:
    """Each fact with its positions one under the other: who says which, in whose words."""
    for fact in facts[:MOST_FACTS]:
        yield from wrap_runs([(fact.text, "strong")], sheet, "  • ")
        for stand in fact.stands:
            yield from _show_stand(stand, sheet)
        yield from wrap_runs([(f"{fact.reason}{f' ({fact.cause})' if fact.cause else ''}", "dim")], sheet, "    Why: ")
        yield from _show_editors(fact.editors, sheet, "    ")
    yield from _show_more(len(facts) - MOST_FACTS, sheet)


def _show_stand(stand: Stand, sheet: Sheet) -> Iterator[str]:
    yield from wrap_runs(
        [(stand.value, ""), (f"— {count(stand.origins, 'voice')}", "dim"), (_cite(stand.letters), "cite")],
        sheet,
        "    ▸ ",
    )
    for alike in stand.alike[:MOST_SAYINGS]:
        words = f"“{shorten(alike[0].excerpt.words, 300)}”"
        lead = f"      {_cite(saying.letter for saying in alike)} "
        yield from wrap_runs([(f"{alike[0].teller}:", "dim"), (words, "")], sheet, lead, " " * 10)
    yield from _show_more(len(stand.alike) - MOST_SAYINGS, sheet)


def _show_speakers(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for speaker in story.speakers[:MOST_SPEAKERS]:
        role: list[Words] = [(f"({speaker.role})", "dim")] if speaker.role else []
        yield from wrap_runs([(speaker.name, "strong"), *role], sheet, "  ")
        for saying in speaker.sayings[:MOST_SAYINGS]:
            yield from _show_saying(saying, sheet)
        yield from _show_more(len(speaker.sayings) - MOST_SAYINGS, sheet)
    yield from _show_more(len(story.speakers) - MOST_SPEAKERS, sheet)


def _show_saying(saying: SayingView, sheet: Sheet) -> Iterator[str]:
    if len(saying.wordings) > 1:
        yield from wrap_runs([(f"one saying, {len(saying.wordings)} wordings:", "dim")], sheet, "    ")
    for wording in saying.wordings:
        quoted = wording.renderings[0].kind in {"direct", "mixed"}
        cue: list[Words] = [(f"{wording.manner}:", "badge")] if wording.manner else []
        cue += [(f"({wording.cue})", "dim")] if wording.cue else []
        runs = [(run.text, "differs" if run.marked else "") for run in wording.runs]
        if quoted:
            runs = [(f"“{runs[0][0]}", runs[0][1]), *runs[1:]]
            runs[-1] = (f"{runs[-1][0]}”", runs[-1][1])
        chains = dict.fromkeys(f"[{rendering.letter}] {rendering.chain}".strip() for rendering in wording.renderings)
        yield from wrap_runs([*cue, *runs, (f"({'; '.join(chains)})", "dim")], sheet, "    – ")


def _show_timeline(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for planned in (False, True):
        moments = [moment for moment in story.timeline if moment.planned == planned]
        if moments and planned:
            yield sheet.paint("  planned", "badge")
        for before, moment in zip([None, *moments], moments, strict=False):
            letters = sort_letters(excerpt.letter for excerpt in moment.excerpts)
            lead = f"  {'' if before and before.date == moment.date else moment.date:<18} "
            yield from wrap_runs([(moment.text, ""), (_cite(letters), "cite")], sheet, lead, " " * 21)


def _show_cast(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for member in story.cast[:MOST_CAST]:
        also = f"also {', '.join(member.aliases[:4])}" if member.aliases else ""
        about = "; ".join(filter(None, (member.role, also, f"named {member.named}×")))
        yield from wrap_runs(
            [(member.name, "strong"), (f"({about})", "dim"), (_cite(member.letters), "cite")], sheet, "  ", "    "
        )
    yield from _show_more(len(story.cast) - MOST_CAST, sheet)


def _show_coverage(story: StoryView, sheet: Sheet) -> Iterator[str]:
    letters = [article.letter for article in story.articles]
    column = max(map(len, letters)) + 1
    space = sheet.width - 2 - column * len(letters)
    if space >= 24:
        yield sheet.paint("  " + " " * space + "".join(f"{letter:>{column}}" for letter in letters), "dim")
        for row in story.coverage[:MOST_ROWS]:
            signs = "".join(f"{MANNER_SIGNS[cell.manner] if cell else '·':>{column}}" for cell in row.cells)
            yield f"  {fill_cells(shorten(row.fact.text, space - 1), space)}{signs}"
        yield from wrap_runs(
            [("● says so  ◐ has it from another  ○ planned, possible or alleged  ✕ denies", "dim")], sheet, "  "
        )
        yield from _show_more(len(story.coverage) - MOST_ROWS, sheet)
    for share in story.shares:
        text = f"{share.shared} facts shared with others, {share.alone} found only here"
        yield from wrap_runs([(text, "dim")], sheet, f"  [{share.article.letter}] ")


def _show_reuse(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for reuse in story.reuse:
        text = f"share {reuse.share} of the shorter one's words, {count(len(reuse.passages), 'passage')}"
        direction = f"({reuse.direction})" if reuse.direction else ""
        yield from wrap_runs(
            [(f"[{reuse.first.letter}] and [{reuse.second.letter}]", "cite"), (text, ""), (direction, "dim")],
            sheet,
            "  ",
        )
        for left, _ in reuse.passages[:MOST_PASSAGES]:
            yield from wrap_runs([(f"“{shorten(left.words, 200)}”", "dim")], sheet, "    – ")
        yield from _show_more(len(reuse.passages) - MOST_PASSAGES, sheet)


def _show_origins(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for origin in story.origins:
        agency = f"{origin.agency}:" if origin.agency else ""
        yield from wrap_runs(
            [(_cite(origin.letters), "cite"), (agency, "strong"), (origin.reason, "")], sheet, "  ", "      "
        )


def _show_editors(editors: Iterable[EditorView], sheet: Sheet, indent: str = "  ") -> Iterator[str]:
    """What editors said, each with who it was."""
    for said in editors:
        dormant = "" if said.in_force else "; dormant: nothing in the articles is what it is about"
        yield from wrap_runs([(said.text, ""), (f"— {said.by}{dormant}", "dim")], sheet, f"{indent}✎ ")


def _show_checks(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for check in story.checks:
        letters = sort_letters(excerpt.letter for excerpt in check.excerpts)
        letters = letters or sort_letters(letter for fact in check.facts for letter in fact.letters)
        yield from wrap_runs([(check.text, ""), (_cite(letters), "cite")], sheet, "  ☐ ")
        yield from wrap_runs([(check.why, "dim")], sheet, "    ")
        yield from wrap_runs([(check.ask, "")], sheet, "    Ask: ") if check.ask else ()


def _show_figures(story: StoryView, sheet: Sheet) -> Iterator[str]:
    for figure in story.figures:
        yield from wrap_runs([(figure.counted, "strong")], sheet, "  • ")
        for row in figure.rows:
            letters = sort_letters(excerpt.letter for excerpt in row.excerpts)
            runs = [(row.text, "strong"), (f"({row.stance})" if row.stance else "", "badge")]
            runs += [(f"— {row.teller}", "dim"), (_cite(letters), "cite")]
            runs += [(f"({row.dated})", "dim")] if row.dated else []
            yield from wrap_runs(runs, sheet, f"    {row.as_of:<18} ", " " * 23)


def _show_alone(view: RecordView, sheet: Sheet) -> Iterator[str]:
    if view.alone:
        yield from _show_heading("Articles that stand alone", len(view.alone), sheet)
        for article in view.alone:
            yield from wrap_runs(_name_article(article), sheet, f"  [{article.letter}] ")


def _show_problems(view: RecordView, sheet: Sheet) -> Iterator[str]:
    if view.problems:
        yield from _show_heading("Problems", len(view.problems), sheet)
        for problem in view.problems:
            yield from wrap_runs([(f"{problem.where}:", "strong"), (problem.message, "")], sheet, "  ", "    ")


_UNCOUNTED = frozenset({"The brief", "Who, what, when, where", "Coverage"})
Show = Callable[[StoryView, Sheet], Iterator[str]]
_SECTIONS: tuple[tuple[str, Callable[[StoryView], int], Show], ...] = (
    ("The brief", lambda story: len(story.lines), _show_lines),
    ("Who, what, when, where", lambda story: len(story.answers), _show_answers),
    ("Still to check", lambda story: len(story.checks), _show_checks),
    ("Disputed", lambda story: len(story.disputed), lambda story, sheet: _show_contested(story.disputed, sheet)),
    (
        "Conflicting",
        lambda story: len(story.conflicting),
        lambda story, sheet: _show_contested(story.conflicting, sheet),
    ),
    (
        "Told differently",
        lambda story: len(story.differing),
        lambda story, sheet: _show_contested(story.differing, sheet),
    ),
    ("Developing", lambda story: len(story.developing), lambda story, sheet: _show_contested(story.developing, sheet)),
    ("Figures", lambda story: len(story.figures), _show_figures),
    ("Agreed", lambda story: len(story.agreed), lambda story, sheet: _show_facts(story.agreed, sheet)),
    ("Planned", lambda story: len(story.planned), lambda story, sheet: _show_facts(story.planned, sheet)),
    (
        "Only one voice says",
        lambda story: len(story.single),
        lambda story, sheet: _show_facts(story.single, sheet, MOST_SINGLE),
    ),
    ("Who said what", lambda story: len(story.speakers), _show_speakers),
    ("Timeline", lambda story: len(story.timeline), _show_timeline),
    ("Cast", lambda story: len(story.cast), _show_cast),
    ("Coverage", lambda story: len(story.shares), _show_coverage),
    ("Shared text", lambda story: len(story.reuse), _show_reuse),
    ("Origins", lambda story: len(story.origins), _show_origins),
    (
        "What editors said",
        lambda story: len(story.editors),
        lambda story, sheet: _show_editors(story.editors, sheet),
    ),
)
