"""Tables for French sentences on displacement: who moves, how many, by which words and from where.

In every phrase ``O`` is the place people left, ``D`` the one they went to, ``S`` who they are;
``~`` bends a participle to them ("venu~": "venues") and ``<est|sont>`` gives the form for one and
for many.
"""

from __future__ import annotations

from dataclasses import dataclass

from french_grid_verbs import verbs as _verbs

Bounds = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class People:
    """Words for people, behind a figure or whole without one."""

    words: str
    feminine: bool = False
    plural: bool = True

    def __str__(self) -> str:
        return self.words

    @property
    def displaced(self) -> bool:
        """Whether the words alone say that they were displaced."""
        return any(word in self.words for word in ("déplacé", "réfugiés"))


def _people(masculine: str, feminine: str, one: str = "") -> list[People]:
    def parted(words: str) -> list[str]:
        return [word.strip() for word in words.split(";") if word.strip()]

    return [
        *(People(words) for words in parted(masculine)),
        *(People(words, feminine=True) for words in parted(feminine)),
        *(People(words, feminine=True, plural=False) for words in parted(one)),
    ]


#: Behind a figure: "300 ménages".
COUNTED = _people(
    "ménages; habitants; civils; villageois; déplacés; nouveaux déplacés; ménages déplacés;"
    " déplacés internes; femmes et enfants; réfugiés; paysans; riverains; membres de la"
    " communauté hema; Congolais; pêcheurs; individus; foyers; nouveaux ménages déplacés;"
    " creuseurs artisanaux; éleveurs banyamulenge; enfants non accompagnés; chefs de ménage;"
    " autochtones pygmées; cultivateurs; jeunes; rescapés; survivants; sinistrés; demandeurs"
    " d'asile; nouveaux arrivants; ménages de déplacés; déplacés de guerre; réfugiés congolais;"
    " civils congolais; compatriotes; fugitifs; autres déplacés",
    "familles; personnes; familles déplacées; personnes déplacées; âmes; femmes; personnes, en"
    " majorité des femmes et des enfants,; nouvelles familles; mamans; familles entières;"
    " personnes vulnérables; nouvelles personnes déplacées",
)
#: Without a figure.
UNCOUNTED = _people(
    "les habitants; une partie des habitants; de nombreux habitants; la plupart des habitants;"
    " des hommes, des femmes et"
    " des enfants; beaucoup d'habitants; des déplacés; les civils; presque tous les habitants;"
    " les villageois; la majorité des habitants; plusieurs ménages; les paysans; certains"
    " habitants; plus de la moitié des habitants; tous les habitants; les riverains; les"
    " autochtones; bon nombre d'habitants; nombre d'habitants; les femmes et les enfants; des"
    " civils paniqués; de nouveaux déplacés; des ménages entiers; d'autres habitants; les"
    " habitants restants",
    "des familles entières; plusieurs familles; un grand nombre de familles; les populations"
    " civiles; des colonnes de déplacés; de nombreuses familles; des vagues de déplacés;"
    " quelques familles; bon nombre de familles; d'autres familles; les familles",
    "la population; une partie de la population; une foule de déplacés; la population civile;"
    " une grande partie de la population; une bonne partie de la population; l'ensemble de la"
    " population; toute la population; la quasi-totalité de la population; la moitié de la"
    " population; la population locale",
)
#: A figure in every shape; a noun follows "de" at the end.
FIGURES: list[tuple[str, Bounds]] = [
    ("300", (300, 300)), ("3 000", (3000, 3000)), ("3.450", (3450, 3450)), ("1 245", (1245, 1245)),
    ("trois cents", (300, 300)), ("deux mille", (2000, 2000)), ("cent vingt", (120, 120)),
    ("quelque 300", (300, 300)), ("environ 1 200", (1200, 1200)), ("près de 2 000", (2000, 2000)),
    ("plus de 5 000", (5000, None)), ("au moins 300", (300, None)), ("jusqu'à 400", (0, 400)),
    ("entre 300 et 400", (300, 400)), ("300 à 400", (300, 400)), ("pas moins de 700", (700, None)),
    ("un peu plus de 300", (300, None)), ("à peu près 400", (400, 400)),
    ("des centaines de", (100, 999)), ("plusieurs centaines de", (100, 999)),
    ("des milliers de", (1000, 9999)), ("des dizaines de milliers de", (10000, 99999)),
    ("une centaine de", (100, 100)), ("une trentaine de", (30, 30)),
    ("un millier de", (1000, 1000)), ("près d'un millier de", (1000, 1000)),
    ("plus d'une centaine de", (100, None)), ("plus de mille cinq cents", (1500, None)),
    ("quelques centaines de", (100, 999)), ("plus de 17.000", (17000, None)),
    ("plusieurs milliers de", (1000, 9999)), ("12 mille", (12000, 12000)),
    ("une cinquantaine de", (50, 50)), ("autour de 900", (900, 900)),
    ("moins de 500", (None, 500)),
    ("plus de 1.200", (1200, None)), ("quelque trois cents", (300, 300)),
    ("une soixantaine de", (60, 60)), ("une quinzaine de", (15, 15)),
    ("environ un millier de", (1000, 1000)), ("des dizaines de", (10, 99)),
    ("au bas mot 300", (300, None)), ("pas loin de 900", (900, 900)),
    ("un total de 640", (640, 640)), ("150 000", (150000, 150000)),
    ("1,2 million de", (1200000, 1200000)), ("environ deux millions de", (2000000, 2000000)),
    ("une vingtaine de", (20, 20)), ("au minimum 250", (250, None)),
    ("plus d'un millier de", (1000, None)), ("deux cent cinquante", (250, 250)),
    ("six mille trois cents", (6300, 6300)), ("quatre-vingts", (80, 80)),
    ("un groupe de 120", (120, 120)), ("un premier groupe de 120", (120, 120)),
    ("une vague de 300", (300, 300)), ("une nouvelle vague de 600", (600, 600)),
    ("approximativement 700", (700, 700)), ("une bonne centaine de", (100, 100)),
    ("plusieurs dizaines de", (10, 99)), ("quelques dizaines de", (10, 99)),
    ("de 300 à 400", (300, 400)), ("1 500 à 2 000", (1500, 2000)),
]  # fmt: skip


