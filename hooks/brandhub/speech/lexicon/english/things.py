"""English things: what only sounds like a rank, a quantity or a trend, as it names a thing. Data, not logic: see english/search.py.

Champion oaks, mountain ranges, black sheep, platform edges. The short spelling is that of lists.py. A phrase
frees the words that it names and no other. Whoever adds one adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    "when": "at around about by towards before after from in~the on",
    "time": "one two three four five six seven eight nine ten eleven twelve midnight half noon midday dawn dusk daybreak sunrise sunset nightfall morning mornings afternoon evening twilight lunchtime",
    "comer": """students guests visitors walkers anglers rowers joggers children singers players dancers swimmers skaters musicians parents pupils
        dogs swans geese swallows pigeons gulls bats bees stars lamps lanterns lights tram bus train ferry boat guest visitor student pupil singer child lantern lamp star""",
    "comes": """come comes arrive arrives sit sits pack packs appear appears gather gathers trickle trickles wander wanders drift drifts stroll strolls
        cycle cycles rattle rattles roll rolls creep creeps flicker flickers go~on goes~on go~home goes~home light lights glow glows sing sings knock knocks
        unpack unpacks spread spreads set~out sets~out turn~up turns~up step steps walk walks run runs fly flies land lands""",
    "kin": "sisters brothers friends children siblings cousins girls boys men women widows neighbours thieves kings",
    "few": "two three four five six seven eight nine ten twelve twenty thirty enough",
    **FIELDS,
    "hour": "one two three four five six seven eight nine ten eleven twelve noon midnight",
    "way": "street lane road path alley track footpath trail ramp avenue route terrain hillside meadow lawn ground riverbed motorway staircase",
    "fort": "fortress castle wall walls citadel rampart ramparts fortification fortifications",
}

THINGS: Final = """
    {way} ... goes/go/going/went/leads/lead/led/runs/run downhill/uphill
    finger in every pie
    no sooner had/did/was/were ... than
    no sooner _ _ _ _ _ than
    for more , see/visit/read/go/call/ask/contact/turn/look/click/come
    the/a record plays/played/spins/spun/crackles/crackled/hisses/skips/skipped/hangs/lies/sleeve/player
    people/visitors/children/guests/climbers/tourists/kids/families [now/can/may/will/still/today/who/to] climb
    at/in the last count/census/tally
    the first/last slice/piece/bite/cup/glass/sip/page/cut/stitch/spoonful/nail himself/herself
    two/three steps from/behind/to the altar/door/counter/stage/gate/stove/window/bench/tree/piano/kerb a/an/the/,
    between/on/along/behind/under the [old] tracks/rails/sleepers/stones/slabs/wall/roof/fence/graves/bricks grow/grows
    children under five/six/seven/eight/ten/twelve/fourteen come/go/travel/enter/get/ride/swim [in] free
    for the first/last time before/after/since/during the holidays/break/summer/winter/interval/easter/christmas
    over/in/beside/under/above the [_] sink
    clay/sand/glitter/paint/dust/flour/mud/sawdust/confetti/snow gets/got everywhere
    everyone rushes/runs/hurries/crowds/moves/steps to/towards the window/windows/door/buffet/exit/stage/railing/fire/stove
    the last/latest count/census/tally found/gave/had/counted/listed/came/arrived/put/yielded/names/lists/gives/shows/says
    it rains/rained/drizzles/drizzled/snows/snowed/pours/poured/hails/blows/blew/thaws/thawed all day/morning/afternoon/evening/night/week/weekend
    {when} {time} the first/last [_] {comer} {comes}
    {when} {time} past/to {time} the first/last [_] {comer} {comes}
    {when} {time} o'clock the first/last [_] {comer} {comes}
    the play/novel/story/opera/musical/ballad/fairy~tale/picture~book tells/tells~the~story/speaks of two/three/four/five/seven [_] {kin}
    tour/walk/lesson/course/boat/film/round/game begins/starts/leaves as soon as {few} people/guests/visitors/children/participants/listeners/players have gathered/arrived/come/registered/signed
    evening/night/dusk/darkness/twilight/silence falls/fell
    may/must/should/do/can not/never overtake
    cannot overtake
    no overtaking
    sit/sat/sits/sitting/rest/rests/rested/lie/lay/lies/lying/doze/dozed/stand/stands/stood/wait/waited/park/parked/grow/grows/sleep/sleeps/play/played/picnic/chill/cool/plant/read ... in the shade
    in the shade of the/a/an/some/its/old/tall [_] tree*/lime*/oak*/beech*/elm*/chestnut*/plane*/wall*/church/arcade*/awning*/umbrella*/roof/chapel/trees/bridge/poplar*/willow*/vine*/hedge*
    in the shade of the/a/an/old/tall [_] [_] tree*/limes/oaks/chestnuts/planes/umbrellas
    an/the/solar/lunar/partial/annular/first eclipse
    eclipse of the sun/moon
    beat/beats/beating time/against/about
    beat/beats/beating the/a drum/drums/eggs/carpet/carpets/gong/retreat/door/path
    hearts/heart/wings/wing/rain/drum/waves beat/beats [against]
    ahead on/to the/your left/right
    straight ahead on/in/by
    platform/water's/cliff/forest/city's/table/pavement/kerb/quay edge
    edge/edges of the/a/an/its/town/page
    at/on/along/to/over/near/from/by the [water's/platform/forest/town's/field/northern/southern/eastern/western] edge [of]
    mind the gap
    gap in/between the hedge/wall/fence/trees/houses/curtain/curtains/planks/boards/teeth/railings/stones/buildings
    is/are/lies/lie/almost/was level with the street/ground/road/pavement/water/floor/platform/quay/kerb/square/river/canal
    swarm/swarms/army/armies/mountain/mountains/sea/forest/wave/waves of bees/wasps/midges/flies/ants/tin/toy/the/gnats/locusts/salvation
    swarm in/around/over/out/from
    bees swarm/swarmed/swarming
    best visit/visited/see/seen/enjoyed/reached/taken/eaten/served/drunk/viewed/before/western/avoided/stored/bring/wear/book/use/man/wishes/man's/regards/if/to
    first lutheran/baptist/presbyterian/methodist/reformed/fleet/church/aider/aiders/lady/mate/violin/communion/name/edition/editions/draft/drafts/floor/storey/person/officer
    high/higher/highest/supreme/federal/constitutional court
    champion oak/oaks/tree/trees/beech/lime
    as early/late as monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/may/june/july/august/september/october/november/december/tomorrow/today/next/{hour}/spring/summer/autumn/winter
    barrier/barriers/sign/signs/poster/posters/flag/flags/curtain/curtains/light/lights/shutters/tent/tents/stall/stalls/decorations/scaffolding/tree/balloons/balloon/lanterns/fence/fences/blinds go/goes/went/going/come/comes/came up/down
    in/at/into/through/to/from/near the [very/green] heart/centre of
    heart of the city/town/village/matter/old/district lies/beats/is/was/stands/and [by/at/in/on/around/for]
    heart of the matter/artichoke/lettuce
    bastion/bastions of the/a/this [old/town/city/former] {fort}
    cradle in/with/of/from/by the museum/window/attic/corner/nursery/telephone/hall/exhibition/baby
    king/queen of bavaria/prussia/saxony/england/denmark/sweden/hearts/spades/clubs/diamonds/hanover/poland/spain/france/rome/bohemia/hungary/norway/puddings/the
    chief of police/staff/the
    fire/police/station/village/tribal chief
    principal of the/a school/college/academy/conservatory
    principal/chief dancer/conductor/cellist/violinist/organist/curator/editor/inspector/constable/clarinettist/oboist/engineer/physician
    model/models in the [_] hall/museum/foyer/entrance/window/case/cellar/room/exhibition/lobby/studio/display/glass
    model/models of the/a/an [old/whole] city/town/mine/pit/tower/church/ship/station/bridge/locomotive/district/building/region/state/harbour/steelworks
    plaster/wooden/scale/bronze/cork/tactile/paper/cardboard model of
    giant in/of/from the tale/story/fairy/fable/play/legend/song/myth/saga
    giant/dwarf tortoise/panda/squid/hogweed/slalom/puppet/puppets/swing/wheel/pine/rabbit
    promoted to/from [the/a/chief/head] captain/foreman/manager/head/director/sergeant/colonel/professor/editor/conductor/inspector/general/lieutenant/overseer/rank/mayor/master/bishop/curator/corporal/major/deputy/principal
    only children/people/visitors/guests/adults/members/residents/those/persons under/over/who/with/accompanied/aged/above/below/may/can
    sole of the/a/his/her/leather/shoe
    soles of
    sole and/meuniere/fillet/fillets
    pioneer plant/plants/species/spirit/corps/wagon/trees/birches
    premiere guests/audience/party/night/tickets/cinema
    the maiden on/in/with/holds/is/from/voyage/name/at
    maiden name/speech/voyage/flight/aunt/over
    at/until/till/by/before/after/past/from/to/around {hour} $/sharp/in/the/o'clock/at/on/and/each/every/daily/or/people
    quarter/half/ten/five/twenty/twenty-five past/to {hour}
    {hour} o'clock
    at {hour} the/on/in/sharp/every/each/a/we/they
    for a while
    all/every/each children/child/visitor/visitors/guest/guests/player/players/driver/drivers/cyclist/cyclists/bag/bags/dog/dogs/person/persons/participants/participant/member/members/applicant/applicants/pupil/pupils/rider/riders/ticket/tickets/entry/entries/team/teams/passengers/passenger/users must/should/may/shall
    all/every/each children/child/visitor/visitors/guest/guests/player/players/driver/drivers/cyclist/cyclists/bag/bags/dog/dogs/person/persons/participants/participant/member/members/applicant/applicants/pupil/pupils/rider/riders/ticket/tickets/entry/entries/team/teams/passengers/passenger/users need/needs/has/have/are/is/can to/required/asked/requested/allowed/admitted/enter/join/take/bring/apply
    all data/texts/photos/images/information/rights/dates/times/prices/opening is/are/come/comes/were/stem/taken/in/include/without [from]
    each/every/all reading/readings/measurement*/entry/entries/item*/sample*/exhibit*/object*/photo* is/are noted/numbered/labelled/logged/recorded/listed/dated/checked/kept/signed
    all saints/souls/hallows/fools/stars/blacks
    wholesale market/trade/trader*/dealer*/butcher*/price*/business/merchant*/grocer*
    wholemeal/whole grain/wheat/milk/meal/point/note/tone
    the whole point
    on the whole
    served/cooked/steak/beef/fillet/lamb rare
    rare earths/earth/steak
    two and two
    dressed/dress/dresses up/to the/nines [nines]
    to the nines
    two/three/double faced/tone/toned/timer
    a/the single ticket/malt/room/bed/cream/parent/mother/father/journey/currency
    third rail/party/man/reich/world/person/way
    threefold path/amen
    eightfold path
    your/his/her/its/their own two feet/hands
    two signatures/copies/photos/forms/passport are/is/required/of [required/needed]
    {way} ... rises/rise/rose/rising/drops/drop/dropped/dropping/falls/fall/climbs/climb/climbed/climbing/descends/sinks/slopes/dips/dipped/narrows/narrowed/widens/widened/slides/plunges/tumbles/soars/swings/expands/recovers to/towards/into/through/from/steeply/gently/down/up/behind/beyond/at/past/between/slightly/sharply/away/past/by/over/under/here/$
    soar/soars/soared/soaring above/over/into/through/skywards the/our/it/your
    lift/lifts/elevator/stairs/steps/ramp goes/go/lead/leads down/up [to]
    a/the rocket is/was/salad/launch/leaves/in/stove/lettuce
    rocket salad/science/leaves/launch*/pesto
    crumble is/with/topping/cake
    apple/plum/rhubarb/berry crumble
    tram/train/bus/locomotive/car/sledge/coaster/bicycle ... gather/gathers/gathered/gathering/picks/picked/pick/loses [up] speed
    it [then] gathers/gathered/picks speed/up
    the boom of the bell/bells/crane/guns/drum/drums/cannon/gun/organ/ship/surf/waves
    bridge/roof/tower/wall/building/ceiling/stage/scaffold/scaffolding/shaft/gallery/chimney/vault/tunnel/spire/stand/house/dam/bank ... collapse/collapses/collapsed/collapsing
    collapse of the bridge/roof/tower/wall/building/ceiling/stage/chimney/vault/tunnel/spire/dam
    rally starts/begins/on/at/for/in/takes/ends/through/is/was
    recovery ward/room/position/vehicle/service/key
    revives/revive/revived/reviving tired/weary/the/spirits [legs/limbs/spirits/thirsty]
    renaissance gable*/romance/art/painting*/painter*/palace*/church*/music/style/castle*/building*/house*/portal*/courtyard*/facade*/window*/costume*/fair/master*/poetry/poet*/altar*/tower*/hall*/book*/man/woman/period/city/front/architecture
    a/the/high/late/early/italian/northern/weser renaissance
    fall/fell/fallen/falls into ruin/ruins/place/the/a/disrepair/line/step/his/her/my/conversation
    easter/warsaw/ghetto/kiel/arab/workers' rising/uprising/risings
    rising damp/sun/main/from
    reduction of veal/stock/wine/vinegar/port/balsamic
    fall/falls/fell/falling on a/the/monday/tuesday/wednesday/thursday/friday/saturday/sunday/whit/easter/ascension/corpus/deaf/his/her/my/good
    step by step
    slide/slides in/at/for/on/is/are/and/by/down/into the/a/red/swings/swing/pool/playground/park [pool/playground/park/garden/bath]
    water/glass/lantern/hair/children's/spiral/giant/steel slide/slides/shows
    for the slides/swings
    younger/older/smaller/elder/little/young visitors/guests/readers/listeners/children/people/ones/generation/generations/audience/audiences/participants/explorers
    the lesser antilles/sundas/prespa/poland
    nothing compares to
    peak of the/his/her/a [cap/hat/roof/helmet/mountain]
    peak of the cap/hat/roof/helmet/mountain
    peak season/time/hour/hours/fare/fares/district ticket*/pass*/fare*
    capital of the/a/each column*/pillar*/pilaster*/letter
    hub of the/a/each wheel*
    wooden spoons
    red/yellow lantern/lanterns
    black sheep graze/graz*/and/of/are/on
    engine of the tug/boat/ship/tram/train/bus/car/lorry/plane
    backbone of the/a/an whale/fish/horse/animal/dinosaur/book
    the/a mammoth in/tusk*/skeleton/bone/from/hunter*/stands/is/was
    mammoth tusk*/skeleton*/bone*/tooth/teeth/exhibit/hunter*
    live/lives/lived/sits/sat/travel/travelled/walk/walked/came/comes/walks alone in/on/with/at/of
    string/saxophone/brass/piano/wind/vocal/jazz/barbershop quartet/quintet/trio/sextet/octet [plays/of/from]
    a/the string/saxophone/brass quartet from/plays
    millennium bug/stadium/bridge/dome/eve/clock/falcon/wheel/park/quarter
    centenary hall/bridge/edition/medal/park/fund/stamp
    stone's throw game/contest
    the rise of the stage/step/steps/stairs/ground/hill/arch/curtain
    the crash in/of the play/film/novel/scene/cymbals/waves/glass
    a/the/warm/cold/cool headwind/tailwind blows/blew/made/on/slows
    rest of the guard/way/day/evening/night/week/weekend/time/story/route/walk/journey/year
    plan/plans/idea/ideas/charges/charge/case/motion/name/proposal/matter/subject/anchor/word/letter was/were/is/been/be/are dropped
    rows/row of houses/trees/beans/graves/lime/limes/poplars/columns/seats/windows/chairs/cottages/benches/gardens/lamps
    crowd barriers/barrier
    leads/lead/led to/into/through/along/down/up/past/from/back/out/across/over/under/around the/a/an/it/this
    nineteen eighty four
    if/when/as/before you/this/visitors are/visit/is/visiting/come/your [visiting/visit] ... for the first time
    down to earth
    look/looks/looked/looking up $/at/from/to
"""
