"""Words by which a page shows what is not the article: one row for each sign, to be extended.

Every row gives the kind of part, a pattern that is tried where a sentence begins, an example, and
how far the part reaches.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dashboard.core import late_patterns as re
from dashboard.core.pages import beside, feet, links
from dashboard.core.pattern_leads import LeadPatterns
from dashboard.model import PartKind


class Reach(Enum):
    """How far a part goes on after its sign."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    TO_THE_END = "to the end"


@dataclass(frozen=True, slots=True)
class Marker:
    """A sign and what it says about the text behind it.

    Attributes:
        kind: What the text is instead of the article.
        pattern: What the sign looks like, tried where a sentence begins.
        reach: How far it speaks: for its sentence, its paragraph, or the rest of the page.
        reason: The same in words, for the reader.
        only_last: Whether it counts at the foot of a page alone.
        only_first: Whether it counts at the head of a page alone.
    """

    kind: PartKind
    pattern: re.Pattern[str]
    reach: Reach
    reason: str
    only_last: bool = False
    only_first: bool = False


def _marker(
    kind: PartKind, reach: Reach, reason: str, pattern: str, *, only_last: bool = False
) -> Marker:
    """A row of the table; ``only_last`` rows count at the foot of a page, where a line begins."""
    return Marker(kind, re.compile(pattern), reach, reason, only_last)


