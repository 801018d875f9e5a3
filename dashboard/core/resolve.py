"""Mention -> one place, or several and why: per article, with the reasons in words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from geographiclib.geodesic import Geodesic

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.geo import rough_km
from dashboard.core.place_sheet import STRENGTH_DEMONYM
from dashboard.core.recognition.names.forces_named import names_forces
from dashboard.core.recognition.names.names import find_names
from dashboard.core.recognition.names.page import Page
from dashboard.core.recognition.names.places import (
    congo_and_countries,
    grounds_of,
    surroundings,
    tells_territory,
)
from dashboard.core.resolution.candidates import Named, named
from dashboard.core.resolution.elsewhere import lies_elsewhere
from dashboard.core.resolution.fineness import fineness
from dashboard.core.resolution.scene import Scene
from dashboard.core.resolution.scoring import WEIGHTS, score
from dashboard.core.resolution.small import add_small
from dashboard.core.resolution.stated import stated_of
from dashboard.core.tokens import name_key
from dashboard.model import (
    Article,
    Candidate,
    Mention,
    Place,
    PlaceKind,
    Resolution,
)
from dashboard.model.members import KIND_TERRITORY, KIND_VILLAGE, ROLE_PLACE, ROLE_UNLOCATED

__all__ = ["resolve"]

#: Two candidates closer in score than this, and further apart on the ground than both reach, leave
#: the name open.
MARGIN = 0.4

#: Abroad, registers hold a town and its municipality as two, so far apart.
_SAME_TOWN_KM = 20.0

#: A score this far ahead is sure enough to carry its sense to the other mentions of the name.
_SURE = 1.5

_POINTS = frozenset(
    {PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.CAMP, PlaceKind.MINE}
)


def resolve(
    article: Article, mentions: Sequence[Mention], gazetteer: Gazetteer
) -> tuple[Resolution, ...]:
    """One resolution for every mention, in the same order.

    Candidates are weighed within the article: the kind of place said beside the name, the areas
    and neighbours that the sentence and the article name, stated distances, the usual meaning.
    Below a margin the name stays open with its candidates.
    """
    page = Page.of(article)
    scene = _scene(page, gazetteer, mentions)
    ranked = [score(scene, name) if len(name.bearings) > 1 else [] for name in scene.order]
    _carry_sense(scene, ranked)
    against = _said_against(scene, ranked)
    return tuple(
        _resolution(scene, name, candidates, against)
        for name, candidates in zip(scene.order, ranked, strict=True)
    )


def _said_against(
    scene: Scene, ranked: Sequence[Sequence[Candidate]]
) -> dict[tuple[str, str], str]:
    """What the text says against a place that bears a name, by the folded name and the place's id.

    What is said once holds for the whole article: the name means one place in it.
    """
    found: dict[tuple[str, str], str] = {}
    for name, candidates in zip(scene.order, ranked, strict=True):
        if name.mention.role is ROLE_PLACE and name.bearings:
            place = candidates[0].place if candidates else name.bearings[0].place
            if why := lies_elsewhere(scene, name, place):
                found.setdefault((name_key(name.mention.words), place.id), why)
    return found


def _scene(page: Page, gazetteer: Gazetteer, mentions: Sequence[Mention]) -> Scene:
    starts = page.tokens.starts
    order: list[Named] = []
    for mention in mentions:
        first, last = bisect_left(starts, mention.start), bisect_left(starts, mention.end)
        floor = order[-1].last if order and order[-1].last <= first else 0
        order.append(named(page, gazetteer, mention, first, last, floor))
    is_theatre, countries = congo_and_countries(name.bearings for name in order)
    is_theatre = is_theatre or names_forces(page)
    is_theatre = is_theatre or any(
        bearing.place.id in name.longer and tells_territory(bearing.place)
        for name in order
        for bearing in name.bearings
    )
    if is_theatre:
        return Scene.of(page, gazetteer, order, is_theatre, countries)
    grounds = grounds_of((name.bearings for name in order), countries)
    if any(name.mention.role is ROLE_PLACE and not name.bearings for name in order):
        # towns inside names of councils and roads told where the small places lie
        grounds |= surroundings(find_names(page, gazetteer)).grounds
    scene = Scene.of(page, gazetteer, order, is_theatre, grounds)
    if not add_small(scene, grounds):
        return scene
    return Scene.of(page, gazetteer, order, is_theatre, grounds)


def _carry_sense(scene: Scene, ranked: list[list[Candidate]]) -> None:
    """One article has one sense a name: where one mention is sure, the doubtful ones follow.

    A town and its territory are both meant in one article all the time: they are left alone.
    """
    sure: dict[str, Candidate] = {}
    for name, candidates in zip(scene.order, ranked, strict=True):
        if len(candidates) > 1 and candidates[0].score - candidates[1].score >= _SURE:
            sure.setdefault(name_key(name.mention.words), candidates[0])
    for index, (name, candidates) in enumerate(zip(scene.order, ranked, strict=True)):
        if len(candidates) < 2:
            continue
        shown = sure.get(name_key(name.mention.words))
        if shown is None or shown.place.kind not in _POINTS:
            continue
        place = shown.place
        share = 2.0 if any("at once" in reason for reason in shown.why) else 1.0
        if any(_is_its_territory(candidate.place, place) for candidate in candidates):
            continue
        if candidates[0].score - candidates[1].score >= _SURE or _has_own_evidence(candidates):
            continue
        ranked[index] = sorted(
            (_carried(candidate, place, share) for candidate in candidates),
            key=lambda candidate: -candidate.score,
        )


def _is_its_territory(place: Place, town: Place) -> bool:
    return place.kind is KIND_TERRITORY and place.country == town.country


def _has_own_evidence(candidates: list[Candidate]) -> bool:
    """Whether the mention's own sentence speaks for any candidate."""
    return any(
        "sentence" in reason or "at once" in reason
        for candidate in candidates
        for reason in candidate.why
    )


