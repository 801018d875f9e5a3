"""What stands around an article is left out of it, and what only looks like that is kept."""

from __future__ import annotations

import pytest

from dashboard.core.pages.parts import find_parts
from dashboard.model import READ_PARTS, PartKind

BODY = {
    "en": "Fighting resumed near Sake on Monday, residents said.\n\n"
    "The army had left the town at dawn, and hundreds of families walked to Goma with what they"
    " could carry, according to the local civil society.",
    "fr": "Les combats ont repris lundi près de Sake, selon des habitants.\n\n"
    "L'armée avait quitté la cité à l'aube, et des centaines de familles ont marché vers Goma avec"
    " ce qu'elles pouvaient porter, selon la société civile.",
    "sw": "Mapigano yameanza tena karibu na Sake siku ya Jumatatu, wakazi wamesema.\n\n"
    "Jeshi liliondoka mjini alfajiri, na mamia ya familia wametembea hadi Goma na mali zao, kwa"
    " mujibu wa mashirika ya kiraia.",
}

LEFT_OUT = [
    ("fr", "RADIO MAENDELEO — Bukavu, 88.8 FM"),
    ("fr", "A lire également : Kalemie sous les eaux"),
    ("fr", "Nos fréquences : Bukavu 88.8 ; Uvira 91.1 ; Kindu 103.5"),
    ("fr", "Radio Pole FM émet à Goma, Butembo et Beni."),
    ("fr", "Jean Mukeba, avec nos correspondants à Goma et à Beni"),
    ("fr", "Avec la rédaction de Kinshasa"),
    ("fr", "Cette dépêche a été rédigée à Kinshasa et relue à Paris."),
    ("fr", "Prochain bulletin à 18 h, avec les nouvelles de Bunia et d'Isiro."),
    ("fr", "Voir aussi notre dossier : « Beni, dix ans de guerre »"),
    ("fr", "Lisez également notre reportage « À Kalehe, la pluie »"),
    ("fr", "Retrouvez l'intégralité de l'entretien sur notre antenne de Bukavu."),
    ("fr", "Réagir à cet article. Kambale, de Butembo, a écrit : courage."),
    ("fr", "Kivu Infos est un média basé à Bukavu, membre d'un réseau du Sud-Kivu."),
    ("fr", "À propos : Kivu Vert est une association née à Minova en 2009."),
    ("fr", "(AFP, Nairobi)"),
    ("fr", "Kinshasa, AKP — fin —"),
    ("fr", "Nos éditions : Kinshasa, Lubumbashi, Goma"),
    ("fr", "Permanence téléphonique : Goma 0999, Beni 0998, Butembo 0997"),
    ("fr", "Points focaux : Jean (Goma), Paul (Bunia), Aimée (Kalemie)"),
    ("fr", "Correspondance particulière, Beni"),
    ("en", "Lake Wire is an independent news agency based in Kampala."),
    ("en", "See our special report on Bunia."),
    ("en", "Jane Doe, with our correspondents in Goma and Beni"),
    ("en", "Lake FM broadcasts from Kigoma."),
    ("en", "The writer taught history in Lubumbashi and Lyon."),
    ("en", "The author is a doctoral student at Ghent, based in Bukavu."),
    ("en", "Jane Doe is a freelance journalist based in Nairobi."),
    ("en", "Jane Doe covers East Africa from Kampala."),
    ("en", "Paul Kay is an independent researcher in Kampala."),
    ("en", "For more information: in Bujumbura, A. Niyonkuru; in Geneva, press desk"),
    ("en", "Media contacts: the desk in Dakar"),
    ("en", "After the break: a prize for coffee from Ituri."),
    ("en", "Coming up: the road to Kampala reopens"),
    ("en", "Sport: Bukavu derby postponed"),
    ("en", "(Reporting by J. Doe in Kinshasa; Editing by R. Roe in Nairobi)"),
    ("en", "With reporting by P. Bisimwa in Bukavu"),
    ("en", "FILE - Displaced people wait at a camp outside Goma."),
    ("en", "File photo: the border post at Bunagana"),
    ("en", "Map: the front between Sake and Minova"),
    ("en", "Displaced people at Bulengo, Goma (Photo by Jane Doe)"),
    ("en", "Displaced people at Bulengo, Goma | Jane Doe/AFP"),
    ("en", "Read more: Why Rwanda is in eastern Congo"),
    ("en", "In case you missed it: Uganda sends troops to Bunia"),
    ("en", "Tags: Goma, M23, North Kivu"),
    ("en", "#Goma #NorthKivu #M23"),
    ("en", "Filed under: Rwanda, Burundi"),
    ("en", "Follow us on X for news from Goma"),
    ("en", "Join our WhatsApp channel for news from Bukavu"),
    ("en", "Home > Africa > DR Congo"),
    ("en", "• News • Africa • Asia • Sport"),
    ("en", "Home | World | Africa | Uganda | Business"),
    ("en", "World\nAfrica\nRwanda\nSport\nOpinion"),
    ("en", "Top stories\n\nBurundi\n\nClimate\n\nVideo"),
    ("fr", "Accueil • Politique • Kinshasa • Sports"),
    ("fr", "Actualité\nRwanda\nÉconomie\nSociété\nUganda"),
    ("sw", "Habari | Michezo | Burundi | Siasa"),
    ("en", "Home / Africa / Uganda"),
    ("en", "This article was originally published in Kampala."),
    ("en", "Goma 24°C | Bukavu 22°C | Kisangani 31°C"),
    ("en", "On Mon, 5 May 2031, J. Doe in Goma wrote:"),
    ("en", "To unsubscribe write to the desk in Kampala. Unsubscribe here."),
    ("en", "Comments\nBahati: courage from Brussels"),
    ("en", "Tomorrow in our pages: the last ferry to Idjwi"),
    ("en", "Also in this bulletin: floods in Kampala."),
    ("en", "Advertisement: Lake View Hotel, Gisenyi"),
    ("en", "For sale: a house in Bukavu"),
    ("en", "Newsroom: Nairobi"),
    ("en", "Printed in Kampala"),
    ("en", "P.O. Box 123, Kigali"),
    ("fr", "Publicité – Hôtel des Grands Lacs, Gisenyi"),
    ("fr", "Siège : avenue du Lac, Goma"),
    ("fr", "Prochaine édition : le port de Kalemie"),
    ("fr", "Également dans ce journal : les inondations de Kampala."),
    ("sw", "Tangazo: nyumba inauzwa mjini Goma"),
    ("fr", "L'auteur est chercheur à Kampala."),
    ("fr", "L'autrice enseigne l'histoire à Lubumbashi."),
    ("fr", "Jeanne Doe est journaliste indépendante à Bukavu."),
    ("fr", "Paul Kaya est chercheur à Gand."),
    ("fr", "Paul Kaya enseigne le droit à Kinshasa."),
    ("fr", "CONTACTS PRESSE – À Nairobi : bureau régional ; à Genève : service de l'information"),
    ("fr", "Pour plus d'informations : bureau de Dakar"),
    ("fr", "Photo d'illustration : une rue de Goma"),
    ("fr", "Légende : le marché de Kavumu"),
    ("fr", "Des déplacés à Goma. Ph. Jeanne Doe"),
    ("fr", "Carte : la ligne de front autour de Sake"),
    ("fr", "Lire aussi : l'Ouganda envoie des troupes à Bunia"),
    ("fr", "Sur le même sujet : le Rwanda ferme la frontière"),
    ("fr", "Lire la suite : Bukavu sous tension"),
    ("fr", "Voir également → Le Burundi rouvre la frontière"),
    ("fr", "Mots-clés : Goma, M23"),
    ("fr", "Sport : le derby de Bukavu est reporté"),
    ("fr", "Propos recueillis par Jeanne Doe à Bukavu"),
    ("fr", "(Avec notre correspondant à Bukavu)"),
    ("fr", "Suivez-nous sur X pour l'actualité de Goma"),
    ("fr", "Rejoignez notre chaîne WhatsApp depuis Bukavu"),
    ("fr", "Cet article a été publié à Kinshasa par nos confrères."),
    ("fr", "Le lun. 5 mai 2031 à 10:02, Jeanne Doe, à Goma, a écrit :"),
    ("fr", "De : rédaction Goma\nÀ : bureau de Kinshasa\nObjet : Sake"),
    ("fr", "Accueil > Afrique > RDC"),
    ("sw", "Soma zaidi: Rwanda yafunga mpaka"),
    ("sw", "Tazama pia: maisha mjini Bukavu"),
    ("sw", "Habari zinazohusiana: Uganda yatuma wanajeshi Bunia"),
    ("sw", "Imehaririwa na Jane Doe, Nairobi"),
    ("sw", "Mwandishi ni mtafiti anayeishi Kampala."),
    ("sw", "Picha: wakimbizi mjini Goma"),
    ("sw", "Michezo: timu ya Bukavu yashinda"),
    ("sw", "Lebo: Goma, Kivu Kaskazini"),
]

