"""The preview: one state of the project, of which a page is drawn when somebody asks for it."""
