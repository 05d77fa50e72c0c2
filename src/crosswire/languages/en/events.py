"""Nouns that name events, each with the verb that tells the same: "the signing of" meets "signed"."""


def _table(text: str) -> dict[str, str]:
    """One entry a word: `verb:noun,noun`, or a bare noun that is its own verb."""
    return {
        noun: entry.partition(":")[0]
        for entry in text.split()
        for noun in (entry.partition(":")[2] or entry).split(",")
    }


EVENTS: dict[str, str] = _table(
    """
    visit:visit,trip,journey,tour,stopover return:return,comeback,homecoming arrive:arrival land:landing,touchdown
    depart:departure leave:exit travel:travel come:coming flee:exodus cross:crossing enter:entry
    confront:confrontation meet:meeting,encounter,get-together talk:talk,talks,conversation,dialogue,summit,discussion negotiate:negotiation
    confer:conference,consultation welcome:welcome,reception greet:greeting invite:invitation host:hosting
    sign:signing,signature agree:agreement,deal,pact,accord,treaty,arrangement partner:partnership ratify:ratification
    endorse:endorsement approve:approval adopt:adoption accept:acceptance reject:rejection refuse:refusal veto:veto
    transfer:transfer supply:supply,provision deliver:delivery ship:shipment send:dispatch sell:sale
    buy:purchase,buyout acquire:acquisition,takeover merge:merger trade:trade export:export import:import
    transact:transaction pay:payment invest:investment fund:funding finance:financing donate:donation give:gift
    support:support,backing help:help,aid,assistance cooperate:cooperation,co-operation collaborate:collaboration
    procure:procurement exchange:exchange,swap
    die:death,demise,fatality kill:killing,slaying murder:murder,homicide assassinate:assassination
    injure:injury wound:wounding drown:drowning poison:poisoning suicide:suicide execute:execution
    attack:attack,assault,offensive strike:airstrike bomb:bombing,bombardment raid:raid shell:shelling shoot:shooting
    gun:gunfire stab:stabbing explode:explosion detonate:detonation blast:blast invade:invasion,incursion
    occupy:occupation fight:fight,fighting battle:battle clash:clash fire:firing launch:launch,liftoff test:test,testing
    crash:crash,collision,accident derail:derailment burn:blaze collapse:collapse flood:flood,flooding,inundation
    leak:leak spill:spill erupt:eruption quake:earthquake,quake slide:landslide,mudslide storm:storm sink:sinking
    capsize:capsizing rescue:rescue evacuate:evacuation search:search disappear:disappearance kidnap:kidnapping,abduction
    hijack:hijacking rob:robbery,heist steal:theft,burglary loot:looting riot:riot,rioting rape:rape abuse:abuse
    outbreak:outbreak infect:infection vaccinate:vaccination quarantine:quarantine treat:treatment
    arrest:arrest detain:detention charge:indictment prosecute:prosecution try:trial convict:conviction
    acquit:acquittal sentence:sentencing jail:imprisonment sue:lawsuit,litigation appeal:appeal testify:testimony
    rule:ruling judge:judgment,judgement decide:decision order:order investigate:investigation,inquiry,enquiry,probe
    inspect:inspection examine:examination review:review audit:audit extradite:extradition deport:deportation
    release:release pardon:pardon bail:bail plead:plea confess:confession settle:settlement fine:fine
    elect:election,re-election vote:vote,voting,referendum,ballot win:victory,win,triumph defeat:defeat lose:loss
    resign:resignation retire:retirement appoint:appointment nominate:nomination dismiss:dismissal,sacking,firing,ouster
    inaugurate:inauguration campaign:campaign impeach:impeachment concede:concession count:count recount:recount
    promote:promotion hire:hiring replace:replacement
    protest:protest,demonstration rally:rally march:march walk:walkout picket:picket boycott:boycott revolt:revolt,uprising
    coup:coup mutiny:mutiny
    announce:announcement declare:declaration unveil:unveiling reveal:revelation,disclosure publish:publication
    state:statement promise:promise,pledge,vow propose:proposal,bid offer:offer plan:plan request:request demand:demand
    warn:warning threaten:threat accuse:accusation,allegation claim:claim deny:denial criticize:criticism condemn:condemnation
    praise:praise apologize:apology thank:gratitude,thanks appreciate:appreciation congratulate:congratulation
    honor:honor honour:honour award:award speak:speech,address report:report call:call
    begin:beginning,start,onset,outset open:opening end:end,ending close:closure,closing,shutdown suspend:suspension
    cancel:cancellation postpone:postponement delay:delay resume:resumption reopen:reopening cut:cut,cutback
    reduce:reduction increase:increase,rise,hike fall:fall,drop,decline,slump grow:growth expand:expansion
    improve:improvement recover:recovery develop:development build:construction,building destroy:destruction
    damage:damage demolish:demolition repair:repair restore:restoration replace:replacement remove:removal
    withdraw:withdrawal,pullout deploy:deployment mobilize:mobilization advance:advance retreat:retreat surrender:surrender
    ceasefire:ceasefire,truce,cease-fire blockade:blockade siege:siege sanction:sanction ban:ban violate:violation,breach
    restrict:restriction recall:recall ground:grounding
    spy:espionage,spying hack:hack,hacking,cyberattack corrupt:corruption bribe:bribery,bribe embezzle:embezzlement
    fraud:fraud launder:laundering smuggle:smuggling traffic:trafficking collude:collusion conspire:conspiracy
    interfere:interference meddle:meddling dope:doping cheat:cheating involve:involvement participate:participation
    wed:wedding marry:marriage divorce:divorce birth:birth bury:burial funeral:funeral celebrate:celebration
    perform:performance concert:concert parade:parade ceremony:ceremony debut:debut race:race play:match,game
    score:goal injure:injury qualify:qualification train:training,drill exercise:exercise
    seize:seizure confiscate:confiscation capture:capture ambush:ambush escape:escape break:break-in
    discover:discovery find:find use:use create:creation form:formation found:founding establish:establishment
    rescue:rescue reform:reform change:change move:move shift:shift act:act,action respond:response react:reaction
    merge:merger list:listing layoff:layoff,redundancy
    """
)

# Nouns that tell which part of an event it is, with the verb for it
ASPECT_NOUNS: dict[str, str] = {
    "start": "begin", "beginning": "begin", "onset": "begin", "outset": "begin", "end": "end", "ending": "end",
    "conclusion": "end", "resumption": "resume", "continuation": "continue",
}  # fmt: skip
# Things that bear a date of their own: "signed the law of 1990", "praised Monday's letter"
DATED_THINGS = frozenset(
    "letter article statement report law act document poll survey study order book film song edition cup championship"
    " olympics games season".split()
)
# Prepositions before a time that is not the time at which something happens
NOT_AT = frozenset(
    "since until till before after between by from within over through throughout for ahead following".split()
)
# Verbs that set two events beside each other: the time behind the second is its own
RELATING_VERBS = frozenset(
    "follow precede recall echo mirror commemorate reciprocate predate succeed repeat avenge".split()
)
# Verbs whose infinitive is still to come: the time behind it is its own
WISHES = frozenset(
    "want hope seek aim wish need try attempt struggle ask urge order invite call tell request demand encourage allow"
    " advise warn be intend mean design".split()
)
