"""Runs of capitalised words: the stretches of a sentence within which names stand."""

from msgspec import Struct

from crosswire.languages.en.given_names import CHINESE_FAMILY, KOREAN_FAMILY, PARTICLES
from crosswire.languages.en.name_forms import HEADLINE_VERBS, OWNED_WORDS
from crosswire.languages.en.organisations import BODY_HEADS, OF_HEADS
from crosswire.model import Parsed, Sentence
from crosswire.primitives.gazetteer import LONGEST, look_up
from crosswire.primitives.name_keys import fold_name, is_given_name

NAME_LABELS = frozenset({"PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"})
_EAST_ASIAN = KOREAN_FAMILY | CHINESE_FAMILY
_NEVER = frozenset({"i", "mr", "i'm", "i've"})
_SMALL = frozenset(
    "the a an this that these those his her its their our my your all some any he she it they we you who which".split()
)
_LINKS = frozenset({"of", "for", "on", "in", "to", "and", "&", "the", "at"})


class Run(Struct, frozen=True, kw_only=True):
    """Capitalised words that touch, as token positions, end exclusive."""

    first: int
    last: int


class Words(Struct, frozen=True, kw_only=True):
    """What the runs are made from: the words, and of each the raw name (position and label) that covers it."""

    parsed: Parsed
    raw: tuple[int, ...]  # position in parsed.names, or -1
    titled: frozenset[int]  # sentences in which most words are capitalised, as in headlines
    shouted: frozenset[int] = frozenset()  # words in capitals of a teaser: "FLU FEARS Ministers say"

    def text(self, first: int, last: int) -> str:
        """The text of the words from `first` up to `last`."""
        tokens = self.parsed.tokens
        return self.parsed.text[tokens[first].start : tokens[last - 1].end]

    def label(self, index: int) -> str | None:
        """The parser's label of the name that covers the word."""
        return self.parsed.names[self.raw[index]].label if self.raw[index] >= 0 else None

    def is_titled(self, index: int) -> bool:
        """Whether the word stands in a sentence where a capital letter says nothing."""
        return self.parsed.sentence_of[index] in self.titled


def read_words(parsed: Parsed) -> Words:
    """The words of the article with the raw names over them; dates and numbers are no names."""
    raw = [-1] * len(parsed.tokens)
    for position, name in enumerate(parsed.names):
        if name.label in NAME_LABELS:
            raw[name.first : name.last] = [position] * (name.last - name.first)
    titled = frozenset(at for at, sentence in enumerate(parsed.sentences) if _is_titled(parsed, sentence))
    return Words(parsed=parsed, raw=tuple(raw), titled=titled, shouted=find_shouted(parsed))


def find_shouted(parsed: Parsed) -> frozenset[int]:
    """The words of two or more in capitals that are neither a known name, nor a person's, nor a dateline."""
    tokens, shouted, at = parsed.tokens, set[int](), 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and _is_shout(tokens[end].text):
            end += 1
        if end - at > 1 and any(len(token.text) > 3 for token in tokens[at:end]):
            whole = parsed.text[tokens[at].start : tokens[end - 1].end]
            named = look_up(whole) or is_given_name(fold_name(tokens[at].text))
            dateline = end < len(tokens) and tokens[end].text in {",", "(", "—", "–", "-", ":"}
            if not named and not dateline:
                shouted |= {one for one in range(at, end) if look_up(tokens[one].text) is None}
        at = max(end, at + 1)
    return frozenset(shouted)


def _is_shout(text: str) -> bool:
    return len(text) > 1 and text.isupper() and text.isalpha()


def _is_titled(parsed: Parsed, sentence: Sentence) -> bool:
    """Whether the sentence is In Title Case or IN CAPITALS, so that a capital letter says nothing."""
    if parsed.tokens[sentence.last - 1].text == "." and not sentence.headline:
        return False
    long = [token.text for token in parsed.tokens[sentence.first : sentence.last] if len(token.text) > 3]
    return len(long) > 3 and sum(text[0].isupper() for text in long) > 0.75 * len(long)


def find_runs(words: Words) -> list[Run]:
    """The runs of capitalised words of the article, in order."""
    runs: list[Run] = []
    tokens, at = words.parsed.tokens, 0
    while at < len(tokens):
        text = tokens[at].text
        if (text[0].isupper() or words.raw[at] >= 0 or text[1:2].isupper()) and is_capital(words, at):
            end = _extend_run(words, at)
            runs.append(Run(first=at, last=end))
            at = end
        else:
            at += 1
    return runs


def is_capital(words: Words, at: int) -> bool:
    """Whether the word is capitalised because it is (part of) a name, a title or a people."""
    token = words.parsed.tokens[at]
    text = token.text
    if not any(letter.isupper() for letter in text[:3]) or text.lower() in _NEVER or at in words.shouted:
        return False
    if text.lower() in HEADLINE_VERBS and not text.isupper():
        return False
    if token.tag in {"DT", "PRP", "PRP$", "WDT", "WP"} and text.lower() in _SMALL:
        return False
    if words.raw[at] >= 0 or token.pos == "PROPN":
        return token.pos not in {"PUNCT", "SPACE", "NUM", "AUX"} or (words.raw[at] >= 0 and len(text) > 1)
    if starts_sentence(words, at):
        return (token.pos in {"ADJ", "NOUN"} or (text.isupper() and len(text) > 3)) and look_up(text) is not None
    if words.parsed.sentence_of[at] in words.titled:
        return look_up(text) is not None
    return token.pos in {"ADJ", "NOUN", "X", "VERB", "INTJ"} or fold_name(text) in LONGEST


