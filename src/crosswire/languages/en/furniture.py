"""How English pages word what is not the story: related links, credits, captions, buttons and boxes.

A rule is a pattern that a paragraph must begin with (or be, where it ends in `$`), how long such a paragraph can be,
and where on the page it may stand. Lengths are in words, and are what keeps prose out.
"""

import re
from typing import Literal

from msgspec import Struct

Zone = Literal["any", "top", "end"]


class LineRule(Struct, frozen=True, kw_only=True):
    """Paragraphs that begin like this, in at most so many words, are furniture of this kind."""

    kind: str
    pattern: re.Pattern[str]
    words: int
    zone: Zone = "any"  # top: before the story begins; end: after the middle of the page
    whole: bool = True  # marks the paragraph, not its first line only


def _rule(kind: str, pattern: str, words: int, zone: Zone = "any", **options: bool) -> LineRule:
    flags = re.NOFLAG if options.get("cased") else re.IGNORECASE
    return LineRule(
        kind=kind, pattern=re.compile(pattern, flags), words=words, zone=zone, whole=options.get("whole", True)
    )


_BULLET = r"[\s*•·■▪►▶→»>\[(#–-]*"
_END = r"[\s:.!…»›→>\])]*$"
_RULE = r"\s*(?::\s*[-–—]?|[|»›>→]+|[-–—]+|\.\.\.|…)\s*"  # what parts "Read more" from what there is to read
_READ = (
    r"(?:(?:also|must)[ -]?(?:read|watch|see)|read (?:also|more|next|this(?: (?:also|next))?|in full)|"
    r"read (?:the )?(?:full|whole|complete|original|rest of the) (?:story|article|report|post|piece)|"
    r"see (?:also|more|related)|(?:more )?related(?: (?:articles?|stor(?:y|ies)|news|links?|coverage|reading|topics?|videos?|posts?|content))?|"
    r"more (?:on|about) (?:this|the) (?:story|topic|subject)|more (?:stories|news|coverage|headlines|top stories|like this|to read)|"
    r"more (?:on|from)(?: [\w’'&.-]+){1,6}|recommended(?: (?:stories|articles|reading|for you|by \w+))?|(?:do not|don['’]?t) miss(?: (?:this|it|out))?|"
    r"watch(?: (?:live|now|also|next|video|the video|this))?|listen(?: (?:now|live|to (?:this|the) (?:article|story|podcast)))?|"
    r"in (?:pictures|pics|photos|video)|(?:top|latest|other|popular|featured) (?:stories|news|articles|headlines|posts|videos)|"
    r"(?:most|also) (?:read|popular|viewed|shared|commented|watched)(?: (?:in|on|stories|articles|now)(?: [\w’'&.-]+){0,4})?|trending(?: (?:now|stories|topics|news))?|"
    r"(?:you )?(?:may|might) (?:also )?(?:like|be interested in|have missed)|what to (?:read|watch) next|(?:next|previous) (?:article|story|post)|"
    r"continue reading|keep reading|further reading|editor['’]?s['’]? (?:picks?|choices?|recommendations?)|(?:also )?(?:in|from) (?:this|the) (?:section|news)|"
    r"explore more|discover more|around the web|from our partners|sponsored(?: content| stories)?|promoted(?: content| stories)?|paid content)"
)

RELATED_HEADER = re.compile(rf"{_BULLET}{_READ}{_END}", re.IGNORECASE)

_SOCIAL = (
    r"(?:twitter|facebook|instagram|x|telegram|whatsapp|youtube|google news|linkedin|threads|tiktok|snapchat|flipboard|"
    r"bluesky|mastodon|social media|our (?:channel|page|app)s?)"
)
_PERSON = r"[A-Z][\w’'.-]*(?:\s+(?:(?:de|da|del|della|van|von|der|den|al|bin|el|la|le|dos)\s+)?[A-Z][\w’'.-]*){1,4}"
_REPORTING = r"(?i:(?:additional |further |other |extra )?(?:reporting|writing|editing|compiled|compilation|reported|written|edited|translated|text|graphics?))"
_OPEN = r"[(\[—–*-]*\s*"
_VERBS = (
    r"\b(?:found|shows?|showed|suggests?|suggested|reveals?|revealed|has|have|had|was|were|is|are|said|says?|that|which|will|would|"
    r"led|came|comes|began|arrived)\b"
)
_NO_VERB = rf"(?!.*{_VERBS})"
# Agencies without their names, as the whole of a line or of a byline: "Staff and agencies", "From wire reports"
AGENCIES_WORDS = (
    r"(?i:(?:(?:by|from|via) )?(?:(?:our |the )?(?:[\w’'.-]+ ){0,3}?(?:staff|staff (?:writers?|reporters?)|correspondents?|reporters?|(?:news|web|world|"
    r"foreign|sports?|digital|online) ?desk|newsroom|bureau|monitoring)\s*(?:,|/|\||&|\+|and|with|plus|[-–—])\s*)?"
    r"(?:with )?(?:the )?(?:news |foreign |international |other |various )?(?:agencies|agency (?:staff|reports?|inputs?|feeds?|desk)|wires|"
    r"wire (?:reports?|services?|staff|desk|copy|feeds?)|news (?:agencies|wires|services)|newswires?)"
    r"(?:\s*/\s*(?:staff|newsroom|news ?desk|web ?desk|[\w ]{2,20}reporters?))?)"
)
_AGENCIES = r"(?:agenc(?:y|ies)|wires?|news (?:agenc(?:y|ies)|services)|bureaus?|staff|[A-Z][\w-]+)"

