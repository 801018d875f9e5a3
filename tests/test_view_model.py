"""What the page shows of the seeds, by hand; and of any text: no mark without its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from behind_marks import excerpts_behind
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.sentences import sentences
from dashboard.model import DestinationStatus, PartKind, Precision, Verdict
from dashboard.pipeline import read_article
from dashboard.ui.view.build import all_ids, select, view_of
from dashboard.ui.view.choice import ALL_HAPPENINGS, Choice, Happening
from dashboard.ui.view.corpus import Corpus, corpus_of
from dashboard.ui.view.panel import comparison_fact
from dashboard.ui.view.records import View


def walk(corpus: Corpus, choice: Choice) -> Iterator[tuple[View, str]]:
    """Every mark and row of a view, and the measured lines from each of its places."""
    view = view_of(corpus, choice)
    for mark_id in sorted(all_ids(view)):
        yield view, mark_id
    for place in view.places:
        chosen = select(view, place.id)
        for line in chosen.measured:
            yield chosen, line.id


def assert_each_stands_on_its_sentences(corpus: Corpus, choice: Choice) -> int:
    """How many marks there are; each excerpt of each is letter for letter its article's."""
    count = 0
    for view, mark_id in walk(corpus, choice):
        excerpts = excerpts_behind(corpus, view, mark_id)
        assert excerpts, f"{mark_id} has no sentence behind it"
        for excerpt in excerpts:
            text = corpus.by_article[excerpt.article_id].article.text
            assert excerpt.text == text[excerpt.start : excerpt.end]
            assert excerpt.text.strip(), f"{mark_id} stands on an empty excerpt"
            for one in excerpt.highlights:
                assert 0 <= one.start < one.end <= len(excerpt.text)
        count += 1
    return count


# --------------------------------------------------------------------------- every mark


@pytest.mark.parametrize("provinces", [False, True])
def test_every_mark_of_the_seeds_stands_on_sentences_of_its_articles(seed_corpus, provinces):
    assert assert_each_stands_on_its_sentences(seed_corpus, Choice(provinces=provinces)) > 50


@pytest.mark.parametrize("happening", Happening)
def test_every_mark_that_a_filter_leaves_stands_on_its_sentences(seed_corpus, happening):
    assert_each_stands_on_its_sentences(
        seed_corpus, Choice(happenings=ALL_HAPPENINGS - {happening})
    )
    assert_each_stands_on_its_sentences(seed_corpus, Choice(happenings=frozenset({happening})))


def test_a_mention_excerpt_marks_the_name_that_put_it_there(seed_corpus):
    view = view_of(seed_corpus, Choice())
    for mark in view.places:
        names = {one.mention.words for one in mark.resolutions}
        for excerpt in excerpts_behind(seed_corpus, view, mark.id):
            marked = {excerpt.text[one.start : one.end] for one in excerpt.highlights}
            assert marked & names


@given(data=st.data())
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_in_any_order_of_the_sentences_each_mark_stands_on_one_of_them(
    data, seed_corpus, gazetteer: Gazetteer
):
    # given the sentences of both seeds in some order, as one article of some paragraphs
    known = [
        " ".join(reading.article.text[span.start : span.end].split())
        for reading in seed_corpus.readings
        for span in sentences(reading.article.text)
    ]
    chosen = data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=25))
    joints = data.draw(
        st.lists(st.sampled_from([" ", "\n", "\n\n"]), min_size=len(chosen), max_size=len(chosen))
    )
    text = "".join(f"{words}{joint}" for words, joint in zip(chosen, joints, strict=True))

    # when it is read and shown
    corpus = corpus_of([read_article(clean(text, name="shuffled.txt"), gazetteer)])

    # then each mark has its sentence
    assert_each_stands_on_its_sentences(corpus, Choice(provinces=True))


# --------------------------------------------------------------------------- what is left out


