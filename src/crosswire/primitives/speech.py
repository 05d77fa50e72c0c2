"""Which quotes are words: what somebody is only told to think, want or speak of is found, and is nobody's quotation."""

from crosswire.model import Quote


def is_said(quote: Quote) -> bool:
    """Whether it is speech: what somebody only wants or plans, in no words of his own, is no quotation."""
    return quote.act == "speech" or quote.kind != "indirect"
