"""Roles that words name, those that may be one office brought under one word."""

from crosswire.languages.en.titles import EPITHETS, PERSON_NOUNS, ROLE_GROUPS, SAYING_BEFORE_ROLES, TITLES
from crosswire.primitives.name_keys import fold_name

_BELOW = frozenset({"deputy", "vice", "assistant", "under", "shadow"})
# "the opposition leader" leads no country: whoever "the president" is, it is not that one
_LED = frozenset(
    "opposition union party rebel gang student church religious community business tribal spiritual protest strike "
    "mutiny faction militia minority majority congress senate house labour labor cult clan council team guild choir "
    "scout".split()
)
_PAST = frozenset({"former", "ex", "then", "late", "onetime"})


def find_roles(text: str | None) -> frozenset[str]:
    """The roles that the words name: "leader" for "Russian President", "former leader" where it is over."""
    words = fold_name(text or "").split()
    found = {ROLE_GROUPS.get(word, word) for word in words if word in PERSON_NOUNS or word in TITLES}
    if any(word in _LED and words[at + 1] in {"leader", "boss"} for at, word in enumerate(words[:-1])):
        found = (found - {ROLE_GROUPS["leader"], ROLE_GROUPS["boss"]}) | {"leader of others"}
    for at in range(len(words) - 1):
        pair = " ".join(words[at : at + 2])
        if pair in ROLE_GROUPS:
            found = (found - {ROLE_GROUPS.get(word, word) for word in words[at : at + 2]}) | {ROLE_GROUPS[pair]}
    if _BELOW & set(words):
        found = {f"deputy {role}" for role in found if role not in _BELOW}
    return frozenset(f"former {role}" for role in found) if _PAST & set(words[:3]) else frozenset(found)


def drop_epithets(role: str) -> str:
    """The role without what the outlet thinks of its bearer, or a verb, before it; never nothing."""
    words = role.split()
    if len(words) > 1 and words[0] in SAYING_BEFORE_ROLES:
        words = words[1:]
    while len(words) > 1 and words[0].lower().strip(",") in EPITHETS:
        words = words[1:]
    return " ".join(words)
