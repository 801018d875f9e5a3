"""What a name does in its sentence, on sentences as news writes them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from named import recognised, resolved

from dashboard.model import Role


def roles(text: str) -> dict[str, str]:
    """The role of every name; the last one where a name stands twice."""
    return {mention.words: mention.role.value for mention in recognised(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kigali denied any role in the fighting near Goma.", "Kigali"),
        ("Kinshasa, which had promised help, sent no one to Goma.", "Kinshasa"),
        ("The UN accused Rwanda of backing M23 rebels in Goma.", "Rwanda"),
        ("The claim was denied by Kigali.", "Kigali"),
        ("Rwanda-backed rebels took Goma.", "Rwanda"),
        ("Talks between Kinshasa and Kigali stalled.", "Kigali"),
        ("The Kigali government rejected the report.", "Kigali"),
        ("Zambia and Tanzania have offered to patrol Lake Tanganyika.", "Zambia"),
        ("Selon Kinshasa, la ville de Goma est calme.", "Kinshasa"),
        ("Les rebelles soutenus par le Rwanda avancent vers Sake.", "Rwanda"),
        ("Le Rwanda, mis en cause par l'ONU, n'a pas réagi à Goma.", "Rwanda"),
        ("Goma promet des vivres, Kinshasa une enquête.", "Kinshasa"),
        ("Serikali ya Kongo imelaumu Rwanda.", "Rwanda"),
        ("Kigali na Kinshasa zitakutana tena Doha.", "Kinshasa"),
        ("Rebels bombed Goma, and Kinshasa vowed to answer.", "Kinshasa"),
        ("Kampala, Kigali, and Kinshasa agreed to talk.", "Kinshasa"),
    ],
)
def test_a_state_or_capital_that_acts_or_is_accused_is_a_metonym(text: str, name: str) -> None:
    assert roles(text)[name] == Role.METONYM


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lawmakers walked out of parliament in Kinshasa.", "Kinshasa"),
        ("Le Rwanda héberge toujours 82 000 réfugiés.", "Rwanda"),
        ("In Kigali, the minister denied the report.", "Kigali"),
        ("The rebels who hold Goma said they would stay.", "Goma"),
        ("Walikale is rich in tin, the miners of Bisie say.", "Walikale"),
        ("REBELS TAKE RUBAYA, SAY TRADERS", "RUBAYA"),
        ("Le Goma-Express relie Goma-ville à Sake.", "Sake"),
        ("Des habitants d’Idjwi et de l’Ituri ont fui.", "Ituri"),
        ("Refugees from Sange, Kiliba, and Uvira, had fled the army, backed by Goma.", "Uvira"),
        ("Refugees from Sange, Rwenena, Kiliba, and Uvira, supported by aid, left.", "Uvira"),
        ("Waasi wameingia mji wa Kitshanga, Kivu Kaskazini.", "Kivu Kaskazini"),
    ],
)
def test_a_place_where_something_is_stays_a_place(text: str, name: str) -> None:
    assert roles(text)[name] == Role.PLACE


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Corneille Nangaa leads the Congo River Alliance.",
            "Congo River Alliance",
            "organisation",
        ),
        ("He told Doctors Without Borders in Goma.", "Doctors Without Borders", "organisation"),
        ("Elle a étudié à l'Université de Goma.", "Université de Goma", "organisation"),
        ("Jeshi la Congo limesema lipo Goma.", "Jeshi la Congo", "organisation"),
        ("The Kivu Security Tracker counted 40 clashes.", "Kivu Security Tracker", "organisation"),
        ("Fighters under Captain Innocent Walungu burnt Mpofi.", "Walungu", "person"),
        ("Le colonel Amisi a quitté Goma.", "Amisi", "person"),
        ("Béatrice Kalehe, 44 ans, vend des avocats à Kamanyola.", "Kalehe", "person"),
        ("An agronomist named Lubero Kambale spoke in Goma.", "Lubero", "person"),
        ("Congolese troops left Sake.", "Congolese", "demonym"),
        ("Les douanes rwandaises ont fermé à Goma.", "rwandaises", "demonym"),
    ],
)
def test_what_is_no_place_says_what_it_is(text: str, name: str, role: str) -> None:
    found = next(mention for mention in recognised(text) if mention.words == name)
    assert found.role == role
    assert found.reason


@pytest.mark.parametrize(
    "text",
    [
        "They stopped for the sake of the children in Goma.",
        "Some people in Goma said so in May.",
        "Some camps around Goma, in North Kivu, are emptying. Some villages have burned.",
        "He drank sake and beni tea with us in Goma.",
        "Most of them agree. Same story in Goma.",
        "The nice man was reading in Goma.",
        "Write to desk@goma.example or see www.beni.example/walikale near Goma.",
    ],
)
def test_words_that_are_spelled_like_places_are_no_mentions(text: str) -> None:
    assert [item.words for item in recognised(text) if item.words != "North Kivu"] == ["Goma"]


def test_a_village_whose_name_is_a_word_is_found_behind_its_kind() -> None:
    found = recognised("The village of Some, in Ituri, burned.")
    assert [mention.words for mention in found] == ["Some", "Ituri"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Michael Jordan grew up in Wilmington, North Carolina.", "Wilmington|North Carolina"),
        ("The mayor of Nice visited Marseille on a nice day.", "Nice|Marseille"),
        ("Mr. March told reporters in May that the Union would strike.", ""),
        ("Charlotte met Austin and Sydney Sweeney in Paris.", "Paris"),
        ("Hurricane Milton hit Orlando and moved toward Tampa.", "Orlando|Tampa"),
        ("Residents of Kharkiv fled to Poland and Moldova.", "Kharkiv|Poland|Moldova"),
        ("Lawmakers in Parliament rallied around Trump, she wrote in English.", ""),
        ("TOKYO (AP) - An earthquake shook northern Japan on Sunday.", "TOKYO|Japan"),
        ("Des heurts ont éclaté à Nantes et à Rennes, dit Marine Le Pen.", "Nantes|Rennes"),
    ],
)
def test_news_from_elsewhere_is_read_with_care(text: str, places: str) -> None:
    found = [one.words for one in recognised(text) if one.role in (Role.PLACE, Role.UNLOCATED)]
    assert found == [place for place in places.split("|") if place]


def test_two_provinces_in_one_phrase_are_two_mentions() -> None:
    for text, first, second in (
        ("People fled North and South Kivu.", "nord-kivu", "sud-kivu"),
        ("Dans le Nord et le Sud-Kivu, on fuit.", "nord-kivu", "sud-kivu"),
        ("Watu wa Kivu Kaskazini na Kusini.", "nord-kivu", "sud-kivu"),
    ):
        found = [one.place.id if one.place else None for one in resolved(text)]
        assert found == [first, second], text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rebels entered the village of Zabutini near Goma.", "Zabutini"),
        ("À Zabutini, à 30 km à l'ouest de Walikale, on fuit.", "Zabutini"),
        ("Des combats à Ngungu, Zabutini et Kitamba, territoire de Masisi.", "Kitamba"),
        ("Groupement de Zabutini : trois morts, dit la radio à Goma.", "Zabutini"),
        ("Waasi wako kijiji cha Zabutini, karibu na Goma.", "Zabutini"),
        ("Les familles de Goma sont dans dix villages (Zabutini, Kitamba et Mafula).", "Mafula"),
        ("Près de Goma, Zabutini et Mafula ont été réduits en cendres.", "Mafula"),
        ("Zabutini (20 km N de Goma) avait été attaqué la veille.", "Zabutini"),
        ("Près de Goma, les miliciens ont incendié Zabutini.", "Zabutini"),
        ("L'armée a repris la position Zabutini près de Goma.", "Zabutini"),
        ("Ils sont à Goma, Zabutini, Mafula.", "Mafula"),
    ],
)
def test_an_unknown_village_is_found_where_the_text_says_that_it_is_one(
    text: str, name: str
) -> None:
    assert roles(text)[name] == Role.UNLOCATED


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("En RDC, la population fuit Minova.", "Minova"),
        ("En RDC, les déplacés commencent à regagner Sake.", "Sake"),
        ("En RDC, des familles ont été expulsées de Minova.", "Minova"),
        ("En RDC, les rebelles investissent Sake sans combattre.", "Sake"),
        ("Le calme est revenu au Nord-kivu.", "Nord-kivu"),
    ],
)
def test_a_small_town_is_found_behind_every_form_of_a_verb_that_takes_a_place(
    text: str, name: str
) -> None:
    assert roles(text)[name] == Role.PLACE


def test_accents_written_as_marks_of_their_own_change_nothing() -> None:
    # given one text in both Unicode forms
    text = "À Oïcha, les déplacés de Béni attendent ; le lac Édouard est calme."
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))

    # then the same names are found, each at its own words
    for form in (composed, decomposed):
        for mention in recognised(form):
            assert form[mention.start : mention.end] == mention.words
    assert [unicodedata.normalize("NFC", one.words) for one in recognised(decomposed)] == [
        one.words for one in recognised(composed)
    ]


NAMES = st.sampled_from(
    "Goma Kigali Walikale Nord-Kivu Sake Kibati DRC RDC Congolese Paris Luke Baraka Kivu".split()
)
WORDS = st.sampled_from(
    [
        "the",
        "town",
        "of",
        "said",
        "denied",
        ",",
        ".",
        "\n",
        "(",
        "“",
        "à",
        "de",
        "le",
        "30",
        "km",
        "-",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=120),
    st.lists(st.one_of(NAMES, WORDS), max_size=40).map(" ".join),
    st.text(alphabet="\ud800\x00\u0301\u200fAÉ’-.1 İß", max_size=60),
)


@pytest.mark.parametrize("unit", ["Goma and ", "Goma, ", "Kigali, which ", "Zabutini, 3 km from "])
def test_a_row_without_end_is_read_to_its_end(unit: str) -> None:
    # given a sentence that is one row of names and never stops
    text = unit * 3_000

    # then nothing raises, and the last name is found like the first
    found = recognised(text)
    assert all(text[one.start : one.end] == one.words for one in found)
    assert "Goma" not in unit or len(found) == 3_000


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
@example("AAa:\u0300")  # a sign without its letter is a word of no letters
def test_any_text_is_read_and_offsets_give_the_words_back(text: str) -> None:
    found = recognised(text)
    last = 0
    for mention in found:
        assert text[mention.start : mention.end] == mention.words
        assert last <= mention.start < mention.end
        last = mention.end
    assert len(resolved(text)) == len(found)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_the_same_text_gives_the_same_answer(text: str) -> None:
    assert resolved(text) == resolved(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(NAMES, WORDS), min_size=3, max_size=30).map(" ".join))
def test_a_sentence_without_names_changes_nothing_before_it(text: str) -> None:
    # given a paragraph, and the same with a sentence that names nothing behind it
    text = text + ".\n\nPeople in Goma wait."
    longer = text + " They had waited for three days."

    def read(given_text: str) -> list[tuple[int, int, str]]:
        return [(one.start, one.end, one.role) for one in recognised(given_text)]

    assert read(text) == read(longer)
