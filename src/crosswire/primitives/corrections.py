"""Editors' words found again in the articles as they are now: by id, or, in a text that was edited, by their words."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

from crosswire.kept import Anchor, Correction, CorrectionKind
from crosswire.model import Article, Findings, Quote, Statement
from crosswire.primitives.name_keys import fold_name

LEAST_ALIKE = 0.8  # words of an edited quote or statement that are still the old one's, in parts of 1
ABOUT_NAMES: frozenset[CorrectionKind] = frozenset({"same-name", "other-name"})
ABOUT_ARTICLES: frozenset[CorrectionKind] = frozenset({"copy", "no-copy"})
ABOUT_QUOTES: frozenset[CorrectionKind] = frozenset({"speaker"})


class Settled(Struct, frozen=True, kw_only=True):
    """A correction, and the ids or names that it is about now; none where they are in no article any more."""

    correction: Correction
    subject: tuple[str, ...]

    @property
    def kind(self) -> CorrectionKind:
        """Which kind of correction it is."""
        return self.correction.kind

    @property
    def credit(self) -> str:
        """Who says so, and on which day: "Ann Lee, 2026-11-22"."""
        return f"{self.correction.by}, {self.correction.at[:10]}"


def settle_corrections(
    corrections: Sequence[Correction], articles: Sequence[Article], findings: Sequence[Findings]
) -> tuple[Settled, ...]:
    """Each correction with what it is about now, in the order given."""
    return tuple(Settled(correction=one, subject=_find_subject(one, articles, findings)) for one in corrections)


def pick_settled(settled: Iterable[Settled], *kinds: CorrectionKind) -> tuple[Settled, ...]:
    """Those of some kinds that are about something now."""
    return tuple(one for one in settled if one.kind in kinds and one.subject)


def list_pairs(settled: Iterable[Settled], *kinds: CorrectionKind) -> dict[frozenset[str], str]:
    """The pairs that corrections of some kinds are about, each with who says so."""
    return {frozenset(one.subject): one.credit for one in pick_settled(settled, *kinds)}


def anchor_article(article: Article) -> Anchor:
    """The article as a correction remembers it."""
    return Anchor(
        id=article.id,
        words=article.title or article.text[:80],
        article=article.id,
        outlet=article.outlet,
        source=article.source,
        url=article.url,
    )


def anchor_words(item: Quote | Statement, article: Article) -> Anchor:
    """The quote or statement as a correction remembers it."""
    return Anchor(
        id=item.id,
        words=item.text,
        article=article.id,
        outlet=article.outlet,
        source=article.source,
        url=article.url,
        start=item.start,
    )


def _find_subject(correction: Correction, articles: Sequence[Article], findings: Sequence[Findings]) -> tuple[str, ...]:
    """What a correction is about now: all of its subject, or nothing; of a fact, those statements that are left."""
    if correction.kind in ABOUT_NAMES:
        return _find_names(correction.subject, findings)
    anchors = correction.anchors or tuple(Anchor(id=one, words="") for one in correction.subject)
    if correction.kind in ABOUT_ARTICLES:
        found = [find_article(anchor, articles) for anchor in anchors]
        ids = tuple(article.id for article in found if article is not None)
        return ids if len(set(ids)) == len(anchors) else ()
    items = list(_list_items(correction.kind, articles, findings))
    kept = list(dict.fromkeys(filter(None, (find_item(anchor, items) for anchor in anchors))))
    return tuple(kept) if len(kept) == len(anchors) or correction.kind in {"note", "sign-off"} else ()


def _find_names(names: Sequence[str], findings: Sequence[Findings]) -> tuple[str, ...]:
    """The names, if each is somebody's in the articles."""
    told = {fold_name(name) for found in findings for one in found.referents for name in (one.name, *one.aliases)}
    told |= {fold_name(mention.text) for found in findings for mention in found.mentions}
    return tuple(names) if all(fold_name(name) in told for name in names) else ()


def _list_items(
    kind: CorrectionKind, articles: Sequence[Article], findings: Sequence[Findings]
) -> Iterator[tuple[Article, Quote | Statement]]:
    by_id = {article.id: article for article in articles}
    for found in findings:
        items: Sequence[Quote | Statement] = (
            (*found.quotes, *found.attitudes) if kind in ABOUT_QUOTES else found.statements
        )
        for item in items:
            yield by_id[found.article], item


def find_article(anchor: Anchor, articles: Sequence[Article]) -> Article | None:
    """The article that an anchor means: by id, else the one that took its place, by its address, file or headline."""
    exact = next((article for article in articles if article.id == anchor.id), None)
    return exact or next((article for article in articles if is_of(anchor, article)), None)


def is_of(anchor: Anchor, article: Article) -> bool:
    """Whether an article is the one that an anchor stood in, or seems to be a version of it."""
    if anchor.article == article.id:
        return True
    if anchor.url and article.url:
        return anchor.url == article.url
    if fold_name(anchor.outlet or "") != fold_name(article.outlet or ""):
        return False
    return bool(anchor.source) and anchor.source == article.source


def find_item(anchor: Anchor, items: Sequence[tuple[Article, Quote | Statement]]) -> str | None:
    """The quote or statement that an anchor means: by id, else the same words in its article, else the most alike."""
    if any(item.id == anchor.id for _, item in items):
        return anchor.id
    words = _fold(anchor.words)
    own = [item for article, item in items if words and is_of(anchor, article)]
    own.sort(key=lambda item: (abs(item.start - anchor.start), item.id))
    equal = next((item.id for item in own if _fold(item.text) == words), None)
    if equal is not None:
        return equal
    likeness = [(_measure(words, _fold(item.text)), item.id) for item in own]
    best = max(likeness, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= LEAST_ALIKE else None


def _fold(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().replace("’", "'").split())


def _measure(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    return SequenceMatcher(None, left, right, autojunk=False).ratio() if set(left) & set(right) else 0.0