KEPT = [
    ("en", "The author of the report told reporters in Goma that the road was cut."),
    ("en", "The reporter was released in Goma on Friday, her family said."),
    ("en", "Elsewhere, fighters were seen near Kitshanga."),
    ("en", "Photos shared by residents of Sake showed burnt houses."),
    ("en", "Watching from the hills above Sake, farmers counted the shells."),
    ("en", "Posted on social media, a video shows fighters in Walikale."),
    ("en", "Published on Friday, the report names villages near Rutshuru."),
    ("en", "The weather has made the road to Bukavu impassable."),
    ("en", "Donated blankets reached Kanyabayonga on Friday."),
    ("en", "Follow-up teams are expected in Lubero, the agency said."),
    ("en", "To reach Goma, the families walked for three days."),
    ("en", "Goma • Bukavu • Bunia • Beni"),
    ("en", "Rutshuru\nHealth\nEducation\nShelter\nFood"),
    ("en", "Ituri | Flash update | Djugu territory | 11 May 2031"),
    ("en", "From Sake, the column moved on towards Kirotshe."),
    ("en", "Subscribers in Goma had no network for a week."),
    ("en", "Jean Kambale lives in Goma with his six children."),
    ("en", "The road is closed; a detour by Rutshuru adds 60 km."),
    ("en", "Tomorrow the families will be taken to Kitshanga."),
    ("en", "Also in this area, Kirumba was shelled."),
    ("fr", "Demain, les familles seront conduites à Kitshanga."),
    ("fr", "Annoncée à Goma, la trêve n'a pas tenu."),
    ("fr", "L'auteur des tirs a été arrêté à Goma, selon la police."),
    ("fr", "Ailleurs, des combattants ont été vus près de Kitshanga."),
    ("fr", "Publié vendredi, le rapport cite des villages du Rutshuru."),
    ("fr", "Traduit devant la cour militaire de Goma, le colonel nie."),
    ("fr", "Avec l'aide de la Croix-Rouge, ils ont rejoint Minova."),
    ("fr", "De Sake, la colonne a poursuivi vers Kirotshe."),
    ("fr", "Des photos prises à Sake montrent des maisons brûlées."),
    ("fr", "Le bilan des combats à Nyanzale reste provisoire."),
    ("sw", "Picha zilizosambazwa kutoka Sake zinaonyesha nyumba zilizochomwa."),
    ("sw", "Mwandishi wa habari alikamatwa mjini Goma siku ya Ijumaa."),
    ("sw", "Kwa upande mwingine, wapiganaji wameonekana karibu na Kitshanga."),
]


