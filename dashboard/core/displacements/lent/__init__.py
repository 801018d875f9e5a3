"""What sentences lend each other once each is read: an origin, a goal, a second figure.

:mod:`lending` has the tables of who lends what, :mod:`claim_places` the places of a claim.
"""
