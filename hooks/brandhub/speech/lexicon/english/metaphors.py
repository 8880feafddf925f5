"""English metaphors: who calls the tune, what is in the basement, what no other town can say. Data, not logic: see
english/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/content/prose/practice-8.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "be": "is are was were remains remained stays stayed",
    "trade": """coal steel iron mining industry logistics trade retail craft crafts services tourism farming beer brewing brewers breweries insurance
        software research science culture football sport traffic money chemistry fashion art music mills steelmakers banks""",
    "figure": """unemployment mood morale demand sales turnover exports export confidence spending births rate rates prices rents interest income incomes
        turnout trust image value values figures numbers orders profits profit debts debt costs revenue wages""",
    "famous": """aachen venice rome vienna paris london milan tokyo florence barcelona madrid copenhagen amsterdam berlin munich hamburg cologne essen bochum
        duisburg dusseldorf hagen leipzig düsseldorf""",
    "wild": "forest desert woods wood wilderness concrete asphalt heath moor scrub steppe suburbs",
    "beast": "fish salmon stork storks beaver beavers wolf wolves otter otters bees swifts swallows kingfisher kingfishers owls bats trout lynx",
}

LEADING: Final = """
    {city}/city/port/university/club won/wins the race
    race for the _ is/was decided/over/won/run
    doesn't/can't/won't get better/bigger/greener/higher/larger
    hat/double/triple/title/promotion is/was complete/certain/sealed/secured $
    hat trick is/was complete/perfect
    all eyes are/were on {city}
    not/never/won't/cannot/can't/hardly find/see/meet/get a/an finer/better/older/larger/bigger/taller/nicer/greener/cheaper/richer
    {trade} rules/ruled/rule/reigned/reigns/reign
    {trade} ruled/rule/rules/dominated/dominate/dominates
    ruled/rules/rule/cornered/corner/corners the market/field/trade/league/industry/scene
    {be} top $
    numberone
    {city} alone has/had/offers/knows/can/holds/owns
    the _ alone has/had/offers/knows/can/holds/owns
    the cream of the cooks/chefs/researchers/writers/town/country/artists/players/trade
    creme de la
    set/sets the tone
    wear/wears/wore the trousers
    peak {city}
    maximum/minimum/full capacity/load/output/occupancy [_] [was/is/has] [been] reached/undercut/exceeded
    the giant/colossus/titan/goliath by/of
    the crown goes/went to {city}
    game , set and match
    {area}/germany's/europe's/westphalia's/world's beer/steel/coal/football/green/culture/logistics city/capital/town
    best kept secret
    uncharted territory/waters
    maiden voyage/flight
    {city} made/makes the start/running
    is/are {city} so successful/popular/big/green/strong/rich/poor/beautiful/expensive/cheap/young/old/attractive/innovative
    who else has/have/can/could/would/does/offers
    where else is/are/can/could/would/do/does/will
    which [other] city/town/place can/could/has/offers/does
    {city} leads/wins/rules/shines/triumphs [again/clearly/here/pleases/delights/makes] $
    that {city} leads/wins/rules/shines/triumphs
    {city} in/out/up front/ahead/first/top $
    we are/were ahead/top/tops/winners $
    """

COMPARING: Final = """
    pay/pays/paid the city's/town's/region's bills/debts/way
    {city}/city is/was/remains/remained a city/town of foundations/founders/students/engineers/immigrants/migrants/tenants/commuters/pensioners/graduates/start~ups/inventors/volunteers/donors
    the more you/one/we/they look/search/dig/walk/count/ask/read/dig [around/closely/deeper/here] , the more jobs/shops/museums/pubs/parks/debts/companies/firms/cafes/theatres/clubs/homes/flats/chances/talents
    cost/costs what a/an/the [_] [_] once did/cost
    what a/an/the palace/villa/castle/house/flat/car/mansion once did/cost
    lighthouse/beacon far/well/way beyond
    missing/absent in/from {famous} $
    a/an draw/stalemate/tie between/for
    head and shoulders above
    in the shadow of {city}/{famous}
    out of the/{city}'s/{famous}'s/cologne's/essen's/berlin's/munich's shadow
    the oak/tree/church/inn/mill was here before
    before {city}/{famous} had/did/knew/built/got
    next/beside/compared to {city}/{famous} , ... look*/seem*/pale*/is/are/appear*
    {famous}/{city} can pack
    rather {city} than
    by a mile/distance/margin/whisker/street/length , _
    rivals/rivalled/rivalling {city}/{famous}
    overran the/its/their/all plan/plans/budget/budgets
    {famous}/{city} doesn't/don't/hasn't/can't/cannot/won't have/offer/match/do/know/boast/claim
    put {famous}/{city} next/beside
    why can't/couldn't/does/do/did/doesn't {city} keep/match/lag/trail/lose
    {city} over/before {famous}/{city} $
    no less a/an city/town/place than
    have/has you/anyone/anybody ever seen/heard/met/known/tasted/found
    who would/could [still/now] live/stay/go/move/want
    """

TRENDS: Final = """
    vote/votes/voted/voting with their feet
    start~ups/startups/firms/companies/families/graduates/students/engineers/creatives/talents/artists/investors/retailers/employers/nurses/doctors leave/left/flee/fled/abandon/abandoned/desert/deserted/shun/avoid the [_] city/town/region/country/ruhr/quarter/north $
    start~ups/startups/firms/companies/families/graduates/students/engineers/creatives/talents/artists/investors/retailers/employers/nurses/doctors are [_] leaving/fleeing/abandoning/deserting/shunning/avoiding the [_] city/town/region/country/ruhr/quarter/north $
    software/services/logistics/tourism/knowledge/science/research/insurance/trade/chips/students/data/code/robots/medicine now/today earn/earns/bring/brings/pay/pays [in] the/our/its/their money/bread/living/wages/rent/bills
    burst/bursts/bursting at the seams
    attract/attracts/attracted/lure/lures/lured [new/many/more/_] investors/firms/companies/start-ups/tourists/buyers/skilled
    has/have woken [up] from its/their [long/_] sleep/slumber
    the north/south/east/west/city/town/quarter/region/market/trade stands/stood/stand still $
    harbour/port/city/town/quarter/region/valley/district/market lives/breathes/booms/blooms again $
    the fat/lean/golden/good/bad years/age/times/days are/is/were over/back/gone
    time is/was up for
    what remained/remains/survived fits/fit in
    balance/majority/ratio tips/tipped $
    less/fewer {be} brewed/built/made/mined/sold/spent/said/grown/produced
    less/more is/are/was/were being built/made/said/sold/bought/done/brewed/baked/read/printed/written
    has/have/had changed for the better/worse
    {figure} {be} [still/now/deep/back/stuck] in/at/through the basement/cellar/doldrums/floor/pits
    {be}/rode/ride/rides/riding riding/high high/again $
    riding high
    lies/lie/lay/stood/stands/stand deserted/abandoned/derelict $
    the young/old/families are leaving/going/returning/coming $
    the young/old/families go/leave/left/went $
    picking/pick/picks/picked up steam/speed/momentum/pace
    tills/till/tills {be} ringing
    concrete/asphalt/city/suburbs eats/eat/ate/swallows/swallowed/swallow/devours ... fields/meadows/land/green/countryside $
    the air/river/water/lake got/gets/became clean/cleaner/clear/warm/dirty $
    the river/lake/forest/economy/trade/market/city/region recovers/recovered/recover/heals/healed $
    hole in the budget/finances/roof gapes/gaped/grows
    gap/hole/budget gapes/gaped/yawns
    lecture halls/rooms/schools/classrooms/streets/pubs/trains/stands fill/filled/empty/emptied $
    {trade} {be} bleeding/reeling/ailing/limping/thriving/back/struggling/sinking/dead/dying/finished/flagging $
    {trade} {be} back on top/track
    on its/their knees
    summers/winters/days/nights/times {be} getting/turning _ $
    gone quiet/silent/dark/dead
    {trade} {be} a sideshow/footnote/afterthought
    has/have/had grown up $
    gone are the days/years/times
    writing is/was on the wall
    sun is/was setting on
    sun has set on
    a renaissance/rebirth/revival/comeback/boom for/of/in
    {beast} return/returned/returns/are/is/have/has [all/long] [back/returned/gone/vanished/left/come] $
    {beast} {be} [all/long/now] gone/back $
    no longer breed*/nest*/live*/grow*/swim*/sing*/brew*/produce*/work*/run*/operate*/exist* here/there
    there used to be _ $
    {figure} up/down/plus/minus $
    in the black/red ends/end/ended/closes/closed/finishes/finished
    unemployment/rents/prices/costs {be} [back] in the basement
    {wild} creep*/advance*/is/are [closer/advancing/creeping] $
    """

QUANTITIES: Final = """
    nearly/almost/practically/virtually bankrupt/insolvent/extinct
    museums/theatres/libraries/schools/universities/clubs/churches/choirs/archives/galleries/hospitals/clinics/nurseries/kindergartens/suburbs/districts/pubs/farms/breweries/orchestras are [so/too/very/often/chronically/desperately/still/mostly/all] poor/rich/wealthy/underfunded/overcrowded/overwhelmed/scarce/outdated/run~down/neglected/unsafe/understaffed/indebted/bankrupt/broke
    debts/costs/deficit/budget/rents/prices/unemployment/vacancies/traffic/housing/bureaucracy/crime is/are a [_] mountain/millstone/burden/nightmare/disgrace/scandal/disaster/bargain/curse/luxury/drag
    earn/earns/earned/pay/pays/paid/cost/costs more/less here/there/today $
    has/have/had full/empty/bulging order books/tills/pockets/purses
    sit/sits/sat/stand/stuck in traffic jams/jam
    anyone/those/everyone who studies/study/works/work/lives/live/buys/buy/starts/start here [_] stays/stay/saves/save/earns/earn/gains/gain
    whoever studies/works/lives/buys/starts here [_] stays/saves/earns/gains/comes
    nurseries/hospitals/schools/firms/clubs/restaurants/pubs/choirs/parishes look/looked/search/searched for [_] staff/members/successors/apprentices/tenants/buyers/teachers $
    counted on one/two hand/hands
    not a penny/cent/brick/drop/trace
    pile/piles/pots/heaps/mountain of money/cash
    next to nothing/none/nobody
    not a/one soul
    in heaps/piles/droves/masses/legions $
    rarely/seldom do/does you/one/anyone/we see/meet/find
    a/an _ opens/closes/shuts/starts/leaves by the hour/minute/day
    the rest live/lives/lived/work/works/rent/rents/pay/pays/stay/come/comes
    isn't/isnt/wasn't/aren't a/any tree/house/soul/car/pub/shop for/in/within
    isn't/aren't/wasn't a/any _ for miles [around] $
    ten a penny
    young and old sing/dance/cycle/celebrate/join/wear/know
    """

NUMBERS: Final = """
    is/was born/stolen/sold/built/lost/founded/opened/closed/demolished/robbed/married every hour/minute/second/day/week/month
    every two/three/four/five/six/seven/ten years/weeks/months/days/hours
    in a row $
    quarter/half century
    fifty fifty
    ca/approx/i.e . half
    i . e . half
    """

KINDS: Final = {
    "number!": NUMBERS,
    "superlative!": LEADING,
    "comparison!": COMPARING,
    "quantifier!": QUANTITIES,
    "image of a trend!": TRENDS,
}
"""By the kind of what they assert. With „!“ no part of them is harmless by itself: „die erste Geige“."""
