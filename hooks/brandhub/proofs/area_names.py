"""Area names: territories whose name has an article. „Im Ruhrgebiet“, „in den Niederlanden“, “in the Netherlands”.

The label of such an area begins with its article („das Ruhrgebiet“, “the Ruhr area”); a slot gives it in the case that
the word before it wants. A name that needs one and has none would read „in Ruhrgebiet“: that is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from brandhub.ground.catalogues import Bilingual

JOIN: Final = "\ue000"
"""In front of a declined article until the sentence is whole: „in dem“ becomes „im“."""
_ARTICLE: Final = re.compile(r"(der|die|das) (?=\S)")
_DATIVE: Final = re.compile(
    r"(?<![\w-])(?:in|an|von|bei|zu|aus|mit|nach|außer|gegenüber|neben|unter|zwischen)"
    r"(?: \{[^{}]*\} und)? $",
    re.IGNORECASE,
)
_ACCUSATIVE: Final = re.compile(r"(?<![\w-])(?:für|gegen|ohne|durch|um) $", re.IGNORECASE)
_OWN_ARTICLE: Final = re.compile(r"(?<![\w-])(der|die|das|dem|den|im|am|vom|beim|zum|zur) $", re.IGNORECASE)
_PLURAL: Final = re.compile(
    r"(?:Niederlande|USA|Philippinen|Malediven|Alpen|Staaten|[Ll]änder|[Ss]tädte|[Kk]reise|[Gg]emeinden|[Bb]ezirke"
    r"|[Ii]nseln|[Oo]rte|[Tt]eile)",
)
_JOINED: Final = re.compile(rf"\b(in|an|von|bei|zu) {JOIN}(dem|der) ", re.IGNORECASE)
_SHORT: Final = {
    ("in", "dem"): "im",
    ("an", "dem"): "am",
    ("von", "dem"): "vom",
    ("bei", "dem"): "beim",
    ("zu", "dem"): "zum",
    ("zu", "der"): "zur",
}
# Names that have an article, whoever says them: behind „in“ or “in” they cannot stand alone.
_NEEDS_ARTICLE: Final = {
    "de": re.compile(
        r"(?:Ruhrgebiet|Sauerland|Münsterland|Saarland|Rheinland|Siegerland|Bergische Land|Elsass|Niederlande|Schweiz"
        r"|Türkei|Slowakei|Ukraine|Mongolei|USA|Vereinigte Staaten|Vereinigtes Königreich|Tschechische Republik"
        r"|Revier|Region|Stadt|Land|Kreis|Regierungsbezirk|Stadtbezirk|Bundesland|Bundesrepublik|Metropole \w+)"
        r"(?![\w-])"
    ),
    "en": re.compile(
        r"(?:Netherlands|United|Ruhr area|Ruhr valley|Ruhr region|Rhineland|Sauerland|Saarland|Czech Republic|USA|UK"
        r"|Philippines|City of|city of|State of|state of|[Rr]egion|[Dd]istrict of|[Cc]ounty of)(?![\w-])"
    ),
}
_BEHIND: Final = {
    "de": re.compile(r"(?<![\w-])(?:in|aus|von|bei|mit|für|gegen) \{((?:\w+\.)?area|name)\}", re.IGNORECASE),
    "en": re.compile(r"(?<![\w-])(?:in|from|of|at|for|with|than) \{((?:\w+\.)?area|name)\}", re.IGNORECASE),
}


def area_behind(before: str, name: str, language: str) -> str:
    """The name of an area behind this text, in which slots stand as they are written."""
    if language == "en":
        return name.removeprefix("the ") if re.search(r"\bthe $", before, re.IGNORECASE) else name
    found = _ARTICLE.match(name)
    if found is None:
        return name
    if (article := _OWN_ARTICLE.search(before)) is not None:  # „in der {right.area}“: the editor has written one
        rest = dative_area(name) if article[1].lower() not in ("die", "das") else name
        return rest.partition(" ")[2]
    if _DATIVE.search(before):
        return JOIN + dative_area(name)
    if found[1] == "der" and _ACCUSATIVE.search(before):
        return f"den {_weak(name[found.end() :])}"
    return name


def dative_area(name: str) -> str:
    """„dem Ruhrgebiet“, „der Schweiz“, „den Niederlanden“, „dem Märkischen Kreis“; without an article as it is."""
    found = _ARTICLE.match(name)
    if found is None:
        return name
    rest = _weak(name[found.end() :])
    if found[1] != "die":
        return f"dem {rest}"
    plural = _PLURAL.search(rest)
    if plural is None:
        return f"der {rest}"
    end = plural.end()
    ending = "" if rest[:end].endswith(("n", "A")) else "n"
    return f"den {rest[:end]}{ending}{rest[end:]}"


def _weak(rest: str) -> str:
    """An adjective in front of the noun: „Märkischen Kreis“."""
    return re.sub(r"^((?:[A-ZÄÖÜ]?[a-zäöüß]+e )+)(?=[A-ZÄÖÜ])", lambda found: found[1].replace("e ", "en "), rest)


def joined_article(text: str) -> str:
    """„in dem Ruhrgebiet“ as one says it: „im Ruhrgebiet“."""

    def short(found: re.Match[str]) -> str:
        said = _SHORT.get((found[1].lower(), found[2]))
        if said is None:
            return f"{found[1]} {found[2]} "
        return f"{said.capitalize() if found[1][0].isupper() else said} "

    return _JOINED.sub(short, text).replace(JOIN, "")


def without_article(template: str, slots: Mapping[str, Bilingual], language: str) -> tuple[str, str] | None:
    """The slot and the name of an area that needs an article and has none, behind „in“; None if there is none."""
    for found in _BEHIND[language].finditer(template):
        text = slots.get(found[1])
        is_area = text is not None and (found[1] != "name" or text == slots.get("subject.area"))
        if text is not None and is_area and _NEEDS_ARTICLE[language].match(text[language]):
            return found[1], text[language]
    return None
