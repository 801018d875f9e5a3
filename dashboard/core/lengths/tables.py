"""Words of length and direction: English beside French beside Swahili."""

from __future__ import annotations

from dashboard.core.tokens import name_key

KM_PER_MILE = 1.609344
KM_PER_METRE = 0.001

#: Unit word -> kilometres in one.
LENGTHS: dict[str, float] = {
    "km": 1.0, "kms": 1.0, "kilometre": 1.0, "kilometres": 1.0, "kilometer": 1.0,
    "kilometers": 1.0, "kilomita": 1.0, "kilometa": 1.0, "klm": 1.0, "bornes": 1.0,
    "metre": KM_PER_METRE, "metres": KM_PER_METRE, "meter": KM_PER_METRE, "meters": KM_PER_METRE,
    "mita": KM_PER_METRE,
    "mile": KM_PER_MILE, "miles": KM_PER_MILE, "mi": KM_PER_MILE, "maili": KM_PER_MILE,
}  # fmt: skip

#: Unit words that stand before their figure: "kilomita 23".
LEADING_LENGTHS = frozenset({"kilomita", "kilometa", "maili", "mita", "km"})

#: Between such a word and its figure: "kilomita zisizozidi 15".
NO_MORE_THAN = frozenset(
    "zisizozidi zipatazo zisizopungua zinazokaribia kama hivi karibuni".split()
)

#: "15km", "73kilometers": units that are printed as one word with their figure.
GLUED = tuple(sorted(word for word in LENGTHS if word not in ("mi", "bornes")))

UNIT_WORDS: frozenset[str] = frozenset(LENGTHS) | frozenset(
    "hour hours heure heures saa pk kilometrique".split()
)
#: Before its figure one of them is a stone by a road, so far from where that begins: "PK 25",
#: "au point kilométrique 25", "at kilometre 25".
MILESTONES = frozenset("pk kilometrique kilometre kilometer km".split())
#: What follows such a figure: "sur la route de Mahagi", "of the Beni-Kasindi highway".
ON_ROAD = frozenset("sur de on of along la the l axe route".split())

#: They add a half to the figure before them or to the unit before them.
AND_A_HALF = (["and", "a", "half"], ["et", "demi"], ["et", "demie"], ["na", "nusu"])

#: Hours count as a distance only with words of the way after them, or before them (``ON_FOOT``).
HOURS = frozenset("hour hours heure heures saa".split())
#: By what people go: nobody flies between two villages, so the air is not among it.
_BY_ENGLISH = "car motorbike motorcycle bike bicycle boat canoe bus truck lorry".split()
_BY_FRENCH = "voiture moto vélo bateau pirogue vedette bus camion véhicule".split()
_BY_SWAHILI = "gari pikipiki baiskeli boti mashua mtumbwi basi lori meli".split()
ON_THE_WAY = frozenset(
    name_key(form)
    for form in (
        # "two hours on foot", "a three-hour walk away"
        *"on foot,by foot,by road,walk,walk away,walking,of walking,drive,drive away".split(","),
        *"march,trek,hike,ride,boat trip,boat journey,road trip,road journey".split(","),
        # "two hours by boat", "a two-hour motorbike ride"
        *(f"by {each}" for each in _BY_ENGLISH),
        *(f"{each} ride" for each in _BY_ENGLISH),
        # "deux heures de marche", "trois heures de pirogue", "une heure en voiture"
        *"de marche,à pied,de route,de trajet,de piste,de navigation,par la route".split(","),
        *(f"{link} {each}" for each in _BY_FRENCH for link in ("de", "en", "à", "par")),
        # "saa mbili kwa miguu", "saa tatu kwa boti", "saa sita za kutembea"
        *"kwa miguu,za kutembea,ya kutembea,kwa kutembea,za mwendo".split(","),
        *(f"kwa {each}" for each in _BY_SWAHILI),
    )
)
#: One of these stands in every sentence in which such words follow the hours.
WAY_ENDS = frozenset(form.rsplit(" ", 1)[-1] for form in ON_THE_WAY)
#: They stand before hours that are a way: "walked for six hours", "marché pendant six heures",
#: "walitembea kwa saa sita", "mwendo wa saa mbili".
ON_FOOT = frozenset(
    """walk walked walking walks trek trekked trekking hike hiked hiking march marched marching
    marche marcher marchent marchait marchaient marchant pied mwendo miguu""".split()
)
#: Swahili verbs of going on foot end so, whoever goes and whenever: "walitembea", "tumetembea".
ON_FOOT_ENDS = "tembea"
#: Between the two: "walked for more than six hours". The hours of the clock, "waliondoka saa sita"
#: (at noon), have none of them.
FOR_HOURS = frozenset(
    """for about some nearly almost over around more than at least up to another pendant durant
    environ plus de pres quelque presque au moins kwa muda wa takriban karibu kama zaidi ya yapata
    an""".split()
)


#: Between the verb and such words only the ends of the way stand: "marché de Sake à Goma pendant".
FOR = frozenset("for pendant durant kwa muda".split())
WAY_WORDS = frozenset("from to de d du a au jusqu jusque kutoka toka hadi mpaka depuis".split())
#: Behind hours of the clock they tell the part of the day: "saa kumi alfajiri", "saa 3 za usiku".
PARTS_OF_DAY = frozenset("za asubuhi alfajiri mchana jioni usiku".split())


