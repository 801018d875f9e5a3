"""Why a name was read as it was, in French, beside the English that core says.

The English phrases are core's own, letter for letter; ``tests/test_french.py`` tells of one that core
does not say any more. A value called ``rest`` or ``called`` is itself a phrase of this table.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.ui.french.boards import BOARDS
from dashboard.ui.french.grammar import typographic

#: Which of several places of one name is meant: core/resolution, core/resolve.py.
_PLACES: Mapping[str, str] = {
    "it bears the name": "il porte ce nom",
    "it bears the name, among others": "il porte ce nom, parmi d’autres",
    "it bears the name only beside other words": "il ne porte ce nom qu’à côté d’autres mots",
    "the only place of this name in the gazetteer": "le seul lieu de ce nom dans le répertoire",
    "the country of these people; the word itself names no place": (
        "le pays de ces gens ; le mot lui-même ne nomme pas de lieu"
    ),
    "elsewhere the article says that this one is meant": (
        "ailleurs, l’article dit que c’est celui-ci"
    ),
    "it may be {called} or {other}, and the text says nothing": (
        "ce peut être {called:le} ou {other:le}, et le texte ne le dit pas"
    ),
    "{called} bears the name, and {rest}": "{called} porte ce nom, et {rest}",
    "{called} was the other candidate": "l’autre candidat était {called:le}",
    "open: {rest}": "indécis : {rest}",
    "not a place": "pas un lieu",
    "no row of the gazetteer bears this name": "aucune ligne du répertoire ne porte ce nom",
    "a position is offered from {rest}": "une position est proposée d’après {rest}",
    "the sentence: “{words}”": "la phrase : « {words} »",
    "the words around spell out its full name": "les mots autour donnent son nom complet",
    "the article plays in DR Congo": "l’article se déroule en RD Congo",
    "the article does not play in DR Congo": "l’article ne se déroule pas en RD Congo",
    "the article names its country": "l’article nomme son pays",
    "the article plays in DR Congo and does not name its country": (
        "l’article se déroule en RD Congo et ne nomme pas son pays"
    ),
    "it is a country": "c’est un pays",
    "it is a capital": "c’est une capitale",
    "the article's other names lie in its country": (
        "les autres noms de l’article sont dans son pays"
    ),
    "the article speaks of other countries": "l’article parle d’autres pays",
    "the article names its province": "l’article nomme sa province",
    "it stands in a row of provinces": "il figure dans une suite de provinces",
    "{people} people live there": "{people:n} personnes y vivent",
    "news of the region names it": "l’actualité de la région le nomme",
    "world news names the provinces of that country": (
        "l’actualité mondiale nomme les provinces de ce pays"
    ),
    "the city of its name is the usual meaning": "la ville de ce nom est le sens habituel",
    "the usual meaning of the name": "le sens habituel de ce nom",
    "“{words}” stands in the same sentence": "« {words} » figure dans la même phrase",
    "the sentence says “{words}”": "la phrase dit « {words} »",
    "“{words}” speaks of an area": "« {words} » parle d’une zone",
    "it lies {km} km off, as “{words}” says": "il est à {km:n} km, comme le dit « {words} »",
    "the text says at once that it lies there": "le texte dit aussitôt qu’il se trouve là",
    "the sentence names the area it lies in": "la phrase nomme la zone où il se trouve",
    "the article names the area it lies in": "l’article nomme la zone où il se trouve",
    "{place}, {km} km from it, is named too": "{place}, à {km:n} km, est nommé aussi",
    "the text says that it lies elsewhere": "le texte dit qu’il se trouve ailleurs",
    "it lies {km} km off, where the text says “{words}”": (
        "il est à {km:n} km, alors que le texte dit « {words} »"
    ),
    "the text says “{words}”, and no town that it names is near": (
        "le texte dit « {words} », et aucune localité qu’il nomme n’est proche"
    ),
    "the text says “{words}”": "le texte dit « {words} »",
    "the names beside it are those of villages": "les noms voisins sont ceux de villages",
    "the places beside it lie in another country": "les lieux voisins sont dans un autre pays",
    # decided by a person
    "Confirmed by {name} on {day}": "Confirmé par {name}, {day}",
    "Rejected by {name} on {day}": "Rejeté par {name}, {day}",
    "Moved by {name} on {day}": "Déplacé par {name}, {day}",
    "Accepted by {name} on {day}": "Accepté par {name}, {day}",
    "says {name}": "selon {name}",
    "Reviewers differ ({rest})": "Les relecteurs divergent ({rest})",
    # a place that is doubted
    "only a distance from it is told": "seule une distance depuis ce lieu est donnée",
    "it is where whoever tells of it was": "c’est là que se trouvait celui qui le rapporte",
    "it lies far from everything else that the article names": (
        "il est loin de tout ce que l’article nomme par ailleurs"
    ),
    "it was near it, at a place that is not in the gazetteer": (
        "c’était à proximité, en un lieu qui n’est pas dans le répertoire"
    ),
    "named {words} words before, in another sentence, and others beside it": (
        "nommé {words} mots plus haut, dans une autre phrase, et d’autres avec lui"
    ),
}

#: What a name does in its sentence: core/recognition, core/recognise.py.
_NAMES: Mapping[str, str] = {
    "no row of the gazetteer bears this name, but {rest}": (
        "aucune ligne du répertoire ne porte ce nom, mais {rest}"
    ),
    "the gazetteer bears the name; {rest}": "le répertoire porte ce nom ; {rest}",
    "the gazetteer bears the name": "le répertoire porte ce nom",
    "the gazetteer bears the name, and the words around it fit": (
        "le répertoire porte ce nom, et les mots autour s’y accordent"
    ),
    "elsewhere in the article: {rest}": "ailleurs dans l’article : {rest}",
    "it stands in {called}": "il figure dans {called}",
    "the word beside it makes it another place than the one it is named for": (
        "le mot voisin en fait un autre lieu que celui dont il porte le nom"
    ),
    "a sea, river, range or wide region; no pack gives it a point": (
        "une mer, un cours d’eau, un massif ou une vaste région ; aucun répertoire n’en donne un point"
    ),
    "a sea, river, range or wide region that the gazetteer bears": (
        "une mer, un cours d’eau, un massif ou une vaste région que le répertoire connaît"
    ),
    "a word for a people or a state's own, not for the place": (
        "un mot pour un peuple ou ce qui est d’un État, pas pour le lieu"
    ),
    "the short form of the organisation named before it": (
        "la forme courte de l’organisation nommée avant"
    ),
    "part of the name of an organisation: “{words}”": (
        "une partie du nom d’une organisation : « {words} »"
    ),
    "an organisation's name": "le nom d’une organisation",
    "it goes on with a person's name": "il se poursuit par le nom d’une personne",
    "elsewhere the article shows whose name it is": "ailleurs, l’article montre de qui est ce nom",
    "the short form of the name before it, which stands for a power": (
        "la forme courte du nom qui précède, mis pour un pouvoir"
    ),
    "elsewhere the article shows that it is a place": "ailleurs, l’article montre que c’est un lieu",
    "“{words}” is a body, not a place": "« {words} » est une institution, pas un lieu",
    "“{words}” is an office, not a place": "« {words} » est une fonction, pas un lieu",
    "“{words}”: here the name stands for those who govern there": (
        "« {words} » : ici le nom est mis pour ceux qui y gouvernent"
    ),
    "“{words}” is a club": "« {words} » est un club",
    "“{words}”: in a report of a game, a team": "« {words} » : dans un compte rendu de match, une équipe",
    "“{words}” in a report of a game: a team": "« {words} » dans un compte rendu de match : une équipe",
    "in a report of a game, a team": "dans un compte rendu de match, une équipe",
    "it stands behind the name of who wrote the article": "il suit le nom de l’auteur de l’article",
    "it stands in a line that says where the page was made": (
        "il figure dans une ligne qui dit où la page a été faite"
    ),
    "it is part of a name that is said to be made up": (
        "il fait partie d’un nom dont on dit qu’il est inventé"
    ),
    "it is part of the name of a gang": "il fait partie du nom d’un gang",
    "the initials behind it are an organisation's, whose name ends with it": (
        "le sigle qui suit est celui d’une organisation dont le nom finit ainsi"
    ),
    "an office is named for its seat: “{words}”": (
        "un bureau porte le nom de son siège : « {words} »"
    ),
    "it stands inside the longer name “{words}”": "il figure dans le nom plus long « {words} »",
    "it is the name of whom “{words}” speaks of": "c’est le nom de la personne dont parle « {words} »",
    "it follows the title “{words}”": "il suit le titre « {words} »",
    "it follows the given name “{words}”": "il suit le prénom « {words} »",
    "it is a given name before “{words}”": "c’est un prénom devant « {words} »",
    "it follows “{words}.”, so it names a person": "il suit « {words}. » : il nomme une personne",
    "the text says that it is somebody's name": "le texte dit que c’est le nom de quelqu’un",
    "“chez” stands before it, so it names a person": "« chez » le précède : il nomme une personne",
    "the word before it says that it names a people or an armed group": (
        "le mot qui précède dit qu’il nomme un peuple ou un groupe armé"
    ),
    "the article tells of the militia of this name": "l’article parle de la milice de ce nom",
    "the words before it are said to a person or of one": (
        "les mots qui précèdent se disent à une personne ou d’une personne"
    ),
    "what is said of it is said of persons": "ce qui en est dit se dit de personnes",
    "it names a people; no word for its chiefdom stands before it": (
        "il nomme un peuple ; aucun mot pour sa chefferie ne le précède"
    ),
    "it stands before a colon as who speaks in an interview": (
        "il précède un deux-points, comme qui parle dans un entretien"
    ),
    "an age stands behind it, so it names a person": "un âge le suit : il nomme une personne",
    "it stands in a row with {place}": "il figure dans une suite avec {place}",
    "“{words}” is said of places": "« {words} » se dit de lieux",
    "nothing else has that name, and the article names its country": (
        "rien d’autre ne porte ce nom, et l’article nomme son pays"
    ),
    "the kind of place is said beside it": "le type de lieu est dit à côté",
    "the area it lies in is said behind it": "la zone où il se trouve est dite après",
    "it stands behind a town of that state": "il suit une localité de cet État",
    "it stands behind a place as the area it lies in": (
        "il suit un lieu comme la zone où celui-ci se trouve"
    ),
    "a word for a place stands before it": "un mot de lieu le précède",
    "“au” stands before the province": "« au » précède la province",
    "it stands where the way from a known place leads": (
        "il figure là où mène le chemin depuis un lieu connu"
    ),
    "“{words}” stands before it": "« {words} » le précède",
    "“{words}” stands behind it": "« {words} » le suit",
    "“{words}” stands for a kind of place before it": (
        "« {words} » le précède comme un type de lieu"
    ),
    "it is a line of a list of “{words}”": "c’est une ligne d’une liste de « {words} »",
    "“{words}” takes a place": "« {words} » appelle un lieu",
    "“{words}” goes with a place": "« {words} » va avec un lieu",
    "it is said to have fallen": "il est dit tombé",
    "it is said to be burnt or taken": "il est dit incendié ou pris",
    "it is said to be empty": "il est dit vide",
    "a distance is counted from it": "une distance est comptée à partir de lui",
    "the text says in which direction from a known place it lies": (
        "le texte dit dans quelle direction il est d’un lieu connu"
    ),
    "the text says how far from a known place it lies": (
        "le texte dit à quelle distance il est d’un lieu connu"
    ),
    "“{words}” after a verb of motion stands before it": (
        "« {words} », après un verbe de mouvement, le précède"
    ),
    "“{words} from” stands before it": "« {words} from » le précède",
    "“{words}” stands before it, as somewhere that was left": (
        "« {words} » le précède, comme un lieu que l’on quitte"
    ),
    "“at” stands before it, and what it lies beside behind it": (
        "« at » le précède, et ce qui l’avoisine le suit"
    ),
    "“à” stands before it": "« à » le précède",
    "“direction de” stands before it": "« direction de » le précède",
    "“société civile” stands before it": "« société civile » le précède",
    "the way leads through it": "le chemin passe par là",
    "a stretch begins there": "un tronçon y commence",
    "on a road it is tied to another place": "sur une route, il est relié à un autre lieu",
    "a road begins there": "une route y commence",
    "a road ends there": "une route y finit",
    "“{words}” opens a list of places": "« {words} » ouvre une liste de lieux",
    "“{words}” stands behind the row": "« {words} » suit la liste",
    "it stands in a row with a known place": "il figure dans une suite avec un lieu connu",
    "the sentence before announces places": "la phrase précédente annonce des lieux",
    "a country that the article names has a place of that name": (
        "un pays que l’article nomme a un lieu de ce nom"
    ),
    "it is the name of a street": "c’est le nom d’une rue",
    "a number of “{words}” stands in a bracket behind it": (
        "un nombre de « {words} » le suit entre parenthèses"
    ),
    "“{words}” stands in a bracket behind it": "« {words} » le suit entre parenthèses",
    "“{words}” of it is taken": "« {words} » en est pris",
    "what happens there is told behind it": "ce qui s’y passe est dit après",
    "communes have names of that form": "des communes ont des noms de cette forme",
    "the kind of place is a part of its name": "le type de lieu fait partie de son nom",
    "it is the name of a camp": "c’est le nom d’un camp",
    "it stands in the dateline": "il figure dans la ligne de lieu et de date",
    "it stands in the dateline before its country": (
        "il figure dans la ligne de lieu et de date, devant son pays"
    ),
    "every word begins with a capital": "chaque mot commence par une majuscule",
}

#: What of a page is not the article: core/pages.
_PARTS: Mapping[str, str] = {
    "the article": "l’article",
    "where and when the report was written": "le lieu et la date de rédaction",
    "the first line, without a full stop": "la première ligne, sans point final",
    "the summary before the article": "le résumé en tête de l’article",
    "a link to another article": "un lien vers un autre article",
    "a link to another page": "un lien vers une autre page",
    "a link to the author's other texts": "un lien vers les autres textes de l’auteur",
    "contact details": "des coordonnées",
    "a caption under a picture": "une légende sous une photo",
    "page furniture": "l’habillage de la page",
    "a line below the article, by its form": "une ligne sous l’article, d’après sa forme",
    "the day of publication": "la date de publication",
    "the head of a mail": "l’en-tête d’un courriel",
    "the head of a quoted mail": "l’en-tête d’un courriel cité",
    "the head or foot of a mail": "l’en-tête ou le pied d’un courriel",
    "the head of a letter": "l’en-tête d’une lettre",
    "the outlet's signature": "la signature du média",
    "the outlet's imprint": "les mentions du média",
    "what the outlet says of itself": "ce que le média dit de lui-même",
    "a notice below the article": "un avis sous l’article",
    "the author's line": "la ligne de l’auteur",
    "the author's biography": "la biographie de l’auteur",
    "who wrote, and where": "qui a écrit, et où",
    "who reported, and where": "qui a rapporté, et où",
    "who pays for the page": "qui finance la page",
    "a legal notice": "une mention légale",
    "readers' comments": "les commentaires des lecteurs",
    "a reader's comment": "le commentaire d’un lecteur",
    "the page's form for comments": "le formulaire de commentaires de la page",
    "a list of other articles": "une liste d’autres articles",
    "a note on what else is published": "une note sur d’autres publications",
    "a note on something else": "une note sur autre chose",
    "a note on something else: sport, culture, markets": (
        "une note sur autre chose : sport, culture, marchés"
    ),
    "a note on words and names": "une note sur des mots et des noms",
    "the path through the site": "le chemin dans le site",
    "the name of the page": "le nom de la page",
    "a menu of the site": "un menu du site",
    "a field of the page beside the report": "un champ de la page à côté du rapport",
    "a line of tags": "une ligne de mots-clés",
    "a row of the weather": "une ligne de météo",
    "a station's heading": "l’annonce d’une station",
    "a station's signature": "la signature d’une station",
    "an advertisement": "une publicité",
    "the line that names the original source": "la ligne qui nomme la source d’origine",
}

#: A place as core tells it from another of its name: "Masisi (town, Masisi)".
_CALLED: Mapping[str, str] = {
    "{name} territory": "territoire {name:de}",
    **{
        f"{{name}} ({kind.removeprefix('read.').replace('_', ' ')}, {{area}})": (
            f"{{name}} ({said}, {{area}})"
        )
        for kind, said in BOARDS.items()
        if kind.startswith("read.")
    },
    "{name} (camp, {area})": "{name} (site de déplacés, {area})",
}

#: The table of candidates: core/explain.py.
_EXPLAINED: Mapping[str, str] = {
    "No name of a place, and none that looks like one.": (
        "Aucun nom de lieu, ni rien qui y ressemble."
    ),
    "{count} names, {placed} of them placed.": "{count} noms, dont {placed} situés.",
    "{count} name, {placed} of them placed.": "{count} nom, dont {placed} situé.",
    "role: {rest}": "rôle : {rest}",
    "place: {rest}": "lieu : {rest}",
    "offered: {point}, within {km} km, from {rest}": "proposé : {point}, à {km} km près, d’après {rest}",
    "(no place)": "(aucun lieu)",
    "without a point": "sans point",
    "place": "lieu",
    "settlement": "localité",
    "near": "à proximité",
    **{key.removeprefix("read."): said for key, said in BOARDS.items() if key.startswith("read.")},
}

PHRASES: Mapping[str, str] = typographic({**_CALLED, **_PARTS, **_EXPLAINED, **_PLACES, **_NAMES})
