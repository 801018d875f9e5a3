"""The house: imports run downwards and in no circle, every module reads at a sitting."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "dashboard"

#: Floors from the entrance down. A module may import its own floor and those below it.
FLOORS = (
    (
        "app",
        "page",
        "whole_page",
        "starting",
        "ending",
        "entrance",
        "cli",
        "cli_gazetteer",
        "cli_read",
        "cli_review",
        "cli_store",
        "serve",
        "extract",
    ),
    ("export", "ui", "collection", "stored_articles", "found_articles"),
    ("reprocessing", "catching_up", "reading_together"),
    ("pipeline",),
    ("storage",),
    ("core",),
    ("model", "errors", "settings", "counting", "forked", "sturdy_pool"),
)

#: What the core may not know: files, the screen, the network, the clock, the environment.
OUTSIDE_THE_CORE = {
    "os", "io", "pathlib", "sys", "time", "socket", "subprocess", "sqlite3", "urllib", "http",
    "requests", "httpx", "streamlit", "folium", "branca", "sqlalchemy", "pandas",
}  # fmt: skip

MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 500
#: Lines of a function without its docstring.
LONGEST_FUNCTION = 40
FOLIUM = {"folium", "branca", "streamlit_folium"}


def dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache  # five tests ask it of every module
def imported(path: Path) -> frozenset[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            names |= {node.module or ""}
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(names)


def floor_of(module: str) -> int:
    room = module.split(".")[1] if "." in module else ""
    return next((n for n, rooms in enumerate(FLOORS) if room in rooms), len(FLOORS))


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_imports_only_its_own_floor_and_those_below(path):
    # given a module and the floor it stands on
    here = floor_of(dotted(path))
    if dotted(path) != "dashboard":
        assert here < len(FLOORS), f"{dotted(path)} stands on no floor: name it in FLOORS"

    # when its imports are looked at
    upward = {
        name for name in imported(path) if name.startswith("dashboard.") and floor_of(name) < here
    }

    # then none leads upwards
    assert not upward, f"{dotted(path)} imports {upward} from a floor above"


def test_no_import_runs_in_a_circle():
    # given what each module imports of ours
    known = {dotted(path) for path in MODULES}
    graph = {
        dotted(path): {name for name in imported(path) if name in known and name != dotted(path)}
        for path in MODULES
    }

    # when they are put in an order in which each follows what it needs
    # then there is one
    try:
        tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"Imports run in a circle: {error.args[1]}")


#: The rooms of the engine's larger families: each is built only on those named before it.
ROOMS = {
    "displacements": (
        "words", "sentence", "people", "no_move", "places", "before", "clause", "lent",
    ),
    "events": ("words", "who_and_where", "doubt", "no_event", "tolls"),
    "recognition": ("words", "names", "governments", "unlisted"),
}  # fmt: skip


def rooms_of(family: str) -> set[str]:
    return {path.parent.name for path in (PACKAGE / "core" / family).glob("*/*.py")}


@pytest.mark.parametrize("family", ROOMS)
def test_a_room_is_built_only_on_the_rooms_before_it(family):
    # given the rooms of a family in their order
    rooms = ROOMS[family]
    assert rooms_of(family) == set(rooms), "a room without its line in ROOMS"

    # when what each room imports of its family is looked at
    home = f"dashboard.core.{family}."
    above = {
        f"{dotted(path)} -> {name}"
        for at, room in enumerate(rooms)
        for path in (PACKAGE / "core" / family / room).glob("*.py")
        for name in imported(path)
        if name.startswith(home) and name.removeprefix(home).split(".")[0] not in rooms[: at + 1]
    }

    # then none of it lies in a room behind, nor above all rooms
    assert not above


@pytest.mark.parametrize("path", sorted((PACKAGE / "core").rglob("*.py")), ids=dotted)
def test_the_core_knows_no_file_no_screen_and_no_clock(path):
    assert not {name.split(".")[0] for name in imported(path)} & OUTSIDE_THE_CORE


def test_the_engine_asks_nothing_that_its_compiler_cannot_read():
    # given every question of the engine whether something is one of those written out beside it
    engine = [path for path in MODULES if dotted(path).split(".")[1:2] in (["core"], ["model"])]
    asked = [
        (dotted(path), one)
        for path in engine
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Compare)
        for one in node.comparators
        if isinstance(one, ast.Tuple | ast.List | ast.Set)
    ]
    assert asked

    # then none takes in others by a star: such a list gets a name, or two sets are joined
    starred = [
        f"{name}: {ast.unparse(one)}"
        for name, one in asked
        if any(isinstance(element, ast.Starred) for element in one.elts)
    ]
    assert starred == []


def test_only_the_maps_frame_and_its_view_speak_to_folium():
    speaking = {
        dotted(path)
        for path in MODULES
        if {name.split(".")[0] for name in imported(path)}
        & {"folium", "branca", "streamlit_folium"}
    }
    assert speaking == {"dashboard.ui.map_frame", "dashboard.ui.map_view"}


def test_only_one_module_tells_the_search_for_cycles_what_to_leave_out():
    assert [dotted(path) for path in MODULES if "gc" in imported(path)] == [
        "dashboard.storage.collector"
    ]


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_reads_at_a_sitting(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


def longest_functions(path: Path) -> list[tuple[int, str]]:
    """Length in lines, without its docstring, and name of each function of a module."""
    return [
        (node.end_lineno - node.lineno + 1 - docstring_lines(node), node.name)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    if ast.get_docstring(node) is None:
        return 0
    return node.body[0].end_lineno - node.body[0].lineno + 1


#: A migration lists the tables of its store: one list, however long.
NOT_MIGRATIONS = [path for path in MODULES if path.parent.name != "versions"]


@pytest.mark.parametrize("path", NOT_MIGRATIONS, ids=dotted)
def test_a_function_can_be_taken_in_at_once(path):
    too_long = [found for found in longest_functions(path) if found[0] > LONGEST_FUNCTION]
    assert not too_long


def test_every_class_that_the_page_gives_has_a_rule():
    # given the classes written in HTML of ours, and those that a style sheet or a script knows
    source = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.glob("ui/**/*.py"))
    given = {
        name
        for names in re.findall(r'class="([^"]*)"', source)
        for name in re.findall(r"nm-[a-z-]*[a-z](?![a-z-]*{)", names)
    }
    assets = [*PACKAGE.glob("ui/assets/*.css"), *PACKAGE.glob("ui/assets/*.js")]
    known = set(re.findall(r"nm-[a-z-]+", "".join(path.read_text("utf-8") for path in assets)))

    # then none is without
    assert given
    assert given <= known


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_no_count_of_repetitions_is_lost_in_a_formatted_string(path):
    lost = [  # f"(?:a ){0,3}" is "(?:a )(0, 3)"
        ast.unparse(node)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Constant | ast.Tuple)
    ]
    assert not lost


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_names_a_thing_once(path):
    # the second of two equal names hides the first, and the compiler of the engine takes neither
    counts = Counter(
        name.id
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    )
    assert [name for name, count in counts.items() if count > 1] == []


def test_nothing_points_outside_the_project():
    # given every text file that ships
    files = [*MODULES, *PACKAGE.rglob("*.js"), *PACKAGE.rglob("*.css")]

    # when it is searched for places that only one machine has
    found = [
        path
        for path in files
        for needle in ("/work/", "/tmp/", "../shared")
        if needle in path.read_text(encoding="utf-8")
    ]

    # then there are none
    assert not found
