"""English standing: roles, ranks, singularity and firsts without a superlative. Data, not logic: see english/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.speech.lexicon.english.fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "be": "is are was were be been being remain remains remained become becomes became called dubbed considered deemed as makes made",
    "field": """trade industry region country nation state city world town valley north south east west league economy field sector branch chemistry steel
        coal coffee beer brewing football insurance logistics science research art arts music dance design fashion theatre finance banking tourism
        software it technology learning culture europe germany westphalia ruhr scene river district quarter""",
    "reach": """european national international global supraregional regional world nationwide worldwide supra-regional continental""",
    "have": "has have had holds hold held enjoys enjoy enjoyed",
    "legend_of": "detroit manchester venice florence paris hollywood oxford chicago pittsburgh manhattan brooklyn",
    "event": "season trade year route day tour festival programme calendar walk visit trip exhibition show weekend summer week evening",
}

ROLES: Final = """
    climber/winner/loser/surprise of the year/season/decade/crisis/hour
    silicon valley/alley of/in the/germany/europe
    one of the giants/heavyweights/greats/titans/leaders/pillars/powerhouses of/in/among
    the/its final _ to close/leave/fall/open/go/be/run/die/vanish/produce/stop
    {be} [the/a/an/our/its/one] [true/real/sleeping/industrial/undisputed/hidden/secret/global] giant/colossus/titan/heavyweight/lightweight/powerhouse/goliath/minnow/tiddler/dwarf of/in/among/for/$
    {be} [the/a/an/its] underdog*/laggard*/straggler*/latecomer*
    also ran/rans
    tail ender/enders/light/lights
    back marker/markers
    rear guard/light
    carries/carry/carried/holds/held/hold/has/had the red/wooden lantern/spoon
    {be} [the/a/its] black sheep
    problem child
    odd one out/man
    up and comer/comers/coming
    rising star/stars of/in/among/on
    poster child/boy/girl
    crown prince/princess of
    grande dame
    grand old lady/man
    doyen/doyenne of
    top dog/dogs/table/chef*/venue*/site/address*/team/flight/quality/brand*/name*/event*/act/position*/performer*/earner*/location*/class/club*/level/addresses/seller*/choice/attraction*/league/sight*/player*/employer*/tier
    prime location*/site*/spot*/example*/position*/address*/mover*
    main/major/chief/principal/leading/largest/key/dominant/primary employer*/attraction*/source*/industry/export*/destination*/driver*/producer*/supplier*/sponsor*/landowner*/taxpayer*/customer*/market*/crop*/centre/hub/player*/power/force/influence/draw/contributor*/trade/purpose
    biggest/main/chief/prime/star attraction/draw
    mainstay/linchpin/lynchpin/lifeblood of
    {be} the backbone/cornerstone/bedrock/keystone of
    pillar of the/its/local/german economy/region/industry/town/trade/ruhr
    driving force/forces
    engine/motor/locomotive of growth/change/progress/innovation/recovery
    sleeping giant/beauty of/in
    {be} [the/a] sleeping giant
    favourite haunt*/destination*/spot*/place*/pub*/club*/park*/beer/dish/sport/meeting of/among/in/for/with/$
    highlight/highlights/pinnacle/culmination/climax/apex/heyday of/in
    highlight/highlights/climax of the/every/any/this/its [_] {event}
    high point of
    {be} [the/a/its] [cultural/social/musical] highlight/climax/focus/crux
    crowd/visitor/tourist/public/audience puller*/magnet*/pleaser*/favourite*/favorite*/drawer*
    visitor/tourist/crowd magnet*
    magnet for
    dominant church/building/party/industry/employer/firm/team/force/tower/style/player/club/role/position
    rule/rules/ruled/ruling the roost
    rule/rules/ruled supreme
    take/takes/took/has/have/enjoy/enjoys precedence/priority/primacy/pole
    precedence/primacy/predominance/pre eminence/over/in
    pride/place of place/honour
    {be} the city/town/place/address/number/name/region/home/stronghold for
    number/no one/1/two/2 in/for/of/among/$
    role model for/of/$
    plays/play/played/playing in the champions/premier/first/top/big/world/upper [league/leagues/division]
    champions league of/for
    second/third/first/top/upper/lower/bottom tier/rank/rate/string/division/flight
    in the first/second/third/front/top rank/division/tier/row/flight/league/line of/$
    mega/giga/super/mammoth/flagship/lighthouse/prestige/monster event*/project*/task*/city/cities/star*/rich/store*/hub*/park/deal/fan*
    mammoth/herculean/titanic/gigantic/monumental/colossal/gargantuan/epic/giant/enormous/immense/tremendous/massive budget*/programme*/order*/tower*/task*/project*/cost*/sum*/effort*/undertaking/challenge*/scale/bill/debt*/hall*/building*/halls
    hub/hotspot/hotbed/epicentre/workshop/breadbasket/granary/heartland/capital/cradle/stronghold of/for/in {field}/start/european/german/europe's/germany's/world/all/international/modern/designers/artists/researchers/founders
    hub/hotspot/hotbed/epicentre/heartland/breadbasket/granary/workshop of/for the/a/its [_] {field}/nation/world
    hub/hotspot/hotbed/epicentre/nerve/powerhouse/magnet for/of/centre
    nerve centre
    gateway to the {area}
    gateway to {area}/scandinavia/_land/_ia
    asparagus/coffee/wine/bread/cheese/sausage/chocolate/toy/book/fashion/film/cycling/bicycle/bike/brewing/steel/coal/start-up/startup/music/jazz/logistics/tech/insurance/fair/trade/party/student/sports/gin/cake/garden/hemp/hop/hops/salt/silk/cloth/lace/clock/porcelain/glass/gold/diamond/cultural/green/culinary/secret/unofficial/financial/economic/commercial/spiritual/shopping/crime/traffic/literary capital/metropolis/mecca/stronghold
    secret capital/star/champion*/favourite
    hidden champion*
    {legend_of} of germany/the/westphalia/europe [north/south/ruhr/east/west/region]
    at/in the top/head/forefront/vanguard/very/spearhead/fore [top/front/bottom/end] of
    upper/top/bottom/lower third/half/quarter/end/reaches/ranks of/in/$
    scores/score/scored/ranks/ranked/rate/rates/rated/did well/badly/highly/high/low/poorly/top/best in/on/among
    climb/climbs/climbed/move/moves/moved/slip/slips/slipped/drop/drops/dropped/slide/slides/slid/rise/rises/rose/fall/falls/fell/jump/jumps/jumped/shoot/shoots/shot up/down the table/tables/ranking*/rankings/charts/list/league/ladder
    voted/named/crowned/elected/declared/chosen/proclaimed/hailed/judged [as] [the/a/best/germany's/europe's] [_] [_] of the year/decade/century/month/season/world
    voted/crowned/proclaimed/hailed [the/as/germany's/europe's/its] _
    event/building/club/book/project/match/bargain/find/discovery/sensation/harvest/flood/concert/party/storm/coach/goal/museum/station/beer/city/deal/tree/bird/hotel/restaurant/theatre/player of the year/century/decade/season/millennium
    pick of the bunch/crop/lot/best
    cream/creme of/de the/la crop/creme
    last/latest word in
    be all and
    non plus ultra
    ne plus ultra
    measure of all
    state of the art
    best/worst case/seller*/sellers/selling/of
    the maximum/minimum/maxima/minima/optimum was/were/came/reached
    reach/reached/reaches its/their/a/the maximum/minimum/peak/climax/height
    peak of the/its [_] [_] season/trade/boom/rush
    peak/boom years
    gold/silver/bronze for/went/in
    accolade*/plaudits
    rosette*/michelin/stars star/stars/for/in
    five/four/three/one/two star/stars
    seal of approval
    first/top/second/world class/rate/rank orchestra/collection/museum/university/restaurant/team/club/hall/hotel/theatre/research/address/venue/stage/cuisine/acoustics/work/education/infrastructure
    first ranks/ranked/comes/among
    ranks/rank/ranked/comes/came/come/places/placed first/second/third/fourth/fifth/last/top/bottom
    of world/{reach}/global/european/national/international/supraregional/regional/outstanding/paramount/central/prime rank/standing/importance/significance/renown/fame/stature/repute/relevance/format/calibre/interest
    of great/high/major/immense/enormous/exceptional/considerable/vital/utmost importance/significance/renown/value/rank
    global/worldwide/international/european/national/nationwide/world renown/fame/reputation/significance/importance/standing/acclaim/recognition
    known/famous/famed/renowned/loved/admired/celebrated/read/sold/played/copied/feared/revered/respected throughout/across/beyond/around/everywhere/over/worldwide/far/nationwide/internationally/europe the/europe/germany/its/all/and/wide/$
    known/famous/famed/renowned/loved/admired/celebrated throughout/across/beyond/around/everywhere/worldwide/nationwide/internationally/all
    beyond the/its city/town/region/borders/country's/national limits/borders/boundaries
    high/top/low calibre/ranking/class/profile/grade/end
    place/town/city/park/land/country/building of superlatives
    stuff of superlatives/legend/legends/records
    exceptionally/extraordinarily/unusually/remarkably/outstandingly/uncommonly/singularly/incredibly/unbelievably/extremely/enormously/immensely/exceedingly/supremely/overwhelmingly/incomparably/disproportionately/surprisingly/strikingly/astonishingly/particularly/especially/notably {size}/dry/wet/green/mild/diverse/high/low/dense/cheap/wide/narrow/large/rare/hot/fertile/productive/successful/expensive/frequent/numerous/well/badly/young/old
    super/ultra/hyper/mega/extra/over rich/modern/fast/large/big/long/high/cheap/wide/strong/rare/dense/light/thin
    xxl/xl/xxxl
