"""Text files as articles: what is read, and what is refused in one clear sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.errors import ArticleError
from dashboard.storage.articles import not_text_files, read_article_file, read_article_folder

TEXT = "Les déplacés de Béni\n\nIls sont arrivés à Goma."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_text_is_read_in_the_character_sets_that_are_sure(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode(encoding))
    article = read_article_file(path)
    assert article.text == TEXT
    assert article.title == "Les déplacés de Béni"
    assert len(article.raw_sha256) == 64


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \r\n\t\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 40, "binary"),
        ("large.txt", b"Goma " * 1_100_000, "MB"),
    ],
)
def test_what_is_no_article_gets_one_sentence_with_its_name(
    tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ArticleError) as refusal:
        read_article_file(path)
    message = str(refusal.value)
    assert name in message
    assert says in message
    assert "\n" not in message


def test_what_a_folder_holds_beside_text_files_is_told_in_one_sentence(tmp_path: Path) -> None:
    # given a folder with a text, what a store could read, and what is no article anywhere
    (tmp_path / "below").mkdir()
    for name in ("a.txt", "a.PDF", "b.docx", "c.html", "below/d.txt", "e.jpg", ".f.pdf"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    (tmp_path / "none").mkdir()

    # then it is named, with what would mend it
    (problem,) = not_text_files(tmp_path)
    assert str(problem) == (
        "a.PDF, b.docx, below/ … (4), not read: Of a folder that is shown as it is, only text "
        "files (.txt) are read. Take the folder into the store with newsmap read FOLDER, and show "
        "that: newsmap serve, without a folder."
    )


def test_of_a_folder_of_text_files_or_of_none_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert not_text_files(tmp_path) == ()
    assert not_text_files(tmp_path / "none") == ()


def test_one_bad_file_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    # given a folder with a good file, an empty one and one that is no text file
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "c.jpg").write_bytes(b"\xff\xd8")

    # when it is read
    articles, problems = read_article_folder(tmp_path)

    # then the good one is there, and the bad one is named
    assert [article.name for article in articles] == ["b.txt"]
    assert [problem.name for problem in problems] == ["a.txt"]


def test_marks_that_turn_a_name_around_are_written_out(tmp_path: Path) -> None:
    path = tmp_path / "report\u202etxt.txt"
    path.write_bytes(b"")
    with pytest.raises(ArticleError) as refusal:
        read_article_file(path)
    assert "\u202e" not in str(refusal.value)
    assert "U+202E" in str(refusal.value)


def test_a_folder_that_does_not_exist_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="no such folder"):
        read_article_folder(tmp_path / "nowhere")
