"""Words and patterns that tie one time to another, so that an undated story can be dated."""

import re

# "the first visit in 24 years": the time before it lies so far back
FIRST = re.compile(r"\b(?:first|only)\b", re.IGNORECASE)
SINCE = re.compile(r"\bsince\s+(?:early |late |mid-?|the )?\Z", re.IGNORECASE)
# "his last visit was in", "the last time they met was in", "they last met": the occasion before the story's own
OCCASION_BEFORE = re.compile(r"\b(?:last|previous|prior)\s+(?:\w+\s+){0,2}?(?P<occasion>\w+)", re.IGNORECASE)
# words for one kind of occasion; any other word stands for its own
OCCASIONS = (
    frozenset({"visit", "trip", "journey", "return", "tour", "travel", "travelled", "traveled", "visited", "visits", "came",
               "went", "trips", "arrival", "stay", "stop"}),
    frozenset({"met", "meeting", "summit", "talks", "meet", "encounter"}),
    frozenset({"won", "win", "title", "victory", "triumph", "champions", "championship"}),
    frozenset({"election", "vote", "voted", "poll", "elected"}),
    frozenset({"strike", "walkout", "struck"}),
)  # fmt: skip
ANY_OCCASION = frozenset({"time", "occasion"})
NOT_OCCASIONS = frozenset({
    "year", "month", "week", "night", "spring", "summer", "autumn", "fall", "winter", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "decade", "century", "few",
})  # fmt: skip

# between two times of one sentence these make them times of two things
BREAKS = re.compile(
    r"\b(?:after|before|since|until|till|and|but|while|followed|then|than|from|to|through|or|although|though|whereas)\b|[;:]",
    re.IGNORECASE,
)
# all that stands between two names of one time: "two years ago, in 2021", "last month (May 2024)"
APPOSED = re.compile(r"[\s,(–—-]*(?:back )?(?:in|on|of)?[\s(]*\Z", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")

# words that say nothing about what a sentence is about
EMPTY_WORDS = frozenset({
    "the", "and", "for", "with", "that", "this", "from", "was", "were", "has", "have", "had", "his", "her", "its", "their",
    "they", "who", "which", "when", "where", "what", "will", "would", "could", "should", "can", "may", "might", "been",
    "being", "are", "but", "not", "also", "after", "before", "since", "during", "between", "over", "under", "into", "than",
    "then", "there", "these", "those", "said", "says", "say", "told", "according", "first", "last", "next", "previous",
    "year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades", "ago", "earlier", "later",
    "time", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "about", "more", "most",
    "some", "other", "out", "him", "she", "them", "made", "make", "both", "all", "one", "two", "three", "new", "while", "amid", "upon", "such", "because", "against", "among", "only", "including", "through", "until", "president",
    "leader", "minister", "official", "officials", "mr", "mrs", "ms",
})  # fmt: skip
# a year by itself, or a count of years back: what stands in its sentence is mostly told of that time
PAST_YEARS = re.compile(
    r"\b(?:in|since|until|from) (?:early |late |mid-)?(?:19|20)\d\d\b|\byears? (?:ago|earlier|before)\b|\blast year\b",
    re.IGNORECASE,
)
