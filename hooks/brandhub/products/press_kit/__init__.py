"""The press kit: texts, graphics, data, images and rights of the hub as one ZIP, and the list of it for the press page.

`selections` says what belongs into a kit, the sheets say what stands in a text, one writer per format turns it into
a file, `manifest` lists every file, and `archives` packs exactly that list.
"""
