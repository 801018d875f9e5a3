"""The store's commands, as a user types them, on the seed articles."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
import typer
from click.testing import Result
from small_engine import V1, article, read
from typer.testing import CliRunner

from dashboard import cli_store
from dashboard.storage.kept_screens import keep_screen
from dashboard.storage.store import Store, open_store

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TEXT = "In Walikale, 1,200 people fled Kibati.\nKibati is calm. Lukweti burnt."


@pytest.fixture
def newsmap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Runs a command on a store of its own."""
    monkeypatch.setenv("NEWSMAP_STORE", f"sqlite:///{tmp_path / 'store.sqlite'}")
    monkeypatch.setenv("NEWSMAP_PACKS", str(tmp_path / "packs"))
    monkeypatch.setenv("NEWSMAP_SCREENS", str(tmp_path / "no screens"))
    monkeypatch.setenv("USER", "Ana")
    app = typer.Typer()
    cli_store.register(app)
    runner = CliRunner()

    def run(*words: str, code: int = 0, typed: str = "") -> Result:
        result = runner.invoke(app, list(words), input=typed)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == code, result.output
        return result

    return run


@pytest.fixture
def store(newsmap, tmp_path: Path):  # type: ignore[no-untyped-def]  # noqa: ARG001
    with open_store(f"sqlite:///{tmp_path / 'store.sqlite'}") as opened:
        one = article(TEXT)
        opened.save_article(one)
        opened.save_reading(read(one), V1)
        yield opened


def subject(words: str, which: int = 0) -> str:
    one = article(TEXT)
    mention = [r.mention for r in read(one).resolutions if r.mention.words == words][which]
    return f"{one.id}:{mention.start}-{mention.end}"


def test_a_reviewer_works_through_an_article(newsmap, store: Store) -> None:  # type: ignore[no-untyped-def]
    one = article(TEXT)
    claim = read(one).claims[0]

    shown = newsmap("review", "show", one.id).stdout
    assert f"{subject('Kibati')}  Kibati  place  kibati  (or kibati-walikale)" in shown
    assert f"{one.id}/{claim.id}" in shown

    newsmap("review", "confirm", subject("Walikale"))
    newsmap("review", "move", subject("Kibati"), "kibati-walikale", "--note", "the road")
    newsmap("review", "accept", subject("Lukweti"), "--at", "-1.33,28.76", "--territory", "Masisi")
    newsmap("review", "edit", f"{one.id}/{claim.id}", "quantity.low=1000", "speaker=the UN")
    newsmap("review", "date", one.id, "2025-03-20")

    standing = store.reading(one.id)
    assert standing is not None
    places = {r.mention.words: r.place.id for r in standing.reading.resolutions if r.place}
    assert places == {
        "Walikale": "walikale",
        "Kibati": "kibati-walikale",
        "Lukweti": "added-lukweti-masisi",
    }
    assert standing.reading.claims[0].speaker == "the UN"
    assert str(standing.reading.article.published) == "2025-03-20"
    assert [place.id for place in store.added_places()] == ["added-lukweti-masisi"]

    listed = newsmap("review", "list").stdout.splitlines()
    assert len(listed) == 5
    assert "Ana: mention Kibati move (place kibati → kibati-walikale)" in listed[1]

    newsmap("review", "reject", f"{one.id}/{claim.id}", "--by", "Ben")
    differ = newsmap("review", "list").stderr
    assert "reviewers differ" in differ
    assert "Ana" in differ
    assert "Ben" in differ

    newsmap("review", "undo", listed[3].split()[0])
    assert "reviewers differ" not in newsmap("review", "list").stderr
    assert len(newsmap("review", "list").stdout.splitlines()) == 5
    assert len(newsmap("review", "list", "--undone").stdout.splitlines()) == 6


def test_a_reviewer_chooses_the_figure_that_a_flow_shows(newsmap, store: Store) -> None:  # type: ignore[no-untyped-def]
    # given a flow that two articles count differently
    other = article("900 people fled Walikale.")
    store.save_article(other)
    store.save_reading(read(other), V1)
    lines = [line.split("  ") for line in newsmap("review", "flows").stdout.splitlines()]
    assert [line[-1] for line in lines] == ["shown", "supports"]
    (flow, _, claim, figure, _) = lines[1]

    # when the other figure is chosen
    newsmap("review", "recommend", flow, claim)

    # then the flow shows it, and the first supports it
    first = newsmap("review", "flows").stdout.splitlines()[0].split("  ")
    assert (first[3], first[4]) == (figure, "shown")
    assert "no flow" in newsmap("review", "recommend", "nothing", claim, code=2).stderr
    assert "Choose one" in newsmap("review", "recommend", flow, "nothing", code=2).stderr


