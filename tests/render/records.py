"""A small record made by hand: a fictional harbour collision in three articles, with every status and every trap.

The articles are written for these tests; people, places and outlets do not exist.
"""

from crosswire.codec import make_id
from crosswire.model import (
    Answer,
    Article,
    BriefLine,
    ChainLink,
    Check,
    Credit,
    Entity,
    Fact,
    Figure,
    FigureEntry,
    Furniture,
    Mention,
    Origin,
    Piece,
    Position,
    PrintedFindings,
    Problem,
    Quote,
    Range,
    Recipe,
    Record,
    Reuse,
    Span,
    Statement,
    Story,
    TimelineLine,
    Utterance,
    Voice,
    Wording,
)

COURIER = """Ferry strikes pier at Quillon Harbour, 14 hurt
By Ada Renwick
The ferry Solveig struck the north pier at Quillon Harbour on Monday morning, injuring 14 people, the port office said.
"We did nothing," the ferry's owner, Marten Oake, told reporters, "that we had not done a thousand times before."
Read also: Ten walks along the Quillon coast
The coastguard says the Solveig was travelling too fast; Oake denied that it was.
An inquiry will open on Thursday.
"""
WIRE = """Solveig ferry hits pier
QUILLON (Marrow Wire) - The ferry Solveig struck the north pier at Quillon Harbour on Monday, hurting at least 12.
The boat was going too fast, the coastguard said in a statement.
"We did nothing we had not done a thousand times," Oake said, according to Marrow Wire.
The ship entered service in 1998. The inquiry opened on Thursday.
"""
HOSTILE = (
    '<script>document.title="owned"</script> & [/red] *bold* | `code` [link](javascript:alert(1))\n'
    "The ferry \u202eSolveig\u202c hit the pier\u200b <img src=x onerror=alert(1)>, "
    'an eyewitness\x1b[31m called "Z\u0301\u0302\u0303\u0304\u0305\u0306algo" said, '
    '"</mark></bdi><b>and <i>nobody</i> helped".\n'
    "_An inquiry_ will open on Thursday & so on # not a heading\u2028=cmd()\n"
    'The harbour master, Ines Vall, said the pier was "sound".\n'
)

OUTLET = "Quillon <b>Courier</b>"


def make_article(text, **fields):
    digest = make_id("d", text)
    return Article(id=make_id("a", text), text=text, digest=digest, raw_digest=digest, language="en", **fields)


def locate(article, words, nth=0):
    """Start and end of the words in the article."""
    at = -1
    for _ in range(nth + 1):
        at = article.text.index(words, at + 1)
    return at, at + len(words)


def span(article, words, nth=0):
    start, end = locate(article, words, nth)
    return Span(article=article.id, start=start, end=end)


def make_articles():
    courier = make_article(
        COURIER,
        source="https://courier.example/ferry?id=1&x=<2>",
        outlet=OUTLET,
        title="Ferry strikes pier at Quillon Harbour, 14 hurt",
        byline="Ada Renwick",
        published="2031-05-05",
        dated_by="header",
        dated_why="the line under the headline",
        headline=Range(start=0, end=COURIER.index("\n")),
        links=("https://harbour.example/notice", "javascript:alert(1)"),
    )
    at = locate(courier, "Read also: Ten walks along the Quillon coast")
    byline = locate(courier, "By Ada Renwick")
    furniture = (
        Furniture(start=byline[0], end=byline[1], kind="byline"),
        Furniture(start=at[0], end=at[1], kind="related"),
    )
    wire = make_article(
        WIRE,
        source="stories/wire.txt",
        title="Solveig ferry hits pier",
        published="2031-05",
        dated_by="inferred",
        dated_why="“Monday” and the inquiry on Thursday in another article",
        credits=(Credit(agency="Marrow Wire", start=32, end=43),),
    )
    hostile = make_article(
        HOSTILE, source="../<svg onload=alert(1)>\udcff.txt", status="partial", reason="cut at a \x1b]52;c;x\x07 run"
    )
    courier = Article(**{**{f: getattr(courier, f) for f in courier.__struct_fields__}, "furniture": furniture})
    return courier, wire, hostile


def outlet(article):
    return ChainLink(name=article.outlet, kind="outlet")


def link(article, words, kind, name=None, entity=None):
    start, end = locate(article, words)
    return ChainLink(name=name or words, kind=kind, entity=entity, start=start, end=end)


def state(article, *words, chain=(), **fields):
    parts = tuple(locate(article, part) for part in words)
    return Statement(
        id=make_id("s", article.id, *[at for part in parts for at in part]),
        start=parts[0][0],
        end=parts[-1][1],
        parts=parts,
        text=" ... ".join(words),
        chain=(outlet(article), *chain),
        **fields,
    )


