"""Digests that a record states of itself: whether its bytes are still those that the crawler wrote."""

import base64
import binascii
import hashlib
from collections.abc import Iterable

_ALGORITHMS = {"sha1": "sha1", "sha-1": "sha1", "sha256": "sha256", "sha-256": "sha256", "sha512": "sha512"} | {
    "sha-512": "sha512",
    "md5": "md5",
    "sha384": "sha384",
}


def fits_digest(stated: str, candidates: Iterable[bytes]) -> bool | None:
    """Whether the digest is that of one of the candidates; None where it cannot be checked."""
    name, colon, value = stated.partition(":")
    algorithm = _ALGORITHMS.get(name.strip().lower())
    if not colon or algorithm is None:
        return None
    wanted = _read_digest(value.strip(), hashlib.new(algorithm, usedforsecurity=False).digest_size)
    if wanted is None:
        return None
    return any(hashlib.new(algorithm, data, usedforsecurity=False).digest() == wanted for data in candidates)


def _read_digest(value: str, size: int) -> bytes | None:
    """The digest's bytes, written in base 32 (as the standard's examples), 16 or 64."""
    try:
        if len(value) == 2 * size:
            return bytes.fromhex(value)
        if len(value.rstrip("=")) == -(-size * 8 // 5):
            return base64.b32decode(value.rstrip("=").upper() + "=" * (-len(value.rstrip("=")) % 8))
        return base64.b64decode(value, validate=True) if len(value) == 4 * -(-size // 3) else None
    except (ValueError, binascii.Error):
        return None
