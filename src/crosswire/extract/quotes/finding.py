"""Every attribution of an article: whose words, which words, and through whom they came."""

from collections.abc import Sequence

from msgspec import Struct, structs

from crosswire.codec import make_id
from crosswire.extract.quotes.answers import find_answers
from crosswire.extract.quotes.attachment import Attachment, attach_quotations
from crosswire.extract.quotes.bounds import LONGEST
from crosswire.extract.quotes.chains import find_channels, find_cited, join_links, make_cited_links, make_source_link
from crosswire.extract.quotes.contents import find_contents
from crosswire.extract.quotes.cues import Cue, find_cues, is_voiced
from crosswire.extract.quotes.listings import find_listed
from crosswire.extract.quotes.posts import find_embedded
from crosswire.extract.quotes.quotation_marks import Quotation, find_quotations
from crosswire.extract.quotes.relays import find_relays
from crosswire.extract.quotes.speakers import find_speaker_range
from crosswire.extract.quotes.subjects import find_told_subject
from crosswire.extract.quotes.syntax import Stretch, Syntax, cut_range, read_syntax
from crosswire.extract.quotes.topics import find_topics
from crosswire.extract.quotes.transcripts import Turn, find_posts_below, find_turns
from crosswire.extract.quotes.weights import is_said
from crosswire.languages.en.fragments import EARLIER_VERSION
from crosswire.model import Article, ChainLink, Mention, Parsed, Quote, QuoteKind, Range

_LABEL_REACH = 60  # characters of a speaker's name before the words of a turn


class Scene(Struct, frozen=True, kw_only=True):
    """What an article's quotes are made from."""

    article: Article
    syntax: Syntax
    cues: tuple[Cue, ...]
    contents: tuple[tuple[Stretch, ...], ...]  # of each cue
    attachments: tuple[Attachment, ...]  # of each quotation
    relays: dict[int, int]  # of a source named beside a medium's report, the cue of that report


def find_quotes(parsed: Parsed, article: Article, mentions: Sequence[Mention]) -> tuple[Quote, ...]:
    """Every attribution, in text order: direct, mixed, indirect and scare quotes, with speaker, cue and chain."""
    scene = _set_scene(parsed, article, mentions)
    blocks = _find_outside(parsed, article)
    turns = (
        *(find_turns(parsed, blocks, mentions) or find_answers(parsed, blocks, mentions)),
        *find_posts_below(scene.syntax, scene.cues, blocks),
        *(turn for turn in find_embedded(parsed) if _is_outside(turn.words, article)),
    )
    found = [*_quote_marked(scene), *_quote_clauses(scene), *_quote_topics(scene)]
    outside = [quote for quote in found if not any(_is_in_turn(quote, turn) for turn in turns)]
    spoken = [_make_turn(scene, turn) for turn in turns]
    quotes = _keep_innermost([*outside, *spoken])
    return tuple(sorted(quotes, key=lambda quote: (quote.start, quote.end, quote.kind, quote.id)))


def _make_turn(scene: Scene, turn: Turn) -> Quote:
    """The quote of what one speaker of an interview, or the author of a post, says."""
    quote = _make_quote(scene, (turn.words,), "direct", None, turn.speaker)
    if turn.name is None:
        return quote
    text = scene.syntax.text_between(turn.name.start, turn.name.end)
    link = ChainLink(name=text, kind="person", start=turn.name.start, end=turn.name.end)
    return structs.replace(quote, speaker_span=turn.name, chain=(quote.chain[0], link))


def _is_in_turn(quote: Quote, turn: Turn) -> bool:
    """Whether a quote stands in what one speaker of an interview says."""
    reach = _LABEL_REACH if turn.name is None else 0
    return turn.words.start - reach <= quote.start and quote.end <= turn.words.end + 1


def _keep_innermost(quotes: Sequence[Quote]) -> list[Quote]:
    """Each stretch once, with its longest chain: two cues stand in "quoted the judge as saying that ..."."""
    kept: dict[str, Quote] = {}
    for quote in quotes:
        other = kept.get(quote.id)
        if other is None or len(quote.chain) > len(other.chain):
            kept[quote.id] = quote
    return list(kept.values())


def _set_scene(parsed: Parsed, article: Article, mentions: Sequence[Mention]) -> Scene:
    listed = find_listed(parsed)
    lists = [parsed.sentences[number] for number in sorted(listed)]
    quotations = [one for one in find_quotations(parsed.text, _find_blocks(parsed)) if _is_outside(one, article)]
    prose = [one for one in quotations if not any(line.start <= one.start < line.end for line in lists)]
    syntax = read_syntax(parsed, prose, mentions)
    cues = tuple(
        cue
        for cue in find_cues(syntax)
        if is_voiced(syntax, cue) and not _is_beside_story(parsed, cue) and parsed.sentence_of[cue.at] not in listed
    )
    contents = tuple(_find_said(syntax, cue) for cue in cues)
    relays = find_relays(syntax, cues, contents)
    contents = tuple(
        () if position in relays.values() else contents[relays.get(position, position)] for position in range(len(cues))
    )
    attachments = attach_quotations(syntax, cues, contents)
    return Scene(article=article, syntax=syntax, cues=cues, contents=contents, attachments=attachments, relays=relays)


