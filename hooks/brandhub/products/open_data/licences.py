"""Licences: what catalogues call the licences that we know by their address.

Names: the Open Definition (licenses.opendefinition.org), as Data Packages use them. Addresses: the list of DCAT-AP.de
(dcat-ap.de/def/licenses).
"""

from __future__ import annotations

from typing import Final

from brandhub.models.terms import Licence

_LIST: Final = "http://dcat-ap.de/def/licenses/"
_KNOWN: Final = {
    "creativecommons.org/licenses/by/4.0": ("CC-BY-4.0", "cc-by/4.0"),
    "creativecommons.org/licenses/by-sa/4.0": ("CC-BY-SA-4.0", "cc-by-sa/4.0"),
    "creativecommons.org/publicdomain/zero/1.0": ("CC0-1.0", "cc-zero"),
    "govdata.de/dl-de/by-2-0": ("DL-DE-BY-2.0", "dl-by-de/2.0"),
    "govdata.de/dl-de/zero-2-0": ("DL-DE-ZERO-2.0", "dl-zero-de/2.0"),
}


def licence_name(licence: Licence) -> str:
    """What Data Packages call it; our own id for a licence that is on no list."""
    return next((name for part, (name, _) in _KNOWN.items() if part in (licence.url or "")), licence.id)


def licence_address(licence: Licence) -> str:
    """What DCAT-AP.de calls it; else the address of its text; else „other, open“ or „other, closed“ by its light."""
    found = next((_LIST + address for part, (_, address) in _KNOWN.items() if part in (licence.url or "")), licence.url)
    return found or f"{_LIST}{'other-open' if licence.light == 'green' else 'other-closed'}"