LINE_RULES: tuple[LineRule, ...] = (
    _rule("credit", rf"{_OPEN}this (?:story|report|article|piece|dispatch) (?:(?:was|is|has been) (?:\w+ly )?(?:first )?(?:reported|written|compiled|produced|supplied|provided|published|distributed|prepared) (?:by|with|from)|(?:includes|contains|uses|incorporates|draws on) (?:additional |further )?(?:reporting|material|information|content)|(?:first|originally) (?:appeared|ran) (?:in|on)|(?:comes|came) from)\b", 20, "end"),
    # ---- captions and picture credits
    _rule("caption", r"[(\[]?(?:photos?|pictures?|pics?|images?|photographs?|photographer|picture credit|photo courtesy|video|file photo|representative image|representational image|illustration|graphic)(?: (?:credit|source|by|copyright|courtesy|caption|via|from))?s?\s*[:/]\s*\S", 60),
    _rule("caption", rf"[(\[]?(?i:photos?|pictures?|images?|photographs?|video|illustration|graphics?) (?:by|courtesy(?: of)?|via|from) (?=[A-Z]){_NO_VERB}", 16, cased=True),
    _rule("caption", r"(?:photos|gallery|video|videos|image gallery|slideshow)(?:\s*:.*)?$", 110),
    _rule("caption", r"(?:©|\([Cc]\)|Copyright)\s*(?:[A-Z][\w.]+ ?){1,4}(?:\d{4} )?/", 90, cased=True),
    _rule("caption", r"(?:image|media|photo|picture) (?:copyright|caption|source|credit)\b", 90),
    _rule("caption", r"(?:enlarge this image|toggle caption|hide caption|media playback|play video|close (?:video|gallery)|view image in fullscreen|image:|advertisement\s+image)", 90),
    _rule("caption", r"(?:FILE(?: PHOTO)?|FILE IMAGE|FILE PIC|File(?=\s*[-–—]\s*In )|File photo)\s*(?::|[-–—]|\|)", 110, cased=True),
    _rule("caption", r"(?:file|handout|undated|representative|representational|stock|archive|library) (?:photo(?:graph)?|image|picture|pic)s?\b[^.]{0,60}$", 12),
    _rule("caption", r"(?:(?:Handout|Contributor) - )?(?:GETTY|REUTERS|AFP|AP|EPA|PA|ALAMY|REX|SPLASH|SHUTTERSTOCK|AFP/GETTY|GETTY IMAGES|INSTAGRAM|TWITTER|YOUTUBE|Getty Images|Getty)(?:[/ ](?:GETTY|AFP|AP|REUTERS))?(?:\s*[|•/-]\s*|\s+)(?=[A-Z])(?!.*[.!?][\"”’]?$)", 40, cased=True),
    _rule("caption", r"Getty(?: Images)?(?:/(?:AFP|Instagram))?[.]?$", 3, cased=True),
    _rule("caption", r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3} ?/ ?(?:REUTERS|Reuters|AP|AFP|Getty Images|Getty|EPA|Bloomberg|Shutterstock|Alamy)(?: (?:via|Contributor)\b.{0,30}?)?\s+(?=[A-Z])", 60, cased=True),
    _rule("caption", r"(?:[A-Z][\w.’'-]*\s){2,3}?/ ?[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}\.?$|(?:[A-Z][\w.’'-]* ){1,3}[A-Z][\w.’'-]*/[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}\.?$", 8, cased=True),
    _rule("caption", r"(?:CLOSE\s+[A-Z]|JUST WATCHED\b|Getty - [A-Z]|Slideshow \(|[\d/]+ Slideshow\b|Advertisement Image)", 80, cased=True),
    _rule("caption", r"(?:photo|picture|image|video|photograph|pictures|photos)$", 1),
    _rule("caption", r"(?:in this|this)\b[^.]{0,60}\b(?:photo|photograph|image|picture|frame grab|video grab|screen ?grab|screenshot|handout|combination)(?:graph)?\b[^.]{0,80}\b(?:released|provided|taken|made|shows?|,)", 90, "top"),
    # ---- related links: "Also Read:- ...", "READ MORE: ...", "Don't miss: ..."
    _rule("related", rf"{_BULLET}{_READ}{_RULE}\S", 45, whole=False),
    _rule("related", rf"{_BULLET}{_READ}{_END}", 12),
    _rule("related", rf"{_BULLET}more\s*:\s*\S", 25, whole=False),
    _rule("related", r"(?:ALSO READ|READ ALSO|READ MORE|SEE ALSO|MUST READ|READ NEXT|RELATED|Also Read|Read Also|Must Read|Read Next|See Also)\s+(?=[\"'“‘A-Z0-9])", 30, whole=False, cased=True),
    _rule("related", r"(?:read|see|get|view|find|watch|click|tap|go|head|visit|follow|check)\b[^.:]{0,60}\b(?:here|below|on our (?:web)?site|our (?:live )?(?:blog|coverage|page))\b[^.]{0,30}[.!]?$", 18),
    _rule("related", r"(?:click|tap) (?:here|on the link|through|to (?:read|see|watch|enlarge|expand|view|play))\b", 25),
    _rule("related", r"this (?:story|article|piece|report|post) (?:was |is |has been |had been )?(?:first |originally )(?:published|appeared|posted)\b", 40),
    _rule("related", r"this (?:story|article|piece|post) (?:was|has been|is being) (?:last )?(?:updated|amended|published)\b", 40),
    _rule("related", r"the post .{3,160} (?:appeared first on|first appeared on)\b", 40),
    _rule("related", r"(?:for|to (?:read|get|see)) (?:more|all the|the latest)\b(?! than)[^.:]{0,60}?,? (?:visit|click|follow us|see|go to|download|check out|sign up|subscribe)\b", 40),
    _rule("related", r"read or share this (?:story|article)", 15),
    _rule("related", r"scroll (?:down )?(?:for|to|below)\b", 12),
    _rule("related", r"today['’]s coverage from\b", 15),
    _rule("related", r"(?:view|see|show|load) (?:all|more|fewer|less|gallery|comments?|the full|photos|slideshow)\b[^.]*$", 8),
    # ---- credits: who wrote, edited, helped; which agency. A verb makes a sentence of the story of them
    _rule("credit", rf"{_OPEN}{_REPORTING}(?: and {_REPORTING})? by:?\s+(?=[A-Z(]|agencies|staff){_NO_VERB}", 70, cased=True),
    _rule("credit", rf"{_OPEN}{_REPORTING}(?: and {_REPORTING})?\s*:\s*(?=[A-Z]){_NO_VERB}", 40, cased=True),
    _rule("credit", rf"{_OPEN}(?i:(?:additional |further |other )?reporting|inputs?|information|files) from:?\s+(?=[A-Z]|agencies|wires){_NO_VERB}", 24, cased=True),
    _rule("credit", rf"{_OPEN}(?:[Ww]ith|WITH) (?i:additional |further |some )?(?i:inputs?|reports?|reporting|information|assistance|material|contributions?|files?) (?i:by|from)\s+(?=[A-Z]|agencies|wires|bureaus?|staff){_NO_VERB}", 30, cased=True),
    _rule("credit", rf"{_OPEN}(?:[Ww]ith|WITH) (?:{_AGENCIES} (?:(?:and|&) {_AGENCIES} )?)?(?i:inputs?|agency reports?|agency inputs?)\b{_NO_VERB}", 16, cased=True),
    _rule("credit", rf"{_OPEN}(?:some |additional |further |other |certain )?(?:material|information|details|reporting|content|copy|parts|portions)\b(?=[^.]*\bthis (?:story|report|article|piece|dispatch)\b)[^.]*\b(?:used|included|contained|came|comes|provided|supplied|taken)\b", 22, "end"),
    _rule("credit", rf"{_OPEN}includes (?:additional |further )?(?:reporting|material|information|content) (?:by|from|of)\b", 20, "end"),
    _rule("credit", rf"{_OPEN}(?:(?:re)?published|reprinted|reproduced|carried|used) (?:in (?:agreement|partnership|arrangement|co-?operation|collaboration) with|by (?:agreement|arrangement|permission)|(?:here )?with (?:the )?(?:kind )?permission|under (?:a )?licen[cs]e)\b", 20, "end"),
    _rule("credit", r"(?:The )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} (?:staff )?(?:writers?|reporters?|correspondents?|journalists?) [A-Z].{3,160}\bcontributed(?: (?:reporting|from\b[^.]{2,40}))?\.?$", 34, "end", cased=True),
    _rule("credit", r"[A-Z]{2,5}(?: [A-Z]{2,4}){1,5}\s*$", 6, "end", cased=True),
    _rule("credit", rf"{_OPEN}{AGENCIES_WORDS}[\s.)\]*]*$", 8),
    _rule("credit", r"[(\[—–*-]*\s*(?:source|sources|agenc(?:y|ies)|credit|via)\s*[:/|-]\s*\S", 12),
    _rule("credit", r"(?:©|\([Cc]\)|Copyright|COPYRIGHT)\s*(?:©|\([Cc]\))?\s*(?:\d{4}|by [A-Z]|[Tt]he [A-Z])", 60, cased=True),
    _rule("credit", r"(?:©|\([Cc]\)|Copyright ©)\s*[A-Z]", 60, cased=True),
    _rule("credit", r"[(\[—–*-]*\s*this (?:story|article|report|content|news|copy|item)\b[^.]{0,160}\b(?:wire feed|wire service|wire agency|syndicated|auto-?generated|agency feed|news agency feed|(?:not|been) edited|without (?:any )?(?:edit|modif|change))", 60),
    _rule("credit", r"[(\[]*(?:except for the headline|all rights reserved)\b", 50),
    _rule("credit", r"(?:[\w.’' -]{2,60} )?material may not be published, broadcast", 40),
    # ---- boxes: newsletters, subscriptions, apps
    _rule("newsletter", r"(?:sign ?up|signup|subscribe)\b[^.]{0,40}\b(?:newsletters?|now|today|free|updates?|alerts?|to (?:get|receive|read|our)|for (?:our|the|free|more|daily|breaking|news|your)|here|inbox|channel|whatsapp|telegram)\b", 50),
    _rule("newsletter", r"(?:join|register for|register to|get) [^.]{0,40}\b(?:newsletters?|inbox|whatsapp|telegram)\b", 50),
    _rule("newsletter", r"(?:sign ?up|subscribe|subscribe now|subscription|newsletters?|our newsletters?|free newsletter|log ?in|sign in|register)\s*[!.:>»]*$", 4),
    _rule("newsletter", r"get (?:the |our |all |more |your |breaking |daily |alerts|unlimited |a free )[^.]{0,90}\b(?:inbox|newsletter|email|e-mail|app|alerts|subscription|delivered|notifications)\b", 50),
    _rule("newsletter", r"(?:[^\"“”]{0,160}[.!?]\s+)?(?:Subscribe|Sign up|Register) (?:to|for|now|today|here)\b", 40, "end", cased=True),
    _rule("newsletter", r"(?:enter|your) (?:your )?(?:e-?mail|email address)\b", 25),
    _rule("newsletter", r"(?:by (?:signing up|subscribing|clicking|entering your)|you(?:'ve| have)? (?:have )?(?:successfully )?subscribed|thanks? (?:you )?for (?:signing|subscribing)|already (?:a|have) (?:subscriber|an account|member)|support (?:our|independent) journalism|become a (?:member|subscriber))\b", 50),
    _rule("newsletter", r"(?:download|get|install) (?:the|our)\b[^.]{0,40}\bapps?\b", 40),
    _rule("newsletter", r"(?:interested in|add) [\w .&-]{2,40}\?\s*add\b", 40),
    _rule("newsletter", r"(?:join|follow) (?:us|our|the)\b[^.]{0,50}\b(?:channel|whatsapp|telegram|group|newsletter|community)\b", 40),
    _rule("newsletter", r"(?:you must select a newsletter|view all [\w’' ]{3,40} newsletters|thank you for subscribing|(?:please )?verify (?:that )?you['’]?re not a robot|invalid e-?mail(?: address)?[.!]?$|an error has occurred\.(?: please try again(?: later)?\.?)?$|continue reading the main story$|(?:please )?re-enter (?:your )?(?:zip|e-?mail)|sorry, this zip ?code)", 20),
    # ---- comments
    _rule("comment", r"(?:\d[\d,.]*\s+comments?|comments?\s*[(:]?\s*\d[\d,]*\s*\)?|comments?|no comments?(?: yet)?|show comments|view (?:all )?comments|comments? (?:section|are closed|off))\s*[:.]?$", 5),
    _rule("comment", r"(?:leave|post|add|write|join) (?:a|your|the|us) (?:comments?|reply|conversation|discussion|thoughts|debate)\b", 20),
    _rule("comment", r"(?:share|tell us|let us know)\b[^.]{0,30}\b(?:thoughts|opinions?|what you think|views?)\b[^.]{0,30}\b(?:comments?|below)\b", 25),
    _rule("comment", r"(?:what do you think|have your say)\b[^.]{0,60}\b(?:comments?|below)\b", 25),
    _rule("comment", r"(?:your email address will not be published|required fields are marked|save my name, email|be the first to comment|you must be logged in|please (?:log|sign) in to)\b", 40),
    # ---- people and pages to follow, cookies, advertisements, buttons
    _rule("other", rf"(?i:(?:you can )?(?:follow|like|find|join|contact|e-?mail|tweet|reach|connect with)) (?:us|him|her|them|me|the (?:author|writers?|reporter)|[A-Z][\w .’'-]{{2,50}}?|@\w+)(?i:\s*(?:on|at|via|:)\s*(?:@|{_SOCIAL}\b|[\w.-]+@)|\s*@)", 40, cased=True),
    _rule("other", r"\(?(?:editor|publisher|author)['’]?s['’]? note\s*[:.–—-]", 120),
    _rule("other", r"(?:(?:story|article) continues (?:below|after)|(?:advertisements?|advert|ad|sponsored|promotion)\b\s*[:.-]?(?:$|\s*(?:continue|story|scroll|article|remove|this)))", 14),
    _rule("other", r"(?:we use|this (?:web)?site uses|our (?:web)?site uses|by (?:continuing|using)|accept|manage)\b[^.]{0,160}\b(?:cookies?|privacy policy)\b", 70),
    _rule("other", r"(?:(?:accept|reject|manage) (?:all|cookies|preferences)|accept all cookies|cookie (?:policy|settings|preferences|notice))$", 6),
    _rule("other", r"(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|contact us|about us|advertise with us|careers|site ?map|faq|help)(?:\s*[|•·]\s*[\w ]+)*$", 20),
    _rule("other", r"(?:skip to (?:main )?(?:content|navigation)|back to top|home|menu|search|print(?: this)?(?: (?:article|story|page))?|font size|text size|listen to (?:this )?(?:article|story)|text to speech|loading\.*|\d+ min(?:ute)?s? read|\d+ shares?|share (?:this|on|via)\b.*|breaking(?: news)?|live(?: updates?)?|exclusive|opinion|analysis|abstract|full text|(?:first |last )?(?:published|updated|posted)|topics|tags|enditem|ends?|-30-)\s*[:.…]?$", 8),
    _rule("other", r"(?:next|prev(?:ious)?|about the authors?|order reprints\b.*|registration number\s*:.*|licen[cs]e for publishing multimedia\b.*)$", 12),
    _rule("other", r"disclaimer\s*:\s*\S", 120),
    _rule("other", r"(?:craving|want) (?:even )?more\?\s", 20),
    _rule("credit", r"(?:[A-Z][\w.’'-]+ ){2,4}(?:and (?:[A-Z][\w.’'-]+ ){2,4})?contributed (?:reporting )?from [A-Z][\w,. ]{2,40}\.?$", 16, cased=True),
    _rule("other", r"our standards\s*:|privacy notice\s*:|editors?\s*:\s*\S+(?: \S+)?$", 60),
    _rule("other", r"(?:topics|tags|filed under|keywords|categor(?:y|ies)|posted in|more about|hashtags)\s*[:|]\s*\S", 30),
    _rule("other", r"(?:Story highlights|Key points:?|Highlights:)\s+\S", 60, "top", cased=True),
    _rule("other", r"(?:do you have|got) (?:a|any)\b[^.?]{0,40}\b(?:tip|story|comment|question|information|news)s?\b[^?]{0,40}\?", 50),
    _rule("other", r"(?:have you been|are you|were you) affected by\b", 60),
    _rule("other", r"[-_*=~•·—–#. ]{2,}$", 4),
    _rule("other", r"(?:https?://|www\.)\S+$", 1),
)  # fmt: skip