def _find_said(syntax: Syntax, cue: Cue) -> tuple[Stretch, ...]:
    stretches = find_contents(syntax, cue)
    return stretches if is_said(syntax, cue, stretches) else ()


def _find_blocks(parsed: Parsed) -> tuple[Range, ...]:
    blocks: dict[int, Range] = {}
    for sentence in parsed.sentences:
        if not sentence.headline:
            start = blocks[sentence.block].start if sentence.block in blocks else sentence.start
            blocks[sentence.block] = Range(start=start, end=sentence.end)
    return tuple(blocks[key] for key in sorted(blocks))


def _find_outside(parsed: Parsed, article: Article) -> tuple[Range, ...]:
    return tuple(block for block in _find_blocks(parsed) if _is_outside(block, article))


def _is_outside(stretch: Quotation | Range, article: Article) -> bool:
    return not any(piece.start < stretch.end and stretch.start < piece.end for piece in article.furniture)


def _is_beside_story(parsed: Parsed, cue: Cue) -> bool:
    """Whether it stands in a headline, or credits others in a note on what the page said before."""
    sentence = parsed.sentences[parsed.sentence_of[cue.at]]
    noted = EARLIER_VERSION.match(parsed.text, sentence.start) is not None
    return sentence.headline or (noted and cue.source is not None and parsed.tokens[cue.source].lemma != "version")


def _quote_marked(scene: Scene) -> list[Quote]:
    """The quotes in quotation marks: those of one saying together, each fragment of a paraphrase by itself."""
    groups: list[list[Attachment]] = []
    last: list[Attachment] = []  # the group of the saying that may go on; nobody's words in between do not end it
    for item in scene.attachments:
        if last and _joins(scene, last[-1], item):
            last.append(item)
            continue
        groups.append([item])
        last = last if item.how == "none" else groups[-1]
    return [_make_marked(scene, group) for group in groups]


def _joins(scene: Scene, previous: Attachment, item: Attachment) -> bool:
    if item.how == "run":
        return _is_whole(scene, previous)
    return item.cue is not None and item.cue == previous.cue and _is_whole(scene, previous) and _is_whole(scene, item)


def _is_whole(scene: Scene, item: Attachment) -> bool:
    """Whether a quotation is all that a stretch of its cue's content holds."""
    if item.how in ("run", "after"):
        return True
    if item.cue is None:
        return False
    return scene.syntax.places[item.quotation] in [_strip(scene.syntax, s) for s in scene.contents[item.cue]]


def _strip(syntax: Syntax, stretch: Stretch) -> Stretch:
    first, last = stretch
    while first < last and first not in syntax.quoted:
        first += 1
    while last > first and last not in syntax.quoted:
        last -= 1
    outside = [index for index in range(stretch[0], stretch[1] + 1) if _is_own_word(syntax, index)]
    return stretch if outside else (first, last)


def _is_own_word(syntax: Syntax, index: int) -> bool:
    """Whether a word is the writer's: outside quotation marks, and no mark or "and" between two quotations."""
    token = syntax.tokens[index]
    return index not in syntax.quoted and token.pos not in ("PUNCT", "CCONJ", "SPACE") and token.text[:1].isalnum()


def _make_marked(scene: Scene, group: Sequence[Attachment]) -> Quote:
    parts = tuple(scene.syntax.quotations[item.quotation].inner for item in group)
    if group[0].how == "none":
        return _make_quote(scene, parts, "scare", None, None)
    return _make_quote(scene, parts, _kind_of(scene, group[0]), group[0].cue, group[0].source)


def _kind_of(scene: Scene, item: Attachment) -> QuoteKind:
    if item.how in ("run", "after"):
        return "direct"
    quotation = scene.syntax.quotations[item.quotation]
    text = scene.syntax.parsed.text
    whole = _is_whole(scene, item) and (
        text[quotation.inner.start].isupper() or text[quotation.inner.end - 1] in ",.!?"
    )
    return "direct" if whole else "mixed"


def _quote_clauses(scene: Scene) -> list[Quote]:
    """The paraphrases, those around quoted fragments too; what is all quoted is no paraphrase."""
    quotes: list[Quote] = []
    for position, cue in enumerate(scene.cues):
        stretches = scene.contents[position]
        if not stretches or cue.at in scene.syntax.quoted or _is_all_quoted(scene.syntax, stretches):
            continue
        if stretches[-1][0] < cue.at and _relays_quotation(scene, position):
            continue
        named = find_speaker_range(scene.syntax, cue.source) is not None
        whole = stretches if named else find_told_subject(scene.syntax, cue) or stretches
        parts = tuple(_cut_balanced(scene.syntax, stretch) for stretch in whole)
        quote = _make_quote(scene, parts, "indirect", position, None)
        quotes.append(quote if named else structs.replace(quote, act="topic"))
    return quotes


