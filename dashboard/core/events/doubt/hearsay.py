"""Words that leave what a sentence tells to hearsay, or call it untrue, there or right behind.

All patterns look at plain text.
"""

from __future__ import annotations

from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.needled_patterns import needled
from dashboard.core.quick_patterns import quick

#: Told only as what a claim or a text holds: "the claim that X", "a tweet about the fall of X".
_CLAIM = (
    r"(?:claims?|suggestions?|allegations?|assertions?|insinuations?|notion|idea|myth|theory"
    r"|informations?|nouvelles?|tweets?|posts?|captions?"
    r"|(?:text |voice |whatsapp )?messages?|voice notes?|screenshots?"
    r"|(?:facebook|tiktok|telegram) (?:pages?|posts?|accounts?)|leaflets?|audio|recordings?"
    r"|statement attributed to [^.;,]{3,25}|affirmations?|idee|publications?"
    r"|messages? (?:vocal|audio)"
    r"|tracts?|notes? vocales?|captures? d'ecran|legendes?)"
    r"(?: (?:widely |largement )?(?:shared|posted|circulat\w+|spread|passed|relayed|partagee?s?"
    r"|diffusee?s?|postee?s?|publiee?s?|relayee?s?|qui circul\w+))?"
    r"(?: (?:on|sur|in|from|to|by|de|d'un|viral\w*)(?: [\w'-]+){1,4}?,?)?"
)
_HELD_BY_TEXT = needled(
    rf"\b{_CLAIM} (?:that|according to which|announc\w+|claim\w*|say(?:s|ing)|suggest\w+|assert\w+"
    r"|reporting|selon laquelle|selon lesquelles|qu(?:e |')|annonc\w+|affirm\w+|pretend\w+|disant"
    r"|indiquant|faisant etat de)(?:(?! (?:when|after|since|as|before|because|while|how|quand|apres"
    r"|depuis|lorsque)\b)[^.;:,]){0,80}$"
    rf"|\b{_CLAIM} (?:about|on|of|sur|de|d') ?(?:the |an? |la |l'|une )?$"
)
#: Whoever holds it may have seen it: "the mayor confirmed claims that X".
_SURE = re.compile(r"\b(?:confirm\w*|acknowledg\w*|admit\w*|prov(?:e|es|ed|ing)\b|reconnai\w*)")


def is_held_by_text(before: str) -> bool:
    """Whether plain words before an event make it what a claim or a post holds.

    >>> is_held_by_text("the claim that sake has "), is_held_by_text("the rebels have ")
    (True, False)
    """
    return _HELD_BY_TEXT.search(before) is not None and _SURE.search(before) is None


