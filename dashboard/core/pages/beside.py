"""Patterns of what stands beside an article, wherever on the page, above it, or below it.

Further rows of :mod:`dashboard.core.pages.markers`: the kind of part, why it is none of the
article, and a pattern that is tried where a sentence begins, its examples above it.
"""

from __future__ import annotations

from dashboard.model import PartKind

#: Rows that count anywhere on the page: no article opens a sentence so.
ANYWHERE = (
    # e.g. "Lire en page 7 notre reportage", "(Lire page 3 : …)", "Suite en page 2", "See page 4",
    # and "[Voir aussi notre carte de Goma]", "Voir la vidéo : …", "Sur notre site : …", "Vidéo. …"
    (
        PartKind.LINKS,
        "a link to another page",
        r"(?i:(?:à )?(?:re)?lire (?:aussi )?(?:demain\b|(?:en |à la )?p(?:ages?|\.) ?\d)"
        r"|(?:re)?(?:lire|voir|écouter|regarder) (?:aussi |également )?(?:notre|nos|la vidéo)\b"
        r"|(?:la )?suite (?:en |à la )?page \d|(?:see|continued on|turn to|more on) page \d"
        r"|(?:sur|dans) (?:notre|nos) \w+ ?: "
        r"|(?:portraits?|diaporama|portfolio|vidéos?|podcast|audio|dessin)(?: ?: |\.$)"
        r"|retrouvez (?:ce soir|demain|tou(?:te)?s|notre|nos|l.intégralité)\b"
        r"|(?:ailleurs|aussi|également) sur (?:le|notre|ce) site\b|elsewhere on (?:this|our) site\b"
        r"|dans (?:le même dossier|nos (?:colonnes|pages|archives)|notre prochaine? \w+) ?[:–—]"
        r"|(?:à suivre|également) dans (?:l.édition|le numéro|les pages)\b"
        r"|(?:(?:nos |les )?autres titres|other headlines|audio|podcast) ?[•|:«“–—])",
    ),
    # e.g. "Mots-clefs : Masisi ; Sake", "Tags – Goma, Minova", "Classé dans : Ituri"
    (
        PartKind.PAGE_FURNITURE,
        "a line of tags",
        r"(?i:mots[- ]clefs? ?[:–—]|(?:tags?|thématiques?) ?[:–—-]"
        r"|classée? (?:dans|sous) ?:|filed (?:in|under) ?[:–—])",
    ),
    # e.g. "Légende photo : …", "Sur la photo : …", "Ci-dessus, le marché", "Photo d'ouverture : …"
    (
        PartKind.CAPTION,
        "a caption under a picture",
        r"(?i:légende (?:de la )?photo ?:|photo (?:d.|de )\w+ ?:"
        r"|(?:sur la|notre|la) photo(?:graphie)?(?: du jour)? ?:"
        r"|image d.illustration\b|crédits? (?:images?|photos?|vidéos?) ?[:–—]"
        r"|(?:in|our) (?:the )?(?:photo|picture) ?:|ci-(?:dessus|dessous|contre) ?[,:]"
        r"|en (?:photo|image)s?, |ph\. ?(?:tiers|droits|d.illustration)\b"
        r"|carte de (?:situation|localisation) ?:|location map ?:)",
    ),
    # e.g. "Météo demain – Goma : averses", "Temps prévu à Goma : orages", "Proverbe du jour : …"
    (
        PartKind.PAGE_FURNITURE,
        "a note on something else",
        r"(?i:(?:la )?météo (?:demain|du (?:jour|week-end)|de (?:demain|la semaine)) ?[:–—]"
        r"|temps prévu (?:à|pour|demain)\b|(?:le )?(?:mot|proverbe|dicton) du jour ?[:–—]"
        r"|weather (?:today|tomorrow) ?[:–—]|(?:word|proverb) of the day ?[:–—])",
    ),
)

