"""English rivalry: duels, draws, likenesses and yardsticks without a comparative. Data, not logic: see english/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "other": f"""rival rivals competitor competitors competition neighbour neighbours neighbor neighbors peer peers others rest opponents pack
        field cities towns suburbs villages regions districts quarters countries metropolis metropolises counterpart counterparts cousin cousins
        sisters challengers chain chains giants everyone everybody anyone all capital average {FIELDS["city"]}""",
    "quality": """size height length width depth age area weight breadth quality scale fame number numbers population sunshine rainfall rent
        rents price prices wages income turnover density reach beauty comfort splendour renown importance stature power speed volume length
        capacity popularity wealth green charm extent ambition variety noise greenery attendance output turnout""",
    "dim": "length size height width depth weight age area breadth volume diameter span circumference footprint population",
    "legend": """venice florence paris athens manchester detroit rome jerusalem versailles hollywood broadway riviera tuscany switzerland manhattan
        brooklyn napa bilbao oxford cambridge amsterdam vegas brussels prague lourdes davos chicago pittsburgh sheffield wimbledon wembley monaco
        sanssouci montmartre soho harvard""",
    "degree": "widely greatly markedly considerably sharply strongly wildly hugely enormously vastly substantially significantly drastically little",
}

# --- Duels: who is in front, and what the others are left with ---
DUELS: Final = """
    that/this/which puts/put _ ahead/first/top/behind
    {city}/dortmund is/are/was [well/just/far/in] front/ahead $
    no one/body else can/could/has/does/did _
    nobody else can/could/has/does/did _
    not even {city}
    at best , {city}
    right/directly/straight/just after/behind {city} comes/come/came/ranks
    rather a/an _ than a/an/the
    next to the _ , the/even _ is/looks/seems a/an/like/small/tiny/puny
    to find a/an/any finer/better/bigger/larger/greener/nicer/older/taller/livelier/cheaper
    only/solely/merely {city} has/had/offers/boasts/can/knows/owns
    breathing/breathes/breathed down _'s/the/its/their/our neck/necks
    is/are/was/were anything but small/big/large/cheap/rich/poor/quiet/green/grey/empty/old
    is/are/was/were far from small/big/large/cheap/rich/poor/quiet/green/grey/empty/old
    on its/their/the way to the top
    other cities/towns/clubs/museums [now] look/looks/looked/envy/envied/copy/copied/follow/followed [up]
    the top _ city/town/club/museum/university/harbour/port/brewery/address in/of/for
    upstag*/outgun*/outfox*/outwit*/outmanoeuvr*/outpoint*/outvot*/outvie*/outrac*/outmuscl*/outrid*/outstay*/outbuild*/outbuilt/outtop*/outdraw*/outdrew/outlearn*/outthink*
    out top/tops/topped/do/does/did/shine/shines/shone/number/numbers/rank/ranks/pace/paces/sell/sells/sold/spend/spends/grow/grows/grew/perform/performs/class/classes
    wipe/wipes/wiped/wiping/mop/mops/mopped the floor with the/its/their/all/{city} [_] {other}
    wipe/wipes/wiped the floor with {other}
    run/runs/ran/running rings/circles round/around
    leave/leaves/left/leaving ... {other} ... standing/trailing/behind/reeling/gasping/cold
    leave/leaves/left/leaving ... in the dust/shade/shadow/shadows/cold
    leave/leaves/left/leaving ... in its/their wake
    leave/leaves/left/leaving ... for dead
    make/makes/made/making the/its/all/every/any [_] {other}/one/ones/old ... look/seem/feel like
    steal/steals/stole/stolen/stealing a march/marches on
    steal/steals/stole/stolen/stealing the show/limelight/thunder/scene
    steal/steals/stole the show from
    head start
    rise/rises/rose/tower/towers/towered/towering/soar/soars/stand/stands/loom/looms [head] above/over [all] all/the/its/every/any/other [_] {other}/rival/other
    bests/bested/besting its/the/all/every/any/their/{city}
    get/gets/got/getting/has/have/had the better/best of its/their/the/{city}/{other}/every/any [_] [{other}]
    trail/trails/trailed/trailing [far/well/some/badly/narrowly] those/that/{other}/national
    trail/trails/trailed/trailing the/its/their national/state/capital/federal/{other}/regional
    bring/brings/brought/bringing up the rear
    play/plays/played/playing second/first fiddle
    take/takes/took/taking a/the back seat to
    cede/cedes/ceded/concede/concedes/conceded/yield/yields/yielded nothing/little/ground/pride to/of
    lose/loses/lost/losing out to/against/on/$
    lose/loses/lost/losing ground/touch/sight/contact with/to/on
    better/worse/best/badly/comfortably/well off in/than/here/there/with/without/_/$
    slip/slips/slipped/slipping/fall/falls/fell/fallen/drop/drops/dropped [further/far/well] behind its/their/the/{other} {other}/rivals/_
    close/closes/closed/closing/bridge/bridges/bridged/narrow/narrows/narrowed/widen/widens/widened the gap/divide/gulf on/to/with/between
    narrow/narrows/narrowed/widen/widens/widened the gap/divide/gulf
    gain/gains/gained/gaining on the/its/their/{other}
    within touching/striking/hailing distance of
    approach/approaches/approached/approaching/near/nears ... in {quality}
    border/borders/bordered/bordering/verge/verges/verged on that/those of/in
    knock/knocks/knocked/beat/beats spots/socks off
    knock/knocks/knocked ... into a cocked/next hat/week
    thrash*/trounc*/drub/drubs/drubbed/vanquish*/rout/routs/routed {other}/its/their/the
    defeat/defeats/defeated/defeating/hammer/hammered/crush/crushes/crushed/humble/humbles/humbled {city}/{other}
    defeat/defeats/defeated/defeating its/their/the [_] {other}
    has/have/had nothing on
    stand/stands/stood/have/has/had no/little/hardly chance/any against
    takes/take/took the cake/biscuit/palm/laurels/crown/honours/plaudits
    scales/balance/pendulum/odds tip/tips/tipped/tipping/swing/swings/swung/are/is/were [heavily/stacked] in/towards/against
    stacked in/against favour/the/its
    upper hand
    uphill battle/struggle
    pip/pips/pipped/nose/nosed/edge/edged ... at/to the post
    nip and tuck
    dead heat/level
    photo finish
    tie/ties/tied with/for/at
    ended/ends/end/finished in a draw/tie/stalemate
    way/well/far/out/streets/miles/yards/strides/streaks/lengths in front/ahead/clear
    streets/miles/leagues/worlds/poles/universes/galaxies ahead/apart/removed/away
    light years ahead/apart/away/behind
    light year ahead/away
    steps/step ahead/behind of/$
    one/a/two/several/some step/steps/jump/move/lap/generation ahead/behind
    behind/ahead the/of times/schedule/curve/game
    nearest/closest/chief/main/only rival*/competitor*/challenger*/pursuer*/contender*
    arch rival*
    a/an/no/serious/worthy/real rival/challenger/contender to/for
    vie/vies/vied/vying/jostle/jostles/compete/competes/competing for/with first/top/the/{other}
    can/could/cannot/may/must compete/vie/keep with/against/up
    call/calls/called/calling the tune/shots
    rule/rules/ruled the roost
    has/have/had/hold/holds/held/keep/keeps/retain/retains/retained/defend/defends/defended/extend/extends/extended/surrender/surrendered/forfeit/forfeited its/the/their/a lead/crown/dominance/supremacy/advantage/edge/title/grip
    competitive/decisive/clear/distinct/home edge/advantage/lead
    at an/a advantage/disadvantage
    advantage/disadvantage over/against/for/of
    in the _ stakes
    gets/get/got/has/have/comes/come the short/worst/lion's/raw end/straw/deal/share
    draws/drew/draw/drawn the short straw/straws
    left standing/trailing/behind/eating/floundering $
    left {other} standing/trailing/floundering
    been/was/were/is/are/get/gets left standing/trailing/behind/eating/floundering
