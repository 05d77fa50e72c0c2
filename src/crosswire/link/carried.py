"""Sources that carry over: "Putin said ..., according to state media. He also said ..." came through state media too.

The words that go on ("also", "added") tell that the saying is one with the one before, and so are its channels.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from crosswire.languages.en.cues import GOING_ON, WRITING
from crosswire.model import ChainLink, Findings, Quote

Chain = tuple[ChainLink, ...]
OWN_LINKS = len(("outlet", "speaker"))  # of a chain without a channel
NEAR = 2  # sentences back to the saying that is gone on with


def carry_channels(found: Findings, chains: dict[Chain, Chain], text: str) -> dict[Chain, Chain]:
    """The chains by what they were, with the channels of the saying before where words say that it goes on."""
    starts = [start for start, _ in found.sentences]
    carried = dict(chains)
    earlier: list[tuple[int, Chain]] = []
    for quote in sorted(found.quotes, key=find_place):
        sentence = bisect_right(starts, find_place(quote)) - 1
        chain = carried[quote.chain]
        if len(chain) == OWN_LINKS and sentence >= 0:
            before = text[starts[sentence] : quote.cue_span.end] if quote.cue_span else ""
            chain = find_carried(chain, before, [c for at, c in earlier if 0 <= sentence - at <= NEAR])
            carried[quote.chain] = chain
        earlier.append((sentence, chain))
    return carried


def find_place(quote: Quote) -> int:
    """Where the quote is announced, or else begins."""
    return quote.cue_span.start if quote.cue_span is not None else quote.start


def find_carried(chain: Chain, before: str, earlier: Sequence[Chain]) -> Chain:
    """The chain with the channels of the latest of the earlier ones that ends at the same speaker, if it goes on."""
    words = set(re.findall(r"[a-z]+", before.lower()))
    same = [one for one in earlier if one[-1].entity is not None and one[-1].entity == chain[-1].entity]
    if not same or len(same[-1]) <= OWN_LINKS:
        return chain
    written = bool(words & WRITING) and any(link.kind == "document" for link in same[-1])
    return (chain[0], *same[-1][1:-1], chain[-1]) if words & GOING_ON or written else chain
