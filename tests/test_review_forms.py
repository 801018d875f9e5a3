"""A reviewer's forms: every decision is kept with who and what stood before, and can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from review_desk import ATTACKED, COUNTED, Names, keep, served_names
from streamlit.testing.v1 import AppTest

from dashboard.collection import load_corpus
from dashboard.core.flows import flows
from dashboard.model import (
    Article,
    Claim,
    Decision,
    DisplacementDetail,
    EventDetail,
    Reading,
    Resolution,
    Review,
    Scope,
)
from dashboard.settings import Settings
from dashboard.storage.store import Store
from dashboard.stored_articles import shared_store
from dashboard.ui.map_view import PICK_HEIGHT

PAGE = str(Path(__file__).resolve().parent.parent / "dashboard" / "page.py")

Environment = pytest.MonkeyPatch


@pytest.fixture
def store(own: Settings) -> Store:
    """That store."""
    return shared_store(own.store)


@pytest.fixture
def attacked(store: Store) -> Article:
    """The article about the attack, and nothing else in the store."""
    return keep(store, ATTACKED)[0]


@pytest.fixture
def names(monkeypatch: Environment) -> Iterator[Names]:
    """A gazetteer on localhost in place of the public one."""
    with served_names() as served:
        monkeypatch.setenv("NEWSMAP_NOMINATIM", served.address)
        yield served


def opened(article: Article, words: str) -> AppTest:
    """The page with an article open at the sentence that holds these words."""
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.query_params["article"] = article.id
    page.query_params["at"] = str(article.text.index(words))
    return checked(page.run())


def checked(page: AppTest) -> AppTest:
    """The page, on which nothing went wrong."""
    assert not page.exception, page.exception
    assert not [error.value for error in page.error]
    return page


def everything(page: AppTest) -> str:
    """All that is said on the page."""
    html = "".join(block.proto.body for block in page.get("html"))
    boxes = (page.text, page.caption, page.warning, page.success)
    return html + "\n".join(one.value for group in boxes for one in group)


def standing(own: Settings) -> Reading:
    """The one article after what was decided."""
    (reading,) = load_corpus(own).corpus.readings
    return reading


def claim_of(own: Settings, kind: str, words: str = "") -> Claim:
    """The first claim of that kind whose sentence holds the words."""
    reading = standing(own)
    text = reading.article.text
    return next(
        one for one in reading.claims if one.kind == kind and words in text[one.start : one.end]
    )


def named(own: Settings, words: str) -> Resolution:
    return next(one for one in standing(own).resolutions if one.mention.words == words)


def sign(page: AppTest, form: str, name: str = "Amina") -> None:
    page.text_input(key=f"reviewer-{form}").set_value(name)


def only(store: Store) -> Review:
    (review,) = store.reviews()
    return review


def changes(review: Review) -> dict[str, tuple[str, str]]:
    return {one.field: (one.before, one.after) for one in review.changes if one.before != one.after}


# --------------------------------------------------------------------------- claims


def test_an_event_is_edited_in_type_place_and_actor_and_the_edit_is_undone(own, store, attacked):
    # given the attack on Masisi
    claim = claim_of(own, "attack")
    page = opened(attacked, "Rebels attacked")

    # when a person says that it was a clash, of M23 and the army, at Sake
    page.selectbox(key=f"detail.type-{claim.id}").set_value("clash")
    page.text_input(key=f"actors-{claim.id}").set_value("M23; the army")
    where = page.multiselect(key=f"place-{claim.id}")
    assert [where.options[n] for n in where.value] == ["Masisi (town)"]
    pick_one(where, "Sake")
    sign(page, f"claim-{claim.id}")
    checked(page.button(key=f"edit-{claim.id}").click().run())

    # then the claim reads like that, and the decision says who, when and what stood before
    edited = claim_of(own, "attack")
    assert isinstance(edited.detail, EventDetail)
    assert edited.detail.type == "clash"
    assert edited.actors == ("M23", "the army")
    assert [one.resolution.mention.words for one in edited.places] == ["Sake"]
    review = only(store)
    assert (review.reviewer, review.decision) == ("Amina", Decision.EDIT)
    assert changes(review)["detail.type"] == ("attack", "clash")
    assert changes(review)["actors"] == ("Rebels", "M23; the army")
    assert {"detail.type", "actors", "places"} == set(changes(review))
    assert "What happened: attack → fighting" in everything(page)
    assert "Places: Place “Masisi” → Place “Sake”" in everything(page)
    assert "this alone" in everything(page)

    # and when it is taken back, the claim is as the engine read it
    checked(page.button(key=f"undo-{review.id}").click().run())
    assert claim_of(own, "attack") == claim
    assert store.reviews() == ()
    assert store.history(claim.id)[0].undone_by == "Amina"


def test_the_room_kept_for_the_map_of_a_form_is_as_high_as_the_map():
    css = Path(PAGE).with_name("ui").joinpath("assets", "page.css").read_text(encoding="utf-8")
    assert f".st-key-pick-map {{ min-height: {PICK_HEIGHT}px; }}" in css


def pick_one(widget: Any, label: str) -> None:
    """Choose this alone in a list of several."""
    widget.set_value([next(n for n, one in enumerate(widget.options) if one.startswith(label))])


def test_a_displacement_is_edited_in_its_ends_its_figure_and_its_arrival(own, store, attacked):
    # given the flight from Masisi to Sake
    claim = claim_of(own, "displacement")
    page = opened(attacked, "Some 2,000 people")

    # when a person turns it round, gives the figure its bare words and says nobody arrived
    pick_one(page.multiselect(key=f"origin-{claim.id}"), "Sake")
    pick_one(page.multiselect(key=f"destination-{claim.id}"), "Masisi")
    page.text_input(key=f"figure-{claim.id}").set_value("2,000 people")
    page.selectbox(key=f"detail.destination_status-{claim.id}").set_value("towards")
    sign(page, f"claim-{claim.id}")
    checked(page.button(key=f"edit-{claim.id}").click().run())

    # then it reads like that
    edited = claim_of(own, "displacement")
    ends = {str(one.role): one.resolution.mention.words for one in edited.places}
    assert ends == {"origin": "Sake", "destination": "Masisi"}
    assert edited.quantity is not None
    assert (edited.quantity.words, edited.quantity.quantifier) == ("2,000 people", "exact")
    assert isinstance(edited.detail, DisplacementDetail)
    assert edited.detail.destination_status == "towards"
    assert "figure" in changes(only(store))
    assert "“Some 2,000 people” → “2,000 people”" in everything(page)


def test_a_claim_is_confirmed_as_it_stands_and_another_rejected(own, store, attacked):
    claim = claim_of(own, "displacement")
    page = opened(attacked, "Some 2,000 people")
    sign(page, f"claim-{claim.id}")
    checked(page.button(key=f"confirm-{claim.id}").click().run())
    assert only(store).decision is Decision.CONFIRM
    assert changes(only(store)) == {}

    sign(page, f"claim-{claim.id}", "Ben")
    checked(page.button(key=f"reject-{claim.id}").click().run())
    assert {one.decision for one in store.reviews()} == {Decision.CONFIRM, Decision.REJECT}

    # one person's confirmation and another's rejection differ: neither is in force, and it is said
    assert any("decided differently" in one.value for one in page.warning)
    assert claim_of(own, "displacement").id == claim.id


def test_a_rejected_claim_is_gone_from_the_page_until_that_is_undone(own, store, attacked):
    claim = claim_of(own, "displacement")
    page = opened(attacked, "Some 2,000 people")
    sign(page, f"claim-{claim.id}")
    checked(page.button(key=f"reject-{claim.id}").click().run())
    assert claim.id not in {one.id for one in standing(own).claims}
    assert "rejected" in everything(page)
    checked(page.button(key=f"undo-{only(store).id}").click().run())
    assert claim.id in {one.id for one in standing(own).claims}


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("quantity.low", "many", "a whole number"),
        ("quantity.low", "9000", "Swap the two"),
        ("time.earliest", "Tuesday", "a day such as"),
        ("figure", "9,999 people", "does not hold"),
        ("figure", "fled from Masisi", "not one figure"),
        ("speaker", "", "some words"),
    ],
)
def test_what_a_form_cannot_hold_is_refused_with_one_sentence(
    field, text, sentence, own, store, attacked
):
    claim = claim_of(own, "displacement")
    page = opened(attacked, "Some 2,000 people")
    if not any(one.key == f"{field}-{claim.id}" for one in page.text_input):
        pytest.skip(f"this claim has no {field}")
    page.text_input(key=f"{field}-{claim.id}").set_value(text)
    sign(page, f"claim-{claim.id}")
    page.button(key=f"edit-{claim.id}").click().run()
    assert not page.exception
    (error,) = page.error
    assert sentence in error.value.replace("\\", "")
    assert store.reviews() == ()


def test_a_form_that_nobody_changed_says_so(own, store, attacked):
    for words in ("Rebels attacked", "Fighting then reached", "Some 2,000 people"):
        claim = claim_of(own, "displacement" if "people" in words else "attack")
        if "reached" in words:
            claim = claim_of(own, "clash", "Kasarabwe")
        page = opened(attacked, words)
        sign(page, f"claim-{claim.id}")
        page.button(key=f"edit-{claim.id}").click().run()
        assert not page.exception
        assert "reads like that already" in page.error[0].value
        assert store.reviews() == ()


def test_no_form_decides_without_a_name(own, store, attacked):
    claim = claim_of(own, "attack")
    page = opened(attacked, "Rebels attacked")
    for verdict in ("edit", "confirm", "reject"):
        page.button(key=f"{verdict}-{claim.id}").click().run()
        assert any("needs your name" in one.value for one in page.warning)
    assert store.reviews() == ()


def test_what_somebody_else_took_back_meanwhile_is_said_in_one_sentence(own, store, attacked):
    # given a decision on the page, which another person takes back
    claim = claim_of(own, "attack")
    page = opened(attacked, "Rebels attacked")
    sign(page, f"claim-{claim.id}")
    checked(page.button(key=f"reject-{claim.id}").click().run())
    review = only(store)
    store.undo(review.id, "Ben")

    # when it is taken back here as well
    checked(page.button(key=f"undo-{review.id}").click().run())

    # then a sentence says that it was
    assert any("taken back already by Ben" in one.value for one in page.warning)


def test_a_store_that_is_away_is_one_sentence_and_the_article_stays(
    own, store, attacked, monkeypatch
):
    # given an article that is open when the store goes away
    from dashboard.storage.store import StoreError

    page = opened(attacked, "Rebels attacked")
    claim = claim_of(own, "attack")

    def away(*_args: object, **_more: object) -> None:
        raise StoreError("The store is away. Start it again.")

    monkeypatch.setattr(type(store), "reviews", away)
    monkeypatch.setattr(type(store), "add_review", away)

    # when somebody decides
    sign(page, f"claim-{claim.id}")
    page.button(key=f"confirm-{claim.id}").click().run()

    # then a sentence says so, and the article can still be read
    assert not page.exception
    assert "The store is away" in page.error[0].value
    assert "Rebels" in everything(page)


def test_a_folder_is_shown_as_it_is_and_says_where_decisions_are_kept(own, tmp_path, monkeypatch):
    from dashboard.core.clean import clean

    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.txt").write_text(ATTACKED, encoding="utf-8")
    monkeypatch.setenv("NEWSMAP_ARTICLES", str(folder))
    assert not own.articles_given
    page = opened(clean(ATTACKED, name="one.txt"), "Rebels attacked")
    assert "newsmap read FOLDER" in everything(page)
    assert not [one for one in page.button if (one.key or "").startswith(("edit-", "review-save"))]


def test_a_name_that_no_row_bears_is_no_person_until_somebody_says_so(store):
    # given a sentence with a village that no gazetteer knows and no position is offered for
    (calm,) = keep(store, "Calm\n\nResidents came back to the village of Kasarabwe on Friday.\n")
    page = opened(calm, "Residents came back")

    # when somebody saves without having chosen anything
    assert next(one for one in page.radio if one.key.startswith("review-means-")).value is None
    sign(page, "names")
    checked(page.button(key="review-save").click().run())

    # then nothing is decided
    assert any("Say what the name means" in one.value for one in page.warning)
    assert store.reviews() == ()


# --------------------------------------------------------------------------- placing a name


def placing(article: Article) -> AppTest:
    """The page with the map on which Kasarabwe is placed."""
    page = opened(article, "Fighting then reached")
    at = article.text.index("Kasarabwe")
    return checked(page.button(key=f"place-unlocated-{at}").click().run())


def test_an_offered_position_is_shown_as_offered_and_drawn_only_once_accepted(own, store, attacked):
    # given a village that no gazetteer knows, "30 km west of Masisi"
    page = opened(attacked, "Fighting then reached")
    assert "offers a position: “30 km west of Masisi”" in everything(page)
    assert named(own, "Kasarabwe").place is None

    # when the map is opened, the offer is what is chosen, and its sentence stands there
    page = placing(attacked)
    where = page.radio(key="place-where")
    assert "30 km west of Masisi" in where.options[0].replace("\\", "")
    assert where.value.startswith("offered-")
    assert "reached the village of" in everything(page)
    assert named(own, "Kasarabwe").place is None

    # then it lies there once a person accepts it
    sign(page, "place")
    checked(page.button(key="place-accept").click().run())
    place = named(own, "Kasarabwe").place
    assert place is not None
    assert (place.latitude, place.radius_km) == (-1.4, 14.0)
    review = only(store)
    assert (review.decision, review.scope) == (Decision.ACCEPT, Scope.ARTICLE)
    assert "in this article" in everything(page)
    assert not any(one.key == "place-accept" for one in page.button)

    # and nowhere again when that is undone
    checked(page.button(key=f"undo-{review.id}").click().run())
    assert named(own, "Kasarabwe").place is None


def test_a_point_that_was_typed_is_accepted_with_its_radius(own, store, attacked):
    page = placing(attacked)
    page.radio(key="place-where").set_value("own").run()
    page.text_input(key="place-point").set_value("1.5 S, 28.5 E")
    page.number_input(key="place-radius").set_value(7.0)
    sign(page, "place")
    checked(page.button(key="place-accept").click().run())
    place = named(own, "Kasarabwe").place
    assert place is not None
    assert (place.latitude, place.longitude, place.radius_km) == (-1.5, 28.5, 7.0)
    assert place.source == "placed by Amina"
    assert store.added_places() == ()


def test_a_click_on_the_map_is_the_point(own, attacked):
    # given the map with the position offered chosen
    page = placing(attacked)

    # when the map is clicked
    page.session_state["place-map"] = {"last_clicked": {"lat": -1.61234567, "lng": 28.4}}
    checked(page.run())

    # then that point stands in the box, and it is what is accepted
    assert page.radio(key="place-where").value == "own"
    assert page.text_input(key="place-point").value == "-1.6123, 28.4000"
    sign(page, "place")
    checked(page.button(key="place-accept").click().run())
    place = named(own, "Kasarabwe").place
    assert place is not None
    assert (place.latitude, place.longitude) == (-1.6123, 28.4)


@pytest.mark.parametrize(
    "clicked", [None, "x", {"lat": "{{7*191}}", "lng": 1}, {"lat": float("nan"), "lng": 1}, {}]
)
def test_what_is_no_click_gives_no_point(clicked, attacked):
    page = placing(attacked)
    page.session_state["place-map"] = {"last_clicked": clicked}
    checked(page.run())
    assert page.radio(key="place-where").value.startswith("offered-")


@pytest.mark.parametrize(
    ("typed", "sentence"), [("", "is no point"), ("north", "is no point"), ("95, 28", "globe")]
)
def test_a_point_that_is_none_is_refused_and_the_form_stays_open(typed, sentence, store, attacked):
    page = placing(attacked)
    page.radio(key="place-where").set_value("own").run()
    page.text_input(key="place-point").set_value(typed)
    sign(page, "place")
    page.button(key="place-accept").click().run()
    assert not page.exception
    assert sentence in page.error[0].value.replace("\\", "")
    assert any(one.key == "place-accept" for one in page.button)
    assert store.reviews() == ()


def test_a_name_that_lies_somewhere_is_moved_to_a_new_place(own, store, attacked):
    # given Sake, which the gazetteer knows
    page = opened(attacked, "Some 2,000 people")
    which = page.selectbox(key="review-which")
    which.select_index(which.options.index("Sake")).run()
    at = attacked.text.index("Sake")
    checked(page.button(key=f"place-names-{at}").click().run())

    # when a person puts it elsewhere
    page.text_input(key="place-point").set_value("-1.1, 28.9")
    sign(page, "place")
    checked(page.button(key="place-accept").click().run())

    # then the name and the claim it stands in lie there
    assert only(store).decision is Decision.MOVE
    assert changes(only(store))["place"] == ("sake", "added-sake")
    claim = claim_of(own, "displacement")
    ends = {str(one.role): one.resolution.place for one in claim.places}
    assert ends["destination"] is not None
    assert ends["destination"].latitude == -1.1


def test_always_adds_the_place_to_the_gazetteer_and_undoing_takes_it_away(own, store, attacked):
    # given a second article that names the village without calling it one
    keep(store, ATTACKED, "Calm at Kasarabwe\n\nResidents came back to Kasarabwe on Friday.\n")
    page = placing(attacked)
    page.radio(key="place-where").set_value("own").run()
    page.text_input(key="place-point").set_value("-1.5, 28.5")
    page.text_input(key="place-territory").set_value("Masisi")
    page.radio(key="place-scope").set_value(Scope.TERRITORY).run()
    assert "goes into the gazetteer" in everything(page)
    sign(page, "place")
    checked(page.button(key="place-accept").click().run())

    # then the second article has it as well
    def lie() -> set[bool]:
        return {
            one.place is not None
            for reading in load_corpus(own).corpus.readings
            for one in reading.resolutions
            if one.mention.words == "Kasarabwe"
        }

    assert [one.id for one in store.added_places()] == ["added-kasarabwe-masisi"]
    assert lie() == {True}
    assert "Masisi" in only(store).territory

    # and when that is undone, the row is gone with it
    checked(page.button(key=f"undo-{only(store).id}").click().run())
    assert store.added_places() == ()
    assert True not in lie()


# --------------------------------------------------------------------------- asking online


def test_nothing_is_sent_without_the_readers_consent(attacked, names):
    page = placing(attacked)
    page.text_input(key="ask-contact").set_value("amina@desk.example")
    checked(page.button(key="ask-send").click().run())
    assert any("Nothing was sent" in one.value for one in page.warning)
    assert names.asked == []


def test_the_fields_of_a_look_up_reach_the_server_with_its_button(attacked):
    # given the form: a field that ran the page at once could draw the button anew under a click
    page = placing(attacked)
    fields = (
        page.text_input(key="ask-contact"),
        page.selectbox(key="ask-country"),
        page.checkbox(key="ask-consent"),
        page.button(key="ask-send"),
    )

    # then all of it is one form; whom to ask is not, for the words of the form follow it
    assert {field.form_id for field in fields} == {"ask-form"}
    assert page.selectbox(key="ask-service").form_id == ""


def test_who_agrees_to_one_service_has_agreed_to_no_other(attacked, names):
    # given a reader who agreed to ask the first
    page = placing(attacked)
    page.checkbox(key="ask-consent").set_value(True)

    # when another is chosen
    page.selectbox(key="ask-service").set_value("geonames").run()

    # then the words name it, and it is agreed to anew
    consent = page.checkbox(key="ask-consent")
    assert "GeoNames" in consent.label
    assert consent.value is False
    page.text_input(key="ask-contact").set_value("amina")
    checked(page.button(key="ask-send").click().run())
    assert any("Nothing was sent" in one.value for one in page.warning)
    assert names.asked == []


def test_a_name_is_looked_up_in_the_readers_name_and_a_candidate_accepted(
    own, store, attacked, names
):
    # given a reader who agrees and says who asks
    page = placing(attacked)
    page.text_input(key="ask-contact").set_value("amina@desk.example")
    page.checkbox(key="ask-consent").set_value(True)
    checked(page.button(key="ask-send").click().run())

    # then one question went out, with the name and nothing of the article
    ((query, agent),) = names.asked
    assert query["q"] == ["Kasarabwe"]
    assert "amina@desk.example" in agent
    assert "Masisi" not in str(query)

    # and the answer is one choice beside the others; nothing is decided yet
    where = page.radio(key="place-where")
    assert any("nominatim" in one for one in where.options)
    assert where.value.startswith("offered-")
    assert store.reviews() == ()
    assert page.checkbox(key="ask-consent").value is False

    # and once accepted the name lies there, with its source
    page.radio(key="place-where").set_value("osm-node-77001").run()
    sign(page, "place")
    checked(page.button(key="place-accept").click().run())
    place = named(own, "Kasarabwe").place
    assert place is not None
    assert (place.id, place.latitude) == ("osm-node-77001", -1.4321)
    assert "ODbL" in place.licence


@pytest.mark.parametrize(
    ("contact", "status", "sentence"),
    [("", 200, "in your name"), ("amina", 503, "gave no answer"), ("amina", 429, "gave no answer")],
)
def test_a_look_up_that_fails_is_one_sentence(contact, status, sentence, attacked, names):
    names.status = status
    page = placing(attacked)
    page.text_input(key="ask-contact").set_value(contact)
    page.checkbox(key="ask-consent").set_value(True)
    checked(page.button(key="ask-send").click().run())
    assert any(sentence in one.value for one in page.warning)


def test_nothing_found_is_said_and_the_map_is_left(attacked, names):
    names.answer = []
    page = placing(attacked)
    page.text_input(key="ask-contact").set_value("amina")
    page.checkbox(key="ask-consent").set_value(True)
    checked(page.button(key="ask-send").click().run())
    assert "Nothing of that name was found" in everything(page)


# --------------------------------------------------------------------------- the figure of a flow


def flow_page(own: Settings) -> tuple[AppTest, str]:
    """The map with the flow from Masisi to Sake selected, and that flow's id."""
    corpus = load_corpus(own).corpus
    claims = [claim for reading in corpus.readings for claim in reading.claims]
    flow = next(one for one in flows(claims) if len(one.claims) == 2)
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.query_params["select"] = f"flow:{flow.id}"
    return checked(page.run()), flow.id


