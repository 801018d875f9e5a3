"""Words that show a name nobody lists to be a place: kinds, verbs, links.

Tables of :mod:`dashboard.core.recognition.unlisted.unlocated`; folded, English, French and Swahili
together.
"""

from __future__ import annotations

from dashboard.core.recognition.words.swahili_words import SWAHILI_FLIGHT
from dashboard.core.recognition.words.words import (
    COMPASS,
    FRENCH_PLACE_VERBS,
    KINDS_BESIDE,
    KINDS_KEPT,
    PLACE_ON,
    _set,
)
from dashboard.model import PlaceKind

#: Counted behind a name they tell where they are: "Kalonge (245 ménages), Bibatu (55 families)",
#: "à Birundule 3 472 ménages".
COUNTED_PEOPLE = _set(
    "families households idps people displaced returnees menages familles personnes deplaces",
    "retournes refugies kaya watu morts tues blesses deces victimes maisons cases dead killed",
    "wounded injured deaths victims houses huts returned deplacees cas cases",
)
#: Kinds that stand before an unknown name: "the village of X", "localité de X", "kijiji cha X".
KINDS_BEFORE = _set(
    "village villages town towns locality localities hamlet hamlets settlement camp site sites",
    "city groupement neighbourhood neighborhood district subcounty county parish island commune",
    "mine localite localites village cite quartier colline collines chefferie secteur groupement",
    "camp site mine carriere axe territoire province commune riviere ile port paroisse centre",
    "pont river agglomeration agglomerations bourgade bourgades entite entites ilot troncon axes",
    "route routes",
    "region soko kitongoji daraja mgodi kivuko bandari",
    "suburb municipality tehsil taluk borough township constituency prefecture governorate oblast",
    "community communities suburbs municipalities counties barangay",
    "position bourg ville kijiji vijiji mji miji kambi kata mtaa eneo wilaya mkoa kisiwa mto",
    "plage plages",
    "ruisseau ruisseaux rivieres foret forets marais vallee escarpement escarpements monts hameau",
    "hameaux cellule plateau plateaux plaine collectivite collectivites caza gisement gisements",
    "stream creek ward subdistrict woreda kebele raion hromada canton cercle mlima",
)
#: Abroad they make a division of what stands before them: "the city's Zhaoyang District".
DIVISIONS = _set(
    "district county township prefecture subdistrict municipality department parish woreda zone",
    "kebele raion hromada upazila tehsil payam boma governorate oblast",
)
#: Kinds that stand behind it: "X village", "the X transit centre".
KINDS_AFTER = _set(
    "hospital market parish bridge axis frontline crossing",
    "village town locality hamlet camp district territory province county subcounty parish island",
    "settlement groupement chiefdom roundabout transit peninsula suburb municipality refugee",
    "forest neighbourhood neighborhood river hill hills valley border region oblast governorate",
    "payam",
    "prefecture tehsil taluk municipality emirate area borough township commune ward subdistrict",
    "subprefecture woreda kebele raion hromada canton cercle lga",
)
#: The same behind a row: "Kilo, Nizi and Bambu villages", "X and Y townships".
KINDS_BEHIND_ROW = _set(
    "villages towns townships counties states districts provinces regions municipalities camps",
    "territories communes localities neighbourhoods neighborhoods suburbs parishes subcounties",
    "islands hills prefectures governorates oblasts sectors settlements hamlets mines areas wards",
    "woredas communities quarters lgas raions oblasts barangays taluks tehsils",
)
#: Before a kind they tell of a place that the text names next: "a nearby town, X, was attacked".
OF_ONE_NAMED_NEXT = _set(
    "regional provincial",
    "nearby neighbouring neighboring home native adjacent capital frontier remote another",
    "voisin voisine natal natale proche autre seul seule frontalier frontaliere",
)
#: Behind a hyphen they are no place of their own: "Masisi-Centre", "Kinshasa-Est".
PARTS_OF_TOWN = COMPASS | KINDS_BESIDE | KINDS_KEPT | _set("urbain rural mission poste")
#: Before "de X" in the theatre: a health centre, school or market is named for its place.
INSTITUTIONS = _set(
    "ferme concession plantation encadrement negoce sante hopital reference dispensaire maternite",
    "clinique marche eglise chapelle barrage bac couvent lycee comptoir internat presbytere",
    "depot usine scierie seminaire orphelinat tribunal parquet prison",
    "debarcadere embarcadere plage escarpement cimetiere bifurcation carrefour rond antenne",
)
#: Kinds that an adjective may follow: "le village banyamulenge de X", "cité minière de X".
DESCRIBED = _set(
    "village localite cite colline quartier groupement chefferie secteur site camp carriere mine",
    "sites camps mines collines quartiers groupements chefferies secteurs cites communes zones",
    "commune bourgade agglomeration entite villages localites collines carrieres zone carrier",
    "paroisse barrage centrale mission eglise hopital ecole marche pont poste centre base bases",
    "position positions piste pistes barriere caserne prison aerodrome",
)
#: Behind a kind they make no place of it: "site internet de X", "quartier général de X".
OF_NO_PLACE = _set("internet general web appartenant nomme propriete personnel officiel")
LINKS = _set(
    "of de d du des ya cha vya wa la za the called named appele appelee nomme nommee dit dite",
    "dites dits denomme denommee denommes denommees surnomme surnommee baptise baptisee rebaptise",
    "rebaptisee appeles appelees nommes nommees communement",
    "dubbed nicknamed unaitwa inaitwa kinachoitwa kiitwacho",
)
#: Behind a comma, before a kind: "X, a village …", "X, l'un des plus grands sites".
DETERMINERS = _set(
    "a an the his her their my our its un une l le la sa son leur notre one another deux trois two"
)
KINDS_OF_SETTLEMENTS = _set(
    "village villages town towns hamlet locality settlement site sites camp camps village cite",
    "localite localites bourg bourgade agglomeration hameau quartier colline groupement chefferie",
    "mine carriere port marche market fishing suburb neighbourhood neighborhood commune city ville",
    "capital riviere river kijiji mji kitongoji",
)
#: Between a name and a distance they say that it is a place: "X lies some 18 km south of Kalemie".
LIES = (
    ["lies"], ["sits"], ["is", "located"], ["is", "situated"], ["located"], ["situated"],
    ["se", "trouve"], ["se", "situe"], ["est", "situe"], ["est", "situee"], ["est", "distant"],
    ["est", "distante"], ["situe"], ["situee"], ["iko"], ["ipo"], ["kiko"],
)  # fmt: skip
UNITS = _set("km kms kilometre kilometres kilometer kilometers mile miles kilomita kilometa maili")
OF = _set("of from de du d des to kutoka toka mwa")
ONWARD = _set("for pour")
IN = _set("in en au dans nchini katika")
TO_AREA = COMPASS | _set(
    "the le la l territoire de du d province wilaya ya central centre of mkoa wa district far",
    "northeastern northwestern southeastern southwestern northeast northwest southeast southwest",
    "extreme grand region county etat state neighbouring neighboring",
)
AREAS = frozenset(
    {PlaceKind.COUNTRY, PlaceKind.PROVINCE, PlaceKind.TERRITORY, PlaceKind.TOWN, PlaceKind.CITY}
)
SETTLED = frozenset({PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE, PlaceKind.BORDER_POST})

