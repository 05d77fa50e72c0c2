"""What looks like a statement to the parser and is none to a reader: captions, pointers, lead-ins, broken clauses."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from crosswire.extract.quotes.listings import find_listed
from crosswire.extract.quotes.quotation_marks import find_quotations
from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.grammar import SUBSTANCE, find_child, find_lemma, is_passive
from crosswire.extract.statements.relations import is_deed_of_speech
from crosswire.languages.en import fragments as words
from crosswire.languages.en.stance import BARE_SPEECH
from crosswire.model import Parsed, Range, Sentence, Statement

RELATIVES = frozenset(("which", "that", "who"))
_ENDS = frozenset(".?!”\"’'…:;»)")
_OPENING = frozenset('“"«„')
_MOSTLY = 0.6  # of an article's paragraphs end as sentences do: one that does not is a caption or a heading
_FEWEST_BLOCKS = 5
_SHORTEST_CAPS = 3
_FEWEST_CAPS = 2  # runs of words in capitals: one may be the article's opening


def find_loose_sentences(parsed: Parsed) -> frozenset[int]:
    """First words of the sentences that are no part of the story's text."""
    captions = {s.first for s in parsed.sentences if _is_caption(parsed, s) or _lists_headlines(parsed, s)}
    listed = {parsed.sentences[number].first for number in find_listed(parsed)}
    return frozenset(captions | _find_unended(parsed) | listed)


def _is_caption(parsed: Parsed, sentence: Sentence) -> bool:
    text = parsed.text[sentence.start : sentence.end]
    bracketed = text.startswith("[") and text.endswith("]")
    return bracketed or words.CAPTION.match(text) is not None or words.PICTURED.search(text) is not None


def _lists_headlines(parsed: Parsed, sentence: Sentence) -> bool:
    """Whether words in capitals stand side by side again and again: "PILL PROBE Police look ... MUM FREED A mother"."""
    own = parsed.tokens[sentence.first : sentence.last]
    capitals = [len(token.text) >= _SHORTEST_CAPS and token.text.isalpha() and token.text.isupper() for token in own]
    pairs = [one and other for one, other in pairwise(capitals)]
    runs = sum(starts and not before for before, starts in pairwise([False, *pairs]))
    return runs >= _FEWEST_CAPS and any(token.text.islower() for token in own)


def _find_unended(parsed: Parsed) -> set[int]:
    """Sentences that are a paragraph by themselves and do not end, where the article's paragraphs do."""
    blocks: dict[int, list[Sentence]] = {}
    for sentence in parsed.sentences:
        if not sentence.headline:
            blocks.setdefault(sentence.block, []).append(sentence)
    open_ones = [block for block in blocks.values() if parsed.text[block[-1].end - 1] not in _ENDS]
    if len(blocks) < _FEWEST_BLOCKS or len(open_ones) > (1 - _MOSTLY) * len(blocks):
        return set()
    return {block[0].first for block in open_ones if len(block) == 1}


def is_fragment(parsed: Parsed, clause: Clause, *, sourced: bool) -> bool:
    """Whether the clause tells a reader nothing; `sourced`: somebody is named who says it."""
    return (
        _is_empty(parsed, clause)
        or _is_speech_alone(parsed, clause)
        or _is_lead_in(parsed, clause)
        or _tells_meaning(parsed, clause)
        or _is_half_a_word(parsed, clause)
        or (not sourced and _addresses_reader(parsed, clause))
    )


def _is_empty(parsed: Parsed, clause: Clause) -> bool:
    """As in "he was", "that it can", "which translates"."""
    verb = clause.predicate.verb
    if _has_own_substance(parsed, clause):
        return False
    if parsed.tokens[verb].lemma in words.EMPTY_VERBS and not is_passive(parsed, verb):
        told = (parsed.tokens[child] for child in parsed.children[verb])
        return not any(token.dep == "advmod" and token.lemma not in words.MERE_ADVERBS for token in told)
    pronoun = clause.relation.pronoun
    return pronoun is not None and parsed.tokens[pronoun].lemma in RELATIVES and not _tells(parsed, clause)


def _has_own_substance(parsed: Parsed, clause: Clause) -> bool:
    own = set(clause.words) - {clause.relation.pronoun}
    return any(
        child in own and parsed.tokens[child].dep in SUBSTANCE
        for word in clause.predicate.chain
        for child in parsed.children[word]
    )


