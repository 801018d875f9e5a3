"""A count and its word, "1 name" and "2 names": the one way in which Newsmap counts anything."""

from __future__ import annotations


class Count(int):
    """A number that chooses between two words, the one for 1 and the one for every other number.

    >>> "{n:,} {n:article says|articles say} so".format(n=Count(1_200))
    '1,200 articles say so'
    """

    __slots__ = ()

    def __format__(self, wanted: str) -> str:
        """One of the words that a ``|`` parts; for any other wish what a number answers."""
        one, parted, many = wanted.partition("|")
        if not parted:
            return super().__format__(wanted)
        return one if self == 1 else many


def counted(number: int, one: str, many: str = "") -> str:
    """The number and its word; the plural takes an s where none is given.

    >>> counted(1, "name"), counted(0, "name"), counted(2, "entry read", "entries read")
    ('1 name', '0 names', '2 entries read')
    """
    return f"{number} {one if number == 1 else many or f'{one}s'}"
