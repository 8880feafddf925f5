"""The whole: the hub with all its nouns, its checks, the references in texts and the templates."""
