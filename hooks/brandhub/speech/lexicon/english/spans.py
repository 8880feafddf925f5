"""English spans: numbers that hide in words, how long, how far, how often, and limits. Data, not logic: see english/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "spans": "minutes hours days weeks months years decades centuries generations ages seasons millennia aeons",
    "long": "minute hour day week month year decade century generation season millennium",
    "thing": """moat wall gate track line storey room nave tower church bed page door lock span bridge shift row track aisle helix staircase portal
        chapel lane carriageway pack roof arch set chin whammy blow act hander seater master deck""",
    "be": "is are was were be been being has have had",
    "ten": "two three four five six seven eight nine ten twelve twenty hundred thousand",
    "short_of": "fall falls fell fallen falling shy well far",
    "house": "minster church cathedral abbey gate castle town hall basilica chapel house station bridge facade",
}

COUNTS: Final = """
    {long} long strike*/closure*/dispute*/festival*/row/work*/search/battle/siege/blockade/wait/debate/project/struggle/tradition/wrangling/delay*/construction/drought/restoration/legal/planning/research/decline/vacancy/history/quarrel/journey/programme
    {spans} long
    day/week/month/year/decade/century/hour/centuries/decades/years/months/weeks/hours/days/generations long _
    once in a century/lifetime/generation/decade/millennium
    twin/double/triple/multi/single/two/three/four/five/six/many/one/half towered/storey/storied/storeyed/track/tracked/decker/deck/room/roomed/nave/naved/aisled/aisle/arched/arch/spired/lane/laned/gabled/winged/sided/masted/bay/part/tier/tiered/layered/layer/span/spanned/seater/seat/digit/figure/headed/armed/tongued/bedroom/bedded/course/day/week/year/month/hour/page/volume/family/legged/stage/person/piece/strong/million/billion/lingual/ethnic/cultural/purpose {thing}/{house}/line/building/block/school/house/tower/bridge/car/street/road
    trio/duo/quartet/quintet/sextet/septet/octet/foursome/threesome/twosome/triad/brace of [the/old/tall] _
    trio/duo/quartet/quintet/sextet/septet/octet from the
    the doubling/halving/tripling/trebling/quadrupling/quartering/decimation of
    double/triple/treble/quadruple moat/wall/storey/tower/whammy/act/span/helix
    a/an/the/its double/triple/treble/quadruple/multiple {thing}
    doubly/trebly/triply/threefold/twofold/tenfold/multiply _
    won/win/wins/flooded/rebuilt/destroyed/burned/burnt/honoured/tried/moved/closed/rebuilt/altered/extended repeatedly/several/many/multiple/umpteen/countless/numerous/time [times/and]
    repeatedly won/flooded/rebuilt/destroyed/burned/honoured/tried/moved/closed/altered/been/extended
    countless/numerous/umpteen/many/multiple/untold times
    once/twice/thrice a/an/every/per [_] {long}
    every/each few/several/ten/twenty/fifty/hundred/five {spans}
    biennial*/triennial*/biannual*/biennale/quadrennial*/quinquennial*/bimonthly/fortnightly
    in pairs/twos/threes/fours/dozens/triplicate/duplicate/hundreds
    two/three abreast
    outvote/outvotes/outvoted/outnumber*/against _ [_] two/three/four/five/ten/one to one
    {ten} to one/two
    fifty fifty
    sixty/seventy/eighty/ninety/forty forty/thirty/twenty/ten/sixty
    half and half
    in its/their/the/his/her twentieth/thirtieth/fortieth/fiftieth/sixtieth/seventieth/eightieth/ninetieth/hundredth/thousandth/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/umpteenth/_teenth year/season/edition/decade/generation
    centenar*/centennial*/bicentenar*/bicentennial*/tercentenar*/tricentennial/quatercentenar*/quincentenar*/quingentenar*/sesquicentennial*/millennia/millennial*/septuagenarian*/octogenarian*/nonagenarian*/centenarian*/sexagenarian*/quinquagenarian*/tercentennial
    golden/silver/diamond/platinum/ruby jubilee/anniversary/wedding
    millionth/thousandth/hundredth/billionth/umpteenth/nth/hundred-thousandth/ten-thousandth/_tieth/_teenth visitor*/guest*/passenger*/customer*/bike/car/member*/resident*/time/book/tree/edition/anniversary/student*/birthday/ticket*/citizen*
    halfway/midway/half-way/two-thirds through/between/to/up/along/down
    average/median flat/rent/age/income/price/household/family/temperature/salary/speed/depth/height/width/rainfall/wage/size/duration/visit/visitor/stay/house
    a mile/kilometre/metre/yard/foot/inch/ton/hectare/acre/gallon/pint/litre/barrel/hundredweight of/high/long/wide/deep/thick/tall/away/from/below/above/down/up/off
    a quarter/third/fifth/tenth/fraction/sliver of
    couple/handful of {spans}/miles/kilometres
    five/six/seven/eight/nine/four/low/high/double/single/three figure/digit/digits/figures
    in double/triple/single/six/seven/five figures/digits
    double/triple/treble/quadruple the/its/their/what/that/as
