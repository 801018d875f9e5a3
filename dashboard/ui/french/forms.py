"""Every word of the forms in French, as :mod:`dashboard.ui.review.texts`."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.ui.french.grammar import typographic

_FORMS: Mapping[str, str] = {
    # deciding
    "review.correct": "Corriger un nom",
    "review.which": "Quel nom",
    "review.means": "Il désigne",
    "review.no_place": "pas un lieu ici : {role}",
    "review.scope": "Portée",
    "review.scope.mention": "ici seulement",
    "review.scope.article": "dans cet article",
    "review.scope.territory": "toujours pour cette graphie dans ce territoire",
    "review.reach.itself": "cela seulement",
    "review.save": "Enregistrer la décision",
    "review.needs_meaning": "Dites ce que le nom désigne : choisissez ci-dessus.",
    "review.needs_name": "Une décision demande votre nom : écrivez-le ci-dessus.",
    "review.kept": "La décision est enregistrée. Elle peut être annulée ci-dessous.",
    "review.undone": "La décision est annulée ; elle reste dans l’historique.",
    "review.differ": (
        "{people} ont décidé différemment. Rien n’est appliqué avant que l’une des décisions soit "
        "annulée."
    ),
    "review.folder": (
        "Un dossier est montré tel quel. Pour garder des décisions, lisez-le dans la base : "
        "newsmap read FOLDER."
    ),
    "review.claims": "Modifier, confirmer ou rejeter",
    "review.which_claim": "Quelle affirmation",
    "review.claim_reach": "Ne vaut que pour cette affirmation.",
    "review.save_changes": "Enregistrer les modifications",
    "review.confirm": "Confirmer tel quel",
    "review.reject": "Rejeter",
    "review.nothing": "rien",
    "review.date": "Donner la date de publication",
    "review.date_note": "« Mercredi soir » devient alors un jour ; sans date, cela reste sans date.",
    "review.made": "Décisions dans cet article · {count:,}",
    "review.undo": "Annuler",
    "review.decided.confirm": "confirmé",
    "review.decided.reject": "rejeté",
    "review.decided.move": "déplacé vers",
    "review.decided.accept": "placé à",
    "review.decided.edit": "modifié",
    "review.decided.recommend": "chiffre choisi",
    "review.decided.set_date": "publié le",
    # a wrong article
    "remove.open": "Retirer cet article",
    "remove.note": (
        "Il n’est alors plus montré à personne dans cette base ; il est conservé avec son fichier "
        "et les décisions prises. Les noms étant saisis ici sans preuve, n’importe qui peut le "
        "retirer et le remettre. Rien d’autre ne part ; un texte dont il avait pris la place y "
        "revient. Ce qui doit disparaître pour de bon, seul le responsable de la base peut "
        "l’effacer : newsmap store erase."
    ),
    "remove.do": "Le retirer",
    "remove.needs_name": "Retirer ou remettre demande votre nom : écrivez-le ci-dessus.",
    "remove.told": (
        "{title} a été retiré par {by}, {when}. Il n’est montré nulle part et reste conservé avec "
        "les décisions prises."
    ),
    "remove.erased": (
        "Cet article a été effacé de la base le {day}. Rien n’en est conservé et rien ne peut le "
        "rétablir."
    ),
    "remove.list": "Retirés · {count:,}",
    "remove.back": "Remettre : {title}",
    "remove.is_back": "Il est de nouveau montré, avec les décisions prises.",
    "remove.added": "Retirer ce qui vient d’être ajouté · {count:,}",
    "remove.added_told": "retiré à nouveau : {count:,} {count:article|articles}",
    # any row of the gazetteer
    "find.box": "Tout autre lieu, par une partie de son nom",
    "find.help": (
        "Cherche dans toutes les lignes du répertoire. Appuyez sur Entrée : les lignes trouvées "
        "s’affichent dessous."
    ),
    "find.none": "Aucune ligne du répertoire ne porte {words}. Choisissez un point sur la carte.",
    "find.few": "{words} est trop court. Écrivez deux lettres ou plus.",
    "find.more": "Les {count:,} premières lignes. Écrivez davantage du nom pour voir les autres.",
    "find.also": "aussi {name}",
    "find.near": "à {km} km {place:de}",
    "find.no_point": "personne ne l’a situé",
    # a claim that the reader missed
    "new.title": "Ajouter ce qu’elle dit",
    "new.note": (
        "Pour ce qui a échappé à la lecture. L’affirmation s’appuie sur cette phrase et porte "
        "votre nom."
    ),
    "new.kind": "À propos de",
    "new.kind.displacement": "déplacement",
    "new.kind.event": "contrôle ou violence",
    "new.kind.distance": "une distance",
    "new.kind.population": "combien de personnes y vivent",
    "new.save": "Ajouter l’affirmation",
    "review.waits": "en attente : ses mots ne figurent pas dans cette version de l’article",
    "review.decided.add": "ajouté",
    # a claim's fields
    "field.detail.type": "Fait",
    "field.detail.measure": "Mesure",
    "field.detail.movement": "Mouvement",
    "field.detail.destination_status": "Arrivée",
    "field.detail.resistance": "Résistance",
    "field.detail.km": "Kilomètres",
    "field.detail.hours": "Heures",
    "field.actors": "Qui l’a fait",
    "field.actors_help": "Plusieurs : séparez-les par un point-virgule.",
    "field.figure": "Chiffre, dans les mots de la phrase",
    "field.figure_help": (
        "Copié de la phrase avec les personnes comptées, comme « quelque 2 000 personnes ». Vide "
        "s’il n’y en a pas."
    ),
    "field.quantity.low": "Au moins",
    "field.quantity.high": "Au plus",
    "field.quantity.quantifier": "Nuance",
    "field.time.earliest": "Premier jour",
    "field.time.latest": "Dernier jour",
    "field.speaker": "Qui le dit",
    "field.stance": "Position",
    "field.choose": "non précisé",
    "field.words": "Mots qui le disent",
    "field.words_help": "Copiés de la phrase ; vide pour la phrase entière.",
    "field.distance": "Distance, dans les mots de la phrase",
    "field.distance_help": (
        "Copiée de la phrase avec son unité, comme « à quelque 25 km au nord de Goma »."
    ),
    "field.when": "Quand, dans les mots de la phrase",
    "field.when_help": "Copié de la phrase, comme « mercredi soir ». Vide si ce n’est pas dit.",
    "part_of.place": "Lieu",
    "part_of.origin": "De",
    "part_of.destination": "Vers",
    "part_of.area": "Dans",
    "part_of.from": "Distance depuis",
    "part_of.to": "Distance jusqu’à",
    "part_of.none": "non précisé",
    "hedge.exact": "exact",
    "hedge.more_than": "plus de",
    "hedge.less_than": "moins de",
    "hedge.approximately": "environ",
    "hedge.vague": "vague",
    "resistance.none": "aucune",
    "resistance.little": "faible",
    "resistance.fighting": "combats",
    "resistance.not_said": "non précisée",
    # placing a name
    "place.unlocated": (
        "{words} : aucun répertoire ne le connaît, il n’est donc pas cartographié."
    ),
    "place.offered": (
        "La phrase propose une position : {words}, à {km} km près. Non cartographiée tant que "
        "personne ne l’accepte."
    ),
    "place.open": "Placer {words} sur la carte",
    "place.title": "Où se trouve {words}",
    "place.where": "Il se trouve",
    "place.own": "en un point que je donne",
    "place.point": "Latitude, longitude : saisies, ou un clic sur la carte",
    "place.point_help": "En degrés, latitude d’abord : -1.43, 28.07 ou 1.43 S, 28.07 E.",
    "place.radius": "À … km près",
    "place.territory": "Territoire ; vide si inconnu",
    "place.always_note": (
        "Le lieu entre dans le répertoire, et tous les articles sont relus avec lui."
    ),
    "place.accept": "Accepter ce lieu",
    # asking an online gazetteer
    "ask.title": "Chercher le nom en ligne",
    "ask.service": "À qui demander",
    "ask.nominatim": "Nominatim (OpenStreetMap)",
    "ask.geonames": "GeoNames",
    "ask.contact.nominatim": "Votre nom ou adresse, envoyé avec la demande",
    "ask.contact.geonames": "Votre compte GeoNames, envoyé avec la demande",
    "ask.country": "Pays",
    "ask.consent": (
        "Envoyer {words}, le pays et l’identité du demandeur à {service} ; rien d’autre n’est envoyé"
    ),
    "ask.send": "Chercher",
    "ask.needs_consent": "Rien n’a été envoyé. Cochez la case ci-dessus pour accepter.",
    "ask.found": "Trouvés : {count:,}. Choisissez ci-dessus.",
    "ask.nothing": "Rien de ce nom n’a été trouvé. Choisissez un point sur la carte.",
    # the figure of a flow
    "figure.title": "Le chiffre montré",
    "figure.which": "Chiffre montré",
    "figure.none": "aucun chiffre",
    "figure.note": "Les autres restent à côté ; aucun chiffre n’est ajouté à un autre.",
}

FRENCH: Mapping[str, str] = typographic(_FORMS)
