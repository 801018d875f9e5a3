"""Listed names in a text, and whether each names a place, a person or an organisation.

:mod:`names` finds them, :mod:`page` is the article laid out for all rules of recognition.
"""
