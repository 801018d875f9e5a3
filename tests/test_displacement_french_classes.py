"""Verbs that say the same are read the same; who stands behind the verb, whom a figure counts."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, short

from dashboard.core.french_classes import COUNTS, participles_of
from dashboard.core.french_verbs import french_forms, french_participles


def plural(verb: str) -> str:
    return next(form for form in french_participles(verb) if form.endswith("és"))


@pytest.mark.parametrize("verb", COUNTS)
def test_whoever_counts_people_counts_those_just_told_of(verb: str) -> None:
    said = french_participles(verb)[0]
    told = (
        f"Des combats ont éclaté mardi à [Sake]. À [Goma], la mairie a {said} 300 ménages déplacés."
    )

    [claim] = claims_of(told, language="fr")

    assert short(claim)[:3] == ("Sake", "Goma", 300)


@pytest.mark.parametrize("verb", COUNTS)
def test_whoever_is_counted_at_a_place_is_there(verb: str) -> None:
    marked = f"Quelque 300 ménages en provenance de [Sake] sont {plural(verb)} à [Goma]."

    [claim] = claims_of(marked, language="fr")

    assert short(claim)[:3] == ("Sake", "Goma", 300)


def test_the_accounts_are_no_people_counted() -> None:
    assert "comptes" in participles_of(COUNTS)
    assert not claims_of("300 familles de [Goma] ont rendu les comptes.", language="fr")


@pytest.mark.parametrize("verb", ["fuir", "quitter", "déserter", "abandonner", "évacuer", "vider"])
@pytest.mark.parametrize(
    "frame",
    [
        "Environ 300 familles ont {said} [Sake] pour [Goma] mardi.",
        "Environ 300 familles {say} [Sake] pour [Goma].",
        "Ont ainsi {said} [Sake] pour [Goma] plus de 300 ménages.",
        "Ont {said} leurs villages pour [Goma] plus de 300 ménages de [Sake].",
        "De [Sake] ont {said} leurs maisons pour [Goma] plus de 300 ménages.",
    ],
)
def test_whoever_leaves_a_place_leaves_it_by_every_verb(verb: str, frame: str) -> None:
    marked = frame.format(said=french_participles(verb)[0], say=french_forms(verb)[2])

    [claim] = claims_of(marked, language="fr")

    assert short(claim)[:3] == ("Sake", "Goma", 300)


@pytest.mark.parametrize("verb", ["chasser", "déloger", "expulser", "refouler", "déguerpir"])
def test_whoever_is_driven_out_of_a_place_came_from_there(verb: str) -> None:
    feminine = french_participles(verb)[-1]
    marked = f"Quelque 300 familles {feminine} de [Sake] vivent à [Goma]."

    [claim] = claims_of(marked, language="fr")

    assert short(claim)[:3] == ("Sake", "Goma", 300)


@pytest.mark.parametrize(
    ("marked", "origin", "goal", "figure"),
    [
        # what is set in between the host and people without a figure
        ("[Goma] a accueilli, depuis jeudi dernier, plusieurs déplacés en provenance de [Sake].",
         "Sake", "Goma", None),
        # what a share is taken of is not who moved
        ("Sur près de 15 000 personnes qui vivent à [Goma], 5 000 sont des déplacés.", "", "Goma",
         5_000),
        ("5 000 personnes sont des déplacés à [Goma].", "", "Goma", 5_000),
        # what people had been through at the place they come from
        ("Plus de 290 personnes sont arrivées à [Goma] en provenance de [Sake] où elles ont fui les"
         " affrontements.", "Sake", "Goma", 290),
        # joined like "and"
        ("Les habitants de [Sake] ainsi que ceux des villages [Kobu] et [Bambu] sont arrivés à"
         " [Goma].", "Sake Kobu Bambu", "Goma", None),
        # the places within a wider one are the same end
        ("Les déplacés proviennent de [Sake], dans le territoire de [Masisi], précisément dans les"
         " villages de [Kobu] et [Bambu].", "Sake Kobu Bambu", "", None),
        ("300 familles sont venues de [Masisi], notamment des villages de [Kobu] et [Bambu].",
         "Masisi Kobu Bambu", "", 300),
        # a town at the border
        ("300 familles sont bloquées à la frontière de [Bunagana].", "", "Bunagana", 300),
        ("Plus de 300 ménages expulsés de [Sake] ont été enregistrés à la frontière de [Bunagana].",
         "Sake", "Bunagana", 300),
        ("Sur les 1 500 ménages de [Sake], 900 se sont réfugiés à [Goma].", "Sake", "Goma", 900),
        # camps that were closed are where people had been
        ("Depuis le démantèlement des sites de déplacés autour de [Goma], au moins 87 000 retournés"
         " sont signalés à [Sake].", "Goma", "Sake", 87_000),
        # an adjective between a wave and its people
        ("[Goma] accueille depuis mardi un flux important de déplacés en provenance de [Sake].",
         "Sake", "Goma", None),
        ("[Goma] déborde de déplacés venus de [Sake].", "Sake", "Goma", None),
        # who receives an order takes nobody in
        ("Les habitants de [Sake] ont reçu l'ordre de quitter leur village.", "Sake", "", None),
        # verbs that only say whence
        ("Les déplacés proviennent surtout dans [Masisi].", "Masisi", "", None),
        # what people behind the newcomers are said to live in
        ("Des déplacés arrivent dans la province de l'[Ituri:province]. Ils s'ajoutent à plus de"
         " 30 000 autres qui vivent déjà dans cette province.", "", "Ituri", 30_000),
        # places taken up together
        ("Les ADF ont attaqué [Sake] et [Kobu]. Les habitants de ces villages ont fui vers [Goma].",
         "Sake Kobu", "Goma", None),
        ("Les ADF ont attaqué [Sake] et [Kobu]. 300 ménages de ces deux villages sont arrivés à"
         " [Goma].", "Sake Kobu", "Goma", 300),
    ],
)  # fmt: skip
def test_ends_that_french_reports_give(
    marked: str, origin: str, goal: str, figure: int | None
) -> None:
    claim = claims_of(marked, language="fr")[-1]

    assert short(claim)[:3] == (origin, goal, figure)


def test_men_and_women_counted_one_by_one_are_no_further_people() -> None:
    told = "Le maire parle de 16 000 déplacés à [Goma]. On compte 3 100 hommes et 5 500 femmes."

    assert [short(claim)[2] for claim in claims_of(told, language="fr")] == [16_000]


@pytest.mark.parametrize(
    "marked",
    [
        "Les tirs ont vidé [Sake] de ses habitants.",
        "La population de [Sake] s'est vidée.",
    ],
)
def test_a_place_emptied_by_others_is_no_place_left_by_its_verb(marked: str) -> None:
    for claim in claims_of(marked, language="fr"):
        assert short(claim)[:2] == ("Sake", "")


@pytest.mark.parametrize("verb", COUNTS)
def test_whoever_counts_them_counts_those_who_went(verb: str) -> None:
    said = french_participles(verb)[0]
    marked = f"Les habitants de [Sake] ont pris la route de [Goma] ; le curé en a {said} 1 700."

    [claim] = claims_of(marked, language="fr")

    assert short(claim)[:3] == ("Sake", "Goma", 1_700)


@pytest.mark.parametrize("verb", COUNTS)
def test_a_place_that_counts_people_in_flight_takes_them_in(verb: str) -> None:
    marked = f"[Goma] {french_forms(verb)[1]} désormais 300 familles fuyant [Sake]."

    [claim] = claims_of(marked, language="fr")

    assert short(claim)[:3] == ("Sake", "Goma", 300)


def test_places_without_a_name_that_were_emptied_are_not_those_named_beside_them() -> None:
    told = "La mairie de [Sake] redoute une famine à [Goma] qui vit des cités vidées de leurs"

    assert not claims_of(f"{told} habitants.", language="fr")


@pytest.mark.parametrize("about", ["s'apprêtent à", "se préparent à"])
def test_whoever_gets_ready_to_leave_has_not_left(about: str) -> None:
    assert not claims_of(f"300 familles {about} quitter [Sake].", language="fr")