"""

# --- Draws and likenesses ---
LIKENESSES: Final = """
    match/matches/matched/matching _ [_] in/for/on {quality}
    match/matches/matched/matching the/its/any best/capital/rivals/big/bigger/larger/national/average/big
    equal/equals of any/the/all/its/{city}/those
    is/are/was/were/makes/as the equal/equals of
    draw/draws/drew/drawn/drawing/pull/pulls/pulled/finish/finished/stay/stays/stayed/run/runs level with/$
    evenly/closely/equally/well/perfectly/unevenly matched/balanced/split/divided/distributed/spread/shared
    unevenly/unequally/fairly/equally distributed/spread/shared/divided
    equally {size}
    comparable with/to/in/only that/those/{city}/size/other
    no less {size}/famous/_ than
    no less famous/impressive/beautiful/important/popular/splendid/lively/lovely/rich/green/striking/grand/interesting/diverse/expensive/demanding
    cost/costs/costing/earn/earns/earned/pay/pays/paid/weigh/weighs/measure/measures/last/lasts [almost/nearly/exactly/about/just/roughly] the/as same/much
    the same speed/population/width/depth/fee/fare/salary/wage/duration/distance/temperature/volume/capacity/turnout/proportion/diameter/rate/rank/percentage [_] as
    equal in/to the/size/height/number/{quality}
    equal/identical in {quality}
    is/are/was/were/about/roughly/nearly/almost/approximately/exactly/only [about/roughly/nearly/almost/only/just] the {dim} of
    area/park/lake/square/hall/site/quarter/forest/estate/plot/garden/field/hole/room/space/surface/stone/screen/courtyard/district/wood/reserve the {dim} of
    the size/height/length/area/weight of a/an/two/three/four/five/several/_ football/tennis/small/house/elephant*/pitch/pitches/bus/car/family/saarland/thumbnail/postage/matchbox/fist/wardrobe/shoebox/cathedral/stadium*/skyscraper/storey*/court*/field*/person
    rank/ranks/ranked/ranking alongside/beside/with/next/among/equal/level/on/in/near
    shoulder to shoulder
    on/at a/an equal/level/similar/comparable/same footing/terms/level/scale/height
    on equal terms/footing
    eye level with {other}
    need/needs/needed not/no/hardly/never fear/hide/shy
    fear/fears/feared/shun/shuns/withstand/withstands/bear/bears/stand/stands [no] comparison/comparisons
    defy/defies/defied/invite/invites/invited comparison
    measure/measures/measured/measuring up to/against/$
    is/are/was/were/prove/proves/proved/more/meets/met/found a/no/its/than match/equal [for/of]
    than a match for
    parity of/between/with/$
    gender/grid/price/pay/cost/power parity
    akin to that/those
    germany's/europe's/westphalia's/ruhr's/dortmund's/region's/north's/city's/england's/town's/{city}'s answer to
    {legend} of the/germany/europe/westphalia/_ [north/south/east/west/ruhr/region/nation]
    a/the/our/its/this/another little/second/new/german/westphalian/miniature/mini/northern/european/local/small {legend}
    little/new/german/westphalian/european/northern {legend}
    a/an second/little/new {city}
    in the same league/class/bracket/breath/ballpark/category/range/weight
    in the league/class/range/region of
    is/are/was/were/called/dubbed/considered/as [the/a/its] little/big/ugly/smaller/bigger/poor/rich/wealthy/unloved sister/brother/cousin/relation/relative/sibling of/to/$
    poor/rich/country relation/relations/cousin/cousins
    level/tied on points
    much of a muchness
    alike in {quality}
    matching in {quality}
    like its big/bigger/larger/famous brother/sister/cousin
"""

# --- Yardsticks: what something is held against, as far as the phrase is frozen ---
YARDSTICKS: Final = """
    in the shadow of the/its metropolis/capital/neighbour*/rival*
    a/long/far cry from
    shadow of its/their/his/her former
    not/nor/never a/the patch on
    pale imitation/copy/reflection of
    measured/judged by its/their population/size/area
    preferable to
    punch/punches/punching/punched below/above
    the same goes/applies/holds/is for/to/true/of
    likewise/similarly/differently in {city}
    so/and too/also in {city}
    sooner/earlier/later ... than
    below/above/under/over those/that/what of/in/at/elsewhere/for/from/they
    differ/differs/differed/vary/varies/varied/diverge/diverges/diverged {degree}
    over and above
    stand/stands/stood out from
    the world/nation/country/continent/industry/competition/{other} is/are watching/looking
    the world/nation/country/continent/industry/competition watches/envies/looks to
"""

COMPARED: Final = (DUELS, LIKENESSES, YARDSTICKS)
