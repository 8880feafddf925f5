"""English: what is peculiar to the search for assertions in English, and search.py, which puts it together."""
