"""Proofs: what the numbers allow us to say. Guard first, then interval arithmetic, then words."""
