"""Images: pictures with alt text, credit, author, licence and, where it exists, an end."""

from __future__ import annotations

from brandhub.models.fields import Day, FilePath, Key, Noun, Text, Texts


class Image(Noun):
    """A picture of the hub. Without alt text, credit and licence it does not exist."""

    file: FilePath
    alt: Texts
    caption: Texts | None = None
    credit: Text
    author: Text
    licence: Key
    expires: Day | None = None
    withdrawn: Day | None = None
    topic: Key
