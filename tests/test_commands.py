"""Every command explains itself with an example that works, and refuses what it cannot use."""

from __future__ import annotations

import re
import shlex
import socket
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import typer
from typer.core import TyperCommand, TyperGroup
from typer.testing import CliRunner

from dashboard.cli import app

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")

#: Words that the README puts where a reader puts something of theirs.
FILLED = {"PATH…": "a.txt", "URL…": "https://news.example/1", "FOLDER": "folder"}

#: A block of code, or a stretch of it in a line.
_CODE = re.compile(r"```\n(.*?)```|`([^`\n]+)`", re.DOTALL)


def leaves(group: TyperGroup, *path: str) -> Iterator[tuple[tuple[str, ...], TyperCommand]]:
    """Each command with the words that call it."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from leaves(command, *path, name)
        else:
            yield (*path, name), command


PROGRAM = typer.main.get_command(app)
assert isinstance(PROGRAM, TyperGroup)
COMMANDS = dict(leaves(PROGRAM))


def called_by(words: list[str]) -> tuple[TyperCommand, list[str]]:
    """The command that these words call, or the group, and what is left of them for it."""
    command: TyperCommand = PROGRAM
    while isinstance(command, TyperGroup) and words:
        assert words[0] in command.commands, f"{words[0]!r} is no command"
        command, words = command.commands[words[0]], words[1:]
    return command, words


def is_taken(words: list[str]) -> None:
    """Prove that a command takes these words; nothing is run."""
    command, given = called_by(words)
    assert not isinstance(command, TyperGroup), "a group by itself does nothing"
    command.make_context(words[0], given).close()


def example_of(command: TyperCommand) -> list[str]:
    """The words behind ``newsmap`` in the example of a command's help."""
    told = " ".join((command.help or "").split())
    found = re.search(r"Example: newsmap (.+)$", told)
    assert found, "its help gives no example"
    return shlex.split(found[1].split(" < ")[0])


def commands_in(markdown: str) -> Iterator[str]:
    """Whatever begins with ``newsmap`` in code, each alternative by itself."""
    for block, span in _CODE.findall(markdown):
        for line in (block or span).splitlines():
            words = re.split(r"  +#|  {2,}", line.strip())[0].split(" < ")[0]
            if re.match(r"(?:[A-Z_]+=\S+ )?newsmap \S", words):
                yield from alternatives(words[words.index("newsmap ") + 8 :].strip())


def alternatives(words: str) -> list[str]:
    """``"gazetteer check | import"`` and ``"export --format a|b"`` as what they stand for.

    Words before the bar's first alternative are common to all, those behind it to none.
    """
    *before, last = words.split()
    if "|" in before:
        first = before.index("|") - 1
        common = before[:first]
        return [" ".join([*common, one]) for one in (*before[first:], last) if one != "|"]
    return [" ".join([*before, one]) for one in last.split("|")]


# --------------------------------------------------------------------------- what is promised


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_the_example_in_a_commands_help_is_of_that_command_and_is_taken(path):
    words = example_of(COMMANDS[path])
    assert tuple(words[: len(path)]) == path
    is_taken(words)


@pytest.mark.parametrize("words", sorted(set(commands_in(README))))
def test_every_command_that_the_readme_names_is_there(words):
    # given a command, by its name alone or as somebody would type it
    given = [FILLED.get(word, word) for word in shlex.split(words)]
    if called_by(given)[1]:
        is_taken(given)


def test_the_readme_names_every_variable_that_is_read():
    source = (ROOT / "dashboard" / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r'environment\.get\("(NEWSMAP_\w+)"', source))
    assert len(read) > 5
    assert sorted(one for one in read if f"{one}=" not in README) == []


def test_every_path_that_the_readme_names_is_there():
    # given the paths in its text, and those of its drawing of the house, which stand by indent
    named = set(
        re.findall(r"(?:dashboard|tests|data|benchmarks|scripts|docs|seeds)/[\w./-]*", README)
    )
    missing = sorted(one for one in named if not (ROOT / one.rstrip(".")).exists())
    assert named
    assert missing == []


def test_every_floor_and_module_in_the_readmes_drawing_of_the_house_is_there():
    drawing = README.partition("## For who carries on the work")[2].split("```")[1]
    inside = re.findall(r"^  ([\w.]+(?:/| |$).*)$", drawing, re.MULTILINE)
    names = {name for line in inside for name in re.findall(r"\b\w+\.(?:py|js)\b|^\w+/", line)}
    assert len(names) > 15
    known = {path.name for path in (ROOT / "dashboard").rglob("*")}
    assert sorted(name for name in names if name.rstrip("/") not in known) == []


