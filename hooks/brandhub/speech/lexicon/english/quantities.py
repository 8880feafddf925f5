"""English fields of number and quantity: how many, how much, how often. Data, not logic: see english/search.py.

The short spelling is that of lists.py, the classes are those of lexicon/english/fields.py. Whoever adds a word adds a
sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

# --- One of something, pairs, measures without a numeral ---

NUMBERS: Final = """
    a/an/one half quarter/hour/century/mile/dozen/decade
    and a half/quarter/third
    both [of] [the/its/their/these/those/our] [swimming/old/new/indoor/outdoor/city/public/grammar/secondary/primary/football/railway/town] towers/halls/pits/breweries/clubs/teams/cities/towns/universities/stations/churches/bridges/stadiums/parks/lakes/rivers/harbours/museums/theatres/trams/lines/houses/schools/plants/furnaces/mills/works/mines/brothers/sisters/buildings/wings/bells/gates/routes/banks/lions/stages/rooms/floors/banks/platforms/goals/matches/farms/boats/locks/pools/baths/hospitals/clinics/libraries/hotels/cinemas/theatres/festivals/fairs/choirs/orchestras/markets/squares/shafts/towers/cranes/canals/motorways/ports/airports/kilns/tunnels
    both survive/survived
    a/the/another pair of [the/old/stone] lions/towers/them/brothers/bridges/doors/swans/storks/horses/wheels/chimneys/cranes/barges/gates/friends/sisters/halls/pits/falcons/bells
    one _ [is/was/has] left/remains/remained/survives/survived/stands/stood
    one _ is/was/has left/standing/remaining/missing/closed/survived
    {unit}/one one {unit}
    one {unit}
    man/knee/waist/shoulder/head high
    waist/knee/ankle deep
    a {unit} thick/high/wide/long/deep/tall/apart/across/square/away/below/above
    miles/kilometres/acres/tons/gallons/barrels of
    costs/costing/for/only/just/than one/a euro/pound/mark/dollar
    one euro/cent/pound/mark
    both of the/its/our/these/those _
    both of the city's/town's/club's/museum's/university's/region's/quarter's
    both of dortmund's
    for/over/within/under/than/nearly/almost a/one {span}
    took/takes/lasts/lasted/spent a/an/one {span}
    a {span} ago/later/earlier/old/long
    decades/centuries/years later/earlier/on/old/long
    two/three/four/five/six/seven/eight/nine/several/many decades
    hat trick*
    a/another/one fiver/tenner/quid/grand/pony/ton/pounder
    fiver/tenner/fivers/tenners/quid
    the duo/trio/twosome/threesome/foursome behind/of/who/from/met/that
    double/triple/treble victory/win/winner*/success/champion*/triumph/bill
    quadruplets/quintuplets
    twinned/twin towers/peaks/spires/bells/pits/shafts
    by/from/through/with/of a single shaft/family/firm/company/architect/owner/builder/bridge/road/furnace/brewery/bank/landlord/employer/investor/doctor/teacher/donor/sponsor/breeder
    a solitary/lone/single _ remains/remained/is/was/stands/survives/survived
    is/are/was/were a sextet/septet/octet/quintet/quartet/trio/duo
    the trio/duo/quartet/quintet/foursome/threesome/twosome of
    single/double/triple/treble/six/seven/five figure*/digit*
    once/twice/thrice a {span}
    every/each [other/second/third/fourth/fifth/few/two/three/four/five/ten/fifteen/twenty] {unit}
    every/each second/third/fourth/fifth/tenth person/house*/resident/child/student/household
    two/three/four dozen/score/gross/hundred/thousand/million/billion
    a/one score/gross/hundred/thousand/million/billion
    seven/six/five days a week
    one/two/three/four/nine in/out in/of/every
    quarter of a million/century/mile
    half a dozen/million/century/kilometre/mile/hour/day/year
    by/in half
    half of/its/the/their/his/her/all
    a hundred/thousand/million times/fold
    hundreds/thousands/dozens/scores/millions of times
