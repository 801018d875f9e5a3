"""Whether an event is told as fact, or only asserted by one side, rumoured, denied or left open."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dashboard.core import late_patterns as re
from dashboard.core.actors import ACTOR
from dashboard.core.events.doubt.camps import (
    MOUTHS,
    camp,
    is_for_the_state,
    is_source_of_side,
    is_their_head,
)
from dashboard.core.events.doubt.contested import contested_in
from dashboard.core.events.doubt.denied import denied_after
from dashboard.core.events.doubt.hearsay import is_rumour, is_taken_back
from dashboard.core.events.doubt.holding import holds_against, stays_against
from dashboard.core.events.doubt.left_open import is_left_open, leaves_open_before
from dashboard.core.events.doubt.own_word import is_of_our_side, told_behind
from dashboard.core.events.who_and_where.who import OWN_MEN
from dashboard.core.plain import plain
from dashboard.model import Stance

#: Parties to the war and their mouths: what they say of themselves is an assertion.
_PARTY = re.compile(
    r"\b(?:kigali|kinshasa|kampala|gitega|bujumbura|government|gouvernement|serikali|spokes\w+"
    r"|porte-parole|msemaji|army|armee|jeshi|military|colonel|general|captain|major|officer"
    r"|officier|commander|commandant|statement|communique|taarifa|presidency|presidence|ministry"
    r"|ministere|rebel|rebelle|militia|insurgents?|insurges|insurrection|both (?:sides|camps)"
    r"|camps|belligerents?|belligerants|movement|mouvement|alliance|coalition|regime|minister"
    r"|ministre|waziri|vuguvugu|(?<!wa )utawala|les deux (?:camps|parties)|kamanda"
    # "a man in uniform", "un homme en tenue": of some side, whichever
    r"|(?:in|wearing|dressed in) (?:(?:military|army|combat|battle|green|full|a|police) )*"
    r"(?:uniforms?|fatigues|camouflage)|uniformed|armed (?:man|men|youths?)"
    r"|en (?:uniforme|treillis|tenue(?: militaire)?)|hommes? armes?|sare za kijeshi|mwenye sare"
    r"|wenye sare"
    r"|victors?|vainqueurs?|conquer(?:ors?|ants?)|new (?:masters|rulers)|nouveaux maitres"
    r"|governor's office|office of the governor|press office|gouvernorat|(?:bureau|cabinet|service)"
    r" (?:du gouverneur|de presse|de communication))\b"
)

#: A state of the region speaking as such.
_STATE = re.compile(r"^(?:le |la |l')?(?:rwanda|uganda|ouganda|burundi|congo|drc|rdc)$")

#: "The UN", "UN force": not the French article of "un officier", "dans un communiqué".
_THE_UN = (
    r"(?:(?<=\bthe )un|un(?= (?:mission|peacekeep\w+|force|military|police|troops|radio|agenc\w+"
    r"|experts?|officials?|sources?|spokes\w+|report|said|says|humanitarian|officers?"
    r"|commanders?)\b))"
)

#: Who speaks for villages, a hospital or the UN speaks for no side.
_CIVIL_MOUTH = re.compile(
    rf"\b(?:{_THE_UN}|u\.n\.|united nations|monuc|monusco|onu|nations unies|peacekeep\w+)\b"
    r"[^,;]{0,20}"
    r"\b(?:officers?|commanders?|generals?|colonels?|officiers?|commandants?)\b"
    r"|\b(?:officers?|commanders?|generals?|colonels?|officiers?|commandants?)\b[^,;]{0,30}\b"
    r"(?:(?<!d')un|u\.n\.|united nations|monuc|monusco|onu|nations unies|peacekeep\w+)\b|"
    r"\b(?:un|u\.n\.|monuc|monusco|onu|ocha|unhcr|msf|hospital|village|church|ngo)\b[^,;]{0,20}"
    r"\bspokes\w+|\b(?:spokes\w+|porte-parole|msemaji)\b[^,;]{0,30}\b(?:villages?|communit\w+"
    r"|communaut\w+"
    r"|hospital|hopital|residents?|habitants|displaced|deplaces|societe civile|civil society|church"
    r"|eglise|diocese|jeunes|youth|nations|onu|monusco|(?<!d')un|ngo|ong|red cross|croix-rouge|msf"
    r"|unhcr|hcr|ocha|oim|iom|wfp|pam|unicef|tribes?|chiefdom|chefferie|federation|agriculteurs"
    r"|farmers|commercants|traders)\b"
)

_AND = re.compile(r"\b(?:and|et|na)\b|,")

#: Sources that stand on no side.
_INDEPENDENT = re.compile(
    r"\b(?:residents?|witness\w*|civil society|societe civile|security sources?|sources?|the un"
    r"|population|wananchi"
    r"|monuc|u\.n\.|peacekeep\w+|observers?|unhcr|icrc|msf"
    r"|^un$|onu"
    r"|united nations|nations unies|monusco|humanitarian\w*|aid|ngos?|ong|clerk|teachers?|priest"
    r"|pretre|church|parish|monitors?|inhabitants|habitants|temoins?|villagers?|locals|mayor"
    r"|maire|responsables?|elus?|fonctionnaires?"
    r"|administrat\w+|governor|gouverneur|chef|chief|wakaa?zi|mashahidi|shahidi|mashuhuda"
    r"|shuhuda|kiraia|diplomats?"
    r"|maafisa|afisa|duru|vyanzo|chanzo|mbunge|meya|gavana|chifu|msimamizi|umoja wa mataifa"
    r"|walioshuhudia|asasi"
    r"|commercante?s?|traders?|shopkeepers?|farmers?|cultivat\w+|fishermen|pecheurs?|nurses?"
    r"|infirmi\w+"
    r"|enseignante?s?|instituteurs?|etudiante?s?|students?|drivers?|chauffeurs?|vendeu\w+|vendors?"
    r"|cure|abbe|pasteur|pastors?|reverend|nun|religieuse|riverains?|notables?|activists?"
    r"|activistes?"
    r"|human rights|displaced|deplace\w*|refugees?|medecins?|hospital|miners?|creuseurs?"
    r"|neighbou?rs?"
    r"|journalists?|reporters?|correspondents?|doctors?|red cross|croix-rouge|kst|ocha)\b"
)

#: Pronouns speak for whoever was named before them.
_PRONOUN = re.compile(r"^(?:they|it|he|she|we|ils?|elles?|nous|on)$")


#: "Un chef wazalendo", "a Mai-Mai chief", "un responsable de la milice": he speaks for his men.
_MEN = (
    r"(?:rebel\w*|milic\w*|militia\w*|groupes? armes?|armed groups?|wazalendo|mai-mai|m23|adf"
    r"|codeco"
    r"|fdlr|twirwaneho|apcls|guerre|waasi|wapiganaji|wanamgambo)"
)
_CHIEF_OF_MEN = re.compile(
    r"\b(?:chefs?|responsables?|leaders?|chiefs?|kiongozi|viongozi)"
    rf" (?:(?:de|du|des|of|wa)(?: (?:la|the|an?|kundi la))? |d'(?:un )?)?{_MEN}\b"
    rf"|\b{_MEN} (?:chiefs?|leaders?)\b"
)


@lru_cache(maxsize=2048)
def is_party(speaker: str) -> bool:
    """Whether a source's plain words name a side of the war or its mouth.

    >>> is_party("m23 spokesperson"), is_party("local sources"), is_party("kampala")
    (True, False, True)
    """
    if _STATE.match(speaker) or any(names.search(speaker) for names in MOUTHS.values()):
        return True
    if is_source_of_side(speaker):
        return True
    if _CHIEF_OF_MEN.search(speaker):
        return True
    if _PARTY.search(speaker):
        return not re.search(r"\bsources?\b", speaker) and not _CIVIL_MOUTH.search(speaker)
    return bool(ACTOR.search(speaker)) and not _INDEPENDENT.search(speaker)


@lru_cache(maxsize=2048)
def is_independent(speaker: str) -> bool:
    """Whether a source's plain words name somebody on no side.

    >>> is_independent("a municipal clerk and three residents"), is_independent("a militia")
    (True, False)
    """
    if not _INDEPENDENT.search(speaker) or _CHIEF_OF_MEN.search(speaker):
        return False
    if is_source_of_side(speaker) or is_their_head(speaker):
        return False
    return bool(_AND.search(speaker)) or not is_party(speaker)


#: The words before a cue that leave it to hearsay: the French conditional, "reportedly".
_HEDGED = re.compile(
    r"\b(?:aurai(?:t|ent)|serai(?:t|ent)|reportedly|allegedly|supposedly|purportedly|apparently"
    r"|seemingly|(?:i|ya|u|li|zi|wa|a)(?:na|me|li)?(?:semekana|daiwa|sadikiwa|aminika))\b[ ,]"
    r"(?:[\w']+ ){0,4}$"
    r"|\b(?:alleged|supposed|purported|claimed|reported|so-called|pretendue?s?|supposee?s?"
    r"|soi-disant) $"
    r"|\b(?:montrerai(?:t|ent)|(?:censee?s?|supposee?s?|pretend(?:ent|ant)?) (?:montrer|demontrer)"
    r"|(?:claim|purport|suppos|alleg|appear|seem)\w* to show)\b[^.;]{0,60}$"
)


def is_hedged(before: str) -> bool:
    """Whether the plain words before a cue leave it to hearsay.

    >>> is_hedged("le m23 aurait "), is_hedged("the rebels reportedly "), is_hedged("they have ")
    (True, True, False)
    """
    return bool(_HEDGED.search(before))


#: "The general believes that X has", "un diplomate croit savoir que X est": thought, not known.
_OPINION = re.compile(
    r"\b(?:believ(?:e|es|ed)|thinks?|thought|suspect(?:s|ed)?|suppos(?:e|es|ed)|assum(?:e|es|ed)"
    r"|presum(?:e|es|ed)|understands|croi(?:t|ent)(?: savoir)?|croyai(?:t|ent)(?: savoir)?"
    r"|pens(?:e|ent|er|ait|aient)|croire|supposer|soupconn(?:e|ent)|suppos(?:ent|ait)"
    r"|presum(?:ent|ait)"
    r"|(?:a|wa)na(?:amini|dhani|fikiri))"
    r" (?:that |que |qu'|kuwa |kwamba |(?=(?:the|its|rebels?|m23|[a-z]+ (?:was|has|had|is))\b))"
    r"[^.;:,]{0,80}$"
)


def is_opinion(before: str) -> bool:
    """Whether the plain words before a verb make it what somebody only believes.

    >>> is_opinion("the general believes that sake has "), is_opinion("he believes in peace, they ")
    (True, False)
    """
    return bool(_OPINION.search(before))


#: Verbs by which a side asserts, right before what it asserts: "se targue d'avoir pris".
_ASSERTS = re.compile(
    r"\b(?:maintain\w*|insist\w*|boast\w*|brag\w*|assert\w*|contend\w*|swears?|swore|hail\w*"
    r"|s'enorgueil\w+|claim(?:s|ed|ing)?|profess\w*|purport\w*|alleg(?:e|es|ed|ing)"
    r"|prid\w+|(?:se |s'est |s'etait |se sont )(?:targu|vant|felicit|glorifi|rejoui)\w+"
    r"|soutien(?:t|nent)|soutenait|assur\w+|jur\w+"
    r"|clam\w+|martel\w+|pretend\w*|disent|dit|say|says)"
    r" (?:(?:that|both|be|in|have been"
    r"|que|qu'ils?|qu'elles?|qu'|de|d'|avoir|it|they|ils?|elles?|still|to|have"
    r"|tous"
    r"|toujours|encore|always|now|deja|now|has|had|avait|avaient|ont|bien|the|its|their|deux|les|se"
    r"|la|le|du|l'"
    r"|s'etre|s'|etre|full|firmly) ?)*$"
)


#: What right before the words makes them what came before the news: "after the", "depuis que".
_CAME_BEFORE = re.compile(
    r"\b(?:after|following|since|in response to|in the wake of|because of|amid|despite|apres|depuis"
    r"|suite a|a la suite de|en reponse a|en raison de|malgre|baada ya|kufuatia)"
    r"(?: (?:the|la|le|que|its|their|recent|sa|leur|qu'|l'))* ?$"
)

#: What a side does with its own news: "congratulated his troops on the fall of", "a tweeté que".
_SPREADS = re.compile(
    r"\b(?:congratulat\w*|hail\w*|celebrat\w*|salu(?:e|ent|ait|te|ted|tes)|felicit\w+|announc\w*"
    r"|welcom\w*|telling|thank(?:s|ed|ing)|prais(?:es|ed|ing)|commend(?:s|ed|ing)|remerci\w+"
    r"|trumpet\w*|tout(?:s|ed|ing)|cheer(?:s|ed|ing)|applaud\w*|rejoic\w*|brandi\w*"
    r"|claironn\w*|vant(?:e|ent|ait|aient)|claim\w* credit|inform(?:s|ed|e|ent|ait)"
    r"|port(?:e|ent|ait) a la connaissance"
    r"|annonc\w*|proclaim\w*|proclam\w*|tweet\w*|posted|poste|publie|fait savoir"
    r"|clam\w*)\b(?P<between>[^.;]{0,140})$"
)


def asserts_before(before: str) -> bool:
    """Whether a side's own assertion leads right up to the words.

    >>> asserts_before("the army maintains that it still "), asserts_before("the army has ")
    (True, False)
    """
    spread = _SPREADS.search(before)
    if spread is not None and not _ON_NO_SIDE.search(before):
        source = before[: spread.start()]
        if ACTOR.search(OWN_MEN.sub("", spread["between"])):
            return False  # "the army announced a curfew after rebels had"
        if _CAME_BEFORE.search(spread["between"]):
            return False  # "announced a curfew following the capture of"
        return names_a_party(source)
    return _ASSERTS.search(before) is not None and not _INDEPENDENT.search(before)


def spreads(before: str) -> bool:
    """Whether somebody announces or hails what plain words lead up to, and is not on no side.

    >>> spreads("bisimwa hails the "), spreads("the mayor hails the ")
    (True, False)
    """
    return _SPREADS.search(before) is not None and not _ON_NO_SIDE.search(before)


def names_a_party(words: str) -> bool:
    """Whether plain words name a side of the war, and nobody on no side.

    >>> names_a_party("the m23 put out a note: "), names_a_party("the un put out a note: ")
    (True, False)
    """
    named = _PARTY.search(words) or ACTOR.search(words)
    return named is not None and not _ON_NO_SIDE.search(words)


#: Sources on no side, whatever a chief or a governor may be.
_ON_NO_SIDE = re.compile(
    r"\b(?:residents?|habitants|civil society|societe civile|mayor|maire|bourgmestre|witness\w*"
    rf"|temoins?|{_THE_UN}|onu|monusco|church|eglise|wakaa?zi|sources?)\b"
)


def is_quoted(before: str) -> bool:
    """Whether a quotation is open where these plain words of a sentence end.

    >>> is_quoted('the same account wrote: "uvira '), is_quoted('the "liberated" town ')
    (True, False)
    """
    return before.count('"') % 2 == 1


def is_pronoun(speaker: str) -> bool:
    """Whether a speaker's plain words are a pronoun.

    >>> is_pronoun("he"), is_pronoun("the mayor")
    (True, False)
    """
    return bool(_PRONOUN.match(speaker))


def _of_both_camps(speaker: str) -> bool:
    """Whether a source's plain words name both camps."""
    return len({camp(part) for part in _AND.split(speaker)} - {None}) > 1


