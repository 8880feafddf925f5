"""English nouns by what they name: things at hand, persons, animals, and what a town has. Data, not logic.

A comparative said of a thing at hand compares nothing that anybody counts (“a lighter door”); what a town, a trade or
an institution is or does is a statement about it. Singular, lower case; see english/nouns.py.
"""

from __future__ import annotations

from typing import Final

_HOUSE: Final = """
    door window gate hatch lid shutter curtain blind carpet rug mat cushion pillow blanket quilt duvet mattress bed cot cradle hammock bench chair armchair stool sofa
    couch table desk counter shelf shelves cupboard wardrobe drawer chest trunk box crate basket bin bucket pail bowl dish plate saucer cup mug glass jug kettle teapot pot
    pan saucepan lid ladle spoon fork knife knives cutlery tray oven stove hob fridge freezer sink tap bath bathtub tub towel soap sponge mirror lamp lantern candle
    sign signpost notice label tag sticker flag pennant wreath handrail radiator heater thermos flask bottle jar tin packet parcel bundle sack bookcase bookshelf sideboard dresser rack peg
    coin footstool stool pillowcase bedspread doormat bathrobe washcloth cage aquarium kennel hutch trough
    candlestick bulb shade switch plug socket cable cord wire clock watch vase picture frame painting print poster photo photograph portrait sketch drawing map globe room
    kitchen parlour cellar attic loft bedroom bathroom hallway corridor landing stair stairs staircase step banister ceiling floor floorboard wall corner fireplace
    hearth yard balcony porch veranda shed garden lawn hedge fence railing doorstep doorbell bell knocker handle doorknob knob lock
    latch bolt key keyhole hinge letterbox mailbox tile brick plank board beam rafter gutter drainpipe tent caravan cabin hut
"""
_TOOLS: Final = """
    hammer magnet nail screw screwdriver drill saw axe hatchet chisel plane file rasp pliers tongs wrench spanner bolt nut washer rope string cord thread needle pin scissors
    brush paintbrush broom mop rake spade shovel fork hoe trowel pickaxe pick wheelbarrow barrow ladder hose sprinkler tool toolbox workbench anvil bellows mould stencil
    ruler compass pencil pen nib ink chalk crayon paper sheet page notebook exercise envelope letter stamp card postcard folder binder stapler paperclip glue tape ribbon
    knot loop hook clamp lever crank pedal handlebar saddle spoke wheel tyre chain brake bicycle bike scooter pram pushchair sledge skateboard skate ski oar paddle sail mast
    rudder anchor canoe kayak rowing dinghy raft helmet visor goggles lens telescope microscope camera tripod film negative projector microphone speaker headphones radio laptop
    mallet awl crowbar hacksaw spool bobbin loom kiln grindstone whetstone sandpaper varnish paint glaze lacquer primer dye wax wick torch battery crutch stretcher
    pump dynamo plinth pedestal bracket turntable harness stirrup rein plough sickle scythe flail sieve funnel corkscrew teaspoon whisk grater thimble spindle quill
    engine keyboard screen monitor mouse printer phone telephone valve spring gear cog
"""
_WORN: Final = """
    coat jacket jumper sweater pullover cardigan waistcoat vest shirt blouse dress skirt apron overall overalls trousers jeans shorts belt buckle button zip collar cuff
    sleeve pocket lining hem seam patch scarf shawl glove gloves mitten hat cap bonnet brim hood boot boots shoe shoes sandal slipper sock stocking heel sole lace bag handbag
    rucksack satchel suitcase purse wallet umbrella stick cane ring necklace bracelet earring brooch pendant chain crown veil costume uniform robe gown tie bow tutu wig mask
    hoodie blazer swimsuit pyjamas nightgown stockings tights badge medal strap bandage plaster
    yarn wool cloth fabric ribbon stitch
"""
_BODY: Final = """
    head face nose ear eye eyebrow eyelash mouth lip tongue tooth teeth chin cheek beard moustache hair fringe braid plait neck throat shoulder arm elbow wrist hand finger
    thumb fist nail chest back belly stomach waist hip leg knee ankle foot feet toe skin wrinkle scar freckle bone heart lung voice breath smile laugh grin gaze handshake
    gait step stride grip temper mood appetite accent whisper tone handwriting signature
"""
_TABLE: Final = """
    soup stew broth sauce gravy dough batter pastry crust loaf roll bun cake tart pie biscuit cookie waffle pancake dumpling noodle noodles pudding jelly custard cream
    icing frosting filling topping salad dressing sandwich slice crumb potato onion carrot turnip leek cabbage bean pea tomato cucumber pepper mushroom apple pear plum cherry
    lemon orange berry nut egg yolk omelette sausage steak roast ham fish fillet cheese butter jam honey syrup spice portion helping bite mouthful sip coffee tea cocoa juice
    lemonade espresso foam mustard vinegar ketchup mayonnaise garlic herb parsley chive basil pepper salt sugar flour yeast raisin marmalade syrup porridge toast bagel pretzel croissant muffin crumble
    omelette goulash schnitzel rind peel puree radish beetroot pumpkin lettuce spinach rhubarb raspberry strawberry blackberry gooseberry grape melon peach apricot banana walnut hazelnut almond
"""
_WORKS: Final = """
    book novel poem verse stanza line sentence paragraph chapter preface footnote title draft manuscript essay report letter speech sermon lecture talk joke pun riddle story
    tale anecdote play scene act rehearsal performance encore song tune melody chorus refrain chord note rhythm tempo overture aria solo duet dance waltz step film shot
    cut script role part costume game match set round serve pass shot throw jump puzzle piece pawn dice card trick toy doll teddy puppet marionette kite balloon ball drum
    violin fiddle viola cello bass guitar lute harp piano flute oboe clarinet trumpet horn tuba trombone accordion whistle string bow baton score sculpture statue bust
    plaque inscription lettering headstone gravestone locket scroll parchment lectern pew chalice relic icon altarpiece triptych etching engraving woodcut lithograph
    watercolour fresco mural frieze medallion figurine carving mosaic tapestry embroidery sketchbook palette easel canvas
    caption slide slideshow soundtrack riff lyric lullaby ballad hymn carol psalm march polka tango
    answer question explanation apology excuse goodbye conversation chat silence pause nap walk detour break lunch breakfast supper dinner day evening morning night sentence
"""
_NATURE: Final = """
    oak beech birch lime willow poplar chestnut pine fir apple pear bush shrub hedge branch twig leaf bud blossom flower petal stem stalk root seed bulb rose tulip lily
    daisy dandelion nettle thistle ivy moss fern grass weed stone pebble rock boulder puddle slope bend clearing
    nest burrow web shell feather paw tail wing beak claw fur mane horn antler hoof shadow light flame fire ember spark smoke mist fog cloud wind breeze
    shower
"""
_ANIMALS: Final = """
    dog puppy cat kitten horse pony foal donkey mule cow calf bull goat kid sheep lamb ram pig piglet hen rooster cock chick duck duckling goose gosling swan heron stork owl
    hawk falcon kestrel pigeon dove sparrow robin blackbird crow raven magpie parrot canary budgie rabbit hare hedgehog squirrel fox badger deer stag mouse rat bat mole
    hamster tortoise turtle toad frog newt lizard snake snail slug worm spider beetle ladybird bee wasp ant butterfly moth dragonfly fly trout carp pike eel giraffe
    camel lion tiger bear monkey ape penguin seal rhino hippo zebra cub chimp gorilla llama alpaca ox terrier poodle dachshund spaniel mice geese
"""
ANIMALS: Final = frozenset(_ANIMALS.split())
THINGS: Final = frozenset((_HOUSE + _TOOLS + _WORN + _BODY + _TABLE + _WORKS + _NATURE + _ANIMALS).split())
"""What one has at hand, wears, eats, reads or meets on a walk; and animals."""

