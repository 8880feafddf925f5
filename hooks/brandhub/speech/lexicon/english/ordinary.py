"""English: what editors write every day, in which a word of number, rank, quantity or trend asserts nothing. Data, not logic.

One person's first or last of something, steps of one deed, a thing that melts, falls or is repaired, notices, sizes and
intervals of music. A phrase frees the words that it names and no other. Whoever adds one adds a sentence to
tests/golden/orphans/en.yml, and one that must still be told.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

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
    {whose} first/last/second {dear}
    anyone/those/newcomers/people/somebody/someone coming/visiting/here/trying/joining/cooking/using/arriving [here/it/us] for the first time
    he/she/i was/is/am the first/last to {bodily}
    before/after/with/at/on/during/between each/every {again}
    children/kids/anyone/visitors/people/passengers/guests/pupils under/over/aged/from {hour} may/must/can/need/should/are/pay/travel/ride/go/enter/get
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
    do/does/did/doing/give/gives/gave its best to/and/at/with/but/in/when/$
    what he/she/i/they misses/miss/missed/likes/loves/fears/remembers/enjoys/wanted most is/was/are/were
    he/she/i mostly/chiefly/mainly {verbs_of_one}
    many/warm greetings/regards from
    less/better/little well known is/are/was
    major/minor/perfect/augmented/diminished second/third/fourth/fifth/sixth/seventh
    from the {o} to/until/and the {o} floor/storey/grade/form/row
    the {o} to/and/or the {o} floor/storey/grade/form/row
    comes/come/came/arrives/arrive/leaves/leave/calls/wakes/closes/opens/finishes/starts/begins/ends/begin/end/stops/stop/start/close/open/finish/meets/meet/rises ... around/about/towards/at {hour} $
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
    lost/loses/lose its/their roof/leaves/petals/handle/tail/lid/balance/wheel/hat
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
    in a/one way it/he/she/they/we/i/this/that
    in a/one way ,
    the/tonight's/its/her/his/this premiere was/is/will/takes/took/begins/began/ends/ended/follows/followed/on/had/ran/has
    each in a different/another/his/her/its/their/my way/colour/style/voice/language/key/tongue/own
    each in/with/at/on/to his/her/its/their own _
    the older/younger/elder members/colleagues/singers/players/pupils/children/neighbours/residents/visitors/boys/girls/women/men/brothers/sisters/dancers/students/ones/guests/readers/parishioners like/know/tell/remember/recall/sit/still/call/say/smile/sing/talk/shake/nod/in/at/with/of
    so small/tiny/faint/fine that you need a magnifying glass
    spent/spend/spends a/an/one/the day/hour/week/morning/afternoon/evening/night with/in/at/on/among/behind/under/by
    on his/her/its/their/the/my way up/down the/a/to [_] hill/stairs/stair/steps/staircase/tower/mountain/slope/street/road/shaft/ladder/path/valley/river/aisle/platform/stage/belfry/cellar/pit/mine/lift
    the winner/winners will/may/can/must/should/shall be announced/drawn/chosen/notified/informed/invited/picked/told/contacted/presented
    the winner/winners gets/get/receives/receive/takes/take/may/must/chooses a/an/the/it/home/part
    announce/announces/announced/announcing/draw/draws/drew/choose/chooses/chose/present/presents/congratulate/congratulates the winner/winners
    opens/open/opened/begins/begin/began/starts/start/started/ends/end/ended/closes/close/closed/concludes/finishes/finish/finished every/each meeting/rehearsal/letter/speech/sermon/lesson/concert/performance/evening/day/lecture/session/tour/shift/story/conversation/sentence/broadcast/programme with/by/on
    waves/wave/waved/nods/nod/nodded/bows/bowed/barks/bark/barked/smiles/smiled/winks at/to every/each
    greets/greet/greeted/welcomes/welcomed every/each guest/customer/visitor/child/pupil/passenger/newcomer/patient with/by/personally/at/in/as
    knows/know/knew how/what everyone/everybody/each takes/likes/drinks/wants/prefers/orders/is/has
    nobody/no~one answers/answered/opens/opened when/if/as we/i/he/she/you/they
    box/bottle/glass/jar/kettle/cup/pot/pan/bowl/plate/basket/bag/tube/tin/tank/fridge/bucket/barrel/jug/drawer/shelf/oven is/was almost/nearly/half empty/full
    nothing is as/what it seems/seemed/looks/looked/appears
    no one/nobody/none is born a/an/with
    little is/was known of/about his/her/the [sculptor's/painter's/artist's/builder's/author's/composer's/architect's] life/childhood/youth/family/sculptor/painter/origin/early/person/man/woman/background
    hardly/scarcely time to/for
    hardly/barely/scarcely time to/for
    hardly/barely/scarcely audible/visible/legible/readable/recognisable/touched/asleep/awake/dared/breathing/moved
    rarely/seldom/never has/had/have/was he/she/i [been/felt/seen/heard] [so]
    almost/nearly by accident/chance/mistake/itself/magic
    a lot of/more patience/love/luck/courage/imagination/humour/fun/feeling/talk/tact/charm/laughter/affection/care/practice/goodwill
    lots of patience/love/luck/courage/imagination/humour/fun/feeling/laughter/affection/care
    plenty of patience/love/luck/courage/imagination/humour/fun/feeling/laughter/time/light
    could/might/would have been/turned/gone worse/better $
    could/might/would have been/turned/gone worse/better , _
    did/do/does/done/doing/try/tries/tried/trying his/her/my/your/our/their/its [level/very] best/hardest/utmost to/and/at/with/but/in/when/$
    did/do/does/done/doing his/her/my/your/our/their/its [level/very] best ,
    the only light/sound/noise/warmth/colour/decoration/ornament comes/came/is/was [from/a/an/the]
    twice/half/double/thrice his/her/my/your own/size/age/height/weight
    champions league on/in/at/night/evening/music/anthem
    speaks/spoke/speak/knows/knew/understands better polish/german/english/turkish/latin/french/arabic/italian/russian/spanish/greek/kashubian than
    best/worst/most of all he/she/i/they/we/,
    and best/worst/most of all
    whoever/who finds/guesses/sees/reaches/hears/spots/catches/gets/knows/solves the/a/an/it/him/her/them [_] first
    the first/last/second encore/curtain/interval/scene/act/movement/half/number/song/violin/cornet/trumpet
    the first to leave/arrive/go/come/get/sit/stand/laugh/cry/clap/speak/fall/wake and/, the last to
    and the last to leave/arrive/go/sit/stand/laugh/speak/wake/notice
    and the last to find/put/take/finish his/her
    he/she/i is/was the last to leave/know/notice/hear/laugh/go $
    on/in/at a day with/in/at
    between the two/three/four wars/meals/shows/performances/acts/halves/shifts/courses
    as _ do/does/are/is everywhere
    a hundred/thousand things on/in/were/to/at
    the longest/shortest night/day of the year
    as early/late as breakfast/lunch/dawn/noon/midnight/morning/supper
    the most _ moment/thing/rule/ingredient/lesson/word/bit , he/she/i
    the most _ moment/thing/rule/ingredient/lesson/word/bit is/was/comes/came
    the most important rule/thing/ingredient/part/word/tool/step of/in/for the/a/his/her sauna/kitchen/game/dance/house/evening/room/stage/workshop/choir/recipe/dough/day is/was
    evening's/morning's/afternoon's/day's/night's first/second/last speaker/guest/visitor/customer/song/dance/question/surprise/act/number/joke/drink/round
    his/her/my/your entire/whole [_] life
    all the better for it/that/this
    two by two the/they/we/, children/girls/boys/monks/nuns/pupils/animals/swans/dancers/march/walk/file
    march/walk/walks/marched/walked/file/filed/come/came two by two
    in twos and threes
    the last guest/visitor/passenger/customer/child/dancer of the evening/night/afternoon/day has/had/have left/gone/departed
    as long/big/wide/thick/small/thin/old as my/his/her/your own/arm/leg/hand/thumb/head/fist/palm/finger/foot/face
    fall/falls/fell/falling over $
    fall/falls/fell/falling over when/if/and/backwards/sideways
    the winner/winners of the/a/this/our _ [_] gets/get/receives/receive/takes/take/may/must/will
    knows/know/knew every/each _ by name/heart/sight/his/her/its/their/the
    answers/answered/answer/opens/signs/signed/writes/wrote every/each letter/card/postcard/envelope/question/invitation by/in/with/himself/herself
    calls/call/called/kisses/kissed/hugs/hugged/teases/teased everyone/everybody
    more to this/that/it/him/her/the [story/tale/matter/picture/house/man/woman] than meets the eye
    it/this/that is/was no more than a/an [_] sketch/rumour/joke/guess/habit/hobby/whisper/scribble/crack/speck/feeling/moment/minute/game/dream/hint/shed/draft/suggestion
    long before the doors/gates/curtain/concert/show/kick/sun/first/bell/guests/alarm
    a man/woman/person/girl/boy of few/many words [and] [many] [_]
    two of a kind
    plays/play/played/wears/wore/wearing [the] number one/two/three/four/five/six/seven/eight/nine/ten/eleven
    the last time he/she/i
    he/she/i had/has/have only ever seen/heard/known/read/been/dreamed/lived/wanted/sung/eaten
    everyone/everybody has/had to start/begin somewhere
    more than enough cake/soup/tea/coffee/food/time/love/chairs/blankets/bread
    notice/note/message/appeal/reminder/invitation/greetings to all [our/the] gardeners/members/parents/readers/pupils/students/neighbours/singers/players/visitors/friends/guests/volunteers/fans
    remember/remembers/remembered/recalls most/best clearly/vividly/fondly/$
    go/goes/went/climb/climbs/climbed/walk/walks/walked/come/comes/came up to the roof/terrace/attic/gallery/tower/platform/loft/belfry/altar/stage/counter/bar/window/door/castle/chapel
    those/that on the {o} [floor] a/an/the/have/has
"""
