"""Times of an article as TIMEX3: a grammar over the words of a sentence."""

from crosswire.extract.times.finding import find_times

__all__ = ["find_times"]
