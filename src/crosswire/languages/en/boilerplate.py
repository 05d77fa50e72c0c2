"""Lines that outlets and agencies put on all that they publish, and marks around other people's words.

Two articles that share these have copied nothing from each other.
"""

import re

# A line that holds one of these (lower case) and is no longer than LONGEST is boilerplate.
LONGEST = 400
MARKERS = (
    "all rights reserved",
    "may not be published",
    "may not be reproduced",
    "may not be redistributed",
    "may not be in its final form",
    "sign up for our",
    "sign up to our",
    "sign up for the",
    "newsletter sign up",
    "continue reading the main story",
    "subscribe to our",
    "subscribe to the",
    "thank you for subscribing",
    "thanks for subscribing",
    "you agree to receive",
    "read or share this story",
    "share this article",
    "share this story",
    "do you have a story",
    "click here to",
    "contributed to this report",
    "contributed to this story",
    "contributed to this article",
    "contributed reporting",
    "this story has been updated",
    "this article has been updated",
    "this article was originally published",
    "this story was originally published",
    "this story was first published",
    "generated from a syndicated feed",
    "first appeared on",
    "republished with permission",
    "republished here",
    "reproduced with permission",
    "follow us on",
    "like us on facebook",
    "find us on facebook",
    "join the conversation",
    "download our app",
    "download the app",
    "delivered to your inbox",
    "straight to your inbox",
    "terms of use and",
    "terms of service and",
    "verify you're not a robot",
    "please try again later",
    "if you like this story",
    "if you enjoyed this article",
    "got a news tip",
    "have a news tip",
    "get in touch with our",
    "send us your",
    "support our journalism",
    "become a subscriber",
    "already a subscriber",
    "this video is no longer available",
    "enable javascript",
    "was produced with the help of automat",
    "the views expressed",
    "views and opinions expressed",
    "is not responsible for the content",
)

# A line that opens so is boilerplate whatever it goes on with.
OPENING = re.compile(r"\W*(?:(?:additional )?reporting by|editing by|writing by|©|copyright) ", re.IGNORECASE)

# A quotation in marks, within one paragraph. Single marks are left alone: they are apostrophes too often.
QUOTATION = re.compile(r"“[^“”\n]{1,900}”|\"[^\"\n]{1,900}\"|«[^«»\n]{1,900}»|„[^„“”\n]{1,900}[“”]")

# A paragraph that opens with a mark and closes with it at its end, or goes on in the next. Here single marks can be told.
WHOLE_QUOTATION = re.compile(
    r"^[ \t]*(?:[“\"„«][^“”\"»\n]+|[‘'](?:(?![,.!?…][’'](?:\s|$))[^\n])+(?:[,.!?…][’'])?[ \t]*)$", re.MULTILINE
)

# A post set as a paragraph or several lines: its writer's handle and its date at the end, or the address of its picture.
POST = re.compile(
    r"^[^\n]*(?:\(@\w{2,30}\)[ \t]*\n?[ \t]*\w+ \d{1,2}(?:, \d{4}|[ \t]\d{4})|\bpic\.twitter\.com/\w+|https://t\.co/\w+)[^\n]*",
    re.MULTILINE,
)

# A paragraph that says these outside quotation marks is somebody's post or statement set as a block ("us" may be the U.S.).
FIRST_PERSON = frozenset("i i'm i've i'll i'd me my mine myself we we're we've we'll we'd our ours ourselves".split())
