"""Ground: problems with places, YAML with line numbers, intervals, moments, numbers, message catalogues."""
