"""Who said what: each saying with all its wordings, and the chain through which each article has it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from crosswire.model import Quote, Story, Utterance, Wording
from crosswire.render.chains import describe_chain, find_teller
from crosswire.render.display import clean_line
from crosswire.render.editors import credit
from crosswire.render.excerpts import cut_ranges
from crosswire.render.facts import Evidence, sort_letters
from crosswire.render.views import Rendering, Run, SayingView, SpeakerView, WordingView
from crosswire.render.words import MANNER_OF_WORDING

JOINING = frozenset("of for on upon against about at to from with over".split())
MOST_LACKING = 4  # words left out that are named beside a wording


def view_speakers(story: Story, evidence: Evidence) -> tuple[SpeakerView, ...]:
    """Who speaks in the story, those with most sayings that several articles carry first."""
    roles = {entity.name: clean_line(entity.role) for entity in story.entities}
    named = sorted(_name_sayings(story, evidence), key=lambda pair: pair[0])
    speakers = [
        SpeakerView(name=name, role=roles.get(name, ""), sayings=_order_sayings(saying for _, saying in pairs))
        for name, pairs in groupby(named, key=lambda pair: pair[0])
    ]
    return tuple(sorted(speakers, key=lambda speaker: (*_rank_sayings(speaker.sayings), speaker.name)))


def _rank_sayings(sayings: Sequence[SayingView]) -> tuple[int, int, int]:
    shared = sum(len(saying.letters) > 1 for saying in sayings)
    return (-shared, -sum(saying.direct for saying in sayings), -len(sayings))


def _order_sayings(sayings: Iterable[SayingView]) -> tuple[SayingView, ...]:
    return tuple(sorted(sayings, key=lambda saying: (-len(saying.letters), not saying.direct)))


def _name_sayings(story: Story, evidence: Evidence) -> Iterator[tuple[str, SayingView]]:
    fragments = _find_fragments(evidence)
    for utterance in (*story.utterances, *_find_loose(story, evidence)):
        if fragments.issuperset(utterance.quotes):
            continue
        wordings = tuple(_view_wordings(utterance, _find_outer(utterance, evidence), evidence))
        if not wordings:
            continue
        renderings = [rendering for wording in wordings for rendering in wording.renderings]
        yield (
            _name_speaker(utterance, evidence),
            SayingView(
                wordings=wordings,
                letters=sort_letters(rendering.letter for rendering in renderings),
                direct=any(_is_direct(quote, evidence) for quote in utterance.quotes),
            ),
        )


def _is_direct(quote: str, evidence: Evidence) -> bool:
    return quote in evidence.quotes and evidence.quotes[quote][1].kind in {"direct", "mixed"}


def _find_loose(story: Story, evidence: Evidence) -> Iterator[Utterance]:
    """Quotes with a speaker that no utterance holds, each as a saying of its own."""
    held = {quote for utterance in story.utterances for quote in utterance.quotes}
    inside = frozenset(story.articles)
    for identity, (article, quote) in evidence.quotes.items():
        if identity not in held and article in inside and is_said(quote):
            wording = Wording(text=quote.text, quotes=(identity,))
            yield Utterance(id=identity, speaker=quote.speaker, quotes=(identity,), wordings=(wording,))


def is_said(quote: Quote) -> bool:
    """Whether somebody says it: words in quotation marks, or what a verb of speech reports; a wish is not said."""
    return quote.kind != "scare" and len(quote.chain) > 1 and (quote.act == "speech" or quote.kind != "indirect")


def _name_speaker(utterance: Utterance, evidence: Evidence) -> str:
    name = clean_line(evidence.names.get(utterance.speaker or ""))
    if name:
        return name
    quotes = [evidence.quotes[quote] for quote in utterance.quotes if quote in evidence.quotes]
    named = (clean_line(quote.speaker_name) or _tell(article, quote, evidence) for article, quote in quotes)
    return next(filter(None, named), "unnamed")


def _tell(article: str, quote: Quote, evidence: Evidence) -> str:
    source = evidence.sources.get(article)
    return find_teller(quote.chain, source.view) if source and len(quote.chain) > 1 else ""


def _find_fragments(evidence: Evidence) -> frozenset[str]:
    """Quotes that stand inside a longer one of the same speaker: 'it was “late”' shows "late" already."""
    ordered = sorted(evidence.quotes.items(), key=lambda item: (item[1][0], item[1][1].start, -item[1][1].end))
    found = set()
    around: tuple[str, Quote] | None = None
    for identity, (article, quote) in ordered:
        if around is not None and around[0] == article and _repeats(quote, around[1]):
            found.add(identity)
        elif is_said(quote):
            around = (article, quote)
    return frozenset(found)


def _repeats(quote: Quote, outer: Quote) -> bool:
    """Whether the same speaker says it, inside the other: what he quotes of somebody else is not his."""
    return _is_inside(quote, outer) and quote.chain == outer.chain and quote.kind != "direct"


def _find_outer(utterance: Utterance, evidence: Evidence) -> frozenset[str]:
    """The utterance's quotes less those that stand inside another of them: those words are shown already."""
    held = [(quote, *evidence.quotes[quote]) for quote in utterance.quotes if quote in evidence.quotes]
    inner = {
        identity
        for identity, article, quote in held
        for other, elsewhere, outer in held
        if identity != other and article == elsewhere and _is_inside(quote, outer)
    }
    return frozenset(utterance.quotes) - inner


