"""Nouns for whoever runs, stops or reopens work: companies, agencies, governments, crews.

All is :func:`dashboard.core.plain.plain` text. A market or a road is none of them: it is closed.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re


@dataclass(frozen=True, slots=True)
class DoerWords:
    """Nouns of one sort, alternatives of a regular expression.

    Attributes:
        english: English nouns; what qualifies them stands before them.
        french: French ones; what qualifies them stands behind them.
        swahili: Swahili ones, likewise.
        examples: A noun phrase in each language that has nouns.
        serves: True for houses that are closed and reopened like a market, and act only where they
            have something to do with: "the hospital suspended surgery", "the hospital reopened".
        carries: True for what carries people and goods, which runs and stops by itself.
    """

    english: str
    french: str
    swahili: str
    examples: tuple[str, ...]
    serves: bool = False
    carries: bool = False


DOERS: tuple[DoerWords, ...] = (
    DoerWords(
        r"compan(?:y|ies)|firms?|miners?|operators?|producers?|dealers?|traders?|buyers?|merchants?"
        r"|cooperatives?|airlines?|carriers?|contractors?|subsidiar(?:y|ies)|refiners?|smelters?"
        r"|shipowners?|boat owners|businesses|corporation|enterprises?|employers?|utility"
        r"|airlift service|air service|diggers|exporters?|suppliers?|owners?",
        r"societes?|compagnies?|entreprises?|firmes?|exploitants?|operateurs?|producteurs?"
        r"|cooperatives?|negociants?|acheteurs?|commercants?|vendeurs?|maraichers|marchands?"
        r"|comptoirs?|armateurs?|transporteurs?|filiales?|exportateurs?|importateurs?|creuseurs"
        r"|proprietaires?|patrons?|concessionnaires?",
        r"kampuni|makampuni|wafanyabiashara|wachimbaji|wachuuzi|waajiri|mwekezaji|wawekezaji",
        ("The mining company", "la société aurifère", "Kampuni ya madini"),
    ),
    DoerWords(
        r"organi[sz]ations?|ngos?|agenc(?:y|ies)|charit(?:y|ies)|groups?|partners?"
        r"|missions?|sub-offices?|associations?|federations?|unions?|committees?|commissions?"
        r"|foundations?|programmes?|programs?|consorti(?:um|a)|actors|societ(?:y|ies)"
        r"|nonprofits?|institutions?|alliance|network|movement",
        r"organisations?|organismes?|ong|ongs|agences?|associations?|federations?|syndicats?"
        r"|comites?|commissions?|fondations?|partenaires?|structures|acteurs"
        r"|programme alimentaire mondial|humanitaires|institutions?|mouvement"
        r"|alliance|reseau|bureau de (?:la )?coordination|haut-commissariat|mission",
        r"mashirika|shirika|kamati|tume|taasisi|chama|vyama|muungano|umoja wa mataifa|wahisani",
        ("Two NGOs", "Une ONG", "Shirika moja la madaktari"),
    ),
    DoerWords(
        r"authorit(?:y|ies)|governments?|ministr(?:y|ies)|ministers?|governors?|mayors?|parliament"
        r"|administrators?|administrations?|presidents?|councils?|officials?|regulators?"
        r"|civil aviation|customs officers|immigration officers|officers|chiefs?|leaders?|courts?"
        r"|commissioners?|prefects?|embassy|state",
        r"autorites?|gouvernements?|gouvernorat|ministeres?|ministres?|gouverneure?s?"
        r"|bourgmestres?|maires?|mairie|administrateurs?|administratrices?|administrations?|presidents?"
        r"|conseils?|prefets?|regie|office|douaniers|chefs?|chefferie|etat|responsables"
        r"|parquet|tribunal",
        r"mamlaka|serikali|gavana|magavana|wizara|waziri|meya|rais|maafisa|viongozi|mkuu|idara",
        ("The provincial authorities", "le gouverneur militaire", "Serikali ya Burundi"),
    ),
    DoerWords(
        r"doctors?|nurses?|medics?|midwives|surgeons?|teachers?|lecturers?|professors|aid workers"
        r"|health workers|humanitarians|workers|staff|crews?|teams?|employees|engineers|drivers"
        r"|motorcyclists|bikers|truckers|hauliers|boatmen|fishermen|farmers|herders|shopkeepers"
        r"|stallholders|vendors|sellers|parents|residents|villagers|youths?|students|pupils"
        r"|protesters|demonstrators|strikers|dockers|porters|pilots|managers?|priests?|bishops?"
        r"|nuns|volunteers|vaccinators|observers|monitors|rangers|families|tour guides",
        r"medecins?|docteurs|infirmiers?|infirmieres?|sages-femmes|chirurgiens?|enseignants?"
        r"|professeurs|soignants|travailleurs|employes|agents|equipes?|personnel|equipages?"
        r"|chauffeurs?|motards|taximen|taxi-motos|conducteurs|routiers|camionneurs|bateliers"
        r"|piroguiers|pecheurs|agriculteurs|cultivateurs|eleveurs|boutiquiers|tenanciers|parents"
        r"|habitants|villageois|jeunes|etudiants|eleves|ecoliers|manifestants|grevistes|dockers|pilotes"
        r"|gerants?|pretres?|eveques?|religieuses|volontaires|vaccinateurs|observateurs|gardes"
        r"|ouvriers|mineurs",
        r"madaktari|daktari|wauguzi|walimu|wahudumu|wafanyakazi|madereva|waendesha|wavuvi|wakulima"
        r"|wakazi|wananchi|vijana|wanafunzi|waandamanaji|wazazi|timu|mapadre|wauzaji",
        ("Aid workers", "Les motards", "Wavuvi wa ziwa"),
    ),
    DoerWords(
        r"hospitals?|clinics?|health centres?|health centers?|dispensar(?:y|ies)|banks?"
        r"|maternit(?:y|ies)|universit(?:y|ies)|schools?|colleges?|dioceses?|church(?:es)?"
        r"|mission hospital|pharmac(?:y|ies)|sites?|centres?|centers?|stations?",
        r"hopital|hopitaux|cliniques?|centres? de sante|centres? hospitaliers?|dispensaires?"
        r"|banques?|maternites?|universites?|ecoles?|instituts?|dioceses?|eglises?|pharmacies?"
        r"|centres?|stations?|riposte",
        r"hospitali|zahanati|kituo cha afya|vituo vya afya|benki|chuo kikuu|shule|dayosisi|kanisa",
        ("A hospital", "le centre de santé", "Hospitali ya rufaa"),
        serves=True,
    ),
    DoerWords(
        r"ferr(?:y|ies)|boats?|canoes?|barges?|ships?|vessels?|flights?|planes?|helicopters?|trains?"
        r"|buses|minibuses|lorr(?:y|ies)|trucks?|convoys?|motorbikes?|motorcycles?|taxis"
        r"|mobile clinics?",
        r"ferry|bateaux?|pirogues?|baleinieres?|barges?|navires?|vedettes?|bacs?|vols?|avions?"
        r"|helicopteres?|trains?|bus|minibus|camions?|convois?|motos?|taxis|cliniques? mobiles?",
        r"feri|meli|boti|mitumbwi|ndege|treni|mabasi|malori|pikipiki|magari",
        ("The ferry", "les bateaux", "Malori ya mizigo"),
        carries=True,
    ),
)

#: What stands between two names of one body: "Doctors on Call", "Médecins du Monde".
NAME_LINKS = "of|for|the|on|and|without|de|du|des|la|le|les|sans|pour|contre|et"

#: What closes without a hand: a bare noun that opens an English sentence is a name or one of these.
NO_NAMES = frozenset(
    """rain rains snow fog smoke fire floods flood flooding violence insecurity fear panic lightning
    mud erosion gunfire ebola cholera mpox crash clashes clash landslide landslides mudslide
    volcano earthquake blast explosion eruption collapse accident storm drought strike protest
    curfew war conflict battle ambush attack raid life calm peace work traffic trade aid help
    school water power electricity fuel everything nothing all some many most both none nobody
    everyone someone question today yesterday total update report news photo video normalcy
    pluie pluies combats affrontements insecurite violences tirs eruption eboulement inondation
    inondations greve manifestation manifestations incendie rien tout aucun aucune certains
    certaines plusieurs""".split()
)

#: Words that show that capitals name a spot or a time and no body.
NO_BODIES = re.compile(
    r"\b(?:airport|aeroport|airstrip|bridge|pont|road|route|highway|axe|axis|port|harbou?r|mine"
    r"|market|marche|border|frontiere|barriere|park|parc|lake|lac|river|riviere|mount|camp|street"
    r"|avenue|uwanja|mpaka|barabara|daraja|soko|bandari|ziwa|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout"
    r"|septembre|octobre|novembre|decembre|\w+day|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|januari|februari|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili"
    r"|rn ?\d+|covid-?\d*|ebola)\b"
)

#: Articles and the like, left out of a name.
ARTICLES = frozenset(
    """the a an this that these those its his their her our le la les l' un une des de d' ce cet
    cette ces son sa ses leur leurs notre nos""".split()
)
#: How many, or which other: a part of who it was.
COUNTS = frozenset(
    """two three four five six seven eight nine ten eleven twelve several some many most all both
    another other deux trois quatre cinq six sept huit neuf dix onze douze plusieurs quelques
    certains certaines autre autres""".split()
)
#: What may stand between an article and a French noun.
BEFORE_FRENCH = frozenset(
    """grand grande grands grandes petit petite petits petites principal principale principaux
    principales premier premiere premiers premieres seul seule seuls seules nouveau nouvelle
    nouveaux nouvelles ancien ancienne anciens anciennes meme memes jeune jeunes presumes""".split()
)
#: Words that end an English noun phrase towards the left.
STOPS = frozenset(
    """in at on of for from with by to near under against after before since during and or but as
    while when where that which who whom whose if because although than per via into over about
    has have had is are was were be been is says say said told did do does not will would can could
    may might must should it they he she we i you there then also now here left took made led ran
    held put got went came saw hit shut kept let saying adding leaving says both either""".split()
)
#: Participles that qualify who does something.
PARTICIPLES = frozenset(
    """armed united combined associated mining drilling trading shipping operating fishing smelting
    processing exporting buying licensed listed private displaced leading remaining visiting
    governing peacekeeping neighbouring neighboring""".split()
)
#: What has a capital only because it opens a sentence.
OPENERS = (
    ARTICLES
    | STOPS
    | frozenset(
        """following faced meanwhile however yet still only even according earlier later today
        yesterday selon depuis apres avant pour dans sur en au aux a ou mais et si que qu' car comme
        lors lorsque quand ainsi puis alors face suite malgre hier aujourd'hui pendant durant vers
        chez sous sans avec par il elle ils elles on nous je kwa katika baada kabla huko hata lakini
        aidha pia na wakati hivi kulingana tangu no aucun aucune both""".split()
    )
)
