"""How a clause is put: its stance, the outermost first to count, and its polarity apart from it."""

from collections.abc import Sequence

from crosswire.extract.statements.clauses import Clause
from crosswire.extract.statements.grammar import find_subject
from crosswire.languages.en import stance as words
from crosswire.model import ChainLink, Parsed, Sentence, Stance

_QUESTION_KINDS = frozenset(("main", "conjunct"))


def read_stance(clause: Clause, *, asked: bool) -> Stance:
    """The first stance that holds the clause off from being simply so, from the outside in; else "asserted"."""
    if asked:
        return "asked"
    for stance in (*clause.relation.stances, *_read_would(clause), *clause.predicate.stances):
        if stance != "asserted":
            return stance
    return "asserted"


def _read_would(clause: Clause) -> tuple[Stance, ...]:
    """What "would" says here: a plan told afterwards, a consequence, or what was not so."""
    predicate, relation = clause.predicate, clause.relation
    if not predicate.future_in_past:
        return ()
    if predicate.perfect:
        return ("conditional",)
    if predicate.narrated and relation.governor is None and relation.kind != "complement":
        return ()
    if predicate.hypothetical:
        return ("possible",)
    if predicate.plain_state and relation.kind == "main":
        return ("possible",)
    return ("planned",) if relation.kind in ("main", "complement", "conjunct") else ("possible",)


def weigh_speaker(stance: Stance, clause: Clause, chain: Sequence[ChainLink]) -> Stance:
    """What an analyst says will or would be is possible: it is not theirs to plan."""
    if stance != "planned" or len(chain) < len(("outlet", "speaker")):
        return stance
    auxiliary = clause.predicate.modal in ("will", "would", "shall")
    described = (chain[-1].name or "").lower().replace("-", " ").split()
    return "possible" if auxiliary and not words.FORECASTERS.isdisjoint(described) else stance


def read_polarity(clause: Clause) -> bool:
    """False where a negation reaches the predicate; a denial by "deny" is a stance and leaves it alone."""
    return clause.predicate.polarity == clause.relation.polarity


def find_questions(parsed: Parsed, sentence: Sentence, clauses: Sequence[Clause]) -> frozenset[int]:
    """Heads of the clauses that are asked: in a question, those with a question's word order, or the only one."""
    told = [clause for clause in clauses if not clause.frame and clause.relation.kind in _QUESTION_KINDS]
    ending = is_question(parsed, sentence)
    return frozenset(
        clause.head
        for clause in clauses
        if (ending and [clause] == told)
        or (_ends_asking(parsed, clause, ending=ending) and _is_inverted(parsed, clause))
    )


def _ends_asking(parsed: Parsed, clause: Clause, *, ending: bool) -> bool:
    return ending or any("?" in parsed.tokens[word].text for word in clause.words)


def _is_inverted(parsed: Parsed, clause: Clause) -> bool:
    """Whether an auxiliary or the verb "be" stands before the subject."""
    subject = find_subject(parsed, clause.head)
    if subject is None or clause.relation.kind not in ("main", "complement"):
        return False
    if clause.head < subject:
        return parsed.tokens[clause.head].lemma == "be"
    return any(
        child < subject and parsed.tokens[child].dep in ("aux", "auxpass") for child in parsed.children[clause.head]
    )


def is_question(parsed: Parsed, sentence: Sentence) -> bool:
    """Whether the sentence ends with a question mark, closing marks aside."""
    for index in range(sentence.last - 1, max(sentence.first, sentence.last - 4) - 1, -1):
        text = parsed.tokens[index].text
        if "?" in text:
            return True
        if parsed.tokens[index].pos != "PUNCT":
            return False
    return False
