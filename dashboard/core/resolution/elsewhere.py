"""Whether the text itself says that a place of the name is not the one that is meant.

"Nairobi's Majengo" is no town far from Nairobi, "Raghunathpur in Buxar district" none outside it,
"Kabimba, 7 km south of Uvira" not the one 240 km away, and the village of Damas in Ituri is not
Damascus. Such a name is found and left without a point: rather that than the wrong town.
"""

from __future__ import annotations

from dashboard.core.geo import rough_km
from dashboard.core.place_kinds import SETTLED
from dashboard.core.place_sheet import STRENGTH_NAME, STRENGTH_WEAK
from dashboard.core.resolution.candidates import Named
from dashboard.core.resolution.cues import AFTER, LINKS
from dashboard.core.resolution.kinds import kind_beside
from dashboard.core.resolution.scene import Scene, holds, is_area, references_of
from dashboard.core.resolution.stated import stated_of
from dashboard.model import Place, PlaceKind
from dashboard.model.members import (
    KIND_CITY,
    KIND_COUNTRY,
    KIND_TERRITORY,
    KIND_VILLAGE,
    ROLE_PLACE,
    ROLE_UNLOCATED,
)

#: What belongs to a city lies no further from its middle.
_CITY_REACH_KM = 60.0
_TO_AREA = (
    LINKS
    | frozenset(AFTER)
    | frozenset(
        "in near railway railroad station district area suburb neighbourhood neighborhood".split()
    )
)
_REACH = 5


def lies_elsewhere(scene: Scene, name: Named, place: Place) -> str:
    """What the text says against a place that bears the name, in words; empty without a word.

    Weighed are an owner before the name and an area behind it (abroad alone), a stated distance
    from another name, and whether the text calls a foreign city a village.
    """
    if place.latitude is None:
        return ""
    if scene.is_theatre and (
        why := _in_a_row(scene, name, place) or _on_a_road(scene, name, place)
    ):
        return why
    if scene.is_theatre and place.kind is PlaceKind.AIRPORT:
        return _of_a_land_unnamed(scene, name, place)
    if place.kind not in SETTLED:
        return ""
    if scene.is_theatre:
        return (
            _too_far(scene, name, place)
            or _no_village(scene, name, place)
            or _of_a_land_unnamed(scene, name, place)
        )
    owner, area = _owner(scene, name), _area(scene, name)
    if (owner is not None and not _may_hold(owner, place)) or (
        area is not None and not _may_hold(area, place)
    ):
        return "the text says that it lies elsewhere"
    return _too_far(scene, name, place)


def _too_far(scene: Scene, name: Named, place: Place) -> str:
    """As in "Kabimba, 7 km south of Uvira": the row lies where no road of that length ends.

    A city, and a town in an area that the article names, is not doubted: there the figure may be
    wrong, which the reality checks show. Articles on the war all name its provinces: there the area
    is a territory.
    """
    if place.kind is KIND_CITY:
        return ""
    stated = stated_of(scene.page, name.last, scene.named)
    if stated is None or _speaks_of_its_area(scene, name, place):
        return ""
    references = references_of(scene, stated)
    if not references or any(is_area(reference) for reference in references):
        return ""
    km = min(rough_km(one, place) - one.radius_km for one in references) - place.radius_km
    if km <= _FAR_TIMES * stated.km + _FAR_KM:
        return ""
    return f"it lies {km:.0f} km off, where the text says “{stated.words}”"


def _speaks_of_its_area(scene: Scene, name: Named, place: Place) -> bool:
    """Whether the article names the area a place lies in: of DR Congo, what else lies there.

    The chief town of a territory needs nothing else: it is known by itself.
    """
    if not scene.names_its_area(place):
        return False
    if not scene.is_theatre or any(one.place.kind is KIND_TERRITORY for one in name.bearings):
        return True
    return any(
        other.mention.role is ROLE_PLACE
        and other.mention.words != name.mention.words
        and other.bearings[:1]
        and other.bearings[0].place.admin2 == place.admin2
        for other in scene.order
    )


#: A place farther off than twice the stated distance and this is another of the name.
_FAR_TIMES = 2.0
_FAR_KM = 30.0


def _in_a_row(scene: Scene, name: Named, place: Place) -> str:
    return (
        _in_a_row_abroad(scene, name, place)
        or _in_an_unknown_row(scene, name, place)
        or _is_quarter(scene, name, place)
    )


_QUARTERS = frozenset(
    """quartier quartiers cellule cellules avenue avenues quarter quarters neighbourhood
    neighbourhoods neighborhood neighborhoods mtaa mitaa""".split()
)
#: What is itself a quarter there, not a town of such.
_WITHOUT_QUARTERS = frozenset({PlaceKind.VILLAGE, PlaceKind.TOWN})
#: A quarter lies no farther from a town that the article names.
_QUARTER_KM = 12.0


def _is_quarter(scene: Scene, name: Named, place: Place) -> str:
    """As in "les quartiers de Makuta, Isale et Majengo" of a report on Biambwe: no village of that
    name far from there."""
    if place.kind not in _WITHOUT_QUARTERS:
        return ""
    _, word = kind_beside(scene, name)
    if word not in _QUARTERS:
        return ""
    near = scene.nearest(place)
    if near is None or near[1] <= _QUARTER_KM + near[0].radius_km:
        return ""
    return f"the text says “{word}”, and no town that it names is near"


_PROVINCES = frozenset({PlaceKind.PROVINCE, PlaceKind.REGION})