#: Rows that count at the foot of a page alone.
BELOW = (
    # e.g. "Ce bulletin est diffusé à Goma", "Une émission enregistrée à Goma", "Nous recrutons à …"
    (
        PartKind.PAGE_FURNITURE,
        "what the outlet says of itself",
        r"(?i:(?:ce|cet|cette|notre|une?) (?:bulletin|journal|émission|reportage|entretien|texte"
        r"|interview|papier|podcast|documentaire|revue|magazine|chronique|récit|portrait)"
        r"(?: (?:est|a été|était|vous est)(?: aussi| également| d.abord)?)? (?:diffusé|imprimé"
        r"|enregistré|tourné|paru|paraît|produit|réalisé|proposé|présenté|préparé|publié)e?\b"
        r"|this (?:bulletin|programme|interview|podcast|magazine) (?:is|was) (?:also |first )?"
        r"(?:broadcast|printed|recorded|filmed|distributed)\b"
        r"|nous (?:émettons|recrutons)\b|vous pouvez nous (?:capter|joindre|écouter|suivre|écrire)"
        r"|à vous (?:les studios?|la régie)\b|c.était (?:le (?:journal|bulletin)|l.édition)\b"
        r"|vu sur (?:twitter|x|facebook|whatsapp|tiktok)\b)"
        r"|[ÀA] vous,? [A-ZÀ-Þ][\w-]+[.!]?$|Ici [A-ZÀ-Þ][\w-]+, à vous\b",
    ),
    # e.g. "* Noms d'emprunt.", "Note : les prénoms ont été changés", "Lexique : …"
    (
        PartKind.PAGE_FURNITURE,
        "a note on words and names",
        r"(?i:(?:(?:note|nb|ndlr) ?[:–—] ?)?(?:les |\* ?)*(?:pré)?noms? (?:d.emprunt\b|fictifs?\b"
        r"|(?:ont|a) été (?:changé|modifié))|(?:names|some names) have been changed"
        r"|(?:lexique|glossaire|glossary) ?[:–—])",
    ),
    # e.g. "Né à Kindu, l'auteur vit à Liège.", "Ancien séminariste à Kalemie, il écrit des romans."
    (
        PartKind.BIOGRAPHY,
        "the author's biography",
        r"(?i:(?:née?|originaire|installée?) (?:à|en|au|d.|de) ?[^,\n]{2,40}, l.aut(?:eur|rice)"
        r"|l.aut(?:eure?|rice) (?:tient|signe|publie|écrit|anime|habite|réside|prépare)\b"
        r"|(?:chercheu\w+|ancien(?:ne)? \w+|journaliste|professeure?|enseignante?|doctorante?"
        r"|avocate?|médecin|sociologue|historienn?e?) (?:à|au|de|du|en|d.)[^,.\n]{2,60}, (?:il"
        r"|elle) (?:écrit|enseigne|collabore|anime|signe|publie|a publié|prépare|est l.aut)\w*\b)",
    ),
)

#: What a page is called: "L'Écho du Kivu", "La Voix des Volcans", "The Kivu Herald".
_CALLED = (
    r"(?:(?:L[’']|Le |La |Les )?(?:Écho|Echo|Voix|Courrier|Journal|Tribune|Gazette|Dépêche"
    r"|Messager|Observateur|Phare|Quotidien)s? (?:de la |de l[’']|de |du |des |d[’'])?"
    r"[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?"
    r"|JOURNAL D\w* [A-ZÀ-Þ-]+|(?:The )?(?:[A-Z]\w+ ){1,3}(?:Herald|Gazette|Tribune|Times|Courier"
    r"|Observer|Monitor|Telegraph|Chronicle))"
)

#: Rows that count at the head of a page alone, a line each.
ABOVE = (
    # e.g. "L'Écho du Kivu – Bukavu", "La Voix des Volcans, édition de Goma"
    (
        PartKind.PAGE_FURNITURE,
        "the name of the page",
        _CALLED + r"(?: \([^)\n]{2,20}\))?(?: ?[–—|,•-] ?(?:[A-ZÀ-Þ\d]|n°|(?:l[’'])?édition"
        r"|(?:votre|le|the|your) )[^\n.!?:]{1,60})?$"
        r"|(?i:édition spéciale|special edition) ?[–—|,-] ?[^\n.!?:]{2,40}$",
    ),
    # e.g. "N/Réf : 044/CAB/SK, Bukavu", "Siège : avenue du Lac, Goma", "Destinataires : …"
    (
        PartKind.PAGE_FURNITURE,
        "the head of a letter",
        r"(?i:(?:[nv]/)?réf(?:érences?)?\.? ?:|siège(?: social)? ?:|destinataires? ?:"
        r"|our ref(?:erence)?\.? ?:|recipients? ?:)",
    ),
    # e.g. "Vous écoutez Radio Salama, depuis Beni", "Bonsoir à tous, ici Goma."
    (
        PartKind.PAGE_FURNITURE,
        "a station's heading",
        r"(?i:vous écoutez (?:la )?radio\b|you are listening to\b"
        r"|bon(?:jour|soir),? (?:à tous|à toutes|mesdames|chers auditeurs)\b)",
    ),
    # e.g. "Correspondance, Beni", "Luc Mbusa (à Goma)", "Reportage : L. Mbusa (Lubero)"
    (
        PartKind.BYLINE,
        "who wrote, and where",
        r"(?:Correspondance|Correspondence)(?: \w+)?, ?[A-ZÀ-Þ][\w-]+\.?$"
        r"|(?:Reportage ?: )?[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]+){1,2}"
        r",? \((?:à |in |depuis )[A-ZÀ-Þ][\w-]+\)$",
    ),
)
