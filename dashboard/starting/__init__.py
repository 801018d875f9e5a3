"""A start of the page: its modules loaded ahead, what it opens with kept, or drawn elsewhere.

:mod:`read_ahead` loads and reads while the first browser still fetches the page's scripts;
:mod:`first_screen` keeps what the page opens with and finds it again; where none is kept,
:mod:`drawing_ahead` draws it in a process of its own, and :mod:`drawing_awaited` takes in what that
one sends.
"""