MASSES: Final = frozenset(
    """
    sawdust sand dust smoke steam flour mud snow leaves washing laundry flies apples pears plums nails scores letters notes holes cracks stains water oil tears laughter
    music straw hay gravel ash soot rubbish crockery clothes toys tools rain milk ice moss cobwebs splinters shavings coins marbles beads wool
    """.split()
)
"""What a bag, a yard or the air may be full of."""

PERSONS: Final = frozenset(
    """
    man woman boy girl child baby toddler teenager lad mother father mum dad mummy daddy parent son daughter brother sister twin cousin uncle aunt nephew niece grandmother
    grandfather grandma grandpa granny granddad grandson granddaughter grandchild wife husband widow widower bride groom fiance fiancee friend neighbour colleague boss
    partner stranger guest host hostess king queen prince princess nun monk priest pastor vicar bishop imam rabbi sexton saint pupil student apprentice trainee novice
    beginner master foreman forewoman miner collier smith blacksmith goldsmith locksmith welder fitter turner joiner carpenter cabinetmaker mason bricklayer roofer glazier
    plumber electrician painter decorator tailor seamstress dressmaker weaver dyer cobbler shoemaker saddler potter glassblower bookbinder printer typesetter engraver
    baker confectioner butcher cook chef waiter waitress barista landlord landlady innkeeper barman barmaid brewer vintner farmer shepherd gardener forester hunter
    fisherman beekeeper miller driver conductor pilot captain sailor skipper ferryman bargee lockkeeper porter caretaker janitor cleaner guard watchman policeman
    policewoman constable fireman firefighter soldier postman postwoman clerk secretary teacher headmaster headmistress professor lecturer tutor librarian archivist curator
    restorer guide doctor nurse midwife surgeon dentist chemist pharmacist vet patient lawyer judge notary architect engineer surveyor chemist physicist astronomer
    biologist historian geologist programmer designer photographer cameraman director actor actress understudy prompter singer soprano tenor baritone choirmaster
    choirmistress cantor organist pianist violinist cellist drummer guitarist trumpeter composer poet author writer novelist journalist reporter editor columnist sculptor
    artist dancer ballerina clown acrobat juggler magician puppeteer goalkeeper keeper striker defender midfielder captain coach trainer referee linesman runner jogger
    cyclist rider jockey swimmer diver rower boxer wrestler fencer skater climber gymnast hairdresser barber florist jeweller watchmaker optician salesman saleswoman
    treasurer chairman chairwoman verger usher groundsman stationmaster ferrywoman bouncer dramaturge undertaker bellringer
    choirboy lamplighter organist registrar bellhop concierge
    grandad granddad gran nan nana papa mama stepfather stepmother godmother godfather girlfriend boyfriend flatmate bridesmaid schoolgirl schoolboy stallholder greengrocer fishmonger grocer playwright
    illustrator cartoonist ranger instructor choreographer interpreter translator bassist flautist oboist percussionist soloist stagehand usher zookeeper lifeguard comedian conductor
    agent broker banker dealer trader joker seller buyer
    mechanic fitter machinist technician docker maker shopkeeper cashier merchant pedlar collector tinkerer inventor owner heir visitor passer-by mayor mayoress minister councillor
    """.split()
)
"""One person, by kin, trade or part."""

