"""Compile the engine (``dashboard/core``) with mypyc: `make compiled`.

    python scripts/compile_engine.py

Never needed: it reads the same names and claims in about 0.7 of the time. A C compiler,
mypy and setuptools have to be there; it takes some minutes. The result lies in ``build/engine`` and
is used where ``NEWSMAP_ENGINE=compiled`` is set, as long as it was made from the very source that
is there (``dashboard/__init__.py`` looks).

What mypyc does otherwise than Python, so that the engine keeps off it: tuples and numbers have no
identity (``is``), and a value must be of the type that mypy takes it for (``frozenset | keys()`` is
a ``set``, whatever its stub says).
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Collection, Sequence
from pathlib import Path

import dashboard

#: What stays Python, and why.
LEFT_OUT = {
    "model": "the store reads its records back by the types of their fields, which mypyc hides",
    "core/late_patterns.py": "takes over the methods of what it compiles",
    "core/place_sheet.py": "a frozen record that is a Mapping as well",
    "core/geocoder.py": "its base class is geopy's",
    "core/reviews": "waits for people, not for the processor",
    "core/comparing": "done once for all articles",
}

#: A constant that says itself that it is final is left as it stands.
_CONSTANT = re.compile(r"^(_?[A-Z][A-Z0-9_]*)(?:: (?!Final\b)(.+?))? = ")
_FUTURE = "from __future__ import annotations\n"
_FLAGS = ("--ignore-missing-imports", "--follow-imports=silent")


def finalised(source: str, but: Collection[str] = ()) -> str:
    """The source of a module with its constants marked as final, so that mypyc knows where they
    lie and need not look them up by name at each use.

    Args:
        source: The module.
        but: Names that are set more than once, or that mypy cannot take as final.

    >>> print(finalised(_FUTURE + "REACH = 3\\nWORDS: set[str] = {'a'}\\nALL = []", {"ALL"}))
    from __future__ import annotations; from typing import Final
    REACH: Final = 3
    WORDS: Final[set[str]] = {'a'}
    ALL = []
    """
    lines = source.replace(_FUTURE, f"{_FUTURE[:-1]}; from typing import Final\n", 1).split("\n")
    quoted = False
    for number, line in enumerate(lines):
        found = None if quoted else _CONSTANT.match(line)
        if found and found[1] not in but:
            kind = f"Final[{found[2]}]" if found[2] else "Final"
            lines[number] = f"{found[1]}: {kind} = {line[found.end() :]}"
        quoted ^= line.count('"""') % 2 == 1
    return "\n".join(lines)


def copied(package: Path, to: Path, but: Collection[str] = ()) -> list[str]:
    """Copy the package's source with its constants final; the paths to compile, from ``to``."""
    found = []
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        copy = to / "dashboard" / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        if _is_compiled(name):
            found.append(f"dashboard/{name}")
            text = finalised(text, but) if _FUTURE in text else text
        copy.write_text(text, encoding="utf-8")
    return found


def _is_compiled(name: str) -> bool:
    engine = name.startswith(("core/", "model/")) and not name.endswith("__init__.py")
    return engine and not name.startswith(tuple(LEFT_OUT))


def not_final(modules: Sequence[str]) -> set[str]:
    """The constants of which mypy says that they cannot be final, whatever the reason."""
    from mypy import api

    said, _, _ = api.run([*_FLAGS, *modules])
    return set(re.findall(r'error: Cannot .*"(\w+)"', said))


def build(folder: Path) -> None:
    """Compile into a new folder; raises what setuptools or mypyc raise."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    source, objects = folder / "source", folder / "objects"
    package = Path(dashboard.__file__).parent
    modules = copied(package, source)
    os.chdir(source)
    copied(package, source, not_final(modules))
    extensions = mypycify(
        [*_FLAGS, *modules],
        opt_level="3",
        debug_level="0",
        multi_file=True,
        target_dir=str(objects),
    )
    command = Distribution({"name": "engine", "ext_modules": extensions}).get_command_obj(
        "build_ext"
    )
    command.build_lib, command.build_temp = str(folder), str(objects)
    command.ensure_finalized()
    command.run()
    shutil.rmtree(source)
    shutil.rmtree(objects)


def main() -> None:
    """Compile, and put the result in the place of an earlier one."""
    stamp = dashboard.source_stamp()
    new = dashboard.COMPILED.with_name("engine.new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    build(new)
    (new / dashboard.STAMP).write_text(stamp + "\n", encoding="ascii")
    shutil.rmtree(dashboard.COMPILED, ignore_errors=True)
    new.rename(dashboard.COMPILED)
    print(f"The compiled engine is in {dashboard.COMPILED}. NEWSMAP_ENGINE=compiled uses it.")


if __name__ == "__main__":
    main()
