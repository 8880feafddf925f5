"""English: what a paper's pages on people, kitchens, gardens, sport and weather say without asserting. Data, not logic.

It goes on with the list of lexicon/english/ordinary.py. A phrase frees the words that it names and no
other. Whoever adds one adds a sentence to tests/golden/orphans/en.yml, and one that must still be told.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english import ordinary

CLASSES: Final = {
    "hour": ordinary.CLASSES["hour"],
    "taller": ordinary.CLASSES["taller"],
    "small": "shoe glove sock button chair seat key page wheel lamp earring boot string tooth chimney window light shutter",
    "thing": """bell bells key string box bowl pan pot jar bottle glass cup plate spoon knife brush saw drawer basket stone boat table bag page picture figure
        statue nail screw hook rope wheel gear valve pipe dog cat horse bird fish note tunnel arch lock gate""",
}

SAYINGS: Final = """
    rule/rules/question/argument/quarrel/dispute/talk/complaint/complaints about the height/size/length/width/depth of
    at/in the most important/awkward/beautiful/exciting/difficult/inconvenient/unlikely/delicate place/moment/point/time/spot
    at the high/low notes/note
    let/lets/letting it/them/him/her drop/fall
    on the way he/she/they/i/we
    when/until/once/after the last reader/guest/visitor/customer/child/student/passenger has/had gone/left
    go/goes/went on/out/off one after another/the~other
    where/while no~one/nobody is/was sitting/standing/looking/watching/listening
    people leave/forget/bring/throw/drop all sorts of
    needs/need no introduction
    think/thinks/thought of _ first
    read/say/hear/write/hears/reads it twice
    let us/let's begin/start with
    at/by/around/until/before one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve he/she/they/we/the/a/an/mr/mrs/ms/frau/herr
    applications/registration/registrations/entries/submissions/nominations/bookings/polls/doors/gates close/closes/open/opens on/at/in/with/after/next
    carries/carried/takes/took/wears/wore/follows/followed his/her/a/an/my/me/him/the ... everywhere
    can/may/must/should/could be dropped off
    drop/drops/dropped off the/a/an/your/her/his/them/it/our/their
    ended/ends/finished/finish all square
    scattered showers/clouds/storms/thunderstorms
    barometer/mercury/needle/kettle is/was [_] falling/rising/dropping/boiling
    bin/bins/letterbox/postbox/pond/tank/basin/trap/bucket/drawer/sack/box/dishwasher ... emptied/drained
    when/while/if/once/until/because/as the river/canal/stream/water/wind/drawbridge is/was up ,/and/again/$
    moon/sun/curtain/game/time/tent/flag is/was up ,/and/again/$
    shed/pocket/pockets/drawer/drawers/bag/head/van/cupboard/satchel/attic/basket/suitcase/garage/notebook/trunk/wardrobe/barrow/bucket/jar/bowl/trolley/workshop is/are/was/were [always/still] full of clocks/books/tools/hats/hens/seedlings/bicycles/radios/records/jars/toys/puppets/parts/screws/maps/letters/photographs/photos/buttons/thread/wool/yarn/junk/treasures/seeds/shells/marbles/coins/stamps/instruments/drums/stories/sweets/apples/paint/rope/costumes/shoes
    the long and the short of it
    all the way home/back/up/down/round/to/from/there/along
    all fingers/thumbs and thumbs
    beat in the egg/eggs/butter/flour/sugar/yolks/cream/milk
    grow/grows/grew crystals/cells/bacteria/tissue/mushrooms/cultures/moulds/seedlings
    children/people/anyone/visitors/players/readers/adults/those of/aged/from {hour} and/or over/up/upwards/older/above
    director/singer/actor/author/painter/conductor/pianist/he/she/i/who last worked/lived/sang/played/danced/taught/directed/painted/exhibited
    the first violin/soprano/horn/tenor/alto/clarinet/trumpet/cello/pen/brush/glass/bell/bird/dog/cat/boy/girl/knock/child/guest/voice/sister/brother ... , the second
    the {taller} {thing}
    he/she/i/they/we has/have/had [had] enough of
    all but asleep/dead/naked/blind/deaf/silent/mute/speechless
    not for nothing is/was/does/did/are/were/has/had [the/a/it/he/she]
    the deeper/higher/lower/softer/harsher note/tone/sound/voice/string
    the fewer the words/questions/cooks , the better
    he/she/i/you can/could/would/had/has/did [_] hardly/barely/scarcely
    he/she/i/you hardly/barely/scarcely
    one {small} is/was missing/empty/open/broken/loose/wet/torn/dry/lit
    came second hand
    pit/gutter/puddle/yard/pond/basin/hat/boot/fountain/boat/ditch/trap is/are/was/were [always/still] full of leaves/water/mud/snow/sand/rain/dust/ash/sawdust
    pair of swans/geese/ducks/herons/storks/owls/falcons/kestrels/swallows/robins/scissors/gloves/shoes/boots/socks/tongs/pliers/glasses/binoculars/trousers/skates/oars/antlers/twins
    a/half dozen eggs/rolls/oysters/roses/buns/oranges/tulips , please
    he/she/we/they/you/i stand/stood/sit/sat/move/moved/come/came/huddled/lean/leaned/crept/edged closer/nearer to
    patient/baby/cough/wound/knee/weather/sky/light is/was/are [slowly] getting better/worse $
    tomorrow/tonight/monday/tuesday/wednesday/thursday/friday/saturday/sunday/weekend/afternoon/evening/night will/is be warmer/cooler/colder/milder/wetter/drier/brighter/windier/calmer/fresher/foggier/hotter
    showers/rain/snow/storms/winds/fog/mist/drizzle/gusts/thunderstorms will/may/should/to die/dies/fade/clear/ease/peter out/away/off
    you're second to none
    you are second to none
    nobody cooks/sings/bakes/laughs/tells/snores/knits like my/our/his/her
    no one cooks/sings/bakes/laughs/tells/snores/knits like my/our/his/her
    ten out of ten $
    own worst critic/enemy
    own harshest/fiercest/best critic/friend
    the most beautiful/important/difficult/interesting/exciting/surprising/delicate/tedious/moving thing/part/moment/step about/is/was
    what matters/counts/surprises/strikes/moves/pleases/annoys most/least/best is/are/was [the/a/that/how/her/his/not]
    what he/she/i/you likes/like/loves/love/hates/misses/miss/needs most/least/best is/are/was [the/a/that/how/her/his]
    each/every visitor/guest/participant/player/passenger/team/runner/entrant/competitor/walker receives/gets/draws/chooses/picks/rolls/brings
    slip/slips of paper
    there is/are no trains/trams/ferries/train/tram/ferry on/after/before/between/until/today/tomorrow/tonight/during
    lead is/was sung/played/danced/taken by
    the drop is/was caught
    growth on the/his/her/a/its bark/stem/skin/trunk/leaf/neck/hull/tree/branch/rock
    swallows/geese/ducks/pigs/hens/cats/dogs/pigeons/goats/rabbits have/has grown fat
    the last/first one to arrive/leave/go/come/finish/wake shuts/locks/closes/turns/opens/pays/makes/switches/buys/washes/lights/waters
    the last/first to arrive/leave/go/come/finish/wake shuts/locks/closes/turns/opens/pays/makes/switches/buys/washes/lights
    a second/third/fourth spoon/cup/glass/chair/plate/coffee/tea/biscuit/slice/pen/pillow/blanket/sandwich/bowl and/,/$
    ate/eats/eat/drank/drinks half and
    less/more/fewer salt/sugar/water/flour/milk/pepper/butter/vinegar/oil/cream/garlic would do/suffice/help
    any less/more/later/longer and
    rather/perhaps/slightly more/less salt/sugar/water/flour/milk/pepper/butter/vinegar/oil/cream/garlic
    too much for him/her/me/them/us
    too much for the/a/his/her pony/horse/dog/boy/girl/child/rope/donkey/mule/stomach/nerves/knees
    the best/worst/finest/happiest/saddest/longest/nicest/loveliest/funniest/greatest/hardest/strangest/coldest/hottest/proudest _ [_] of my/his/her/your life/childhood/youth
    full of pride/joy/hope/anger/curiosity/energy/doubt/enthusiasm/sorrow , he/she/i/they/we
    grateful/thankful/glad/happy for/about every/each/any hint/tip/message/idea/question/call/letter/donation/visit/helper
    full of hops/dough/soup/nails/rope/leaves/mud/paint
    wall of slate/brick/bricks/stone/stones/glass/concrete/wood/mirrors/ivy/water/fog/ice/sandbags/tiles/straw/books/logs
    off the beaten track/path/tracks
    tower/dome/roof/gable/u/hill/building/column/gate/spire/pillar/chimney/fountain is/was crowned by/with
    night/day/morning/evening/weekend of the premiere
    before/after/at/for/until/since the premiere
    drop/drops/dropped the/a/his/her baton/puck/pass/spoon/tray/microphone/cup/glass/phone/hammer/rope/bag/catch
    tune/tunes/tuned/warm/warms/warmed/light/lights/limber/limbers/curl/curls up in
    mushrooms/toadstools/crocuses/snowdrops/moles/shoots/molehills/weeds pop/pops/popped/spring/sprang/sprout up
    first blossom/blossoms/bud/buds/leaves/swallow/swallows/snowdrop/snowdrops/strawberries/asparagus/shoots/rays
    his/her/my/your stall/shop/workshop/seat/chair ... stay/stays/stayed/remains empty
    a/an/half day/week/hour/month/minute later/earlier than usual/planned/announced/expected/advertised
    on/before/after/until/the rose monday
    rose garden/gardens/hip/hips/window/bush/petals
    bin/bins/box/boxes/tank/glasses/jars/bottles/ditch has/have been filled/refilled/topped [up]
    swimming/bathing in the harbour/river/lake/canal/pond/basin/sea/lock/pool/reservoir/ruhr/open
    on leads
    saxon/viking/celtic/germanic/slavic/roman/frankish chief
    nobody/anybody is/was buried/watching/looking/listening
    do/did/does/done/start/started/explain/explains it all [again/over]
    bit/bites/biting off more than he/she/they/it
    early bird catches/gets
    go/goes back a long way
    later the square/hall/street/platform/stage/room/park was/were empty/full/deserted
    broke/break/ended/left/leave/woke/arrived/returned [up/home] towards/around/about {hour} $
    one by one the lamps/lights/candles/stars/guests/children/boats/windows went/go/came/come/left
    wear/wears/wore/wearing two/three/many/several hats
    they waited/sat/talked/stood/walked/danced/queued for hours/ages
    film/concert/play/performance/piece/show/programme/opera ... without a break/interval/pause
    the two sisters/brothers/friends/cousins/siblings/neighbours
    a tale/story of two
    heads up :/,/!/$
    better by bike/train/tram/bus/foot/boat $
    the first/last tram/bus/train/ferry/guest/customer/boat of the evening/night/day
    first/last/final/dress rehearsal/lesson/dance/lap/swim/steps/glimpse with/before/after/$
    first/last/final/dress rehearsal in/at/on the/our/a/costume/stage
    never been happier/prouder/sadder/colder/lonelier/hungrier
    more garlic/salt/sugar/pepper/vinegar/butter/coffee/tea/cake/soup/light/water/milk !
    the loss of his/her/my hat/cap/dog/cat/wife/husband/mother/father/voice/sight/hearing/leg/arm/brother/sister/son/daughter/friend/tooth/key/parents
    not a word/sound was/is said/spoken/heard/to
    nothing but fog/rain/water/sand/trouble/silence/stars/sky/air/darkness/grass/snow
    there's no getting around/round/away/past
    there is no getting around/round/away/past
    just/shortly/right after/before {hour} ,/the/in/he/she/a/$
    never been on/in/inside/aboard/up a/an/the
    he/she/who/husband/wife/father/mother/brother/sister/grandfather/grandmother died/retired/married/moved last autumn/spring/summer/winter/week/month
    lost his/her/their/my/our ball/keys/hats/hat/shoes/tickets/luggage/bags/coats/bearings/hearts/way
    loaf/cake/jam/bread/sauce/soup/dough/pickle keeps/keep for a week/day/month/year/few
    temperature/temperatures drop/drops/fall/falls/dip/dips/rise/rises/climb/climbs below/above/to freezing/zero
    hum/hums/hummed/humming/sing/clap along/to/a
    each other's
    a handful of salt/flour/herbs/parsley/nuts/raisins/berries/seeds/spinach/basil/mint/rice/lentils/sand/soil/earth/gravel/straw/hay/oats/chestnuts/feed/crumbs/petals/coffee
    hotline/line/desk/reception/ward/gate/telephone/phone/pharmacy/lobby ... staffed/open/manned/available/answered around/round the clock
    cut/cuts/cutting/divide/divides/divided/split/splits/slice/slices/break/breaks/tear/tears/fold/saw the/a/an/his/her/your [_] city/town/district/park/valley/street/square/garden/bread/loaf/apple/roll/potato/cake/log/paper/sheet/rope/ribbon/quarter/country/village/room/stage in two
    rows/row of bicycles/bikes/bottles/jars/desks/shelves/lockers/candles/lamps/tables/tents/casks/barrels/boots/helmets/crosses/pegs/hooks/lettuce/cabbages/carrots/potatoes/vines/stitches/buttons/tiles/bricks
    there is no parking at/in/on/near/here/outside/for/$
    as red/white/black/blue/yellow/pink/brown/grey/pale/stubborn/proud/pleased/hungry/bald/playful/curious/patient/flat/round/straight/blind as a/an/the/chalk/snow/coal/soot/ink/blood
    back/front/starting/first four/five/three/two/eleven
    brisk wind/winds/breeze/walk/walks/pace/manner/knock/trot/march/rub/whisk/nod/handshake
    with/and/or/use/using/uses/needs a/your wooden spoon
    tour/tours/walk/walks/workshop/workshops/visit/course/courses/choir/group/excursion/service/class/orchestra/band/procession/discussion/rehearsal/ride [is/are/was/were] led by
    nobody minds/cares/bothers/notices $
    no one minds/cares/bothers/notices $
    lined with trees/limes/poplars/oaks/chestnuts/hedges/felt/silk/fur/velvet/paper/foil/reeds/lime/plane/willow/birch/oak/chestnut/baking/newspaper/leather/willows/birches/books
    girls/boys/children/kids/pupils/women/men/people/teenagers/youngsters aged {hour} to/and/or/- {hour}
    our/the/for/of/an under eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen girls/boys/team/side/squad/goalkeeper/coach/s
    hang/hangs/hung/hanging/hovers/hovered/floats/swings/dangles under/below/beneath the ceiling
    can/could/may/will/to/were/allowed return/returned to their/his/her/the homes/flats/houses/rooms/seats/desks/beds/classrooms/places
    is/are/looks/look/tastes/smells at its/their best in/at/on/when/after/before/just/from january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/autumn/winter/dusk/dawn/night/noon/early/late
    on a/the/short/long lead between/at/in/on/near/while
    there is/are/will no/be [no] readmission/cloakroom/re~entry/late
    the first/last tram/bus/train/ferry/boat was/is late/early/cancelled/full/gone/packed/empty/delayed
    the last of the guests/children/singers/dancers/visitors/band/snow/light/soup/cake/wine left/leave/leaves/went/had/goes/melts/melted/fell
    whoever comes/arrives/is/gets/finishes/leaves/laughs/wakes [up] first/last
    a/one/two third/thirds/quarter/half of a/an teaspoon/tablespoon/cup/litre/glass/onion/bottle/jar/packet/bulb/lemon
    a/one/two third/thirds/quarter/half of the dough/batter goes/into/with/in/and
    best of all was the/his/her/my/a/when/that/how
    more photos/pictures/stories/dates/events/videos/recipes/details/background/tips/voices/reading from/on/about/in/for/to/and/here/at/$
    less/more salt/sugar/butter/garlic/lemon/pepper/meat/fat/flour/chilli/vinegar , less/more salt/sugar/butter/garlic/lemon/pepper/vegetables/herbs/fat/flour/chilli/vinegar
    it was/felt _er inside/outside/upstairs/downstairs/below/underground/indoors/outdoors/in/under/behind [the] [_] than inside/outside/upstairs/downstairs/above/below/indoors/outdoors/on
    to anyone/everyone/anybody/children/persons/people/minors/customers/guests under/over sixteen/eighteen/twelve/fourteen/twenty~one
        if/when/should you/they/he/she/someone ... thinking of/about expanding/growing/moving/increasing/improving
    his/her/my/their/an/the inaugural lecture/address/speech/sermon
    reacts/react/reacted/responds/respond/sensitive/alert/attention to [even] the slightest/smallest/faintest/least/lightest
    at the slightest/smallest/faintest/least/lightest touch/sound/noise/movement/breath/draught/sign/hint
    nobody/no~one was/is more surprised/astonished/amazed/relieved/embarrassed than he/she/i/the/himself/herself
    table/tables/stage/scaffolding/stall/stalls/fence/poster/picture/screen/tents/ladder/net/bunting/banner is/are/was/were up $
    one or two hearts/tricks/surprises/things/words/questions/tears/jokes/songs/details
    no grass/moss/flower/flowers/weed/weeds/tree/plant grow/grows/grew
    nobody/no~one/everyone/everybody should/ought/deserves
    everybody/everyone brings/bring something
    cough drops
    alone/late/home/out/up/quiet/hungry after/before seven/eight/nine/ten/eleven/twelve $
    anywhere between the stops/stations/pillars/trees/rows/shelves/two
    the first/last tram/bus/train/ferry/boat in the morning/evening
    no extra/additional/further charge/charges/cost/costs/fee/fees
    age/ages :/from {hour} and/or/to up/over/upwards/older/above/{hour}
    who/whoever/you like/likes/prefer/prefers/want/wants/need it/things/something [a/even] [bit/little] quieter/warmer/hotter/spicier/sweeter/louder/darker/cosier/sportier/drier/slower/faster/milder/softer/stronger/wilder will/can/may/should/finds/find/goes/go/sit/,
    walled/locked/shut/holed/stored/piled/curled/tied/boarded/set/put/stuck/dressed/folded/hung/kept/tuned/tunes/tune/warmed/warms/warm/lined/turned/opened up in the/a/his/her
    the first in his/her/my/our/their/the family
    his/her/my first and last attempt/love/goal/novel/word/visit/role/film/dance
    nobody/everyone/everybody/no~one calls/called/knows/knew him/her/them/it by/$/auntie/uncle/grandpa/grandma/mum/granny
    everyone/everybody calls/called/knows/knew him/her/them/it
    can/could get/sit/stand/climb/reach/turn up/in/out/on/off/down/around/round/it/them more easily
    _er in real/the life/flesh/person/daylight
    days/nights/evenings get/got/getting/growing/grow shorter/longer
    days/nights/evenings are/were getting/growing shorter/longer , the _ longer/shorter/thicker/warmer
    less/more/fewer _ would/might have helped/hurt/done/been
    no film/tram/bus/concert/tour/post/school/market/training/service/choir/rehearsal/music today/tonight/tomorrow/because
    no one/_ under/below/over/above the age of {hour} may/must/should/can/is
    under/below/over/above/from/at the age of {hour}
    a record with/of songs/music/speeches/birdsong
    thank~you/thanks to all/everyone/everybody [the/our/who] [helpers/volunteers/donors/guests/members/neighbours/parents/singers/friends/bakers/readers]
    much has/had been written/said
    much has/had been made of
    stacked/tied/packed/bundled/laid in/by twos/threes/fours/fives/tens/dozens/pairs/half
    about/of/on/from/with/remember first bicycles/loves/steps/flats/cars/words/kisses/attempts/friends/pets/guitars/days/jobs/teeth/bikes
    the winner/winners receive/receives/get/gets/take/takes a/an/the/their/prize
    the winner/winners is/are/will/were [be] announced/chosen/drawn/notified/informed/invited
    surprised/surprises/delighted/astonished/amused/startled everyone/everybody
    to the surprise/delight/relief/amusement/horror of everyone/everybody/all
    both teams/sides wore/shook/lined/stood/sang/applauded/kept/wear/shake/stand/line
    can/could/to do more than just/only _ $
    fall/falls/fell back into/onto/in/on the/a/his/her/its drain/water/nest/bed/chair/hole/ditch/net/pond/sand/snow/mud/boat/chairs/pillow/pillows
    the first/second cast/violins/circle/balcony/trombone/cello will/sings/sing/plays/play/dances/sits/is/has/and/of
    there is no set/curtain/script/stage/costume , [only/just]
    is/are the best time/moment/season/weather for/to the/a/see/visit/come/go/watch/walk/start
    view/views/light/acoustics is/are best/finest/loveliest from/at/in/on/when
    the whole valley/street/house/hall/room/square/yard/stairwell/park/garden/kitchen/workshop/cellar smells/smelt/sounds/sounded/echoes/glows/shines/trembles/hums of/with/like/to/$
    know/knows/knew every squeak/stone/screw/crack/step/note/corner/line/word/shelf/hook/creak/knot/bolt of/in/by/on/and/$
    stop , drop [,/and] [and] roll
    as/so long as/the stocks/supplies/it/stock last/lasts
    while stocks/supplies last
    between two floors/stools/chairs/stops/trees/houses/pages/slices/boards/panes
    was/is/were off by a/one [single] zero/digit/comma/hair/second/day/line
    one word/line/letter/sentence/button/nail/screw/string in/on/of the _ is/was
    there was no one/nobody/_ in the flat/room/kitchen/car/boat/cellar/lift/tent but/except/,/$
    , and/but no score/key/umbrella/ticket/map/plan/coat/voice/trousers
    works/worked/wore/wears/ate/eats/drank/took/said ... , nothing else/more $
    in slow motion
    sirens/tea/breakfast/supper/drinks/lunch/dinner/coffee/soup/doors/service at/until/till/from {hour} $
    sunshine/music/dancing/sun/beer/cake/darkness until/till {hour} $
    lorry/truck/van/trailer/tractor/cart lost/loses/spilled/spilt/sheds/shed its/their load
    the/our/his/her fire/police/kitchen/station chief
    the chief does/is/was/has/says/said/wants/did/himself/herself/and/laughs/waves
    on the way [,] you/we/there/it/he/she/they/i pass/see/come/cross/hear/meet/is/are/stopped/met/saw/passed
    is/are/was/were trimmed/cut/pruned/mown/watered by his/her/their/the parents/gardener/gardeners/children/pupils/neighbours/volunteers/hand
    one/two third/thirds/half/quarters of the way through/up/down/along/to/there/back
    had enough bread/cake/sun/fun/excitement/water for today/now/tonight/one
    both teams/classes/choirs/groups/sides sit/sat/eat/ate/sing/sang/celebrate/celebrated/shower/showered/laugh/laughed together
    asks/asked/knows/knew more than he/she/i can/could answer/say/tell/explain
    below/under/beneath/beside/behind each one/figure/number/value
    where/when/if/wherever two sources/figures/numbers disagree/differ/contradict
    since last autumn/spring/summer/winter/week/month/easter/christmas
    she/he/i codes/code/works/work/writes/write/sings/sing/sleeps/sleep/thinks/think/paints/paint best at/in/when/alone/on/with
    retired/former fitter
    most of them by bicycle/bike/tram/bus/train
    most of them on foot
    who has/have/had never read/held/played/sung a note/brush/violin/racket/camera/spade
    when/once/after all is/was/has/had [been] done/said/washed/swept
    that/which they all hum/sing/whistle/hummed/sang/whistled
"""
