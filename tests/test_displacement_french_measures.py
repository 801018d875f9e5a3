"""In French, who has come and who lives somewhere: the tense of the verb, and since when."""

from __future__ import annotations

import pytest
from test_displacement import claims_of

from dashboard.model import DisplacementDetail, Measure

MOVED = """
Des agents ont enregistré 300 personnes à [Goma].
300 d'entre elles ont été enregistrées à [Goma].
Nous avons compté 640 familles sur la route de [Goma].
[Goma] a accueilli jeudi 57 enfants arrivés de [Sake].
Deux mille personnes ont été accueillies à [Goma] par des familles.
Les équipes ont dénombré à [Goma] 300 personnes ayant fui [Sake].
Le maire parle de 300 déplacés à [Goma] depuis le 14.
Le chef de [Goma] a enregistré 300 déplacés depuis mardi.
300 personnes nouvellement déplacées sont enregistrées à [Goma].
300 nouvelles familles vivent à [Goma], déplacées de [Sake].
Le camp de [Goma] accueille 300 personnes par jour.
Près de 300 ménages venus de [Sake] se sont regroupés à [Goma].
300 familles montent vers [Goma] pour y passer la nuit.
300 familles se sont installées à [Goma].
Ces violences ont chassé des milliers de personnes de chez elles à [Sake].
300 familles de [Sake] sont en déplacement vers [Goma].
""".strip().splitlines()

LIVING = """
300 ménages venus de [Sake] sont hébergés dans onze écoles à [Goma].
300 déplacés, en majorité venus de [Sake], s'entassent dans deux écoles de [Goma].
La cité de [Goma], où campent encore 300 déplacés, presque tous venus de [Sake], est calme.
Le site de [Goma], où vivaient 300 ménages venus de [Sake], a brûlé.
300 ménages qui ont fui [Sake] vivent dans des écoles à [Goma].
300 déplacés installés depuis mars sur le site de [Goma] ont besoin d'aide.
300 familles sont installées à [Goma].
Les familles d'accueil de [Goma] en reçoivent 300.
La mission a recensé 300 ménages déplacés à [Goma].
[Goma] compte actuellement 300 déplacés.
Le site de [Goma] compte 300 déplacés depuis 2017.
Plus de 300 familles sont en déplacement interne dans le territoire de [Masisi:territory].
Au 30 juin, [Goma] avait enregistré 300 personnes déplacées.
""".strip().splitlines()


@pytest.mark.parametrize(
    ("marked", "measure"),
    [(one, Measure.FLOW) for one in MOVED] + [(one, Measure.STOCK) for one in LIVING],
)
def test_the_french_verb_says_whether_people_have_come_or_live_there(
    marked: str, measure: Measure
) -> None:
    claim = claims_of(marked, language="fr")[0]

    assert isinstance(claim.detail, DisplacementDetail)
    assert claim.detail.measure is measure
