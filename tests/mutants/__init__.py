"""Mutants: small slips are planted in the code that decides what is true, one at a time; the tests must notice."""
