"""Fuzzing: what others write is tried with millions of texts, guided by which lines of the hub they reach."""