#: Words for a road, behind which hyphens join places: "l'axe Luofu-Pitakongo-Mbwanvinywa".
ROADS = _set(
    "axe axes route routes troncon troncons road roads axis highway corridor itineraire trajet",
    "ligne piste barabara njia liaison",
)

#: Verbs and nouns that take a place: "captured X", "la prise de X", "residents of X".
TAKES_PLACE = (
    FRENCH_PLACE_VERBS
    | SWAHILI_FLIGHT
    | _set(
        "captured seized retook recaptured overran entered reached besieged shelled left fled",
        "control controls controlled occupy occupies occupied attacked raided torched looted burnt",
    )
)
PLACE_OF = _set(
    "pont residents inhabitants villagers fall capture outskirts epicenter epicentre ruins rubble",
    "hauteurs abords lisiere lisieres",
    "habitants population chute prise alentours environs entree sortie peripherie wakazi wakaazi",
)
#: Before "the X": a river, as in "crossed the Lindi", "franchi la Lowa".
CROSSES = _set(
    "crossed crosses crossing cross forded fording franchi franchit franchir franchissent traverse",
    "traversent traverser traversee wading",
)
#: The same where the article plays in DR Congo: "les déplacés de Kalambi", "traders of Kilo".
PEOPLE_OF = _set(
    "deplaces refugies originaires natif native natifs ressortissants notables cultivateurs",
    "paysans",
    "commercants pecheurs creuseurs eleves ecoliers marche dispensaire clinique ecole afya",
    "pharmacie poste parquet paroisse base bases positions confluent foret forets",
    "traders fishermen farmers miners youths displaced market bridge wakimbizi wakulima",
    "wavuvi soko",
)
#: Before "sur X": "des obus se sont abattus sur X", "une attaque sur X".
FALLS_ON = PLACE_ON | _set(
    "abattu abattus abattues tombe tombes tombees tire tires tirees larguees"
)
#: What happens to villages alone: "s'est vidée de ses habitants", "was emptied".
BEFORE_EMPTIED = _set("s se est sont a ont etait etaient was were is are has have lies stands")
EMPTIED = _set(
    "vide videe vides videes depeuple depeuplee depeuples depeuplees deserte desertee desertes",
    "desertees abandonnee evacuee inhabitee deserted emptied depopulated abandoned uninhabited",
)
#: What armed men do to villages, said of them in the passive: "Mala et Katolo ont été rasés".
STRICKEN = _set(
    "incendie incendiee incendies incendiees brules brulees rase rasee rases rasees reduits",
    "reduites calcines calcinees pillees saccages saccagees envahi envahie envahis envahies",
    "conquis conquise conquises investie investis investies occupees bombarde bombardee bombardes",
    "bombardees pilonne pilonnee pilonnes pilonnees reconquis reconquise razed torched overrun",
    "shelled bombarded looted",
)
PASSIVE = _set("ete est sont etaient etait was were been s")
FALLS = _set("fell falls fallen tombe tombee tombes tombees tombent imeanguka imetekwa")

