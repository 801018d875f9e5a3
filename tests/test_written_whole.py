"""Files are written whole or not at all, whatever the disk has left."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.storage.whole_files import put_file, put_files

ROOT = Path(__file__).resolve().parent.parent
POSIX = pytest.mark.skipif(os.name != "posix", reason="There are no such limits and pipes here.")


def export(*options: str, blocks: str = "unlimited") -> subprocess.CompletedProcess[str]:
    """The command, in a shell in which no file may be larger than so many blocks."""
    program = f"{sys.executable} -c 'from dashboard.entrance import main; main()'"
    return subprocess.run(
        ["/bin/sh", "-c", f'ulimit -f {blocks}; {program} export "$@"', "sh", *options],
        cwd=ROOT,
        env={**os.environ, "NEWSMAP_ARTICLES": str(ROOT / "seeds"), "NEWSMAP_SCREENS": "off"},
        capture_output=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )


@POSIX
def test_an_export_that_a_full_disk_breaks_off_leaves_the_file_of_before(tmp_path):
    # given an export of yesterday
    out = tmp_path / "map.geojson"
    out.write_text("yesterday's", encoding="utf-8")

    # when there is no room for today's
    done = export("--out", str(out), blocks="4")

    # then one sentence says so, and the old one is there, with nothing beside it
    assert done.returncode == 2
    assert done.stderr.startswith(f"{out} cannot be written: ")
    assert done.stderr.count("\n") == 1
    assert out.read_text(encoding="utf-8") == "yesterday's"
    assert os.listdir(tmp_path) == ["map.geojson"]


@POSIX
def test_of_tables_that_do_not_all_fit_none_is_replaced(tmp_path):
    # given the tables of yesterday, of which each fits but the largest
    (tmp_path / "places.csv").write_text("yesterday's", encoding="utf-8")
    done = export("--format", "csv", "--out", str(tmp_path), blocks="20")
    assert done.returncode == 2
    assert os.listdir(tmp_path) == ["places.csv"]
    assert (tmp_path / "places.csv").read_text(encoding="utf-8") == "yesterday's"


@POSIX
def test_an_export_into_a_pipe_or_a_device_goes_there():
    assert export("--out", "/dev/stdout").stdout.startswith("{")
    assert export("--out", os.devnull).returncode == 0


@POSIX
def test_what_is_written_anew_keeps_its_rights_and_a_link_stays_a_link(tmp_path):
    # given a file for its owner alone, and a link to it
    there, link = tmp_path / "there", tmp_path / "link"
    there.write_bytes(b"old")
    there.chmod(0o600)
    link.symlink_to(there)

    # when it is written through the link
    put_file(link, b"new")

    # then it is the file that changed, and nothing else about it
    assert link.is_symlink()
    assert there.read_bytes() == b"new"
    assert stat.S_IMODE(there.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_keeps_those_beside_it_as_they_were(tmp_path):
    good, bad = tmp_path / "good", tmp_path / "none" / "bad"
    good.write_bytes(b"old")
    with pytest.raises(OSError, match="bad") as refusal:
        put_files({good: b"new", bad: b"new"})
    assert refusal.value.filename == str(bad)
    assert good.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["good"]
