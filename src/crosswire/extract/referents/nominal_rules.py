"""Whom a description means: an ordered table of small rules; the first that speaks decides."""

from collections.abc import Callable

from msgspec import Struct

from crosswire.extract.referents.candidates import rank, score_characters
from crosswire.extract.referents.descriptions import find_country
from crosswire.extract.referents.occurrences import Occurrence
from crosswire.extract.referents.scene import Character, Scene, is_person
from crosswire.languages.en.organisations import FIRMS
from crosswire.languages.en.places import CITY_NOUNS, COUNTRY_NOUNS
from crosswire.languages.en.reference import (
    AIRLINE_NOUNS,
    AIRLINE_WORDS,
    DEFINITE_WORDS,
    ELSEWHERE_WORDS,
    PAIR_NOUNS,
    PUBLIC_HEADS,
    VARYING_BODY_NOUNS,
)
from crosswire.languages.en.titles import COUNTERPARTS, FAMILY, FORMER_WORDS, LEADER_ROLES, ROLE_GROUPS, TITLE_MODIFIERS
from crosswire.model import Mention, Parsed
from crosswire.primitives.gazetteer import look_up
from crosswire.primitives.name_keys import fold_name

_OWNED = frozenset({"his", "her", "their", "its"})
# Modifiers that may come and go.
_LOOSE = frozenset(
    "former ex then late acting interim veteran longtime senior world state general national executive ruling "
    "party".split()
)
CITY_REACH = 3  # sentences back in which "the city" must have been spoken of
CLEAR_ROLE = 2.5  # by how much one of two who hold a role must be the more present
_LEADING = LEADER_ROLES | {"leader", "premier"}


# How much a mention in this part says that the article is about it.
_FOREMOST = {
    "subject": 1.0,
    "topic": 1.0,
    "agent": 1.0,
    "owner": 1.0,
    "object": 0.7,
    "oblique": 0.4,
    "other": 0.5,
    "title": 0.3,
}


class Phrase(Struct, frozen=True, kw_only=True):
    """A description taken apart: its head noun, how it begins, the country and owner that it names."""

    mention: Mention
    occurrence: Occurrence
    noun: str
    words: tuple[str, ...]
    plural: bool
    definite: bool
    owned: bool
    owner: str | None
    country: str | None


class Answer(Struct, frozen=True, kw_only=True):
    """Whom a description may mean, best first, or which members it stands for, and why."""

    candidates: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    reason: str = ""


Rule = Callable[[Scene, Phrase], Answer | None]


def read_phrase(scene: Scene, mention: Mention, occurrence: Occurrence) -> Phrase:
    """The description taken apart."""
    parsed = scene.parsed
    head = parsed.tokens[occurrence.head]
    words = tuple(token.text.lower() for token in parsed.tokens[occurrence.first : occurrence.last])
    owned = _has_owner(parsed, occurrence)
    return Phrase(
        mention=mention,
        occurrence=occurrence,
        noun=head.lemma,
        words=words,
        plural=head.tag in {"NNS", "NNPS"} or mention.kind == "group",
        definite=words[0] in DEFINITE_WORDS or owned,
        owned=owned,
        owner=_find_owner(scene, occurrence) if owned else None,
        country=find_country(mention.text),
    )


def _has_owner(parsed: Parsed, occurrence: Occurrence) -> bool:
    return any(parsed.tokens[child].dep == "poss" for child in parsed.children[occurrence.head])


def _find_owner(scene: Scene, occurrence: Occurrence) -> str | None:
    """Whom "his" or "Kim's" before the noun means, if known."""
    owners = {child for child in scene.parsed.children[occurrence.head] if scene.parsed.tokens[child].dep == "poss"}
    for trace in reversed(scene.traces):
        if trace.occurrence.sentence < occurrence.sentence:
            break
        if trace.occurrence.head in owners:
            return trace.character
    return None


def resolve_pair(scene: Scene, phrase: Phrase) -> Answer | None:
    """For "both countries", "the two leaders": the two just spoken of, or the two that the article is about."""
    pair = phrase.words[0] == "both" or (phrase.definite and "two" in phrase.words[1:2])
    if not pair and not (
        phrase.words[0] == "the" and len(phrase.words) == 2 and phrase.noun == "leader" and phrase.plural
    ):
        return None
    if not phrase.plural or phrase.noun not in PAIR_NOUNS:
        return None
    countries = phrase.noun in COUNTRY_NOUNS or phrase.noun in {"side", "neighbor", "neighbour"}
    members = find_pair(scene, phrase, countries=countries)
    if not members and phrase.noun == "side":
        members = find_pair(scene, phrase, countries=False)
    return Answer(members=members, reason="the two just spoken of" if members else "no clear pair before it")