MARKERS = (
    # e.g. "Read the original article on Radio Okapi.", "Cet article est d'abord paru sur RFI."
    _marker(
        PartKind.SOURCE_LINE,
        Reach.SENTENCE,
        "the line that names the original source",
        r"(?i:(?:read|see|view) the (?:original|full) (?:article|story|report) (?:on|at|in) (?=\S)"
        r"|(?:(?:this (?:article|story|report|piece) (?:was )?(?:first|originally) (?:published"
        r"|appeared|posted))|(?:first|originally) published) (?:on|in|by|at) (?!\d|\w+day\b|january"
        r"|february|march|april|may|june|july|august|september|october|november|december)"
        r"|(?:lire|voir|consulter) l.article (?:original|complet) (?:sur|dans) |cet article (?:a"
        r" |est )(?:été )?(?:d.abord |initialement |originellement )(?:été )?(?:publié|paru)"
        r" (?:par|sur|dans|chez) )",
    ),
    # e.g. "Original Source: www.aljazeera.com", "Source : Radio Okapi", "Chanzo: BBC"
    _marker(
        PartKind.SOURCE_LINE,
        Reach.PARAGRAPH,
        "the line that names the original source",
        r"(?:Original [Ss]ource|Source(?: originale)?|SOURCE|Chanzo|Via) ?: ?(?=\S)",
    ),
    # e.g. "Leave a Reply", "Your email address will not be published.", "Laisser un commentaire"
    _marker(
        PartKind.COMMENT_FORM,
        Reach.TO_THE_END,
        "the page's form for comments",
        r"(?i:leave a (?:reply|comment)|post a comment|add a comment|your email address will not"
        r"|required fields are marked|laisser un commentaire|laissez un commentaire|votre adresse"
        r"(?: e-?mail| de messagerie) ne sera pas|poster un commentaire|les champs obligatoires"
        r"|acha (?:jibu|maoni)|toa maoni)",
    ),
    # e.g. "3 Comments", "Comments (14)", "Commentaires (2)", "Maoni (5)", "Readers' comments:"
    _marker(
        PartKind.COMMENT_FORM,
        Reach.TO_THE_END,
        "readers' comments",
        r"(?i:(?:comments|commentaires|maoni|réactions) ?\(\d+\)|\d+ (?:comments|commentaires)\b"
        r"|(?:readers?.{0,2} |vos |les )?(?:comments|commentaires|réactions) ?:?$"
        r"|maoni(?: ya wasomaji)? ?:?$)",
    ),
    # e.g. "About Ravi Patel", "About the author: …", "À propos de l'auteur", "Kuhusu mwandishi"
    _marker(
        PartKind.BIOGRAPHY,
        Reach.TO_THE_END,
        "the author's biography",
        r"(?:(?i:about the (?:author|writer|journalist|reporter))"
        r"|(?i:à propos d(?:e l.|u )(?:auteure?|autrice|journaliste|rédacteur))"
        r"|(?i:l.auteure? ?:)|(?i:kuhusu mwandishi)"
        r"|About (?:[A-Z][\w.’'-]+ ?){1,4}$)",
    ),
    # e.g. "Ravi Patel is a dedicated journalist who has …", "Jane Doe est journaliste à …"
    _marker(
        PartKind.BIOGRAPHY,
        Reach.PARAGRAPH,
        "the author's biography",
        r"(?:[A-Z][\w.’'-]+ ){2,4}(?:is an? (?:\w+[ -]){0,4}(?:journalist|reporter|columnist"
        r"|freelance\w*|editor|correspondent)\b(?: (?:who|with|based|and|at|for|covering)\b|\.)"
        r"|est (?:un |une )?(?:\w+ ){0,2}(?:journaliste|rédacteur|rédactrice|correspondant\w*)"
        r" (?:à|pour|de|basée?|indépendante?)\b)",
    ),
    # e.g. "The writer taught history in Lyon.", "L'auteur est chercheur à Gand.", "Jane Doe is a
    # fellow at …", "Paul Kaya enseigne le droit à Kinshasa.", "Mwandishi ni mtafiti wa …"
    _marker(
        PartKind.BIOGRAPHY,
        Reach.PARAGRAPH,
        "the author's biography",
        r"(?i:(?:the|our) (?:(?:present )?writer|author|columnist|reporter|contributor)s? (?:(?:is"
        r"|was) (?:an? |the |based|currently)|has (?:worked|written|reported|covered|lived)|taught"
        r"|teaches|writes|covers|lives|studied|works|holds|heads|lectures|grew up|blogs"
        r"|speciali[sz]es)\b|l.aut(?:eure?|rice) (?:est|a|enseigne|vit|travaille|dirige"
        r"|collabore)\b"
        r"|mwandishi (?:wa makala (?:haya|hii)|ni|anaishi|amekuwa)\b)"
        r"|(?:(?:Dr|Prof)\.? )?(?:[A-ZÀ-Þ][\w.’'-]+ ){2,4}(?:is (?:an? |the"
        r" )?(?:\w+[ -]){0,5}(?:researcher|analyst|lecturer|professor|fellow|writer|author"
        r"|novelist|photographer"
        r"|scholar"
        r"|academic|economist|historian|consultant)\b|covers\b|(?:writes|teaches|blogs) (?:for"
        r"|about|on|in|from|at|the|and)\b|studied at\b|lives and works\b|est (?:un |une |le"
        r" |la )?(?:\w+[ -]){0,3}(?:chercheu\w+|doctorante?"
        r"|analyste|professeure?|écrivaine?|photographe|politologue|historienn?e?|juriste"
        r"|consultante?"
        r"|enseignante?|économiste|essayiste|blogueu\w+)\b|(?:enseigne|vit|collabore|écrit) (?:à|au"
        r"|en|le|la|l.|pour)|ni (?:mwandishi|mtafiti|mchambuzi|mhadhiri)\b)",
        only_last=True,
    ),
    # e.g. "View all posts by Ravi Patel →", "Voir tous les articles de …", "More from this author"
    _marker(
        PartKind.BIOGRAPHY,
        Reach.PARAGRAPH,
        "a link to the author's other texts",
        r"(?i:view all posts|see all posts|more (?:posts |stories )?(?:by|from) (?:this|the) author"
        r"|voir tous les articles|tous les articles de|contact the author|follow (?:him|her) on)",
    ),
    # e.g. "Photo: an empty row of huts, Rusayo.", "[PHOTO 1] Étals vides", "Crédit : J. C."
    _marker(
        PartKind.CAPTION,
        Reach.PARAGRAPH,
        "a caption under a picture",
        r"(?i:\[? ?(?:photo|image|picture|figure|video|vidéo|picha|illustration|légende|caption"
        r"|map|carte|file photo|photo d.illustration|photo d.archives?)(?: \d+)? ?\]"
        r"|(?:photos?|images?|pictures?|picha|illustrations?|légende|caption|file photo|photo"
        r" credit"
        r"|image credit|crédit(?:s)?(?: photo)?|photo d.illustration|photo d.archives?|map|carte"
        r"|figure|graphic|infographi[ce]|video|vidéo|watch|ramani|pictured|file image|file picture"
        r"|image d.illustration|maelezo ya picha"
        r"|pichani|©|\(c\) photo)(?: \d+)?(?: ?[:|–—]| -)|(?:photo|image) (?:by|courtesy|credit)\b"
        r"|file ?[:–—-]|afp photo|in this (?:\w+[ ,]+){0,5}(?:photo|image|picture)\b|pictured"
        r" (?:here"
        r"|above)|sur cette (?:photo|image)|photo prise|picha (?:kutoka|hii|na ya)|(?:image|photo)"
        r" (?:caption|source)\b|chanzo cha picha)",
    ),
    # e.g. "RELATED: Coffee prices slip", "Also read:", "À LIRE AUSSI :", "Lire aussi", "Soma pia:"
    _marker(
        PartKind.LINKS,
        Reach.PARAGRAPH,
        "a link to another article",
        r"(?i:(?:related(?: articles?| stories| news| topics?| posts?| content| coverage)?|also"
        r" read"
        r"|read (?:also|more|next|further)(?: on [^.:\n]{2,40})?|see also(?: our \w+)?"
        r"|more on (?:this|the)(?: story| topic| crisis)?|recommended(?: for you| reading)?"
        r"|don.t miss|further reading"
        r"|(?:you (?:may|might) )(?:also )?(?:like|be interested in)|in case you missed it|icymi"
        r"|what to read next|up next|coming up|elsewhere(?: in the news)?|in other news|also today"
        r"|(?:also )?on our (?:site|website|pages)|editor.?s.? picks?|in pictures|explainer|opinion"
        r"|listen|podcast|à lire(?: aussi| également| ensuite)?"
        r"|(?:re)?lire (?:(?:aussi|également)(?: (?:notre|nos) \w+| sur"
        r" [\w.-]+)?|plus"
        r"|la suite|notre \w+|l.article)|a lire (?:aussi|également)|sur le même (?:sujet|thème)"
        r"|voir (?:aussi|également)|à (?:voir|écouter|découvrir|suivre)(?: aussi)?"
        r"|regarde[rz] aussi|écoute[rz](?: aussi)?|pour aller plus loin|en savoir plus|notre"
        r" dossier"
        r"|articles? (?:liés|similaires|connexes|associés)|plus d.articles|autres articles|nos"
        r" autres"
        r" (?:articles|titres)|ailleurs(?: dans l.actualité| sur le web)?|en lien|en images"
        r"|soma (?:pia|zaidi)|tazama (?:pia|zaidi)|sikiliza(?: pia)?|endelea kusoma|unaweza (?:pia"
        r" )?kusoma|habari (?:zinazohusiana|nyingine|zaidi|zingine))(?: ?[:|>»→–—]| -| ?$)"
        r"|(?:after|following) the (?:music|break|news|jingle|ads?) ?[:,]|après la (?:pause"
        r"|musique)"
        r" ?[:,]|baada ya (?:muziki|mapumziko) ?[:,])"
        r"|(?:[ÀA] )?[Ll]ire (?:aussi|également) (?=[A-ZÀ-Þ«])|(?:[Rr]ead also|Also read|See also)"
        r" (?=[A-ZÀ-Þ“])",
    ),
    # e.g. "Sport : le derby est reporté.", "Currencies: …", "Michezo: …"
    _marker(
        PartKind.LINKS,
        Reach.PARAGRAPH,
        "a note on something else: sport, culture, markets",
        r"(?i:(?:sports?|currenc(?:y|ies)|exchange rates?|football|culture|mercato|bourse"
        r"|taux(?: de change)?|nécrologie|jeux|horoscope|michezo|burudani|utamaduni"
        r"|viwango vya fedha)(?: today| du jour| leo)? ?[:|–—])",
        only_last=True,
    ),
    # e.g. "Tomorrow in our pages: …", "Prochaine édition : …", "Également dans ce journal : …"
    _marker(
        PartKind.LINKS,
        Reach.PARAGRAPH,
        "a note on what else is published",
        r"(?i:(?:tomorrow|demain|kesho)(?: in| dans)?(?: our| nos| ces)? ?(?:pages?|colonnes|paper"
        r"|edition|issue)? ?:|(?:also|earlier|later|next) (?:in|on) (?:this|our|the) (?:bulletin"
        r"|programme|program|show|edition|issue|site|newspaper)\b|(?:également|aussi|à suivre) dans"
        r" (?:ce|cette|notre|nos) (?:journal|édition|bulletin|émission|colonnes)\b|prochaine?"
        r" (?:édition"
        r"|bulletin|numéro|mise à jour|rapport) ?:|(?:next|forthcoming) (?:edition|report) ?:"
        r"|(?:kesho"
        r"|toleo lijalo) ?:)",
    ),
    # e.g. "Siège : avenue du Lac, Goma", "Printed in Kampala", "Newsroom: Nairobi"
    _marker(
        PartKind.PAGE_FURNITURE,
        Reach.PARAGRAPH,
        "the outlet's imprint",
        r"(?i:(?:adresse?|siège(?: social)?|head ?office|newsroom|rédaction|offices?|anwani"
        r"|publisher"
        r"|editors?|éditeur|rédact(?:eur|rice) en chef|directeur de (?:la )?publication|mhariri(?:"
        r" mkuu)?)"
        r"(?: ?:|,)|(?:imprimé|printed|edited|mis en page) (?:à|in|at)\b)",
        only_last=True,
    ),
    # e.g. "Publicité – Hôtel des Grands Lacs, Gisenyi", "For sale: …", "À louer : …"
    _marker(
        PartKind.PAGE_FURNITURE,
        Reach.PARAGRAPH,
        "an advertisement",
        r"(?i:(?:publicité|pub|annonces?|petites annonces|advertisement|advert|ad|classifieds"
        r"|sponsored"
        r"(?: content)?|promoted|tangazo|matangazo|communiqué publicitaire)(?: ?[:|–—]| -)|(?:for"
        r" (?:sale"
        r"|rent|hire)|to let|à (?:vendre|louer)|inauzwa|vacancy|job|offre d.emploi|appel d.offres"
        r"|avis de décès) ?:)",
    ),
    # e.g. "Les plus lus • …", "Most read", "Trending now", "Zilizosomwa zaidi"
    _marker(
        PartKind.LINKS,
        Reach.PARAGRAPH,
        "a list of other articles",
        r"(?i:recommended stories|list \d+ of \d+|list of \d+ items|end of list|keep reading"
        r"|more stories|les plus lus|articles les plus lus|most (?:read|popular|viewed)"
        r"|trending(?: now)?\b|around the web|sponsored|most recent|à ne pas (?:manquer|rater)"
        r"|les plus (?:commentés|partagés)"
        r"|articles? récents? ?:|recent (?:articles|posts) ?:|dans nos éditions"
        r"|habari (?:kuu|mpya)|zinazovuma"
        r"|top stories|latest (?:news|stories|headlines)|dans la même rubrique|à la une ?(?:[|]|$)"
        r"|zilizosomwa zaidi|related links|previous (?:article|post)|next (?:article|post)"
        r"|article (?:précédent|suivant))",
    ),
    # e.g. "Share this | Print | Newsletter", "Subscribe to our newsletter", "Partager", "Sambaza"
    _marker(
        PartKind.PAGE_FURNITURE,
        Reach.PARAGRAPH,
        "page furniture",
        r"(?i:chargement(?: en cours)? ?(?:…|\.|$)|(?:like )?loading ?(?:…|\.|$)|click to share"
        r"|attachments? ?$|pièces? jointes? ?$|allafrica (?:publi|is)|copier le lien"
        r"|flash ?(?:info ?)?$"
        r"|facebook(?: (?:twitter|x|whatsapp|telegram|linkedin|copy link))*(?: print)? ?$"
        r"|breaking news ?$|dernière minute ?$|published on \d|updated (?:on )?\d|publié le \d"
        r"|[^\n|]{2,40} ?\| ?[^\n|]{2,40} ?\| ?(?:updated|created|published|posted) ?:"
        r"|mis à jour le|copy link|sign up here"
        r"|our standards ?:|listen to this|primary country|other countr|originally published"
        r"|posted ?:|origin ?:|format ?:|themes? ?:|pays principal|download (?:pdf|the|document)"
        r"|view original|\d+ (?:min|minutes) (?:read|de lecture)|share (?:this|on|via|article)"
        r"|share ?(?:[|:]|$)|print ?(?:[|]|$)|tweet ?(?:[|]|$)"
        r"|subscribe\b|sign up (?:for|to)|newsletter\b|follow us|click here|partage[rz] ?(?:[|:]|$"
        r"|cet|sur)|abonnez-vous|s.abonner|suivez-nous|inscrivez-vous|cliquez ici|imprimer ?(?:[|]"
        r"|$)|sambaza|shiriki ?(?:[|:]|$)|jiunge nasi|tufuate|all rights reserved|tous droits"
        r"|haki zote|copyright\b|©|skip to|advertisement\b|publicité ?$|tangazo ?$|cookies?\b"
        r"|we use cookies|nous utilisons des cookies|menu ?(?:[|]|$)|home ?[>»|]|accueil ?[>»|]"
        r"|mwanzo ?[>»|]|tags? ?:|mots[- ]clés ?:|topics? ?:|filed under|posted in|category ?:"
        r"|catégories? ?:|download the app|téléchargez|keywords? ?:|étiquettes? ?:|lebo ?:"
        r"|maneno muhimu ?:|home ?[/›]|accueil ?[/›]|last (?:updated|modified)|dernière mise à jour"
        r"|posted (?:on \d|by )|this (?:article|story|report|piece)"
        r" (?:was"
        r"|is|first|originally) (?:\w+ )?(?:published|appeared|republished|translated|produced"
        r"|adapted)"
        r"|cet article (?:a été|est)\b|traduit (?:de|par)\b|translated (?:by|from)|join our"
        r"|rejoignez"
        r"(?:-nous| notre| nos)|suivez|follow \w+(?: \w+)? on|get (?:our|the) (?:app|latest)|stay"
        r" (?:up"
        r" to date|informed)|support our|donate ?(?:now|today|[:|]|$)|faites un don|soutenez"
        r"|become a (?:member"
        r"|subscriber)"
        r"|recevez|editor.?s note|note de la rédaction|ndlr|read (?:this|it|the story) in \w+|lire"
        r" en"
        r" (?:anglais|français)|laisse[rz] (?:une réponse|un commentaire)|leave a (?:reply|comment)"
        r"|post a comment|s.il vous pla[iî]t entrez|back to top|haut de page"
        r"|(?:report|signaler) (?:a|une) (?:typo"
        r"|error"
        r"|erreur|correction)|permalink|cite this|next (?:update|bulletin|issue) ?:|jiandikishe"
        r"|pakua|fuata|ungana nasi)",
    ),
    # e.g. "Contact: Investor Relations, Vancouver.", "For further information", "Contact presse :"
    _marker(
        PartKind.PAGE_FURNITURE,
        Reach.PARAGRAPH,
        "contact details",
        r"(?i:(?:media |press |for media )?(?:contacts?|enquiries|inquiries) ?(?:[:–—-]|$)|for"
        r" (?:more|further|additional) information\b(?: ?[:–—]|[^.\n]{0,60}(?:contact|visit|call))"
        r"|for (?:interviews|media queries)\b|(?:please )?contact (?:us|our|the press)"
        r"|contacts? (?:presse|médias?|utiles?) ?(?:[:–—-]|$)|tél?\.? ?:|tel\.? ?[:+]|e-?mail ?:"
        r"|pour (?:plus|(?:de plus )?amples|toute?) (?:d.)? ?informations?\b|renseignements ?:"
        r"|mawasiliano ?:|kwa (?:maelezo|taarifa) zaidi\b(?: ?[:,–—]|.{0,30}wasiliana)|wasiliana"
        r" na(?:si)?"
        r"|notes? to editors?|note aux rédacteurs?)",
    ),
    # e.g. "Not for release in the United States. Forward-looking statements involve risk."
    _marker(
        PartKind.PAGE_FURNITURE,
        Reach.PARAGRAPH,
        "a legal notice",
        r"(?i:not for (?:immediate )?(?:release|distribution)|forward-looking statements"
        r"|for immediate release|this (?:email|e-mail|message) (?:is|and any)|disclaimer ?:"
        r"|views expressed (?:here|in this)|ce message (?:est|et toute))",
    ),
    # e.g. "From: desk@example.org", "Sent: Monday", "Cc: …", "De : …", "Envoyé de mon iPhone"
    _marker(
        PartKind.PAGE_FURNITURE,
        Reach.PARAGRAPH,
        "the head or foot of a mail",
        r"(?:(?:From|To|Cc|Bcc|Sent|Date|Reply-To|De|À|Envoyé|Kutoka|Kwa) ?: .*(?:@|\d{2}:\d{2})"
        r"|(?i:sent from my|envoyé de(?:puis)? mon|-+ ?(?:original|forwarded) message|begin"
        r" forwarded message|unsubscribe|se désabonner|désinscription|you (?:are )?receiv(?:e|ing)"
        r" this|vous recevez ce|to (?:view|stop receiving|unsubscribe)\b|view (?:this email )?in"
        r" (?:your"
        r" )?browser"
        r"|voir dans le navigateur|pour vous désabonner|manage (?:your )?(?:preferences"
        r"|subscription)"
        r"|(?:subject|objet|mada) ?: ?(?:re"
        r"|fwd?"
        r"|tr) ?:))",
    ),
    # e.g. "By Jane Doe", "Par notre correspondant à Goma", "Reporting by …", "Na Mwandishi wetu"
    _marker(
        PartKind.BYLINE,
        Reach.PARAGRAPH,
        "the author's line",
        r"(?:(?:By|BY|Par|PAR) (?:[A-ZÀ-Þ][\w.’'-]+,? ?(?:and |et |in |à )?){1,6}(?:\(.*\))?$"
        r"|(?:Par|By) (?:notre|our) [\w ]+$|Na (?:Mwandishi|mwandishi)\b"
        r"|(?i:\(?(?:additional |with )?(?:reporting|writing|editing|edited|written|text) by\b)"
        r"|(?:The )?(?:Associated Press|AP|Reuters|AFP) (?:writer|journalist|reporter)s?.*contribut"
        r"|(?i:\(?(?:reportage|rédigé|édité|texte|traduction|propos recueillis|entretien réalisé)"
        r" (?:de|par)"
        r" )|(?i:\(?(?:imeandikwa|imehaririwa|imeripotiwa|imetayarishwa) na\b)"
        r"|\(?(?:[A-ZÀ-Þ][\w.’'-]+,? (?:and |et |in |à )?){1,6}(?:also )?(?:contributed (?:to this"
        r"|reporting)|a contribué à cet|ont contribué à cet)"
        r"|(?i:\(?avec (?:notre|nos) (?:correspond|envoy|bureau|rédaction)[^.\n]{0,60}\)?$|\(?avec"
        r" (?:afp|reuters|agences?)\b)"
        r"|(?i:our (?:correspondent|stringer)s? in [^.\n]{2,40} contributed))",
    ),
    *(
        _marker(kind, Reach.PARAGRAPH, reason, pattern)
        for kind, reason, pattern in (
            (PartKind.PAGE_FURNITURE, "a note beside the article", feet.ASIDES),
            (PartKind.PAGE_FURNITURE, "a station's heading", feet.STATION_HEADINGS),
            (PartKind.PAGE_FURNITURE, "a path through the site", links.PATHS),
            *beside.ANYWHERE,
        )
    ),
    *(
        _marker(kind, Reach.PARAGRAPH, reason, pattern, only_last=True)
        for kind, reason, pattern in (
            (PartKind.PAGE_FURNITURE, "a note below the article", feet.NOTES_BELOW),
            (PartKind.PAGE_FURNITURE, "a station's signature", feet.STATIONS),
            (PartKind.PAGE_FURNITURE, "who pays for the page", feet.FUNDERS),
            (PartKind.BYLINE, "who reported, and where", feet.REPORTERS),
            (PartKind.COMMENT_FORM, "a reader's comment", feet.READERS),
            (PartKind.PAGE_FURNITURE, "an imprint below the article", feet.IMPRINTS),
            (PartKind.LINKS, "a list of other articles", links.OTHER_ARTICLES),
            (PartKind.PAGE_FURNITURE, "a notice below the article", links.NOTICES),
            (PartKind.BIOGRAPHY, "the author's biography", links.AUTHORS),
            (PartKind.PAGE_FURNITURE, "what the outlet says of itself", feet.OUTLETS),
            (PartKind.BYLINE, "who wrote, and where", links.SIGNED),
            *beside.BELOW,
        )
    ),
    *(
        Marker(kind, re.compile(pattern), Reach.PARAGRAPH, reason, only_first=True)
        for kind, reason, pattern in beside.ABOVE
    ),
)

