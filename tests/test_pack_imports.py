"""What users hold becomes a pack of its own."""

from __future__ import annotations

import pytest

from dashboard.errors import GazetteerError
from dashboard.model import Place, PlaceKind
from dashboard.settings import Settings, settings_from
from dashboard.storage.pack_imports.imports import import_pack
from dashboard.storage.packs import list_packs, load_packs, switch_pack


@pytest.fixture
def settings(tmp_path) -> Settings:
    return settings_from({"NEWSMAP_PACKS": str(tmp_path / "packs")})


def geoname(number: int, name: str, others: str, lat: float, lon: float, code: str, **more) -> str:
    feature, _, kind = code.partition(".")
    cells = [str(number), name, name, others, str(lat), str(lon), feature, kind]
    cells += [more.get("country", "CD"), "", more.get("adm1", "11"), more.get("adm2", ""), "", ""]
    cells += [str(more.get("people", 0)), "", "500", "Africa/Lubumbashi", "2024-01-01"]
    return "\t".join(cells)


@pytest.fixture
def dump(tmp_path):
    """A GeoNames dump with its province, two villages of one name, and what we have already."""
    lines = [
        geoname(11071001, "Nord-Kivu", "North Kivu", -0.7, 28.7, "A.ADM1"),
        geoname(216281, "Goma", "Ngoma,Nkoma", -1.67409, 29.22845, "P.PPLA", people=432587),
        geoname(900001, "Kitsimba", "Kitsimbo,كيتسيمبا,kits", -1.10, 29.10, "P.PPL", people=800),
        geoname(900002, "Kasheke", "", -1.30, 28.90, "P.PPL"),
        geoname(900003, "Kasheke", "", -0.40, 29.20, "P.PPL"),
        geoname(900004, "Camp de Kitsule", "", -1.15, 29.05, "S.CMPRF"),
        geoname(900005, "Ecole Primaire", "", -1.15, 29.05, "S.SCH"),
        geoname(900006, "Swapped", "", 29.2, -1.6, "P.PPL"),
    ]
    path = tmp_path / "CD.txt"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def imported(settings: Settings, pack: str) -> dict[str, Place]:
    return {place.name: place for place in load_packs(settings) if place.pack == pack}


def test_a_geonames_dump_becomes_a_pack_with_its_licence(dump, settings):
    done = import_pack(dump, settings)
    places = imported(settings, "cd")
    assert done.name == "cd"
    assert "CC BY 4.0" in done.licence
    assert places["Kitsimba"].kind is PlaceKind.VILLAGE
    assert places["Kitsimba"].admin1 == "Nord-Kivu"
    assert places["Kitsimba"].other_names == ("Kitsimbo",)
    assert places["Kitsimba"].source_id == "900001"


def test_what_another_pack_has_is_not_imported_again(dump, settings):
    done = import_pack(dump, settings)
    assert "Goma" not in imported(settings, "cd")
    assert "1 left out: places that another pack has" in done.remarks


def test_two_villages_of_one_name_bear_it_weakly(dump, settings):
    import_pack(dump, settings)
    kasheke = [place for place in load_packs(settings) if place.name == "Kasheke"]
    assert len(kasheke) == 2
    assert all("Kasheke" in place.weak_names for place in kasheke)


def test_a_camp_is_marked_as_sensitive_and_a_school_is_no_place(dump, settings):
    import_pack(dump, settings)
    places = imported(settings, "cd")
    assert places["Camp de Kitsule"].sensitive
    assert "Ecole Primaire" not in places


def test_a_row_off_its_region_is_left_out_and_said(dump, settings):
    done = import_pack(dump, settings)
    assert "Swapped" not in imported(settings, "cd")
    assert any("Are latitude and longitude swapped?" in remark for remark in done.remarks)


def test_alternate_names_beside_the_dump_are_taken_in_the_languages_read(dump, settings):
    rows = [
        "1\t900001\tfr\tKitsimba-Centre\t\t\t\t",
        "2\t900001\tru\tКицимба\t\t\t\t",
        "3\t900001\tlt\tKitsimbas\t\t\t\t",
    ]
    dump.with_name("alternateNamesV2.txt").write_text("\n".join(rows), encoding="utf-8")
    import_pack(dump, settings)
    assert "Kitsimba-Centre" in imported(settings, "cd")["Kitsimba"].other_names
    assert "Kitsimbas" not in imported(settings, "cd")["Kitsimba"].other_names