def test_no_place_of_a_left_out_part_reaches_the_map(seed_corpus, gazetteer):
    # given the second seed with places of the theatre put into its author's biography
    raw = seed_corpus.readings[1].article.text
    school = "University of Chicago"
    assert school in raw
    raw = raw.replace(school, "University of Beni in Bunia, and lives in Uvira")
    reading = read_article(clean(raw, name="biography.txt"), gazetteer)
    biography = [part for part in reading.article.parts if part.kind is PartKind.BIOGRAPHY]
    assert biography

    # when it is shown
    corpus = corpus_of([reading])
    view = view_of(corpus, Choice(provinces=True))

    # then none of them is drawn, and each is listed as left out
    drawn = {mark.place.id for mark in view.places}
    assert not drawn & {"beni", "bunia", "uvira"}
    left_out = {name for row in view.ledger for name in row.names if row.read_as == "left out"}
    assert any("Bunia" in name for name in left_out)
    assert any("Uvira" in name for name in left_out)
    for mark_id in all_ids(view):
        if not mark_id.startswith("name:"):
            for excerpt in excerpts_behind(corpus, view, mark_id):
                assert "Uvira" not in excerpt.text


# --------------------------------------------------------------------------- the seeds, by hand


@pytest.fixture(scope="module")
def view(seed_corpus) -> View:
    return view_of(seed_corpus, Choice())


def test_the_six_places_are_drawn_each_in_its_shape_and_precision(view):
    shapes = {mark.id: (mark.shape, mark.precision) for mark in view.places}
    town = ("dot", Precision.SETTLEMENT)
    assert shapes == {
        "place:walikale": town,
        "place:goma": town,
        "place:bukavu": town,
        "place:kisangani": town,
        "place:nyabiondo": town,
        "place:bisie": ("diamond", Precision.SETTLEMENT),
    }


def test_walikale_is_disputed_named_by_two_origins_and_selected_first(view):
    walikale = view.places[0]
    assert walikale.id == "place:walikale" == view.selected
    assert walikale.origin_count == 2
    dispute = next(mark for mark in view.disputes if mark.id == walikale.dispute_id)
    assert dispute.comparison.verdict is Verdict.CONTRADICT
    assert [side.words for side in dispute.comparison.sides] == [
        "with little resistance",
        "heavy artillery fire throughout the day",
    ]


def test_the_one_stated_distance_stands_beside_the_measured_one(view):
    (line,) = view.distances
    assert line.start is not None
    assert line.end is not None
    assert (line.end.id, line.start.id) == ("walikale", "goma")
    assert "125 km" in line.stated
    assert line.measured_km == pytest.approx(131.7, abs=0.5)
    assert line.bearing_deg == pytest.approx(282, abs=1)
    assert line.vertices


def test_thousands_flee_towards_kisangani_and_nobody_is_said_to_have_arrived(view):
    drawn = [mark for mark in view.flows if mark.curve]
    (arrow,) = drawn
    assert arrow.flow.origin is not None
    assert arrow.flow.destination is not None
    assert (arrow.flow.origin.id, arrow.flow.destination.id) == ("walikale", "kisangani")
    assert arrow.flow.destination_status is DestinationStatus.TOWARDS
    assert arrow.words == "thousands"
    assert arrow.width_px == 4.6
    # the line ends well before the town
    latitude, longitude = arrow.curve.vertices[-1]
    kisangani = arrow.flow.destination
    assert abs(latitude - kisangani.latitude) + abs(longitude - kisangani.longitude) > 0.3


def test_the_two_stocks_are_badges_never_arrows_and_never_added(view):
    assert sorted(mark.words for mark in view.stocks) == ["over 7 million", "tens of thousands"]
    moved = {claim.id for mark in view.flows for claim in mark.flow.claims}
    assert not moved & {mark.claim.id for mark in view.stocks}
    (million,) = [mark for mark in view.stocks if mark.words == "over 7 million"]
    assert million.area is not None
    assert million.area.id == "eastern-drc"


