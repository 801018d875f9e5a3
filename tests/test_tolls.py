"""How many were killed and wounded: in the text's words, of one event or of none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked_places import marked_reading

from dashboard.core.clean import article_as_given
from dashboard.core.compare import comparisons
from dashboard.core.comparing.tolls import cannot_both_be_right
from dashboard.export.csv_tables import csv_tables
from dashboard.export.dictionary import DICTIONARY
from dashboard.export.found import found_line
from dashboard.export.tables import TABLES
from dashboard.model import (
    Claim,
    Comparison,
    EventDetail,
    Harm,
    Quantifier,
    Quantity,
    Reading,
    Stance,
    Toll,
    Verdict,
)
from dashboard.pipeline import read_article
from dashboard.storage.codec import pack_reading, unpack, unpack_reading
from dashboard.ui.view.build import view_of
from dashboard.ui.view.chips import chip_of
from dashboard.ui.view.choice import Choice
from dashboard.ui.view.corpus import corpus_of


def tolls_of(claim: Claim) -> tuple[Toll, ...]:
    return claim.detail.tolls if isinstance(claim.detail, EventDetail) else ()


def tolls(reading: Reading) -> list[tuple[str, Toll]]:
    """Every toll with the words for the place of its event."""
    return [
        (claim.places[0].resolution.mention.words, toll)
        for claim in reading.claims
        for toll in tolls_of(claim)
    ]


def told(text: str, language: str = "en") -> list[str]:
    """Each toll as ``place: harm words``."""
    found = tolls(marked_reading(text, language=language))
    return [f"{place}: {toll.harm} {toll.words}" for place, toll in found]


ATTACKED = "ADF rebels attacked [Oicha] on Monday"

#: The text, and below it what is told.
ENGLISH = f"""
{ATTACKED}, killing at least 12 civilians.
| Oicha: killed killing at least 12 civilians
{ATTACKED}, killing two and wounding 30.
| Oicha: killed killing two; Oicha: wounded wounding 30
{ATTACKED}. The attack left dozens dead.
| Oicha: killed dozens dead
{ATTACKED}. At least 30 people were killed, a trader said.
| Oicha: killed At least 30 people were killed
{ATTACKED}. Nine died in the attack.
| Oicha: killed Nine died
{ATTACKED}. Five people were killed in [Mbau].
| Mbau: killed Five people were killed
{ATTACKED}, killing 12 people, a priest said.
| Oicha: killed killing 12 people
Clashes in [Sake] killed six soldiers and two women.
| Sake: killed killed six soldiers; Sake: killed two women
Six men and two boys were killed in clashes in [Sake].
| Sake: killed Six men; Sake: killed two boys were killed
Three rebels killed two priests in [Sake].
| Sake: killed killed two priests
Eighteen people were killed and 32 wounded when rockets fell on [Goma].
| Goma: killed Eighteen people were killed; Goma: wounded 32 wounded
{ATTACKED}. According to the village chief, 14 people were hacked to death.
| Oicha: killed 14 people were hacked to death
{ATTACKED}. Witnesses said 14 people were killed. The army said nine civilians had died.
| Oicha: killed 14 people were killed; Oicha: killed nine civilians had died
{ATTACKED}. Residents spent the night in the bush. At least 12 people were killed, a priest said.
| Oicha: killed At least 12 people were killed
{ATTACKED}, killing nine people. Another 33 were wounded, a nurse said.
| Oicha: killed killing nine people; Oicha: wounded 33 were wounded
At [Oicha] the rebels killed five civilians while in [Mbau] two men were killed by the army.
| Oicha: killed killed five civilians; Mbau: killed two men were killed
The attack by the ADF on [Oicha] claimed at least 14 lives.
| Oicha: killed at least 14 lives
{ATTACKED}. The army put the death toll at nine.
| Oicha: killed death toll at nine
Assailants killed at least 18 people on Wednesday night, a group said. The army confirmed the \
attack on [Oicha].
| Oicha: killed killed at least 18 people
The death toll from the attack by the ADF on [Oicha] has risen to 31, officials said.
| Oicha: killed risen to 31
""".strip()

FRENCH = """
Une attaque des ADF à [Oicha] a fait sept morts et une dizaine de blessés.
| Oicha: killed sept morts; Oicha: wounded une dizaine de blessés
Les ADF ont attaqué [Mbau], tuant deux militaires et un civil.
| Mbau: killed tuant deux militaires; Mbau: killed un civil
Douze civils ont été tués dans une attaque des ADF à [Oicha].
| Oicha: killed Douze civils ont été tués
Trois rebelles ont tué deux civils à [Oicha].
| Oicha: killed tué deux civils
Les ADF ont attaqué [Mbau] lundi. Le bilan fait état d'au moins onze civils tués.
| Mbau: killed au moins onze civils tués
Les ADF ont attaqué [Mbau] lundi. Le chef dit que lors de cette attaque, 5 civils ont été tués.
| Mbau: killed 5 civils ont été tués
Les combats à [Sake] ont fait quatre morts, dont deux enfants.
| Sake: killed quatre morts
Les combats à [Sake] ont fait quatre morts et dix blessés, selon l'hôpital de [Goma].
| Sake: killed quatre morts; Sake: wounded dix blessés
Les ADF ont attaqué [Mbau] lundi. Selon la société civile, le bilan provisoire est de 14 morts.
| Mbau: killed 14 morts
Les ADF ont attaqué [Mbau]. La société civile locale parle de 14 morts. L'armée évoque 9 morts.
| Mbau: killed 14 morts; Mbau: killed 9 morts
Les ADF ont attaqué [Mbau]. Des maisons ont brûlé. On compte 14 morts, selon le chef.
| Mbau: killed 14 morts
Des miliciens ont tué, dans la nuit de lundi à mardi, trois civils à [Kilo].
| Kilo: killed tué, dans la nuit de lundi à mardi, trois civils
5 rebelles « Raia » ont été tués par les FARDC à [Sake].
| Sake: killed 5 rebelles « Raia » ont été tués
Les ADF ont attaqué [Mbau]. Des sources locales avancent un bilan d'une dizaine de civils tués.
| Mbau: killed une dizaine de civils tués
Neuf civils ont été tués par les ADF mardi. L'attaque s'est déroulée à [Oicha].
| Oicha: killed Neuf civils ont été tués
""".strip()

SWAHILI = """
Waasi wa ADF walishambulia kijiji cha [Oicha] na kuua watu 12 na kujeruhi wengine watano.
| Oicha: killed kuua watu 12; Oicha: wounded kujeruhi wengine watano
Watu wasiopungua 11 wameuawa katika shambulio la waasi huko [Oicha].
| Oicha: killed Watu wasiopungua 11 wameuawa
""".strip()


def cases(table: str) -> list[tuple[str, str]]:
    """Each text with what is told below it, between bars."""
    lines = table.splitlines()
    return [
        (text, expected.removeprefix("| "))
        for text, expected in zip(lines[::2], lines[1::2], strict=True)
    ]


@pytest.mark.parametrize("case", cases(ENGLISH))
def test_the_killed_and_wounded_of_an_event_are_told_with_it(case):
    text, expected = case
    assert "; ".join(told(text)) == expected


@pytest.mark.parametrize("case", cases(FRENCH))
def test_the_killed_and_wounded_are_told_in_french(case):
    text, expected = case
    assert "; ".join(told(text, "fr")) == expected


@pytest.mark.parametrize("case", cases(SWAHILI))
def test_the_killed_and_wounded_are_told_in_swahili(case):
    text, expected = case
    assert "; ".join(told(text, "sw")) == expected


@pytest.mark.parametrize(
    "text",
    [
        # of a period or of a whole war
        f"{ATTACKED}; since January they have killed 7,000 people.",
        f"{ATTACKED}. More than 7,000 people have died since January.",
        f"{ATTACKED}. The war has killed 6,000 people.",
        f"{ATTACKED}. In 2019 an attack there killed 50 people.",
        f"{ATTACKED}. Ten people had been killed there before.",
        "Attacks by the ADF on [Oicha] between 3 and 9 May killed 30 people.",
        # of something else than an attack
        f"{ATTACKED} while cholera killed 12 people in the camp.",
        "M23 shelled [Sake] the day a boat capsized and killed 30 people.",
        # of several events together, or of another
        "M23 attacked [Sake] and [Minova], killing 12 people.",
        "ADF rebels attacked [Oicha] and in [Mbau] killed 12.",
        f"{ATTACKED}. Thirty people were killed in two attacks.",
        f"{ATTACKED}. A trader was killed in his field.",
        # of another day
        f"{ATTACKED}. At least 12 people were killed in a similar attack.",
        f"{ATTACKED}. In the attack on the camp 12 people were killed in January.",
        # of a sentence further on that tells of something else
        f"{ATTACKED}. The war has gone on for years. At least 2,000 people were killed.",
        f"{ATTACKED}. Residents fled to [Beni]. At least 12 people were killed.",
        f"{ATTACKED}. The army saved 30 lives.",
        f"{ATTACKED}. They are accused of killing 3,000 people.",
        "Rebels killed 18 people on Wednesday. A group condemned an attack by the ADF on [Oicha].",
        # of what somebody did before
        "ADF rebels, who have killed thousands of civilians, attacked [Oicha] on Monday.",
        f"{ATTACKED} days after killing 30 people.",
        f"{ATTACKED} two weeks after they killed 30 people in a church.",
        f"{ATTACKED}. The rebels killed 3,000 people during the capture of the city.",
        "A truck fell into a ravine near [Oicha], killing 12 people, and M23 shelled [Oicha].",
        "The attack by the ADF on [Oicha] brought to 300 the number of people killed.",
        # not told as having happened, or not of people
        f"{ATTACKED} but did not kill 12 people.",
        f"{ATTACKED}, killing 12 cows and burning 30 houses.",
        f"{ATTACKED}, killing or wounding 12 people.",
        f"{ATTACKED}, where 12 bodies were found.",
        # where the event may not have been there
        "An attack by the ADF about 20 km west of [Oicha] killed three.",
    ],
)
def test_a_figure_that_is_not_plainly_of_the_event_is_tied_to_none(text):
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Les ADF, qui ont tué plus de 6 000 personnes, ont attaqué [Oicha] lundi.",
        "Les ADF ont attaqué [Oicha] lundi. Ils ont tué plus de 1 000 personnes l'an dernier.",
        "Les ADF ont attaqué [Oicha] lundi. Le bilan des attaques du mois est de 200 morts.",
        "L'attaque des ADF sur [Oicha] porte à 300 le nombre de personnes tuées.",
    ],
)
def test_what_a_force_did_before_is_no_toll_of_this_attack_in_french(text):
    assert told(text, "fr") == []


def test_what_came_before_another_attack_is_not_the_toll_of_the_answer_to_it():
    text = "The army killed 20 rebels in [Oicha] after the attack that left 12 civilians dead."
    assert told(text) == ["Oicha: killed killed 20 rebels"]


def test_what_was_told_of_another_place_is_not_the_toll_of_the_attack_named_next():
    text = "Rebels killed 18 people in [Mbau]. The army confirmed the attack on [Oicha]."
    assert told(text) == ["Mbau: killed killed 18 people"]


def test_a_toll_between_two_attacks_is_told_of_the_one_before():
    text = (
        "ADF rebels attacked [Oicha] on Monday. Twelve people were killed. The army confirmed the"
        " attack on [Eringeti]."
    )
    assert told(text) == ["Oicha: killed Twelve people were killed"]


def test_an_attack_that_was_only_prepared_has_no_toll():
    text = (
        "Les rebelles préparaient une attaque sur la cité de [Katsiru] lorsque l'attaque s'est"
        " produite, faisant près d'une centaine de morts."
    )
    assert told(text, "fr") == []


def test_an_attack_that_killed_keeps_its_toll():
    text = "The UN condemned the attack by the ADF on [Oicha] that killed 12 people."
    assert told(text) == ["Oicha: killed killed 12 people"]


def test_more_who_died_later_are_no_second_toll_of_the_attack():
    assert told(f"{ATTACKED}, killing 12. Two others later died.") == ["Oicha: killed killing 12"]


def test_of_a_longer_sentence_only_what_is_of_the_attack_counts():
    text = f"{ATTACKED}, killing 12 people and abducting 20 others."
    assert told(text) == ["Oicha: killed killing 12 people"]


@pytest.mark.parametrize(
    ("said", "quantifier", "low", "high"),
    [
        ("dozens dead", Quantifier.VAGUE, 10, 99),
        ("at least 12 civilians dead", Quantifier.MORE_THAN, 12, None),
        ("about 30 people dead", Quantifier.APPROXIMATELY, 30, 30),
        ("up to 20 soldiers dead", Quantifier.LESS_THAN, 0, 20),
        ("dozens dead and more than 40 wounded", Quantifier.VAGUE, 10, 99),
    ],
)
def test_the_doubt_of_a_figure_stays(said, quantifier, low, high):
    _, toll = tolls(marked_reading(f"{ATTACKED}, leaving {said}."))[0]
    assert (toll.quantity.quantifier, toll.quantity.low, toll.quantity.high) == (
        quantifier,
        low,
        high,
    )


def test_who_was_killed_is_in_the_words_of_the_text_and_who_counts_is_named():
    text = f"{ATTACKED}, killing 12 Congolese army soldiers, two residents said."
    ((_, toll),) = tolls(marked_reading(text))
    assert toll.people == "Congolese army soldiers"
    assert (toll.speaker, toll.stance) == ("two residents", Stance.STATES)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"{ATTACKED}. They killed 12 civilians, the mayor of [Beni] said."),
        ("en", f"{ATTACKED}. At least 12 civilians were killed, said the governor of [Beni]."),
        ("fr", "Les ADF ont attaqué [Oicha]. Douze civils ont été tués, selon la société civile de"
               " [Beni]."),
    ],
)  # fmt: skip
def test_whose_mayor_counts_the_dead_is_not_where_they_died(language, text):
    assert [place for place, _ in tolls(marked_reading(text, language=language))] == ["Oicha"]


def test_people_of_whom_nothing_is_said_are_people():
    ((_, toll),) = tolls(marked_reading(f"{ATTACKED}, killing 12."))
    assert (toll.people, toll.speaker) == ("people", "the article")


COUNTS = st.lists(st.integers(2, 400), min_size=1, max_size=4, unique=True)
WHO = st.sampled_from(["civilians", "soldiers", "people", "children", "rebels"])


@given(counts=COUNTS, who=WHO)
@settings(max_examples=60, deadline=None)
def test_no_figure_is_ever_added_to_another(counts, who):
    # given an attack with several tolls, in one list and in two sentences
    listed = " and ".join(f"{count} {who}" for count in counts)
    text = f"ADF rebels attacked [Oicha], killing {listed}. ADF rebels attacked [Mbau], killing 7."

    # when it is read, and compared with itself told elsewhere
    reading = marked_reading(text)
    other = marked_reading(text, name="other", source="www.other.com")

    # then each figure stands in its own words, letter for letter, and nothing else is told
    for _, toll in tolls(reading):
        assert reading.article.text[toll.start : toll.end] == toll.words
        assert toll.quantity.words in toll.words
        assert toll.quantity.low in {*counts, 7}
        assert str(toll.quantity.low) in toll.words
    words = {toll.words for _, toll in tolls(reading)}
    for one in comparisons((reading, other)):
        if one.about in set(Harm):
            assert {side.words for side in one.sides} <= words


# --------------------------------------------------------------------------- the board


def board(*texts: str) -> list[Comparison]:
    """What the board sets side by side of killed and wounded, each text of another source."""
    readings = [
        marked_reading(text, name=f"a{n}", source=f"www.source{n}.com", published=date(2025, 3, 4))
        for n, text in enumerate(texts)
    ]
    return [one for one in comparisons(readings) if one.about in set(Harm)]


def test_tolls_that_cannot_both_be_right_contradict():
    first = "ADF rebels attacked [Oicha], killing 12 people, the army said."
    second = "ADF rebels attacked [Oicha]. The attack killed more than 30 people, a priest said."
    (one,) = board(first, second)
    assert (one.verdict, one.about) == (Verdict.CONTRADICT, "killed")
    assert one.subject == "People killed at Oicha"
    assert [side.words for side in one.sides] == ["killing 12 people", "killed more than 30 people"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("killing at least 10 people", "killing 12 people"),
        ("killing dozens of people", "killing 12 people"),
        ("killing about 28 people", "killing 30 people"),
        ("killing 12 people", "in which 12 people died"),
    ],
)
def test_tolls_that_can_both_be_right_do_not_contradict(first, second):
    (one,) = board(
        f"ADF rebels attacked [Oicha], {first}.", f"ADF rebels attacked [Oicha], {second}."
    )
    assert one.verdict is Verdict.AGREE


@pytest.mark.parametrize(
    "second",
    [
        "ADF rebels attacked [Mbau], killing 30 people.",
        "ADF rebels attacked [Oicha], killing 30 soldiers.",
        "ADF rebels attacked [Oicha], wounding 30 people.",
        "Clashes between the army and the ADF in [Oicha] killed 30 people.",
        "ADF rebels attacked [Oicha] on 3 January 2021, killing 30 people.",
    ],
)
def test_only_what_counts_the_same_of_one_event_is_compared(second):
    assert board("ADF rebels attacked [Oicha], killing 12 people.", second) == []


def test_one_voice_that_gives_two_figures_is_not_set_against_itself():
    assert board("ADF rebels attacked [Oicha], killing 12 people and eight residents.") == []


FIGURES = st.builds(
    lambda low, more, kind: Quantity(
        words="",
        start=0,
        end=0,
        quantifier=kind,
        low=low,
        high=None if more is None else low + more,
    ),
    st.integers(0, 500),
    st.none() | st.integers(0, 500),
    st.sampled_from(Quantifier),
)


@given(one=FIGURES, other=FIGURES)
def test_whether_two_figures_contradict_does_not_depend_on_their_order(one, other):
    assert cannot_both_be_right(one, other) == cannot_both_be_right(other, one)
    assert not cannot_both_be_right(one, one)


# --------------------------------------------------------------------------- shown and kept


def test_a_chip_says_the_toll_and_who_counts_where_that_is_another():
    reading = marked_reading(f"{ATTACKED}. The attack killed 12 civilians, a priest said.")
    (claim,) = reading.claims
    assert chip_of(claim, "en").words == "attack · “killed 12 civilians” (a priest)"


def test_tolls_are_kept_with_the_reading():
    reading = marked_reading(f"{ATTACKED}, killing at least 12 civilians, a priest said.")
    rows = {resolution.place: n for n, resolution in enumerate(reading.resolutions)}
    packed = pack_reading(reading, {place: n for place, n in rows.items() if place is not None})
    places = {n: place for place, n in rows.items() if place is not None}
    assert unpack_reading(unpack(packed), reading.article, places) == reading


def test_extract_writes_the_toll_with_its_event_also_where_the_title_told_of_it_first():
    text = "ADF rebels attack [Oicha]. ADF rebels attacked [Oicha] on Monday, killing 12 civilians."
    events = found_line("a", marked_reading(text))["events"]
    (event,) = [one for one in events if one["type"] == "attack"]
    (toll,) = event["tolls"]
    assert (toll["harm"], toll["min"], toll["max"], toll["people"]) == (
        "killed",
        12,
        12,
        "civilians",
    )
    assert toll["words"] == "killing 12 civilians"


def test_a_row_of_the_exports_is_one_figure_with_the_sentence_it_stands_in(gazetteer):
    # given an attack whose toll stands in the next sentence, with a formula for a speaker
    text = (
        "ADF rebels attacked Oicha on Monday. The attack killed at least 12 civilians and wounded "
        "five, according to =HYPERLINK(1) Kambale."
    )
    corpus = corpus_of([read_article(article_as_given(text, doc="a"), gazetteer)])
    view = view_of(corpus, Choice(provinces=True))

    # when its tolls are exported
    rows = list(TABLES["tolls"](corpus, view))

    # then each figure has a row of its own, cited where it stands, and every column is explained
    assert [(row["harm"], row["people"], row["low"], row["high"]) for row in rows] == [
        ("killed", "civilians", 12, None),
        ("wounded", "people", 5, 5),
    ]
    assert all(str(row["excerpt"]).startswith("The attack killed") for row in rows)
    assert {row["name"] for row in rows} == {"Oicha"}
    assert set(rows[0]) <= set(DICTIONARY)
    (event,) = [row for row in TABLES["events"](corpus, view) if row["tolls"]]
    assert event["tolls"] == "killed at least 12 civilians|wounded five"
    assert ",=HYPERLINK" not in csv_tables(corpus, view)["tolls.csv"]
