"""The words of a clause as stretches of text: what opens it, joins it or closes it is left out."""

from collections.abc import Collection, Sequence

from crosswire.extract.statements.clauses import Clause
from crosswire.languages.en.fragments import NEARNESS
from crosswire.languages.en.stance import OPENERS
from crosswire.model import Parsed, Quote

Part = tuple[int, int]

_OPENING = frozenset("“‘«(\"'[")
_CLOSING = {"”": "“", "’": "‘", "»": "«", ")": "(", '"': '"', "'": "'", "]": "["}
_LEADING_DEPS = frozenset(("cc", "punct", "preconj"))
_CONNECTIVE_DEPS = frozenset(("advmod", "cc", "dep", "prep"))
_HOLLOW = frozenset(("PUNCT", "CCONJ", "SCONJ", "ADP", "DET", "PART", "ADV", "SPACE", "SYM"))


def cut_parts(parsed: Parsed, clause: Clause, quotes: Sequence[Quote]) -> tuple[Part, ...]:
    """The stretches of text that the clause's own words cover, sorted and disjoint; empty where nothing is left."""
    own = _keep_side_of_marks(parsed, clause, quotes)
    own = [word for word in own if not _is_left_hanging(parsed, word, frozenset(own))]
    runs = _split_runs(parsed, own)
    if any(_is_torn(parsed, run) for run in runs):
        return ()
    if runs:
        runs[0] = _drop_openers(parsed, _drop_label(parsed, runs[0]), clause)
    trimmed = [_trim_run(parsed, _drop_measure(parsed, run)) for run in runs]
    trimmed = [_drop_bare_apposition(parsed, run, frozenset(own)) for run in trimmed]
    return tuple(
        (parsed.tokens[run[0]].start, parsed.tokens[run[-1]].end)
        for run in trimmed
        if any(parsed.tokens[word].pos not in _HOLLOW for word in run)
    )


def _keep_side_of_marks(parsed: Parsed, clause: Clause, quotes: Sequence[Quote]) -> list[int]:
    """The clause's words on the verb's side of direct speech's quotation marks."""
    own = list(clause.words)
    head = parsed.tokens[clause.head].start
    first, last = parsed.tokens[own[0]].start, parsed.tokens[own[-1]].end
    for quote in quotes:
        if quote.kind != "direct" or quote.end <= first or quote.start >= last:
            continue
        inside = [word for word in own if _lies_in(quote.parts, parsed.tokens[word].start)]
        if _lies_in(quote.parts, head):
            own = inside
        elif not _is_whole(parsed, quote, inside):
            own = [word for word in own if word not in inside]
    return own


def _lies_in(parts: Collection[Part], offset: int) -> bool:
    return any(start <= offset < end for start, end in parts)


def _is_whole(parsed: Parsed, quote: Quote, inside: Sequence[int]) -> bool:
    """Whether these words are all of the quotation, or nearly."""
    covered = sum(parsed.tokens[word].end - parsed.tokens[word].start for word in inside)
    return covered * 2 >= sum(end - start for start, end in quote.parts)


def _is_left_hanging(parsed: Parsed, word: int, own: frozenset[int]) -> bool:
    """Whether the word only joined something that is no longer there."""
    token = parsed.tokens[word]
    if token.dep == "cc":
        joined = [c for c in parsed.children[token.head] if c > word and parsed.tokens[c].dep == "conj"]
        return bool(joined) and joined[0] not in own
    if token.dep in ("prep", "agent"):
        return _governs_nothing(parsed, word, own)
    above = parsed.tokens[token.head]
    return token.dep == "advmod" and above.dep == "prep" and _governs_nothing(parsed, above.index, own)


def _governs_nothing(parsed: Parsed, preposition: int, own: frozenset[int]) -> bool:
    """Whether the preposition's object is no longer there: "shortly after | leaving the port"."""
    objects = [c for c in parsed.children[preposition] if parsed.tokens[c].dep not in ("advmod", "npadvmod", "punct")]
    return bool(objects) and not any(child in own for child in objects)


def _split_runs(parsed: Parsed, own: Sequence[int]) -> list[list[int]]:
    """Unbroken runs of words; text between two words that is no word's (furniture) breaks a run."""
    runs: list[list[int]] = []
    for word in own:
        if runs and runs[-1][-1] == word - 1:
            between = parsed.text[parsed.tokens[word - 1].end : parsed.tokens[word].start]
            if not between.strip():
                runs[-1].append(word)
                continue
        runs.append([word])
    return runs


def _is_torn(parsed: Parsed, run: Sequence[int]) -> bool:
    """Whether the parser tore a possessor from what it possesses: "who founded Acme | 's main shop"."""
    return _is_possessive(parsed, run[0]) or _is_possessive(parsed, run[-1] + 1)


def _is_possessive(parsed: Parsed, word: int) -> bool:
    """Whether the word is an "'s" that belongs to the word before, by its tag or because a noun phrase follows it."""
    if not 0 < word < len(parsed.tokens):
        return False
    token = parsed.tokens[word]
    return token.tag == "POS" or (token.text in ("'s", "’s") and token.dep == "case")


