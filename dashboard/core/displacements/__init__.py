"""How displacement is read off a sentence; ``dashboard.core.displacement`` is the way in.

Eight rooms, each by the phenomenon it treats, and each built only on those before it:
:mod:`words`, :mod:`sentence`, :mod:`people`, :mod:`no_move`, :mod:`places`, :mod:`before`,
:mod:`clause`, :mod:`lent`.

What most functions are handed: ``row``, the sentence; ``sense``, a word of moving, None for people
who are only counted; ``mover``, the people, None where a place is asked about by itself; ``lo`` and
``hi``, indices of words of the article, ``hi`` exclusive; ``number``, which sentence of the article
it is, and ``memory``, what those before it said.
"""
