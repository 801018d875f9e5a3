"""Names in French news: states that act, lists of villages, peoples, militias, kinds behind."""

from __future__ import annotations

import pytest
from named import places, recognised, resolved

from dashboard.core.bullets import BULLETS
from dashboard.model import Role

THEATRE = " Les déplacés de Sake, au Nord-Kivu, attendent."


def roles(text: str, name: str) -> list[Role]:
    """The roles of all mentions of ``name`` in ``text``."""
    return [mention.role for mention in recognised(text) if mention.words == name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Kigali ment, répètent les notables.", "Kigali"),
        ("Kinshasa ne décolère pas.", "Kinshasa"),
        ("Paris s'impatiente.", "Paris"),
        ("Interrogé, Kampala botte en touche.", "Kampala"),
        ("L'Angola renonce à la médiation.", "Angola"),
        ("Le Kenya offre ses bons offices.", "Kenya"),
        ("Que veut Kigali ?", "Kigali"),
        ("C'est ce que dément le Rwanda.", "Rwanda"),
        ("C'est un revers cinglant pour Kinshasa.", "Kinshasa"),
        ("C'est aussi une bonne nouvelle pour le Rwanda.", "Rwanda"),
        ("Aux yeux de Kinshasa, la rébellion n'existe pas.", "Kinshasa"),
        ("Il a eu des mots durs à l'endroit de Kigali.", "Kigali"),
        ("Ils opèrent pour le compte du Rwanda.", "Rwanda"),
        ("Sans citer Kigali, il a dénoncé une agression.", "Kigali"),
        ("La thèse du Rwanda ne convainc personne.", "Rwanda"),
        ("Une source proche de Kampala le confirme.", "Kampala"),
        ("Côté Kinshasa, silence radio.", "Kinshasa"),
        ("Les tensions entre Kinshasa et son voisin Kigali s'enveniment.", "Kigali"),
        ("Il accuse de manière à peine voilée le Rwanda.", "Rwanda"),
        ("L'accord signé par la RDC n'est pas appliqué.", "RDC"),
        ("Tout dépendra de Kinshasa.", "Kinshasa"),
        ("En effet le Rwanda conditionne la signature de l'accord.", "Rwanda"),
        ("C'est une demande à laquelle la RDC n'accède pas.", "RDC"),
        ("Ce sont des accusations niées par Kigali.", "Kigali"),
        ("Il réclame une reconnaissance du rôle du Rwanda.", "Rwanda"),
        ("L'absence du Rwanda a surpris.", "Rwanda"),
        ("Il conditionne tout à un engagement de Kinshasa.", "Kinshasa"),
        ("Il parle, imputant à la RDC l'échec du dialogue.", "RDC"),
        ("Ce chef regrette que Kinshasa n'ait pas pris en compte sa plainte.", "Kinshasa"),
        ("Vue de Kigali, la guerre est une affaire congolaise.", "Kigali"),
        ("C'est ce que nie aussi Kinshasa.", "Kinshasa"),
        ("« Un prétexte », balaie Kigali.", "Kigali"),
        ("C'est la guerre que mène Kigali depuis des années.", "Kigali"),
        ("Il s'est emporté, accusant en retour Kinshasa de mentir.", "Kinshasa"),
        ("Elle met en cause à son tour, et accuse de nouveau Kampala.", "Kampala"),
        ("Des forces loyales à Kinshasa y sont.", "Kinshasa"),
        ("Le Haut-Uélé voisin se dit prêt à recevoir 5 000 familles.", "Haut-Uélé"),
        ("La Tshopo avait prévu un site pour elles.", "La Tshopo"),
    ],
)
def test_a_state_spoken_of_as_a_power_is_no_place(sentence: str, name: str) -> None:
    assert roles(sentence + THEATRE, name) == [Role.METONYM]


