"""Unknown names that a bracket, a clause or several words beside them show to be places.

"Mujejuru (commune de Mugongo)"; "Mpemba, où vivaient mille familles"; "la mine d'or de Kitindi";
"la société civile de Kanyama". A clause, a mine and a civil society count in DR Congo only.
"""

from __future__ import annotations

from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.words.unlocated_words import (
    COUNTED_PEOPLE,
    KINDS_AFTER,
    KINDS_BEFORE,
    LINKS,
)
from dashboard.core.recognition.words.words import _set

#: In a bracket behind the name: the kind of the area it lies in.
_AREAS_BEFORE = KINDS_BEFORE | _set("zone territory sous departement wilaya")
_LONGEST_AREA = 4
#: What mines and quarries are dug for, between the kind and the name.
_MINERALS = _set("or coltan cassiterite diamant diamants cuivre cobalt etain wolframite sel")
_DUG = _set("mine mines carriere carrieres site sites puits concession")
#: "took full control of X", "ont perdu le contrôle de X"; not "sous le contrôle de Makengu".
_CONTROL = _set("control controle")
_TAKING = _set(
    "took take takes taken taking wrested seized gained regained lost losing pris prend prennent",
    "prendre prenant repris reprennent reprend perdu perd perdent perdre arrache obtenu",
)
#: "au lieu appelé Binyengu": without that word "au lieu de" is no place.
_SPOTS = _set("lieu lieux endroit coin place spot")
_CALLED = _set("appele appelee dit dite nomme nommee denomme denommee called named")
_OF_MINERAL = _set("de d")
_WHERE = frozenset(["où", "where"])
#: Before the name they show a person: "chez Kambale, où …".
_AT_PERSONS = _set("chez with avec par by")


def by_words_around(page: Page, first: int, last: int, is_theatre: bool) -> str | None:
    """What stands around the name and makes a place of it; None when nothing does.

    Args:
        page: The article.
        first: Index of the name's first word.
        last: One past its last.
        is_theatre: Whether the article plays in DR Congo.
    """
    reason = _before_area(page, last) or _of_camp(page, first) or _of_control(page, first)
    if reason is not None or not is_theatre:
        return reason
    return _where(page, first, last) or _of_mine_or_society(page, first)


def _before_area(page: Page, last: int) -> str | None:
    """As in "Mujejuru (commune de Mugongo)", "Kalonge (Kalehe territory)"."""
    tokens = page.tokens
    after = page.after(last, _LONGEST_AREA + 1)
    if tokens.gaps[last] != " (" or len(after) < 2:
        return None
    if after[0].isdigit() and after[1] in COUNTED_PEOPLE:
        return f"a number of “{after[1]}” stands in a bracket behind it"
    if after[0] in _AREAS_BEFORE and not tokens.capital[last]:
        return f"“{after[0]}” stands in a bracket behind it"
    for at in range(1, min(_LONGEST_AREA, len(after))):
        if tokens.gaps[last + at + 1].startswith(")"):
            is_kind = after[at] in KINDS_AFTER and tokens.capital[last]
            return f"“{after[at]}” stands in a bracket behind it" if is_kind else None
    return None


#: Who live in a camp, between the kind and the name: "le camp de déplacés de Mokren".
_IN_CAMPS = _set("deplaces refugies retournes sinistres rapatries transit regroupement")
_CAMPS = _set("camp camps site sites centre centres")


def _of_camp(page: Page, first: int) -> str | None:
    """As in "le camp de déplacés de Mokren", "les sites de réfugiés de Musenyi"."""
    before = page.before(first, 5)
    if len(before) < 4 or before[-1] not in LINKS or before[-2] not in _IN_CAMPS:
        return None
    kind = next((word for word in reversed(before[:-2]) if word not in LINKS), "")
    return f"“{kind} … {before[-2]}” stands before it" if kind in _CAMPS else None


def _of_control(page: Page, first: int) -> str | None:
    """As in "took full control of Moqokoru", "ont pris le contrôle de Kimbilu"."""
    before = page.before(first, 5)
    if len(before) < 3 or before[-1] not in LINKS or before[-2] not in _CONTROL:
        return None
    return None if _TAKING.isdisjoint(before[:-2]) else f"“{before[-2]}” of it is taken"


def _where(page: Page, first: int, last: int) -> str | None:
    """As in "Mpemba, où vivaient mille familles", "Mpemba, where …"."""
    tokens = page.tokens
    if last >= page.bounds(first)[1] or tokens.gaps[last] != ", " or last - first > 2:
        return None
    before = page.before(first, 1)
    if tokens.printed(last) not in _WHERE or not before or before[0] in _AT_PERSONS:
        return None
    return "what happens there is told behind it"


def _of_mine_or_society(page: Page, first: int) -> str | None:
    """As in "la mine d'or de Kitindi", "le président de la société civile de Kanyama"."""
    before = page.before(first, 5)
    if len(before) > 1 and before[-2] in _SPOTS and before[-1] in _CALLED:
        return f"“{before[-2]} {before[-1]}” stands before it"
    if len(before) < 3 or before[-1] not in LINKS:
        return None
    if before[-3:-1] == ["societe", "civile"] and before[-1] != "des":
        return "“société civile” stands before it"
    while before and before[-1] in LINKS:
        before.pop()
    if len(before) > 2 and before[-1] in _MINERALS and before[-2] in _OF_MINERAL:
        return f"“{before[-3]}” stands before it" if before[-3] in _DUG else None
    return None


#: What is called after a saint or a mystery of faith: also what a church runs.
_CHURCHES = _set(
    "paroisse paroisses parish cathedrale eglise chapelle church cathedral chapel centre college",
    "lycee ecole institut hopital couvent",
)
_NAMES_OF_CHURCHES = _set(
    "saint sainte saints st ste notre sacre christ mater regina stella marie immaculee bon trinite",
    "esprit divine bienheureuse",
)
_COLLEAGUES = _set("confreres confrere consoeurs consoeur colleagues")


def is_church_or_outlet(page: Page, first: int) -> bool:
    """As in "la paroisse Saint Gustave", "nos confrères de Tazama": no place, whatever follows.

    Args:
        page: The article.
        first: Index of the name's first word.
    """
    before = [word for word in page.before(first, 3) if word not in LINKS]
    if not before or before[-1] in _COLLEAGUES:
        return bool(before) and page.before(first, 1)[0] in LINKS
    return before[-1] in _CHURCHES and page.tokens.words[first] in _NAMES_OF_CHURCHES
