"""Who and what may stand beside the date of an event in English without being said to be part of it: data of
whole/orphan_strangers.py. Spelt as texts are folded.
"""

from __future__ import annotations

import re
from typing import Final

from brandhub.speech.lexicon.beside import PREPOSITIONS, VERBS

DETERMINERS: Final = frozenset(
    "the a an its his her their our my your this that these those every each another some any both all no".split()
)
PRONOUNS: Final = frozenset("it they".split())
"""They stand for what the sentence before speaks of."""
BOUNDS: Final = (
    PREPOSITIONS["en"]
    | VERBS["en"]
    | DETERMINERS
    | frozenset(
        # pronouns, conjunctions and auxiliaries
        "i you he she it we us they them me him who whom whose which what where when why how that there here and or but nor"
        " than so if whether because although though while once do does did has had can could may might will would"
        " shall should must not never only just even also too very much more most less again ago still yet already now"
        " then today later soon afterwards thereafter earlier however therefore thus meanwhile instead perhaps maybe"
        " together alone else anyway indeed everything nothing something anything everyone everybody nobody anybody"
        " somebody someone people's one ones others none few many several later away back down up out off on over apart"
        " forever forward late early twice again long ever always often sometimes since".split()
    )
)
"""Words of which none belongs to a noun and what stands before it."""
RUNNING: Final = frozenset(
    "dates opens closes ends begins starts stops shuts ceases celebrates comes goes becomes gets takes gives falls joins"
    " merges moves turns follows marks makes names founds builds launches started begun fell lit hit cut ran sang rang"
    " saw held came came said read set put let led met won lost sat began burns says tells plays stands".split()
)
"""Verbs without an ending of the past, or with another: behind what they tell of."""
PRESENT: Final = re.compile(
    # who is there, and what a feast has
    r"(?:men|women|children|(?:grand)?(?:fathers?|mothers?|parents?)|sons?|daughters?|brothers?|sisters?|people|crowds?|guests?|visitors?|onlookers?|spectators?|miners?|workers?|workforce|public|audience|neighbours?|families"
    r"|locals?|residents?|citizens?|townspeople|band|bands|brass|choirs?|music|musicians|speech|speeches|applause|cheers?|jubilation|flags?|bunting"
    r"|fireworks?|salutes?|bells?|champagne|beer|ribbons?|ceremony|ceremonies|festivit(?:y|ies)|festivals?|feasts?|part(?:y|ies)|celebrations?|parades?|processions?|presence"
    r"|lamps?|helmets?|flames?|fires?|doors?|gates?|entrances?|curtains?|memorials?|monuments?|plaques?|plates?|tears?"
    # the calendar, the weather, the press
    r"|dates?|calendars?|timelines?|clocks?|hours?|minutes?|seconds?|mornings?|afternoons?|evenings?|nights?|noon|midnight|days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)"
    r"|times?|moments?|eras?|ages?|epochs?|chapters?|pages?|holidays?|anniversar(?:y|ies)|birthdays?|eve|dawn|dusk|weather|rain|snow|sun|sunshine|sky|skies|wind|frost|fog|cold|heat"
    r"|press|newspapers?|papers?|headlines?|photographers?|photographs?|chronicles?|chroniclers?|chronicler|historians?|history|archives?|records?|sources?|reference|books?|entr(?:y|ies)"
    # what an event is called, and what it is of
    r"|motto|title|names?|term|terms|step|steps|way|ways|road|plans?|decision|event|events|occasion|projects?|work|works|place|places|sites?|grounds?|building|buildings|premises|house|houses"
    r"|home|facility|facilities|room|rooms|halls?|location|area|areas|shores?|banks|quays?|basins?|edge|foot|production|operations?|service|services|business|teaching|street|streets|air|land|ground"
    r"|city|cities|town|towns|district|districts|quarter|quarters|neighbourhood|region|regions|centre|country|world|culture|art|arts|creativity|science|technology|everyday|structural|change|changes"
    # what ends, and what begins
    r"|shifts?|lights?|traditions?|preparations?|construction|tours?|programmes?|admission|opening|inauguration|founding|foundation|closure|closing|shutdown|farewell|goodbye|ends?|beginnings?|starts?|start|finish|conclusion"
    r"|result|silence|story|stories|question|questions|answer|answers|word|words|fact|thing|things|part|parts|point|kind|sort|side|sides|size|latest|newest|oldest|number|numbers|figures?|life|lives|use|idea|hand|hands|turn|same|rest|whole|own|other|others|next|following|previous)"
)
"""Nouns that say nothing else of an event."""
DOING: Final = frozenset("city town cities towns association".split())
"""Who may open and close what an event opens and closes, although it does not say so."""
MEANS: Final = frozenset(
    "hand chance now then day night law rail train boat ship water land road sea air accident degrees far way order".split()
)
"""“By hand”, “by then”: nobody who did it."""
CHANGING: Final = re.compile(
    r"(?:re)?open(?:s|ed)|(?:en)?clos(?:es|ed)|end(?:s|ed)|shut|stop(?:s|ped)|launch(?:es|ed)|found(?:s|ed)|inaugurat(?:es|ed)|abandon(?:s|ed)"
)
"""Verbs that say who does something where an object follows."""
INTENDED: Final = frozenset(
    "planned expected supposed promised intended meant due scheduled hoped wanted listed".split()
)
"""Behind “was” they say that something was to be, or what a heritage office did."""
HOUSING: Final = frozenset("hall house building centre grounds street works".split())
HOUSED: Final = frozenset(
    "town city concert opera art arts music sports shopping power coffee guest court customs school market community".split()
)
"""“The hall” may be that of the event; “the town hall” is another house."""
ALIKE: Final = (("so", "did"), ("so", "was"), ("as", "did"), ("as", "was"), ("just", "like"), ("on", "the", "same"),
                ("the", "same", "day"), ("along", "with"), ("together", "with"), ("like", "the"))  # fmt: skip
"""What begins the words behind a comma that say the same of something else."""
TWINS: Final = tuple(
    frozenset(one.split())
    for one in (
        "mine mines pit pits colliery collieries",
        "harbour harbours port docks dock",
        "factory plant works mill ironworks steelworks",
        "university campus",
        "line lines plant",
        "initiative association",
        "railway line tracks",
        "lake pond reservoir",
        "park gardens green",
        "stadium ground arena",
        "match game",
        "club team side",
        "company firm enterprise concern",
        "furnace furnaces",
        "church chapel",
        "competition contest",
        "survey poll",
        "exhibition show",
        "award prize",
        "law act rule",
        "right privilege",
    )
)
"""Other words for the same thing."""
ENDING: Final = re.compile(
    r"\b(?:go(?:es|ne|ing)?|went) out\b|\b(?:fall|falls|falling|fell|fallen) silent\b|\b(?:go|goes|went|gone) cold\b|\bcom(?:e|es|ing) to an end\b|\bcame to an end\b"
)
"""What an event says of an end in two words."""