@pytest.mark.parametrize(
    ("sentence", "organisation"),
    [
        ("Interrogée par Écho du Kivu, elle se tait.", "Écho du Kivu"),
        ("C'est ce qu'écrit le Courrier de Bunia.", "Courrier de Bunia"),
        ("Le Baromètre sécuritaire du Kivu compte 12 morts.", "Baromètre sécuritaire du Kivu"),
        ("Le mouvement Lucha-Beni dénonce les tueries.", "Lucha-Beni"),
    ],
)
def test_a_place_in_an_organisations_name_is_none(sentence: str, organisation: str) -> None:
    assert roles(sentence + THEATRE, organisation) == [Role.ORGANISATION]


def test_initials_with_an_article_are_an_office_named_for_its_seat() -> None:
    assert roles("La CRDH Irumu compte 14 morts." + THEATRE, "Irumu") == [Role.ORGANISATION]
    # but no label, and no state that stands before its town
    assert roles("URGENT Goma bombardée." + THEATRE, "Goma") == [Role.PLACE]
    assert roles("La RDC Goma est en deuil." + THEATRE, "Goma") == [Role.PLACE]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A setback for Kinshasa came on Monday.", "Kinshasa"),
        ("It is a heavy blow to Kigali.", "Kigali"),
        ("They fight on behalf of Rwanda.", "Rwanda"),
        ("Without naming Kigali, he spoke of aggression.", "Kigali"),
    ],
)
def test_the_same_holds_in_english(sentence: str, name: str) -> None:
    assert roles(sentence + " People displaced from Sake in DR Congo wait.", name) == [Role.METONYM]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Kinshasa croule sous les déchets.", "Kinshasa"),
        ("Kigali dort encore.", "Kigali"),
        ("Kinshasa grouille de vendeurs.", "Kinshasa"),
        ("Bujumbura accueille les réfugiés.", "Bujumbura"),
        ("Le Burundi compte cinq sites.", "Burundi"),
        ("La RDC orientale des années de paix n'est plus.", "RDC"),
        ("Un avion est parti pour Kinshasa.", "Kinshasa"),
        ("Un village proche de Kampala les héberge.", "Kampala"),
        ("Les vols entre Kinshasa et Kigali reprennent.", "Kigali"),
        ("La route passe par le Rwanda.", "Rwanda"),
    ],
)
def test_a_state_or_capital_as_ground_stays_a_place(sentence: str, name: str) -> None:
    assert roles(sentence + THEATRE, name) == [Role.PLACE]


def test_the_armed_forces_of_a_state_are_an_organisation() -> None:
    text = "Les forces armées de la RDC tiennent Sake. La Croix-Rouge de la RDC y soigne."

    assert places(text) == ["Sake"]


def test_forces_of_nobody_in_particular_leave_the_place_alone() -> None:
    assert "Goma" in places("Les forces vives de Goma, en RDC, se réunissent.")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("(Kipupu, 4 coins, Bulolo, Mutupa et Mutaka)", ["Bulolo", "Mutupa", "Mutaka"]),
        ("(Kipupu, Kavuma 1 et 2, Amulada et Kiyaba)", ["Amulada", "Kiyaba"]),
        ("notamment : Kibenga, Mavi ya Kuku, Amulada, etc", ["Kibenga", "Mavi ya Kuku", "Amulada"]),
        ("sont touchés, notamment: Kibenga, Amulada et Kiyaba", ["Kibenga", "Amulada", "Kiyaba"]),
    ],
)
def test_a_list_of_villages_is_read_past_what_is_counted(sentence: str, found: list[str]) -> None:
    text = f"En RDC, plusieurs villages du Maniema {sentence}."

    assert set(found) <= set(places(text))


def test_two_names_with_a_stroke_are_two_places() -> None:
    assert places("Ils sont à Buhira/Tsoni-Tsoni, en territoire de Beni.")[:2] == [
        "Buhira",
        "Tsoni-Tsoni",
    ]


def test_a_stroke_between_english_inns_makes_no_place() -> None:
    assert "Travel Lodge" not in places("Flooding near Kota Arms/Travel Lodge in Goma, DR Congo.")


