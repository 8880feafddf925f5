"""English boasts and laments without a number: what a town is full of, thrives on, chokes on, and what it alone has.
Data, not logic: see english/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english import fields

CLASSES: Final = {
    **{name: fields.CLASSES[name] for name in ("city", "size")},
    "large": "long short vast huge wide narrow large small endless limited modest rich tiny generous thin",
    "offer": "list choice queue range waiting selection variety queues lists choices",
    "way": "distances journeys commutes walks waits",
    "living": "living housing building studying renting commuting parking land",
    "dear": "cheap expensive affordable pricey dear costly",
    "room": """pits streets trains buses trams pubs hotels shops halls stands tills beds schools classes nurseries pools museums churches stages cinemas theatres
        offices flats wards hospitals motorways cafes restaurants parks squares rooms warehouses roads trams lecture""",
    "full": "full empty packed clogged jammed crowded deserted half overcrowded busy quiet booked",
    "rate": "rate rates turnout demand occupancy density quota debt debts crime costs wages unemployment spending vacancy vacancies pressure",
    "freq": "daily weekly monthly hourly yearly fortnightly annually",
    "firm": "metropolis corporation empire giant powerhouse city",
    "load": "gallon bucketload bucket lorryload truckload dozen busload cartload score hundred thousand ton barrel crate",
}

LEADING: Final = """
    is/was/became an institution $
    exist/exists/existed only once
    club/city/team/mine/university/lab/dortmund made/makes/make [_] history
    nothing/nobody beats/tops/matches/rivals/equals a/an/our/this/dortmund/{city}
    head and shoulders above
    break/breaks/broke/broken/smash/smashed/smashes its/the/all/every/own [own/previous/_] record/records
    the big beast/beasts of
    a/the beacon of/for/in
    a/the giant on/among the
    a/the titan/colossus on/in/of the
    say _ and you/people/everyone mean/think/mean_s
    firmly in student/family/private/local/female hands
    drink/dish/sport/club of choice
    sweeps/swept/sweep the board/prizes/awards
    was/were invented here/in~dortmund
    was/were invented in {city}
    invented here
    the winner/loser/winners/losers of change/transition/restructuring/globalisation
    the winner/loser/winners/losers of the change/transition/restructuring/crisis/ranking/decade/year/boom/reform/strike/test/vote/comparison/region/country/city/structural
    is/are/was the loser/losers/winner/winners $
    you name it
    never a dull
    might as well pack/give/go
    cannot/can't/couldn't get enough of
    nothing comparable/similar/like~it
    """

COMPARING: Final = """
    look/looks/looked up to {city}/dortmund
    there is/are more here/there/inside $
    there's more here/there/inside $
    {freq} instead of {freq}
    why is/are the/our/dortmund [_] [_] so {size}
    elsewhere it isn't/doesn't/wasn't/hardly
    """

TRENDS: Final = """
    turn/turns/turned/turning their/its back/backs on
    not build/make/brew/produce ... any more
    transformation/change/turnaround/rebuilding/transition has/have [_] succeeded/failed/paid/worked
    only way is up/down
    pouring/poured/pours/pour/flooding/flooded/trickling in $
    creeping/crept/creep/creeps/inching/inched/edging/edged up/down
    became/become/becomes/turned~into a/an [_] {firm} $
    is/are/was/were [_] yesterday's news
    is/are yesterday's news/papers/heroes
    long gone
    kept/keeps/keep being added/built/closed/opened
    kept/keeps/keep growing/rising/falling/shrinking/coming/climbing/expanding
    run/runs/ran/running [_] full/empty $
    did/does/do not/fail fail to come
    will go on like this
    """

QUANTITIES: Final = """
    freshers/students/visitors/people/fans/guests/crowds/tourists/shoppers jostle/jostled/throng/thronged/swarm/swarmed
    orders until/through/into/well~into
    in [great/high/hot/strong] demand $
    is/are/was a [real] bargain/steal/snip
    not a day/week/night/year/weekend [goes/passes/without] [by/without] [without]
    no day/week/weekend/night without a/an/some/music
    traffic/jams/delays/cuts/strikes are/is part of everyday/daily life
    money/space/budget/room/cash does/do/will/did not stretch/suffice/reach
    {rate} is/are/was/were [_] high/low/modest/steep/poor/strong/weak $
    full employment
    count/counted/counts them/it/those/these on one/the/a hand/fingers
    by the {load}
    the {offer} is/are/was/were [_] {large} $
    {way} are/were [_] {large} $
    {living} is/was [here/_] {dear} $
    {room} are/were [_] {full} $
    city/town/council/region/dortmund is/was/are [_] broke/bankrupt/skint/solvent/debt~free $
    hold/holds/held/seats a small/whole/medium town/city/village
    """

KINDS: Final = {
    "superlative!": LEADING,
    "comparison!": COMPARING,
    "quantifier!": QUANTITIES,
    "image of a trend!": TRENDS,
}
"""By the kind of what they assert. With „!“ no part of them is harmless by itself: „never a dull moment“."""
