"""Headlines held against their own articles: a figure, a name or an admission that the text does not carry.

Only what is sure is told: that a headline is shorter than its text is no fault.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from crosswire.languages.en.brief import DEATHS, HEADLINE_CLAIMS, HOLDING_OFF, OWNED_UP, OWNING_UP, VAGUE_UNITS
from crosswire.languages.en.numbers import SMALL
from crosswire.model import Article, Check, Findings, Quantity, Range, Span, Statement
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.story_index import StoryIndex

REACH, FEW_WORDS = 30, 5  # characters and words behind a figure in which it is said that so many died
FARTHEST = 400  # characters from the text's beginning in which its title may end
ROUNDED = 0.06  # share by which a headline may round
_WORD = re.compile(r"\w+")
_DEAD = re.compile(
    r"\b([\d,]+|[A-Za-z]+) (?:people |persons )?(?:dead|killed|die|drown|drowned|perish)\b", re.IGNORECASE
)
_DENIAL = re.compile(r"\b(?:denie[sd]|deny|denying|denial|rejects?|rejected|refute[sd]?|disputes?|disputed)\b")

Found = tuple[float, Check]


def check_headlines(index: StoryIndex) -> Iterator[Found]:
    """What headlines say that their own texts do not, each with how serious it is."""
    for found in sorted(index.linked.articles, key=lambda article: article.id):
        article = _place_headline(found)
        if article.headline is not None and article.headline.end < len(article.text):
            findings = index.findings[article.id]
            for rule in (find_wrong_figures, find_missing_names, find_admissions, find_unborne_claims):
                yield from rule(article, findings)


def _place_headline(article: Article) -> Article:
    """The article with its headline's place, where its text begins with its title and nobody has said so."""
    at = article.text.find(article.title or "", 0, FARTHEST) if article.title else -1
    if article.headline is not None or at < 0:
        return article
    return structs.replace(article, headline=Range(start=at, end=at + len(article.title or "")))


def find_wrong_figures(article: Article, findings: Findings) -> Iterator[Found]:
    """A number in the headline where the text counts the same thing, and differently each time."""
    top, body = _part_statements(article, findings)
    told = [q for statement in body for q in statement.quantities]
    heads = [q for statement in top for q in statement.quantities]
    heads += [q for q in _count_dead(article) if q.start not in {other.start for other in heads}]
    for quantity in heads:
        same = _list_same(quantity, told, body, article)
        if quantity.unit in VAGUE_UNITS or not same or any(is_carried(quantity, other) for other in told):
            continue
        if len({(other.value, other.modifier) for other in same}) == 1:  # of several, which is meant is not known
            other = same[0]
            yield (
                8.2,
                _make_check(
                    article,
                    f"The headline says “{quantity.text}”, its text “{other.text}”",
                    "a figure in the headline that its own text does not carry",
                    (quantity.start, quantity.end),
                    (other.start, other.end),
                ),
            )


def _list_same(quantity: Quantity, told: list[Quantity], body: list[Statement], article: Article) -> list[Quantity]:
    """The text's figures that count what the headline's does: in its unit, or the dead where it counts the dead."""
    same = [other for other in told if other.unit is not None and other.unit == quantity.unit]
    if not _is_of_dead(quantity, article):
        return same
    counts = (q for statement in body for q in statement.quantities if q.unit not in VAGUE_UNITS)
    return [count for count in counts if _is_of_dead(count, article)] or same


def _count_dead(article: Article) -> Iterator[Quantity]:
    """The dead that the headline counts, where it is no sentence: "Five dead as bus leaves bridge"."""
    head = article.headline
    found = _DEAD.search(article.text, head.start, head.end) if head is not None else None
    number = found[1].lower().replace(",", "") if found is not None else ""
    value = SMALL.get(number, float(number) if number.isdigit() else 0)
    if found is not None and value:
        yield Quantity(value=value, unit="people", modifier=None, text=found[0], start=found.start(), end=found.end())


def _is_of_dead(quantity: Quantity, article: Article) -> bool:
    """Whether the words right behind a figure say that so many died."""
    behind = _WORD.findall(article.text[quantity.start : quantity.end + REACH].lower())[:FEW_WORDS]
    return not DEATHS.isdisjoint(behind)


