"""The commands that bring articles in, on a real store and a real site."""

from __future__ import annotations

from datetime import date

import pytest
import typer
from typer.testing import CliRunner

from dashboard.cli_read import register
from dashboard.storage.store import open_store

TEXT = "M23 rebels entered the town of Walikale on Wednesday evening, local sources said."


@pytest.fixture
def address(tmp_path):
    return f"sqlite:///{tmp_path / 'store' / 'newsmap.sqlite'}"


@pytest.fixture
def run(address):
    """Run a command on a store of its own; the articles are not read for the map."""
    app = typer.Typer()
    register(app)

    def run(*arguments, for_map=False, **more):
        reads = arguments[0] == "read" or arguments[:2] == ("feeds", "refresh")
        options = ["--no-map"] if reads and not for_map else []
        return CliRunner().invoke(app, [*arguments, *options, "--store", address], **more)

    return run


@pytest.fixture
def stored(address):
    """What the store holds."""

    def stored():
        with open_store(address) as store:
            return list(store.articles())

    return stored


def trust(site):
    return ("--fetch", "--trust", f"127.0.0.1:{site.address[1]}")


def test_a_folder_is_read_and_what_cannot_be_read_is_listed_with_the_reason(
    run, stored, make, tmp_path
):
    # given a folder with good files, bad ones and a hidden one
    folder = tmp_path / "texts"
    (folder / "sub").mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT)
    (folder / "sub" / "b.html").write_text(make.page())
    (folder / "sub" / "c.pdf").write_bytes(b"%PDF-1.4 broken")
    (folder / "empty.txt").write_bytes(b"")
    (folder / ".hidden.txt").write_text("Goma fell.")

    # when it is read
    result = run("read", str(folder))

    # then the good ones are stored, and the list says the rest
    assert result.exit_code == 2
    assert sorted(article.title for article in stored()) == ["M23 enters Walikale", TEXT]
    assert "c.pdf, not read: It is damaged as a PDF" in result.stdout
    assert "empty.txt, not read: The file is empty" in result.stdout
    assert "hidden" not in result.stdout
    assert "2 read, 0 new versions, 0 unchanged, 2 left out" in result.stderr


def test_what_was_read_is_on_the_map(run, address, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)

    result = run("read", str(tmp_path / "a.txt"), for_map=True)

    assert result.exit_code == 0
    with open_store(address) as store:
        assert "Walikale" in {count.place.name for count in store.places_in()}


def test_reading_twice_changes_nothing(run, stored, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    run("read", str(file))

    result = run("read", str(file))

    assert "1 unchanged" in result.stderr
    assert len(stored()) == 1


def test_a_day_that_is_typed_in_is_noted_with_who_typed_it(run, stored, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)

    run("read", str(tmp_path / "a.txt"), "--published", "2025-03-20", "--by", "Ann")

    [article] = stored()
    assert article.published == date(2025, 3, 20)
    assert article.published_from == "typed in by Ann"


def test_a_day_that_comes_later_is_filled_in(run, stored, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    run("read", str(tmp_path / "a.txt"))

    result = run("read", str(tmp_path / "a.txt"), "--published", "2025-03-20")

    assert "filled in: published" in result.stdout
    assert stored()[0].published == date(2025, 3, 20)


def test_pasted_text_is_read(run, stored):
    result = run("read", "-", input=TEXT)

    assert result.exit_code == 0
    assert stored()[0].text == TEXT


def test_a_table_is_read_with_a_mapping(run, stored, tmp_path):
    (tmp_path / "t.csv").write_text(f"what,when\n{TEXT!r},2025-03-20\n".replace("'", '"'))

    run("read", str(tmp_path / "t.csv"), "--column", "text=what", "--column", "published=when")

    assert stored()[0].published == date(2025, 3, 20)


def test_an_address_is_read_and_a_changed_page_is_a_new_version(run, stored, site, make):
    # given a page that was read, and that changes
    run("read", f"{site.url}/walikale.html", *trust(site))
    changed = make.page(paragraphs=(*make.paragraphs, "On Friday the rebels left again."))
    site.serve("/walikale.html", changed, "text/html")

    # when it is read again, then the new text stands in its place
    result = run("read", f"{site.url}/walikale.html", *trust(site))

    assert "1 new version" in result.stderr
    [article] = stored()
    assert "On Friday" in article.text


def test_no_address_is_fetched_unless_the_user_allows_it(run, site):
    result = run("read", f"{site.url}/walikale.html")

    assert result.exit_code == 2
    assert "switched off" in result.stdout
    assert site.requests == []


def test_a_private_address_is_left_out_and_the_rest_is_read(run, stored, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)

    result = run("read", "http://169.254.169.254/latest/", str(tmp_path / "a.txt"), "--fetch")

    assert result.exit_code == 2
    assert "link-local address" in result.stdout
    assert len(stored()) == 1


def test_a_copy_is_named_as_it_comes_in(run, make, tmp_path):
    body = " ".join(make.paragraphs)
    (tmp_path / "1.txt").write_text(body)
    (tmp_path / "2.txt").write_text(body.replace("Wednesday", "Thursday"))

    run("read", str(tmp_path / "1.txt"))
    result = run("read", str(tmp_path / "2.txt"))

    assert "of its text with article" in result.stdout


def test_what_was_dropped_from_a_page_is_listed_on_request(run, make, tmp_path):
    (tmp_path / "a.html").write_text(make.page())

    result = run("read", str(tmp_path / "a.html"), "--verbose")

    assert "not in the article (the page's navigation): Home Sport" in result.stdout


def test_feeds_are_followed_listed_refreshed_and_let_go(run, stored, site):
    feed = f"{site.url}/feed.xml"

    assert "Kivu Watch" in run("feeds", "add", feed, *trust(site)).stdout
    assert feed in run("feeds", "list").stdout
    result = run("feeds", "refresh", *trust(site))
    assert "2 read" in result.stderr
    assert len(stored()) == 2
    again = run("feeds", "refresh", *trust(site))
    assert again.exit_code == 0
    assert "0 read" in again.stderr
    assert run("feeds", "remove", feed).exit_code == 0
    assert run("feeds", "remove", feed).exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("read", "missing.txt"), "It is not there"),
        (("read", "a.csv", "--column", "text"), "text=COLUMN"),
        (("read", "a.csv", "--language", "klingon"), "no language"),
        (("feeds", "add", "not an address", "--fetch"), "Only http and https"),
        (("feeds", "add", "https://kivuwatch.example/"), "switched off"),
    ],
)
def test_bad_arguments_are_one_sentence_and_exit_code_2(run, arguments, words):
    result = run(*arguments)

    assert result.exit_code == 2
    assert words in result.output
    assert "Traceback" not in result.output


def test_a_store_that_cannot_be_opened_is_one_sentence(tmp_path):
    (tmp_path / "s.sqlite").write_bytes(b"this is no database, " * 100)
    app = typer.Typer()
    register(app)

    result = CliRunner().invoke(app, ["read", "-", "--store", f"sqlite:///{tmp_path}/s.sqlite"])

    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_a_name_made_to_fool_a_terminal_is_shown_harmless(run, tmp_path):
    (tmp_path / "a\x1b[2Jb.txt").write_text(TEXT)

    result = run("read", str(tmp_path))

    assert "\x1b" not in result.stdout
    assert "⟨U+001B⟩" in result.stdout