def find_pair(scene: Scene, phrase: Phrase, *, countries: bool) -> tuple[str, ...]:
    """Two persons, or countries, just named together, else clearly foremost in the article, else nearest before."""
    fitting = _find_countries(scene) if countries else _find_pairable(scene, phrase)
    together = _find_together(scene, phrase, fitting)
    return together or _find_foremost(scene, fitting) or _find_nearest(scene, phrase, fitting)


def _find_together(scene: Scene, phrase: Phrase, fitting: set[str]) -> tuple[str, ...]:
    """The last two that were named together with "and" in this sentence or the one before."""
    for trace in reversed(scene.traces):
        if trace.occurrence.sentence < phrase.occurrence.sentence - 1:
            break
        members = scene.characters[trace.character].members
        if len(members) == 2 and set(members) <= fitting:
            return members
    return ()


def _find_nearest(scene: Scene, phrase: Phrase, fitting: set[str]) -> tuple[str, ...]:
    """The only two named in this sentence and the one before."""
    nearby = {
        trace.character
        for trace in scene.traces
        if trace.occurrence.sentence >= phrase.occurrence.sentence - 1
        and trace.form != "adjective"
        and trace.character in fitting
    }
    return tuple(sorted(nearby)) if len(nearby) == 2 else ()


def _find_countries(scene: Scene) -> set[str]:
    return {one.id for one in scene.characters.values() if one.kind == "place" and one.country == one.name}


def _find_people(scene: Scene) -> set[str]:
    """The living persons named, without those whom the article knows only as somebody's relative."""
    return {one.id for one in scene.characters.values() if is_person(one) and not one.nominal and not one.relative}


def _find_pairable(scene: Scene, phrase: Phrase) -> set[str]:
    """The living persons; for leaders those who may be ones: no aide, minister or spokesman."""
    people = _find_people(scene)
    if phrase.noun not in LEADER_ROLES:
        return people
    return {one for one in people if not scene.characters[one].roles or scene.characters[one].roles & _LEADING}


def _find_foremost(scene: Scene, fitting: set[str]) -> tuple[str, ...]:
    """The two of which the article speaks clearly more than of any third; a country also through its people."""
    totals: dict[str, float] = {}
    homes = {one.country: one.id for one in scene.characters.values() if one.id in fitting and one.kind == "place"}
    for occurrence, character in (pair for occurrences in scene.named.values() for pair in occurrences):
        one = scene.characters[character]
        for id_, weight in ((character, 1.0), (homes.get(one.country) if one.id not in fitting else None, 0.5)):
            if id_ in fitting:
                totals[id_] = totals.get(id_, 0.0) + weight * _FOREMOST[occurrence.part]
    ranked = sorted(((count, one) for one, count in totals.items()), key=lambda pair: (-pair[0], pair[1]))
    if len(ranked) < 2 or ranked[1][0] < 2 or (len(ranked) > 2 and ranked[1][0] < 1.5 * ranked[2][0]):
        return ()
    return tuple(sorted((ranked[0][1], ranked[1][1])))


def leave_indefinite(_scene: Scene, phrase: Phrase) -> Answer | None:
    """For "a spokesman", "officials", "two people": somebody new."""
    return None if phrase.definite else Answer(reason="")


def resolve_counterpart(scene: Scene, phrase: Phrase) -> Answer | None:
    """For "his host": the other of the two that the article is about."""
    if phrase.noun not in COUNTERPARTS or phrase.owner is None or phrase.country:
        return None
    pair = _find_foremost(scene, _find_people(scene))
    others = tuple(one for one in pair if one != phrase.owner)
    return Answer(candidates=others if len(pair) == 2 and len(others) == 1 else (), reason="the other of the two")


def resolve_family(_scene: Scene, phrase: Phrase) -> Answer | None:
    """For "his sister": somebody new, or the same relative of the same person as before."""
    if phrase.noun not in FAMILY:
        return None
    return Answer(reason="")


