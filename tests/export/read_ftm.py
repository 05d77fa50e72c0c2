"""Reads FollowTheMoney entities with the library's own loader; prints how many there are of each schema.

Runs in the library's own environment. Ends with an error if a property is unknown, a value is dropped or changed, or
a tie leads to no entity or to one that the schema does not allow.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from followthemoney import model

proxies = {}
for line in Path(sys.argv[1]).read_bytes().splitlines():
    data = json.loads(line)
    proxy = model.get_proxy(data, cleaned=False)  # cleans each value as it would what a stranger sends
    proxy.schema.validate(data)
    for name, values in data["properties"].items():
        kept = proxy.get(name)
        if sorted(kept) != sorted(values):
            sys.exit(f"{data['schema']}.{name}: {values} came back as {kept}")
    proxies[proxy.id] = proxy
for proxy in proxies.values():
    for prop, value in proxy.itervalues():
        if prop.type.name == "entity":
            held = proxies.get(value)
            if held is None or not held.schema.is_a(prop.range):
                sys.exit(f"{proxy.schema.name}.{prop.name} of {proxy.id} leads to {held}")
sys.stdout.write(json.dumps(Counter(proxy.schema.name for proxy in proxies.values()), sort_keys=True))
