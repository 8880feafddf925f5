"""Models: one strict schema per noun of the brand team (fact, source, claim, story, event, image, partner …)."""