"""
DURATIONS: Final = """
    for/over/after/within/took/lasted/spent/spans [many/several/long/countless/a/few/recent/past] {spans}
    for/over/since a/an [good/full/whole/mere/entire] {long}/age/eternity/lifetime
    for/since ages/eternity/ever/aye/yonks/donkey's/evermore
    since/from time immemorial/out
    time out of mind
    marks/marked/celebrates/celebrated/marking its/their/the millennium
    since [the/its] [very] antiquity/inception/beginning/beginnings/foundation
    built/closed/changed/vanished/sold/became/famous/gone/disappeared/turned overnight
    within/in/over weeks/days/hours/minutes/seconds/months/years/a/no/record time/few/matter/flash/couple/trice
    in a matter/flash/trice/jiffy/heartbeat of/$
    take/takes/took/taken/taking [_] an/a age/eternity/lifetime/{long}
    take/takes/took/taken/taking ages/hours/minutes/days/weeks/months/years/decades/forever/generations/centuries [to]
    take/takes/took/last/lasts/lasted/lasting/drag/drags/dragged/wait/waited [on/for] ages/hours/minutes/days/weeks/months/years/decades/forever/long
    perennial/everlasting/never-ending/neverending/unending/interminable/long-standing/longstanding/long-established/long-lived/short-lived/age-old/centuries-old/long-running/long-term/long-drawn/long-awaited _
    long/short/never/age/centuries/decades/ever/years/year/months standing/established/lived/ending/old/running/drawn/lasting/awaited/serving/suffering/overdue/forgotten/enduring/term/range/haul/distance [_] dispute/row/feud/club/firm/shop/café/cafe/pub/family/business/member*/resident*/tradition/partner*/mayor/works/series/republic/boom/debate/custom/quarrel/unemployed/unemployment/site/plan/queue/strike/colony/project/company/brewery/music/favourite/conductor/director
    hour's/day's/minute's/minutes'/hours'/days'/mile's/week's/years'/months'/decades'/weeks' walk/drive/ride/journey/march/work/stroll/sail/flight
    an/a/one/half hour's/day's/minute's/mile's/week's/year's/month's/lifetime's walk/drive/ride/journey/march/work/sail/cycle/stroll/rest/rent/pay/wages
    minutes/hours/metres/miles/kilometres/days from/away/apart [the/here/town/it/$]
    at arm's length
    miles from/away anywhere/the/_
    without [any/a/an] interruption/break/pause/let/gap/cease
    uninterrupted*/unbroken/continuous*/continual*/non-stop/nonstop/incessant* settle*/settled/inhabited/used/tradition/occupation/occupied/since/for/habitation/service/operation/run/history/line/presence
    continuous settlement/habitation/tradition/occupation/operation/use/existence/production/service/history
    from generation to
    generation after/to generation
    goes/go/going/reach/reaches/dates/date/stretches/harks/extends back to/for/centuries/generations/decades/a/hundreds/the/_
    has/have/had always been/had/stood/lived/existed
    since the dawn/days/time/age/turn/middle/stone/bronze/iron of/age/ages
    from the cradle/first to/day
    well into/over/past/beyond the/its/his/her/a night/{long}/nineties/eighties/_ties
    half the night/day/year/week
"""
LIMITS: Final = """
    below/above/over/beyond/under/past/at/near/to/across/exceed*/breach*/passed/pass/reached/reach/hit/crossed/cross/cleared/topped/approach*/touch*/nearing/near the/its/their/any/all/a/every legal/eu/statutory/upper/lower/critical/five/million/magic/own/permitted/recommended/official limit*/threshold*/ceiling/cap/target*/quota/mark/capacity/maximum/minimum/benchmark/poverty
    below/above/over/beyond/under/past/at/near/to/breach*/pass/passed/reach/reached/reaches/hit/hits/cross/crosses/crossed/meet/meets/met/miss/misses/missed/overshoot/overshot/overshoots/undershoot/undershot/exceed/exceeds/smash/smashed/top/approach/approaching/approaches/touch/touches the/its/their/all/a/every limit*/threshold*/ceiling/cap/target*/quota/mark/capacity/maximum/minimum/benchmark/critical/poverty/saturation/tipping/breaking/million
    limit/limits/threshold/ceiling/target/quota/mark {be} [_] [been] exceeded/breached/reached/met/missed/passed/crossed/raised/lowered/broken/overshot/undershot/hit
    breach/exceedance/overshoot/undershoot/exhaustion/saturation of the/its/a/all limit*/threshold*/target*/market/fund/capacity/quota
    reach/reaches/reached/hit/hits/approach/approaches/near/nears/at/near/to/operating/full/over/beyond/exceeds/exceeded capacity/saturation/breaking/bursting/exhaustion/overload/maximum/full/tipping [point/capacity]
    {be} [almost/nearly/long/fully/completely/close/all] saturated/exhausted/depleted/overloaded/overstretched
    worked/mined/fished/farmed/sold/maxed/used out/up
    saturation/tipping/breaking/boiling/bursting/melting/freezing/flash/turning point $/has/of/for/is/was
    tipping/breaking/saturation point
    critical mass
    at the/its/their limit*/capacity/maximum/ceiling/brink of/$
    on the brink/verge/cusp of
    stocks/reserves/supplies/plots/funds/space/places/beds/seats/water/money/time/tickets/land {be} [all/almost/nearly/also/slowly] run/running/exhausted/scarce/short/depleted/low/gone/tight/spent/used/limited [out/low/dry/short]
    up to/at/against the/its/their limit/brim/hilt/maximum/ceiling/roof
    poverty/passing/five/fifty/million/finishing line/mark/hurdle/barrier
    {be} off/over/under/on limits/target/quota/par/schedule/budget/limit
    on/off/over/under/within/ahead/behind target/quota/schedule/budget/plan/limit
    fail/fails/failed/failing/manage/manages/managed to meet/reach/hit/keep its/their/the [_] target/targets/goal/goals/deadline
    {short_of} [short/of/wide/below] the/its/their target/mark/quota/goal/aim/plan
"""
MEASURED: Final = (COUNTS, DURATIONS, LIMITS)
