"""Small places of the wider world: how they are packed, when they are asked for, what they mean."""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest
from named import GAZETTEER, resolved

from dashboard.errors import GazetteerError
from dashboard.model import Place, PlaceKind, Role
from dashboard.settings import settings_from
from dashboard.storage.packs import SMALL_PACK, list_packs, load_small, switch_pack
from dashboard.storage.small_pack import small_places_of, write_small

ELMS = Place(
    id="gn-77",
    name="Three Elms",
    kind=PlaceKind.VILLAGE,
    latitude=51.25,
    longitude=-0.125,
    radius_km=2.0,
    other_names=("Thrē Elmes",),
    country="GB",
    admin1="England",
    population=1_200,
    source="an example",
    source_id="77",
    licence="CC0",
    pack="world",
)


def meant(text: str, name: str) -> tuple[str, str] | None:
    """Country and province of what the last mention of ``name`` means."""
    places = [one.place for one in resolved(text) if one.mention.words == name]
    assert places, f"“{name}” is no mention in {text!r}"
    return (places[-1].country, places[-1].admin1) if places[-1] else None


def test_what_was_written_is_found_under_each_of_its_names(tmp_path):
    # given a pack of two places, one of them with a second spelling
    path = tmp_path / SMALL_PACK
    other = replace(ELMS, id="gn-78", source_id="78", country="US", admin1="Ohio", other_names=())
    write_small(path, [ELMS, other])

    # when it is asked in one country
    small = small_places_of(path)

    # then the row comes back as it was, under either name, and not that of the other country
    (found,) = small.find("three elms", {"GB"})
    assert found == replace(ELMS, other_names=())
    assert small.find("thre elmes", {"GB"}) == (found,)
    assert {place.country for place in small.find("three elms", {"GB", "US"})} == {"GB", "US"}
    assert small.find("three elms", set()) == small.find("three", {"GB"}) == ()
    assert {place.id for place in small} == {"gn-77", "gn-78"}


def test_every_name_of_a_large_pack_is_found_whichever_stand_around_it(tmp_path):
    # given names that begin alike, among them the first and the last of the table
    names = [f"{word} {number}" for word in ("Aa", "Mid", "Zz") for number in range(60)] + ["Zz"]
    places = [
        replace(ELMS, id=f"gn-{n}", name=name, other_names=()) for n, name in enumerate(names)
    ]
    write_small(tmp_path / SMALL_PACK, places)
    small = small_places_of(tmp_path / SMALL_PACK)

    # then each is found, and what stands between two of them is not
    assert [small.find(name.lower(), {"GB"})[0].name for name in names] == names
    assert (
        small.find("mid 5 5", {"GB"}) == small.find("a", {"GB"}) == small.find("zzz", {"GB"}) == ()
    )


@pytest.mark.parametrize(
    "content",
    [
        b"no gzip",
        gzip.compress(b"another format\n"),
        gzip.compress(b"newsmap small places 1\n#\tan example\tCC0\nelms\tElms\n"),
    ],
    ids=["no archive", "another format", "cells missing"],
)
def test_a_damaged_pack_says_so_and_what_would_mend_it(tmp_path, content):
    path = tmp_path / SMALL_PACK
    path.write_bytes(content)
    with pytest.raises(GazetteerError, match=r"small_places.tsv.gz.*newsmap gazetteer build"):
        small_places_of(path).find("elms", {"GB"})


def test_the_small_places_are_a_pack_that_can_be_switched_off(tmp_path):
    # given the packs as shipped, with switches of one's own
    settings = replace(settings_from({}), packs=tmp_path)
    assert "small" in {pack.name for pack in list_packs(settings)}
    assert load_small(settings).find("cooktown", {"AU"})

    # when they are switched off, then none is found
    switch_pack(settings, "small", on=False)
    assert not load_small(settings).find("cooktown", {"AU"})


def test_every_small_place_says_where_it_comes_from_and_under_which_licence():
    for place in GAZETTEER.small:
        assert place.source, place.id
        assert place.licence, place.id
        assert place.country != "CD", place.id


@pytest.mark.parametrize(
    ("text", "name", "where"),
    [
        ("Crocodiles were seen in Australia from Cooktown to Innisfail.", "Cooktown", "Queensland"),
        (
            "They left Gizo for the Shortland Islands, police in the Solomon Islands said.",
            "Gizo",
            "Western Province",
        ),
        ("The plant in Lordstown, Ohio, will close.", "Lordstown", "Ohio"),
        ("The tourist town of Cascade Locks, Oregon, escaped the fire.", "Cascade Locks", "Oregon"),
        ("Flights from Cork Airport to France resume, Ireland says.", "Cork Airport", ""),
        (
            "In the Philippines the storm hit Cagayan province's coastal town of Santa Ana.",
            "Santa Ana",
            "Cagayan Valley",
        ),
    ],
)
def test_a_small_place_is_found_where_the_text_shows_one_and_names_its_country(text, name, where):
    country_and_province = meant(text, name)
    assert country_and_province is not None
    assert country_and_province[1] == where


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a surname that is a village somewhere, too
        ("The senator told Sisters that the United States would wait.", "Sisters"),
        ("According to Cooktown, a banker, Australia will grow.", "Cooktown"),
        # nothing speaks of the country that has it
        ("The road from Cooktown to Innisfail was cut, officials in Chile said.", "Cooktown"),
        # DR Congo has its own small places
        ("Rebels left Cooktown for Goma in Nord-Kivu; Australia sent aid.", "Cooktown"),
    ],
)
def test_a_name_that_only_happens_to_be_one_is_not_put_on_the_map(text, name):
    placed = [one for one in resolved(text) if one.mention.words == name and one.place]
    assert not [one for one in placed if one.mention.role is Role.PLACE]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "A court in Birmingham, Alabama, heard the case; Mobile and Montgomery wait.",
            "Birmingham",
            "US",
        ),
        (
            "A man from Wolverhampton was tried in Birmingham, police in England said.",
            "Birmingham",
            "GB",
        ),
        ("Storms hit Lagos and Perth; in London and Leeds it stayed dry.", "Perth", "AU"),
        ("Fires burn across Oregon, Washington and Idaho.", "Washington", "US"),
        ("People fled to Cagayan and Isabela provinces in the Philippines.", "Isabela", "PH"),
    ],
)
def test_of_two_places_of_one_name_the_one_is_meant_whose_country_is_spoken_of(text, name, country):
    found = meant(text, name)
    assert found is not None
    assert found[0] == country


def test_in_a_row_of_provinces_the_province_is_meant():
    (washington,) = [
        one.place
        for one in resolved("Fires burn across Oregon, Washington and Idaho.")
        if one.mention.words == "Washington"
    ]
    assert washington is not None
    assert washington.kind is PlaceKind.PROVINCE
