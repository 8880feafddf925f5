"""The page of components: drawn in the preview from its examples, published nowhere."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import lxml.html
import material
from brandhub.products.portal.component_page import ADDRESSES
from brandhub.products.pressing import press

FILES = {language: f"{address.lstrip('/')}index.html" for language, address in ADDRESSES.items()}


def test_the_preview_draws_every_example_in_both_languages(making: ModuleType, tmp_path: Path) -> None:
    making.copy_sample(tmp_path / "sample")
    theme = Path(material.__file__).parent / "templates"
    pressing = press(tmp_path / "sample", theme, {"HUB_TODAY": making.TODAY}, preview=True)
    drawn = {}
    for language, file in FILES.items():
        tree = lxml.html.document_fromstring(pressing.files[file].decode())
        assert tree.get("lang") == language
        ids = tree.xpath("//@id")
        assert sorted(ids) == sorted(set(ids))
        drawn[language] = tree.xpath("//section/@aria-labelledby[starts-with(., 'baustein-')]")
        assert len(drawn[language]) > 40
        assert tree.xpath("//meta[@name='robots'][@content='noindex']")
        main = " ".join(tree.xpath("//main")[0].itertext())
        assert ("Die Rechnung in Worten." in main) == (language == "de")
        assert ("The arithmetic in words." in main) == (language == "en")
    assert drawn["de"] == drawn["en"]


def test_the_site_does_not_have_it(site: Path, small_site: Path) -> None:
    for file in FILES.values():
        assert not (site / file).exists()
        assert not (small_site / "site" / file).exists()
