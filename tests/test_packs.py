"""Packs: which there are, which are on, and that no place comes twice."""

from __future__ import annotations

import gzip
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.gazetteer_rules import prove_position, strong_names
from dashboard.core.tokens import name_key
from dashboard.errors import GazetteerError
from dashboard.model import Place, PlaceKind
from dashboard.settings import Settings, settings_from
from dashboard.storage.compact_pack import read_compact, read_sheet, write_compact
from dashboard.storage.gazetteer_csv import shipped_regions
from dashboard.storage.packs import (
    list_packs,
    load_gazetteer,
    load_packs,
    pack_name,
    switch_pack,
)


@pytest.fixture
def settings(tmp_path) -> Settings:
    return settings_from({"NEWSMAP_PACKS": str(tmp_path / "packs")})


@pytest.fixture(scope="module")
def places() -> tuple[Place, ...]:
    return load_packs(settings_from({"NEWSMAP_PACKS": str(Path(__file__).parent / "no packs")}))


@pytest.fixture(scope="module")
def by_name(places) -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for place in places:
        for key in {name_key(name) for name in strong_names(place)}:
            found.setdefault(key, []).append(place)
    return found


def test_theatre_and_world_are_on_and_every_id_comes_once(places):
    assert {place.pack for place in places} == {"theatre", "world"}
    assert max(Counter(place.id for place in places).values()) == 1


def test_no_record_of_a_register_is_in_both_packs(places):
    towns = [
        p
        for p in places
        if p.kind in (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)
        and p.source.startswith("GeoNames")
    ]
    assert max(Counter(place.source_id for place in towns).values()) == 1


@pytest.mark.parametrize("name", ["Goma", "Oicha", "Kanyabayonga", "Nairobi", "Kampala", "Moba"])
def test_a_place_of_the_theatre_does_not_come_again_from_the_world(name, by_name):
    (place,) = by_name[name_key(name)]
    assert place.pack == "theatre"


def test_a_name_of_the_theatre_is_weak_in_the_world(places):
    theatre = {name_key(n) for p in places if p.pack == "theatre" for n in strong_names(p)}
    world = {name_key(n) for p in places if p.pack == "world" for n in strong_names(p)}
    assert not theatre & world


def test_a_strong_name_of_the_world_has_one_bearer(by_name):
    shared = {k: v for k, v in by_name.items() if len([p for p in v if p.pack == "world"]) > 1}
    assert not shared


@pytest.mark.parametrize(
    "name",
    "Union Of Nice Reading Same Mobile Most Man Bar Orange Split Victoria Charlotte Florence"
    " Police Mission Andes Die Pau Samba Mpaka Kula Watu".split(),
)
def test_words_and_persons_never_mean_a_town_by_themselves(name, by_name):
    assert name_key(name) not in by_name


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Barcelona", "ES"),
        ("Houston", "US"),
        ("Munich", "DE"),
        ("Lyon", "FR"),
        ("Mumbai", "IN"),
        ("Luhansk", "UA"),
        ("California", "US"),
        ("Californie", "US"),
        ("Catalogne", "ES"),
        ("Mbale", "UG"),
        ("Nyagatare", "RW"),
        ("Gandajika", "CD"),
        ("Entebbe International Airport", "UG"),
    ],
)
def test_the_world_knows_what_news_names(name, country, by_name, places):
    found = by_name.get(name_key(name)) or [p for p in places if p.name == name]
    assert country in {place.country for place in found}


def test_every_row_of_the_world_lies_in_its_country(places):
    regions = shipped_regions()
    assert not [p.id for p in places if p.pack == "world" and prove_position(p, regions)]


def test_all_territories_of_the_country_are_there_with_their_p_codes(places):
    codes = {p.pcode for p in places if p.kind is PlaceKind.TERRITORY and p.country == "CD"}
    assert len(codes) >= 140
    assert {"CD6104", "CD2007", "CD8308"} <= codes


def test_the_table_of_names_holds_all_packs(settings):
    gazetteer = load_gazetteer(settings)
    assert "walikale" in {place.id for place in gazetteer.lookup("Walikale")}
    assert gazetteer.lookup("Mumbai")
    assert gazetteer.shared["kibati"].default_id == "kibati"