def _drop_label(parsed: Parsed, run: list[int]) -> list[int]:
    """The run without who speaks in a transcript or where a report comes from: "VELLMAR: The dam held"."""
    if len(run) > 2 and parsed.tokens[run[0]].text.isupper() and parsed.tokens[run[1]].text == ":":
        return run[2:]
    return run


def _drop_openers(parsed: Parsed, run: list[int], clause: Clause) -> list[int]:
    """The run without the conjunctions, connectives and relative adverbs that it begins with."""
    if clause.relation.kind == "adverbial":
        run = _drop_mark(parsed, run, clause.head)
    while len(run) > 1 and _is_opener(parsed, run, clause):
        if parsed.tokens[run[0]].text in _OPENING and _is_closed(parsed, run):
            break
        run = run[1:]
    return run


def _is_opener(parsed: Parsed, run: Sequence[int], clause: Clause) -> bool:
    """Whether the run's first word only joins the clause to what stands before it."""
    token, pronoun = parsed.tokens[run[0]], clause.relation.pronoun
    if token.dep == "mark":
        return clause.relation.kind == "complement" or token.head in clause.predicate.chain
    if token.dep in _LEADING_DEPS:
        return token.lemma != "nor"
    if token.text.lower() in OPENERS and token.dep in _CONNECTIVE_DEPS:
        return parsed.tokens[run[1]].dep != "prep" or parsed.tokens[run[1]].text.lower() != "of"  # "instead of"
    if token.tag == "WRB" and (run[0] == pronoun or clause.relation.kind == "adverbial"):
        return True
    if pronoun is None:
        return False
    return (token.dep == "prep" and run[1] == pronoun) or (run[0] == pronoun and token.dep == "pobj")


def _drop_mark(parsed: Parsed, run: list[int], head: int) -> list[int]:
    """The run past its conjunction: "only a few weeks after she left"."""
    for at, word in enumerate(run):
        token = parsed.tokens[word]
        if token.dep == "mark" and token.head == head and at + 1 < len(run):
            return run[at + 1 :]
    return run


def _drop_measure(parsed: Parsed, run: list[int]) -> list[int]:
    """The run without "shortly" or "three days" before an "after" that opens the next clause."""
    following = run[-1] + 1
    if following >= len(parsed.tokens) or parsed.tokens[following].lemma not in ("after", "before"):
        return run
    end = len(run)
    if parsed.tokens[run[-1]].text.lower() not in NEARNESS:
        return run
    while end > 1 and (
        parsed.tokens[run[end - 1]].text.lower() in NEARNESS or parsed.tokens[run[end - 1]].pos == "NUM"
    ):
        end -= 1
    kept = parsed.tokens[run[end - 1]]
    return run if kept.dep == "prep" else run[:end]  # "halted for 26 minutes | after a fight"


def _drop_bare_apposition(parsed: Parsed, run: list[int], own: frozenset[int]) -> list[int]:
    """The run without ", an incident" or ", a firm" of which the clause behind it, told by itself, says all."""
    opener = len(run) - 3
    if opener < 1:
        return run
    noun = parsed.tokens[run[-1]]
    if noun.dep not in ("appos", "conj") or noun.pos != "NOUN" or parsed.tokens[run[opener]].text != ",":
        return run
    told = (
        child for child in parsed.children[noun.index] if child > noun.index and parsed.tokens[child].dep == "relcl"
    )
    bare = parsed.tokens[run[-2]].text.lower() in ("a", "an") and any(child not in own for child in told)
    return run[:opener] if bare else run


def _trim_run(parsed: Parsed, run: list[int]) -> list[int]:
    """The run without marks and joints at its edges, paired marks kept."""
    while run and _is_loose_start(parsed, run):
        run = run[1:]
    while run and _is_loose_end(parsed, run):
        run = run[:-1]
    while len(run) > 1 and _is_pair(parsed, run):
        run = run[1:-1]
    return run


def _is_loose_start(parsed: Parsed, run: Sequence[int]) -> bool:
    token = parsed.tokens[run[0]]
    if token.text in _OPENING:
        return not _is_closed(parsed, run)
    return token.pos == "PUNCT" or (token.dep == "cc" and token.lemma != "nor")


def _is_closed(parsed: Parsed, run: Sequence[int]) -> bool:
    opening = parsed.tokens[run[0]].text
    return any(_CLOSING.get(parsed.tokens[word].text) == opening for word in run[1:])


def _is_loose_end(parsed: Parsed, run: Sequence[int]) -> bool:
    token = parsed.tokens[run[-1]]
    opening = _CLOSING.get(token.text)
    if opening is not None and token.pos in ("PUNCT", "PART") and token.dep != "case":
        return all(parsed.tokens[word].text != opening for word in run[:-1])
    return (token.pos == "PUNCT" and token.dep != "case") or token.dep in ("cc", "mark")


def _is_pair(parsed: Parsed, run: Sequence[int]) -> bool:
    """Whether one pair of marks encloses the whole run."""
    first, last = parsed.tokens[run[0]].text, parsed.tokens[run[-1]].text
    if _CLOSING.get(last) != first or first not in _OPENING:
        return False
    return not any(parsed.tokens[word].text in (first, last) for word in run[1:-1])