# Picture credits that end a caption: the whole line is then one.
CAPTION_END = re.compile(
    r"(?:[(\[][^()\[\]]{0,80}\b(?i:photo|image|picture|pic|getty|handout|file|video|via (?:ap|reuters|afp))\b[^()\[\]]{0,80}[)\]]"
    r"|(?i:photograph|photo|picture|image|pic|photographer)s?(?: credit| by| courtesy)?:\s*[\w .’'&-]+(?:/[\w .’'&-]+)*"
    r"|(?<=[\w”’'])\s(?:AFP/|AP/|PA/)?Getty(?: Images)?(?<!\.)$"
    r"|\b(?:REUTERS|AFP|AP|EPA|PA|Reuters|Getty|Getty Images|AP Photo|EFE|Bloomberg|ANI)/[A-Z][\w.’'-]*(?:[ /-][A-Z][\w.’'-]*){0,5}"
    r"|\([A-Z][\w.’'-]* [\w.’' -]{2,40}/ ?[A-Z][\w.’' -]{1,30}\)"
    r"|(?:[A-Z][\w.’'-]*\s){1,3}/\s?(?:AFP|Agence France-Presse|Associated Press|The Associated Press|Reuters|Getty Images)"
    r"|\b[A-Z]{2,} [A-Z]{2,}/[A-Z]{2,}|\bvia Getty Images(?:, FILE)?|\bGetty Images, FILE"
    r"|©\s?[\w .’'-]{2,40}(?:\([\w /-]{2,30}\))?"
    r"|[/(–—-]\s*(?:AFP/)?Getty Images\)?|/(?:AFP|AP|Reuters|EPA|Shutterstock))\s*[.)]?\s*$"
)  # fmt: skip
# A picture's words: "... in this undated photo released by ..."
CAPTION_WORDS = re.compile(
    r"\bin (?:this|an undated|a handout|a file) (?:[\w-]+ ){0,3}(?:photo|photograph|picture|image|handout|(?:frame|video|screen) ?grab)\b"
    r"|\b(?:handout|file) (?:photo|picture|image) (?:released|provided|taken|made|supplied)\b",
    re.IGNORECASE,
)
# What only the boxes of a page say. One of these may be news (an error on a screen); several in one paragraph are a box.
BOX_WORDS = re.compile(
    r"newsletter sign ?up|continue reading the main story|verify (?:that )?you['’]?re not a robot|invalid e-?mail|please re-enter|"
    r"select a newsletter|thank you for subscribing|an error has occurred|try again later|you agree to receive|could not subscribe|"
    r"view all [\w’' ]{3,40} newsletters|manage (?:your )?preferences|unsubscribe at any time",
    re.IGNORECASE,
)
MIN_BOX_WORDS = 3  # different ones
# What a page says of itself, its authors and its links, wherever in a paragraph: the whole is then none of the story.
PAGE_WORDS = re.compile(
    r"\b(?:opinions|views) expressed (?:here|in this (?:commentary|article|column|piece|post)) are\b|\bread (?:her|his|their) other columns\b"
    r"|\b(?:originally|first) appeared on \w+\.(?:com|net|org|co)\b|\bexternal (?:links are provided for|internet sites)\b"
    r"|\ba version of this (?:article|story) (?:appears|appeared|was published) in print\b|\bif you like(?:d)? this (?:story|article), share\b"
    r"|\bwe pay for (?:your stories|videos)\b|\bcontact us at \S+@|\bkeep up with this story and more by\b|\bA post shared by .{2,60}\(@"
    r"|\bplay slideshow\b.{0,40}\b\d+ of \d+\b|\bthis article should not be taken as\b",
    re.IGNORECASE,
)
MAX_PAGE_WORDS = 80
# Addresses that a pasted post carries, and a run of handles that it calls on.
POST_INSIDE = re.compile(
    r"(?:https?://)?(?:t\.co/\w+?(?=pic\.twitter|\b)|pic\.twitter\.com/\w+)|(?<![\w(])@\w+(?:\s+@\w+)+"
)
READ_MORE_END = re.compile(r"[^.!?,;:]\s+Read [Mm]ore$")
MAX_CAPTION_WORDS = 75

