"""Making a gazetteer pack of what a user holds: a GeoNames dump, a COD-AB table, a plain table."""
