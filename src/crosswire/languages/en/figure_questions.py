"""What news asks of figures: how many were hurt, how much was paid, how fast it went; and the words that ask it.

A row: what is asked | base units of figures that can answer it | words of the clause that ask it, as a regular
expression over small letters | the same, inside the figure's own words, where nothing else asks.
"""

FIGURE_QUESTIONS = r"""
how many were killed | person | kill(?:s|ed|ing)?|die|died|dying|dead|deaths?|death toll|perished|drowned|los(?:t|ing) (?:his|her|their) li(?:fe|ves)|lives? (?:was|were|had been) lost|fatalit(?:y|ies)|slain|bodies|claimed the lives? | dead|deaths?|fatalities|bodies|lives
how many were hurt | person | injur(?:ed|ing|ies|y)|wound(?:ed|ing|s)?|hurt|maimed | injured|wounded|injuries
how many were treated | person | (?:taken|brought|rushed|flown|driven|sent|admitted) to (?:the |a )?(?:[\w-]+ )?(?:hospitals?|clinic)|hospital treatment|treated|(?:in )?need of treatment|needed treatment|hospitali[sz]ed|treating | patients
how many are missing | person | missing|unaccounted for | missing
how many were arrested | person,arrest | arrest(?:s|ed|ing)?|detain(?:ed|ing)?|in(?:to)? custody|rounded up|taken in for questioning | arrests?|detainees
how many were charged | person | charged|indicted|(?:put|went|go|goes) on trial|stand(?:ing)? trial |
how many were convicted | person | convicted|found guilty|sentenced |
how many were held | person | hostages?|captives?|held captive|abducted|kidnapped | hostages?|captives?
how many were freed | person | freed|released|let go|walked free|set free|rescued|brought to safety|tak(?:en|ing) off|took off|saved|pulled (?:out|from)|plucked |
how many had to leave | person | evacuat(?:ed|ing|ion)|(?:left|leave|fled|flee|from|out of) (?:their|our) homes|(?:clear|empty)(?:ed|ing) (?:of|the (?:village|town))|displaced|moved out|were moved|moved .{0,40}out of|told to leave|had to leave|brought out of | evacuees
how many were aboard | person | aboard|on board|carrying|passengers and crew | passengers
how many attacked | person | attackers?|gunmen|raiders|intruders|assailants|armed men|robbers | attackers?|gunmen|terrorists|raiders|militants|assailants
how many came | person | attendance|crowd|spectators|turned out|gathered|marched|rallied|attended|took part|in the (?:stadium|ground|stands)|watched|demonstrat(?:ed|ors)|protest(?:ed|ers) | spectators|protesters|demonstrators|marchers|mourners|fans|attendance
how many fell ill | person,case | fell (?:ill|sick)|fallen (?:ill|sick)|became ill|taken ill|were (?:ill|sick)|sickened|infected|infections?|symptoms|vomiting|poisoned|poisoning|stricken|affected|tested positive|unwell | cases|infections
how many stopped work | person | on strike|strik(?:e|ing|ers)|walked out|downed tools|stopped work|joined the (?:strike|walkout|stoppage)|failed to report|stayed away | strikers
how many jobs go | job,person,post | (?:jobs|posts|positions|redundanc(?:y|ies)|laid off|lay off|layoffs|dismissed|sacked|made redundant) | jobs|posts|redundancies
how many work there | person,job | employs?|workforce|on its payroll|on the payroll | employees|staff
how many are without power | person,home,customer | without (?:power|electricity|light)|lost (?:power|electricity)|blackout|cut off |
how many homes were destroyed | home,building | destroyed|burn(?:ed|t)(?: down| out)?|gutted|razed|flattened|reduced to|lost|levelled|consumed|gone |
how many homes were damaged | home,building | damaged |
how many wait | ship,plane,car | anchor|waiting|queue|stranded|lying|backed up|stuck |
how many had their data taken | person,record,account,customer | data|records|files|accounts|details|breach|stolen|copied|leaked | records|accounts
how many shots were fired | shot,round,bullet | shots?|fired|rounds | shots|rounds
how many fought it | person,firefighter,fireman | firefighters|crews|deployed | firefighters
how many aircraft fought it | plane,helicopter,bomber | dropping water|in action|engaged|deployed|operat(?:ed|ing)|fighting |
how much area burned | square meter | burn(?:ed|t|ing)|scorched|blackened|consumed|destroyed|charred|devoured|fire|blaze|flames|went up |
how fast it went | kilometer per hour,knot,meter per second | speed|travelling|traveling|going|doing|at|moving|hammering|steaming |
how strong it was | magnitude | |
how long the delay was | second | (?:interrupt(?:ed|ion)|halt(?:ed)?|held up|hold-up|delay(?:ed)?|suspended|stopped|stoppage|put back|moved back|pushed back|(?:was|were|been) held(?: up)? for)\b |
how much too early | second | early|too soon|ahead of (?:schedule|time|plan)|before (?:it|he|she|they) (?:ought|should|was due|were due)|premature(?:ly)? |
how long the sentence is | second | sentenced|jail(?:ed)?|prison|behind bars|imprisonment|years? (?:for|inside) |
how long it lasted | second | lasted|stand-off|siege|ordeal|went on for|was over (?:in|within|after)|took |
how large the ransom was | MONEY | ransom|extort\w+|blackmail\w*|for (?:his|her|their) release|for the key|demand(?:ed|ing|s)? |
how large the fine was | MONEY | fined?|penalty |
how large the bribe was | MONEY | brib(?:e|es|ed|ery)|kickbacks?|(?:had )?(?:received|accepted|took|pocketed|taken) .{0,30}(?:from|for) |
how large the damage was | MONEY | damage|losses|cost (?:of|to) (?:the )?(?:damage|repair|economy)|costs the economy|repairs?|rebuilding |
how large the payment was | MONEY | one-off|single payment|lump sum|bonus|one-time |
how large the compensation was | MONEY | compensation|compensated|damages |
how much it is insured for | MONEY | insured|insurance |
how high bail is | MONEY | bail |
how much was stolen | MONEY | stolen|stole|embezzled|siphoned|diverted|missing|made off |
how large the budget is | MONEY | budget|deficit|shortfall |
how large the aid is | MONEY | aid|relief fund|emergency fund|package |
what the contract is worth | MONEY | contract|worth |
what it costs | MONEY | costs?|splash(?:ed)? out|price |
what is paid | MONEY | pays?|paid|wages?|salary|earns? |
what it raised | MONEY | raised|donat(?:ed|ions) |
how high it is | meter | altitude|orbit|above (?:sea|the)|high |
how deep it is | meter | deep|depth|fell|plunged|dropped|below |
how far they pull back | meter | pull(?:ed)? .{0,30}back|withdraw\w*|moved .{0,30}(?:away|back)|take .{0,30}back |
how much rain fell | meter | rain|rainfall|snow |
what the turnout was | percent | turnout|participation |
what the rate is | percent | key rate|interest rate|benchmark|lending rate|policy rate |
what inflation is | percent | inflation|consumer prices |
what unemployment is | percent | unemployment|jobless |
by how much it voted for | vote,person,lawmaker,score | (?:in favou?r|voted for|for the (?:motion|bill|budget)|backed|supported) |
by how much it voted against | vote,person,lawmaker | against |
"""
