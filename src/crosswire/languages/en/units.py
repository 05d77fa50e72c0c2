"""Units that are others many times over: name | base unit | how many of the base unit."""

_TABLE = """
kilometer|meter|1000
mile|meter|1609.344
nautical mile|meter|1852
foot|meter|0.3048
yard|meter|0.9144
inch|meter|0.0254
centimeter|meter|0.01
millimeter|meter|0.001
tonne|kilogram|1000
ton|kilogram|1000
pound weight|kilogram|0.4536
gram|kilogram|0.001
hectare|square meter|10000
acre|square meter|4047
square kilometer|square meter|1000000
square mile|square meter|2590000
liter|liter|1
cubic meter|liter|1000
cubic kilometer|liter|1000000000000
knot|kilometer per hour|1.852
mile per hour|kilometer per hour|1.609344
gallon|liter|3.785
second|second|1
minute|second|60
hour|second|3600
day|second|86400
week|second|604800
month|second|2629800
year|second|31557600
year of age|year of age|1
month of age|year of age|0.0833
"""

BASE_UNITS = {
    name: (base, float(factor)) for name, base, factor in (line.split("|") for line in _TABLE.strip().splitlines())
}

# Nouns whose figures count people: "the attendance was 48,212".
PEOPLE_MEASURES = frozenset({"crowd", "attendance", "audience", "spectator", "turnout", "membership", "workforce"})

# Nouns that count people: one may say "captives" where another says "prisoners".
PEOPLE = frozenset(
    (
        "person people man woman human individual resident inhabitant villager citizen civilian passenger worker employee staffer"
        " staff docker miner driver sailor crew crewman fisherman farmer teacher nurse doctor patient case victim casualty death"
        " dead fatality injured wounded survivor prisoner captive detainee inmate hostage arrest protester demonstrator marcher"
        " spectator fan supporter visitor guest tourist refugee migrant evacuee soldier troop fighter militant officer policeman"
        " police firefighter rescuer volunteer child pupil student girl boy youth teenager adult voter delegate lawmaker deputy"
        " member striker attendance crowd mourner pilgrim rower player athlete participant attendee owner homeowner holidaymaker"
        " serviceman witness observer customer client shopper commuter motorist tenant"
        " householder pensioner singer sailor steward stewardess hiker climber skier swimmer bather diplomat councillor mp senator"
        " professional expert inspector investigator reporter journalist clerk cleaner cook engineer miller technician scientist"
        " applicant candidate defendant suspect gunman attacker robber raider assailant militant rebel insurgent fugitive convict"
        " offender youngster schoolchild toddler infant newborn kid lad stranger foreigner national"
        " reveller reveler believer worshipper parishioner festivalgoer concertgoer partygoer bystander passer-by pedestrian"
        " cyclist walker runner marshal porter waiter baker shopkeeper trader smuggler trafficker conscript recruit trooper"
        " marine paratrooper commando guard warder medic paramedic midwife surgeon carer caller user subscriber shareholder"
        " investor taxpayer signatory rioter looter trawlerman deckhand stowaway islander soul schoolgirl schoolboy crewmember"
        " deserter mutineer mother father parent grandparent bailiff activist campaigner environmentalist squatter camper hugger"
        " occupier trespasser picketer agent detective cadet aide envoy monk nun priest imam bishop cleric rabbi brother sister"
        " relative friend neighbour neighbor colleague dancer actor actress musician artist writer poet footballer cricketer skater"
        " gymnast referee umpire judge juror magistrate prosecutor lawyer solicitor barrister banker broker saver depositor"
        " apprentice trainee intern chef butcher plumber electrician welder carpenter bricklayer builder roofer mechanic pilot"
        " copilot astronaut cosmonaut captain dispatcher conductor hunter angler shepherd herder logger forester gardener grower"
        " picker scout ranger warden official minister governor mayor adviser spokesman analyst economist scholar academic"
        " researcher spy hacker intruder thief burglar poacher kidnapper captor killer murderer sniper arsonist vandal hooligan"
        " gangster dealer courier onlooker sightseer admirer devotee disciple follower backer donor sponsor founder director"
        " manager executive leader shooter squaddie mercenary rifleman gendarme sergeant lieutenant colonel general airman reservist"
        " separatist guerrilla insurrectionist plotter conspirator informer orphan widow bride groom baby twin triplet centenarian"
        " abstainer dissenter delegate pupil vaccinator evictee returnee expatriate settler nomad native local"
        " churchgoer viewer listener reader sympathiser sympathizer loyalist sufferer"
    ).split()
)

# Nouns of one measure under several names.
SAME_MEASURE = {"occasion": "time", "instance": "time"}
