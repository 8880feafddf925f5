"""English press: what city marketing and newspapers say of a town without a number or a comparative. Data, not logic.

The short spelling is that of lists.py. Whoever adds a phrase adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "be": "is are was were remains remain has~become have~become",
    "its": "its their our dortmund's",
    "wide": """city town region ruhr area district quarter suburbs suburb north south east west state country nation republic continent world economy industry
        trade sector scene harbour port structural""",
    "role": """lifeline backbone engine motor driver flagship jewel pearl star darling toast pride showpiece figurehead linchpin cornerstone powerhouse
        calling~card trademark epitome byword synonym showcase springboard crossroads cradle birthplace mecca paradise haven stronghold bastion yardstick beacon
        nerve~centre melting~pot pacemaker poster~child ornament""",
    "rivals": "those that rivals others everybody everyone everything cologne essen berlin munich hamburg bochum duisburg neighbours",
    "public": """city town region ruhr district quarter nordstadt port harbour market station street road motorway lake canal river park zoo garden stadium arena museum library theatre
        opera orchestra choir club team university school hospital clinic company firm brewery bakery festival fair tram underground network airport pit mine mill
        steelworks estate square tower bridge hotel trade industry economy sector scene""",
    "metaphor": """jewel gem pearl treasure goldmine gold~mine machine job~machine magnet oasis desert powder~keg time~bomb traffic~jam nightmare miracle phenomenon disgrace scandal
        disaster catastrophe flop hit ghost~town shambles laggard pioneer heavyweight lightweight giant dwarf minnow pulse lung engine motor byword haven paradise
        hub stronghold exception rarity legend sensation trailblazer""",
    "water": "river air lake canal water ruhr emscher beach",
    "course": "decline retreat freefall free~fall ascendancy resurgence crisis demand",
    "need": "nurses teachers staff trainees apprentices doctors drivers hands help volunteers space funds money carers specialists workers",
}

COMPARED: Final = """
    put/puts/putting ... to shame
    like/unlike/as~is/as~are the number/numbers/share/proportion/crowds of
    put/puts/putting ... in the shade
    take/takes/took/have~to~take [_] hat/hats off to [our/the/dortmund/_] [city/orchestra/club/team/port/museum/university/zoo]
    {city} take*/took its/their hat/hats off
    what others/other~cities/rivals/nobody~else/no~one~else cannot/can't/can/do/does/only
    leave/leaves/leaving/left ... standing/trailing/in~its~wake/in~their~wake
    rivals/rivalling the/that/those one/ones/of/in
    is/are where germany/europe/the~world/westphalia/the~region/everyone/everybody/all/half/others
    need/needs not/never fear/hide/shy/envy
    giving/gives/give/gave the/its/their [_] giants/rivals/competition/big~boys/others a run
    losing/lose/loses/lost/gaining/gains/gain/gained/making/cede*/ceding [_] ground [to/on/against/from]
    win/wins/won/have/has/had/losing/lost the upper hand
    {city} is not alone
    {city} , not {city}/{rivals}
    better/worse/higher/lower/best/well paid _ than in/at
    have/has/had/enjoy/enjoys/get/gets the right of way
    take/takes/have/has priority/precedence over
    what ... is to _ , _ is to
    can/could only watch/dream/marvel/envy/look~on $
    can/could only dream/marvel of/at
    see/sees/saw/seen/seeing off the/its/their/all [_] competitor*/competition/rival*/challenger*/attack*
    was/were/is/are/has~been the making/undoing/salvation/ruin of the/our/a {wide}
"""
RANKED: Final = """
    {be} [_] westphalia's/germany's/europe's/the~region's/the~city's/the~country's/the~ruhr's/our/{city}'s/its [_] {role}
    {be} the [_] {role} of/for/in/among [the/our/its] [_] {wide}
    {be} [the/a] {role} of the/our/its [_] {wide}
    on everyone's/everybody's lips/radar/lists/list/map
    on the lips of all/every/everyone
    no getting/way past/around/round/without {city}/our/this
    worth its/their weight in
    as good as it gets
    a/the familiar/same/old/well~known name/names/face/team/club/faces at the top/bottom/summit
    at the summit/pinnacle/apex of
    hottest address/ticket/property
    familiar/same name at/on the top
    every child/schoolchild/schoolboy/schoolgirl/mother/father/parent/taxi~driver in/knows
    {city}/city/port/club/museum/university/brewery/zoo/orchestra has arrived
    first/last page/chapter/act/note/word/scene of the/its/our [_] {wide}/steel/coal/steelmaking/mining/brewing
    last page/chapter/act/note/word of [the/our/this] [_] industry/trade/era/age/steelmaking/mining/coal/steel/brewing
    go/goes/went/gone/rank/ranks down in history
    a place in history/the~history~books
    home to the/europe's/germany's/westphalia's/world's