#: The bare place behind them is left: "ont fui Sake".
LEAVE = _verbs("fuir, quitter, abandonner, déserter, évacuer, délaisser, fuir, quitter")
#: Only prepositions say which end.
GO = _verbs(
    "partir, se diriger, se déplacer, fuir, s'enfuir, se déverser, se replier, se ruer,"
    " converger, marcher, migrer, se précipiter, affluer, traverser+la frontière, déferler,"
    " prendre+la fuite, descendre, se disperser, se retirer, filer, plier+bagage, s'orienter, se"
    " rendre, accourir, se presser, remonter, repartir, monter, s'exiler, se sauver, refluer,"
    " courir, poursuivre+leur route, mettre+le cap, s'acheminer, se mettre+en route"
)
ROAD = _verbs(
    "prendre+la route de, prendre+la direction de, prendre+le chemin de, reprendre+la route de"
)
#: The bare place behind them is reached.
REACH = _verbs("gagner, rejoindre, atteindre, rallier")
ARRIVE = _verbs(
    "arriver, affluer, débarquer, se réfugier, trouver+refuge, s'installer, se déverser,"
    " parvenir, chercher+refuge, prendre+refuge,s'abriter, se mettre+à l'abri, venir+se"
    " réfugier, trouver+asile, trouver+un abri, échouer, s'entasser, venir+chercher refuge, se"
    " masser, poser+leurs bagages, se mettre+en sécurité, trouver+l'hospitalité, se cacher,"
    " trouver+protection, atterrir, se loger, trouver+un toit, se retrouver, se concentrer, se"
    " regrouper, se rassembler, s'agglutiner, camper, accourir, poser+leurs valises,"
    " demander+l'asile, trouver+accueil, se terrer, se caser, s'installer+dans l'urgence"
)
STAY = _verbs(
    "vivre, se trouver, séjourner, dormir, loger, passer+la nuit, croupir, survivre, camper,"
    " vivoter, errer, végéter, dormir+à la belle étoile, vivre+dans la promiscuité, passer+leurs"
    " nuits, rester, demeurer, s'entasser, languir"
)
RETURN = _verbs(
    "retourner, rentrer, revenir, rentrer+chez eux, se réinstaller, regagner+leurs villages,"
    " retourner+dans leurs milieux d'origine, revenir+dans leurs maisons, regagner+leurs"
    " domiciles, retourner+chez eux, rentrer+au bercail, revenir+au village, réintégrer+leurs"
    " maisons, retrouver+leurs champs"
)
#: The bare place behind them is home.
RETURN_BARE = _verbs("regagner, réintégrer, repeupler")
#: What is done to people.
DRIVEN = "chassé délogé déplacé expulsé évacué déraciné refoulé pourchassé".split()
TAKEN_IN = (
    "accueilli hébergé enregistré recensé installé recueilli identifié logé signalé dénombré reçu"
    " abrité répertorié regroupé cantonné"
).split()
MOVED = """
    transféré relocalisé acheminé conduit réinstallé évacué transporté ramené convoyé délocalisé
    rapatrié escorté orienté reconduit""".split()

