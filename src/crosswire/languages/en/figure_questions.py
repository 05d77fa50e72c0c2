"""What news asks of figures: how many were hurt, how much was paid, how fast it went; and the words that ask it.

A row: what is asked | base units of figures that can answer it | words of the clause that ask it, as a regular
expression over small letters | the same, inside the figure's own words, where nothing else asks.
"""

FIGURE_QUESTIONS = r"""
how many were killed | person,body,corpse | kill(?:s|ed|ing)?|die|died|dying|dead|deaths?|death toll|perished|drowned|los(?:t|ing) (?:his|her|their) li(?:fe|ves)|lives? (?:was|were|had been) lost|lives lost|fatal(?:it(?:y|ies)|ly)|slain|massacred|executed|bodies|corpses|mortuary|morgue|graves|claimed the lives?|buried (?:alive|beneath|under)|lost lives|took the lives|wiped out|gunned down|mown down|shot dead|burned to death|did not survive|succumbed|corpse|fell dead|massacre | dead|deaths?|fatalities|bodies|corpses|lives
how many were hurt | person | injur(?:ed|ing|ies|y)|wound(?:ed|ing|s)?|hurt|maimed|scalded|burns|concussed|broken bones|gashed|bruised|casualt(?:y|ies)|needed stitches|suffer(?:ed|ing) (?:burns|cuts|fractures|shock) | injured|wounded|injuries
how many were treated | person | (?:taken|brought|rushed|flown|driven|sent|admitted) to (?:the |a )?(?:[\w-]+ )?(?:hospitals?|clinic)|hospital treatment|treated|(?:in )?need of treatment|needed treatment|hospitali[sz]ed|treating|patched up|ambulances?|in (?:a )?casualty|admitted|medical (?:care|attention|help)|doctors (?:saw|treated) | patients
how many are missing | person | missing|unaccounted for|feared (?:dead|drowned|buried)|still (?:trapped|lost)|searching for|not (?:yet )?(?:been )?found|vanished|no trace|lost at sea|whereabouts | missing
how many were trapped | person | trapped|stuck|stranded|cut off|marooned|snowed in |
how many were arrested | person,arrest | arrest(?:s|ed|ing)?|detain(?:ed|ing)?|in(?:to)? custody|rounded up|round-up|picked up by|led away|handcuffed|taken in for questioning|nicked|nabbed|collared|cuffed|carted off|hauled off|dragged off|marched off|bundled into|busted|pinched|lifted|in the cells|behind bars|apprehended|swoops?|raids?|jailed overnight|seized | arrests?|detainees
how many were charged | person | charged|indicted|charges against|(?:put|went|go|goes) on trial|stand(?:s|ing)? trial|in the dock|brought before|before (?:a|the) (?:court|judge|magistrate)|prosecuted|summonsed|accused of|face(?:s|d)? trial | defendants?|accused
how many were convicted | person | convicted|found guilty|sentenced |
how many were held | person | hostages?|captives?|held captive|abducted|kidnapped|snatched | hostages?|captives?
how many were freed | person | free(?:d|ing|s)?|releas(?:ed|ing|es?)|let go|walked free|set free|amnest(?:y|ied)|pardoned|handed over|exchanged|swapped |
how many were rescued | person | rescued|brought to safety|tak(?:en|ing) off|took off|saved|pulled (?:out|from|alive)|plucked|winched|dug out|fished out|scooped up|lifted (?:off|out)|airlifted|brought (?:ashore|up|out) alive|came out alive|survived|found alive|hoisted | survivors
how many had to leave | person,resident,home,household | evacuat(?:ed|ing|ion)|(?:left|leave|fled|flee|from|out of|driven from|forced from) (?:their|our) homes|(?:clear|empty)(?:ed|ing) (?:of|the (?:village|town))|displaced|uprooted|homeless|moved out|were moved|moved .{0,40}out of|told to leave|had to leave|wheeled out|transferred|ferried out|led out|carried out|taken to other|brought out of|moved to (?:safety|higher ground)|in shelters|flee(?:ing)?|fled|got out|cleared out|packed their bags|sent out of|ordered out|relocated|made to leave|turned out of|left homeless|lost their homes|away from their homes|emergency shelters? | evacuees
how many were aboard | person | aboard|on board|carrying|passengers and crew|passenger list|manifest|boarded|on the (?:plane|ship|ferry|train|bus|coach|boat|flight)|on it|travel(?:l)?ers|souls|in the (?:carriages|cabin|coach|bus|boat)|sailing with|flying with|holidaymakers|crammed (?:in|on)to | passengers
how many attacked | person | attackers?|gunmen|raiders|intruders|assailants|armed men|robbers|burst in|stormed | attackers?|gunmen|terrorists|raiders|militants|assailants|robbers|thieves|burglars
how many came | person | attendance|turnout|crowd|crowds|spectators|turned out|turned up|gathered|assembled|march(?:ed|ing)?|ralli?(?:ed|y)|attended|attending|t(?:ook|aken|aking) part|in the (?:stadium|ground|stands|square|streets?)|watched|demonstrat(?:ed|ors|ion)|protest(?:ed|ers)?|packed|filled|thronged|queued|lined the|listened|mourned|paid their respects|stood in|throng|flocked|poured (?:in|on)to|swarm(?:ed)?|came out|took to the streets|jammed|crammed|people strong|sea of people|strong crowd|rally|gather(?:ing)?|was attended by|on the streets|in the hall|bade farewell|said goodbye|filed past|sat through|audience | spectators|protesters|demonstrators|marchers|mourners|fans|attendance|visitors
how many fell ill | person,case,infection | fell (?:ill|sick)|fallen (?:ill|sick)|became ill|taken ill|(?:were|are|is|was) (?:ill|sick)|sickened|infected|infections?|caught (?:it|the)|symptoms|vomiting|poisoned|poisoning|stricken|affected|tested positive|unwell|diagnosed|contracted|outbreak|cases of|laid low|felled|struck down|down with|rash|nausea|stomach|threw up|ill after|sick after|hives|cholera|cases | cases|infections
how many were vaccinated | person,dose,vaccination | vaccinat(?:ed|ion|ions)|immuni[sz]ed|inoculated|jabs?|doses? | vaccinations|doses
how many stopped work | person | on strike|strik(?:e|ing|ers)|walked out|downed tools|stopped work|joined the (?:strike|walkout|stoppage)|failed to report|stayed away|stayed home|did not (?:turn up|show up|report)|walkout|stoppage|picket(?:s|ed)?|laid down tools|stayed out|off the job|refused to work|joined in|on the picket line|took industrial action|stay-?away | strikers
how many jobs go | job,person,post,position | (?:jobs?|posts|positions) (?:will |would |are |were |to |at |go|lost|cut|axed|shed)|redundanc(?:y|ies)|laid off|lay(?:ing)? off|layoffs|dismiss(?:ed|als|ing)?|sack(?:ed|ing)?|made redundant|job (?:cuts|losses)|(?:cut|cuts|cutting|shed|shedding|axe|axing|slash|slashing|eliminate|eliminating|lose|losing|loss of)|let go|downsi[sz]\w+|axed|chop|for the chop|out of work|out of a job|cull|trimm?(?:ed|ing)?|on the street|lose their livelihoods|workers will go|staff cuts|workforce by|surplus to | redundancies|layoffs
how many jobs come | job,post,person,position | creat(?:e|es|ed|ing)|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|take on|taking on|new jobs | new jobs
how many work there | person,job | employs?|employed|employing|workforce|work(?:s|ed|ing)? (?:at|for|in|there)|on its payroll|on the payroll|staff of|headcount | employees|staff
how many live there | person,inhabitant | population|home to|inhabitants|live (?:in|on|there)|lives (?:in|on|there)|people living | inhabitants|residents
how many study there | person,pupil,student | enrol(?:led|ment|s)?|pupils|students|attend(?:s|ed)? (?:the )?school|teaches|taught | pupils|students
how many are without power | person,home,customer,household | without (?:power|electricity|light|water|gas|heating)|lost (?:power|electricity)|blackout|blacked out|in the dark|power cuts?|outages?|cut off|powerless|off the grid|by candlelight|supply failed|reconnected|restored |
how many homes were destroyed | home,building | destroyed|burn(?:ed|t)(?: down| out| to the ground)?|gutted|razed|flattened|reduced to|lost|levelled|leveled|consumed|gone|swept away|washed away|collapsed|wiped out|demolished|in ruins|burned to cinders|ashes|went up in flames|torn down|crushed|ruined|uninhabitable|lost (?:their|its) roofs?|obliterated|write-offs? |
how many homes were damaged | home,building | damaged|flooded|under water|submerged|inundated|roofs? |
how many wait | ship,plane,car | anchor|waiting|queue|queu(?:ed|ing)|stranded|lying|backed up|stuck|idle |
how many flights were cancelled | flight,plane,departure | cancel(?:led|ed|ling|ing|lations?)|grounded|scrapped|called off | cancellations
how many {}s were cancelled | train,service;bus;sailing,crossing;match,game;concert,show | cancel(?:led|ed|ling|ing|lations?)|scrapped|called off|not run(?:ning)? | cancellations
how many {}s are closed | school;shop,store,branch;hospital,clinic;factory,plant;road;bridge;station;airport | clos(?:e|es|ed|ing|ures?)|shut(?:s|ting)?(?: down)?|shuttered|boarded up |
how many places were cut off | village,town,community,settlement,commune | cut off|isolated|unreachable|marooned |
how many places were flooded | village,town,community,settlement,commune,street | flooded|under water|submerged|inundated|swamped|evacuated|hit|affected |
how many vehicles were in it | car,lorry,bus,vehicle,truck,motorcycle | collid(?:ed|ing)|collision|pile-?up|crash(?:ed|es)?|involved|torched|set (?:alight|on fire)|burn(?:ed|t)|overturned|swept away |
how many had their data taken | person,record,account,customer,file,user | data|records|files|accounts|details|breach(?:ed)?|stolen|copied|leaked|hacked|exposed|compromised|swiped|harvested|swiped|stole|got hold of|fell into|on sale|for sale|passwords|personal details|numbers of | records|accounts
how many bought it | unit,copy,ticket,car,device,person | sold|sales|bought|shipped|sell(?:s|ing)?|delivered | copies|tickets
how many were recalled | car,unit,vehicle,device,bottle,pack,packet,carton,jar,can,toy,product,battery | recall(?:s|ed|ing)?|call(?:ed|ing) back|withdr(?:ew|awn|awing)|pulled from (?:the )?(?:shelves|sale)|taken off (?:the )?(?:shelves|sale)|claw(?:ed|ing)? back|took off the shelves|ordered back|brought back|had to be returned|back to the (?:makers?|factory) |
how many complained | person,complaint,report,call | complain(?:ed|ts|t)?|reported|calls? | complaints
how many signed | person,signature,name | sign(?:ed|atures?|atories)|petition | signatures?|signatories
how many shots were fired | shot,round,bullet,volley | shots?|fired|rounds | shots|rounds
how many {}s were fired | arms,rocket,missile,shell;drone;bomb | fired|launched|rained|landed|hit|shot down|intercepted|struck|fell | rockets|missiles|drones|shells
how many {}s were found | arms,gun,firearm,weapon;rifle;pistol;grenade;knife;bomb | found|seized|recovered|confiscated|handed in|discovered |
how many fought it | person,firefighter,fireman | firefighters|fire crews|deployed|battl(?:ed|ing)|fighting|tackl(?:ed|ing) | firefighters|firemen
how many searched | person,searcher,volunteer | search(?:ed|ing|ers)?|comb(?:ed|ing)|looking for | searchers|volunteers
how many police there were | person,officer | deployed|on duty|drafted in|on the streets|secur(?:ed|ing)|polic(?:ed|ing) | officers|policemen
how many troops there were | person,soldier,troop | deployed|sent|stationed|troops|reinforcements|mobili[sz]ed | soldiers|troops
how many aircraft fought it | plane,helicopter,bomber | dropping water|in action|engaged|deployed|operat(?:ed|ing)|fighting|overhead|water bombers |
how much area burned | square meter | burn(?:ed|t|ing)|scorched|blackened|consumed|destroyed|charred|devoured|fire|blaze|flames|went up|ablaze|swallowed|eaten |
how much area was flooded | square meter | flooded|under water|submerged|inundated|swamped |
how large it is | square meter | covers|covering|site|area of|spread over|floor space |
how fast it went | kilometer per hour,knot,meter per second | speed|travelling|traveling|going|doing|at|moving|hammering|steaming|clocked|gusts?|winds?|tearing|racing|hurtling|barrel(?:l)?ing|thundering|whizz(?:ed|ing)|roaring|crawling|pace|rate of|per hour|an hour |
how strong it was | magnitude | |
how hot it was | degree,degree Celsius,degree Fahrenheit | |
how long the delay was | second | (?:interrupt(?:ed|ion)|halt(?:ed)?|held up|hold-up|delay(?:ed|s)?|suspended|suspension|stopped|stoppage|put (?:back|off)|moved back|pushed back|postponed|late|overdue|(?:was|were|been) held(?: up)? for)\b|out of service|outage|dead for|down for|offline|off air|unavailable|crashed for|not work(?:ing)?|out of action|failed for|at a standstill|standstill|stood still|paraly[sz]ed|brought to a halt|out for|blacked out for|hold-ups?|running late|behind (?:schedule|time) |
how much too early | second | early|too soon|ahead of (?:schedule|time|plan)|before (?:it|he|she|they) (?:ought|should|was due|were due|was meant|was supposed)|premature(?:ly)?|short of (?:plan|schedule) |
how long the sentence is | second | sentenced?|jail(?:ed)?|prison|behind bars|imprisonment|custody|years? (?:for|inside)|jail term|handed down|got|sent down|put away|locked up|custodial|year term|gets|got|inside for|serve|served |
how long it lasted | second | lasted|lasting|stand-off|siege|ordeal|went on for|was over (?:in|within|after)|took|talks|debate|duration|long|dragged on|ran for|over after|ended after|kept up|raged for|held out|fought for|burned for|stood for|shook for|stormed for|went on|drawn out|within|was done in |
how long the ban is | second | ban(?:ned)?|disqualified|suspended from|barred |
how long the deal runs | second | contract|deal|lease|term|agreement|signed for|mandate |
how long they waited | second | wait(?:ed|ing)?|queued|adrift|trapped|stranded|left waiting|stood (?:in|for|around)|kept waiting|sat (?:in|on|for)|in the water|clung|in line|for help |
how long it took to come | second | arriv(?:ed|al|ing)|reach(?:ed|ing)?|response|on the scene|came|later|at the (?:scene|wreck|site|spot)|turned up|got there|on the spot|showed up|before (?:help|the first|anyone|they) (?:came|arrived)|responded|attended within|within |
how large the ransom was | MONEY | ransom|extort\w+|blackmail\w*|for (?:his|her|their) release|for the key|demand(?:ed|ing|s)?|wanted|kidnappers|asking price|wants|asked for|sought |
what was paid for freedom | MONEY | (?:bought|buy) .{0,30}(?:freedom|release)|changed hands|paid .{0,30}(?:ransom|freedom|release) |
how large the fine was | MONEY | fin(?:e|ed|es|ing)|penalty|penali[sz]ed|slapped with|penalised|made to pay|ordered to pay |
how large the bribe was | MONEY | brib(?:e|es|ed|ery)|kickbacks?|backhanders?|(?:had )?(?:received|accepted|took|pocketed|taken) .{0,30}(?:from|for)|slipped|backhander|slush|greased|sweetener|in exchange for|under the table|envelope |
how large the damage was | MONEY | damage|losses|cost (?:of|to) (?:the )?(?:damage|repair|economy)|costs the economy|repairs?|rebuilding|devastation|bill for|cost(?:s)? the (?:taxpayer|country|insurers|city|region|island)|destruction|wrecked|insured loss(?:es)?|toll on the economy|harm |
how large the payment was | MONEY | one-off|single payment|lump sum|bonus|one-time|payout|grant |
how large the compensation was | MONEY | compensat(?:ion|ed|e)|damages|awarded|settle(?:d|ment)|bereaved|redress|paid out|pay out|redress|each family|the families|per victim|made good |
how much it is insured for | MONEY | insured|insurance|insurers?|policy|covers?|covered|cover|liability|underwriters? |
how high bail is | MONEY | bail |
how large the reward is | MONEY | reward|bounty|prize(?: money)?|jackpot|for information|offered for|tip-?offs?|leads? to|whoever finds |
how much was stolen | MONEY | stolen|stole|steal|embezzl\w+|siphoned|diverted|missing|made off|haul|loot|heist|robbed|robbery|got away with|defrauded|laundered|swindled|vanished|swiped|nicked|lifted|worth of|pinched|pocketed|cleaned out|grabbed|raiders|robbers|gang|thieves|looted|fraud |
how large the budget is | MONEY | budget|spending plan |
how large the gap is | MONEY | deficit|shortfall|black hole|gap|hole|in the red|short of|missing from the budget|overspend|over budget|overrun |
how large the surplus is | MONEY | surplus |
how large the debt is | MONEY | debts?|owes?|owed|owing|liabilit(?:y|ies)|borrowings?|in arrears|indebted|creditors|outstanding|arrears|unpaid |
how large the profit was | MONEY | profits?|earnings|earned|made|net income|surplus|in the black |
how large the loss was | MONEY | (?:net|annual|quarterly|pre-tax|operating|a) loss|losses of|lost|lost|losing|down by|red ink|in the red|wiped off |
how large the revenue was | MONEY | revenues?|turnover|takings|sales|box office|gross(?:ed|ing)|took in|brought in |
how large the aid is | MONEY | aid|relief fund|emergency fund|package|rescue fund|bail-?out|subsid(?:y|ies)|lifeline|help|relief|support|assistance|emergency money|pledged?|promised|made available|earmarked|set aside|rescue|bail(?:ed)? out|injection|grant(?:ed|s)? |
how large the loan is | MONEY | loans?|credit|lend(?:ing)?|lent|borrow(?:ed|ing)?|facility|credit line|liquidity|overdraft|advance |
how large the investment is | MONEY | invest(?:ed|ing|ment|s)?|inject(?:ed|ion)?|put into|pump(?:ed|ing)? into|plough(?:ed|ing)? into|sink(?:ing)? into|build(?:ing)? |
what the stake is worth | MONEY | stake|shareholding|valued|valuation|values |
what the deal is worth | MONEY | contract|worth|deal|agreement|takeover|purchase|buy(?:ing|s)?|bought|bid|acqui(?:re|red|sition)|offer|merger|sold for|sale|snapp?ed up|swallow(?:ed|ing)?|tak(?:e|en|ing) over|price tag|for a stake|valued at|signed for|transfer fee|moved for|paid for|shell(?:ed|ing) out|purchase price|tie-up |
what it costs | MONEY | costs?|costing|splash(?:ed)? out|price(?:d)?|price tag|bill|tab|expense|fares?|rent|tickets?|fee|cost|shell(?:ed|ing)? out|fork(?:ed|ing)? out|set(?:s|ting)? back|bill came to|price of|charge(?:d|s)?|pay for|stump(?:ed|ing)? up|outlay |
what is paid | MONEY | pays?|paid|paying|wages?|salary|salaries|earns?|a month|an hour |
what it raised | MONEY | raised(?! from)|donat(?:ed|ions|ion)|collected|fundrais\w+|contributed|whip-?round|appeal|collection|charity|proceeds|chipped in |
what it sold for | MONEY | (?:auction(?:ed)?|fetched|sold for|went (?:for|under the hammer)|hammer|bidder|knocked down) |
what was spent | MONEY | spen(?:t|d|ding)|used up|poured into|went on |
how high it is | meter | altitude|orbit|above (?:sea|the)|high|elevation|up|up in the air|feet up|flying at|cruising at|overhead|above ground|into the sky|into the air|plume |
how high the water stood | meter | (?:river|water|flood|tide|lake|sea|level|waves?)(?: level)? .{0,25}(?:rose|risen|reached|stood|peaked|crest\w*|climbed|high)|waves?|crest|gauge |
how deep it is | meter | deep|depth|fell|fallen|plunged|plummeted|dropped|tumbled|below|underground|down|plummet(?:ed|ing)?|dropped?|ravine|gorge|precipice|shaft|fall of|drop of |
how long the queue is | meter | queue|queued|tailback|traffic jam|backed up |
how wide the breach is | meter | breach|gave way|burst|gap in|hole in|torn open |
how far they pull back | meter | pull(?:ed)? .{0,30}back|withdraw\w*|moved|back|heavy weapons|big guns|artillery|troops |
how far it went | meter | drifted|dragged|thrown|carried|swam|walked|drove|driven|travel(?:led|ed)|hurled|skidded|slid|off course|clear of|washed|swept|skidded|towed|blown|flung|threw|further on|overshot|past the end|beyond the (?:end|runway)|short of |
how much rain fell | meter | rain|rainfall|snow|snowfall|precipitation |
how heavy it is | kilogram | weigh(?:s|ed|ing)?|weight|heavy|tonnage|displacement |
how much was seized | kilogram | seiz(?:ed|ure)|found|haul|smuggl\w+|confiscated|hidden|cocaine|heroin|drugs|cannabis|gold|ivory|stash|concealed|packed|bales|contraband|customs|street value|nabbed|intercepted |
how much was spilled | kilogram,liter | spill(?:ed|ing|s)?|spilt|leak(?:ed|ing|s)?|escaped|poured|gushed|discharg\w+|releas(?:ed|ing)|drained|flowed|ran into|dumped|tipped|lost|seeped|slick|vented|belched |
how much was carried | kilogram | cargo|carrying|load(?:ed)?|laden|freight|shipment|shipped|hold|on board|aboard|laden with|holds |
what the discharge was | liter | discharge|outflow|released|per second|a second|flow|let out |
how much is drawn | liter | draw(?:s|n|ing)?|abstract(?:ion|s|ed)|pump(?:s|ed|ing)?|tak(?:e|es|ing)|ask(?:s|ed)? for|us(?:e|es|ing)|consum(?:e|es|ption)|a day|a year|per day |
how much was withdrawn | MONEY | withdr(?:ew|awn|aw|awals?)|outflows?|took out|taken out|pulled out|drained|flowed out|bank run|run on|emptied |
how many spent the night | person | overnight|(?:spent|spend|passed) the night|slept|slept rough|bedded down|camped|stayed the night |
how many {}s were taken | * | stolen|stole|steal|theft|thieves|robbers|missing|looted|taken|tak(?:e|ing)|removed|made off|heist|swiped|nicked|lifted|vanished|disappeared|burglars|carried off|snatched|grabbed|raiders |
how many {}s were called back | * | recall(?:s|ed|ing)?|call(?:ed|ing)? back|withdr(?:ew|awn|awing|aw)|pulled|taken off|took off|claw(?:ed|ing)? back|brought back|affected|batch |
how many {}s were destroyed | * | destroyed|wrecked|wiped out|burn(?:ed|t)(?: down| out)?|gutted|smashed|razed|flattened|levelled|swept away|washed away|demolished|ruined|written off|crushed |
how many {}s were damaged | * | damaged|dented|hit|struck|scorched|vandalised|defaced|broken |
how many {}s were cancelled | * | cancel(?:led|ed|ling|ing|lations?)|grounded|scrapped|called off|axed|dropped|did not (?:run|leave|take off)|struck off |
how many {}s were delayed | * | delay(?:ed|s)?|late|held up|diverted|rerouted|turned (?:back|away) |
how many {}s were closed | * | clos(?:e|es|ed|ing|ures?)|shut(?:s|ting)?(?: down)?|shuttered|sealed off|out of (?:action|use) |
how many {}s were found | * | found|discovered|recovered|unearthed|turned up|dug up|came to light|seized|confiscated|impounded |
how many {}s were sold | * | sold|sales|bought|shipped|sell(?:s|ing)?|delivered|ordered |
how many {}s were sunk | * | sank|sunk|capsized|foundered |
how many {}s were built | * | built|build(?:s|ing)?|erected|put up|construct(?:ed|ion)|made|produced|turn(?:ed)? out |
how many {}s were searched | * | search(?:ed|es|ing)?|raid(?:ed|s|ing)?|comb(?:ed|ing) |
how many {}s were flooded | * | flooded|under water|submerged|inundated|swamped |
how many {}s were cut off | * | cut off|isolated|without (?:power|electricity|water|gas)|unreachable |
how many {}s were fired | * | fired|launched|rained|landed|shot|let off|intercepted|lobbed |
how many {}s were lost | * | lost|overboard|went missing |
how many {}s were cast | * | cast|counted|spoiled|invalid|stuffed|added |
how many {}s took part | * | took part|taking part|competed|entered|attended|sent|represented |
how much was harvested | kilogram | harvest(?:ed)?|crop|yield|produced|output |
what the turnout was | percent | turnout|participation|turned out |
what share it won | percent | (?:of|share of) the (?:votes?|ballots?|seats)|won|polled|obtained |
what the rate is | percent | key rate|interest rates?|benchmark|lending rate|policy rate|base rate|borrowing costs |
what inflation is | percent | inflation|consumer prices|cost of living |
what unemployment is | percent | unemployment|jobless(?:ness)?|out of work |
what the pay rise is | percent | (?:pay|wages?|salary|salaries) (?:rise|increase|deal|offer|award|claim)|(?:rise|increase|more) (?:in|of) (?:pay|wages)|more (?:pay|money)|wages (?:up|by|rise|rose) |
how much the economy grew | percent | econom(?:y|ic)|growth|gdp|gross domestic product|output |
how far the shares moved | percent | shares?|stock|index|market |
what stake it holds | percent | stake|shareholding|holding|shares|ownership|owns?|holds? |
how much dearer it got | percent | fares?|tickets?|rents?|tariffs?|fees?|prices?|dearer|cheaper |
how full it is | percent | full|capacity|contained|complete|filled |
by how much it voted for | vote,person,lawmaker,score | (?:in favou?r|voted for|for the (?:motion|bill|budget)|backed|supported) |
by how much it voted against | vote,person,lawmaker | against |
how many seats it won | seat,person | seats?|won|win|winning|majority | seats
how many goals | goal,point,run,try,medal | scored|goals?|points?|net(?:ted)? | goals
how often | time,occasion | |
how many charges | count,charge | charg(?:e|ed|es)|counts?|guilty|accused|indictment | counts|charges
how many {}s were taken | painting,work,artwork,picture,canvas;jewel,gem,stone;coin;piece,item,object,artefact,exhibit,treasure;bar,ingot;car | stolen|stole|steal|theft|thieves|robbers|missing|looted|taken|tak(?:e|ing)|removed|made off|heist|swiped|nicked|lifted|vanished|disappeared|burglars|carried off|snatched|grabbed|raiders |
how many {}s died | animal;bird,chicken;cow,cattle;pig;sheep;horse;dog;fish;whale | cull(?:ed|ing)?|slaughtered|died|dead|killed|perished|destroyed|put down |
how many {}s fell | container;barrel;drum;crate | fell|lost|overboard|washed (?:up|ashore)|missing|spilled |
how many {}s of unrest | night;day | unrest|riot(?:s|ing)?|protests?|in a row|running|successive |
"""