def resolve_role(scene: Scene, phrase: Phrase) -> Answer | None:
    """For "the Russian president", "the coach": whoever holds the role, of that country if one is named."""
    if phrase.mention.kind != "person" or phrase.plural:
        return None
    wanted = {ROLE_GROUPS.get(phrase.noun, phrase.noun), phrase.noun}
    for compound in (" ".join(phrase.words[at : at + 2]) for at in range(len(phrase.words) - 1)):
        if compound in ROLE_GROUPS:
            wanted = {ROLE_GROUPS[compound]}
    late = "late" in phrase.words
    if FORMER_WORDS & set(phrase.words):
        wanted |= {f"former {role}" for role in wanted}
    holders = [one for one in scene.characters.values() if _holds_role(one, wanted, phrase, late)]
    if phrase.country:
        exact = [one for one in holders if one.country == phrase.country]
        introduced = "of" in phrase.words  # "the president of Peru" may well be somebody new
        holders = exact or [one for one in holders if one.country is None and not introduced]
    if phrase.owned and not phrase.country:
        holders = _keep_owned(scene, phrase, holders)
    holders = [one for one in holders if _fits_modifiers(scene, phrase, one)]
    exact = [one for one in holders if phrase.noun in one.nouns or phrase.noun == one.noun]
    ids = [one.id for one in exact or holders]
    if not ids:
        return None
    scores = score_characters(scene, phrase.occurrence)
    ranked = rank(scores, ids)
    clear = len(ranked) < 2 or scores.get(ranked[0], 0.0) >= CLEAR_ROLE * scores.get(ranked[1], 0.0)
    return Answer(candidates=ranked if clear else (), reason="holds that role" if clear else "two hold that role")


def _fits_modifiers(scene: Scene, phrase: Phrase, one: Character) -> bool:
    """Whether what the words say of the office is said of this person too: "the foreign minister", "the UN leader"."""
    told = {word for word in phrase.words[1:-1] if word in TITLE_MODIFIERS and word not in _LOOSE}
    if told and one.nouns & TITLE_MODIFIERS - _LOOSE and not told <= one.nouns:
        return False
    tokens = scene.parsed.tokens[phrase.occurrence.first : phrase.occurrence.head]
    names = {fold_name(token.text) for token in tokens if token.pos == "PROPN" and token.text[0].isupper()}
    names = {name for name in names if (known := look_up(name)) is None or known.sort == "body"}
    return not names or phrase.owned or bool(names & one.nouns) or not one.nouns


def _keep_owned(scene: Scene, phrase: Phrase, holders: list[Character]) -> list[Character]:
    """Of those who hold the role the ones whose role is of the owner: "Peru's president", "the club's coach"."""
    if phrase.owner is None:
        return []
    owner = scene.characters[phrase.owner]
    words = set(fold_name(owner.name).split())
    return [one for one in holders if one.country == owner.name or words & one.nouns]


def _holds_role(one: Character, wanted: set[str], phrase: Phrase, late: bool) -> bool:
    if one.kind != "person" or one.plural or (one.deceased and not late):
        return False
    leads = wanted & {"leader"} and one.roles & LEADER_ROLES
    return bool(one.roles & wanted or leads) and one.id != phrase.owner


def resolve_body(scene: Scene, phrase: Phrase) -> Answer | None:
    """For "the company", "the agency": the body of that sort last spoken of, if it is the only one."""
    apart = phrase.plural or phrase.owner or phrase.country or phrase.words[0] == "both"
    if phrase.mention.kind != "organisation" or apart:
        return None
    scores = score_characters(scene, phrase.occurrence)
    bodies = [one for one in scene.characters.values() if one.kind == "organisation" and one.id in scores]
    same = [one.id for one in bodies if phrase.noun in {one.noun, *one.roles}]
    if same:
        return Answer(candidates=rank(scores, same), reason="that sort of body")
    if phrase.noun not in VARYING_BODY_NOUNS or len(phrase.words) != 2:
        return None
    named = [one.id for one in bodies if not one.nominal and not one.members and not is_public_body(one.name)]
    if phrase.noun in AIRLINE_NOUNS:
        named = [one for one in named if AIRLINE_WORDS & set(fold_name(scene.characters[one].name).split())]
    ranked = rank(scores, named)
    clear = len(ranked) == 1 or (len(ranked) > 1 and scores[ranked[0]] >= 1.8 * scores[ranked[1]])
    return Answer(candidates=ranked if clear else (), reason="the body last spoken of") if named else None


