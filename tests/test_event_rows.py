"""Every row that a short text gives, and no other: its kind and its place."""

from __future__ import annotations

import pytest
from marked_places import detail_of

from dashboard.core.clean import article_as_given
from dashboard.pipeline import read_article

#: The text, and below it its rows, or a dash for none.
ROWS = """
Fighting broke out in Katobo, North Kivu. Villages taken by M23 in Walikale are: Mpeti and Kalembe.
| captured Kalembe; captured Mpeti; clash Katobo
Les belligérants se disputent l'occupation des villages Bwenda et Muganzo, au Sud-Kivu.
| clash Bwenda; clash Muganzo
M23 rebels captured Kitshanga, Masisi, on Thursday.
| captured Kitshanga
The M23 captured Rubaya, Masisi and Sake in North Kivu.
| captured Rubaya; captured Masisi; captured Sake
Fighting broke out on Tuesday in Kanyabayonga, Lubero, between M23 and the army.
| clash Kanyabayonga
Rebels raided Mangina, Beni, on Monday night.
| attack Mangina
Les rebelles du M23 ont pris Kitshanga, Masisi, jeudi dernier.
| captured Kitshanga
Le M23 a pris Rubaya, Masisi et Sake au Nord-Kivu.
| captured Rubaya; captured Masisi; captured Sake
Sake is 27 km from Goma, which M23 rebels have controlled since January.
| -
Sake, 27 km from Goma, which M23 rebels have controlled since January, is quiet.
| captured Sake
Sake est à 27 km de Goma, que le M23 contrôle depuis janvier.
| -
Ugandan troops entered Kasindi, Beni territory, to hunt the ADF.
| -
UPDF soldiers entered Bunia in Ituri on Monday, residents said.
| -
Les troupes de l'UPDF sont entrées à Bunia, en Ituri, pour aider les FARDC.
| -
Un détachement du M23 est entré à Sake, au Nord-Kivu.
| captured Sake
Un convoi de l'ONU est entré dans Kitshanga, au Nord-Kivu.
| -
Ugandan ADF rebels entered Kamango in North Kivu.
| captured Kamango
Des rebelles burundais sont entrés à Uvira, au Sud-Kivu.
| captured Uvira
Rwandan troops entered Goma in North Kivu on Monday.
| captured Goma
Ugandan troops captured Kasindi, Beni territory, from the ADF.
| captured Kasindi
The new UN combat force arrived in Goma, eastern Congo.
| -
La nouvelle force de combat de l'ONU est arrivée à Goma, au Nord-Kivu.
| -
À Goma, au Nord-Kivu, le combat contre le choléra continue.
| -
Vivre est un combat quotidien pour les déplacés de Bunia, en Ituri.
| -
Le combat des femmes de Bukavu, au Sud-Kivu, pour l'égalité.
| -
Les combats de boxe ont repris à Goma, au Nord-Kivu.
| -
Les combats ont repris à Sake, au Nord-Kivu.
| clash Sake
Un accrochage entre deux motos à Oicha, au Nord-Kivu, a fait trois blessés.
| -
M23 fighters left Sake to attack Minova in South Kivu.
| -
M23 fighters left Kitshanga for Goma to attend a ceremony in North Kivu.
| -
Les combattants du M23 ont quitté Sake pour attaquer Minova, au Sud-Kivu.
| -
Les combattants du M23 ont quitté Kitshanga pour assister à une cérémonie au Nord-Kivu.
| -
M23 fighters left Sake on Monday, residents of North Kivu said.
| withdrew Sake
A mortar fired from Sake hit Goma in North Kivu, killing two.
| attack Goma
Un obus tiré de Sake est tombé à Goma, au Nord-Kivu, tuant deux personnes.
| attack Goma
Des obus tirés depuis Sake sont tombés à Goma, au Nord-Kivu.
| attack Goma
La reprise des cours à Sake, au Nord-Kivu, est prévue lundi.
| -
The reopening of Goma airport, in North Kivu, is scheduled for Monday.
| -
Dix ans après le massacre de Beni, au Nord-Kivu, les victimes attendent justice.
| -
Two years after the attack on Beni in North Kivu, victims wait for justice.
| -
Le procès de l'attaque de Beni, au Nord-Kivu, s'est ouvert lundi.
| -
The trial over the massacre in Beni, North Kivu, opened on Monday.
| -
Two days after the attack on Oicha in North Kivu, bodies were still being found.
| attack Oicha
Police opened fire on protesters in Goma, eastern Congo, killing two.
| attack Goma
Des militaires ont tiré sur des manifestants à Butembo, au Nord-Kivu, tuant sept personnes.
| attack Butembo
Police dispersed protesters in Goma, eastern Congo, firing tear gas.
| -
Le village Lokpa du groupement Gali a été attaqué en Ituri.
| attack Lokpa
Le marché de Sake a été attaqué au Nord-Kivu.
| attack Sake
Un préfet qui se rendait à Oicha a été tué par les rebelles près de Mbau, en RDC.
| attack Mbau
Des habitants de Sake ont été tués à Goma, au Nord-Kivu.
| attack Goma
The town of Komanda in Ituri is a frequent target of rebel activity.
| -
Oicha, au Nord-Kivu, est une cible privilégiée des ADF.
| -
Oicha, au Nord-Kivu, a été la cible des ADF lundi.
| attack Oicha
Sake in North Kivu was captured by the M23 on Monday before being retaken by the army.
| captured Sake; captured Sake
Sake, au Nord-Kivu, a été prise par le M23 lundi puis reprise par l'armée mardi.
| captured Sake; captured Sake
Rebels took Sake, North Kivu, and Minova before they were retaken by the army.
| captured Minova; captured Minova; captured Sake; captured Sake
Fighters left Sake, North Kivu, and Minova was retaken by the army.
| captured Minova; withdrew Sake
The closure of Goma airport in North Kivu, where a meeting is planned, has lasted a month.
| halted_operations Goma
An ADF attack on Kilia in Beni territory left three dead.
| attack Kilia
Soldiers protect civilians against the violence committed by armed groups in Ituri.
| -
Pour protéger les civils contre les exactions perpétrées par les groupes armés en Ituri.
| -
The army retook Kituva, near Shasha, on the Sake-Bweremana road in Masisi, after deadly clashes.
| captured Kituva
Most of Masisi territory in North Kivu has fallen to the M23.
| captured Masisi
""".strip().splitlines()