def quote(article, *words, chain=(), kind="direct", name=None, entity=None, speaker=None):
    parts = tuple(locate(article, part) for part in words)
    at = locate(article, speaker) if speaker else None
    return Quote(
        id=make_id("q", article.id, parts[0][0], parts[-1][1]),
        start=parts[0][0],
        end=parts[-1][1],
        parts=parts,
        text=" ... ".join(words),
        kind=kind,
        speaker=entity,
        speaker_name=name,
        speaker_span=at and Range(start=at[0], end=at[1]),
        chain=(outlet(article), *chain),
    )


OAKE = Entity(id="e-000000000001", name="Marten Oake", kind="person", aliases=("Oake",), role="the ferry's owner")
GUARD = Entity(id="e-000000000002", name="the coastguard", kind="organisation")
SOLVEIG = Entity(id="e-000000000003", name="Solveig <the> ferry", kind="other", aliases=("The boat",))


class Voyage:
    """The articles' findings by name, from which the record below is put together."""

    def __init__(self):
        self.courier, self.wire, self.hostile = make_articles()
        c, w, h = self.courier, self.wire, self.hostile
        guard_c = link(c, "The coastguard", "body", "the coastguard", GUARD.id)
        guard_w = link(w, "the coastguard", "body", None, GUARD.id)
        oake_c = link(c, "Marten Oake", "person", None, OAKE.id)
        oake_w = link(w, "Oake", "person", "Marten Oake", OAKE.id)
        agency = link(w, "according to Marrow Wire", "agency", "Marrow Wire")
        eyewitness = link(h, "an eyewitness", "person", "Z\u0301algo\x1b[31m <i>")
        office = link(c, "the port office", "body")
        vall = link(h, "Ines Vall", "person")
        self.struck_c = state(
            c, "The ferry Solveig struck the north pier at Quillon Harbour on Monday morning", chain=(office,)
        )
        self.hurt_c = state(c, "injuring 14 people", chain=(office,))
        self.struck_w = state(w, "The ferry Solveig struck the north pier at Quillon Harbour on Monday")
        self.hurt_w = state(w, "hurting at least 12")
        self.hit_h = state(h, "The ferry \u202eSolveig\u202c hit the pier\u200b <img src=x onerror=alert(1)>")
        self.fast_c = state(c, "the Solveig was travelling too fast", chain=(guard_c,), stance="alleged")
        self.slow_c = state(c, "Oake denied that it was", chain=(oake_c,), stance="denied", polarity=False)
        self.fast_w = state(w, "The boat was going too fast", chain=(guard_w,))
        self.opens_c = state(c, "An inquiry will open on Thursday", stance="planned")
        self.opens_h = state(
            h, "An inquiry_ will open on Thursday & so on # not a heading\u2028=cmd()", stance="planned"
        )
        self.opened_w = state(w, "The inquiry opened on Thursday")
        self.service_w = state(w, "The ship entered service in 1998")
        self.sound_h = state(h, 'the pier was "sound"', chain=(vall,))
        self.helped_h = state(h, "and <i>nobody</i> helped", chain=(eyewitness,))
        self.plan_c = state(c, "will open on Thursday", stance="planned")
        self.said_c = quote(
            c,
            "We did nothing,",
            "that we had not done a thousand times before.",
            chain=(oake_c,),
            name="Marten Oake",
            entity=OAKE.id,
            speaker="Marten Oake",
        )
        self.said_w = quote(
            w,
            "We did nothing we had not done a thousand times",
            chain=(agency, oake_w),
            name="Marten Oake",
            entity=OAKE.id,
            speaker="Oake",
        )
        self.said_h = quote(h, "</mark></bdi><b>and <i>nobody</i> helped", chain=(eyewitness,), speaker="an eyewitness")

    @property
    def statements(self):
        return [value for value in vars(self).values() if isinstance(value, Statement)]

    def findings(self, article):
        inside = article.id
        quotes = {self.courier.id: self.said_c, self.wire.id: self.said_w, self.hostile.id: self.said_h}
        mentions = [
            Mention(start=start, end=end, text=word, kind=entity.kind, entity=entity.id)
            for word, entity in (("Oake", OAKE), ("oastguard", GUARD), ("Solveig", SOLVEIG))
            if word in article.text
            for start, end in [locate(article, word)]
        ]
        held = tuple(
            s
            for s in self.statements
            if article.text[s.start : s.end][:8] == s.text[:8] and s.chain[0].name == article.outlet
        )
        held = tuple(s for s in held if s.id == make_id("s", inside, *[at for part in s.parts for at in part]))
        return PrintedFindings(article=inside, quotes=(quotes[inside],), mentions=tuple(mentions), statements=held)


