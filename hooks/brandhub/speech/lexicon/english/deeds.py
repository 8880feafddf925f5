"""English deeds: verbs of what is seen, heard or done in a room, and of what an office or a house does. Data, not logic.

Base forms; `base_forms` of english/deeds.py finds those of “sang”, “carries” and “planning”. A deed can be
watched; any other verb, said of a town or of what it has, tells how it stands or turns.
"""

from __future__ import annotations

from typing import Final

OF_HANDS: Final = frozenset(
    """
    abridge accompany accredit affix alert allocate allot analyse annotate appraise assess assign authorise autopsy
    await bandage befriend bequeath blend bless bottle braid brush buff caption carpet carve chain chalk cite clad
    clamp clip coach code collate colour comfort commend compose concrete condemn confer consecrate console
    construct converse correspond crochet deactivate debug decant decipher decode decommission decree defrost
    delegate delete denounce depict deplore deposit detain devise diagnose dictate disassemble disclose disperse
    dissect divert dramatise drape embalm embed embellish emboss encase enclose encode endorse enquire
    enrol entrust envisage etch exhume expose extinguish extract extradite fabricate facilitate fasten ferry filter
    fingerprint flush formulate fry gild glean graft grate grill grout guard hammer harvest hose hunt index initiate
    inlay inquire inscribe insulate interrogate inventory isolate juggle lacquer lament laminate launder lecture
    legislate loan locate lubricate marinate mask mediate mix modify mop mulch nail narrate navigate nickname
    notarise nurse ordain paper parcel pardon paste patch patent peg perforate phone pickle pin pipe plug polish
    ponder portray pot prescribe preside proofread quarantine query quilt quiz rake rearrange reassemble rebind
    rebrew recalibrate recolour recook recut redecorate redirect redistribute redraft refill refloat reforge
    refurnish regild rehang reheat reinstall reinter reinterpret relabel relight remix remould renumber repack
    repaint repave rephrase replant replaster repoint reposition repot reread reroof reroute reschedule reseal
    reseat reseed reshelve resole resow respray restage restitch restring retell retile retouch retrace retune
    retype reupholster revarnish reweave rewire rework rewrite rig rinse rivet roast scaffold scatter scour scrape
    scrutinise sedate seed sentence sequence service shear shelve shred shuffle sieve sketch skim smooth soak solder
    sow splint stack stain stamp stencil stew stoke stuff supplement swab swear synchronise tag tailor tattoo
    telephone televise theme tie tint tow trace transmit type umpire uncover unearth unfold unlock unroll unscrew
    untangle unwrap upholster usher value varnish ventilate verify view visualise voice wax weed wheel whisk whittle
    x-ray
    """.split()
)
"""Deeds with the hands, at a desk or a bench: whoever does them, a town as well, says nothing of how it stands."""

UNHELD: Final = frozenset(
    """
    audience audiences balance boom budget budgets budgetary city citizens commuters competition competitors competitor
    country crisis customers crown debt debts decline deficit district economy edge employees finances fortune fortunes
    future gap gaps gains ground growth guests hopes image industry inhabitants investors itself jobs lead leads
    losses market markets migrants miners momentum name nation neighbours niche order past people place poor population
    position poverty prizes prize profile profit profits promotion quarter rank ranks record records region rent rents
    reputation residents rich rival rivals scene share skilled status success suburbs supremacy talent talents taxpayers
    tenants themselves title titles tourists town towns trade tradition trophy trophies trust unemployed victory visitors
    wage wages way wealth workers workforce world wounds
    """.split()
)
"""What no hand can hold: with one of these for an object a deed with the hands is a figure of speech."""

