"""What stands below an article and is none of it: captions, stations, offices, funders, readers."""

from __future__ import annotations

import pytest
from named import names_below, recognised

from dashboard.model import Role

FRENCH = (
    "Des hommes armés ont attaqué Kilya dans la nuit de lundi, en territoire de Beni. Quatre"
    " civils sont morts et des maisons ont brûlé.\n\nLes habitants de Kilya ont fui vers Mutwanga,"
    " a dit le chef de groupement. Une patrouille est arrivée trop tard pour eux.\n\nLa société"
    " civile réclame des renforts et les écoles sont fermées jusqu'à nouvel ordre."
)
ENGLISH = (
    "Armed men attacked Kilya in the night of Monday, in Beni territory in DR Congo. Four civilians"
    " died and houses were burnt.\n\nThe people of Kilya fled towards Mutwanga, the chief said. A"
    " patrol came too late for them in the morning.\n\nCivil society asks for reinforcements and"
    " the schools are closed until further notice."
)
SWAHILI = (
    "Watu wenye silaha walishambulia kijiji cha Kilya usiku wa Jumatatu, wilayani Beni. Raia"
    " wanne waliuawa na nyumba zilichomwa.\n\nWakazi wa Kilya walikimbilia Mutwanga. Wanajeshi"
    " walifika asubuhi wakiwa wamechelewa sana.\n\nMashirika ya kiraia yanaomba msaada na shule"
    " zimefungwa mpaka taarifa nyingine."
)


def below(text: str, foot: str, language: str) -> list[str]:
    """The places read in ``foot`` where it stands below ``text``."""
    return names_below(f"{text}\n\n", foot, language)


@pytest.mark.parametrize(
    "foot",
    [
        "En photo : le marché de Birere.",
        "Légende : des déplacés à Mugunga.",
        "Carte : la route de Komanda à Luna",
        "À voir sur notre site : Kisangani et son fleuve",
        "Lire aussi notre dossier : « Beni, dix ans de peur »",
        "Également dans l'actualité : la pluie à Kinshasa",
        "Prochaine émission : les cafés d'Idjwi",
        "Retrouvez notre édition de demain depuis Beni.",
        "Vous avez écouté Radio Pole, 93.2 FM à Beni et 101 à Butembo.",
        "Ici Radio Pole, Beni 93.2, Butembo 101.0.",
        "La Rédaction (Bunia)",
        "Propos recueillis à Beni par Rose Kahindo",
        "Avec Rose Kahindo à Beni et Jean Kombi à Goma",
        "R.K., à Bunia",
        "Fait et signé à Bunia, ce 3 mars 2031",
        "Thèmes : Nord-Kivu | Goma | Déplacés",
        "Petite annonce – Maison à louer à Goma",
        "En bref : un séminaire à Kinshasa",
        "Ce projet est soutenu par la coopération suisse à Bukavu",
        "Avec l'appui financier du Japon",
        "Pour tout contact : bureau de Bunia",
        "Nos bureaux : Goma, Bunia, Bukavu",
        "Abonnement : Goma 10 $, Kinshasa 15 $",
        "Édition de Goma",
        "Un lecteur de Kinshasa : courage à vous",
        "papa_jo (Paris) : honte à eux",
        "Archives : Kisangani, juin 2000",
        "Fréquences : Goma 93.2, Bukavu 101, Bunia 98",
        "Points de vente : Goma, Bukavu, Uvira",
        "Ampliation : gouvernorat du Nord-Kivu ; mairie de Goma",
        "Copie pour information : administrateur de Beni",
        "Traduit du swahili à Bukavu",
        "Cette émission est produite à Goma.",
        "Demain, ne manquez pas notre reportage à Kamituga.",
        "Pour le bureau de Bunia, Me Rose Kahindo",
        "Goma, 3 mars (Agence Lac)",
        "rk/jk Bunia",
        "Jojo, de Bruxelles : courage à tous",
        "Le Quotidien du Lac, 12 avenue Lumumba, Bukavu",
        "Articles récents :\n• Kinshasa sous l'eau\n• Goma a soif",
    ],
)
def test_what_stands_below_a_french_article_names_no_place_of_it(foot: str) -> None:
    assert below(FRENCH, foot, "fr") == []


@pytest.mark.parametrize(
    "foot",
    [
        "Caption: families at Mugunga.",
        "See also our dossier: Beni, ten years of fear",
        "In the same section: Lubumbashi and its bread",
        "Other headlines: Kindu without power",
        "You were listening to Lake FM, 93.2 in Beni and 101 in Butembo.",
        "With Rose Kahindo in Beni and Jean Kombi in Goma",
        "Interview by Rose Kahindo in Beni",
        "With support from Sweden and Japan",
        "Our offices: Goma, Bunia, Bukavu",
        "Goma edition",
        "A reader in Kinshasa: courage to you",
    ],
)
def test_what_stands_below_an_english_article_names_no_place_of_it(foot: str) -> None:
    assert below(ENGLISH, foot, "en") == []


@pytest.mark.parametrize(
    "foot",
    [
        "Ulikuwa ukisikiliza Radio Pole, 93.2 FM Beni na 101 Butembo.",
        "Kwa ufadhili wa Umoja wa Ulaya na Sweden",
        "Ofisi zetu: Goma, Bunia, Bukavu",
        "Msomaji wa Kinshasa: poleni",
        "Imechapishwa Kampala",
    ],
)
def test_what_stands_below_a_swahili_article_names_no_place_of_it(foot: str) -> None:
    assert below(SWAHILI, foot, "sw") == []


@pytest.mark.parametrize(
    "aside",
    [
        "► À écouter : Kalemie, le port à sec",
        "À relire : Kalemie, le port à sec",
        "[Publicité] Banque du Lac, agences de Goma et Bukavu",
        "Vous êtes sur Radio Pole, Goma et Bukavu.",
        "La suite après la publicité : séjour à Kigali",
        "De notre correspondante particulière à Uvira",
    ],
)
def test_a_note_between_two_paragraphs_names_no_place_of_the_article(aside: str) -> None:
    head, rest = FRENCH.split("\n\n", 1)
    found = recognised(f"{head}\n\n{aside}\n\n{rest}", "fr")

    assert [
        mention.words
        for mention in found
        if mention.role in (Role.PLACE, Role.UNLOCATED)
        and len(head) < mention.start < len(head) + len(aside) + 4
    ] == []


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("À Oicha, deux écoles ont brûlé.", "Oicha"),
        ("Le même jour, un camion a sauté près de Luna.", "Luna"),
        ("Avec la pluie, la route de Komanda est coupée.", "Komanda"),
        ("Pour le chef de Komanda, la paix est loin.", "Komanda"),
        ("Oicha, Eringeti et Luna sont vides.", "Luna"),
        ("Rien n'a changé, la rue a parlé à Bunia.", "Bunia"),
        ("Ici, à Eringeti, personne ne dort.", "Eringeti"),
        ("Note : les déplacés de Luna ne sont pas comptés.", "Luna"),
    ],
)
def test_a_last_paragraph_that_tells_of_it_is_read(foot: str, name: str) -> None:
    assert name in below(FRENCH, foot, "fr")


def test_the_same_words_at_the_head_of_an_article_are_read() -> None:
    text = "En bref : deux morts à Oicha.\n\n" + FRENCH

    assert "Oicha" in [mention.words for mention in recognised(text, "fr")]
    assert [mention.role for mention in recognised(text, "fr") if mention.words == "Oicha"] == [
        Role.PLACE
    ]
