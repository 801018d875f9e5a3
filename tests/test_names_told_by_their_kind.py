"""Names that a word beside them shows to be places: kinds, brackets, rows, small letters."""

from __future__ import annotations

import pytest
from named import recognised, resolved

from dashboard.model import Role

PLACES = (Role.PLACE, Role.UNLOCATED)
#: Told behind a sentence, as the rest of its article would.
CONGO = " Goma se trouve au Nord-Kivu, en RDC."
BRITAIN = " Shropshire is in the west of England."
SUDAN = " The war in Sudan goes on."


def places(text: str) -> list[str]:
    """The words of all mentions that are places, in the order of the text."""
    return [one.mention.words for one in resolved(text) if one.mention.role in PLACES]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La piste longe le ruisseau Kalumba.", "Kalumba"),
        ("Ils se cachent dans la forêt de Rukemero.", "Rukemero"),
        ("Des tirs sont entendus sur les monts Mitambala.", "Mitambala"),
        ("La limite suit le ruisseau Sara.", "Sara"),
        ("Le hameau de Kilumbwe est vide.", "Kilumbwe"),
    ],
)
def test_a_stream_a_forest_and_a_range_are_places(text, name):
    assert name in places(text + CONGO)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La route relie le village Kambo, groupement (Basolonga), à la ville.", "Basolonga"),
        ("Il vit dans la localité de son père, chefferie (Isale Kasonge).", "Isale Kasonge"),
        ("Ils ont fui le quartier (Mabanga Nord).", "Mabanga Nord"),
        ("Elle enseigne dans le groupement (Kalumbi), loin de la route.", "Kalumbi"),
        ("Le site (Lushagala Extension) accueille 300 ménages.", "Lushagala Extension"),
    ],
)
def test_a_name_in_brackets_behind_its_kind_is_a_place(text, name):
    assert any(name.startswith(found) or found == name for found in places(text + CONGO))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Another nearby town, Yarando, was attacked on Sunday.", "Yarando"),
        ("Un village voisin, Kalumba, a été incendié.", "Kalumba"),
        ("They burned his home village, Mokambe, in April.", "Mokambe"),
        ("Une autre localité, Bilumbwe, est tombée.", "Bilumbwe"),
        ("A neighbouring hamlet, Kolunga, was spared.", "Kolunga"),
    ],
)
def test_a_name_between_commas_behind_a_village_is_that_village(text, name):
    assert name in places(text + CONGO)


@pytest.mark.parametrize(
    "text",
    [
        "In the village, Kambale, 40, sells maize.",
        "In his home village, Kambale says, nobody is left.",
        "Dans le village voisin, Kambale affirme avoir tout perdu.",
        "Back in town, Mumbere, a teacher, waits.",
    ],
)
def test_who_speaks_in_a_village_is_no_village(text):
    assert not {"Kambale", "Mumbere"} & set(places(text + CONGO))


def test_what_opens_a_sentence_before_another_town_is_no_place():
    assert "Parallèlement" not in places("Parallèlement, la cité de Sange a peur." + CONGO)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Les assaillants ont visé la chefferie de bahema nord.", "bahema nord"),
        ("Des maisons brûlent dans le village abala.", "abala"),
        ("Ils sont venus du groupement ziralo hier.", "ziralo"),
        ("On se bat dans la localité de kibirizi.", "kibirizi"),
        ("La commune de minembwe manque de sel.", "minembwe"),
    ],
)
def test_a_known_name_in_small_letters_counts_behind_its_kind(text, name):
    assert name in places(text + CONGO)