#: Whether any of them matches: one try for the many sentences that none does.
ANY_MARKER = LeadPatterns([marker.pattern.pattern for marker in MARKERS])

#: "Accueil > Actualité > Grands Lacs", "Home » Africa » Congo": a path through the site.
BREADCRUMB = re.compile(r"[^.!?\n]{2,40}(?: [>»›] [^.!?\n]{2,60})+$")

#: A last line such as "Tribune des Volcans, Gisenyi", "Great Lakes Wire, Kampala bureau".
#: also a reporter's: "Jonas Kiriko depuis Kindu", "Rose Muhindo / Butembo", "J. Kombi à Beni".
SIGNATURE = re.compile(
    r"(?:[A-ZÀ-Þ][^.!?:;,]{2,70}, (?:à |in |depuis )?|(?:[A-ZÀ-Þ]\.? ?){2,3},? (?:à|depuis|in) "
    r"|(?:[Ll]a [Rr]édaction|[Tt]he newsroom)(?: de| à|,)? \(?"
    r"|[A-ZÀ-Þ][\w’'-]*\.?(?: (?:[A-ZÀ-Þ][\w’'-]*\.?|de|wa|ya)){1,4}"
    r"(?: (?:depuis|à) | ?/ ?| [–|-] ))"
    r"(?:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)(?: bureau| office|\))?$"
    r"|[A-ZÀ-Þ][\w’'-]+, (?:le |ce |on |this )?\d{1,2}(?:er|st|nd|rd|th)? \w+,? \d{4}$"
)