def is_public_body(name: str) -> bool:
    """Whether the name is of a ministry, a court, a league: no "company"."""
    words = fold_name(name).split()
    known = look_up(name)
    return (known is not None and fold_name(known.name) not in FIRMS) or bool(set(words) & PUBLIC_HEADS)


def resolve_country(scene: Scene, phrase: Phrase) -> Answer | None:
    """For "the country", "his country": the owner's, or the country last spoken of."""
    if phrase.noun not in COUNTRY_NOUNS or phrase.plural or ELSEWHERE_WORDS & set(phrase.words):
        return None
    countries = _find_countries(scene)
    if phrase.owner:
        home = scene.characters[phrase.owner].country
        return Answer(
            candidates=tuple(one for one in sorted(countries) if scene.characters[one].name == home),
            reason="the owner's country",
        )
    scores = score_characters(scene, phrase.occurrence)
    reach = phrase.occurrence.sentence - (1 if len(phrase.words) > 2 else 2)  # "the secretive nation" reaches less far
    named = {
        trace.character
        for trace in scene.traces[-40:]
        if trace.form == "name" and trace.occurrence.sentence >= reach and not _is_own_subject(phrase, trace.occurrence)
    }
    near = sorted(((scores[one], one) for one in sorted(countries & named) if one in scores), reverse=True)
    clear = bool(near) and (len(near) == 1 or near[0][0] >= 2.5 * near[1][0])
    return Answer(
        candidates=(near[0][1],) if clear else (), reason="the country last spoken of" if clear else "two countries fit"
    )


def _is_own_subject(phrase: Phrase, other: Occurrence) -> bool:
    """Whether the other is the subject of the sentence in which "the rogue state" would describe it anew."""
    return len(phrase.words) > 2 and other.sentence == phrase.occurrence.sentence and other.part == "subject"


def resolve_city(scene: Scene, phrase: Phrase) -> Answer | None:
    """For "the capital", "the city": the capital or the city last spoken of."""
    after = phrase.occurrence.last
    tokens = scene.parsed.tokens
    if phrase.noun not in CITY_NOUNS or phrase.plural or (after < len(tokens) and tokens[after].lemma == "of"):
        return None
    reach = phrase.occurrence.sentence - (1 if len(phrase.words) > 2 else CITY_REACH)
    near = {trace.character for trace in scene.traces[-60:] if trace.occurrence.sentence >= reach}
    cities = []
    for one in scene.characters.values():
        if one.id not in near:
            continue
        known = look_up(one.name) if one.kind == "place" and not one.nominal else None
        sorts = {"capital"} if phrase.noun == "capital" else {"capital", "city"}
        if known and known.sort in sorts and one.name != one.country and phrase.country in {None, known.country}:
            cities.append(one.id)
    scores = score_characters(scene, phrase.occurrence)
    return Answer(candidates=rank(scores, sorted(cities)), reason="the city last spoken of")


def resolve_same_noun(scene: Scene, phrase: Phrase) -> Answer | None:
    """For "the spokesman" after "a police spokesman": the one described by the same noun before, if only one was."""
    scores = score_characters(scene, phrase.occurrence)
    if set(phrase.words[1:-1]) & {
        "few",
        "other",
        "many",
        "two",
        "three",
        "four",
        "first",
        "last",
        "next",
        "new",
        "latest",
    }:
        return None
    same = [
        one.id
        for one in scene.characters.values()
        if one.nominal and one.noun == phrase.noun and one.plural == phrase.plural and one.id in scores
    ]
    return Answer(candidates=(same[0],), reason="described so before") if len(same) == 1 else None


RULES: tuple[Rule, ...] = (
    resolve_pair,
    resolve_counterpart,
    resolve_family,
    leave_indefinite,
    resolve_role,
    resolve_body,
    resolve_country,
    resolve_city,
    resolve_same_noun,
)


def resolve_nominal(scene: Scene, phrase: Phrase) -> Answer:
    """Whom the description means by the first rule that speaks; nobody if none does."""
    for rule in RULES:
        answer = rule(scene, phrase)
        if answer is not None:
            return answer
    return Answer(reason="")