def test_a_word_that_is_a_village_somewhere_stays_a_word():
    assert places("Une mine et un pont, voilà le village.")[:-2] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Les déplacés vivent dans le site de Lukwambo Roo.", ["Lukwambo Roo"]),
        ("Ils ont pillé le village Kotamba Sake hier.", ["Kotamba Sake"]),
        ("Le groupement Isale Kasonge est calme.", ["Isale Kasonge"]),
        ("La colline Nyama Kilo est tombée.", ["Nyama Kilo"]),
        ("Le camp de Lungo Minova compte 200 abris.", ["Lungo Minova"]),
    ],
)
def test_an_unknown_name_that_ends_like_a_town_is_one_place_behind_its_kind(text, names):
    assert places(text + CONGO)[:-3] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Raids hit Minlywar, Tabolin and Wetlaw townships.", {"Minlywar", "Tabolin", "Wetlaw"}),
        (
            "Fires burned in townships, including Mone Hlan, Kyauk Tain and Kyi Sun.",
            {"Mone Hlan", "Kyauk Tain", "Kyi Sun"},
        ),
        ("Clashes spread to Kalewar and Shwelo villages.", {"Kalewar", "Shwelo"}),
        ("The Zombi commune was cut off.", {"Zombi"}),
        ("Rain closed the road in the Tabolin subdistrict.", {"Tabolin"}),
    ],
)
def test_a_kind_behind_a_row_holds_for_all_its_names(text, names):
    assert names <= set(places(text + " Myanmar is at war."))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lines in Wellington and Church Stretton are flooded.", "Church Stretton"),
        ("Take the A4117 Ludlow to Bewdley instead.", "Ludlow"),
        ("The A49 Leominster road is closed.", "Leominster"),
        ("Crews are at work in Much Wenlock.", "Wenlock"),
        ("The A49 at Craven Arms is passable.", "Craven Arms"),
    ],
)
def test_british_towns_are_found_beside_roads_and_in_rows(text, name):
    assert any(name in found for found in places(text + BRITAIN))


@pytest.mark.parametrize("printed", ["El Dilling", "el-Dilling", "Dilling", "Al Dilling"])
def test_a_town_is_found_with_the_arabic_article_and_without(printed):
    (town,) = [
        one for one in resolved(f"The army entered {printed} on Sunday.{SUDAN}") if one.place
    ][:1]
    assert (town.mention.words, town.place.name) == (printed, "Dilling")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Neither Kigali nor Kinshasa has managed to end the war.", "Kigali"),
        ("Neither Kigali nor Kinshasa has managed to end the war.", "Kinshasa"),
        ("The region, where Rwanda has been claiming victories, is quiet.", "Rwanda"),
        ("Bloggers said that Uganda had blown up a bridge.", "Uganda"),
        ("Key Town Emptied As Uganda Advances In Ituri", "Uganda"),
    ],
)
def test_a_state_that_acts_stands_for_its_government(text, name):
    roles = [one.role for one in recognised(text) if one.words == name]
    assert roles == [Role.METONYM]


@pytest.mark.parametrize(
    "text",
    [
        "Bombs fell near the market in Goma.",
        "Shops were looted in Goma at noon.",
        "Houses were razed, residents of Goma said.",
        "Silence fell over Goma.",
        "Maisons vides, obus tombés : Goma a peur.",
        "Schools in Goma closed. Classrooms were deserted.",
    ],
)
def test_what_falls_or_is_looted_at_the_head_of_a_sentence_is_no_place(text):
    assert set(places(text)) == {"Goma"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mulumba fell on Sunday.", "Mulumba"),
        ("Kalumbe was razed.", "Kalumbe"),
        ("Kolwambo est tombé hier.", "Kolwambo"),
        ("Rusambi was deserted by noon.", "Rusambi"),
        ("Bikongo et Kalumbe ont été incendiés.", "Kalumbe"),
    ],
)
def test_a_village_that_falls_or_burns_is_one(text, name):
    assert name in places(text + CONGO)


@pytest.mark.parametrize(
    "name",
    [
        "Kalumba Transit Camp",
        "Rusako Refugee Settlement",
        "Kolwambo Transit Centre",
        "Bilumbu IDP Camp",
        "Mahambo Reception Center",
    ],
)
def test_a_camp_is_found_by_what_it_is_for(name):
    assert name in places(f"They were taken on to {name} by bus.{CONGO}")


def test_a_known_transit_camp_has_its_point():
    (camp,) = [
        one
        for one in resolved("Some reached Nyarushishi Transit Camp in Rwanda.")
        if one.mention.words.startswith("Nyarushishi")
    ]
    assert camp.place is not None
    assert camp.place.country == "RW"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("One boat in Uganda carries a Toyota pickup truck.", "Toyota"),
        ("Police in Kenya stopped a Toyota.", "Toyota"),
        ("In Uganda they drive a Toyota or nothing.", "Toyota"),
    ],
)
def test_an_english_article_before_a_name_is_no_french_preposition(text, name):
    assert name not in places(text)


