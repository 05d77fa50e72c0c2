"""Words by which somebody is told to speak of, think or want something without a word of his being given.

Frames as in `cues`; what they lead to is found and marked as a topic, and never shown as anybody's words.
"""

from crosswire.languages.en.cues import NOUNS, VERBS, Frame, read_frames, read_nouns

_VERBS = """
caricature s o; fulminate p:against,about; knock o p:for; parrot o; pounce p:on; present o; rebuff o; restate o;
share o; warm p:to; lob o p:at; appear x; seem x; abhor o; acquiesce p:to; address o; adore o g; agonise p:over;
agonize p:over; approve o p:of; articulate o w; attempt x;
belittle o; berate o; boo o; brag p:about c; bristle p:at; celebrate o; champion o; commit p:to x; comprehend o w;
condone o; contradict o; convince a c t; covet o; crave o; crusade p:for,against; debate o w g; define s o;
demonise o; demonize o; despise o; detest o g; disapprove p:of; disavow o; disown o; downplay o; emphasise o;
espouse o; examine o w; expound p:on; express o; fault o p:for; fixate p:on; flirt p:with; focus p:on; frame s;
fume p:at,about;
gloat p:about,over; grapple p:with; hate o x g; herald o s; ignore o; illustrate o c w; impugn o; insult o;
joke p:about; lean p:toward,towards; like o x g; love o x g; marvel p:at; minimise o; minimize o; nominate o;
obsess p:over,about;
paint s; paraphrase o; persuade a c t; pin p:on; pitch o; pledge o; plot x; plug o; prioritise o g; prioritize o g;
prod t;
publicise o; push p:for t; reference o; rejoice p:in,at; renounce o; repudiate o; revere o; revile o; savage o; scorn o;
side p:with; single o; spotlight o; sympathise p:with; toy p:with; unveil o; vilify o; voice o; vote p:for,against x;
rue o; relish o g; tolerate o; trust o t; value o; worship o; plead p:with,for;
wrestle p:with; anger o; aspire p:to x; believe p:in; blast o; commiserate p:with; complain p:to; hint p:at; heed o;
lament p:over; pan o; pillory o; quiz o p:on,about; query o p:about,on; spurn o; spout o;
learn p:of,about; hear c p:about,of; read p:about; comment p:upon; consult p:on,about; confer p:on,about;
preach o c p:about; teach c a w; study o w; investigate o w; mind o w; prove c w
"""

_PARTICLES = """
weigh in p:on; go after o; lay out o w; set out o x w; put forward o; shrug off o; laugh off o; write off o s;
brush off o; brush aside o; lash out p:at; open up p:about; back off o; back away p:from;
single out o; gear up x p:for; own up p:to; give up o g; zero in p:on; follow up p:on; rail on p:about;
harp on p:about; stand by o; call off o; back up o; hold up s; rally around o; speculate on w;
shoot down o; shout down o; pick apart o; tear into o; home in p:on; play up o; hammer away p:at; point out o;
call out o p:for; pan out c; turn down o; come around p:to; come out p:for,against; ask for o; ask about o
"""

_NOUNS = """
advice c x on,about,for; admiration for,of; agreement c x on,with; aim c x of; ambition x for,of;
anxiety c about,over; assessment c of; assumption c; attack on,against,over; attention to;
aversion to; case c for,against; caution c about; certainty c; commentary on,about; complaint c;
consensus c on,about; contempt for;
critique of; debate over,about,on; decision x on; defence of; defense of; demand c x for; devotion to;
disagreement over,with,about; disapproval of; disbelief c at,in; discontent with,over; discussion about,of,on;
disdain for;
dislike of,for; dissatisfaction with; distaste for; distrust of; dream c of; eagerness x; emphasis on;
endorsement of; enthusiasm for,about; excitement about,over; explanation c of,for; faith c in; fascination with;
focus on; forecast c of;
fondness for; grievance about,over,against; hatred of,for; hint c of,about,at; hostility to,toward,towards;
implication c of,about; impression c of; inclination x; indifference to; instruction c x; insult to;
interpretation of; joke c about; judgment c on,of; knowledge c of;
lament c about,over,for; love of,for; mention of; mistrust of; mockery of; notion c of; objection to;
observation c about,on; outcry over,about; passion for; perception c of; perspective on; plan x for; pledge c x of;
portrayal of; prejudice against; presumption c; pride in;
proposal c x for,on; question c about,of,on,over; reaction to; reference to; reflection on; regard for; reluctance x;
reminder c of; resentment of,toward,over; resistance to; resolve x; respect for; rumor c of,about; rumour c of,about;
scepticism c about,of,over; scorn for; scrutiny of,over;
skepticism c about,of,over; speculation c about,on,over; story c of,about; sentiment c; theory c of,about;
thought c on,about,of; tribute to; trust in; understanding c of; unease c about,over,with; unwillingness x; urge x;
verdict c on; vision c for,of; word c on,about; zeal for;
refusal x; talk of,about; tirade against,about; rant about,against; rhetoric on,about; recollection c of; memory of;
jab at; dig at; swipe at
"""

