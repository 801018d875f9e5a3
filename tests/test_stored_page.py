"""The page on a store: what was read is shown, what a person decides is kept and can be undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from streamlit.testing.v1 import AppTest

from dashboard.collection import load_corpus
from dashboard.core.clean import clean
from dashboard.reprocessing import reader_for
from dashboard.storage.store import Versions
from dashboard.stored_articles import keep_examples, shared_store, with_article
from dashboard.ui.view.corpus import corpus_of

PAGE = str(Path(__file__).resolve().parent.parent / "dashboard" / "page.py")


def page(**params: str) -> AppTest:
    """The page after its first run."""
    test = AppTest.from_file(PAGE, default_timeout=120)
    for key, value in params.items():
        test.query_params[key] = value
    return test.run()


def everything(test: AppTest) -> str:
    """All HTML on the page."""
    return "".join(block.proto.body for block in test.get("html"))


def test_looking_at_the_examples_makes_no_store(own):
    # given no store
    # when the page is looked at
    test = page()

    # then it shows the examples, and there is still none
    assert not test.exception
    assert "2 articles" in everything(test)
    assert not Path(own.store.removeprefix("sqlite:///")).exists()


def test_an_article_of_the_store_is_shown_in_place_of_the_examples(own):
    # given a store with one article
    store = shared_store(own.store)
    text = "Fighting near Sake\n\nAbout 2,000 people fled from Sake to Goma on Monday.\n"
    store.save_article(clean(text, name="sake.txt"))

    # when the page is looked at
    test = page()

    # then that article is read and shown
    assert not test.exception
    assert "1 article" in everything(test)
    assert "fled from Sake to Goma" in everything(test)


def test_a_correction_on_an_example_is_kept_shown_and_undone(own):
    # given the second example, open at the sentence about Walikale
    collection = load_corpus(own)
    reading = next(
        one
        for one in collection.corpus.readings
        if one.article.original_source == "www.thespec.com"
    )
    at = reading.article.text.index("After a failed peace negotiation")
    test = page(article=reading.article.id, at=str(at))
    assert not test.exception

    # when a person says that "Walikale" is an organisation there, and signs
    which = test.selectbox(key="review-which")
    which.select_index(which.options.index("Walikale")).run()
    means = next(radio for radio in test.radio if radio.key.startswith("review-means-"))
    assert any(label.endswith("organisation") for label in means.options)
    means.set_value("role:organisation").run()
    test.text_input(key="reviewer-names").set_value("Amina").run()
    test.button(key="review-save").click().run()

    # then the store has the decision, and the page names who decided
    store = keep_examples(own, collection.corpus, save=False)
    (review,) = store.reviews()
    assert (review.reviewer, review.words) == ("Amina", "Walikale")
    assert not test.exception
    assert "Amina" in everything(test)

    # and when it is taken back, nothing of it is in force
    test.button(key=f"undo-{review.id}").click().run()
    assert not store.reviews()
    (taken_back,) = store.history(review.subject_id)
    assert taken_back.undone_by == "Amina"


def test_a_decision_without_a_name_is_not_kept(own):
    collection = load_corpus(own)
    article = collection.corpus.readings[0].article
    test = page(article=article.id, at=str(article.text.index("Walikale")))
    test.button(key="review-save").click().run()
    assert any("needs your name" in warning.value for warning in test.warning)
    assert not Path(own.store.removeprefix("sqlite:///")).exists()


def test_a_date_given_by_a_person_makes_relative_times_days(own):
    # given the second example and its "Wednesday evening"
    collection = load_corpus(own)
    article = next(
        one.article
        for one in collection.corpus.readings
        if one.article.original_source == "www.thespec.com"
    )
    test = page(article=article.id, at="0")

    # when a person dates it
    from datetime import date

    box = test.date_input(key="review-day")
    assert box.min.year < 1996  # news of the first war
    assert box.max == date.today()  # and none to come
    test.date_input(key="review-day").set_value(date(2025, 3, 21)).run()
    test.text_input(key="reviewer-date").set_value("Amina").run()
    test.button(key="review-day-save").click().run()

    # then the entering of Walikale has its day
    after = load_corpus(own)
    claims = next(one.claims for one in after.corpus.readings if one.article.id == article.id)
    entered = next(
        claim for claim in claims if claim.time and claim.time.words == "Wednesday evening"
    )
    assert entered.time.earliest == date(2025, 3, 19)


def test_an_article_opened_by_itself_is_shown_as_it_was_read_last(own):
    # given an article that the map does not show, of which the first rules read nothing
    store = shared_store(own.store)
    article = clean("Fighting near Sake\n\nAbout 2,000 people fled from Sake.\n", name="sake.txt")
    store.save_article(article)
    read = reader_for(own, store)[0](article)
    store.save_reading(replace(read, claims=()), Versions(rules="1", gazetteer="1"))
    shown = with_article(own, corpus_of([]), article.id)
    assert not shown.readings[0].claims

    # when later rules read it, and nothing else in the store changes
    store.save_reading(read, Versions(rules="2", gazetteer="1"))

    # then it opens with what they read
    shown = with_article(own, corpus_of([]), article.id)
    assert shown.readings[0].claims == read.claims != ()
