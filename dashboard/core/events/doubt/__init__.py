"""Whether an event is told as fact, claimed by one side, rumoured, denied, planned or feared.

:mod:`claimed` decides; :mod:`moods` takes out what has not happened at all.
"""