@pytest.mark.parametrize(
    "opening",
    ["Les déplacés viennent des localités de\n", "Les déplacés viennent de :", "Sont touchés :"],
)
@pytest.mark.parametrize("indent", ["", "  "])
def test_a_list_goes_on_with_the_sentence_before_it(opening: str, indent: str) -> None:
    lines = ["Lukweti", "Kinyumba", "Lwibo", "et Kilambo."]
    text = "Goma, Nord-Kivu.\n\n" + "\n".join([opening, *(f"{indent}• {one}" for one in lines)])
    assert places(text, "fr")[-4:] == ["Lukweti", "Kinyumba", "Lwibo", "Kilambo"]


def test_two_known_places_do_not_make_places_of_a_list_of_other_things() -> None:
    lines = ["Lukweti", "Lwibo", "Kabidon", "Mangole", "Boyame"]
    text = "En RDC, sont attendus :\n" + "\n".join(f"- {line}" for line in lines)
    assert not {"Kabidon", "Mangole", "Boyame"} & set(places(text, "fr"))
    told = ["Lukweti est calme", "Lwibo est vide", "Kabidon"]
    text = "En RDC, à retenir :\n" + "\n".join(f"- {line}" for line in told)
    assert "Kabidon" not in places(text, "fr")


def test_the_half_of_a_name_behind_a_hyphen_may_be_printed_small() -> None:
    text = (
        "Au Nord-Kivu, ils sont à Lusogha-bubishi, dans le groupement Banda-vilemba, sur l'axe"
        " Beni-komanda. Ils vont à Lusogha-centre et à ce Bunia-là."
    )
    names = ["Nord-Kivu", "Lusogha-bubishi", "Banda-vilemba", "Beni", "komanda", "Lusogha", "Bunia"]
    assert places(text, "fr") == names
    assert "Mavivi-based" not in places(
        "In North Kivu, Mavivi-based gunmen left Beni-centre.", "en"
    )


def test_plots_and_local_divisions_are_named() -> None:
    text = "En Ituri, dans les blocs agricoles de Fotodhu, Maleki et Aveyi, notabilité de Babila."
    assert places(text, "fr") == ["Ituri", "Fotodhu", "Maleki", "Aveyi", "Babila"]


def test_a_number_of_people_behind_a_name_does_not_hide_it() -> None:
    text = (
        "À Goma 2 012 ménages, à Birundule 3 472 ménages, à Iyobora 502 familles. Salle à Onda 57."
    )
    assert places(text, "fr") == ["Goma", "Birundule", "Iyobora"]


@pytest.mark.parametrize("bullet", BULLETS)
def test_a_list_with_a_name_on_each_line_is_read(bullet: str) -> None:
    lines = ["Mangole,", "Boyame,", "Okonda et", "Ndola."]
    text = "\n".join(["Cinq collectivités du Haut-Uélé :", *(bullet + line for line in lines)])

    assert places(text)[1:] == ["Mangole", "Boyame", "Okonda", "Ndola"]


def test_lines_of_a_list_of_persons_are_no_places() -> None:
    text = "En RDC, plusieurs chefs miliciens sont attendus :\n- Mangole,\n- Boyame,\n- Okonda."

    assert places(text) == ["RDC"]


def test_names_in_capitals_behind_their_kind_are_read() -> None:
    text = "On tue aux villages BILULA et MAKABURA, groupement BAPAKOMBA, en RDC. À BILULA, rien."

    assert places(text) == ["BILULA", "MAKABURA", "BAPAKOMBA", "RDC", "BILULA"]


def test_short_forms_in_capitals_are_no_places() -> None:
    assert places("Le camp MONUSCO et la base FARDC, en RDC, sont vides.") == ["RDC"]