#: Words that leave what they name to hearsay.
RUMOUR = quick(
    r"\b(?:rumou?rs?|rumou?red|unconfirmed|hearsay|gossip|ha[sd] it that"
    r"|rumeurs?|le bruit (?:court|a couru|courait)"
    r"|uvumi|tetesi|un voisin"
    r"|on (?:nous |lui |leur |vous )?(?:avait |a )?(?:annonce|annoncait|dit|disait"
    r"|parle|parlait"
    r"|raconte|racontait|evoque|evoquait|promet|promettait|prete|pretait)(?:,[^,.]{0,30},)? "
    r"(?:deja |meme |aussi |que |qu'"
    r"|(?:d'|de |du |la |le |une? |l'))|(?:dit|disait|annonce|annoncait|raconte|parait|murmure)-"
    r"(?:t-)?(?:on|il)|a ce qu'on (?:dit|raconte)|certains? (?:parlent|disent|racontent|pretendent)"
    r"|(?:after|on|en) (?:hearing|entendant dire)|entendu dire|oui-dire|accounts? on (?:x"
    r"|twitter|social"
    r"|tiktok|facebook)|(?:plusieurs|des|certains) comptes|leaflets?|tracts?|rebel radio"
    r"|radio rebelle"
    r"|radio des rebelles"
    r"|d'aucuns|word (?:has it|spread|is going round|reached)|(?:we|people|villagers) (?:were"
    r"|are|was)"
    r" (?:being )?(?:told|alerted)|(?:avons|avions|ont|avaient) ete (?:alertes?|avertis?) qu"
    r"(?:e |')(?=\w)|some (?:say|claim)|it is said|people (?:say|are saying)|amid reports"
    r"|(?:conflicting|contradictory) (?:reports|accounts)|tuliambiwa|tunaambiwa|watu wanasema"
    r"|social (?:media|networks)|reseaux? socia(?:l|ux)|message vocal"
    r"|(?<!in a )(?<!via )(?<!by )(?<!par )(?<!sur )(?<!over )whatsapp"
    r"|tiktok|facebook"
    r"|telegram|non confirmee?s?|fake news|desinformation|misinformation|disinformation"
    r"|internautes?|viral|virale|(?:ina|ya)(?:semekana|daiwa|sadikiwa)"
    r"|mitandao ya kijamii|mitandaoni"
    r"|(?:there (?:is|was|are|were|has)|aside|dismiss\w*|off) (?:any |all |the |local )*talk\b"
    r"|on (?:a )?parle d|il se dit|se murmure|il parait|voices from"
    r"|(?:he|she|they|you|people|some|many|residents)"
    r" (?:(?:has|have|had|also|may|might|will) )*heard"
    r" (?:it said )?that"
    r"|(?:a|ont|avait|avaient) entendu qu(?:e |')"
    r"|disputed|unverified|inverifiable|contradictory|contradictoires?|(?:un|not )clear (?:who|if"
    r"|whether)|whispers?|non verifiee?s?|sans confirmation|without confirmation|intox\w*)\b"
)

