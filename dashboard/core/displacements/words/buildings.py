"""What people leave behind them, and buildings that are only said to stand empty."""

from __future__ import annotations

#: What people leave behind is their home: "abandonné leurs habitations", "fled their houses".
HOMES = frozenset(
    """home homes house houses village villages hamlet hamlets farm farms field fields land lands
    town towns huts dwellings belongings property camp camps site sites possessions livelihoods
    everything maison maisons domicile domiciles habitation habitations logement logements case
    cases milieu milieux localite localites champ champs terre terres foyer foyers quartier
    quartiers ville villes bien biens agglomeration agglomerations demeure demeures residence
    residences toit lieu lieux entite entites contree cite terroir terroirs abri abris tout
    activites parcelle parcelles""".split()
)
#: "in abandoned buildings", "an abandoned school": nobody leaves it now.
LEFT_EMPTY = frozenset("abandoned deserted vacated evacuated".split())
_BEFORE_BUILDINGS = frozenset(
    "in into inside an at of some other old several these those empty disused".split()
)
_BUILDINGS = frozenset(
    """building buildings school schools factory factories shop shops office offices church churches
    structure structures warehouse warehouses hotel hotels barracks classroom classrooms mosque
    mosques station stations hospital hospitals apartment apartments hangar hangars shed sheds
    store stores plot plots bus buses container containers railway petrol""".split()
)


def describes_building(before: str, after: str) -> bool:
    """Whether a word of leaving only says what a building is like, by the words beside it.

    >>> describes_building("and", "buildings"), describes_building("in", "houses")
    (True, True)
    >>> describes_building("and", "villages")  # "fled and abandoned villages"
    False
    """
    return after in _BUILDINGS or (before in _BEFORE_BUILDINGS and after in HOMES)
