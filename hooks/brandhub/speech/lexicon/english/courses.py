"""English courses: what grows, falls, spreads and fades. Data, not logic: see english/search.py.

The short spelling is that of lists.py, the classes are those of lexicon/english/fields.py. Whoever adds a word adds a
sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

TRENDS: Final = """
    spruces/beeches/oaks/elms/ashes/trees/forests/woods/bees/insects/shops/villages/pubs/newspapers are/were dying
    river/rivers/stream/forest/forests/wood/woods/lake/moor/nature/soil/valley/stock/stocks has/have recovered
    record/records still stands/stand/unbroken
    record/records stands/stand to/unbroken
    do/does/did/doing well/badly/poorly in state/national/regional/international/a/the/european comparison/comparisons
    keep/keeps/kept coming/arriving/joining/opening/closing/leaving
    has/have/had [been/all/largely] emptied/filled [out/up] $
    become/becomes/becoming/became unaffordable/affordable/scarce/rare/popular/crowded/common
    run/runs/ran/running out/short/low of/on
    is/are/was/were up/down sharply/slightly/again/strongly/steeply/by/on/from
    eat/eats/eating/ate its/their way
    slim/slims/slimmed/slimming down
    spring/springs/sprang/springing up
    like mushrooms
    ever _ier
    loans/bookings/applications/complaints/orders/downloads/sales/calls/registrations/donations/numbers [of] [_] [_] has/have exploded/mushroomed/collapsed/rocketed/skyrocketed/plunged
    no end/relief/solution/turnaround/let~up in sight
    coal/steel/mining/industry/farming/brewing/beer/steelmaking/agriculture/football ends/ended/stops/stopped/ceases/ceased/dies/died [around/about] here/there/$
    changed/altered/transformed beyond/out [of] [all] recognition
    unabated/undiminished/relentless*/inexorabl*
    the rush is
    come/comes/came/coming back to/$ life
    sprang/springs/spring/returned/returns/flooded back to/into life
    go/goes/went/gone/going up/down/under/bust/downhill/uphill/backwards/bankrupt
    on/in the/a up/rise/increase/decrease/decline/wane/ebb/mend/march/retreat/slide/downturn/upturn/way/ascent/descent/turn/free/steady/steep
    one by/after one/another closed/close/closing/disappear*/vanish*/went/fell/shut
    clos*/shut*/disappear*/vanish*/went/fell/died one by/after one/another
    shop/shops/pub/pubs/brewery/breweries/pit/pits/mine/mines closed/closing/shut/shutting one/down
    took/take/takes/suffer/suffers/suffered a/an/heavy hit/knock/dive/tumble/beating/nosedive/plunge/dip/turn/losses/dent
    took/take/takes off
    crowds/visitors/people/tourists/families/life/customers/students are/is/have/has/were/came/come return*/coming/flocking/back/leaving/moving/fleeing/streaming/pouring
    is/are/was/were/got/been promoted/relegated
    promotion/relegation to/from
    keeps/keep/kept [on] growing/rising/falling/shrinking/getting/climbing/losing/gaining/dropping/sinking/expanding
    has/have/had all but vanished/disappeared/gone/died/dried
    bigger/smaller/greener/busier/quieter/older/younger/richer/poorer/cheaper/dearer/higher/lower/faster/slower/better/worse/longer/shorter/louder/emptier/fuller/cleaner/stronger/weaker and bigger/smaller/greener/busier/quieter/older/younger/richer/poorer/cheaper/dearer/higher/lower/faster/slower/better/worse/longer/shorter/louder/emptier/fuller/cleaner/stronger/weaker
    by the day/year/week/month/minute $
    year/month/week/day/decade/bit/step/little by/on/after/in year/month/week/day/decade/bit/step/little/out
    from/with each/every/strength passing/to/year/day strength/year/day
    losses/leaks/numbers/sales/crowds/queues/orders/stocks/profits/debts/fees/costs ... shrivelled/withered/melted/evaporated
    has/have/had the market/field/street/stage/trade ... to itself/themselves
    burned/burnt/flooded/destroyed/rebuilt/closed/moved/bombed [down] twice/thrice
    wear/wears/wore the crown
    pick/picks/picked/picking up [the] pace/speed/steam/slack/momentum
    known/dubbed/hailed/regarded/celebrated/famous as the/a capital/home/cradle/heart/birthplace/mecca/stronghold/hub/hotbed/city of
    walk/walks/walked/run/ran/runs off/away with gold/silver/bronze/first/victory
    walk/walks/walked/run/ran/runs off/away with the/a prize/title/trophy/award/medal/cup/honours/win
    dwindl*/shrivel*/wane/wanes/waned/waning/ebb/ebbs/ebbed/ebbing/taper*/petered/petering/fizzl*/erod*/recede*/receding/subside/subsides/subsided/subsiding/abate/abates/abated/abating/lessen*/diminish*/curtail*/contract*ing/deplet*/decimat*/depopulat*/dieback/atroph*/degenerat*/regress*/stagnat*/plateau*/flatlin*/bottom*out/rebound*/resurg*/reviv*/rejuvenat*/regenerat*/revitali*/renaissance/renewal/comeback/turnaround/upsurge/upswing/upturn/uptick/uplift/upward*/downtrend/downswing/downturn/downward*/downsiz*/upsiz*/nosediv*/plummet*/plung*/tumbl*/crash*es/slump*/collapse/collapses/collapsed/spiral*/soar*/surge/surges/surged/surging/skyrocket*/rocket*/mushroom*/balloon*/snowball*/burgeon*/blossom*/flourish*/thriv*/prosper*/boom*/proliferat*/multiply/multiplies/multiplied/multiplying/swell*/swollen/swelled/escalate/escalates/escalated/escalating/escalation/intensif*/amplif*/augment*/enlarged/enlarges/enlarging/expand*/expansion*/accelerat*/quicken*/strengthen*/weaken*/soften*/dilut*/slow*down/slacken*/flag*ged/falter*/stalled/stutter*/recover*/improve*/improving/worsen*/deteriorat*/declin*/decreas*/increas*/growth/shrink*/shrank/shrunk/shrunken/dropped/halv*/doubl*d/doubling/tripl*d/tripling/quadrupl*/treble*d/quintupl*
    waiting/travel/travelling/journey/delivery/processing/queueing time/times [have/has/had/are/is/were/was/got] [been/become] shortened/shorter/lengthened/longer/halved/doubled/up/down
    tidal/rising/growing/mounting/increasing/falling/declining/shrinking/dwindling/ageing/aging/soaring/booming/flourishing/thriving/burgeoning/expanding tide/number*/demand/interest/rents/prices/population/city/popularity/share/workforce/cost*/economy/industry/sector/trade/pressure/membership/audience*
    lost/lose/loses/losing/shed/sheds/shedding/gained/gains/gaining/won/attract*/added/adding/adds [_] [its/of/half/most/many/more/new] inhabitants/residents/people/jobs/workers/members/students/visitors/ground/momentum/appeal/importance/weight/market/share/traction/popularity/customers/population
    gain/gains/gained/gathering/gather/gathered/gathers/lose/lost/loses/losing/picked/pick/picks ground/momentum/pace/speed/steam/traction/currency/strength/popularity
    gain/gains/gained/gathering/gather/gathered/gathers/picked/pick/picks up speed/pace/steam/momentum
    dry/dries/dried/drying up
    die/dies/died/dying out/off/away
    fade/fades/faded/fading away/into/from/$
    level/levels/levelled/leveled off/out
    turn/turns/turned/turning a/the/around corner/tide/$
    tide is/has turned/turning
    in/out of/into vogue/fashion/favour/favor/style/recession/decline/crisis/demand
    in/enjoying/enjoys/seeing/saw/sees/experienc*/undergo*/underwent a/an/its/the/rapid/steady/sharp/great boom/upturn/revival/renaissance/decline/slump/comeback/surge/resurgence/rebirth/heyday/golden/rise/fall/growth/drop/increase/influx [age]
    influx/exodus/stampede/glut of/from
    heyday of
    boomtown
    golden/glory/boom/salad/halcyon age/days/years/era/time*
    past its/their/his/her peak/prime/best/heyday
    in/at its/their/the prime/peak/heyday/zenith/height/lowest/highest/lowpoint
    back in/on business/track/profit/fashion/vogue/feet/black/red
    in/into/out the black/red
    no longer/any as _ as
    less/more/fewer/bigger/smaller/greener/busier/quieter/older/younger/richer/poorer/cheaper/dearer every/each/by/with/year year/day/month/week/time/after
    ever/increasingly/steadily/gradually/progressively/constantly/rapidly/sharply/dramatically/drastically/continually/continuously/exponentially more/less/fewer/popular/rare/common/important/scarce/grow*/fall*/ris*/declin*/shrink*/increas*/empty/green
    pull/pulls/pulled/pulling away $
    back at/to its/their/the old/former/previous/earlier/usual level/levels/height/strength/peak/size
    days/years are/were numbered
    gave/give/gives/given/giving way to
    been/was/is/are/were reversed
    the other way round/around
    tables have/had/were turned
    tables turned
    job/jobs/work/employment/weight/emphasis shifted/shift/shifts/moved/moves from
"""
# Verbs that assert a trend only near a figure.
MOVING: Final = """
    hum/hums/hummed/humming/buzz/buzzes/buzzing/flag/flags/flagged/flagging/linger*/thaw*/simmer*/smoulder*
    thin/thins/thinned/thinning out
    come/comes/came/coming down/up
    rally/rallies/rallied/rallying
    narrow*/peaks/peaked/peaking/ease/eases/eased/easing/slow/slows/dips/dipped/jump*/leap*/leapt/hit/hits/swing*/swung/creep*/crept/inch*/edge/edges/edged/edging/nudge*/slip*/slid*/steadied/stabilis*/stabiliz*/cool*/heats/heated/freez*/froze/frozen/trim*/slash*/reduc*/return/returns/returned/returning/close/closing/widen*/lengthen*/shorten*/melt*/evaporat*/explode*/implod*/crumbl*/wither*/vanish*/disappear*
"""
