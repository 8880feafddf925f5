"""Sharing: the picture that other places show beside a link (a social card), drawn at build."""
