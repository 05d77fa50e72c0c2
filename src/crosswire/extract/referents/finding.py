"""One article's who-is-who: whom each name, description and pronoun means, as far as the article alone tells."""

from collections.abc import Sequence

from crosswire.codec import make_id
from crosswire.extract.referents.appositions import find_appositions
from crosswire.extract.referents.binding import find_barred, find_quoted
from crosswire.extract.referents.candidates import find_plural_bodies, fits_pronoun, is_in_reach, rank, weigh_characters
from crosswire.extract.referents.contests import is_contested, is_of_unnamed
from crosswire.extract.referents.descriptions import Description, describe_mention, find_country, find_word_gender
from crosswire.extract.referents.nominal_rules import Phrase, read_phrase, resolve_nominal
from crosswire.extract.referents.occurrences import Occurrence, find_occurrences
from crosswire.extract.referents.people import Person, gather_uses, is_apart, join_people
from crosswire.extract.referents.scene import (
    NOUN,
    NOUNS,
    Character,
    Scene,
    add_joint,
    add_trace,
    find_plain_nouns,
    learn_gender,
    make_joint,
)
from crosswire.extract.referents.things import join_things
from crosswire.model import Mention, Parsed, Reference, Referent
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import find_gender, fold_name
from crosswire.primitives.roles import find_roles


def find_referents(parsed: Parsed, mentions: Sequence[Mention]) -> tuple[tuple[Referent, ...], tuple[Reference, ...]]:
    """Those whom the article speaks of with their sure mentions, and of each other mention its candidates."""
    occurrences = find_occurrences(parsed, mentions)
    apposed = find_appositions(parsed, mentions, occurrences)
    characters, positions = gather_characters(parsed, mentions, occurrences, apposed)
    scene = set_scene(parsed, characters, positions, occurrences, mentions)
    references = read_mentions(scene, mentions, occurrences, apposed)
    return _make_referents(scene, mentions), tuple(sorted(references, key=lambda one: one.mention))


def read_mentions(
    scene: Scene, mentions: Sequence[Mention], occurrences: Sequence[Occurrence], apposed: dict[int, int]
) -> list[Reference]:
    """The mentions read in order; of those that are not sure, the references."""
    references = []
    nouns = find_plain_nouns(scene.parsed, occurrences)[::-1]
    for at in _reading_order(mentions):
        while nouns and nouns[-1].occurrence.head < occurrences[at].first:
            trace = nouns.pop()
            add_trace(scene, trace.occurrence, trace.character, trace.form, hold=False)
        reference = _resolve(scene, mentions, occurrences, apposed, at)
        if reference is not None:
            references.append(reference)
    return references


def _reading_order(mentions: Sequence[Mention]) -> list[int]:
    """Inner mentions before those that hold them: "his" before "his sister"."""
    return sorted(range(len(mentions)), key=lambda at: (mentions[at].end, -mentions[at].start))


def gather_characters(
    parsed: Parsed, mentions: Sequence[Mention], occurrences: Sequence[Occurrence], apposed: dict[int, int]
) -> tuple[dict[str, Character], dict[int, str]]:
    """Those named in the article, and of each name whose it is."""
    beside: dict[int, list[Mention]] = {}
    for nominal, name in apposed.items():
        beside.setdefault(name, []).append(mentions[nominal])
    names = [one for one in occurrences if mentions[one.position].form == "name"]
    people = [one for one in names if mentions[one.position].kind == "person"]
    described = [describe_mention(parsed, one, tuple(beside.get(one.position, ()))) for one in people]
    characters: dict[str, Character] = {}
    positions: dict[int, str] = {}
    for person in join_people(gather_uses(mentions, people, described)):
        character = make_person(parsed.article, person)
        characters[character.id] = character
        positions |= dict.fromkeys((use.position for use in person.uses), character.id)
    things = join_things(parsed, mentions, [one for one in names if mentions[one.position].kind != "person"])
    for key, places in things.items():
        character = make_thing(
            parsed.article, key, [mentions[at] for at in places], [one for at in places for one in beside.get(at, ())]
        )
        characters[character.id] = character
        positions |= dict.fromkeys(places, character.id)
    return characters, positions


