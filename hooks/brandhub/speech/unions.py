"""Unions: sets of words that are asked as one, joined once and not for each word that somebody asks about."""

from __future__ import annotations

from functools import cache


@cache
def united(*sets: frozenset[str]) -> frozenset[str]:
    """The words of all of these sets. They are told apart by what they hold: only for those that stay as they are."""
    return frozenset().union(*sets)