OF_OFFICES: Final = OF_HANDS | frozenset(
    """
    accept acknowledge acquire adapt address adjourn administer admit adopt advertise advise agree allow amend announce answer apologise appeal apply appoint approach approve archive argue
    arrange ask assemble assist attach audit auction award ban base bid book borrow brief bring broadcast build bury buy call cancel care carry catalogue celebrate certify chair change charge check
    choose clean clear close collect comment commemorate commission compile complain conduct confirm congratulate connect consider consist consult contact contain contradict contribute
    convert cooperate coordinate copy correct cost cover create cross curate cut decide declare decline decorate dedicate deliver demand demolish demonstrate deny describe design develop dig digitise direct
    discuss display dispute distribute document donate double-check draft draw edit educate elect employ emphasise encourage end equip erect establish evacuate evaluate examine exchange excavate exhibit
    expect experiment explain extend feature file fill film finance find finish fit fix float fly follow forbid forward found fund furnish gather get give go grant greet guide handle hand hang have
    heat help hire hold honour hope host house identify illustrate implement impose inaugurate include inform insert inspect install insist instruct insure intend interpret interview introduce investigate
    invite invoice issue join keep label launch lay lead learn lease leave lend let license light link list load lock look maintain make manage mark match mean meet mend merge modernise monitor
    mount mourn move name negotiate note notify number object oblige observe occupy offer open operate oppose order organise outline oversee own pack paint park participate pass patrol pause pave pay
    perform permit photograph plan plant play position post postpone practise prepare present preserve press prevent print process produce prohibit promise promote propose protect protest prove provide
    publish pump purchase put question raise read reassure rebuild receive recite recommend reconstruct record recruit redesign refer refit refund refurbish refuse register regret regulate rehearse reject
    release relocate remain remember remind remodel remove rename renew renovate rent reopen repair repeat replace reply report represent reprint request require rescue reserve resign resolve respond
    restore restructure restrict resume return review revise revive reward roll rotate run sail sample say scan schedule screen seal search select sell send serve set settle share show sign simulate sit sleep
    speak sponsor staff stage start state stay stock stop store stretch study submit suggest sue supervise supply support survey suspend take talk teach tell tend tender test thank tidy tighten tour train
    transfer translate transport treat turn undergo unveil update upgrade upload urge use vaccinate visit vote wait want warn wash watch weigh welcome widen wish withdraw work write queue model board last empty calculate compute count define classify derive round add estimate report reckon
    raffle manufacture rule block twin research debate gather dim audition barricade brand circulate coat compost conserve cordon counsel dedicate deliberate deploy dismantle dispatch dispense distil dredge drill enact enforce
    engrave enlist entertain erase escort evict flood foster fumigate grind hoist illuminate immunise improvise interrupt intervene irrigate legalise liaise lobby lodge log mail march moderate mow nominate omit outlaw overhaul
    partner pedestrianise penalise persuade petition plaster plead plough pollinate proclaim procure programme prosecute quote rally ration reassign recall reclaim recycle reforest rehouse reinstate reissue reprimand resettle
    resurface retain retrain reunite reuse revoke salvage sanction sculpt shelter ship shoot shut sift signpost smelt spray staple sterilise stitch strike strip subscribe subtitle summon swap tabulate tarmac thatch tile track
    transcribe transplant trap trial tutor unload unpack vacate validate vet veto waive weave weld whitewash wire unite confiscate fine disinfect air sweep shovel salt grit mow hoover vacuum scrub fence pitch knit embroider
    sing chant drum blow toot sound honk brake accelerate skid swerve stall halt depart dock moor berth anchor unfurl lower curtsy bow parade process kick cast serenade film tape dub edit typeset bind glaze fire mould pour
    """.split()
) - frozenset("cost decline find double-check raise lay lead handle draw recover cover".split())
"""What an office, a firm, a club or a house does, as its programme or a notice tells it."""

OF_SIGHT: Final = frozenset(
    """
    adjoin appear arch arrive ascend bake bark bathe beam begin belch belong bend blink bloom blow boil border bounce bow branch breathe brew bubble burn buzz chime cling clap clatter climb coil come cool cook cough crackle
    creak creep crouch crumble cry curve dance descend disappear divide doze drift drink drip drop echo emerge enter exhale face fade fall fan feed ferment fill flap flash flicker flow flower flutter foam fold fork fray freeze
    froth glide gleam glimmer glint glisten glitter gloom glow groan growl gurgle gush halt hear hiss hoot howl hover hum hurry idle jam jingle joggle jolt jump jut kneel knock laugh lean leak lie light line listen live lodge
    loom lower meander meet melt moan moor mutter narrow need nestle nod ooze overlook part peel perch point pour purr quiver rain rattle reflect rest resound ring rise roar rock roll roost rot rumble rush rust rustle sag scent
    shake shimmer shine shiver sigh sing sink sit sizzle skate sleep slide slope slumber smell smile smoke snake snore snow sound span sparkle spill spin splash split sprawl spread sprout squat squeak squeal squint stand stare steam
    step stink stop straddle stretch stroll surround sway sweat sweep swim swing taste tell thaw thunder tick tilt tinkle toll tower tremble trickle tumble tune twinkle twist vibrate wait wake walk watch wave whistle wind wobble
    poke peep peek protrude wrap yawn trundle clank chug puff simmer wear give overtake lure crawl roam squeeze rustle ripple lap glare slant shade mirror dominate
    """.split()
) - frozenset("dominate crumble tower drop melt".split())
"""What is seen, heard or smelt of a place, a house or a vehicle."""

REACTIONS: Final = frozenset(
    """
    laugh smile cry weep clap applaud cheer shout scream whisper sing dance wait listen gaze stare stand sit kneel nod bow wave hug kiss run rush jump freeze hum hear see notice stir breathe sleep yawn
    sigh shiver grin giggle blink duck crouch lean pause whistle speak answer sneeze cough clink toast shake squeeze gather gasp groan chuckle blush raise boo hiss shrug wink frown
    """.split()
)
"""What all who are in a room do at one moment."""

