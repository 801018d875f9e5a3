"""The words of bringing articles in, searching them and settling decisions, in French."""

from __future__ import annotations

from collections.abc import Mapping

STORE: Mapping[str, str] = {
    # adding articles
    "side.add": "+ Ajouter",
    "side.feeds": "Flux",
    # which articles of a store
    "part.all": "La base a {shown:,} {shown:article, montré ici|articles, tous montrés ici}.",
    "part.newest": (
        "Montrés : les {shown:,} plus récents sur {total:,} {total:article|articles} ; {older:,} "
        "plus {older:ancien ne l’est|anciens ne le sont} pas."
    ),
    "part.range": "Montrés : articles {first:,} à {last:,} sur {total:,}, du plus récent au plus ancien.",
    "part.matching": (
        "{shown:Montré|Montrés} : {shown:,} {shown:article qui correspond|articles qui "
        "correspondent}, sur {total:,} dans la base."
    ),
    "part.matching_newest": (
        "Montrés : les {shown:,} plus récents sur {matching:,} {matching:article qui correspond"
        "|articles qui correspondent} ; la base en contient {total:,}."
    ),
    "part.matching_range": (
        "Montrés : articles {first:,} à {last:,} sur {matching:,} {matching:qui correspond"
        "|qui correspondent} ; la base en contient {total:,}."
    ),
    "part.nothing": "Aucun article ne correspond, sur {total:,} dans la base.",
    "part.asked": "Demandé : {part}.",
    "part.choose": "Période et éditeur",
    "part.since": "Du",
    "part.until": "Au",
    "part.undated": "Aussi les articles sans date",
    "part.publisher": "Éditeur",
    "part.any": "Tous les éditeurs",
    "part.show": "Montrer",
    "part.clear": "Tout montrer",
    "part.newer": "‹ Plus récents",
    "part.older": "Plus anciens ›",
    "part.is_since": "à partir du {day}",
    "part.is_until": "jusqu’au {day}",
    "part.is_by": "éditeur {publisher}",
    "part.is_words": "contenant {words}",
    # searching
    "search.box": "Chercher dans les articles",
    "search.help": (
        "Tous les mots comptent. « Des mots entre guillemets » se suivent ; kisang* est complété."
    ),
    "search.none": "Aucun article ne contient {words}.",
    "search.no_words": "{words} ne contient aucun mot à chercher. Écrivez des lettres ou des chiffres.",
    "search.many": "{count:,} {count:article contient|articles contiennent} {words}",
    "search.more": "Plus de {count:,} {count:article contient|articles contiennent} {words}",
    "search.newest": "du plus récent au plus ancien",
    "search.within": "recherche limitée : {part}",
    "search.only": "Seulement ceux-ci sur la carte",
    "search.clear": "Terminer la recherche",
    "search.range": "{first:,} à {last:,}",
    # feeds
    "feeds.title": "Flux",
    "feeds.none": (
        "Aucun flux n’est suivi. Donnez l’adresse d’un flux, ou d’une page qui en indique un."
    ),
    "feeds.untitled": "sans titre",
    "feeds.read": "{count:,} {count:entrée lue|entrées lues}",
    "feeds.address": "Adresse d’un flux, ou d’une page qui en a un",
    "feeds.consent": (
        "Aller chercher les flux et leurs pages sur internet ; leurs serveurs l’apprennent"
    ),
    "feeds.add": "Suivre",
    "feeds.refresh_all": "Tout actualiser",
    "feeds.refresh_one": "Actualiser {title}",
    "feeds.remove_one": "Retirer {title}",
    "feeds.followed": "suivi : {title}",
    "feeds.removed": "{title} n’est plus suivi ; ses articles restent.",
    "feeds.needs_address": "Donnez l’adresse d’un flux.",
    "feeds.nothing": "rien de nouveau",
    "feeds.no_day": "sans date de publication",
    # what takes long
    "behind.decided": "La décision est enregistrée ; la carte est en cours de mise à jour.",
    "behind.unread": "Lecture d’articles en cours ; la carte est en cours de mise à jour.",
    "behind.read": "Lus jusqu’ici : {count:,} sur {of:,}.",
    # where reviewers differ
    "conflict.note": (
        "Les relecteurs divergent sur {count:,} {count:point ; rien n’en est appliqué"
        "|points ; aucun n’est appliqué}."
    ),
    "conflict.look": "Comparer",
    "conflict.title": "Où les relecteurs divergent",
    "conflict.none": "Les relecteurs sont d’accord sur tout.",
    "conflict.remark": "dans {title}",
    "conflict.stands": "Retenir ce que dit {name}",
    "conflict.neither": "Annuler toutes ces décisions",
    "conflict.needs_name": "Trancher demande votre nom : écrivez-le ci-dessus.",
    "conflict.settled": "Tranché : {what}.",
    "conflict.dropped": "Toutes les décisions ont été annulées : {what}.",
    "conflict.reach": "toujours pour cette graphie : {territory}",
    "conflict.anywhere": "tout territoire",
    "conflict.empty": "rien",
    "conflict.no_place": "Aucun lieu",
    "conflict.field.place": "Quel lieu {words} désigne",
    "conflict.field.role": "Ce qu’est {words}",
    "conflict.field.published": "La date de publication",
    "conflict.field.recommended": "Le chiffre montré pour un flux",
    "conflict.field.rejected": "Si l’article dit cela",
    "conflict.field.other": "{field}, dans une affirmation",
    "conflict.says.yes": "Il le dit",
    "conflict.says.no": "Il ne le dit pas",
    "add.title": "Ajouter des articles",
    "add.files": "Fichiers : texte, Markdown, HTML, PDF, DOCX, courriel, CSV, JSONL, ZIP",
    "add.text": "Ou collez un texte ; sa première ligne est le titre",
    "add.address": "Ou une adresse (http, https)",
    "add.consent": "Aller chercher cette adresse sur internet ; son serveur l’apprend",
    "add.outranks": (
        "L’éditeur et la date valent pour tout ce qui précède et priment sur ce que le texte dit "
        "lui-même ; laissez-les vides s’il les donne. Votre nom est noté avec la date."
    ),
    "add.read": "Lire",
    "add.count": "Lecture : {count:,} jusqu’ici",
    "add.nothing": "Rien à lire. Ajoutez un fichier, collez un texte ou donnez une adresse.",
    "add.show": "Montrer sur la carte",
    "add.state.read": "lu",
    "add.state.unchanged": "inchangé",
    "add.state.new_version": "nouvelle version",
    "add.state.left_out": "écarté",
    "add.counts": (
        "{read:,} {read:lu|lus}, {new_version:,} {new_version:nouvelle version|nouvelles versions}, "
        "{unchanged:,} {unchanged:inchangé|inchangés}, {left_out:,} {left_out:écarté|écartés}"
    ),
    "add.copy": "même texte qu’un autre article : une seule origine",
    "add.place_of": "à la place d’un autre texte de la même adresse, qui est conservé",
    "add.held": (
        "{count:,} {count:texte donne|textes donnent} l’adresse d’un article déjà présent"
    ),
    "add.held_line": "{title}\n  donne l’adresse de « {other} » : {address}",
    "add.held_note": (
        "Un fichier peut donner n’importe quelle adresse, et il n’y a qu’un article par adresse. Si "
        "vous gardez les deux, le nouveau est rangé à part ; à sa place, celui qui est ici devient "
        "son ancienne version, conservée et non montrée."
    ),
    "add.held.both": "Garder les deux",
    "add.held.place": "Mettre à sa place",
    "add.held.drop": "Écarter",
    "add.somebody": "un lecteur de cette page",
}
