"""What went on elsewhere, and where a place lies, is no end of people whose places are named."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

#: Trouble beside what people are told to have left.
TROUBLE = """
Residents fled Sake as fighting raged in Karuba. | > Sake >
Residents fled Sake during fighting in Karuba. | > Sake >
Residents fled Sake because of fighting in Karuba. | > Sake >
Residents fled Sake after the fall of Karuba. | > Sake >
Residents fled from Sake after the fall of Karuba. | > Sake >
Residents of Sake fled after the fall of Karuba. | > Sake >
Residents of Sake fled to Goma after the fall of Karuba. | > Sake > Goma
Residents fled Sake to Goma after fighting in Karuba. | > Sake > Goma
Residents fled Sake, fearing an attack on Goma. | > Sake >
Residents fled Sake with help from Goma. | > Sake >
Residents fled Sake; in Goma, life went on as before. | > Sake >
Residents fled an attack on Sake by rebels from Rutshuru. | > Sake >
Les habitants ont fui Sake après la chute de Karuba. | > Sake >
Les habitants ont fui Sake pendant que les combats faisaient rage à Karuba. | > Sake >
Les habitants ont fui Sake à cause des combats à Karuba. | > Sake >
Les habitants ont fui Sake, redoutant une attaque de Goma. | > Sake >
""".strip().splitlines()

#: The same words where the trouble is all that is said of whence people came.
ALONE = """
Residents fled to Goma after fighting in Karuba. | > Karuba > Goma
Residents fled to Goma after the fall of Karuba. | > Karuba > Goma
Residents fled Sake, Karuba and Mushaki as fighting raged. | > Karuba Mushaki Sake >
Residents fled Sake after attacks and walked to Goma. | > Sake > Goma
Residents of Masisi territory fled after fighting in Karuba. | > Karuba >
Les habitants ont fui Sake après des combats et marché vers Goma. | > Sake > Goma
""".strip().splitlines()

#: So it is where people are only said to be, and the trouble is told of behind.
TAKEN_IN = (
    """
Près de 1 750 personnes ont été accueillies à Goma après des combats à Sake et Karuba. \
| Près de 1 750 personnes > Karuba Sake > Goma
Près de 1 750 personnes vivent dans des écoles à Goma depuis les combats de Karuba. \
| Près de 1 750 personnes > Karuba > Goma
Some 1,750 displaced people are sheltering in Goma after clashes in Sake and Karuba. \
| Some 1,750 displaced people > Karuba Sake > Goma
Some 41,300 were living in Goma before the raids, and in Sake. | Some 41,300 > > Goma
Des combats dans 11 villages de Karuba ont poussé 300 ménages à fuir vers Goma. \
| 300 ménages > Karuba > Goma
Some 1,200 households fled clashes in the Bashali chiefdom of Masisi territory. \
| Some 1,200 households > Bashali >
Some 300 people fled Nyabwende, North Kivu. | Some 300 people > Nyabwende >
Some 300 people fled Sake, Tubwende and Nyabwende, North Kivu, for Goma. \
| Some 300 people > Nyabwende Sake Tubwende > Goma
""".replace("\\\n", "")
    .strip()
    .splitlines()
)

#: What is set in behind a place says what it is and where it lies.
SITED = """
Some 3,000 people fled Kitchanga, a town in Masisi. | Some 3,000 people > Kitchanga >
Some 3,000 people fled Kitchanga, a village near Mweso. | Some 3,000 people > Kitchanga >
Some 3,000 people fled Kitchanga, the gateway to Goma. | Some 3,000 people > Kitchanga >
Some 3,000 people fled Kitchanga on the Goma road. | Some 3,000 people > Kitchanga >
Some 3,000 people arrived in Kitchanga, a town in Masisi. | Some 3,000 people > > Kitchanga
Some 3,000 people fled to Kitchanga, a town in Masisi. | Some 3,000 people > > Kitchanga
Les habitants ont fui Sake, un village de Masisi. | > Sake >
Les habitants sont arrivés à Sake, un village de Masisi. | > > Sake
Les habitants ont fui Sake, une bourgade près de Masisi, pour Goma. | > Sake > Goma
Residents fled Sake, the village of Karuba and the town of Minova. | > Karuba Minova Sake >
""".strip().splitlines()


@pytest.mark.parametrize("case", [*TROUBLE, *ALONE, *TAKEN_IN, *SITED], ids=lambda case: case[:60])
def test_a_place_told_of_beside_is_no_end(case, gazetteer):
    text, row = case.split("|", 1)
    assert groups_told(text.strip(), gazetteer) == [group_of(row)]