@pytest.mark.parametrize("word", ["Zairean", "Zairian", "Zaïrois", "Zaïroises"])
def test_the_people_of_zaire_are_no_place(word):
    roles = [
        one.mention.role
        for one in resolved(f"{word} soldiers left Goma. In Zaire nobody knew.")
        if one.mention.words == word
    ]
    assert roles == [Role.DEMONYM]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ils ont quatre bastions dont Madondo, Ibandu et Ngwadu.", {"Madondo", "Ibandu"}),
        ("Six bastions, dont : Miliota, Kasolo et Masenze.", {"Miliota", "Kasolo", "Masenze"}),
        ("Deux fiefs, notamment Kalumbo et Rutsiru, sont tombés.", {"Kalumbo", "Rutsiru"}),
        ("They hold two strongholds, including Kalumbo and Rutsiru.", {"Kalumbo", "Rutsiru"}),
        ("Trois campements (Kalumbo, Rutsiru et Bikenge) ont brûlé.", {"Kalumbo", "Bikenge"}),
    ],
)
def test_strongholds_that_are_counted_up_are_places(text, names):
    assert names <= set(places(text + CONGO))


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Le député élu de Mambasa Siva Mwendapole demande la paix.", "Mambasa"),
        ("L'administrateur du territoire de Lubero Kiwewa Mitelezi dort.", "Lubero"),
        ("Le maire de Butembo Mowa Baekitelly appelle au calme.", "Butembo"),
        ("Le gouverneur du Nord-Kivu Somo Kakulebwa est arrivé.", "Nord-Kivu"),
        ("The mayor of Beni Mutakateli Kitambala fled.", "Beni"),
    ],
)
def test_who_holds_an_office_stands_behind_the_town_and_not_in_its_name(text, town):
    assert town in places(text + CONGO)


@pytest.mark.parametrize("street", ["avenue Mweso", "rue de Beni", "avenues Mweso et Amani"])
def test_a_street_is_not_put_at_the_town_that_it_is_named_for(street):
    found = resolved(f"Des bandits sévissent sur {street}.{CONGO}")
    named = [one for one in found if one.mention.words in ("Mweso", "Beni")]
    assert [one.place for one in named] == [None]


def test_the_quarter_of_the_city_is_meant_and_not_the_village_far_off():
    text = "Des tirs à Goma. Deux maisons du quartier Kasika ont été pillées."
    (kasika,) = [one.place for one in resolved(text) if one.mention.words == "Kasika"]
    assert kasika is not None
    assert kasika.admin2 == "Goma (ville)"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Une source du HCR/Aru en parle.", "Aru", Role.ORGANISATION),
        ("Le calme règne à Goma.\n\nIsaka Kijani depuis Shabunda", "Shabunda", Role.BOILERPLATE),
    ],
)
def test_an_office_and_a_byline_are_no_places(text, name, role):
    roles = [one.mention.role for one in resolved(text + "\n") if name in one.mention.words]
    assert roles == [role]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dix villages (Seko, Golgota,Mapendwe, Limbuto) sont vides.", {"Golgota", "Mapendwe"}),
        ("Les localités de Kalumbo,Rutsiru et Bikenge sont vides.", {"Kalumbo", "Rutsiru"}),
        ("Gangs overran neighborhoods like Solinu, Nazun, Christ-Roi.", {"Nazun", "Christ-Roi"}),
        ("Ils fuient vers Kalumbo,Rutsiru et Bikenge.", {"Kalumbo", "Rutsiru", "Bikenge"}),
        ("The villages of Kalumbo,Rutsiru and Bikenge are empty.", {"Kalumbo", "Rutsiru"}),
    ],
)
def test_a_row_holds_though_a_space_is_missing(text, names):
    assert names <= set(places(text + CONGO))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La paroisse catholique de Tangilo a brûlé.", "Tangilo"),
        ("Le barrage hydroélectrique de Mungomba est en panne.", "Mungomba"),
        ("Le marché hebdomadaire de Mikalato est fermé.", "Mikalato"),
        ("La mission protestante de Kalumbo est pillée.", "Kalumbo"),
        ("Le pont métallique de Rutsiru a cédé.", "Rutsiru"),
    ],
)
def test_a_parish_a_dam_and_a_market_are_at_the_place_of_their_name(text, name):
    assert name in places(text + CONGO)