FIRST_NAMES: Final = frozenset(
    """
    anna anne anja andrea angelika antje astrid aylin ayse barbara beate bettina birgit brigitte carla carolin charlotte christa christiane christina claudia clara cordula
    dagmar daniela elena elfriede elif elisabeth elke ella emilia emily emma erika esra eva fatima fatma franziska frieda gabriele gerda gisela greta hanna hannah hannelore
    heidi heike helga henriette hilde hildegard ida ilse ines inge ingrid irene irmgard jana jasmin johanna julia jutta karin katharina kathrin katja kerstin klara lara
    laura lea leila lena leonie leyla lina lisa lotte louisa luisa luise magda maja manuela margarete margot maria marie marina marion marlene marta martha martina mathilde
    mia mila monika nadine natalie nele nina nora olga paula petra regina renate rita rosa ruth sabine sandra sara sarah silke simone sofia sonja sophia sophie stefanie
    agata agnieszka aisha alina amelie amina amira anastasia aneta anita annika annette antonia asli asuman barbel
    beatrix bianca bozena cagla cemile clarissa cornelia danuta derya dilara doris dorothea dorota edeltraud edith elke
    elvira emine esther ewa filiz friederike fiona gabi gudrun hatice hedwig helene ida isabel isabella ivana iwona
    jessica josephine jule julie kamila karla katarzyna kira kseniya larissa lidia liesel lieselotte lilli linda ljuba
    lucia lydia magdalena malgorzata mara mareike marianne marija marla mathilda melanie meryem merve michaela mila
    mina mira miriam nadia nadja natalia nathalie nesrin nilay nour nurcan oksana olena paulina pia ramona rebecca
    roswitha rosemarie roza sabrina salma samira selin selma sevgi sigrid sonia stella sybille sylvia tamara tatjana
    theodora thea trude ulla ulrike vanessa viktoria wiebke wilma yana yara yvonne zeliha zofia zuzanna
    susanne svenja tanja teresa theresa ursula ute vera veronika waltraud yasemin zehra zeynep
    achim adam ahmet alexander ali andreas anton armin arthur axel bastian ben benedikt bernd bernhard bjorn bruno burkhard carl carsten christian christoph dieter dirk dominik
    dragan eberhard emil emre erich ernst erwin fabian felix ferdinand finn florian frank franz friedrich fritz georg gerd gerhard gregor gunther hans harald hartmut hassan
    heiko heinrich heinz helmut henning henrik herbert hermann holger horst hubert hussein ibrahim igor ingo ivan jakob jan jens joachim jochen johann johannes jonas jorg
    josef julian jurgen kai karl karsten kemal klaus konrad kurt lars leo leon lothar ludwig lukas malte manfred manuel marcel marco marcus mario mark markus martin matthias
    max mehmet michael mikhail milan mohammed moritz murat mustafa niklas nils norbert olaf ole oliver oskar otto pascal patrick paul peter philipp piotr rafael rainer ralf
    reinhard rene robert roland rolf rudi rudolf sebastian sergei siegfried simon stefan sven theo thomas thorsten till tim timo tobias tom tomasz udo uli ulrich uwe viktor
    abdul adem adrian aleksander alfons alfred amir anatol andrzej ansgar antonio arne bartosz berkay bodo
    boris burak cem christoph clemens damian daniel danilo david denis dennis deniz detlef dimitri dusan eckhard
    edgar eduard egon emmanuel enes enno enrico eugen fadi faruk fatih fjodor frederik fritzi gottfried guido gustav
    hakan hamza harry heribert hendrik hinnerk hugo jacek jaroslaw jerzy joschka joost jonathan josip julius jurek
    kamil karim kazim kevin khaled knut krzysztof laszlo leander lennart lorenz luca luis magnus manni marcin marek
    mateusz mathis mirko mesut milo mohamed muhammad murad nabil niko nikolai noah omar onur orhan osman paolo pavel
    pawel pedro philip ramon rasmus recep resul ricardo ronny ruben rudiger samir samuel selim serkan stanislaw
    stefano steffen sinan taylan tarek tariq theodor tibor tilo tilman tolga torben tristan valentin veit vincent
    vladimir wieland wojciech xaver yannick yasin younes zbigniew zoltan
    volker walter werner wilhelm willi wolf wolfgang yusuf
    """.split()
)
"""Names by which one person is called, in the spelling of folded words."""

