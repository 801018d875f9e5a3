"""What each clause of a sentence says of its people: whether they moved, or live displaced.

:mod:`clauses` deals out the words of a sentence to its people, :mod:`telling` asks whether they
moved at all, :mod:`measures` tells a movement from a stock, :mod:`reading` puts it together.
:mod:`signs` is the quick look that spares most sentences all this.
"""
