"""Two reviewers who differ: both decisions side by side, and one of them made to stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from browsing import Reader, close_dialog, reading_served, store_of
from hostile_text import payloads
from playwright.sync_api import Locator, expect

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.reviews import (
    confirm_claim,
    confirm_mention,
    edit_claim,
    move_mention,
    reject_claim,
    reject_mention,
    set_date,
)
from dashboard.core.reviews.overruled import overruled
from dashboard.model import Reading, Role, Scope
from dashboard.pipeline import read_article
from dashboard.storage.store import Store, open_store
from dashboard.ui import html as pieces
from dashboard.ui.conflicts_card import let_stand, side_html, take_back
from dashboard.ui.view.corpus import corpus_of
from dashboard.ui.view.differing import differences

TEXT = (
    "Fighting near Sake\n\nM23 rebels captured Sake on Monday, local sources said. "
    "About 2,000 people fled from Sake to Goma.\n"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'newsmap.sqlite'}") as opened:
        yield opened


@pytest.fixture
def read(store: Store, gazetteer: Gazetteer) -> Reading:
    """An article in the store, as it was read."""
    article = clean(TEXT, name="sake.txt")
    store.save_article(article)
    return read_article(article, gazetteer)


def sake(read: Reading):
    """The first mention of Sake below the title."""
    return [one for one in read.resolutions if one.mention.words == "Sake"][1]


def differ_on_sake(store: Store, read: Reading, gazetteer: Gazetteer, note: str = "") -> None:
    """Amina moves Sake to Minova; Joseph says that it is a person."""
    minova = gazetteer.places_by_id["minova"]
    store.add_review(move_mention(sake(read), minova, store.sign("Amina", note)))
    store.add_review(reject_mention(sake(read), store.sign("Joseph"), Role.PERSON))


# --------------------------------------------------------------------------- what is shown


def test_both_decisions_are_told_with_who_and_when_and_the_sentence(store, read, gazetteer):
    # given two people who differ on a name
    differ_on_sake(store, read, gazetteer, note="I was there.")

    # when the conflicts are made ready to be shown
    [one] = differences(store.conflicts(), corpus_of([read]), "en")

    # then they are one, with its sentence, the name marked in it, and both sides
    assert one.title == "Which place “Sake” means"
    assert one.article == "Fighting near Sake"
    assert one.excerpt.text == "M23 rebels captured Sake on Monday, local sources said."
    [mark] = one.excerpt.highlights
    assert one.excerpt.text[mark.start : mark.end] == "Sake"
    first, second = one.sides
    assert first.said[0].startswith("Minova (")
    assert first.note == "I was there."
    assert first.signed.startswith("Amina · 20")
    assert second.said == ("No place", "person")
    assert second.signed.startswith("Joseph · ")


def test_conflicts_on_claims_days_and_fields_are_told_in_words(store, read):
    # given two people who differ on an article's day, and on two claims
    taken = next(claim for claim in read.claims if claim.kind == "control")
    fled = next(claim for claim in read.claims if claim.kind == "displacement")
    store.add_review(set_date(read.article, date(2025, 3, 1), store.sign("Amina")))
    store.add_review(set_date(read.article, date(2025, 3, 2), store.sign("Joseph")))
    store.add_review(confirm_claim(taken, store.sign("Amina")))
    store.add_review(reject_claim(taken, store.sign("Joseph")))
    store.add_review(edit_claim(fled, {"quantity.low": "1500"}, store.sign("Amina")))
    store.add_review(edit_claim(fled, {"quantity.low": "1000"}, store.sign("Joseph")))

    # then each has its title and its two sides
    found = differences(store.conflicts(), corpus_of([read]), "en")
    told = {one.title: tuple(side.said for side in one.sides) for one in found}
    assert told["The day of publication"] == (("2025-03-01",), ("2025-03-02",))
    assert told["Whether the article says that"] == (("It says that",), ("It does not say that",))
    assert told["At least, in a claim"] == (("1500",), ("1000",))


def test_a_conflict_about_an_article_that_is_not_shown_is_told_all_the_same(store, read, gazetteer):
    differ_on_sake(store, read, gazetteer)
    [one] = differences(store.conflicts(), corpus_of([]), "en")
    assert (one.article, one.excerpt) == ("", None)
    assert len(one.sides) == 2


@pytest.mark.parametrize("name", sorted(payloads(Path())))
def test_hostile_names_and_notes_are_text_alone(name, store, read, gazetteer, tmp_path):
    # given decisions whose names, notes and places are payloads
    payload = payloads(tmp_path)[name]
    place = replace(gazetteer.places_by_id["minova"], name=payload, admin2=payload)
    by = replace(store.sign(f"A {payload}", payload))
    store.add_review(move_mention(sake(read), place, by, Scope.TERRITORY, payload))
    store.add_review(confirm_mention(sake(read), store.sign("Joseph"), Scope.TERRITORY, payload))

    # when they are shown
    found = differences(store.conflicts(), corpus_of([read]), "en")
    page = "".join(side_html(side) for one in found for side in one.sides)
    page += "".join(pieces.heading(one.title, one.article) for one in found)

    # then no tag or handler of the payload is among them
    assert found
    for tag in ("<script", "<img", "<svg", "<a ", '" onmouseover', "\x00"):
        assert tag not in page


# --------------------------------------------------------------------------- settling


def test_the_decision_that_is_let_stand_is_in_force_and_the_other_in_the_history(
    store, read, gazetteer
):
    # given two people who differ
    differ_on_sake(store, read, gazetteer)
    amina, joseph = store.reviews()

    # when a third lets Joseph's stand
    let_stand(store, joseph, "Furaha")

    # then it alone is in force, and it is known who took the other back
    assert not store.conflicts()
    assert [one.id for one in store.reviews()] == [joseph.id]
    history = {one.id: one for one in store.history(amina.subject_id)}
    assert history[amina.id].undone_by == "Furaha"


def test_an_earlier_decision_of_the_same_person_does_not_come_back_in_the_way(
    store, read, gazetteer
):
    # given Amina, who decided twice, and Joseph
    masisi = gazetteer.places_by_id["masisi"]
    store.add_review(move_mention(sake(read), masisi, store.sign("Amina")))
    differ_on_sake(store, read, gazetteer)
    joseph = store.reviews()[-1]

    # when Joseph's stands, then none of Amina's is in force
    let_stand(store, joseph, "Furaha")
    assert [one.id for one in store.reviews()] == [joseph.id]


def test_who_says_the_same_is_not_taken_back(store, read, gazetteer):
    differ_on_sake(store, read, gazetteer)
    store.add_review(reject_mention(sake(read), store.sign("Furaha"), Role.PERSON))
    joseph = next(one for one in store.reviews() if one.reviewer == "Joseph")
    assert [one.reviewer for one in overruled(joseph, store.conflicts())] == ["Amina"]
    let_stand(store, joseph, "Furaha")
    assert {one.reviewer for one in store.reviews()} == {"Joseph", "Furaha"}


def test_all_can_be_taken_back(store, read, gazetteer):
    differ_on_sake(store, read, gazetteer)
    take_back(store, store.reviews(), "Furaha")
    assert not store.reviews()


# --------------------------------------------------------------------------- in the browser


@pytest.fixture
def desk(browser, serve_app, store, read, gazetteer, tmp_path) -> Iterator[Reader]:
    """A reader of the page of a store in which two people differ on a name and on a day."""
    differ_on_sake(store, read, gazetteer, note="<img src=x onerror='window.pwned=1'> {{7*191}}")
    store.add_review(set_date(read.article, date(2025, 3, 1), store.sign("Amina")))
    store.add_review(set_date(read.article, date(2025, 3, 2), store.sign("Joseph")))
    with reading_served(browser, serve_app, store_of(tmp_path), tmp_path) as reader:
        yield reader


def dialog(reader: Reader) -> Locator:
    return reader.page.get_by_role("dialog")


def test_a_person_compares_and_settles_what_two_others_decided(desk, store):
    # given the note that reviewers differ, and the way to compare
    expect(desk.page.locator(".nm-differ")).to_contain_text("Reviewers differ on 2 things")
    desk.page.get_by_role("button", name="Compare").click()
    card = dialog(desk).locator('[class*="st-key-conflict-"]').first
    expect(card).to_contain_text("Which place “Sake” means")
    expect(card).to_contain_text("M23 rebels captured Sake on Monday")
    expect(card).to_contain_text("Amina")
    expect(card).to_contain_text("Joseph")

    # when it is to be settled without a name, then the page asks for one
    card.get_by_role("button", name="Let what Joseph says stand").click()
    expect(dialog(desk)).to_contain_text("Settling this needs your name")
    assert len(store.conflicts()) == 3

    # when Furaha lets Joseph's decision stand
    dialog(desk).get_by_label("Your name").fill("Furaha")
    dialog(desk).get_by_label("Your name").press("Enter")
    card.get_by_role("button", name="Let what Joseph says stand").click()

    # then it is settled in the store, the other conflict is left, and nothing of a note ran
    expect(dialog(desk)).to_contain_text("Settled: No place, person.")
    expect(dialog(desk).locator('[class*="st-key-conflict-"]').first).to_contain_text(
        "The day of publication"
    )
    assert {one.reviewer for one in store.reviews() if one.words == "Sake"} == {"Joseph"}
    assert desk.page.evaluate("typeof window.pwned") == "undefined"

    # and the page behind says so once the dialog is closed
    close_dialog(desk.page)
    expect(desk.page.locator(".nm-differ")).to_contain_text("Reviewers differ on 1 thing;")


def test_a_conflict_leads_to_its_sentence(desk):
    desk.page.get_by_role("button", name="Compare").click()
    dialog(desk).get_by_role("button", name="Read ›").first.click()
    expect(desk.page.locator(".nm-here")).to_contain_text("on Monday, local sources said.")