"""

ALONE: Final = """
    beyond/past compare/comparison/rival
    jewel/jewels in the/its crown
    {be} the/a cinderella of
    {be} [truly/quite/absolutely/utterly/wholly] singular/exceptional/irreplaceable/incomparable/inimitable/matchless/extraordinary/unrepeatable/unequalled/unheard/unprecedented/unparalleled
    singular/exceptional in/among/for/within
    exclusive to/preserve/rights/maker*/supplier*/producer*/home/venue/distributor*
    exclusively in/to/by/here
    nowhere/found/available/made/grown/brewed/seen/exists/exist/occurs/grows/lives/survives/sold only/solely/exclusively in/here/at/on/there
    only here/in/at/on {city}/the/here [_] does/do/can/is/are/$
    only here
    found nowhere
    alone escaped/survived/remained/stood/stands/remains/survives/resisted
    stands/stand/stood alone
    alone among/of
    sui generis
    in a class/league/category by/of itself/its/their/themselves own
    {be} an/the/no exception/outlier/anomaly/oddity/aberration
    exception to the rule/region/norm
    monopoly/monopolies on/of/in/over/for
    {have} a/the monopoly
    unicum/unica/unicorn*
    look/looks/search/searches/seek/seeks/seeking/looking/searching in vain
    in vain for another/a/the/such
    another such _/it/this/that
    another like it/this/that
    has/have/had/finds/find/knows/know no/few/hardly/few peer/peers/rival/equal/equals/counterpart/parallel/parallels/match/like/likes
    stands/stand/stood/stick/sticks/stuck out from/among/in/as/like the/others/other/all/its/a
    save/except/apart/aside for/from a/the/one/two/some/this/that [_] [_] [_] , nothing/no/all/everything/none/little/not
    one and only
    once in a lifetime/century/generation/decade/millennium/while
    unrepeatable/inimitable/irreplaceable/one-of-a-kind
    trademark/signature/hallmark of
    second/next to none
    the like/likes of which/it
    without [a/any/equal/its] parallel/peer/equal/precedent/example/rival/likeness
    the last/sole/lone/single/only remaining/surviving/extant/working/functioning/active/intact/preserved/operating/one/such/of/to/existing
    single remaining/surviving/extant/biggest/largest/most/greatest
    last of its/their/the kind/kin/line/pits/mines/breweries/great
    last but one/two
    northernmost/southernmost/easternmost/westernmost/topmost/uppermost/outermost/furthest/farthest/lowermost/bottommost/hindmost/rearmost/utmost/headmost/foremost/nethermost/endmost/northwesternmost/southeasternmost/northeasternmost/southwesternmost/highermost
    rarely/seldom/never/scarcely has/have/had/was/were [a/the/an/so] _
    not since [the/_] [_] has/have/had/was/were/did
    not since
    as never/nowhere/rarely/seldom before/else
    like/as nowhere/nobody/never
