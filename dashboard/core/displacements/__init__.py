"""How displacement is read off a sentence; ``dashboard.core.displacement`` is the way in.

Eight rooms, each by the phenomenon it treats, and each built only on those before it:
:mod:`words`, :mod:`sentence`, :mod:`people`, :mod:`no_move`, :mod:`places`, :mod:`before`,
:mod:`clause`, :mod:`lent`.
"""