# Within or at the end of a paragraph that is itself the story.
CREDIT_AT_END = re.compile(
    r"(?<=[.!?…\"”’)])\s*(?P<mark>[(\[](?:with (?:inputs?|files?|reports?|agenc\w*)|(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited)"
    r"(?: and (?:writing|editing|reporting))? by)\b[^()]*(?:\([^()]*\)[^()]*)*[)\]])\s*$",
    re.IGNORECASE,
)
REPORTING_AT_END = re.compile(
    rf"(?<=[.!?…\"”’)])\s+(?P<mark>(?:Additional|Further|Other) reporting by {_PERSON}(?:(?:,| and|, and) {_PERSON})*\.?)\s*$"
)
CONTRIBUTED = re.compile(
    r"\b(?:contributed (?:to (?:this|the) (?:report|story|article|piece|post)|(?:additional )?reporting)|(?:provided|assisted with) (?:additional )?reporting)\b[^.]{0,60}\.?",
    re.IGNORECASE,
)
CREDIT_VERB = re.compile(_VERBS)  # what makes a sentence of the story of a credit
MAX_CREDIT_WORDS = 50
PARENTHESIS_AT_END = re.compile(r"(?<=[.!?…\"”’])\s*(?P<mark>[(\[](?P<inside>[^()\[\]]{2,60})[)\]])[\s.]*$")
DASH_AT_END = re.compile(r"(?<=[.!?…\"”’])\s*(?P<mark>[-–—/]{1,3}\s?(?P<inside>[A-Z][\w. /&-]{1,40}?)/?)[\s.]*$")
RELATED_INSIDE = re.compile(rf"[(\[]\s*(?:{_READ}|click here)\b\s*(?::|[-–—|])[^()\[\]]{{3,200}}[)\]]", re.IGNORECASE)
CAPTION_INSIDE = re.compile(
    r"[(\[](?:image|photo|picture|video|pic|photograph|file)s?(?: (?:credit|source|by|courtesy|copyright|via|photo|image))?\s*(?:[:/]|\bby\b)[^()\[\]]{2,120}[)\]]"
    r"|\((?:[A-Z][\w.’' -]{1,40}/)?(?:AP Photo|Getty Images|Reuters Photo|AFP Photo)(?:/[^()]{2,60})?\)",
    re.IGNORECASE,
)