def is_on_foot(word: str) -> bool:
    """Whether a word before hours makes a way of them.

    >>> is_on_foot("walked"), is_on_foot("walitembea"), is_on_foot("fought")
    (True, True, False)
    """
    return word in ON_FOOT or word.endswith(ON_FOOT_ENDS)


#: After a length these make it an area, a speed or a price, never a distance.
NOT_A_DISTANCE = frozenset(
    "square carre carres carree h hour per mraba ujazo wide deep radius".split()
)
#: Swahili sets a word before them: "kilomita 5 za mraba"; "kilomita 5 za barabara" is a way.
LINKS_NO_DISTANCE = frozenset({"za", "ya"})
#: Behind a length two of them make a speed of it: "15 km an hour", "20 km par jour", "kwa saa".
EACH = frozenset("a an per par each chaque kwa l".split())
TIMES = frozenset("hour day week month heure jour semaine mois saa siku wiki mwezi".split())
#: They say how long a thing is; only a road's length is a distance between two places.
LONG = frozenset("long longue longueur length".split())
ROADS = frozenset("road track route piste axe axis troncon barabara highway trail".split())
#: Before a length these do the same: "square kilometres", "a 20 km stretch" is kept.
NOT_BEFORE = frozenset("square sq".split())

#: Between two distances of which the second has no unit: "7 km from Gina and about 25 from Bunia".
JOINTS = frozenset("and et na but mais or ou".split())
BEFORE_ELIDED = frozenset("a about some only just another environ quelque roughly".split())
#: What links a distance to its place.
LINKS = frozenset("from of to de d kutoka mwa hadi".split())
#: Words around the name or the noun for a place behind such a distance.
PLACE_NOUNS = frozenset(
    """capital city town village border frontier mine camp centre center capitale ville cite
    frontiere lieu mji mpaka first second other latter former seconde premiere""".split()
)
ROUND_A_NAME = PLACE_NOUNS | frozenset(
    "the of provincial la le l de du d chef proper itself own main".split()
)
BEHIND_ELIDED = JOINTS | frozenset("by on in at as with dans par sur en where which".split())
#: Between a figure and its unit: "thirty-odd kilometres", "a 40-plus kilometre walk".
ODD = frozenset("odd plus some".split())
#: An aside in brackets that only says how the way was counted: "(straight line)", "(by road)".
COUNTED_BY = frozenset("line flies oiseau air road route piste foot car barabara".split())
#: An aside that tells the same way in another unit opens with one of these, where no bracket does,
#: and ends with one of those: ", or an eight hour's drive,".
TOLD_OTHERWISE = frozenset("or ou soit about roughly au yaani sawa".split())
ASIDE_ENDS = (
    frozenset(LENGTHS)
    | HOURS
    | frozenset(
        """drive walk walking foot road car boat motorbike marche route voiture moto pied
        gari""".split()
    )
)

#: Direction by its printed form (folded, hyphens as spaces) -> the point of the compass.
DIRECTIONS: dict[str, str] = {
    # as in "9 kilometres north-west of Masisi"
    "north": "north", "northern": "north", "northwards": "north",
    "south": "south", "southern": "south", "southwards": "south",
    "east": "east", "eastern": "east", "west": "west", "western": "west",
    "north east": "north-east", "northeast": "north-east", "north eastern": "north-east",
    "north west": "north-west", "northwest": "north-west", "north western": "north-west",
    "south east": "south-east", "southeast": "south-east", "south eastern": "south-east",
    "south west": "south-west", "southwest": "south-west", "south western": "south-west",
    # as in "à 75 kilomètres au nord-ouest de Bukavu"
    "nord": "north", "sud": "south", "est": "east", "ouest": "west",
    "nord est": "north-east", "nord ouest": "north-west",
    "sud est": "south-east", "sud ouest": "south-west",
    # as in "kilomita 23 kaskazini magharibi mwa Goma"
    "kaskazini": "north", "kusini": "south", "mashariki": "east", "magharibi": "west",
    "kaskazini mashariki": "north-east", "kaskazini magharibi": "north-west",
    "kusini mashariki": "south-east", "kusini magharibi": "south-west",
}  # fmt: skip

#: The points of the compass as they are abbreviated, always in capitals: "12 km NW of Bukavu".
COMPASS: dict[str, str] = {
    "N": "north", "S": "south", "E": "east", "W": "west", "O": "west",
    "NE": "north-east", "NW": "north-west", "NO": "north-west",
    "SE": "south-east", "SW": "south-west", "SO": "south-west",
}  # fmt: skip

#: Between the length and its direction: "25 km to the north", "à 4 km à l'est", "km further north".
BEFORE_DIRECTION = frozenset(
    """to the its their a l au plein away off further farther plus due by de la upande wa on as crow
    flies road straight line vol d oiseau route piste par en ligne droite environ about
    drive walk ride trek hike march journey trip flight tu hivi toward towards vers or so""".split()
)
