"""The command line as a shell sees it: what comes out, which exit code, which one line."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from typed import ROOT, typed

from dashboard.errors import InputError
from dashboard.extract import extract_line

SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


def newsmap(
    *arguments: str, stdin: str = "", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, without a store of the user's."""
    own = {"NEWSMAP_ARTICLES": str(ROOT / "seeds"), **(environment or {})}
    return typed(*arguments, stdin=stdin, environment=own)


def line_of(path: Path) -> str:
    """A seed as a line of input."""
    return json.dumps({"doc": path.stem, "text": path.read_text(encoding="utf-8")})


# --------------------------------------------------------------------------- extract


@pytest.fixture(scope="module")
def given_lines() -> str:
    """More lines than one batch, so that several processes have work to do."""
    seeds = [line_of(path) for path in SEEDS]
    short = [
        json.dumps({"doc": f"short {n}", "text": f"About {n + 2} families fled Sake to Goma."})
        for n in range(150)
    ]
    return "\n".join([*seeds, "", *short]) + "\n"


@pytest.fixture(scope="module")
def extracted(given_lines) -> str:
    done = newsmap("extract", stdin=given_lines)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_extract_writes_a_line_for_each_line_in_the_same_order(given_lines, extracted):
    given = [json.loads(line)["doc"] for line in given_lines.splitlines() if line]
    found = [json.loads(line) for line in extracted.splitlines()]
    assert [one["doc"] for one in found] == given
    keys = {"doc", "language", "mentions", "displacements", "distances", "events", "populations"}
    keys |= {"flows", "comparisons", "checks"}
    assert all(set(one) == keys for one in found)


def test_extract_gives_offsets_into_the_text_as_it_was_given(extracted):
    for path, line in zip(SEEDS, extracted.splitlines()[:2], strict=True):
        text = path.read_text(encoding="utf-8")
        found = json.loads(line)
        assert len(found["mentions"]) > 20
        for mention in found["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["words"]
        for distance in found["distances"]:
            assert "km" in text[distance["start"] : distance["end"]]


def test_extract_finds_the_flight_and_the_distance_of_the_first_seed(extracted):
    found = json.loads(extracted.splitlines()[0])
    (flight,) = [one for one in found["displacements"] if one["destination"] == ["Kisangani"]]
    assert (flight["origin"], flight["destination_status"]) == (["Walikale"], "towards")
    assert (flight["min"], flight["max"], flight["measure"]) == (1000, 9999, "flow")
    (distance,) = found["distances"]
    assert (distance["km"], distance["from"], distance["to"]) == (125, "Goma", "Walikale")
    assert distance["measured_km"] == 131.7


def test_two_workers_write_the_same_bytes_as_one(given_lines, extracted):
    done = newsmap("extract", "--workers", "2", stdin=given_lines)
    assert done.returncode == 0, done.stderr
    assert done.stdout == extracted


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("not json", "not JSON"),
        ("[1, 2]", "not an object"),
        ('{"doc": "a"}', '"text" is missing'),
        ('{"text": "a"}', '"doc" is missing'),
        ('{"doc": "a", "text": "b", "published": "last week"}', "YYYY-MM-DD"),
        ('{"doc": "a", "text": "b", "published": "2008-13"}', "YYYY-MM or YYYY"),
        ('{"doc": "a", "text": "b", "published": "0000"}', "YYYY-MM or YYYY"),
        ('{"doc": "a", "text": "b", "published": "2008-1"}', "YYYY-MM or YYYY"),
        ('{"doc": "a", "text": "b", "published": "2008-02-30"}', "YYYY-MM or YYYY"),
        ('{"doc": "a", "text": "b", "published": 2008}', '"published" is no string'),
        ("[" * 200_000, "nested too deep"),
        ('{"doc": "a", "text": "b", "language": 7}', '"language" is no string'),
    ],
)
def test_a_line_that_is_no_text_is_refused_with_its_number_and_what_is_wrong(line, says, gazetteer):
    with pytest.raises(InputError) as refusal:
        extract_line(line, 2, "standard input", gazetteer)
    assert "standard input, line 2" in str(refusal.value)
    assert says in str(refusal.value)


def test_a_wrong_line_ends_in_exit_code_2_and_one_line_after_what_came_before():
    good = json.dumps({"doc": "good", "text": "Rebels took Walikale."})
    done = newsmap("extract", stdin=f"{good}\nnot json\n")
    assert done.returncode == 2
    (told,) = done.stderr.strip().splitlines()
    assert "standard input, line 2" in told
    assert json.loads(done.stdout)["doc"] == "good"


def test_a_wrong_line_is_told_the_same_by_several_workers():
    done = newsmap("extract", "--workers", "2", stdin="nonsense\n")
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert "standard input, line 1" in done.stderr


@pytest.mark.parametrize("workers", ["1", "2"])
def test_each_wrong_line_is_told_and_the_others_are_read(workers):
    # given lines of which three are no texts, each in its own way
    texts = [{"doc": f"good {n}", "text": "Rebels took Walikale."} for n in range(3)]
    good = [json.dumps(text) for text in texts]
    wrong = ["not json", '{"doc": "a"}', '{"doc": "a", "text": "b", "published": "soon"}']
    lines = [wrong[0], good[0], wrong[1], good[1], wrong[2], good[2]]

    # when they are extracted
    done = newsmap("extract", "--workers", workers, stdin="\n".join(lines))

    # then each good one is read, and each wrong one told with its number
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["doc"] for one in found] == [text["doc"] for text in texts]
    assert all(one["mentions"] for one in found)
    told = done.stderr.strip().splitlines()
    assert [line.split(":")[0] for line in told] == [f"standard input, line {n}" for n in (1, 3, 5)]
    assert done.returncode == 2