# "LONDON (Reuters) - ", "BEIJING, June 3 (Xinhua) -- ", "New Delhi [India], June 19 (ANI): ", "MOSCOW, June 19. /TASS/. "
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.’'-]*(?:[ -](?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]*|de|da|do|la|el|al|am|an|of|on|upon|and))*"
_WORDS = r"[A-ZÀ-Þ][\w.’'-]*(?: (?:[A-ZÀ-Þ][\w.’'-]*|de|da|do|del|la|of|on|the)){0,4}"
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)(?:,?\s+\d{4})?"
)
_PLACE_REST = (
    rf"(?:\s*\[[^\]]{{2,30}}\])?(?:\s*/\s*{_WORDS})*(?:,\s*(?!{_DAY}){_WORDS}){{0,2}}(?:\s*\[[^\]]{{2,30}}\])?"
)
_AGENCY_MARK = (
    r"(?:[(\[](?P<agency>[^()\[\]]{2,40})[)\]]|/(?P<slashed>[^/]{2,30})/|[|/]\s?(?P<barred>[A-Z][A-Za-z]{2,20}))"
)
_DASH = r"(?:\s*[.:]?\s*(?:[-–—―]{1,3}|―)\s*|\s*:\s+|\s*\.\s+|\s+(?=[A-Z\"“‘]))"
DATELINE_WITH_AGENCY = re.compile(
    rf"(?:(?:{_CAPITALS}|{_WORDS}){_PLACE_REST}[,.]?\s*(?:{_DAY}[.,]?)?\s*[-–—]?\s*|{_DAY}[.,]?\s*)?"
    rf"{_AGENCY_MARK}{_DASH}(?=\S)"
)
DATELINE_WITH_DATE = re.compile(rf"(?:{_CAPITALS}|{_WORDS}){_PLACE_REST},\s*{_DAY}(?:\s*[-–—]{{1,3}}\s*|\s*:\s+)(?=\S)")
DATELINE_OF_CAPITALS = re.compile(
    rf"(?P<place>{_CAPITALS}){_PLACE_REST}(?:\s+[-–—]{{1,3}}\s+|\s*[–—]\s*|\s*--\s*|\s*[-–—]\s+)(?=[\"“‘'A-Z])"
)
DATELINE_WITH_COLON = re.compile(rf"(?P<place>{_CAPITALS}|{_WORDS})(?:/(?:{_CAPITALS}|{_WORDS}))?\s*:\s+(?=[A-Z])")

