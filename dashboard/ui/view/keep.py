"""What is asked for again at every rerun, kept: a click changes the selection and nothing else."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import replace
from threading import Lock
from typing import Generic, TypeVar

from dashboard.ui.view.build import base_view
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.records import View

_T = TypeVar("_T")


class Keeper(Generic[_T]):
    """Values made from an object and a key, for all readers of a process; the oldest go first.

    Args:
        most: How many are kept.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[int, Hashable], tuple[object, _T]] = OrderedDict()
        self._lock = Lock()

    def get(self, owner: object, key: Hashable, make: Callable[[], _T]) -> _T:
        """The value for this very object and this key; made outside the lock when it is missing."""
        place = (id(owner), key)
        with self._lock:
            found = self._kept.get(place)
            # The owner is kept beside the value, so that its id cannot pass to another object.
            if found is not None and found[0] is owner:
                self._kept.move_to_end(place)
                return found[1]
        value = make()
        with self._lock:
            self._kept[place] = (owner, value)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return value


def state_of(view: View) -> object:
    """The same object for every selection in one state of the filters, and for no other state.

    Not the places nor the claims: where there are none, every empty tuple is one and the same
    object, and a map without places would show what another one without places had shown.
    """
    return view.hidden  # a mapping is made anew for each state, with or without anything in it


_views: Keeper[View] = Keeper(64)


def kept_view(corpus: Corpus, choice: Choice) -> View:
    """The view of a choice without its selection."""
    plain = replace(choice, selected=None)
    return _views.get(corpus, plain, lambda: base_view(corpus, plain))
