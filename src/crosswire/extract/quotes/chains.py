"""Through whom words came: outlet, agency, document, body, person, outermost first."""

from collections.abc import Sequence

from crosswire.extract.quotes.cues import Cue
from crosswire.extract.quotes.documents import find_document
from crosswire.extract.quotes.named import find_named
from crosswire.extract.quotes.speakers import find_speaker_range
from crosswire.extract.quotes.syntax import Stretch, Syntax, cut_range, find_noun_phrase
from crosswire.languages.en.agencies import AGENCY_OF_FORM, AMBIGUOUS_FORMS
from crosswire.languages.en.cues import ACCOUNT_NOUNS, DOCUMENT_NOUNS, OCCASION_NOUNS, OWN_WORDS, PLATFORMS
from crosswire.languages.en.outlets import (
    AGENCY_WORDS,
    AMBIGUOUS_OUTLETS,
    MEDIA_NOUNS,
    OUTLET_HEADS,
    OUTLET_NAMES,
    OUTLET_OPENERS,
)
from crosswire.model import ChainLink, LinkKind, Range

_ADDRESSED = frozenset({"dobj", "dative"})
_PREPOSITIONS = frozenset({"in", "on", "via", "through", "to", "with", "by", "at"})
_LEADS = frozenset({"prep", "agent", "dative"})
_THING = frozenset({"pobj"})
_CARRIERS = frozenset({"quote", "cite", "report", "describe", "hear"})
_KINDS: dict[str, LinkKind] = {"person": "person", "group": "person", "organisation": "body", "place": "body"}
_SUBJECT = frozenset({"nsubj"})
_ASIDE = frozenset({"advcl"})
_SPEAKING = frozenset({"speak", "talk", "write", "respond", "appear"})
_OFFICES = frozenset({"press"})  # "her press secretary Ada Brandt" is no medium
_IT = frozenset({"it"})
_IN_PHRASES = frozenset({"order", "record", "paper", "law"})  # "in order to", "on record", "on paper": no documents


def join_links(links: Sequence[ChainLink]) -> tuple[ChainLink, ...]:
    """The links in order, each once: a medium that two cues name passes the words on once."""
    kept: dict[tuple[int | None, str], ChainLink] = {}
    for link in links:
        kept.setdefault((link.start, link.kind), link)
    return tuple(kept.values())


def find_channels(syntax: Syntax, cue: Cue, contents: Sequence[Stretch]) -> tuple[ChainLink, ...]:
    """The media and documents that a cue's clause names as the way the words came, outermost first."""
    links: list[ChainLink] = []
    for verb in _find_carrying_verbs(syntax, cue):
        for child in syntax.parsed.children[verb]:
            if not any(first <= child <= last for first, last in contents):
                links.extend(_read_channel(syntax, child))
        links.extend(_read_quoter(syntax, verb, cue))
    links.extend(_read_document(syntax, contents, cue))
    order = {"outlet": 0, "agency": 0, "body": 0, "person": 0, "document": 1}
    unique = {link.start: link for link in links}
    return tuple(sorted(unique.values(), key=lambda link: (order[link.kind], link.start or 0)))


def _find_carrying_verbs(syntax: Syntax, cue: Cue) -> list[int]:
    """The cue's verb, and the verbs around it: "was quoted in ... as saying", "speaking to ..., she said"."""
    if cue.form == "phrase":
        return []
    token = syntax.tokens[cue.at]
    head = syntax.tokens[token.head]
    beside = [child for child in syntax.find_children(cue.at, _ASIDE) if syntax.tokens[child].lemma in _SPEAKING]
    if token.dep == "pcomp" and syntax.tokens[head.head].lemma in _CARRIERS:
        return [cue.at, head.head]
    if token.dep in ("xcomp", "dobj") and head.pos == "VERB":
        return [cue.at, head.index]
    return [cue.at, *beside]


def _read_quoter(syntax: Syntax, verb: int, cue: Cue) -> tuple[ChainLink, ...]:
    """Who quotes: "the Courier quoted him as saying ..."."""
    quoter = syntax.find_child(verb, _SUBJECT)
    return make_source_link(syntax, quoter) if verb != cue.at and syntax.tokens[verb].lemma in _CARRIERS else ()


