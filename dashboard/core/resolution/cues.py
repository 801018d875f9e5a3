"""Words beside a name that say which kind of place it is. Folded; English, French and Swahili."""

from __future__ import annotations

from dashboard.core.recognition.words.words import _set
from dashboard.model import PlaceKind

_SETTLEMENTS = (PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE)

#: Right before the name, small links skipped: "the town of X", "territoire de X", "kijiji cha X".
BEFORE: dict[str, tuple[PlaceKind, ...]] = {
    word: kinds
    for kinds, words in (
        ((PlaceKind.VILLAGE,), "village hamlet kijiji"),
        ((PlaceKind.CITY, PlaceKind.TOWN), "city ville jiji"),
        (
            _SETTLEMENTS,
            "town locality cite localite bourg centre chef lieu"
            " commune mairie maire mayor quartier quartiers quarter mji mjini seat"
            " kijijini jijini mtaa kata"
            " capital stade marche hopital paroisse rond point",
        ),
        (
            (PlaceKind.TERRITORY,),
            "territory territories territoire territoires administrator administrateur wilaya"
            " wilayani tarafa tarafani eneo maeneo"
            " hills highlands hauteurs collines parts part villages hamlets localities localites"
            " territoriale territoriales territorial vijiji deputy deputies depute deputes elu"
            " elus across whole rest partie zones regions",
        ),
        (
            (PlaceKind.PROVINCE,),
            "province provinces state oblast mkoa mkoani jimbo jimboni gouverneur governor"
            " gouvernorat gavana",
        ),
        (
            (PlaceKind.CAMP,),
            "camp camps site sites kambi refugees displaced deplaces refugies settlement",
        ),
        ((PlaceKind.MINE,), "mine mines pit pits carriere carres miniere minier mining mgodi"),
        (
            (PlaceKind.AIRPORT,),
            "airport aeroport aerodrome airfield airstrip piste ndege uwanja",
        ),
        (
            (PlaceKind.BORDER_POST,),
            "border frontiere frontalier douane douanes post poste crossing barriere borne mpaka",
        ),
        ((PlaceKind.RIVER,), "river riviere fleuve pont bridge mto rivers"),
        ((PlaceKind.LAKE,), "lake lac ziwa rives shores shore lakes"),
        (
            (PlaceKind.VOLCANO,),
            "volcano volcan mont mount mlima eruption cratere crater lave lava",
        ),
        ((PlaceKind.HEALTH_ZONE,), "sante health afya"),
        ((PlaceKind.PARK,), "park parc reserve pnvi rangers gardes"),
        ((PlaceKind.ISLAND,), "island ile isle kisiwa"),
        (
            (PlaceKind.REGION,),
            "groupement chefferie chiefdom secteur sector plaine plain collectivite chefferies",
        ),
        ((PlaceKind.TERRITORY, PlaceKind.REGION), "district districts"),
        ((PlaceKind.ROAD,), "road route axe axis highway rn"),
    )
    for word in words.split()
}

#: Right behind the name: "X territory", "X-centre", "X ville", "X airport".
AFTER: dict[str, tuple[PlaceKind, ...]] = {
    word: kinds
    for kinds, words in (
        ((PlaceKind.VILLAGE,), "village"),
        ((PlaceKind.CITY, PlaceKind.TOWN), "city ville"),
        (
            _SETTLEMENTS,
            "town centre center cite hospital market roundabout mjini prison"
            " stadium cathedral parish",
        ),
        ((PlaceKind.TERRITORY,), "territory territories territoire hills highlands"),
        ((PlaceKind.PROVINCE,), "province state oblast region governorate prefecture"),
        ((PlaceKind.CAMP,), "camp camps site settlement displacement idp refugee transit"),
        ((PlaceKind.MINE,), "mine mines pit pits concession tin gold coltan deposit"),
        ((PlaceKind.AIRPORT,), "airport airfield airstrip international"),
        ((PlaceKind.BORDER_POST,), "border crossing frontier"),
        ((PlaceKind.RIVER,), "river bridge"),
        ((PlaceKind.LAKE,), "lake"),
        ((PlaceKind.VOLCANO,), "volcano eruption crater"),
        ((PlaceKind.PARK,), "park reserve"),
        ((PlaceKind.ISLAND,), "island"),
        ((PlaceKind.REGION,), "groupement chiefdom chefferie sector plain"),
        ((PlaceKind.TERRITORY, PlaceKind.REGION), "district districts"),
    )
    for word in words.split()
}

