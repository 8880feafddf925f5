"""English sayings: frozen phrases in which a word of number, rank or quantity has become a part of something else.

Data, not logic: see english/search.py. The short spelling is that of lists.py, the classes are those of
lexicon/english/fields.py. A saying frees the words that it names and no other. Whoever adds one adds a sentence to
tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

SAYINGS: Final = """
    crown of the oak/beech/lime/chestnut/willow/plane/king/queen/maple/pine/poplar/ash/elm
    champion is/was called/named
    grows/grew/grow/growing dark/quiet/cold/silent/light/late/tired/still
    beats/beat/beating the iron/drum/drums/carpet/eggs/egg/heat/rug/gong/time/bounds
    leave/leaving/leaves/left the city/town/house/noise/traffic/crowds/road/car behind
    the double door/doors/bed/bass/room/bill/glazing/espresso
    second helping/helpings/thoughts
    at his/her/your/my best
    know/knows/knew best
    greater care/caution/patience is/are needed/required/advised
    louder/slower/faster/quieter/closer/higher/lower/softer , please
    a/every/each/last/one drop of milk/rum/oil/water/ink/rain/wine/beer/vinegar/lemon/cream/honey/tea/coffee
    at/from/on the top the
    more in/on/at/from our/the/this [_] programme/program/booklet/calendar/website/site/archive/brochure/leaflet/book/podcast/blog/app/magazine/catalogue/desk/page
    could/can not/n't care less
    couldn't care less
    as if/though there were/was no [_]
    look/looks/see/sees/gaze/gazes/view/views/stretches/carries/carry far/out across/over the/our
    behind/past/beyond the last house/houses/tree/trees/stop/row
    grew/grow/grows/growing/grown/end/ends/ended/brought/wake/wakes/woke up in the/a
    if/should/whoever you/they/we [_] want/wants/like/likes/wish/wishes to/stay [stay] longer/later
    grow/grows/growing/grew ... over his/her/my/our/your/their head/heads
    all the/further details/information/dates are/is/can/you [be]
    for every/all taste/tastes/budget/mood/weather/weathers
    have/having/had a lot of fun
    no worries/big [deal]
    motto/slogan/demand/title/wish/watchword is/was/reads/: [:] more/less/better
    hungry/thirsty/ready/asking/begging/hankering for more
    in the best of moods/spirits/company/hands/health/tempers/traditions
    the best comes/come/is/saved [saved] last/yet/to
    at the last moment/minute/second
    no sooner do/does/had/did _ ... than
    all good things come in threes
    good things come in threes
    half the truth/battle/fun/story
    what/nothing matters/mattered/counts/counted most
    more than anything/words/welcome [else/can]
    cloth/veil/sheet/flag/blanket/tarpaulin/mask/coat/curtain/silence/word/decision/verdict/dusk/darkness/night falls/fell/drops/drops
    closest/best/oldest/dearest friend/friends/companion/confidant
    youngest/eldest/oldest/elder/younger child/son/daughter/brother/sister
    wider/closer/immediate family/circle
    in heavier/lighter/heavy/better/worse rain/wind/weather
    in more recent/modern times/years/days
    record book/office/player/shop/sleeve
    all one to
    hardly/scarcely had
    can/could hardly/scarcely wait/believe/imagine/tell/be
    crown of the/a tree/trees/head/hat/hill/arch/tooth
    third/second/first/fourth stroke/blow/attempt/try/ring/bell/call
    page/screen/room/chapter/gate/platform/line/track/door/table/figure/act/scene/volume/exhibit/level/shaft/verse/bay/stand/row/seat/box/file/form/step/lesson/question one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve
    monday/tuesday/wednesday/thursday/friday/saturday/sunday/daily/weekdays/weekends , one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve to/till/until one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve
    all work and no play
    half a loaf is better than none
    worth two in the
    not all plain sailing
    all greek to
    all at once
    all over again
    make/makes/made/making the best/most of it/a/things/the
    get/gets/got/getting the better of me/him/her/us/them/you/my/his/your/curiosity
    more importantly/precisely/generally/specifically/recently/usually
    more often ,
    least said/of
    soonest mended
    the rest room/area/home/day/rooms
    nothing is easier
    nothing but the/trouble/praise
    much ado about nothing
    many a night/day/time/year/evening/morning/hour/summer/winter
    few words
    there is/are no lift/toilets/toilet/seats/seating/wifi/cloakroom/cafe/shade/lights/handrail/ramp/disabled/charge/cash/card/reception/signal/lockers/showers/way/turning/obligation
    no difference
    everyone/everybody else may/can/waits/should
    a stitch in time
    one swallow/good does/turn not/deserves
    one man's/person's
    two wrongs do not
    two can keep
    two/three is company/none/a
    three cheers/strikes/blind
    four legs/leaf
    a cat has nine
    nine times out of ten
    ten to one
    six feet under
    six of one
    on all fours
    the fourth/fifth/sixth estate/column/sense/wall
    seventh heaven/son
    the eleventh hour
    first in , first
    last in , first
    first refusal
    love at first
    at first light/hand/sight/glance/blush
    third time lucky
    third degree
    second nature/wind/helping/sight/skin/childhood/string/thoughts/cousin
    better late/safe/half/than~nothing
    better safe than
    for better or
    the better to
    older and wiser
    older but wiser
    wiser after
    quicker than you think
    easier said
    harder they fall
    the bigger they
    bigger fish to
    bite off more than
    more than meets
    more than enough/welcome/happy/once
    more dead than
    more sinned
    more often than not
    more fool/power/haste
    less haste/is
    in less than no
    no less a
    lesser of two
    most of the time
    at best/worst/most/least/last/first
    worst comes
    the best things in
    best of both/luck/friends/wishes
    best laid plans
    honesty is the best
    laughter is the best
    attack is the best
    hunger is the best
    practice makes
    all roads lead to rome/the
    all is fair/well/lost
    all that glitters
    all good things
    all in a day
    all hands on
    all bark and
    all ears/thumbs/eyes/smiles
    jack of all
    free for all
    once and for all
    every dog has its
    every man for
    every picture tells
    every rose has
    every jack has
    everything but the kitchen
    nothing ventured
    nothing new under
    no pain no
    no smoke without
    no news is
    no man is
    no rest for
    no gain
    nobody's fool
    none so blind/deaf
    many hands make
    many rivers to
    too many cooks
    few and far
    half the battle/story
    half a mind/heart
    meet/meets/met ... half way
    other/better half
    double dutch/edged/quick
    on the double
    a thousand apologies/cuts/ships
    thanks a million
    one in a million
    a million miles
    a hundred times
    give/gives/gave a hundred per/percent
    the only thing/way/question
    climb/climbs/climbed/climbing on/onto/over/down/in/out/through/it/them/this/that/him/her/stairs/steps/ladders/trees/hills/mountains/towers
    as funny/sad/beautiful/strange/simple as it is/was
    as dark/black/hard/cool/cold/white/dry/dead/deaf/blind/bold/brave/bright/busy/clear/cute/drunk/easy/fit/flat/free/fresh/gentle/happy/honest/light/mad/meek/old/pale/plain/pleased/pretty/proud/pure/quick/quiet/red/sharp/sick/silent/slippery/sly/smooth/snug/sober/solid/stiff/straight/strong/stubborn/sure/sweet/thick/thin/timid/tough/warm/wise/safe/sound/right/tight as night/pitch/coal/nails/cucumber/ice/snow/sheet/bone/dust/doornail/post/bat/brass/lion/button/bee/crystal/day/pie/fiddle/pancake/bird/daisy/lamb/lark/feather/hatter/ghost/pikestaff/punch/picture/peacock/gold/flash/mouse/beetroot/razor/dog/grave/eel/fox/silk/bug/judge/rock/poker/arrow/ox/mule/fate/hills/honey/thieves/rake/leather/toast/owl/houses/rain/drum
    as dark/black/hard/cool/cold/white/dry/dead/deaf/blind/bold/brave/bright/busy/clear/cute/easy/fit/flat/free/fresh/gentle/happy/light/mad/pale/plain/pleased/pretty/proud/quick/quiet/red/sharp/sick/slippery/sly/smooth/snug/sober/solid/stiff/straight/strong/stubborn/sure/sweet/thin/tough/wise/old as a/an/the cucumber/sheet/bone/doornail/post/bat/lion/button/bee/day/fiddle/pancake/bird/daisy/lamb/lark/feather/hatter/ghost/pikestaff/picture/peacock/flash/mouse/beetroot/razor/dog/eel/fox/bug/judge/rock/poker/arrow/ox/mule/hills/rake/owl/drum
    the less/more/sooner/longer/fewer/later/earlier said/you/the/_ [the] better/merrier/_er
    no man is an
    no man's land
    nobody/none/no [one] is/knows/knew/can/remembers quite/sure/exactly/why/who/how/when/where/say
    everything has/in its
    everything you/else/under
    the last to know
    the last drop
    better to _ than
    more coffee/tea/cake/soup/bread $
    {mass} of {substance}
    waves/streams/clouds/walls/sheets/floods/mountains/piles/heaps/tons/masses of {substance}
    double the recipe/dose/batch/quantities
    how/too much/many/few/little
    she/he/i/you played/plays/bought/sold/made/owns/put/cut a record
    play/plays/played/made/cut/put on a record
    not only/just/merely
    nothing is/was known/certain/lost/forgotten/wrong
    every/each/all [single] {evidence} ... {proving}
    {proving} ... every/each/all [of/single/the/our/single] {evidence}
    no {evidence} ... without
    for/behind/with/to/of/on/in every/each {evidence} ... {proving}
    heavier/lighter/larger/smaller/bigger/longer/shorter/older/newer/younger/finer/rougher/softer/harder loads/goods/items/parcels/groups/orders/vehicles/events/parties/objects/pieces/models/ones/dogs/boats/ships/barges/cars/bicycles/instruments/children/siblings/pupils/visitors/files/documents/prints/photographs/books/stones/tools/cuts/woods/walks/tours/works/repairs/changes/jobs
    the rest is history/silence/easy
    nothing happens/happened
    first time here/lucky
    all his/her/their/your/my/our/the eggs in one
    think/thinks/thought/look/looks/looked/looking/thinking twice
    give/gives/gave/giving it their/his/her/our/your/my all
    run/runs/ran/running out of steam/breath/patience/luck/puff/road/words/ideas
    in duplicate/triplicate
    music/light/voice/voices/shadow/shadows/sky/night/wind/air/river grow/grows/grew/get/gets/got/become/becomes/became quieter/louder/darker/longer/softer/dimmer/colder/brighter
    start/starts/started/begin/begins/began/count/counts/counting at/from zero
    on the first/second/third/fourth/last evening/morning/afternoon/night
    with the greatest/utmost pleasure/care/respect/of
    multi purpose/storey/media/cultural/coloured [hall/halls/room/rooms/building/park/storage/centre/show/space]
    all the/their/his/her tricks of
    pull/pulls/pulled/pulling out all the stops
    take/takes/took/taking the biscuit/cake
    in next to no time
    in no time
    going once , going twice
    never before had/have/has/did she/he/i/they
    the simplest/barest/crudest of means/materials
    most/very warmly/cordially/kindly/gladly/graciously
    ceiling/limit/curtain/flag is/was/being lowered/raised onto/into/over/to/down/by
    give/write/use/take/enter/send/bring/submit/add/choose/pick/name/list/spend no more/fewer/less than
    place two/three/four/five/six sheets/slices/boards/stones/cups/coins/layers/rows/chairs/candles
    the/a first/second/third/last lift/exit/entrance/staircase/bell/button/gate/stop on/to/at/behind/$
    first/second/third/fourth bell/entrance/button/staircase/drawer/shelf $
    lake/basin/pit/shaft/mine/cellar/valley/site/dock is/was/were/being [being] flooded
    at the top of his/her/its/their/my/our voice/voices/lungs
    bit/step/little by bit/step/little
    all his/her/their/my/our/your courage/strength/might/heart/charm/skill/patience
    drop/drops/dropped/dropping by/in more/soon/anytime/often/for/at/on/$
    gorse/heather/roses/rose/lilac/cherry/cherries/magnolia/magnolias/apple/trees/tree/poppies/tulips/lavender/crocuses/meadow/garden/hawthorn [trees/tree/and] [_] is/are/was/were/stands/stand [_] in [full] bloom/flower/blossom
    room/space to grow/breathe/think/improve
    higher vocational/mathematics/authority/authorities/being/powers/ground/floors/shelf/branches
    for longer/shorter journeys/distances/trips/walks/stays/routes/texts/breaks
    linger/lingers/lingered/lingering at/over/by/in/near/before/under/on
    look/looks/looked/seem/seems/seemed/feel/feels/felt empty
    examines/examined/examine/studies/study/studied/asks/ask/explores/explore/investigates/investigate/researches/researched how/whether/when/where/why [_] grow/shrink/rise/fall/age/decline
    no smoke without fire
    none of your/my/our business
    none of us/you/them
    the two/three/ace/king/queen/jack/ten/seven of hearts/spades/clubs/diamonds
    one/a foot in the grave
    on one foot/leg/condition/occasion/side/end/hand
    lesser/greater spotted/horseshoe/celandine/crested/of/evil/mortals
    the most important/beautiful/wonderful thing is/was to
    all/everyone are/is/were invited/welcome/ears/set/well/right/aboard/smiles/yours
    all are/is invited/welcome/well
    lift/raise/turn/hold/reach/climb/aim/sit/stand/step/bend/press/lean/move ... higher/lower/closer/harder/further/louder/nearer to/the/and/on/in/at/your/his/her/into/$
    as soon/far/long/quickly/early/often/well/simple/simply/close/much/little as possible/you/we/i/it/ever/usual/they/he/she
    as good/right as new/gold/rain/any/his/her
    twenty questions
    the younger/elder/older/lesser/greater _ brother/sister/son/daughter/bell/wing/part/tower/organ/chapel
    the younger/elder/older bell/wing/part/tower/organ/chapel/building/house/gate/bridge/wall/trees/photograph/map/cemetery/section/stone*/hall/church/of
    a/an larger/smaller/bigger/older/younger dog/dogs/man/woman/child/boy/girl/bag/bags/box/group/groups/table/room/lady/gentleman/couple/cat/bird/tree/branch/stone
    no simple/easy/clear/single/straightforward answer/solution/truth
    there is/are/was no simple/easy/clear/single/straightforward answer/answers/solution/truth
    halfway along/up/down/there/across/between
    most of her/his/their/the/my time/day/days/life
    gives/give/gave/names/states/offers no figure/figures
    first measure/read/look/listen/fill/wash/cut/boil/mix/press/open/turn/take/check/go/ask/think/draw/paint , then
    has/have/had many faces/facets/fathers/mothers/sides
"""
