"""Patterns of what stands below, beside or before an article and tells of something else.

Rows of :mod:`dashboard.core.pages.markers`; French, English and Swahili together, each pattern with
an example, tried where a sentence begins.
"""

from __future__ import annotations

#: e.g. "En photo : le marché", "Édition de Goma", "Nos bureaux : Goma, Uvira", "Archives: …"
NOTES_BELOW = (
    r"(?i:(?:en (?:photos?|images?|vidéos?|bref)|agenda|foot(?:ball)?"
    r"|prochaine?s? (?:émissions?|rendez-vous|reportages?)|thèmes?|sujets? liés?"
    r"|(?:petites? )?annonces?"
    r"|abonnements?|diffusion|nos bureaux|bureaux?(?: de liaison| régiona\w+)?"
    r"|archives?|erratum|rectificatif|réagissez|top \d+|suivre"
    r"|pour (?:tout|nous) contact(?:er)?"
    r"|(?:un|une) (?:lecteur|lectrice|auditeur|auditrice|internaute)[^:\n]{0,40}"
    r"|(?:également |aussi )?dans l.actualité|courrier des lecteurs|légende|carte|infographie"
    r"|in brief|in pictures|diary|what.s on|other headlines|in the same (?:section|category)"
    r"|next (?:programme|show|broadcast)|related topics?|topics"
    r"|classifieds?|subscriptions?|distribution|our (?:offices"
    r"|bureaus?)|liaison office|corrections?|clarification|have your say|also in the news"
    r"|caption"
    r"|map|graphic|from the archives?|a reader (?:in|from) [^:\n]{2,30}|letters? to the editor"
    r"|pia kwenye habari|ofisi zetu|kwa ufupi|masahihisho|kumbukumbu|ramani"
    r"|msomaji (?:wa|kutoka) [^:\n]{2,30}) ?[:–—]"
    r"|(?:note|nb|n\.b\.) ?[:–—-][^\n]{0,80}(?:frontières|boundaries|mipaka|carte|map)\b"
    r"|(?:à voir|retrouvez|à retrouver|découvrez) (?:aussi |sur |notre |nos |toute)"
    r"|(?:find|watch|hear) (?:more|our|us) (?:on|at|in|full)\b)"
    r"|Édition (?:de |du |d.)?[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?\.?$"
    r"|[A-ZÀ-Þ][\w-]+ (?:[Ee]dition|EDITION)\.?$|Toleo la [A-Z]\w+$"
)

#: e.g. "Vous écoutiez Radio Mlima, 98.4 FM à Goma", "This was Lake FM, 98.4 in Kigoma"
STATIONS = (
    r"(?i:(?:vous (?:avez écouté|écoutiez|écoutez|étiez à l.écoute)|ici|c.était|you (?:were"
    r"|have been|are) listening to|this (?:is|was|has been)|hapa ni|umesikiliza"
    r"|ulikuwa ukisikiliza) (?:la |sur )?[^.\n]{0,30}(?:radio|rtv|rtg|\d ?fm\b|\bfm\b)"
    r"|(?:radio|rtv|rtnc|fm|\w+ fm) [^.\n]{2,40}[–—|,-] ?[^\n]{0,40}\d{2,3}[.,]\d"
    r"|(?:la )?(?:radio|rtv|\w+ fm) (?:[^.\n]{2,40} )?(?:émet|est captée?|broadcasts (?:in|from|to)"
    r"|inarusha|inasikika)\b)"
)

#: e.g. "RADIO MLIMA — Bukavu, 88.8 FM": a station's heading, above the article as well.
#: The look ahead changes nothing but the time: most sentences do not end so.
STATION_HEADINGS = (
    r"(?=[^.\n]*+(?:\.\d ?(?:FM|MHz)|(?<=FM)|(?<=MHz))\.?$)"
    r"[^.\n]{3,40} ?[–—|,-] ?[^.\n]{0,40}\d{2,3}[.,]\d ?(?:FM|MHz)\.?$"
)

