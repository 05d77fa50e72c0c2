"""The OpenAPI document (3.1) of the API, made from its table and from the nouns' own JSON schemas."""

import re
from functools import cache
from importlib.metadata import version
from typing import Any

import msgspec
from msgspec import Struct

from crosswire.web.api.table import ENDPOINTS, Endpoint

REFERENCE = "#/components/schemas/{name}"
_PART = re.compile(r"{(\w+)}")


class Trouble(Struct, frozen=True, kw_only=True):
    """What is wrong (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str


@cache
def make_openapi(root: str) -> dict[str, Any]:
    """The document, with every path under `root`."""
    nouns = [Trouble, *(noun for one in ENDPOINTS for noun in (one.gives, one.body) if noun is not None)]
    nouns = list(dict.fromkeys(nouns))
    schemas, components = msgspec.json.schema_components(nouns, ref_template=REFERENCE)
    schema_of = dict(zip(nouns, schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for endpoint in ENDPOINTS:
        paths.setdefault(f"{root}{endpoint.path}", {})[endpoint.method.lower()] = _describe(endpoint, schema_of)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Crosswire",
            "version": version("crosswire"),
            "description": "Stories of a store: their records, articles, quotes, changes and editors' corrections.",
        },
        "paths": paths,
        "components": {"schemas": components},
    }


def _describe(endpoint: Endpoint, schema_of: dict[Any, Any]) -> dict[str, Any]:
    status = str(endpoint.status)
    gives: dict[str, Any] = {"description": endpoint.says}
    if endpoint.gives is not None:
        gives |= {"content": {"application/json": {"schema": schema_of[endpoint.gives]}}}
    told: dict[str, Any] = {
        "operationId": endpoint.name,
        "summary": endpoint.says,
        "parameters": [*_describe_path(endpoint), *_describe_query(endpoint)],
        "responses": {status: gives, **_describe_troubles(schema_of)},
    }
    if endpoint.body is not None:
        told["requestBody"] = {"required": True, "content": {"application/json": {"schema": schema_of[endpoint.body]}}}
    return told


def _describe_path(endpoint: Endpoint) -> list[dict[str, Any]]:
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in _PART.findall(endpoint.path)
    ]


def _describe_query(endpoint: Endpoint) -> list[dict[str, Any]]:
    if endpoint.query is None:
        return []
    schema = msgspec.json.schema(endpoint.query)["$defs"][endpoint.query.__name__]
    required = frozenset(schema.get("required", ()))
    return [
        {"name": name, "in": "query", "required": name in required, "schema": held}
        for name, held in schema["properties"].items()
    ]


def _describe_troubles(schema_of: dict[Any, Any]) -> dict[str, Any]:
    content = {"application/problem+json": {"schema": schema_of[Trouble]}}
    return {"default": {"description": "What is wrong, in a sentence that says what to do.", "content": content}}