#: Where people come from, behind their noun.
ORIGIN_OF_PEOPLE = """
de [O]
venu~ de [O]
en provenance de [O]
originaire^ de [O]
ayant fui [O]
issu~ de [O]
fuyant [O]
qui avai<t|ent> fui [O]
fuyant les combats à [O]
des villages de [O]
du groupement de [O]
parti~ de [O]
chassé~ de [O]
, venu~ de [O],
de la localité de [O]
provenant de [O]
fuyant l'avancée des rebelles à [O]
venant de [O]
qui fui<t|ent> les violences à [O]
ayant quitté [O]
qui <a|ont> fui [O]
sorti~ de [O]
qui vien<t|nent> de [O]
arrivé~ de [O]
chassé~ de leurs villages à [O]
ayant abandonné [O]
fuyant les affrontements de [O]
de la zone de santé de [O]
du territoire de [O]
du secteur de [O]
qui avai<t|ent> quitté [O]
en fuite depuis [O]
rescapé~ de l'attaque de [O]
qui vivai<t|ent> à [O]
provenant des villages de [O]
venu~ des environs de [O]
fuyant l'insécurité dans la localité de [O]
ayant fui les combats à [O]
contraint~ de quitter [O]
qui quitte<|nt> [O]
venu~ principalement de [O]
""".strip().splitlines()
#: Where people left from, bare behind a verb of leaving.
ORIGIN_LEFT = """
[O]
la localité de [O]
le village de [O]
la cité de [O]
leurs villages de [O]
leurs maisons à [O]
leurs villages dans le groupement de [O]
le centre de [O]
le site de déplacés de [O]
le camp de [O]
leurs habitations à [O]
l'agglomération de [O]
leur village de [O]
leurs localités de [O]
leurs quartiers à [O]
leurs foyers à [O]
leurs champs à [O]
leurs milieux de vie à [O]
les villages de [O]
l'entité de [O]
la ville de [O]
le territoire de [O]
leurs maisons dans la localité de [O]
leurs terres de [O]
leurs domiciles à [O]
""".strip().splitlines()
ORIGIN_FROM = """
de [O]
depuis [O]
à partir de [O]
de la localité de [O]
du village de [O]
des villages de [O]
du camp de [O]
en provenance de [O]
des environs de [O]
du centre de [O]
de la cité de [O]
des hauteurs de [O]
de leurs villages à [O]
""".strip().splitlines()
GOAL_TOWARDS = """
vers [D]
en direction de [D]
pour [D]
à destination de [D]
vers la cité de [D]
vers le centre de [D]
vers les villages de [D]
du côté de [D]
jusqu'à [D]
vers le site de [D]
vers d'autres villages comme [D]
direction [D]
vers la ville voisine de [D]
vers les localités voisines de [D]
dans la direction de [D]
vers des zones plus sûres, notamment à [D]
vers des zones jugées sécurisées comme [D]
à pied vers [D]
en pirogue vers [D]
en direction de la cité de [D]
vers la localité de [D]
vers la commune de [D]
vers le sud, à [D]
en masse vers [D]
""".strip().splitlines()
#: Behind another verb of going, what they go for.
GOAL_PURPOSE = """
pour se réfugier à [D]
pour trouver refuge à [D]
pour s'installer à [D]
pour gagner [D]
pour rejoindre [D]
et se sont réfugié~ à [D]
et se trouve<|nt> à [D]
à la recherche d'un abri à [D]
afin de se mettre à l'abri à [D]
, trouvant refuge à [D]
pour se mettre en sécurité à [D]
et vi<t|vent> désormais à [D]
pour se mettre à l'abri à [D]
pour s'abriter à [D]
pour chercher refuge à [D]
avant de se réfugier à [D]
avant de gagner [D]
et <a|ont> trouvé refuge à [D]
et <a|ont> rejoint [D]
et <est|sont> hébergé~ à [D]
et <a|ont> pris la direction de [D]
en quête de sécurité à [D]
pour se rendre à [D]
pour atteindre [D]
, se dirigeant vers [D]
pour aller s'installer à [D]
pour des zones plus sûres, dont [D]
""".strip().splitlines()
GOAL_AT = """
à [D]
à [D]
au site de [D]
sur le site de [D]
dans la cité de [D]
dans la ville de [D]
dans des familles d'accueil à [D]
dans les écoles de [D]
au centre de [D]
dans la zone de santé de [D]
aux environs de [D]
dans des églises et des écoles à [D]
au camp de [D]
dans le groupement de [D]
chez des proches à [D]
à l'intérieur du site de [D]
dans la localité de [D]
au stade de [D]
à la paroisse catholique de [D]
dans la cour de l'hôpital de [D]
dans les villages de [D]
dans la commune de [D]
dans des sites spontanés à [D]
aux alentours de [D]
autour de [D]
près de [D]
à [D] et ses environs
dans des salles de classe à [D]
dans des centres collectifs à [D]
en familles d'accueil à [D]
auprès de familles d'accueil à [D]
dans le quartier de [D]
""".strip().splitlines()