#: e.g. "Kivu Matin est un média basé à Bukavu", "Lake Wire is a news agency", "À propos : …"
OUTLETS = (
    r"[A-ZÀ-Þ][^.\n]{2,60} (?:est une? (?:média|agence (?:de presse|d.information)|webradio"
    r"|organe de presse|(?:site|portail|journal|magazine)(?: \w+)? d.information|radio"
    r" (?:communautaire|associative|locale)|association (?:née|créée|fondée))"
    r"|is an? (?:\w+ ){0,2}(?:news (?:agency|outlet|site|service)|media outlet|newspaper"
    r"|community radio|magazine)) ?\b"
    r"|(?i:à propos(?: de [^:\n]{2,40})?|about (?:us|[^:\n.]{2,40})|qui sommes-nous ?\??) ?[:–—] "
)

#: e.g. "Avec le soutien de la Suède", "Ce reportage a été financé par …", "Funded by Sweden"
FUNDERS = (
    r"(?i:(?:avec|grâce à) (?:le soutien|l.appui|le concours|la contribution|l.aide)"
    r" (?:financi\w+ |technique )?(?:de|du|des|d.)\b[^,\n]{2,80}$|financé par"
    r"|ce (?:projet|programme|reportage|média|site|bulletin|travail) (?:est|a été|bénéficie)"
    r" (?:soutenu|financé|réalisé|rendu"
    r"|appuyé|du soutien)|funded by|(?:produced )?with (?:the )?(?:\w+ )?(?:support|funding)"
    r" (?:from|of)\b[^,\n]{2,80}$|this (?:project|report|story|bulletin|programme)"
    r" (?:is|was) (?:funded"
    r"|supported|made possible|financed)|kwa (?:ufadhili|msaada) wa|mradi huu una)"
)

#: e.g. "Avec Rose Kahindo à Beni et Jean Kombi à Goma", "With Rose Kahindo in Beni"
REPORTERS = (
    r"[A-ZÀ-Þ][\w.’' -]{3,40}, (?:avec (?:nos|notre|la)|with (?:our|the)) (?:\w+ )?(?:correspond"
    r"|envoy|bureau|rédaction|newsroom|stringer)[^.\n]{0,60}\.?$"
    r"|(?:Avec la rédaction|With the newsroom)\b[^.\n]{0,40}\.?$|"
    r"(?:Avec|With|Na) (?:[A-ZÀ-Þ][\w.’'-]* ){1,3}(?:à|depuis|in|huko|mjini) [A-ZÀ-Þ][\w-]+"
    r"(?:(?:,| et| and| na) (?:[A-ZÀ-Þ][\w.’'-]* ){1,3}(?:à|depuis|in|huko|mjini)"
    r" [A-ZÀ-Þ][\w-]+)*\.?$"
    r"|(?i:propos recueillis|interview réalisée|entretien réalisé) (?:à|par|de)\b"
    r"|Imechapishwa (?:huko |mjini )?[A-Z]"
    r"|(?:Ainsi )?[Ff]ait(?: et signé)? à [A-ZÀ-Þ]|Signé à [A-ZÀ-Þ]"
    r"|(?:Done|Signed|Issued) (?:at|in) [A-Z]\w+(?:,| on| this)|Interview(?:ed)? by [A-Z]"
    r"|[A-ZÀ-Þ][\w’'-]+, (?:le |ce |on |this )?\d{1,2}(?:er|st|nd|rd|th)? \w+,? \d{4}\.?$"
)

#: e.g. "papa_jo (Paris) : honte à eux", "mwana243 : courage"
READERS = r"[a-z][\w.-]{0,40}[_\d][\w.-]{0,40}(?: ?\([^)\n]{2,25}\))? ?: "