#: Small words between a kind and the name.
LINKS = _set("of de du des d la le les l the ya wa cha vya za called dit dite")

#: Words before "of" or "de" that show an area rather than a town: "in the north of Masisi".
AREA_OF = _set(
    "north south east west nord sud est ouest parts part much most rest interior hinterland",
    "society civile hauteurs hills highlands collines villages localites localities hameaux",
    "deputy depute elu administrator administrateur chefs chiefs jeunesse notables ressortissants",
    "kaskazini kusini mashariki magharibi ensemble",
)

#: What lies in an area, never in a town: "villages in Masisi", "localités situées dans Lubero"; and
#: what speaks of the whole of one: "partout dans Lubero".
HELD_IN_AREAS = _set(
    "villages hamlets towns localities groupements chiefdoms hills front fronts frontline",
    "localites hameaux bourgs chefferies collines ligne lignes vijiji vitongoji",
    "partout everywhere kotekote",
)

#: Between such a thing and the name.
INSIDE = _set("in within across inside en dans katika huko")

#: Between the two as well: "villages located in", "localités situées dans".
LYING = _set("located situated lying situes situees sis sises vilivyoko yaliyoko")

#: Right before a name they speak of an area: "throughout Walikale", "en Masisi" ("à" says a town).
ONLY_IN_AREAS = _set("throughout within en")

#: They stand for a kind named before: "le territoire de Masisi et celui de Walikale".
THAT_OF = _set("celui ceux that those")

#: "dans le Masisi", "au Rutshuru", "le Lubero": French gives territories an article, towns none.
FRENCH_ARTICLES = _set("le du au l")

#: Before a name: the thing is near it and not in it.
NEAR = _set(
    "near around outside outskirts close vicinity surrounding",
    "pres autour alentours environs peripherie proximite abords banlieue",
    "karibu nje kando pembeni",
)

#: Units of length, for "12 km west of Goma".
UNITS = {
    "km": 1.0,
    "kms": 1.0,
    "kilometre": 1.0,
    "kilometres": 1.0,
    "kilometer": 1.0,
    "kilometers": 1.0,
    "kilomita": 1.0,
    "mile": 1.609344,
    "miles": 1.609344,
    "maili": 1.609344,
}

#: Numbers in words that stand before such units.
NUMBERS = {
    "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0,
    "eight": 8.0, "nine": 9.0, "ten": 10.0, "twelve": 12.0, "fifteen": 15.0, "twenty": 20.0,
    "thirty": 30.0, "forty": 40.0, "fifty": 50.0, "hundred": 100.0,
    "un": 1.0, "deux": 2.0, "trois": 3.0, "quatre": 4.0, "cinq": 5.0, "sept": 7.0, "huit": 8.0,
    "neuf": 9.0, "dix": 10.0, "douze": 12.0, "quinze": 15.0, "vingt": 20.0, "trente": 30.0,
    "quarante": 40.0, "cinquante": 50.0, "cent": 100.0,
    "dizaine": 10.0, "quinzaine": 15.0, "vingtaine": 20.0, "trentaine": 30.0,
    "quarantaine": 40.0, "cinquantaine": 50.0, "centaine": 100.0,
}  # fmt: skip

#: Points of the compass to degrees from north.
BEARINGS = {
    "north": 0.0, "nord": 0.0, "kaskazini": 0.0, "northern": 0.0,
    "northeast": 45.0, "east": 90.0, "est": 90.0, "mashariki": 90.0, "southeast": 135.0,
    "south": 180.0, "sud": 180.0, "kusini": 180.0, "southwest": 225.0,
    "west": 270.0, "ouest": 270.0, "magharibi": 270.0, "northwest": 315.0,
}  # fmt: skip
