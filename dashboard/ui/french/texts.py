"""Every word of the page in French, by the keys of :mod:`dashboard.ui.texts`.

Written with plain blanks: :func:`dashboard.ui.french.grammar.typographic` makes them the narrow or
unbroken ones that French puts before its signs and inside its quotation marks.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.ui.french.boards import BOARDS
from dashboard.ui.french.grammar import typographic
from dashboard.ui.french.store import STORE

_PAGE: Mapping[str, str] = {
    # the frame
    "app.name": "Newsmap",
    "app.offline": "Fonctionne sans réseau. Rien n’est envoyé nulle part.",
    "app.online": "Le fond de carte vient d’openstreetmap.org, qui apprend ce que vous regardez.",
    "app.note": (
        "Les positions viennent d’un répertoire de lieux ; rien n’a été vérifié sur le terrain. "
        "Les limites et les noms n’impliquent aucune reconnaissance. Ne pas utiliser à des fins "
        "opérationnelles."
    ),
    "app.fault": (
        "Newsmap a rencontré une erreur interne et n’a pas fini de dessiner cette page. Le détail "
        "est dans le journal ; revenir en arrière ou recharger la page montre l’état précédent."
    ),
    "app.more_not_read": (
        "{count} {count:autre fichier n’a pas été lu|autres fichiers n’ont pas été lus}. newsmap export "
        "les nomme tous."
    ),
    # sidebar
    "side.articles": "Articles",
    "side.all_articles": "Tous les articles",
    "side.folder": (
        "Cette page montre un dossier tel quel. Ajoutez-y des articles et rechargez la page ; "
        "démarrée sans dossier, elle a un formulaire pour en ajouter."
    ),
    "side.open": "Articles et filtres",
    "side.happened": "Faits rapportés",
    "side.layers": "Couches",
    "side.when": "Dates",
    "side.copy": "Lien",
    "side.export": "Exporter",
    "side.tiles": "Fond de carte en ligne",
    "side.provinces": "Provinces en cercles",
    "side.language": "Langue",
    "side.undated.all": "Aucun article n’est daté : {words} reste sans date.",
    "side.undated.both": "Aucun des deux articles n’est daté : {words} reste sans date.",
    "side.undated.none": "Aucun article n’est daté.",
    "side.undated.some": (
        "{count:,} {count:article|articles} sur {total:,} {count:n’est pas daté|ne sont pas datés}."
    ),
    "side.dated": "Chaque article porte sa date de publication.",
    "happened.taken": "Prise ou entrée",
    "happened.left": "Retrait",
    "happened.fighting": "Combats",
    "happened.halted": "Activités suspendues",
    "happened.fleeing": "Fuite",
    "happened.displaced": "Personnes déplacées",
    "layer.places": "Lieux",
    "layer.stated": "Distances indiquées",
    "layer.measured": "Distances mesurées",
    "layer.displacement": "Déplacements",
    "layer.control": "Forces signalées",
    # summary
    "summary.empty": (
        "Aucun article pour l’instant. Le dossier affiché n’en contient aucun de lisible : "
        "mettez-y des fichiers texte et rechargez la page."
    ),
    "summary.emptied": (
        "Tous les articles ont été retirés de cette base. « + Ajouter » en lit de "
        "nouveaux et liste ce qui a été retiré et peut être remis."
    ),
    "examples.show": "Montrer les deux articles d’exemple",
    "examples.shown": (
        "Voici les deux articles d’exemple : tous les articles ont été retirés de cette base."
    ),
    "examples.leave": "Revenir à la carte vide",
    "summary.nothing": "Aucune affirmation ne correspond.",
    "summary.no_place_left": "Il ne reste aucun lieu sur cette carte.",
    "summary.reading": "Lecture des articles en cours.",
    "summary.reading_claims": "Les lieux sont trouvés ; lecture de ce qui y est rapporté en cours.",
    "summary.searched": "Lieux cherchés jusqu’ici dans {count:,} articles sur {of:,}.",
    "summary.unread": "Lecture des articles en cours. La carte se remplit au fur et à mesure.",
    "summary.no_article": "Aucun article ne correspond à la demande.",
    "summary.hidden": (
        "{count:,} {count:affirmation masquée|affirmations masquées} par « {filter} »."
    ),
    "summary.clear": "Lever ce filtre",
    "summary.count": (
        "{articles}, {origins}, {dates}. {places} sur la carte ; {names} en liste, non "
        "cartographiés."
    ),
    "summary.opening": "La carte s’ouvre là où l’on rapporte le plus ; ⤢ la montre en entier.",
    "summary.both_put": "Les deux articles signalent la présence {actor:de} {place:à}",
    "summary.some_put": (
        "{count:,} {count:article signale|articles signalent} la présence {actor:de} {place:à}"
    ),
    "summary.one_puts": "Un article signale la présence {actor:de} {place:à}",
    "summary.disagree": " ; les sources divergent sur les circonstances de la prise.",
    "summary.full_stop": ".",
    "summary.towards": (
        "{words} seraient en fuite vers {place:le}. Aucune arrivée n’est signalée."
    ),
    "summary.arrived": "{words} auraient fui {origin:le} pour {place:le}.",
    "summary.fled": "{words} seraient en fuite depuis {origin:le}.",
    "summary.people": "Des personnes",
    "summary.rebels": "rebelles",
    "summary.army": "armée",
    "summary.named": "Lieu le plus cité : {place}, dans {articles}.",
    "summary.no_place": "Aucun lieu de cette carte n’est cité.",
    "dates.none": "aucun daté",
    "dates.neither": "aucun des deux daté",
    "dates.one_none": "sans date",
    "dates.all": "tous datés",
    "dates.some": "{count:,} {count:daté|datés}",
    "count.articles": "{count:,} {count:article|articles}",
    "count.origins": "{count:,} {count:origine|origines}",
    "count.places": "{count:,} {count:lieu|lieux}",
    "count.names": "{count:,} {count:nom|noms}",
    # map
    "map.title": "Carte",
    "map.label": "Carte. Tout y est aussi dans les tableaux ci-dessous.",
    "map.everything": "Tout montrer",
    "map.closer": "Agrandir",
    "map.farther": "Réduire",
    "map.stated": "{stated} indiqués",
    "map.measured": "{km} km mesurés",
    "map.measured_only": "{km} km",
    "map.not_road": "{km} km à vol d’oiseau, pas par la route",
    "map.towards": "vers {place:le}",
    "map.to": "{place:jusque}",
    "map.from": "depuis {place:le}",
    "map.one_figure": "un seul chiffre pour {count:,} {count:flèche|flèches}",
    "map.one_figure_open": "un seul chiffre pour {count:,} {count:lieu|lieux}",
    "map.area_note": "toute la zone, pas un point ; jamais additionné",
    "map.stock_note": "personnes déplacées ; jamais additionné",
    "map.living": "déplacés",
    "map.thin_here": "Dessinés ici : {list}.",
    "map.thin_places": "lieux {shown} sur {count}",
    "map.thin_arrows": "flèches {shown} sur {count}",
    "map.thin_distances": "distances {shown} sur {count}",
    "map.thin_flags": "drapeaux {shown} sur {count}",
    "map.thin_figures": "chiffres de déplacés {shown} sur {count}",
    "map.thin_why": "D’abord les plus contestés et cités.",
    "map.thin_elsewhere": "Les autres ne trouvent pas de place ; tous sont dans le tableau des déplacements.",
    "map.nearer": "Agrandissez, ou choisissez un lieu, pour les siens.",
    "map.thin_show": "Tout dessiner",
    "map.thin_fewer": "En dessiner moins",
    "map.more_figures": "+{count:,} {count:autre chiffre|autres chiffres}",
    "map.part_taken": "prise partielle signalée",
    "map.part_left": "retrait partiel signalé",
    "map.not_drawn": "La carte n’est pas dessinée. Tout ce qu’elle montre est listé ci-dessous.",
    "legend.title": "Légende",
    "legend.place": "localité, mine : citée dans une phrase",
    "legend.near": "près ou autour d’un lieu",
    "legend.territory": "territoire : cercle de son rayon",
    "legend.towards": "fuite, pointe ouverte : vers",
    "legend.arrived": "fuite, pointe pleine : arrivée",
    "legend.unknown": "fuite, direction non précisée",
    "legend.arrival": "arrivée, origine absente de la carte",
    "legend.bound": "en route, origine absente de la carte",
    "legend.return": "retours : ligne creuse",
    "legend.stock": "personnes déplacées : effectif",
    "legend.stated": "distance : à vol d’oiseau",
    "legend.measured": "mesurée seulement, sans source",
    "legend.there": "{force} : présence signalée",
    "legend.force": "une force",
    "legend.left": "retrait signalé",
    "legend.dispute": "les sources se contredisent",
    "key.near": "près de",
    "key.territory": "territoire",
    "key.towards": "vers",
    "key.arrived": "arrivée",
    "key.unknown": "fuite",
    "key.arrival": "arrivés ici",
    "key.bound": "en route",
    "key.return": "retour",
    "key.stock": "déplacés",
    "key.there": "{force} signalé",
    "key.left": "retrait",
    "key.dispute": "désaccord",
    # sources panel
    "panel.title": "{name} — ce que disent les sources",
    "panel.claim": "{where} : {what}",
    "panel.waiting": (
        "La carte est celle de la dernière fois, et rien n’a changé depuis. Lecture de ses "
        "sources en cours…"
    ),
    "panel.reading": "Les phrases derrière ces marques s’ouvriront dès que tout sera lu…",
    "panel.empty": (
        "Choisissez un repère sur la carte, ou une ligne d’un tableau, pour lire ses sources."
    ),
    "panel.within": "Situé à {km} km près.",
    "panel.sensitive": "Jamais montré plus finement que sa localité.",
    "panel.articles": "**{count:,} :** ",
    "panel.source": "Source d’origine",
    "panel.publisher": "éditeur non indiqué",
    "panel.no_source": "source d’origine non indiquée",
    "panel.unsourced": "{count:,} sans source nommée",
    "panel.read": "Lire ›",
    "panel.more": "{count:,} {count:autre phrase|autres phrases} de cet article",
    "panel.more_articles": "{count:,} {count:autre article|autres articles}",
    "panel.why": "Pourquoi ce lieu",
    "panel.distance": "{start} – {end}",
    "panel.distance_note": (
        "{stated} selon la source, {km} km mesurés (± {error}), {bearing}, à vol d’oiseau et non "
        "par la route. {verdict}"
    ),
    "panel.measured_note": (
        "{km} km (± {error}), à vol d’oiseau et non par la route ; depuis {start:le}, {bearing}. "
        "Aucune source ne le dit : mesuré entre les deux points du répertoire."
    ),
    "panel.flow": "{origin} → {destination}",
    "panel.flow_unknown": "{origin} → non précisé",
    "panel.only_named": "seulement nommé ici",
    "panel.flow_towards": "Une direction : aucune arrivée n’est signalée.",
    "panel.flow_arrived": "L’arrivée est signalée.",
    "panel.flow_open": "La destination n’est pas précisée.",
    "panel.flows_apart": (
        "{count:,} {count:mouvement rapporté|mouvements rapportés} à part ; aucun chiffre n’est additionné."
    ),
    "panel.flow_return": "Un retour.",
    "panel.flow_shared": (
        "Un seul chiffre pour {count:,} {count:signe|signes} : la source ne dit pas comment il se répartit."
    ),
    "panel.flow_recommended": (
        "Chiffre montré : {words} ; les autres figurent à côté et ne sont jamais additionnés."
    ),
    "panel.stock": "Personnes déplacées : {area}",
    "panel.stock_note": (
        "Un effectif : des personnes qui vivent déplacées, non des personnes en mouvement. Jamais "
        "additionné."
    ),
    "panel.stock_figures": "{count:,} {count:chiffre|chiffres} pour cette zone ; chacun vaut à part.",
    "panel.no_area": "zone non précisée",
    "panel.name": "{name}, hors carte",
    "panel.check": "Un chiffre face à un autre fait",
    "panel.dispute": "{subject} : deux lectures",
    "agree.within": "Concordant.",
    "agree.road": "Écart explicable par la route.",
    # precision, in words
    "kind.city": "La ville.",
    "kind.town": "La localité, pas le territoire.",
    "kind.town_plain": "La localité.",
    "kind.village": "Le village.",
    "kind.camp": "Le site de déplacés.",
    "kind.mine": "La mine.",
    "kind.airport": "L’aéroport.",
    "kind.port": "Le port.",
    "kind.border_post": "Le poste frontière.",
    "kind.health_site": "La structure de santé.",
    "kind.health_zone": "La zone de santé.",
    "kind.territory": "Le territoire entier, pas son chef-lieu.",
    "kind.province": "La province.",
    "kind.region": "La région.",
    "kind.road": "La route.",
    "kind.river": "La rivière.",
    "kind.lake": "Le lac.",
    "kind.park": "Le parc.",
    "kind.plateau": "Le plateau.",
    "kind.volcano": "Le volcan.",
    "kind.island": "L’île.",
    "kind.country": "Le pays.",
    "kind.continent": "Le continent.",
    "precision.near": "À proximité, pas sur place.",
    # chips
    "chip.captured": "prise",
    "chip.entered": "entrée",
    "chip.captured_part": "prise partielle",
    "chip.withdrew": "retrait",
    "chip.withdrew_part": "retrait partiel",
    "chip.clash": "combats",
    "chip.attack": "attaque",
    "chip.advance": "avancée",
    "chip.halted_operations": "activités suspendues",
    "chip.reopened": "réouverture",
    "chip.claimed_only": "revendiqué",
    "chip.claimed_only_part": "revendiqué en partie",
    "chip.support": "soutien",
    "chip.flight": "fuite",
    "chip.return": "retour",
    "chip.relocation": "transfert",
    "chip.eviction": "expulsion",
    "chip.pendular": "va-et-vient",
    "chip.stock": "personnes déplacées",
    "chip.distance": "distance",
    "chip.population": "population",
    "chip.place_doubted": "{words}, lieu incertain",
    "chip.toll": "{words} · {toll}",
    "chip.toll_by": "{words} ({speaker})",
    "chip.added": "{words}, ajout de {name}, {day}",
    "stance.states": "affirme",
    "stance.claims": "revendique",
    "stance.denies": "dément",
    "stance.accuses": "accuse",
    "stance.warns": "met en garde",
    "speaker.article": "l’article",
    # points of the compass, as core names them
    "compass.north": "nord",
    "compass.north-east": "nord-est",
    "compass.east": "est",
    "compass.south-east": "sud-est",
    "compass.south": "sud",
    "compass.south-west": "sud-ouest",
    "compass.west": "ouest",
    "compass.north-west": "nord-ouest",
    # the article
    "reader.back": "‹ Retour à la carte",
    "reader.sentence": "La phrase mise en évidence",
    "reader.before": "‹ Précédente",
    "reader.after": "Suivante ›",
    "reader.left_out": "Écarté : {kind}",
    "reader.map": "Montrer sur la carte",
    "reader.published": "Publié le",
    "reader.publisher": "Éditeur",
    "reader.source": "Source d’origine",
    "reader.file": "Fichier",
    "reader.not_given": "non indiqué",
    "reader.candidates": "Tous les candidats, leur score et pourquoi",
    "reader.because": "{name} : {why}",
    "reader.names": "{count:,} {count:nom lu, hors carte|noms lus, hors carte}",
    "reader.key.place": "lieu",
    "reader.key.act": "combats, attaque, avancée",
    "reader.key.control": "qui est où, ce qui s’est arrêté",
    "reader.key.stock": "personnes déplacées",
    "reader.key.flow": "fuite",
    "reader.key.distance": "distance",
    "reader.key.dispute": "contredit ailleurs",
    "reader.key.time": "date",
    "reader.key.read": "lu, hors carte",
    "reader.missing": "Cet article n’est pas dans la collection. Il a peut-être été retiré.",
    "part.title": "titre",
    "part.standfirst": "chapeau",
    "part.dateline": "lieu et date",
    "part.source_line": "ligne de source",
    "part.byline": "signature",
    "part.biography": "biographie de l’auteur",
    "part.comment_form": "formulaire de commentaires",
    "part.caption": "légende de photo",
    "part.links": "liens vers d’autres articles",
    "part.page_furniture": "habillage de la page",
    # a reviewer's decisions: the rest stands beside the forms
    "review.name": "Votre nom",
    "figure.open": "Choisir le chiffre montré",
    # export
    "export.note": (
        "Ce que la carte et les tableaux montrent maintenant, chaque ligne avec sa phrase, son "
        "article et la précision de son lieu. Les colonnes et leurs valeurs sont en anglais."
    ),
    "export.geojson": "GeoJSON",
    "export.csv": "Tables CSV (ZIP)",
}

FRENCH: Mapping[str, str] = typographic({**BOARDS, **STORE, **_PAGE})
