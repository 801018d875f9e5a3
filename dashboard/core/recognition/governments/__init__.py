"""Whether a country or a capital stands for its government: :mod:`metonyms` decides."""