@pytest.mark.parametrize(
    "text",
    [
        "Le mouvement MSCO/Mwenga confirme.",
        "La DGM/Kasindi ferme à midi.",
        "Un cadre de la FEC/Butembo parle.",
        "La note de l'ANR/Beni est secrète.",
        "L'OCHA/Bunia compte les familles.",
    ],
)
def test_an_office_behind_a_stroke_is_no_place(text):
    assert places(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Lire aussi Mwenga: trois morts à Kamituga",
        "À lire aussi Butembo: la route est coupée",
        "Read also Beni: market reopens",
        "See also Goma airport stays shut",
        "Lire également Lubero, une ville sans eau",
    ],
)
def test_a_link_without_a_colon_is_no_part_of_the_article(line):
    assert places(f"Le calme règne.\n\n{line}\n\nLes gens attendent à Uvira.") == ["Uvira"]


@pytest.mark.parametrize("text", ["à Sud-Ouest", "du Nord-Est", "to Vice-President"])
def test_a_point_of_the_compass_and_an_office_are_no_places(text):
    assert places(f"Ils vont {text} ce soir.{CONGO}") == places(CONGO)


@pytest.mark.parametrize("name", ["Mbingo-Nord", "Bamugubo-Sud", "Rutsiru-Ouest"])
def test_a_groupement_may_have_a_point_of_the_compass_tied_to_it(name):
    assert name in places(f"Ils ont fui le groupement de {name} hier.{CONGO}")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Justice Minister Mwenze Kongolo spoke in Goma. Kongolo said the town was calm.",
            "Kongolo",
        ),
        ("Le colonel Serge Kasongo est à Goma. Kasongo affirme que tout va bien.", "Kasongo"),
        ("Mayor Joseph Kabalo of Beni was heard. Kabalo denied it.", "Kabalo"),
        ("General Innocent Walungu fled Goma. Walungu told reporters so.", "Walungu"),
        ("Le docteur Jean Fizi soigne à Goma. Fizi déclare manquer de tout.", "Fizi"),
    ],
)
def test_who_was_named_in_full_before_speaks_and_is_no_town(text, name):
    assert name not in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "DRC army officers left Goma.",
        "Goma is held by DRC troops.",
        "The DRC armed forces said nothing in Goma.",
        "He fled DRC police in Goma.",
        "They met a DRC military patrol near Goma.",
    ],
)
def test_what_a_short_form_of_a_state_owns_is_its_governments(text):
    assert places(text) == ["Goma"]


def test_the_office_of_an_agency_is_no_quarter_of_goma():
    assert places("said Anne Edgarton, OCHA Head of Office in Kalemie, near Goma.") == [
        "Kalemie",
        "Goma",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fighters burnt Kakaloka (13km N of Goma).", "Kakaloka"),
        ("Karunga lies some 18 km south of Goma.", "Karunga"),
        ("Kibumba is 20 km north of Goma, and Ruhonda 5 km east of Kibumba.", "Ruhonda"),
        ("Karunga se trouve à 18 km de Goma.", "Karunga"),
    ],
)
def test_a_name_told_to_lie_so_far_from_a_known_place_is_one(text, name):
    assert name in places(text + CONGO)


@pytest.mark.parametrize(
    "text", ["Fighting goes on 20 km from Goma.", "Rebels sit 3 km from Goma."]
)
def test_who_is_so_far_from_a_known_place_is_none(text):
    assert places(text) == ["Goma"]


@pytest.mark.parametrize(
    "text",
    [
        # a territory with its kind, and a force told twice, show where the article plays
        "Des combats ont éclaté à Kasese, en territoire de Punia. 6 300 personnes ont quitté"
        " Kasese.",
        "Deux factions Maï-Maï se battent à Kasese, en territoire de Punia. On a fui Kasese.",
        # nothing in the article speaks of Uganda
        "The M23 took Punia and Kasese mining centre. In Punia, people from Kasese are camping"
        " by the track.",
    ],
)
def test_a_village_beside_its_territory_is_not_the_town_of_another_country(text: str) -> None:
    found = [one.place for one in resolved(text) if one.mention.words == "Kasese"]
    assert found[0] is not None
    assert {place.id for place in found if place is not None} == {"kasese"}


def test_uganda_named_keeps_its_town() -> None:
    found = [one.place for one in resolved("In Uganda, the market of Kasese reopened.")]
    assert found[-1] is not None
    assert found[-1].id == "kasese-ug"
