"""Patterns are compiled when something is first looked for with them, and each of them can be."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.core import late_patterns

CORE = Path(late_patterns.__file__).parent
MODULES = sorted(
    ".".join(("dashboard.core", *path.relative_to(CORE).with_suffix("").parts)).removesuffix(
        ".__init__"
    )
    for path in CORE.rglob("*.py")
)


#: In a process of its own: a server keeps what it has loaded out of the collector's sight.
_COMPILE_ALL = """
import gc, importlib, sys
from dashboard.core import late_patterns as late
for module in sys.argv[1:]:
    importlib.import_module(module)
patterns = [one for one in gc.get_objects() if type(one) is late._Late]
for pattern in patterns:
    assert pattern.search("") is None or late.is_compiled(pattern)
print(len(patterns))
"""


def test_every_pattern_of_the_engine_can_be_compiled():
    # given all patterns of the engine, when each is asked something
    command = [sys.executable, "-c", _COMPILE_ALL, *MODULES]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    # then none has a mistake that would show only on some reader's page
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 900


def test_loading_the_engine_compiles_next_to_nothing():
    # given a process that only loads the engine, as a page does that is drawn from what was kept
    code = (
        "import gc, dashboard.pipeline; from dashboard.core import late_patterns as late;"
        "all_ = [one for one in gc.get_objects() if isinstance(one, (late._Late, late._Compiled))];"
        "print(len(all_), sum(map(late.is_compiled, all_)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    patterns, compiled = map(int, done.stdout.split())

    # then its patterns wait
    assert patterns > 900
    assert compiled < patterns / 20


def test_a_pattern_answers_as_re_compile_would():
    late = late_patterns.compile(r"(?P<who>m23|army) (took)", late_patterns.IGNORECASE)
    assert not late_patterns.is_compiled(late)
    assert late.groupindex == {"who": 1}
    assert late.groups == 2
    found = late.match("M23 took Sake")
    assert found is not None
    assert found["who"] == "M23"
    assert late.pattern == r"(?P<who>m23|army) (took)"


def test_a_pattern_has_nothing_else():
    late = late_patterns.compile("a")
    with pytest.raises(AttributeError):
        late.seek("a")
    assert not late_patterns.is_compiled(late)
    assert copy.copy(late).match("a")
    assert pickle.loads(pickle.dumps(late)).match("a")
