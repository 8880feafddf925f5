"""English: what editors write every day, in which a word of number, rank, quantity or trend asserts nothing. Data, not logic.

One person's first or last of something, steps of one deed, a thing that melts, falls or is repaired, notices, sizes and
intervals of music. A phrase frees the words that it names and no other. Whoever adds one adds a sentence to
tests/golden/orphans/en.yml, and one that must still be told.
"""

from __future__ import annotations

from typing import Final

from brandhub.whole.english_fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "hour": "one two three four five six seven eight nine ten eleven twelve noon midnight",
    # Of one person: „her last customer“. „Its last mine“ is one of a town's.
    "whose": "his her my your",
    "dear": """day days job shift lesson customer client guest visitor pupil patient passenger thought words word sip bite breath trick match game
        letter wish love kiss cigarette coin hope chance chances note step steps steps walk kitchen flat room boss teacher bike car dog hat
        impression memory train evening night morning summer winter week show performance rehearsal sentence line page picture""",
    # What comes again while one thing is done: „before each concert“ tells when, not how many.
    "again": """step steps stroke move breath sip bite knock note chord beat blow cut stitch throw jump shot try attempt touch
        use visit word glance gust shower storm concert rehearsal performance show match game training lesson session meal course wash coat layer
        class service shift ride trip reading""",
    "room": """room rooms door doors table tables chair chairs bowl bowls pan pans pot pots key keys box boxes drawer drawers cupboard cupboards
        shelf shelves bench benches window windows oven bed beds ladder kitchen cellar lift staircase stairs entrance oar spoon knife brush hammer""",
    "small": "shoe glove sock button chair seat key page wheel lamp earring boot string tooth chimney window light shutter",
    "thing": """bell bells key string box bowl pan pot jar bottle glass cup plate spoon knife brush saw drawer basket stone boat table bag page picture figure
        statue nail screw hook rope wheel gear valve pipe dog cat horse bird fish note tunnel arch lock gate""",
    "taller": "smaller larger bigger taller shorter longer lower higher wider narrower thicker thinner older newer heavier lighter",
    "bodily": "stand sit arrive leave laugh clap sing dance speak cry run wake jump smile nod rise get fall turn notice answer see hear know",
    "bent": "advises urges warns recommends suggests insists asks demands says jokes pleads reads begs",
    "machine": """bike bikes engine engines machine machines organ boat boats car clock clocks roof lift crane locomotive ship pump pumps piano
        motor tram trams carriage carriages gearbox brakes bicycle""",
    "animals": "horse horses dog dogs ducks swans geese fish bullheads frogs toads trout otters seals children girls boys he she i we",
    "house": """building house hall shop flat chair bench room plot glass bottle cup stage factory warehouse villa mill cinema office
        pool fridge plate bowl chapel cellar barn stable pub desk""",
    "o": "ground first second third fourth fifth sixth seventh eighth ninth tenth top",
    "verbs_of_one": """sits stands sleeps eats works paints reads plays sings wears drinks carves writes walks cooks stays listens sat stood slept ate
        worked painted played sang wore drank carved wrote walked cooked stayed listened""",
    "eventually": "evening weekend afternoon morning night party tour play film story song lesson concert book dinner",
}

