"""A record as Markdown: every line carries footnotes that give the article, the characters and the words.

Article text is escaped so that no Markdown dialect takes it for markup.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from crosswire.model import Record
from crosswire.render.citations import list_citations
from crosswire.render.sections import view_record
from crosswire.render.views import (
    ArticleView,
    EditorView,
    Excerpt,
    FactView,
    RecordView,
    SpeakerView,
    Stand,
    StoryView,
    WordingView,
)
from crosswire.render.words import count

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_MARKUP = re.compile(r"[&<>]|[\\`*_\[\]|~{}$^@]|(?<=\d)[.)](?=\s|$)|:(?=//)|(?<=www)\.|^[-+#=:]", re.IGNORECASE)
_URL_UNSAFE = re.compile(r"[()<>\\\[\]*_`|&~^{}$@]")

Notes = Mapping[str, str]  # the footnote's label by the excerpt's anchor


def render_markdown(record: Record) -> str:
    """The record as Markdown with footnotes (`[^A1]`: the first excerpt cited from article A)."""
    view = view_record(record)
    lines: list[str] = []
    for story in view.stories:
        lines += _show_story(story, _label_notes(view))
    lines += _show_rest(view)
    lines += _show_notes(view, _label_notes(view))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def escape_markdown(text: str) -> str:
    """The text as Markdown that shows just this text; to stand anywhere but inside code."""
    return _MARKUP.sub(_escape_match, text)


def _escape_match(match: re.Match[str]) -> str:
    return _ENTITIES.get(match.group()) or f"\\{match.group()}"


def _label_notes(view: RecordView) -> Notes:
    labels: dict[str, str] = {}
    used: Counter[str] = Counter()
    for story in view.stories:
        for citation in list_citations(story):
            excerpt = citation.excerpt
            if excerpt.anchor not in labels:
                used[excerpt.letter] += 1
                labels[excerpt.anchor] = f"{excerpt.letter}{used[excerpt.letter]}"
    return labels


def _note(excerpts: Iterable[Excerpt], notes: Notes) -> str:
    labels = dict.fromkeys(notes[excerpt.anchor] for excerpt in excerpts)
    return "".join(f"[^{label}]" for label in labels)


def _show_story(story: StoryView, notes: Notes) -> Iterator[str]:
    yield f"# {escape_markdown(story.title)}"
    yield ""
    yield escape_markdown(story.gist)
    yield ""
    about = [story.span, count(len(story.articles), "article"), count(len(story.origins), "origin")]
    yield f"*{escape_markdown(' · '.join(filter(None, about)))}*"
    yield ""
    yield from map(_show_article, story.articles)
    for title, show in _SECTIONS:
        body = list(show(story, notes))
        if body:
            yield from ("", f"## {title}", "", *body)
    yield ""


def _show_article(article: ArticleView) -> str:
    label = escape_markdown(article.label)
    linked = f"[{label}](<{quote_url(article.link)}>)" if article.link else label
    dated = f"{article.published} ({article.dated})" if article.dated else article.published
    notes = [
        dated or "no date",
        article.dated_why,
        *(f"credits {agency}" for agency in article.credits),
        article.reason,
    ]
    return f"- **{article.letter}** {linked} — {escape_markdown('; '.join(filter(None, notes)))}"


def quote_url(url: str) -> str:
    """The address as it can stand in `](<...>)`, whatever is in it."""
    return _URL_UNSAFE.sub(lambda match: f"%{ord(match.group()):02X}" if match.group() != "&" else "&amp;", url)


def _show_lines(story: StoryView, notes: Notes) -> Iterator[str]:
    for line in story.lines:
        weights = "; ".join(_weigh(fact) for fact in line.facts)
        weight = f" *({weights})*" if weights else ""
        yield f"{line.number}. {escape_markdown(line.text)}{_note(line.excerpts, notes)}{weight}"


def _weigh(fact: FactView) -> str:
    return ", ".join(filter(None, (fact.tally, fact.verdict, fact.stance)))


def _show_answers(story: StoryView, notes: Notes) -> Iterator[str]:
    for question, answers in story.answers:
        texts = (f"{escape_markdown(answer.text)}{_note(answer.excerpts, notes)}" for answer in answers)
        yield f"- **{question}** {'; '.join(texts)}"


def _show_contested(facts: Iterable[FactView], notes: Notes) -> Iterator[str]:
    for fact in facts:
        cause = f" ({fact.cause})" if fact.cause else ""
        yield f"- **{escape_markdown(fact.text)}** *{escape_markdown(fact.reason + cause)}*"
        for stand in fact.stands:
            yield from _show_stand(stand, notes)
        yield from _show_editors(fact.editors, "    ")


def _show_stand(stand: Stand, notes: Notes) -> Iterator[str]:
    yield f"    - {escape_markdown(stand.value)} — {count(stand.origins, 'voice')}"
    for alike in stand.alike:
        letters = " ".join(dict.fromkeys(saying.letter for saying in alike))
        teller = escape_markdown(f"{letters}, {alike[0].teller}:")
        note = _note((saying.excerpt for saying in alike), notes)
        yield f"        - {teller} “{escape_markdown(alike[0].excerpt.words)}”{note}"


def _show_facts(facts: Iterable[FactView], notes: Notes) -> Iterator[str]:
    for fact in facts:
        weight = ": ".join(filter(None, (_weigh(fact), fact.why or ", ".join(fact.tellers))))
        note = _note((saying.excerpt for saying in fact.sayings), notes)
        yield f"- {escape_markdown(fact.text)}{note} *({escape_markdown(weight)})*"
        yield from _show_editors(fact.editors, "    ")


def _show_editors(editors: Iterable[EditorView], indent: str = "") -> Iterator[str]:
    for said in editors:
        dormant = "" if said.in_force else "; dormant"
        yield f"{indent}- {escape_markdown(said.text)} *(editor: {escape_markdown(said.by)}{dormant})*"


def _show_speakers(story: StoryView, notes: Notes) -> Iterator[str]:
    for speaker in story.speakers:
        yield from _show_speaker(speaker, notes)


def _show_speaker(speaker: SpeakerView, notes: Notes) -> Iterator[str]:
    role = f", {escape_markdown(speaker.role)}" if speaker.role else ""
    yield f"- **{escape_markdown(speaker.name)}**{role}"
    for saying in speaker.sayings:
        indent = "    "
        if len(saying.wordings) > 1:
            yield f"    - one saying, {len(saying.wordings)} wordings:"
            indent = "        "
        for wording in saying.wordings:
            yield f"{indent}- {_show_wording(wording, notes)}"


def _show_wording(wording: WordingView, notes: Notes) -> str:
    words = " ".join(
        f"**{escape_markdown(run.text)}**" if run.marked else escape_markdown(run.text) for run in wording.runs
    )
    quoted = f"“{words}”" if wording.renderings[0].kind in {"direct", "mixed"} else words
    chains = dict.fromkeys(f"{rendering.letter} {rendering.chain}".strip() for rendering in wording.renderings)
    excerpts = (rendering.excerpt for rendering in wording.renderings)
    cue = f"*{escape_markdown(wording.cue)}* " if wording.cue else ""
    manner = f"*{escape_markdown(wording.manner)}:* " if wording.manner else ""
    return f"{manner}{cue}{quoted}{_note(excerpts, notes)} ({escape_markdown('; '.join(chains))})"


def _show_timeline(story: StoryView, notes: Notes) -> Iterator[str]:
    for moment in sorted(story.timeline, key=lambda moment: moment.planned):
        planned = " *(planned)*" if moment.planned else ""
        note = _note(moment.excerpts, notes)
        yield f"- **{escape_markdown(moment.date)}** {escape_markdown(moment.text)}{note}{planned}"


def _show_cast(story: StoryView, _: Notes) -> Iterator[str]:
    for member in story.cast:
        also = f"also {', '.join(member.aliases)}" if member.aliases else ""
        about = "; ".join(
            filter(None, (member.role, also, f"named {member.named} times in {' '.join(member.letters)}"))
        )
        yield f"- **{escape_markdown(member.name)}** ({escape_markdown(about)})"


def _show_coverage(story: StoryView, _: Notes) -> Iterator[str]:
    if not story.coverage:
        return
    signs = {"asserted": "says", "told": "has it from another", "open": "as planned or alleged", "denied": "denies"}
    yield "| | " + " | ".join(article.letter for article in story.articles) + " |"
    yield "|---" * (len(story.articles) + 1) + "|"
    for row in story.coverage:
        cells = (signs[cell.manner] if cell else "" for cell in row.cells)
        yield f"| {escape_markdown(row.fact.text)} | {' | '.join(cells)} |"


def _show_reuse(story: StoryView, notes: Notes) -> Iterator[str]:
    for reuse in story.reuse:
        direction = f" ({escape_markdown(reuse.direction)})" if reuse.direction else ""
        pair = f"{reuse.first.letter} and {reuse.second.letter}"
        yield f"- {pair} share {reuse.share} of the shorter one's words{direction}"
        for passage in reuse.passages:
            yield f"    - “{escape_markdown(passage[0].words)}”{_note(passage, notes)}"


def _show_origins(story: StoryView, _: Notes) -> Iterator[str]:
    for origin in story.origins:
        agency = f"{origin.agency}: " if origin.agency else ""
        yield f"- **{' '.join(origin.letters)}** {escape_markdown(agency + origin.reason)}"


def _show_checks(story: StoryView, notes: Notes) -> Iterator[str]:
    for check in story.checks:
        excerpts = [*check.excerpts, *(saying.excerpt for fact in check.facts for saying in fact.sayings)]
        yield f"- {escape_markdown(check.text)}{_note(excerpts, notes)} *{escape_markdown(check.why)}*"
        if check.ask:
            yield f"    - Ask: {escape_markdown(check.ask)}"


def _show_figures(story: StoryView, notes: Notes) -> Iterator[str]:
    for figure in story.figures:
        yield f"- {escape_markdown(figure.counted)}"
        for row in figure.rows:
            dated = f" ({row.dated})" if row.dated else ""
            stance = f" *({row.stance})*" if row.stance else ""
            told = f"{escape_markdown(row.text)}{_note(row.excerpts, notes)}{stance} — {escape_markdown(row.teller)}"
            yield f"    - **{escape_markdown(row.as_of)}**{dated}: {told}"


def _show_rest(view: RecordView) -> Iterator[str]:
    if view.alone:
        yield from ("", "## Articles that stand alone", "", *map(_show_article, view.alone))
    if view.problems:
        yield from ("", "## Problems", "")
        yield from (f"- **{escape_markdown(p.where)}** {escape_markdown(p.message)}" for p in view.problems)


def _show_notes(view: RecordView, notes: Notes) -> Iterator[str]:
    yield ""
    shown: set[str] = set()
    for story in view.stories:
        for citation in list_citations(story):
            excerpt = citation.excerpt
            if excerpt.anchor not in shown:
                shown.add(excerpt.anchor)
                yield _show_note(excerpt, notes)


def _show_note(excerpt: Excerpt, notes: Notes) -> str:
    words = "".join(_show_run(run.text, marked=run.marked) for run in excerpt.runs)
    start, end = excerpt.ranges[0][0], excerpt.ranges[-1][1]
    return f"[^{notes[excerpt.anchor]}]: {excerpt.letter}, characters {start} to {end}: {words.strip()}"


def _show_run(text: str, *, marked: bool) -> str:
    """The run, bold if it is marked: blanks stay outside the asterisks, where Markdown wants them."""
    bare = text.strip()
    if not marked or not bare:
        return escape_markdown(text) if bare else " "
    left = text[: len(text) - len(text.lstrip())]
    right = text[len(text.rstrip()) :]
    return f"{left}**{escape_markdown(bare)}**{right}"


Show = Callable[[StoryView, Notes], Iterator[str]]
_SECTIONS: tuple[tuple[str, Show], ...] = (
    ("The brief", _show_lines),
    ("Who, what, when, where", _show_answers),
    ("Still to check", _show_checks),
    ("Disputed", lambda story, notes: _show_contested(story.disputed, notes)),
    ("Conflicting", lambda story, notes: _show_contested(story.conflicting, notes)),
    ("Told differently", lambda story, notes: _show_contested(story.differing, notes)),
    ("Developing", lambda story, notes: _show_contested(story.developing, notes)),
    ("Figures", _show_figures),
    ("Agreed", lambda story, notes: _show_facts(story.agreed, notes)),
    ("Planned", lambda story, notes: _show_facts(story.planned, notes)),
    ("Only one voice says", lambda story, notes: _show_facts(story.single, notes)),
    ("Who said what", _show_speakers),
    ("Timeline", _show_timeline),
    ("Cast", _show_cast),
    ("Coverage", _show_coverage),
    ("Shared text", _show_reuse),
    ("Origins", _show_origins),
    ("What editors said", lambda story, _: _show_editors(story.editors)),
)