def is_carried(headline: Quantity, other: Quantity) -> bool:
    """Whether a figure of the text bears out the headline's: the same, or rounded to it."""
    low, high = other.value, other.upper or other.value
    near = max(abs(headline.value), 1.0) * ROUNDED if headline.value >= 100 or headline.value % 1 else 0.0
    return low - near <= headline.value <= high + near


def find_missing_names(article: Article, findings: Findings) -> Iterator[Found]:
    """A person whom the headline names and the text never does."""
    head = article.headline
    if head is None:
        return
    words = set(_WORD.findall(fold_name(article.text[head.end :])))
    for mention in findings.mentions:
        inside = head.start <= mention.start and mention.end <= head.end
        if (
            not inside
            or mention.kind != "person"
            or mention.form != "name"
            or article.text[head.start : head.end].isupper()
        ):
            continue
        named = [word for word in _WORD.findall(fold_name(mention.text)) if len(word) > 2]
        if named and not words.intersection(named):
            yield (
                6.5,
                _make_check(
                    article,
                    f"The headline names {mention.text}, its text does not",
                    "a name in the headline that its own text does not carry",
                    (mention.start, mention.end),
                ),
            )


def find_admissions(article: Article, findings: Findings) -> Iterator[Found]:
    """A headline in which somebody admits what in the text nobody owns up to, and somebody denies."""
    del findings
    head = article.headline
    if head is None:
        return
    title, body = article.text[head.start : head.end], article.text[head.end :].lower()
    owning = next((found for found in _WORD.finditer(title) if found[0].lower() in OWNING_UP), None)
    denial = _DENIAL.search(body)
    if owning is None or denial is None or OWNED_UP.intersection(_WORD.findall(body)):
        return
    start = head.end + denial.start()
    yield (
        8.4,
        _make_check(
            article,
            f"The headline says “{owning[0]}”, its text “{denial[0]}”",
            "an admission in the headline that its own text does not carry",
            (head.start + owning.start(), head.start + owning.end()),
            (start, start + len(denial[0])),
        ),
    )


def find_unborne_claims(article: Article, findings: Findings) -> Iterator[Found]:
    """A headline that says more than its text: jailed where he is only charged, dead where nobody dies."""
    del findings
    head = article.headline
    if head is None:
        return
    body = _list_words(article, head.end, len(article.text))
    for claims, bearing, lesser in HEADLINE_CLAIMS:
        title = _list_words(article, head.start, head.end)
        at = next((place for place, found in enumerate(title) if found[0].lower() in claims.split()), None)
        if (
            at is None
            or any(found[0].lower() in bearing.split() for found in body)
            or _is_held_off(title[:at], article)
        ):
            continue
        claim = title[at]
        counted = at > 0 and (title[at - 1][0].isdigit() or title[at - 1][0].lower() in SMALL)
        instead = next((found for found in body if found[0].lower() in lesser.split()), None)
        if instead is not None or counted:
            only = f", only “{instead[0]}”" if instead is not None else ""
            yield (
                8.3,
                _make_check(
                    article,
                    f"The headline says “{claim[0]}”, its text nothing of the kind{only}",
                    "a claim in the headline that its own text does not carry",
                    claim.span(),
                    *([instead.span()] if instead is not None else []),
                ),
            )


def _list_words(article: Article, start: int, end: int) -> list[re.Match[str]]:
    return list(_WORD.finditer(article.text, start, end))


def _is_held_off(before: Sequence[re.Match[str]], article: Article) -> bool:
    """Whether the headline asks, or what stands before its word denies it, plans it or asks for it."""
    head = article.headline
    asked = head is not None and article.text[head.start : head.end].rstrip().endswith("?")
    return asked or any(found[0].lower() in HOLDING_OFF for found in before)


def _part_statements(article: Article, findings: Findings) -> tuple[list[Statement], list[Statement]]:
    """The headline's statements and the text's."""
    end = article.headline.end if article.headline else 0
    top = [statement for statement in findings.statements if statement.start < end]
    return top, [statement for statement in findings.statements if statement.start >= end]


def _make_check(article: Article, text: str, why: str, *ranges: tuple[int, int]) -> Check:
    name = article.outlet or "The article"
    return Check(
        text=f"{name}: {text}",
        facts=(),
        why=why,
        kind="headline",
        ask=f"{name}; the text under the headline",
        evidence=tuple(Span(article=article.id, start=start, end=end) for start, end in ranges),
    )
