"""Words around the names of places: prepositions, kinds of place, and what only describes one.

English beside French beside Swahili; a row may be extended without touching the code.
"""

from __future__ import annotations

from enum import StrEnum

from dashboard.core.tokens import fold, name_key


class Pull(StrEnum):
    """What a preposition makes of the place after it."""

    ORIGIN = "origin"
    DESTINATION = "destination"
    TOWARDS = "towards"
    LOCATIVE = "locative"  # only the verb can say which end
    OF = "of"  # only the noun before can say
    VIA = "via"
    NOTHING = "nothing"  # no preposition: subject, object or apposition


def _pulls(pull: Pull, forms: str) -> dict[str, Pull]:
    """The forms, those in "de" also elided and contracted: "en provenance de, d', du, des"."""
    keys = [name_key(form) for form in forms.split(",")]
    elided = [key[:-1] + end for key in keys if key.endswith(" de") for end in ("", "u", "es")]
    return dict.fromkeys([*keys, *elided], pull)


#: Prepositions by form; the longest that ends before the place is meant.
PULLS: dict[str, Pull] = {
    # "from Sake", "depuis Sake", "kutoka Sake"
    **_pulls(
        Pull.ORIGIN,
        """from, out of, away from, depuis, provenance, provenance de, en provenance de,
        en provenance du,
        venus de, venant de, venues de, originaires de, originaire de, natifs de, natives de,
        ressortissants de, ressortissantes de, natives of, native to, hailing from, hors de, kutoka,
        rescapés de, rescapées de, échappés de, échappées de, chassés de, chassées de,
        toka, wakitokea, wakitoka, zikitokea, zikitoka, zilizotokea, zilizotoka, walitokea,
        wametokea, waliotoka, waliotokea, wanaotokea, wanaotoka,
        akitokea, akitoka, origin, from around, from near, from inside,
        from within, from across, from as far as, from as far away as, d'aussi loin que""",
    ),
    # "to Goma", "jusqu'à Goma", "hadi Goma"
    **_pulls(
        Pull.DESTINATION,
        """to, into, onto, jusqu'à, à destination de, back to, as far as, hadi, for, pour, mpaka,
        kwenda, kule""",
    ),
    # "towards Goma", "vers Goma", "kuelekea Goma"
    **_pulls(
        Pull.TOWARDS,
        """towards, toward, vers, en direction de, en direction du, in the direction of,
        in direction of,
        direction, kuelekea, heading for, headed for, heading to, bound for,
        on the road to, on the way to, on the track to, road to, track to,
        en route pour, le chemin de, la route de, la direction de, le chemin du,
        la piste de, le sentier de, la voie de, cap sur, au profit de, au profit du,
        in favour of, in favor of,
        upande wa, southern road to, opposite road to, way to""",
    ),
    # "in Goma", "à Goma", "katika Goma"
    **_pulls(
        Pull.LOCATIVE,
        """du côté de, à travers, sous, derrière, devant, au pied de, au sein de, en face de,
        à l'intérieur de, à l'extérieur de, au bord de, au cœur de, au fond de, à côté de,
        à l'entrée de, à la sortie de, en périphérie de, en contrebas de, à l'ombre de,
        in, at, near, around, outside, inside, on, across, throughout, behind,
        within, along, close to, next to, off, over, à, au, aux, en, dans, sur, chez,
        près de, le long de, à proximité de, aux abords de, aux portes de, en bordure de,
        à hauteur de, à la hauteur de, au niveau de, autour de,
        aux environs de, aux alentours de, non loin de, katika,
        huko, mjini, nchini, mkoani, jimboni, ukimbizini, kijijini, wilayani, eneo la,
        kwenye, jijini, kambini, kisiwani, katani, mitaani, karibu na, ndani ya, kuzunguka,
        zinazouzunguka,
        zinazozunguka, inayozunguka, pembezoni mwa, nje ya, by, contre""",
    ),
    **_pulls(Pull.OF, "of, de, du, d', des, ya, wa, la, za, mwa, cha, vya, kwa"),
    **_pulls(
        Pull.VIA,
        "via, through, between, entre, par, past, beyond, kupitia, against, with, avec, than",
    ),
}  # fmt: skip
#: Last word of a preposition -> the number of words of the longest that ends with it.
LONGEST_ENDING: dict[str, int] = {}
for _form in PULLS:
    _last = _form.rsplit(" ", 1)[-1]
    LONGEST_ENDING[_last] = max(LONGEST_ENDING.get(_last, 1), _form.count(" ") + 1)


def word_set(listed: str) -> frozenset[str]:
    """The words of a table's row, folded: small letters without accents.

    >>> sorted(word_set("Vers à"))
    ['a', 'vers']
    """
    return frozenset(fold(listed).split())