#: "Reports that X has fallen are incorrect": the same sentence takes it back.
TAKEN_BACK = quick(
    r"\b(?:no (?:information|confirmation|evidence|proof|knowledge|indication)s? (?:that|whether|of"
    r" the (?:\w+ )?(?:fall|capture|loss|entry|arrival|takeover|seizure|presence))|(?:unable"
    r"|not able|not in a position) to (?:confirm|verify)"
    r"|(?:impossible|not (?:\w+ )?possible|(?:difficult|hard) (?:\w+ )?|could not)"
    r" to (?:\w+ )?(?:confirm|verify|establish)|(?:pas (?:\w+ )?possible|impossible|difficile)"
    r" (?:de|d'|a) ?(?:\w+ )?(?:confirmer|verifier|etablir|recouper)"
    r"|aucune (?:information|confirmation|preuve|indication) (?:que|sur l|de la (?:prise|chute))"
    r"|pas (?:en mesure|confirme)|dans l'incapacite de (?:confirmer|verifier)"
    r"|disinformation|desinformation|propaganda|propagande|intox\w*|infox|canulars?|fake"
    r"|incorrect|untrue"
    r"|(?:prove[nd]?|turned out(?: to be)?|was|were) (?:quite |completely )?wrong|nonsense"
    r"|(?:dement(?:ent|i|ait)?|den(?:y|ies|ied|ying)) (?:ever |having |avoir |jamais )*(?:said"
    r"|written"
    r"|saying|writing|claimed|claiming|announced|announcing|reported|reporting|ecrit|dit|affirme"
    r"|declare|annonce|pretendu)\b"
    r"|laugh(?:ed|s|able)(?: (?:it|this|that|them))?(?: off)?\b(?! (?:and|with|when|as)\b)"
    r"|absurde?s?"
    r"|ridicul\w+|wrongly|mistakenly|erroneously|par erreur|a tort(?! ou a raison)"
    r"|false|misleading|hoax(?:es)?|groundless|made-up"
    r"|made up(?! (?:of|by|for|their|his|her|its|the|mostly|mainly|largely)\b)"
    r"|invented|doctored"
    r"|ai-generated"
    r"|debunked|exaggerated|inaccurate|inexacte?s?|erronee?s?|forger(?:y|ies)"
    r"|forged(?! (?:ahead|on|an?|closer|new|close|ties|links|alliances?)\b)"
    r"|wide of the mark"
    r"|pure (?:invention|fiction|speculation)|affabulation|no (?:\w+ ){0,2}(?:source"
    r"|organi[sz]ation"
    r"|witness|media|authority|official|group)s? (?:has|have|had|could"
    r"|would) (?:\w+ )?(?:confirm\w*"
    r"|verif\w*|corroborat\w*)|aucune? (?:\w+ ){1,3}n'(?:a|ont|avait) (?:pu |encore )?(?:confirm"
    r"|verifi|corrobor)\w+|do(?:es)? not support the"
    r" (?:claims?|assertions?|allegations?|reports?|idea|notion|suggestions?|story)"
    r"|no (?:evidence|proof|basis) for|retract\w+"
    r"|not authentic|inauthentic|a (?:complete |pure |blatant )?lie"
    r"|(?:does|do|did) not (?:stand up|hold (?:up|water))"
    r"|(?:reports?|story|stories|articles?|dispatch(?:es)?|posts?|videos?|claims?)"
    r" (?:(?!troops|soldiers|forces|army|men\b|peacekeepers|staff)[^.;]){0,60}"
    r"(?:was|were|been) (?:withdrawn|taken down|deleted)|apologi[sz]\w+ for (?:writing|saying"
    r"|reporting|claiming|announcing|having|its report|the report)"
    r"|excuse\w* (?:d'avoir|pour avoir)|retire (?:sa depeche|son article|l'article|la depeche"
    r"|l'information)|trompeu(?:r|se)s?|denuee?s? de (?:tout )?fondement|sans (?:aucun )?fondement"
    r"|inventee? de toutes pieces|montee? de toutes pieces|(?<!soutien )(?<!appui )"
    r"(?<!accusations )(?<!presence )dementie?s?(?= (?:par|hier|lundi"
    r"|aussitot|peu apres)|[.,;])"
    r"|(?:brush\w*|wav\w*|swe[ep]\w*|push\w*|laugh\w*|scoff\w*) (?:aside|away|off|at)"
    r" (?:\w+ ){0,2}?"
    r"(?:talk|rumou?rs?|reports?|claims?|suggestions?|stories|news|allegations?|assertions?|idea)"
    r"|balay\w+ d'un revers"
    r"|unfounded|baseless|fabricated|not true|no truth|faux|fausses?"
    r"|infondee?s?|mensong\w+|si kweli|sio kweli|uongo|haijathibitishwa|not (?:been )?"
    r"(?:independently )?(?:verified|confirmed)|(?:could|can|cannot|can't) (?:not )?(?:be )?"
    r"(?:immediately |independently )*(?:verif\w+|confirm\w*)|can you confirm|i cannot"
    r"|rest(?:e|ent|ait) (?:encore )?a (?:confirmer|verifier|etablir)"
    r"|n'(?:est|etait|sont) (?:pas|toujours pas|pas encore) (?:encore )?(?:confirm\w+|verifi\w+)"
    r"|n'a pas (?:ete|pu etre) (?:confirmee?|verifiee?)|n'ont pas (?:ete|pu etre) (?:confirm\w+"
    r"|verifi\w+)|pas encore (?:confirme|reagi)|en doutent|(?:[;,]|mais|but) (?:it (?:had|has"
    r"|did|was) not"
    r"|il n'en (?:est|etait) rien)|(?:says?|said|say) otherwise"
    r"|(?:dit|disent|affirme\w*) le contraire|that cannot be|impossible a verifier)\b"
)

