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
    """Words for people, behind a figure or whole without one; ``kind`` is "displaced" where the
    words alone say that they were."""

    words: str
    feminine: bool = False
    plural: bool = True

    @property
    def displaced(self) -> bool:
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
    " déplacés internes; femmes et enfants; réfugiés; paysans; riverains; membres de la communauté"
    " hema; Congolais; pêcheurs; individus; foyers; nouveaux ménages déplacés; creuseurs"
    " artisanaux; éleveurs banyamulenge; enfants non accompagnés; chefs de ménage",
    "familles; personnes; familles déplacées; personnes déplacées; âmes; femmes; personnes, en"
    " majorité des femmes et des enfants,",
)
#: Without a figure.
UNCOUNTED = _people(
    "les habitants; de nombreux habitants; la plupart des habitants; des hommes, des femmes et des"
    " enfants; beaucoup d'habitants; des déplacés; les civils; presque tous les habitants; les"
    " villageois; la majorité des habitants; plusieurs ménages; les paysans; certains habitants;"
    " plus de la moitié des habitants; tous les habitants",
    "des familles entières; plusieurs familles; un grand nombre de familles; les populations"
    " civiles; des colonnes de déplacés; de nombreuses familles; des vagues de déplacés",
    "la population; une partie de la population; une foule de déplacés; la population civile",
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
]  # fmt: skip


#: The bare place behind them is left: "ont fui Sake".
LEAVE = _verbs("fuir, quitter, abandonner, déserter, évacuer, délaisser, fuir, quitter")
#: Only prepositions say which end.
GO = _verbs(
    "partir, se diriger, se déplacer, fuir, s'enfuir, se déverser, se replier, se ruer, converger,"
    " marcher, migrer, se précipiter, affluer, traverser+la frontière, déferler,"
    " prendre+la fuite, descendre, se disperser, se retirer, filer, plier+bagage, s'orienter,"
    " se rendre"
)
ROAD = _verbs(
    "prendre+la route de, prendre+la direction de, prendre+le chemin de, reprendre+la route de"
)
#: The bare place behind them is reached.
REACH = _verbs("gagner, rejoindre, atteindre, rallier")
ARRIVE = _verbs(
    "arriver, affluer, débarquer, se réfugier, trouver+refuge, s'installer, se déverser, parvenir,"
    " chercher+refuge, prendre+refuge,s'abriter, se mettre+à l'abri, venir+se réfugier,"
    " trouver+asile, trouver+un abri, échouer, s'entasser, venir+chercher refuge, se masser,"
    " poser+leurs bagages, se mettre+en sécurité, trouver+l'hospitalité, se cacher"
)
STAY = _verbs(
    "vivre, se trouver, séjourner, dormir, loger, passer+la nuit, croupir, survivre, camper"
)
RETURN = _verbs(
    "retourner, rentrer, revenir, rentrer+chez eux, se réinstaller, regagner+leurs villages,"
    " retourner+dans leurs milieux d'origine, revenir+dans leurs maisons"
)
#: The bare place behind them is home.
RETURN_BARE = _verbs("regagner, réintégrer, repeupler")
#: What is done to people.
DRIVEN = "chassé délogé déplacé expulsé évacué déraciné refoulé".split()
TAKEN_IN = (
    "accueilli hébergé enregistré recensé installé recueilli identifié logé signalé dénombré reçu"
    " abrité répertorié regroupé cantonné"
).split()
MOVED = "transféré relocalisé acheminé conduit réinstallé évacué transporté".split()

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
""".strip().splitlines()
ORIGIN_FROM = """
de [O]
depuis [O]
à partir de [O]
de la localité de [O]
du village de [O]
des villages de [O]
du camp de [O]
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
""".strip().splitlines()

#: How the sentence opens.
LEADS = [
    "", "", "", "Depuis lundi, ", "Selon OCHA, ", "D'après la société civile, ",
    "Dans la nuit de mardi à mercredi, ", "La semaine dernière, ", "Le 12 mars, ",
    "En l'espace de trois jours, ", "Le chef de groupement affirme que ",
    "La Croix-Rouge rapporte que ", "Craignant des représailles, ", "Par ailleurs, ",
    "Au même moment, ", "Selon des sources locales contactées par Radio Okapi, ",
    "Le week-end dernier, ", "D'après un premier bilan, ", "Sur place, ",
]  # fmt: skip
#: What is set in behind the people.
INSERTS = [
    "", "", "", "", ", pour la plupart des femmes et des enfants,", ", selon la société civile,",
    ", d'après des sources locales,", ", selon un décompte provisoire,",
    ", majoritairement des femmes,",
]  # fmt: skip
TRAILS = [
    "", "", "", " depuis lundi", " à la suite d'affrontements entre l'armée et le M23",
    ", selon OCHA", " par crainte de représailles", ", a indiqué le chef de localité",
    " avec quelques effets", ", craignant de nouvelles attaques", ", fuyant les combats",
    " en une semaine", ", rapporte Radio Okapi", ", sans assistance", ", alerte la société civile",
    " après l'attaque de la nuit", " en raison de l'insécurité",
    ", a-t-on appris de source humanitaire",
]  # fmt: skip
ADVERBS = [
    "", "", "", "", "massivement", "précipitamment", "à nouveau", "déjà", "également", "en masse",
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
""".strip().splitlines()