def enter(article, text, value, statement, source):
    start, end = locate(article, text)
    return FigureEntry(
        value=value,
        upper=None,
        modifier=None,
        text=text,
        as_of="2031-05-05",
        dated_by="article",
        source=source,
        article=article.id,
        start=start,
        end=end,
        statement=statement.id,
    )


def judge(text, status, statements, voices, **fields):
    fields.setdefault("positions", ())
    ids = tuple(s.id for s in statements)
    articles = fields.pop("articles")
    return Fact(
        id=make_id("f", text),
        text=text,
        status=status,
        statements=ids,
        articles=articles,
        voices=tuple(Voice(statements=tuple(s.id for s in held), reason=reason) for held, reason in voices),
        origins=len(voices),
        witnesses=fields.pop("witnesses", len(voices)),
        **fields,
    )


def stand(value, *statements, origins=1):
    return Position(value=value, statements=tuple(s.id for s in statements), origins=origins)


def make_facts(v):
    c, w, h = v.courier.id, v.wire.id, v.hostile.id
    no_source = "no shared text or source found"
    return (
        judge(
            "The ferry Solveig struck the north pier at Quillon Harbour on Monday morning",
            "corroborated",
            (v.struck_c, v.struck_w, v.hit_h),
            [((v.struck_c,), no_source), ((v.struck_w,), no_source), ((v.hit_h,), no_source)],
            articles=(c, w, h),
            reason="three articles say so; no shared text or source found",
            positions=(stand("struck the pier", v.struck_c, v.struck_w, v.hit_h, origins=3),),
        ),
        judge(
            "how many were hurt",
            "conflicting",
            (v.hurt_c, v.hurt_w),
            [((v.hurt_c,), no_source), ((v.hurt_w,), no_source)],
            articles=(c, w),
            reason="14 and 12 <cannot> both be the count",
            slot="number",
            cause="later-count",
            positions=(stand("14", v.hurt_c), stand("at least 12", v.hurt_w)),
        ),
        judge(
            "whether the ferry went too fast",
            "disputed",
            (v.fast_c, v.fast_w, v.slow_c),
            [((v.fast_c, v.fast_w), "both rest on the coastguard"), ((v.slow_c,), no_source)],
            articles=(c, w),
            reason="the coastguard says so; Marten Oake denies it",
            slot="polarity",
            stance="alleged",
            witnesses=3,
            positions=(stand("it was too fast", v.fast_c, v.fast_w), stand("it was not", v.slow_c)),
        ),
        judge(
            "An inquiry opens",
            "developing",
            (v.opens_c, v.opened_w),
            [((v.opens_c,), no_source), ((v.opened_w,), no_source)],
            articles=(c, w),
            reason="planned in one, done in another",
            positions=(stand("planned", v.opens_c), stand("opened", v.opened_w)),
        ),
        judge(
            "the inquiry is to open on Thursday",
            "corroborated",
            (v.plan_c, v.opens_h),
            [((v.plan_c,), no_source), ((v.opens_h,), no_source)],
            articles=(c, h),
            reason="two articles say so",
            stance="planned",
        ),
        judge(
            "The ship entered service in 1998",
            "reported",
            (v.service_w,),
            [((v.service_w,), "one article")],
            articles=(w,),
            reason="one article says so",
        ),
        judge(
            "the pier was sound",
            "reported",
            (v.sound_h,),
            [((v.sound_h,), "Ines Vall")],
            articles=(h,),
            reason="one person says so",
        ),
        judge(
            "nobody helped <i>",
            "reported",
            (v.helped_h,),
            [((v.helped_h,), "an eyewitness")],
            articles=(h,),
            reason="one person says so",
            stance="alleged",
        ),
    )


