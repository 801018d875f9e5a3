"""Which place a name means: candidates, what speaks for each, and how finely."""