#: The end of a caption: "Des déplacés à Goma. © AFP", "… in Goma [Arlette Bashizi/Reuters]"; but
#: "les miliciens du FPP/AP", "une patrouille FARDC/MONUSCO" name no photographer.
CREDIT = re.compile(
    r"(?:©|\(c\)|\bPh(?:oto)?s?\b ?[.:/]|\bCrédit|\bcredit ?:|REUTERS/|AFP/|Getty|\([Pp]hoto"
    r"|\bPhoto (?:by"
    r"|de|d.archives|d.illustration)\b"
    r"|\[(?:File|[^\]\n]{2,60}/)|\b(?![A-Z]{2,6} ?[/|])[\w’'-]+ ?[/|] ?(?:AFP|Reuters|REUTERS"
    r"|AP|EPA|Xinhua|Anadolu|MONUSCO"
    r"|UNHCR|UNICEF|OCHA|IOM|WFP|MSF|HCR|Getty)\b"
    r"|[.!?] (?:AFP|AP|REUTERS|Reuters|EPA|RFI)(?: ?[-–—] ?[A-ZÀ-Þ][^\n.]{4,40}| or licensors)?$)"
    r"[^\n]{0,60}$"
)

#: One of these stands in every credit: a quick look that spares most lines the search.
CREDIT_SIGNS = (
    *("©", "(", "[", "/", "|", "Ph", "Crédit", "credit", "Getty"),
    *(f". {agency}" for agency in ("AFP", "AP", "REUTERS", "Reuters", "EPA", "RFI")),
)

