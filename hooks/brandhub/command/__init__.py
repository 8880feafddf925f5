"""The command line: the rim beside MkDocs. Reads the clock, the disk and the arguments; everything below is told."""
