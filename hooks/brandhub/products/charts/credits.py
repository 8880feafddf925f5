"""Who says so, as of when, and who may use the drawing: the lines that travel with every chart."""

from __future__ import annotations

from dataclasses import dataclass

from brandhub.products.charts.quantities import check_text


@dataclass(frozen=True)
class SourceLine:
    """A source as one ready line ("Stadt Dortmund: Dortmund in Zahlen") and its address, if it has one.

    Raises:
        ValueError: The address is not one that a page may link to.
    """

    text: str
    url: str = ""

    def __post_init__(self) -> None:
        check_text(self.text + self.url)
        if self.url and not self.url.startswith(("https://", "http://", "/")):
            raise ValueError(f"not the address of a source: {self.url!r}")


@dataclass(frozen=True)
class Credit:
    """Sources and as-of line of the figures; creator and licence of the drawing itself.

    Raises:
        ValueError: No source.
    """

    sources: tuple[SourceLine, ...]
    as_of: str
    creator: str
    licence: str
    licence_url: str = ""

    def __post_init__(self) -> None:
        if not self.sources:
            raise ValueError("a chart without a source is not shown")
        check_text(self.as_of + self.creator + self.licence + self.licence_url)
