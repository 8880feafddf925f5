"""The page of components: drawn in the preview from its examples, published nowhere."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import lxml.html
import material
from brandhub.products.portal.component_page import ADDRESS
from brandhub.products.pressing import press

FILE = f"{ADDRESS.lstrip('/')}index.html"


def test_the_preview_draws_every_example(making: ModuleType, tmp_path: Path) -> None:
    making.copy_sample(tmp_path / "sample")
    theme = Path(material.__file__).parent / "templates"
    pressing = press(tmp_path / "sample", theme, {"HUB_TODAY": making.TODAY}, preview=True)
    tree = lxml.html.document_fromstring(pressing.files[FILE].decode())
    ids = tree.xpath("//@id")
    assert sorted(ids) == sorted(set(ids))
    assert len(tree.xpath("//section[starts-with(@aria-labelledby, 'baustein-')]")) > 40
    assert tree.xpath("//meta[@name='robots'][@content='noindex']")


def test_the_site_does_not_have_it(site: Path, small_site: Path) -> None:
    assert not (site / FILE).exists()
    assert not (small_site / "site" / FILE).exists()
