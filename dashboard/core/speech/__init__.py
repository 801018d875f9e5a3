"""Who says which words of a sentence; ``dashboard.core.speakers`` is the way in.

:mod:`words` and :mod:`forms` are the tables, :mod:`frames` the ways an attribution is built.
"""