@pytest.mark.parametrize("published", ["2008-10", "2008", " 2008-10 "])
def test_a_month_or_a_year_of_publication_is_a_precision_and_no_fault(published, gazetteer):
    # given a text that is known to be of a month, or of a year
    start = "Rebels took Walikale on Wednesday. "
    text = start + "Nobody could say why. " * 10 + "M23 rebels captured Sake on 4 October 2008."
    line = json.dumps({"doc": "a", "text": text, "published": published})

    # when it is read
    found = json.loads(extract_line(line, 1, "standard input", gazetteer))

    # then "on Wednesday" stays open, for no day is known that it could be counted from
    days = {event["time_text"]: event["earliest"] for event in found["events"]}
    assert days == {"Wednesday": None, "on 4 October 2008": "2008-10-04"}


def test_a_day_that_the_text_prints_counts_where_only_the_month_is_given(gazetteer):
    told = "M23 rebels captured Walikale on Wednesday."
    text = f"News of the town\n\nPublished on 9 October 2008\n\n{told}"
    line = json.dumps({"doc": "a", "text": text, "published": "2008-10"})
    events = json.loads(extract_line(line, 1, "standard input", gazetteer))["events"]
    assert [one["earliest"] for one in events if one["time_text"]] == ["2008-10-08"]


def test_nothing_in_is_nothing_out():
    done = newsmap("extract")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


# --------------------------------------------------------------------------- export


def test_export_writes_geojson_to_the_pipe():
    done = newsmap("export")
    assert done.returncode == 0, done.stderr
    tables = {one["properties"]["table"] for one in json.loads(done.stdout)["features"]}
    assert {"places", "mentions", "distances", "flows"} <= tables


def test_export_writes_the_tables_into_a_folder(tmp_path):
    done = newsmap("export", "--format", "csv", "--out", str(tmp_path / "tables"))
    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / "tables").iterdir()}
    wanted = {"places.csv", "mentions.csv", "distances.csv", "flows.csv", "data_dictionary.csv"}
    assert wanted <= names


def test_export_writes_one_table_to_the_pipe():
    done = newsmap("export", "--format", "csv", "--table", "flows", "--hxl")
    assert done.returncode == 0, done.stderr
    rows = list(csv.reader(io.StringIO(done.stdout, newline="")))
    assert "quantity" in rows[0]
    assert any(cell.startswith("#affected") for cell in rows[1])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--format", "csv", "--table", "sums"), "There is no table “sums”"),
        (("--articles", "no-such-folder"), "no-such-folder"),
        (("--out", "/dev/null/x.geojson"), "cannot be written"),
    ],
)
def test_export_refuses_in_one_line(arguments, says):
    done = newsmap("export", *arguments)
    assert done.returncode == 2
    (told,) = done.stderr.strip().splitlines()
    assert says in told
    assert done.stdout == ""


def test_a_wrong_row_of_the_gazetteer_stops_export_with_its_line(tmp_path):
    broken = tmp_path / "places.csv"
    broken.write_text(
        "id,name,kind,country,latitude,longitude,radius_km,source\n"
        "goma,Goma,city,CD,29.2285,-1.6741,5,swapped\n",
        encoding="utf-8",
    )
    done = newsmap("export", environment={"NEWSMAP_GAZETTEER": str(broken)})
    assert done.returncode == 2
    (told,) = done.stderr.strip().splitlines()
    assert "places.csv, line 2" in told
    assert "swapped" in told


# --------------------------------------------------------------------------- serve, explain


def test_serve_refuses_what_is_no_folder():
    done = newsmap("serve", "--articles", "no-such-folder")
    assert done.returncode == 2
    assert done.stderr.strip() == ("no-such-folder is no folder. Name one that holds text files.")


def test_serve_refuses_a_port_that_is_in_use_in_one_last_line():
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = newsmap("serve", "--port", str(taken.getsockname()[1]), "--address", "127.0.0.1")
    assert done.returncode == 2
    last = done.stderr.strip().splitlines()[-1]
    assert "--port" in last
    assert "Traceback" not in done.stderr


def test_explain_tells_the_role_the_place_and_the_reason_of_every_name():
    done = newsmap("explain", "Rwanda-backed rebels took the town of Walikale, Kigali denied it.")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    (walikale,) = [line for line in lines if line.startswith("Walikale  [")]
    assert "place" in walikale
    (kigali,) = [line for line in lines if line.startswith("Kigali  [")]
    assert "metonym" in kigali
    assert any("role:" in line for line in lines)


def test_help_names_every_command():
    done = newsmap("--help")
    assert done.returncode == 0
    for command in ("extract", "export", "explain", "serve", "read", "gazetteer"):
        assert command in done.stdout


def test_a_command_that_reads_no_article_does_not_load_the_reader():
    code = "import sys, dashboard.cli; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    engine = {f"dashboard.core.{name}" for name in ("events", "displacement", "speakers", "times")}
    loaded = sorted(engine & set(done.stdout.split()))
    assert not loaded, f"import {', '.join(loaded)} inside the function that needs it"
