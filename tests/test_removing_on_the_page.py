"""A wrong article is taken out on the page and put back; none takes another's place unasked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.core.clean import clean
from dashboard.errors import DashboardError
from dashboard.settings import Settings
from dashboard.storage.intake import (
    MAX_BYTES_AT_ONCE,
    MAX_FILES_AT_ONCE,
    MAX_LETTERS_AT_ONCE,
    MAX_THINGS_AT_ONCE,
    as_much_as_fits,
    check_together,
)
from dashboard.storage.readers import Problem, ReadArticle
from dashboard.storage.store import Store, erase
from dashboard.stored_articles import shared_store

PAGE = str(Path(__file__).resolve().parent.parent / "dashboard" / "page.py")

RIGHT = "Fighting near Sake\n\nAbout 2,000 people fled from Sake to Goma on Monday.\n"
WRONG = "The wrong paste\n\nAbout 900 people fled from Kitchanga to Mweso on Friday.\n"

#: A saved page that says where it stood.
SAVED = """<html><head><title>{title}</title>
<link rel="canonical" href="https://kivuwatch.example/sake"></head>
<body><article><h1>{title}</h1><p>{words} It was said by people of the town, who asked not to be
named, and by an official who had been there in the morning and came back at night.</p></article>
</body></html>"""


@pytest.fixture
def store(own: Settings) -> Store:
    """The page's store, with one right article."""
    store = shared_store(own.store)
    store.save_article(clean(RIGHT, name="sake.txt"))
    return store


def opened(**params: str) -> AppTest:
    """The page after its first run."""
    page = AppTest.from_file(PAGE, default_timeout=120)
    for key, value in params.items():
        page.query_params[key] = value
    return page.run()


def everything(page: AppTest) -> str:
    """All that the page itself says, and the texts in it."""
    said = [block.proto.body for block in page.get("html")]
    said += [one.value for one in (*page.text, *page.warning, *page.success, *page.error)]
    return "\n".join(said)


def _form() -> None:
    # By itself: a dialog runs as a part of the page, which only a browser can ask for.
    import os

    from dashboard.settings import LANGUAGE, settings_from
    from dashboard.ui import add_articles

    add_articles._dialog(settings_from(os.environ), LANGUAGE)


def pasted(*texts: str) -> AppTest:
    """The form "Add articles" after these texts were pasted and read, one after the other."""
    page = AppTest.from_function(_form, default_timeout=120).run()
    for text in texts:
        page.text_area(key="add-text").set_value(text).run()
        page.button(key="add-read").click().run()
        assert not page.exception
    return page


def titles(store: Store) -> set[str]:
    return {article.title for article in store.articles()}


def test_what_was_just_added_is_removed_again_by_who_signs_and_can_be_put_back(store: Store):
    # given a wrong text that was pasted and read
    page = pasted(WRONG)
    assert titles(store) == {"Fighting near Sake", "The wrong paste"}

    # when it is to be removed without a name, then a sentence asks for one
    page.button(key="add-remove").click().run()
    assert "needs your name" in everything(page)
    assert len(titles(store)) == 2

    # when it is signed, then it is gone, and the other one is not
    page.text_input(key="reviewer-add").set_value("Amina").run()
    page.button(key="add-remove").click().run()
    assert not page.exception
    assert titles(store) == {"Fighting near Sake"}
    assert "removed again: 1 article" in everything(page)
    (removed,) = store.removed_articles()
    assert f"“The wrong paste” was removed by Amina, {removed.at:%Y-%m-%d %H:%M} UTC" in everything(
        page
    )

    # and the same form puts it back
    page.button(key=f"backs-{removed.article_id}").click().run()
    assert len(titles(store)) == 2
    assert not store.removed_articles()


def test_the_open_article_is_removed_says_so_where_it_stood_and_comes_back(store: Store):
    # given a store with a wrong article that is open
    wrong = clean(WRONG, name="wrong.txt")
    store.save_article(wrong)
    page = opened(article=wrong.id, at="0")
    assert "anybody can put it back" in "".join(one.value for one in page.caption)

    # when somebody removes it
    page.text_input(key="reviewer-remove").set_value("Amina").run()
    page.button(key="remove-do").click().run()

    # then its words stand nowhere, and the page says who took it out
    assert not page.exception
    assert titles(store) == {"Fighting near Sake"}
    assert "was removed by Amina" in everything(page)
    assert "Kitchanga" not in everything(page)

    # and a link to it says the same to somebody else, who puts it back
    other = opened(article=wrong.id, at="0")
    assert "was removed by Amina" in everything(other)
    assert "Kitchanga" not in everything(other)
    other.text_input(key="reviewer-back").set_value("Ben").run()
    other.button(key=f"back-{wrong.id}").click().run()
    assert "Kitchanga" in everything(other)
    assert len(titles(store)) == 2


