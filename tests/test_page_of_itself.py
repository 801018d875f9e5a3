"""Last lines in which a page speaks of itself, and last sentences that only look like them."""

from __future__ import annotations

import pytest
from named import names_below

_PROSE = (
    "Masisi : des familles sur la route\n\n"
    "Des combats ont éclaté mardi à Nyabiondo, dans le territoire de Masisi. Plusieurs familles"
    " ont pris la route de Loashi.\n\n"
    "Le calme est revenu mercredi à Loashi. L'administrateur a promis une aide.\n\n"
)
_HOURLY = (
    "DIRECT – Journée du 4 mai\n\n"
    "06 h 10 : tirs à Nyabiondo, dans le Masisi\n"
    "07 h 45 : des familles arrivent à Loashi\n"
    "09 h 00 : le calme revient\n"
)
_LAST_WITHOUT_STOP = (
    "Masisi : des familles sur la route\n\n"
    "« Nous avons fui Nyabiondo la nuit », dit Furaha.\n\n"
    "Elle a marché jusqu'à Loashi, dans le Masisi. « Mes enfants sont restés », ajoute-t-elle\n\n"
)


@pytest.mark.parametrize(
    "article",
    [_PROSE, _HOURLY, _LAST_WITHOUT_STOP],
    ids=["prose", "hourly", "last without a stop"],
)
@pytest.mark.parametrize(
    "line",
    [
        "Une version de cet article est parue à Bruxelles.",
        "Dans notre édition de demain : les pêcheurs de Kalemie.",
        "Rendez-vous à 18 h pour le journal de Bukavu.",
        "Merci de votre fidélité, et bonne soirée à Uvira.",
        "L'équipe du matin vous salue depuis Uvira.",
        "C'était Alice Mbuyi, en direct de Butembo.",
        "L'auteur remercie les lecteurs de Bukavu.",
        "Les noms des témoins de Sake ont été modifiés.",
        "Prochain bulletin depuis Kindu vendredi.",
        "Relu à Paris.",
        "Dépêche reçue à Nairobi à 17 h 05.",
        "Version mise à jour à 18 h, heure de Goma.",
        "Diffusion restreinte : bureaux de Goma et de Bukavu.",
        "Appel à témoins : si vous étiez à Kavumu lundi, écrivez-nous.",
        "Commentaire de Josué (Kampala) : et nos enfants ?",
        "Fin du bulletin. Bonne soirée à Bukavu.",
        "À demain, même heure, sur le 98.2 à Goma.",
        "@kivu_matin, Goma, 14:02",
        "Alice Mbuyi, Butembo, pour Radio Lac.",
        "Cet entretien a été mené à Bujumbura puis relu.",
        "Toute reproduction est interdite hors de Bukavu.",
        "Le débat complet est à entendre ce soir sur nos ondes à Goma.",
        "Version originale publiée à Nairobi.",
        "Photos prises à Kiwanja par l'auteur.",
        "Informations recueillies par téléphone depuis Kampala.",
        "Un grand merci à toute l'équipe restée à Uvira.",
        "Émission financée par la coopération du Nord à Bukavu.",
        "Bulletin préparé à Kalemie avec l'aide de volontaires.",
        "Ont collaboré à ce numéro : les clubs de Minova et de Kalehe.",
        "Auditeurs de Kisangani, restez à l'écoute.",
        "Image d'illustration, marché de Goma.",
        "Crédit image : agence du Lac, Beni, 2031.",
    ],
)
def test_what_a_page_says_of_itself_below_the_article_is_left_out(article, line):
    assert names_below(article, line) == []


@pytest.mark.parametrize(
    "line",
    [
        "This article first appeared in Kampala.",
        "Edited in Nairobi by P. Otieno.",
        "Names of witnesses in Goma have been changed.",
    ],
)
def test_what_an_english_page_says_of_itself_is_left_out(line):
    article = "Masisi: families on the road\n\nThe M23 took Sake on Tuesday. Residents fled.\n\n"
    assert names_below(article, line, "en") == []


@pytest.mark.parametrize(
    "line",
    [
        "Le journaliste arrêté lundi a été libéré à Bukavu.",
        "Ce bulletin de santé inquiète à Bukavu.",
        "Le prochain rendez-vous entre les deux parties est prévu à Bukavu.",
        "La prochaine édition du festival aura lieu à Bukavu.",
        "Publié à Bukavu, le rapport accuse plusieurs officiers.",
        "Les noms des rues de Bukavu ont été changés.",
        "Dans un entretien avec l'AFP, le maire de Bukavu a promis une enquête.",
        "La version française du texte sera signée à Bukavu.",
        "Distribution de vivres à Bukavu : deux mille sacs pour le moment.",
        "Réaction du maire de Bukavu : une enquête est ouverte.",
        "Siège de Bukavu : dixième jour sans eau.",
        "Recrutement d'enfants à Bukavu : une enquête est ouverte.",
        "La radio locale n'émet plus à Bukavu.",
        "Enquête ouverte à Bukavu.",
        "Calme revenu à Bukavu.",
        "Informations démenties lundi : rien ne brûle à Bukavu.",
        "Présenté à Bukavu comme un civil, il portait une arme.",
        "Cet article de la loi s'applique aussi à Bukavu.",
        "L'enquête menée à Bukavu n'a rien donné.",
        "Lundi, les auditeurs de justice ont quitté Bukavu.",
        "« Votre journal ment », dit le maire de Bukavu.",
        "Ce texte doit encore être signé à Bukavu.",
    ],
)
def test_last_sentences_of_the_article_are_read(line):
    assert "Bukavu" in names_below(_PROSE, line)