_ADJECTIVES = """
adamant c p:about; afraid c x p:of; alarmed c p:by,at,about; amazed c p:by,at; angry c p:at,about,over,with;
annoyed c p:by,at,with; anxious c x p:about; appalled c p:by,at; apprehensive p:about; ashamed c p:of;
astonished c p:by,at; aware c w p:of;
baffled p:by; bitter c p:about; bullish p:on; careful x p:about; certain c w p:of,about; clear c w p:about,on;
comfortable p:with,about; committed p:to; concerned c p:about,over,with,by; confident c p:of,in,about;
confused p:by,about; conscious c p:of; convinced c p:of; critical p:of; curious w x p:about; cautious p:about;
delighted c x p:by,with,at; desperate x p:for; determined c x; devoted p:to; disappointed c p:in,with,by,at;
disgusted c p:by,with,at; dismayed c p:by,at; dismissive p:of; dissatisfied p:with; distressed c p:by,about;
distrustful p:of; disturbed c p:by; doubtful c w p:about,of; dubious c p:about,of; eager x p:for; elated c;
embarrassed c p:by,about; enraged p:by; enthusiastic p:about; evident c;
excited c x p:about,by; familiar p:with; fascinated p:by,with; fearful c p:of,about; fed c; fond p:of;
frightened c p:by,of; frustrated c p:by,with; furious c p:at,about,over,with; glad c x p:of; grateful c p:for,to;
guilty p:about; happy c x p:about,with; hesitant x p:about; hopeful c p:about; horrified c p:by,at;
hostile p:to,toward; impressed c p:by,with; inclined x; incredulous c p:at;
indifferent p:to; insistent c p:on; intent p:on; interested x p:in; intrigued p:by; jealous p:of; keen x p:on;
leery p:of; livid c p:at; loath x; mad c p:at,about; mindful c p:of; mum p:on,about; nervous c p:about; obvious c;
offended c p:by; open p:to,about; opposed p:to; optimistic c p:about; outraged c p:by,at,over;
outspoken p:about,on,against; perplexed p:by; pessimistic c p:about; pleased c x p:with,by,about;
positive c p:about; prepared x p:for; proud c x p:of; puzzled p:by; ready x p:for; receptive p:to; relieved c x p:by;
reluctant x; resentful p:of; resigned p:to; resolved x; respectful p:of; sad c x p:about; satisfied c p:with,by;
scared c p:of; sceptical c p:of,about; scornful p:of; shocked c p:by,at; sick p:of; silent p:on,about;
skeptical c p:of,about; sorry c p:for,about; stunned c p:by,at; supportive p:of; sure c w p:of,about;
surprised c p:by,at; suspicious c p:of,about; sympathetic p:to,toward; terrified c p:of,by; thankful c p:for;
thrilled c x p:by,with,about; tired p:of; tolerant p:of; troubled c p:by; unaware c p:of; uncertain w p:about;
unclear c w; uncomfortable p:with,about; undecided w p:about,on; uneasy p:about,with; unhappy c p:with,about;
unsure w p:about,of; unwilling x; upset c p:with,about,by,at,over; vague p:about,on; vocal p:about,in;
wary p:of,about; weary p:of; willing x; worried c p:about,by,over
"""


def _join(told: dict[str, Frame], said: dict[str, Frame]) -> dict[str, Frame]:
    """Both tables: a word of saying keeps its act, and leads to all that either gives it."""
    none = Frame("attitude", frozenset(), frozenset())
    joined = {
        word: Frame(
            frame.act, frame.slots | told.get(word, none).slots, frame.prepositions | told.get(word, none).prepositions
        )
        for word, frame in said.items()
    }
    return {**told, **joined}


TOPIC_VERBS = _join({**read_frames(_VERBS, "attitude"), **read_frames(_PARTICLES, "attitude")}, VERBS)
TOPIC_NOUNS = _join(read_nouns(_NOUNS, "attitude"), NOUNS)
TOPIC_ADJECTIVES = read_frames(_ADJECTIVES, "attitude")

# Verbs that do nothing but carry such a noun or have such a mind, beside those that carry words: "has doubts about".
BEARING_VERBS = frozenset(
    "have take draw launch face harbour harbor hold spark prompt reveal press deliver mount devote pay draw feel hear".split()
)

# Verbs that tell how something looks to nobody named.
SEEMING_VERBS = frozenset({"seem", "appear"})

# What the parser's tables make of forms: "hoped", "rated".
LEMMAS = {"hop": "hope", "rat": "rate", "retweete": "retweet"}
