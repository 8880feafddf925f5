"""Facts: one measured quantity with definition, area, unit, owner and observations over time."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from brandhub.ground import intervals
from brandhub.ground.intervals import Interval
from brandhub.models.fields import Day, Flag, Key, MomentField, Noun, Part, Quantity, Text, Texts, Tolerance
from brandhub.models.notes import FactNote

Kind = Literal["exact", "rounded", "about", "at-least", "at-most", "between", "suppressed"]
_NEEDS: dict[str, tuple[str, ...]] = {
    "exact": ("value",),
    "rounded": ("value", "step"),
    "about": ("value",),
    "at-least": ("value",),
    "at-most": ("value",),
    "between": ("low", "high"),
    "suppressed": ("below",),
}
_MAY: dict[str, tuple[str, ...]] = {
    "about": ("tolerance", "side"),
    "at-least": ("strict",),
    "at-most": ("strict",),
}
LEAD: Final = timedelta(days=30)
"""How long before the review date the owner is reminded, unless the fact says otherwise."""
GRACE: Final = timedelta(days=6 * 31)
"""How long a fact with policy `dated` is said with its date after the review date, unless it says otherwise."""


class Forms(Part):
    """A noun for one and for many: „Hof“, „Höfe“. Per cent words and the like use `many` alone."""

    one: Text | None = Field(
        default=None, description="Einzahl: „Hof“; fehlt bei Wörtern, die nur in der Mehrzahl stehen"
    )
    many: Text = Field(description="Mehrzahl: „Höfe“")


class GermanForms(Forms):
    """German forms. `easy` is `many` as it stands in Leichte Sprache, divided by hyphens or middle dots: „Berg-Leute“.

    The words are the same, so that the plain sentence counts what the fact counts.
    """

    easy: Text | None = Field(default=None, description="many in Leichte Sprache, mit Bindestrichen: Berg-Leute")

    @model_validator(mode="after")
    def _easy_is_many_divided(self) -> Self:
        if self.easy is not None and undivided(self.easy) != undivided(self.many):
            raise PydanticCustomError("easy-noun", "", {"easy": self.easy, "many": self.many})
        return self


def undivided(text: str) -> str:
    """Words without the hyphens and middle dots that divide them, in small letters."""
    return text.replace("-", "").replace("·", "").casefold()


class NounForms(Part):
    """What stands after the number, in both languages."""

    de: GermanForms = Field(description="Deutsche Formen des Worts hinter der Zahl")
    en: Forms = Field(description="Englische Formen des Worts hinter der Zahl")

    def __getitem__(self, language: str) -> Forms:
        return self.en if language == "en" else self.de


class Observation(Part):
    """One value of a fact: as-of date, value, kind of value, source. Encloses an interval of possible values."""

    as_of: MomentField = Field(
        description="Stichtag, so genau wie die Quelle: 2014 · 2014-06 · 2014-06-30 · 2019/20 · since-1987-03-31"
    )
    kind: Kind = Field(
        default="exact",
        description="Art des Werts: exact gezählt · rounded gerundet (mit step) · about rund · at-least mindestens · "
        "at-most bis zu · between von bis (low, high) · suppressed geheim gehalten (below)",
    )
    value: Quantity | None = Field(
        default=None, description="Der Wert als schlichte Zahl: 1412 oder 45.5, ohne Tausenderpunkt"
    )
    step: Quantity | None = Field(default=None, description="Nur bei rounded: worauf gerundet wurde, etwa 100")
    tolerance: Quantity | None = Field(
        default=None, description="Nur bei about: um wie viel der wahre Wert abweichen kann, wenn man es enger weiß"
    )
    side: Literal["below", "above"] | None = Field(default=None, description="below: knapp, fast · above: gut")
    strict: Flag = Field(default=False, description="true: „mehr als“ statt „mindestens“, „weniger als“ statt „bis zu“")
    low: Quantity | None = Field(default=None, description="Nur bei between: der kleinste mögliche Wert")
    high: Quantity | None = Field(default=None, description="Nur bei between: der größte mögliche Wert")
    below: Quantity | None = Field(default=None, description="Nur bei suppressed: Der Wert liegt unter dieser Schwelle")
    source: Key = Field(description="Wer es sagt (data/sources.yml)")
    locator: Texts | None = Field(default=None, description="Wo in der Quelle es steht: Seite, Tabelle, Abschnitt")
    note: Texts | None = Field(
        default=None, description="Was man zu diesem Wert wissen muss, etwa was wir erschlossen haben"
    )

    @model_validator(mode="after")
    def _fields_fit_the_kind(self) -> Self:
        fields = ("value", "step", "tolerance", "side", "strict", "low", "high", "below")
        given = [name for name in fields if name in self.model_fields_set]
        for name in _NEEDS[self.kind]:
            if getattr(self, name) is None:
                raise PydanticCustomError("kind-needs", "", {"kind": self.kind, "field": name})
        for name in given:
            if name not in _NEEDS[self.kind] + _MAY.get(self.kind, ()):
                raise PydanticCustomError("kind-forbids", "", {"kind": self.kind, "field": name})
        if self.kind == "between":
            _check_span(self.low, self.high)
        if self.kind == "about" and self.value == 0 and self.tolerance is None:
            # „rund 0“ of people may be three, of thousands of euros two hundred: only the source knows.
            raise PydanticCustomError("kind-needs", "", {"kind": self.kind, "field": "tolerance"})
        if self.side is not None and self.value is not None and self.value < 0:
            # „Knapp −5 Grad“ may be colder or warmer than that: whoever reads it has to guess.
            raise PydanticCustomError("side-below-nothing", "", {"side": self.side})
        must_be_positive = ("step", "tolerance", "below") + (("value",) if self.kind == "at-most" else ())
        for name in must_be_positive:
            amount: Decimal | None = getattr(self, name)
            if amount is not None and amount <= 0:
                raise PydanticCustomError("must-be-positive", "", {"field": name})
        return self

    def interval(self, *, whole: bool) -> Interval:
        """All values this observation may stand for. `whole` quantities never fall below zero."""
        floor = Fraction(0) if whole else None
        match self.kind:
            case "exact":
                return intervals.exact(_fraction(self.value))
            case "rounded":
                return intervals.rounded(_fraction(self.value), _fraction(self.step), floor)
            case "about":
                value = _fraction(self.value)
                stated = self.tolerance
                margin = intervals.default_tolerance(value) if stated is None else _fraction(stated)
                return intervals.about(value, margin, self.side or "both", floor)
            case "at-least":
                return Interval(_fraction(self.value), None, low_open=self.strict)
            case "at-most":
                return Interval(Fraction(0), _fraction(self.value), high_open=self.strict)
            case "between":
                return Interval(_fraction(self.low), _fraction(self.high))
            case "suppressed":
                return Interval(Fraction(0), _fraction(self.below), high_open=True)


def _check_span(low: Decimal | None, high: Decimal | None) -> None:
    """Two ends, the lower one first: „zwischen 95 und 95“ is a value and no span."""
    if _fraction(low) > _fraction(high):
        raise PydanticCustomError("low-above-high", "", {"low": str(low), "high": str(high)})
    if low == high:
        raise PydanticCustomError("between-one-value", "", {"value": str(low)})


def _fraction(value: Decimal | None) -> Fraction:
    assert value is not None, "guaranteed by _fields_fit_the_kind"
    return Fraction(value)


class SeriesBreak(Part):
    """A change of method inside a series: values before and after are not the same thing."""

    at: MomentField = Field(description="Von wann an anders gezählt wird")
    reason: Texts = Field(description="Was sich an der Zählung geändert hat")


class DerivedPart(Part):
    """One input of a derived fact: which observation of which fact."""

    fact: Key = Field(description="Ein Fakt, der in die Rechnung eingeht")
    as_of: MomentField = Field(description="Sein Wert von diesem Stichtag")


class Derivation(Part):
    """How a fact follows from others, and why that is allowed."""

    rule: Literal["at-least", "at-most", "zero-when-zero", "sum", "difference", "ratio"] = Field(
        description="Rechenregel: at-least, at-most und zero-when-zero mit from · sum, difference und ratio mit parts"
    )
    from_: tuple[Key, ...] = Field(
        default=(), description="Der Fakt, aus dem folgt; bei at-least, at-most und zero-when-zero genau einer"
    )
    parts: tuple[DerivedPart, ...] = Field(
        default=(), description="Die Teile der Rechnung, je mit Stichtag; bei difference und ratio genau zwei"
    )
    overlapping: Flag = Field(
        default=False, description="true: Die Teile zählen manches doppelt; dann sind nur Grenzen bekannt"
    )
    other_areas: Flag = Field(
        default=False, description="Die Teile liegen mit Absicht in anderen Gebieten als das Ergebnis, etwa in Bezirken"
    )
    date_tolerance: Tolerance | None = Field(
        default=None, description="So weit dürfen die Stichtage auseinanderliegen, etwa 1 year"
    )
    reason: Texts = Field(description="Warum so gerechnet werden darf; muss auch eine skeptische Leserin überzeugen")

    @model_validator(mode="after")
    def _inputs_fit_the_rule(self) -> Self:
        carried = self.rule in ("at-least", "at-most", "zero-when-zero")
        if carried and (len(self.from_) != 1 or self.parts):
            raise PydanticCustomError("derived-needs-from", "", {"rule": self.rule})
        if not carried and (self.from_ or len(self.parts) < 2):
            raise PydanticCustomError("derived-needs-parts", "", {"rule": self.rule})
        if self.rule in ("difference", "ratio") and len(self.parts) != 2:
            raise PydanticCustomError("derived-needs-two", "", {"rule": self.rule})
        if self.overlapping and self.rule != "sum":
            raise PydanticCustomError("overlapping-only-sum", "", {})
        return self


class Fact(Noun):
    """One measured quantity. Either observed (`observations`) or derived (`derived`), never both."""

    label: Texts = Field(
        description="Name des Fakts als Überschrift, ohne Zahl: „Landwirtschaftliche Betriebe in Dortmund“"
    )
    noun: NounForms = Field(description="Was hinter der Zahl steht: „102 Höfe“")
    topic: Key = Field(description="Thema des Portals (data/terms.yml, topics)")
    unit: Key = Field(description="Einheit der Werte (data/terms.yml, units)")
    area: Key = Field(description="Gebiet, für das die Zahl gilt (data/terms.yml, areas)")
    basis: Key = Field(description="Zählweise (data/terms.yml, bases): entscheidet, womit verglichen werden darf")
    part_of: tuple[Key, ...] = Field(
        default=(), description="Fakten, die alles hier Gezählte mitzählen: Nur davon darf dies ein Anteil sein"
    )
    sum_of: tuple[Key, ...] = Field(
        default=(),
        description="Fakten, die zusammen genau dies ergeben, ohne Überschneidung und ohne Rest: Stimmt die Summe, "
        "und verrät sie keinen geheim gehaltenen Wert?",
    )
    gathers: Literal["never", "day", "month", "year"] | None = Field(
        default=None,
        description="Worüber sich die Werte ansammeln: year im Jahr (Gäste, Ausgaben), month, day · never: gar nicht, "
        "gezählt ist ein Stand (Betten). Fehlt es, entscheiden die Wörter des Fakts",
    )
    differs_from: tuple[Key, ...] = Field(
        default=(), description="Fakten, die man mit diesem verwechselt, obwohl sie etwas anderes messen"
    )
    definition: Texts = Field(description="Was genau gezählt oder gemessen ist, und wer nicht dazugehört")
    caveat: Texts | None = Field(default=None, description="Was die Zahl nicht sagt; steht öffentlich daneben")
    owner: Key = Field(description="Von wem die Zahl stammt oder wer sie prüfen kann (data/partners.yml)")
    review_by: Day | None = Field(
        default=None, description="Prüftermin, etwa 2027-03-31; nötig bei policy: dated und stop"
    )
    policy: Literal["dated", "stop", "keep"] = Field(
        description="keep: historisch, altert nicht · dated: danach mit „Stand …“, nach der Frist abgelaufen · "
        "stop: läuft am Prüftermin ab"
    )
    lead: Tolerance | None = Field(default=None, description="So lange vor review-by wird erinnert; sonst 30 days")
    grace: Tolerance | None = Field(
        default=None, description="So lange nach review-by gilt der Wert mit „Stand …“; sonst 6 months"
    )
    breaks: tuple[SeriesBreak, ...] = Field(
        default=(),
        description="Wechsel der Methode innerhalb der Reihe: Über diese Stelle hinweg wird nicht verglichen",
    )
    changes: tuple[FactNote, ...] = Field(default=(), description="Warum sich Veröffentlichtes geändert hat")
    observations: tuple[Observation, ...] = Field(
        default=(), description="Die Werte, je mit Stichtag und Quelle. Statt derived, nie beides"
    )
    derived: Derivation | None = Field(
        default=None, description="Regel, nach der sich der Fakt aus anderen ergibt. Statt observations, nie beides"
    )

    @model_validator(mode="after")
    def _observed_or_derived(self) -> Self:
        if bool(self.observations) == bool(self.derived):
            raise PydanticCustomError("observed-or-derived", "", {})
        if (self.policy == "keep") == (self.review_by is not None):
            raise PydanticCustomError("review-by-missing" if self.policy != "keep" else "review-by-needless", "", {})
        for name, policies in (("lead", ("keep",)), ("grace", ("keep", "stop"))):
            if self.policy in policies and getattr(self, name) is not None:
                raise PydanticCustomError("policy-forbids", "", {"policy": self.policy, "field": name})
        return self

    @property
    def lead_time(self) -> timedelta:
        """How long before the review date the owner is reminded."""
        return LEAD if self.lead is None else self.lead

    @property
    def grace_time(self) -> timedelta:
        """How long after the review date the fact may still be said, with its date. `stop` has none."""
        if self.policy == "stop":
            return timedelta(0)
        return GRACE if self.grace is None else self.grace