def _quote_topics(scene: Scene) -> list[Quote]:
    """What is told of and not said: marked, so that nobody takes it for words."""
    topics = find_topics(scene.syntax, scene.contents, scene.cues)
    told = structs.replace(scene, cues=tuple(cue for cue, _ in topics), contents=tuple(said for _, said in topics))
    quotes = []
    for position, (_, stretches) in enumerate(topics):
        parts = tuple(_cut_balanced(scene.syntax, stretch) for stretch in stretches)
        quotes.append(structs.replace(_make_quote(told, parts, "indirect", position, None), act="topic"))
    return quotes


def _cut_balanced(syntax: Syntax, stretch: Stretch) -> Range:
    """The stretch of text, with both marks of a quotation that it starts or ends with."""
    span = cut_range(syntax, stretch)
    opening, closing = (syntax.quotations[syntax.quoted[i]] if i in syntax.quoted else None for i in stretch)
    start = opening.start if opening is not None and opening.end < span.end else span.start
    end = closing.end if closing is not None and closing.closed and closing.start >= start else span.end
    return Range(start=start, end=end)


def _relays_quotation(scene: Scene, position: int) -> bool:
    """Whether a report holds somebody's quoted sentence: "“...,” the mayor said, according to the Courier"."""
    first, last = scene.contents[position][0]
    for item in scene.attachments:
        opens = first <= scene.syntax.places[item.quotation][0] <= first + 1
        if opens and item.cue not in (None, position) and first <= scene.cues[item.cue or 0].at <= last:
            return True
    return False


def _is_all_quoted(syntax: Syntax, stretches: Sequence[Stretch]) -> bool:
    return all(not _is_own_word(syntax, index) for first, last in stretches for index in range(first, last + 1))


def _make_quote(
    scene: Scene, parts: Sequence[Range], kind: QuoteKind, position: int | None, source: int | None
) -> Quote:
    """The quote of the cue at `position`; where there is none, of the source that the sentence before gives."""
    start, end = parts[0].start, max(part.end for part in parts)
    text = scene.syntax.parsed.text
    cue = None if position is None else scene.cues[position]
    source = source if cue is None else find_cited(scene.syntax, cue) or cue.source
    return Quote(
        id=make_id("q", scene.article.id, kind, start, end),
        start=start,
        end=end,
        parts=tuple((part.start, part.end) for part in parts),
        text=" ... ".join(text[part.start : part.end] for part in parts),
        kind=kind,
        speaker_span=find_speaker_range(scene.syntax, source),
        cue_span=None if cue is None else cut_range(scene.syntax, (cue.first, cue.last)),
        chain=_make_chain(scene, position, source),
        act="speech" if cue is None else cue.act,
    )


def _make_chain(scene: Scene, position: int | None, source: int | None) -> tuple[ChainLink, ...]:
    """Outlet, then whoever reports the reporting, then the media and documents the cue names, then the source."""
    links: list[ChainLink] = []
    if position is not None:
        for outer in _find_outer(scene, position):
            links.extend(_find_own_links(scene, outer))
        links.extend(_find_own_links(scene, position))
    own = make_source_link(scene.syntax, source)
    links = [link for link in links if not any(_is_same(link, one) for one in own)]
    return (ChainLink(name=scene.article.outlet, kind="outlet"), *join_links(links), *own)


def _find_own_links(scene: Scene, position: int) -> tuple[ChainLink, ...]:
    cue = scene.cues[position]
    return (*find_channels(scene.syntax, cue, scene.contents[position]), *make_cited_links(scene.syntax, cue))


def _find_outer(scene: Scene, position: int) -> list[int]:
    """The cues of saying whose content holds the cue at `position`, the outermost first."""
    at = scene.cues[position].at
    if position in scene.relays:
        return [scene.relays[position]]
    if scene.syntax.tokens[at].dep == "pcomp" and scene.cues[position].frame.slots & {"n"}:
        return []  # "his support for what they call ...": whoever calls it so, it is the writer who says it
    holding = [
        (first - last, other)
        for other in _find_near(scene, position)
        for first, last in scene.contents[other]
        if other != position
        and first <= at <= last
        and scene.cues[other].act == "speech"
        and (scene.cues[other].at not in scene.syntax.quoted or at in scene.syntax.quoted)
    ]
    return [other for _, other in sorted(holding)]


def _find_near(scene: Scene, position: int) -> range:
    """The cues near enough to hold the one at `position` in their content."""
    at = scene.cues[position].at
    low = high = position
    while low > 0 and at - scene.cues[low - 1].at <= LONGEST:
        low -= 1
    while high + 1 < len(scene.cues) and scene.cues[high + 1].at - at <= LONGEST:
        high += 1
    return range(low, high + 1)


def _is_same(link: ChainLink, own: ChainLink) -> bool:
    """Whether an outer link is the source once more: "He said he ..."."""
    return (link.name or "").lower() == (own.name or "").lower()
