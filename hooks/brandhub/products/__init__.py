"""Products: what leaves the house (portal pages, press kit, charts, open data, export)."""
