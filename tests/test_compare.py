"""The board: what contradicts itself, what agrees, what one source alone says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_places import marked_reading

from dashboard.core.compare import comparisons
from dashboard.core.denials import denial_checks
from dashboard.core.origins import origins, source_key
from dashboard.model import Comparison, Reading, Verdict


def board(*texts: str, published: date | None = None) -> list[Comparison]:
    """The board over articles of different sources."""
    readings = [
        marked_reading(text, name=f"a{n}", source=f"www.source{n}.com", published=published)
        for n, text in enumerate(texts)
    ]
    return list(comparisons(readings))


def about(found: list[Comparison], kind: str) -> list[Comparison]:
    """The comparisons about one kind of question."""
    return [one for one in found if one.about == kind]


# --------------------------------------------------------------------------- the seeds


def test_on_the_seeds_two_things_contradict_and_no_other(seed_readings):
    disputed = [one for one in comparisons(seed_readings) if one.verdict is Verdict.CONTRADICT]
    assert sorted((one.about, one.subject) for one in disputed) == [
        ("resistance", "Walikale"),
        ("support", "Rwanda backs M23"),
    ]


def test_the_seeds_disagree_on_how_walikale_fell(seed_readings):
    [fell] = about(list(comparisons(seed_readings)), "resistance")

    assert [side.words for side in fell.sides] == [
        "with little resistance",
        "heavy artillery fire throughout the day",
    ]
    words = [{claim.detail.resistance_words for claim in side.claims} for side in fell.sides]
    assert "almost without conflict" in words[0]
    assert "sporadic gunfire overnight" in words[1]
    assert (fell.article_count, fell.origin_count) == (2, 2)


def test_the_seeds_set_the_accusation_beside_the_denial(seed_readings):
    [backing] = about(list(comparisons(seed_readings)), "support")

    accused, denied = backing.sides
    assert accused.claims[0].speaker == "The United Nations"
    assert [claim.speaker for claim in denied.claims] == ["Kigali"]


def test_both_seeds_tell_of_alphamins_halt_and_one_names_the_site(seed_readings):
    [halt] = about(list(comparisons(seed_readings)), "halt")

    assert halt.verdict is Verdict.AGREE
    assert halt.article_count == 2
    assert halt.place is not None
    assert halt.place.kind == "mine"
    assert halt.subject.startswith("Alphamin: work halted; ")
    assert halt.subject.endswith("is named in 1 of 2 articles")


def test_the_seeds_agree_on_walikale_and_one_alone_names_nyabiondo(seed_readings):
    control = {one.subject: one for one in about(list(comparisons(seed_readings)), "control")}

    walikale, nyabiondo = control["M23 in Walikale"], control["M23 in Nyabiondo"]
    assert (walikale.verdict, walikale.origin_count) == (Verdict.AGREE, 2)
    assert (nyabiondo.verdict, nyabiondo.article_count) == (Verdict.ONE_SOURCE, 1)


def test_the_seeds_have_two_origins(seed_readings):
    found = origins([reading.article for reading in seed_readings])
    assert sorted(found.values()) == ["www.aljazeera.com", "www.thespec.com"]


def test_what_a_side_quotes_stands_in_its_first_article(seed_readings):
    texts = {reading.article.id: reading.article.text for reading in seed_readings}
    for one in comparisons(seed_readings):
        for side in one.sides:
            assert side.words in texts[side.claims[0].article_id]


# --------------------------------------------------------------------------- general rules


def test_a_place_taken_back_later_by_the_other_side_is_another_thing():
    found = board("M23 rebels captured [Sake].", "The Congolese army recaptured [Sake].")
    assert [one.verdict for one in about(found, "control")] == [Verdict.ONE_SOURCE] * 2


def test_two_captures_months_apart_are_two_things():
    found = board(
        "M23 rebels captured [Sake] on 3 January 2025.",
        "M23 rebels captured [Sake] on 9 June 2025.",
    )
    assert len(about(found, "control")) == 2


def test_a_capture_told_here_and_denied_there_is_disputed():
    found = board(
        "M23 rebels captured [Uvira], residents said.",
        "The government denied that [Uvira] had fallen.",
    )
    [one] = about(found, "control")
    assert one.verdict is Verdict.CONTRADICT
    assert len(one.sides) == 2


def test_a_fight_and_an_easy_capture_in_one_article_do_not_contradict():
    found = board("M23 captured [Sake] with little resistance. Clashes erupted in [Sake] later.")
    assert about(found, "resistance") == []


def test_a_clash_without_a_capture_beside_it_says_nothing_of_how_a_place_fell():
    found = board("M23 captured [Sake] with little resistance.", "Clashes erupted in [Sake].")
    assert about(found, "resistance") == []


def test_two_companies_that_halt_work_are_two_things():
    found = board(
        "Alphamin halted its operations.", "Twangiza Mining suspended production at [Twangiza]."
    )
    assert len(about(found, "halt")) == 2


def test_a_bare_denial_stands_beside_the_accusation():
    found = board(
        "The UN accuses Rwanda of supporting M23.", "Kigali denied any involvement on Monday."
    )
    [one] = about(found, "support")
    assert one.verdict is Verdict.CONTRADICT


_SENTENCES = st.lists(
    st.sampled_from(
        [
            "M23 rebels captured [Sake] with little resistance.",
            "M23 rebels captured [Sake] after heavy fighting.",
            "The army denied that [Sake] had fallen.",
            "Clashes erupted in [Sake].",
            "The UN accuses Rwanda of supporting M23.",
            "Kigali denied any involvement.",
            "Alphamin halted operations at [Bisie:mine].",
            "[Goma] airport is closed.",
            "The rebels withdrew from [Minova] on Monday.",
        ]
    ),
    max_size=5,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(_SENTENCES, max_size=4))
def test_every_claim_on_the_board_was_read_and_every_count_is_one(articles):
    # given articles made of such sentences
    readings: list[Reading] = [
        marked_reading(" ".join(sentences), name=f"a{n}", source=f"s{n}.org")
        for n, sentences in enumerate(articles)
    ]
    known = {claim.id for reading in readings for claim in reading.claims}

    # when they are compared, then nothing is invented and every count holds
    for one in comparisons(readings):
        claims = [claim for side in one.sides for claim in side.claims]
        assert {claim.id for claim in claims} <= known
        assert one.article_count == len({claim.article_id for claim in claims})
        assert 1 <= one.origin_count <= one.article_count
        assert (one.verdict is Verdict.CONTRADICT) <= (len(one.sides) == 2)


# --------------------------------------------------------------------------- origins


def _articles(*texts: str, sources: tuple[str | None, ...] = ()):
    readings = [marked_reading(text, name=f"a{n}") for n, text in enumerate(texts)]
    named = [*sources, *[None] * len(texts)]
    return [
        replace(reading.article, original_source=source)
        for reading, source in zip(readings, named, strict=False)
    ]


def test_articles_that_name_one_source_are_one_origin():
    articles = _articles(
        "One text.", "Another.", sources=("www.aljazeera.com", "https://aljazeera.com/news")
    )
    assert len(set(origins(articles).values())) == 1


def test_an_article_that_names_the_others_publisher_is_of_its_origin():
    first, second = _articles("One text.", "Another.", sources=(None, "Radio Okapi"))
    assert len(set(origins([replace(first, publisher="Radio Okapi"), second]).values())) == 1


def test_articles_that_share_sentences_are_one_origin_and_one_quotation_does_not_make_them_so():
    shared = "The rebels walked into the town before dawn while the garrison was asleep. "
    more = "By noon the market had reopened and the price of salt had doubled again. "
    own = ("A nurse counted the wounded in the ward of the parish hospital.", "Goma was quiet.")
    quoted = '"We will stay in the town until the last of our brothers is free," he said. '

    copied = _articles(shared + more + own[0], own[1] + " " + shared + more)
    quoting = _articles(quoted + own[0], own[1] + " " + quoted)

    assert len(set(origins(copied).values())) == 1
    assert len(set(origins(quoting).values())) == 2


@pytest.mark.parametrize("named", ["www.thespec.com", "THESPEC.com/", "http://m.thespec.com/x"])
def test_an_address_is_compared_by_its_host(named):
    assert source_key(named) == "thespec.com"


# --------------------------------------------------------------------------- denials


def test_a_confirmed_capture_is_shown_beside_its_denial_without_a_verdict():
    told = marked_reading("The fall of [Uvira] was confirmed by residents.", name="a1")
    denied = marked_reading("The government denied that [Uvira] had fallen.", name="a2")

    [check] = denial_checks([*told.claims, *denied.claims])

    assert check.about == "denial"
    assert [claim.article_id for claim in check.claims] == ["a1-article", "a2-article"]
    assert check.finding == "Uvira: taken, according to residents; denied by The government."
    assert not check.agrees


def test_a_denial_about_another_place_is_no_reality_check():
    told = marked_reading("M23 captured [Sake], residents said.")
    denied = marked_reading("The government denied that [Uvira] had fallen.")
    assert denial_checks([*told.claims, *denied.claims]) == ()


def test_what_leaves_its_day_open_joins_the_latest_event_it_can_be_about():
    found = board(
        "M23 rebels captured [Sake] in November.",
        "M23 rebels captured [Sake].",
        "M23 rebels seized [Sake] on 9 December 2025.",
        published=date(2025, 12, 10),
    )
    control = about(found, "control")
    assert [(one.verdict, one.article_count) for one in control] == [
        (Verdict.ONE_SOURCE, 1),
        (Verdict.AGREE, 2),
    ]


def test_nameless_rebels_are_not_counted_with_another_states_troops():
    found = board(
        "Rwandan troops entered [Sake] on 26 January 2025.",
        "M23 rebels entered [Sake] on 25 January 2025.",
        "Rebels captured [Sake].",
        published=date(2025, 1, 30),
    )
    counts = {one.subject: one.article_count for one in about(found, "control")}
    assert (counts["M23 in Sake"], counts["Rwandan troops in Sake"]) == (2, 1)


def test_men_still_there_after_a_withdrawal_deny_no_capture():
    told = marked_reading("M23 rebels captured [Uvira].", name="a")
    stayed = marked_reading(
        "The M23 was keeping hold of [Uvira], despite announcing a withdrawal.", name="b"
    )
    assert denial_checks([*told.claims, *stayed.claims]) == ()


def test_a_denial_answers_no_capture_of_other_days():
    old = marked_reading("M23 rebels captured [Goma] in 2012.", name="a")
    denied = marked_reading(
        "The army denied on 27 January 2025 that [Goma] had fallen on 26 January 2025.", name="b"
    )
    assert denial_checks([*old.claims, *denied.claims]) == ()


def test_both_sides_of_a_fight_are_told_of_one_fight():
    found = board(
        "The army clashed with militants in [Sake] on 5 February 2025.",
        "M23 rebels fought in [Sake] on 5 February 2025.",
    )
    [fight] = about(found, "clash")
    assert (fight.verdict, fight.article_count) == (Verdict.AGREE, 2)


def test_a_few_shots_are_no_fight_for_a_place_taken_without_one():
    found = board(
        "M23 rebels captured [Sake] with little resistance.",
        "M23 rebels captured [Sake]. Only a few random shots were heard in [Sake].",
    )
    assert about(found, "resistance") == []


# --------------------------------------------------------------------------- the words of a side


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "[Kayna] has been in the hands of M23 since Friday.",
            "Kayna has been in the hands of M23",
        ),
        ("The rebels seized the town of [Kayna].", "seized the town of Kayna"),
        ("The rebels seized [Kayna] airport on Monday.", "seized Kayna airport"),
        ("Rebels of M23 took [Kayna]-centre.", "took Kayna-centre"),
        ("M23 fighters, who came at night, took the town. [Kayna] fell.", "Kayna fell"),
        (
            "Clashes between the army and M23 shook [Kayna].",
            "Clashes between the army and M23 shook Kayna",
        ),
    ],
)
def test_a_side_is_quoted_with_its_place_and_with_who_did_it(text, words):
    quoted = [side.words for one in board(text) for side in one.sides]
    assert words in quoted


def test_a_french_reflexive_verb_is_quoted_whole():
    reading = marked_reading("Les rebelles du M23 s'emparent de [Kayna].", language="fr")
    assert [side.words for one in comparisons([reading]) for side in one.sides] == [
        "s'emparent de Kayna"
    ]


def test_a_loss_that_names_nobody_joins_the_capture_of_its_own_day():
    [first, second] = about(
        board(
            "The army retook [Masisi] on 8 January 2031. The loss of [Masisi] on 9 January 2031 was"
            " confirmed by officials.",
            "M23 rebels took [Masisi] on 9 January 2031.",
        ),
        "control",
    )

    assert {one.subject for one in (first, second)} == {"The army in Masisi", "M23 in Masisi"}
    [taken] = [one for one in (first, second) if one.subject == "M23 in Masisi"]
    assert taken.article_count == 2
