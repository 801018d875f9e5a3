"""A sentence laid out for reading: a row of words, its places, figures and words of moving.

:mod:`row` is the record that every rule is handed, :mod:`memory` what the article has said so far,
:mod:`ends` the names of the two ends of a movement.
"""