# Nouns of money that no code stands for, or several do.
CURRENCY_WORDS = frozenset(
    (
        "peso dinar krone krona kronor kroner crown florin taler thaler ducat escudo leu lei lev leva tenge som sum manat dram lari birr"
        " cedi kwacha pula metical kip kyat riel taka tugrik rufiyaa afghani rial litas lat kuna denar lek guarani boliviano"
        " sol quetzal lempira colon cordoba balboa bolivar gourde dalasi leone ariary pataca vatu tala paanga kina pound"
        " peseta drachma guinea sovereign stotinka dobra nakfa ouguiya loti lilangeni rupiah dong kopek cent penny credit"
    ).split()
)

# What stands before a figure and narrows that one, not the figure before it: "94 held, among them seven minors".
LEADING = frozenset(
    {
        "including", "among", "of whom", "of which", "of them", "half of", "most of", "instead of", "rather than", "compared with",
        "compared to", "down from", "up from", "than the",
    }
)  # fmt: skip

# Questions whose answers are guesses by eye, which lie far apart: a crowd by the police and by those who called it.
GUESSED = frozenset(
    {
        "how many came",
        "how many stopped work",
        "how many spent the night",
        "how long the delay was",
        "how long it lasted",
    }
)

# Words beside figures of any kind: they tell nothing of what is counted.
BESIDE_ALL = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october"
        " november december morning evening night day total number figure percent cent per new first last next nearly today"
        " yesterday tomorrow early late official worth amount sum approximately estimate estimated reach add count least most"
        " average maximum minimum exceed stand rise grow fall up down high higher low lower equal equivalent"
    ).split()
)

