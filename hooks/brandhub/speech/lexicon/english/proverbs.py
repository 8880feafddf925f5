"""English proverbs, set phrases and announcements in which no number, rank or quantity is told. Data, not logic.

They free the words that they name, see lists.py. Whoever adds one adds a sentence to tests/golden/orphans/en.yml,
and one that must still be told.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english import fields

CLASSES: Final = {
    **fields.CLASSES,
    # What somebody has for himself: the greatest of it ranks nothing that could be measured.
    "dear": "wish dream fan fans fear worry joy pride hope treasure critic passion regret weakness love hobby enemy comfort teacher",
    "whose": "his her my their your our somebody's someone's",
    "greatest": "greatest biggest dearest fondest deepest sweetest",
    "session": """evening day afternoon morning weekend half round session workshop rehearsal performance reading set encore course stage
        chapter episode series week night movement act lesson meeting show""",
    # What comes again and again: “with every step” tells when, not how many.
    "again": """step stroke word breath bite sip move note beat use wash visit question answer chapter page sentence gust shower blow
        click knock ring scene song rehearsal shift goal kick cut stitch throw meal journey trip lap round reading""",
    "in_a_row": "pillar door window arch bench column house locker compartment carriage shelf stall sign hook bollard tree lamp gate",
    "document": """article file text picture photo form application entry field report headline name colour paragraph sentence page
        caption source chapter card table graphic quote submission""",
    "ruled": "needs need requires require gets must should shall may can receives deserves without",
    "worn": "jacket shoes shoe clothes coat trousers dress uniform boots shirt cot bed pram cradle",
}

SAYINGS: Final = """
    the number/numbers of _ is/are/was/were known/unknown/disputed/printed/noted/listed/recorded/secret
    number/numbers of [the] _ is/are/was/were known/unknown/disputed/printed/noted/listed/recorded/secret/counted/taken
    last admission/orders/entry/call/admissions/booking/bookings/entries/bus/round is/at/:/from/half/are/,
    the last admission/call/round is/at
    for him/her/me/us/them ... comes/come/came first
    the best/worst/happiest/longest/proudest/saddest/finest/greatest day/days/time/years/moment/hour/night/summer/decision of/in {whose} life/lives
    all four corners/seasons/winds/elements/evangelists/gospels/directions/paws/legs/wheels/limbs
    nineteen to the dozen
    half baked/hearted/dead/awake/mad/joking $
    half the fun/battle/pleasure/story/truth
    well begun is half done
    a thousand/hundred/million deaths/times/ideas/apologies/pities/kisses
    a thousand/hundred/million questions/things in/to/on/at
    for all i/we/he/she know/knew/knows/cares/care
    all for nothing/naught/love/fun/it/show/one
    it was all for nothing
    a first time for everything/everyone
    there is/are nothing like a/an/the good/nice/hot/old/fresh/cold
    there is nothing like a
    no pain/news/guts/rest/smoke/time/two/man/use/sooner , no/is/for/without/like/ways/glory
    no gain
    there is no time like the
    there is no place like home
    long time no see
    many a mickle/slip/true/time
    many hands/happy/thanks/cooks make/returns
    so many men/heads/countries/books/questions ,/so
    so many minds/customs/times
    there is/was much to tell/do/see/say/learn/discuss/talk
    the more/less/sooner/later/older/longer , the merrier/better/wiser/worse
    the sooner/more/less/faster/bigger/louder/earlier/later the better/merrier/worse
    more haste/speed , less speed/haste
    less speed/haste/said
    he/she/it/they has/have/had seen better days
    bark is worse than his/her/its
    is worse than his/her/its bite
    {whose} sunday/level/very best
    in/wore/wearing {whose} sunday/best best/suit/dress/clothes/hat
    hope for the best
    prepare for the worst
    for the worst
    {whose} {greatest} {dear}
    from the first/very moment/minute/second/bar/note/page/sentence/day [on/she/he/they/we/to]
    catches/caught/catch/took/take/takes/jumped/missed/miss the first/last train/bus/tram/boat/ferry home/to/back/out/and/$
    for the first/last time in his/her/my/their life/lives
    idea/place/town/music/habit/song/colour/smell/thought grew/grows/growing on him/her/me/us/them/you
    the penny dropped/drops
    penny dropped/drops
    plan/plans/deal/idea/arrangement/date fell/falls/fall/fallen through
    leads/lead/led by example $
    leads/lead/led by the hand/nose
    heart/hearts grow/grows fonder/lighter/heavy/warm
    grow fonder
    if at first you
    rules/rule/law/laws/offer/conditions/terms/code apply/applies to everyone/all/everybody/both
    name/names/word/term/title/nickname goes/go/went back to a/an/his/her
    nothing came/comes/comes of/from
    nothing came/comes/come of the/it/this/that
    goes/go/went/going into/enters/enter/start/starts [its/the/a/their] second/third/next/last/final/fourth round/phase/stage/season
    into its/the/a/their second/third/fourth/last/final round/phase/stage/season
    day after day he/she/we/they/the/i
    on the first/second/third/fourth/last {session}
    the first/second/third/last {session} is/are/brings/belongs/begins/ends/starts/takes/features/opens/closes/deals
    colder/warmer/darker/lighter/cooler months/season/days/half/weather
    deeper layers/waters/levels/strata/meaning/sense
    deeper/closer/nearer into/inside/down the/a/his/her/our/its
    flag/flags/banner/steam/smoke/dough/moon/mist/sun/curtain/kite/kites/balloon/balloons/bubbles/sparks rises/rise/rising/rose/climbs/falls/sinks
    has/have/had outgrown {whose}/the {worn}
    increase in the/her/his tempo/dose
    increase/rise/fall/drop in tempo/tone/pitch
    broom/tree/trees/roses/rose/lilac/heather/meadow/meadows/gardens/garden/cherry/cherries/magnolia/flower/flowers/orchard/hedge in bloom
    every/each/all/no {document} {ruled}
    no _ may/must/shall remain/be/enter/pass/touch/get/reach/drip/run
    no {document} without
    there is/was/will no time for/to/left/$
    second living room
    second childhood/youth/home/helping/shift/wind
    he/she/i is/was/am the heart [and] [soul] of the/his/her team/family/band/kitchen/group/choir/club/house
    the heart and soul of the team/family/band/party/club
    as sure as eggs/night/day/death/the
    time heals all [wounds]
    all the time in the world
    it all in her/his/their/your/its stride
    everything is/was back/ready/fine/set/relative/fair/vanity
    more where that came
    odd one out
    last hours/minutes/days/seconds/metres/steps before/after
    last preparations/touches/checks/rehearsals/details/stitches before/after/are/to/on/,/$
    the/her/his/our newest/youngest/latest/oldest member/addition of/to the/our family/team/band/household/pack
    at the head of the procession/table/queue/parade/stairs/page/bed/column/march/train
    first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth grader/graders/former/formers
    before/after/until/for/at/to the/a/its premiere
    with/after/before/at/for each/every [new/single] {again}
    behind/at/by/through/to/past/under/from the first/second/third/fourth/last {in_a_row}
    place/spot/sit/sits/sat/rest/rests/lie/lies/lay/seat/bench/walk/nap/lunch/preferably/coffee/grow/grows/wait/waits/parked ... in the shade
    for all other/further questions/enquiries/matters/requests
    one step forward , two steps
    two steps back
    nobody said it/this/that would/was
    he/she is one of a kind
    a/the top drawer
    last hours/minutes/days before/after the/a premiere
    all of a sudden the _ was empty
    it any other way
    the/his/her/my whole family/gang/troupe/crew/bunch
    word/smile/joke/greeting/ear for everyone/everybody
    he/she/i _ earlier/later/longer/louder than usual/planned
    long before the museum/church/house/war/railway/pit/canal/factory/school/club/tower/hall there/it/this
    a softer/lower/deeper/louder/quieter/firmer voice/tone
    growth of crystals/crystal/plants/trees/hair/cells/fungi/roots/corals/moss/lichens
    the best boy/man on/at/lost/holds/carries/spoke
    greets/greeted/thanks/thanked/hugs/knows everyone/everybody , even
    a thing or two
    always/often meet/meets twice
    the first shall/will be last
    the last shall/will be first
    he/she/i surpassed/outdid/excelled himself/herself/myself
    all of a sudden the/it/he/she/they/we
    home is best
    way the cookie crumbles
    the first step/room/part/act ... , the second
    it/this is/was a/an _ and no _ $
    a/an broader/thinner/thicker/finer/softer/harder brush/pencil/pen/needle/cloth/knife/rope/pan/pot
    jack of all trades
    master of none
    all in good time
    all bets are off
    all mouth and no
    all is fair/well/calm/quiet/forgiven/lost/vanity in/on/$/and
    everything in its/order/moderation/good
    everything has its/a price/time/place
    everything comes to
    every man for himself
    every cloud/dog has a/its
    every vote/voice/second/minute/penny/bit counts/matters/helps
    nobody's fool/business/perfect/fault
    nobody is perfect/above
    no one is perfect
    nothing ventured/gained/doing
    nothing to write/worry/lose/sneeze
    nothing but the truth
    first among equals
    second nature/thoughts/helping/wind/fiddle/youth/sight/childhood/skin
    third time lucky/is
    fifth wheel/column
    sixth sense
    seventh heaven
    eleventh hour
    twelfth night
    last word/laugh/straw/resort/rites/supper/post/ditch/gasp/minute
    better half/judgement/nature/angels/self
    elders and betters
    worse for wear
    none too pleased/happy/soon/sure/clean
    more dead than
    more power to
    more sinned against
    more fool you
    more's the pity
    the worse for
    """