#: How the sentence opens.
LEADS = [
    "", "", "", "Depuis lundi, ", "Selon OCHA, ", "D'après la société civile, ",
    "Dans la nuit de mardi à mercredi, ", "La semaine dernière, ", "Le 12 mars, ",
    "En l'espace de trois jours, ", "Le chef de groupement affirme que ",
    "La Croix-Rouge rapporte que ", "Craignant des représailles, ", "Par ailleurs, ",
    "Au même moment, ", "Selon des sources locales contactées par Radio Okapi, ",
    "Le week-end dernier, ", "D'après un premier bilan, ", "Sur place, ",
    "À en croire le maire, ", "Selon un bilan provisoire de la protection civile, ",
    "Entre le 3 et le 7 mai, ", "Mardi matin, ", "Au cours de la semaine écoulée, ",
    "Joint au téléphone, le maire indique que ", "Du 2 au 9 mai, ", "Toujours dans la même zone, ",
    "Le maire précise que ", "Face à l'avancée des rebelles, ", "Craignant pour leur vie, ",
    "Pour la seule journée de lundi, ", "D'après OCHA, ", "Il ajoute que ",
]  # fmt: skip
#: What is set in behind the people.
INSERTS = [
    "", "", "", "", ", pour la plupart des femmes et des enfants,", ", selon la société civile,",
    ", d'après des sources locales,", ", selon un décompte provisoire,",
    ", majoritairement des femmes,",
    ", essentiellement des femmes et des enfants,", ", en majorité des femmes,", ", selon le HCR,",
    ", d'après la même source,", ", dont de nombreux enfants,", ", souvent sans bagages,",
    ", a indiqué le maire,",
]  # fmt: skip
TRAILS = [
    "", "", "", " depuis lundi", " à la suite d'affrontements entre l'armée et le M23",
    ", selon OCHA", " par crainte de représailles", ", a indiqué le chef de localité",
    " avec quelques effets", ", craignant de nouvelles attaques", ", fuyant les combats",
    " en une semaine", ", rapporte Radio Okapi", ", sans assistance", ", alerte la société civile",
    " après l'attaque de la nuit", " en raison de l'insécurité",
    ", a-t-on appris de source humanitaire",
    " à la faveur de l'accalmie", " dans des conditions difficiles", ", précise la même source",
    ", ajoute-t-il", ", depuis le début de l'année", ", emportant quelques biens",
    " de peur d'être tués", ", laissant derrière eux leurs champs", " pour échapper aux combats",
    ", où ils manquent de tout", ", a déclaré mardi le porte-parole du HCR",
    " à la suite de l'incursion de la nuit",
]  # fmt: skip
ADVERBS = [
    "", "", "", "", "massivement", "précipitamment", "à nouveau", "déjà", "également", "en masse",
    "progressivement", "encore", "aussi", "aussitôt", "désormais", "rapidement",
]  # fmt: skip