# Words before a figure that hedge it; those that join it to what it measures; verbs of being and of putting at.
BEFORE_FIGURES = (
    "a|an|the|about|around|some|nearly|almost|roughly|approximately|at least|at most|up to|over|more than|less than"
    "|fewer than|only|just|an estimated|as much as|as many as|well|under|below|above|between|barely|close to|exactly"
    "|no more than|a cool|a whopping|a mere|a record|a total of"
)
JOINING = "of|at|worth|totall?ing|amounting to|measuring|weighing|costing|estimated at|put at|valued at|set at|to"
LINKING = frozenset("be stand reach total amount come hit exceed measure extend remain average number equal".split())
PUTTING = frozenset("put estimate set value fix give measure calculate reckon assess record price".split())

# Kinds of words that narrow a figure (`contrasts.py`) and, of a question, only ask it: a ransom is always demanded.
ANY_KIND: dict[str, frozenset[str]] = {
    "how large the ransom was": frozenset({"a plan"}),
    "how much it is insured for": frozenset({"another sum"}),
    "how large the debt is": frozenset({"another sum"}),
    "how large the reward is": frozenset({"a plan"}),
    "what the pay rise is": frozenset({"a change", "a plan"}),
    "how far the shares moved": frozenset({"a change"}),
    "how much dearer it got": frozenset({"a change"}),
    "how much the economy grew": frozenset({"a change"}),
}