# Places whose papers write "PLACE: text"; anything else before a colon may be a speaker or a label.
COLON_DATELINES = frozenset(
    (
        "new delhi|delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|ahmedabad|pune|lucknow|patna|jaipur|bhopal|srinagar|jammu|"
        "chandigarh|guwahati|thiruvananthapuram|kochi|islamabad|lahore|karachi|peshawar|quetta|rawalpindi|dhaka|kathmandu|colombo|kuala lumpur|"
        "putrajaya|george town|johor baru|kota kinabalu|kuching|singapore|dubai|abu dhabi|riyadh|jeddah|doha|muscat|manama|kuwait city|"
        "beirut|cairo|baghdad|amman|damascus|ramallah|gaza city|jerusalem|tehran|kabul|jakarta|manila|bangkok|hanoi|yangon|hong kong|beijing|"
        "tokyo|seoul|washington|new york|london|paris|berlin|moscow|kyiv|kiev|ankara|istanbul|nairobi|lagos|abuja|accra|johannesburg|cape town|"
        "harare|lusaka|kampala|dar es salaam|addis ababa|khartoum|geneva|vienna|brussels|rome|madrid|athens|united nations|canberra|sydney|"
        "wellington|suva|port moresby|brasilia|buenos aires|mexico city|caracas|bogota|lima|ottawa|toronto|male|thimphu"
    ).split("|")
)