def make_story(v, facts):
    c, w, h = v.courier, v.wire, v.hostile
    struck = span(c, "The ferry Solveig struck the north pier at Quillon Harbour on Monday morning")
    evidence = (struck, span(w, v.struck_w.text), span(h, v.hit_h.text))
    fast = span(c, "Oake denied that it was")
    name = Piece(text="[the Solveig]", span=None, why="stands for “it”")
    was = span(c, "denied that")
    return Story(
        id=make_id("st", "ferry"),
        title="Ferry strikes pier <at> Quillon Harbour",
        gist="The ferry Solveig struck the north pier & 14 people were hurt.",
        articles=(c.id, w.id, h.id),
        earliest="2031-05-05",
        latest="2031-05-05",
        who=(Answer(text="Marten Oake, the ferry's owner", evidence=(span(c, "Marten Oake"),)),),
        what=(Answer(text="a ferry struck a pier", evidence=evidence[:2]),),
        when=(Answer(text="Monday 5 May 2031", evidence=(span(c, "Monday morning"),)),),
        where=(Answer(text="Quillon Harbour", evidence=(span(c, "Quillon Harbour", 1), span(w, "Quillon Harbour"))),),
        origins=(
            Origin(id=make_id("o", c.id), articles=(c.id,), agency=None, reason="no shared text or source found"),
            Origin(id=make_id("o", w.id), articles=(w.id,), agency="Marrow Wire", reason="credited to Marrow Wire"),
            Origin(id=make_id("o", h.id), articles=(h.id,), agency=None, reason="no shared text or source found"),
        ),
        reuse=(
            Reuse(
                articles=(c.id, w.id),
                containment=0.31,
                passages=(
                    (
                        span(c, "struck the north pier at Quillon Harbour on Monday"),
                        span(w, "struck the north pier at Quillon Harbour on Monday"),
                    ),
                ),
                direction=f"{w.id} -> {c.id}",
            ),
        ),
        entities=(OAKE, GUARD, SOLVEIG),
        utterances=(
            Utterance(
                id=make_id("u", v.said_c.id),
                speaker=OAKE.id,
                quotes=(v.said_c.id, v.said_w.id),
                wordings=(
                    Wording(text=v.said_c.text, quotes=(v.said_c.id,)),
                    Wording(text=v.said_w.text, quotes=(v.said_w.id,)),
                ),
            ),
        ),
        facts=facts,
        timeline=(
            TimelineLine(
                date="1998",
                earliest=None,
                latest=None,
                text="The ship entered service",
                facts=(facts[5].id,),
                status="happened",
                evidence=(span(w, "in 1998"),),
            ),
            TimelineLine(
                date="2031-05-05",
                earliest=None,
                latest=None,
                text="The ferry struck the pier",
                facts=(facts[0].id,),
                status="happened",
                evidence=evidence[:1],
            ),
            TimelineLine(
                date="2031-05-08",
                earliest=None,
                latest=None,
                text="An inquiry opens",
                facts=(facts[3].id,),
                status="planned",
                evidence=(span(c, "An inquiry will open on Thursday"),),
            ),
        ),
        brief=(
            BriefLine(
                text=v.struck_c.text + ".",
                pieces=(
                    Piece(text=v.struck_c.text, span=struck),
                    Piece(text=".", span=None, why="the end of a clause"),
                ),
                facts=(facts[0].id,),
                evidence=evidence,
            ),
            BriefLine(
                text="Oake denied that [the Solveig] was",
                pieces=(
                    Piece(text="Oake ", span=Span(article=c.id, start=fast.start, end=was.start)),
                    Piece(text="denied that", span=was),
                    name,
                    Piece(text=" was", span=Span(article=c.id, start=fast.end - 4, end=fast.end)),
                ),
                facts=(facts[2].id, facts[1].id),
                evidence=(fast,),
            ),
        ),
        to_check=(
            Check(
                text="Was the ferry too fast?",
                facts=(facts[2].id,),
                why="one body says so and the owner denies it; the ship's log would settle it",
                kind="conflict",
                ask="the coastguard; the <ship's> log",
            ),
            Check(
                text="Harbour Courier: the headline says more",
                facts=(),
                why="a figure in the headline that its own text does not carry",
                kind="headline",
                evidence=(span(c, "injuring 14 people"),),
            ),
        ),
        figures=(
            Figure(
                counted="how many were <hurt>",
                unit="people",
                fact=facts[1].id,
                entries=(
                    enter(w, "at least 12", 12.0, v.hurt_w, source=None),
                    enter(c, "14 people", 14.0, v.hurt_c, source="the port <office>"),
                ),
            ),
        ),
    )


def make_record():
    """The record of the harbour story; a fourth article stands alone."""
    voyage = Voyage()
    alone = make_article("Bake-off won by a sponge. " * 3, source="cake.txt", title="Sponge wins")
    articles = sorted((voyage.courier, voyage.wire, voyage.hostile, alone), key=lambda article: article.id)
    facts = make_facts(voyage)
    return Record(
        recipe=Recipe(crosswire="0.0", models={"parser": "1"}, settings={"words": 150}),
        articles=tuple(articles),
        findings=tuple(voyage.findings(article) for article in articles if article is not alone),
        stories=(make_story(voyage, facts),),
        problems=(Problem(stage="read", article=None, message="notes\x1b[2J.bin <b>: not text"),),
    )