def _is_inside(quote: Quote, outer: Quote) -> bool:
    inside = all(any(start >= a and end <= b for a, b in outer.parts) for start, end in quote.parts)
    return inside and quote.parts != outer.parts


def _view_wordings(utterance: Utterance, shown: frozenset[str], evidence: Evidence) -> Iterator[WordingView]:
    for wording in utterance.wordings:
        renderings = tuple(_view_renderings([quote for quote in wording.quotes if quote in shown], evidence))
        text = clean_line(wording.text)
        if renderings and text:
            runs = tuple(_mark_words(wording))
            manner = describe_wording(wording, utterance.wordings[0].text)
            yield WordingView(runs=runs, text=text, manner=manner, renderings=renderings)


def describe_wording(wording: Wording, fullest: str) -> str:
    """How it stands to the fullest wording, in words; nothing for that one."""
    lacking = [clean_line(fullest[start:end]) for start, end in wording.lacks]
    short = [f"“{words}”" for words in lacking if len(words.split()) <= MOST_LACKING]
    without = f", without {', '.join(short)}" if short else ""
    return f"{MANNER_OF_WORDING[wording.kind]}{without}" if wording.kind in MANNER_OF_WORDING else ""


def _mark_words(wording: Wording) -> Iterator[Run]:
    """The wording in runs, those marked that the fullest has not in that place."""
    cursor = 0
    for start, end in (*wording.differs, (len(wording.text), len(wording.text))):
        for piece, marked in ((wording.text[cursor:start], False), (wording.text[start:end], True)):
            if clean_line(piece):
                yield Run(text=clean_line(piece), marked=marked)
        cursor = end


def _view_renderings(quotes: Sequence[str], evidence: Evidence) -> Iterator[Rendering]:
    for identity in quotes:
        article, quote = evidence.quotes.get(identity, ("", None))
        excerpt = cut_ranges(article, quote.parts, evidence.sources) if quote else None
        if quote is None or excerpt is None:
            continue
        source = evidence.sources[article]
        yield Rendering(
            letter=excerpt.letter,
            quote=identity,
            kind=quote.kind,
            cue=_find_cue(quote, source.article.text),
            chain=credit(describe_chain(quote.chain, source.view), evidence.speakers.get(identity)),
            excerpt=excerpt,
        )


def _find_cue(quote: Quote, text: str) -> str:
    """The cue, for words that are not a sentence of their own: "denied" makes "any deal" one."""
    cue = quote.cue_span
    if cue is None or quote.kind not in {"indirect", "mixed"}:
        return ""
    between = text[cue.end : quote.start].strip(" \n“‘\"'").lower() if cue.end < quote.start else ""
    end = quote.start if between in JOINING else cue.end  # "warned of", "calls upon"
    return clean_line(text[cue.start : end].rstrip("“‘\"' "))