def rows_of(text: str, gazetteer) -> list[str]:
    """The rows of a text, in the order of kind and place."""
    claims = read_article(article_as_given(text, doc="a"), gazetteer).claims
    return sorted(
        f"{detail_of(claim).type} {part.resolution.mention.words}"
        for claim in claims
        if hasattr(claim.detail, "tolls")
        for part in claim.places
    )


@pytest.mark.parametrize(
    "text",
    [
        "UN peacekeepers attacked in Goma: what we know about eastern Congo.",
        "Des casques bleus attaqués à Goma : ce que l'on sait au Nord-Kivu.",
        "Aid workers ambushed near Masisi in North Kivu.",
    ],
)
def test_who_is_attacked_in_a_headline_did_not_attack(text, gazetteer):
    claims = read_article(article_as_given(text, doc="a"), gazetteer).claims
    assert [(detail_of(one).type, one.actors) for one in claims] == [("attack", ())]


def test_who_left_hills_around_a_town_is_not_shown_to_have_left_the_town(gazetteer):
    text = "M23 withdrew from positions in the hills around Goma in eastern Congo."
    (claim,) = read_article(article_as_given(text, doc="a"), gazetteer).claims
    assert [part.doubted for part in claim.places] == [
        "it was near it, at a place that is not in the gazetteer"
    ]


@pytest.mark.parametrize(
    ("text", "expected"), list(zip(ROWS[::2], ROWS[1::2], strict=True)), ids=ROWS[::2]
)
def test_a_text_gives_these_rows_and_no_other(text, expected, gazetteer):
    wanted = expected.removeprefix("| ")
    assert rows_of(text, gazetteer) == ([] if wanted == "-" else sorted(wanted.split("; ")))


@pytest.mark.parametrize(
    "text",
    [
        "Sake in North Kivu fell to the M23 on Monday and was retaken by the army on Tuesday.",
        "Sake, au Nord-Kivu, est tombée aux mains du M23 avant d'être reprise par l'armée.",
        "Sake in North Kivu was captured by the M23 and later recaptured by the army.",
    ],
)
def test_who_took_a_town_back_is_not_who_took_it_first(text, gazetteer):
    claims = read_article(article_as_given(text, doc="a"), gazetteer).claims
    assert [one.actors[0].lower() for one in claims] in (["m23", "army"], ["m23", "armée"])


@pytest.mark.parametrize(
    "text",
    [
        "Au Nord-Kivu, il faut dire que les Wazalendo ont chassé le M23 de Burungu.",
        "Au Nord-Kivu, il sied de signaler que les Wazalendo ont pris Burungu.",
        "Les rebelles étaient à Mweso, au Nord-Kivu. Ils se seraient repliés de Mweso.",
    ],
)
def test_words_that_name_nobody_are_no_speaker(text, gazetteer):
    claims = read_article(article_as_given(text, doc="a"), gazetteer).claims
    assert {one.speaker for one in claims} == {"the article"}