def _read_channel(syntax: Syntax, child: int) -> list[ChainLink]:
    token = syntax.tokens[child]
    if token.dep in _ADDRESSED and token.pos in ("NOUN", "PROPN"):
        return _read_medium(syntax, child)
    if token.dep not in _LEADS or token.lemma not in _PREPOSITIONS:
        return []
    thing = syntax.find_child(child, _THING)
    if thing is None:
        return []
    if syntax.tokens[thing].pos == "NOUN" and syntax.tokens[thing].lemma in DOCUMENT_NOUNS:
        if syntax.tokens[thing].text.lower() in _IN_PHRASES and thing == child + 1:
            return []  # "claimed to be rich in order to get a loan"
        return [*_find_media_inside(syntax, thing), _make_link(syntax, thing, "document")]
    if syntax.tokens[thing].lemma in OCCASION_NOUNS:
        return _find_media_inside(syntax, thing)
    platform = _find_platform(syntax, thing) if token.lemma in ("on", "via", "through") else None
    if platform is not None:
        return [_make_link(syntax, platform, "outlet")]
    return _read_medium(syntax, thing)


def _find_platform(syntax: Syntax, thing: int) -> int | None:
    """Where people post: "on Telegram", "on her Telegram account"."""
    if syntax.tokens[thing].text in PLATFORMS:
        return thing
    if syntax.tokens[thing].lemma not in ACCOUNT_NOUNS:
        return None
    children = syntax.find_children(thing, frozenset({"compound", "nmod"}))
    return next((child for child in children if syntax.tokens[child].text in PLATFORMS), None)


def _read_document(syntax: Syntax, contents: Sequence[Stretch], cue: Cue) -> list[ChainLink]:
    """A document right behind the content, where the parse ties it to the content's last words: "... in a letter"."""
    if not contents or contents[-1][0] < cue.at:
        return []
    start = contents[-1][1] + 1
    thing = find_document(syntax, start) if start < len(syntax.tokens) else None
    return [] if thing is None else [*_find_media_inside(syntax, thing), _make_link(syntax, thing, "document")]


def _find_media_inside(syntax: Syntax, noun: int) -> list[ChainLink]:
    """Media in the words around a document: "published in ...", "an interview with ..."."""
    found: list[ChainLink] = []
    for index in range(noun + 1, syntax.right[noun] + 1):
        if syntax.tokens[index].dep in ("pobj", "poss") and index not in syntax.quoted:
            found.extend(_read_medium(syntax, index))
    return found[:1]


def _read_medium(syntax: Syntax, noun: int) -> list[ChainLink]:
    kind = _find_media_kind(syntax, noun)
    return [] if kind is None else [_make_link(syntax, noun, kind)]


def _find_media_kind(syntax: Syntax, noun: int) -> LinkKind | None:
    token = syntax.tokens[noun]
    span = cut_range(syntax, (find_noun_phrase(syntax, noun)[0], noun))
    return read_media_kind(syntax.text_between(span.start, span.end), token.lemma if token.pos == "NOUN" else None)


def read_media_kind(text: str, noun: str | None = None) -> LinkKind | None:
    """Whether a name or a description is a news agency's or an outlet's; `noun` is its head, if a common noun."""
    name = text.lower().removeprefix("the ").replace("’", "'")
    words = name.split()
    if any(phrase in name for phrase in AGENCY_WORDS) or _is_agency(name, words):
        return "agency"
    if noun is not None:
        return "outlet" if noun in MEDIA_NOUNS else None
    if name in OUTLET_NAMES and (name not in AMBIGUOUS_OUTLETS or text.lower() != name):
        return "outlet"
    headed = len(words) > 1 and (words[-1] in OUTLET_HEADS or words[0] in OUTLET_OPENERS)
    return "outlet" if headed or not MEDIA_NOUNS.isdisjoint(words) else None