def test_decisions_go_to_another_desk_as_a_file(newsmap, store: Store, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]  # noqa: ARG001
    newsmap("review", "reject", subject("Kibati"), "--role", "person", "--always")
    file = tmp_path / "ana.jsonl"
    newsmap("review", "export", str(file))
    assert file.read_text() == newsmap("review", "export").stdout

    other = f"sqlite:///{tmp_path / 'other.sqlite'}"
    said = newsmap("review", "import", str(file), "--store", other).stdout
    assert said == "1 new, 0 known, 0 taken back, 1 about articles that are not here\n"
    assert "always for this spelling" in newsmap("review", "list", "--store", other).stdout


def test_a_store_is_backed_up_restored_and_checked(newsmap, store: Store, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file, other = tmp_path / "newsmap.backup", f"sqlite:///{tmp_path / 'other.sqlite'}"
    newsmap("backup", str(file))
    newsmap("restore", str(file), "--store", other)
    assert "all is well" in newsmap("store", "check", "--store", other).stdout
    assert "1 article, 0 decisions" in newsmap("store", "where", "--store", other).stdout
    with open_store(other) as restored:
        assert list(restored.readings()) == list(store.readings())
    assert "holds something already" in newsmap("restore", str(file), code=2).stderr


def test_a_search_prints_the_words_and_where_they_stand(newsmap, store: Store) -> None:  # type: ignore[no-untyped-def]  # noqa: ARG001
    result = newsmap("search", '"fled kibati"')
    assert "1,200 people fled Kibati" in result.stdout
    assert result.stderr == "1 of 1\n"
    found = json.loads(newsmap("search", "lukweti", "--json").stdout)
    (start, end) = found["marks"][0]
    assert article(TEXT).text[start:end] == "Lukweti"
    assert newsmap("search", "nowhere").stderr == "0 of 0\n"


def test_the_seeds_are_reprocessed_with_the_whole_engine(newsmap, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    with open_store(f"sqlite:///{tmp_path / 'store.sqlite'}") as here:
        for path in SEEDS:
            here.save_article(article(path.read_text(encoding="utf-8")))

    assert newsmap("reprocess", "--workers", "2").stdout == "2 read anew, 0 left as they were\n"

    with open_store(f"sqlite:///{tmp_path / 'store.sqlite'}") as here:
        counts = {c.place.name: c.articles for c in here.places_in()}
        assert counts["Walikale"] == 2
        assert len(list(here.readings())) == 2
    assert newsmap("reprocess").stdout == "0 read anew, 0 left as they were\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["review", "show", "nothing"], "is not in the store"),
        (["review", "confirm", "nothing"], "names no mention"),
        (["review", "confirm", "a/b"], "is not in the store"),
        (["review", "confirm", "SUBJECT", "--always", "--only-here"], "contradict"),
        (["review", "move", "SUBJECT", "nowhere-at-all"], "No gazetteer row"),
        (["review", "accept", "SUBJECT"], "has no position offered"),
        (["review", "accept", "SUBJECT", "--at", "north"], "is no point"),
        (["review", "accept", "SUBJECT", "--at", "91,28"], "not on the globe"),
        (["review", "edit", "CLAIM", "quantity.low"], "Write FIELD=TEXT"),
        (["review", "edit", "CLAIM", "quantity.low=many"], "whole number"),
        (["review", "edit", "CLAIM", "\x1b[31m=1"], "no field"),
        (["review", "date", "nothing", "2025-03-20"], "is not in the store"),
        (["review", "undo", "nothing"], "There is no decision"),
        (["review", "import", "{tmp}/nowhere/file"], "cannot be read"),
        (["review", "export", "{tmp}/nowhere/file"], "cannot be written"),
        (["backup", "{tmp}/nowhere/file"], "cannot be written"),
        (
            ["restore", "{tmp}/nowhere/file", "--store", "sqlite:///{tmp}/new.sqlite"],
            "cannot be read",
        ),
        (["search", "goma", "--store", "nonsense"], "is not an address"),
        (["reprocess", "--scheduler", "nonsense://x"], "no Dask scheduler answers"),
    ],
)
def test_what_cannot_be_is_refused_with_one_line(newsmap, store, tmp_path, words, sentence) -> None:  # type: ignore[no-untyped-def]  # noqa: ARG001
    one = article(TEXT)
    filled = {"SUBJECT": subject("Kibati"), "CLAIM": f"{one.id}/{read(one).claims[0].id}"}
    given = [filled.get(word, word.replace("{tmp}", str(tmp_path))) for word in words]
    result = newsmap(*given, code=2)
    assert sentence in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert "\x1b" not in result.stderr