#: Words that only describe a place and are passed over on the way to its governor.
DESCRIBERS = word_set(
    """the an its his her their this these those nearby neighbouring neighboring
    surrounding outlying northern southern eastern western central greater rural upper
    lower old new besieged strategic mining market border displacement some
    several three two le la l les un une ses son sa leur leurs ce cet cette voisin
    voisine voisins voisines haut hauts bas petite grande ancien ancienne both each all
    msingi sekondari upili makazi yao nyumba zao vijiji vyao makwao seul seule whole entire
    situé située situés situées sis sise sises plusieurs quelques certains certaines divers diverses
    différents différentes autres aucun aucune celles nombreux nombreuses many various other
    different neighboring makeshift provincial provinciale provinciaux capitale territorial
    local
    locale locaux locales respectifs principale principales principal same même mêmes main
    frontalier frontalière frontaliers frontalières entier entière entiers entières urban
    urbaine
    mainly mostly bordering limitrophe limitrophes moyens moyen plateaux north south east
    west northeast
    northwest southeast southwest northwestern northeastern southwestern southeastern far wider
    larger volatile restive garrison trading fishing farming besieged troubled mountainous affected
    frontière spontané spontanés spontaneous informal
    crowded overcrowded remote lakeside coastal hilltop
    relative large largest big biggest small key tiny busy sprawling
    congolese ugandan rwandan burundian tanzanian zambian sudanese
    jirani mkuu mkubwa mdogo mikubwa midogo kubwa ndogo muhimu kimkakati
    minier minière miniers minières proche proches périphérique périphériques nord sud ouest
    partie commercial commerciale ougandais ougandaise rwandais rwandaise burundais burundaise
    rurale rurales ruraux urbain urbaine urbaines urbains
    congolais congolaise tanzanien tanzanienne natal natale natals natales native"""
)
#: French adjectives that stand before the kind of place: "le nouveau site", "un simple hameau".
BEFORE_KINDS = word_set(
    """nouveau nouvel nouvelle nouveaux nouvelles grand grands grandes petits petites vieux vieil
    vieille vieilles gros grosse grosses vaste vastes simple modeste immense premier première
    premiers premières deuxième second seconde troisième quatrième dernier dernière derniers
    dernières futur future bon lointain lointaine lointains lointaines"""
)
#: What a place is called by whoever holds it or what befell it: "to rebel-held Sake", "in war-torn
#: Masisi".
HYPHENATED = word_set(
    """held controlled run occupied administered hit torn ravaged stricken affected ridden plagued
    scarred battered infested prone rich besieged dominated"""
)
#: Nouns for kinds of place: "the town of Sake", "camp de Mugunga", "mji wa Sake".
TYPE_NOUNS = word_set(
    """town towns village villages territory territories city cities hamlet hamlets camp
    camps site sites province provinces area areas district districts groupement
    groupements locality localities zone zones quarter quarters commune chiefdom sector
    region regions highlands hills plateau plateaux forest health island islands capital
    market mine mines school schools church churches stadium hospital airport base
    parish neighbourhood neighbourhoods transit centre center reception stronghold hub
    territoire territoires ville villes cite cites localite localites secteur chefferie
    chefferies quartier quartiers celui celle ceux celles sante littoral ecole ecoles eglise
    eglises paroisse stade hopital aeroport province provinces axe collines
    plaine camps stade installation settlement settlements transit accueil
    collectivité collectivités aviation football atterrissage primaire primaires secondaire
    secondaires primary secondary
    place marché cour esplanade rive berge gare terrain jetty square courtyard field shore jetée
    fortune hamlet lakeside mission couvent convent port hameau hameaux bourg bourgade
    bourgades agglomération agglomérations carrière mwambao
    hauteurs hauteur heights presqu île îles îlot îlots montagne montagnes mountains banlieue
    peninsula plaines concession ferme fermes farms plantation plantations brousse rives lowlands
    chef lieu agglo entité entités milieu milieux bidonville colline axe axes tronçon
    groupements secteurs contrée contrées vallée vallées forêt
    forêts aire aires localities districts suburbs suburb corridor
    axis location locations
    salle salles classe classes enceinte bâtiment bâtiments hangar hangars préau internat
    lycée lycées collège institut séminaire couvents dispensaire orphelinat gymnase mairie
    tribunes gradins parvis couloirs dépendances vestiaires cathédrale chapelle temple mosquée
    comté arrondissement municipalité point points
    préfecture monastère ruines abattoir entrepôt entrepôts dépôt
    post poste crossing forests hill hillside valley valleys compound compounds
    shule makanisa kanisa makambi kambini viunga mji
    nchi taifa jiji mitaa uwanja hospitali mgodi soko
    miji kijiji vijiji wilaya wilayani mkoa mtaa kambi eneo maeneo tarafa
    jimbo majimbo kata kitongoji vitongoji kituo vituo kisiwa visiwa mikoa"""
)
#: "the north of Masisi", "the outskirts of Goma".
PARTS = word_set(
    """north south east west northeast northwest southeast southwest outskirts edge
    edges centre center middle heart shore shores side part parts rest vicinity
    periphery suburbs nord sud est ouest centre peripherie alentours environs partie
    interieur sein safety corners corner coins coin bout entree sortie bord kaskazini
    kusini mashariki magharibi pembezoni limite limites confins bordure boundary fringes
    foothills"""
)
OF = frozenset("of de du d des ya wa la za cha vya mwa l".split())

#: Nobody sets out from a river: "ont passé la rivière Ishasha".
WATERS = frozenset("riviere rivieres fleuve river rivers pont bridge".split())

#: Between the members of a list of places.
GLUE = frozenset(
    """and et na or ou as well also le la les l the de d du des such like including notably
    especially tels tel telles telle que comme notamment encore entre ainsi puis then dont meme
    surtout chez precisement principalement particulierement essentiellement majoritairement plus
    mainly mostly particularly primarily""".split()
)
#: Words that lead from a wider place to those within it, which are the same end: "viennent du
#: territoire de Lubero, précisément dans les villages de Kibirizi et Kayna".
NARROWING = frozenset(
    """notamment surtout precisement principalement particulierement essentiellement majoritairement
    especially notably mainly mostly particularly primarily""".split()
)
