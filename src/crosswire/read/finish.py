"""A draft to an article: checked, its head read, its furniture and credits marked, its id made."""

import hashlib
import re
from collections.abc import Iterable, Sequence

import msgspec
from msgspec import Struct

from crosswire.codec import make_id
from crosswire.languages.function_words import LANGUAGE_NAMES
from crosswire.model import Article, DatedBy, Furniture, Problem, Reading
from crosswire.primitives.language import guess_language
from crosswire.read.credits import find_credits
from crosswire.read.dates import find_full_date, is_plausible
from crosswire.read.drafts import Draft, make_problem
from crosswire.read.furniture import LONG_RUN, find_furniture
from crosswire.read.head import Head, read_head
from crosswire.read.lines import find_lines
from crosswire.settings import Settings

_WORD = re.compile(r"[^\W_]+")
_ALPHABETIC = re.compile(r"[^\W\d_]{2}")
_LETTER = re.compile(r"[^\W_]")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]*\s")
LANGUAGE = "en"


class Given(Struct, frozen=True, kw_only=True):
    """What the caller says of articles that do not say it themselves."""

    date: str | None = None
    outlet: str | None = None


class Finished(Struct, frozen=True, kw_only=True):
    """An article, or none, and what is wrong with it."""

    article: Article | None = None
    problems: tuple[Problem, ...] = ()


class _Dating(Struct, frozen=True, kw_only=True):
    published: str | None = None
    by: DatedBy | None = None
    why: str | None = None


def finish_draft(draft: Draft, given: Given, settings: Settings) -> Finished:
    """The article that a draft makes, or the reason why it makes none."""
    text = _cut_text(draft.text, settings.max_article_characters)
    language = guess_language(text)
    if reason := _find_fault(text, language, settings):
        return Finished(problems=(make_problem(draft.source, reason),))
    article = _make_article(draft, text, given)
    reasons = _list_losses(draft, article)
    if reasons:
        article = msgspec.structs.replace(article, status="partial", reason="; ".join(reasons))
    problems = [make_problem(draft.source, reason, article.id) for reason in reasons]
    return Finished(article=msgspec.structs.replace(article, language=language), problems=tuple(problems))


def _cut_text(text: str, limit: int) -> str:
    """The text, or its sentences up to the limit."""
    if len(text) <= limit:
        return text
    ends = [found.end() for found in _SENTENCE_END.finditer(text, limit - limit // 20, limit)]
    return text[: ends[-1] if ends else limit].rstrip()


def _find_fault(text: str, language: str | None, settings: Settings) -> str | None:
    """Why a text cannot be used, and what to do; None where it can."""
    if not text.strip():
        return "it is empty; leave it out or save the article again"
    if language and language != LANGUAGE:
        name = LANGUAGE_NAMES.get(language, language)
        return f"it is in {name}, and only English can be examined; give an English version"
    if not _ALPHABETIC.search(text):
        return "it holds no words, only symbols or numbers; leave it out or save the article again"
    words = len(_WORD.findall(text[: 200 * settings.min_article_words]))
    if words < settings.min_article_words:
        return f"it has {words} words, too few for an article ({settings.min_article_words}); give its whole text"
    if language is None:
        return "it is not English prose (a table, a list, or a language that is not known); give the article's text"
    return None


def _list_losses(draft: Draft, article: Article) -> list[str]:
    """What of an article is not used, though the rest is."""
    reasons = []
    text = article.text
    if len(text) < len(draft.text):
        reasons.append(f"only the first {len(text)} of its {len(draft.text)} characters are used; split it if need be")
    runs = [item for item in article.furniture if item.kind == "other" and item.end - item.start >= LONG_RUN]
    longest = max((run.end - run.start for run in runs if not _LETTER.search(text, run.start, run.end)), default=0)
    if longest:
        reasons.append(f"a run of {longest} symbols in it is passed over; check the file")
    return reasons


def _make_article(draft: Draft, text: str, given: Given) -> Article:
    above = max((mark.end for mark in draft.marks if mark.kind == "other"), default=0)  # front matter
    lines = tuple(line for line in find_lines(text) if line.start >= above)
    head = read_head(lines, draft.title if draft.stated else None)
    furniture = find_furniture(text, lines, head, draft.marks)
    dating = _date_article(draft, head, given, _read_dateline(text, furniture))
    outlet = draft.outlet or head.outlet or given.outlet
    title = draft.title or head.title
    return Article(
        id=make_id("a", text, outlet, title),
        source=draft.source,
        outlet=outlet,
        title=title,
        byline=draft.byline or head.byline,
        url=draft.url,
        published=dating.published,
        dated_by=dating.by,
        dated_why=dating.why,
        text=text,
        digest=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
        raw_digest=draft.raw_digest,
        headline=head.headline,
        furniture=furniture,
        credits=find_credits(text, furniture, draft.url),
        links=draft.links,
    )


def _read_dateline(text: str, furniture: Sequence[Furniture]) -> _Dating | None:
    """The date of a dateline that gives all of it: "ORREL, Oct 15, 2026 (Norland Press) -"."""
    for item in furniture:
        words = text[item.start : item.end]
        date = find_full_date(words) if item.kind == "dateline" else None
        if date and is_plausible(date.value):
            return _Dating(published=date.value, by="header", why=f"its dateline says {words!r}")
    return None


def _date_article(draft: Draft, head: Head, given: Given, dateline: _Dating | None) -> _Dating:
    """When the article was published, who says so, and how."""
    if draft.published:
        return _Dating(published=draft.published, by=draft.dated_by, why=draft.dated_why)
    if head.published and is_plausible(head.published):
        hint = " (an update; it may have come out before)" if head.updated else ""
        return _Dating(published=head.published, by="header", why=f"its date line says {head.date_line!r}{hint}")
    if dateline:
        return dateline
    if given.date:
        return _Dating(published=given.date, by="argument", why="the date given for articles without one")
    return _Dating(why=draft.dated_why)  # what is known of the date though it is not


# ---------------------------------------------------------------- the same article twice


def merge_articles(finished: Iterable[Finished]) -> Reading:
    """The articles by date and id, copies with nothing to tell them apart made one, and the problems."""
    groups: dict[str, list[Article]] = {}
    problems: list[Problem] = []
    for item in finished:
        problems.extend(item.problems)
        if item.article:
            groups.setdefault(item.article.id, []).append(item.article)
    merged = [_merge(group) for group in groups.values()]
    articles = sorted((item.articles[0] for item in merged), key=lambda article: (article.published or "", article.id))
    problems.extend(problem for item in merged for problem in item.problems)
    return Reading(articles=tuple(articles), problems=tuple(problems))


def _merge(copies: Sequence[Article]) -> Reading:
    """One article of copies with the same text, outlet and title: the earliest that is dated."""
    ranked = sorted(copies, key=lambda article: (article.published is None, article.published or "", article.source))
    first = ranked[0]
    if len(ranked) == 1:
        return Reading(articles=(first,))
    sources = ", ".join(sorted(article.source for article in ranked))
    message = f"the same article in {sources}: it counts once; name its outlets in sources.csv if it is a reprint"
    return Reading(articles=(first,), problems=(Problem(stage="read", article=first.id, message=message),))