PUBLIC: Final = frozenset(
    """
    baths allotment gardens playground city town village hamlet district quarter borough suburb neighbourhood region state country nation world continent county republic municipality metropolis place capital
    centre downtown ruhr revier street road avenue boulevard motorway junction square market fair festival shop store supermarket boutique kiosk bakery butcher's pub bar
    tavern restaurant cafe canteen hotel hostel inn brewery distillery dairy mill factory plant works steelworks foundry furnace mine pit colliery quarry refinery port harbour
    dock docks wharf canal airport station network tram bus train railway underground metro ferry bridge tunnel tower skyscraper stadium arena ground pitch pool rink gym
    club team side squad association league federation union party council parliament government ministry administration authority office agency bureau chamber court
    police hospital clinic surgery practice nursery kindergarten school college university institute faculty department laboratory lab academy library archive museum gallery
    theatre opera orchestra choir cinema concert hall church chapel cathedral mosque synagogue monastery cemetery castle palace park zoo forest lake river valley
    company firm business enterprise employer corporation concern group bank insurer publisher newspaper broadcaster startup industry sector trade craft economy branch
    workforce staff population society community public crowd audience youth generation middle class housing estate flat flats apartment building buildings rent rents price
    prices wage wages tax taxes job jobs market markets budget debt debts beer steel coal vinyl traffic air climate housing tourism football art music scene culture
    competition competitor competitors rival rivals neighbours
    """.split()
)
"""What a town has, is or lives on: what is said of it may be measured, and is told."""

GROUPS: Final = frozenset(
    """
    people women men children kids youngsters families parents pensioners couples singles teenagers adults grandparents locals residents citizens inhabitants townspeople townsfolk
    newcomers incomers migrants immigrants refugees foreigners expats commuters motorists cyclists pedestrians tourists visitors holidaymakers travellers guests
    customers shoppers buyers consumers clients patients passengers fans supporters members volunteers voters taxpayers activists tenants landlords landowners homeowners owners
    squatters investors speculators developers lenders donors sponsors employers employees workers labourers steelworkers craftsmen craftswomen craftspeople tradesmen apprentices
    trainees graduates students undergraduates pupils dropouts academics researchers scientists engineers specialists experts professionals freelancers creatives
    entrepreneurs founders shopkeepers traders dealers retailers wholesalers exporters chefs creators musicians bands players stars talents crews readers listeners
    viewers audiences graduates nurses carers doctors teachers families startups businesses multinationals households robots machines cars bicycles lorries collectors discounters wages salaries
    """.split()
)
"""People and firms in the plural, of whom a sentence without an article speaks as of all."""

