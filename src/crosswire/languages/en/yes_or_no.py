"""Questions that news answers with yes or no, and the words of either answer: was gas used, was it safe, was he there.

A line of `LINES` is `name; of; yes; no`. `yes` and `no` are patterns over a statement's words; a statement that is
denied ("no gas was used", "nobody had asked for a ransom") gives the opposite answer. `of` says of what it is asked:
`story` (there is but one), `person` and `who` (of one person; of one person or body, by name), `what` (of what one noun names), `shared` (of whomever
and whatever the statement speaks of). With "!", what is denied is no answer: who has not resigned was not dismissed.
"""

import re

from msgspec import Struct

LINES = r"""
agreement reached; story; (?:talks|negotiations|meeting|summit)\b[^.]{0,60}\b(?:ended|closed|concluded|broke up) with (?:an?|the) (?:agreement|deal|accord|compromise); (?:talks|negotiations|meeting|summit)\b[^.]{0,60}\b(?:ended|closed|concluded|broke up) without (?:an?|any|the) (?:agreement|deal|accord|compromise|result)
aircraft used; story; (?:helicopters?|aircraft|jets?|planes?|drones?|bombers?|gunships?)\b[^.]{0,20}\b(?:fired|bombed|dropped|attacked|used|employed|deployed|strafed);
civilians harmed; story; civilians?\b[^.]{0,30}\b(?:killed|died|dead|hurt|wounded|injured|hit|harmed|came to harm)|(?:killed|killing|wounded|hit)\b[^.]{0,30}\bcivilians?|of them civilians;
ransom demanded; story; (?:demand(?:ed|ing|s)?|ask(?:ed|ing)? for|want(?:ed|s)?) (?:for )?(?:a |an |some )?(?:\w+ )?(?:ransom|money|blackmail|\w+ (?:million|thousand))|(?:ransom|blackmail) (?:note|demand|letter)|demands?\b[^.]{0,20}\b(?:received|reached|arrived|made)|knowledge of (?:any )?demands?;
ransom paid; story; (?:paid|pay|handed over|transferred) (?:the |a |any |out )?(?:\w+ ){0,3}ransom|ransom (?:had been|has been|was) paid|(?:paid|pay) (?:the |their )?(?:kidnappers|hackers|hijackers|captors|blackmailers|criminals);
gas used; story; (?:tear gas|\bgas|\bCS|canisters?|pepper spray)\b[^.]{0,30}\b(?:fired|used|sprayed|thrown|released|opened|deployed)|(?:fired|used|sprayed|threw|released|opened|deployed)[^.]{0,30}\b(?:tear gas|gas|canisters?|pepper spray);
water cannon used; story; water cannons?\b[^.]{0,20}\b(?:used|deployed|turned)|(?:used|deployed|turned|with)[^.]{0,12}\bwater cannons?;
shots fired by police; story; (?:police|officers|soldiers|troops|guards)\b[^.]{0,30}\b(?:opened fire|fired (?:live|shots|bullets|into)|shot at)|live (?:rounds|ammunition|bullets)\b[^.]{0,20}\b(?:fired|used);
talks with the captors; story; (?:negotiat\w+|talk(?:ed|s)|spoke|bargain\w*|haggle\w*|dealt|talks)\b[^.]{0,40}\b(?:terrorists?|gunmen|kidnappers?|hijackers?|hackers?|captors?|men inside|attackers?|murderers|killers|gang|extremists|blackmailers);
distress call; story; (?:distress|emergency|mayday) (?:call|signal)\b[^.]{0,20}\b(?:sent|received|made|heard|came)|(?:radioed|declared|declaring|reported|sent) (?:an emergency|a mayday|a distress (?:call|signal));
alarm worked; story; alarm\b(?: system| equipment)?[^.]{0,60}\b(?:went off|sounded|worked|functioned|rang|reached the police); alarm\b[^.]{0,20}\b(?:failed|stayed silent|was silent|switched off|was off|out of order)
sirens sounded; story; sirens?\b[^.]{0,15}\b(?:sounded|wailed|howled|went off|blared)|(?:sounded|heard)[^.]{0,12}\bsirens?; sirens?\b[^.]{0,15}\b(?:stayed silent|remained silent|were silent|failed)
horn sounded; story; (?:fog ?horn|horn|whistle)\b[^.]{0,15}\b(?:sounded|blown|heard)|(?:sound(?:ed|ing)|blew|blown|heard)[^.]{0,20}\b(?:fog ?horn|fog horn|horn|whistle); (?:fog ?horn|horn|whistle)\b[^.]{0,15}\b(?:silent|failed)
fire alarm worked; story; (?:fire alarm|smoke (?:alarm|detector)|sprinklers?)s?\b[^.]{0,15}\b(?:went off|sounded|worked|rang); (?:fire alarm|smoke (?:alarm|detector)|sprinklers?)s?\b[^.]{0,20}\b(?:failed|silent|switched off|out of order|broken)
exits clear; story; (?:emergency )?exits?\b[^.]{0,15}\b(?:open|clear|unlocked|free); (?:emergency )?exits?\b[^.]{0,15}\b(?:locked|blocked|barred|chained|obstructed)
back-ups saved; story; back-?ups?\b[^.]{0,20}\b(?:safe|intact|untouched|saved|sound|unharmed); (?:back-?ups?\b[^.]{0,20}\b(?:encrypted|destroyed|lost|ruined|wiped|locked|deleted)|(?:encrypted|destroyed|ruined|wiped|deleted) the back-?ups?)
data stolen; story; (?:files|data|records|passwords|details)\b[^.]{0,20}\b(?:were|had been|have been|was) (?:stolen|copied|taken|leaked)|(?:stole|copied|leaked) [^.]{0,25}\b(?:files|data|records|passwords);
sold abroad; story; (?:shipped|sold|exported|sent|delivered)\b[^.]{0,15}\b(?:abroad|outside the country|overseas|across the border)|left the country|\bexported\b;
black box found; story; (?:black box(?:es)?|flight recorders?|voice recorder)\b[^.]{0,15}\b(?:found|recovered|retrieved);
weapon found; story; (?:gun|pistol|knife|weapons?|murder weapon)\b[^.]{0,12}\b(?:found|recovered|seized);
note left; story; (?:left|found|wrote)\b[^.]{0,20}\b(?:farewell|suicide|goodbye|ransom) (?:note|letter);
seen at the monitor; story; (?:look(?:ed|s|ing)?|went|go|gone|go(?:es|ing)?|watch(?:ed)?|consult(?:ed)?|stud(?:y|ied))\b[^.]{0,40}\b(?:monitor|(?:pitchside )?screen|replays?);
recount held; story; (?:votes|ballots|ballot papers)\b[^.]{0,15}\b(?:recounted|counted again)|\brecount\b[^.]{0,12}\b(?:held|took place|ordered);
warned; who; (?:was|were|been) (?:warned|alerted|told of the danger|informed)|(?:received|had|got) (?:a|the|our|their) warning;
hurt; person; (?:was|were|been) (?:hurt|injured|wounded)|(?:with|suffered|has|had) (?:a |an )?(?:fractured|broken|cracked) \w+; (?:was|were|is|are|escaped|emerged) (?:unhurt|unharmed|uninjured|unscathed)|(?:suffered|came to) no (?:physical )?(?:harm|injur(?:y|ies))|without a scratch|(?:not|so much as) a scratch
left of own will; person!; stepped down|stood down|resigned|(?:has|had) quit|handed in (?:his|her) (?:notice|resignation); (?:was|were|been) (?:dismissed|sacked|fired|removed|ousted)
present; person; (?:attended|was (?:there|present|at the|in the (?:hall|room|chamber|front row|audience|stands|gallery|courtroom))|watched\b[^.]{0,40}\bfrom (?:the|a|his|her) (?:front row|stands?|gallery|box|balcony|bench)|appeared in (?:court|person)|turned up|showed up)|(?:came|come)(?: (?:himself|herself|in person))?(?=[.,]|$); (?:stayed away|was absent|was away|boycotted|skipped|missed the (?:vote|meeting|hearing|funeral|ceremony|session|debate|match|game|final|trial|talks|summit)|was missing from|sent (?:his|her) (?:deputy|apologies|regrets))
stayed on the bridge; person; (?:remained|stayed|was|stood) (?:on|at) (?:the|his|her) (?:bridge|post|wheel|helm|controls)\b; (?:had )?(?:gone|went|was) (?:below|to (?:his|her) cabin|ashore|asleep)|left (?:the bridge|(?:his|her) post|the wheel|the helm)
armed; person; (?:was|were) (?:armed|carrying a (?:gun|knife|weapon|pistol))|had a (?:gun|knife|weapon|pistol); unarmed|(?:was|were) not armed
drunk; person; (?:was|were|been) (?:drunk|over the limit|drinking|intoxicated)|alcohol (?:was found )?in (?:his|her) blood|smelled of (?:drink|alcohol); (?:was|were) sober|tested negative
asleep; person; (?:was|had fallen|fell|been) asleep|dozed off|nodded off; (?:was|were) (?:wide )?awake
conscious; person; (?:was|were|is|remained) conscious; unconscious|lost consciousness|knocked out|in a coma
wore a belt; person; (?:wore|wearing|had on|fastened) (?:a |his |her |their )?(?:seat ?belt|safety belt|belt|helmet|life ?jacket|harness); (?:unbelted|helmetless)
licensed; who; (?:had|held|holds|has) (?:a |an |the |all the )?(?:valid |proper |necessary )?(?:licence|license|permit|permits|permission)|was licensed; unlicensed|without (?:a|any) (?:licence|license|permit|permission)
insured; who; (?:was|were|is|are) insured; uninsured
known to police; person; (?:was|were|been) known to (?:the )?(?:police|authorities|security services); unknown to (?:the )?(?:police|authorities)
apologised; who; apologi[sz]ed|said (?:he|she|they) (?:was|were) sorry|(?:issued|offered|made) an apology;
confessed; person; confessed|admitted (?:the|to the) (?:killing|murder|crime|theft|attack|deed)|made a confession;
invited; person; (?:was|were|been) invited|received an invitation; uninvited|(?:was|were) not invited
shook hands; who; shook hands|shaken hands;
resisted; person; resisted (?:arrest|the police)|put up a (?:fight|struggle); (?:gave|surrendered)\b[^.]{0,20}\bwithout (?:a fight|resistance)
acted of its own will; shared!; (?:on|of) (?:its|his|her|their) own (?:initiative|accord|decision|will|free will)|voluntar(?:y|ily)|own decision|(?:did not|didn[’']t) wait (?:to be told|for anyone to tell); (?:was|were|been) (?:ordered|forced|told|compelled|made) to|at the orders? of|by order of|(?:sent|gave|issued)\b[^.]{0,30}\b(?:formal |binding )?order to|had to order
intact; what; (?:was|were|is|are|remained|stayed) (?:\w+ )?(?:safe|intact|undamaged|untouched|unscathed|in working order|in perfect order|sound)\b; (?:was|were|been|is|are) (?:completely |badly |too |also |totally )?(?:encrypted|destroyed|ruined|wrecked|gutted|flattened|smashed|out of order|defective|faulty|beyond repair)
open; what; (?:doors?|gates?|exits?|windows?|valves?|lockers?|hatch(?:es)?|sluices?|barriers?|floodgates?)\b[^.]{0,12}\b(?:was|were|is|are|been|stood|remained|stayed) (?:wide |still )?(?:open|opened|unlocked|ajar); (?:doors?|gates?|exits?|windows?|valves?|lockers?|hatch(?:es)?|sluices?|barriers?|floodgates?)\b[^.]{0,12}\b(?:was|were|is|are|been|stood|remained|stayed) (?:still )?(?:closed|shut|locked|sealed|bolted|barred|chained)
in force; what; (?:is|was|were|are|remains|remained)\b[^.]{0,10}\b(?:in force|valid|binding|in effect); (?:was|were|been|had been) (?:suspended|stayed|lifted|revoked|annulled|repealed|quashed)|(?:had|has) (?:expired|lapsed|run out)
lit; what; (?:was|were) (?:lit|lit up|switched on|burning|flashing); (?:was|were) (?:unlit|dark|switched off)
crowded; what; (?:was|were) (?:full|packed|crowded|jammed|overcrowded|sold out|full to bursting); (?:was|were) (?:empty|half[- ]empty|deserted|almost empty)
manned; what; (?:was|were) (?:manned|staffed|guarded|occupied); (?:was|were) (?:unmanned|unguarded|unattended|unstaffed|left alone)
inspected; what; (?:was|were|been|had) (?:properly |duly |last )?(?:inspected|checked|serviced|maintained|tested); (?:was|were|had) (?:never|not) (?:been )?(?:inspected|checked|serviced|maintained|tested)
secret; what; (?:was|were) (?:secret|confidential|held behind closed doors|closed to (?:the )?(?:press|public)); (?:was|were) (?:public|held in public|open to (?:the )?(?:press|public))
stopped at once; what; (?:was|were|been) (?:stopped|halted|shut down|switched off) (?:at once|immediately|within (?:the|an) hour|straight away); (?:ran|kept running|went on|carried on) (?:on )?(?:till|until|for (?:hours|days))
told at once; what; (?:was|were|been) (?:told|informed|alerted|notified|warned|kept informed) (?:at once|immediately|straight away|within minutes|from the (?:first|start))|(?:told|informed|alerted|notified) [^.]{0,25}\b(?:at once|immediately|straight away|within minutes); (?:left|kept) in the dark|(?:told|informed|alerted|notified)\b[^.]{0,30}\b(?:hours|days) later
"""