#: A place that takes people in.
HOSTS = (
    """
[D] <accueille> S
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
""".replace("<accueille>", "accueille")
    .strip()
    .splitlines()
)

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
""".strip().splitlines()
NOUN_RETURN = """
Le retour de S T
Le retour à [D] de S
Le retour volontaire de S T
Le retour progressif de S T
La réinstallation de S T
""".strip().splitlines()
SAID_OF_NOUN = [
    " inquiète les autorités", " est signalé~ depuis lundi", " se poursuit",
    " aggrave la situation", " a été signalé~ par OCHA", " fait craindre une épidémie",
    " a été confirmé~ par la société civile", " a commencé mardi",
    " s'est poursuivi~ toute la journée", " est à l'origine de tensions",
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
""".strip().splitlines()

AFTER = [
    "en provenance de [O]", "depuis [O]", "après avoir fui [O]", "après avoir quitté [O]",
    "après l'attaque de [O]", "après la chute de [O]", "fuyant les combats à [O]",
    "à cause des combats à [O]", "suite aux affrontements à [O]",
]  # fmt: skip
AWAY = [
    "après trois semaines passées à [O]", "en provenance de [O]", "depuis [O]",
    "après avoir fui vers [O]", "après avoir passé deux mois à [O]",
]  # fmt: skip
FIRST = [
    "Fuyant les combats à [O], ", "Ayant fui [O], ", "Chassé~ de [O] par les combats, ",
    "Venu~ de [O], ", "En provenance de [O], ", "Après l'attaque de [O], ",
    "À la suite des combats à [O], ", "Parti~ de [O], ", "Après la chute de [O], ",
    "Depuis la prise de [O] par le M23, ",
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
]  # fmt: skip
BEFORE = [
    "Des combats ont éclaté lundi à [O]. ", "[O] a été attaqué dans la nuit. ",
    "Les rebelles sont entrés à [O] mardi. ", "Des bombes sont tombées sur [O]. ",
    "La situation reste tendue à [O]. ", "Le M23 s'est emparé de [O]. ",
    "Des hommes armés ont fait incursion à [O]. ",
]  # fmt: skip
THERE = [
    "y sont arrivé~", "y ont trouvé refuge", "y vivent désormais", "y ont été enregistré~",
    "y affluent", "s'y sont réfugié~", "s'y sont installé~",
]  # fmt: skip
ABOUT = [
    "À [D], les écoles sont pleines. ", "La cité de [D] est débordée. ",
    "Le centre de santé de [D] manque de médicaments. ", "[D] se trouve à 40 kilomètres de Goma. ",
]  # fmt: skip
BY = ["", "", "par les combats", "par les rebelles", "par la milice Codeco", "de force"]
BEEN = ["<a|ont> été", "<avait|avaient> été", "<est|sont>", "<aurait|auraient> été"]
