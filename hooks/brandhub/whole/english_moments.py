"""English moments and manners: what somebody feels, does, wants or orders, and in which order. Data, not logic.

They free the words that they name, see english_sayings.py. Whoever adds one adds a sentence to tests/golden/orphans/en.yml.
"""

from __future__ import annotations

from typing import Final

from brandhub.whole.english_fields import CLASSES as FIELDS

CLASSES: Final = {
    **FIELDS,
    "part": """verse line row half layer chapter act movement part voice group round cup page door drawer scene volume song stage course board drawing
        map slice sketch coat""",
    "made": "plan plans draft original model photograph photo picture painting sketch drawing version manuscript script score copy cast blueprint",
    "number": "one two three four five six seven eight nine ten eleven twelve",
    "plant": """poppies poppy daisies nettles roses ferns thistles dandelions reeds brambles cornflowers sunflowers lilies mosses herbs weeds mushrooms
        tulips pumpkins tomatoes potatoes beans onions leeks cabbages birches willows oaks vines apples pears cherries plums strawberries
        lavender thyme rosemary mint sage basil clover heather buddleia ivy grass grasses shrubs bushes trees wildflowers flowers plants""",
}

SAYINGS: Final = """
    the first/second/third/last {part} ... , the [congregation] second/third/last/next
    the first/second/third/last {part} ... and/, the _ the second/third/last/next
    compared/in with/to/comparison the/an/a/with [old/first/original/early/historic/earlier] {made}
    in comparison with/to the/an/a [old/first/original/early/historic/earlier] {made}
    on the/my/our/their/his/her way up/down [,] you/we/it/there/he/she/they/i/the/$
    in better/higher circles/society
    the/a higher/upper commercial/technical/secondary/vocational/girls'/trade school/schools/college
    in for a penny/pound
    tower/towers over the/a rose/old/_ garden/park/roofs/lake/square/harbour/valley
    hall/wing/block/annex/annexe/unit/house/studio/pavilion/paragraph/clause/rule/article/lane/pitch/court one/two/three/four/five/six/seven/eight/nine/ten
    good advice is hard to come by
    the best is/was/comes/has saved/kept/left/been for/till/until/last [last]
    saved/kept/left for/till/until last
    first ... , then/next/afterwards
    the/an eight lies/rows/glides/trains/sits/crosses
    a/the few/last/first drops/flakes/leaves/raindrops/snowflakes fall/fell/falling
    drop/drops/dropped in/by/round
    visitors/people/friends/neighbours drop/drops/dropped in/by/round
    the longer/closer/more/harder/further/deeper you/one/we/i look/looks/listen/listens/walk/sit/stay/read/wait/think , the _er/more/less
    one/two/three/four/five/six/eight wheeler/wheelers/wheeled/legged/footed/winged/headed/armed/eyed/horned/pronged friend/friends/beast/creature/$/_
    take/takes/took/taking off my/your/his/her/our/their/the shoes/hat/coat/boots/jacket/gloves/helmet/glasses/cap/mask/apron
    {plant} grow/grows/grew/growing
    heart/hearts/pulse/pulses beat/beats/beating/race/races faster/harder/louder/quicker
    questions/matters/things/issues that/which concern/affect/touch us all
    that/which concern/concerns/affect/affects/touch/touches/unites/unite/moves/move us all/both
    every/all beginning/beginnings is/are hard/difficult
    the longer/closer/more/harder/further/deeper/oftener you/one/we/i look/looks/listen/listens/walk/sit/stay/read/wait/think
    now more than ever
    every dog has his/its day
    each/every/all _ in/on/to/back its/their/his/her/the [right/proper/own/usual/old] place/places/hook/hooks/shelf/shelves/box/boxes
    we/us/you all pull/sing/sat/sit/laugh/laughed/cried/ate/eat/drink/drank/know/knew/want/wanted/need/love/loved/wish/dream/help/helped/stood/stand/came/come/went/go/dance/danced/are/were/have/had/share/agree/agreed
    names/memory/memorial/roll/tomb/grave/graves/honour of/to/for the fallen
    i've/i have/had never seen/heard/tasted/met/felt/known/experienced anything/anyone/something/such/a/so [like]
    i have/had never seen/heard/tasted/met/felt/known/experienced anything/anyone/something/such/a/so [like]
    never seen/heard/tasted anything like it/that/this
    nothing beats/like grandma's/granny's/mum's/grandmother's/mother's/dad's/a/home [cup/cooking/bowl/good] [of]
    get/gets/got/getting under your/my/her/his/one's/our/the skin
    gets under your/the skin
    afraid/worried/fear/feared/fears/hope/hopes/hoped/wish/wishes/wished/dream/dreams/dreamt/thought/terrified [that] nobody/everyone/everybody/all would/will/might/could/may
    afraid/worried/fear/feared/fears/hope/hopes/hoped/thought [that] no one/_ would/will/might/could/may
    likes/liked/like/loves/loved best/most to/of/when
    it is/was/would/might [be] better to/if/not
    better to use/take/bring/ask/wait/come/go/leave
    she/he/i/you/we/who/which/they like/likes/liked/love/loves best/most $
"""
