"""A newsroom of records in memory, for tests of the pages: no store, no models."""

from collections import Counter

from crosswire.desk.correcting import make_correction
from crosswire.desk.quotes import Quoted, Rendering, Saying, Speaker
from crosswire.errors import UsageError
from crosswire.kept import Change, Correction, Hit, Kept, StoryHead
from crosswire.model import Record, Span, Story
from crosswire.web.correcting import Said, check_said
from crosswire.web.newsroom import Shelved

NOW = "2026-11-22T05:16:00Z"


class MadeNewsroom:
    """Serves what it is given; corrections and changes can be put in by a test."""

    def __init__(self, *records: Record) -> None:
        self.records = {story.id: record for record in records for story in record.stories}
        self.corrections: dict[str, Correction] = {}
        self.changes: list[Change] = []
        self.moved: dict[str, str] = {}
        self.asked: list[tuple] = []

    def revision(self):
        return 7

    def list_stories(self, which, order):
        self.asked.append((which, order))
        heads = [make_head(self._story(key), record) for key, record in self.records.items()]
        fits = [head for head in heads if not which.words or which.words.lower() in head.title.lower()]
        fits = [head for head in fits if not which.status or head.statuses.get(which.status)]
        if order == "biggest":
            return tuple(sorted(fits, key=lambda head: (-head.articles, head.id)))
        if order == "disputed":
            return tuple(sorted(fits, key=lambda head: (-head.statuses.get("disputed", 0), head.id)))
        return tuple(fits)

    def find_story(self, named):
        named = self.moved.get(named, named)
        return named if named in self.records else None

    def read_head(self, story):
        return make_head(self._story(story), self.records[story]) if story in self.records else None

    def _story(self, key) -> Story:
        return next(story for story in self.records[key].stories if story.id == key)

    def read_record(self, story):
        return self.records[story]

    def read_article(self, article):
        for story, record in self.records.items():
            for one in record.articles:
                if one.id == article:
                    kept = Kept(article=one.id, lineage="l-1", version=1, story=story, added_at=NOW, revision=1)
                    return Shelved(article=one, kept=kept, versions=(kept,))
        return None

    def list_speakers(self):
        said = Counter(saying.speaker for saying in self._sayings())
        return tuple(Speaker(name=name, sayings=count) for name, count in said.most_common())

    def find_quotes(self, query):
        found = tuple(saying for saying in self._sayings() if query.name.lower() in saying.speaker.lower())
        names = sorted({saying.speaker for saying in found})
        if len(names) != 1:
            return Quoted(asked=query.name, choices=tuple(Speaker(name=name, country="<b>") for name in names))
        return Quoted(asked=query.name, speaker=Speaker(name=names[0], sayings=len(found)), sayings=found)

    def _sayings(self):
        for story, record in self.records.items():
            outlets = {article.id: article.outlet for article in record.articles}
            for found in record.findings:
                for quote in found.quotes:
                    yield make_saying(story, outlets[found.article], found.article, quote)

    def search(self, words):
        if "\x00" in words:
            raise UsageError("this cannot be searched for")
        return tuple(find_hits(self.records, words))

    def list_changes(self, since, story):
        return tuple(change for change in self.changes if story in {None, change.story})

    def list_corrections(self, story):
        return tuple(one for one in self.corrections.values() if story in {None, one.story})

    def correct(self, said: Said):
        told = check_said(said)
        correction = make_correction(told.kind, told.subject, by=told.by, at=NOW, value=told.value, story=told.story)
        self.corrections[correction.id] = correction
        return correction

    def undo(self, correction, by):
        return self.corrections.pop(correction, None) is not None


def make_head(story, record):
    days = sorted(article.published for article in record.articles if article.published)
    return StoryHead(
        id=story.id,
        title=story.title,
        gist=story.gist,
        articles=len(story.articles),
        outlets=tuple(sorted({article.outlet for article in record.articles if article.outlet})),
        voices=len(story.origins),
        earliest=days[0] if days else None,
        latest=days[-1] if days else None,
        statuses=dict(Counter(fact.status for fact in story.facts)),
        names=(),
        places=(),
        revision=1,
    )


def find_hits(records, words):
    for story, record in records.items():
        for article in record.articles:
            at = article.text.lower().find(words.lower())
            if at >= 0:
                begin = max(0, at - 80)
                yield Hit(
                    kind="article",
                    ref=article.id,
                    story=story,
                    article=article.id,
                    outlet=article.outlet,
                    speaker=None,
                    published=article.published,
                    title=article.title or "",
                    text=article.text[begin : at + 160],
                    marks=((at - begin, at - begin + len(words)),),
                    span=Span(article=article.id, start=at, end=at + len(words)),
                )


def make_saying(story, outlet, article, quote):
    rendering = Rendering(
        quote=quote.id,
        text=quote.text,
        kind=quote.kind,
        exact=(quote.text,),
        act=quote.act,
        outlet=outlet,
        published=None,
        article=article,
        span=Span(article=article, start=quote.start, end=quote.end),
        chain=("<i>agency</i>",),
    )
    return Saying(
        id=quote.id,
        speaker=quote.speaker_name or "nobody known",
        text=quote.text,
        is_exact=quote.kind == "direct",
        story=story,
        title="a <b>story</b>",
        published=None,
        outlets=(outlet or "",),
        renderings=(rendering,) * 5,
    )