#: Violence at the place that people leave, and what it does to them.
CAUSES = """
Les combats à [O]
Les affrontements autour de [O]
L'attaque de [O]
L'offensive du M23 sur [O]
Les bombardements de [O]
L'insécurité à [O]
La prise de [O] par les rebelles
Des violences intercommunautaires à [O]
L'incursion de miliciens à [O]
Les inondations à [O]
Les exactions commises à [O]
Les accrochages à [O]
La chute de [O]
Les tirs à l'arme lourde à [O]
Une attaque contre [O]
L'activisme des ADF à [O]
Les combats qui se déroulent à [O]
La situation sécuritaire à [O]
Les violences enregistrées à [O]
L'entrée des rebelles à [O]
La reprise des combats à [O]
L'occupation de [O] par le M23
Les hostilités dans la localité de [O]
""".strip().splitlines()
CAUSED = """
<a|ont> poussé S à fuir G
<a|ont> contraint S à se déplacer G
<a|ont> jeté sur les routes S
<a|ont> provoqué le déplacement de S G
<a|ont> entraîné la fuite de S G
<a|ont> fait fuir S G
<a|ont> forcé S à quitter leurs maisons
<a|ont> déplacé S
<a|ont> chassé S G
<a|ont> occasionné un déplacement massif de S G
<a|ont> obligé S à se réfugier T
<a|ont> causé le déplacement de S G
<a|ont> mis en fuite S
<a|ont> contraint à la fuite S
<a|ont> précipité S sur les routes
<a|ont> provoqué l'exode de S G
<a|ont> conduit au déplacement de S G
<pousse|poussent> S à quitter leurs maisons
<a|ont> poussé sur le chemin de l'exil S
<a|ont> poussé S à trouver refuge T
<a|ont> contraint S à l'exode
<a|ont> provoqué un déplacement de S G
<a|ont> engendré le déplacement de S G
<a|ont> déraciné S
<est|sont> à l'origine du déplacement de S G
<force|forcent> S à fuir G
<pousse|poussent> S à se déplacer G
<a|ont> conduit S à abandonner leurs villages
<a|ont> occasionné la fuite de S G
<a|ont> entraîné un exode de S G
<a|ont> obligé S à prendre la fuite G
<a|ont> poussé S à partir G
<a|ont> contraint au départ S
<a|ont> provoqué la fuite de S G
<a|ont> fait partir S G
""".strip().splitlines()

