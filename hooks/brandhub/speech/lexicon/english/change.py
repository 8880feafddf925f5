"""English change: what thins, swells, revives and runs dry, as nouns and as images. Data, not logic: see english/search.py.

The short spelling is that of lists.py. IMAGES assert whatever stands near; VERBS only of what is no tree, no
train and no single person. Whoever adds a word adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "place": "city town dortmund region district quarter area neighbourhood ruhr emscher river lake valley suburb village harbour",
    "adverb": "sharp steady slow rapid steep sudden dramatic gradual great long further marked continued recent",
    "works": """coal steel coke iron mine mines pit pits colliery collieries mill mills factory factories works brewery breweries furnace furnaces foundry
        shipyard steelworks ironworks cokery plant smog soot dust mining industry cinema shop shops pub pubs line trade dustbowl""",
    "be": "is are was were be been being remain remains remained stay stays stayed",
    "course": """decline fall rise growth drop increase decrease loss gain shrinkage waning erosion retreat spread advance boom slump collapse dip spike upsurge surge
        downturn upturn disappearance expansion contraction recovery revival doubling halving tripling trebling swelling thinning slackening lull
        standstill stagnation reversal dwindling shrinking resurgence renaissance rebirth comeback inflow outflow influx exodus reduction cut cuts
        ageing aging depopulation acceleration slowdown demise extinction accumulation improvement deterioration weakening strengthening emptying""",
    "figure": """rents rent prices price sales bookings visitors visitor wages jobs births population output turnover demand fares costs cost fees taxes debt debts
        business trade revenue profits income temperatures emissions numbers number traffic thefts burglaries crime unemployment vacancies employment
        exports orders profits membership members pupils students enrolment passengers attendance attendances audiences readership subscriptions
        tourism pubs shops bakeries butchers cafés cafes bars cinemas mills mines pits farms churches breweries stocks ridership budget spending
        donations applications marriages divorces pensions inflation rates quotas speed consumption""",
    "scene": """quarter district suburb town city village high street centre port harbour valley region county neighbourhood borough scene industry trade sector yard
        market congregation parish club party estate community mill works economy business shop shops pubs pub line cinema""",
    "verbing": """shrinking growing rising falling sinking declining dwindling plummeting soaring booming ailing ageing aging thinning swelling mounting
        spiralling emptying dying vanishing disappearing diminishing waning flagging stagnating recovering reviving flourishing thriving burgeoning
        emerging up-and-coming expanding increasing decreasing escalating collapsing slumping tumbling plunging crumbling faltering faded fading dormant
        struggling stagnant fluctuating shrivelling widening narrowing deepening rocketing ballooning exploding surging evaporating eroding""",
    "grower": """workforce congregation population economy birth tax revenue fleet ranks trade trades membership market sector industry city town suburb suburbs
        village villages parish club band party scene port quarter district number numbers rate rates debt debts cost costs rents prices demand supply
        share shares interest crowd crowds audience audiences stock stocks turnout community support popularity costs sales profits enrolment
        readership budget budgets estate high sea temperatures tide list gap divide shortage need importance""",
}

IMAGES: Final = """
    up/down went/came/go/come/goes/comes the/our/their {figure}
    is/are/was/were going [steeply/steadily/slowly] uphill/downhill
    shops/pubs/bakeries/cinemas/clubs/churches/factories/stores/cafes/schools are/were [now] shutting/closing/folding
    crisis/slump/decline/boom/recession/drought/doldrums/downturn/trough/shortage is/was/has [been/now/finally] over/past/behind/passed/history/overcome/left
    {place} is/are/was/were [now] clean/green/full/busy/alive/popular/crowded/prosperous again
    in/by leaps and bounds
    {place} has/have/had/is/are/was turned/gone/become/grown/got [so/very/rather] green/clean/quiet/loud/rich/poor/cheap/expensive/grey/busy/safe/small/big
    {place} is/are/was/were no longer
    chimneys/furnaces/kilns/stacks/wheels/pits/ovens/looms/cranes no longer/now smoke/turn/run/burn/glow/_
    footfall/sales/numbers/rents/prices/turnover/attendance/bookings/demand/costs is/are/was/were/go/went/goes through the roof/floor
    show/shows/showed/shown/reveal/reveals/revealed a/an/the [_] drop/fall/rise/decline/increase/growth/dip/slump/jump/upturn/downturn/plunge/surge
    replaced/replaces/replacing/replace steel/coal/mining/industry/beer/coke/heavy
    forest/woods/desert/sea/concrete/nature/scrub is/are/was advancing/retreating/spreading/receding/encroaching
    groundwater/levels/aquifers is/are/was/were sinking/falling/dropping/rising
    doubled/tripled/quadrupled again
    the/a/an/its/their/this falling/rising/shrinking/dwindling/waning/swelling/climbing/soaring/plunging/tumbling/ageing/thinning/fading/dying/vanishing/growing/mounting of {figure}/{scene}/steel/coal
    falling/rising/shrinking/dwindling/climbing/soaring/plunging/tumbling of {figure}
    {works} is/are/was/were [long/now/all/finally] gone/history/dead/over/silent/extinct/no
    {works} has/have/had [long/now/all/finally] gone/fallen/closed/shut/disappeared
    {works} ... closed/shut/closes/shuts/closing/shutting [its/their/the] [_] gates/doors/gate
    loss/losses/gain/gains/drop/increase/decrease/fall/rise/decline/growth :
    the/a/an/its/their/this [{adverb}] {course} of/in/on [the/its/their/local/village/small] {figure}/steel/coal/industry/mining/_ing/population/fortunes/building/market/middle/guilds/hard/brewing/trade/craft/_ism
    the/this/no/a/that {course} began/begins/started/goes/continues/continued/came/hurts/annoys/worries/set/stopped/ended/slowed/is/was
    the {course} of the/its/their/our {figure}/{scene}
    {course} in/of {figure}
    {figure} {course}/hike/hikes/crash/squeeze/freeze/explosion/drain/crunch/spiral/peak/glut
    a/an/the/this/another/its [sharp/steady/slow/rapid/steep/sudden/dramatic] {course} in/of {figure}
    no end in sight to the/this
    {be} filling up
    structural change/transformation/restructuring {be} complete/completed/over/done/finished
    structural change/transformation/restructuring has/have/had been mastered/overcome/managed/completed/achieved/weathered
    is/are/became/become today/now [largely/almost] what ... was/were/used
    is/are/became/become what ... once was/were
    the dying/death/age/era/days/time of [the] _ {be} over/past/gone
    face/faces/faced/facing [certain/imminent] closure/extinction/ruin/collapse/demolition
    {scene} [_] {be} turning into
    {scene} turn/turns/turned into a/an/the
    reinvent/reinvents/reinvented/reinventing itself/themselves
    {scene} has/have [visibly/clearly/also] aged/greyed
    become/becomes/became clean/green/lively/quiet/safe/healthy again
    ranks/rows/crowds {be} [visibly/slowly] thinning/swelling
    the/an/of/its end of an/the era/epoch
    fall/falls/fell/fallen/falling/sink/sank/sunk into oblivion/disuse/obscurity
    {be} [now/also] taking on staff/people/workers/apprentices/trainees
    trade/retail/retailers/banks/firms/shops/industry/companies/doctors/clubs [_] pull/pulls/pulled/pulling/withdraw/withdraws/withdrew/withdrawing out/from
    water/energy/power/electricity/gas/paper/land/bike/phone/drug use {be} [slowly/steadily/sharply/again/still] declining/rising/falling/growing/shrinking/up/down/increasing/dropping
    the/coal/steel/mining/brewing/pits/mines/collieries/breweries [_] {be} [now/long/already] history $
    end in/of sight/the rise/boom/decline/growth
    brain/capital drain/flight/gain
    drain/haemorrhage/exodus/stream/flow/inflow/outflow/influx/tide/trickle/flood of/is/dries/swells/thins/goes [workers/people/capital/talent/refugees/migrants/tourists/visitors/commuters/arrivals]
    bleed/bleeds/bleeding/bled dry/jobs/people/members/workers/votes
    haemorrhag*/hemorrhag*
    dying/vanishing/endangered/rare/threatened breed/trade/trades/craft/crafts/art/species/village*/pub*/language
    threatened/faced by/with extinction/closure
    facing/near/to/into extinction
    on/at its/their/the [very] last/knees/brink/verge/edge/way legs/gasp/of/out/up/down
    on the/an/its rise/advance/brink/wane/decline/upward/downward/skids/ropes/ebb/increase/ascendant of/path/trajectory/spiral/curve/slope/$/in/since
    on the back/front foot
    in the ascendant/ascendancy/doldrums/balance
    in/into/on [free/steep/terminal/full/steady/constant/sharp/slow/gradual/rapid] decline/reverse/freefall/fall/ascent/descent/retreat/flux/bloom/crisis
    go/goes/went/gone/going into/to/from reverse/decline/recession/strength/rack/overdrive/administration/receivership/seed
    went/go/goes/gone/going to the/rack dogs/wall/and
    went/go/goes/gone/going through the roof/floor/ceiling/mill
    went/go/goes/gone/going south/downhill/bust/bankrupt/under
    head/heads/headed/heading/point/points/pointed/pointing/drift/drifting/trend/trending/move/moved/moving north/south/upward*/downward*/up/down/higher/lower/skyward*
    know/knows/knew [only] one/a direction
    the only way is
    {figure} [have/has/are/is] shoot/shoots/shot/shooting/creep/creeps/crept/creeping/inch/inched/edge/edged/nudged/ticked/climbed/jumped/sprang/driven/pushed/forced/bid/sent up/down/upward*/downward*/skyward*
    drive/drives/drove/driving/push/pushes/pushed/pushing/force/forces/bid/send/sends/sent up/down rent*/price*/wages/costs/demand
    spring/springs/sprang/sprung/springing/sprout/sprouts/sprouted/sprouting/pop/popping/popped/crop/cropping/mushroom up/on/in/like/everywhere/all [mushrooms/everywhere/along/all/on]
    sprout/sprouts/sprouted/sprouting on/in/along/from/everywhere/like/all the/every
    make/makes/making/made/stage/stages/staged/staging a/an/its [_] comeback/recovery/return/resurgence
    make/makes/made/making/gain/gains/gained inroads/headway/strides/ground in/into/$
    business/trade/things/economy/market/sales/industry look/looks/looking/is/are [looking/picking/perking] up
    business/trade/economy/market/sales/industry/demand {be} looking/picking/perking/hotting/slowing/cooling up/down/off
    {be} drying/dying/thinning/emptying/levelling/running up/out/off/low/short $
    {be} hotting/closing/slowing up/down $
    running/run/runs/ran low/short on/of/in/$
    running/run/runs/ran out of workers/staff/money/space/room/coal/customers/members/land
    run/runs/ran/running low/short/dry
    has/have/had/been/seen/sees/saw/knew/known better/its/their/had days/day/heyday/ups
    seen better days
    had its/their day/days/moment
    ups and downs
    boom and/to bust
    highs and lows
    peaks and troughs
    rise and fall of
    rises and falls
    rags to riches
    from strength to
    yo yo/yos/yoed/yoing
    seesaw*/rollercoaster/roller-coaster
    seesaw/rollercoaster/roller coaster
    fluctuat*/oscillat*/vacillat*/seesawing
    stagnant/stagnat*/static/flatlin*
    a/stiff/facing/faces/face/strong/economic/political tailwind*/headwind*
    wind/winds in/of its/change/their [sails]
    new/fresh lease of
    gentrif*/densif*/depopulat*/repopulat*/deindustriali*/suburbani*/urbanisa*/urbaniza*/urbanise*/urbanize*/urbanising/urbanizing/digitalis*/digitaliz*/motorisation/motorization/motorised/motorized/motorising/desertif*/reforest*/deforest*/overheating/overheated/overheats/ghettoi*/commerciali*/marginali*/secularis*/mechanise*/mechaniz*/mechanisation
    once/formerly/previously mighty/proud/great/thriving/flourishing/bustling/busy/famous/powerful/rich/wealthy/prosperous/booming/common/full/crowded/important/dominant/numerous/popular/humming/lively/widespread
    ailing/moribund
    progressively/increasingly/gradually/continually/steadily _
    {be} [now/still] slightly/sharply/markedly/well/far/significantly/considerably/clearly up/down
    {figure} ... well/sharply/markedly/slightly/far/way/significantly up/down
    back to/at/on/in/up/its/their [pre/old/former/pre-war/normal] war/prewar/levels/level/strength/numbers/growth/heights/profit/pre-war/pre/size/crisis
    pre crisis/war/pandemic/covid level*/figures/numbers
    above/below/at/to/over/under pre/prewar/pre-war/pre-crisis/pre-pandemic level*/crisis/war/pandemic/levels
    no longer what/as/the/a/so/enough/any/grow*/fall*/pays/big/common it/they/he/big/many/large/much/popular/important/high/matter/rare/fashionable
    what it/they once/used was/were/to
    used to be/have/employ/number/count more/bigger/larger/many/full/busy/crowded/the/greater/fewer/_er
    brisk/flat/slack/slow/dull/roaring/booming/sluggish/bad/lively business/trade
    business/trade/demand/interest/sales/bookings {be} [still/again/now/very/rather] brisk/flat/slack/slow/sluggish/booming/good/bad/poor/strong/weak/lively/down/up/steady/quiet/dead/buoyant
    do/does/did/doing a roaring/brisk/good/lively trade/business
    sell/sells/sold/selling/go/goes/went/going like hot/cakes/crazy/mad [cakes]
    like hot cakes
    debt/debts/costs/vacancies/orders/waste/rubbish/work/problems/losses pile/piles/piled/piling/mount/mounts/mounted/mounting/build/builds [up]
    {be} piling/mounting/stacking up
    get/gets/got/getting/spiral/spirals/spiralled/spiralling/run/grow/growing out of/wild hand/control
    out of hand/control
    reduced/cut/shrunk/shrunken/whittled/pared/halved/dwindled/slimmed/trimmed/scaled to/down/back/by a/the/to/an
    {be} [recently/drastically/severely/sharply/been/also/again] cut/slashed/trimmed/lowered/raised/reduced/halved/doubled/axed/shortened/lengthened/extended/enlarged/thinned/pruned/curtailed/diluted/tightened/loosened/abolished/scrapped in/by/again/back/since/after/$/to/down/from
    stepped/beef/beefs/beefed/beefing/ramp/ramps/ramped/ramping/crank/cranked/scale/scaled/scaling/jack/jacked/bump/bumped/hike/hiked/top/topped/notch/chalk/build/prop up
    hike/hikes/hiked/hiking fare*/rent*/price*/fee*/rate*/tax*/by/charges
    fare*/rent*/price*/fee*/rate*/tax*/charges hike/hikes/hiked
    cuts/cutbacks/cutback to/in/of/at/annoy/hurt/hit
    cutback*/redundanc*/downsizing/rundown/run-down/winding-down/build-up/buildup/shake-out
    shed/sheds/shedding/axe/axes/axed/axing/slash/slashes/slashed/slashing/cut/cuts/cutting/create/creates/created/creating/add/adds/added jobs/staff/services/posts/costs/prices/fares/spending/places
    becoming/become/becomes/became [increasingly/ever/more] chronic/acute/rarer/scarce/rare/common/fashionable/extinct/commonplace/dearer/popular/unaffordable/expensive/unpopular/deserted/obsolete
    becoming/become/becomes/became [increasingly/ever/more] the norm/rule
    climate/city/region/planet/river/lake/sea is/are/has/have/grows [been] warm*/cooling/heating
    the warming/cooling/greening/thaw of
    global warming/heating
    firmed/firming/hardened/softened/steadied/stabilis*/stabiliz*/bottomed/peaked/plateaued/levelled in/out/at/off/over/after/since/$
    hold/holds/held/holding/remain/remains/stay/stays/stayed steady/stable/constant/flat
    remain/remains/remained/stay/stays/stayed high/low/steady/flat/weak/strong/rare/popular/scarce/stubbornly/persistently/small/large
    the swelling/thinning/dwindling/shrinking/growing ranks/number*/band/circle/group/list/army
    {verbing} [birth/tax/high/old/housing/bus/rail/public/water/visitor/student] {grower}
    empty/empties/emptied/emptying out/fast/rapidly/slowly/on/$
    villages/streets/suburbs/towns/quarters/churches/schools/pubs empty/emptied/dwindle/decay/decayed/shrink
    {scene} {be} [slowly/rapidly/steadily/still/visibly/fast/now/again/also/gradually] emptying/ailing/dying/thriving/gentrifying/densifying/reviving/recovering/booming/flagging/struggling/growing/shrinking/swelling/bleeding/filling/fading/waking/warming/cooling/expanding/declining/decaying/flourishing/blossoming/greying/ageing/aging/rejuvenating/catching/losing/gaining/withering
    {be} up and coming
    up and coming {scene}/star/artist*/band*/club/scene/team
    {be} vanishing/disappearing/eroding/spreading/advancing/retreating/sprouting/multiplying/flagging/waning/fading/dwindling/crumbling/melting/returning/overheating/densifying/gentrifying/thinning/stagnating/fluctuating/oscillating/warming/shrivelling/ebbing/evaporating/mounting/easing/firming/slipping/accumulating/proliferating/tightening/spiralling/swelling/emptying/recovering in/from/on/along/across/away/among/fast/slowly/rapidly/everywhere/at/north/south/east/west/since/everywhere/$/since/again
    the spread/advance/march/triumph/return/disappearance/death/rise/revival/renaissance/comeback/boom/demise/loss/growth/decline/retreat/vanishing/proliferation/dwindling/closure of [the/village/small/e/hard/young/remote/local/public] _s
    triumphal march/procession
    lost/losing/loses/lose/gained/gaining/gains/gain/won/winning/attracting/shedding/adding pupils/members/workers/shops/jobs/residents/inhabitants/students/customers/readers/viewers/passengers/guests/trade/fans/voters/votes/share/trees/teachers/doctors/visitors/population/ground/appeal/lustre/status/importance/influence/weight/momentum
    losing/gaining/adding/shedding _ [and/by/year/fast]
    turn/turned/reversal/reverse/reversed of/in/the tide/fortune/fortunes/trend
    the tide/wind/trend/mood/balance/pendulum has/is/was turned/turning/turns/changed/shifted/swung
    from boom to
    phased/phase/phasing/dying/died/die/dies/petered/fizzled/fading/ebbing/trickling/ebb/ebbs/drying out/away/off/up
    glacier*/forest/heath/moor/ice/water retreat*/recede*/shrink*/advance*
    _'s retreat/decline/rise/growth/demise/ascent/boom/comeback/renaissance/revival/downfall/expansion is/was/began/started/in/since/as/to/from/into
    is/are/was/were/has/have [been] on the/a/an up/mend/wane/rise/slide/decline/way/march/advance/ropes/increase/roll/high/upswing/retreat
    on a roll/high/downward/upward/steep/steady/growth
    growth/boom/ghost/shrinking/crisis town/city/region/market/path/area/industry/phase/sector
    more/fewer/less with/by/from every/each/the year/season/week/month/day/generation
    {verbing} [_] for/since/in years/decades/ages/months/recent
    no longer play/plays/played a/any/much part/role
    downhill/uphill ever/all since/from/the
    from laggard/backwater/eyesore/also-ran/underdog ... to/into
    backbone/heart/pride/engine/pillar/mainstay of the/its/our {scene}/region/economy is/are now/today/only/no
    backbone/heart/pride/engine/pillar/mainstay of the/its/our region/economy is/are now/today/only/no
    revenue/revenues/tax/taxes/money/donations/grants/profits/orders/applications/funds pouring/pours/poured/pour in
    revenue/revenues/money/donations/grants/profits/orders/applications/funds is/are/were/was/keep/keeps/have been/kept pouring/flooding/flowing/rolling in
    revenues are pouring/flooding/flowing/rolling in
    pit after pit
    low/high point/ebb/tide [mark] $
    at/to/reached/hit/hits/reach/reaches a/an/its [historic/record/new/all-time] low/high/nadir/zenith
    mine/shop/mill/factory/pub/firm/school/works/colliery/brewery/bank/branch/village/church/cinema/business/family after mine/shop/mill/factory/pub/firm/school/works/colliery/brewery/bank/branch/village/church/cinema/business/family
    is/are/remains/remain/stays/stay still affordable/cheap/within
    still affordable $
    is/are/remains/remain affordable in/for/here
"""
# Verbs and nouns that assert of whatever is no tree, no train and no single person.
VERBS: Final = """
    blossom/blossoms/blossomed/mushroomed/ballooned/boomed/crashed/swelled/surged/soared/stagnated/fluctuated/erode/erodes/eroded/eroding/flagged/flagging/emptied/thinned/dwindled/shrivelled/plummeted/slumped/collapsed/tumbled
    an/the upsurge/upswing/downswing/spike/dip/lull/slump/crash/thaw/freeze/standstill in/on/has/of
    spread/spreads/spreading of scooters/_s
"""
