"""Places that no gazetteer row bears, by what the text says of them: :mod:`unlocated` has them.

Each other module has one way in which a text shows it: a kind beside the name, a list, a road.
"""