def _is_agency(name: str, words: Sequence[str]) -> bool:
    sure = name in AGENCY_OF_FORM and name not in AMBIGUOUS_FORMS
    return sure or (len(words) > 1 and words[-1] in AGENCY_OF_FORM and "agency" in words)


def read_link_kind(syntax: Syntax, head: int) -> LinkKind:
    """What kind of link the source is: by its name, its noun, its mention's kind; a person if nothing tells."""
    token = syntax.tokens[head]
    if token.pos == "NOUN" and token.lemma in DOCUMENT_NOUNS and token.lemma not in MEDIA_NOUNS:
        return "document"
    media = _find_media_kind(syntax, head)
    first, _ = find_noun_phrase(syntax, head)
    told = any(syntax.tokens[index].lemma in MEDIA_NOUNS - _OFFICES for index in range(first, head + 1))
    if media is not None and (told or syntax.kinds.get(head) != "person"):
        return media
    if token.lemma in _IT:
        return "body"
    return _KINDS.get(syntax.kinds.get(head, "person"), "person")


def make_source_link(syntax: Syntax, head: int | None) -> tuple[ChainLink, ...]:
    """The link of the one who says it; none where the text names nobody."""
    span = find_speaker_range(syntax, head)
    if head is None or span is None:
        return ()
    link = _link(syntax, span, read_link_kind(syntax, find_named(syntax, head)))
    return (link, *_make_author_link(syntax, head)) if link.kind == "document" else (link,)


def find_author(syntax: Syntax, document: int | None) -> int | None:
    """Whose words a document gives, where it is somebody's by name: "Mrs Brandt's last message to staff"."""
    if document is None or syntax.tokens[document].lemma not in OWN_WORDS:
        return None
    owner = syntax.find_child(document, frozenset({"poss"}))
    return owner if owner is not None and syntax.kinds.get(owner) in ("person", "organisation") else None


def _make_author_link(syntax: Syntax, document: int) -> tuple[ChainLink, ...]:
    author = find_author(syntax, document)
    span = find_speaker_range(syntax, author)
    return () if author is None or span is None else (_link(syntax, span, read_link_kind(syntax, author)),)


def is_document(links: Sequence[ChainLink]) -> bool:
    """Whether the last of some links is a text."""
    return bool(links) and links[-1].kind == "document"


def _find_publisher(syntax: Syntax, document: int) -> list[ChainLink]:
    """The medium whose document it is: "a report by the Pelling Post", "a poll in the Courier"."""
    for child in syntax.find_children(document, _LEADS):
        thing = syntax.find_child(child, _THING)
        if child > document and syntax.tokens[child].lemma in ("by", "in", "from") and thing is not None:
            return _read_medium(syntax, thing)
    return []


def make_cited_links(syntax: Syntax, cue: Cue) -> tuple[ChainLink, ...]:
    """The source of a cue and whom it cites: an agency that cites officials passes on what they say."""
    source = make_source_link(syntax, cue.source)
    media = _find_publisher(syntax, cue.source) if cue.source is not None and is_document(source) else []
    return (*media, *source, *make_source_link(syntax, find_cited(syntax, cue)))


def find_cited(syntax: Syntax, cue: Cue) -> int | None:
    """Whom a medium cites beside its verb ("RNA reported, citing officials, that ..."), or None."""
    if cue.source is None or cue.form != "verb" or read_link_kind(syntax, cue.source) not in ("agency", "outlet"):
        return None
    for index in range(cue.source + 1, min(cue.last + 5, len(syntax.tokens))):
        if syntax.tokens[index].text == "citing" and index not in syntax.quoted:
            return syntax.find_child(index, frozenset({"dobj"}))
    return None


def _make_link(syntax: Syntax, noun: int, kind: LinkKind) -> ChainLink:
    return _link(syntax, cut_range(syntax, find_noun_phrase(syntax, noun)), kind)


def _link(syntax: Syntax, span: Range, kind: LinkKind) -> ChainLink:
    return ChainLink(name=syntax.text_between(span.start, span.end), kind=kind, start=span.start, end=span.end)
