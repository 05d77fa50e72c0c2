"""What editors said of a story, in sentences, each with the facts, quotes and articles that it is about."""

from collections.abc import Sequence

from crosswire.kept import Correction
from crosswire.model import EditorsWord, Fact
from crosswire.primitives.corrections import Settled
from crosswire.primitives.name_keys import fold_name
from crosswire.primitives.story_index import StoryIndex

LONGEST = 120  # characters of words that are quoted in a sentence


def list_words(settled: Sequence[Settled], index: StoryIndex, facts: Sequence[Fact]) -> tuple[EditorsWord, ...]:
    """What editors said of this story; what holds everywhere and is about nothing here is left out."""
    told = (one for one in settled if one.subject or one.correction.story is not None)
    return tuple(_make_word(one, index, facts) for one in told)


def _make_word(one: Settled, index: StoryIndex, facts: Sequence[Fact]) -> EditorsWord:
    said = one.correction
    about = find_facts(one, index, facts)
    return EditorsWord(
        id=said.id,
        kind=said.kind,
        text=describe_correction(said) + _tell_since(one, about),
        by=said.by,
        at=said.at,
        in_force=bool(one.subject) and (bool(about) or said.kind not in {"note", "sign-off"}),
        facts=tuple(fact.id for fact in about),
        quotes=one.subject if said.kind == "speaker" else (),
        articles=one.subject if said.kind in {"copy", "no-copy"} else (),
    )


def describe_correction(said: Correction) -> str:
    """What an editor said, in a sentence without who said it."""
    names = [*said.subject, "", ""]
    words = [*(f"“{shorten(anchor.words)}”" for anchor in said.anchors), "", ""]
    outlets = [*(anchor.outlet or anchor.source or anchor.id for anchor in said.anchors), *names]
    match said.kind:
        case "same-name":
            return f"“{names[0]}” and “{names[1]}” are one"
        case "other-name":
            return f"“{names[0]}” and “{names[1]}” are not the same"
        case "speaker":
            return f"{words[0]} was said by {said.value or 'nobody known'}"
        case "copy":
            return f"{outlets[0]} and {outlets[1]} are one text"
        case "no-copy":
            return f"{outlets[0]} and {outlets[1]} are no copies"
        case "not-same":
            return f"{words[0]} and {words[1]} are not about the same thing"
        case "note":
            return said.value or ""
        case "sign-off":
            return "signed off" + (f" as {said.value}" if said.value else "")


def shorten(words: str) -> str:
    """The words on one line, cut at a word if they are many."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rpartition(' ')[0]} …"


def find_facts(one: Settled, index: StoryIndex, facts: Sequence[Fact]) -> list[Fact]:
    """The facts that what an editor said bears on."""
    subject = set(one.subject)
    match one.kind:
        case "note" | "sign-off":
            return _find_noted(one, facts)
        case "not-same":
            return [fact for fact in facts if subject & set(fact.statements)]
        case "speaker":
            meant = {s for s in index.statements if any(_renders(s, quote, index) for quote in subject)}
            return [fact for fact in facts if meant & set(fact.statements)]
        case "copy" | "no-copy":
            return [fact for fact in facts if len(subject) > 1 and subject <= set(fact.articles)]
        case _:
            return [fact for fact in facts if subject and _rests_on(fact, one, index)]


def _find_noted(one: Settled, facts: Sequence[Fact]) -> list[Fact]:
    """The fact that holds most of the statements that it was said of, if that is half of them or the first one."""
    wanted, first = set(one.subject), one.subject[:1]
    ranked = sorted(facts, key=lambda fact: (-len(wanted & {*fact.statements}), first[0:1] != fact.statements[:1]))
    for fact in ranked[:1]:
        held = wanted & set(fact.statements)
        if held and (set(first) <= held or 2 * len(held) >= len(one.correction.anchors)):
            return [fact]
    return []


def _renders(statement: str, quote: str, index: StoryIndex) -> bool:
    """Whether a statement stands in a quote, or the other way round."""
    said, found = index.quotes.get(quote), index.statements[statement]
    if said is None or index.article_of[statement] != index.article_of[quote]:
        return False
    return found.start < said.end and said.start < found.end


def _rests_on(fact: Fact, one: Settled, index: StoryIndex) -> bool:
    """Whether a fact's sources bear one of the names."""
    names = set(map(fold_name, one.subject))
    sources = {link.entity for s in fact.statements for link in index.statements[s].chain[1:]}
    entities = [index.entities[key] for key in sorted(filter(None, sources)) if key in index.entities]
    return any({fold_name(name) for name in (entity.name, *entity.aliases)} & names for entity in entities)


def _tell_since(one: Settled, about: Sequence[Fact]) -> str:
    """That what was signed off has another status now."""
    said = one.correction
    if said.kind != "sign-off" or not about or not said.value or about[0].status == said.value:
        return ""
    return f"; it is {about[0].status} since"