def asserts_own(speaker: str, actor: str, lost: bool = False) -> bool:
    """Whether a side speaks of its own deed: the actor is itself, its camp, or a pronoun.

    ``lost``: the words tell of a place that fell; the government that says so admits a loss.

    >>> asserts_own("m23 rebels", "they"), asserts_own("the congolese army", "m23 rebels")
    (True, False)
    """
    if actor and is_their_head(speaker):
        return True
    if not is_party(speaker):
        return bool(_PRONOUN.match(speaker))
    if lost and camp(speaker) == camp(actor) == "government":
        return False  # "the army confirmed that it had lost"
    if not actor and _of_both_camps(speaker):
        return False  # "according to the rebels and the police"
    if not actor:
        return not (lost and camp(speaker) == "government")
    theirs, ours = camp(actor), camp(speaker)
    if theirs is None or ours is None:
        return True
    return theirs == ours


def tells_of_foes(speaker: str, actor: str) -> bool:
    """Whether a side tells of the other side's men: that they left is its word for its own gain.

    >>> tells_of_foes("the army", "m23 rebels"), tells_of_foes("the army", "its men")
    (True, False)
    """
    if OWN_MEN.search(actor):
        return False
    theirs, ours = camp(actor), camp(speaker)
    return is_party(speaker) and None not in (theirs, ours) and theirs != ours