#: At the head of a sentence these fall, are looted or burnt, and are no places: "Silence fell".
THINGS = _set(
    "silence rain snow night darkness dusk hail ash everything everyone nobody somebody nothing",
    "livestock cattle property food water equipment money medicine morale support output trade",
    "traffic smoke power fire half all calm panic one artillery machinery furniture stock harvest",
    "pluie nuit silence neige grele tout rien personne betail nourriture cendre argent calme mvua",
    "mabomu makombora nyumba maduka watu shule usiku",
)
#: As "shops", "obus", "production", "parliament": so end plurals and nouns of English and French.
ENDS_OF_THINGS = ("s", "tion", "sion", "ment", "ness", "ence", "ance", "ity", "ite", "ing", "x")

#: Capitalised words after "in" that are no places.
NOT_PLACES = _set(
    "memory nature love peace uniform dusk bitcoin nvidia super operation room building downtown",
    "doctors spring tech stage series week day night court class mode search light view favor",
    "favour honor honour response addition person power office prison jail hospital school church",
    "military central provincial regional university referral main local new old great border",
    "english french swahili kiswahili lingala islam christianity parliament congress god allah",
    "internet covid ebola mpox christ jesus bible catholic muslim christian facebook twitter",
    "whatsapp tiktok youtube telegram instagram google amazon english arabic spanish german",
    "russian chinese latin wikipedia cabinet senate mass heaven brexit nato government president",
    "prime minister anglais francais dieu etat parlement senat internet gouvernement republique",
    "presidence kiingereza kifaransa mungu serikali rais bunge allies africans europeans part",
    "chapter section article phase stage annex figure table photo group world mr mrs ms dr gmt am",
    "pm usd eur fc act monsieur madame general colonel north south east west state states federal",
    "jirani jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili",
    "mapigano mashambulizi pamoja watu raia wakimbizi wakaazi wakazi zaidi karibu takriban vita",
    "usalama amani waasi wanamgambo wapiganaji wanajeshi jeshi umoja shirika mwaka mwezi wiki",
    "supreme high ier inland nearby upstream downstream offshore",
    "overnight promotion prevention personnes people",
    "convention commission coordination constitution confederation",
    "andean himalayan saharan sahelian amazonian sicilian sardinian corsican tuscan bavarian",
    "catalan andalusian galician siberian chechen crimean kurdish kashmiri punjabi bengali tibetan",
    "balkan caucasian alpine arctic antarctic caribbean scandinavian mediterranean grey gray",
)