def _in_an_unknown_row(scene: Scene, name: Named, place: Place) -> str:
    """As in "Tuba, Shaba, Nyapala et Lobi" of a report from Djugu: neither the town abroad that is
    also spelled so, nor the old name of a province, in a row with villages that no list has."""
    second = all(
        one.strength is not STRENGTH_NAME for one in name.bearings if one.place.id == place.id
    )
    abroad = place.country not in ("CD", "") and not scene.speaks_of(place.country, name)
    # (one word alone: "Ngaha, North Kivu" is no row of villages)
    wide = place.kind in _PROVINCES and name.last - name.first == 1
    if not second or not (abroad or wide) or kind_beside(scene, name)[0]:
        return ""
    if not any(other.mention.role is ROLE_UNLOCATED for other in scene.row_of(name)):
        return ""
    return "the names beside it are those of villages"


def _in_a_row_abroad(scene: Scene, name: Named, place: Place) -> str:
    """As in "Kiziba, Ilundu et Kakenge" of the heights of Fizi: the camp of that name in Rwanda,
    which bears it only beside the word, does not lie in one row with them."""
    if place.country in ("CD", "") or kind_beside(scene, name)[0]:
        return ""
    weak = any(one.place.id == place.id and one.strength is STRENGTH_WEAK for one in name.bearings)
    row = scene.joined(name) if weak else []
    firm = [one.place.country for other in row for one in other.bearings[:1]]
    if not firm or place.country in firm or "" in firm:
        return ""
    return "the places beside it lie in another country"


def _on_a_road(scene: Scene, name: Named, place: Place) -> str:
    """As in "l'axe Kitshanga-Muhanga": no district of Rwanda in an article that names nothing else
    of that country is the end of a road from a place of DR Congo."""
    if place.kind is not KIND_TERRITORY or place.country in ("CD", ""):
        return ""
    if kind_beside(scene, name)[0] or scene.speaks_of(place.country, name):
        return ""
    tokens = scene.page.tokens
    tied = any(
        tokens.gaps[max(other.first, name.first)] in _HYPHENS
        for other in scene.beside(name)
        if any(bearing.place.country == "CD" for bearing in other.bearings)
        and (other.last == name.first or name.last == other.first)
    )
    return "it is tied to a place of DR Congo, as the end of a road" if tied else ""


_HYPHENS = ("-", "–", " – ", "‑")


def _no_village(scene: Scene, name: Named, place: Place) -> str:
    """As in "au village Damas" of an article on Ituri: Damascus is none, and nobody names Syria.

    Nor is Kigoma of Tanzania "le groupement de Kigoma", whatever else is named: only DR Congo has
    such divisions.
    """
    if place.country == "CD":
        return ""
    kinds, word = kind_beside(scene, name)
    is_village = kinds == (KIND_VILLAGE,) and _is_large(place)
    is_foreign = is_village and not scene.speaks_of(place.country, name)
    if not is_foreign and word not in _DIVISIONS_HERE:
        return ""
    return f"the text says “{word}”"


#: What only DR Congo divides its territories into.
_DIVISIONS_HERE = frozenset("groupement groupements chefferie chefferies chiefdom".split())


def _of_a_land_unnamed(scene: Scene, name: Named, place: Place) -> str:
    """As in "vers Mukono, dans les hauts plateaux d'Uvira": no town of Uganda in an article that
    names nothing else of that country; the news of the region names those that it does."""
    if place.country in ("CD", "") or place.capital_of or scene.speaks_of(place.country, name):
        return ""
    if place.pack == "theatre" or place.kind is PlaceKind.AIRPORT:
        # "the Kigoma aerodrome" of a report from Walikale: a village in DR Congo bears the name
        is_shared = any(bearing.place.country == "CD" for bearing in name.bearings)
        return scene.far_from_all(place) if is_shared else ""
    is_known = (place.population or 0) >= _KNOWN_WIDELY
    return "" if is_known else "nothing else of its country is named"


#: A city of so many people is meant wherever its name is read.
_KNOWN_WIDELY = 500_000


def _is_large(place: Place) -> bool:
    return place.kind is KIND_CITY or (place.population or 0) >= _NO_VILLAGE


#: No place of so many people is called a village.
_NO_VILLAGE = 50_000


def _may_hold(other: Named, place: Place) -> bool:
    """Whether the place may lie in what the other name means, whichever of its bearers that is."""
    weighed = False
    for area in (bearing.place for bearing in other.bearings):
        if area.id == place.id or not area.country:
            return True
        if is_area(area):
            weighed = True
            if holds(area, place) or (area.kind is KIND_COUNTRY and not place.country):
                return True
        elif area.kind is KIND_CITY:
            weighed = True
            if rough_km(area, place) <= _CITY_REACH_KM:
                return True
        else:
            return True
    return not weighed


def _owner(scene: Scene, name: Named) -> Named | None:
    """As in "Nairobi's Majengo": the name before an apostrophe and an s."""
    words, at = scene.page.tokens.words, name.first - 1
    if at < 1 or words[at] != "s" or scene.page.tokens.gaps[at] not in ("'", "’"):
        return None
    return next(
        (
            scene.named[first]
            for first in range(at - 1, max(at - 5, -1), -1)
            if first in scene.named and scene.named[first].last == at
        ),
        None,
    )


def _area(scene: Scene, name: Named) -> Named | None:
    """As in "X railway station in Y district": the area named after "in" behind the name."""
    page = scene.page
    stop = min(page.bounds(name.first)[1], name.last + _REACH)
    index = name.last
    while index < stop and page.tokens.words[index] in _TO_AREA:
        if page.tokens.gaps[index] != " ":
            return None
        if page.tokens.words[index] == "in" and index + 1 in scene.named:
            return scene.named[index + 1]
        index += 1
    return None
