"""What tells a government from its capital city: what governments do, own, and are dealt with about."""

# What governments do, and cities hardly.
GOVERNMENT_ACTS = frozenset(
    """
    say deny accuse warn threaten urge reject insist demand condemn denounce agree sign impose lift propose offer pledge vow promise
    refuse want seek intend plan hope fear believe consider regard view describe call claim blame welcome oppose support back provide supply
    send sell buy deploy launch invade annex retaliate respond react recall expel summon negotiate cooperate recognise recognize sanction
    approve announce declare confirm decide defend pursue develop test violate breach abandon withdraw join leave ratify veto
    cut restore normalise normalize allow ban suspend resume expect ask request appeal argue hint signal rule make use push press need fight
    """.split()
)

POLICY_NOUNS = frozenset(
    """
    government policy sanction decision ambassador ally alliance military army war relation relationship tie force response claim offer position
    engagement need interest demand support pledge threat role stance aggression ambition program programme cooperation deal agreement
    treaty diplomat diplomacy envoy intelligence security defence defense economy nuclear missile arsenal invasion withdrawal
    proposal plan move influence concern warning refusal insistence rejection foreign claims intervention involvement behaviour
    behavior action exit leadership regime leader rule adversary enemy partner neighbour neighbor backing denial commitment
    """.split()
)

DEALINGS = frozenset(
    """
    tie relation relationship talk agreement deal treaty war tension engagement alliance cooperation trade conflict dialogue
    negotiation partnership accord pact friendship standoff dispute row rift front bond transfer delivery supply support aid sanction pressure
    cooperate negotiate sign stand side trade agree break deal work align compete quarrel talk meet ally deliver supply
    transfer sell give provide pressure signal message warning response access loyal close opposed hostile dependence reliance
    """.split()
)

URGED = frozenset(
    "provide supply accuse urge warn press pressure support criticise criticize back sanction punish blame condemn ask tell arm isolate antagonise "
    "antagonize anger infuriate provoke irk alarm persuade convince force push help assist pay give offer send".split()
)

DEALING_PREPOSITIONS = frozenset({"with", "against", "between", "to", "from", "by", "among", "on"})