def test_the_world_can_be_switched_off_and_on_again(settings):
    switch_pack(settings, "world", on=False)
    assert {place.pack for place in load_packs(settings)} == {"theatre"}
    switch_pack(settings, "world", on=True)
    assert {place.pack for place in load_packs(settings)} == {"theatre", "world"}


@pytest.mark.parametrize("name", ["theatre", "nothing", "../../etc"])
def test_a_pack_that_is_none_cannot_be_switched(name, settings):
    with pytest.raises(GazetteerError, match="no pack that can be switched"):
        switch_pack(settings, name, on=False)


def test_a_damaged_list_of_switches_says_what_to_do(settings):
    settings.packs.mkdir(parents=True)
    (settings.packs / "packs.json").write_text("{{7*191}}")
    with pytest.raises(GazetteerError, match="Delete the file to begin anew"):
        list_packs(settings)


@pytest.mark.parametrize("name", ["Walikale", "Masisi", "Rutshuru", "Lubero"])
def test_a_name_gives_its_town_before_its_territory(name, settings):
    # given all packs, in which the territory bears its town's name weakly
    gazetteer = load_gazetteer(settings)

    # when the name is looked up
    found = [place.kind for place in gazetteer.lookup(name)]

    # then the firm bearer comes first
    assert found[0] in (PlaceKind.TOWN, PlaceKind.CITY)
    assert PlaceKind.TERRITORY in found[1:]


def test_who_reads_while_a_pack_is_made_anew_reads_the_old_or_the_new_one(tmp_path, places):
    # given a pack in use, opened by a reader
    path = tmp_path / "some.tsv.gz"
    write_compact(path, places[:10])
    with path.open("rb") as reader:
        # when it is made anew in the meantime
        write_compact(path, places[:20])

        # then the reader still holds the whole old one, and the next finds the whole new one
        assert len(gzip.decompress(reader.read()).split(b"\n")) > 10
    assert len(read_compact(path, pack="some")) == 20
    assert [file.name for file in tmp_path.iterdir()] == ["some.tsv.gz"]


def test_a_pack_that_cannot_be_written_leaves_the_old_one_alone(tmp_path, places, monkeypatch):
    # given a pack, and a disk that refuses the last step
    path = tmp_path / "some.tsv.gz"
    write_compact(path, places[:10])

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", refuse)

    # when it is made anew
    with pytest.raises(OSError, match="No space"):
        write_compact(path, places[:20])

    # then the old one is there, and nothing else
    assert len(read_compact(path, pack="some")) == 10
    assert [file.name for file in tmp_path.iterdir()] == ["some.tsv.gz"]


def test_the_pack_comes_back_as_it_was_written(tmp_path):
    place = Place(
        id="gn-1",
        name="Ville\tdes\nEssais",
        kind=PlaceKind.TOWN,
        latitude=-1.23456,
        longitude=179.99999,
        radius_km=2.5,
        other_names=("Essai", "{{7*191}}"),
        weak_names=("Ville",),
        country="CD",
        population=12,
        source="an example",
        source_id="1",
        licence="CC0",
        sensitive=True,
        pack="world",
    )
    path = tmp_path / "world_pack.tsv.gz"
    write_compact(path, [place, replace(place, id="gn-2", latitude=None, longitude=None)])
    first, second = read_compact(path, pack="world")
    assert first == replace(place, name="Ville des Essais")
    assert second.latitude is None
    again = tmp_path / "again.tsv.gz"
    write_compact(again, [first, second])
    assert again.read_bytes() == path.read_bytes()


def packed(content: bytes) -> bytes:
    """Packed, and the same at every second: a test is called by these bytes in every process."""
    return gzip.compress(content, mtime=0)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no gzip",
        packed(b"another format\n"),
        packed(b"newsmap gazetteer pack 1\nbroken line"),
        packed(b"newsmap gazetteer pack 1\nid\tn\t\t\tcity\t\t\t\t\tx\ty\t2\t\t0\t\t"),
        packed(b"newsmap gazetteer pack 2\nbroken line"),
        packed(b"newsmap gazetteer pack 2\n#\tan example\tCC0\na\tb\nGoma\n\n\ncity\n0\n\nCD"),
        packed(b"newsmap gazetteer pack 2\na\nGoma\n\n\ncity\n7\n\n" + b"\t" * 8),
    ],
)
def test_a_damaged_world_pack_gives_one_sentence(content, tmp_path):
    path = tmp_path / "world_pack.tsv.gz"
    path.write_bytes(content)
    with pytest.raises(GazetteerError, match="Run newsmap gazetteer build"):
        read_compact(path, pack="world")


