"""English hints: rivals, crowds, prices and endings that are named without a comparative. Data, not logic.

The short spelling is that of lists.py. Whoever adds a phrase adds a sentence to
tests/content/prose/practice-9.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english import fields

CLASSES: Final = {
    **fields.CLASSES,
    "model": "liverpool manchester venice paris hollywood london berlin vienna milan barcelona detroit pittsburgh bordeaux bilbao silicon",
    "be": "is are was were",
    "house": "museum town city harbour school club brewery choir theatre library port firm zoo park festival fair university clinic company orchestra",
    "stuff": "glass wood steel concrete brick bricks plastic paper stone zinc copper iron oak beech timber asphalt cobbles tin aluminium cotton wool leather coal gas oil wind",
    "vital": "lung lungs heart engine powerhouse backbone nerve brain melting pulse hub engine",
    "region": "ruhr region west north south east state country nation district area rhineland city",
    "trade": """scene economy trade business market sector industry retail tourism harbour port nightlife building construction
        exports crafts""",
    "cost": "rent rents price prices wage wages cost costs tax taxes fee fees unemployment poverty crime turnout fares vacancy salaries",
    "dear": "moderate low high modest disappointing poor steep stiff affordable fair reasonable sky hefty bearable manageable unaffordable cheap dear",
    "gone": "vanished vanish disappeared disappear went closed close shut died emptied fell left faded",
    "old": "steel coal beer mining industry football soot grime concrete pits paper",
}

COMPARED: Final = """
    other cities/towns/places talk/plan/dream/dither/wait/complain/sleep/hope/shrink
    while {city} is/are/was/still still/only/just
    {city} could/can/might learn
    could/can/might learn a thing or two
    left empty handed
    {city} 's/s little/big/younger sister/brother
    little/big/younger sister/brother $
    little/big sister/brother of/to {city}
    {city} is/was the big/little brother/sister
    the {model} of the/west/{region}
    is/are/was/remains the [green] {vital} of the {region}
    right/straight/just/directly/immediately after {city} comes/follows
    after {city} [and] {city} comes/follows
    after {city} and {city} comes/follows
    is to _ what _ is to
    neither/none/nobody/nothing ... comes/come/came close/near
    dethrone*
    pips/pipped
    lord/lords/lorded it over
    rules/ruled/rule the ruhr/roost/region/league/west/field
    rich , [the] _ [is] poor
    poor , [the] _ [is] rich
    eat your heart out
    can pack its/their bags
    who needs {city}
    {be} ahead of those/plan/target/schedule
    {be} ahead of last/the~previous year/year's/season/season's/edition
    the [whole/entire] world comes/came/travels/flocks/looks to
    {stuff} is/are replacing/ousting/displacing {stuff}
    {stuff} replaces/ousts/displaces {stuff}
    {stuff} has/have had to make way/room for
    its/their nose/noses in front
    has/have {city} in its/their pocket
    swap/swaps/swapped/change/changes/changed/trade/traded places ... at/near the top/bottom
    {city} or nothing/nowhere
    leads $
    the gap is/was/remains [_] huge/wide/narrow/small/large/tiny/enormous
    leads the way/table/field/pack
    puts/put/makes {city}/musterstadt/the/it [town/city] on/in/ahead top/front/first/of
    bucks/bucking the trend
    """

RANKED: Final = """
    burst/bursts/bursting its/their walls/banks~of/premises
    on the fingers of a/one hand
    is/are/was/were no small/minor/mean/ordinary {house}
    is/are/was/were not the least of the/its/our
    take/takes/took/taken/brings/bring/brought home the [_] prize/cup/trophy/title/award/medal/shield
    cup/trophy/title/medal/shield comes/came/returns/returned home
    you have/haven't not/n't seen/heard/tasted/eaten/drunk/been ... , you have/haven't
    bronze/silver/gold goes/went to
    misses/missed/misses [_] the podium/title/final
    miss/misses/missed out on the podium/title/final
    where/who/what else but
    where else $
    where , if not
    the/a/its number one _
    a one off in/for/among
    the nation's/country's/continent's _
    move over ,
    the world/nation/country/region envies/envied/admires/admired/watches/looks/looked/talks/talked/marvels
    a place in the sun
    tops in the
    the talk of the
    """

AMOUNTS: Final = """
    not a _ in the/our/this _ who/that does/did/is/has/was not
    not a _ in the/our/this _ who/that doesn't/didn't/isn't/hasn't/wasn't
    eat/eats/ate up the/most/half/our/their wages/budget/income/savings/profit/profits/money/pay/pension/pensions
    plough/ploughs/burn/burns/burned/run/runs/ran/work/works/eat/eats through its/their/the/our [last] reserves/savings/budget/fortune/money/capital/funds
    paper/papers/papered/papering over its/their/the/our [_] loss/losses/debts/deficit/shortage/decline
    hold/holds/held the reins/purse~strings in/of/at the/our/this/its/{city}
    is/are/was/remains/remain a [_] men's/boys'/gentlemen's/lads' club/affair/world
    attendance/attendances/turnout/uptake is/was/were/remains/remained [_] thin/pitiful/poor/meagre/sparse/patchy/disappointing/encouraging/healthy/dismal/respectable/decent/brisk
    hordes/throngs/swarms/multitudes
    who has/have not/n't/never been/seen/heard/visited
    who hasn't/hasnt/haven't been/seen/heard/visited
    young and old came/come/danced/sang/cheered/turned/flocked/joined/love/loved
    need/needs/needed/take/takes/took/with a magnifying glass
    needle in a haystack
    spilled/spilt/spilling [_] onto the street/streets/pavement
    sells/sell/sold/selling out night/week/day/every/time
    shop/house/pit/street/kiosk/school/bank/pub by shop/house/pit/street/kiosk/school/bank/pub
    debt free
    as so often
    bottomless pit
    {cost} is/are/was/were/remain/remains/stay/stays [still/very/quite/rather] {dear}
    {city}/city/town is/was [very/rather] ancient
    is/was/remains a [very/rather] young/old/rich/poor/ancient/dear/cheap/safe/green city/town
    more than once/twice
    a job/growth engine/motor
    job/growth engine/motor
    nil $
    waiting list/lists is/are/was/were [_] long/short/endless
    queue/queues stretched/stretches/reached/reaches
    day and night $
    miles long/wide/deep
    empty handed
    of the _ [only/just] one/none/few survived/survives/remains/remained/stands/stood/is/are
    not a stone/soul/house/trace/brick/tree/leaf ... left/standing/remains/survived
    coffers/stands/ranks is/are/were [_] empty/full
    for a song $
    """

COURSES: Final = """
    bit/piece/one/little by bit/piece/one/little ... {gone}
    one _ after another/the [other] closed/shut/vanished/went/fell/opened/died
    one _ after another
    is/are/was/were trickling/streaming/creeping/filtering back
    running out of steam/puff
    {trade} runs/ran out of steam/puff
    {trade} is/are/was [_] humming/buzzing/faltering/sputtering/ailing/limping/stalling/ticking
    mood/tide/climate/market among/in/at/of ... soured/turned/tipped/shifted
    {old}/{city}/{model} was/were yesterday
    _ up , _ down $
    baby bust/boom
    market is/was/gets/got [getting] tight/tighter
    has/have become entrenched
    has/have/had come a long way
    copied elsewhere/everywhere
    flowed/flows freely
    peaked in/under/before/at/with/during/after/around/long/then
    since roman/medieval/prehistoric/ancient/celtic/viking times
    since the stone/bronze/iron age
    once stood/lived/lay/worked here $
    """

ENDLESS: Final = r"no end in sight(?= [.!?…])"

KINDS: Final = {
    "comparison!": COMPARED,
    "superlative!": RANKED,
    "quantifier!": AMOUNTS,
    "trend!": COURSES,
}
"""Kinds of assertion, each with its phrases. All count although a part may be harmless."""
