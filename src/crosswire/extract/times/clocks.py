"""Times of day: clocks with their zones, and parts of the day."""

import re

from crosswire.extract.times.drafts import Scene

_LAST_HOUR, _LAST_MINUTE, _NOON = 24, 59, 12
_LAST_OFFSET = 14  # hours that a zone may be ahead
_ZONE_NAMES = frozenset({"eastern", "central", "mountain", "pacific"})  # only behind a.m. or p.m.
_OTHER_ZONE = re.compile(r"\([KNDY]A?Z\)")
_PART = re.compile(r"(?:id?|t)P")
_Clock = tuple[int, str]  # the word after it, and "T22:00"


def find_clock(scene: Scene, at: int) -> _Clock | None:
    """The word after the time of day that starts here ("2100 GMT", "10:35 a.m. (0735 GMT)") and its value; or None."""
    letters = scene.letters
    if letters[at : at + 1] not in {"K", "D", "N", "Y", "O"} or letters[at : at + 1] == "":
        return None
    word = scene.words[at]
    hour_minute = _read_face(word.text if word.text[0].isdigit() else word.value)
    if hour_minute is None:
        return None
    (hour, minute), end = hour_minute, at + 1
    if letters[end : end + 2] in {"NA", "DA"} and minute == 0 and scene.words[end].value.isdigit():
        minute, end = min(int(scene.words[end].value), _LAST_MINUTE), end + 1
    is_clock = letters[end : end + 1] == "A" and scene.words[end].value == "clock"
    part = _PART.match(letters, end + 1 if is_clock else end)
    if part:  # 4 in the morning, six o'clock this evening
        is_late = scene.words[part.end() - 1].value in {"AF", "EV", "NI"} and hour < _NOON
        return _finish(scene, part.end(), hour + (_NOON if is_late else 0), minute)
    if letters[end : end + 1] == "A":
        return _finish(scene, end + 1, _apply_meridiem(hour, scene.words[end].value), minute)
    lent = _find_lent_meridiem(scene, end, hour)
    if lent:
        return _finish(scene, end, _apply_meridiem(hour, lent), minute)
    is_zoned = letters[end : end + 1] == "Z" and scene.words[end].text not in _ZONE_NAMES
    if is_zoned or (letters[at] == "K" and _is_clock_place(scene, at)):
        return _finish(scene, end, hour, minute)
    return None


def _find_lent_meridiem(scene: Scene, end: int, hour: int) -> str | None:
    """The "p.m." of a range, which stands behind its end only: "between 1:30 and 4 p.m.", "from 11 to 1 p.m."."""
    if scene.letters[end : end + 1] not in {"-", "k", "&"} or scene.letters[end + 1 : end + 2] not in {"K", "D", "N"}:
        return None
    after = 3 if scene.letters[end + 2 : end + 4] in {"NA", "DA"} else 2
    if scene.letters[end + after : end + after + 1] != "A":
        return None
    face = _read_face(scene.words[end + 1].text)
    meridiem = scene.words[end + after].value
    if face is None or hour > _NOON or meridiem == "clock":
        return None
    return "am" if meridiem == "pm" and face[0] % _NOON < hour % _NOON else meridiem


def _read_face(text: str) -> tuple[int, int] | None:
    """Hour and minute of "10", "10:35", "10.35", "2100"."""
    for mark in (":", "."):
        if mark in text:
            hour, _, minute = text.partition(mark)
            break
    else:
        is_long = len(text) in {3, 4} and text.isdigit()
        hour, minute = (text[:-2], text[-2:]) if is_long else (text, "0")
    minute = minute[:2]
    if not (hour.isdigit() and minute.isdigit()) or int(hour) > _LAST_HOUR or int(minute) > _LAST_MINUTE:
        return None
    return int(hour), int(minute)


def _apply_meridiem(hour: int, meridiem: str) -> int:
    if meridiem == "clock" or hour > _NOON:
        return hour
    return hour % _NOON + (_NOON if meridiem == "pm" else 0)


def _is_clock_place(scene: Scene, at: int) -> bool:
    """Whether a bare 14:30 is a time: after "at", "from", "by", and not a score or a race's time."""
    before = scene.words[at - 1].text if at else ""
    return before in {"at", "from", "by", "until", "around", "about", "between", "before", "after", "since"}


def _finish(scene: Scene, end: int, hour: int, minute: int) -> _Clock | None:
    if hour > _LAST_HOUR:
        return None
    end, zone = _read_zone(scene, end)
    other = _OTHER_ZONE.match(scene.letters, end)
    if other:
        end = other.end()
    return end, f"T{hour:02}:{minute:02}{zone}"


def _read_zone(scene: Scene, end: int) -> tuple[int, str]:
    """The word after the zone and its offset: "GMT" is Z, "EDT" -04:00, "(GMT+8)" +08:00; none for "local time"."""
    is_open = scene.letters[end : end + 1] == "("
    at = end + 1 if is_open else end
    if scene.letters[at : at + 1] != "Z" or (is_open and scene.letters[at + 1 : at + 2] not in {")", ".", "-"}):
        return end, ""
    sign = scene.words[at + 1].text if at + 1 < len(scene.words) else ""
    hours = scene.words[at + 2].text if at + 2 < len(scene.words) else ""
    zone, after = scene.words[at].value, at + 1
    if zone == "Z" and sign in {"+", "-", "−"} and hours.isdigit() and int(hours) <= _LAST_OFFSET:
        zone, after = f"{'+' if sign == '+' else '-'}{int(hours):02}:00", at + 3
    if is_open and scene.letters[after : after + 1] != ")":
        return end, ""
    return after + (1 if is_open else 0), zone


def find_part(scene: Scene, at: int) -> _Clock | None:
    """The part of the day that the word names: "TMO", "T12:00"; None if it names none."""
    if scene.letters[at : at + 1] != "P":
        return None
    return at + 1, f"T{scene.words[at].value}"
