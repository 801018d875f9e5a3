"""Words that tell who says something, and how: English beside French beside Swahili.

All forms are written as :func:`dashboard.core.plain.plain` text. The French participle stands for
both "a confirmé" and "confirmé par".
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.core import late_patterns as re
from dashboard.model import Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechVerb:
    """A verb of saying in its printed forms.

    Attributes:
        stance: How somebody says something with it.
        english: Forms, parted by blanks; those with ``*`` are nouns as often as verbs and count
            only before "that", "to have", "it", "they" or a determiner.
        french: Likewise; ``+`` joins two words that say it together.
        swahili: Stems, as they follow a subject and a tense ("ame-sema", "limethibitisha").
        example: A sentence that uses it.
    """

    stance: Stance
    english: str = ""
    french: str = ""
    swahili: str = ""
    example: str


VERBS: tuple[SpeechVerb, ...] = (
    SpeechVerb(
        stance=Stance.STATES,
        english="said say says saying",
        french="dit disent disait disaient dire* disant",
        swahili="sema semwa",
        example="Rebels took Kiwanja, three residents said.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="told tell tells",
        french="raconte racontent raconté",
        swahili="ambia simulia",
        example="He told us that the town was calm.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="reported report* reports* reporting",
        french="rapporte rapportent rapporté rapportait rapportant signale signalent"
        " signalé relate",
        swahili="ripoti arifu",
        example="Local sources reported heavy artillery fire.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="stated states* stating",
        french="déclare déclarent déclaré déclarait",
        swahili="eleza",
        example="The M23 rebels stated their actions protected civilians.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="reads",
        example="“The army shelled Sake,” the statement reads.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="confirmed confirms confirm confirming",
        french="confirme confirment confirmé confirmant confirmait",
        swahili="thibitisha",
        example="The takeover was confirmed by security sources.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="announced announces announce announcing proclaimed proclaims proclaiming",
        french="annonce annoncent annoncé annonçait annonçant proclame proclament proclamé",
        swahili="tangaza",
        example="The company announces that it has halted mining.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="noted notes* noting added adds adding explained explains recalled recalls",
        french="note notent noté ajoute ajoutent ajouté explique expliquent expliqué précise"
        " précisent précisé précisant souligne soulignent souligné rappelle",
        swahili="ongeza fafanua bainisha",
        example="Community leaders noted that the army had stopped fighting.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="indicated indicates indicate",
        french="indique indiquent indiqué indiquait indiquant informe informent informé renseigne"
        " renseignent renseigné fait+savoir font+savoir fait+état font+état fait+remarquer"
        " font+remarquer fait+observer laisse+entendre laissent+entendre",
        swahili="onyesha dokeza",
        example="Reports indicate that residents are fleeing.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="emphasized emphasised stressed stresses argued argues suggested suggests wrote"
        " writes posted tweeted revealed reveals remarked commented observed concluded declared*"
        " declares* disclosed reiterated conceded concedes complained complains lamented",
        french="écrit écrivent révèle révèlent révélé martèle martelé insiste"
        " insisté conclut alarme constate constatent constaté fustige évoque évoquent évoqué"
        " déplore déplorent déploré regrette* regrettent* relève* relèvent* détaille détaillé"
        " renchérit rassure* rassuré se+félicite se+félicitent se+réjouit se+réjouissent"
        " se+plaint se+plaignent se+désole se+désolent se+lamente se+lamentent",
        swahili="andika kumbusha",
        example="Corneille Nangaa emphasized their commitment to fight.",
    ),
    SpeechVerb(
        stance=Stance.STATES,
        english="testified testifies recounted described estimates* estimated estimate* reckons"
        " answered answers* replied replies reckon believes admitted acknowledged",
        french="confie confient confié"
        " témoigne témoignent témoigné estime estiment estimé"
        " répond répondent répondu"
        " rétorque reconnaît reconnaissent reconnu avoue",
        swahili="jibu kiri kadiria shuhudia",
        example="« Faux », rétorque un commerçant.",
    ),
    SpeechVerb(
        stance=Stance.CLAIMS,
        english="claimed claims* claim* claiming",
        french="revendique revendiquent revendiqué revendiquant",
        swahili="dai",
        example="The rebels claimed to have taken the town.",
    ),
    SpeechVerb(
        stance=Stance.CLAIMS,
        english="alleged* alleges allege asserted asserts assert asserting insisted insists"
        " insist insisting maintained maintains* maintain* maintaining* boasted boasts"
        " swear* swears* swore* bragged brags crowed crows* trumpeted",
        french="prétend prétendent prétendu prétendant affirme affirment affirmé affirmant"
        " affirmait assure assurent assuré assurant soutient* soutiennent* soutenu*"
        " jure* jurent* juré* clame clament clamé claironne claironné fanfaronne fanfaronné"
        " fanfaronnent se+vante se+vantent se+targue se+targuent triomphe*"
        " triomphent*",
        swahili="sisitiza apa jigamba jivunia",
        example="Le M23 affirme avoir pris la cité.",
    ),
    SpeechVerb(
        stance=Stance.DENIES,
        english="denied denies deny denying rejected rejects reject rejecting disputed disputes*"
        " dispute* refuted refutes dismissed dismisses",
        french="dément démentent démenti démentait démentant nie nient nié niant rejette rejettent"
        " rejeté réfute réfutent réfuté conteste contestent contesté",
        swahili="kanusha kana pinga",
        example="Kigali denies backing the rebels.",
    ),
    SpeechVerb(
        stance=Stance.ACCUSES,
        english="accused accuses accuse accusing blamed blames blame* blaming",
        french="accuse accusent accusé accusant accusait dénonce dénoncent dénoncé dénonçant impute"
        " imputent imputé attribue attribuent",
        swahili="shutumu tuhumu laumu",
        example="The United Nations accuses Rwanda of supporting the M23.",
    ),
    SpeechVerb(
        stance=Stance.WARNS,
        english="warned warns warn warning* feared fears* fear* cautioned cautions* cautioning",
        french="avertit avertissent averti prévient craint craignent alerte* alertent alerté"
        " redoute redoutent",
        swahili="onya tahadharisha hofia",
        example="The UN warned that the town could fall.",
    ),
)


@dataclass(frozen=True, slots=True)
class SpeechPhrase:
    """Words before a source that are not a verb: "according to", "selon", "kwa mujibu wa".

    Attributes:
        words: The words; the first is what the search looks for.
        stance: How the source says it.
        example: A sentence that uses them.
    """

    words: str
    stance: Stance
    example: str


BEFORE_SOURCE: tuple[SpeechPhrase, ...] = (
    SpeechPhrase("according to", Stance.STATES, "According to the UN, the town fell."),
    SpeechPhrase("selon", Stance.STATES, "Selon la société civile, la cité est tombée."),
    SpeechPhrase("d'apres", Stance.STATES, "D'après des témoins, les rebelles sont entrés."),
    SpeechPhrase("aux dires", Stance.STATES, "Aux dires de témoins, la cité est tombée."),
    SpeechPhrase("au dire", Stance.STATES, "Au dire du chef, la cité est calme."),
    SpeechPhrase("a en croire", Stance.STATES, "À en croire des habitants, tout est calme."),
    SpeechPhrase("apprend-on de", Stance.STATES, "La cité est tombée, apprend-on de témoins."),
    SpeechPhrase("kwa mujibu wa", Stance.STATES, "Kwa mujibu wa wakazi, mji umetekwa."),
    SpeechPhrase("kulingana na", Stance.STATES, "Kulingana na UN, mji umetekwa."),
)

#: Adverbs that leave a thing to hearsay, without a named source.
HEARSAY: dict[str, str] = {
    "allegedly": "M23 rebels, allegedly supported by Rwanda",
    "reportedly": "the rebels reportedly seized Sake",
    "purportedly": "a town purportedly held by rebels",
    "supposedly": "supposedly captured by the army",
    "pretendument": "une cité prétendument reprise",
    "inadaiwa": "inadaiwa mji umetekwa",
}

#: What may follow a form that is a noun as often as a verb.
AFTER_NOUNLIKE = (
    r" (?:that|to have|to be|it|they|he|she|its|their|his|her|the|a|an|all|no|more|some|several"
    r"|rebels|at least|over|about|\d|avoir|etre|que)\b"
)

#: Who says what a sentence ends with, up to the verb: ", the rebels swear", ", insurgents claim".
SUBJECT_OF_LAST_VERB = (
    r"[,\"] (?:(?:the|its|their|some|local|several|many|most|civil|rebel|army|security|military"
    r"|humanitarian|aid|church|provincial|government|pro-government)"
    r" (?:(?!(?:of|by|in|on|with|for|to|and|or|that|from)\b)[\w/-]+ ){0,3}?)?"
    r"(?:(?:[\w/-]{2,}s|people|police|men|m23|fardc)"
    r" (?:report|claim|fear|swear|maintain|blame|dispute|estimate|note)"
    r"|(?:army|m23|afc|fardc|group|movement|alliance|coalition|militia|government|spokes\w+|general"
    r"|colonel|commander|official|governor|kinshasa|kigali|un|society|church|ngo|leader|minist\w+"
    r"|mayor|chief|resident|officer|major|captain|rebellion|leadership)"
    r" (?:reports|claims|fears|swears|maintains|blames|disputes|notes|declares)"
    r"|[\w/-]{3,} (?:swore|declared))$"
)
#: And behind it: ", jurent les rebelles", ", soutient le porte-parole", ", reports the army".
SUBJECT_BEHIND_LAST_VERB = (
    r" (?:(?:the|an?|its|their|rebel|army|local|security|les?|la|des|une?|son|sa|ses|leurs?"
    r"|kinshasa|kigali)\b|(?:l'|m23\b|fardc\b))"
)

#: What stands before the source in the passive: "confirmed by", "démenti par".
BY = (
    r" (?:(?:on|late|le|ce) \w+ )?(?:by|par|na)"
    r" (?!ailleurs|consequent|contre|la suite|exemple|(?:air|boat|road|then|now|noon|midday)\b|\d)"
)

#: What makes a noun of "reports", "claims", "fears": "to look into reports that X fell".
NOUN_BEFORE = re.compile(
    r"\b(?:into|of|amid|after|despite|on|with|following|by|from|about|over|unconfirmed|conflicting"
    r"|recent|earlier|these|those|such|any|investigate|verify|confirm\w*|receiv\w+|cit\w+|due to"
    r"|prompt\w+|rais\w+|spark\w+|growing|the) $|^$"
)

#: "Clashes reported near Sake": what happened there is reported; nobody is named.
REDUCED = re.compile(
    r" (?:from|near|around|along|across|between|since|inside|outside|(?:in|at|a|au|aux|dans|en|pres"
    r"|autour|depuis) (?!(?:a|an|its|their|his|her|early|late|mid|january|february|march|april"
    r"|may|june|july|august|september|october|november|december|un|une|son|sa|leur|least|afp"
    r"|reuters|l'afp|la presse|radio|noon|midday|\d+)\b))"
)

_DAYS_IN_WORDS = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|hier|aujourd'hui"
)

#: Between a verb and the source behind it: "ont indiqué mercredi des sources locales".
WHEN_SAID = (
    rf"(?:(?:on |ce |le |late |early )?(?:{_DAYS_IN_WORDS})"
    r"(?: (?:matin|soir|apres-midi|morning|afternoon|evening|night))?"
    r"(?: \d{1,2}(?:er)? \w+(?: \d{4})?)?,? )?"
)

#: Between a source and its verb: "Congo for months has accused", "the army in a statement said".
TIME_OR_MANNER = (
    r"for (?:months|weeks|years|days|decades|long)"
    rf"|(?:on |late |early |ce |le )*(?:{_DAYS_IN_WORDS})"
    r"(?: (?:morning|afternoon|evening|night|matin|soir|apres-midi))?"
    r"(?: \d{1,2} [a-z]+(?: \d{4})?)?"
    r"|(?:in|via|dans|par|through) (?:an? |its |their |his |her |une? |son |leur |joint |brief "
    r"|press |written |video |recorded |separate )*(?:statement|communique|report|message|post"
    r"|tweet|interview|briefing|letter|speech|video|note|rapport|declaration|entretien|lettre)"
)

#: "10.45 Army: "X was recovered"": who speaks stands before a colon, after a time at most.
COLON = re.compile(
    r"(?:[\d.:h ]+[-•·*]* ?|[-•·*\" ]+)?(?P<who>(?![^:]*\b(?:was|were|had|has|have|is|are|est|sont"
    r"|ont|a|ete|to|in|en)\b)[^:;.,\"]{0,50}\b(?:army|spokes\w+|m23|rebels?|fardc"
    r"|(?:the )?un(?=: )|officials?|ministry|minister|governor|administrator|residents?"
    r"|witness\w*|afc|updf|codeco"
    r"|armee|porte-parole|gouverneur|administrateur|rebelles?|habitants?|temoins?|ministre|onu"
    r"|ministere|rebellion|alliance|insurrection|communique|statement|jeshi|msemaji|waasi|serikali|wakaa?zi|monusco|government"
    r"|gouvernement|colonel|col|general|gen|maj|major)\b[^:;.,\"]{0,30}): "
)
#: "X falls, say residents" has a verb; "Rebels take X: army" and "X falls - residents" have none.
TAIL = re.compile(
    r"(?:: | - )(?P<who>(?:the |l'|les |le )?(?:army|m23|rebels|fardc|un|officials?|residents"
    r"|witnesses|local"
    r" sources|security sources|spokes\w+|armee|habitants|temoins|sources? locales?|civil society"
    r"|societe civile|wakaa?zi|jeshi|monusco|government|gouvernement|police|monitors|ngo|ong))\.?$"
)
