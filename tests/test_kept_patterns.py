"""What the engine's patterns are compiled to is kept for the next process, and only that."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import zlib
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_late_patterns import MODULES

from dashboard.core import late_patterns
from dashboard.core.pattern_codes import Code, compiled, from_code
from dashboard.settings import settings_from
from dashboard.starting.drawing_ahead import draw_elsewhere
from dashboard.storage.kept_patterns import KeptPatterns, keep_patterns

ROOT = Path(__file__).resolve().parent.parent
TEXT = "The M23 captured Walikale on Wednesday, and 3,000 people fled Zanzabarundi to Goma."

#: Explains a text as the program does, and says on the last line how many patterns it compiled.
_EXPLAINING = """
import sys
from dashboard.core import late_patterns, pattern_codes
made = []
def counted(pattern, flags=0):
    made.append(pattern)
    return pattern_codes.compiled(pattern, flags)
late_patterns.compiled = counted
from dashboard.cli import app
try:
    app(["extract"])
finally:
    print(len(made))
"""


def extracted(folder: Path | str) -> tuple[str, int]:
    """What a process of its own finds in the text, and how many patterns it compiled for that."""
    done = subprocess.run(
        [sys.executable, "-c", _EXPLAINING],
        cwd=ROOT,
        env={**os.environ, "NEWSMAP_PATTERNS": str(folder)},
        input=json.dumps({"doc": "a", "text": TEXT}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    found, made = done.stdout.splitlines()
    return found, int(made)


def test_what_one_process_compiled_the_next_takes_from_the_file(tmp_path):
    # given a process that finds nothing kept
    first, compiled_first = extracted(tmp_path / "patterns")

    # when another one reads the same
    second, compiled_second = extracted(tmp_path / "patterns")

    # then it finds the same, and compiles nothing
    assert second == first
    assert '"captured"' in first
    assert compiled_first > 100
    assert compiled_second == 0


def test_what_draws_the_first_screen_beside_a_server_keeps_them_as_well(tmp_path):
    # given the process that reads the seeds while a server starts
    started = draw_elsewhere(
        {
            **os.environ,
            "NEWSMAP_PATTERNS": str(tmp_path / "patterns"),
            "NEWSMAP_SCREENS": str(tmp_path / "screens"),
            "NEWSMAP_STORE": f"sqlite:///{tmp_path / 's.sqlite'}",
        }
    )
    assert started is not None
    started.communicate(timeout=180)

    # then what it compiled is there for the next one
    (file,) = (tmp_path / "patterns").iterdir()
    assert len(file.read_text(encoding="utf-8").splitlines()) > 500


def test_only_their_owner_reads_what_is_kept_and_no_word_of_an_article_is_in_it(tmp_path):
    # given what a process keeps that has read of a village nobody knows
    extracted(tmp_path / "patterns")
    (file,) = (tmp_path / "patterns").iterdir()

    # then only its owner can open it, and the village is not in it
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert "zanzabarundi" not in file.read_text(encoding="utf-8").lower()


def test_where_nothing_can_be_kept_the_same_is_found(tmp_path):
    # given a folder that cannot be made, for a file is in its place; and nowhere to keep it
    (tmp_path / "taken").write_text("")
    found, _ = extracted(tmp_path / "taken" / "patterns")
    assert extracted("off")[0] == found
    assert (tmp_path / "taken").read_text() == ""


def _bomb() -> str:
    """A few kilobytes that unpack to many megabytes."""
    return b64encode(zlib.compress(b"\0" * 20_000_000)).decode()


def spoilt_lines(line: str) -> list[str]:
    """Lines that another program, a full disk or somebody who means us ill may leave."""
    pattern, flags, rewritten, code_flags, program, groups, names = json.loads(line)
    key = [pattern, flags, rewritten]
    return [
        line[: len(line) // 2],
        json.dumps([*key, code_flags, program[:-8] + "AAAAAAA=", groups, names]),
        json.dumps([*key, code_flags, "", groups, names]),
        json.dumps([*key, code_flags, program, 10**9, names]),
        json.dumps([*key, code_flags, program, groups, {"x": 500}]),
        json.dumps([*key, "flags", program, None, []]),
        json.dumps([*key, float("inf"), program, groups, names]),
        json.dumps([pattern, float("inf"), rewritten, code_flags, program, groups, names]),
        json.dumps([*key, code_flags, _bomb(), groups, names]),
        json.dumps([*key, code_flags, _bomb()[:400], groups, names]),
        json.dumps([*key, code_flags, program]),
        json.dumps({"pattern": pattern}),
        "[" * 100_000,
        "\x00\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ]


@pytest.mark.parametrize("number", range(14))
def test_a_spoilt_line_is_as_good_as_none(tmp_path, number):
    # given a kept pattern whose line is spoilt
    pattern = r"(?P<who>\w+) (?:fled|left) (?P<where>\w+)"
    kept = KeptPatterns(tmp_path)
    _, code = compiled(pattern)
    assert code is not None
    kept.keep((pattern, 0, False), code)
    kept.write()
    (file,) = tmp_path.iterdir()
    spoilt = spoilt_lines(file.read_text(encoding="utf-8"))[number]
    file.write_text(spoilt + "\n", encoding="utf-8")

    # when the pattern is asked something by who looks there first
    late_patterns.keep_on(KeptPatterns(tmp_path))
    try:
        found = late_patterns.compile(pattern).match("They fled Sake.")
    finally:
        keep_patterns(settings_from(os.environ))

    # then it is compiled as ever
    assert found is not None
    assert found.groupdict() == {"who": "They", "where": "Sake"}


@given(
    st.lists(st.integers(0, 2**32 - 1), max_size=12),
    st.integers(-(2**40), 2**40),
    st.integers(-2, 200),
    st.dictionaries(st.text(), st.integers(), max_size=2),
)
def test_no_code_is_taken_that_the_matcher_has_not_proved(numbers, flags, groups, names):
    program = b"".join(number.to_bytes(4, sys.byteorder) for number in numbers)
    try:
        found = from_code("x", Code(flags, program, groups, names))
    except ValueError:
        return
    found.search("They fled Sake.")


#: In a process of its own: a server keeps what it has loaded out of the collector's sight.
_MAKE_ALL_ANEW = """
import gc, importlib, re, sys
from dashboard.core import late_patterns as late
from dashboard.core.pattern_codes import compiled, from_code
for module in sys.argv[1:]:
    importlib.import_module(module)
