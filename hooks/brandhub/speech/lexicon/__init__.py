"""The lexicon: words and phrases by what they can do in a sentence. Data, not logic; here lies what is of no one language."""