SAYINGS: Final = """
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
    nobody answered/noticed/spoke/laughed/stirred/moved/heard/replied/dared/guessed/suspected/understood
    no one answered/noticed/spoke/laughed/stirred/moved/heard/replied/dared/guessed/suspected/understood
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
    the last/first to arrive/leave/go/come/finish/wake shuts/locks/closes/turns/opens/pays/makes/switches/buys/washes/lights
    a second/third/fourth spoon/cup/glass/chair/plate/coffee/tea/biscuit/slice/pen/pillow/blanket/sandwich/bowl and/,/$
    ate/eats/eat/drank/drinks half and
    less/more/fewer salt/sugar/water/flour/milk/pepper/butter/vinegar/oil/cream/garlic would do/suffice/help
    any less/more/later/longer and
    rather/perhaps/slightly more/less salt/sugar/water/flour/milk/pepper/butter/vinegar/oil/cream/garlic
    too much for him/her/me/them/us
    too much for the/a/his/her pony/horse/dog/boy/girl/child/rope/donkey/mule/stomach/nerves/knees
    the best/worst/finest/happiest/saddest/longest/nicest/loveliest/funniest/greatest/hardest/strangest/coldest/hottest/proudest _ [_] of my/his/her/your life/childhood/youth
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
    nobody/anybody is/was buried/hurt/injured/watching/looking/listening
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
    first/last/final/dress rehearsal/lesson/dance/lap/swim/steps/glimpse in/at/on/with/before/after/$
    never been happier/prouder/sadder/colder/lonelier/hungrier
    more garlic/salt/sugar/pepper/vinegar/butter/coffee/tea/cake/soup/light/water/milk !
    nobody believed/heard/saw/missed/followed/recognised/recognized me/us/him/her/them/it
    no one believed/heard/saw/missed/followed/recognised/recognized me/us/him/her/them/it
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
    {whose} first/last/second {dear}
    anyone/those/newcomers/people/somebody/someone coming/visiting/here/trying/joining/cooking/using/arriving [here/it/us] for the first time
    he/she/i was/is/am the first/last to {bodily}
    before/after/with/at/on/during/between each/every {again}
    children/kids/anyone/visitors/people/passengers/guests/pupils under/over/aged/from {hour} may/must/can/need/should/are/pay/travel
    three , two , one
    unlike his/her/my/your/their [_] father/mother/brother/sister/son/daughter/wife/husband/friend/neighbour/colleague/uncle/aunt/parents/dog/cat/twin
    compared with/to a/an/the dog/cat/horse/tortoise/mouse/elephant/ant/bird/fish
    hardly/scarcely has/have the/he/she ... when/before
    all in white/black/red/green/yellow
    all he/she/i/you/it needs/need/want/wants/needed/wanted/has/does/do is/was
    less/more/fewer _ would have done/sufficed
    most mornings/evenings/nights/afternoons/weekends/sundays/saturdays/mondays
    a minute/moment/second later
    left/leave/leaves/leaving his/her/my/their/your [_] behind
    in his/her/my younger/later years/days
    a better person/man/woman/human
    half a/an [_] onion/lemon/apple/pepper/cucumber/cup/teaspoon/tablespoon/bunch/clove/leek/cabbage/loaf/orange/carrot/bulb/celeriac
    upper/lower/left/right/top/bottom/front/back/rear half of the/a/his/her poster/picture/page/screen/body/face/window/door/leaf/building/wall/map/photo/field/ball/glass/painting/sheet
    put/puts one in
    take/takes one out
    how/learn/learns/learning/practise to fall/rise/drop/climb
    at/on the first/second/third attempt/try/knock/go/glance/reading/hearing/ring
    the last house/bench/lamp/door/tree/gate/stop/bend before/behind/in/on/at/by the
    the highest holiday/holidays/feast
    club's highest holiday/feast
    the wildest/funniest/craziest/strangest/oddest/silliest stories/tales/jokes/excuses/ideas/hats/questions/names/dreams
    nicest/best/worst/loveliest present/gift/surprise/birthday/memory/day he/she/i ever
    easier/better/quicker with the {taller} saw/knife/brush/needle/hammer/file/pliers/spoon/pan
    the {taller} saw/brush/needle/file/pliers/scissors/chisel/spanner/wrench
    a second/third/extra chair/cup/plate/bed/key/blanket/helping/glass for
    a second helping
    a good _ is half the work/battle/fun
    he/she/it/ball/wheel/boat/dancer/train [then] rolls/walks/speaks/talks/sings/breathes/turns/rows/plays more slowly/quietly/softly/gently/loudly/carefully/quickly
    ceiling/door/lamp/chair/table/wall/dog/tree/branch is in the way
    his/her voice gets/grows/becomes deeper/softer/quieter/louder/higher when/if/as/whenever
    to wait a little longer
    white/black moves/plays/begins first
    through/into/to/past/in the first/second/third yard/courtyard/door/gate/room/hall [and/into/,] [into] [the] [second/third]
    all the better that/if/when
    the larger/smaller/heavier/bigger parcel/loaf/piece/glass/sheet/board is/lies/goes/fits/comes
    the lower/upper/back/front path is drier/steeper/flatter/muddier/smoother $
    temperature of the oil/water/dough/oven/fat/sugar/milk rises/falls/drops
    crack in the glass/wall/cup/plaster/pane/ice is getting/gets longer/wider/deeper
    the majority of the choir/orchestra/audience hum/hums/sing/sings/clap/whisper
    a heap of shavings/leaves/sand/coal/rags/dust/straw/stones/clothes/ash/earth/snow
    a second opinion
    most people call her/him/me/it
    a/the/his/her heart of steel/gold/stone/oak $
    hearts of steel/gold/stone/oak $
    tunnel/cellar/cave/crypt/church/vault/shaft/room/nave/forest/water/stable stays/stay/remains/keeps/is cool even/in/all/when
    does not go/get any higher/lower/faster/further
    swallows/swallow/muffles/muffle/softens/dampens/watches/weighs/plans/remembers/explains each/every step/word/sound/note/move
    what/that/which nobody showed/told/taught/gave/sent/asked/promised them/her/him/me/us/you
    nothing has/had changed between
    wants/want to be the fifth wheel
    nobody wants to be the fifth wheel
    all goes/went well
    all manner of screws/tools/odds/junk/nonsense/things/stuff/trinkets/bits/rubbish/noises/shapes/creatures
    in front of everyone/everybody/all
    all afternoon/evening
    it/this/that all down/up/out/away/in/back $
    all or nothing
    say/says/said/know/knows/tell/tells/ask/asks/want/wants/need/needs more than that/this $
    could/can not/never/hardly agree more
    could n't agree more
    couldn't agree more
    he/she/i/it/he's/she's/it's [is/was/am] more of a/an _ [_] $
    more/fewer/less _ , please
    eat/drink/talk/use/buy/add/try/take more/less/fewer _ , {bent}
    the sooner/earlier/later/bigger/smaller/louder/shorter/longer/simpler/faster/hotter/colder , the better/merrier/more/less
    no/not/any/a/the/any [_] deeper/hidden/second meaning
    needs/needed/need no second/further invitation/prompting/bidding
    laugh/laughs/laughed/sings/sing/clap/claps last and loudest/longest/best
    just/equally as important is/are silence/listening/patience/rest/humour/sleep
    {whose}/our/your/the greatest/biggest/worst/main fear/worry/wish/hope/joy/passion/love/problem/hurdle/challenge/difficulty/mistake/surprise/nuisance is/was/are/were/remains/lies/came
    do/does/did/doing/doing/give/gives/gave its best
    what he/she/i/they misses/miss/missed/likes/loves/fears/remembers/enjoys/wanted most is/was/are/were
    he/she/i mostly/chiefly/mainly {verbs_of_one}
    many/warm greetings/regards from
    less/better/little well known is/are/was
    major/minor/perfect/augmented/diminished second/third/fourth/fifth/sixth/seventh
    from the {o} to/until/and the {o} floor/storey/grade/form/row
    the {o} to/and/or the {o} floor/storey/grade/form/row
    comes/come/came/arrives/arrive/leaves/leave/calls/wakes/closes/opens/finishes/starts/meets/meet/rises ... around/about/towards/at {hour} $
    two/three/four streets/lanes/doors/houses/blocks/stops/corners/turnings/flights down/up/along/on/further/away/from/past/behind ,
    two/three/four streets/lanes/doors/houses/blocks/stops/corners/turnings down/along/further/away/past/behind/on from/the/there/here/,/$
    the {taller} of the {room}
    the {taller} ones stand/sit/stood/sat/go/come/line/wait/lie/hang
    the {taller} {room} is/are/was/serves/fits/goes/belongs/leads/stands/opens/will/creaks/jams/hangs
    in/at/through/behind/on/into/with/beside the {taller} {room}
    a/the faster/quicker/shorter connection/route/way/train is/goes/runs/leads/takes
    l/m/s/xs and/or/to xl/xxl
    l/m/xl , xl/xxl
    , l/xl and/or xl/xxl
    size/sizes xl/xxl
    the/a/this/his/her/garden/wicked/last/seventh dwarf
    seven/the [seven] dwarves
    seven dwarfs
    unicorn fountain/statue/costume/horn/mask/story/painting/tapestry/on/in/with/and/sticker
    overhauled/overhauls/overhaul the/his/her/an/a/my/their/its [_] {machine}
    {animals} are/is/swim/were/was swimming/rolling in
    {animals} [_] swimming/rolling in the/a/mud
    full of scenery/sand/coal/hay/furniture/bricks/rubble/books/flour/water/apples/potatoes/milk/soil/boxes/tools/straw/logs/stones/gravel
    {house} ... stood/stands/stays/stayed/remains/remained/was/is/stand/stay/sits/sat empty
    his/her/my/your place/seat/chair/desk/bed ... stood/stands/stays/stayed/remains/remained/was/is empty
    {house} empty
    {house} is/was/stood/stands/lies/sits empty
    a/the foot of one's/his/her/their/my
    places/seats/tickets/spaces/numbers is/are limited , so/please/and/booking/register
    places/seats/tickets/spaces/numbers is/are limited ; please/so/early
    on the podium is/stands/stood/sits a/an/the [_] conductor/speaker/mayor/poet/pianist/preacher/lecturer/rabbi/bishop
    conductor/speaker/orchestra/maestro ... on the podium
    yesterday's winner is/was
    highlight/climax/culmination of the/this/an {eventually}
    lost/loses/lose its/their roof/leaves/colour/petals/way/key/handle/tail/lid/balance/wheel/voice/hat/shine/smell
    kindness/politeness/asking/smiling/looking/listening/friendliness costs nothing
    embargo/limit/charge/restrictions/deadline/rights/fee/conditions/dress : none
    at the top of the/a/this/that/her/his [_] tower/hill/stairs/steps/page/chimney/mast/tree/ladder/slope/headframe/mound/dome/cliff/wall/bill
    good half hour/hour later
    spiral staircase/stairs/binding/notebook
    grew/grows ... out of a/an/gifts/donations/purchases/collections/friendship/boredom/necessity/anger/conversations
    the youngest/eldest/oldest/smallest sit/stand/sat/stood/sits/stands/sleep/play in/on/at/up/by
    sat/lay/talked/danced/worked/sang/slept/wept/read/walked/played ... half the night
    better take/wait/walk/stay/go/ask/stop/sit/have/do/be/come/bring/buy/leave/try/read/sing/eat/drink/sleep/laugh ... than sit/stay/wait/go/be/get/never/to/walk/stand/do/have/miss/weep/cry
    longer stretches/distances/hikes/sessions/sentences/evenings/nights/drives/rides/rows
    would otherwise/else have crumbled/decayed/fallen/vanished/disappeared/rotted/perished
    lesser/greater spotted/celandine/bindweed/horseshoe/stitchwort/burdock/crested
    space/margin/distance ... equals/equal the height/width/size of the
    write/writes/wrote/read/sing/say/said ... nowhere/anywhere $
    do not/n't _ it/them/this/anything [down/on/up/away/out] anywhere
    three/two guesses who/what/where/why/which
    , five/four/three , two , one
"""
