"""Last lines in which a page speaks of itself: of its texts, its programmes, its readers.

"Rendez-vous à 18 h pour le journal de Bukavu.", "Une version de cet article est parue à Bruxelles."
are whole sentences, and none of the article. They are told by whose the thing is ("this article",
"our next edition", "your donations" are said by nobody but the page), by how the text came about
("Relu à Paris."), by a label that serves readers ("Appel à témoins : …") and by a farewell.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re

#: What a page calls its own pieces; no "texte", "rapport", "vidéo": the news tells of those too.
_PIECES = "articles?|papiers?|reportages?|chroniques?|émissions?|bulletins?|podcasts?|billets?"
#: Further things that only "notre" and "nos" make the page's.
_OURS = (
    "éditions?|séries?|numéros?|rédactions?|studios?|correspondante?s?|envoyée?s?|enquêtes?|cartes?"
    "|chaînes?|antennes?|direct|colonnes|lecteurs|auditeurs|abonnés|newsletter|archives|journal"
    "|dossiers?|photos?|vidéos?|pages?|ondes|remerciements|partenaires"
)
#: What belongs to the readers.
_YOURS = (
    "fidélité|attention|avis|dons|écoute|questions|témoignages|soutien|commentaires|réactions"
    "|appels"
)

# e.g. "Une version de cet article est parue à …", "Dans notre édition de demain : …", "Merci de
# votre fidélité", "L'équipe vous salue depuis …", "C'était A. Mbuyi, en direct de …"
_OF_ITSELF = re.compile(
    rf"\b(?i:(?:ce|cet|cette|ces) (?:{_PIECES})(?! d(?:e |u |es |[’']))"
    r"|(?:cet?|cette) (?:entretien|interview|texte|photo|vidéo|dépêche|enquête) (?:a été|est)"
    r" (?:d.abord )?(?:menée?|relue?|réalisée?|enregistrée?|traduite?|reprise?|publiée?|parue?)"
    r"|ont (?:collaboré|contribué|participé) à c(?:e|ette) (?:numéro|émission|page)"
    r"|toute reproduction|reproduction (?:autorisée|interdite)"
    rf"|(?:notre|nos) (?:[\w-]+ )?(?:{_PIECES}|{_OURS})|(?:votre|vos) (?:{_YOURS})"
    r"|vous (?:salue|retrouve|remercie|souhaite|propose|donne rendez|a été présenté)\w*"
    r"|(?:pour|pouvez|pouvez aussi|venez|continuez à) nous (?:retrouver|écouter|lire|écrire|suivre"
    r"|joindre|capter)"
    r"|rendez-vous [^.:]{0,24}(?:journal|bulletin|émission|édition|antenne)"
    r"|c.était [^.:]{2,40}(?:en direct|au micro|pour (?:le journal|radio))"
    r"|l.équipe de (?:production|réalisation|rédaction)"
    r"|(?:l.auteure?|l.autrice|la rédaction|le journal) (?:[^.:]{0,24} )?(?:remercie|relu|vérifié"
    r"|corrigé|mis à jour|est aussi|présente ses excuses)"
    r"|(?:noms?|prénoms?|identités?) d\w+ (?:témoins?|victimes?|personnes|interlocuteurs|sources"
    r"|enfants)\b[^.:]{0,30} (?:modifié|changé|fictif)\w*"
    r"|version (?:audio|papier|longue|imprimée|numérique)|couvre l.actualité"
    r"|this (?:article|story|report|piece|podcast) (?:is|was|has|first|also|appeared)"
    r"|our (?:newspaper|website|newsroom|correspondents?|next (?:issue|edition|bulletin)|readers"
    r"|listeners)|your (?:letters|support|donations|comments)"
    r"|names of [^.:]{2,24} (?:have been|were) changed"
    r"|(?:makala|kipindi|toleo) (?:hii|hili|hiki|yetu|letu|chetu))\b"
)
#: How the text came about, at the head of a line without a verb: "Relu à Paris.", "Dépêche reçue à
#: Nairobi à 17 h 05.", "Version mise à jour à 18 h, heure de Goma.", "Edited in Dakar."
_MADE = re.compile(
    r"(?i:(?:(?:(?:article|texte|dépêche|version(?: \w+)?|émission|reportage|images?|photos?|vidéo"
    r"|entretien|interview|bulletin|récit|rubrique|informations|extrait d.une? \w+)"
    r" \w+(?:é|i|is|it|u|ert))"
    r"|(?:(?:communiqué|enquête|carte|propos) )?(?:relu|édité|rédigé|traduit|imprimé|publié|diffusé"
    r"|transmis|reçu|enregistré|vérifié|monté|recoupé|tourné|filmé|adapté|corrigé|transcrit"
    r"|actualisé|préparé|présenté|financé|mené|recueilli)"
    r"|(?:version |texte )?mise? (?:à jour|en ligne|en page))e?s? (?:aussi )?(?:à|en|au|aux|par"
    r"|depuis|le|dans|avec|chez|du|sur)\b"
    r"|(?:edited|translated|printed|recorded|filmed|updated|compiled) (?:in|at|by|from|on)\b)"
    r"(?![^\n]*, (?:les?|la|l[’']|ils?|elles?|on|une?|des|ces?|cet|cette|the|an?|he|she|they|it)"
    r"\b ?[^\d])"
)
#: What a label offers or says of the page: "Diffusion restreinte : …", "Appel à témoins : …".
_SERVICES = re.compile(
    r"(?i:(?:[^\n:–—]{0,24}\b(?:transcription|traduction|montage|publireportage|chronique"
    r"|lecteurs?|lectrices?|auditeurs?|auditrices?|internautes?|courrier|appel à témoins"
    r"|offre d.emploi|kiosques?|relecture|bande-son|réclamations|readers?|listeners?)\b"
    r"[^\n:–—]{0,24}"
    r"|(?:diffusion(?: restreinte| limitée)?|tarifs?|dons|météo|copie|partenaires?|abonnements?"
    r"|commentaires? d[e’'] ?[^\n:–—]{2,30}|\d+ (?:commentaires?|réactions?|comments)"
    r"|corrections?|weather|vacanc(?:y|ies)|subscriptions?))(?: ?:| [–—]) )"
)
#: A farewell, and whose account it is: "Fin du bulletin.", "À demain, même heure", "@kivu_actu, …".
_FAREWELL = re.compile(
    r"(?i:fin (?:du|de la|de l.) ?(?:bulletin|journal|revue|émission|édition|flash|transmission)"
    r"|(?:bonne|excellente) (?:soirée|journée|nuit|écoute|lecture)\b"
    r"|à (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|bientôt|très vite)\b"
    r"(?:,| à| sur| pour)|(?:chers? |chères? )?(?:auditeurs|auditrices|lecteurs|lectrices"
    r"|internautes|abonnés)\b|(?:un grand |mille )?mercis? (?:à|au|aux|de)\b|une erreur ?\?"
    r"|en kiosques?\b|@\w{3,}"
    r"|\(?avec (?:l.)?(?:afp|reuters|ap|agences)\b"
    r"|(?:(?:le|la) )?prochaine? (?:bulletin|édition|numéro|émission|journal|flash|épisode"
    r"|livraison du|parution)(?! d(?:e |u |es |[’']))"
    r"|(?:goodbye|end of (?:the )?(?:bulletin|news|programme)|next bulletin)\b)"
)
#: A voice that is quoted, or in dispute, may say "our newspaper".
_QUOTED = ("«", "“", '"', "»")


def speaks_of_page(line: str) -> bool:
    """Whether the line is the page's word on itself, not a voice in it.

    >>> speaks_of_page("Une version de cet article est parue à Bruxelles.")
    True
    >>> speaks_of_page("« Cet article est un mensonge », dit le maire de Goma.")
    False
    """
    if any(sign in line for sign in _QUOTED):
        return False
    begins = any(sign.match(line) for sign in (_MADE, _SERVICES, _FAREWELL))
    return begins or _OF_ITSELF.search(line) is not None
