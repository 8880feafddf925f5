"""English fields of words: whole classes that assert, written out. Data, not logic: see english/search.py.

The short spelling is that of lists.py. Whoever adds a word adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

CLASSES: Final = {
    "city": """cologne essen bochum duisburg dusseldorf dueseldorf hamburg berlin munich munster muenster bielefeld wuppertal gelsenkirchen
        hagen leipzig bremen frankfurt stuttgart dortmund hanover nuremberg dresden bonn mannheim karlsruhe krefeld oberhausen herne hamm
        unna witten schalke bayern paris london amsterdam vienna rotterdam barcelona madrid milan manchester liverpool""",
    "rivals": "rivals competitors competition neighbours neighbour others rest everyone all any anyone peers opponents pack",
    "size": """big large great high tall long wide broad deep old young many much few little often fast quick slow cheap expensive dear dense
        densely heavy strong weak green clean rich poor good bad important busy popular famous loud quiet warm cold small short""",
    "unit": """euro mark pound dollar cent metre meter kilometre kilometer mile yard foot inch acre hectare litre liter pint gallon ton tonne
        kilo kilogram gram degree watt kilowatt megawatt percent barrel""",
    "span": "second minute hour day week month year decade century generation lifetime fortnight season",
    "area": """germany europe westphalia dortmund region country nation state city world continent republic county ruhr industry trade league field north
        south east west land kingdom realm class kind""",
    "rank": """flagship powerhouse stronghold bastion mecca hotbed capital champion leader pioneer trailblazer pacesetter frontrunner giant heavyweight
        colossus titan king queen jewel crown pearl star superstar showpiece showcase hub heart epicentre cradle birthplace home mother father
        cathedral temple eldorado benchmark yardstick envy pride locomotive engine motor workhorse wooden laggard straggler poster byword model
        beacon lighthouse byword paragon textbook""",
    "mass": """sea ocean flood wave avalanche torrent deluge stream forest mountain heap host horde army legion swarm flock throng crowd mass mob pack
        clutch bevy spate raft slew string smattering sprinkling scattering trickle handful fistful glut wealth plethora multitude myriad
        abundance profusion surfeit surplus dearth scarcity shortage lack riot barrage litany cascade galaxy constellation battery brace gaggle
        modicum shred scrap trace hint welter tide blizzard warren wall procession parade""",
    "gap": """shortfall deficit surplus excess backlog gap gulf divide disparity imbalance discrepancy mismatch differential lead edge margin advantage
        disadvantage superiority inferiority parity dominance supremacy preponderance predominance majority minority predominance""",
    "evidence": """figure figures number numbers value values claim claims sentence sentences entry entries source sources fact facts statement statements
        record records change changes correction corrections exception exceptions calculation calculations comparison reference references
        file files date dates step steps chart charts quote quotes""",
    "proving": """source sources sourced link links linked cite cites cited reference referenced references prove proves proven proved check checks checked
        verify verified verifies document documented review reviewed trace traced traceable name names named carry carries come comes from
        explain explained editors editor give gives given list listed recorded stand stands note noted date dated owner rests backed evidence
        reproduced needs signed download downloaded""",
    "substance": """water mist heat smoke dust light sand air gas oil steam snow fog rain sound sounds iron steel leaves stones bricks trees cloud clouds lava fire
        flames sparks earth mud slag ash grass reeds paint ice lightning wind warmth consciousness poplars birches""",
}

# --- One of something, pairs, measures without a numeral ---
COMPARING: Final = """
    as {size} as [a/an/the] [_] _
    every bit as/the
    just as {size}
    nowhere near as/so
    not nearly/quite as/so {size}
    lower/higher/upper/lesser/greater [than] rents/rent/price*/wages/wage/tax*/rates/rate/cost*/number*/share*/emissions/income*/unemployment/density/crime/turnover/output/noise/speed*/temperature*
    is/are/was/were/be/been/got/get/gets/stay/stays/stayed/far/much/even/slightly/significantly/considerably/remain/remains/become/became/somewhat/markedly lower
    lower/further/sooner/later/farther than
    hold/holds/held a candle to
    hold/holds/held its/their/her/his own against/with/among/next
    leave/leaves/left {rivals}/{city}/its/all/every [rivals/neighbours/competitors/other/_] standing/behind/trailing
    put/puts ... to shame/in the shade
    pale/pales/paled beside/next/by/in/before/against
    look/looks/looked/seem/seems/appear/appears/feel/feels tiny/small/modest/provincial/dull/pale/grey/cheap/dwarfed next/beside/alongside/compared/against
    next/beside/alongside to ... look/looks/seems/pales/seem
    beside/alongside [a/an/the/its/that/our] _ [_] look/looks/seems/seem/pale/pales
    match/matches/matched {city}/any/every/even
    match/matches/matched its rivals/neighbours/competitors/peers
    compare/compares/compared favourably/well/badly/poorly
    like for like
    compared/comparing with/to/like/favourably
    no/not more/fewer/less/better/worse/bigger/larger/smaller/higher/lower than
    {gap} over/against/between/compared/widens/narrows
    lead/margin/gap over/between/widens/widened/narrows/narrowed
    shortfall*/deficit*/backlog*/disparit*/imbalance*/discrepanc*/mismatch*/superiority/inferiority/dominance/supremacy/preponderance/predominance
    come/comes/came/coming/pull/pulls/pulled/stay/stays/stayed/finish/finishes/finished/is/are/was/were/remain/remains/draw/draws/forge/forges/forged/race/races/lie/lies/still [out] ahead $
    fall/falls/fell/fallen/falling/lies/lag/lags behind $
    come/comes/came/coming/finish/finishes/finished out ahead/behind/top/best/worst
    ahead/behind in/on/by/when/at the/this/that/terms/jobs/wages/_
    in/by comparison to/with/$
    by/in comparison
    comes/come/came nowhere/anywhere near/close
    come/comes/came close to [matching/the/{city}/any]
    in its/their wake/slipstream/shadow
    trail/trails/trailed/trailing in/behind/after/{city}/its/the
    lag/lags/lagged/lagging [far/well/some/badly] [way] behind/$
    wage/league/ranking league/table/tables of
    in the/a/any league/ranking*/rankings/comparison/table/tables [table/tables] of/with
    fare/fares/fared/perform/performs/performed well/badly/better/worse/poorly/strongly
    give/gives/gave ... a run for its/their
    a run for its/their money
    hands down
    head and shoulders
    heads and shoulders
    streets/miles/leagues/light years/way/far/well/poles ahead/apart
    a class/league/world apart
    in a class/league/category of its/their/his own
    ahead/short of/behind {city}/{rivals}/the/most/all/many/any competition/rest/field/pack/average/target/plan/others/other/cities/neighbours/norm/curve/country/region/national/_s
    behind/ahead of [only/even/all/most] {city}
    ahead of its/their rivals/neighbours/competitors/time/peers/target/plan/competition/nearest/counterparts
    above/below/beyond/over/under/near/around/at the/its/a/national/regional/federal/state/european [national/regional/federal/state/european/german] average/mean/median/norm/benchmark
    on/above/below/under/over average/par/target/plan/budget/forecast
    better/worse/more/less/fewer/larger/smaller off
    has/have/had the/an/its edge/upper/advantage/lead [hand]
    gain/gains/gained/has/have/hold/holds the upper hand
    a/the lead over
    lead/leads/leading/led ... by/over
    overtak*/overtook/predate/predates/predated/antedate/antedates/antedated/outstrip*/outpac*/outdo/outdoes/outdoing/outdone/outdid/outperform*/outrank*/outshin*/outshone/outclass*/outgrow*/outgrew/outsell*/outsold/outnumber*/outweigh*/outrun*/outran/outscor*/outsmart*/outlast*/outliv*/outbid*/outplay*/outmatch*/outspend*/outspent/outearn*/outproduc*/overhaul*/eclips*/surpass*/exceed*/transcend*/top*ped/trump/trumps/trumped/trumping/best*ed/dwarf*/overshadow*/leapfrog*/undercut*/underperform*/overtop*/rival*led
    trump/trumps/trumped/leapfrog*/eclipses/eclipse
    rivals/rival/rivalled {city}/that/those/any/the/anything/even
    beat/beats/beaten/beating {city}/{rivals}/the/all/its/every/any/them/that
    edge/edges/edged/pip/pips/pipped ... out/to the post
    second best/only
    runner up
    knock/knocks/knocked ... off/into
    off top/its perch/throne/spot
    left/far/way/lagging/close/hard/hot/right behind
    on a/an/equal/level footing/terms/level/par with
    neck and neck
    level/equal/even pegging/with
    no match/rival/equal/comparison for/to/with
    without equal/parallel/rival/peer/compare/precedent
    unlike anywhere/anything/any/most/other/many/its/elsewhere/{city}
    elsewhere/other/others cities/towns/people ... only/still/can only/merely
    can/could only dream
    the envy of
    envy/envies/envied ... for/by
    look/looks/looking up to/on with/envy
    relative/proportional/proportionate to
    per/each head/capita/inhabitant/resident/person/square/hectare
    for every/each _
    disproportionate*
    comparatively _
    twice/double/triple/treble/half/thrice/quadruple the/as/its/that/what size/number/many/much/price/big/large/high/long/old/rate/_
    the same number/size/share/amount/height/age/area/length/price/weight as
    on level terms
    every bit the equal
    the equal of
    has/have/had to pass $
    further/far/well/low/right down/up [in/on] the/a/$ table/list/ranking/rankings
    in/on the rankings/ranking/table/list ... further/far/low/high/right down/up/at $
    tower/towers/towered/towering/loom/looms/loomed over/above
    compete/competes/competed/competing with/against
    measured by/against
    supersed*/supplant*/displac*
    long since/ago replaced/overtaken/outgrown
    has/have/had long replaced/overtaken/outgrown/eclipsed
    need/needs not/n't/no hide/fear/shy/comparison
    not/never been/seen so/this/such _ for/since/in
    long before {city}/others/the
    before {city} [did/had] $
    table/list/league/ranking/rankings ... top/bottom $
