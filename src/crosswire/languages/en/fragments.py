"""How lines begin that tell nothing by themselves: captions, pointers, notes to the reader."""

import re

# "File - In this photo ...", "Pictured: ...", "Read more: ..."
CAPTION = re.compile(
    r"""[\W_]*(?:
        (?:file|photos?|pictures?|pictured|images?|videos?|graphics?|screenshots?|captions?|watch|listen|related|inset
          |(?:read|see)\s(?:more|also|next)|also\sread|(?:photo|file)\s\w+)\s*[:|–—-]
        |in\sthis\s(?:\S+\s){0,9}(?:photo|picture|image|photograph|video|still|frame|grab)\b
        |(?:pictured|above|below|left|right|inset|top)\s?[,:(]
        |(?:sign\sup|subscribe|click\shere|follow\sus|email\sus|contact\sus|scroll\sdown|download)\b
        |an?\searlier\sversion\sof\sthis\s
      |this\s(?:article|story|text|transcript|page|report)\s
          (?:was|has\sbeen|have\sbeen|is|may|included|stated|said|incorrectly|misstated|originally)\b
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# A paragraph that only lists other stories, run together where a page was read: "Related stories ...", "MOST READ IN NEWS ..."
LISTING = re.compile(
    r"""[\W_]*(?:
        related\s(?:stories|articles|content|topics|news|links|coverage)
        |most\s(?:read|viewed|popular|watched|shared|commented)\b
        |more\s(?:stories|news|from\s(?:around|the|our|this))\b
        |(?:top|latest|trending|recommended|popular|other|more\stop)\s(?:stories|articles|headlines|news|videos)\b
        |recommended\sfor\syou|you\smay\s(?:also\s)?like|you\smight\s(?:also\s)?like|editors?['’]?s?\spicks?|don['’]t\smiss
        |also\sin\sthe\snews|in\sother\snews|trending\snow|sponsored\slinks
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# "CORRECTION: An earlier version of this story ..."
EARLIER_VERSION = re.compile(
    r"(?:(?:corrections?|clarifications?|editor[’']?s?\s+note|note|update)\s*[:.–—-]\s*)?"
    r"an?\s(?:earlier|previous)\sversion\sof\s(?:this|the)\b",
    re.IGNORECASE,
)
PICTURED = re.compile(r"\((?:pictured|above|left|right|centre|center|file)[^)]{0,20}\)|\bfile photo\b", re.IGNORECASE)
SECOND_PERSON = frozenset("you your yours yourself".split())
# participles that only say where words come from: "asked about the driver", "citing officials"
SOURCING_PARTICIPLES = frozenset(
    "ask question quiz press contact reach cite quote address speak write note add say refer tell explain reply respond describe".split()
)
# verbs that only say that words exist somewhere, after a document
PUBLISHING_PARTICIPLES = frozenset("release publish post send issue see obtain share carry broadcast air read".split())
DOCUMENT_NOUNS = frozenset(
    "statement letter post email e-mail message tweet report article document interview note remark video column blog memo"
    " release transcript sheet comment speech filing complaint".split()
)
# "which means 'Western gate'": what a word means
MEANING_VERBS = frozenset("mean translate read signify".split())
# "shortly | after leaving": what only measures the way to a clause that has been taken out
NEARNESS = frozenset(
    "shortly soon just immediately only moments seconds minutes hours days weeks months years long a few".split()
)
# with these a verb like "be" still says nothing: "it probably is"
MERE_ADVERBS = frozenset(
    "probably also too so then now certainly still just really definitely perhaps maybe not".split()
)
EMPTY_VERBS = frozenset("be have do can will would could should may might must".split())
