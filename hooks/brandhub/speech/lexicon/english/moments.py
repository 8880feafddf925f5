"""English moments and manners: what somebody feels, does, wants or orders, and in which order. Data, not logic.

They free the words that they name, see lexicon/english/sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "part": """verse line row half layer chapter act movement part voice group round cup page door drawer scene volume song stage course board drawing
        map slice sketch coat""",
    "made": "plan plans draft original model photograph photo picture painting sketch drawing version manuscript script score copy cast blueprint",
    "number": "one two three four five six seven eight nine ten eleven twelve",
    # What a life has a first and a last of; a town may have a first museum, and that ranks.
    "own": """bicycle bike car word words love shift shifts day evening morning night photograph photo picture painting book novel poem song letter kiss
        friend boyfriend girlfriend husband wife child son daughter apprenticeship job flat room coffee cigarette violin guitar camera trip journey
        holiday wish step steps tooth role appearance pay wage wages money attempt drawing sketch teacher piano dress shoes doll dog cat garden home
        name summer winter christmas lesson school thought meal report penny workshop motorbike""",
    "service": """coffee tea food drinks alternative date training tours tour lessons lesson classes class programme internet electricity heating window
        windows balcony bell telephone television fridge rehearsal rehearsals service services concert reading advance booking bookings reservations
        refund refunds reduction discount office hours catering market bus buses replacement performance performances meeting meetings curtain
        lift toilet cellar kitchen phone screening screenings dinner breakfast lunch""",
    "dear": "possession memory wish treasure dream fear fan worry hope joy pride regret critic passion weakness friend keepsake piece ambition strength",
    "food": "cake apple loaf bottle glass sandwich pizza sausage bread pear biscuit bar soup pie orange egg potato chicken lemon onion cup",
    "somebody": """he she i we they caretaker gardener neighbour neighbours family farmer grandmother grandfather mother father aunt uncle couple
        landlord landlady cook chef teacher pupils children club tenants residents monks nuns widow printer miner miners""",
    "crop": """chillies okra tomatoes tomato pumpkins potatoes beans onions leeks cabbages cabbage peppers aubergines courgettes cucumbers lettuce
        rhubarb asparagus kale spinach peas carrots beetroot radishes garlic herbs mint basil parsley roses dahlias sunflowers strawberries
        raspberries grapes melons hops barley oats rye figs lemons apples pears plums cherries mushrooms marrows gourds""",
    "plant": """poppies poppy daisies nettles roses ferns thistles dandelions reeds brambles cornflowers sunflowers lilies mosses herbs weeds mushrooms
        tulips pumpkins tomatoes potatoes beans onions leeks cabbages birches willows oaks vines apples pears cherries plums strawberries
        mistletoe hazel sorrel lichen algae garlic orchids snowdrops crocuses elder hawthorn blackthorn bracken toadstools lavender thyme rosemary mint sage basil clover heather buddleia ivy grass grasses shrubs bushes trees wildflowers flowers plants""",
}

SAYINGS: Final = """
    nobody notices/minds/answers/laughs/hears/sees him/her/it/them/$
    nobody puts it/them/him back/away/up/down
    take/takes/took/taking off his/her/their/my/your/the [_] helmet*/hat*/cap*/coat*/shoe*/boot*/glove*/jacket*/mask*/glasses/apron*/ring/clothes/lid
    the size of a wardrobe/thumb/fist/hand/matchbox/stamp/pea/cupboard/walnut/shoebox
    a flock of birds/starlings/geese/sheep/pigeons/crows/swallows/gulls/sparrows/jackdaws
    behind every door somebody/someone/something
    build/built/builds/make/makes/made a [_] model of the/a/an/their/his/her
    the first guests/customers/loaves/passengers/swallows/drops/snowflakes/stars/lights/runners/bars arrive/arrived/come/came/appear/appeared/fall/fell/are/were/step
    the most important thing/tool/ingredient/rule/word/part is/was
    in the last carriage/row/pew/seat/drawer
    colours/colour/ink/writing/paint/letters/photograph/photographs/picture/wallpaper has/have faded $
    a half eaten/open/finished/empty/read/buried/hidden/forgotten/drunk/burnt/packed
    and a half eaten/open/finished/empty/read/buried/hidden/forgotten/drunk/burnt/packed
    on the way back/home/out/in/there [,] you/we/it/there/he/she/they/i/the/$
    the last tram/bus/train/ferry/guest/guests has/have/had/is/are/was [already/long] gone/left/departed $
    hear/hears/heard/smell/smells/smelt nothing but
    nothing but birdsong/silence/rain/static/snow
    one evening/morning/afternoon/night/day/sunday/saturday/friday [,] he/she/i/they/a/an/the/his/her/my
    remember*/remembered for years $
    lowered to half mast
    at half mast
    holds/hold/held the record up to/against/into the light/window/sun/lamp/sky/air
    the lion house/cub/cubs/tamer/cage/enclosure/keeper/dance/rampant
    knows/know/knew everyone/everybody by name
    nothing in the/this room/house/letter/picture/voice betrays/betrayed/suggests/hints/reminds
    all he/she/i/they had/has/have to say/do
    more to say/tell/do [_] to each
    more and more he/she/i came/comes/began/grew
    the first/second/third/last {part} ... , the [congregation] second/third/last/next
    the first/second/third/last {part} ... and/, the _ the second/third/last/next
    compared/in with/to/comparison the/an/a/with [old/first/original/early/historic/earlier] {made}
    in comparison with/to the/an/a [old/first/original/early/historic/earlier] {made}
    on the/my/our/their/his/her way up/down [,] you/we/it/there/he/she/they/i/the/$
    in better/higher circles/society
    the/a higher/upper commercial/technical/secondary/vocational/girls'/trade school/schools/college
    in for a penny/pound
    tower/towers over the/a rose/old/_ garden/park/roofs/lake/square/harbour/valley
    hall/wing/block/annex/annexe/unit/house/studio/pavilion/paragraph/clause/rule/article/lane/pitch/court one/two/three/four/five/six/seven/eight/nine/ten
    good advice is hard to come by
    the best is/was/comes/has saved/kept/left/been for/till/until/last [last]
    saved/kept/left for/till/until last
    first ... , then/next/afterwards
    the/an eight lies/rows/glides/trains/sits/crosses
    a/the few/last/first drops/flakes/leaves/raindrops/snowflakes fall/fell/falling
    drop/drops/dropped in/by/round
    visitors/people/friends/neighbours drop/drops/dropped in/by/round
    the longer/closer/more/harder/further/deeper you/one/we/i look/looks/listen/listens/walk/sit/stay/read/wait/think , the _er/more/less
    one/two/three/four/five/six/eight wheeler/wheelers/wheeled/legged/footed/winged/headed/armed/eyed/horned/pronged friend/friends/beast/creature/$/_
    take/takes/took/taking off my/your/his/her/our/their/the shoes/hat/coat/boots/jacket/gloves/helmet/glasses/cap/mask/apron
    {plant} grow/grows/grew/growing
    heart/hearts/pulse/pulses beat/beats/beating/race/races faster/harder/louder/quicker
    questions/matters/things/issues that/which concern/affect/touch us all
    that/which concern/concerns/affect/affects/touch/touches/unites/unite/moves/move us all/both
    every/all beginning/beginnings is/are hard/difficult
    the longer/closer/more/harder/further/deeper/oftener you/one/we/i look/looks/listen/listens/walk/sit/stay/read/wait/think
    now more than ever
    every dog has his/its day
    each/every/all _ in/on/to/back its/their/his/her/the [right/proper/own/usual/old] place/places/hook/hooks/shelf/shelves/box/boxes
    we/us/you all pull/sing/sat/sit/laugh/laughed/cried/ate/eat/drink/drank/know/knew/want/wanted/need/love/loved/wish/dream/help/helped/stood/stand/came/come/went/go/dance/danced/are/were/have/had/share/agree/agreed
    names/memory/memorial/roll/tomb/grave/graves/honour of/to/for the fallen
    i've/i have/had never seen/heard/tasted/met/felt/known/experienced anything/anyone/something/such/a/so [like]
    i have/had never seen/heard/tasted/met/felt/known/experienced anything/anyone/something/such/a/so [like]
    never seen/heard/tasted anything like it/that/this
    nothing beats/like grandma's/granny's/mum's/grandmother's/mother's/dad's/a/home [cup/cooking/bowl/good] [of]
    get/gets/got/getting under your/my/her/his/one's/our/the skin
    gets under your/the skin
    afraid/worried/fear/feared/fears/hope/hopes/hoped/wish/wishes/wished/dream/dreams/dreamt/thought/terrified [that] nobody/everyone/everybody/all would/will/might/could/may
    afraid/worried/fear/feared/fears/hope/hopes/hoped/thought [that] no one/_ would/will/might/could/may
    likes/liked/like/loves/loved best/most to/of/when
    it is/was/would/might [be] better to/if/not
    better to use/take/bring/ask/wait/come/go/leave
    she/he/i/you/we/who/which/they like/likes/liked/love/loves best/most $
    his/her/my/your/our first/last/second [ever] {own}
    the last guest/visitor/customer/pupil switches/leaves/locks/turns/closes/pays/waves/goes/drives
    a second/third/fourth/hundredth/thousandth/umpteenth time
    for the hundredth/thousandth/umpteenth/nth time
    in the front/back/first row
    towards/around/about/by {number} the/it/he/she/they/we/a
    from [half] {number} until/till/to half/quarter past/to {number}
    from {number} until/till {number}/half/noon/midnight
    on/open/there/up/awake/lit/busy/manned/staffed/closed from/until/till/by/at [half] {number} $
    clock/bell/bells/clocks/it strikes/strike/struck/chimes/chimed {number}
    between {number} and {number} the/he/she/they/it/we/$
    nobody/no wanted/meant/expected/saw/knew this/that/it
    upper/lower end of the/a tip/street/lane/garden/valley/lake/hall/village/table/page/hill/path/park
    has/had/have/having more luck than
    more luck than sense/judgement/skill
    on a roll of/,
    there is/are/will [be] no {service}
    he/she/i has/had/have/wore/wears/takes/took/likes/liked/eats/drinks/owns/owned/needs/wants/found/sees no licence/driving/coat/hat/shoes/car/dog/cat/time/money/children/garden/fear/sleep/patience/idea/key/passport/ticket/phone/sugar/meat/milk/alcohol/parents/brothers/sisters/relatives/friends/answer/talent/umbrella/gloves/watch [licence]
    we leave/left/forget/exclude/want/let nobody/no/none [one] behind/out/down/to/alone
    for all/everyone/anyone/everybody who/of/whose [you]
    to/dear all/every parents/parent/neighbours/members/friends/visitors/guests/pupils/students/residents/colleagues/helpers/volunteers :/,/who
    all my/our love/best/thanks/wishes/regards
    pick/picks/picked up your/the/his/her/their/my a/key/keys/child/children/ticket/tickets/phone/pen/brush/bag/parcel/form/book/books
    , everyone/everybody !
    everyone/everybody/nobody/no/anyone [one] knows/believes/helped/helps/told/tells/asked/asks/understands/heard/hears/likes/loves/saw/sees/calls/called/visits/greets/thanked me
    is/was/are/it's/that's/were [much/far/so] more than [just/only/merely] a/an hobby/job/game/place/name/word/sport/shop/building/symbol/memory/story/museum/school/pub/meal/meeting/team/club/house/gesture/trend/footnote/slogan/concert/book/street/bridge/roof/party/backdrop/stage/café/playground
    two/many hearts/souls beat/beats/dwell/live in his/her/my
    one foot/eye/ear in/on the/his/her
    nobody/no wants/wanted/has/need/needs to/[one] reinvent/wants
    weight/stone falls/fell/lifted/off from his/her/my/their
    the penny drops/dropped/has/finally [dropped]
    beard/hair/nails/nail/moustache/thermometer/tempo is/are/was/climbs/rises/falls/drops/grows/grow/quickens/slows [growing/rising/falling]
    level/water in/of the/his/her glass/cup/bucket/bath/pot drops/falls/sinks/rises
    the higher/further/longer/deeper/closer you/one/we/i climb/go/walk/get/come/look/dig/ride [,] [the] [_er]
    the higher/further/longer/deeper/closer you/one/we/i climb/go/walk/get/come/look/dig/ride , the wider/better/longer/clearer/colder/quieter/warmer/darker/lovelier/narrower
    a/an _er _ is/are good/fine/best/enough/needed/recommended/suitable/ideal
    would/might/may/could be/do better/easier/nicer/wiser to/if/off/in/with/$
    a/with little/bit/touch/pinch/drop/few more/less salt/sugar/water/flour/milk/pepper/light/time/patience/butter/vinegar/oil/air/care/practice/courage/luck
    if/when/whoever/should you/they/we have/has more/less time/money/space/patience/questions
    loveliest/nicest/prettiest/quietest in/at/after autumn/spring/summer/winter/night/dusk/dawn/rain/snow
    his/her/my/their/our/your dearest/greatest/biggest/proudest/fondest/deepest/secret/fiercest/harshest {dear}
    the best/hardest/worst/nicest/strangest/funniest/loveliest/oddest/trickiest/important thing/part/bit/moment about/of/is/was/for
    ate/eats/eat/drank/drinks/bought/buys/cut/cuts/shared/shares/peel/peels half a/an/the/of {food}
    half an/a hour/minute/day/moment/year later/ago/before [,]
    section/clause/rule/rules/paragraph/rest/statutes/article/wording/price/procedure [_] remain/remains/remained unchanged/unaffected
    laughter/laugh/yawning/enthusiasm/smile/joy/mood is/was catching
    pigeon/dog/bird/rose/cat/rabbit fancier/fanciers
    fall/falls/fell/fallen/falling ill/asleep/silent/sick
    fall/falls/fell/fallen/falling in love
    make/makes/made/making it/this/things/life [a] [little/bit/much] easier/harder/simpler/worse
    was/is the last to leave/go/quit/abandon the ship/room/stage/house/pitch/party
    too many chiefs and not enough indians
    no one/human is illegal
    no human being is illegal
    as quiet/smooth/still/calm/soft/light/silent/cold/hard/clear/warm/gentle/nimble/quick/shy/sweet/slippery/bright as a/an/the/glass/silk/velvet/marble/steel/stone/wax/honey/sugar/oil/butter/snow [cat/mouse/mirror/millpond/church/whisper/squirrel/hare/deer/child/mole/star/tomb/fish]
    as if/though nothing/everyone/everything/nobody/everybody had/were/was
    the/a wind/breeze/gale drops/dropped/falls/fell/rises/rose/freshens/freshened/dies [down]
    waves/ripples/drops/flakes/shadows/puddles get/gets/grow/grows/become smaller/bigger/higher/longer
    elder/older ... , the younger
    younger ... , the elder/older
    angels/angel/lions/lion/figures/putti/eagle/saint/cherubs hold/holds/wear/wears/carry/carries a/the crown
    low/high/ebb/spring/neap tide
    it is/was all over $
    it's all over $
    a little/bit more , perhaps/please/maybe
    a little/bit more ?
    page/file/field/form/basket/list/inbox/glass/plate/cup/box/bottle/folder/column/cell is/was still empty
    page/file/field/form/basket/list/inbox/glass/plate/cup/box/bottle/folder/column/cell is/was empty
    help/helps/helping/helped us/you/me improve
    help/helps/helping/helped us/you/me to improve
    to improve the/this/our/your site/page/service/website/text/offer/pages
    all is/was/falls/fell quiet/still/calm/silent/lost/set/ready/forgiven
    with plenty/lots of liquorice/cream/butter/sugar/salt/mustard/onions/garlic/cheese/ketchup/ice/foam/milk/honey/pepper/dill/parsley/chocolate/gravy/sauce/water
    he/she/i/you/we/one ... for hours/days/ages/weeks/minutes
    known/know/knew each other for years/decades/ages/weeks
    how/why/when the two are/were counted/compared/measured/estimated/chosen/related/connected
    read/reads/reading/say/saying it/that/this/them twice
    take/takes/took/taking no sides
    takes/take/took no prisoners
    better like this/that
    remind*/ask/asks/asked/invite*/urge*/warn*/tell/tells/told/beg/begs/begged everybody/everyone to/not/about/of
    thank/thanks/thanked/greet/greets/greeted everybody/everyone who/for/in/at/with/by
    even more so ,
    marquee/tent/stage/curtain/scaffolding/stall/stalls/kite/flag/fence/net/bunting/trestle/trestles is/was/are/were up
    tenth muse
    a/the spread of cakes/cheeses/salads/sandwiches/pastries/bread/sweets/cold
    climbing/rambling/wild/dog/tea/white/yellow/pink/pressed/paper/briar rose/roses
    lost their letter/letters/luggage/keys/hats/shoes/bearings/tickets/gloves/umbrellas/ball
    hoist/hoists/hoisted/pull/pulled/lift/lifted/rise/rises/rose/drift/drifts/climbs/climbed/reaches/reach [up] to the ceiling
    voted in favour
    voted on/against/yes/no/to/for/unanimously
    pay/delivery/order/betting/permission/paper/wage/borrowing slips
    pit/prayer/paper/club/rainbow/signal/team/national/red/white/yellow/coloured flags
    {somebody} [of/from] [the] [_] grow/grows/grew/growing {crop}
    rarity of the/this/his/her book/coin/stamp/fern/violin/manuscript/record/print/orchid/beetle
    soup/stew/sauce/dough/bread/batter is/was short of salt/pepper/sugar/flour/butter
    scale/wooden/cardboard/paper/clay/wax/plaster/wire/balsa model of the/a
    marquee/tent/pavilion/souffle/shelf/ladder/deckchair/snowman/sandcastle collapse/collapses/collapsed
    fill/fills/filled with the smell/scent/aroma/sound/sounds/noise/smoke/steam/laughter/music
    a good/great deal of patience/love/humour/care/tact/luck/courage/fun/imagination/sugar/salt/butter/laughter
    a great many thanks
    cast/casts/dressed/disguised ... as a/the giant/heavyweight/titan
    read/rejected/revised/rewritten/washed/painted/rehearsed/tuned/checked twice before
    his/her/my debut
    newcomers to the/this/our city/town/district/quarter/neighbourhood/village/area/street/house/club/choir/job/trade/subject
    close/closes/closed/end/ends/ended/open/opens/opened/begin/begins/began/start/starts with a parade of
    bar/doors/soup/admission/music/food/drinks/breakfast/coffee/supper from {number} $
    audience/choir/class/children/crowd/guests/he/she begin/begins/began/start/starts/started to hum
"""
