"""Times of day: clocks with their zones, and parts of the day."""

import re

from crosswire.extract.times.drafts import Scene

_LAST_HOUR, _LAST_MINUTE, _NOON = 24, 59, 12
_OTHER_ZONE = re.compile(r"\([KNDY]A?Z\)")
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
    if letters[end : end + 1] == "A":
        return _finish(scene, end + 1, _apply_meridiem(hour, scene.words[end].value), minute)
    if letters[end : end + 3] == "idP" or letters[end : end + 2] == "iP":
        part = scene.words[end + (2 if letters[end + 1] == "d" else 1)].value
        is_late = part in {"AF", "EV", "NI"} and hour < _NOON
        return _finish(scene, end + (3 if letters[end + 1] == "d" else 2), hour + (_NOON if is_late else 0), minute)
    if letters[end : end + 1] == "Z" or (letters[at] == "K" and _is_clock_place(scene, at)):
        return _finish(scene, end, hour, minute)
    return None


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
    zone = ""
    letters = scene.letters
    if letters[end : end + 1] == "Z":
        zone = "Z" if scene.words[end].value == "Z" else ""
        end += 1
    other = _OTHER_ZONE.match(letters, end)
    if other:
        end = other.end()
    return end, f"T{hour:02}:{minute:02}{zone}"


def find_part(scene: Scene, at: int) -> _Clock | None:
    """The part of the day that the word names: "TMO", "T12:00"; None if it names none."""
    if scene.letters[at : at + 1] != "P":
        return None
    return at + 1, f"T{scene.words[at].value}"
