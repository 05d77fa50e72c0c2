"""Every attribution of an article: whose words, which words, and through whom they came."""

from collections.abc import Sequence

from crosswire.codec import make_id
from crosswire.extract.attachment import Attachment, Scene, attach_quotations, place_quotations
from crosswire.extract.chains import make_chain
from crosswire.extract.contents import Stretch, find_contents
from crosswire.extract.cues import Cue, find_cues
from crosswire.extract.quotation_marks import Quotation, find_quotations
from crosswire.extract.speakers import find_speaker_range
from crosswire.extract.syntax import Syntax, cut_range, read_syntax
from crosswire.model import Article, Mention, Parsed, Quote, QuoteKind, Range


def find_quotes(parsed: Parsed, article: Article, mentions: Sequence[Mention]) -> tuple[Quote, ...]:
    """Every attribution, in text order: direct, mixed, indirect and scare quotes, with speaker, cue and chain."""
    scene = _set_scene(read_syntax(parsed), article)
    attachments = attach_quotations(scene)
    quotes = [*_quote_marked(scene, attachments, article), *_quote_clauses(scene, attachments, article)]
    del mentions
    return tuple(sorted(quotes, key=lambda quote: (quote.start, quote.end, quote.kind, quote.id)))


def _set_scene(syntax: Syntax, article: Article) -> Scene:
    quotations = tuple(
        quotation for quotation in find_quotations(syntax.parsed.text, _find_blocks(syntax.parsed)) if _is_outside(quotation, article)
    )
    places = place_quotations(syntax, quotations)
    cues = find_cues(syntax)
    return Scene(
        syntax=syntax,
        quotations=quotations,
        places=places,
        cues=cues,
        contents=tuple(find_contents(syntax, cue) for cue in cues),
        quoted=frozenset(index for place in places for index in range(place.first, place.last)),
    )


def _find_blocks(parsed: Parsed) -> tuple[Range, ...]:
    blocks: dict[int, Range] = {}
    for sentence in parsed.sentences:
        if not sentence.headline:
            start = blocks[sentence.block].start if sentence.block in blocks else sentence.start
            blocks[sentence.block] = Range(start=start, end=sentence.end)
    return tuple(blocks[key] for key in sorted(blocks))


def _is_outside(quotation: Quotation, article: Article) -> bool:
    return not any(piece.start < quotation.end and quotation.start < piece.end for piece in article.furniture)


def _quote_marked(scene: Scene, attachments: Sequence[Attachment], article: Article) -> list[Quote]:
    groups: list[list[Attachment]] = []
    for attachment in attachments:
        if groups and _joins(groups[-1][-1], attachment):
            groups[-1].append(attachment)
        else:
            groups.append([attachment])
    return [_make_marked(scene, group, article) for group in groups]


def _joins(previous: Attachment, attachment: Attachment) -> bool:
    if attachment.how == "run":
        return True
    return attachment.cue is not None and attachment.cue == previous.cue and (previous.how, attachment.how) == ("after", "before")


def _make_marked(scene: Scene, group: Sequence[Attachment], article: Article) -> Quote:
    parts = tuple(scene.quotations[item.quotation].inner for item in group)
    if group[0].cue is None:
        return _make_quote(scene, article, parts, "scare", None)
    cue = scene.cues[group[0].cue]
    return _make_quote(scene, article, parts, _kind_of(scene, group, cue), cue)


def _kind_of(scene: Scene, group: Sequence[Attachment], cue: Cue) -> QuoteKind:
    del cue
    if group[0].how == "inside":
        return "mixed"
    first = scene.quotations[group[0].quotation]
    text = scene.syntax.parsed.text
    gap = text[max(0, first.start - 3) : first.start].strip()
    whole = text[first.inner.start].isupper() or text[first.inner.end - 1] in ",.!?" and gap[-1:] in (",", ":", "")
    return "direct" if whole else "mixed"


def _quote_clauses(scene: Scene, attachments: Sequence[Attachment], article: Article) -> list[Quote]:
    used = {item.cue for item in attachments if item.how in ("after", "before", "run")}
    quotes: list[Quote] = []
    for position, cue in enumerate(scene.cues):
        sentence = scene.syntax.parsed.sentences[scene.syntax.parsed.sentence_of[cue.at]]
        stretches = scene.contents[position]
        if position in used or not stretches or sentence.headline or cue.at in scene.quoted:
            continue
        parts = tuple(_cut_stretch(scene.syntax, stretch) for stretch in stretches)
        if find_speaker_range(scene.syntax, cue.source) is not None:
            quotes.append(_make_quote(scene, article, parts, "indirect", cue))
    return quotes


def _cut_stretch(syntax: Syntax, stretch: Stretch) -> Range:
    return cut_range(syntax, *stretch)


def _make_quote(scene: Scene, article: Article, parts: Sequence[Range], kind: QuoteKind, cue: Cue | None) -> Quote:
    start, end = parts[0].start, max(part.end for part in parts)
    speaker = None if cue is None else find_speaker_range(scene.syntax, cue.source)
    text = scene.syntax.parsed.text
    return Quote(
        id=make_id("q", article.id, kind, start, end),
        start=start,
        end=end,
        parts=tuple((part.start, part.end) for part in parts),
        text=" ... ".join(text[part.start : part.end] for part in parts),
        kind=kind,
        speaker_span=speaker,
        cue_span=None if cue is None else cut_range(scene.syntax, cue.first, cue.last),
        chain=make_chain(article, text, speaker),
    )
