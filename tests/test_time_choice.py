"""Each claim gets the time of what it tells, not that of what stands beside it."""
# ruff: noqa: E501

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_places import marked_reading

from dashboard.core.clean import article_as_given
from dashboard.core.gazetteer import Gazetteer
from dashboard.core.spans import Span
from dashboard.core.times import time_readings
from dashboard.core.timing.choice import time_of
from dashboard.model import ClaimKind
from dashboard.pipeline import read_article

#: language | sentence, with what happened in [brackets] | the words of its time, - for none
OWN = """
en | The M23 rebels, who took Goma in January, [attacked] Kamanyola on Friday. | Friday
en | The M23 rebels, who [took] Goma in January, attacked Kamanyola on Friday. | in January
en | On Monday the rebels [took] Minova, which the army had recaptured in May. | Monday
en | On Monday the rebels took Minova, which the army had [recaptured] in May. | in May
en | The [clashes], which began on December 2, 2025, have swept across Minova. | December 2, 2025
en | [Clashes] in Masisi, which had been calm since Saturday, resumed on Tuesday. | Tuesday
en | The [fighting] in Masisi that began on Sunday has emptied the town. | Sunday
en | The offensive that began in January [displaced] 400,000 people. | -
en | About 300 families [fled] Minova on Monday after clashes that began on Friday. | Monday
en | After rebels seized Minova on Monday, thousands of people [fled] to Goma. | -
en | After rebels [seized] Minova on Monday, thousands of people fled to Goma. | Monday
en | Some 200 families displaced since January have [returned] in the past week. | in the past week
en | A peace deal signed on 27 June 2025 did not stop the [clashes] in Masisi. | -
en | The ADF, founded in 1995, [attacked] Beni. | -
en | The M23, named after the accord of 23 March 2009, [captured] Rubaya on Tuesday. | Tuesday
en | Minova was [attacked] on Monday (see the bulletin of 12 May). | Monday
en | They [marched] through Kamanyola (see Fides, 17/2/2025). | -
en | Minova [fell] (14 February) without a fight. | 14 February
en | The town was calm on Monday; on Tuesday rebels [entered] it. | Tuesday
en | It grew worse earlier this year when the rebels [seized] Bukavu. | earlier this year
fr | Sake, tombée en février 2025, a été [attaquée] par les Wazalendo. | -
fr | Sake, [tombée] en février 2025, a été attaquée lundi. | en février 2025
fr | Plus de 200 familles arrivées en mars ont [quitté] Kitshanga mardi. | mardi
fr | Deux ans après la prise de Bunagana en juin 2022, le M23 a [attaqué] la cité. | -
fr | Ce vendredi 21 mars 2025, le village de Sange a été la cible d'une [attaque] de la milice \
aux environs de 7 heures du matin. | Ce vendredi 21 mars 2025
fr | La [route] est coupée à la circulation depuis dimanche à hauteur de Kinigi. | dimanche
fr | Les [combats] qui ont éclaté mardi à Sake ont fait cinq morts. | mardi
sw | Watu 300 [walikimbia] Minova siku ya Jumatatu baada ya mapigano ya Jumapili. | \
siku ya Jumatatu
"""

#: The same for sentences that date only the saying of it.
SAID = """
sw | Wanamgambo [waliteketeza] nyumba kwa mujibu wa chifu, wakili na mbunge mnamo Jumanne. | Jumanne
en | The UN said on Friday that [clashes] had erupted in Minova. | Friday
en | On Friday, the UN said that [clashes] had erupted in Minova. | Friday
en | The UN on Friday said [clashes] had erupted in Minova. | Friday
en | Rebels [captured] Minova, a local official told Reuters on Friday. | Friday
en | Some 300 families have [fled], OCHA said in a statement on 5 May 2025. | on 5 May 2025
fr | L'armée a annoncé mercredi que le M23 avait [quitté] Minova. | mercredi
fr | Selon un communiqué publié mardi, le M23 a [pris] la cité de Minova. | mardi
"""


def _cases(table: str) -> list[tuple[str, str, str]]:
    rows = (line.split(" | ") for line in table.strip().splitlines())
    return [(language, words, time.strip()) for language, words, time in rows]


def _time(language: str, marked: str, published: date | None = date(2025, 5, 9)):
    at = marked.index("[")
    end = marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    whole = Span(0, len(text))
    return time_of(text, whole, [Span(at, end)], time_readings(text, whole, published, language))


@pytest.mark.parametrize(("language", "marked", "expected"), _cases(OWN))
def test_a_time_is_that_of_the_words_it_stands_with(language, marked, expected):
    time = _time(language, marked)
    assert (time.words if time else "-") == expected
    assert "time of saying" not in (time.anchor if time else "")


@pytest.mark.parametrize(("language", "marked", "expected"), _cases(SAID))
def test_the_day_of_saying_is_only_the_last_possible_one(language, marked, expected):
    time = _time(language, marked)
    assert time.words == expected
    assert (time.earliest, time.latest is not None) == (None, True)
    assert "the time of saying" in time.anchor


def test_its_own_time_comes_before_the_day_of_saying():
    time = _time("en", "[Clashes] were reported on Thursday in Minova, the UN said on Friday.")
    assert (time.words, time.earliest) == ("Thursday", date(2025, 5, 8))


