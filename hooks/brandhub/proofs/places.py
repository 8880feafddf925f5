"""Places: the slots of a ranking. What is claimed, and what is true instead, in the words of the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brandhub.ground.catalogues import Bilingual
from brandhub.ground.dates import write_from
from brandhub.models.lists import List
from brandhub.models.rankings import FEWEST, Extreme, First, Rank, Ranking
from brandhub.proofs.ordinals import ENDINGS, among_first, count_word, join_words, placed, ranked
from brandhub.proofs.phrases import ALONE, COMPANY
from brandhub.proofs.standings import Competitor, Outcome, Standings
from brandhub.proofs.words import bilingual

_AND = {"de": "und", "en": "and"}


@dataclass(frozen=True)
class PlaceWords:
    """What the words of a place depend on."""

    claim: Ranking
    list_: List
    whole: bool
    entrants: Sequence[Competitor]

    @property
    def is_top(self) -> bool:
        """True for „among the top nine“: then there is no single place to name."""
        return isinstance(self.claim, Rank) and self.claim.mode == "at-least"

    def claimed(self, standings: Standings | None, found: frozenset[Outcome]) -> dict[str, Bilingual]:
        """The slots of the sentence as it is claimed. Without standings (not comparable) nobody shares the place."""
        place = claimed_place(self.claim)
        slots = self._places((place,), None)
        if not self.claim.alone and not self.is_top:
            here = frozenset(outcome for outcome in found if outcome[0] == place)
            slots["tied"] = _company(standings, here) or Bilingual("", "")
        return {**slots, "among": self._among(is_complete=True)}

    def true(self, standings: Standings, found: frozenset[Outcome]) -> dict[str, Bilingual]:
        """The slots that make the sentence true; of an incomplete list only among those that it names."""
        places = sorted({place for place, _ in found})
        company = _company(standings, found)
        slots = self._places(places, company if self.claim.alone else None)
        if self.is_top and places[-1] == len(self.list_.members):  # „unter den ersten vier der vier“ are all of them
            slots = self._place(places) if len(places) < len(self.list_.members) else {}
        if not self.claim.alone and not self.is_top:
            slots["tied"] = company or Bilingual("", "")
        return {**slots, "among": self._among(is_complete=standings.complete is not None)}

    @property
    def _is_below(self) -> bool:
        return is_from_below(self.claim) and not isinstance(self.claim, First)

    def _place(self, places: Sequence[int]) -> dict[str, Bilingual]:
        return {"place": bilingual(lambda lang: placed(places, lang, from_below=self._is_below))}

    def _places(self, places: Sequence[int], company: Bilingual | None) -> dict[str, Bilingual]:
        below = self._is_below
        if self.is_top and places[-1] > 1:  # „unter den ersten ein“ is nobody's place
            return {"place": bilingual(lambda lang: among_first(places[-1], lang, from_below=below))}
        slots = self._place(places)
        for ending in ("", *ENDINGS):
            words = [
                ranked(places, adjective_of(self.claim), lang, ending or "e", whole=self.whole) for lang in ("de", "en")
            ]
            if words[0] is not None and words[1] is not None:
                slots[f"rank.{ending}".rstrip(".")] = Bilingual(words[0], words[1])
        if company is None:
            return slots
        shared = {
            name: Bilingual(f"{company.de} {text.de}", f"{text.en}, {company.en},") for name, text in slots.items()
        }
        alone = {f"{ALONE}{{{name}}}": text for name, text in slots.items()}
        return {**shared, **alone, COMPANY: Bilingual("", f", {company.en},")}

    def _among(self, *, is_complete: bool) -> Bilingual:
        """„der acht Dortmunder Brauereien“; of an incomplete list „der acht hier erfassten Dortmunder Brauereien“."""
        count, among = len(self.list_.members), self.list_.among
        here, listed = ("", "") if is_complete else ("hier erfassten ", " listed here")
        dates = self._dates()
        return Bilingual(
            f"der {count_word(count, 'de')} {here}{among.de}{dates.de}",
            f"of the {count_word(count, 'en')} {among.en}{listed}{dates.en}",
        )

    def _dates(self) -> Bilingual:
        """Values of different dates say so, unless the dates themselves compete."""
        readings = [one.reading for one in self.entrants if one.reading is not None]
        moments = sorted(
            (r.as_of for r in readings if not r.as_of.lasts), key=lambda moment: (moment.start, moment.end)
        )
        same_fact = len({reading.fact.id for reading in readings}) == 1
        if isinstance(self.claim, First) or same_fact or all(m.days_from(moments[0]) == 0 for m in moments):
            return Bilingual("", "")
        first, last = moments[0], moments[-1]
        return Bilingual(
            f" (Werte {write_from(first, last, 'de')})",
            f" (figures {write_from(first, last, 'en')})",
        )


def adjective_of(claim: Ranking) -> str:
    """The adjective in German, which also says where the counting begins."""
    match claim:
        case Rank() | First():
            return claim.adjective
        case Extreme():
            return claim.adjective or ("groß" if claim.operator == "largest" else "klein")
    raise TypeError(f"no adjective for {type(claim).__name__}")


def is_from_below(claim: Ranking) -> bool:
    """True when the least comes first: the smallest, and the earliest."""
    return isinstance(claim, First) or adjective_of(claim) in FEWEST


def claimed_place(claim: Ranking) -> int:
    """The place that is claimed; the first, unless a rank says otherwise."""
    return claim.place_ if isinstance(claim, Rank) else 1


def _company(standings: Standings | None, found: frozenset[Outcome]) -> Bilingual | None:
    """Who shares the place, surely or perhaps; None when surely nobody does."""
    if standings is None or not any(company for _, company in found):
        return None
    sure = standings.named("level")
    perhaps = standings.named("open")  # who is surely neither ahead nor behind may be level
    return bilingual(lambda lang: _together(sure, perhaps, lang))


def _together(sure: Sequence[Competitor], perhaps: Sequence[Competitor], language: str) -> str:
    names, open_names = ([one.beside[language] for one in some] for some in (sure, perhaps))
    german = language == "de"
    if not open_names:
        return f"{'gemeinsam mit' if german else 'together with'} {join_words(names, _AND[language])}"
    perhaps_with = f"{'womöglich gemeinsam mit' if german else 'possibly together with'} "
    if not names:
        return perhaps_with + join_words(open_names, _AND[language])
    also = "womöglich auch" if german else "possibly also"
    with_ = f"{'gemeinsam mit' if german else 'together with'} {join_words(names, _AND[language])}"
    return f"{with_} {_AND[language]} {also} {join_words(open_names, _AND[language])}"
