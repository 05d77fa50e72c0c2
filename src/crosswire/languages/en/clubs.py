"""Clubs of the large leagues of baseball, basketball, American football and ice hockey, and words that sport is told in."""

# Written from general knowledge: place | names of its clubs.
_CLUB_LINES = """
Anaheim|Ducks
Arizona|Cardinals,Diamondbacks,Coyotes
Atlanta|Braves,Falcons,Hawks
Baltimore|Orioles,Ravens
Boston|Red Sox,Celtics,Bruins
Brooklyn|Nets
Buffalo|Bills,Sabres
Calgary|Flames
Carolina|Panthers,Hurricanes
Charlotte|Hornets,Bobcats
Chicago|Cubs,White Sox,Bulls,Bears,Blackhawks
Cincinnati|Reds,Bengals
Cleveland|Indians,Guardians,Cavaliers,Browns
Colorado|Rockies
Columbus|Blue Jackets
Dallas|Mavericks,Cowboys,Stars
Denver|Nuggets,Broncos
Detroit|Tigers,Pistons,Lions,Red Wings
Edmonton|Oilers
Florida|Marlins,Panthers
Golden State|Warriors
Green Bay|Packers
Houston|Astros,Rockets,Texans
Indiana|Pacers
Indianapolis|Colts
Jacksonville|Jaguars
Kansas City|Royals,Chiefs
Las Vegas|Raiders,Golden Knights
Los Angeles|Dodgers,Angels,Lakers,Clippers,Rams,Chargers,Kings
Memphis|Grizzlies
Miami|Marlins,Dolphins
Milwaukee|Brewers,Bucks
Minnesota|Twins,Timberwolves,Vikings
Montreal|Canadiens,Expos
Nashville|Predators
New England|Patriots
New Jersey|Devils,Nets
New Orleans|Saints,Pelicans,Hornets
New York|Yankees,Mets,Knicks,Nets,Giants,Jets,Rangers,Islanders
Oakland|Athletics,Raiders
Ottawa|Senators
Philadelphia|Phillies,Sixers,76ers,Eagles,Flyers
Phoenix|Suns,Coyotes
Pittsburgh|Pirates,Steelers,Penguins
Portland|Trail Blazers,Trailblazers,Blazers
Sacramento|Kings
San Antonio|Spurs
San Diego|Padres,Chargers
San Francisco|Giants,49ers,Niners
San Jose|Sharks
Seattle|Mariners,Seahawks,Supersonics,Sonics
St. Louis|Cardinals,Rams,Blues
Tampa Bay|Rays,Buccaneers
Tennessee|Titans
Texas|Rangers
Toronto|Blue Jays,Raptors,Maple Leafs
Vancouver|Canucks,Grizzlies
Washington|Nationals,Wizards,Redskins,Commanders,Capitals
Winnipeg|Jets
"""

# Of folded names by which clubs are called without their place the folded places of all that are called so.
CLUB_CITIES: dict[str, frozenset[str]] = {}
for _line in _CLUB_LINES.strip().splitlines():
    _place, _names = _line.lower().replace(".", "").split("|")
    for _name in _names.split(","):
        CLUB_CITIES[_name] = CLUB_CITIES.get(_name, frozenset()) | {_place}
CLUB_NAMES = frozenset(CLUB_CITIES)
# Two names of one club, and short names of cities that stand before a club's.
SAME_CLUBS = {
    "76ers": "sixers",
    "trail blazers": "blazers",
    "trailblazers": "blazers",
    "niners": "49ers",
    "sonics": "supersonics",
}
SHORT_CITIES = {
    "philly": "philadelphia", "la": "los angeles", "ny": "new york", "kc": "kansas city", "frisco": "san francisco",
    "indy": "indianapolis", "vegas": "las vegas", "nola": "new orleans", "chi": "chicago", "sf": "san francisco",
}  # fmt: skip
# Of club names of two words the first: "red" for "Red Sox".
CLUB_OPENINGS = frozenset(name.split()[0] for name in CLUB_NAMES if " " in name)

# An article with some of these is about sport, where "Saints" and "Giants" are clubs.
SPORT_WORDS = frozenset(
    "coach coaches season seasons playoff playoffs quarterback quarterbacks touchdown touchdowns inning innings pitcher pitchers baseman "
    "shortstop outfielder slugger league leagues game games player players team teams championship tournament rebounds goaltender goalie linebacker "
    "roster postseason preseason yards tackle defenseman teammate teammates nfl nba mlb nhl ballpark kickoff win wins".split()
)
SPORT_WORDS_NEEDED = 2
# Any one of these is enough.
SPORT_TELLS = frozenset(
    "nfl nba mlb nhl playoff playoffs quarterback quarterbacks touchdown touchdowns inning innings baseman shortstop outfielder "
    "linebacker coach coaches roster rb qb postseason preseason".split()
)
