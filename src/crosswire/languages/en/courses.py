"""Courses that news takes: how somebody is, what becomes of a suspect, of a closed road, of an appeal; and their stages.

A course: what is asked | whom or what it is told of; below, its stages by number, each as words of the clause, a regular
expression over small letters. It is told of a "person" whom it befalls, of a "doer", or of things: nouns, those that stand for one thing
together. A third cell says over how many days articles may tell it; 14 where there is none.
Two rows of one number are outcomes of which only one can come.
"""

COURSES = r"""
how one who was hurt is | person
 1 | injured|wounded|was hurt|suffer(?:ed|ing) .{0,30}(?:injur\w+|wounds?|burns?|fracture\w*)|fractured|run over
 2 | (?:in (?:a )?|his |her )?(?:critical|serious|grave) condition|critically|fight(?:ing|s)? for (?:his|her) life|(?:in|into|inside) intensive care|in(?:to)? (?:a )?coma|on (?:a )?ventilator|life support|operat(?:ed|ing) on|underwent (?:an )?(?:emergency )?(?:surgery|operation)|between life and death
 3 | stable|out of danger|left intensive care|(?:out of|moved (?:out of|from)) intensive care|(?:an )?ordinary ward|a normal ward|regained consciousness|came out of (?:a|the) coma|woke (?:up )?from
 4 | discharged|(?:left|released from|let out of|out of) (?:the )?hospital|went home|back (?:at )?home from (?:the )?hospital
 4 | died|is dead|was dead|dead of|dead from|succumbed|has passed away|pronounced dead

what became of a suspect | person | 500
 0 | (?:is|are|was|were|been|being) (?:suspected|accused|investigated|under (?:suspicion|investigation))|allegedly|suspected of|accused of
 1 | (?:is|are|was|were|being) (?:wanted|sought|hunted)|on the run|at large|manhunt for
 2 | (?:is|are|was|were|been|being) (?:questioned|grilled|interrogated|interviewed by)|question(?:ed|ing)|helping police
 3 | arrest(?:ed|ing)|detained|taken in(?:to custody)?|in custody|in police hands|nicked|seized by police|apprehended
 4 | (?:was|were|been|be|is) (?:formally )?(?:charged|indicted|arraigned)|charged (?:[\w’'-]+ ){0,5}with|faces? (?:a )?charges?|(?:appeared|appears|appear|answered|stood) (?:\S+ ){0,6}(?:court|judge|magistrates?|dock)
 5 | convicted|found guilty|pleaded guilty
 6 | (?:was|were|been|be|is) (?:sentenced|jailed|imprisoned|sent to (?:prison|jail))|jailed for|given .{0,20}(?:years?|months?|life)\b.{0,20}(?:prison|jail)
 6 | acquitted|cleared of|found not guilty|charges? (?:against \w+ )?(?:was|were|have been|has been) dropped|dropped (?:the|all) charges?|freed|released|let go|set free|walked free

whether one keeps the post | person | 200
 1 | resign(?:s|ed)?|(?:has |was )?(?:sacked|dismissed|fired|ousted|suspended|removed (?:from|as))|stepped down|quit|stood down|was forced out
 2 | reinstated|offered (?:his|her) (?:post|job|old job) back|given (?:his|her) (?:post|job) back|returned to (?:his|her) (?:post|job|desk)|restored to (?:office|his|her)

whether the loser accepts it | doer
 1 | refus(?:ed|es|ing) to (?:concede|accept|recogni[sz]e)|(?:did|has|does|would|had) not (?:yet )?conced\w+|vow(?:ed|s) to fight on|demand(?:ed|s) a recount
 2 | conced(?:ed|es)|recogni[sz](?:ed|es) the (?:results?|outcome|victory)|accept(?:ed|s) (?:the (?:results?|outcome)|defeat)|congratulated

whether it is open, or runs | bridge; road motorway highway street route carriageway; tunnel; pass; station stop; airport runway flight terminal airspace; port harbour harbor dock berth; border crossing frontier; school class lesson classroom pupil; university campus lecture; shop store supermarket; market exchange trading; factory plant mill works; mine pit; refinery; hospital clinic ward; department unit; museum gallery; theatre theater concert; park; beach; railway train rail track; tram; metro subway; bus coach; ferry sailing boat crossing; embassy consulate; mosque; church cathedral; stadium; canal strait channel; gate; lane; power electricity supply current light; water; gas; heating; internet network connection; phone telephone; production output; work construction; match game play; line; website site app; system computer; mail post delivery; export shipment; pipeline; broadcast programme; traffic; service
 1 | closed(?! doors)|shut(?!\s(?:up|in)\b)(?:s|ting|down)?|clos(?:ure|ing) of|(?:is|was|were|are|been|being) (?:cut|blocked|impassable|sealed off|out|down|lost|off)|cut off|blocked|cancel(?:led|ed|s)|suspend(?:ed|s)|halt(?:ed|s)|stopped|interrupted|failed|went (?:out|down|off)|disrupted|paraly[sz]ed|at a standstill|called off|brought to a (?:halt|standstill)|out of (?:service|order|action)
 2 | reopen(?:s|ed|ing)?|opened? (?:again|to (?:traffic|residents|the public))|open again|stood open|resum(?:ed?|es|ption)|restor(?:ed|es|ation)|running again|back (?:on|up|to normal|in operation|in service)|came back|(?:is|was|were|are) back|(?:re)?start(?:ed)? again|cross(?:ed)? .{0,40}again|returned to normal|restarted|opened its doors again|(?:was|were|been) (?:cleared|unblocked|reconnected)

what came of the appeal | appeal; complaint; petition; application request; lawsuit suit; protest objection; motion; plea; claim
 1 | will (?:lodge|file|appeal|submit|seek|ask|apply|challenge)|would (?:lodge|file|appeal|submit|seek|ask|apply)|plans? to (?:lodge|file|appeal|submit|seek)|is to (?:lodge|file|submit)|announced (?:an|a|that)|intends? to|threaten(?:ed|s)
 2 | lodged|filed|handed in|submitted|was received|brought (?:an|a|the)|has appealed|applied (?:for|to)|went to court|took (?:it|the matter) to court
 3 | grant(?:ed|s)|upheld|allowed|accepted|approved|in (?:his|her|its|their) favou?r|succeeded
 3 | dismiss(?:ed|es)|reject(?:ed|s)|thrown out|threw out|turned down|refus(?:ed|es)|denied|withdrawn|withdrew|struck out|failed

what came of the bill | bill law act legislation; motion; budget; reform; amendment; treaty accord agreement deal pact; merger takeover purchase sale acquisition bid; plan; ban prohibition order injunction; ceasefire truce armistice; constitution
 1 | proposed|tabled|drafted|put forward|presented|(?:is|are|was|were) (?:due|expected|to be) (?:to )?(?:vote\w*|signed|put)|to vote on|will vote|under negotiation|negotiat(?:ing|ed|ions)
 2 | agreed|initial(?:l)?ed|reached|passed|approved|adopted|backed|cleared|voted (?:for|through)|signed
 2 | rejected|voted down|defeated|blocked|vetoed|forbade|forbidden|collapsed|fell through|broke down|prohibited
 3 | ratified|(?:came|went|comes|goes|has come|took) in(?:to)? (?:force|effect)|signed into law|promulgated|completed|took effect
 3 | suspended|frozen|froze|annulled|struck down|scrapped|repealed|torn up|called off|put on hold|lifted|overturned|quashed

what came of the fire | fire blaze wildfire bushfire inferno flame
 1 | (?:out of|not(?: yet)? under|beyond) control|rag(?:ed|ing|es)|still burning|spread(?:ing|s)?|advanc(?:ed|ing)|burn(?:ed|ing) (?:on|through)
 2 | contained|(?:brought |is |was |now )under control|extinguished|put out|died down|quenched|mastered

what came of the search | search rescue hunt manhunt
 1 | (?:is|was|are|were) (?:under way|underway|on|going on)|continu(?:ed|es|ing)|resum(?:ed|es)|began|begun|launched|goes on|went on|will be resumed
 2 | called off|suspended|abandoned|ended|given up|stopped|scaled (?:back|down)|completed|over\b

what came of the strike | strike walkout stoppage action; blockade; sit-in occupation; siege standoff stand-off; march rally demonstration; boycott
 1 | (?:will|would|is to|are to|is due to|are due to|plans? to|threatens? to) (?:begin|start|strike|go)|called (?:a|for a)|announced|threatened
 2 | began|begun|started|entered (?:its|the|a)|goes on|continu(?:ed|es)|is in its|walked out|went on strike|under way
 3 | ended|called off|suspended|over\b|broken up|cleared|dispersed|lifted|stormed|went back|returned to work|settled

what came of the measure | curfew; alert alarm warning; lockdown quarantine; emergency; sanction embargo; restriction; advisory
 1 | impos(?:ed|es)|declar(?:ed|es)|issued|in (?:force|place|effect)|introduced|ordered|extended|remains?|stays?
 2 | lift(?:ed|s)|ended|rescinded|revoked|withdrawn|cancelled|relaxed|eased|expired|all-clear

what came of the talks | talk negotiation; summit; meeting sitting session; conference; hearing; trial
 1 | (?:will|would|is to|are to|is due to|are due to|due to|scheduled to|expected to|set to) (?:be held|be played|be run|be staged|begin|start|meet|resume|take place|open|hold|go|perform)|(?:is|are|was|were) (?:scheduled|planned|set|due|expected)
 2 | began|begun|opened|started|resumed|under way|met\b|(?:was|were) (?:held|played|staged|run)|kicked off|went ahead|took place|gathered|sat\b
 3 | ended|broke (?:off|up|down)|collapsed|concluded|closed|adjourned|failed|were over|was over
 3 | called off|cancelled|canceled|postponed|put off|delayed until|did not take place|will not (?:be held|take place|meet|go ahead)|scrapped|off (?:\w+['’]s )?agenda

whether it takes place | concert gig recital; match game fixture final semi-final replay; march rally parade; festival; show performance; visit trip tour journey; ceremony; race marathon; launch; election vote referendum ballot; wedding; funeral; exhibition; drill exercise
 1 | (?:will|would|is to|are to|is due to|are due to|due to|scheduled to|expected to|set to) (?:be held|be played|be run|be staged|begin|start|meet|resume|take place|open|hold|go|perform)|(?:is|are|was|were) (?:scheduled|planned|set|due|expected)
 2 | (?:was|were) (?:held|played|staged|run)|went ahead|took place
 2 | called off|cancelled|canceled|postponed|put off|delayed until|did not take place|will not (?:be held|take place|meet|go ahead)|scrapped|off (?:\w+['’]s )?agenda

whether one who was missing is found | person
 1 | (?:is|was|were|are|still|been|reported|remains?|leaving .{0,20}) missing|disappeared|vanished|not been (?:seen|found|heard)|unaccounted for|search(?:ed|ing)? (?:is on )?for|looking for|last seen
 2 | (?:was|were|been) found|body (?:was|has been|had been)|found (?:his|her|the) body|turned up|rescued|pulled (?:from|out)|recovered
"""