#: e.g. "Nos fréquences : Goma 93.2", "Points focaux : Jean (Goma)", "(AFP, Nairobi)",
#: "Ampliation : mairie de Goma", "Traduit du swahili à Bukavu"
IMPRINTS = (
    r"(?i:(?:(?:nos |our )?(?:correspondants?|fréquences?|éditions|antennes|émetteurs|rédactions"
    r"|agences|stations|frequencies|transmitters|newsrooms|branches)"
    r"|permanences?(?: téléphoniques?)?|points? focaux|focal points?|numéros? (?:verts?|utiles?"
    r"|d.urgence|d.appel)|hotlines?|où nous trouver|points? de vente|ampliations?|cc"
    r"|copies? pour information|la (?:carte|photo|image) de la semaine|la semaine prochaine"
    r"|montage|mixage|réalisation|where to find us|copied to|copy to|next week"
    r"|masafa|wiki ijayo|nakala kwa) ?[:–—]"
    r"|(?:cette|ce) (?:dépêche|texte|papier|récit|compte.rendu) (?:a été|est) (?:rédigée?|écrite?"
    r"|relue?|traduite?|éditée?|publiée?|mise? en forme)\b"
    r"|prochaine? (?:bulletin|journal|flash|point|rendez-vous|édition) (?:à \d+|demain|ce|vers)\b"
    r"|réagi(?:r|ssez) (?:à|sur) (?:cet|ce)|traduit d\w+ \w+ (?:à|par)\b|translated (?:in|by)\b"
    r"|cette émission (?:est|a été|vous)"
    r"|this programme (?:is|was) (?:produced|made|presented)|écoutez-nous|listen to us"
    r"|(?:demain,? )?ne manquez pas|(?:dossier|enquête|article|émission) réalisée? (?:avec|par|à)"
    r"|fin de (?:la dépêche|l.article|transmission)|end of (?:report|dispatch)"
    r"|pour (?:la|le) (?:coordination|bureau|secrétariat|comité|collectif|synergie)\b"
    r"[^.:\n]{0,60}$|for the (?:committee|secretariat|coordination)\b[^.:\n]{0,60}$)"
    r"|\(?[A-ZÀ-Þ][\w’'-]+, \d{1,2}(?:er)? [a-zé]+(?: \d{4})?(?: \([^)\n]+\))?\)?$"
    r"|\((?:AFP|AP|Reuters|ACP|AKP|ABP|APA|PANA|EFE|DPA|Xinhua|RFI|VOA|BBC)[,/ –-]+[A-Z]\w+\)$"
    r"|[A-Z]\w+, (?:AFP|ACP|AKP|ABP|APA|PANA|EFE|DPA)\b[^\n\w]{0,4}(?:fin)?[^\n\w]{0,4}$"
    r"|[a-z]{2,3}/[a-z]{2,3}\b[^\n]{0,20}$"
    r"|[A-ZÀ-Þ]\w+, (?:de|from|kutoka) [A-ZÀ-Þ][\w-]+ ?: "
    r"|[^\n,]{3,50}, (?:\d{1,4},? )?(?:avenue|av\.|rue|boulevard)\b[^\n]{2,60}$"
    r"|(?:Avenue|Rue|Boulevard) [^\n.]{2,60}$"
)

#: e.g. "► À écouter : Kalemie", "[Publicité] Banque du Lac"
ASIDES = (
    r"(?i:[►→▶»] ?(?:à )?(?:lire|relire|écouter|voir|regarder|read|listen|watch|soma|tazama)\b"
    r"|à relire ?:|\(légende\)|\[(?:publicité|pub|ad|advertisement|annonce|tangazo)\]"
    r"|\(?pause (?:musicale|publicitaire)|vous êtes (?:sur|à l.écoute de) (?:la )?radio"
    r"|restez avec nous|stay with us|la suite après (?:la pub|ceci|la pause)"
    r"|de notre correspondante? \w+ (?:à|de|en|au)\b|rubrique ?: "
    r"|(?:objet|tr|fwd?|re) ?: (?:(?:tr|fwd?|re) ?: ?)*(?:nouvelles|news|des nouvelles|habari)\b"
    r"|publié à \w+,? le \d|mis en ligne (?:par|le|à)\b)"
    r"|[^\n.!?]{3,60} [–-] [^\n]{3,40} [–-] (?:n°|no\.?|issue) ?\d+"
)
