"""Words that tell what a body is in law: the last word of its name, or the one before "of" or "for"."""

PUBLIC_HEADS = frozenset(
    "ministry ministries police army navy parliament senate congress government cabinet court courts tribunal department"
    " treasury embassy gendarmerie inspectorate directorate constabulary legislature council prosecutors duma knesset"
    " bundestag bundesrat".split()
)
COMPANY_HEADS = frozenset(
    "inc corp corporation ltd limited plc llc llp gmbh holdings airlines airways pharmaceuticals shipyards bancorp"
    " breweries enterprises industries".split()
)
HEADS_BEFORE = frozenset("of for".split())