def test_a_row_that_is_no_place_gives_one_sentence_when_it_is_asked_for(tmp_path):
    # given a pack of which one row has words where its latitude belongs
    rest = ["CD\t\t\t\t-1.6\t29.2\t5\t\t", "CD\t\t\t\tsouth\t29.2\t5\t\t"]
    naming = ["a\tb", "Goma\tBeni", "\t", "\t", "city\tcity", "0\t0", "\t"]
    path = tmp_path / "some.tsv.gz"
    text = "\n".join(["newsmap gazetteer pack 2", "#\tan example\tCC0", *naming, *rest])
    path.write_bytes(gzip.compress(text.encode()))

    # when its names are read, then the sound row is made, and the other says what is wrong
    sheet = read_sheet(path, pack="some")
    assert sheet.place(0).name == "Goma"
    with pytest.raises(GazetteerError, match=r"the row of b is damaged\. Run newsmap gazetteer"):
        sheet.place(1)


def test_a_pack_of_the_older_format_is_still_read(tmp_path):
    # given a pack as it was written before names stood in columns, one id in it twice
    row = "gn-{}\tGoma\tVille de Goma\t\tcity\tCD\tNord-Kivu\t\t\t-1.6\t29.2\t5\t12\t0\t{}\t"
    lines = ["newsmap gazetteer pack 1", "#\tan example\tCC0"]
    lines += [row.format(1, 1), row.format(2, 2), row.format(1, 3)]
    path = tmp_path / "old.tsv.gz"
    path.write_bytes(gzip.compress("\n".join(lines).encode()))

    # when it is read, then each id is there once, as its first row has it
    first, second = read_compact(path, pack="old")
    assert (first.id, first.source_id, second.id) == ("gn-1", "1", "gn-2")
    assert (first.other_names, first.population, first.licence) == (("Ville de Goma",), 12, "CC0")


def test_the_names_of_packs_lead_to_the_same_places_as_the_places_themselves(settings, places):
    # given the gazetteer made of names alone, and one made of all places
    lazy, whole = load_gazetteer(settings), Gazetteer.from_places(places)
    assert list(lazy.places_by_id) == [place.id for place in places]

    # when names are looked up, shared ones, weak ones and spellings that follow a rule among them
    printed = [
        "Goma",
        "Kibati",
        "Springfield",
        "North Kivu",
        "Kivu Kaskazini",
        "Congolais",
        "Union",
    ]
    printed += [place.name for place in places[::97]]

    # then both know the same places, as firmly, in the same order
    for name in printed:
        assert lazy.bearings(name_key(name)) == whole.bearings(name_key(name)), name


def test_two_names_of_a_place_lead_to_one_and_the_same_record(settings):
    gazetteer = load_gazetteer(settings)
    (one, *_), (other, *_) = gazetteer.lookup("Nord-Kivu"), gazetteer.lookup("North Kivu")
    assert one is other is gazetteer.places_by_id[one.id]


def test_a_place_that_somebody_added_is_trusted_less_than_any_pack(settings):
    # given a place added by hand under an id of its own, and one under an id that a pack has
    gazetteer = load_gazetteer(settings)
    goma = gazetteer.lookup("Goma")[0]
    added = (replace(goma, id="added-1", source="a reader"), replace(goma, name="Elsewhere"))

    # when the packs are loaded with them
    with_added = load_gazetteer(settings, added)

    # then the first stands behind those of its name, and the second is not there
    assert with_added.lookup("Goma") == (*gazetteer.lookup("Goma"), added[0])
    assert not with_added.lookup("Elsewhere")
    assert with_added.places_by_id[goma.id] == goma


def test_a_gazetteer_without_places_knows_no_name():
    assert Gazetteer.from_places([]).lookup("Goma") == ()


@pytest.mark.parametrize("name", ["theatre.csv", "world.csv", "..", "é", "", "/etc/passwd"])
def test_a_pack_name_never_leaves_its_folder_nor_takes_ours(name):
    chosen = pack_name(name)
    assert chosen not in ("theatre", "world")
    assert Path(chosen).name == chosen
    assert chosen
