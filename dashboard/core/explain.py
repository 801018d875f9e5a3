"""Every name of a text with its role, candidates, scores and reasons, as a table to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap

from dashboard.core.place_words import area_of
from dashboard.counting import counted
from dashboard.errors import harmless
from dashboard.model import Place, Reading, Resolution

_WIDTH = 100
_INDENT = "    "


#: Makes of a reason, a role or a kind in English what a reader is shown.
Say = Callable[[str], str]


#: What a row of the gazetteer is called.
NameOf = Callable[[Place], str]


def _in_english(words: str) -> str:
    return words


def _by_its_name(place: Place) -> str:
    return place.name


def explain(
    reading: Reading,
    *,
    width: int = _WIDTH,
    said: Say = _in_english,
    named: NameOf = _by_its_name,
) -> str:
    """What ``newsmap explain`` prints.

    Args:
        reading: What was read off a text.
        width: Columns of the screen.
        said: How a reason, a role and a kind are said; as they are where nobody says otherwise.
        named: What a place is called, likewise.

    Returns:
        A head line for each name (where it stands, its role, what it means), under it the reasons
        and the candidates. Control characters of the text are shown as a blank.
    """
    if not reading.resolutions:
        return said("No name of a place, and none that looks like one.")
    blocks = [
        "\n".join(_block(resolution, width, said, named)) for resolution in reading.resolutions
    ]
    return "\n\n".join([said(_summary(reading.resolutions)), *blocks])


def _summary(resolutions: Sequence[Resolution]) -> str:
    placed = sum(one.mention.role == "place" and one.place is not None for one in resolutions)
    return f"{counted(len(resolutions), 'name')}, {placed} of them placed."


def _block(resolution: Resolution, width: int, said: Say, named: NameOf) -> Iterator[str]:
    mention = resolution.mention
    where, placed = f"[{mention.start}:{mention.end}]", _placed(resolution, said, named)
    yield f"{harmless(mention.words)}  {where}  {said(mention.role.value)}{placed}"
    yield from _wrapped(said(f"role: {mention.reason}"), width)
    yield from _wrapped(said(f"place: {resolution.why}"), width)
    for candidate in resolution.candidates:
        place = candidate.place
        area = area_of(place)
        kind = said(place.kind.value)
        head = f"{candidate.score:5.2f}  {named(place)} ({kind}{', ' + area if area else ''})"
        yield from _wrapped(f"{head}: {said('; '.join(candidate.why))}", width)
    if resolution.offered is not None:
        offer = resolution.offered
        where = f"{offer.latitude}, {offer.longitude}, within {offer.radius_km:.0f} km"
        yield from _wrapped(said(f"offered: {where}, from {offer.source}"), width)


def _placed(resolution: Resolution, said: Say, named: NameOf) -> str:
    place = resolution.place
    if place is None:
        return f"  {said('(no place)')}"
    kind = said(place.kind.value)
    if place.latitude is None or place.longitude is None:
        return f"  -> {harmless(named(place))}, {kind}, {said('without a point')}"
    return (
        f"  -> {harmless(named(place))}, {kind}, {place.latitude:.4f}, {place.longitude:.4f},"
        f" {said(resolution.precision.value) if resolution.precision else None}"
    )


def _wrapped(text: str, width: int) -> Iterator[str]:
    lines = wrap(harmless(text), max(40, width - len(_INDENT))) or [""]
    yield _INDENT + lines[0]
    for line in lines[1:]:
        yield _INDENT * 2 + line