def test_the_figure_of_a_flow_is_chosen_and_the_choice_undone(own, store):
    # given a flow for which two articles give two figures
    keep(store, ATTACKED, COUNTED)
    page, flow = flow_page(own)
    assert "Shown is “Some 2,000”" in everything(page)

    # when a person chooses the other one
    checked(page.button(key="choose-figure").click().run())
    choice = page.radio(key=f"figure-{flow}")
    assert len(choice.options) == 2
    (other,) = (
        claim.id
        for reading in load_corpus(own).corpus.readings
        for claim in reading.claims
        if claim.quantity and claim.quantity.words.startswith("Around 3,500")
    )
    choice.set_value(other)
    sign(page, "figure")
    checked(page.button(key="figure-save").click().run())

    # then it is the figure shown, and the other one stands beside it
    review = only(store)
    assert (review.decision, review.reviewer) == (Decision.RECOMMEND, "Amina")
    assert "Shown is “Around 3,500”" in everything(page)
    assert "Some 2,000" in everything(page)

    # and it can be undone where it was chosen
    checked(page.button(key="choose-figure").click().run())
    checked(page.button(key=f"undo-{review.id}").click().run())
    assert store.reviews() == ()
    assert "Shown is “Some 2,000”" in everything(page)


def test_a_flow_with_one_figure_offers_no_choice(own, store):
    keep(store, ATTACKED)
    corpus = load_corpus(own).corpus
    (flow,) = flows([claim for reading in corpus.readings for claim in reading.claims])
    page = AppTest.from_file(PAGE, default_timeout=120)
    page.query_params["select"] = f"flow:{flow.id}"
    checked(page.run())
    assert not any(one.key == "choose-figure" for one in page.button)
