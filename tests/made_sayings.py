"""News with people who are quoted in several stories, two of one surname, a body, and names with accents."""

ORCHARD = [
    (
        "Arle Post",
        "2026-03-02",
        "Frost destroys cherry harvest in the Karst",
        (
            "A night of frost has destroyed most of the cherry harvest in the Karst, growers said on Monday. "
            '"Nothing is left on the trees below the church," said Lena Corvath, who chairs the growers\' association. '
            "The Ministry of Farming said that it would pay for some of the losses. Temperatures fell to minus six "
            "degrees on Sunday night, the weather service said."
        ),
    ),
    (
        "Radio Tolmin",
        "2026-03-03",
        "Growers ask for help after frost",
        (
            "Fruit growers in the Karst asked the state for help on Tuesday after a night of frost destroyed most of "
            'the cherry harvest. "Nothing is left on the trees below the church," Lena Corvath, chair of the growers\' '
            "association, told Radio Tolmin. The Ministry of Farming said that it would pay for some of the losses."
        ),
    ),
]
WOLVES = [
    (
        "The Karst Courier",
        "2026-04-10",
        "Wolves kill nine sheep near Arle",
        (
            "Wolves killed nine sheep on a pasture near Arle on Thursday night, the owner of the flock said. "
            '"We found them at dawn along the stream," said Łukasz Corvath, who has kept sheep there for twenty years. '
            'The Ministry of Farming said: "We will send two rangers with dogs." Zoë Lindström, a biologist at the '
            'university of Tolmin, said that the pack had four young. "They are looking for easy prey," Lindström said.'
        ),
    ),
    (
        "Arle Post",
        "2026-04-10",
        "Nine sheep dead on pasture near Arle",
        (
            "Nine sheep were killed by wolves on a pasture near Arle on Thursday night. "
            '"They are looking for easy prey," said Zoë Lindström, a biologist at the university of Tolmin. '
            'The Ministry of Farming said: "We will send two rangers with dogs."'
        ),
    ),
]
FISH = [
    (
        "Radio Tolmin",
        "2026-05-20",
        "Dead trout in the river Arle",
        (
            "Hundreds of dead trout floated in the river Arle on Wednesday, anglers said. "
            '"The water smelled of paint," said Zoë Lindström, a biologist at the university of Tolmin. '
            "The city of Tolmin said that it had taken samples of the water below the works of the company Brenta."
        ),
    ),
    (
        "The Karst Courier",
        "2026-05-21",
        "City of Tolmin tests river after trout die",
        (
            "The city of Tolmin has taken samples of the water of the Arle after hundreds of trout died there on "
            "Wednesday. The company Brenta denied that its works had anything to do with it."
        ),
    ),
]
ALL = [*ORCHARD, *WOLVES, *FISH]
