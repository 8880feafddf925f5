"""English homonyms: names of tools, trades and parts, and set phrases, whose words assert elsewhere. Data, not logic.

It goes on with the list of lexicon/english/things.py. A phrase frees the words that it names and no other, and ends where
the word could still assert: “tied with ribbon”, not “tied with Essen”. Whoever adds one adds a sentence to
tests/golden/orphan-homonyms.yml, and one that must still be told.
"""

from __future__ import annotations

from typing import Final

CLASSES: Final = {
    "tie": "ribbon ribbons string twine wire cord rope raffia bast bow knot lace laces thread tape scarf sash belt",
    "machine": "pump pumps fridge refrigerator generator transformer fan fans mill motor engine engines loom looms turbine"
    " projector bees insects voices wires boiler kettle machine machines tram trams lamp lamps hive hives",
    "water": "pit lake river canal reservoir pool sea pond quarry basin stream",
    "vessel": "bowl pan saucepan pot bucket jar jug dish tin tub vessel container glass cup tray",
    "sown": "rye wheat oats barley poppies clover maize stubble thistles potatoes flax sunflowers lavender snow hops nettles",
    "garden": "dahlias roses tulips tomatoes beans peas leeks pumpkins gourds sunflowers orchids herbs strawberries"
    " potatoes cabbages vines lavender marigolds asters lilies cucumbers lettuces radishes rhubarb cacti",
    "told": "tale story letter lesson sermon speech rehearsal tour walk meal chapter verse lecture concert show",
    "lore": "melody tune song idea tale legend anecdote drawing poem bet joke quarrel dream wager sketch hymn fable riddle",
    "chief": "engineer cook chef clerk librarian editor conductor medical physician constable architect accountant"
    " inspector executive whip witness mate steward stoker buyer",
    "pairing": "factor tone way stroke piece part ply seater poster wheeler wheel burner handed sided pronged star act",
}

