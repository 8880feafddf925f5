"""Open data: everything that is proven, as JSON, CSV and catalogues at addresses that stay."""