def test_a_cod_ab_table_gives_divisions_with_their_p_codes(tmp_path, settings):
    path = tmp_path / "cod_admbnda.csv"
    path.write_text(
        "admin1Name_fr,admin1Pcode,admin2Name_fr,admin2Pcode,admin3Name_fr,admin3Pcode,"
        "center_lat,center_lon,area_sqkm\n"
        "#adm1+name,#adm1+code,#adm2+name,#adm2+code,#adm3+name,#adm3+code,,,\n"
        "Nord-Kivu,CD61,Walikale,CD6104,Wanianga-Nord,CD610401,-1.2,28.1,6000\n"
        "Nord-Kivu,CD61,Walikale,CD6104,Bakano-Est,CD610402,,,\n"
        "Nord-Kivu,CD61,Walikale,CD6104,,,,,\n"
        ",,,,,,,,\n",
        encoding="utf-8",
    )
    done = import_pack(path, settings)
    places = imported(settings, done.name)
    north = places["Wanianga-Nord"]
    assert (north.pcode, north.admin2, north.kind) == ("CD610401", "Walikale", PlaceKind.REGION)
    assert north.radius_km == pytest.approx(43.7)
    assert places["Bakano-Est"].latitude is None
    assert "1 left out: places that another pack has" in done.remarks  # CD6104 is in the theatre


def test_a_plain_table_with_other_headings_is_taken(tmp_path, settings):
    path = tmp_path / "Nos villages.csv"
    path.write_text(
        "Nom;Territoire;Province;Lat;Long;Type\n"
        "Kitsimba;Rutshuru;Nord-Kivu;-1,10;29,10;\n"
        "Camp Kitsule;Masisi;Nord-Kivu;-1,15;29,05;camp\n"
        "Nulle part;Masisi;Nord-Kivu;au nord;29,05;\n",
        encoding="utf-8",
    )
    done = import_pack(path, settings, licence="CC0")
    places = imported(settings, "nos-villages")
    assert (places["Kitsimba"].latitude, places["Kitsimba"].admin2) == (-1.1, "Rutshuru")
    assert places["Kitsimba"].id == "kitsimba"
    assert places["Kitsimba"].licence == "CC0"
    assert places["Camp Kitsule"].sensitive
    assert any("line 4: latitude is “au nord”" in remark for remark in done.remarks)


def test_an_imported_pack_is_listed_with_its_licence_and_can_be_switched_off(dump, settings):
    import_pack(dump, settings)
    pack = list_packs(settings)[-1]
    assert (pack.name, pack.on) == ("cd", True)
    assert "GeoNames" in pack.licence
    switch_pack(settings, "cd", on=False)
    assert not imported(settings, "cd")


def test_importing_a_file_again_replaces_its_pack(dump, settings):
    first = import_pack(dump, settings)
    again = import_pack(dump, settings)
    assert again.rows == first.rows
    assert len([pack for pack in list_packs(settings) if pack.name == "cd"]) == 1


def test_hostile_cells_come_back_as_plain_text(tmp_path, settings):
    payload = "=HYPERLINK({{7*191}}) <script> | `x` ${y}"
    path = tmp_path / "hostile.csv"
    path.write_text(f'name,latitude,longitude\n"{payload}",-1.1,29.1\n', encoding="utf-8")
    import_pack(path, settings)
    (place,) = imported(settings, "hostile").values()
    assert place.name == payload
    assert place.id.replace("-", "").isalnum()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (b"name,lat\nx,1\n", "no column longitude"),
        (b"\xff\xfe\x00bad", "not UTF-8"),
        ("\t".join(["1"] * 19).encode() + b"\n1\tcut short\n", "the line has 2 cells"),
        (geoname(1, "X", "", 0, 0, "P.PPL").replace("\t0\t0\t", "\tnorth\t0\t").encode(), "no lat"),
        (b'name,lat,lon\n"open,1,2\n', "Is a quote missing?"),
    ],
)
def test_a_file_that_cannot_be_used_gives_one_sentence(content, words, tmp_path, settings):
    path = tmp_path / "input.csv"
    path.write_bytes(content)
    with pytest.raises(GazetteerError, match=words):
        import_pack(path, settings)


def test_no_file_gives_one_sentence(tmp_path, settings):
    with pytest.raises(GazetteerError, match="cannot be opened"):
        import_pack(tmp_path / "none.csv", settings)