def test_every_room_and_module_that_the_readme_sends_a_newcomer_to_is_there():
    # given the names in code type behind the drawing of the house
    guide = README.partition("## For who carries on the work")[2].split("```", 2)[2]
    named = set(re.findall(r"`((?:\w+/)*\w+(?:\.(?:py|js|csv)|/))`", guide))
    assert len(named) > 30

    # when each is looked for from the root, the package and the engine, a bare name anywhere
    package = ROOT / "dashboard"
    known = {path.name for path in (*package.rglob("*"), *(ROOT / "tests").glob("*.py"))}
    roots = (ROOT, package, package / "core")
    missing = sorted(
        one
        for one in named
        if not any((root / one).exists() for root in roots) and one.rstrip("/") not in known
    )

    # then all are there
    assert missing == []


# --------------------------------------------------------------------------- what is refused


@pytest.fixture
def newsmap(tmp_path, monkeypatch):
    """The program beside an article, an empty folder and a store of its own; ends as it should."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSMAP_STORE", f"sqlite:///{tmp_path / 'own.sqlite'}")
    monkeypatch.setenv("COLUMNS", "300")
    Path("good.txt").write_text("Calm\n\nAll was calm in Goma.\n", encoding="utf-8")
    Path("binary.txt").write_bytes(bytes(range(256)))
    Path("none").mkdir()

    def run(*words: str, code: int = 2) -> str:
        result = CliRunner().invoke(app, words)
        assert result.exit_code == code, result.output
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result.output

    return run


SOON = (date.today() + timedelta(days=3)).isoformat()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["read", "good.txt", "--published", "2025-03"], "'2025-03' is no day. Write year, month"),
        (["read", "good.txt", "--published", "2025-02-30"], "'2025-02-30' is no day."),
        (["read", "good.txt", "--published", SOON], "has not come yet"),
        (["read", "good.txt", "--language", "english"], "'english': this is no language"),
        (["read", ""], "An empty name names no file."),
        (["read", "none"], "none holds no file. Name a folder with articles."),
        (["read", "gone.txt"], "It is not there. Check the path."),
        (["read", "binary.txt"], "It holds binary data, not text."),
        (["read", "good.txt", "--store", "/data/x.sqlite"], "Write sqlite:///FILE"),
        (["explain", "  "], "There is no text."),
        (["explain", "Goma", "--language", "klingon"], "'klingon': this is no language"),
        (["export", "--articles", "gone"], "There is no such folder."),
        (["export", "--articles", "none"], "It holds no text file."),
        (["export", "--articles", ".", "--hxl"], "Add --format csv."),
        (["export", "--articles", ".", "--table", "flows"], "Add --format csv."),
        (["export", "--articles", ".", "--format", "csv", "--out", "good.txt"], "is a file"),
        (["serve", "gone"], "gone is no folder. Name one that holds text files."),
        (["serve", "good.txt"], "good.txt is no folder."),
        (["serve", "none", "--articles", "none"], "Name it once."),
        (["serve", "--address", "999.1.1.1"], "is no address of this machine"),
        (["serve", "--address", ""], "is no address of this machine"),
        (["search", ""], "There is no word to search for."),
        (["search", '"*'], "There is no word to search for."),
        (["search", "x", "--since", "March"], "'March' is no day."),
        (["search", "x", "--since", "2025-03-09", "--until", "2025-03-01"], "Swap the two."),
        (["backup", "good.txt"], "no backup; it was left as it is"),
        (["reprocess", "--scheduler", "nonsense"], "Write tcp://HOST:PORT."),
        (["gazetteer", "build", "--from", "gone"], "gone is no folder."),
        (["gazetteer", "import", "none.csv"], "cannot be opened"),
        (["review", "places", "x"], "'x' is too short."),
        (["review", "date", "a", SOON], "has not come yet"),
    ],
)
def test_what_a_command_cannot_use_is_refused_with_a_sentence(newsmap, words, sentence):
    told = newsmap(*words)
    assert sentence in told
    assert "Traceback" not in told
    assert Path("good.txt").read_text(encoding="utf-8").startswith("Calm")


def test_an_empty_table_of_places_says_with_which_columns_it_begins(newsmap):
    Path("empty.csv").touch()
    assert "Begin with: name,latitude,longitude." in newsmap("gazetteer", "import", "empty.csv")


def test_a_port_that_is_in_use_is_one_line_before_any_server_starts(newsmap):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        told = newsmap("serve", "--address", "127.0.0.1", "--port", str(port))
    assert told == f"Port {port} is in use. Try another with --port.\n"


def test_a_backup_takes_the_place_of_an_earlier_one_and_of_nothing_else(newsmap):
    newsmap("read", "good.txt", code=0)
    newsmap("backup", "store.zip", code=0)
    newsmap("backup", "store.zip", code=0)
    assert "was left as it is" in newsmap("backup", "good.txt")


def test_no_feed_is_said_before_anybody_is_asked_for_consent(newsmap):
    assert "No feed is followed yet" in newsmap("feeds", "refresh", code=0)


def test_export_writes_what_can_be_read_and_ends_with_2_where_a_file_could_not(newsmap):
    told = newsmap("export", "--articles", ".", "--out", "all.geojson")
    assert told.startswith("binary.txt, not read: ")
    assert "All was calm in Goma." in Path("all.geojson").read_text(encoding="utf-8")
