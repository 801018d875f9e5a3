"""Whether an article names a force that fights in eastern DR Congo: then it plays there."""

from __future__ import annotations

from itertools import pairwise

from dashboard.core.recognition.names.page import Page

#: Forces that fight in eastern DR Congo and nowhere else by these names: "Sake fell to the M23".
_FORCES = frozenset(
    """m23 fardc monusco wazalendo fdlr codeco twirwaneho nyatura mutomboki""".split()
)

#: Beside them the M23 is a road in England.
_OF_MOTORWAYS = frozenset(
    "motorway motorways carriageway junction junctions northbound southbound crawley".split()
)


def names_forces(page: Page) -> bool:
    """Whether an article names a force that fights in eastern DR Congo alone."""
    words = page.tokens.words
    if page.has_any(_DOUBLED) and _is_doubled(words):
        return True
    if page.has_any(_SHORT) and _has_men(words):
        return True
    return page.has_any(_FORCES) and not page.has_any(_OF_MOTORWAYS)


#: "Maï-Maï", "Mayi-Mayi": said twice, as "Chiang Mai" is not.
_DOUBLED = frozenset(["mai", "mayi"])


def _is_doubled(words: list[str]) -> bool:
    return any(one == other and one in _DOUBLED for one, other in pairwise(words))


#: "ADF rebels", "les rebelles ADF", "waasi wa ADF": by its letters alone it is Australia's army.
_SHORT = frozenset(["adf"])
_MEN = frozenset(
    """rebel rebels fighter fighters militant militants militiamen insurgents islamists jihadists
    terrorists rebelles combattants terroristes jihadistes islamistes waasi wapiganaji magaidi
    wanamgambo""".split()
)


def _has_men(words: list[str]) -> bool:
    near = zip(words, words[1:], [*words[2:], ""], strict=False)
    return any(not _SHORT.isdisjoint(some) and not _MEN.isdisjoint(some) for some in near)