@pytest.mark.parametrize(
    "line",
    ["Rose Muhindo depuis Bunia", "Rose Muhindo / Bunia", "R. Muhindo à Bunia", "Jo Kambi/Bunia"],
)
@pytest.mark.parametrize("foot", ["", "\n\nLAISSER UNE RÉPONSE"])
def test_a_reporters_town_below_the_text_is_no_place_of_it(line: str, foot: str) -> None:
    text = f"Des hommes ont attaqué Sake lundi.\n\nLa population de Sake a fui.\n\n{line}{foot}"

    assert places(text) == ["Sake", "Sake"]


def test_a_last_line_that_tells_something_is_read() -> None:
    text = (
        "Des hommes ont attaqué Sake lundi.\n\nLa population de Sake a fui.\n\nDeux morts à Bunia"
    )

    assert places(text)[-1] == "Bunia"


@pytest.mark.parametrize(
    "sentence",
    [
        "Les miliciens coalisés Bafuliiru, Banyindu et Babembe sont partis.",
        "Les communautés Banyindu et Bafuliiru se parlent.",
        "Des Bahunde et des Banyanga ont été tués.",
        "Les Tutsi et les Bahema ont peur.",
    ],
)
def test_peoples_are_no_places(sentence: str) -> None:
    assert places(sentence + THEATRE) == ["Sake", "Nord-Kivu"]


@pytest.mark.parametrize("kind", ["chefferie des", "la chefferie de", "secteur des"])
def test_the_chiefdom_of_a_people_is_one(kind: str) -> None:
    assert "Bafuliiru" in places(f"Ils ont fui {kind} Bafuliiru, en territoire d'Uvira.")


@pytest.mark.parametrize(
    "sentence",
    [
        "La milice Zaïre a attaqué Nizi, en Ituri.",
        "Zaïre et la CODECO se battent à Nizi, en Ituri.",
        "Zaire militiamen attacked Nizi in Ituri.",
        "Fighters of the Zaire group left Nizi in Ituri.",
    ],
)
def test_the_militia_zaire_is_no_country(sentence: str) -> None:
    assert places(sentence) == ["Nizi", "Ituri"]


def test_zaire_of_mobutu_is_one() -> None:
    assert "Zaïre" in places("Au temps du Zaïre de Mobutu, Goma était petite.")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the Musenyi refugee site in Burundi", "Musenyi"),
        ("the Bubukwanga transit centre in Uganda", "Bubukwanga"),
        ("Kyangwali refugee settlement in Uganda", "Kyangwali"),
    ],
)
def test_a_camps_kind_is_no_part_of_its_name(words: str, name: str) -> None:
    assert name in places(f"People from DR Congo were moved to {words}.")


def test_a_name_shown_by_its_kind_is_a_place_where_it_stands_alone_too() -> None:
    text = (
        "Dans la commune de Mulekera, à Beni, un homme est mort. Le bourgmestre de Mulekera le dit."
    )

    assert places(text).count("Mulekera") == 2


def test_a_french_headline_full_of_names_is_read() -> None:
    text = "Beni : après Kisima, les ADF tuent à Matadi et à Buhira\n\nÀ Kisima, on pleure."

    assert places(text).count("Kisima") == 2


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ils sont partis du rond-point Takonga", "Takonga"),
        ("Ils ont franchi le pont Furabo", "Furabo"),
        ("Ils visent la base militaire de Kibondo", "Kibondo"),
        ("Ils ont suivi les pistes privées de Kokolo", "Kokolo"),
    ],
)
def test_a_bridge_roundabout_or_base_is_named_for_a_place(words: str, name: str) -> None:
    assert name in places(f"{words}, en RDC.")


def test_the_short_form_of_a_company_is_no_mine() -> None:
    text = "La Société minière du Kivu (SOMIKIVU) a quitté Lueshe, en RDC."

    assert places(text) == ["Lueshe", "RDC"]