"""

# --- Ranks without a superlative ---
LEADING: Final = """
    we lead/led/win $
    capital of [_] handball/hockey/chess/jazz/music/art/design/fashion/science/logistics/industry/tech/it/start/games/rap/techno/theatre/bread/cheese/wine/books/robots/sport/sports/cycling/knowledge/research
    is/are/was/were/remains/became/become/becomes the heart/soul/hub/nerve/brain of the/its/our/all/europe/germany
    visitor/visitors/attendance/sales/turnover/export/output/temperature/speed/distance/world/club/track/course/box-office record/records
    capital of [_] beer/football/coal/steel/culture/innovation/brewing/pubs/parks
    _'s capital $
    country's/nation's/region's/world's/europe's/germany's/city's/state's/ruhr's/westphalia's/continent's biggest/only/top/leading/first/favourite/finest/premier/undisputed/number/greatest
    second/next to none
    is/are/was/were/remains/reigns/reigned king/queen/unbeaten/supreme/unrivalled/champion/champions/number/tops/untouchable/unassailable/invincible
    king/queen/kings/queens among/of the/all/beer/_
    makes/made/making/reach/reaches/reached/miss/missed/claim*/onto/on/off the podium/final/finals/rostrum/shortlist/playoffs
    podium finish*/place*/position*
    {rank} of/among/for [the/all] {area}/_s
    {rank} in/for all/germany/europe/westphalia
    {rank} in/for the {area}
    one off
    oneoff/rarity/singularity/nonpareil/masterpiece/prizewinn*/awardwinn*/medallist*/finalist*/runnerup/laureate*
    in a class/league/field of
    stands/stand/stood alone/apart among/as/from
    without/has/have/had/with/knows no a/an/equal/rival/counterpart/peer/parallel/precedent/match/competitor*/competition/rivals/equals/peers/$ [equal/rival/counterpart/peer/parallel/precedent/match]
    mediocre/mediocrity/average/middling/run of/also-ran/second-rate/third-rate
    to the utmost/hilt/limit/max/full
    bar none
    in the top/first/highest/upper league/flight/tier/division
    a magnet for
    visitor/tourist/crowd magnet/puller
    known/famous/renowned far/well/throughout/across/all beyond/over/europe/germany/the
    comes/come/came last [in/for/of]
    par excellence
    top/head/best of the/its class/list/league/pile/heap/tree/table/bill/poll/ranking*/rankings/standings/charts/field
    top/bottom spot/place/rank/slot/rung/tier/flight/division/two/three/four/five/ten/twenty/hundred
    top/bottom/first/last/second/third/fourth/fifth in/of/among/on the/its/germany/europe/westphalia/nationwide/worldwide table/list/league/ranking*/rankings/standings/charts/class/field/country/region/land/state/poll/$
    tops/topped/topping/heads/headed/heading the/a/every/all list*/ranking*/rankings/table/poll/league/charts/field/bill/standings
    lead/leads/led/leading the/its field/pack/world/country/nation/region/table/charts/league/race/charge/state
    in/into/takes/took/take/hold/holds/held the lead
    in pole position
    pole position
    front/fore runner*
    frontrunner*/forerunner*/trailblaz*/pacesetter*/trendsetter*/groundbreak*/record*breaker*/chart*topp*/title*holder*/medallist*/medalist*/laureate*/champion/champions/championship*winning/winner/winners
    lead/leads/led/leading the way in/on/for/with/$
    blaze/blazes/blazed/blazing a/the trail
    paved/paves/pave the way
    ahead of its/their/his/her time
    is/are/was/were/finished/stays/stayed ahead of the men/women/boys/girls/men's/women's/others/rest/old/new/second/first/north/south/east/west
    ahead of the curve/game/field/pack/times/competition/rest
    never has/have/had/was/were/before/did [_] [so/more/such]
    nobody/no/none does/do/brews/plays/sings/knows/loves/makes/builds/sounds/can/other/brew/comes/is [_] like/so/as/more/better/louder
    no one/place/city/town/club/other/region/street/pub/stadium/team is/has/does/can/was/could/comes/offers/brews/sings _
    nowhere is/are/else/does/do/can/was/in/on
    not/never/hardly a/one better/finer/greater/bigger/louder
    gets/get/got no/any better/bigger/greener/smaller/larger/higher
    no/none better/worse/more/less/larger/bigger/finer/greener/louder/older/higher/taller
    unsurpass*/unequal*led/unrival*led/unparallel*/unmatch*/unbeat*/unbeaten/undefeated/undisputed/unchallenged/unprecedent*/incomparabl*/inimitabl*/matchless/peerless/unsurpassed
    world/global/european/national/german/regional champion*/leader*/capital*/number/first/record*/beater*/class
    world/first/top/second/third class/rate/tier/flight/notch/division
    award/prize winning
    holds/hold/held/holding/breaks/broke/broken/set/sets/smashed/smashes/beats/beat a/the/all/its/every/another [world/national/new/all/german/european] [time] record*
    record/records holder*/breaking/time/high/low/number*/level*/crowd*/attendance*
    of/for all time
    all time high/low/best/record/great*
    in history
    the envy/toast/talk of
    the/a jewel/pride/crown/gem/heart/home/cradle/birthplace/mecca/eldorado/stronghold/bastion/mother/father/queen/king/capital/epicentre/powerhouse/stronghold of/for german/european/world/westphalian/all/modern/brewing/football/beer/steel/coal/{area}
    the/a jewel/pride/crown/gem/cradle/birthplace/mecca/eldorado/stronghold/bastion/capital/epicentre/powerhouse of [the/its] {area}
    mecca/eldorado/stronghold/bastion/powerhouse/hotbed/epicentre of/for
    flagship/figurehead/benchmark/yardstick for/of
    gold standard
    must/have/not see/to/be/do missed/seen
    by/with/beyond/bar/without a/any/all long/far/street/distance/some/doubt way/distance/margin/question
    by far/miles
    sole/only/lone/last survivor*/survive*/remaining/surviving/remnant*/one/of/_ left
    sole/solitary/lone [remaining/surviving] brewery/city/club/museum/mine/pit/woman/supplier/producer/survivor*/example/witness
    inaugurate*/inaugurating/debut*/premiere*/maiden/inaugural/pioneer*
    for/the first/second/third/last/umpteenth time
    one and only
    the only/sole/one/first/last
    only/sole city/place/town/museum/brewery/university/club/pub/one/such/other/surviving/remaining/hall/park/region
    nothing/none beats/rivals/matches/compares/equals/comes/tops/like
    simply/just/quite the best/finest/unique
    epitome/pinnacle/acme/apex/zenith/height/peak/ultimate/last/final word of/in
    finest/foremost/premier/pre*eminent/preeminent/paramount/supreme/utmost/chief/principal/ultimate
    big/major/key/global player/league/hitter*/name
    punches/punch/punching above
    medal*/trophy/trophies/cup/title*/crown/championship/league won/win/wins/winner*/holder*
    won/wins/win/winning/took/takes/lifted/clinched/claimed/secured/retained/defended the/its/a/their/her/his cup/title/trophy/league/championship/crown/prize/gold/silver/bronze/medal/award/double/treble
    finish/finishes/finished/came/comes/come/placed/rank/ranks/ranked/rated first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/last/top/high*/highly/among/above/below/ahead/behind/low/bottom
    bronze/silver/gold medal*/award*/winner*
    first/second/third/fourth place*
    place/number/rank/position one/two/three/four/five/six/seven/eight/nine/ten
"""
