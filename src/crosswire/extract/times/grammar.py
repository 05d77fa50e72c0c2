"""The grammar of times: a table of patterns over a sentence's letters, each with its reader.

A pattern is a regular expression over the letters that `time_words.py` gives the words, one letter a word. To add a
kind of time, add a row; the longest match whose reader does not refuse it wins. Before any of them may stand what
`times.py` joins to them: about and over (q), early and late (m), earlier and later (b, f, B), and a time of day.
"""

import re
from collections.abc import Callable

from crosswire.extract.times import lists, quarters, spans
from crosswire.extract.times import rules as dates
from crosswire.extract.times.drafts import Draft, Match, Rule

NUMBER = r"(?P<amount>[NDYva])"

_ROWS: tuple[tuple[str, str, Callable[[Match], Draft | None]], ...] = (
    # letters it starts with, pattern, reader
    ("I", r"(?P<iso>I)", dates.read_iso),
    ("Y", r"(?P<year>Y)-(?P<month>[DN])-(?P<day>[DN])", dates.read_spaced_iso),
    ("lnt", r"[lnt](?P<weekday>W),?(?P<month>M)(?P<day>[DO])(?:,?(?P<year>Y))?", dates.read_month_day),
    ("lnt", r"[lnt](?P<month>M)(?P<day>[DO]),?(?P<year>Y)", dates.read_month_day),
    ("lnt", r"[lnt](?P<month>M)[,o]?(?P<year>Y)", dates.read_month_year),
    ("M", r"(?P<month>M)(?P<day>[DO])(?=[-&k]M?d?[DO],?(?P<year>Y))", dates.read_month_day),
    ("DO", r"(?P<day>[DO])o?(?P<month>M)(?=[-&k]d?[DO]o?M,?(?P<year>Y))", dates.read_month_day),
    ("WM", r"(?:(?P<weekday>W),?)?(?P<month>M)d?(?P<day>[DO])(?:,?(?P<year>Y))?", dates.read_month_day),
    ("WdDO", r"(?:(?P<weekday>W),?)?d?(?P<day>[DO])o?(?P<month>M)(?:,?(?P<year>Y))?", dates.read_month_day),
    ("M", r"(?P<month>M)(?P<day>[DO]),?(?P<way>[lnt])(?P<unit>U)", dates.read_month_day),
    ("M", r"(?P<month>M)[,o]?(?P<year>Y)", dates.read_month_year),
    ("M", r"(?P<month>M)(?=(?:,M)*,?[-&k]M[,o]?(?P<year>Y))", dates.read_month_year),
    ("M", r"(?P<month>M)[,io]?(?P<way>[lnt])(?P<unit>U)", dates.read_month_of_year),
    ("Mlnt", r"(?P<way>[lnt])?(?P<month>M)", dates.read_month),
    ("dlnt", r"d?(?P<way>[lnt])l?(?P<weekday>W)", dates.read_weekday),
    ("W", r"(?P<weekday>W)o?(?P<way>[lnt])(?P<unit>U)", dates.read_weekday_of_week),
    ("T", r"(?P<today>T)", dates.read_today),
    ("Hlnt", r"(?P<way>[lnt])?(?P<holiday>H)(?:,?(?P<year>Y))?", dates.read_holiday),
    ("H", r"(?P<holiday>H)(?P<way>[lnt])(?P<unit>U)", dates.read_holiday_of_year),
    ("Y", r"(?P<year>Y)", dates.read_year),
    ("'", r"'(?P<short>[DN])", dates.read_short_year),
    ("Y", r"(?P<year>Y)[-/](?P<second>[DNY])", dates.read_year_pair),
    ("j", r"j(?P<unit>U)?(?P<year>Y)(?:[-/][DN])?", quarters.read_fiscal_year),
    ("dlntj", r"d?(?P<way>[lnt])?j(?P<unit>U)", quarters.read_fiscal_year),
    ("dE'", r"d?'?(?P<decade>E)", dates.read_decade),
    ("dO", r"d?(?P<rank>O)-?(?P<unit>U)", dates.read_century),
    ("dSlnt", r"(?P<the>d)?(?P<way>[lnt])?(?P<season>S)(?:[oi,]?(?P<year>Y))?", dates.read_season),
    ("dS", r"(?P<the>d)?(?P<season>S)[oi]?(?P<way>[lnt])(?P<unit>U)", dates.read_season),
    ("dOj", r"d?j?(?P<rank>O)j?-?(?P<unit>U)(?:[oi,]?[jd]?(?P<year>Y))?", quarters.read_quarter),
    ("dO", r"d?(?P<rank>O)-?(?P<unit>U)[oi]?(?P<way>[lnt])U", quarters.read_quarter),
    ("lnt", r"(?P<way>[lnt])U\.?(?P<rank>O)-?(?P<unit>U)", quarters.read_quarter),
    ("djY", r"d?j?(?P<year>Y)\.?(?P<rank>O)-?(?P<unit>U)", quarters.read_quarter),
    ("dY", r"d?(?P<year>Y)[UQ]", quarters.read_year_quarter),
    ("dlz", r"d?[lz](?P<unit>U)oj?(?P<year>Y)", quarters.read_last_quarter),
    ("dO", r"d?(?P<rank>[Olz])Go(?:d?j?(?P<year>Y)|d?'?(?P<decade>E)|(?P<way>[lnt])(?P<unit>U))", quarters.read_half),
    ("dO", r"d?(?P<rank>[Olz])God(?P<unit>U)", quarters.read_half),
    ("lnt", r"(?P<way>[lnt])(?P<unit>U)\.?(?P<rank>O)G", quarters.read_half),
    ("dOlz", r"d?(?P<rank>[Olz])(?P<unit>U)o(?P<month>M)(?:,?(?P<year>Y))?", dates.read_part_of_month),
    ("J", r"(?P<hours>J)", dates.read_small_hours),
    ("d", r"d(?P<unit>U)", quarters.read_same_quarter),
    ("dl", r"d?(?P<way>l)Q", quarters.read_latest_period),
    ("dU", r"d?(?P<unit>U)-?(?P<when>[gb])(?:O?-?(?P<quarter>[UQ]))?", quarters.read_year_earlier),
    ("da", r"(?:d|a)(?P<unit>U)-?(?P<when>[gb])", quarters.read_year_earlier),
    ("B", r"(?P<piece>B)(?:[oi,]?j?(?P<year>Y))?", lists.read_piece),
    ("Y", r"(?P<year>Y)(?P<piece>B)", lists.read_piece),
    # the first of several that share a month, a year or a unit, and what a list or a range goes on with
    ("dDO", r"d?(?P<day>[DO])(?=(?:,d?[DO])*,?[-&k]d?[DO]o?(?P<month>M)(?:,?(?P<year>Y))?)", dates.read_month_day),
    ("dO", r"d?(?P<rank>O)(?=(?:,d?O)*,?[-&k]d?O-?(?P<unit>U))", dates.read_century),
    ("ND", r"(?P<amount>[ND])(?=[-k&][ND]-?(?P<unit>U)[^y])", lists.read_first_length),
    ("d", r"d(?P<day>O)", dates.read_day_of_month),
    ("W", r"(?P<weekday>W)(?=[-k](?P<last>W))", lists.read_weekday_range),
    ("W", r"(?P<weekday>W)", lists.read_weekday_end),
    ("W", r"(?P<weekday>W)", lists.read_listed_weekday),
    ("W", r"(?P<weekday>W)(?P<part>[PU])", lists.read_weekday_parts),
    ("W", r"(?P<weekday>W)", dates.read_weekday),
    # steps
    ("ND", r"(?P<amount>[ND])[-&k][ND]-?(?P<unit>U)(?P<when>[gbf])", lists.read_loose_ago),
    ("a", r"(?P<amount>a)(?P<unit>U)&[ND](?P<when>[gbf])", lists.read_loose_ago),
    ("a", r"(?P<amount>a)(?P<unit>U)&[ND]", lists.read_loose_length),
    ("d", r"d(?P<unit>U)bl", lists.read_before_last),
    ("aN", r"[aN](?P<unit>U)g(?P<weekday>W)", lists.read_weekday_ago),
    ("ds", r"d?s(?P<unit>U)[oi]?l(?P<year>U)", lists.read_same_step),
    ("ds", r"d?s(?P<unit>U)a(?P<year>U)g", lists.read_same_step),
    ("NDYva", NUMBER + r"r?(?P<half>&aG)?-?(?P<unit>U)(?P<more>&aG)?(?P<when>[gbfF])", spans.read_ago),
    ("D", r"(?P<amount>D)(?P<top>D)/(?P<bottom>D)-?(?P<unit>U)(?P<when>[gbfF])", spans.read_ago),
    ("D", r"(?P<amount>D)(?P<top>D)/(?P<bottom>D)-?(?P<unit>U)", spans.read_duration),
    ("U", r"(?P<unit>U)(?P<when>[gbf])", spans.read_ago),
    ("d", r"d(?P<unit>[UP])(?P<when>[bF])", spans.read_day_before),
    ("t", r"tl(?P<unit>U)", spans.read_weekend),
    ("dlnt", r"(?P<the>d)?r?(?P<way>[lnt])(?P<unit>U)", spans.read_step),
    ("hds", r"d?(?P<way>[hs])s?(?P<unit>U)", spans.read_step),
    ("dhsn", r"d?(?P<way>[lnhs])(?P<part>P)", spans.read_told_part),
    ("t", r"t(?P<part>P)", spans.read_this_part),
    ("l", r"(?P<way>l)(?P<part>P)", spans.read_last_part),
    ("d", r"d(?P<unit>U)", spans.read_weekend),
    ("ap", r"(?P<per>[ap])(?P<unit>U)", spans.read_per),
    # durations
    ("NDYva", NUMBER + r"r?-?(?P<half>&aG)?r?(?P<unit>U)(?P<more>&aG)?", spans.read_duration),
    ("ND", r"(?P<amount>[ND])&[ND]-?(?P<unit>U)", lists.read_loose_length),
    ("NDv", NUMBER + r"(?P<way>l)(?P<unit>U)", spans.read_spread),
    ("dln", r"d?(?P<way>[ln])(?P<amount>[ND])[-&k][ND](?P<unit>U)", spans.read_spread),
    ("dln", r"d?(?P<way>[lnOz])r?" + NUMBER + r"r?(?P<half>&aG)?(?P<unit>U)", spans.read_spread),
    ("dO", r"d?(?P<way>O)(?P<amount>[NDv])(?P<unit>U)", spans.read_spread),
    ("U", r"(?P<unit>U)", lists.read_listed_weekend),
    ("U", r"(?P<unit>U)", spans.read_many),
    ("aU", r"a?(?P<unit>U)-?L", spans.read_weekslong),
    # sets
    ("e", r"e(?P<other>r)?(?P<amount>[NDv])?(?P<unit>U)", spans.read_every),
    ("e", r"e(?:(?P<weekday>W)|(?P<part>P)|(?P<month>M)|(?P<season>S))", spans.read_every),
    ("X", r"(?P<set>X)", spans.read_set_word),
    ("V", r"(?P<weekday>V)", spans.read_weekdays),
    ("R", r"(?P<vague>R)", spans.read_vague),
    ("t", r"(?P<vague>t)", spans.read_current),
    ("d", r"d(?P<vague>l)", spans.read_the_past),
)  # fmt: skip

RULES = tuple(Rule(starts, re.compile(pattern), read) for starts, pattern, read in _ROWS)
RULES_BY_LETTER = {
    letter: tuple(rule for rule in RULES if letter in rule.starts)
    for letter in sorted({letter for rule in RULES for letter in rule.starts})
}