def test_a_town_in_capitals_in_brackets_behind_its_village_is_one() -> None:
    assert "GOMA" in places("Le village de Kibati (GOMA) est vide, en RDC.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Les Forces républicaines du Burundi (FOREBU) ont fui. Le camp de FOREBU brûle.",
            "FOREBU",
        ),
        ("La Conférence sur la région des Grands Lacs (CIRGL) se tient à Goma.", "CIRGL"),
        ("Des retours à Nyanzale et Gihondo, où FEMISA dénombre 16 000 retours.", "FEMISA"),
        ("À Nyanzale et Gihondo, FEMISA dénombre 16 000 retours.", "FEMISA"),
        ("Les familles vivent dans les sites de PDI de Djugu.", "PDI"),
        ("Le match se joue au stade du Volcan.", "Volcan"),
    ],
)
def test_short_forms_actors_and_stadiums_are_no_places(text: str, name: str) -> None:
    assert name not in places(text + THEATRE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Face à ce vide sécuritaire, les jeunes patrouillent.",
        "Mobile clinics stopped. Mobile teams left.",
        "In Oicha they go to the Protestant school.",
    ],
)
def test_a_word_that_opens_a_phrase_is_no_village(sentence: str) -> None:
    assert not set(places(sentence + THEATRE)) & {"Face", "Mobile", "Protestant"}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Ils se sont vus sous l'égide du Qatar.", "Qatar"),
        ("Nous remercions le Qatar pour son engagement.", "Qatar"),
        ("Il a été décidé que la RDC ne prolongerait pas le mandat.", "RDC"),
        ("Kigali n'est pas dupe.", "Kigali"),
        ("À en croire Kampala, tout va bien.", "Kampala"),
        ("Du côté du Rwanda, on assure que tout va bien.", "Rwanda"),
    ],
)
def test_a_power_is_told_by_its_mind_and_by_what_it_would_do(sentence: str, name: str) -> None:
    assert roles(sentence + THEATRE, name) == [Role.METONYM]


def test_who_follows_a_full_row_of_places_is_a_person() -> None:
    text = "Le président du comité de Fizi, Uvira et Minembwe, Aembe Bwimana, a réagi."
    assert "Aembe Bwimana" not in places(text + THEATRE)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Magogo est un village à cheval avec celui de Pendakaliro.", ["Pendakaliro"]),
        ("Les villages récemment touchés sont Ombolero, Midedero et Kambaro.",
         ["Ombolero", "Midedero", "Kambaro"]),
        ("Les victimes viennent de Kilongero (9 morts) et d'ailleurs.", ["Kilongero"]),
        ("La situation est calme au Nord et au Sud-Kivu.", ["Nord", "Sud-Kivu"]),
        ("Des tirs sur l'axe Katobowa-Irangozi, déplore un chef.", ["Katobowa", "Irangozi"]),
        ("Ils ont fui la zone de Kahumirole.", ["Kahumirole"]),
    ],
)  # fmt: skip
def test_a_kind_a_row_or_a_road_shows_the_village(sentence: str, names: list[str]) -> None:
    found = places(sentence + THEATRE)
    assert [name for name in names if name not in found] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Salamabila, voisin de Kampene, brûle. Kampene's neighbour Salamabila burns.",
            "Salamabila",
        ),
        ("Le père Mwamba vit à Beni, Oicha et Mbau le connaissent.", "Oicha"),
    ],
)
def test_neighbours_of_towns_and_towns_behind_a_father_s_are_places(text: str, name: str) -> None:
    assert all(mention.role is Role.PLACE for mention in recognised(text) if mention.words == name)
    assert name in places(text)


@pytest.mark.parametrize("text", ["Mon voisin Kabare est parti.", "My neighbour Kabare left."])
def test_a_speakers_neighbour_is_a_person(text: str) -> None:
    assert "Kabare" not in places(text + THEATRE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Uvira tient toujours.",
        "Uvira tient bon face aux assauts.",
        "Uvira n'a pas cédé.",
        "Uvira a résisté trois jours.",
        "Uvira resisted for a week before it fell.",
        "Uvira change de mains pour la deuxième fois.",
        "Le Sud-Kivu change de mains.",
    ],
)
def test_a_town_that_holds_out_or_changes_hands_is_a_place(sentence: str) -> None:
    assert recognised(sentence + THEATRE)[0].role is Role.PLACE