#: A sentence that is nothing but a verdict on the one before: "It had not.", "Il n'en est rien."
_VERDICT = re.compile(
    r"\W*(?:(?:but|yet|in fact|in reality|mais|or|en fait|en realite|lakini),? )?(?:"
    r"(?:it|they|he|she|this|that|none of (?:it|this|that)|the (?:town|city|village|rebels|army))"
    r" (?:(?:had|has|have|did|was|were|is|are|does) not|(?:had|has|have|did|was|were|is|are"
    r"|does)n't)"
    r"(?: (?:the case|so|true|happen(?:ed)?|fallen|yet|real|correct|exist))?"
    r"|(?:it|this|that|none of (?:it|this|that)) (?:is|was) (?:a lie|a hoax|false|untrue|nonsense"
    r"|fake|wrong)|not so|not true|none of it (?:is|was) true"
    r"|il n'en (?:est|etait|fut|a) rien(?: ete)?|ce n'est pas (?:le cas|vrai)"
    r"|ce n'etait pas (?:le cas|vrai)|(?:c'est|c'etait) (?:faux|une? (?:infox|intox|mensonge"
    r"|canular))"
    r"|tel n'est pas le cas|(?:it|he|she|they) (?:later |then |quickly )?(?:corrected"
    r" (?:it|him|her|them)(?:self|selves)|apologi[sz]ed|took it back)|they were wrong"
    r"|(?:nobody|no one|no (?:\w+ )?(?:rebel|fighter|soldier|combatant)s?) (?:there )?(?:has|have"
    r"|had|was|were) (?:ever )?(?:seen|set foot|entered|spotted|been (?:seen|there))[^.]*"
    r"|(?:aucun (?:rebelle|combattant|soldat)|personne) n'(?:y )?(?:a|avait|est|etait) (?:jamais )?"
    r"(?:ete (?:vue?|apercue?|signalee?)|vu|apercu|entree?|mis les pieds)\b[^.]*"
    r"|(?:si|sio|haikuwa|ni) (?:kweli|hivyo|uongo))\W*"
)


@lru_cache(maxsize=512)
def is_rumour(sentence: str) -> bool:
    """Whether a plain sentence leaves what it tells to hearsay.

    >>> is_rumour("word spread that sake had fallen"), is_rumour("sake fell on monday")
    (True, False)
    """
    return bool(RUMOUR.search(sentence))


@lru_cache(maxsize=512)
def is_taken_back(sentence: str) -> bool:
    """Whether a plain sentence itself calls untrue, or leaves open, what it tells.

    >>> is_taken_back("reports that sake has fallen are untrue"), is_taken_back("sake fell")
    (True, False)
    """
    return bool(TAKEN_BACK.search(sentence))


#: An article that calls a claim, a post or a rumour false: what it quotes is what it checks.
_CHECKS = needled(
    r"\b(?:(?:cette|ces|this|the|that|une|la) (?:viral )?(?:information|rumeur|affirmation|nouvelle"
    r"|publication|allegation|claim|post|rumou?r|caption|message|legende)s?"
    r" (?:est|sont|is|are|was|were) (?:\w+ )?(?:fausse?s?|false|fake|misleading|untrue|unfounded"
    r"|infondee?s?|erronee?s?|trompeuses?|inexacte?s?)"
    r"|(?:pretend(?:ent)?|censee?s?) (?:montrer|demontrer)|(?:claim(?:s|ing)?|purport\w*) to show"
    r"|(?:hors (?:de )?|detournee?s? de (?:son|leur) )contexte|out of context"
    r"|fact-?check\w*|apres verification|verification faite|mefiez-vous"
    r"|il s'agit d'une (?:fausse (?:information|nouvelle|rumeur)|infox|intox)|si kweli kwamba)\b"
)


@lru_cache(maxsize=4)
def checks_claims(text: str) -> bool:
    """Whether a plain text calls a claim that it repeats false.

    >>> checks_claims("mefiez-vous, cette information est fausse."), checks_claims("sake fell.")
    (True, False)
    """
    return _CHECKS.search(text) is not None


def is_verdict(sentence: str) -> bool:
    """Whether a plain sentence only says that the one before is not so.

    >>> is_verdict("it had not."), is_verdict("it had not rained."), is_verdict("c'est faux.")
    (True, False, True)
    """
    return _VERDICT.fullmatch(sentence) is not None
