"""The JSON Schema of a record, made from the nouns themselves."""

from typing import Any

import msgspec

from crosswire.model import Record

TITLE = "A record of Crosswire"
VERSION = "crosswire/1"


def render_schema() -> bytes:
    """The schema that every record's JSON holds to (draft 2020-12), indented by two."""
    (root,), definitions = msgspec.json.schema_components([Record], ref_template="#/$defs/{name}")
    record = definitions["Record"]
    record["properties"]["schema"] = {"const": VERSION, "description": "The version of this contract."}
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": TITLE,
        **root,
        "$defs": {name: _require_all(definition) for name, definition in sorted(definitions.items())},
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"


def _require_all(definition: dict[str, Any]) -> dict[str, Any]:
    """The definition with every field required: a record says null where it does not know, and leaves nothing out."""
    if "properties" in definition:
        return definition | {"required": list(definition["properties"]), "additionalProperties": True}
    return definition