@pytest.mark.parametrize(
    "sentence",
    ["Kigali tient à la médiation.", "Goma a cédé aux pressions.", "Kigali change de ton."],
)
def test_a_power_that_insists_gives_in_or_changes_its_tone_is_none(sentence: str) -> None:
    assert recognised(sentence + THEATRE)[0].role is Role.METONYM


@pytest.mark.parametrize("name", ["Kabare", "Kahindo", "Mambasa"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Le chanteur {} donne un concert.",
        "Notre confrère {} est introuvable.",
        "Bonjour, {}.",
        "L'épouse de {} pleure.",
        "Selon {}, coordonnateur, rien n'a changé.",
        "Chez {}, on ne mange plus qu'une fois.",
        "Le mwami {} appelle au calme.",
        "Mère de huit enfants, {} attend son tour.",
    ],
)
def test_who_is_greeted_or_has_a_part_to_play_is_no_town(sentence: str, name: str) -> None:
    assert name not in places(sentence.format(name) + THEATRE)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Des tirs à Buramba, opposant le M23 à une milice.", "Buramba"),
        ("Des hélicoptères ont survolé Lulimba, dit un lecteur.", "Lulimba"),
        ("Une patrouille est tombée dans une embuscade entre Kasindwe et Mubambwe.", "Kasindwe"),
        ("Kasindwe et Mubambwe sont tombés dimanche.", "Mubambwe"),
        ("Le couvent de Kirumbuko a été pillé.", "Kirumbuko"),
        ("À Minova, victime des pillages, la population fuit.", "Minova"),
        ("Le village de Kalonge, victime de pillages, se vide.", "Kalonge"),
        ("Les rebelles occupent Kalonge, victime de leurs pillages.", "Kalonge"),
        ("Il vit à Kalonge, cultivateur de son état.", "Kalonge"),
    ],
)
def test_what_is_told_of_a_village_keeps_it_one(sentence: str, name: str) -> None:
    assert name in places(sentence + THEATRE)


def test_in_a_report_of_a_game_clubs_and_tables_name_teams() -> None:
    text = (
        "Le match de la ligue a tenu ses promesses. Goma a ouvert le score, puis Bukavu a égalisé"
        " sur penalty. Uvira Dawa reçoit Muungano. Classement : 1. Beni, 12 points ; 2. Bunia"
        " (9 points). Le match retour se jouera à Kindu."
    )
    assert places(text) == ["Kindu"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Le retour se fait dans le territoire Insulaire d'Idjwi.", "Insulaire"),
        ("Il vit dans la cité Commerciale de Sake.", "Commerciale"),
        ("Ils viennent des Plaines de Rusizi, où ils sont nés.", "Plaines"),
        ("Le Groupe Gestion et Coordination des sites (CCCM) compte 300 familles.", "CCCM"),
    ],
)
def test_what_describes_a_place_or_shortens_a_name_is_no_place(sentence: str, name: str) -> None:
    assert name not in places(sentence + THEATRE)


def test_a_village_whose_name_begins_like_a_province_is_no_province():
    # "Mukondo" alone is nobody's name; "Ituri-Tshopo" ties two provinces
    village = recognised("Des rebelles ont opéré à Katanga-Mukondo, en territoire de Lubero.")
    tied = recognised("La route Ituri-Tshopo est coupée." + THEATRE)

    assert "Katanga-Mukondo" in [mention.words for mention in village]
    assert not [mention for mention in village if mention.words == "Katanga"]
    assert [mention.words for mention in tied[:2]] == ["Ituri", "Tshopo"]


