"""English contrasts: the other town, then and now, and what only so many have. Data, not logic: see english/search.py.

The short spelling is that of lists.py. Whoever adds a phrase adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    "size": FIELDS["size"],
    "city": FIELDS["city"],
    "elsewhere": " ".join(one for one in FIELDS["city"].split() if one != "dortmund"),
    "owns": "has have had gets got keeps kept boasts boasted loves loved builds built brews brewed wins won sings sang dreams dreamt",
    "old": "steel coal beer mining industry soot smoke grime concrete pits furnaces iron coke slag dust pigeons",
    "fared": "survived survives remained remains stood stands closed stayed left came escaped works worked went is was has had are were fell",
    "pays": "pays pay feeds feed employs employ sells matters counts rules dominates leads draws attracts fills sets earns keeps",
    "earner": "coal steel beer brewing mining iron football farming industry pits mines mills shops retail port harbour breweries logistics",
    "trade": "business trade demand interest sales tourism recruitment",
    "slack": "brisk flat slack slow dull sluggish booming lively steady roaring buoyant",
    "work": "mining steelmaking brewing steel coal iron industry beer football industrialisation trade construction power",
    "household": "answer shop house person flat family household resident visitor job pub brewery worker child pupil student voter tree pit firm company",
    "public": """stadium campus city town village district quarter borough suburb harbour port university museum airport zoo park forest lake market fair
        scene industry region congregation parish""",
    "vast": "huge vast enormous gigantic immense massive colossal tiny small big large minuscule modest compact sprawling",
    "asked": """rents rent prices unemployment vacancies jobs debt debts traffic parking turnout sales crime wages births visitors tourists poverty
        pits mines museums pubs breweries queues jams staff midwives doctors nurses teachers flats rooms beds seats tickets""",
    "answered": "up down none plenty rare rising falling high low scarce full gone few many some steady rarely never booked empty forget",
    "scarce": "seat seats bed beds table tables ticket tickets place places room rooms flat flats parking plot plots",
    "gained": "get gets got become became grow grew turn turned stay remain",
}

COMPARED: Final = """
    even/like/as {elsewhere} is/are/was/were/has/have/had/looks/envies/envied/admits/admitted/cannot/can't/could
    where/whereas/while {city} ... , {city}/we
    {city} may/might have/be/boast/brew/play/own ... , but/yet
    {city} {owns} ... , {city} the/a/its/{owns}
    {elsewhere} , by contrast
    gave/give/gives/handed them/us/{city} a hiding/thrashing/drubbing/hammering/beating/lesson/battering
    thrash/thrashed/hammer/hammered/drubbed/trounced/walloped/thumped/demolished {city}/them/us
    what ... lacks/lack/lacked in
    firms/companies/investors/start~ups/families/buyers/tourists/students/artists/developers/brands/chains is/are/have/has discovering/discovered/rediscovering/rediscovered the/our city/region/ruhr/quarter/district/north/harbour/port/nordstadt/location/dortmund
    where the jobs/growth/money/talent/talents/future/workers/customers is/are $
    what the/our/this city/town/region/district/quarter/neighbourhood/university/harbour/port/club/ruhr/north lacks/lack/lacked [most] is/are/was/were
    the {public}/theatre/stadium/cinema/hall/opera fills/filled/sells/sold/earns/earned its/their/out ... , the {public}/theatre/stadium/cinema/hall/opera does/do/did
    took the/our/this city/town/region/ruhr/district/valley/river/club [_] decades/years/generations/centuries/half/until
    neither {city}
    figures/numbers/results/facts speak/speaks/spoke for
    bar/standard/pace/tone is/was [been] set by
    better known than
    lead/leads/led on points/goals/penalties
    {elsewhere} looks/look/looked/seems/seem _ beside/next/by/against
    the south/north/east/west/centre has/have/gets/get the _ , the south/north/east/west/suburbs
    the region's/ruhr's/city's/town's/westphalia's/country's [own/very] grand/manhattan/venice/versailles/hollywood/matterhorn/everest/louvre/wembley/oktoberfest
    {elsewhere} can/could/must/may [only/merely/just] look/watch/wait/dream/stare/marvel/gape on/and/at/in/$
    {elsewhere} would give/kill/pay/die ... for
    go/drive/travel to {elsewhere} to find/see/get/hear
    find/finds/found/finding/see/seen its/their like/likes/match/equal
    took/takes/take its/their/the cue/cues from {city}
    when/while {elsewhere} was/were/is still/only/just/yet/a/an/no
    chasing pack
    shake/shakes/shook/shaken/shaking off its/their/all/the pursuers/rivals/competitors/competition
    {public}/{city} sits/sat/stands/stood/is at the head of
    {public}/{city}/we set/sets the beat/pace/tone/rhythm/tempo
    have/has/had/hold/holds the whip hand
    {old}/{city} handed/passed/hands/passes the baton/torch/crown/sceptre/mantle to
    the crown/throne/sceptre/mantle has/belongs/passed/goes/went [passed/gone] to {city}/beer/steel/data/software/logistics/coal/insurers/the~insurers/brewers
    the crown/throne/sceptre/mantle has/passed/goes/went [passed/gone] to the insurers/brewers/young/students/north/south/port
    {old}/data abdicated/abdicates/reigns/reigned
    old guard has/have made/given way
    that/which europe/germany/everyone/everybody/all/{city} envies/envy/envied/admires/admired/copies/copied/wants
    rest/others/{city} (?:[?]) behind/nowhere/far/none/less/fewer
    can't/cannot be said of/for
    what _ is/was to _ , _ is/was to
    back where it/they/we was/were/started/stood/began
    how did/has/have/do/does/come the/dortmund/our/its/this/a/_ [_] [_] [_] {gained} so {size}
    how come the/our/dortmund [_] [_] is/are/was so {size}
    """

RANKED: Final = """
    try finding/getting/seeing/doing/hearing/buying that/this/one/it in {city}
    show/name/find me another city/town/club/stadium/place/port
    capital of the ruhr/west/north/region/world/district/continent/nation/valley/country/pots
    capital of concrete/noise/rain/kiosks/currywurst/sausages/bicycles/bikes/startups/software/insurance/pubs/gardens/allotments/pigeons/drones/robots/cranes/parking/jokes/queues/debt
    {be} the peak/height/high-point/zenith of {work}/the/its
    the heart of {work}/german/westphalian/european
    religion here/$
    is/was religion in/to/for
    """.replace("{be}", "is/was/are/were/at/to")

AMOUNTS: Final = """
    not one of the/its/our/their/these/those ... {fared}
    every other {household}
    all went/came/flocked/moved/fled/voted/worked/drank/belonged/emigrated to/for/in/from/at {city}/the
    all left/joined/survived/stayed/voted
    work/bread/jobs/wages/homes to/for generations/half/whole/entire/thousands
    only the/a/an/its/one/two/three _ [_] was/is/were/are/has/have [been] left/standing/preserved/spared/survived/remaining/saved
    only the/a/an/its/one/two/three _ [_] remained/remains/survived/survives/escaped
    throw/swing/chuck a stone/cat/brick/pebble/rock ... without hitting/a
    row/street/block/mile/floor after/upon row/street/block/mile/floor of
    rare is/are the
    the/our/its {public}/square/hall/street/school/stage is/are/was/were [far/much/way/simply] too {size} for/$
    queue/queues/line/lines went/goes/go/stretched/stretches/snaked/snakes round/around/down the block/corner/street
    {asked} (?:[?]) {answered}
    result/upshot/consequence/outcome : full/empty beds/tills/coffers/halls/wards/classrooms/shops/pews/stands/streets/offices/trains
    anything but rare/scarce/common/few/many
    {scarce} is/are rarely/seldom/never/hardly free/empty/available/left/vacant
    need/needs luck to find/get/catch/book a/an {scarce}
    {scarce} go/goes/sell/sells/went/sold fast/quickly
    , they/it go/goes fast/quickly
    the full/sold signs/sign/out [signs/sign]
    never stop/stops/stopped ringing
    {public}/{city} lives/lived/live off/from its/the/tourism/students/beer/steel/coal
    {public}/{city} lives/lived/live on tourism/students/beer/steel/coal/logistics/trade/football/insurance/its [alone/now/today]
    {public}/{city} owes/owed everything/its/much
    keep/keeps/kept the/our/this {public}/economy alive/afloat/going/young/moving/busy
    the rare _ who/that/which
    wait/waits/queue/queues/drive/journey/commute/delay/delays/trek is/are/was/were/takes/takes/can/may [be/take/last] hours/days/weeks/months/years/ages
    the/our/its [old] {public} is/was/are/were [very/really/quite/rather/pretty/simply/just/truly/fairly/surprisingly] {vast} $
    for love or/nor money
    sells/sell/sold/selling out by/within/before/faster
    swallow/swallows/swallowed a/an small/whole/medium/entire town/city/village
    """

COURSES: Final = """
    drove/driven/drives/driving/squeezed/squeezing/priced/pricing/crowded/crowding out the/its/small/local/old/ordinary/long/traditional
    population/town/city/workforce/parish/membership/region/congregation/village/choir/readership is/are/was/were [_] greying/graying
    sales/business/trade/demand/bookings/exports/membership has/have/had gone flat/quiet/sour/cold
    {old} built/made/fed/raised this/the/our/its town/city/region/quarter/district/village
    used to be a/an {old}/steel/football/college/student/mill/mining/brewing/factory/company town/city
    the/our smoke/soot/stench/smog/dust is/was [now/long/all/finally] gone for/$
    is/are/was/were not/n't what it/they was/were/used
    isn't/aren't/wasn't/weren't what it/they was/were/used
    waiting list/lists ... has/have/is/are [now/long/been] closed/full/grown
    passed/reached/past/passes the halfway mark/point
    have taken over the/$
    a thing of the past
    put/puts/putting the/our/this/its city/town/region/quarter/village/club/port/district/place/university on the map
    put/puts/putting {city}/us on the map
    reach/reaches/reached a new peak/high/low/height/level
    the/our/its {public}/north/street/south/east/west is/are/was/were [now/again/suddenly/very] fashionable/trendy/hip/chic/gentrified
    wax/waxes/waxed and wane/wanes/waned
    shine/novelty/gloss/charm/glamour has/have/had worn off
    the peak/boom/rush/heyday/worst has/had [now/long] passed/gone
    no more {old}
    made/makes the/this/our/its {public} [very] rich/poor/famous/great/big/green/clean/attractive/expensive/fashionable/popular
    is/are/was/were/come/came [back] in fashion/vogue [again/now]
    in the fast/slow lane $
    from {old}/rust to/into ai/data/software/tech/culture/code/chips/science/knowledge/green/high
    rust belt
    {old}/smoke/coal-smoke/shifts/noise is/are [now] a [distant/faint] memory
    {public}/bath/baths/club/company/firm/theatre/brewery/kiosk/opera/fair loses/lost/makes/made/earns/losing/making money/a/losses [small/big/handsome/tidy/profit/loss]
    fish/birds/storks/salmon/beavers/otters/herons/wolves/swallows have/has returned/vanished/gone to/from/$
    used to be _ ... ; today/now/nowadays it/they/he/she is/are
    used to be _ , now/today/nowadays it/they is/are
    used to be _ , but/and now/today/nowadays it/they is/are
    used to be _ ; now/today/nowadays it/they is/are
    what used to be cheap/dear/poor/rich/grey/green/quiet/busy/empty/full/dirty/clean/small/big/rare/common/expensive is/are now
    ageing/aging/dwindling/shrinking/thinning members/singers/players/flock/congregation/congregations/ranks/pupils/readers/audience/clubs/villages
    newly/hard won/gained/found confidence/strength/pride/prosperity/wealth/importance
    regained/recovered/renewed strength/confidence/importance/pride/prosperity/wealth
    once more/again ... is/are what it/they was/were
    not all/so/that/too/very long/that ago/long [ago]
    {old} made/kept/fed/built/saved/consoled/ruined it/us
    one good/bad/fat/lean/record/strong/weak year/season followed/follows/after another/the
    take away the _ and the {public}/city is/would/has/dies/goes
    have/has/had never [yet] won/lost/scored/drawn against/at/in/since/$
    once/yesterday/formerly/first/then {old} , now/today/tomorrow _
    no longer pays/feeds/employs/dominates/leads/rules/counts
    {earner} no longer {pays}
    {trade} hum/hums/hummed/buzzes [along]
    is/are/was/were/being/been/get/gets/got squeezed/priced/crowded out
    {trade} ... is/was/remains/stays {slack} $
    """

KINDS: Final = {
    "comparison!": COMPARED,
    "superlative!": RANKED,
    "quantifier!": AMOUNTS,
    "image of a trend!": COURSES,
}
"""Kinds of assertion, each with its phrases. All count although a part may be harmless."""
