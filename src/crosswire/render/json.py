"""A record as JSON: the output contract, indented by two."""

from typing import Any

import msgspec

from crosswire.codec import encode
from crosswire.model import Record

_HALF_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def render_json(record: Record) -> bytes:
    """The record as one JSON object (RFC 8259, UTF-8) and a newline."""
    try:
        data = encode(record)
    except UnicodeEncodeError:  # a file name that is no UTF-8 comes with half surrogates
        data = encode(mend_strings(msgspec.to_builtins(record)))
    return msgspec.json.format(data, indent=2) + b"\n"


def mend_strings(value: Any) -> Any:
    """The plain value with every half surrogate in it replaced, which no UTF-8 can hold."""
    if isinstance(value, str):
        return value.translate(_HALF_SURROGATES)
    if isinstance(value, dict):
        return {mend_strings(key): mend_strings(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [mend_strings(item) for item in value]
    return value
