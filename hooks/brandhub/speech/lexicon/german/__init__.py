"""The German lexicon: words and phrases that assert, and those in which such words do not. Data, not logic."""
