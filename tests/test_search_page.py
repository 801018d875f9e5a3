"""Searching on the page, and reaching the articles that are not among the newest shown."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import stored_articles
from dashboard.core.clean import clean
from dashboard.export.write import write_export
from dashboard.found_articles import find_in, find_stored
from dashboard.settings import Settings
from dashboard.stored_articles import shared_store
from dashboard.ui.view.corpus import corpus_of
from dashboard.ui.view.found import found_excerpt, opens_at
from dashboard.ui.view.part import Part

ROOT = Path(__file__).resolve().parent.parent
TOWNS = ("Sake", "Goma", "Walikale", "Masisi", "Rutshuru", "Bukavu", "Uvira")


@pytest.fixture
def seven(own, monkeypatch) -> Settings:
    """A store of seven articles, a week apart, of which three are shown at once."""
    monkeypatch.setattr(stored_articles, "MOST_SHOWN", 3)
    for n, town in enumerate(TOWNS):
        shared_store(own.store).save_article(article(n, town))
    return own


def article(n: int, town: str, **given):
    """The n-th article, about a town."""
    text = (
        f"Residents leave {town}\n\n"
        f"The price of flour doubled in the market of {town} this week.\n\n"
        f"About {n + 2},000 people fled from {town} on Monday.\n"
    )
    told = {
        "published": date(2025, 1, 6) + timedelta(weeks=n),
        "publisher": "Kivu Watch" if n % 2 else "Radio Mwangaza",
    }
    return replace(clean(text, name=f"{town}.txt"), **(told | given))


def page(**params: str) -> AppTest:
    """The page after its first run."""
    test = AppTest.from_file(str(ROOT / "dashboard" / "page.py"), default_timeout=120)
    for key, value in params.items():
        test.query_params[key] = value
    return test.run()


def test_an_export_holds_all_articles_not_only_those_shown_at_once(seven, tmp_path):
    write_export(seven, format="csv", out=tmp_path, table="", hxl=False)
    told = (tmp_path / "flows.csv").read_text(encoding="utf-8-sig")
    assert [town for town in TOWNS if town in told] == list(TOWNS)


def html_of(test: AppTest) -> str:
    assert not test.exception
    return "".join(block.proto.body for block in test.get("html"))


def asked(test: AppTest, name: str) -> str:
    """A value in the address bar."""
    value = test.query_params[name]
    return value if isinstance(value, str) else value[0]


def titles(test: AppTest) -> list[str]:
    """The titles of what was found, in order."""
    return [one.label for one in test.button if str(one.key).startswith("open-")]


def shown(test: AppTest) -> set[str]:
    """The towns of the articles that can be chosen."""
    options = test.multiselect(key="articles").options
    return {title.removeprefix("Residents leave ") for title in options}


# --------------------------------------------------------------------------- searching


@pytest.mark.usefixtures("seven")
def test_a_search_lists_title_publisher_day_and_the_words_around_the_find():
    # given the page of a store
    test = page()
    assert not titles(test)

    # when words are searched for that one article holds
    test.text_input(key="search").set_value("flour walik*").run()

    # then it is listed, with who published it and when, and the words marked
    assert titles(test) == ["Residents leave Walikale"]
    html = html_of(test)
    assert "1 article holds “flour walik*”" in html
    assert "Radio Mwangaza · 2025-01-20" in html
    assert '<mark class="nm-found">flour</mark> doubled in the market of' in html

    # and the address keeps the search
    assert asked(test, "q") == "flour walik*"


@pytest.mark.usefixtures("seven")
def test_what_was_found_opens_at_its_sentence_though_it_is_not_among_the_newest():
    # given a search for the oldest article, which the map does not show
    test = page(q="sake flour")
    assert "Sake" not in shown(test)

    # when it is chosen
    next(one for one in test.button if str(one.key).startswith("open-")).click().run()

    # then the article is open at the sentence that holds the words
    html = html_of(test)
    assert 'class="nm-reader-title">Residents leave Sake<' in html
    here = html.partition('class="nm-here">')[2].partition("</span>")[0]
    assert here.startswith("The price of flour doubled")

    # and the way back leads to the search
    test.button(key="back").click().run()
    assert titles(test) == ["Residents leave Sake"]


@pytest.mark.usefixtures("seven")
def test_the_map_is_limited_to_what_was_found_and_back():
    # given a search that finds an article which is not among the newest
    test = page(q="masisi")
    assert shown(test) == {"Masisi", "Rutshuru", "Bukavu", "Uvira"} - {"Masisi"}

    # when the map is limited to it
    test.checkbox(key="search-only").check().run()

    # then it alone is shown, in numbers too, and the address says so
    assert shown(test) == {"Masisi"}
    assert "Shown: the 1 that fits, of 7 articles in the store." in html_of(test)
    assert asked(test, "only") == "1"

    # and when the search ends, the newest are there again, all of them
    test.button(key="search-clear").click().run()
    assert shown(test) == {"Rutshuru", "Bukavu", "Uvira"}
    assert "1 article," not in html_of(test)
    assert "q" not in test.query_params


@pytest.mark.usefixtures("seven")
def test_a_search_without_a_find_says_so_and_how_to_search():
    test = page(q="kalemie")
    assert "No article holds “kalemie”." in html_of(test)
    assert "kisang* goes on" in html_of(test)
    assert "No article fits" not in html_of(test)


@pytest.mark.usefixtures("seven")
def test_a_map_limited_to_nothing_says_so_and_leads_out():
    test = page(q="kalemie", only="1")
    assert "No article fits what was asked for." in html_of(test)
    test.button(key="part-clear").click().run()
    assert shown(test) == {"Rutshuru", "Bukavu", "Uvira"}


@pytest.mark.usefixtures("seven")
def test_signs_without_a_word_search_for_nothing():
    test = page(q="&&& ***")
    assert "holds no word to search for" in html_of(test)
    assert not titles(test)


@pytest.mark.usefixtures("seven")
def test_a_search_keeps_to_the_period_that_was_chosen():
    test = page(q="flour", since="2025-02-01")
    assert len(titles(test)) == 3
    assert "looked for from 2025-02-01" in html_of(test)


def test_more_finds_than_stand_on_a_page_are_turned_over(own):
    # given twelve articles with one word
    store = shared_store(own.store)
    for n in range(12):
        store.save_article(article(n, f"Sake, day {n},"))
    test = page(q="flour")
    assert len(titles(test)) == 10
    assert "12 articles hold" in html_of(test)

    # when the page is turned, then the last two stand there, and a new search begins at its first
    test.button(key="hits-older").click().run()
    assert len(titles(test)) == 2
    assert "11 to 12" in html_of(test)
    test.text_input(key="search").set_value("people").run()
    assert len(titles(test)) == 10


def test_a_folder_is_searched_as_the_store_is_and_no_store_is_made(own, monkeypatch):
    # given the page of a folder
    monkeypatch.setenv("NEWSMAP_ARTICLES", str(ROOT / "seeds"))
    test = page(q='"little resistance"')

    # then the article that holds the words side by side is found
    assert len(titles(test)) == 1
    assert '<mark class="nm-found">little resistance</mark>' in html_of(test)

    # and the map can be limited to it
    test.checkbox(key="search-only").check().run()
    assert "1 article," in html_of(test)
    assert not Path(own.store.removeprefix("sqlite:///")).exists()


@pytest.mark.parametrize("words", ["flour", "walik*", '"market of Sake"', "PRICE goma", "", "zzz"])
def test_a_store_and_a_folder_find_the_same_in_the_same_order(seven, gazetteer, words):
    from dashboard.pipeline import read_article

    # given the same articles in a store and without one
    store = shared_store(seven.store)
    corpus = corpus_of([read_article(one, gazetteer) for one in store.articles()])

    # when both are searched, then the answers are the same
    assert find_in(corpus, words) == find_stored(seven, Part(words=words))


def test_an_excerpt_leaves_the_title_out_and_cuts_no_word(seven):
    # given an article whose title and text hold the word
    [hit] = find_stored(seven, Part(words="bukavu")).hits
    text = shared_store(seven.store).article(hit.article_id).text

    # then the excerpt begins below the title, letter for letter, and opens there
    excerpt = found_excerpt(hit)
    assert excerpt.text == text[excerpt.start : excerpt.end]
    assert excerpt.text.startswith("The price of flour")
    assert text[opens_at(hit) :].startswith("Bukavu this week")
    marked = {excerpt.text[one.start : one.end] for one in excerpt.highlights}
    assert marked == {"Bukavu"}


def test_a_word_deep_in_a_long_text_is_shown_between_whole_words(own):
    # given a word far from both ends
    long = "Nothing of note happened here today. " * 40
    store = shared_store(own.store)
    store.save_article(article(0, f"Sake. {long} Cholera spread. {long}"))
    [hit] = find_stored(own, Part(words="cholera")).hits

    # then its surroundings begin and end with a whole word
    excerpt = found_excerpt(hit)
    words = set(f"{long} Cholera spread.".split())
    assert set(excerpt.text.split()) <= words
    assert "Cholera" in excerpt.text


# --------------------------------------------------------------------------- the other articles


@pytest.mark.usefixtures("seven")
def test_the_page_says_how_many_are_shown_and_the_older_ones_are_a_click_away():
    # given a store of more articles than are shown at once
    test = page()
    assert shown(test) == {"Rutshuru", "Bukavu", "Uvira"}
    assert "Shown: the newest 3 of 7 articles; 4 older ones are not." in html_of(test)
    assert test.button(key="part-newer").disabled

    # when the reader goes to older ones, then those are shown, to the last
    test.button(key="part-older").click().run()
    assert shown(test) == {"Goma", "Walikale", "Masisi"}
    assert "Shown: articles 4 to 6 of 7, the newest first." in html_of(test)
    assert asked(test, "older") == "1"
    test.button(key="part-older").click().run()
    assert shown(test) == {"Sake"}
    assert test.button(key="part-older").disabled

    # and back again
    test.button(key="part-newer").click().run()
    assert shown(test) == {"Goma", "Walikale", "Masisi"}


@pytest.mark.usefixtures("seven")
def test_a_period_and_a_publisher_choose_before_the_newest_are_taken():
    # given the form open
    test = page()
    test.session_state["part-open"] = True
    test.run()
    assert test.selectbox(key="part-publisher").options == ["Kivu Watch", "Radio Mwangaza"]

    # when the oldest month of one publisher is asked for
    test.date_input(key="part-until").set_value(date(2025, 1, 31))
    test.selectbox(key="part-publisher").set_value("Radio Mwangaza")
    next(one for one in test.button if one.label == "Show").click().run()

    # then its articles are shown, though three newer ones would have filled the page
    assert shown(test) == {"Sake", "Walikale"}
    html = html_of(test)
    assert "Shown: the 2 that fit, of 7 articles in the store." in html
    assert "Asked for: to 2025-01-31, by Radio Mwangaza." in html
    assert asked(test, "publisher") == "Radio Mwangaza"

    # and a button shows all again
    test.button(key="part-clear").click().run()
    assert shown(test) == {"Rutshuru", "Bukavu", "Uvira"}


def test_articles_without_a_day_are_left_out_of_a_period_unless_asked_for(seven):
    shared_store(seven.store).save_article(article(9, "Beni", published=None))
    assert "Beni" not in shown(page(since="2025-02-10"))
    assert "Beni" in shown(page(since="2025-02-10", undated="1"))


@pytest.mark.usefixtures("seven")
def test_an_article_chosen_among_the_newest_does_not_hide_the_older_ones():
    # given one of the newest chosen
    test = page()
    test.multiselect(key="articles").set_value(test.multiselect(key="articles").value[:1]).run()
    assert "1 article," in html_of(test)

    # when the reader goes to older ones, then all of those are shown
    test.button(key="part-older").click().run()
    assert "3 articles," in html_of(test)


@pytest.mark.usefixtures("seven")
def test_a_link_opens_the_same_part_of_the_store_elsewhere():
    test = page(since="2025-01-10", until="2025-02-01", q="walikale", only="1")
    assert shown(test) == {"Walikale"}


@pytest.mark.usefixtures("own")
def test_looking_for_a_part_of_a_folder_changes_nothing(monkeypatch):
    monkeypatch.setenv("NEWSMAP_ARTICLES", str(ROOT / "seeds"))
    assert "2 articles" in html_of(page(since="2025-01-10", older="3", publisher="X"))


def test_the_map_of_a_folder_is_drawn_without_what_search_feeds_and_conflicts_need(tmp_path):
    # given a process that has loaded nothing
    script = (
        "import sys\n"
        "from streamlit.testing.v1 import AppTest\n"
        f"page = AppTest.from_file({str(ROOT / 'dashboard' / 'page.py')!r}, default_timeout=120)\n"
        "page.run()\n"
        "assert not page.exception\n"
        "print(*sorted(sys.modules))\n"
    )
    environment = {
        **os.environ,
        "NEWSMAP_ARTICLES": str(ROOT / "seeds"),
        "NEWSMAP_STORE": f"sqlite:///{tmp_path / 'none.sqlite'}",
    }

    # when it draws the map of a folder
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    # then what only a store, a search or a dialog needs was not loaded
    loaded = set(done.stdout.split())
    assert "dashboard.ui.search_box" in loaded
    assert not loaded & {
        "sqlalchemy",
        "httpx",
        "feedparser",
        "dashboard.found_articles",
        "dashboard.stored_articles",
        "dashboard.ui.part_card",
        "dashboard.ui.feeds_card",
        "dashboard.ui.conflicts_card",
        "dashboard.ui.view.found",
    }