def starts_sentence(words: Words, at: int) -> bool:
    """Whether the word is its sentence's first, or the first inside quotation marks or after a colon or dash."""
    first = words.parsed.sentences[words.parsed.sentence_of[at]].first
    return at == first or words.parsed.tokens[at - 1].text in {'"', "“", "‘", "'", ":", "–", "—", "(", "-", "``"}


def _extend_run(words: Words, at: int) -> int:
    """The end of the run that starts at `at`."""
    sentence = words.parsed.sentences[words.parsed.sentence_of[at]]
    first, end = at, at + 1
    while end < sentence.last:
        if is_capital(words, end):
            end += 1
            continue
        step = _find_bridge(words, first, end, sentence.last)
        if not step:
            break
        end += step
    return end


def _find_bridge(words: Words, first: int, end: int, limit: int) -> int:
    """How many words from `end` on belong to the run though the first is not capitalised; 0 if none."""
    tokens = words.parsed.tokens
    token, before = tokens[end], tokens[end - 1]
    touching = token.start == before.end
    following = tokens[end + 1] if end + 1 < limit else None
    if following is None:
        return 0
    if token.text in {"-", "–"} and touching and following.start == token.end:
        return _bridge_hyphen(words, first, end)
    if token.tag == "POS":
        return _bridge_possessive(words, end)
    if token.text in {"&", "+"}:
        return 2 if is_capital(words, end + 1) else 0
    if token.lemma in PARTICLES and token.text.islower() and _is_name_word(words, end + 1):
        return 2 if token.lemma not in {"e", "y"} else 2 * (words.raw[end] >= 0)
    if (
        token.lemma in PARTICLES
        and token.text.islower()
        and end + 3 < limit
        and following.text in {"-", "la", "der", "den", "los"}
    ):
        return 3 if is_capital(words, end + 2) else 0
    return _bridge_link(words, first, end, limit) if token.lemma in _LINKS else 0


def _is_name_word(words: Words, at: int) -> bool:
    return words.parsed.tokens[at].text[0].isupper() and is_capital(words, at)


def _bridge_hyphen(words: Words, first: int, end: int) -> int:
    """Hyphens inside "Asia-Pacific", "al-Assad" and "Kim Jong-un", not in "Moscow-based"."""
    tokens = words.parsed.tokens
    following = tokens[end + 1]
    if following.text[0].isupper():
        return 2 if is_capital(words, end + 1) or words.raw[end + 1] >= 0 else 0
    east = any(fold_name(token.text) in _EAST_ASIAN for token in tokens[first : end - 1])
    return (
        2
        if east and len(following.text) < 7 and following.text.isalpha() and following.tag not in {"VBN", "VBD"}
        else 0
    )


def _bridge_possessive(words: Words, end: int) -> int:
    """A possessive inside one name: "the People's Bank", "Moody's Analytics", not "Russia's Defence Ministry"."""
    tokens = words.parsed.tokens
    before = tokens[end - 1]
    if not _is_name_word(words, end + 1):
        return 0
    if before.text.lower() in OWNED_WORDS:
        return 2
    one_name = words.raw[end - 1] >= 0 and words.raw[end - 1] == words.raw[end + 1]
    if not one_name or words.label(end) not in {"ORG", "FAC", "WORK_OF_ART"}:
        return 0
    name = words.parsed.names[words.raw[end - 1]]
    owner = " ".join(token.text for token in tokens[name.first : end])
    return 0 if look_up(owner) or end - name.first > 1 else 2


def _bridge_link(words: Words, first: int, end: int, limit: int) -> int:
    """Small words inside the name of a body: "Bank of England", "Centers for Disease Control and Prevention"."""
    tokens = words.parsed.tokens
    step = 2 if tokens[end + 1].lemma in {"the", "a"} else 1
    if end + step >= limit or not _is_name_word(words, end + step):
        return 0
    known = _is_known(words, first, end + step + 1)
    if known:
        return step + 1
    heads = {token.text.lower() for token in tokens[first:end]}
    one_name = words.raw[end] >= 0 and words.raw[end - 1] == words.raw[end + step]
    if tokens[end].lemma == "of":
        last = tokens[end - 1].text.lower()
        whole = one_name and (heads & BODY_HEADS or words.label(end) == "ORG")
        return step + 1 if last in OF_HEADS or (whole and not is_given_name(fold_name(tokens[first].text))) else 0
    if tokens[end].lemma in {"and", "the", "at"}:
        return (
            step + 1
            if one_name and tokens[end].lemma == "and" and (heads & OF_HEADS or words.label(end) == "ORG")
            else 0
        )
    return step + 1 if one_name and heads & (OF_HEADS | BODY_HEADS) else 0


def _is_known(words: Words, first: int, last: int) -> bool:
    """Whether a name of the gazetteer with small words in it ends here: "Trinidad and Tobago"."""
    tokens = words.parsed.tokens
    return any(
        look_up(words.text(start, last)) is not None
        for start in range(max(first, last - 5), last - 2)
        if fold_name(tokens[start].text) in LONGEST
    )
