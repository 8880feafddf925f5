"""English plenty and want: crowds, scarcity, surfeit, wholes and how often. Data, not logic: see english/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "be": "is are was were be been being remain remains remained stay stays stayed become becomes became seem seems grew gets get got",
    "throng": """people tourists visitors shoppers children students fans cars bikes cyclists pigeons rabbits deer stalls cafés cafes pubs bars shops boats
        guests commuters families worshippers pilgrims spectators readers dealers traffic posters signs flowers stars lakes castles legends
        applications requests orders complaints letters calls emails concerts festivals events bookings mail data water""",
    "have": "has have had offers offer provides provide needs need",
    "fill": "fill fills filled full packed stuffed",
    "run": "run runs ran running work works worked working operate operates produce produces busy sail sails staffed guarded",
    "make": "make makes made making form forms formed constitute constitutes",
    "measure": "size number amount volume quantity extent scale majority mass variety weight length height density range",
    "ratio": """proportion share percentage quota density number rate ratio fraction level incidence frequency prevalence concentration volume degree
        amount count size scale extent turnout headcount fertility population tally total cost price""",
    "high": "high low large small big great tiny huge considerable vast modest negligible substantial enormous minimal growing falling rising",
}

# --- Too much, too little, just enough ---
SURFEIT: Final = """
    that/this is/was [quite/not] a lot $
    that/this is/was [not/very/too] much/many/little/few $
    city/town/region/dortmund/area/district is/are/was [richly] blessed/endowed with
    it/hall/stadium/train/bus/church/house/theatre/station/museum/gallery/shop/library/zoo/market/street/district/city/town/centre/school/clinic/hotel/restaurant/pub/stand/stands/office/offices/tower/building/halls/trams/trains/hotels/shops/trains/buses/schools/cinema/cinemas/opera/arena/harbour/port/village/estate/flats is/are/was/were/stood/stands/stand half empty/full/built/vacant
    the greater/better/larger/bigger/lesser/smaller part is/are/was/were/has/belongs/lies
    not a/one day/week/month/year/night/evening passes/passed/goes/went
    draws/draw/drew/attracts/attract/attracted the/big/huge masses/crowds
    costs/cost/pay/pays/paid half/double/twice/triple
    to a good/large/great/considerable extent/degree/part
    an/the unusual/inordinate/uncommon/extraordinary amount/number/quantity of
    vacancies/unemployment/poverty/crime/congestion/hills/queues/jams does/do/did not exist
    devours/devoured/swallows/swallowed/gobbled/ate [up] a/whole/entire/the fortune/budget/fortunes
    oversubscrib*/undersubscrib*/overcrowd*/overfull/overstretch*/understaff*/overstaff*/underfund*/overfund*/underus*/overus*/underutili*/overpric*/underpric*/overbuil*/overpopulat*/underpopulat*/oversuppl*/undersuppl*/oversiz*/undersiz*/overstock*/understock*/overtouris*/overload*/overbook*/overburden*/overtax*/overcapacit*/undercapacit*/overconsum*/overexpos*/overfish*/overgraz*/overheat*/overdevelop*/underdevelop*/overdu*/overvalu*/undervalu*/underpaid/overpaid/underprivileg*/underrepresent*/overrepresent*/undermann*/underserv*/underinsur*/underemploy*/oversaturat*/overproduc*/underproduc*/undernourish*/overweight/underweight
    over/under tourism/crowded/crowding/subscribed/staffed/staffing/priced/populated/built/supply/supplied/used/funded/funding/stocked/booked/represented/sized/capacity/stretched/resourced/provided
    lack/lacks/lacked/lacking any/enough/sufficient/space/money/staff/housing/shade/skilled/places/room/green/water/funds
    lack/want/absence/paucity/dearth/scarcity/shortage/shortfall/profusion/abundance/richness/wealth/plethora/glut/surfeit/plenitude/multiplicity/plurality/multitude of
    at a premium
    thin/thick on the ground
    like gold dust
    rare/scarce as/than gold/hen's/hens
    hard/difficult/easy/impossible to come/find/get by/one/a/any/$
    {be} few and far between
    hard to find/get/come [by]
    {be} [much/highly/widely/eagerly/desperately/keenly/hotly/greatly/very] sought/coveted [after]
    highly/much/most/widely/eagerly/desperately/keenly/hotly/greatly sought/coveted/prized/wanted/demanded/desired
    sought after
    in high/great/short/low/heavy/huge/strong/enormous/little/growing/rising/constant/big/hot/much demand/supply
    demand exceeds/outstrips/is/for/was high/low/supply/great/huge/strong
    too many/much/few/little _
    too many/much/few/little $
    {have} enough/sufficient/ample/adequate/more/plenty/insufficient _
    has/have/had/lack/lacks enough/sufficient/ample/plenty/insufficient/adequate
    there is/are/was/were [not/hardly/barely/just/never/more/quite/far/still] [than] enough/sufficient/plenty/ample/insufficient/too/little/much/adequate
    not/hardly/barely/scarcely/nearly/never/nowhere enough _
    insufficient/inadequate/sufficient/ample/abundant/scant/scanty/meagre/paltry/negligible/minuscule/infinitesimal/measly/skimpy/lavish/copious/bountiful/superabundant _
    deeply/heavily/badly/hopelessly in/indebted/to debt/the/its
    were/are/was left with nothing/little/next but/to/when/after/and/,/$
    come/comes/came/coming/gone/going/went/go/moved/risen/rose/moving up in the world
    were/are/was left empty handed
    were/are/was left without heating/work/water/jobs/homes/income/power/electricity/wages/pay/pensions/shelter/food/teachers/doctors/gas/money/buses
    up to its/the/their/our neck/necks/ears/eyes/eyeballs in
    deeply/heavily indebted
    cash/debt/deficit/crime/rent/drought/flood/tourist strapped/ridden/laden/burdened/plagued/stricken/hit/starved/prone/rich/poor/heavy/swamped
    swarmed/swarming/throng/thronged/thronging/teem/teems/teeming/crawl/crawling/bristle/bristles/bristling/abound/abounds/abounded/abounding/overflow/overflows/overflowing/bulge/bulging/bursting/heaving/seething/buzzing/alive/awash/rife/replete/riddled/festooned/plastered/studded/dotted/lined/littered/carpeted/cluttered/choked/clogged/packed/jammed/infested/laden/loaded/overgrown/overrun/besieged/bombarded/deluged/flooded/inundated/swamped/snowed/brimming with/by
    abound/abounds/abounded/abounding
    brim/brims/brimmed/brimming/spill/spills/overflow* over/with
    inundated/swamped/overwhelmed/bursting/thronged/jammed/crammed/mobbed/gridlocked/clogged before/during/at/every/on/when/after/$
    {be} [completely/totally/utterly/well/regularly] flooded/inundated/swamped/deluged/mobbed/gridlocked/thronged/crammed/crowded/packed/overcrowded/overrun/deserted/depopulated/overflowing/heaving with/by/$
    drown/drowns/drowned/drowning/choke/chokes/choking/suffocat*/awash/swim/swims/swimming/roll/rolling in/on/under [its] {throng}/debt/money/cash/rubbish/paper/noise/litter/regulations/it
    drowning/swimming/wallowing/rolling/awash in
    chock a/full block/of
    chock/jam/crammed/full packed/full/to
    {fill} to/with the/bursting/overflowing/capacity/brim/rafters
    filled/full/packed/fit/crammed to bursting/overflowing/capacity/burst/the
    booked solid/out/up/for
    well/poorly/badly/thinly/sparsely/heavily/lavishly/richly/generously/amply/fully/little/much/over/under attended/visited/stocked/used/filled/frequented/trodden/funded/equipped/staffed/supplied/endowed/travelled/traveled/read/watched/loved/booked/paid/patronised
    little/much/most/least/often/seldom/rarely/never/ever/heavily visited/used/known/loved/photographed/seen/read/played/travelled/frequented/quoted/noticed/praised/admired/discussed/debated/needed/expected/awaited/vaunted/sung
    well filled/stocked/attended/visited/frequented/trodden/travelled
    half/nearly/almost/largely/mostly/practically/virtually/completely/totally empty/full/deserted/gone/sold/finished/forgotten/abandoned/vacant
    vacancy/vacancies plague*/is/are/blight*/abound/rate/rates/high
    spoilt/spoiled for choice
    devoid/bereft/void/destitute/empty/starved/stripped/rid/full/short/clear of {throng}/trees/visitors/life/people/cars/green/shade/_
    without number/end/limit/limits
    off the scale/chart
    astronomical*/exorbitant*/extortionate*/prohibitive*/sky-high/skyhigh/rock-bottom/dirt-cheap/whopping/staggering/hefty/princely/eye-watering/eyewatering/mind-boggling/horrendous/phenomenal/prodigious/humongous/gargantuan/stupendous/stratospheric
    sky/rock/dirt/eye/bargain/knock/record/mind/giveaway high/bottom/cheap/watering/basement/down/boggling/price*
    bumper crop*/harvest*/crowd*/year*/season*/turnout/attendance/issue/edition/yield*
    tidy/princely/handsome/considerable/hefty/vast/huge/small/goodly/staggering/substantial/paltry/large/significant/enormous sum*/amount*/profit*/fortune/part/number/fee*/bill*/price*/cost*/debt*/dose*
    cost/costs/costing/spent/paid/pays/pay/worth/made/charge/charges a/an/next/top/through/dear/dearly/the/peanuts/little/nothing/over/bomb fortune/arm/bomb/packet/mint/pretty/to/dollar/nose/earth/tidy/pittance/song/small/$
    costs/cost/costing a/an/the/little/next/dear/dearly/nothing/much fortune/arm/bomb/packet/mint/earth/pittance/$
    for a song/pittance/fortune/snip/bargain
    for peanuts/next
    a small fortune
    sizeable/sizable/respectable/appreciable/considerable/substantial/significant/goodly/notable/noticeable crowd*/community/minority/majority/number*/turnout/part/share/sum*/proportion/amount*/section*/stock/collection/audience*/portion/minority/increase/_ community/population/minority
    run/runs/ran/stretch/stretches/stretched to/for/over kilometres/miles/metres/pages/volumes/acres/hectares/tons/hours/billions/thousands
    stretch/stretches/stretched as far
    stretch/stretches/stretched for [miles/_]
    gaping/yawning hole/gap/void
    to/before packed/full/empty/crowded/sold-out houses/stands/halls/tiers/stadiums/auditoriums
    to a/an packed/full/empty/crowded house/hall/stadium/auditorium
    top/full/best/highest/excellent marks/grades/scores for/in
