"""What a shell can hand to a command: closed streams, other character sets, a pipe among files."""

from __future__ import annotations

import codecs
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from dashboard.storage.articles import read_article_folder

ROOT = Path(__file__).resolve().parent.parent
TEXT = "Des rebelles du M23 ont pris Walikale — l’armée l’a dit à Béni.\n"


def shell(words: str, stdin: bytes = b"", **environment: str) -> tuple[int, str, str]:
    """A line as a POSIX shell runs it, with ``newsmap`` in it; exit code, output, errors."""
    program = f"{sys.executable} -c 'from dashboard.entrance import main; main()'"
    done = subprocess.run(
        ["/bin/sh", "-c", words.replace("newsmap", program, 1)],
        cwd=ROOT,
        env={**os.environ, **environment},
        input=stdin,
        capture_output=True,
        timeout=180,
        check=False,
    )
    return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode()


@pytest.fixture
def own(tmp_path) -> dict[str, str]:
    return {"NEWSMAP_STORE": f"sqlite:///{tmp_path / 's.sqlite'}", "NEWSMAP_SCREENS": "off"}


@pytest.mark.parametrize(
    "words", ["newsmap extract", "newsmap explain -", "newsmap read -", "newsmap read - --no-map"]
)
def test_a_closed_input_is_told_in_one_sentence(words, own):
    code, _, err = shell(f"{words} <&-", **own)
    assert code == 2
    assert err.splitlines()[-1] == (
        "Standard input is closed. Pipe a text into it, or name a file with <."
    )
    assert "fault" not in err


def test_feeds_are_refused_without_consent_where_nobody_can_be_asked(own):
    code, out, err = shell("newsmap feeds add http://127.0.0.1:9/feed <&-", **own)
    assert code == 2
    assert "fault of its own" not in out + err
    assert "left out" in err


def test_a_closed_output_ends_no_command_in_a_fault():
    line = json.dumps({"doc": "a", "text": TEXT}).encode()
    assert shell("newsmap extract >&-", line) == (0, "", "")


@pytest.mark.parametrize(
    "words",
    [
        "newsmap gazetteer check",
        "newsmap gazetteer packs",
        "newsmap explain 'M23 took Sake' 2>/dev/null",
    ],
)
def test_a_reader_who_leaves_the_pipe_ends_a_command_without_a_word(words, own, tmp_path):
    # given a command whose output goes into a pipe that nobody reads
    code = tmp_path / "code"
    _, out, err = shell(f"( {words}; echo $? >{code} ) | true", **own)

    # then it ends well, and says nothing of it
    assert (out, err) == ("", "")
    assert code.read_text() == "0\n"


def test_a_disk_that_is_full_is_no_reader_who_left(own):
    code, _, err = shell("newsmap gazetteer packs >/dev/full", **own)
    assert code == 2
    assert err.count("\n") == 1


@pytest.mark.parametrize("no_input", ["<&-", "</dev/null"])
def test_where_nobody_can_be_asked_nothing_is_erased_and_one_sentence_says_so(
    no_input, own, tmp_path
):
    # given a store with an article
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert shell(f"newsmap read --no-map {tmp_path / 'a.txt'}", **own)[0] == 0
    found = json.loads(shell("newsmap search Walikale --json", **own)[1])

    # when it is to be erased without a terminal
    command = f"newsmap store erase {found['article']} --why asked"
    code, _, err = shell(f"{command} {no_input}", **own)

    # then one sentence says why it was not, and what would mend it
    assert code == 2
    (told,) = err.splitlines()
    assert told.startswith("Nothing was erased:")
    assert "--yes" in told
    assert json.loads(shell("newsmap search Walikale --json", **own)[1]) == found


@pytest.mark.parametrize("charset", ["ascii", "latin-1", "utf-8"])
def test_a_text_that_is_piped_in_is_utf_8_whatever_the_terminal_says(charset):
    code, out, err = shell(
        "newsmap explain -", codecs.BOM_UTF8 + TEXT.encode(), PYTHONIOENCODING=charset, LC_ALL="C"
    )
    assert (code, err) == (0, "")
    assert "Walikale" in out


def test_a_mark_of_utf_8_before_the_first_line_is_no_fault():
    line = json.dumps({"doc": "a", "text": TEXT}).encode()
    code, out, err = shell("newsmap extract", codecs.BOM_UTF8 + line)
    assert (code, err) == (0, "")
    assert json.loads(out)["doc"] == "a"


def test_lines_of_utf_16_are_told_as_what_they_are():
    code, out, err = shell("newsmap extract", '{"doc": "a", "text": "b"}'.encode("utf-16"))
    assert (code, out) == (2, "")
    assert err == ("standard input, line 1: not UTF-8, but perhaps UTF-16. Save it as UTF-8.\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="There is no named pipe here.")
def test_a_pipe_among_the_files_of_a_folder_is_named_and_keeps_nobody_waiting(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    os.mkfifo(tmp_path / "b.txt")
    articles, (problem,) = read_article_folder(tmp_path)
    assert [one.name for one in articles] == ["a.txt"]
    assert str(problem).startswith("b.txt, not read: It is no ordinary file.")


@pytest.mark.parametrize("spoilt", ["DELETE FROM alembic_version", "DROP TABLE reading"])
def test_a_store_of_which_a_part_is_missing_is_told_as_damaged(spoilt, own, tmp_path):
    # given a store with an article, and what a bad disk or another program did to it
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert shell(f"newsmap read --no-map {tmp_path / 'a.txt'}", **own)[0] == 0
    with closing(sqlite3.connect(tmp_path / "s.sqlite")) as connection:
        connection.execute(spoilt)
        connection.commit()

    # when it is asked for what it holds, then one sentence says what is wrong and what to do
    code, out, err = shell("newsmap export", **own)
    assert (code, out) == (2, "")
    (told,) = err.splitlines()
    assert "it is damaged" in told
    assert "Restore a backup into a new store." in told


def test_a_number_that_no_store_counts_to_is_refused(own):
    code, _, err = shell("newsmap search Goma --offset 9223372036854775808", **own)
    assert code == 2
    assert "--offset" in err
    assert "fault" not in err


def test_nothing_that_a_terminal_obeys_is_printed_of_what_is_read(tmp_path, own):
    # given a mail whose sender is called what turns a terminal red
    mail = tmp_path / "a.eml"
    mail.write_text(
        "From: x\x1b[31m\x9b31m\u202e <a@example.org>\nSubject: Sake\x1b[31m\n\n"
        "M23 rebels took Sake on Monday, the army said.\n",
        encoding="utf-8",
    )
    code, out, err = shell(f"newsmap read --verbose --no-map {mail}", **own)
    assert code == 0
    assert "The mail was sent by x" in out
    assert all(sign.isprintable() for line in (out + err).splitlines() for sign in line)
