"""English repute: forces to be reckoned with, blank spots, thick and fast, on its knees. Data, not logic.

Figures of speech for rank, plenty, want and decline, told whatever stands near them; see english/search.py. The short
spelling is that of lists.py. Whoever adds a phrase adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "be": "is are was were be been being remain remains remained become becomes became",
    "open": """town city club harbour port university museum theatre trade industry company firm region quarter district library
        orchestra choir team school""",
}

RANKED: Final = """
    dortmund/city/town/university/region/port/club is/was always/forever ahead
    a force/power to be reckoned with
    in a league of its/their own
    head and shoulders above
    a cut above
    streets/miles/light~years ahead of
    the envy of
    the talk of the
    the toast of
    the jewel/gem/pearl in/of the/our/its
    the crown jewel/jewels of
    the pick of the
    the gold standard
    the benchmark for/in
    the yardstick for/by
    the name to beat
    the place to be
    the team/club to beat
    punch/punches/punched/punching above its/their weight
    in the front/first/top rank/row/tier/flight/drawer of
    in the premier/champions/major/big/first/top league/leagues
    plays/play/played/playing in the same/another/different league as
    wipe/wipes/wiped the floor with
    leave/leaves/left the competition/others/rivals/rest standing/behind
    run/runs/ran rings round/around
    lord/lords it over
    rule/rules the roost
    call/calls the shots
    the undisputed/unrivalled/uncrowned/unchallenged king/queen/capital/home/leader/champion/master of
    can/could/does/do not hold a candle to
    not/never a patch on
    an also ran
    bring/brings/bringing up the rear
    at the back of the queue/pack/field
    has/have no rival/rivals/equal/equals/peer/peers
    without rival/equal/peer/parallel
    nobody/no~one/none/nothing/few can/could/comes/come/came close/near
    a household name
    what this/the/our/a region/city/town/industry/port/place/district does/do/makes/makes/turns/sells/grows [out] best/most
    the city/town/club/region/place to beat
    the belly/stomach/larder/lungs/spine/engine/motor/pulse/nerve~centre/showcase/calling~card/flagship of the/this/our [whole/entire] city/town/region/district/quarter/ruhr/country
    a mecca/magnet/paradise/haven/hotbed/hub/stronghold/powerhouse/cradle/heartland/capital for/of
    put/puts/has~put/have~put {open}/us/it/dortmund [firmly] on the map
    on everyone's/everybody's/every lips/list
    a blank/white spot on the
    a backwater
    a nobody in the world of
    at the end of the world
"""
PLENTY: Final = """
    {be}/come/comes/came/coming/arrive/arrived/arriving [in] thick and fast
    {be} rare/scarce as _ in
    as rare/scarce/common as
    more _ than it/they/we/you/anyone/anybody can/could/know/knows/needs/need/has/have
    more _ than you can/could shake a stick at
    by the bucketload/truckload/lorryload/cartload/busload/boatload/shedload/sackful/handful/yard/ton
    _ galore
    cut/pared/trimmed to the bone
    snapped/snapping up
    sell/sells/sold/selling/go/goes/went like hot cakes
    ten/two/six a penny
    spoilt/spoiled for choice
    coming out of our/its/their ears
    awash/swimming/drowning/rolling/swamped/inundated with/in money/cash/orders/applications/tourists/students/letters/requests/plastic/traffic
    packed to the rafters/gunwales/doors
    bursting/bulging at the seams
    not a seat/table/bed/ticket/room/space to be had
    standing room only
    thin pickings
    slim pickings
    a drop in the ocean/bucket
    a needle in a haystack
    scrape/scraping the barrel
    in a minority/majority of one
    the exception rather than/, not the
    the rule rather than/, not the
    two/three a week/month/year/day
"""
COURSES: Final = """
    {be}/bring/brought/brings [_] on its/their knees
    {be} on the ropes
    {be} on the up/wane/turn/skids/rise/slide/mend
    {be} on borrowed time
    has/have/had had its/their day
    past its/their prime/best/peak/heyday
    in its/their heyday/prime/infancy
    a shadow/ghost/husk/shell/remnant/relic of
    gone to the dogs
    gone/going/go/goes/went from strength to strength
    go/goes/going/went/gone to wrack/rack and ruin
    take/takes/taking/took a nosedive
    take/takes/taking/took off like
    go/goes/going/went/gone through the roof/floor/ceiling
    hit/hits the roof/buffers/skids/doldrums
    bleed/bleeds/bleeding/bled dry
    {be} dying on its/their feet
    turn/turns/turned/turning the corner
    rise/rises/rose/risen from the ashes
    phoenix from the ashes
    like a phoenix
    the writing is on the wall
    the end is/was in sight/nigh for
    the curtain has/is/was fallen/come/coming down on/for
    its/their/whose days are/were numbered
    the tide has/is/was turned/turning
    the wind has/is/was turned/changed/turning
    snowball/snowballs/snowballed/snowballing
    mushroom/mushrooms/mushroomed/mushrooming everywhere/across/all
    spread/spreads/spreading like wildfire
    give/gives/gave/giving way to
    sing/sings/sang a different tune/song
    a thing of the past
    consigned/relegated to history/memory/the~past/books
    turned/turn/turns/turning into a magnet/desert/ghost/hub/playground/stronghold/mecca/paradise
"""

KINDS: Final = {
    "superlative!": RANKED,
    "quantifier!": PLENTY,
    "image of a trend!": COURSES,
}
"""By the kind of what they assert. With „!“ no part of them is harmless by itself."""
