"""How 131 sentences put what they say: negation, plans, forecasts, accusations, conditions, questions, denials."""

import pytest

# a sentence, words of the statement (the shortest that holds them), its stance and polarity
PUT = [
    ("At six the first container was to swing ashore.", "swing ashore", "planned", True),
    ("The launch has been rescheduled for Thursday.", "rescheduled for Thursday", "planned", True),
    ("The pump failed not because of rust but because of ice.", "The pump failed", "asserted", True),
    ("The army did not shell the port but rather bombed the airfield.", "shell the port", "asserted", False),
    ("The army did not shell the port but rather bombed the airfield.", "bombed the airfield", "asserted", True),
    ("The mayor has not resigned but has apologised.", "has apologised", "asserted", True),
    ("The driver was not drunk but tired.", "The driver was not drunk", "asserted", False),
    ("Neither minister signed the treaty.", "signed the treaty", "asserted", False),
    ("The firm neither sold the plant nor closed it.", "sold the plant", "asserted", False),
    ("The firm neither sold the plant nor closed it.", "closed it", "asserted", False),
    ("Brandt did not sign the treaty, nor did Vale attend the talks.", "Vale attend the talks", "asserted", False),
    ("No treaty has been signed.", "No treaty has been signed", "asserted", False),
    ("None of the passengers survived.", "None of the passengers survived", "asserted", False),
    ("Nobody was hurt.", "Nobody was hurt", "asserted", False),
    ("The court found no evidence of fraud.", "The court found no evidence of fraud", "asserted", False),
    ("The two sides reached no agreement.", "reached no agreement", "asserted", False),
    ("She has never visited Tarn.", "She has never visited Tarn", "asserted", False),
    ("The plane hardly moved.", "The plane hardly moved", "asserted", False),
    ("The ship left without its captain.", "The ship left", "asserted", True),
    ("The strike no longer affects the ferries.", "affects the ferries", "asserted", False),
    ("Not only did the roof leak, the walls cracked.", "the walls cracked", "asserted", True),
    ("The police failed to warn the residents.", "warn the residents", "asserted", False),
    ("The minister refused to sign the accord.", "sign the accord", "asserted", False),
    ("The club declined to name the player.", "name the player", "asserted", False),
    ("He denied having failed to warn the residents.", "failed to warn the residents", "denied", False),
    ("He denied having warned the residents.", "warned the residents", "denied", True),
    ("The bank is not expected to cut rates.", "cut rates", "planned", False),
    ("The bridge is unlikely to reopen this year.", "reopen this year", "possible", False),
    ("It is unlikely that the bridge will reopen.", "the bridge will reopen", "possible", False),
    ("There is no evidence that the dam was unsafe.", "the dam was unsafe", "asserted", False),
    ("The union does not believe that the plant will close.", "the plant will close", "planned", False),
    ("The firm has yet to pay the fine.", "pay the fine", "asserted", False),
    ("The firm has not yet paid the fine.", "paid the fine", "asserted", False),
    ("The talks ended without an agreement.", "The talks ended", "asserted", True),
    ("Vale lost his seat, but not his temper.", "Vale lost his seat", "asserted", True),
    ("The vote would weaken the government, analysts said.", "The vote would weaken the government", "possible", True),
    (
        "A strike would cost the port 20 million crowns a day, the economist said.",
        "A strike would cost the port",
        "possible",
        True,
    ),
    ("The new line would cut the journey to two hours.", "The new line would cut the journey", "possible", True),
    ("The minister said the port would reopen on Monday.", "the port would reopen on Monday", "planned", True),
    ("The firm said it would close the plant in May.", "it would close the plant in May", "planned", True),
    ("The mayor would have resigned.", "The mayor would have resigned", "conditional", True),
    ("If the dam broke, the town would be flooded.", "the town would be flooded", "conditional", True),
    ("He would later become mayor of Tarn.", "become mayor of Tarn", "asserted", True),
    ("The talks are scheduled for Tuesday.", "The talks are scheduled for Tuesday", "planned", True),
    ("The launch is set for March.", "The launch is set for March", "planned", True),
    ("The president is due to visit Tarn on Friday.", "visit Tarn", "planned", True),
    ("The council intends to sell the land.", "sell the land", "planned", True),
    ("The ministry wants to build a second bridge.", "build a second bridge", "asserted", True),
    ("The army will leave by May.", "The army will leave by May", "planned", True),
    ("The leaders are to meet in Vellmar.", "meet in Vellmar", "planned", True),
    ("The leaders were to meet in Vellmar.", "meet in Vellmar", "planned", True),
    ("The court adjourned the hearing until June.", "The court adjourned the hearing", "asserted", True),
    ("The banker is accused of hiding the money.", "hiding the money", "alleged", True),
    ("The banker was suspected of hiding the money.", "hiding the money", "alleged", True),
    ("The banker was charged with bribing officials.", "bribing officials", "alleged", True),
    ("Prosecutors charged the banker with bribing officials.", "bribing officials", "alleged", True),
    ("The banker is said to have hidden the money.", "have hidden the money", "alleged", True),
    ("The guards are reported to have fled.", "have fled", "alleged", True),
    ("The guards allegedly beat the prisoners.", "beat the prisoners", "alleged", True),
    ("The union alleges that the firm lied.", "the firm lied", "alleged", True),
    ("The banker is on trial for allegedly bribing officials.", "allegedly bribing officials", "alleged", True),
    ("The firm faces allegations that it bribed officials.", "it bribed officials", "alleged", True),
    ("The army was blamed for shelling the port.", "shelling the port", "alleged", True),
    ("The strike will go on unless the firm raises its offer.", "the firm raises its offer", "conditional", True),
    ("The strike will go on unless the firm raises its offer.", "The strike will go on", "conditional", True),
    ("The loan will be paid provided that the parliament agrees.", "the parliament agrees", "conditional", True),
    ("Should the river rise, the road will be closed.", "the road will be closed", "conditional", True),
    ("The port could close if the strike goes on.", "The port could close", "conditional", True),
    ("Had the pilot seen the mast, he would have turned.", "he would have turned", "conditional", True),
    ("Did the minister know of the leak?", "the minister know of the leak", "asked", True),
    ("Why did the dam break?", "the dam break", "asked", True),
    ("The opposition asked whether the minister knew of the leak.", "the minister knew of the leak", "asked", True),
    ("The union called on the firm to raise wages.", "raise wages", "asserted", True),
    ("The union demanded that the firm raise wages.", "the firm raise wages", "asserted", True),
    ("The president urged both sides to stop the fighting.", "stop the fighting", "asserted", True),
    ("The judge ordered the firm to pay a fine.", "pay a fine", "asserted", True),
    ("The toll may rise.", "The toll may rise", "possible", True),
    ("The fire was probably caused by a cigarette.", "caused by a cigarette", "possible", True),
    ("The toll is feared to have risen to nine.", "have risen to nine", "possible", True),
    ("Experts believe that the pump overheated.", "the pump overheated", "asserted", True),
    ("The vessel is believed to have struck a mine.", "struck a mine", "possible", True),
    ("It is possible that the crew fell asleep.", "the crew fell asleep", "possible", True),
    ("Brandt appears to have won the vote.", "have won the vote", "possible", True),
    ("The army denied that it had used gas.", "it had used gas", "denied", True),
    ("The army denied using gas.", "using gas", "denied", True),
    ("The minister dismissed reports that he had resigned.", "he had resigned", "denied", True),
    ("The firm rejected accusations of bribery.", "accusations of bribery", "denied", True),
    ("The firm denied any wrongdoing.", "any wrongdoing", "denied", True),
    ("The ceasefire has not held, but the talks go on.", "the talks go on", "asserted", True),
    ("The council voted not to sell the land.", "sell the land", "asserted", False),
    ("The minister promised not to raise taxes.", "raise taxes", "planned", False),
    ("The club agreed not to appeal.", "The club agreed not to appeal", "planned", False),
    ("The two men were not charged, but were fined.", "were fined", "asserted", True),
    ("Rather than resign, the mayor called an election.", "the mayor called an election", "asserted", True),
    ("The plane did not crash but landed in a field.", "landed in a field", "asserted", True),
    ("Instead of cutting rates, the bank raised them.", "the bank raised them", "asserted", True),
    ("Few residents obeyed the order.", "Few residents obeyed the order", "asserted", True),
    ("The firm stopped short of blaming the crew.", "The firm stopped short of blaming the crew", "asserted", True),
    ("Vale was not able to attend.", "Vale was not able to attend", "asserted", False),
    ("Police prevented the crowd from entering the square.", "Police prevented the crowd", "asserted", True),
    ("Nothing was found on the ship.", "Nothing was found on the ship", "asserted", False),
    ("Neither the pilot nor the crew was hurt.", "was hurt", "asserted", False),
    ("The ministry has no plans to close the port.", "close the port", "planned", False),
    ("There were no survivors.", "There were no survivors", "asserted", False),
    ("It is not true that the dam was unsafe.", "the dam was unsafe", "asserted", False),
    ("The firm rejected the suggestion that it had paid bribes.", "it had paid bribes", "denied", True),
    ("She insisted she had not lied.", "she had not lied", "asserted", False),
    ("Vale neither confirmed nor denied the report.", "denied the report", "asserted", False),
    ("Economists said prices would rise in May.", "prices would rise in May", "possible", True),
    ("Inflation will fall next year, the bank forecast.", "Inflation will fall next year", "planned", True),
    ("The merger could be completed by June.", "The merger could be completed by June", "possible", True),
    ("The ship must leave by noon.", "The ship must leave by noon", "asserted", True),
    ("The ferry will not sail on Sunday.", "The ferry will not sail on Sunday", "planned", False),
    ("The tunnel is expected to open in 2026.", "open in 2026", "planned", True),
    ("The parade was called off.", "The parade was called off", "asserted", True),
    ("The minister hopes to sign the deal in May.", "sign the deal in May", "asserted", True),
    ("He is alleged to have taken bribes.", "have taken bribes", "alleged", True),
    ("The suspect allegedly shot two guards.", "shot two guards", "alleged", True),
    ("Prosecutors accuse Vale of taking bribes.", "taking bribes", "alleged", True),
    ("Vale is suspected of having taken bribes.", "having taken bribes", "alleged", True),
    ("Rebels claimed that they had shot down the jet.", "they had shot down the jet", "alleged", True),
    ("Vale, accused of taking bribes, left the country.", "left the country", "asserted", True),
    ("The court convicted Vale of taking bribes.", "The court convicted Vale", "asserted", True),
    ("Is the dam safe?", "Is the dam safe", "asked", True),
    ("Who will lead the party?", "lead the party", "asked", True),
    ("Unless it rains, the crops will fail.", "the crops will fail", "conditional", True),
    ("If he was there, he did not speak.", "he was there", "conditional", True),
    ("The firm might have known about the leak.", "have known about the leak", "possible", True),
    ("The fire may not have been an accident.", "have been an accident", "possible", False),
    ("The roof was about to collapse.", "collapse", "planned", True),
    ("The vote has been postponed until June.", "The vote has been postponed until June", "asserted", True),
]
# ... and the last link of its chain, None where the article itself says it
WHOSE = [
    (
        "The envoy said a bomb had been found at the port, where three ships burned on Monday.",
        "three ships burned",
        None,
    ),
    (
        "The envoy said a bomb had been found at the port, where three ships burned on Monday.",
        "a bomb had been found",
        "The envoy",
    ),
    ("The mayor thanked Lena Ost, who had pulled two boys out of the river.", "pulled two boys", None),
    ("It is believed that the pump overheated.", "the pump overheated", None),
    ("The guards were said to have fled.", "have fled", None),
    ("Brandt, who is 54, said the port had closed.", "the port had closed", "Brandt"),
    ("Brandt said the port had closed, and police cordoned off the quay.", "police cordoned off", None),
    ("According to the ministry, nine people died.", "nine people died", "the ministry"),
]
CLASSES = [
    ("Lena Ost, a baker, said the port had closed.", "named"),
    ("Two officials said the port had closed.", "unnamed"),
    ("A source close to the talks said the port had closed.", "unnamed"),
    ("Residents said the port had closed.", "unnamed"),
    ("The report said the port had closed.", "document"),
    ("The foreign ministry said the port had closed.", "official"),
    ("The port reportedly closed.", "relayed"),
    ("The port closed.", "first-hand"),
    ("According to court documents, the port closed.", "document"),
]