written = [one for one in gc.get_objects() if type(one) is late._Late]
for one in written:
    plain = re.compile(one._rewrite(one.pattern) if one._rewrite else one.pattern, one._flags)
    again = from_code(plain.pattern, compiled(plain.pattern, one._flags)[1])
    assert again == plain, plain.pattern
    assert (again.groups, again.groupindex) == (plain.groups, plain.groupindex)
print(len(written))
"""


def test_every_pattern_of_the_engine_comes_back_as_it_was():
    # given all patterns of the engine, when each is made from its code
    command = [sys.executable, "-c", _MAKE_ALL_ANEW, *MODULES]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)

    # then it is what ``re`` makes of it, flags and names of groups included
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 900


def test_of_other_interpreters_files_only_the_last_ones_stay(tmp_path):
    # given files of four other interpreters, and one that is not ours
    for n in range(4):
        (tmp_path / f"{n:032x}.jsonl").write_text("")
        os.utime(tmp_path / f"{n:032x}.jsonl", (n, n))
    (tmp_path / "notes.jsonl").write_text("mine")

    # when this one keeps its own
    kept = KeptPatterns(tmp_path)
    kept.keep(("fled", 0, False), compiled("fled")[1])
    kept.write()

    # then the oldest is gone, and what is not ours is not
    names = {path.name for path in tmp_path.iterdir()}
    assert f"{0:032x}.jsonl" not in names
    assert {f"{n:032x}.jsonl" for n in (1, 2, 3)} | {"notes.jsonl"} < names
    assert KeptPatterns(tmp_path).find(("fled", 0, False)) == compiled("fled")[1]
