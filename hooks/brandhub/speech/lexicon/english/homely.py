"""Words of a scene: what stands in a sentence about one room, one walk or one person besides things and persons.

A sentence made of nothing but these, of small words, of things at hand and of single people measures nothing that a
town has; see english/homely.py. Base forms of verbs. Data, not logic.
"""

from __future__ import annotations

from typing import Final

VERBS: Final = frozenset(
    """
    add admire agree aim answer apologise appear argue arrive ask bake beat beg believe belong bend bite blame bless blink blow blush boil borrow bounce bow break bring brush bump burn button buy
    call carry carve catch  chat check cheer chew choose chop clap clean clear climb close collect comb come complain confess cook copy correct cough count cover crack creak cross cry cut
    dance dare decide dig dip discover dislike dream dress drink drip drop dry dust eat enjoy enter escape expect explain fall fasten feed feel fetch fill find finish fit fix float fold follow forget forgive
    freeze frown fry gather get giggle give glance glue go greet grin groan guess hammer hand hang hate have hear help hesitate hide hold hop hope hug hum hurry imagine iron join joke jump keep kick kiss kneel
    knit knock know land laugh lay lean leap learn leave lend let lick lie lift light like listen load lock look love make march mark meet melt mend mention mind miss mix move mumble mutter need nod
    notice obey offer open order own pack paint park part pass paste pat peel peer phone pick pin place plant play point polish pour practise praise pray press pretend promise pull push put
    quarrel queue read recall recognise recognize remember remind repair repeat reply rest return ride ring rinse rise roar roll row rub ruin run rush salt say scrape scratch scream scrub see send serve
    set settle sew shake share sharpen shave shine shiver shout show shrug shut sigh sing sip sit sleep slice slide slip smell smile smoke sneeze sniff snore soak sort sound speak spell spill spin splash
    spread squeak squeeze squint stack stamp stand stare start stay steal steam step stick stir stitch stop stretch stroke stroll stumble surprise suspect swallow swap sweat sweep swim swing switch
    take talk tap taste tear tease tell thank think throw tick tidy tie tilt tip toss touch trim trip trust try tuck turn type understand undo unfold unlock unpack unwrap use vanish visit wait want
    wake walk wander warm warn wash watch water wave wear weep weigh whisper whistle wind wink wipe wish wonder work worry wrap wrestle write yawn yell confuse matter seem swear claim pretend rely rehearse
    line hook dangle crouch squat huddle shelter cling carve label bear bear belong hand hover pin thread weave hoist shuffle tiptoe overhear pour gulp nibble munch chew hum strum tune
    """.split()
)
DESCRIBING: Final = frozenset(
    """
    brass wooden wood iron steel tin copper silver golden gold glass paper leather woollen cotton felt rubber plastic brick stone clay enamel velvet silk red green blue yellow white black brown grey gray
    pink purple orange pale dark bright dim shiny dull rusty dusty muddy wet dry damp cold hot warm cool soft hard heavy light thin thick round square flat straight crooked bent broken torn cracked
    folded rolled painted polished dirty clean empty sweet sour salty bitter fresh stale raw ripe burnt hungry thirsty tired sleepy awake asleep silent quiet loud noisy slow quick fast gentle rough smooth sharp
    blunt sticky slippery tight loose short long tall tiny little small big large narrow wide deep shallow young old new used spare odd strange funny serious sad happy angry proud shy nervous calm patient
    impatient polite rude curious careful careless clever stupid lazy busy ready late early alone together left right front back upper lower inner outer next same other own matching missing wrong correct
    handwritten initial carved tidy untidy neat ragged striped spotted checked plain fancy lovely nice good bad kind cruel brave frightened scared pleased satisfied embarrassed muffled hoarse breathless barefoot
    badly well slowly quickly quietly loudly carefully gently softly suddenly finally almost nearly usually sometimes often again soon then once twice later still already just only even also too very
    quite rather really simply exactly perhaps maybe probably certainly of course anyway instead otherwise afterwards beforehand meanwhile upstairs downstairs inside outside indoors outdoors home away
    back forth aside ahead behind around across along together apart aloud upright backwards forwards sideways overhead underneath nearby somewhere
    """.split()
)
NAMING: Final = frozenset(
    """
    board hook token pair felt pin pins rope row pile heap stack circle bit piece lump drop puff pinch handful mouthful smell noise sound voice silence darkness draught heat frost rain snow sun moon
    sky night morning evening afternoon noon midnight minute moment hour while time times turn way side end middle edge top bottom front back corner centre rest thing things something anything nothing
    everything name names word words number letter colour shape size sort kind trick habit rule mistake idea plan thought question answer reason secret surprise gift present birthday wedding
    funeral christmas easter holiday weekend break lunch breakfast supper dinner meal snack tea coffee water milk beer wine juice bread soup salt sugar life death work shift job homework lesson exam
    paint varnish glue oil grease ash rust dirt mud dust foam steam smoke carbide soap polish wax thread wool string wire tape rag rags cloth cloths towel towels sponge bucket
    whistle goal ball boot boots shirt shirts scarf scarves drum flag banner song verse chorus tune encore applause stage curtain costume rehearsal line lines cue script mask wig prompt
    slippers socks gloves coat coats hat hats cap caps bag bags trunk basket crate jar jars bottle bottles cup cups mug mugs plate plates bowl bowls spoon spoons fork forks knife knives
    ticket tickets clubhouse roof roofs player training exchange ever first last second third full final enough evenings mornings
    five six seven eight nine ten eleven twelve monday tuesday wednesday thursday friday saturday sunday
    grandfather grandmother granddad grandma parents neighbour neighbours friend friends colleague colleagues stranger strangers guest guests host twins couple girls boys kids children lads pupils
    choir band cast crew team players singers dancers actors extras audience crowd company party class group family volunteers helpers
    """.split()
)
"""Other nouns of a scene. Those in the plural count only behind “the”, “both” or an owner."""
OTHERS: Final = frozenset(
    """
    abbreviation abbreviations aboard absence absent absorbs accept acceptance accepted accepts accessibility
    accident accounts accused actions actually addition addressee adit adjourned admit admits admitted ado adopted
    adore adorns adult advice advisable adviser advises aerial aerials aeroplane afar afraid afterdeck agenda aider
    aiders aired airlock album alcohol alder algorithm alight alley allow allows alternate alternative alto
    altogether amaretto amended amid amplifier angels anger angle anglers angles animal anke annex announcement
    annual anonymous anteaters anthem apostles app appealing appearances appliances applies applying appointments
    approach approval apron arbitration arcades archaeology arguments arithmetic armband armbands armchair armour
    arranged arrangement arranges arrival arrows artificial ashamed ashore askew assembly assessed assistance
    assistant assorted assured asterisk asteroid asthma atrium attached attempt attendant attendants attends audible
    audio audition auditorium aunt automatically awning back backbone backdrop background backgrounds backlight
    backyard bacteria baker baklava bandage bandaged banner bannister bar barbecue barbecues barber bare bares
    barley barn barometer barracks barred barrel barrels barriers bartender baseball baseline basis basket bassoon
    bated bathhouse batsman battery bay beaker beamer bean beanpole beaver bedside bee beef beehive beehives beep
    beeps beer beeswax beetroot beginnings behalf bell bellow bench berth betrayal bib bind binds bindweed
    binoculars biography birdsong biscuit bitterness blackboard blackcurrant blade blank blaster blessings blister
    blocked blocking blood blurs boat boathouse bobbin bobble bog bollard bollards bonfire booking booklet
    bookmakers bookmark bookmobile bookseller booths boots boredom botanist bother bothers bouldering boules bouncy
    bound bouquet bow bowled bowler bowling boxing brag braise brambles bratwurst breadcrumbs breast breeds brevity
    brewhouse brickworks bridal bride bridegroom broad broadcasts brook browser browsing bruckstrasse buckle
    buddleia buffet bug bulb bulky bullheads bunk bunting buried burner busch busker butcher butler button bylaw
    bylaws cabaret cabin cabinet cable cafeteria cage calculate calculation calendar calming campaign can
    cancellation candidate candle canoeists canon capped caraway carbide card cardboard cared carer caretaker
    carillon carriage cart carted carters cartographer cartons cartoon carver case cash catalogue cattle cause
    causes ceased celandine cells cement censer centipede ceramics ceremonial certificates chain chalice chalk
    chandelier chandeliers channel chant chaplain charcoal charlemagne charles charter chassis chewing chickens
    chief chiefs childhood chill chilly china chipped chive chlorine chocolate choir chorales christening chronicle
    cigarette cigarettes cinders cinnamon circumstances circus cite cites clad clamp classroom clause clay clearly
    cloak cloakroom clockwise clothing cloudless clover cluck coarsely coat cobbler cocktails coffin collages colony
    colouring columns combine comedy comet comfortable comic comics command commemorates comment commentating
    committee compass complies composed compost compressor compulsory concept condition conducting conductor
    conference confetti confidential confined confirmed confluence connection conrad consent conservator constant
    consultation contact contain contents contrary control controlled conventions converter converting cook cookery
    cookies coots coppersmiths cork corkscrew cormorants corner cornice corset costume cosy cottage counter
    countryside courage courgettes courtesy cousin craftswoman cramped crane crate crayon crazed creamed credited
    credits crib crime crisps critic criticism critics crocuses crop crossword crowd crozier crumbled crumbs
    crunches crush crutches crystals cube cubes cuckoo cue cup curate curated curdle cure curiosity curiouser
    curling curls currant currywurst curses curtain customs cutter cuttings cyclist dabs daft dahlias damn darkroom
    dash dashes database date deadline deals dean debate deceive decent decision deck deckchairs declaration
    dedicated deeply defibrillator definition deglaze delegation delete delicate delight delighted delivered
    deliveries demonstrates dental dented denture dentures departure depending deputy descendants describe described
    describes description deserved deserves designed designs desk dessert detail details device devil dial dialling
    dialogue diary dibber dictionary diet differently digger digitality dill diner dining directed directions
    directs disallowed discard discuss discussed discussion dishwasher disinfect dismantled dismount displays
    dispute dissolve dissolves distort disturb disused ditch diversions diverted docent doctor document documentary
    dodging doily dollop dome doodle doorman dormice dormitory dot dots dotted doubts dough dowel downed dr dragon
    drained drains dramaturg dreamt dredged dressing driver driverless driving drizzle drone droners drones drove
    drowns drum due duke dummies dummy dumpling duplicate dust dustmen duties duty duvet dyed dyke eagle earplugs
    earth earthquake easel easily edged editing editorial elder elderberries electrical electrodes elephant elevator
    elli elm email embargo embroidered emergency emeritus enacted enclose enclosed enclosure encore engraved enlarge
    enquiries entails entries envelope enzo epiphany equation eraser errors established ethics eulogy evaporates eve
    eventually evidence examination excavator excellent excepted exciting exhaust exhibitions exhibitors exile exit
    exoskeleton experience experiences experiment express extends extraschicht eyewitnesses facade fact faintly
    fairground fairy falconer farewell farmyard fasting fault favours feast felled felt fenced fencing fermentation
    fertile fertilised fertiliser feud fighting filtered fine finely fireboat fitter flag flagstones flakes flannel
    flask flatbed flaws fled fledglings flees flexible flooding floodlights floodlit floods florist flour floured
    flowerpots fluffy flyers foam fob foils fold folks folly fonder fondly font fool footballer footnote footprints
    footsteps forbid forbidden force forced ford forecast forecourt foreground forehead forgiven forklift formed
    forms formula fortified forward fossil fossils fought foul fractions frau frederick freed freighter friday
    friendship frieze fruit furthermore fuse gales gall galley gangway gantry gardener gardening garlands gatepost
    gauge geese gel generator generous gentleman genuine geraniums germinated gherkin gherkins ghosts gifted gilded
    ginkgo glasshouse glaze gliders glitter glorified glue gnawed gnome goal goalie goalpost goalposts godson
    goggles gong goodbye gooseberry gorse governs grab grabbed grace grade graffiti graft grandchildren
    granddaughter grandson granted graphic grate gravedigger gravestones graze grazes greasepaint greenhouse
    greetings greylag griffin gripping grit groom grumbles guarantee guard guardroom guidebooks guild guilds guilty
    gull gully gum gust gut gutter gymnasium gymnastics haggling hail halal halberd halfway hammer hammerhead
    hamstring handcarts handling hanseatic happened happens happily harm harmless harmony haste hatice hazel header
    headframe headlamp headland headless headline headscarf headscarves headsets headwind heal heals healthy heaped
    heartbreak hearted heather heaven heavens hedgehog heights hello helmet hem henry herd hereby hermit hermits
    hero heroine herr herrings herself hewer hiccups hiked hiking himself hired hive hoarder hoeschpark hohe hoist
    hollow hollows hollyhocks homesickness homestead honest honesty honour honours hook hoop hooter hopscotch
    hornets horsehair horseradish hose hosepipes hotline houseboat however hull humour hunger hurdle hydrants hymn
    iban iceberg icon icy identification identity iftar illness illustration image imam importantly impressions
    imprint improvises inauguration incense incidentally include includes inconvenience index indisposed induction
    infants information infrastructure inherit initiative injury inscription insert insists inspector inspired
    installation instructions instruments intact intent interested intern interpreted interrupt interval interview
    interviews introduction investigated invitation invite invited invoice invoices involved involves ipad iron
    irregularly island issue issues item jack jackdaw jackdaws jacket jackhammer jam jar jersey jetty jigsaw joiner
    joint jots journal journals journeyman joy judo jukebox july jumble kaiser kaiserviertel kampstrasse katrin
    kettle key keynote keywords kick kills kiln kindly kit kitchenette kite knack knight knob knowledge knuckles lab
    label labyrinth lacemaker laces ladder ladle lady lagoon lamp lantern lard larder larks laser lathe launch
    launderette laundromat lavender lawnmower layer layers leaf leavers lecture ledge ledger leftovers legend legged
    leggings lengthen lengths lentil lesbar letterbox lettering liability liable liar librarian lid lightly
    lightning likely lilac limped linden lindens liner linesman linger liniment lining link links linnet linseed
    lintel liquid liquorice listener literature litter liver loam lobes locker lockers locomotive loft log logo
    lollipop loo lorry loudspeaker loudspeakers lovers luckily lucky lukewarm lullaby lunchtime lurks lying mad
    magazine magic magnifies mail maintained maintaining malak mammoth manage mandatory manner manners manor manual
    manure map maple mara marbles mare margin marjoram marker marksmen marriage marrow marshalling mascot mason
    masonry material mates matinee mattress meantime measure measurements media medley melancholy memorial memoriam
    memories memorise mend menu mercenaries merely message messenger meter mice mickle microscope microwave midges
    midwife mild milked mince minced mineral minimalism minus mirror misfiled mislaid mission mistletoe misty
    mixture models moderated moderator module molehill mon monday monk monorail monument mooring moreover mortar
    mosquitoes motif motionless motor motorbikes motto mounts mouse moustache movement mows mozart mr mrs ms muck
    muckle muffles mulled mullein multimeter murals murder murmur murr mustard mute mystery nail napkin nappy
    natterjack necessary necessity needle negotiations nephew nerve nesting net nets netting neutrino nevertheless
    newspaper nick nickname nicknamed niece nightingale nightshift nitrogen noodle notebook noted notepad notes
    nouveau nuisance nun nurse nutmeg nutty oats objections obligations observatory obstetrician occasion occasional
    occasionally occupies ochre octagon offence officer oilskins ointment olive olives omissions online opinions
    orchid ordinary organ oriented ornament ostentor ought outings outlets outline outlines overfill overgrown
    overhang overhauled overtime overview owing oysters ozone pacemakers packaging padlock pads page pain pains
    painter pal pallet palm palms pane panes panhas panic pantry parcel parquet parrot password passwords pasta
    patent patron pattern paving pea peacock peaks pearl pease peat pedalo penalty pencil peninsula peppermint
    period perm permanent permission permit permits permitted permitting personnel petri pets pew pews
    pfefferpotthast pharmacy phoenix photography pickle pickled pictured piers pillar pillowcase pin pins pipe piped
    pipette pizza plague plank planner planners planters plaster playhouse please pleasure plimsolls ploughs plucked
    plug plumber plundered pod polish polling poncho pong poolside poppies pork porthole post postal postcard
    postcode posted potatoes pottery pottpoesie powder pram prayer prayers preacher preaches precisely prefer
    preferably preheat prepare presenter preserved preserves president pressure pretty prick priest prior privilege
    probation procedure process  procession programme prohibited prompt proof propped props prostheses
    protect proteins prototype provide provided provides provisions psst publication puck puddle pulley pulpit punch
    punched puncture punk pupil puzzled pylons quad qualification quenched queue quit quiz quotations quote quotes
    rabbi raccoons rackets raffle raid railcar rails raincoat rainy ramp ransomed raspberry rattle ravioli rays
    razor reach reacts reading readings readmission realm receipt reception recipes recital reclaiming recommended
    recommends record recorded recorder recording recordings rector rectory rediscovered redwood reed referee
    reference refers refreshments refuses regarded regardless regards register registered registering registration
    registry regret regretted reinoldikirche reinvent relative released releasing remedy reminders remove removed
    removes renew renewing renovation repainted repeatedly replacement replaces replica reprimand reprinted request
    requests requires rescuers reservations reservoir resigned resin resisted resistor resort respect responsible
    restores restrooms resurfaces retunes reus revealed reveals reverse review reviewed reviewer rewinds rewired
    rhinoceros rhododendrons rhubarb rhymes ribbon rice rightly rim ringers ripening riverbed riveted roadshow
    roadworks roasted roastery robbed rocket roll rolling romance rome rood roofer rookie rooted rope rosin rotate
    rotunda roundabout rounded rounding routes row rucksack rum runaway rung runner runway sacristan sacristy
    saffron sailed sailing sake salamander saliva sample sandpaper sandpit sandstone sandy sap sari satellite
    saturday saucer sauna save saving sawdust saxophone saxophonist scans scarf scatter scattered scenery
    schillerstrasse schnapps schoenberg schoolyard scientist scissors scraper scrappy screenshot script seat seated
    seating secondly section seedling seep seesaw selfies semester sena senior senses separated separation server
    sewer sextet shaft shafts shaky shallots shanties shard shards shavings shears shed sheet shelf shh shin shipper
    shipyard shock shod shoebox shoelaces shore shorthand shortly shower shred shrine shunted shunter shunters
    siblings sift signalman silhouette sill silo simit simple simulation sin siren sitter skim skipping skittle
    skylight slam slap slaps slate slats slaughterhouse sleet sleeve slide sling slipper slits slogan slug smithy
    smock smoker snail snapped snaps snatches snorts snuggle soap soars sober softening soil soldering somersault
    song songwriter sonnenschein sorrel sorry source sousaphone sow spaghetti sparingly spats spawn special
    spectacles speed spine spiral spirit spirits spite spits splice splices splinter spoil spokesman spokeswoman
    sponge sports spotlight spray sprinkle spruce squash squawks stadtgarten stadtwerke staffed staged stain stained
    stairwell stamp stargazing starling statics steelmaking steeped steer steered steers stephan stepladder
    stethoscope stew steward stiff sting stirrups stoker stonecrop stonemason storehouse storm strains stranded
    strap strays streamed streetcar strictly stripes strips strobelallee strollers stubble stubborn studs stuffed
    sturdy style subject submitting subscribe substitute substitutes subtitles sudden suggestions suit suited suits
    sunday sundial sunlight sunny sunset supervision supervisor surety surface surfboard surtitles suspended swarm
    swing sword symmetry sympathy symphony tablecloths tactile tag tagged tailor taker tallboy tandem tape tapir tar
    tarpaulin tarred task teacher teacup teapot teddy television template temporary tend tended tennis tension term
    terminates terminus terracotta terrarium terrazzo tester texts thanks theory thermometer thesis thirdly thirst
    thorough thread throw thumbnail thunderstorm thunderstorms thyme tightrope tile tiled tiling timbered timetables
    tin tires tissues toasters toddler tofu toggles toilet toilets token tolerance tomatoes tomb tomcat tongs
    toothbrush toothpick topic torch torchlight tote touchline tournament towel tractor trained tramline transcripts
    translate translated translation translucent travelled travelling tray treacherous treasure treasures treated
    trellis trespassing triad triangle trident trinity triplets trolley trouble trowel truck true trumpet truth tube
    tuesday tuesdays tug tuner turf turnstile turntable turret tusks tutoring twins tying typeface typewriter
    typewriters ugly ukulele ultraviolet umbrella umlauts unauthorised unawares uncertain unclear uncovering
    underlies underpass underpasses understood uneven unexpected unfortunately unheard unicorn unity universitat
    unloaded unopened unplug unread unrolled unrolls unscrews unsealed unsupervised unturned unveiled upholstery
    upset upside urn users usher valuables values valve vane variety vat vault vaults vegetable vegetables veil
    veneer vent ventured verge verger vertigo vestry vet vibration vicar vicarage vice viewed viewpoint villain vine
    vines vintage violet virtue vocabulary vocational volleyball volunteer wagon wagons wailed wails waiting waived
    walker walkway walled wallpaper walrus wanting ward warden warehouse warmly warmth warts washerwomen washout
    washroom watering waterworks wax waxwork weakness weather weathercock weathers weber websites weekdays
    weighbridge welcomes wellingtons westfalenhalle westfalische whale whatever wheel wheelbarrow wheelchair
    wheelchairs wheeler wheelhouse whenever whether whim whisk whisper whistle whiteboard whittles wig wild
    windfalls windowsill windy wing winged winger wisdom wit withheld witnesses woll wolves woodcuts woodlouse
    workmates workmen workpiece worksheet wounds wren wristband yawn yes yoghurt yourself yourselves zest zigzag
    zinc zip zollern zoom
    """.split()
)
"""Words of ordinary sentences, of no trade and no public."""