#: A place that takes people in.
HOSTS = """
[D] accueille S
[D] a accueilli S
[D] héberge S
La cité de [D] abrite S
[D] a vu affluer S
[D] a vu arriver S
[D] voit affluer S
[D] a reçu S
[D] a enregistré S
Le site de [D] accueille S
La ville de [D] compte désormais S
Le centre de santé de [D] héberge S
La zone de santé de [D] a enregistré l'arrivée de S
Les familles d'accueil de [D] hébergent S
Les habitants de [D] ont accueilli S
Les écoles de [D] abritent S
[D] fait face à un afflux de S
[D] croule sous l'afflux de S
[D] est submergé par l'arrivée de S
[D] connaît un afflux de S
[D] a offert refuge à S
[D] sert de refuge à S
La paroisse de [D] accueille S
[D] continue d'accueillir S
[D] continue de recevoir S
[D] a absorbé S
Le camp de [D] compte S
L'hôpital de [D] abrite S
[D] a vu déferler S
[D] a ouvert ses portes à S
[D] fait face à l'arrivée de S
[D] subit un afflux de S
À [D], on compte S
[D] a été pris d'assaut par S
[D] déborde de S
Les écoles de [D] sont occupées par S
[D] a connu l'arrivée de S
La cité de [D] vient d'accueillir S
[D] est devenu le refuge de S
[D] donne asile à S
""".strip().splitlines()

#: Nouns of moving, with all they need; what is said of them follows.
NOUNS = """
L'arrivée de S_O T
L'arrivée à [D] de S_O
L'afflux de S_O T
L'afflux à [D] de S_O
L'exode de S_O G
La fuite de S_O G
Le départ de S_O G
Le déplacement de S_O G
Le déplacement massif de S_O G
L'installation de S_O T
La présence de S_O T
La venue de S_O T
L'arrivée massive de S_O T
Le déplacement forcé de S_O G
Le départ massif de S_O G
Le départ précipité de S_O G
La fuite massive de S_O G
L'afflux massif de S_O T
L'exil de S_O G
""".strip().splitlines()
NOUN_RETURN = """
Le retour de S T
Le retour à [D] de S
Le retour volontaire de S T
Le retour progressif de S T
La réinstallation de S T
Le retour spontané de S T
Le retour massif de S T
Le rapatriement de S T
Le retour timide de S T
Le retour au bercail de S T
""".strip().splitlines()
SAID_OF_NOUN = [
    " inquiète les autorités", " est signalé~ depuis lundi", " se poursuit",
    " aggrave la situation", " a été signalé~ par OCHA", " fait craindre une épidémie",
    " a été confirmé~ par la société civile", " a commencé mardi",
    " s'est poursuivi~ toute la journée", " est à l'origine de tensions",
    " préoccupe les humanitaires", " ne faiblit pas", " continue", " a repris",
    " est observé~ depuis une semaine", " fait suite aux combats",
    " pèse sur les familles d'accueil",
]  # fmt: skip

#: Someone tells of people.
PRESENTED = """
On compte S_O T
On signale S_O T
On dénombre S_O T
OCHA signale l'arrivée de S_O T
La société civile rapporte l'arrivée de S_O T
Le HCR a enregistré S_O T
La Croix-Rouge a recensé S_O T
OCHA fait état de S_O T
Il y a S_O T
Les autorités ont enregistré l'arrivée T de S_O
La protection civile évoque l'arrivée de S_O T
L'administrateur parle de S_O arrivé~ T
Les humanitaires ont identifié S_O T
On note la présence de S_O T
Nous avons accueilli S_O T
Nous avons enregistré S_O T
On a enregistré S_O T
OCHA a noté la présence de S_O T
Le chef de cité dit avoir accueilli S_O T
La société civile dénombre S_O T
On assiste à l'arrivée de S_O T
On assiste à un afflux de S_O T
On observe un afflux de S_O T
Le rapport mentionne la présence de S_O T
La commission mouvement de population signale S_O T
""".strip().splitlines()
AGENTS = ["Le HCR", "L'OIM", "Le gouvernement provincial", "Les autorités", "La Croix-Rouge"]

#: Line of a bulletin.
LINES = """
• [D] : S_D
– [D] : S_D en provenance de [O]
[D] : S_D (venus de [O])
Nouveaux déplacés à [D] : S_N
• S_D accueilli~ à [D]
[D] – arrivée de S_D de [O]
• [O] → [D] : S_D
De [O] vers [D] : S_D
[D] : arrivée de S_D en provenance de [O]
S_D signalé~ à [D]
Retournés à [D] : S_N
- [D] : S_N nouveaux déplacés
[O] : S_D ont fui vers [D]
➢ S_D arrivé~ à [D]
Personnes déplacées : S_N à [D]
Mouvement de population : S_D de [O] vers [D]
Retour : S_D à [D]
[D] : S_N ménages déplacés (origine : [O])
""".strip().splitlines()

