"""News about three small events, told by several outlets: what the tests of the store, desk, command and web use."""

NOW = "2026-03-05T12:00:00Z"
LATER = "2026-03-06T12:00:00Z"

BRIDGE = [
    (
        "Arle Post",
        "2026-03-01",
        "Arle bridge closed after crack is found",
        (
            "The Tolmin bridge over the Arle was closed on Sunday after inspectors found a crack in a steel beam."
            ' Mayor Ilse Brandt said the bridge would stay closed for at least two weeks. "Nobody will cross it '
            'until we know why," Brandt told reporters in Tolmin.'
        ),
    ),
    (
        "Radio Tolmin",
        "2026-03-01",
        "Tolmin bridge shut to traffic",
        (
            "The bridge over the Arle in Tolmin has been shut to all traffic since Sunday. Inspectors found a "
            "crack in one of its steel beams. About 9,000 cars cross the bridge every day, the city of Tolmin "
            "said."
        ),
    ),
    (
        "The Karst Courier",
        "2026-03-02",
        "Crack in the Tolmin bridge was known, union says",
        (
            "The transport union said on Monday that the crack in the Tolmin bridge over the Arle had been "
            "reported in January. The city of Tolmin denied that. About 12,000 cars cross the bridge every day, "
            "the union said. Mayor Ilse Brandt closed the bridge on Sunday."
        ),
    ),
]
FERRY = [
    (
        "Arle Post",
        "2026-03-03",
        "Ferry runs aground off Sollis island",
        (
            "The ferry Marina ran aground off the island of Sollis on Tuesday with 140 passengers on board. The "
            "coastguard took all passengers off within three hours. Captain Jon Veres was questioned by the "
            "police."
        ),
    ),
    (
        "Radio Tolmin",
        "2026-03-03",
        "Passengers rescued from the ferry Marina",
        (
            "All 140 passengers were rescued from the ferry Marina, which ran aground off Sollis on Tuesday. The "
            "coastguard said that two people were slightly hurt. The ship's captain, Jon Veres, said the steering"
            " had failed."
        ),
    ),
]
CHESS = [
    (
        "Arle Post",
        "2026-03-04",
        "Pavla Hruska wins the chess open in Grodek",
        (
            "Pavla Hruska won the Grodek chess open on Wednesday with eight points out of nine. The grandmaster "
            "beat the defending champion, Otto Lind, in the last round. She said she would play at the world cup "
            "in autumn."
        ),
    ),
]


def make_entry(outlet, day, title, text):
    """The article as a line of JSON Lines holds it."""
    return {"outlet": outlet, "published": day, "title": title, "text": f"{title}\n\n{text}"}
