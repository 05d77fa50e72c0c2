"""All that a store holds, but when and under which number it came: two stores that hold the same give the same."""

import hashlib
import sqlite3
import zlib

LEFT_OUT = {"number", "revision", "at", "added_at", "deleted_at"}
TABLES = (
    "articles texts lineages findings names fingerprints stories records changes corrections vectors problems".split()
)
WITH_REVISIONS_INSIDE = {("changes", "id"), ("changes", "noun"), ("stories", "head")}


def dump_store(path):
    """The rows of each table, sorted."""
    with sqlite3.connect(path) as connection:
        rows = {table: dump_table(connection, table) for table in TABLES}
    connection.close()
    return rows


def dump_table(connection, table):
    cursor = connection.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    kept = [
        place for place, name in enumerate(names) if name not in LEFT_OUT and (table, name) not in WITH_REVISIONS_INSIDE
    ]
    return sorted(repr([read(row[place]) for place in kept]) for row in cursor)


def read(value):
    if isinstance(value, bytes) and value[:1] == b"x":
        try:
            return zlib.decompress(value)
        except zlib.error:
            return value
    return value


def hash_store(path):
    return hashlib.sha256(repr(dump_store(path)).encode()).hexdigest()