@pytest.mark.parametrize(
    ("name", "read_as", "why"),
    [
        ("Congo River Alliance", "organisation", "a name, not a place"),
        ("University of Chicago", "left out", "not part of the article"),
        ("Kigali", "government", "a place standing for its government"),
        ("Congolese", "people", "a people or side, not a place"),
        ("Doctors Without Borders", "organisation", "a name, not a place"),
        ("Reuters", "organisation", "a name, not a place"),
        ("Qatar", "country", "listed; a country has no point"),
        ("United States", "country", "listed; a country has no point"),
        ("North Kivu", "province", "ring, only when asked for"),
        ("eastern DRC", "region", "listed; a region has no point"),
    ],
)
def test_what_is_not_drawn_is_listed_with_its_reason(view, name, read_as, why):
    rows = [row for row in view.ledger if name in row.names]
    assert [(row.read_as, row.why) for row in rows] == [(read_as, why)]


def test_a_province_is_a_thin_ring_once_asked_for(seed_corpus):
    view = view_of(seed_corpus, Choice(provinces=True))
    rings = {mark.id: mark.precision for mark in view.places if mark.shape == "thin"}
    assert rings == {"place:nord-kivu": Precision.PROVINCE}


def test_measured_lines_leave_from_the_selected_place_to_all_others(view):
    chosen = select(view, "place:bukavu")
    assert {line.start.id for line in chosen.measured if line.start} == {"bukavu"}
    assert len(chosen.measured) == len(view.places) - 1


def test_an_unknown_selection_is_the_views_own_first_choice(view):
    assert select(view, "place:nowhere").selected == view.selected
    assert select(view, None).selected == view.selected


def test_a_filter_says_how_much_it_hides(seed_corpus):
    everything = view_of(seed_corpus, Choice())
    without = view_of(
        seed_corpus, Choice(happenings=ALL_HAPPENINGS - {Happening.FLEEING, Happening.DISPLACED})
    )
    assert not everything.hidden
    assert not without.flows
    assert not without.stocks
    hidden = len(everything.claims) - len(without.claims)
    assert sum(without.hidden.values()) == hidden > 0


def test_one_article_alone_shows_only_its_own_sentences(seed_corpus):
    first = seed_corpus.readings[0].article.id
    choice = Choice(articles=frozenset({first}))
    for view, mark_id in walk(seed_corpus, choice):
        for excerpt in excerpts_behind(seed_corpus, view, mark_id):
            assert excerpt.article_id == first


def test_equal_choices_give_equal_views(seed_corpus):
    choice = Choice(selected="place:goma")
    assert view_of(seed_corpus, choice) == view_of(seed_corpus, replace(choice))


def test_words_of_another_language_stand_in_quotes_in_the_headline(gazetteer: Gazetteer):
    text = "GOMA - Maelfu ya watu wamekimbia kutoka Walikale na kufika Kisangani, DRC."
    corpus = corpus_of([read_article(clean(text, name="a.txt", language="sw"), gazetteer)])
    summary = view_of(corpus, Choice()).summary
    assert summary.startswith(("“Maelfu", "“maelfu"))
    assert "Walikale to Kisangani" in summary


def test_where_one_tells_as_fact_what_others_only_claim_the_board_says_so(gazetteer):
    # given one article that tells of a capture, and one in which the rebels claim it
    texts = (
        "A town falls\n\nM23 rebels captured Walikale on Wednesday.\n",
        "A claim\n\nThe M23 claimed to have captured Walikale. The army did not comment.\n",
    )
    readings = [
        read_article(clean(text, name=f"{n}.txt"), gazetteer) for n, text in enumerate(texts)
    ]
    view = view_of(corpus_of(readings), Choice())

    # when they stand side by side
    (mark,) = [one for one in view.disputes if one.comparison.about == "control"]

    # then two articles are no second source of the fact
    assert mark.comparison.verdict is Verdict.ONE_SOURCE
    said = comparison_fact(mark.comparison, "en")
    assert said == "2 articles, 2 origins; one tells it as fact, the others only claim it"
