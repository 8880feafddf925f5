"""Speech: what readers see of a text, and what its words assert by themselves. Knows languages and slots, no hub."""
