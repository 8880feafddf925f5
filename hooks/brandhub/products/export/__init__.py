"""Export: the whole hub as plain Markdown, data and pictures, for any other generator. Knows no MkDocs at all."""