def find_shortest(findings, words):
    """The shortest statement that holds the words."""
    holding = [one for one in findings.statements if words.lower() in one.text.lower()]
    return min(holding, key=lambda one: len(one.text), default=None)


@pytest.mark.parametrize(("text", "words", "stance", "polarity"), PUT, ids=[f"{row[0]} [{row[1]}]" for row in PUT])
def test_a_clause_is_put_as_it_reads(examine_text, text, words, stance, polarity):
    _, findings = examine_text(text)
    found = find_shortest(findings, words)
    assert found is not None
    assert (found.stance, found.polarity) == (stance, polarity)


@pytest.mark.parametrize(("text", "words", "source"), WHOSE, ids=[f"{row[0]} [{row[1]}]" for row in WHOSE])
def test_a_clause_is_said_by_whoever_says_it(examine_text, text, words, source):
    _, findings = examine_text(text)
    found = find_shortest(findings, words)
    assert found is not None
    assert (found.chain[-1].name if len(found.chain) > 1 else None) == source


@pytest.mark.parametrize(("text", "source_class"), CLASSES)
def test_a_source_is_classed_by_how_it_is_told(examine_text, text, source_class):
    _, findings = examine_text(text)
    assert [statement.source_class for statement in findings.statements] == [source_class]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The firm neither sold the plant nor closed it.", "nor closed it"),
        ("Brandt did not sign the treaty, nor did Vale attend the talks.", "nor did Vale attend the talks"),
    ],
)
def test_what_nor_joins_keeps_its_nor(examine_text, text, told):
    _, findings = examine_text(text)
    assert told in [statement.text for statement in findings.statements]