# Questions of how things stand at one hour: another day has another answer.
CHANGING = frozenset(
    {
        "how many wait", "how many are missing", "how many were trapped", "how many are without power", "how many fell ill",
        "how full it is", "how many troops there were", "how many fought it", "how many aircraft fought it", "how many searched",
        "how many places were cut off", "how much area was flooded", "how many were treated",
    }
)  # fmt: skip

# Questions that one story may ask of several things: the claims must name one thing in common.
LOOSE = frozenset(
    {
        "what it costs", "what is paid", "what the deal is worth", "what was spent", "how large the loss was",
        "how large the profit was", "how large the revenue was", "how large the aid is", "how large the loan is",
        "how large the investment is", "how large the debt is", "how large the gap is", "what it raised", "how far it went",
        "how long it lasted", "how long they waited", "how long it took to come", "how long the deal runs", "how much was spilled",
        "how much was carried", "how much was seized", "how much is drawn", "how high it is", "what stake it holds",
        "how far the shares moved", "how much dearer it got", "how much the economy grew",
    }
)  # fmt: skip

# Questions of what is over once it is told: another day has the same answer, and no count goes on.
ONCE = frozenset(
    {
        "how many were aboard", "how many attacked", "how many came", "how many spent the night", "how many police there were",
        "how many work there", "how many live there", "how many study there", "how many shots were fired", "how fast it went",
        "how strong it was", "how long the delay was", "how much too early", "how long the sentence is", "how long it lasted",
        "how long the ban is", "how long they waited", "how long it took to come", "how large the ransom was",
        "what was paid for freedom", "how large the fine was", "how large the bribe was", "how much it is insured for",
        "how high bail is", "how much was stolen", "what it sold for", "how high it is", "how deep it is", "how wide the breach is",
        "how far they pull back", "how far it went", "how heavy it is", "what the discharge was", "how much was withdrawn",
        "how large the compensation was", "how large the payment was", "what the deal is worth", "by how much it voted for",
        "by how much it voted against", "how many seats it won", "what the turnout was", "how large the reward is",
    }
)  # fmt: skip
