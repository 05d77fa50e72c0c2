"""A story that grows and is corrected: a fire at a paper mill, told by five outlets over three days."""

HERALD = (
    "Tarn Herald",
    "2026-03-01",
    "Fire at Tarn paper mill kills two",
    (
        "A fire at the paper mill in Tarn killed two workers on Sunday, fire chief Bo Lind said. "
        "The fire at the mill began shortly after 9 p.m. in the loft, Lind said. "
        '"We heard a bang and then there was smoke everywhere in the hall," a clerk at the mill, Anna Holm, told the Herald. '
        "The mill employs about 300 people. The union of paper workers said the sprinklers of the mill had been switched off. "
        "Tarn Paper, the owner of the mill, denied that the sprinklers had been switched off."
    ),
)
RADIO = (
    "Radio Vell",
    "2026-03-01",
    "Two workers dead in paper mill blaze",
    (
        "Two workers died on Sunday in a fire at the paper mill in Tarn. The fire at the mill began at about 10.30 p.m. in the "
        "loft, said Mayor Ida Kost. Firefighters from four towns fought the fire until dawn. "
        "The mill has about 300 employees."
    ),
)
COPY = (
    "Vell Today",
    "2026-03-01",
    "Two killed by mill fire",
    (
        "A fire at the paper mill in Tarn killed two workers on Sunday, fire chief Bo Lind said. "
        "The fire at the mill began shortly after 9 p.m. in the loft, Lind said. "
        "The mill employs about 300 people. The union of paper workers said the sprinklers of the mill had been switched off. "
        "Tarn Paper, the owner of the mill, denied that the sprinklers had been switched off."
    ),
)
COURIER = (
    "The Vell Courier",
    "2026-03-02",
    "Third worker dies after mill fire",
    (
        "A third worker died on Monday after the fire at the paper mill in Tarn, the hospital in Vell said. "
        "Bo Lind, the fire chief, said that the fire began shortly after 9 p.m. in the loft of the mill. "
        "Prosecutor Lena Baum opened an inquiry into the fire at the mill."
    ),
)
GAZETTE = (
    "Mill Gazette",
    "2026-03-03",
    "Inquiry into fire at Tarn paper mill",
    (
        "Prosecutor Lena Baum has opened an inquiry into the fire at the paper mill in Tarn, in which three workers died. "
        "Firefighters from four towns had fought the fire until dawn. Tarn Paper will pay the families of the dead."
    ),
)
FIRST, MORE = [HERALD, RADIO, COPY], [COURIER, GAZETTE]


def edit(entry, old, new):
    """The article with other words."""
    assert old in entry[3]
    return (*entry[:3], entry[3].replace(old, new))
