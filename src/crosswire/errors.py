"""The tree of errors: the caller's or the machine's fault, each of which says what to do.

CrosswireError
├── UsageError       what was asked for cannot be done as asked (wrong option, no such path)
├── ModelError       a model is missing, altered or of the wrong version
├── RecordError      a saved record cannot be read, or does not hold
├── StoreError       a store cannot be opened, read or written
└── OutputError      an output file cannot be written

The world's mess (an article that cannot be read, a date that cannot be resolved) is never an
exception but a `Problem` in the record.
"""


class CrosswireError(Exception):
    """Whatever is the caller's or the machine's fault; its text says what to do about it."""


class UsageError(CrosswireError):
    """What was asked for cannot be done as asked."""


class ModelError(CrosswireError):
    """A model is missing, altered or of the wrong version."""


class RecordError(CrosswireError):
    """A saved record cannot be read, or something in it does not hold."""


class StoreError(CrosswireError):
    """A store cannot be opened, read or written as it stands."""


class OutputError(CrosswireError):
    """An output file cannot be written."""
