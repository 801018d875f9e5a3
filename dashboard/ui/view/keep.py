"""Views kept for the choices that come again: a click changes the selection and nothing else."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import Lock

from dashboard.ui.view.build import base_view
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.records import View

#: So many views are kept in a process, for all its readers together.
MOST_KEPT = 64

_kept: OrderedDict[tuple[int, Choice], tuple[Corpus, View]] = OrderedDict()
_lock = Lock()


def kept_view(corpus: Corpus, choice: Choice) -> View:
    """The view of a choice without its selection; made once while it is asked for."""
    plain = replace(choice, selected=None)
    key = (id(corpus), plain)
    with _lock:
        found = _kept.get(key)
        if found is not None and found[0] is corpus:
            _kept.move_to_end(key)
            return found[1]
    view = base_view(corpus, plain)
    with _lock:
        _kept[key] = (corpus, view)
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return view