def _carried(candidate: Candidate, place: Place, share: float) -> Candidate:
    if candidate.place is not place:
        return candidate
    return replace(
        candidate,
        score=round(candidate.score + WEIGHTS["same sense"] * share, 2),
        why=(*candidate.why, "elsewhere the article says that this one is meant"),
    )


def _resolution(
    scene: Scene, name: Named, candidates: list[Candidate], against: Mapping[tuple[str, str], str]
) -> Resolution:
    mention = name.mention
    if not name.bearings or mention.role is ROLE_UNLOCATED:
        return _without_row(scene, name)
    if not candidates:
        bearing = name.bearings[0]
        why = "the only place of this name in the gazetteer"
        if bearing.strength is STRENGTH_DEMONYM:
            why = "the country of these people; the word itself names no place"
        candidates = [Candidate(place=bearing.place, score=1.0, why=(why,))]
    elif _is_open(candidates):
        first, second = candidates[0].place, candidates[1].place
        why = f"it may be {_called(first)} or {_called(second)}, and the text says nothing"
        return _left_open(mention, candidates, why)
    place = candidates[0].place
    why = against.get((name_key(mention.words), place.id), "")
    if why and mention.role is ROLE_PLACE:
        left = _left_open(mention, candidates, f"{_called(place)} bears the name, and {why}")
        return replace(left, offered=_offered(scene, name))
    return Resolution(
        mention=mention,
        candidates=tuple(candidates),
        place=place,
        precision=fineness(scene.page, name.first, name.last, place),
        why=_why(candidates),
    )


def _left_open(mention: Mention, candidates: list[Candidate], why: str) -> Resolution:
    return Resolution(
        mention=mention,
        candidates=tuple(candidates),
        place=None,
        precision=None,
        why=f"open: {why}",
    )


def _is_open(candidates: list[Candidate]) -> bool:
    first, second = candidates[0], candidates[1]
    if first.score - second.score >= MARGIN:
        return False
    reach = first.place.radius_km + second.place.radius_km
    if first.place.pack == second.place.pack == "world" and first.place.country != "CD":
        reach = max(reach, _SAME_TOWN_KM)
    return rough_km(first.place, second.place) > reach


def _why(candidates: list[Candidate]) -> str:
    best = candidates[0]
    if len(candidates) == 1:
        return best.why[-1]
    other = candidates[1]
    telling = [
        reason
        for reason in best.why
        if reason not in other.why and not reason.startswith("it bears the name")
    ]
    return f"{'; '.join(telling or best.why)}; {_called(other.place)} was the other candidate"


_KIND_NAMES = {PlaceKind.BORDER_POST: "border post", PlaceKind.HEALTH_ZONE: "health zone"}


def _called(place: Place) -> str:
    """A place with its kind and area, so that two of one name can be told apart."""
    kind = _KIND_NAMES.get(place.kind, place.kind.value)
    if kind in place.name.lower():
        return place.name
    area = place.admin2 or place.admin1 or place.country
    return f"{place.name} ({kind}{', ' + area if area else ''})"


def _without_row(scene: Scene, name: Named) -> Resolution:
    role = name.mention.role
    if role is not ROLE_UNLOCATED:
        why = "not a place" if role is not ROLE_PLACE else "no row of the gazetteer bears this name"
        return Resolution(mention=name.mention, candidates=(), place=None, precision=None, why=why)
    offered = _offered(scene, name)
    why = "no row of the gazetteer bears this name"
    if offered is not None:
        why += f"; a position is offered from {offered.source}"
    return Resolution(
        mention=name.mention, candidates=(), place=None, precision=None, why=why, offered=offered
    )


def _offered(scene: Scene, name: Named) -> Place | None:
    """A position read off "X, 30 km west of Walikale", with a radius as wide as the doubt."""
    stated = stated_of(scene.page, name.last, scene.named)
    if stated is None or stated.bearing_deg is None:
        return None
    reference = scene.named[stated.reference].bearings[0].place
    if reference.latitude is None or reference.longitude is None:
        return None
    point = Geodesic.WGS84.Direct(
        reference.latitude, reference.longitude, stated.bearing_deg, stated.km * 1000.0
    )
    return Place(
        id=f"offered-{name.mention.article_id}-{name.mention.start}",
        name=name.mention.words,
        kind=KIND_VILLAGE,
        latitude=round(point["lat2"], 4),
        longitude=round(point["lon2"], 4),
        radius_km=round(max(5.0, 0.4 * stated.km) + reference.radius_km, 1),
        country=reference.country,
        source=f"the sentence: “{stated.words}”",
        pack="offered",
    )
