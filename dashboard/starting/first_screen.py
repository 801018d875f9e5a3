"""What the page showed last time, drawn again before anything is read.

Reading a folder of articles, or loading a store's library, takes seconds. When nothing has changed
since the page was last opened, its upper part is the same as then, to the letter: it was kept and
is drawn at once. What follows checks it against the articles, and replaces it if it differs.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from threading import Event

from dashboard.settings import LANGUAGE, Settings
from dashboard.storage.file_stamps import (
    Stamp,
    articles_stamp,
    folder_stamp,
    gazetteer_stamp,
    sqlite_stamp,
    stamp_of,
)
from dashboard.storage.kept_screens import find_screen, keep_screen
from dashboard.ui.map_scripts import MapScripts
from dashboard.ui.marks_shelf import put_marks, take_marks
from dashboard.ui.screen import Screen
from dashboard.ui.theme import SCHEMES, Scheme

_PACKAGE = Path(__file__).resolve().parent.parent

#: Everything on disk that the first screen is made of.
State = tuple[Stamp, ...]

#: Set when the page has its articles: from then on it is drawn from them.
_retired = Event()


def retire() -> None:
    """The articles are there; in this process nothing kept is needed any more."""
    _retired.set()


def state_of(settings: Settings) -> State | None:
    """The state of everything the first screen is made of; None where nothing is to be kept.

    A store that many share is asked over the network: what it holds no file here can tell.
    """
    if settings.screens is None:
        return None
    stored: Stamp = ()
    if not settings.articles_given and settings.has_store:
        if settings.store_file is None:
            return None
        stored = sqlite_stamp(settings.store_file)
    return (
        stored,
        articles_stamp(settings),
        gazetteer_stamp(settings),
        folder_stamp(settings.data, "*"),
        _program_stamp(),
    )


def kept_screen(
    settings: Settings, scheme: Scheme, language: str, state: State | None
) -> Screen | None:
    """The upper part of the page as it was drawn in exactly this state; None where none is kept.

    Args:
        settings: Where things lie.
        scheme: Light or dark.
        language: Of the page's own words.
        state: As :func:`state_of` tells it.
    """
    if settings.screens is None or state is None or _retired.is_set():
        return None
    found = _found(settings.screens, _name(settings, scheme, language), state)
    if found is None:
        _found.cache_clear()  # it may be kept by the next time
    return found


def is_kept(settings: Settings) -> bool:
    """Whether a screen is kept, light or dark."""
    state = state_of(settings)
    return any(kept_screen(settings, one, LANGUAGE, state) is not None for one in SCHEMES)


def keep(
    settings: Settings, scheme: Scheme, language: str, state: State | None, screen: Screen
) -> None:
    """Keep what the page opens with, for the next start.

    Args:
        settings: Where things lie.
        scheme: Light or dark.
        language: Of the page's own words.
        state: The state before anything was read; if it is another by now, nothing is kept.
        screen: What was drawn.
    """
    name = _name(settings, scheme, language)
    if settings.screens is None or state is None or _kept_last.get(name) == state:
        return
    if state != state_of(settings):
        return
    values = values_of(screen)
    if values is not None and keep_screen(settings.screens, name, state, values):
        _kept_last[name] = state


def values_of(screen: Screen) -> dict[str, str] | None:
    """A screen as it is kept or sent; None where its marks are gone from the shelf by now."""
    values = {
        "head": screen.head,
        "key": screen.key,
        "marks": screen.map.marks,
        "selection": screen.map.selection,
        "crowd": (take_marks(screen.map.crowd) or b"").decode(),
    }
    return None if screen.map.crowd and not values["crowd"] else values


def screen_of(values: Mapping[str, str]) -> Screen | None:
    """The screen of what :func:`values_of` made, its marks on this process's shelf; None where the
    values are not such."""
    if values.keys() != {"head", "key", "marks", "selection", "crowd"}:
        return None
    crowd = put_marks(values["crowd"].encode()) if values["crowd"] else ""
    scripts = MapScripts(marks=values["marks"], selection=values["selection"], crowd=crowd)
    return Screen(head=values["head"], map=scripts, key=values["key"])


#: In which state each screen was kept by this process: the same is not written twice.
_kept_last: dict[str, State] = {}


@lru_cache(maxsize=2)
def _found(folder: Path, name: str, state: State) -> Screen | None:
    values = find_screen(folder, name, state)
    return None if values is None else screen_of(values)


def _name(settings: Settings, scheme: Scheme, language: str) -> str:
    """One screen is kept for each collection of articles, scheme and language."""
    shown = str(settings.articles.resolve()) if settings.articles_given else settings.store
    return "\n".join([shown, str(settings.gazetteer.resolve()), scheme, language])


@lru_cache(maxsize=1)
def _program_stamp() -> Stamp:
    """The state of the program's own files: another line, perhaps another drawing."""
    kinds = {".py", ".js", ".css"}
    return stamp_of(sorted(path for path in _PACKAGE.rglob("*") if path.suffix in kinds))
