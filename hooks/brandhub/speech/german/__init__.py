"""German: what is peculiar to the search for assertions in German, and search.py, which puts it together."""