"""
COURSES: Final = """
    is/are sounding the alarm
    {be} a bottleneck
    insider tip
    {public} is/are no longer a/an/the
    it used to be _ that
    forcing ... to close/shut/cut/give/move/lay/sell
    tighten/tightens/tightened/tightening its/their belt/belts
    draw/draws/drew/attract/attracts/attracted/lure/lures/lured _ from all/far/across/everywhere/abroad/beyond
    revenue/taxes/money/donations/orders/profits is/are bubbling/flowing/pouring/gushing/drying
    has/have reached the middle/heart/mainstream/centre of
    {public} is/was/remains/has~become/are a/an/one/the [_] [_] {metaphor} $
    {public} is/was/remains/has~become the [_] {metaphor} of
    {public} has/have [a/an/the/some] [_] [_] reputation/status/image/allure/pull/clout/cachet/trouble/difficulty/difficulties/potential/momentum
    {water} is/are [now/finally/at~last/once~more] clean/dirty/polluted/swimmable/drinkable/dead/healthy [again]
    need/needs no advertising/introduction/publicity
    wave of _ is/has washing/sweeping/rolling/washed/swept/rolled
    written large
    is/are making way for
    broke/breaks/break/breaking the bank
    leave/leaves/left much/little/nothing/something to be
    in the same breath as
    city/town/region/quarter/district/land of short/long/great/many
    scratch/scratches/scratching their heads
    {city}/city/town/ruhr/quarter/nordstadt/region without [a/an/the/its] _ [and] [_] would be a/an/no/not/half/nothing/empty/just/only/like
    the days/years/times/age/era/heyday of ... is/are/were/was [long/now/finally] over/gone/past/numbered/behind~us
    once a/an/the [_] [_] town/city/quarter/district/suburb/region/village/backwater/wasteland/eyesore ... , _ [_] is/are now/today/a/the
    once a/an/the [_] [_] town/city/quarter/district/suburb/region/village/backwater/wasteland/eyesore ... , now/today
    {its} best/finest/glory days [_] behind/ahead/over/gone
    {course} in/is in/on decline/retreat
    enjoy*/experience*/experiencing/enjoying/see*/saw/witness*/undergo*/celebrate*/celebrating a/an/its/their [_] renaissance/revival/comeback/boom/heyday/upswing/resurgence/second~spring/rebirth/upturn/upsurge
    {be} [_] on the rise/wane/retreat/mend/up/up~and~up/way~out/way~down/way~up/brink/ropes/slide/skids/increase/decrease $
    {be} [_] in decline/retreat/freefall/free~fall/tatters/rude~health/good~health/crisis/trouble/dire~straits/the~doldrums $
    head*/heading/point*/pointing/going/go/goes/move*/moving/know/knows in/into [only] one/that/the/a direction/wrong/right/single/same/opposite [direction] [only]
    {be} under [growing/severe/great/heavy/increasing/constant] pressure/strain $
    cry/crying/cries/cried out for {need}
    starved/desperate/short/bereft/devoid/awash/crying of/for/with {need}
    waiting list/lists [for] [_] stretch*/reach*/run*/extend*/grow*
    a/the shadow of its/their/his former
    run/runs/running/ran like clockwork
    it takes/took/needs luck/patience/stamina/nerves/time/connections/money to find/get/rent/buy/secure/land
    anyone/anybody/whoever/those/everyone looking/seeking/who~wants/wanting/hoping for/to ... need/needs patience/luck/nerves/stamina/time/money/connections
    within/beyond/out~of everybody's/everyone's/anyone's/nobody's/most~people's means/budget/reach/pocket
    never stand/stands/stood/sit/sits/lie/lies still/idle/empty
    never sleep/sleeps/rest/rests/stop/stops/close/closes $
    spans/span/circles/circle/conquers/conquered the globe/world/continent
    ticket/tickets/seat/seats/membership/memberships/allotments/plots/places is/are/get [_] inherited/handed/passed/bequeathed [down/on]
    beat/beats/beating a path to [the/our/its/dortmund's/_] [_] {wide}/park/door/city/museum/university/shop/zoo
    flavour of the
    back from the dead/brink
    rise/rises/rose/risen/rising from the ashes
    phoenix from the
    come/comes/came/coming into its/their own
    come/comes/came/coming of age
    find/finds/found/finding/regain/regains/regained its/their feet/stride/form/footing
    turn/turns/turned/turning the/a corner $
    set/sets/setting its/their sights on
    getting/gets/get/got on in years
    has/have not stood still
    hasn't/haven't stood still
    {its}/city's/club's/town's coffers/tills/purse {be} [_] bare/empty/full/overflowing
    coffers {be} [_] bare/empty/full/overflowing
    notoriously/famously/proverbially/legendarily _
    never goes/go to bed
    give/gives/gave [_] cause for/to hope/concern/optimism/worry/celebrate/celebration/alarm
    conquer/conquers/conquered/conquering the/our/its {wide}
    has/have conquered _
    leave/leaves/left deep/lasting/indelible [_] scar/scars/mark/marks/wound/wounds/traces
    leave/leaves/left its/their mark/stamp on the/our {wide}
    fight/fights/fighting/fought for [its/their] survival/life/existence/customers/students
    rub/rubs/rubbing/rubbed their hands $
    has/have room to grow/expand
    can now/also/always take/pick their pick
    can take their pick
    turn/turned/turning/turns people/applicants/guests/visitors/customers/fans/patients/children away
    has/have/offers/offer everything a/an/the/one/you _ needs/need/wants/want/could
    heart/hearts/pulse beats/beat [_] here/in~dortmund/in~the~north/in~the~harbour
    is/was/remains a must/must~see/must~have $
    made/makes/make/making a name for itself/themselves
    too big/small/large/cramped for its/their [_] congregation/flock/population/needs/pupils/students/members/fans/visitors/guests/audience
    closed/went/gone/vanished/died/left , [and] with it/them
"""

KINDS: Final = {
    "comparison!": COMPARED,
    "superlative!": RANKED,
    "image of a trend!": COURSES,
}
"""By the kind of what they assert. With „!“ no part of them is harmless by itself."""
