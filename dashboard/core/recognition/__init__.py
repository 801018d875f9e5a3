"""What a name does in its sentence; ``dashboard.core.recognise`` is the way in.

Four rooms, each built only on those before it: :mod:`words`, :mod:`names`, :mod:`governments`,
:mod:`unlisted`.
"""