BODILY: Final = frozenset("bend cling creep kneel lie wake hide throw spin swim swing dig fly strike".split())
"""What else a body does at one moment: of many people a sentence needs more to be a scene."""

HANDLED: Final = frozenset(
    """
    check polish wipe clean scrub wash dry fold iron sew mend patch darn oil tighten loosen turn lift lock unlock tap weigh taste smell stroke touch count sort label wrap unwrap pack unpack stack
    rinse peel chop slice knead stir salt season eat drink read reread underline copy correct sign stamp frame hang straighten dust sweep water prune feed comb brush paint sand varnish file sharpen hammer screw glue tie untie
    button inspect examine test shake roll cut trim draw tune blow light pocket swallow devour bite
    """.split()
)
"""What one person does with a thing in the hand."""

SENSED: Final = frozenset(
    """
    creak squeak rattle smell glow gleam shine tremble wobble stick hum ring echo clatter click jam crackle flicker sparkle drip squeal groan shake taste rustle tick chime sound buzz vibrate whistle scratch itch ache hurt
    """.split()
)
"""What is heard, smelt or felt of a thing."""

IRREGULAR: Final = {
    form: base
    for base, forms in {
        "begin": "began begun", "bend": "bent", "bid": "bid", "blow": "blew blown", "break": "broke broken", "bring": "brought", "build": "built", "buy": "bought", "burn": "burnt",
        "choose": "chose chosen", "cling": "clung", "come": "came come", "creep": "crept", "cut": "cut", "dig": "dug", "do": "did done", "draw": "drew drawn", "drink": "drank drunk", "eat": "ate eaten",
        "fall": "fell fallen", "feed": "fed", "feel": "felt", "find": "found", "fly": "flew flown", "forbid": "forbade forbidden", "freeze": "froze frozen", "get": "got gotten", "give": "gave given",
        "go": "went gone", "hang": "hung", "have": "had", "hear": "heard", "hold": "held", "keep": "kept", "kneel": "knelt", "know": "knew known", "lay": "laid", "lead": "led", "lean": "leant",
        "learn": "learnt", "leave": "left", "lend": "lent", "let": "let", "lie": "lay lain", "light": "lit", "lose": "lost", "make": "made", "mean": "meant", "meet": "met", "pay": "paid", "put": "put",
        "read": "read", "rebuild": "rebuilt", "ride": "rode ridden", "ring": "rang rung", "rise": "rose risen", "run": "ran run", "say": "said", "see": "saw seen", "sell": "sold", "send": "sent",
        "set": "set", "sew": "sewn", "shake": "shook shaken", "shine": "shone", "show": "shown", "shut": "shut", "sing": "sang sung", "sink": "sank sunk", "sit": "sat", "sleep": "slept",
        "smell": "smelt", "speak": "spoke spoken", "spend": "spent", "spin": "spun", "split": "split", "spread": "spread", "stand": "stood", "stick": "stuck", "sweep": "swept", "swim": "swam swum",
        "swing": "swung", "take": "took taken", "teach": "taught", "tell": "told", "think": "thought", "throw": "threw thrown", "undergo": "underwent undergone", "wake": "woke woken",
        "wear": "wore worn", "weep": "wept", "win": "won", "wind": "wound", "withdraw": "withdrew withdrawn", "write": "wrote written", "overtake": "overtook overtaken", "forget": "forgot forgotten",
        "bite": "bit bitten", "hit": "hit", "oversee": "oversaw overseen", "redraw": "redrawn", "hide": "hid hidden", "shed": "shed", "swell": "swollen", "weave": "wove woven", "strike": "struck", "shoot": "shot", "bind": "bound", "grind": "ground", "cast": "cast", "broadcast": "broadcast",
    }.items()
    for form in forms.split()
}  # fmt: skip
"""Pasts and participles that no ending makes."""

WITH_A_SECOND_WORD: Final = {
    "shake": "off up",
    "take": "off lead",
    "turn": "leaf corner tide",
    "pick": "up",
    "pull": "ahead away",
    "move": "up on ahead",
    "fall": "behind away apart out love",
    "run": "dry",
    "go": "under up down",
    "wake": "up",
    "draw": "level ahead",
    "break": "away",
    "live": "beyond off",
    "trade": "on off",
    "carve": "out",
    "find": "feet niche footing",
    "set": "sights standards",
    "hold": "sway",
    "come": "alive back of",
    "leave": "behind others everybody everyone",
    "get": "ahead by",
    "see": "off",
    "grind": "to",
    "sell": "out soul",
    "withdraw": "into",
    "shoot": "up",
    "dig": "in",
    "pay": "off",
    "rebuild": "itself pride",
    "undergo": "change revival",
    "stack": "up",
}
"""“Is taking off”, “has shaken off”: deeds that with a second word are none."""