AFTER = [
    "en provenance de [O]", "depuis [O]", "après avoir fui [O]", "après avoir quitté [O]",
    "après l'attaque de [O]", "après la chute de [O]", "fuyant les combats à [O]",
    "à cause des combats à [O]", "suite aux affrontements à [O]",
    "après l'incursion de miliciens à [O]", "après avoir abandonné [O]",
    "en raison des affrontements à [O]", "après des combats à [O]",
]  # fmt: skip
AWAY = [
    "après trois semaines passées à [O]", "en provenance de [O]", "depuis [O]",
    "après avoir fui vers [O]", "après avoir passé deux mois à [O]",
    "depuis le site de [O]", "après un mois d'exil à [O]",
]  # fmt: skip
FIRST = [
    "Fuyant les combats à [O], ", "Ayant fui [O], ", "Chassé~ de [O] par les combats, ",
    "Venu~ de [O], ", "En provenance de [O], ", "Après l'attaque de [O], ",
    "À la suite des combats à [O], ", "Parti~ de [O], ", "Après la chute de [O], ",
    "Depuis la prise de [O] par le M23, ",
    "Depuis l'attaque de [O], ", "À cause des combats à [O], ", "Suite à l'occupation de [O], ",
    "Contraint~ de quitter [O], ", "Déplacé~ de [O], ", "Pour fuir les combats à [O], ",
]  # fmt: skip
TURNED = [
    "C'est à [D] que S_O <a|ont> trouvé refuge", "À [D] afflue<|nt> S_O",
    "À [D] <est|sont> arrivé~ S_O", "Vers [D] se dirige<|nt> S_O",
    "C'est vers [D] que S_O se <dirige|dirigent>",
    "À [D], ce sont S_O qui <vit|vivent> dans des écoles",
    "S qui <avait|avaient> fui [O] <est|sont> arrivé~ à [D]",
    "S_O, arrivé~ à [D] lundi, <manque|manquent> de tout",
    "S_O, installé~ à [D], <vit|vivent> sans assistance",
    "S_O, dont des enfants, <a|ont> gagné [D]",
    "S_O, qui <a|ont> trouvé refuge à [D], <vit|vivent> sans assistance", "À [D] vi<t|vent> S_O",
    "De [O], S <a|ont> fui vers [D]", "À [O], S <a|ont> fui",
    "S, déplacé~ de [O], <vit|vivent> à [D]",
    "S_O, aujourd'hui réfugié~ à [D], <attend|attendent> de l'aide",
    "À [D], où <vit|vivent> déjà S_O, la faim menace", "Il s'agit de S_O arrivé~ à [D]",
]  # fmt: skip
EMPTY_TO = [
    "", ", parti~ vers [D]", " : tous ont fui vers [D]", ", qui ont pris la route de [D]",
    ", réfugié~ à [D]",
]  # fmt: skip
EMPTY = [
    "[O] s'est vidé de ses habitants", "[O] se vide de ses habitants",
    "[O] s'est vidé de sa population", "Le village de [O] s'est vidé",
    "[O] est vidé de ses habitants", "Les habitants ont vidé [O]",
    "La cité de [O] s'est vidée de ses habitants",
    "Les villages de [O] se sont vidés de leurs populations",
    "Les villages de [O] sont vidés de leurs populations", "[O] se dépeuple",
    "Le village de [O] a été abandonné par ses habitants",
    "La localité de [O] a été désertée par sa population", "[O] reste vidé de ses habitants",
    "Le quartier de [O] s'est vidé de ses occupants",
    "[O] a été entièrement vidé de sa population",
]  # fmt: skip
BEFORE = [
    "Des combats ont éclaté lundi à [O]. ", "[O] a été attaqué dans la nuit. ",
    "Les rebelles sont entrés à [O] mardi. ", "Des bombes sont tombées sur [O]. ",
    "La situation reste tendue à [O]. ", "Le M23 s'est emparé de [O]. ",
    "Des hommes armés ont fait incursion à [O]. ",
    "Le village de [O] est tombé aux mains des rebelles. ",
    "Une attaque attribuée aux ADF a visé [O]. ",
    "De violents affrontements opposent depuis lundi l'armée aux rebelles à [O]. ",
    "Des maisons ont été incendiées à [O]. ", "Les rebelles occupent [O] depuis dimanche. ",
    "La milice Codeco a encore frappé à [O]. ",
]  # fmt: skip
THERE = [
    "y sont arrivé~", "y ont trouvé refuge", "y vivent désormais", "y ont été enregistré~",
    "y affluent", "s'y sont réfugié~", "s'y sont installé~",
    "y séjournent", "y ont été accueilli~", "y dorment", "s'y entassent", "y sont hébergé~",
    "y débarquent",
]  # fmt: skip
ABOUT = [
    "À [D], les écoles sont pleines. ", "La cité de [D] est débordée. ",
    "Le centre de santé de [D] manque de médicaments. ", "[D] se trouve à 40 kilomètres de Goma. ",
    "Les sites de [D] sont saturés. ", "À [D], l'eau manque. ",
    "Le chef de cité de [D] lance un appel à l'aide. ",
]  # fmt: skip
BY = ["", "", "par les combats", "par les rebelles", "par la milice Codeco", "de force"]
BEEN = ["<a|ont> été", "<avait|avaient> été", "<est|sont>", "<aurait|auraient> été"]

