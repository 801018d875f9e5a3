"""Words that leave a capture to the side that tells of it, without a verb of saying before it.

"By its own account, the M23 took X", "a communiqué: X has fallen", "the capture of X, announced by
the M23", "M23 'captures' X". All patterns look at plain text.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.needled_patterns import needled

#: "By its own account", "if the rebels are to be believed", "à en croire le M23".
_OWN_ACCOUNT = needled(
    r"\b(?:by (?:its|their|his|her) own (?:account|reckoning|telling|description)"
    r"|as far as (?:[\w/'-]+ ){1,5}(?:is|are) concerned"
    r"|in (?:(?:the|its|their) )?(?:[\w/'-]+ ){0,3}?(?:telling|version of events|own words)"
    r"|if (?:[\w/'-]+ ){1,6}(?:is|are) to be believed"
    r"|(?:a|si l'on|s'il faut) (?:l'|les |leur |la |le )?(?:en )?cro(?:ire|it)\b(?! savoir| que)"
    r"|selon (?:ses|leurs|sa|leur) propres? (?:dires|mots|termes|version|propos)"
    r"|(?:de|d'apres) (?:ses|leurs) (?:propres )?dires"
    r"|kwa maneno yao(?: wenyewe)?)\b[^.;]{0,120}$"
)
#: "Despite reports that rebels had", "malgré les annonces de la": somebody's, which are answered.
_DESPITE = needled(
    r"\b(?:despite|contrary to|notwithstanding|contradicting|malgre|contrairement aux?|en depit"
    r" des?) ?(?:[\w/'-]+ ){0,4}?(?:reports?|claims?|rumou?rs?|announcements?|assertions?"
    r"|statements?|informations?|annonces?|affirmations?|rumeurs?|declarations?)"
    r" (?:that|of|about|que|qu'|d[eu']s?|selon|sur|faisant)\b[^.;,]{0,90}$"
)

#: "The M23 put out a communiqué: X has been captured": what a side's paper says.
_NOTE = needled(
    r"\b(?:communiques?|statements?|press releases?|tweets?|posts? (?:on|sur)|messages?|bulletins?"
    r"|declarations?|announcements?|annonces?|videos?|notes?|threads?|taarifa|ujumbe)\b"
    r"[^.;:]{0,60}(?:: ?\"? ?[^.;:]{0,80}"
    # "a statement from the M23 put X in", "un tweet du M23 fait état de la"
    r"|(?: (?:puts?|placed|has|had|sp(?:eaks?|oke) of|list(?:s|ed)|mention(?:s|ed)|gives?|gave"
    r"|fait etat de|parle de|evoque|annonce|donne|place|mentionne|montre|revendique)\b"
    r"[^.;:,]{0,60}))$"
)
#: "La version des rebelles est que", "the rebels' version is that".
_VERSION = needled(
    r"\b(?:(?:la version|le recit|la these) (?:de la |de l'|de|du|des) ?[^.;:,]{2,40} (?:est|veut)"
    r" qu(?:e |')|(?:version|account|story|narrative)(?: of [^.;:,]{2,40})? (?:(?:is|was) that"
    r"|has it(?: that)?) )[^.;:]{0,80}$"
)

#: "To violate our territorial integrity by occupying X": a side's paper, printed as it is.
_OUR_SIDE = needled(
    r"\b(?:(?:our|nos|notre) (?:(?:brave|gallant|valiant|glorious|valeureu\w+|vaillante?s?|own)"
    r" )*(?:territorial integrity|sovereignty|forces|troops|soldiers|army|armed forces|fighters"
    r"|homeland|fatherland|soil|integrite territoriale|souverainete|armee|soldats|troupes"
    r"|militaires|combattants|patrie|forces armees)|(?:jeshi|vikosi|majeshi|wanajeshi|wapiganaji)"
    r" (?:letu|vyetu|yetu|wetu)|(?:mamlaka|ardhi) yetu)\b"
)

_SPREAD = (
    r"(?:announced|claimed|proclaimed|declared|hailed|trumpeted|touted|celebrated|welcomed|reported"
    r"|asserted|applauded|publici[sz]ed|boasted of"
    r"|(?:annonc|revendiqu|proclam|declar|affirm|claironn|vant|celebr|salu|rapport|applaud"
    r"|mediatis)(?:e|ie)e?s?|brandie?s?)"
)
#: "…, announced on Tuesday by the M23", "was hailed by the army", "revendiquée par les rebelles".
_SPREAD_BY = needled(
    rf"^[^.;:\"]{{0,60}}?(?:,|\b(?:was|were|is|has been|had been|which|qui|a|ont|avait|est|ete))?"
    rf" (?:\w+ly |deja |aussitot |vite )?{_SPREAD}(?: (?:on |le |ce |late |early )?[\w-]+){{0,3}}?"
    r" (?:by|par) (?:(?:the|its|la|le|les|l'|des) ?)?(?P<who>[^,.;:]{2,50})"
)
#: "…, which the rebels announced", "que le M23 a annoncée", "dont se vantent les rebelles".
_WHICH_SPREADS = needled(
    r"^[^.;:\"]{0,60}?,? (?:which|that|of which|que|dont) (?:(?:the|its|la|le|les|l'|des) ?)?"
    rf"(?P<who>[\w/-]+(?: [\w/-]+){{0,3}}?) (?:(?:has|have|had|a|ont|avait|avaient|dit|disent"
    rf"|itself|already|deja) )*(?:{_SPREAD}|boasts?|claims?|announc\w+|boast\w* of"
    r"|se (?:vant|targu)\w+)\b"
    r"|^[^.;:\"]{0,60}?,? (?:que|qu'|dont) ?(?:(?:a|ont|avait|avaient|se|s'est|se sont"
    r"|font|fait) )*(?:(?:annonc|revendiqu|proclam|claironn|vant|targu|affirm|celebr)\w+"
    r"|(?:font|fait) etat) (?:(?:la|le|les|l'|des) ?)?(?P<behind>[^,.;:]{2,50})"
)
#: "…, announced by the latter", "annoncée par celui-ci": by whoever took the place.
_BY_THEMSELVES = re.compile(
    r"(?:ce(?:lui|lle|ux|lles)-ci|ce dernier|cette derniere|ces dernier(?:e)?s|lui-meme|elle-meme"
    r"|(?:eux|elles)-memes|ses soins|leurs soins|itself|themselves|himself|latter|him|them)\b"
)
#: "Apprend-on dans un communiqué de la rébellion", "peut-on lire sur le compte X de l'AFC".
_READ_IN = needled(
    r"\b(?:apprend-on|apprenait-on|a-t-on appris|lit-on|lisait-on|peut-on lire|pouvait-on lire"
    r"|one (?:can )?reads?|could be read|tunasoma) (?:dans|sur|d'|de|from|in|on|katika) ?"
    r"(?P<who>[^.;:\"]{3,80})"
)

_AT_LEAST = r"(?:,? ?(?:at least|at any rate|in any case|anyway|du moins|en tout cas|angalau),?)"
_SAID_SO = r"(?:say|claim|announc|assert|insist|proclaim|maintain|declar|report)\w*|said|has it"
_DIT = (
    r"(?:dit|disent|disait|affirm\w+|annonc\w+|soutien\w+|preten\w+|assur\w+|proclam\w+"
    r"|declar\w+|revendiqu\w+|raconte\w*|clam\w+)"
)
#: A sentence that only tells whose word the one before is. Each with an example.
_WHOSE_WORD = needled(
    r"\W*(?:or |but |and |mais |et |lakini )?(?:"
    # "That at least is what the M23 says.", "This is what the rebels claim."
    rf"(?:that|this|it|such){_AT_LEAST}? (?:is|was){_AT_LEAST}? (?:what|how) "
    rf"(?P<a>[^.;:]{{2,60}}?) (?:{_SAID_SO})\b"
    # "That is the rebels' version.", "Such is the claim of the M23"
    rf"|(?:that|this|it|such){_AT_LEAST}? (?:is|was){_AT_LEAST}? (?P<b>[^.;:]{{2,40}}?)'s?"
    r" (?:\w+ )?(?:version|account|claim|story|word)\b"
    # "So says their spokesman.", "Or so the rebels say.", "So they say."
    rf"|so{_AT_LEAST}? (?:{_SAID_SO}) (?P<c>[^.;:]{{2,60}})"
    rf"|so{_AT_LEAST}? (?P<d>[^.;:]{{2,40}}?) (?:{_SAID_SO})\b"
    # "At least according to the M23.", "Du moins selon les rebelles."
    rf"|{_AT_LEAST} (?:according to|if one believes|selon|d'apres|a en croire|kwa mujibu wa)"
    r" (?P<e>[^.;:]{2,60})"
    # "C'est du moins ce que dit le M23.", "C'est ce qu'affirment les rebelles."
    rf"|(?:c'est|c'etait|voila|tel est){_AT_LEAST}?,? ce (?:que |qu'){_DIT} (?P<f>[^.;:]{{2,60}})"
    rf"|(?:c'est|c'etait|voila){_AT_LEAST}?,? ce (?:que |qu')(?P<g>[^.;:]{{2,40}}?) {_DIT}\b"
    # "Ainsi du moins le proclame l'armée.", "Ainsi parlent les rebelles."
    rf"|ainsi{_AT_LEAST}? (?:le |l'|la |en )?(?:{_DIT}|parlent|parle) (?P<j>[^.;:]{{2,60}})"
    # "Telle est la version des rebelles."
    rf"|(?:telle|c'est|voila){_AT_LEAST}? (?:est )?{_AT_LEAST}? ?la version"
    r" (?:de la |de l'|de|du|des) ?(?P<h>[^.;:]{2,40})"
    # "Hivyo ndivyo wanavyosema waasi.", "Hayo ndiyo madai ya waasi."
    r"|(?:hivyo|hayo|huo) (?:ndivyo|ndiyo|ndio|ni) (?:\w+vyo(?:sema|dai|tangaza|eleza)|madai ya"
    r"|maelezo ya|kauli ya) (?P<i>[^.;:]{2,40})"
    # "The rebels announced it on Tuesday.", "The announcement came from the M23."
    r"|(?P<k>(?:the|its|an?|their) [^.;:,]{2,50}?|m23) (?:(?:has|have|had|itself|first) )?"
    r"(?:announced|claimed|proclaimed|boasted of|tweeted|declared|trumpeted) (?:it|this"
    r"|the (?:news|capture|takeover))(?: (?:on|in|via|late|early|this)\b[^.;]{0,60})?[.!\"]"
    r"|the (?:announcement|news|claim) (?:was made|came|comes) (?:by|from) (?P<l>[^.;:]{2,50})"
    # "L'annonce en a été faite par le M23.", "C'est le M23 qui l'a annoncé."
    r"|(?:l'annonce|la nouvelle) (?:en )?(?:a ete |est |avait ete |vient )(?:faite |donnee )?"
    r"(?:\w+ )?(?:par|d[eu]s?|de la) (?P<m>[^.;:]{2,50})"
    r"|c'est (?P<n>[^.;:,]{2,60}?) qui (?:l'|le |la )?(?:a|ont|avait|dit|affirme)"
    r"(?: (?:annonce|affirme|revendique|dit|proclame|declare))?e?[ .]"
    r")"
)


def told_behind(sentence: str) -> str | None:
    """The plain words for whoever a plain sentence says that the one before is the word of.

    >>> told_behind("that at least is what the m23 says."), told_behind("so they say.")
    ('the m23', 'they')
    >>> told_behind("c'est du moins ce qu'affirment les rebelles.")
    'les rebelles'
    >>> told_behind("so many people fled that the town is empty.") is None
    True
    """
    found = _WHOSE_WORD.match(sentence)
    return next((who for who in found.groups() if who), None) if found else None


def is_own_account(before: str) -> bool:
    """Whether the plain words before an event leave it to the side that tells of it.

    >>> is_own_account("by its own account, the m23 "), is_own_account("the m23 ")
    (True, False)
    >>> is_own_account("the army is there, despite reports that the rebels ")
    True
    """
    return any(words.search(before) for words in (_OWN_ACCOUNT, _DESPITE, _VERSION))


def is_in_note(before: str) -> bool:
    """Whether the plain words before an event make it what a note says, and may name whose it is.

    >>> is_in_note("the m23 put out a communique: sake has been ")
    True
    >>> is_in_note("the road is closed: sake has been ")
    False
    """
    return _NOTE.search(before) is not None


def is_of_our_side(sentence: str) -> bool:
    """Whether a plain sentence speaks of its own men or land: it is one side's word.

    >>> is_of_our_side("they violate our territorial integrity by occupying sake.")
    True
    >>> is_of_our_side("our reporter saw the rebels enter sake.")
    False
    """
    return _OUR_SIDE.search(sentence) is not None


def spread_by(behind: str) -> str | None:
    """The plain words for whoever is told, behind an event, to have announced or hailed it.

    >>> spread_by(" sake, announced on tuesday by the m23, drew no comment.")
    'm23'
    >>> spread_by(" sake by the m23 was condemned.") is None
    True
    """
    found = _SPREAD_BY.match(behind) or _READ_IN.search(behind, 0, _NEAR)
    if found:
        return found["who"]
    found = _WHICH_SPREADS.match(behind)
    return (found["who"] or found["behind"]) if found else None


#: A text that is quoted for an event is named no farther behind it.
_NEAR = 120


def is_of_themselves(who: str) -> bool:
    """Whether plain words for who spreads an event mean those who did it.

    >>> is_of_themselves("celui-ci"), is_of_themselves("itself"), is_of_themselves("the mayor")
    (True, True, False)
    """
    return _BY_THEMSELVES.match(who) is not None


def told_in_the_end(tail: str) -> str | None:
    """The plain words for whoever an end of a sentence says that the rest is the word of.

    >>> told_in_the_end(" sake fell on sunday, or so the rebels say.")
    'the rebels'
    >>> told_in_the_end(" sake fell on sunday, so they said they would leave.") is None
    True
    """
    for joint in _JOINTS.finditer(tail):
        found = _WHOSE_WORD.match(tail, joint.end())
        if found and not tail[found.end() :].strip(' .!"'):
            return next((who for who in found.groups() if who), None)
    return None


_JOINTS = re.compile(r"[,;(-] ?(?=(?:or|but|and|ou|mais|that|this|at least|du moins|c'est|so)\b)")


def is_in_scare_quotes(text: str, start: int, end: int) -> bool:
    """Whether quotation marks stand around a word alone: "M23 'captures' Sake".

    >>> is_in_scare_quotes("m23 'captures' sake", 5, 13)
    True
    >>> is_in_scare_quotes('he said: "captured sake"', 10, 18)
    False
    """
    before = text[max(0, start - 2) : start].rstrip(" ")[-1:]
    behind = text[end : end + 2].lstrip(" ")[:1]
    return before == behind and before in _QUOTES


_QUOTES = ("'", '"')
