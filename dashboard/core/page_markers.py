"""Words by which a page shows what is not the article: one row for each sign, to be extended.

Every row gives the kind of part, a pattern that is tried where a sentence begins, an example, and
how far the part reaches.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from dashboard.model import PartKind


class Reach(Enum):
    """How far a part goes on after its sign."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    TO_THE_END = "to the end"


@dataclass(frozen=True, slots=True)
class Marker:
    """A sign and what it says about the text behind it."""

    kind: PartKind
    pattern: re.Pattern[str]
    reach: Reach
    reason: str


def _marker(kind: PartKind, reach: Reach, reason: str, pattern: str) -> Marker:
    return Marker(kind, re.compile(pattern), reach, reason)


MARKERS = (
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
    # e.g. "3 Comments", "Comments (14)", "Commentaires (2)", "Maoni (5)"
    _marker(
        PartKind.COMMENT_FORM,
        Reach.TO_THE_END,
        "readers' comments",
        r"(?i:(?:comments|commentaires|maoni|réactions) ?\(\d+\)|\d+ (?:comments|commentaires)\b)",
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
        r"|(?:photo|image|picture|picha|illustration|légende|caption|file photo|photo credit"
        r"|image credit|crédit(?:s)?(?: photo)?|photo d.illustration|photo d.archives?"
        r"|pichani|©|\(c\) photo)(?: \d+)? ?[:|–—-]|(?:photo|image) (?:by|courtesy|credit)\b)",
    ),
    # e.g. "RELATED: Coffee prices slip", "Also read:", "À LIRE AUSSI :", "Lire aussi", "Soma pia:"
    _marker(
        PartKind.LINKS,
        Reach.PARAGRAPH,
        "a link to another article",
        r"(?i:(?:related(?: articles?| stories| news| topics?| posts?| content)?|also read"
        r"|read (?:also|more|next)|see also|more on this(?: story)?|recommended|don.t miss"
        r"|you may (?:also )?like|à lire(?: aussi| également)?|lire (?:aussi|également)"
        r"|a lire aussi|sur le même sujet|voir aussi|soma (?:pia|zaidi)|tazama pia"
        r"|à (?:voir|écouter)(?: aussi)?|articles? (?:liés|similaires|connexes)"
        r"|en lien|habari zinazohusiana) ?(?:[:|>»→-]|$))",
    ),
    # e.g. "Les plus lus • …", "Most read", "Trending now", "Zilizosomwa zaidi"
    _marker(
        PartKind.LINKS,
        Reach.PARAGRAPH,
        "a list of other articles",
        r"(?i:recommended stories|list \d+ of \d+|list of \d+ items|end of list|keep reading"
        r"|more stories|les plus lus|articles les plus lus|most (?:read|popular|viewed)"
        r"|trending(?: now)?\b"
        r"|top stories|latest (?:news|stories|headlines)|dans la même rubrique|à la une ?(?:[:|]|$)"
        r"|zilizosomwa zaidi|related links|previous (?:article|post)|next (?:article|post)"
        r"|article (?:précédent|suivant))",
    ),
    # e.g. "Share this | Print | Newsletter", "Subscribe to our newsletter", "Partager", "Sambaza"
    _marker(
        PartKind.PAGE_FURNITURE,
        Reach.PARAGRAPH,
        "page furniture",
        r"(?i:published on \d|updated (?:on )?\d|publié le \d|mis à jour le|copy link|sign up here"
        r"|our standards ?:|listen to this|primary country|other countr|originally published"
        r"|posted ?:|origin ?:|format ?:|themes? ?:|pays principal|download (?:pdf|the|document)"
        r"|view original|\d+ (?:min|minutes) (?:read|de lecture)|share (?:this|on|via|article)"
        r"|share ?(?:[|:]|$)|print ?(?:[|]|$)|tweet ?(?:[|]|$)"
        r"|subscribe|sign up (?:for|to)|newsletter\b|follow us|click here|partage[rz] ?(?:[|:]|$"
        r"|cet|sur)|abonnez-vous|s.abonner|suivez-nous|inscrivez-vous|cliquez ici|imprimer ?(?:[|]"
        r"|$)|sambaza|shiriki ?(?:[|:]|$)|jiunge nasi|tufuate|all rights reserved|tous droits"
        r"|haki zote|copyright\b|©|skip to|advertisement\b|publicité ?$|tangazo ?$|cookies?\b"
        r"|we use cookies|nous utilisons des cookies|menu ?(?:[|]|$)|home ?[>»|]|accueil ?[>»|]"
        r"|mwanzo ?[>»|]|tags? ?:|mots[- ]clés ?:|topics? ?:|filed under|posted in|category ?:"
        r"|catégories? ?:|download the app|téléchargez)",
    ),
    # e.g. "Contact: Investor Relations, Vancouver.", "For further information", "Contact presse :"
    _marker(
        PartKind.PAGE_FURNITURE,
        Reach.PARAGRAPH,
        "contact details",
        r"(?i:(?:media |press |for media )?(?:contacts?|enquiries|inquiries) ?:|for"
        r" (?:more|further) information\b[^.\n]{0,40}(?:contact|visit|call)"
        r"|contacts? (?:presse|médias?) ?:"
        r"|pour (?:plus|de plus amples) d.?informations?,? (?:contact|veuillez)|mawasiliano ?:"
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
        r" this|to view this email|view in browser|voir dans le navigateur))",
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
        r"|(?i:\(?(?:reportage|rédigé|édité|texte) (?:de|par) ))",
    ),
)

#: Whether any of them matches: one try for the many sentences that none does.
ANY_MARKER = re.compile("|".join(f"(?:{marker.pattern.pattern})" for marker in MARKERS))

#: "Accueil > Actualité > Grands Lacs", "Home » Africa » Congo": a path through the site.
BREADCRUMB = re.compile(r"[^.!?\n]{2,40}(?: [>»›] [^.!?\n]{2,60})+$")

#: A last line such as "Tribune des Volcans, Gisenyi", "Great Lakes Wire, Kampala bureau".
SIGNATURE = re.compile(
    r"[A-ZÀ-Þ][^.!?:;,]{2,70}, (?:à |in |depuis )?(?:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)"
    r"(?: bureau| office)?$"
)

#: The end of a caption: "Des déplacés à Goma. © AFP", "… in Goma [Arlette Bashizi/Reuters]".
CREDIT = re.compile(
    r"(?:©|\(c\)|\bPh(?:oto)?s?\b ?[.:/]|\bCrédit|\bcredit ?:|REUTERS/|AFP/|Getty|\(Photo"
    r"|\[[^\]\n]{2,60}/)[^\n]{0,60}$"
)

#: "In Geneva, Eujin Byun, byun@unhcr.example, +41 79 747 87 19": where to ask.
CONTACT = re.compile(r"\S@\w[\w-]*\.\w|\+\d[\d ()-]{7,}")

#: "GOMA, DR Congo, May 8, 2031 (Ridge Press) - ", "Bukavu, 22 août 2031 – ", "RUBAVU (AFP) —"
DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ’' -]+|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)"
    r"(?:, [A-ZÀ-Þ][\w. ]+?)?(?:[,|/]? ?(?:le )?[\w.]{1,9} [\w.]{1,9},?(?: \d{4})?)?"
    r" ?(?:\([^)\n]{2,60}\))? ?(?:[–—|]|--?)+ "
)
