"""A form that is sent twice, with Enter in a field and then its button, decides once; so does a
command that is given twice."""

from __future__ import annotations

import pytest
from review_desk import ATTACKED, MISSED, keep
from streamlit.testing.v1 import AppTest
from test_review_added import fill
from test_review_forms import checked, claim_of, only, opened, pick_one, sign, standing, store
from typer.testing import CliRunner

from dashboard.cli import app
from dashboard.model import Article, Decision
from dashboard.storage.store import Store

__all__ = ["store"]

KEPT = "The decision is kept. It can be undone below."


@pytest.fixture
def attacked(store: Store) -> Article:
    """The article about the attack, and nothing else in the store."""
    return keep(store, ATTACKED)[0]


def told(page: AppTest) -> list[str]:
    """What is said after a decision."""
    said = (*page.success, *page.warning, *page.error)
    return [one.value.replace("\\", "") for one in said]


@pytest.mark.parametrize("verdict", ["confirm", "reject", "edit"])
def test_a_verdict_on_a_claim_that_is_sent_twice_is_kept_once(verdict, own, store, attacked):
    # given the form for the attack, with a field changed where that is saved
    claim = claim_of(own, "attack")
    page, late = (opened(attacked, "Rebels attacked") for _ in range(2))

    # when it is sent from the page as it was, and once more from there
    for one in (page, late):
        if verdict == "edit":
            one.selectbox(key=f"stance-{claim.id}").set_value("claims")
        sign(one, f"claim-{claim.id}")
        checked(one.button(key=f"{verdict}-{claim.id}").click().run())

        # then each time it is said that the decision is kept, and it is one; of what was rejected
        # there is no form any more
        assert told(one) == ([] if verdict == "reject" and one is late else [KEPT])
        assert only(store).decision == verdict


def test_a_change_that_was_saved_is_answered_as_kept_when_its_button_is_pressed_again(
    own, store, attacked
):
    claim = claim_of(own, "attack")
    page = opened(attacked, "Rebels attacked")
    page.selectbox(key=f"stance-{claim.id}").set_value("claims")
    sign(page, f"claim-{claim.id}")
    for _ in range(2):
        checked(page.button(key=f"edit-{claim.id}").click().run())
        assert told(page) == [KEPT]
    assert only(store).decision is Decision.EDIT

    # and somebody else, who changed nothing, is told so
    sign(page, f"claim-{claim.id}", "Ben")
    page.button(key=f"edit-{claim.id}").click().run()
    assert "reads like that already" in told(page)[-1]


def test_a_name_that_is_moved_by_two_presses_is_moved_once(store, attacked):
    page = opened(attacked, "Rebels attacked")
    meaning = next(one for one in page.radio if one.key.startswith("review-means-"))
    meaning.set_value("role:person")
    sign(page, "names")
    for _ in range(2):
        checked(page.button(key="review-save").click().run())
        assert told(page) == [KEPT]
        if not any(one.key == "review-save" for one in page.button):
            break
    assert only(store).decision is Decision.REJECT


def test_a_claim_that_is_added_twice_alike_is_answered_as_kept(store):
    # given a claim that somebody added to a sentence
    missed = keep(store, MISSED)[0]
    page = opened(missed, "The last shutters")
    for _ in range(2):
        # when the form is sent once more as it was
        fill(page, figure="", when="on Tuesday")
        pick_one(page.multiselect(key="origin-new-displacement"), "Sake")
        sign(page, "new-displacement")
        checked(page.button(key="new-save").click().run())

        # then the claim stands once
        assert told(page) == [KEPT]
        assert only(store).decision is Decision.ADD

    # and one on the same words that says another thing is refused as before
    fill(page, when="")
    pick_one(page.multiselect(key="origin-new-displacement"), "Sake")
    page.button(key="new-save").click().run()
    assert "Such a claim stands on these words already" in told(page)[-1]


STOOD = "This was decided before and stands; nothing new is kept."


def given(*words: str, by: str = "Amina") -> tuple[str, str]:
    """What a command prints, and what it says beside that."""
    done = CliRunner().invoke(app, ["review", *words, "--by", by])
    assert done.exit_code == 0, done.output
    return done.stdout, done.stderr


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (MISSED, "add {article} shutters displacement origin=Sake"),
        (ATTACKED, "confirm {article}/{attack}"),
        (ATTACKED, "edit {article}/{attack} stance=claims"),
        (ATTACKED, "date {article} 2025-03-19"),
    ],
    ids=["add", "confirm", "edit", "date"],
)
def test_a_command_that_is_given_twice_names_the_decision_that_stands(text, words, own, store):
    # given an article in the store, as read
    article = keep(store, text)[0]
    standing(own)
    attack = claim_of(own, "attack").id if text is ATTACKED else ""
    given_words = words.format(article=article.id, attack=attack).split()

    # when it is decided on, and once more in the same words
    first, second = given(*given_words), given(*given_words)

    # then the decision is one, and the second answer names it and says so
    assert first == (second[0], "")
    assert STOOD in second[1]
    assert only(store).reviewer == "Amina"


def test_what_somebody_else_added_is_refused_in_a_sentence(own, store):
    missed = keep(store, MISSED)[0]
    standing(own)
    words = ("add", missed.id, "shutters of Sake", "displacement", "origin=Sake")
    given(*words)
    done = CliRunner().invoke(app, ["review", *words, "--by", "Ben"])
    assert done.exit_code == 2
    assert "Such a claim stands on these words already. Edit that one" in done.stderr
    assert only(store).reviewer == "Amina"
