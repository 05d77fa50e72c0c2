"""What of an article and of a story's record can be found: entries for the store's index."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec import Struct

from crosswire.codec import encode
from crosswire.errors import StoreError
from crosswire.model import Article, ChainLink, Entity, Fact, Quote, Record, Span, Statement, Story, Utterance
from crosswire.primitives.name_keys import find_surnames, fold_name
from crosswire.primitives.speech import is_said
from crosswire.store.search import Entry

LONGEST_LEAD = 180  # characters: with the headline, what the article is about; twice that takes twice the time
LEAST_LEAD_WORDS = 8
_EXACT = frozenset({"direct", "mixed"})  # quotes whose words are the speaker's own
LEAST_MEANING_WORDS = 4  # of a quote: "No comment" is like everything


class SaidHow(Struct, frozen=True, kw_only=True):
    """What an entry keeps of its quote beside the words."""

    kind: str
    act: str
    chain: tuple[str, ...]  # names of its links, outermost first, without the outlet's
    exact: tuple[str, ...] = ()  # the speaker's own words: all of them, or those within a paraphrase
    speaker_kind: str | None = None
    country: str | None = None


def read_said(text: str) -> SaidHow:
    """What the entry of a quote keeps; raises `StoreError` where it is something else."""
    try:
        return msgspec.json.decode(text, type=SaidHow)
    except msgspec.MsgspecError as error:
        raise StoreError(f"something in the store cannot be read ({error}): run crosswire doctor") from error


# ---------------------------------------------------------------- articles


def make_article_entry(article: Article) -> Entry:
    """The entry of an article: its text without furniture, and what its headline and lead mean."""
    lead = find_lead(article)
    return Entry(
        kind="article",
        ref=article.id,
        article=article.id,
        title=article.title or "",
        outlets=fold_line(article.outlet),
        text=blank_furniture(article),
        meaning=find_meaning(article, lead),
        start=lead.start,
        end=lead.end,
    )


def find_meaning(article: Article, lead: Span) -> str:
    """The words by whose vector an article is found: its headline and its lead."""
    words = " ".join(article.text[lead.start : lead.end].split())
    return f"{article.title}. {words}" if article.title else words


def blank_furniture(article: Article) -> str:
    """The article's text with blanks for what is not the story; offsets stay."""
    text = article.text
    for item in article.furniture:
        text = f"{text[: item.start]}{' ' * (item.end - item.start)}{text[item.end :]}"
    return text


def find_lead(article: Article) -> Span:
    """The first paragraph of the story, cut between words where it is long."""
    text = blank_furniture(article)
    start = article.headline.end if article.headline else 0
    place = start
    for line in text[start:].splitlines(keepends=True):
        words = line.strip()
        if len(words.split()) >= LEAST_LEAD_WORDS:
            begin = place + line.index(words)
            return Span(article=article.id, start=begin, end=begin + _cut(words, LONGEST_LEAD))
        place += len(line)
    return Span(article=article.id, start=0, end=_cut(article.text, LONGEST_LEAD))


def _cut(text: str, most: int) -> int:
    if len(text) <= most:
        return len(text)
    space = text.rfind(" ", 0, most)
    return space if space > 0 else most


# ---------------------------------------------------------------- records


def make_record_entries(record: Record, story: str) -> tuple[Entry, ...]:
    """The entries of a record's quotes and facts; none of a record without a story."""
    told = next(iter(record.stories), None)
    if told is None:
        return ()
    articles = {article.id: article for article in record.articles}
    names = _Names(told.entities)
    return (*_list_quotes(record, told, names, articles), *_list_facts(record, told, names, articles, story))