def make_person(article: str, person: Person) -> Character:
    """The person with all that the article says beside the name."""
    told = [use.description for use in person.uses]
    name = max((use.text for use in person.uses), key=lambda text: (len(fold_name(text).split()), len(text)))
    return Character(
        id=make_id("r", article, person.uses[0].start, "person"),
        name=name,
        kind="person",
        gender=next((one.gender for one in told if one.gender), None) or find_gender(name),
        roles=frozenset(role for one in told for role in find_roles(one.role)),
        country=next((one.country for one in told if one.country), None),
        deceased=any(one.deceased for one in told),
        relative=is_apart(person.uses),
        noun=_first_role(told),
        nouns=frozenset(word for one in told for word in fold_name(one.role or "").split()),
    )


def _first_role(told: Sequence[Description]) -> str | None:
    return next((one.role for one in told if one.role), None)


def make_thing(article: str, key: str, found: Sequence[Mention], beside: Sequence[Mention]) -> Character:
    """The body, place or other thing with the country that it is, or belongs to."""
    kinds = [one.kind for one in found if one.kind != "group"] or [found[0].kind]
    name = max(sorted({one.text for one in found}), key=lambda text: (len(fold_name(text)), text))
    known = look_up(name)
    if key.startswith("country:"):
        name = key.removeprefix("country:")
        kinds = ["place"]
    country = known.country if known else next((country for one in beside if (country := find_country(one.text))), None)
    kind = max(sorted(set(kinds)), key=kinds.count)
    plural = key.startswith("people:") or (kind == "group" and name.endswith("s"))
    roles = frozenset(one.text.lower().split()[-1] for one in beside) | {
        fold_name(name).split()[-1] if fold_name(name) else ""
    }
    return Character(
        id=make_id("r", article, found[0].start, "thing", key),
        name=name,
        kind=kind,
        plural=plural,
        country=country,
        roles=roles,
    )


def set_scene(
    parsed: Parsed,
    characters: dict[str, Character],
    positions: dict[int, str],
    occurrences: Sequence[Occurrence],
    mentions: Sequence[Mention],
) -> Scene:
    """The start of the reading: all names known, nothing read yet."""
    named: dict[int, list[tuple[Occurrence, str]]] = {}
    for one in occurrences:
        if one.position in positions and not is_adjective(mentions[one.position]):
            named.setdefault(one.sentence, []).append((one, positions[one.position]))
    return Scene(
        parsed=parsed,
        characters={**characters, **{id_: Character(id=id_, name="", kind="other") for id_ in (NOUN, NOUNS)}},
        held=dict(positions),
        named=named,
        traces=[],
        counts={},
        quoted=find_quoted(parsed),
    )


def is_adjective(mention: Mention) -> bool:
    """Whether the name is the adjective of a country or a faith."""
    return mention.form == "name" and mention.kind == "group"


def _resolve(
    scene: Scene, mentions: Sequence[Mention], occurrences: Sequence[Occurrence], apposed: dict[int, int], at: int
) -> Reference | None:
    """One mention read: what is sure is put down, what is not comes back as a reference."""
    mention, occurrence = mentions[at], occurrences[at]
    reference = None
    if at in scene.held:
        add_trace(scene, occurrence, scene.held[at], "adjective" if is_adjective(mention) else "name")
    elif at in apposed:
        add_trace(scene, occurrence, scene.held[apposed[at]], "nominal")
    elif mention.form == "pronoun":
        reference = _resolve_pronoun(scene, mention, occurrence)
    else:
        reference = _resolve_nominal(scene, mention, occurrence)
    if not is_adjective(mention):
        add_joint(scene, occurrence)
    return reference