SCENIC: Final = frozenset(
    """
    meet play lie sit stand sing dance walk stroll run jog race ride cycle swim paddle row skate climb jump hop crawl splash float fly throw toss kick catch chase roll carry
    pull push lift lug haul hold lean wave clap cheer shout whisper laugh giggle smile cry hum whistle chat talk gossip argue joke listen look gaze watch stare marvel peer
    wait sleep doze nap rest yawn stretch bend kneel crouch squat cook bake knead stir fry grill brew pour drink eat nibble taste chew sip picnic share swap lend borrow
    bring take pack unpack hang fold wash scrub sweep mop clean paint draw sketch write read learn study practise rehearse perform recite act film photograph build hammer
    saw drill weld solder sew knit weave plant water dig weed rake prune pick harvest feed stroke groom tie untie lace button wear put pull dress undress change light blow
    ring knock open close lock unlock enter gather assemble sit queue line file march parade pass cross turn follow lead guide show explain tell ask answer greet hug kiss
    shake nod bow point count sort label repair mend fix polish oil tinker test measure examine explore discover find visit see hear smell feel try get leave drop pop come
    go set arrive depart return travel cruise drive push fish camp pitch celebrate toast remember mourn pray light rap jam tune trade meet stay live lodge sleep shelter
    roam wander rummage search hunt hide seek squeeze crowd throng gather call name say think mean know like love enjoy wonder dream hope wish help accompany look report
    bump tumble slide swing balance juggle dip dive drip shiver sweat blink squint scribble type click scroll swipe print cut glue tape paste stick pin nail screw work
    cast mould shape throw glaze fire carve chisel scrape sand present introduce serve collect exchange give receive hand pay sell buy need
    dismount moor anchor unload load stack hoist shovel rinse strum busk ski sledge wade cast whittle mend darn iron polish
    teach use overtake speak fetch recall check decorate salute choose finish dust grow wipe ladle chalk shuffle wax warm
    """.split()
) - frozenset(
    "queue leave return pay sell buy need trade crowd throng stay come go change find get live work drink eat love read wear like give close open serve set drive travel sip hang".split()
)
"""What people are seen doing in a place, in the present; anything else that a group does is said of all of it."""

SCENIC_WITH: Final = {
    "hang": "the their a up out from lanterns flags washing",
    "drive": "up down along past through to home on off their the a",
    "travel": "to by with along together on",
    "die": "in of at under by during",
    "live": "in next above below behind beside with by here there upstairs downstairs together across",
    "work": "in at there here with within on behind beside by for side together",
    "come": "in for to with at here and by on early late along together every",
    "find": "out the their it themselves a an",
    "get": "a an in the their to up off on together ready dressed",
    "leave": "their the notes messages from through by a flowers",
    "wear": "a an their the hats helmets caps gloves yellow red white black blue",
    "love": "the it this that to him her them",
    "like": "to the it this that",
    "read": "the a to on in by under at their from aloud",
    "eat": "at in on their the with from outside",
    "drink": "at in from their the a tea coffee water",
    "stay": "at in for on the until overnight",
    "go": "in to by on through down up past swimming",
    "give": "a the it their us them him her",
    "set": "up out off the their",
    "buy": "their the a at from",
    "sell": "at from their the a",
    "need": "a an to their no",
    "serve": "the at soup tea coffee as",
    "open": "the their a",
    "close": "the their",
    "change": "here at the their trains",
    "return": "the their to books",
    "trade": "stories places in",
    "crowd": "around into onto",
    "pay": "at in by with nothing",
}
"""Verbs that are seen, too, with one of the words behind them; with any other they tell of the group."""

STATES: Final = frozenset(
    """
    lonely poor rich wealthy unhappy content happy satisfied dissatisfied sick unhealthy healthy scarce loyal thrifty frugal mobile educated jobless unemployed homeless fit obese religious multilingual
    bilingual indebted overworked underpaid overqualified optimistic pessimistic confident worried reluctant underrepresented outnumbered isolated integrated well-off affluent hard-working polite
    unfriendly friendly tolerant generous stubborn modest proud rare plentiful
    """.split()
)
"""What is said of a whole group: “Old people are lonely.”"""
