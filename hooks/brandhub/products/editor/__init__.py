"""The browser editor: forms made from the models, and the files of the page at /redaktion/."""
