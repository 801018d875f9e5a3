"""Words by which a report told again is known: agencies, and the ways they are named."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re


@dataclass(frozen=True, slots=True)
class Agency:
    """Somebody whose reports others print.

    Attributes:
        name: As the page calls it.
        needles: Strings without which it is not named.
        told: How an article says that it has its report from there.
    """

    name: str
    needles: tuple[str, ...]
    told: re.Pattern[str]


#: Ways to say that a report is an agency's; ``@A`` stands for its name. English, French, Swahili.
_WAYS = (
    # "residents told AFP", "told the Associated Press", "speaking to the Reuters news agency"
    r"\b(?:told|tells|speaking (?:to|with)|spoke (?:to|with)|said to|contacted by|reached by"
    r"|interviewed by|in an interview with|confirmed to|seen by|obtained by|shared (?:by|with))"
    r" (?:the )?(?:news agency |agency )?@A",
    # "residents AFP reached by phone", "AFP journalists saw", "an AFP correspondent"
    r"@A (?:reached|journalists?|correspondents?|reporters?|photographers?|teams?|has learn)",
    # "AFP reported", "Reuters reports", "the AP reports"
    r"@A(?: news agency)? (?:reported|reports|saw|could not|was not able|was unable)",
    # "according to AFP", "as reported by Reuters", "citing AP"
    r"\b(?:according to|reported by|citing|cited by|quoted by|via) (?:the )?(?:news agency )?@A",
    # in brackets: "GOMA (AFP) -", "(avec AFP)"
    r"\((?:with |avec |by |par )?@A\)",
    # a line of its own: "With AFP", "Source: Reuters", "© AFP"
    r"(?m:^(?:with|avec|source ?:|sources ?:|by|par|©|\(c\)) ?(?:l')?@A\.?\s*$)",
    # "a déclaré à l'AFP", "auprès de l'AFP", "à Reuters"
    r"\b(?:a|aupres de|par|aux? journalistes? de|au micro de|sur les ondes de) (?:l'agence |la )?"
    r"(?:l')?@A",
    # "a appris l'AFP", "a constaté l'AFP", "rapporte l'AFP", "indique Reuters", "que cite TASS"
    r"\b(?:appris|constate|rapportent?|rapporte|indique|precise|ecrit|cite|affirme|signale)"
    r" (?:l'agence |la radio locale |la )?(?:l')?@A",
    # "selon l'AFP", "d'après Reuters", "selon le média en ligne Actualité.cd"
    r"\b(?:selon|d'apres)(?: l'agence(?: de presse)?| le media(?: en ligne)?| la radio)?"
    r" (?:l')?@A",
    # "correspondant de l'AFP", "un journaliste de Reuters"
    r"\b(?:correspondante?s?|journalistes?|photographes?|equipes?) de (?:l'agence )?(?:l')?@A",
    # "waliiambia AFP", "shirika la habari la Reuters"
    r"\b(?:\w*ambia|shirika la habari la|kwa mujibu wa|likinukuu) (?:shirika la )?@A",
)

#: Name, what tells that it is named, and its forms as plain text.
_NAMED = (
    ("AFP", ("afp", "france-presse", "france presse"), r"(?:afp\b|agence france[- ]presse)"),
    ("Reuters", ("reuters",), r"reuters\b"),
    ("AP", ("associated press", " ap ", "(ap)"), r"(?:associated press|ap\b)"),
    ("Xinhua", ("xinhua", "chine nouvelle"), r"(?:xinhua|chine nouvelle)"),
    ("Anadolu", ("anadolu",), r"(?:agence )?anadolu"),
    ("TASS", (" tass",), r"tass\b"),
    ("EFE", (" efe",), r"efe\b"),
    ("RFI", ("rfi", "radio france internationale"), r"(?:rfi\b|radio france internationale)"),
    ("Radio Okapi", ("okapi",), r"(?:la )?(?:radio )?okapi(?:\.net)?\b"),
    ("Actualite.cd", ("actualite.cd",), r"actualite\.cd"),
    ("UN News", ("un news", "onu info"), r"(?:un news|onu info)\b"),
    ("SOS Médias Burundi", ("sos medias",), r"sos medias(?: burundi)?"),
)

AGENCIES = tuple(
    Agency(name, needles, re.compile("|".join(_WAYS).replace("@A", forms)))
    for name, needles, forms in _NAMED
)

#: A sentence in which somebody says something.
SPEECH = re.compile(
    r'"|\b(?:sa(?:id|ys?|ying)|told|tell|according|added|confirm\w*|stat(?:ed|es|ing)|announc\w*'
    r"|noted|remarked|comment\w*|estimat\w*|warn\w*|report\w*|counted|spokes\w+|gave|express\w*|denounc\w*|condemn\w*|explain\w*"
    r"|declar\w*|affirm\w*|indiqu\w*|selon|d'apres|precis\w*|annonc\w*|expliqu\w*|deplor\w*"
    r"|denonc\w*|ajout\w*|donn(?:e|ent|ait)|livr(?:e|ent)|avanc(?:e|ent)|porte-parole|condamn\w*|attribu\w*|evoqu\w*|s'indign\w*|regrett\w*|estim\w*|alert\w*|rapport\w*"
    r"|(?:ame|ali|wame|wali|ana|lime)(?:sema|eleza|thibitisha|ambia|iambia|tangaza)|msemaji"
    r"|kwa mujibu)\b"
)

#: Behind a figure that is no news: how many live there, how far it is, how many groups there are.
COUNTED_AS_KNOWN = re.compile(
    r" ?(?:km\b|kms\b|kilomet\w+|miles?\b|metres?\b|meters?\b|m\b|h\b"
    r"|(?:different |various |armed |rebel )*groups\b|(?:groupes?|milices) armes\b"
    r"|(?:000 )?(?:inhabitants|residents|habitants|ames|people live|personnes vivent|wakazi))"
)

#: Before the day of a month.
MONTHS = tuple(
    """january february march april may june july august september october november december
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre""".split()
)

#: Behind a day, an hour or an age.
TIME_BEHIND = re.compile(
    r"(?:er|st|nd|rd|th)? ?(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre"
    r"|novembre|decembre|a\.?m\b|p\.?m\b|h(?:\d\d)?\b|heures?\b|hours?\b|o'clock|gmt|years?\b|ans\b"
    r"|annees?\b|days?\b|jours?\b|weeks?\b|semaines?\b|months?\b|mois\b|siku\b|miaka\b)"
)

#: Words of names that are no person's: forces, lands, offices, titles, how sentences begin.
_NO_PERSON = """
    forces force army armee democratic democratique republic republique congo drc rdc rwanda rwandan
    burundi uganda kivu north south nord sud east est eastern west ouest province ituri islamic
    state etat united nations unies union national nationale international press presse agence
    blessed bienheureux bienheureuse saint sainte parish paroisse church eglise catholic catholique
    human rights security
    council conseil media photo allied
    alliance fleuve river mouvement movement march mars rebels rebel group groupe front system
    crusade croisade nation world monde organization organisation radio news france africa afrique
    central centrale lake lac park parc airport airfield aeroport territory territoire
    lieutenant colonel general major captain capitaine father abbe president minister ministre prime
    premier spokesman spokesperson bishop eveque monsignor doctor docteur chief chef
    medecins doctors sans without frontieres borders disaster management ministry ministere refugee
    refugees refugies affairs affaires committee comite programme program department departement
    humanitarian humanitaire relief secours norwegian danish parti party parliament parlement senate
    senat cour court university universite hospital hopital save children house white
    associated reuters afp adf fardc monusco codeco wazalendo fdlr rdf afc ocha unhcr unicef hcr
    january february april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
    the les des these those this that ces cette cet some our their its ils elle elles nous notre
    leur leurs selon according mais but when while after
    doha luanda nairobi washington kinshasa kigali kampala goma bukavu uvira"""

#: Names that reports of this war share anyway.
_EVERYWHERE = """
    congolese congolais congolaise rwandais rwandaise felix tshisekedi paul kagame nangaa corneille
    watch onu civil"""

#: Words that neither name a speaker nor tell one report from another.
NO_NAMES = frozenset((_NO_PERSON + _EVERYWHERE).split())