def test_the_last_article_can_be_removed_as_well(store: Store):
    (only,) = store.articles()
    page = opened(article=only.id, at="0")
    page.text_input(key="reviewer-remove").set_value("Amina").run()
    page.button(key="remove-do").click().run()
    assert not page.exception
    assert "was removed by Amina" in everything(page)
    page.button(key=f"back-{only.id}").click().run()
    assert titles(store) == {"Fighting near Sake"}


def test_an_example_that_nobody_put_in_cannot_be_removed(own: Settings):
    from dashboard.collection import load_corpus

    page = opened(article=load_corpus(own).corpus.readings[0].article.id, at="0")
    assert not page.exception
    assert not [one for one in page.button if one.key == "remove-do"]


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        ("both", {"Fighting near Sake", "Sake is calm", "Sake burns"}),
        ("place", {"Fighting near Sake", "Sake burns"}),
        ("drop", {"Fighting near Sake", "Sake is calm"}),
    ],
)
def test_a_text_that_names_anothers_address_takes_its_place_only_when_somebody_says_so(
    store: Store, answer: str, shown: set[str]
):
    # given an article, and another text that names the same address
    first = SAVED.format(title="Sake is calm", words="Sake is calm, people said in the town.")
    second = SAVED.format(title="Sake burns", words="Rebels set fire to Sake, people said.")
    page = pasted(first, second)

    # then nothing happened yet, and the page says what would
    assert titles(store) == {"Fighting near Sake", "Sake is calm"}
    assert "1 text gives the address of an article here" in everything(page)
    assert "Sake burns\n  gives the address of “Sake is calm”" in everything(page)

    # when the reader answers, then it is as they say
    page.button(key=f"add-held-{answer}").click().run()
    assert not page.exception
    assert titles(store) == shown
    assert not [one for one in page.button if one.key == "add-held-both"]
    in_place = "in place of another text at its address, which is kept"
    assert (in_place in everything(page)) is (answer == "place")

    # and what was put in another's place gives it back when it is removed
    if answer == "place":
        page.text_input(key="reviewer-add").set_value("Amina").run()
        page.button(key="add-remove").click().run()
        assert titles(store) == {"Fighting near Sake", "Sake is calm"}


@pytest.mark.usefixtures("store")
def test_the_same_text_again_is_asked_about_by_nobody():
    first = SAVED.format(title="Sake is calm", words="Sake is calm, people said in the town.")
    page = pasted(first, first)
    assert "unchanged: Sake is calm" in everything(page)
    assert not [one for one in page.button if one.key == "add-held-both"]