#: Sentences that tell of nobody displaced: forecasts, capacities, denials, the dead, the helped,
#: forces, travellers, inhabitants. ``N`` is a figure.
NOBODY = """
Le HCR craint que N personnes ne fuient vers [D]
N personnes pourraient fuir [O] si les combats continuent
Si [O] tombe, N habitants risquent de fuir vers [D]
OCHA s'attend à l'arrivée de N déplacés à [D]
Le site de [D] peut accueillir N familles
Le site de [D] a été aménagé pour N ménages
Le camp de [D] est prévu pour N personnes
Aucun habitant n'a fui [O]
Les habitants de [O] n'ont pas fui
La population de [O] refuse de quitter la cité
N soldats ont fui [O] vers [D]
Plus de N militaires se sont repliés à [D]
N rebelles sont arrivés à [D] en provenance de [O]
N combattants venus de [O] sont entrés à [D]
Les militaires ont fui [O]
Le M23 a quitté [O] pour [D]
N personnes ont été tuées à [O]
N civils sont morts dans l'attaque de [O]
N personnes ont été enlevées à [O]
N ménages ont reçu des vivres à [D]
Le PAM a distribué des vivres à N personnes à [D]
N enfants ont été vaccinés à [D]
N ménages ont bénéficié d'une assistance à [D]
La cité de [D] compte N habitants
N maisons ont été incendiées à [O]
N élèves passent l'examen d'État à [D]
N personnes ont manifesté à [D]
Le gouverneur a quitté [O] pour [D]
Une délégation de N députés est arrivée à [D] en provenance de [O]
N cas de choléra ont été enregistrés à [D]
N voyageurs sont arrivés à [D]
N commerçants se sont rendus au marché de [D]
Les autorités demandent aux habitants de ne pas fuir [O]
Les rebelles ont interdit aux habitants de quitter [O]
Le plan prévoit le transfert de N ménages de [O] vers [D]
Le gouvernement envisage de relocaliser N familles de [O] à [D]
Les déplacés de [D] demandent à rentrer chez eux
N électeurs se sont fait enrôler à [D]
N personnes ont été arrêtées à [D] après avoir fui la prison de [O]
N chèvres ont été emportées de [O] vers [D]
Les habitants de [O] vaquent à leurs occupations
N agents de santé ont été déployés à [D]
""".strip().splitlines()