"""

# --- Quantities and totals ---

QUANTITIES: Final = """
    the rest [of] [the] [_] is/was/were/are/went/fell/burned/burnt/disappeared/vanished/belongs/followed/closed/has/have/lies/gave
    everything/everybody/everyone/nothing/nobody [in/here/else/on/about] [the/town/city] is/was/are/were/has/had/burned/burnt/went/changed/remained/knows/knew/came/survived/lives/works/sings/closed/wears/loves/wanted/left
    everything/everybody/everyone/nobody/nothing here/in/closed/changed/remained
    no one/body wanted/lives/lived/works/worked/came/survived/left/remained/here/in/stayed/speaks/remembers/noticed/was/has/had/would
    only/just/merely/solely women/men/children/locals/residents/students/members/miners/workers/beer/bikes/buses/trams/trees/ruins/walls/fragments/traces/foundations
    only/just/merely a/few/handful/traces/one/two/fragments/ruins few/handful/fraction/couple/of
    whole/entire families/streets/districts/villages/towns/generations/quarters/blocks/rows/neighbourhoods/industries
    a/the/its/their whole/entire/full city/town/region/district/area/population/street/quarter/country/world/neighbourhood/family/stand/collection/site/building/block/roof/fleet/team/valley/ruhr
    the/its better/best/greater/larger part of
    most/much/many/few/none/little/all of
    a/the great/good/large/small/vast/huge/tiny/high/low/fair/considerable/significant/substantial/growing/overwhelming/sizeable/sizable/decent many/deal/part/number/numbers/majority/minority/proportion/share/percentage/portion/chunk/amount/quantity/fraction/slice
    large/great/huge/vast/big/wide/broad/significant/substantial/considerable parts/swathes/sections/areas/stretches/numbers/amounts/quantities/tracts/chunks/crowds/audiences
    crowds/hordes/droves/masses/flocks/swarms/streams/throngs/herds/legions/armies/hosts/scores/dozens/loads/tons/heaps/piles/stacks/oodles/bags/rows/waves/floods/reams/mountains of
    in droves/abundance/profusion/spades/plenty
    in great/large/huge/small/record/growing/their numbers/hundreds/thousands/dozens/droves
    in short supply
    half/nearly/almost finished/complete/completed/built/full/empty/done
    vast/huge/large/enormous/astronomical/considerable sum/sums/fortune/fortunes
    crowds are/were/is/was
    strong/rich/poor in members/numbers/forest/woods/species/water/children/jobs
    members strong
    a/an/the high/low/large/small/great/huge/enormous/impressive/remarkable/record/rising/falling/growing/shrinking number/share/proportion/density/rate/percentage/amount/quantity/turnover/demand
    high/low/strong/weak/huge/enormous demand/turnover/unemployment/density/attendance
    sparsely/densely/richly/heavily populated/wooded/stocked
    populous/well-attended/well-stocked/crowded/overcrowded/underused/overused/oversubscribed/understaffed
    well/thinly/sparsely/poorly/over/under represented
    underrepresented/overrepresented/abound/abounds/abounded/abounding
    not a/an/one _ was/is/were/remained/stood/left/survived/has/had
    the whole/entire/full length/breadth/width/height of
    by the/their hundred*/thousand*/dozen*/million*/score/truckload/barrel*/bucketload
    plenty/oodles
    lots/loads/heaps/stacks/scores/tons/masses/reams/dozens/bags of
    abundant*/ample/copious*/plentiful*/profuse*/scarce*/sparse*/scant*/meagre/meager/numerous/innumerable/countless/myriad/manifold/umpteen/untold/uncounted/unnumbered/incalculable/limitless/boundless/infinite*
    densely/thinly/sparsely/heavily/thickly populated/settled/wooded/built/planted/inhabited
    short/long/low/high/rich/poor on/of/in supply/_
    a lack/shortage/dearth/scarcity/surplus/glut/abundance/wealth/surfeit/plethora/multitude/profusion/host/plurality/flood/string/raft/slew/stream/torrent/wave/deluge of
    lack/lacks/lacking/shortage/shortages/dearth/scarcity/surplus/glut of
    hardly/barely/scarcely a/an/any/anyone/anybody/anything/anywhere/one/ever/enough
    next to none/nothing/no
    as good as none/nothing/all/every/no/never
    all/nothing but/save for/a/the/one/two/_
    all/everything/everyone/nobody/nothing/none but/except/bar/save
    with/without few/rare/one/two/some/no/a/single exception/exceptions
    to a man/woman/fault
    one and all
    each/every/any and/single every/_
    every/each/any last/single/bit/inch/corner/one/other/nook of/_
    wall to wall
    from top/end/start/first/cellar to bottom/end/finish/last/roof
    throughout/across the/all/dortmund/germany country/region/board/world/ruhr/land
    all over the/dortmund/germany/europe
    citywide/nationwide/countrywide/worldwide/universal*/ubiquit*/omnipresent/wholesale
    completely/totally/entirely/wholly/fully/utterly destroyed/gone/new/rebuilt/empty/full/vanished/flattened/electric/renewable/automated/restored/booked/accessible/barrier/redeveloped/wiped/demolished/burnt/burned/different/of/women/made
    razed to the ground
    wiped out
    consists/consist/consisted/comprises/composed entirely/solely/only/mainly/mostly/largely/exclusively
    exclusively/predominantly/mainly/mostly/largely/chiefly/primarily/overwhelmingly/principally/preponderantly
    majority/minority
    a/an [great/huge/vast/whole/mere/veritable/steady/small] {mass} of
    packed/crammed/bursting/brimming/teeming/heaving/overflowing/crowded/jammed/littered/dotted/studded/lined/strewn/awash with/to/at/out/full
    bursting at the seams
    full/filled/packed/sold to/out the/capacity/brim/rafters/last [last] [seat/place]
    sold out
    full/empty/packed/deserted night/evening/day/week/weekend/season after
    sell/sells/sold/selling out within/in/inside hours/minutes/days/weeks/no/seconds/a/an/record
    queue/queues/queuing/queueing/queued [up] for land/space/sites/plots/flats/places/premises/rooms/jobs/work/offices/homes
    companies/firms/investors/families/buyers/start~ups are/were queuing/queueing/lining [up]
    full/empty/thin/thick/bulging/fat order books/book
    seldom/rarely/hardly/scarcely/often/usually/mostly/never/always/generally on time
    back/up/down at/to/on the/its/their/pre/pre~crisis/pre~war/pre~pandemic level/levels
    at the level of before/last/the
    standing room only
    few/fewer/less/little/much/many/more [_] remain*/survive*/left/know*/remember*/live*/speak*
    nearly/almost/virtually/practically every day/week/month/year/night/morning/evening/hour
    one after another/the
"""
