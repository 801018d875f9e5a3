"""The engine as machine code: taken only while it fits its source, and then it reads the same."""

from __future__ import annotations

import json
import os
import random
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dashboard

ROOT = Path(__file__).resolve().parent.parent
EXTRACT = "import sys; from dashboard.cli import app; sys.argv = ['newsmap', 'extract']; app()"

needs_compiled = pytest.mark.skipif(
    bool(dashboard.why_not()), reason=f"{dashboard.why_not()} It is never needed."
)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package with one module of the engine, and beside it one compiled from that."""
    core, compiled = tmp_path / "dashboard" / "core", tmp_path / "engine"
    core.mkdir(parents=True)
    (core / "geo.py").write_text("REACH = 3\n", encoding="utf-8")
    compiled.mkdir()
    stamp = dashboard.source_stamp(core.parent)
    (compiled / dashboard.STAMP).write_text(f"{stamp}\n", encoding="ascii")
    return core.parent


def test_a_compiled_engine_is_taken_while_every_line_is_the_one_it_was_made_from(package):
    assert dashboard.why_not(package.with_name("engine"), package) == ""


@pytest.mark.parametrize("change", ["edited", "added", "renamed", "removed"])
def test_after_any_change_of_the_source_it_is_not_taken_and_a_sentence_says_so(package, change):
    # given an engine whose source changes once it was compiled
    geo = package / "core" / "geo.py"
    if change == "edited":
        before = geo.stat()
        geo.write_text("REACH = 4\n", encoding="utf-8")
        os.utime(geo, ns=(before.st_atime_ns, before.st_mtime_ns))  # as some tools set it
    elif change == "added":
        (package / "core" / "more.py").touch()
    elif change == "renamed":
        geo.rename(geo.with_name("earth.py"))
    else:
        geo.unlink()

    # when it is looked at
    problem = dashboard.why_not(package.with_name("engine"), package)

    # then it is left aside, and what mends that is said
    assert "other source" in problem
    assert "make compiled" in problem


def test_where_nothing_was_compiled_a_sentence_says_how_to(tmp_path):
    assert "make one with `make compiled`" in dashboard.why_not(tmp_path / "none")


def test_an_engine_asked_for_that_is_not_there_leaves_the_source_to_run(tmp_path):
    # given a copy of the project in which nothing was compiled
    shutil.copytree(ROOT / "dashboard" / "model", tmp_path / "dashboard" / "model")
    shutil.copy(ROOT / "dashboard" / "__init__.py", tmp_path / "dashboard")

    # when the compiled engine is asked for
    done = run("from dashboard.model import articles; print(articles.__file__)", tmp_path)

    # then the source runs, and one line says why
    assert done.stdout.strip().endswith("articles.py")
    assert done.stderr.count("\n") == 1
    assert "Until then the source itself runs." in done.stderr


def test_constants_are_final_for_the_compiler_but_not_those_that_are_set_again():
    # given a module with two constants, a word of its docstring, one that grows, two final ones
    finalised = runpy.run_path(str(ROOT / "scripts" / "compile_engine.py"))["finalised"]
    head = "from __future__ import annotations"
    source = (
        f'"""Says:\nREACH = 3\n"""\n{head}\nREACH = 3\nNEAR: float = 0.5\nWORDS = {{1}}\n'
        "NEXT: Final = Ask.NEXT\nMOST: Final[int] = 9\n"
    )

    # when it is made ready
    made = finalised(source, {"WORDS"})

    # then the constants are final, in the lines where they stood, and nothing else is changed
    assert made == (
        f'"""Says:\nREACH = 3\n"""\n{head}; from typing import Final\n'
        "REACH: Final = 3\nNEAR: Final[float] = 0.5\nWORDS = {1}\n"
        "NEXT: Final = Ask.NEXT\nMOST: Final[int] = 9\n"
    )


@needs_compiled
def test_the_compiled_engine_is_the_one_that_runs():
    done = run("from dashboard.core import recognise; print(recognise.__file__)", ROOT)
    assert "engine" in done.stdout
    assert done.stderr == ""


@needs_compiled
def test_the_compiled_engine_reads_what_the_source_reads():
    # given the examples, and news made by the dice from their sentences and figures in print
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").rglob("*.txt"))]
    printed = (ROOT / "tests" / "figures_in_print.txt").read_text(encoding="utf-8")
    sentences = re.split(r"(?<=[.!?])\s+|\n", "\n".join([*texts, printed]))
    dice = random.Random(11)
    texts += [" ".join(dice.sample(sentences, 12)) for _ in range(60)]
    lines = "".join(json.dumps({"doc": "x", "text": text}) + "\n" for text in texts if text)

    # when both engines read them
    compiled = run(EXTRACT, ROOT, lines)
    source = run(EXTRACT, ROOT, lines, engine="source")

    # then they find the same, byte for byte
    assert source.stdout.count("\n") > 60
    assert compiled.stdout == source.stdout


def run(
    code: str, folder: Path, given: str = "", engine: str = "compiled"
) -> subprocess.CompletedProcess[str]:
    """Run a line of Python in a folder, with one of the two engines."""
    environment = os.environ | {"NEWSMAP_ENGINE": engine, "PYTHONPATH": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", code],
        input=given, env=environment, cwd=folder, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