SAYINGS: Final = """
    professor's/dean's/rector's/lecturer's/his/her inaugural lecture/address/speech
    inaugural lecture/lectures
    read/reads/reading too much/little into
    slide rule/rules/projector/projectors/trombone/trombones/show/shows/lecture/lectures/frame/frames
    hum of the/a/an/its [_] {machine}
    hum of {machine}
    lower/upper/higher/middle secondary/primary/sixth class/classes/pupil/pupils/school/schools/teacher/teachers/level/year/years/form
    third party funding/funds/insurance/rights/cookies/content/provider/providers/software/service/services/liability/access
    two/three/four/five {pairing} authentication/table/chair/bed/bench/car/motor/engine/bicycle/mirror/radio/poster/dress/drive/fork/ticket/lorry/play/stove/saw/paddle/sofa
    tied with [a/an/the/his/her/their/its] [_] {tie}
    swimming in the/this/a/our [_] {water} is/was/can/may/will/costs
    bow/figurehead/mast/masts/hull/stern/prow/gantry tower/towers/towered above/over the quay/wharf/deck/water/pier/heads/dock/jetty
    go/goes/went/going back to a/an/the [_] {lore} that/which/about/in/of/from/by/,/.
    in/through/across a/the [_] field of {sown}
    beats/beat/beating between the strings/notes/tones
    second/third/fourth/fifth from left/right
    second/third/fourth/fifth from the left/right
    in/into a/another second/third {vessel}
    first time visitor/visitors/user/users/buyer/buyers/voter/voters/father/fathers/mother/mothers/parents/author/guests
    last night's rain/storm/snow/frost/dinner/concert/party/performance/dream/wind/crumbs/guests/meeting/thunderstorm/soup/bread
    look/looks/looked/feel/feels/felt like a million dollars/euros/pounds
    twelve apostles/disciples stand/sit/look/are/were/on/in/above/at/from/pass/parade/gather/watch
    four evangelists/winds/humours/temperaments/horsemen/elements are/were/on/in/above/as/look/stand/adorn/sit/and
    nine muses
    three graces/fates/magi
    his/her/my/your/whose number is/was up
    plunge pool/pools/basin/basins/bath
    less said about [the/his/her/my/that/this/it] [_] , the better
    in broader/wider/simpler/plainer/narrower/clearer terms
    in the broader/wider/narrower/stricter sense
    may the best man/woman/pun/team/dog/joke/cake/horse/voice/idea/player/singer win
    the record is/was scratched/warped/stuck/cracked/spinning/dusty/turning
    record player/sleeve/sleeves/needle/collector/collectors/cabinet
    chief {chief}
    honey/prizes/medals/flowers/cake/sweets/chocolate/apples for the winners and for/the/everyone/all
    give/gives/gave/given/giving it/them/him/this her/his/their/my/our/your best shot/try
    lead/leads/led/leading over to/into the/a/an
    is/are/was/were often used by/as/to/for
    with a/the/his/her/an~old wooden spoon until/and/so/to/through/while
    a/the wooden spoon in/across/into the/a/his/her/every pot/pan/door/dough/batter/jar/drawer/hand/lid/jam/soup/bowl
    leave/leaves/left/save/saves/saved the/his/her/their/my [_] eyes/best/crust/cherry/face/hands/icing/edges/sky/roof/title/windows until/till/for/to last
    swap/swaps/swapped/change/changes/changed/trade/trades/traded places/jobs/roles/desks/seats with ... for a day
    king/queen/boss/baker/mayor/captain/chef/conductor/teacher/miner for a day
    drop/drops/dropped passengers/children/guests/visitors/pupils/readers/leaflets/shoppers/them/him/her/us at/off/by/in/near/outside
    grow/grows/grew/growing {garden}
    begin/begins/began/end/ends/ended/open/opens/opened/close/closes/closed/start/starts/started each/every {told} with
    fall/falls/fell/fallen/falling out with/over
    tenants/customers/craftsmen/neighbours/brothers/sisters/friends/heirs/siblings/partners fall/fell/falls out $
    louder/slower/faster/higher/quicker/closer/harder , cried/called/shouted/shouts/cries/roared/begs/begged/whispers/whispered/ordered
    as like as two
    a hundred/thousand to one the/he/she/it/they/that
    to the last the/he/she/they
    felt/wool/linen/wood/leather shrinks/shrink/swells/swell/warps in the/winter/summer/spring/water/damp [wash]
    two step/steps and/is/are/lesson/lessons/class
    two/three/four/five/six/eight part harmony/harmonies/fugue/fugues/canon/canons/choir/setting/singing
    two/four/six/eight oared boat/boats
    the last lap of his/her/my/their studies/degree/training/novel/shift/apprenticeship
    losing ticket/tickets/card/cards/hand
    increase/increases/decrease/decreases in stitches
    decrease/increase at/on/in both/each/every/the end/ends/side/sides/row
    was/were/is/are packed in straw/oats/sawdust/paper/newspaper/tissue/cotton/hay/boxes/crates/trunks/salt/ice/sand/wool
    doubles partner/partners/match/matches/final
    mostly cloudy/sunny/dry/overcast
    highest praise from/of~the~cook
    level crossing/crossings close/closes/closed
    for/on/under/to the sole/soles ,/./and
    the sole/soles of the/a/his/her/my [_] shoe/boot/foot/slipper/sock
    at its/their/his/her most _ when/if/at~dusk/at~dawn/at~night
    at its/their/his/her most _ in the rain/morning/evening/fog/spring/autumn/snow/sun/moonlight
    taste/tastes/tasted best cold/warm/hot/lukewarm/fresh/chilled/straight/with/when/if
    every/each sneeze/cough/step/word/whisper/sound/note/breath/footstep/creak/sigh/drop can/could be heard
    winner's/winners' rostrum/enclosure/name/speech
    """