def read(text: str) -> str:
    """What is read of a text, its parts joined by line ends."""
    parts = find_parts(text, None)
    return "\n".join(text[part.start : part.end] for part in parts if part.kind in READ_PARTS)


@pytest.mark.parametrize(("language", "line"), LEFT_OUT)
def test_what_stands_around_an_article_is_left_out(language: str, line: str) -> None:
    found = read(f"{BODY[language]}\n\n{line}")
    assert found.split() == BODY[language].split()


@pytest.mark.parametrize("line", ["RADIO MAENDELEO — Bukavu, 88.8 FM", "Accueil > Ituri > Bunia"])
def test_what_stands_above_an_article_is_left_out_though_a_row_counts_below_it_only(
    line: str,
) -> None:
    assert read(f"{line}\n\n{BODY['fr']}").split() == BODY["fr"].split()


@pytest.mark.parametrize("line", ["Radio Lac, la voix de Bukavu", "La question du jour : Uvira ?"])
def test_a_line_below_an_article_of_one_paragraph_is_left_out(line: str) -> None:
    body = BODY["fr"].replace("\n\n", " ") + " La route de Minova est coupée."
    assert read(f"{body}\n\n{line}").split() == body.split()


@pytest.mark.parametrize(("language", "line"), KEPT)
def test_what_only_looks_like_that_is_kept(language: str, line: str) -> None:
    assert line in read(f"{BODY[language]}\n\n{line}")