def _resolve_pronoun(scene: Scene, mention: Mention, occurrence: Occurrence) -> Reference:
    """The pronoun's candidates by agreement, grammar and how present each is."""
    word = mention.text.lower()
    scores = weigh_characters(scene, occurrence, word)
    barred = find_barred(scene, occurrence, word)
    allowed = [one for one in scores if one not in barred and fits_pronoun(scene.characters[one], word)]
    if word[0] == "t" and not allowed:
        allowed = find_plural_bodies(scene, occurrence)
    if is_of_unnamed(scene, occurrence, word):
        return Reference(mention=occurrence.position, candidates=(), reason="of somebody who is not named")
    if word == "it":
        allowed = [one for one in allowed if one in {NOUN, NOUNS} or is_in_reach(scene, occurrence, one)]
    ranked = rank(scores, allowed)
    if ranked and is_contested(scene, occurrence, ranked[0], allowed):
        return Reference(mention=occurrence.position, candidates=(), reason="two fit equally")
    if not ranked or ranked[0] in {NOUN, NOUNS}:
        reason = "two fit equally" if allowed else "nobody fits"
        return Reference(mention=occurrence.position, candidates=(), reason="a thing, it seems" if ranked else reason)
    add_trace(scene, occurrence, ranked[0], "pronoun")
    if len(ranked) == 1 or scores[ranked[0]] >= 1.5 * scores[ranked[1]]:
        learn_gender(scene, ranked[0], word)
    members = scene.characters[ranked[0]].members
    single = (
        ()
        if members
        else tuple(one for one in ranked if not scene.characters[one].members and one not in {NOUN, NOUNS})
    )
    return Reference(mention=occurrence.position, candidates=single, reason="nearest that fits", members=members)


def _resolve_nominal(scene: Scene, mention: Mention, occurrence: Occurrence) -> Reference | None:
    """The description's candidates; somebody new if it means nobody known."""
    phrase = read_phrase(scene, mention, occurrence)
    answer = resolve_nominal(scene, phrase)
    if answer.candidates or answer.members:
        meant = answer.candidates[0] if answer.candidates else make_joint(scene, answer.members)
        add_trace(scene, occurrence, meant, "nominal")
        return Reference(
            mention=occurrence.position, candidates=answer.candidates, reason=answer.reason, members=answer.members
        )
    character = _make_nominal(scene, phrase)
    scene.characters[character.id] = character
    add_trace(scene, occurrence, character.id, "nominal")
    return Reference(mention=occurrence.position, candidates=(), reason=answer.reason) if answer.reason else None


def _make_nominal(scene: Scene, phrase: Phrase) -> Character:
    """Somebody whom the article only describes."""
    gender = next((found for word in phrase.words if (found := find_word_gender(word))), None)
    return Character(
        id=make_id("r", scene.parsed.article, phrase.mention.start, phrase.mention.end, "nominal"),
        name=phrase.mention.text,
        kind=phrase.mention.kind,
        gender=None if phrase.plural else gender,
        plural=phrase.plural,
        roles=find_roles(phrase.mention.text) if phrase.mention.kind == "person" else frozenset(),
        country=phrase.country,
        deceased="late" in phrase.words[:3],
        nominal=True,
        noun=phrase.noun,
    )


def _make_referents(scene: Scene, mentions: Sequence[Mention]) -> tuple[Referent, ...]:
    """The characters with their sure mentions, in the order of their first."""
    sure: dict[str, list[int]] = {}
    for trace in scene.traces:
        one = scene.characters[trace.character]
        if one.id not in {NOUN, NOUNS} and not one.members and trace.form in {"name", "adjective", "nominal"}:
            sure.setdefault(one.id, []).append(trace.occurrence.position)
    ordered = sorted(sure.items(), key=lambda item: min(item[1]))
    return tuple(_make_referent(scene.characters[id_], sorted(held), mentions) for id_, held in ordered)


def _make_referent(one: Character, held: Sequence[int], mentions: Sequence[Mention]) -> Referent:
    aliases = sorted({mentions[at].text for at in held if mentions[at].form == "name"} - {one.name})
    role = one.name if one.nominal and one.kind == "person" else (one.noun if one.kind == "person" else None)
    return Referent(
        id=one.id,
        name=one.name,
        kind=one.kind,
        aliases=tuple(aliases),
        gender=one.gender if one.gender in {"male", "female"} else None,  # type: ignore[arg-type]
        plural=one.plural,
        role=role,
        country=one.country,
        deceased=one.deceased,
        mentions=tuple(held),
    )