# Capitals before a dash that are labels, not places.
DATELINE_LABELS = frozenset(
    (
        "UPDATE|UPDATED|BREAKING|BREAKING NEWS|EXCLUSIVE|WATCH|LIVE|OPINION|ANALYSIS|REVIEW|VIDEO|PHOTOS|FILE|CORRECTION|EXPLAINER|NOTE|"
        "EDITOR'S NOTE|FACT CHECK|FACTBOX|TIMELINE|NEWS|URGENT|ALERT|DEVELOPING|READ|MORE|RELATED|WHO|WHAT|WHEN|WHERE|WHY|HOW|PM|AM|Q|A|TV|"
        "US|UK|EU|UN|UPDATE 1|REFILE|RECASTS|INTERVIEW|FEATURE|COLUMN|LETTER|POLL|QUIZ|CLOSE|STORY|THE"
    ).split("|")
)

# Bylines. Names only, no sentence: what follows "By" must be capitalised to the end, small words aside.
BYLINE = re.compile(
    r"(?:\*\*|_)?(?P<cue>By|BY|Written by|Reported by|Story by|Words by|Text by|Posted by|Published by|Author|Authors|Reporter|Correspondent)(?P<colon>\s*:)?\s+(?P<names>\S.*)"
)
BYLINE_SMALL_WORDS = frozenset(
    (
        "and & in for of at the de da del della van von der den al bin el la le dos with contributor contributing correspondent correspondents staff "
        "writer writers reporter reporters editor editors political senior chief diplomatic bureau business science sports health legal affairs "
        "national foreign special agency agencies our web desk news defence defense economics education environment on behalf from"
    ).split()
)
# Words that make "By ..." a phrase of time or means.
NOT_A_NAME = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november "
        "december christmas easter noon midnight then now contrast comparison law"
    ).split()
)

