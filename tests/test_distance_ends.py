"""Which places a stated distance lies between: one line a phenomenon, English, French, Swahili.

A line of ``stated_distances`` gives the sentence, its places in brackets, and behind ``||`` what
is read from it: ``km:from>to`` or ``km:from>to:direction``, an end that nobody names left empty,
``*`` where any end will do, ``;`` between two distances, nothing where no two places are parted.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from marked_places import marked_reading

from dashboard.core.clean import article_as_given
from dashboard.core.distances import distance_claims
from dashboard.core.sentences import sentences
from dashboard.model import Claim, ClaimKind, DistanceDetail, PlaceRole, Resolution
from dashboard.pipeline import read_article

TABLES = Path(__file__).parent / "stated_distances"


def rows() -> list[tuple[str, str, str]]:
    """All lines: language, sentence, what is read."""
    return [
        (table.stem, marked.strip(), told.strip())
        for table in sorted(TABLES.glob("*.txt"))
        for line in table.read_text("utf-8").splitlines()
        for marked, _, told in [line.partition("||")]
    ]


ROWS = rows()


def read(marked: str, language: str) -> list[tuple[float, str, str, str]]:
    """Length, from, to and direction of every distance; hours stand for kilometres."""
    reading = marked_reading(marked, language=language)
    spans = sentences(reading.article.text)
    return [told(claim) for claim in distance_claims(reading.article, reading.resolutions, spans)]


def told(claim: Claim) -> tuple[float, str, str, str]:
    detail = claim.detail
    assert isinstance(detail, DistanceDetail)
    ends = {item.role: item.resolution.mention.words for item in claim.places}
    length = detail.km if detail.km is not None else detail.hours
    assert length is not None
    return (
        length,
        ends.get(PlaceRole.FROM, ""),
        ends.get(PlaceRole.TO, ""),
        detail.direction or "",
    )


def expected(row: str) -> list[list[str]]:
    """``km:from>to:direction`` of every distance, as four words."""
    parted = [item.strip().replace(">", ":").split(":") for item in row.split(";") if item.strip()]
    return [[*item, ""][:4] for item in parted]


@pytest.mark.parametrize(("language", "marked", "row"), ROWS, ids=[row[1][:60] for row in ROWS])
def test_a_distance_lies_between_the_two_places_that_its_words_say(language, marked, row):
    found, wanted = read(marked, language), expected(row)

    assert len(found) == len(wanted), found
    for (length, *ends), (km, *named) in zip(found, wanted, strict=True):
        assert length == pytest.approx(float(km), abs=0.1)
        for end, name in zip(ends[:2], named[:2], strict=True):
            assert name in ("*", end), found
        assert named[2] in ("", ends[2]), found


POSITIONS = {
    "Rutshuru": (-1.185, 29.447), "Kiwanja": (-1.150, 29.440), "Mabenga": (-1.012, 29.349),
    "Goma": (-1.674, 29.228), "Katwiguru": (-1.140, 29.470),
}  # fmt: skip


def where_it_is(resolution: Resolution) -> Resolution:
    assert resolution.place is not None
    latitude, longitude = POSITIONS[resolution.mention.words]
    place = replace(resolution.place, latitude=latitude, longitude=longitude)
    return replace(resolution, place=place)


def measured(marked: str) -> Claim:
    """The one distance of a text whose places lie where they are."""
    reading = marked_reading(marked)
    resolutions = tuple(where_it_is(item) for item in reading.resolutions)
    [claim] = distance_claims(reading.article, resolutions, sentences(reading.article.text))
    return claim


def test_an_unnamed_reference_is_a_place_that_lies_as_far_off_as_the_text_says():
    # given towns where they are: from Goma to Mabenga it is 75 km, from Kiwanja 18
    marked = (
        "Shops shut in [Goma]. Men in [Kiwanja] kept watch. [Mabenga], 20 km to the north, fell."
    )

    # when the distance is read
    claim = measured(marked)

    # then it is not counted from the town that was named first, and nothing looks wrong
    assert told(claim) == (20, "Kiwanja", "Mabenga", "north")
    assert isinstance(claim.detail, DistanceDetail)
    assert claim.detail.verdict == ""


def test_an_unnamed_reference_that_would_lie_far_off_stays_open():
    # given one other town, 75 km away, where the text says 20
    marked = "Shops shut in [Goma]. [Mabenga], 20 km to the north, fell."

    # when the distance is read
    claim = measured(marked)

    # then nobody is said to have counted it from there
    assert told(claim) == (20, "", "Mabenga", "north")


def test_an_unnamed_reference_stays_open_where_many_places_would_fit():
    # given a first town too far away, and three near Mabenga of which nobody knows which is meant
    marked = (
        "Shops shut in [Goma]. [Kiwanja], [Rutshuru] and [Katwiguru] were quiet. Men kept watch."
        " [Mabenga], 20 km away, fell."
    )

    # when the distance is read
    claim = measured(marked)

    # then it is counted from none of them
    assert told(claim) == (20, "", "Mabenga", "")


def test_a_named_reference_stays_whatever_the_line_measures():
    marked = "Men in [Kiwanja] kept watch. [Mabenga], 20 km north of [Goma], fell."

    claim = measured(marked)

    assert told(claim) == (20, "Goma", "Mabenga", "north")
    assert isinstance(claim.detail, DistanceDetail)
    assert claim.detail.verdict != ""


def test_a_comma_parts_a_direction_from_the_verb_that_follows():
    assert read("[Ishasha], cité à 23 km plus au nord, est restée calme.", "fr")[0][3] == "north"


def test_a_sentence_full_of_distances_is_read_to_its_end():
    marked = "[Sake], " + ", ".join(f"{km} km from [Goma]" for km in range(2, 60)) + "."

    assert len(read(marked, "en")) == 58


@pytest.mark.parametrize(
    ("sentence", "km", "start", "goal"),
    [
        ("Bodies lay in Kishishe, 70 km north of Goma city, DRC.", 70, "Goma", "Kishishe"),
        ("Some 100 km north of Goma, DRC, lies Kanyabayonga.", 100, "Goma", "Kanyabayonga"),
        ("At 30 km from Bukavu, DRC, the town of Nyabibwe fell.", 30, "Bukavu", "Nyabibwe"),
        ("Sake, Nord-Kivu, se trouve à 27 km de Goma, RDC.", 27, "Goma", "Sake"),
        # an area that does not hold the town is none that tells where it lies
        ("Goma, Rwanda, and Burundi are named; Sake is 27 km from Goma.", 27, "Goma", "Sake"),
    ],
)
def test_an_area_that_tells_where_a_town_lies_is_no_end(sentence, km, start, goal, gazetteer):
    reading = read_article(article_as_given(sentence, doc="a"), gazetteer)

    (claim,) = [claim for claim in reading.claims if claim.kind is ClaimKind.DISTANCE]
    assert told(claim)[:3] == (km, start, goal)


@pytest.mark.parametrize(
    ("sentence", "km", "start", "goal"),
    [
        # the seat of the territory in which the goal lies, if the text has named it
        ("Walikale est calme. Ils ont pris Mubi, à 32 km du chef-lieu.", 32, "Walikale", "Mubi"),
        (
            "Walikale is calm. They took Mubi, 32 km from the territorial capital.",
            32,
            "Walikale",
            "Mubi",
        ),
        ("Shabunda est isolée. Lulingu est à 55 km du chef-lieu.", 55, "Shabunda", "Lulingu"),
        # of the province, where that is said
        (
            "Bukavu est calme. Kavumu, à 30 km du chef-lieu provincial, aussi.",
            30,
            "Bukavu",
            "Kavumu",
        ),
        # what "it" is was told of last, and is counted from another town
        (
            "The wounded go from Lubero to Butembo. Most were hit at Kirumba. It is 55 km south of"
            " the town.",
            55,
            "Lubero",
            "Kirumba",
        ),
        (
            "Le convoi a quitté Bunia. Il a été attaqué à Iga-Barrière, au PK 25 sur la route de"
            " Mahagi.",
            25,
            "Bunia",
            "Iga-Barrière",
        ),
    ],
)
def test_a_seat_or_a_milestone_is_counted_from_the_town_that_the_text_means(
    sentence, km, start, goal, gazetteer
):
    reading = read_article(article_as_given(sentence, doc="a"), gazetteer)

    (claim,) = [claim for claim in reading.claims if claim.kind is ClaimKind.DISTANCE]
    assert told(claim)[:3] == (km, start, goal)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le quartier PK 5 de Bangui est calme.",
        "Trois corps ont été trouvés au PK 12 à Kisangani.",
        "La vitesse est limitée à 30 km à l'heure à Beni.",
    ],
)
def test_a_quarter_called_after_a_milestone_and_a_speed_are_no_distance(sentence, gazetteer):
    reading = read_article(article_as_given(sentence, doc="a"), gazetteer)

    assert not [claim for claim in reading.claims if claim.kind is ClaimKind.DISTANCE]