"""

# --- Crowds and handfuls ---
CROWDS: Final = """
    crowds/throngs/hordes/droves/multitudes/queues of/gather/gathered/form/formed/flock/fill/filled/pour/poured/came/come/line/lined/throng/wait/waited/turn/turned/cheer/cheered/surge] [_]
    thicket/rash/smattering/sprinkling/scattering/spattering/spate/barrage/volley/welter/cluster/raft/slew/bundle/bunch/stack/crop/cornucopia/galaxy/array/assortment/panoply/profusion/multiplicity/variety/diversity/range/spectrum/mix/string/chain/succession/series/host/trove/hoard/treasury/feast/kaleidoscope/jumble/maze/labyrinth/jungle/patchwork/web/network/glut/bonanza/outbreak/epidemic/rush/onslaught of shops/trades/firms/signs/burglaries/pubs/cafés/cafes/bars/clubs/museums/galleries/people/visitors/events/concerts/companies/species/villages/requests/complaints/cases/ideas/projects/closures/applications/offers/thefts/fires/robberies/strikes/openings/new/small/different/other/tourists/students/birds/styles/nationalities/cultures/languages/cuisines/artists/scientists/restaurants/breweries/start/startups/cultures/lanes/bankruptcies/castles/parks/houses/cables/snow/rain
    a/the whole/wide/broad/huge/vast/great/full/bewildering/rich/large/dazzling/impressive/enormous/endless/staggering/colourful range/variety/spectrum/array/series/host/raft/string/load/lot/bunch/choice/diversity/selection/assortment/gamut/palette of
    wide/broad/huge/vast/great/bewildering/rich/large/dazzling/impressive range/variety/spectrum/array/choice/diversity/selection of
    quite/not/only a few/lot/handful
    quite a few/lot/number/crowd [_]
    not a few _
    a respectable/sizeable/sizable/considerable crowd/turnout/sum/community/audience
    not an/a inconsiderable/insignificant/small
    precious/very/surprisingly/remarkably/relatively/vanishingly/rather few/little/many/much/rare/small
    many a/an _
    numberless/uncountable/unlimited/unnumbered/endless/unending/interminable/limitless/inexhaustible
    multiple/manifold/multifarious/multitudinous/sundry/multitudes _
    sheer/vast/huge/large/small/great/overwhelming/enormous/limited/staggering/mere/full/total/overall {measure} of
    the sheer/overall/total {measure}
    _ galore
    galore
    in abundance/masses/plenty/profusion/quantity/quantities/numbers/bulk/swarms/hordes/spades/multitudes/large/great/huge/vast/small/sufficient/ample
    en masse
    swarm/swarms/crawls/crawl/teems/throngs with
    by/in the ton/tonne/dozen/thousand/thousands/hundreds/score/cartload/lorryload/busload/bucket/barrel/truckload/boatload/trainload/shipload/crate/million
    busload/busloads/truckload*/boatload*/trainload*/shipload*/lorryload*/cartload*/coachload*/bucketload*/shedload*/armful*/fistful*/roomful*/houseful* of
    came/come/comes/arrive/arrived/turned/turn/gather/gathered/returned/flocked in/out numbers/force/strength/droves/swarms/hordes/large/great/thousands
    the whole/entire suburb/town/city/street/village/district/region/quarter/school/valley/crew/choir turned/was/is/has/came/stood/sings/sang/knows/knew/went/had/burned
    wholly/totally/completely/entirely/utterly/fully/thoroughly/altogether/quite pulled/gutted/let/rebuilt/renewed/lost/demolished/razed/cleared/occupied/leased/rented/subscribed/restored/modernised/pedestrianised/electrified/solar/covered/burnt/burned/destroyed/barrier/car/traffic/mechanised/green/forested/surrounded/self/dependent/independent/funded
    survive/survives/survived/preserved/kept/remains/remained complete/intact/whole/entire/unscathed
    anything/everything is possible
    building/construction site/sites after
    choice/range/offer/selection/variety is/was vast/huge/enormous/endless/limitless/immense
    everything your/the heart desires
    little/much/lots/nothing/plenty going on
    _ed throughout $
    building/digging/construction/roadworks all over
    all over the city/town/country/region/world/place
    both collieries/breweries/factories/halls/mines/plants/furnaces/libraries/companies/firms/chimneys/shafts {be}/have/has/had/will/closed/survive/survived
    every/each day/night/hour/week of the year/week/day
    in the main $
    any child/taxi/local/schoolchild/fool/driver/resident/visitor [driver] knows/will/can/could/would
    much/most/little/all/nothing/everything was/is/has/had/remains/remained/of/survived/survives lost/rebuilt/destroyed/left/changed/gone/preserved/been/the/demolished/saved/forgotten/new
    unanim*/consensus
    the overall/total/combined/aggregate/sum/grand number/total/cost/area/length/of/population/figure
    sum/grand total of
    {be} all/everywhere/ubiquitous/widespread/commonplace/common/rife/prevalent/legion/omnipresent/sporadic/infrequent/frequent/rampant/endemic/universal/uncommon/unknown over/in/along/here/there/across/among/throughout/north/south/east/west/$
    widespread/commonplace/prevalent/rampant in/along/among/across/throughout/$
    throughout/all the/{city}/germany/europe/westphalia/over city/town/country/region/borough/district/world/land/year/ruhr/county/nation/area/suburb/state/place/{city}
    a/an common/rare/frequent/familiar/everyday/unusual/uncommon/infrequent sight/occurrence/phenomenon/guest/visitor/event/bird/exception/find/treat/species/breed/opportunity/feature
    never/always/constantly/permanently/perpetually/continually/often/forever/nearly/almost/usually empty/full/busy/crowded/packed/deserted/quiet/booked/sold/short/overcrowded/congested/occupied/late/closed/stops/sleeps/rests
    has/have/had always/never been/had/stood/lived/existed/closed/lost/changed
    incessant*/unceasing*/ceaseless*/unremitting*
    {run} round/around the clock
    day in , day
    odd/occasional/isolated/scattered/sporadic/stray/intermittent/sparse/scant farm*/villa*/house*/tree*/case*/protest*/incident*/pub*/cottage*/building*/find*/remains/ruin*/settlement*/shower*/visitor*/bus*/settlements
    remainder/rest of the/its/their wall/walls/town/city/site/money/budget/building/house/area/stock/houses/trees
    generations/centuries/decades/legions of
    for generations/centuries/ages/aeons/eons/decades/years/months/weeks
    mass tourism/exodus/unemployment/event*/protest*/emigration/immigration/migration/grave*/market/production/demonstration*/sport/phenomenon/medium/transport/extinction/redundanc*/layoff*
    {ratio} of ... {be} {high}/negligible/highest/lowest/above/below/known/stable/constant/balanced/equal
    high/low/large/small/considerable/huge/tiny/vast/significant/increasing {ratio} of
    any amount/number/quantity of
    add/adds/added/adding up to a/one/two/more/half/almost/nearly
    {make} up the core/bulk/majority/backbone/lion's/rest/half/most/greater/bigger/larger/entire/whole
    average/median/typical flat*/rent*/household*/income*/wage*/price*/age/family/resident*/visitor*/salary/temperature*/rainfall
    on average
    on/in the average/aggregate/total
    from/of every/all corner*/country/nation/continent*/corners/walks/quarter
    corner*/end/edges of the world/globe/earth
    every conceivable/possible/imaginable/single/last/available _
    all manner/conceivable/possible/known/told of/_
    the few/many/odd/rare/countless/last/handful remaining/surviving/_ers/that/who/left/old/villas/houses/farms/trees/pubs/shops
    fully let/booked/occupied/subscribed/stretched/laden
    legion $
    like rabbits/flies/mushrooms
    two/ten a penny
    ten/twelve to a/the dozen/penny
    galore/aplenty
    a good/fair/fine/great many/number/few/bit/deal/century/dozen/hundred/hour/mile/half
    ones and twos
    one/few in/of a million/thousand/hundred
"""
AMOUNTS: Final = (SURFEIT, CROWDS)