#: "Goma 24°C | Bukavu 22°C": a row of the weather; two degrees at the least.
WEATHER = re.compile(r"[^\n]{0,60}\d ?°(?!\d)[^\n]{0,60}\d ?°(?! ?\d)[^\n]{0,80}$")

#: "#Goma #M23 #RDC": a line of nothing but tags.
HASHTAGS = re.compile(r"(?:#[\w-]+[ ,]*){2,}$")

#: A line of the list under a heading such as "More on this story": no full stop, or a bullet.
LIST_LINE = re.compile(
    r"[•*·▪►→>–—-]$|(?:[•*·▪►→>–—-] ?|\d+[.)] )[^\n]{2,160}$|[^\n]{2,138}[^.!…:;,\n]$"
)

#: "On Mon, 5 May 2031, J. Doe wrote:", "Le lun. 5 mai 2031 à 10:02, J. Doe a écrit :"
WROTE = re.compile(r"(?:On|Le) [^\n]{4,120}(?:wrote|a écrit) ?:$")

#: Lines of a mail's head; two of them in a row are one: "To: all desks", "Objet : Goma".
MAIL_HEAD = re.compile(
    r"(?:From|To|Cc|CC|Bcc|Sent|Date|Subject|Reply-To|De|À|Envoyé(?: le)?|Objet|Kutoka|Kwa|Mada"
    r"|Tarehe"
    r") ?: [^\n]{1,120}$"
)