@pytest.mark.parametrize(
    "sizes", [[1] * (MAX_FILES_AT_ONCE + 1), [MAX_BYTES_AT_ONCE // 5] * 6], ids=["many", "much"]
)
def test_too_much_at_once_is_refused_in_one_sentence(sizes: list[int]):
    with pytest.raises(DashboardError, match=r"too \w+ at once, and none was read: .* Add them in"):
        check_together(sizes)


def test_too_many_files_leave_the_store_as_it_is_and_fewer_are_read(store: Store):
    # given the form, and more files than it takes at once
    files = [
        (f"{n}.txt", f"Title {n}\n\nText {n}, about Goma.\n".encode(), "text/plain")
        for n in range(MAX_FILES_AT_ONCE + 1)
    ]
    page = AppTest.from_function(_form, default_timeout=120).run()

    # when they are to be read, then one sentence says why none of them is
    page.file_uploader(key="add-file").set_value(files).run()
    page.button(key="add-read").click().run()
    assert [one.value for one in page.error] == [
        "201 files are too many at once, and none was read\\: up to 200 files and 100 MB are\\. "
        "Add them in parts, or have newsmap read FOLDER read them\\."
    ]
    assert titles(store) == {"Fighting near Sake"}

    # and when it is a part of them, they are read
    page.file_uploader(key="add-file").set_value(files[:3]).run()
    page.button(key="add-read").click().run()
    assert not page.error
    assert titles(store) == {"Fighting near Sake", "Title 0", "Title 1", "Title 2"}


def items_of(letters: list[int]) -> list[ReadArticle | Problem]:
    """What readers yield: articles of so many letters, and for 0 one that cannot be read."""
    return [
        ReadArticle(article=replace(clean("Goma is calm.", name=f"{n}.txt"), text="x" * length))
        if length
        else Problem(name=f"{n}.txt", sentence=f"{n}.txt, not read.")
        for n, length in enumerate(letters)
    ]


@pytest.mark.parametrize(
    ("letters", "taken"),
    [
        ([5] * (MAX_THINGS_AT_ONCE + 3), MAX_THINGS_AT_ONCE),
        ([0] * (MAX_THINGS_AT_ONCE + 3), MAX_THINGS_AT_ONCE),
        ([MAX_LETTERS_AT_ONCE // 2] * 4, 2),
        ([5] * MAX_THINGS_AT_ONCE, None),
        ([MAX_LETTERS_AT_ONCE], None),
    ],
    ids=["rows", "bad rows", "long texts", "just as many", "just as long"],
)
def test_one_file_of_a_million_rows_keeps_no_page_busy_for_hours(
    letters: list[int], taken: int | None
):
    # given what a table or an archive holds, which its size alone does not tell
    items = items_of(letters)
    asked = iter(items)

    # when it is read on the page, then what fits is, and the first that does not says so
    read = list(as_much_as_fits(asked))
    if taken is None:
        assert read == items
        return
    assert read[:taken] == items[:taken]
    (last,) = read[taken:]
    assert isinstance(last, Problem)
    assert last.sentence == (
        f"{taken}.txt and what follows, not read: up to 2,000 articles with 20 MB of text are read "
        "at once. Add the rest in parts, or have newsmap read FILE read it."
    )
    # and nothing behind it is looked at
    assert len(list(asked)) == len(items) - taken - 1


def test_a_table_with_too_many_rows_is_read_as_far_as_it_goes(store: Store, monkeypatch):
    monkeypatch.setattr("dashboard.storage.intake.MAX_THINGS_AT_ONCE", 3)
    rows = "".join(f"T{n},Rebels left Goma {n}.\n" for n in range(9))
    page = AppTest.from_function(_form, default_timeout=120).run()
    page.file_uploader(key="add-file").set_value(
        [("many.csv", f"title,text\n{rows}".encode(), "text/csv")]
    ).run()
    page.button(key="add-read").click().run()
    assert not page.exception
    assert titles(store) == {"Fighting near Sake", "T0", "T1", "T2"}
    assert "many.csv › line 5 (T3) and what follows, not read: up to 3 articles" in everything(page)


def test_as_much_as_the_form_takes_is_taken():
    check_together([MAX_BYTES_AT_ONCE // MAX_FILES_AT_ONCE] * MAX_FILES_AT_ONCE)
    check_together([])


def test_who_took_every_article_out_sees_an_empty_map_and_the_way_to_the_examples(store: Store):
    # given a store whose only article is removed
    (only,) = store.articles()
    store.remove_article(only.id, "Amina")

    # when the page is opened, then it has no example's word, and says what happened
    page = opened()
    assert not page.exception
    assert "Every article was taken out of this store" in everything(page)
    assert "Walikale" not in everything(page)
    assert not page.query_params

    # when the examples are asked for, then they are shown as what they are, and in the link
    page.button(key="examples-switch").click().run()
    assert not page.exception
    assert "These are the two example articles" in everything(page)
    assert "Walikale" in everything(page)
    assert page.query_params["examples"] == "1"
    assert "These are the two example articles" in everything(opened(examples="1"))

    # and from there is a way back, and nothing was put into the store
    page.button(key="examples-switch").click().run()
    assert "Every article was taken out of this store" in everything(page)
    assert titles(store) == set()

    # and once an article stands there again, a link to the examples shows it
    store.put_back(only.id, "Amina")
    assert "Walikale" not in everything(opened(examples="1"))
    assert "Sake" in everything(opened(examples="1"))


def test_a_store_into_which_nothing_ever_came_shows_the_examples(own: Settings):
    shared_store(own.store).keep("feeds", "https://kivuwatch.example/feed", "{}")
    page = opened()
    assert "Every article was taken out" not in everything(page)
    assert "Walikale" in everything(page)


def test_a_link_to_an_erased_article_says_so_and_not_who_or_why(store: Store):
    # given an erased article, the only one
    (only,) = store.articles()
    erase(store, [only.id], "Amina", "a court's order")

    # when a link to it is opened, then it says that it is gone for good, and no more
    page = opened(article=only.id, at="0")
    assert not page.exception
    assert "was erased from the store on 20" in everything(page)
    for words in ("Sake", "Amina", "court"):
        assert words not in everything(page)
    assert "Every article was taken out" in everything(opened())

    # and the same text pasted again is not taken in, and says why
    page = pasted(RIGHT)
    assert "was erased from the store" in everything(page)
    assert titles(store) == set()
