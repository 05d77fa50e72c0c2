"""Words of what stands beside a clause and tells a figure of its own: "nine of them policemen", "a crowd of 60,000"."""

# behind a comma and "of them": "three of them in hospital", "all but five of them pupils", "two thirds of them"
THOSE = frozenset("them these those whom which".split())
SHARES = frozenset("half most all third thirds quarter quarters".split())
# "a crowd of 60,000": what is counted when only a number follows
COUNTED = frozenset(
    "crowd audience attendance gathering congregation turnout workforce staff membership population majority total"
    " gate crew garrison readership".split()
)
# what opens an aside that measures what the clause tells: "below the capacity of 62,000", "up from 31 last year"
MEASURING = frozenset("below above up down against with compared".split())
# nouns that measure: "a difference of 198,400 votes", "a premium of 31 percent"
MEASURES = frozenset(
    "difference gap margin rise increase fall drop decline gain loss premium discount lead majority average total record"
    " increase decrease surplus deficit shortfall speed depth height distance".split()
)
# "18 fewer than in 2023", "31 percent above", "two years later than planned", "nearly a minute too early"
COMPARING = frozenset(
    "more less fewer higher lower above below later earlier early late longer shorter larger smaller better worse faster"
    " slower older younger up down short ahead behind over under".split()
)
