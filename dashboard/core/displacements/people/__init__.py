"""Who is counted, and whether they can be people who move: groups, shares, hosts, the dead.

Only the words around the people are looked at; whether a sentence says that they moved is asked in
:mod:`dashboard.core.displacements.clause`, whose module ``movers`` puts the answers together.
"""
