"""Patterns of links to other articles, notices and signatures that stand below an article.

Further rows of :mod:`dashboard.core.pages.markers`, beside those of :mod:`feet`; French and English
together, each pattern with an example, tried where a sentence begins. Most count at the foot of a
page alone: above it "Dernières nouvelles :" may open the article itself.
"""

from __future__ import annotations

#: What ends the words of a heading: "Articles récents", "Relire : …", "Archive 2019 – …".
_END = r"(?: ?[:|→»]| ?$| [–—-] )"

#: e.g. "Articles récents", "Le plus lu : …", "Vous aimerez aussi", "Au sommaire : …", "Relire : …"
OTHER_ARTICLES = (
    r"(?i:(?:dans la même (?:rubrique|catégorie|série|section)|(?:derniers )?articles?"
    r"(?: récents?| populaires?)?|billets récents|les? (?:plus|mieux) lue?s?(?: de la semaine)?"
    r"|(?:le |notre )?top \d+(?: de la semaine| du jour)?"
    r"|dernières? (?:nouvelles|infos?|informations|dépêches|actualités)"
    r"|(?:aussi )?à la une(?: aussi)?|(?:le )?fil (?:infos?|actu|d.actualités?)"
    r"|vous (?:aimerez|pourriez|allez)(?: (?:aussi|également))?(?: aimer| apprécier)?"
    r"(?: (?:aussi|également))?|cela (?:peut|pourrait) (?:aussi )?vous intéresser"
    r"|(?:notre|nos) (?:sélection|recommandations?|conseils? de lecture)|précédent|suivant"
    r"|(?:au |le )?sommaire|au menu|dans ce (?:numéro|journal)|(?:les )?autres (?:nouvelles|titres"
    r"|infos|actualités|articles)|ailleurs (?:en|au|aux|dans) (?:le |la )?[\w-]+|et aussi"
    r"|archives? ?\d{4}|(?:à )?(?:relire|revoir|réécouter)|diaporama|dossiers?(?: spécial)?"
    r"|plus d.(?:infos?|informations|actualités?|articles?)|prochain (?:épisode|dossier)"
    r"|(?:dans )?(?:notre|le) prochain (?:numéro|épisode|dossier)"
    r"|recent (?:articles|posts)|latest (?:articles|posts)|in this issue|contents|other (?:news"
    r"|stories|articles)|previous|next|slideshow|photo gallery|our (?:picks|selection)|read again"
    r"|from the archives? ?\d{4}|elsewhere in (?:the )?[\w-]+|next episode|you(?:.ll| will) also"
    r" like)" + _END + r"|(?:re)?lire notre (?:enquête|reportage|article|dossier)\b"
    r"|(?:voir|lisez|consultez|retrouvez|écoutez|réécoutez|découvrez|regardez)"
    r" (?:aussi |également |encore |ici )?(?:notre|nos|l.intégralité|la suite|le dossier)\b"
    r"|(?:see|read|watch|hear) (?:also )?our (?:\w+ )?(?:report|special|series|feature|interview"
    r"|dossier|page)\b"
    r"|tout(?:e|es)? (?:l.actualité|l.info|les (?:nouvelles|infos|actualités)) d"
    r"|plus d.(?:actualités|articles|infos) (?:de|sur|d.)|(?:nos|tous nos) (?:autres )?articles sur"
    r"|all (?:the )?(?:news|stories) (?:from|on|about)|more (?:news|stories) (?:from|on|about)"
    r"|[←‹] ?\S)"
    r"|[^\n.!?]{3,140} [→›]$"
)

#: e.g. "Avis de recrutement : …", "Météo du jour : …", "Ci-dessus : …", "Dépôt légal : Kinshasa"
NOTICES = (
    r"(?i:(?:avis(?: de \w+| aux? \w+)?|(?:la )?météo (?:du jour|de demain)"
    r"|ci-(?:dessus|dessous|contre)|ph\.? d.(?:illustration|archives)|dépôt légal"
    r"|vos réactions|partenaires?|sponsors?|(?:les )?sources|destinataires?"
    r"|le chiffre(?: du jour)?|notices?|vacancies|above"
    r"|below|partners?|recipients?|credits|your (?:reactions|letters)|crossword) ?[:–—]"
    r"|association (?:enregistrée|agréée|de droit)|pour (?:s.abonner|nous écrire|réagir)\b"
    r"|(?:le )?(?:taux|prix) du jour\b|horoscope\b|le saviez-vous ?\?|quiz\b|mots croisés\b"
    r"|did you know ?\?|retrouvez-(?:nous|moi)\b|find us (?:on|in|at)\b|envoyé depuis \w"
    r"|sent from \w|\[musique\]|\[music\]|jingle\b|générique\b"
    r"|registered (?:charity|association|in)\b|to (?:subscribe|write to us)\b)"
)

#: e.g. "L'auteur, né à Uvira, enseigne à Paris."
AUTHORS = r"(?i:l.aut(?:eure?|rice), |the (?:author|writer), (?:who|born|an?) )"

#: e.g. "Correspondance particulière de Bukavu", "A. Bahati (Bukavu)", "Bukavu, A. Bahati",
#: "Aline Bahati/ RLK-Bukavu"
SIGNED = (
    r"(?i:correspondance (?:particulière|spéciale)(?:,| de| à| depuis)\b)"
    r"|(?:[A-ZÀ-Þ]\. ?){1,2}[A-ZÀ-Þ][\w’'-]+(?:, ?| \()[A-ZÀ-Þ][\w’'-]+\)?\.?$"
    r"|[A-ZÀ-Þ][\w’'-]+, (?:[A-ZÀ-Þ]\. ?){1,2}[A-ZÀ-Þ][\w’'-]+\.?$"
    r"|(?:[A-ZÀ-Þ][\w’'-]+ ){1,2}[A-ZÀ-Þ][\w’'-]+ \([A-ZÀ-Þ][\w’'-]+\)\.?$"
    r"|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,3} ?[/|,] ?[A-Z]{2,8} ?[-–/|,] ?[A-ZÀ-Þ][\w-]+\.?$"
    r"|(?i:(?:ce texte|cet article|this (?:text|article|story|report)) (?:a été|was)"
    r" (?:écrit|rédigé|traduit|relu|written|edited|translated|produced) (?:à|depuis|in|at)\b)"
    r"|(?:Écrit|Rédigé|Written|Filed) (?:à|in|from|depuis) [A-ZÀ-Þ]"
    r"|(?:Reportage|Enquête|Entretien|Images?|Montage) réalisée?s? (?:à|en|au) [A-ZÀ-Þ]"
    r"|(?i:(?:le journal|l.émission|the programme|the bulletin) est? [^.\n]{2,30}\. technique ?:)"
    r"|(?:Technique|Son|Sound|Sound engineer|Camera|Caméra) ?: [^\n]{2,60}$"
    r"|(?i:prints? (?:are )?available|registered (?:office )?in)\b"
)

#: e.g. "Vous êtes ici : Accueil / Goma", "Provinces : Nord-Kivu | Sud-Kivu | Ituri"
PATHS = (
    r"(?i:vous êtes ici ?:|you are here ?:"
    r"|(?:provinces|régions|rubriques|sections|pays|éditions?|regions|countries|categories) ?: "
    r"[^\n.|]{2,40}\|)"
)