"""

FIRSTS: Final = """
    break/breaks/broke/broken/breaking new/fresh ground/paths
    first/early mover*/adopter*/advantage/starter*
    early adopter*/bird/mover*/starter*/pioneer*
    quick/quickest/slow/first/fast/early/slowest off/on the mark/draw/blocks/uptake
    off the mark/blocks with/early/first
    {be} [a/an/the/its] [late/relative/early] latecomer*/newcomer*/novelty/forerunner*/precursor*/prototype/archetype/original/sensation/innovation/premiere
    late/slow/first/last/early/quick/soon to industriali*/adopt/join/build/electrify/introduce/open/modernise/recognise/react/use/have/get/offer/arrive/discover/rebuild/do/take/install/connect
    avant garde
    avantgarde/vanguard/precursor*/forerunner*/archetype*/prototype* of/for
    original/origin of its/the type/kind/genre/style
    archetype/prototype/epitome/embodiment/quintessence/essence/byword/model/blueprint/template/yardstick/benchmark of/for its/all/the/modern/a/many/other/cities/others/_ism
    newcomer/newcomers/novice/debutant/debutants/rookie/upstart among/in/on/to the/its/this
    before anyone/anybody/everyone/any/all/most/many else/other/others
    before/ahead of the/all rest/others
    long before anyone/anybody/others/the/{city}/other/any/most
    ahead/in of/advance its/their/his/her/the/of time/others/the
    hitherto/previously/heretofore/formerly unknown/unseen/unheard/unpublished/unequalled/unmatched/unparalleled
    never previously/before/until seen/shown/heard/published/been/had/before
    for the very first/last
    a/the/its/their/first/global/european/german/national/world first/premiere/debut for/in/of/at/$
    world/european/german/national/local premiere/premieres/first/firsts/debut/novelty/champion*
    set/sets/setting a/new/the precedent/trend/trends/example/course/fashion
    came/comes/come/got/arrived/arrives/reached there first/last/late
    lead/leads/leading/led the/by/from way/example/front
    mother/father/grandfather/grandmother/godfather of all/the/modern/german/european/its
    founder of modern/german/european
"""

RANKED: Final = (ROLES, ALONE, FIRSTS)