def test_without_a_day_of_publication_the_day_of_saying_stays_open():
    time = _time("en", "The UN said on Friday that [clashes] had erupted in Minova.", None)
    assert (time.earliest, time.latest) == (None, None)
    assert time.anchor.startswith("open")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The March 23 Movement captured Rubaya."),
        ("en", "The March 23 Movement (M23) and the army clashed in Rubaya."),
        ("en", "Police held 24 November Square."),
        ("fr", "Le Mouvement du 23 mars a pris la cité de Sake."),
        ("fr", "Des jeunes ont occupé la place du 30 juin."),
    ],
)
def test_a_day_that_somebody_is_called_by_is_no_time(language, text):
    assert time_readings(text, Span(0, len(text)), date(2025, 5, 9), language) == ()


def test_the_day_of_a_dateline_is_that_of_writing():
    time = _time("en", "GOMA, 8 May 2025 (UNHCR) - [Fighting] resumed in Sake.")
    assert (time.earliest, time.latest) == (None, date(2025, 5, 8))


def test_a_movement_gets_the_time_of_its_verb_on_the_page(gazetteer: Gazetteer):
    text = (
        "GOMA, DR Congo, 9 May 2025 - Bukavu, which fell in February, hosts 300 families who"
        " arrived on Tuesday from Minova. They left after clashes on Sunday."
    )
    reading = read_article(article_as_given(text, doc="x"), gazetteer)
    times = {
        claim.kind: claim.time.words if claim.time else None for claim in reversed(reading.claims)
    }
    assert times[ClaimKind.CONTROL] == "in February"
    assert times[ClaimKind.DISPLACEMENT] == "Tuesday"


@given(
    words=st.lists(
        st.sampled_from(
            "on Monday|, which fell|after|(see X,|17/2/2025|)|who|signed|rebels|said|;|,|in May|"
            "le 3 mars|qui|où|took|families|, tombée en|at dawn|:|-|'|\u2019".split("|")
        ),
        max_size=25,
    ),
    at=st.integers(0, 60),
)
def test_whatever_the_sentence_the_time_is_one_of_its_own(words, at):
    text = " ".join(words)
    whole = Span(0, len(text))
    readings = time_readings(text, whole, date(2025, 5, 9), "")
    time = time_of(text, whole, [Span(min(at, len(text)), min(at + 3, len(text)))], readings)
    assert time is None or text[time.start : time.end] == time.words
    assert time is None or (time.start, time.end) in {(one.start, one.end) for one in readings}


#: language | the events in order, each with the words of its time or - | the sentence.
SEVERAL_DEEDS = """
en | Goma: in January, Walikale: in March | M23 captured [Goma] in January before attacking [Walikale] in March.
fr | Goma: en janvier, Walikale: en mars | Le M23 a pris [Goma] en janvier avant d'attaquer [Walikale] en mars.
en | Goma: in January, Walikale: - | M23 captured [Goma] in January before attacking [Walikale].
en | Sake: Monday, Masisi: Tuesday | M23 took [Sake] on Monday and withdrew from [Masisi] on Tuesday.
en | Sake: Monday, Masisi: Sunday | The army withdrew from [Sake] on Monday after M23 captured [Masisi] on Sunday.
fr | Sake: Lundi, Goma: mardi | Lundi, le M23 a pris [Sake], et mardi il a attaqué [Goma].
en | Masisi: Sunday | Residents fled [Sake] on Tuesday after M23 captured [Masisi] on Sunday.
fr | Sake: mardi, Masisi: - | Des combats ont éclaté mardi à [Sake], trois jours après la prise de [Masisi].
en | Masisi: -, Sake: Monday | On Monday, three days after the fall of [Masisi], rebels attacked [Sake].
fr | Sake: Mardi 4 mars, Masisi: - | Mardi 4 mars, les rebelles ont pris [Sake], après des combats à [Masisi].
en | Sake: Monday, Masisi: Monday | Rebels attacked [Sake] and captured [Masisi] on Monday.
en | Sake: Monday, Sake: Monday | The rebels took [Sake] on Monday before they pulled out.
en | Sake: Friday, Sake: Friday | M23 entered [Sake] on Friday, hours after the army pulled out.
en | Sake: 12 Jan, Masisi: 12 Jan | Rebels raided [Sake] (12 Jan.) and ambushed a bus in [Masisi].
en | Goma: in May, Sake: - | M23 took [Goma] in May and has since attacked [Sake].
en | Sake: Monday, Goma: Monday | On Monday rebels attacked [Sake] and killed three people in [Goma].
""".strip().splitlines()


@pytest.mark.parametrize("case", SEVERAL_DEEDS, ids=lambda case: case[-60:])
def test_of_several_deeds_each_has_the_time_it_stands_with(case):
    language, expected, marked = case.split(" | ")
    claims = marked_reading(marked, language=language, published=date(2026, 3, 5)).claims
    found = [
        f"{claim.places[0].resolution.mention.words}: {claim.time.words if claim.time else '-'}"
        for claim in claims
    ]
    assert found == expected.split(", ")
