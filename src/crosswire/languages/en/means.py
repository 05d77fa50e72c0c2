"""By what means something was done that is done in one way: fled in a van, entered by the roof, hidden in a bag."""

import re

from msgspec import Struct

_VEHICLES = {
    "car": r"(?:cars?|taxis?|cabs?|saloons?|limousines?|jeeps?|SUVs?)",
    "van": r"(?:vans?|minivans?|minibus(?:es)?)",
    "lorry": r"(?:lorr(?:y|ies)|trucks?|cattle trucks?)",
    "coach": r"(?:coach(?:es)?|bus(?:es)?)",
    "motorcycle": r"(?:motorcycles?|motorbikes?|mopeds?|scooters?)",
    "bicycle": r"(?:bicycles?|bikes?)",
    "boat": r"(?:boats?|dingh(?:y|ies)|speedboats?|launch|yachts?|ferr(?:y|ies)|canoes?)",
    "train": r"(?:trains?|night train|railway|carriages?)",
    "aircraft": r"(?:helicopters?|planes?|jets?|aircraft)",
    "foot": r"foot",
    "ambulance": r"ambulances?",
}


class Means(Struct, frozen=True, kw_only=True):
    """One way of doing a thing: its name and the words that tell it."""

    name: str
    pattern: re.Pattern[str]


class Doing(Struct, frozen=True, kw_only=True):
    """A thing that is done in one way: what it is, by whom, the words that tell that it is done, and the ways."""

    name: str
    by: frozenset[str]  # head words of the doers; empty: anybody
    told_by: re.Pattern[str]
    means: tuple[Means, ...]
    is_to_place: bool = False  # one way for each place that it leads to


def _doing(name: str, by: str, told_by: str, means: dict[str, str], *, is_to_place: bool = False) -> Doing:
    return Doing(
        name=name,
        by=frozenset(by.split()),
        told_by=re.compile(rf"\b(?:{told_by})\b", re.IGNORECASE),
        means=tuple(Means(name=way, pattern=re.compile(words, re.IGNORECASE)) for way, words in means.items()),
        is_to_place=is_to_place,
    )


_OUTLAWS = (
    "robber thief burglar raider gunman attacker suspect killer gang intruder perpetrator man mob bandit hijacker kidnapper"
    " assailant bomber prisoner inmate shooter they he she it two three four five crook thug culprit pair trio"
)
_FORCES = "police officer soldier commando unit troop squad agent marine paratrooper trooper"
_INTO = r"(?:in|into|on|onto|by|aboard|with) (?:(?:a|an|the|their|his|her|two|three|four|five|several|rented|stolen)\b )?(?:[\w-]+ ){0,3}?"
_WAYS_IN = {
    "the roof": r"\b(?:roof|skylight|from the air|by helicopter|on ropes)\b",
    "a window": r"\bwindows?\b",
    "the main door": r"\b(?:front (?:door|entrance)|main (?:door|entrance|gate)|revolving door|lobby)\b",
    "a back way": r"\b(?:back (?:door|entrance|gate)|rear (?:door|entrance)|side (?:door|entrance)|loading (?:gate|bay|dock)|service entrance)\b",
    "the cellar": r"\b(?:cellar|basement|sewer|tunnel|underground)\b",
    "the gate": r"\bgate on the \w+\b",
}

DOINGS: tuple[Doing, ...] = (
    _doing(
        "getaway",
        _OUTLAWS,
        r"fled|flee|escaped|got away|made off|made their getaway|made (?:his|her) getaway|drove off|sped (?:off|away)|left|pile(?:d)? into",
        {name: rf"\b{_INTO}{words}\b" for name, words in _VEHICLES.items()},
    ),
    _doing(
        "break-in",
        _OUTLAWS.replace(" it ", " "),
        r"entered|broke in(?:to)?|got in(?:to|side)?|gained entry|came (?:in )?through|climbed (?:in|through)|let themselves (?:in|down)"
        r"|forced their way|burst in(?:to)?|went in",
        _WAYS_IN,
    ),
    _doing(
        "assault",
        _FORCES,
        r"entered|went in|stormed|burst in(?:to)?|got in(?:to|side)?|broke in(?:to)?|came (?:in )?through|ran in|pouring|poured|blew open|landed",
        _WAYS_IN,
    ),
    _doing(
        "hiding place",
        "bomb device explosive charge drug money weapon gun cash loot mine jewel it they",
        r"hidden|concealed|planted|placed|packed|stashed|stowed",
        {
            "a vehicle": rf"\b(?:in|inside|under|beneath) (?:a|an|the) (?:[\w-]+ ){{0,3}}?(?:{_VEHICLES['car']}|{_VEHICLES['van']}|{_VEHICLES['lorry']})\b",
            "a bag": r"\b(?:in|inside) (?:a|an|the) (?:[\w-]+ ){0,3}?(?:rucksack|backpack|bag|holdall|handbag|satchel)\b",
            "a case": r"\b(?:in|inside) (?:a|an|the) (?:[\w-]+ ){0,3}?(?:suitcase|briefcase|trunk)\b",
            "a bin": r"\b(?:in|inside) (?:a|an|the) (?:[\w-]+ ){0,3}?(?:bin|dustbin|litter bin|rubbish bin|skip)\b",
            "a parcel": r"\b(?:in|inside) (?:a|an|the) (?:[\w-]+ ){0,3}?(?:parcel|package|box|crate|envelope)\b",
            "the ground": r"\b(?:under|in|beneath) (?:a|an|the) (?:[\w-]+ ){0,3}?(?:floor|floorboards|ground|garden|bridge|bed)\b",
        },
    ),
    _doing(
        "journey",
        "",
        r"travel(?:led|ed)?|went|taken|took|take|brought|carried|driven|drove|transported|moved|bussed|arrived|set off|left|piled|asleep|came",
        {
            name: rf"\b(?:{_INTO}|(?:two|three|four|five) (?:[\w-]+ ){{0,3}}?|of the ){words}\b"
            for name, words in _VEHICLES.items()
        },
        is_to_place=True,
    ),
)