@pytest.mark.parametrize(
    "sentence", ["Le camp est dans Kisoro district.", "Le district de Kisoro."]
)
def test_a_district_is_not_its_chief_town(sentence):
    found = {one.mention.words: one.place.id for one in resolved(sentence + THEATRE) if one.place}
    assert found["Kisoro"] == "kisoro-district"


def test_a_village_of_a_mines_name_is_no_mine_without_the_word():
    found = resolved(
        "Les déplacés sont arrivés de Mweso, Mataba et Nyange, en territoire de Masisi."
    )
    mine = resolved(
        "Des creuseurs meurent dans la mine de Mataba, à Rubaya, en territoire de Masisi."
    )

    assert not [one for one in found if one.place is not None and one.place.id == "rubaya-mines"]
    assert [one for one in mine if one.place is not None and one.place.id == "rubaya-mines"]


def test_a_camp_abroad_is_not_a_village_in_a_row_with_villages_here():
    row = resolved("Les soldats ont quitté Ilundu, Kiziba et Minembwe, en territoire de Fizi.")
    camp = resolved("Ils vivent au camp de Kiziba, au Rwanda." + THEATRE)

    assert [one.place for one in row if one.mention.words == "Kiziba"] == [None]
    assert [one.place.id for one in camp if one.mention.words == "Kiziba" and one.place] == [
        "kiziba"
    ]


def test_in_a_row_of_unknown_villages_stands_no_town_abroad_and_no_old_name_of_a_province():
    row = resolved("Ils ont pénétré dans Tuba, Shaba, Nyapala et Tchau, en territoire de Djugu.")
    assert {one.mention.words: one.place for one in row[:2]} == {"Tuba": None, "Shaba": None}


def test_a_province_of_two_words_behind_an_unknown_village_is_that_province():
    row = resolved("Some 300 people fled Ngaha, North Kivu.")
    assert [one.place.name for one in row if one.place] == ["Nord-Kivu"]


def test_the_quarters_of_a_town_are_no_villages_far_from_it():
    row = resolved("À Goma, les quartiers de Isale, Majengo et Makuta ont été visés au Nord-Kivu.")
    far = [one.mention.words for one in row if one.place and one.place.id == "isale"]
    assert far == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Masika Beni, veuve de trente ans, vit à Oicha.", "Beni"),
        ("Kavira Butembo, mère de six enfants, vit à Oicha.", "Butembo"),
        ("Paluku Kirumba, chef de village, a alerté l'armée à Kayna.", "Kirumba"),
        ("Muhindo Goma, déplacé, dort dans une école.", "Goma"),
        ("Katembo Mangina, de la société civile de Beni, parle de dix morts.", "Mangina"),
        ("Bahati Kalehe a été nommé administrateur de Walungu.", "Kalehe"),
        ("Ntumba Shabunda et son frère ont été tués à Walikale.", "Shabunda"),
        ("Kahindo Oicha, 42 ans, a tout perdu à Beni.", "Oicha"),
    ],
)
def test_a_place_behind_a_name_given_by_birth_is_a_person(sentence: str, name: str) -> None:
    assert roles(sentence + THEATRE, name) == [Role.PERSON]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("La paroisse Mater Dei de Bukavu accueille des déplacés.", "Mater Dei"),
        ("Le centre Bon Pasteur de Bunia accueille des blessés.", "Bon Pasteur"),
        ("Le lycée Notre-Dame de Bukavu a fermé.", "Notre-Dame"),
    ],
)
def test_what_a_church_runs_is_called_after_no_place(sentence: str, name: str) -> None:
    assert Role.UNLOCATED not in roles(sentence + THEATRE, name)


@pytest.mark.parametrize(
    "sentence",
    ["Des familles de Muhindo, Goma et Sake ont fui.", "Le village Masika est vide."],
)
def test_a_village_may_bear_a_name_of_birth(sentence: str) -> None:
    assert Role.PERSON not in roles(sentence + THEATRE, "Goma") + roles(sentence, "Masika")
