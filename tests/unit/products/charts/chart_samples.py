"""One chart of every kind and extreme, in German and English. The figures are examples, not facts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from brandhub.ground.catalogues import LANGUAGES, load_catalogue
from brandhub.products.charts.credits import Credit, SourceLine
from brandhub.products.charts.kinds import (
    Bar,
    Chart,
    Comparison,
    Crossing,
    Figures,
    Head,
    Isotype,
    Line,
    Point,
    Ranked,
    Ranking,
    Series,
    Share,
    Span,
)
from brandhub.products.charts.palette import Palette
from brandhub.products.charts.quantities import Quantity

LIGHT = Palette(
    paper="#ffffff",
    ink="#15191c",
    muted="#4a545b",
    grid="#d9dddc",
    plain="#68737a",
    emphasis="#00776e",
    second="#cf400e",
)
DARK = Palette(
    paper="#1f2529",
    ink="#ebece9",
    muted="#b8c0c3",
    grid="#333c42",
    plain="#8f999e",
    emphasis="#3fb4a6",
    second="#ff8653",
)

WORDS = {language: load_catalogue(language, ("charts",)).messages for language in LANGUAGES}

CREDITS = {
    "de": Credit(
        (
            SourceLine(
                "Stadt Dortmund, Dortmunder Statistik: Dortmund in Zahlen",
                "https://statistikportal.dortmund.de/dortmundinzahlen",
            ),
            SourceLine("Fachhochschule Dortmund: Rektoratsbericht 2020"),
        ),
        "Stand: 31.12.2024",
        "Grafik: Dortmund belegt",
        "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/",
    ),
    "en": Credit(
        (SourceLine("City of Dortmund: Dortmund in Zahlen", "https://example.org/"),),
        "As of 31 December 2024",
        "Graphic: Dortmund belegt",
        "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/",
    ),
}


def german_number(number: Decimal) -> str:
    return f"{number:,f}".replace(",", " ").replace(".", ",").replace(" ", ".")


def english_number(number: Decimal) -> str:
    return f"{number:,f}"


def year(number: int, quantity: Quantity, break_note: str = "") -> Point:
    return Point(Span(date(number, 1, 1), date(number, 12, 31), str(number)), quantity, break_note)


def day(when: date, text: str, quantity: Quantity, break_note: str = "") -> Point:
    return Point(Span(when, when, text), quantity, break_note)


def head(name: str, title: str, language: str = "de") -> Head:
    return Head(name, title, f"{title}.", language)


def science_and_steel(language: str = "de") -> Comparison:
    if language == "en":
        return Comparison(
            head("science-and-steel", "More people work in science than at the steel site", "en"),
            (
                Bar(
                    "Employees in science and research",
                    Quantity("about 11,000", 11000, 10500, 11500),
                    "city of Dortmund, 2019/20",
                    True,
                ),
                Bar(
                    "Employees of thyssenkrupp Steel",
                    Quantity("about 1,300", 1300, 1250, 1350),
                    "Dortmund site, October 2022",
                ),
            ),
        )
    return Comparison(
        head("wissenschaft-und-stahl", "In der Wissenschaft arbeiten mehr Menschen als am Stahlstandort"),
        (
            Bar(
                "Beschäftigte in Wissenschaft und Forschung",
                Quantity("rund 11.000", 11000, 10500, 11500),
                "Stadt Dortmund, 2019/20",
                True,
            ),
            Bar(
                "Beschäftigte bei thyssenkrupp Steel",
                Quantity("rund 1.300", 1300, 1250, 1350),
                "Standort Dortmund, Oktober 2022",
            ),
        ),
    )


def professors_and_makers() -> Comparison:
    return Comparison(
        head("professuren-und-rohstahl", "Professuren und Menschen, die Rohstahl herstellen"),
        (
            Bar("Professorinnen und Professoren", Quantity("534", 534), "TU 2015 und FH 2020", True),
            Bar("Rohstahlwerkerinnen und Rohstahlwerker", Quantity("0 – keine", 0), "seit dem 28. April 2001"),
        ),
    )


def farmers_and_miners() -> Comparison:
    return Comparison(
        head("hoefe-und-bergleute", "Landwirtinnen und Landwirte, Bergleute, Studierende"),
        (
            Bar("Menschen, die einen Hof leiten", Quantity("mindestens 102", 102, is_open=True), "2014", True),
            Bar("Bergleute in Dortmunder Zechen", Quantity("0 – keine", 0), "seit dem 31. März 1987"),
            Bar(
                "Grubenwehrgedächtnisvereinsmitgliedschaften",
                Quantity("höchstens 20", 20, 0, 20),
                "erfundenes Wort",
            ),
        ),
    )


def people_and_professorships() -> Comparison:
    return Comparison(
        head("menschen-und-professuren", "Sehr groß und sehr klein"),
        (
            Bar("Einwohnerinnen und Einwohner", Quantity("614.495", 614495), "31.12.2024"),
            Bar("Professuren zum Start der Universität", Quantity("22", 22), "Sommersemester 1969", True),
        ),
    )


def long_values() -> Comparison:
    return Comparison(
        head("lange-werte", "Werte, die mehr Platz brauchen als Balken"),
        (
            Bar(
                "Ausgaben für Forschung",
                Quantity("mindestens 1.234.567.890,12 Euro im Jahr", 12, is_open=True),
                "2020",
            ),
            Bar("Ausgaben für Zechen", Quantity("unter der Grenze dessen, was veröffentlicht wird", 0, 0, 3)),
        ),
    )


def green_shares() -> Comparison:
    return Comparison(
        head("drei-gruenanteile", "Eine Stadt, drei Grünanteile, drei Definitionen"),
        (
            Bar(
                "Amtliche Vegetationsfläche",
                Quantity("39,4 %", Decimal("39.4")),
                "IT.NRW, veröffentlicht 2018",
            ),
            Bar("Werbung der Stadt", Quantity("49 %", 49), "seit Ende der 1960er-Jahre"),
            Bar("Auswertung von Satellitenbildern", Quantity("70,7 %", Decimal("70.7")), "2016", True),
        ),
        whole=100,
    )


def farms_and_pits() -> Isotype:
    return Isotype(
        head("hoefe-und-zechen", "Höfe ja, Zechen nein"),
        (
            Figures("Landwirtschaftliche Betriebe", Quantity("102", 102), "farm", "2014", True),
            Figures("Bergleute in Dortmunder Zechen", Quantity("0 – keine", 0), "hammer", "seit 1987"),
        ),
        10,
        "Ein Zeichen steht für 10.",
    )


def science_figures(language: str = "de") -> Isotype:
    if language == "en":
        return Isotype(
            head("science-figures", "Science beside steel", "en"),
            (
                Figures(
                    "Science and research",
                    Quantity("about 11,000", 11000, 10500, 11500),
                    "mortarboard",
                    "2019/20",
                    True,
                ),
                Figures("thyssenkrupp Steel", Quantity("about 1,300", 1300, 1250, 1350), "hammer", "October 2022"),
            ),
            500,
            "One symbol stands for 500 people.",
        )
    return Isotype(
        head("wissenschaft-in-zeichen", "Wissenschaft neben Stahl"),
        (
            Figures(
                "Wissenschaft und Forschung",
                Quantity("rund 11.000", 11000, 10500, 11500),
                "mortarboard",
                "2019/20",
                True,
            ),
            Figures("thyssenkrupp Steel", Quantity("rund 1.300", 1300, 1250, 1350), "hammer", "Oktober 2022"),
        ),
        500,
        "Ein Zeichen steht für 500 Menschen.",
    )


def all_symbols() -> Isotype:
    rows = ("house", "person", "book", "tree", "glass", "bed", "farm", "mortarboard")
    return Isotype(
        head("alle-zeichen", "Alle Zeichen, mit offenem Ende"),
        tuple(Figures(symbol, Quantity("mindestens 75", 75, is_open=True), symbol) for symbol in rows),
        10,
        "Ein Zeichen steht für 10.",
    )


def population(language: str = "de") -> Series:
    texts = {"de": german_number, "en": english_number}
    number: Callable[[Decimal], str] = texts[language]
    values = ((2010, 576704), (2016, 601150), (2022, 609546), (2023, 612065), (2024, 614495))
    titles = {"de": "Dortmund wächst wieder", "en": "Dortmund is growing again"}
    days = {"de": "31.12.{}", "en": "31 Dec {}"}
    points = tuple(
        day(date(when, 12, 31), days[language].format(when), Quantity(number(Decimal(value)), value))
        for when, value in values
    )
    names = {"de": "bevoelkerung", "en": "population"}
    return Series(head(names[language], titles[language], language), (Line("Melderegister", points),), number)


def population_cut() -> Series:
    series = population()
    return Series(
        head("bevoelkerung-ausschnitt", "Dortmund wächst wieder (Ausschnitt)"),
        series.lines,
        german_number,
        is_from_zero=False,
    )


def farmland() -> Series:
    points = (
        year(1997, Quantity("30,8 %", Decimal("30.8"))),
        year(2007, Quantity("28,0 %", Decimal("28.0"))),
        year(
            2021,
            Quantity("knapp 23 %", 23, Decimal("22.5"), 23),
            "ab 2021 neue Flächenstatistik, nicht vergleichbar",
        ),
    )
    return Series(
        head("landwirtschaftsflaeche", "Anteil der Landwirtschaft an der Stadtfläche"),
        (Line("Anteil", points),),
        lambda number: f"{german_number(number)} %",
    )


def steel_and_professors() -> Series:
    steel = (
        Point(
            Span(date(1960, 1, 1), date(1963, 12, 31), "Anfang der 1960er"),
            Quantity("rund 35.000", 35000, 34500, 35500),
        ),
        day(date(2001, 4, 1), "April 2001, vorher", Quantity("3.135", 3135)),
        year(2013, Quantity("knapp 1.400", 1400, 1350, 1400)),
        day(date(2022, 10, 1), "Oktober 2022", Quantity("rund 1.300", 1300, 1250, 1350)),
    )
    students = (
        year(1969, Quantity("mindestens 1.000", 1000, is_open=True)),
        Point(Span(date(2015, 10, 1), date(2016, 9, 30), "2015/16"), Quantity("33.554", 33554)),
        Point(Span(date(2016, 10, 1), date(2017, 9, 30), "2016/17"), Quantity("34.000", 34000)),
        Point(Span(date(2017, 10, 1), date(2018, 9, 30), "2017/18"), Quantity("34.300", 34300)),
        Point(Span(date(2018, 10, 1), date(2019, 9, 30), "2018/19"), Quantity("34.500", 34500)),
    )
    return Series(
        head("stahl-und-studierende", "Stahlbeschäftigte und Studierende"),
        (Line("Beschäftigte im Stahl", steel), Line("Studierende an der TU", students)),
        german_number,
        Crossing(Span(date(1985, 1, 1), date(1990, 12, 31), "1985 bis 1990"), "ab hier mehr Studierende"),
    )


def one_point() -> Series:
    return Series(head("ein-wert", "Nur ein Wert"), (Line("Höfe", (year(2014, Quantity("102", 102)),)),), german_number)


def green_share(language: str = "de") -> Share:
    if language == "en":
        return Share(
            head("green-share", "Almost half of Dortmund is green", "en"),
            "of the city's area is green space",
            Quantity("about 45 %", Fraction(45, 100), Fraction(445, 1000), Fraction(455, 1000)),
            "One square stands for 1 per cent.",
            "agriculture, woodland, parks; IT.NRW, about 2021",
        )
    return Share(
        head("gruenanteil", "Fast die Hälfte der Stadt ist grün"),
        "der Stadtfläche sind Grünflächen",
        Quantity("rund 45 %", Fraction(45, 100), Fraction(445, 1000), Fraction(455, 1000)),
        "Ein Kästchen steht für 1 Prozent.",
        "Landwirtschaft, Wald, Grünanlagen; IT.NRW, um 2021",
    )


def built_share() -> Share:
    return Share(
        head("bebaute-flaeche", "Bebaut"),
        "der Stadtfläche sind bebaut",
        Quantity("36,4 %", Fraction(364, 1000)),
        "Ein Kästchen steht für 1 Prozent.",
    )


def zero_share() -> Share:
    return Share(
        head("kein-anteil", "Steinkohle aus Dortmund"),
        "der Kohle kommt aus Dortmunder Zechen",
        Quantity("0 % – keine", 0),
        "Ein Kästchen steht für 1 Prozent.",
    )


def whole_share() -> Share:
    return Share(
        head("alles", "Alles"),
        "alles",
        Quantity("100 %", 1),
        "Ein Kästchen steht für 1 Prozent.",
    )


def towns(language: str = "de") -> Ranking:
    """Shared places, an order that is not known, a name that wraps, and rows left out before, between and behind."""
    if language == "en":
        rows = (
            Ranked(1, 1, "1", "Old town", Quantity("5,000", 5000)),
            Ranked(2, 2, "2", "Our town", Quantity("4,000", 4000), is_own=True),
            Ranked(2, 2, "2", "New town", Quantity("4,000", 4000)),
        )
        return Ranking(
            head("towns", "Our town shares the second place", "en"),
            rows,
            "Inhabitants · as of 2020 · largest value first",
            "The list is complete. Evidence: Example Office.",
            "inhabitants",
        )
    return Ranking(
        head("staedte", "Unsere Stadt teilt sich den zweiten Platz"),
        (
            Ranked(1, 1, "1.", "Altstadt", Quantity("5.000", 5000), note="2019"),
            Ranked(2, 2, "2.", "Unsere Stadt", Quantity("4.000", 4000), note="2020", is_own=True),
            Ranked(2, 2, "2.", "Neustadt an der langen Straße und am Kanal", Quantity("4.000", 4000), note="2020"),
            Ranked(4, 5, "4.–5.", "Oberstadt", Quantity("rund 3.100", 3100, 3050, 3150), note="2020"),
            Ranked(4, 5, "4.–5.", "Unterstadt", Quantity("mindestens 3.080", 3080, is_open=True), note="2018"),
            Ranked(18, 18, "18.", "Randstadt", Quantity("12", 12), note="2020", left_out=12),
        ),
        "Einwohnerinnen und Einwohner · größter Wert zuerst",
        "Die Liste ist vollständig. Beleg: Beispielamt.",
        "Einwohnerinnen und Einwohner",
        left_out=7,
    )


def closings() -> Ranking:
    return Ranking(
        head("schliessungen", "Feld schloss zuerst"),
        (
            Ranked(1, 1, "1.", "Feld", when=Span(date(1985, 1, 1), date(1985, 12, 31), "1985"), is_own=True),
            Ranked(2, 2, "2.", "Stollen", when=Span(date(1987, 3, 31), date(1987, 3, 31), "31. März 1987")),
        ),
        "Frühestes Datum zuerst",
        "Die Liste ist nicht vollständig: Die Plätze gelten nur unter den Genannten.",
    )


def every_chart() -> dict[str, Chart]:
    """By id."""
    charts: list[Chart] = [
        science_and_steel(),
        science_and_steel("en"),
        professors_and_makers(),
        farmers_and_miners(),
        people_and_professorships(),
        long_values(),
        green_shares(),
        farms_and_pits(),
        science_figures(),
        science_figures("en"),
        all_symbols(),
        population(),
        population("en"),
        population_cut(),
        farmland(),
        steel_and_professors(),
        one_point(),
        green_share(),
        green_share("en"),
        built_share(),
        zero_share(),
        whole_share(),
        towns(),
        towns("en"),
        closings(),
    ]
    return {chart.head.id: chart for chart in charts}