# Words that turn an answer round, where they stand in the same clause.
DENYING = re.compile(
    r"\b(?:no|not one|not a single|none|nobody|no one|no-one|neither|nor|never|without|not|n[’']t|nothing|ruled out|rules out"
    r"|denie[sd] that|deny that)\b",
    re.IGNORECASE,
)
# Words before a clause that turn it round: "they ruled out that gas had been used".
HELD_OFF = re.compile(
    r"\b(?:ruled out|rules out|denie[sd]|deny|denying|dismiss(?:ed|es)|reject(?:ed|s)|disput(?:ed|es)|no (?:truth|evidence|sign|proof))"
    r"[^.]{0,40}$",
    re.IGNORECASE,
)
# Answers that hold only for now, or that are no answers.
OPEN = re.compile(
    r"\b(?:so far|yet|still|for now|initially|at first|if|whether|unless|should|would|could|may|might|must|can|cannot|else"
    r"|other|another|seriously|badly|immediately known|reported|only|until|again|anyone|any more|before|wants? to|asked to|everyone|everybody|all|always|every)\b|\?",
    re.IGNORECASE,
)


class Question(Struct, frozen=True, kw_only=True):
    """A question of yes or no, of what it is asked, and the words of either answer."""

    name: str
    of: str  # "story" | "person" | "who" | "what" | "shared"
    yes: re.Pattern[str]
    no: re.Pattern[str] | None
    is_told_plainly: bool  # what is denied is no answer


def _read_line(line: str) -> Question:
    name, of, yes, no = (cell.strip() for cell in line.split(";"))
    return Question(
        name=name,
        of=of.removesuffix("!"),
        is_told_plainly=of.endswith("!"),
        yes=re.compile(rf"\b(?:{yes})(?!\w)", re.IGNORECASE),
        no=re.compile(rf"\b(?:{no})(?!\w)", re.IGNORECASE) if no else None,
    )


QUESTIONS: tuple[Question, ...] = tuple(_read_line(line) for line in LINES.strip().splitlines())