def _is_civil(apposition: str) -> bool:
    """Whether what is said of a source puts it on no side: "the spokesman for several villages"."""
    return bool(apposition) and (
        is_independent(apposition) or bool(_CIVIL_MOUTH.search(apposition))
    )


def is_ours(actor: str) -> bool:
    """Whether the plain words for an actor are a side's for its own men.

    >>> is_ours("our troops"), is_ours("the troops")
    (True, False)
    """
    return bool(_OURS.search(actor))


#: A side that speaks of its own forces, in a communiqué without a verb of saying.
_OURS = re.compile(r"^(?:our|nos|notre|we|nous)\b|\b(?:vyetu|wetu|letu)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """What a sentence asserts of a place, and all that tells whether it is more than a claim.

    Attributes:
        speaker: The source as printed; ``the article`` for the article itself.
        apposition: What is said of the source: "the M23 spokesman"; plain, or empty.
        stance: How it says it.
        actor: Who is said to have done it, as printed; empty when not said.
        lost: Whether the words tell of a place that fell, whoever took it.
        capture: Whether it is asserted that a place was taken.
        left: Whether it is asserted that men left a place.
        sentence: The plain sentence.
        following: The plain sentences after it that may take it back.
        verdict: Whether the very next sentence only says that it is not so.
        tail: What the same sentence says behind it.
        confirmed: Whether somebody on no side tells the same in this article.
        hedged: Whether the words themselves leave it to hearsay: "aurait pris".
        quoted: Whether the words stand in quotation marks: somebody's, not the article's.
        own: Whether somebody is told to say it of himself, or of his own men.
    """

    speaker: str
    apposition: str
    stance: Stance
    actor: str
    lost: bool
    capture: bool
    left: bool
    sentence: str
    following: tuple[str, ...]
    verdict: bool
    tail: str
    confirmed: bool
    hedged: bool
    quoted: bool
    own: bool

    @property
    def source(self) -> str:
        """The plain words for who says it."""
        return plain(self.speaker)


def why_only_claimed(one: Assertion) -> str | None:
    """Why what a sentence asserts is no more than a claim; None where it is told as fact."""
    why = _why_by_stance(one) or _why_by_words(one)
    if why is None and one.capture and not one.lost and not one.confirmed:
        who, by = f"{one.source} {one.apposition}", plain(one.actor)
        if is_for_the_state(who, by):
            why = "one who governs says it of the state's own men"
    if why is None and not (is_independent(one.source) or _is_civil(one.apposition)):
        why = _why_by_side(one)
        if why is None and not one.confirmed and any(map(is_taken_back, one.following)):
            why = "it is left open right afterwards"
    if why or one.confirmed:
        return why
    return why_disputed(one.source, one.tail, one.following, one.actor, capture=one.capture)


def _why_by_stance(one: Assertion) -> str | None:
    """Why it is a claim by the way in which its source puts it."""
    if one.stance is Stance.DENIES:
        return "it is denied"
    neutral = is_independent(one.source)
    if (one.capture and not one.lost and _OURS.search(plain(one.actor))) or (
        one.own and not neutral
    ):
        return "one side asserts it of itself"
    if one.stance is Stance.CLAIMS and one.capture and not one.confirmed and not neutral:
        return "somebody on no known side claims it, and nobody else tells it"
    return None


def _why_by_words(one: Assertion) -> str | None:
    """Why it is a claim by the words around it, whoever says it."""
    if one.hedged:
        return "the words leave it to hearsay"
    if is_rumour(one.sentence):
        return "it is a rumour"
    if is_taken_back(one.sentence) or is_left_open(one.sentence):
        return "it is taken back or left open in the same sentence"
    if one.capture and not one.confirmed and is_of_our_side(one.sentence):
        return "one side asserts it in a paper of its own"
    return "it is denied right afterwards" if one.verdict else None


def _why_by_side(one: Assertion) -> str | None:
    """Why it is a claim where its source may stand on a side."""
    if one.quoted and one.capture and not one.confirmed:
        return "it stands in quotation marks, and nobody on no side tells it"
    spoken_of = one.apposition and is_party(one.apposition)
    mouth = one.apposition if spoken_of else one.source
    if one.capture and asserts_own(mouth, plain(one.actor), one.lost):
        return "one side asserts it of itself"
    if one.left and not one.confirmed and tells_of_foes(mouth, plain(one.actor)):
        return "one side says it of the other's men"
    if one.capture and not one.confirmed and one.following:
        whose = told_behind(one.following[0])
        if whose is not None and (is_pronoun(whose) or asserts_own(whose, plain(one.actor))):
            return "it is called the word of one side right afterwards"
    return None


def why_disputed(
    speaker: str, tail: str, following: tuple[str, ...], actor: str, *, capture: bool
) -> str | None:
    """How somebody gainsays, there or right afterwards, what is told; None where nobody does.

    One voice is then only a claim, whoever's it is: a chief's as well, whose word the army denies.
    What several witnesses tell stands beside a side's denial in a sentence of its own.

    Args:
        speaker: The plain words for who tells it.
        tail: What the same plain sentence says behind it.
        following: The plain sentences after it.
        actor: Who is said to have done it, as printed; empty when not said.
        capture: Whether it is told that a place was taken.

    >>> why_disputed("a chief", " sake.", ("the army denied this.",), "M23", capture=True)
    'it is denied right afterwards'
    >>> why_disputed("residents", " sake.", ("the army denied this.",), "M23", capture=True)
    >>> why_disputed("residents", " sake, which the army denies.", (), "M23", capture=True)
    'the other side denies it'
    """
    several = _SEVERAL.search(speaker) is not None and is_independent(speaker)
    looked_at = (tail,) if several else (tail, *following)
    if contested_in(tail) or _still_there(looked_at, actor, capture=capture):
        return "the other side denies it"
    if not several and denied_after(following, capture):
        return "it is denied right afterwards"
    if following and leaves_open_before(following[0]):
        return "it is left open right afterwards"
    return None


#: Several witnesses, or sources that saw it each for themselves.
_SEVERAL = re.compile(
    r"\b(?:residents|witnesses|villagers|locals|inhabitants|traders|teachers|farmers|sources"
    r"|observers|monitors|peacekeepers|neighbou?rs|habitants|temoins|riverains|villageois"
    r"|commercantes?|enseignantes?|journalist(?:e?s)|reporters|correspondents|diplomats?s"
    r"|two|three|four|five|several|many|deux|trois|quatre|cinq|plusieurs|wakaa?zi|mashahidi"
    r"|mashuhuda|wanakijiji|vyanzo|walioshuhudia|and|et|na)\b"
)


def _still_there(sentences: tuple[str, ...], actor: str, *, capture: bool) -> bool:
    """Whether the other side says behind a capture to be still there, or those who left are."""
    by = camp(plain(actor))
    return any(
        holds_against(sentence, by) if capture else stays_against(sentence, by)
        for sentence in sentences
    )