def _tells(parsed: Parsed, clause: Clause) -> bool:
    """Whether a verb without object or phrase still tells what became of something: "which sank"."""
    return (
        not clause.predicate.polarity
        or is_passive(parsed, clause.predicate.verb)
        or parsed.tokens[clause.predicate.verb].tag == "VBD"
    )


def _is_speech_alone(parsed: Parsed, clause: Clause) -> bool:
    """As in "Lee herself said", "she said in a statement": what is said stands elsewhere."""
    verb = clause.predicate.verb
    if find_lemma(parsed, verb) not in BARE_SPEECH or clause.predicate.passive or clause.relation.kind == "nominal":
        return False
    if not clause.predicate.polarity or is_deed_of_speech(parsed, verb):
        return False
    said = find_child(parsed, verb, ("dobj", "ccomp", "xcomp", "oprd"))
    own = said is not None and (said in clause.words or parsed.tokens[said].dep != "dobj")
    return not own or (find_lemma(parsed, verb) in ("tell", "ask") and clause.relation.kind == "participial")


def _is_lead_in(parsed: Parsed, clause: Clause) -> bool:
    """As in "Asked about the driver", "citing officials", or "a statement released by the firm"."""
    if clause.relation.kind != "participial":
        return False
    lemma = find_lemma(parsed, clause.head)
    if lemma in words.SOURCING_PARTICIPLES and clause.predicate.verb == clause.head:
        return parsed.tokens[clause.head].dep != "acl" or lemma in ("cite", "quote")
    subject = clause.relation.subject
    document = subject is not None and parsed.tokens[subject].lemma in words.DOCUMENT_NOUNS
    return document and lemma in words.PUBLISHING_PARTICIPLES


def _tells_meaning(parsed: Parsed, clause: Clause) -> bool:
    """As in "which means 'Western gate'", where the parser makes a clause of the words that are explained."""
    governor = clause.relation.governor
    if governor is None:
        governor = parsed.tokens[clause.head].head
    marked = any(parsed.tokens[word].text in "\"“‘'«" for word in range(governor + 1, clause.head))
    return governor < clause.head and marked and parsed.tokens[governor].lemma in words.MEANING_VERBS


def _is_half_a_word(parsed: Parsed, clause: Clause) -> bool:
    """As in "co-ordinators", taken for a verb; but "test-fired" is one."""
    verb = clause.predicate.verb
    if parsed.tokens[verb].tag in ("VBD", "VBN", "VBG"):
        return False
    before = parsed.tokens[verb - 1] if verb else None
    return before is not None and before.text == "-" and before.end == parsed.tokens[verb].start


def _addresses_reader(parsed: Parsed, clause: Clause) -> bool:
    return any(parsed.tokens[word].text.lower() in words.SECOND_PERSON for word in clause.words)


def find_quoted(parsed: Parsed) -> tuple[Range, ...]:
    """The stretches in quotation marks; one that never closes, only where it opens its paragraph."""
    blocks: dict[int, Range] = {}
    for sentence in parsed.sentences:
        block = blocks.get(sentence.block)
        start = sentence.start if block is None else block.start
        blocks[sentence.block] = Range(start=start, end=sentence.end)
    ordered = tuple(blocks.values())
    found = find_quotations(parsed.text, ordered)
    closed = [quotation.inner for quotation in found if quotation.closed]
    opened = {quotation.block for quotation in found if not quotation.closed}
    whole = [ordered[number] for number in sorted(opened) if parsed.text[ordered[number].start] in _OPENING]
    return tuple(sorted([*closed, *whole]))


def is_within(quoted: Sequence[Range], statement: Statement) -> bool:
    """Whether all of the statement stands in one pair of quotation marks."""
    position = bisect_right(quoted, statement.start, key=lambda inner: inner.start) - 1
    return position >= 0 and statement.end <= quoted[position].end


def list_told(parsed: Parsed) -> list[Sentence]:
    """The sentences of the story's text: no headline, caption or list of other stories."""
    loose = find_loose_sentences(parsed)
    return [sentence for sentence in parsed.sentences if not sentence.headline and sentence.first not in loose]