# Words that an agency's name has, where it is none of the table's.
AGENCY_WORDS = frozenset("wire newswire wires agency agence press news service telegraph newsagency".split())

# "Title: ..." in the head of a pasted text, and words that headlines write small.
TITLE_LABEL = re.compile(r"(?:title|headline)\s*:\s*(?=\S)", re.IGNORECASE)
HEADLINE_SMALL_WORDS = frozenset(
    "with from over into after amid than that this upon their before under between".split()
)

# Names of outlets, where a short line of capitalised words stands in the head of a page.
OUTLET_WORDS = frozenset(
    (
        "news times post herald guardian tribune journal gazette chronicle daily today press observer telegraph mail express standard star sun "
        "independent broadcasting broadcaster tv television radio online courier examiner inquirer register review bulletin dispatch echo globe "
        "mirror record reporter sentinel voice weekly week world wire network media monitor newspaper magazine argus advertiser leader citizen "
        "enterprise ledger messenger mercury argus banner beacon bee clarion democrat republican gazeta eagle tidings outlook insider channel"
    ).split()
)  # fmt: skip
OUTLET_LABEL = re.compile(
    r"(?:\*\*)?(?:outlet|publication|publisher|newspaper|published (?:by|in)|site|website|source|from)\s*:\s*(?:\*\*)?\s*(?P<name>[^\n]{2,60}?)\s*$",
    re.IGNORECASE,
)
DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:/\S*)?", re.IGNORECASE)
SECTIONS = frozenset(
    (
        "world|politics|business|news|sport|sports|opinion|europe|asia|africa|americas|middle east|uk|us|u.s.|usa|uk news|us news|world news|economy|markets|"
        "technology|tech|science|health|culture|entertainment|environment|climate|local|national|international|top stories|asia pacific|asia-pacific|"
        "latin america|latest|breaking|crime|education|society|law|courts|travel|weather|lifestyle|home|live|analysis|video|features|national news|"
        "local news|europe news|india|china|australia|canada|war|conflict|diplomacy|defence|defense|security|football|finance|companies|energy|city|state|metro|region"
    ).split("|")
)  # fmt: skip

SHARE_WORDS = frozenset(
    (
        "share tweet facebook twitter x whatsapp email e-mail print pinterest linkedin reddit telegram messenger copy link save comment comments "
        "post pin flipboard mail on via this article story with friends by and to clipboard copied bookmark instapaper pocket sms viber line google "
        "plus icon logo the it or for later gift more options bluesky threads tumblr follow us instagram youtube snapchat shares send"
    ).split()
)
SHARE_CORES = frozenset(
    "share tweet facebook twitter whatsapp email e-mail print pinterest linkedin reddit telegram shares".split()
)