def test_a_wrong_article_is_removed_listed_and_put_back(newsmap, store: Store) -> None:  # type: ignore[no-untyped-def]
    # given an article that should not be there, and one that should
    wrong = article("Kibati is calm. Nothing else is known.", name="wrong.txt")
    store.save_article(wrong)
    store.save_reading(read(wrong), V1)

    # when it is removed under the user's own name, with an id that is none beside it
    done = newsmap("store", "remove", wrong.id, "0" * 16, code=2)

    # then it is gone, the other one stays, and the slip is told
    assert done.stdout.startswith(f"{wrong.id}  ")
    assert "removed by Ana: Kibati is calm." in done.stdout
    assert done.stderr == f"Article {'0' * 16} is not in the store.\n"
    assert newsmap("search", "Kibati").stderr == "1 of 1\n"
    assert newsmap("store", "removed").stdout == done.stdout

    # and another person puts it back
    assert newsmap("store", "put-back", wrong.id, "--by", "Ben").stdout == f"{wrong.id}  put back\n"
    assert newsmap("search", "Kibati").stderr == "2 of 2\n"
    assert newsmap("store", "removed").stdout == ""
    newsmap("store", "check")


def test_an_article_is_erased_after_what_goes_was_said_and_its_id_typed(
    newsmap, store: Store
) -> None:  # type: ignore[no-untyped-def]
    # given two articles; the one has stood at the address of the other
    first = article("Kibati burns, said Quillfeather.", url="https://news.example/1")
    second = article("Kibati is calm, said Quillfeather.", url="https://news.example/1")
    for one in (first, second):
        data = one.text.encode()
        one = replace(one, raw_sha256=hashlib.sha256(data).hexdigest())
        store.save_article(one, file_bytes=data)
        store.save_reading(read(one), V1)
    words = ("store", "erase", second.id, "--why", "a source in danger")

    # when the id is not typed again, then nothing goes
    refused = newsmap(*words, code=2, typed="yes\n")
    assert "goes for good: its text, 1 file as it came, all files that no" in refused.stdout
    assert "1 name and 0 claims read off it" in refused.stdout
    assert f"shown again in its place: {first.id}" in refused.stdout
    assert f"stood at its address and stays: {first.id} (--with-versions)" in refused.stdout
    assert "stays: that the id was erased, when, by whom and why" in refused.stdout
    assert "Not reached: backups" in refused.stdout
    assert "words of it that somebody typed into other articles' decisions" in refused.stdout
    assert refused.stderr == (
        "Nothing was erased: that is not the id. Type it as it stands, or say --yes.\n"
    )
    assert newsmap(*words, code=2).stderr == (
        "Nothing was erased: standard input has ended, and nobody can be asked. Say --yes to"
        " erase without being asked.\n"
    )
    assert store.article(second.id) is not None

    # when it is typed, then it goes, and only that it went stays
    done = newsmap(*words, typed=f"{second.id}\n")
    assert "erased by Ana: a source in danger" in done.stdout
    assert "hold no trace" in done.stdout
    listed = newsmap("store", "erased")
    assert listed.stdout.startswith(f"{second.id}  20")
    assert "Quillfeather" not in listed.stdout
    assert "calm" not in listed.stdout
    assert newsmap("search", "Quillfeather").stderr == "1 of 1\n"
    newsmap("store", "check")

    # and a script says --yes, and lets the text in again
    newsmap("store", "erase", first.id, "--why", "order", "--with-versions", "--yes", "--by", "Ben")
    assert newsmap("search", "Quillfeather").stderr == "0 of 0\n"
    assert newsmap("store", "erase", first.id, "--why", "x", code=2).stderr == (
        f"Article {first.id} was erased already.\n"
    )
    assert newsmap("store", "readmit", first.id).stdout == f"{first.id}  may be read again\n"
    newsmap("store", "clean")


def test_all_versions_at_an_address_are_erased_together(newsmap, store: Store) -> None:  # type: ignore[no-untyped-def]
    texts = [
        article(f"Kibati {n}, said Quillfeather.", url="https://news.example/1") for n in "123"
    ]
    for one in texts:
        store.save_article(one)
    said = newsmap(
        "store", "erase", texts[0].id, "--why", "x", "--with-versions",
        typed="".join(f"{one.id}\n" for one in (texts[0], *sorted(texts[1:], key=lambda a: a.id))),
    ).stdout  # fmt: skip
    assert said.count("goes for good") == 3
    assert "and stays" not in said
    assert "shown again" not in said
    assert newsmap("search", "Quillfeather").stderr == "0 of 0\n"


def test_kept_screens_go_with_an_erased_article(
    newsmap, store: Store, tmp_path, monkeypatch
) -> None:  # type: ignore[no-untyped-def]
    # given a kept screen, what a crash left of one, and a file that is not ours
    screens = tmp_path / "screens"
    monkeypatch.setenv("NEWSMAP_SCREENS", str(screens))
    assert keep_screen(screens, "a", (1,), {"head": "Quillfeather"})
    (screens / "newsmap-screen-x1.part").write_text("Quillfeather")
    (screens / "notes.txt").write_text("mine")

    # when an article is erased, then only that file is left
    (one,) = store.articles()
    newsmap("store", "erase", one.id, "--why", "order", "--yes")
    assert [path.name for path in screens.iterdir()] == ["notes.txt"]
