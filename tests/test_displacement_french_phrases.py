"""French ways of leaving, staying away and coming back, each read in every tense and turn."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, short

from dashboard.core.french_verbs import french_participles

Told = tuple[str, str, int | None]


def read(text: str) -> list[Told]:
    """What is told of each group of people: whence, where to, how many at least."""
    return [short(claim)[:3] for claim in claims_of(text, language="fr")]


#: What people do: plain form, perfect, imperfect, simple past, where they left or went.
_LEAVING = [
    ("vider les lieux à", "ont vidé les lieux à", "vidaient les lieux à", "vidèrent les lieux à"),
    ("plier bagage à", "ont plié bagage à", "pliaient bagage à", "plièrent bagage à"),
    ("s'éloigner de", "se sont éloignées de", "s'éloignaient de", "s'éloignèrent de"),
    ("se sauver de", "se sont sauvées de", "se sauvaient de", "se sauvèrent de"),
    ("prendre la fuite à", "ont pris la fuite à", "prenaient la fuite à", "prirent la fuite à"),
]
_GOING = [
    ("se rendre à", "se sont rendues à", "se rendaient à", "se rendirent à"),
    ("se replier sur", "se sont repliées sur", "se repliaient sur", "se replièrent sur"),
    ("mettre le cap sur", "ont mis le cap sur", "mettaient le cap sur", "mirent le cap sur"),
    ("trouver un toit à", "ont trouvé un toit à", "trouvaient un toit à", "trouvèrent un toit à"),
    ("se mettre en lieu sûr à", "se sont mises en lieu sûr à", "se mettaient en lieu sûr à",
     "se mirent en lieu sûr à"),
]  # fmt: skip
_COMING_BACK = [
    ("retrouver leurs champs à", "ont retrouvé leurs champs à", "retrouvaient leurs champs à",
     "retrouvèrent leurs champs à"),
    ("rebrousser chemin vers", "ont rebroussé chemin vers", "rebroussaient chemin vers",
     "rebroussèrent chemin vers"),
    ("reprendre le chemin de", "ont repris le chemin de", "reprenaient le chemin de",
     "reprirent le chemin de"),
    ("repeupler", "ont repeuplé", "repeuplaient", "repeuplèrent"),
]  # fmt: skip


def _sentences(forms: tuple[str, ...]) -> list[str]:
    plain, perfect, imperfect, past = forms
    auxiliary, rest = perfect.rsplit("sont " if "sont" in perfect else "ont ", 1)
    auxiliary += "sont" if "sont" in perfect else "ont"
    return [
        f"Quelque 300 familles {perfect} [Sake].",
        f"Lundi, quelque 300 familles {imperfect} [Sake].",
        f"Quelque 300 familles {past} [Sake] lundi.",
        f"Quelque 300 familles ont dû {plain} [Sake].",
        f"On a vu quelque 300 familles {plain} [Sake].",
        f"Quelque 300 familles {auxiliary} massivement {rest} [Sake].",
        f"Quelque 300 familles {auxiliary}, selon le chef, {rest} [Sake].",
    ]


_CASES = [
    (sentence, ends)
    for table, ends in (
        (_LEAVING, ("Sake", "")),
        (_GOING, ("", "Sake")),
        (_COMING_BACK, ("", "Sake")),
    )
    for forms in table
    for sentence in _sentences(forms)
]


@pytest.mark.parametrize(("sentence", "ends"), _CASES)
def test_a_phrase_of_moving_is_read_in_every_tense_and_around_what_is_set_in(
    sentence: str, ends: tuple[str, str]
) -> None:
    assert read(sentence) == [(*ends, 300)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Quelque 300 soldats ont vidé les lieux à [Sake].",
        "Les rebelles se sont massivement repliés sur [Sake].",
        "Les députés ont plié bagage à [Sake].",
        "Les élèves de [Sake] ont repris le chemin de l'école.",
        "Le gouverneur a mis le cap sur [Sake].",
        "Quelque 300 vaches ont rebroussé chemin vers [Sake].",
    ],
)
def test_who_is_no_civilian_is_not_displaced_by_such_a_phrase(sentence: str) -> None:
    assert claims_of(sentence, language="fr") == ()


def test_participles_agree_whatever_the_verb() -> None:
    assert french_participles("rabattre") == ("rabattu", "rabattue", "rabattus", "rabattues")
    assert french_participles("atteindre")[0] == "atteint"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Des hommes armés ont attaqué [Sake] lundi. Quelque 300 familles ont vidé les lieux.",
         [("Sake", "", 300)]),
        ("Des hommes armés ont attaqué [Sake] lundi. Quelque 300 familles se sont éloignées.",
         [("Sake", "", 300)]),
        ("Des hommes armés ont attaqué [Sake] lundi. Il y aurait 300 familles déplacées.",
         [("Sake", "", 300)]),
        ("[Sake] est calme. Quelque 300 familles ont reçu des vivres.", []),
        ("Des hommes armés ont attaqué [Sake] lundi. Quelque 300 personnes ont voté.", []),
        ("Des hommes armés ont attaqué [Sake] lundi. Quelque 300 soldats ont vidé les lieux.", []),
    ],
)  # fmt: skip
def test_civilians_who_go_right_behind_an_attack_left_the_place_attacked(
    text: str, told: list[Told]
) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Les tirs ont provoqué la fuite de la population de [Sake].", ("Sake", "", None)),
        ("Les tirs ont provoqué l'exode de tous les habitants de [Sake].", ("Sake", "", None)),
        ("Ceux de [Sake] ont décampé.", ("Sake", "", None)),
        ("Les habitants de [Sake] se cachent dans la forêt.", ("Sake", "", None)),
        ("300 familles ont marché de [Sake] à [Minova].", ("Sake", "Minova", 300)),
        ("Rescapées de [Sake], 300 familles sont à [Minova].", ("Sake", "Minova", 300)),
        ("On compte à [Minova] 300 familles venues de [Sake].", ("Sake", "Minova", 300)),
        ("Lundi, des familles entières partent de [Sake].", ("Sake", "", None)),
    ],
)
def test_whence_people_went_is_read_beside_their_noun(text: str, told: Told) -> None:
    assert read(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La population de [Sake] sort massivement, direction [Minova].", ("Sake", "Minova", None)),
        ("300 familles de [Sake] ont préféré [Minova].", ("Sake", "Minova", 300)),
        ("300 de mes administrés ont fui [Sake].", ("Sake", "", 300)),
    ],
)
def test_a_population_that_goes_out_or_prefers_a_town_moves(text: str, told: Told) -> None:
    assert read(text) == [told]


@pytest.mark.parametrize(
    "sentence",
    [
        "Le sort de la population de [Sake] préoccupe.",
        "Le gouverneur est en déplacement à [Goma] avec une suite de vingt personnes.",
        "300 familles ont préféré le maire de [Sake].",
        "La population de [Sake] fait part de son inquiétude à [Minova].",
    ],
)
def test_fates_suites_and_preferences_are_no_flight(sentence: str) -> None:
    assert claims_of(sentence, language="fr") == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("300 familles ont regagné ces deux derniers mois les villages de [Sake].",
         [("", "Sake", 300)]),
        ("300 familles ont été contraintes de fuir de nouveau le site de [Sake].",
         [("Sake", "", 300)]),
        ("300 familles ont fui [Sake]. D'autres ont préféré gagner [Minova].",
         [("Sake", "", 300), ("Sake", "Minova", None)]),
    ],
)  # fmt: skip
def test_a_word_of_time_between_verb_and_place_parts_them_not(text: str, told: list[Told]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("08:45 [Sake] : la population sort massivement, direction [Minova].",
         [("Sake", "Minova", None)]),
        ("[Sake], mardi : 300 familles ont pris la fuite.", [("Sake", "", 300)]),
        ("[Sake] : la population a fui.", [("Sake", "", None)]),
        ("À [Sake], départs préventifs (env. 150 ménages) vers [Minova].",
         [("Sake", "Minova", 150)]),
        ("À [Sake], départs massifs vers [Minova].", [("Sake", "Minova", None)]),
        ("Une marée humaine s'est aussitôt engouffrée sur la route de [Minova].",
         [("", "Minova", None)]),
        ("Sur la place du marché de [Sake], il ne reste rien. 300 familles ont gagné [Minova].",
         [("Sake", "Minova", 300)]),
        ("Il prédit un déplacement de cent mille âmes si [Sake] cède.", []),
        ("[Sake] : les soldats ont fui.", []),
    ],
)  # fmt: skip
def test_lines_of_a_live_feed_and_nouns_in_numbers_tell_who_left(
    text: str, told: list[Told]
) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("L'armée a bombardé à l'aveugle [Sake], contraignant 300 familles à fuir vers [Minova].",
         [("Sake", "Minova", 300)]),
        ("Les attaques répétées contre [Sake] ont chassé de chez elles 300 familles.",
         [("Sake", "", 300)]),
        ("Des rebelles ont attaqué [Sake]. Derrière eux a suivi la population : « 300 ménages »,"
         " évalue le curé.", [("Sake", "", 300)]),
        ("À [Minova] sont arrivés ceux de [Sake].", [("Sake", "Minova", None)]),
        ("300 personnes ont manifesté contre [Kinshasa].", []),
    ],
)  # fmt: skip
def test_a_place_struck_is_left_however_the_blow_is_told(text: str, told: list[Told]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[Sake], attaqué par des miliciens, a été évacué par ses habitants, soit 3 400 âmes.",
         [("Sake", "", 3400)]),
        ("[Sake] a été abandonné par ses habitants.", [("Sake", "", None)]),
        ("À [Sake], la population, qui avait trouvé asile à [Minova], retrouve peu à peu ses"
         " collines : 640 familles.", [("Minova", "Sake", 640)]),
        ("300 familles ont suivi la rivière jusqu'à [Minova].", [("", "Minova", 300)]),
        ("Faute de quoi 20 000 personnes se retrouveront sur les routes.", []),
        ("300 personnes se retrouveront sans abri à [Sake].", []),
        ("[Sake] a été évacué par les soldats.", []),
    ],
)  # fmt: skip
def test_who_is_still_to_flee_has_not_and_whom_their_own_people_left_is_empty(
    text: str, told: list[Told]
) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Les déplacés se concentrent depuis quelques heures à [Mangina].", ("", "Mangina", None)),
        ("300 ménages sont sans abris à [Sake].", ("", "Sake", 300)),
        ("Les habitants de [Sake] ont pris la direction de [Hombo] sur l'axe [Walikale]-[Bukavu].",
         ("Sake", "Hombo", None)),
        ("300 familles des villages de [Sake], situés dans le groupement [Rusayo], ont fui.",
         ("Sake", "", 300)),
        ("300 familles venues de [Sake], chez [Kayonde] et [Karuba] sont à [Goma].",
         ("Sake Kayonde Karuba", "Goma", 300)),
    ],
)  # fmt: skip
def test_where_a_place_lies_and_how_long_ago_are_no_ends(text: str, told: Told) -> None:
    assert read(text) == [told]


@pytest.mark.parametrize(
    "trouble",
    [
        "[Sake] a basculé dans la nuit.",
        "Ça tire à [Sake] depuis ce matin.",
        "Des inconnus ont mis le feu à [Sake].",
        "L'armée et les rebelles se disputent [Sake].",
        "Le M23 a planté son drapeau à [Sake].",
        "Des hommes en armes rôdent à [Sake].",
        "Les miliciens ont semé la mort à [Sake].",
        "Un ultimatum a été lancé aux habitants de [Sake].",
        "Les canons tonnent à [Sake].",
    ],
)
def test_trouble_in_other_words_lends_its_place_to_those_who_flee(trouble: str) -> None:
    text = f"{trouble} Quelque 300 familles ont gagné [Minova]."
    assert read(text) == [("Sake", "Minova", 300)]


def test_a_truce_is_no_trouble() -> None:
    text = "Un cessez-le-feu est en vigueur à [Sake]. Quelque 300 familles ont gagné [Minova]."
    assert read(text) == [("", "Minova", 300)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Depuis lundi, des familles entières dorment dans l'église de [Minova].",
         [("", "Minova", None)]),
        ("Des civils s'entassent dans les salles de classe de [Minova].", [("", "Minova", None)]),
        ("Des femmes campent devant l'école de [Minova] pour réclamer des vivres.", []),
        ("Les élèves dorment à l'école de [Minova].", []),
        ("Les soldats campent dans l'école de [Minova].", []),
    ],
)  # fmt: skip
def test_families_who_sleep_in_churches_are_displaced_and_who_protests_is_not(
    sentence: str, told: list[Told]
) -> None:
    assert read(sentence) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("À [Minova] vivent 300 familles qui ont fui [Sake].", ("Sake", "Minova", 300)),
        ("À [Minova] ont trouvé refuge 300 familles qui ont quitté [Sake].",
         ("Sake", "Minova", 300)),
        ("300 familles ont troqué [Sake] contre [Minova].", ("Sake", "Minova", 300)),
        ("Lundi, tout [Sake] a fui.", ("Sake", "", None)),
        ("300 familles hébergées à [Minova] ont rebroussé chemin vers [Sake].",
         ("Minova", "Sake", 300)),
    ],
)  # fmt: skip
def test_both_ends_stand_where_two_verbs_share_one_people(text: str, told: Told) -> None:
    assert read(text) == [told]


def test_who_goes_home_when_the_displaced_break_camp_was_there() -> None:
    text = (
        "À [Kaziba], les déplacés plient bagage. Cent dix familles ont repris hier la piste de"
        " [Luhwindja]."
    )
    told = read(text)
    assert told[-1] == ("Kaziba", "Luhwindja", 110)


def test_who_goes_home_to_the_very_place_just_fled_has_no_other_origin() -> None:
    text = "Les déplacés ont fui [Sake]. Cent dix familles sont rentrées à [Sake] hier."
    told = read(text)
    assert told[-1] == ("", "Sake", 110)


def test_a_count_behind_where_is_read_beside_the_next_one() -> None:
    text = (
        "300 familles de [Kokola] ont fui. La plupart sont à [Oicha], où la commune a enregistré"
        " 268 ménages ; une cinquantaine d'autres ont filé vers [Eringeti]."
    )
    told = read(text)
    assert told[-2:] == [("Kokola", "Oicha", 268), ("Kokola", "Eringeti", 50)]


def test_chez_nous_is_where_who_says_so_speaks_from() -> None:
    text = (
        "Des tirs ont claqué à [Bulambo]. « Il est arrivé chez nous 430 personnes avant midi »,"
        " compte le catéchiste de [Masereka]."
    )
    told = read(text)
    assert [(goal, low) for _, goal, low in told] == [("Masereka", 430)]