class _Names:
    """By which names the entities of a story are asked for."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self.entities = {entity.id: entity for entity in entities}

    def find_keys(self, entity: str | None, name: str | None) -> frozenset[str]:
        """The folded names: all that the story gives, and of persons the surnames."""
        known = self.entities.get(entity or "")
        if known is None:
            return frozenset({fold_name(name)} if name else ())
        return make_keys((known.name, *known.aliases, *([name] if name else [])), known.kind)


def make_keys(names: Sequence[str], kind: str | None) -> frozenset[str]:
    """The folded names, and the surnames of persons."""
    keys = {fold_name(name) for name in names}
    if kind == "person":
        keys |= {surname for name in names for surname in find_surnames(name)}
    return frozenset(keys - {""})


def _list_quotes(record: Record, story: Story, names: _Names, articles: Mapping[str, Article]) -> Iterable[Entry]:
    sayings = {quote: utterance for utterance in story.utterances for quote in utterance.quotes}
    for found in record.findings:
        quotes = [quote for quote in found.quotes if _is_somebodys(quote)]
        for quote in quotes:
            if not any(_holds(other, quote) for other in quotes):
                within = [other.text for other in quotes if _holds(quote, other) and other.kind in _EXACT]
                exact = (quote.text,) if quote.kind in _EXACT else tuple(within)
                kind = "mixed" if quote.kind == "indirect" and exact else quote.kind
                made = _make_said(quote, kind, exact, names)
                yield _make_quote(quote, articles[found.article], sayings.get(quote.id), (story.id, names, made))


def _make_said(quote: Quote, kind: str, exact: tuple[str, ...], names: _Names) -> SaidHow:
    speaker = names.entities.get(quote.speaker or "")
    return SaidHow(
        kind=kind,
        act=quote.act,
        chain=_name_chain(quote.chain),
        exact=exact,
        speaker_kind=speaker.kind if speaker else None,
        country=speaker.country if speaker else None,
    )


def _holds(quote: Quote, other: Quote) -> bool:
    """Whether the other's words stand in this quote of the same speaker: "no plans" in 'it had "no plans" to close'."""
    is_wider = (
        quote.start <= other.start and other.end <= quote.end and quote.end - quote.start > other.end - other.start
    )
    return is_wider and quote.speaker == other.speaker


def _is_somebodys(quote: Quote) -> bool:
    """Whether the words are a quotation to look for: not what nobody is known to have said in nobody's words."""
    known = quote.speaker_name is not None or quote.kind in {"direct", "mixed"}
    return is_said(quote) and known and quote.kind != "scare" and bool(quote.text.strip())


def _make_quote(quote: Quote, article: Article, saying: Utterance | None, told: tuple[str, _Names, SaidHow]) -> Entry:
    story, names, said = told
    return Entry(
        kind="quote",
        ref=quote.id,
        article=article.id,
        story=story,
        speaker=quote.speaker_name,
        keys=names.find_keys(quote.speaker, quote.speaker_name),
        outlets=fold_line(article.outlet),
        text=quote.text,
        meaning=quote.text if _is_fullest(quote, saying) else None,
        is_spare=quote.kind == "indirect",  # the reporter's words, which facts and articles give too
        start=quote.start,
        end=quote.end,
        saying=saying.id if saying else quote.id,
        said=encode(said).decode(),
    )


def _is_fullest(quote: Quote, saying: Utterance | None) -> bool:
    """Whether the quote is the one that tells what a saying means: one vector a saying."""
    if len(quote.text.split()) < LEAST_MEANING_WORDS:
        return False
    return saying is None or not saying.wordings or quote.id == saying.wordings[0].quotes[0]


def _name_chain(chain: Sequence[ChainLink]) -> tuple[str, ...]:
    return tuple(link.name for link in chain if link.name and link.kind != "outlet")


def _list_facts(
    record: Record, story: Story, names: _Names, articles: Mapping[str, Article], id_kept: str
) -> Iterable[Entry]:
    statements = {one.id: (found.article, one) for found in record.findings for one in found.statements}
    for fact in story.facts:
        stands = [statements[one] for one in fact.statements if one in statements]
        if stands and fact.text.strip():
            yield _make_fact(fact, stands, names, (articles, id_kept))


def _make_fact(
    fact: Fact, stands: Sequence[tuple[str, Statement]], names: _Names, told: tuple[Mapping[str, Article], str]
) -> Entry:
    articles, story = told
    article, clearest = stands[0]
    links = [link for _, one in stands for link in one.chain if link.kind != "outlet" and link.name]
    outlets = dict.fromkeys(fold_line(articles[one].outlet) for one in fact.articles if one in articles)
    return Entry(
        kind="fact",
        ref=fact.id,
        article=article,
        story=story,
        keys=frozenset(key for link in links for key in names.find_keys(link.entity, link.name)),
        outlets="".join(outlets),
        text=fact.text,
        meaning=fact.text if len(fact.articles) > 1 else None,
        start=clearest.start,
        end=clearest.end,
        told=len(fact.articles),
    )


def fold_line(outlet: str | None) -> str:
    """An outlet's name folded, on a line of its own."""
    return f"\n{fold_name(outlet)}\n" if outlet else ""
