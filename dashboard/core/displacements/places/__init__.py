"""Which end of a movement a place is: origin, destination, on the way, where people live, none.

:mod:`roles` decides for a place; :mod:`governors` finds the word it hangs on, :mod:`locatives`,
:mod:`of_phrases` and :mod:`objects` read "in", "of" and no word at all, :mod:`settling` makes the
ends of a clause agree. Swahili is read from the name to the left: :mod:`swahili_ends`.
"""