def test_the_lines_under_a_heading_are_links_though_their_bullets_stand_alone() -> None:
    text = (
        f"{BODY['fr']}\n\nAutres articles\n-\nLe thé du Rwanda recule\n-\nBunia : le marché rouvre"
    )
    assert "thé" not in read(text)
    assert "Bunia" not in read(text)


def test_the_lines_under_a_heading_of_links_are_links() -> None:
    # given a page with a list of other articles, and the article going on behind it
    links = (
        "More on this story\n• DR Congo's forgotten war, in maps\n• Rwanda denies sending troops"
    )
    text = f"{BODY['en']}\n\n{links}\n\nBy evening, Sake was quiet."

    # then the links are left out, and the article is not
    found = read(text)
    assert "forgotten" not in found
    assert "denies" not in found
    assert found.endswith("By evening, Sake was quiet.")


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("GOMA, Democratic Republic of the Congo, May 4 (UNHCR)", "Teenagers are alone."),
        ("KIGALI, Rwanda, June 12 (Ridge Press)", "The agency moves people."),
        ("NKAMIRA TRANSIT CENTRE, Rwanda (UNHCR):", "Tents are put up."),
        ("BUNIA, 6 mars (AFP)", "Les soldats sont partis."),
        ("KINDU (Reuters)", "Boats left at dawn."),
    ],
)
def test_an_agency_in_brackets_closes_a_dateline_without_a_dash(line, body):
    text = f"{line} {body} More follows below."
    parts = {part.kind: text[part.start : part.end] for part in find_parts(text, None)}
    assert parts[PartKind.DATELINE] == line
    assert parts[PartKind.BODY].startswith(body)


@pytest.mark.parametrize(
    "text",
    [
        "UNHCR (the UN agency) Has moved people. More follows.",
        "The FARDC (Congolese army) Said nothing. More follows.",
        "Goma is quiet (AFP) Today. More follows.",
    ],
)
def test_a_bracket_in_a_sentence_closes_no_dateline(text):
    assert PartKind.DATELINE not in {part.kind for part in find_parts(text, None)}


@pytest.mark.parametrize(
    "line",
    [
        "Europe South Asia Asia Pacific Americas Middle East Africa BBC Homepage World Service",
        "World: Africa",
        "Accueil Monde Afrique Sports",
        "Home News Africa Asia Business",
        "Africa News",
    ],
)
def test_a_row_of_sections_without_any_sign_between_them_is_a_menu(line):
    text = f"{line}\n\nFighting rages in Bukavu.\n\nReports say that Asia sends rice to Africa."
    kinds = {text[part.start : part.end]: part.kind for part in find_parts(text, None)}
    assert kinds[line] is PartKind.PAGE_FURNITURE


@pytest.mark.parametrize("line", ["Africa and Asia disagree", "Rice for Africa", "Goma, Africa"])
def test_a_line_that_says_more_than_sections_is_none(line):
    text = f"{line}\n\nFighting rages in Bukavu. More follows."
    assert PartKind.PAGE_FURNITURE not in {part.kind for part in find_parts(text, None)}