#: "In Geneva, Eujin Byun, byun@unhcr.example, +41 79 747 87 19": where to ask.
CONTACT = re.compile(r"\S@\w[\w-]*\.\w|\+\d[\d ()-]{7,}|\bP\.? ?O\.? ?Box \d|\bB\.?P\.? ?\d")
#: One of these stands in all that it matches: a look for them costs less.
CONTACT_SIGNS = ("@", "+", "Box ", "B.P", "BP ")

#: "GOMA, DR Congo, May 8, 2031 (Ridge Press) - ", "Bukavu, 22 août 2031 – ", "RUBAVU (AFP) —",
#: "Kindu, 22 mai 2031 (ACP).- ";
#: in capitals and with the agency in brackets without the dash: "GOMA, DR Congo, May 8 (UNHCR) ".
DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ’' -]+|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)"
    r"(?:, [A-ZÀ-Þ][\w. ]+?)?(?:[,|/]? ?(?:le )?[\w.]{1,9} [\w.]{1,9},?(?: \d{4})?)?"
    r" ?(?:\([^)\n]{2,60}\)\.?)? ?(?:[–—|]|--?)+ "
    r"|[A-ZÀ-Þ]{3}[A-ZÀ-Þ’' -]*(?:, [A-ZÀ-Þ][\w. ]+?)?"
    r"(?:[,|/]? ?(?:le )?[\w.]{1,9} [\w.]{1,9},?(?: \d{4})?)?"
    r" ?\([A-ZÀ-Þ][^)\n]{1,40}\)[:.]? (?=[A-ZÀ-Þ“\"«])"
)
