"""The legend: a line for every kind of mark that is on the map, and no other."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.core.force_names import bare_force
from dashboard.model import DestinationStatus, Movement
from dashboard.ui.escape import map_words
from dashboard.ui.texts import say
from dashboard.ui.view.choice import Choice, Layer
from dashboard.ui.view.records import View
from dashboard.ui.view.rings import is_arrival

#: Little drawings in a box of 30 by 16, with the classes of map.css.
_ICONS = {
    "place": '<circle class="nm-dot" cx="7" cy="8" r="4.5"/>'
    '<path class="nm-dot" d="M22,2.5L27.5,8L22,13.5L16.5,8Z"/>',
    "near": '<circle class="nm-halo" cx="15" cy="8" r="8"/>'
    '<circle class="nm-dot" cx="15" cy="8" r="4"/>',
    "territory": '<circle class="nm-ring" stroke-width="1.6" cx="15" cy="8" r="7"/>',
    "towards": '<path class="nm-open" stroke-width="3" d="M1,8H27M20,2L27,8L20,14"/>',
    "arrived": '<path class="nm-open" stroke-width="3" d="M1,8H20"/>'
    '<path class="nm-filled" d="M19,2L29,8L19,14Z"/>',
    "unknown": '<circle class="nm-open" stroke-width="2" stroke-dasharray="5 4" '
    'cx="15" cy="8" r="7"/>',
    "arrival": '<circle class="nm-dot" cx="15" cy="8" r="3.5"/>'
    '<path class="nm-filled" d="M3,4L10,8L3,12ZM27,4L20,8L27,12Z"/>',
    "bound": '<circle class="nm-dot" cx="15" cy="8" r="3.5"/>'
    '<path class="nm-open" stroke-width="2" d="M4,4L8,8L4,12M26,4L22,8L26,12"/>',
    "return": '<path class="nm-open" stroke-width="5" d="M2,8H26"/>'
    '<path class="nm-hollow" stroke-width="2" d="M2,8H26"/>',
    "stock": '<rect x="3" y="1" width="24" height="14" rx="3" style="fill:var(--nm-stock-tint);'
    'stroke:var(--nm-stock)"/><path d="M11,5h8M11,8h8M11,11h8" '
    'style="stroke:var(--nm-stock);stroke-width:1.6"/>',
    "stated": '<path class="nm-stated" stroke-width="2" stroke-dasharray="6 3" fill="none" '
    'd="M2,8H28"/><path class="nm-stated" stroke-width="2" d="M2,3V13M28,3V13"/>',
    "measured": '<path class="nm-measured" stroke-width="2" stroke-dasharray="1 5" '
    'stroke-linecap="round" d="M2,8H28"/>',
    "there": '<path class="nm-flag nm-flag-there" stroke-width="1.6" '
    'd="M11,15V2h11l-3,3.5l3,3.5H11"/>',
    "left": '<path class="nm-flag nm-flag-left" stroke-width="1.6" '
    'd="M11,15V2h11l-3,3.5l3,3.5H11"/>',
    "dispute": '<circle cx="15" cy="8" r="8" style="fill:var(--nm-dispute)"/>'
    '<path d="M10.5,6h9M10.5,10h9M18,3.5L12,12.5" style="stroke:var(--nm-background);'
    'stroke-width:1.8"/>',
}


#: A legend of more lines covers the map it explains: it opens when it is asked for.
MOST_OPEN = 8


def legend_html(view: View, choice: Choice) -> str:
    """The legend's inside, folded when it is long; empty when nothing is drawn."""
    lines = [
        f"<div><svg viewBox='0 0 30 16'>{_ICONS[key]}</svg>"
        f"<span>{map_words(say(f'legend.{key}', choice.language, force=force))}</span></div>"
        for key, force in legend_entries(view, choice)
    ]
    inside = "".join(lines)
    if len(lines) <= MOST_OPEN:
        return inside
    title = map_words(say("legend.title", choice.language))
    return f"<details><summary>{title}</summary>{inside}</details>"


def legend_entries(view: View, choice: Choice) -> Iterator[tuple[str, str]]:
    """Key of each kind of mark that is drawn, with the force's name where there is one."""
    if Layer.PLACES in choice.layers:
        yield from ((key, "") for key in _place_keys(view))
    if Layer.DISPLACEMENT in choice.layers:
        yield from ((key, "") for key in _flow_keys(view))
        if any(mark.area is not None for mark in view.stocks):
            yield "stock", ""
    if Layer.STATED in choice.layers and any(line.vertices for line in view.distances):
        yield "stated", ""
    if Layer.MEASURED in choice.layers and view.measured:
        yield "measured", ""
    if Layer.PLACES in choice.layers and Layer.CONTROL in choice.layers:
        yield from _flag_keys(view, choice)
    if Layer.PLACES in choice.layers and any(mark.dispute_id for mark in view.places):
        yield "dispute", ""


def _place_keys(view: View) -> Iterator[str]:
    shapes = {mark.shape for mark in view.places}
    if shapes & {"dot", "diamond", "square"}:
        yield "place"
    if "halo" in shapes:
        yield "near"
    if "ring" in shapes:
        yield "territory"


def _flow_keys(view: View) -> Iterator[str]:
    drawn = [mark for mark in view.flows if mark.curve]
    statuses = {mark.flow.destination_status for mark in drawn}
    if statuses - {DestinationStatus.ARRIVED}:
        yield "towards"
    if DestinationStatus.ARRIVED in statuses:
        yield "arrived"
    anchored = [mark for mark in view.flows if mark.anchor]
    if any(not is_arrival(mark) for mark in anchored):
        yield "unknown"
    came = {mark.flow.destination_status for mark in anchored if is_arrival(mark)}
    if DestinationStatus.ARRIVED in came:
        yield "arrival"
    if came - {DestinationStatus.ARRIVED}:
        yield "bound"
    if any(mark.flow.movement is Movement.RETURN for mark in drawn):
        yield "return"


def _flag_keys(view: View, choice: Choice) -> Iterator[tuple[str, str]]:
    flags = {mark.flag for mark in view.places}
    if "there" in flags:
        yield "there", force_name(view, choice.language)
    if "left" in flags:
        yield "left", ""


def force_name(view: View, language: str) -> str:
    """The one force reported anywhere, as printed; "a force" where there are several.

    "The rebels" beside one proper name are taken for that one; beside two they stay nameless.
    """
    forces = {
        bare_force(force).casefold(): bare_force(force)
        for mark in view.places
        if mark.flag
        for force in mark.forces
    }
    proper = [name for name in forces.values() if not name.islower()]
    named = proper or list(forces.values())
    return named[0] if len(named) == 1 else say("legend.force", language)


#: What the key of a narrow screen shows, where it is on the map: a dot has a name beside it, and a
#: line its kilometres, so that these need no words more.
_IN_KEY = frozenset(
    {
        "near",
        "territory",
        "towards",
        "arrived",
        "unknown",
        "arrival",
        "bound",
        "return",
        "stock",
        "there",
        "left",
        "dispute",
    }
)


def key_entries(view: View, choice: Choice) -> list[tuple[str, str]]:
    """Drawing and words of the key, which has one row where there are few kinds of marks."""
    return [
        (_ICONS[key], say(f"key.{key}", choice.language, force=force))
        for key, force in legend_entries(view, choice)
        if key in _IN_KEY
    ]
