"""Displacement in registers other than the wire: letters, radio scripts, bulletins, columns."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import summary

Told = tuple[str, str, float | None, float | None]


def read(text: str, language: str = "en") -> list[Told]:
    """What is told of each group of people: whence, where to, how many at least and at most."""
    return [summary(claim)[:4] for claim in claims_of(text, language)]


FEAST = [
    "Thousands scrambled to vote in [Goma].",
    "Some 3,000 people came to [Goma] to watch the final.",
    "Thousands trickled home after the match in [Bukavu].",
    "Some 5,000 people came to mass in [Minova].",
    "Hundreds of people walked to [Sake] to bury the chief.",
    "The relocation of 1,200 households from [Rethy] to [Mahagi], announced for July, is on hold.",
    "The transfer of 300 families from [Rethy] to [Mahagi] has been put off until July.",
    "The camp of [Kobu] once held 150,000 refugees.",
    "UNICEF has sheltered 300 families.",
    "300 people left Médecins Sans Frontières in protest.",
    "200 trucks carrying displaced people's food reached [Sake].",
]
FRENCH_FEAST = [
    "Quelque 3 000 personnes sont venues à [Goma] pour assister à la finale.",
    "Des centaines d'habitants se sont rendus à [Sake] pour la messe.",
    "300 familles sont rentrées chez elles après le match à [Goma].",
    "Le transfert de 1 200 ménages de [Rethy] vers [Mahagi] a été reporté.",
    "Le camp de [Kobu] abritait autrefois 150 000 réfugiés.",
    "L'UNICEF a hébergé 300 ménages.",
]


@pytest.mark.parametrize("text", FEAST)
def test_who_votes_watches_or_is_moved_one_day_does_not_flee(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", FRENCH_FEAST)
def test_who_goes_to_a_feast_does_not_flee_in_french(text: str) -> None:
    assert read(text, "fr") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3,000 people fled to [Goma] after an attack on a funeral in [Sake].", ("Sake", "Goma")),
        ("300 families moved to [Goma] after mass killings in [Sake].", ("Sake", "Goma")),
        ("300 families returned to [Sake] to trade again.", ("", "Sake")),
        ("The transfer of 300 families from [Rethy] to [Mahagi] ended.", ("Rethy", "Mahagi")),
        ("[Kobu] now holds 150,000 refugees.", ("", "Kobu")),
    ],
)
def test_a_funeral_or_a_convoy_beside_a_flight_does_not_hide_it(
    text: str, told: tuple[str, str]
) -> None:
    assert [item[:2] for item in read(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("250 families have taken the forest path to [Kimbi].", ("", "Kimbi")),
        ("250 families took the track to [Kimbi].", ("", "Kimbi")),
        ("312 families have re-entered [Ngungu].", ("", "Ngungu")),
        ("2,200 people are strung out between [Hombo] and [Miti].", ("", "Hombo Miti")),
        ("900 people of [Numbi] have taken to the forest.", ("Numbi", "")),
        ("[Kayna] stadium has become home to 1,150 families.", ("", "Kayna")),
        ("85 families are being looked after in [Rubaya].", ("", "Rubaya")),
    ],
)
def test_verbs_of_letters_and_radio_scripts_tell_of_flight(
    text: str, told: tuple[str, str]
) -> None:
    assert [item[:2] for item in read(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[Minova] is sheltering 3,000 people from [Numbi].", [("Numbi", "Minova")]),
        ("[Minova] is now sheltering some 300 families.", [("", "Minova")]),
        ("[Goma] was housing 900 displaced people.", [("", "Goma")]),
        ("3,000 people are sheltering in [Minova].", [("", "Minova")]),
        ("3,000 people now sheltering in [Minova] fled [Numbi].", [("Numbi", "Minova")]),
    ],
)
def test_who_shelters_others_and_who_is_sheltering_are_told_apart(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert [item[:2] for item in read(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("4,000 people hunted from their homes at [Namoya] are now in [Kabambare].",
         ("Namoya", "Kabambare")),
        ("Raids drove 900 people from their villages in [Kobu].", ("Kobu", "")),
        ("900 people were forced out of their houses near [Kobu].", ("Kobu", "")),
    ],
)  # fmt: skip
def test_where_the_homes_stood_that_people_were_driven_from_is_their_origin(
    text: str, told: tuple[str, str]
) -> None:
    assert [item[:2] for item in read(text)] == [told]


def test_so_many_people_did_not_leave_one_camp() -> None:
    attacked = "Gunmen attacked the camp of [Kobu:camp] on Monday. "
    large = read(attacked + "Over 1,000,000 people have fled since.")
    small = read(attacked + "Over 1,000 people have fled since.")
    assert (large[-1][0], small[-1][0]) == ("", "Kobu")


def test_who_fled_abroad_left_the_land_in_which_the_others_are_counted() -> None:
    told = read(
        "36,000 people have been displaced across [Rutshuru:territory], while more than 10,000"
        " others fled to [Uganda:country]."
    )
    assert told[-1] == ("Rutshuru", "Uganda", 10_000, None)


def test_a_figure_that_goes_on_from_one_without_origin_borrows_none() -> None:
    told = read(
        "Shells fell on [Kobu]. In all 2,500 people were received in [Kisoro] this year and 1,000"
        " in [Kanungu]."
    )
    assert [item[:2] for item in told] == [("", "Kisoro"), ("", "Kanungu")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rebels attacked [Nagero], killing at least eight people and displacing some 3,500.",
         [("Nagero", "", 3_500, 3_500)]),
        ("More than 500 people crossed back into [Burundi:country] at the [Kavimvira] border.",
         [("", "Burundi", 500, None)]),
        ("There are reports of hundreds of people who have gone back to [Kobu].",
         [("", "Kobu", 100, 999)]),
        ("The agency has transferred 3,500 of the refugees who fled to [Nkondo] to [Kyangwali].",
         [("Nkondo", "Kyangwali", 3_500, 3_500)]),
        ("The site was extended to shelter 3,000 more refugees in [Kobu].", []),
        ("The attacks left National Route 5 littered with vehicles and displaced 2,000 people.",
         [("", "", 2_000, 2_000)]),
    ],
)  # fmt: skip
def test_what_stands_beside_people_who_moved_is_told_apart(text: str, told: list[Told]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("All of [Sake] has moved to [Minova].", [("Sake", "Minova")]),
        ("Half of [Sake] is in [Minova].", [("Sake", "Minova")]),
        ("Half of the town of [Sake] fled.", [("Sake", "")]),
        ("Rebels took [Sake]. By dusk half the village was on the track to [Minova].",
         [("Sake", "Minova")]),
        ("Most of [Sake] is in the hands of the rebels.", []),
        ("Half of [Sake] burned.", []),
        ("The army has moved to [Sake].", []),
    ],
)  # fmt: skip
def test_a_part_of_a_village_that_goes_is_its_people(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert [item[:2] for item in read(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La moitié de [Sake] est partie vers [Minova].", [("Sake", "Minova")]),
        ("La moitié du village de [Sake] a fui vers [Minova].", [("Sake", "Minova")]),
        ("Du village de [Sake], 300 familles ont fui vers [Minova].", [("Sake", "Minova")]),
        ("La moitié de [Sake] a brûlé.", []),
    ],
)
def test_a_part_of_a_village_that_goes_is_its_people_in_french(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert [item[:2] for item in read(text, "fr")] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[Kilolirwe] sends word that 1,040 people from [Mushaki] are lying in its schoolrooms.",
         ("Mushaki", "Kilolirwe", 1_040)),
        ("Good news from [Nundu]. 1,200 people who had spent the season in [Mboko] walked home.",
         ("Mboko", "Nundu", 1_200)),
        ("[Tongo]: no returns; 75 households newly displaced to [Bambo] after looting",
         ("Tongo", "Bambo", 75)),
        ("[Rugari]: 48 families crossed to [Uganda:country]", ("Rugari", "Uganda", 48)),
        ("[Kiwanja]: 2,300 IDPs still in schools, origin [Rugari] and [Bambo]",
         ("Rugari Bambo", "Kiwanja", 2_300)),
        ("More than 8,000 of our people have been driven out of [Luofu].", ("Luofu", "", 8_000)),
        ("The 450 families who heeded the governor's call and went home to [Luofu] are well.",
         ("", "Luofu", 450)),
        ("Exchange of fire at [Sake]. Est. 2,400 people displaced to [Goma].",
         ("Sake", "Goma", 2_400)),
        ("IDP caseload, [Lubero:territory] territory: 211,000 people.", ("", "Lubero", 211_000)),
    ],
)  # fmt: skip
def test_bulletins_tables_and_scripts_name_their_places_where_they_may(
    text: str, told: tuple[str, str, int]
) -> None:
    assert [item[:3] for item in read(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("More than 90,000 people fled across the border after rebels took control of [Uvira].",
         [("Uvira", "")]),
        ("9,000 people fled [Uvira] to [Burundi:country]. Another 2,000 have crossed into the"
         " country since.", [("Uvira", "Burundi"), ("Uvira", "Burundi")]),
        ("300 families returned to [Sake], but many face big challenges.", [("", "Sake")]),
        ("Around 1,700 families, many pushing bicycles, have made for [Bulongo].",
         [("", "Bulongo")]),
        ("The commissioner anticipates more refugees to enter [Uganda:country].", []),
        ("9,000 people fled to [Burundi:country]. The exodus began after rebels took [Uvira].",
         [("", "Burundi")]),
    ],
)  # fmt: skip
def test_who_controls_the_town_and_the_country_named_before_are_read(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert [item[:2] for item in read(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At least 1,000 residents of two villages near [Sake] sought refuge in [Minova].",
         [("Sake", "Minova", 1_000, None)]),
        ("The agency transferred 141 refugees from [Nkamira] to [Kigeme] on Sunday, while a"
         " second group of 149 people was transferred yesterday.",
         [("Nkamira", "Kigeme", 141, 141), ("Nkamira", "Kigeme", 149, 149)]),
        ("Meanwhile, Congolese continue to arrive at [Nkamira]. More than 12,500 people have"
         " arrived since late April.",
         [("", "Nkamira", 12_500, None)]),
        ("Thousands fled [Goma]. These were accommodated in two sites: [Sake] (6,000) and"
         " [Kirotshe] (2,000).",
         [("Goma", "", 1_000, 9_999), ("Goma", "Sake", 6_000, 6_000),
          ("Goma", "Kirotshe", 2_000, 2_000)]),
        ("Tremors drove 400,000 people from [Goma].\nAbout 3,000 people sought refuge in a camp in"
         " [Minova], about ten kilometres from the border.",
         [("Goma", "", 400_000, 400_000), ("Goma", "Minova", 3_000, 3_000)]),
        ("The government was planning to either extend the camp or relocate the refugees to"
         " [Kigoma].", []),
        ("Initially [Sake] was supposed to accommodate 2,600 refugees.", []),
        ("[Lulingu] was attacked by Raia Mutomboki fighters.", []),
    ],
)  # fmt: skip
def test_reports_that_go_on_from_one_sentence_to_the_next_keep_both_ends(
    text: str, told: list[Told]
) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rebels attacked [Sake]. More than 300 families fled to [Goma], bringing the total of"
         " displaced people in the city to 12,000.", [("Sake", "Goma", 300)]),
        ("[Nyabibwe] has 8,000 displaced people. Three out of four came from [Numbi].",
         [("Numbi", "Nyabibwe", 8_000)]),
        ("[Nyabibwe] has 8,000 displaced people. Two thirds are from [Numbi].",
         [("Numbi", "Nyabibwe", 8_000)]),
        ("[Sake] has taken in 900 people. Nearly all are from [Numbi].", [("Numbi", "Sake", 900)]),
        ("[Sake] has taken in 900 people. Many are from [Numbi].", [("Numbi", "Sake", 900)]),
        ("[Sake] has taken in 900 people. The new arrivals fled [Numbi] and [Kobu].",
         [("Numbi Kobu", "Sake", 900)]),
    ],
)  # fmt: skip
def test_people_told_of_in_two_sentences_are_told_of_once(
    text: str, told: list[tuple[str, str, float | None]]
) -> None:
    assert [item[:3] for item in read(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[Mugunga] IDP site, which had some 9,000 people in August, is full.",
         [("", "Mugunga", 9_000, 9_000)]),
        ("Intensified assaults around [Lubero:territory] and [Masisi:territory] have forcibly"
         " displaced over 100,000 civilians.", [("Lubero Masisi", "", 100_000, None)]),
        ("Fearing for their safety, civilians fled towards [Kambau].",
         [("", "Kambau", None, None)]),
        ("[Katanga:province] is in crisis. Violence in the south-eastern province has forced"
         " 400,000 people to flee.", [("Katanga", "", 400_000, 400_000)]),
        ("More than 1,000 people were displaced, most from around [Nyanzale].",
         [("Nyanzale", "", 1_000, None)]),
        ("Some 20,000 people have arrived in [Mitwaba]; the mission in [Goma] has sent troops.",
         [("", "Mitwaba", 20_000, 20_000)]),
        ("The governor fears that 9,000 people will flee to [Goma].", []),
        ("There were 40,000 internally displaced people in [Mugunga] and they had not received"
         " assistance for days.", [("", "Mugunga", 40_000, 40_000)]),
    ],
)  # fmt: skip
def test_reports_of_agencies_name_the_land_the_site_and_the_fear_in_their_own_words(
    text: str, told: list[Told]
) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ('"We fled from [Sake] to [Goma]," said Marie.', "en", [("Sake", "Goma")]),
        ('"We are fleeing [Sake]," said Marie.', "en", [("Sake", "")]),
        ("« Nous avons fui [Sake] », dit Marie.", "fr", [("Sake", "")]),
        ("We drove from [Goma] to [Sake] to see the front.", "en", []),
        ("We walked to [Sake] with the bishop.", "en", []),
        ("We met the mayor of [Sake].", "en", []),
    ],
)
def test_who_tells_of_his_own_flight_fled(
    text: str, language: str, told: list[tuple[str, str]]
) -> None:
    assert [item[:2] for item in read(text, language)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At least 56 people – including 19 children – were killed in an attack on a camp for"
         " displaced people in [Sake].", []),
        ("As fighting raged in the hills above [Sake], its residents hit the road.",
         [("Sake", "")]),
        ("Around 35,000 people, including the displaced in [Kobu], fled the area towards [Iga].",
         [("Kobu", "Iga")]),
        ("Rebels attacked [Kobu]. This caused fear within the community and many people fled"
         " towards [Iga].", [("Kobu", "Iga")]),
        ("Some 30,000 people have arrived at existing displacement sites.", [("", "")]),
        ("Attacks led to the departure of 3,000 people from [Sake].", [("Sake", "")]),
        ("Families return to uncertain futures in [Sake].", []),
    ],
)  # fmt: skip
def test_asides_and_nouns_of_news_agencies_are_read(text: str, told: list[tuple[str, str]]) -> None:
    assert [item[:2] for item in read(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 1998 he led nine hundred parishioners from [Numbi] to [Shanje].",
         ("Numbi", "Shanje", 900)),
        ("The health centre in [Kalembe] had registered 6,700 people from [Mweso].",
         ("Mweso", "Kalembe", 6_700)),
        ("The [Mboko] school will not reopen. Its dormitories shelter 720 people from [Itombwe].",
         ("Itombwe", "Mboko", 720)),
        ("3,000 strangers are said to be sheltering in [Lemera] since the fires at [Bijombo].",
         ("Bijombo", "Lemera", 3_000)),
    ],
)  # fmt: skip
def test_homilies_notices_and_obituaries_count_the_people_they_speak_of(
    text: str, told: tuple[str, str, int]
) -> None:
    assert [item[:3] for item in read(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Shells landed on the outskirts of [Kanyabayonga] on Friday, killing four civilians and"
         " setting off a fresh exodus up the highway of [North Kivu].", ("Kanyabayonga", "", None)),
        ("Fighting resumed in [Pinga], triggering a new exodus of families.",
         ("Pinga", "", None)),
        ("Good news comes from [Lolwa]. About 2,200 inhabitants who had been living in [Mambasa]"
         " since April are back.", ("Mambasa", "Lolwa", 2_200)),
        ("The 2,000 inhabitants of [Bunagana] who had fled to [Kisoro] are back.",
         ("Kisoro", "Bunagana", 2_000)),
        ("In [Komanda], the two collective centres hold 3,850 persons.", ("", "Komanda", 3_850)),
    ],
)  # fmt: skip
def test_an_exodus_set_off_a_centre_that_holds_people_and_people_who_are_back(
    text: str, told: tuple[str, str, int | None]
) -> None:
    assert [item[:3] for item in read(text)] == [told]


def test_families_moved_from_the_towns_market_were_where_the_town_was_told_of() -> None:
    text = (
        "In [Bweremana], 700 families from [Ngungu] still live in a school. A second group of"
        " 250 families was moved from the town's market to [Shasha]."
    )
    assert read(text)[-1][:3] == ("Bweremana", "Shasha", 250)


@pytest.mark.parametrize(
    "text",
    [
        "Both sides bring reinforcements and new displacement towards [Walikale] is likely.",
        "A new exodus from [Pinga] is feared.",
        "It proposes to send the families to [Kiliba], where an old hall stands empty.",
        "The rebels are back in [Kitchanga].",
        "Teachers are back in [Sake] and 300 pupils are back in class.",
        "The stadium at [Uvira] can hold 3,000 people.",
    ],
)
def test_what_is_only_likely_an_empty_hall_and_pupils_back_in_class_are_no_flight(
    text: str,
) -> None:
    assert read(text) == []


def test_those_who_left_did_not_set_out_from_where_they_later_came_back() -> None:
    text = (
        "Around 40,000 people left [Salamabila]; it took most of them over a year to return from"
        " [Kasongo]."
    )
    assert [item[:3] for item in read(text)] == [("Salamabila", "", 40_000)]


@pytest.mark.parametrize("when", ["Friday", "Monday night", "9 May", "Saturday"])
def test_who_fled_on_a_day_fled(when: str) -> None:
    # "fled on" is a way of going on only before where to
    text = f"Residents of [Pinga] fled on {when}."
    assert read(text) == [("Pinga", "", None, None)]
    assert read(f"300 people fled on {when}.") == [("", "", 300, 300)]
