"""A store that is lost, or closed to who reads, under a page or a command: a sentence says so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from test_page import html_of

from dashboard.collection import load_corpus
from dashboard.core.clean import clean
from dashboard.settings import Settings, settings_from
from dashboard.storage.intake import files_of
from dashboard.storage.readers import iter_any
from dashboard.storage.store import open_store

PAGE = str(Path(__file__).resolve().parent.parent / "dashboard" / "page.py")


def errors_of(page: AppTest) -> list[str]:
    assert not page.exception
    return [re.sub(r"\\(.)", r"\1", one.value) for one in page.error]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_store_that_is_gone_is_told_and_no_example_stands_in_for_it(
    own: Settings, language: str
) -> None:
    # given the page of a store with an article
    file = own.store_file
    assert file is not None
    with open_store(own.store) as store:
        store.save_article(clean("Sake fell\n\nM23 rebels took Sake.", name="a.txt"))
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.query_params["lang"] = language
    page.run()
    assert "Sake" in html_of(page)

    # when its file is moved away
    moved = file.rename(file.with_name("elsewhere.sqlite"))
    page.run()

    # then one sentence says so, and nothing of the examples is shown
    (told,) = errors_of(page)
    gone = "it was here, and is gone." if language == "en" else "elle était là, et n’y est plus."
    assert told.startswith(str(file))
    assert gone in told
    assert "Walikale" not in html_of(page)

    # and when it is put back, it is shown again
    moved.rename(file)
    page.run()
    assert errors_of(page) == []
    assert "Sake" in html_of(page)


def test_while_nothing_was_ever_put_in_the_examples_are_shown(own: Settings) -> None:
    assert not own.has_store
    assert len(load_corpus(own).corpus.readings) == 2


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the system refuses to list or to look into, also for an administrator."""
    folder = tmp_path / "closed"
    folder.mkdir()
    for name in ("stat", "iterdir"):
        real = getattr(Path, name)

        def refuse(path: Path, *given: object, real=real, name=name, **named: object) -> object:
            if folder in path.parents or (path == folder and name == "iterdir"):
                raise PermissionError(13, "Permission denied", str(path))
            return real(path, *given, **named)

        monkeypatch.setattr(Path, name, refuse)
    return folder


def test_a_store_in_a_folder_that_is_closed_may_be_there(closed: Path) -> None:
    settings = settings_from({"NEWSMAP_STORE": f"sqlite:///{closed / 's.sqlite'}"})
    assert settings.has_store


def test_a_folder_that_is_closed_is_named_among_those_that_are_read(
    closed: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Sake fell\n\nM23 rebels took Sake.", encoding="utf-8")
    assert [path.name for path in files_of(tmp_path)] == ["a.txt", "closed"]
    (problem,) = iter_any(closed)
    assert problem.sentence == (
        f"{closed}, not read: The system does not give it out (PermissionError). Check its path "
        "and who may read it."
    )
