"""Where an event may not have been: ways of finding its place that were measured and found weak.

On seventy pages that nobody had read, a place lent over twenty words was wrong in eight cases of
eleven, where other places had been named beside it; one lent from nearer in two of fifteen. A town
from which only a distance is told, or near which a place lies that no list knows, is not where it
happened. Such a place is kept with the reason, and drawn nowhere.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.events.who_and_where.focus import points_back
from dashboard.core.events.who_and_where.page import Page, place_key
from dashboard.core.events.who_and_where.places import can_hold_event, is_area
from dashboard.core.events.who_and_where.who import is_passive
from dashboard.core.events.words.cues import Where
from dashboard.core.events.words.event import Event
from dashboard.core.needled_patterns import needled
from dashboard.core.spans import Span
from dashboard.model import EventType, Resolution

#: A place lent over so many words is doubted; over so many even where "the town" points to it.
_FAR, _TOO_FAR = 20, 40

#: What stands between a name that no list knows and a town near it: "à Bana Bwiru, près de X".
_NEAR_UNKNOWN = re.compile(
    r"\b(?:[Àà]|[Aa]u|[Ee]n|[Dd]ans|[Ii]n|[Aa]t|[Vv]illage|[Ll]ocalité|[Vv]illage (?:of|de)"
    r"|[Ll]ocalité de|[Cc]olline|[Cc]ité de)"
    r" (?P<name>[A-ZÉÈ][\w'’-]+(?: [A-ZÉÈ\d][\w'’-]*){0,2}),? (?:\([^()]{2,40}\),? )?"
    r"(?:situé(?:e)? |located |sis(?:e)? )?"
    r"(?:(?:tout )?près de|non loin de|à proximité de|aux environs de|aux alentours de|voisine? de"
    r"|near|close to|not far from|outside)(?: (?:la|le|the|cité de|ville de|town of|city of))*? $"
)
_REACH = 110

_NEAR_IT = "it was near it, at a place that is not in the gazetteer"
#: "Withdrew from positions in the hills around X": not from X.
_HILLS_AROUND = re.compile(
    r"\b(?:hills?|hilltops?|heights|positions?|outposts?|trenches|collines?|hauteurs|montagnes?)"
    r" (?:[\w'-]+ ){0,3}?(?:around|near|outside|overlooking|above|surrounding|close to|autour d[eu]"
    r"|pres d[eu]|aux (?:alentours|environs|abords) d[eu]|surplombant|dominant)"
    r" ?(?:(?:the|la|le|les|town|city|ville|cite|of|de) ?)*$|\b(?:collines?|hauteurs|positions?)"
    r" (?:[\w'-]+ ){0,3}?(?:autour|pres|aux (?:alentours|environs|abords)) d'$"
)

#: "20 km west of X"; who moved to a kilometre from a town has left it, or has come near.
_MEASURED = needled(
    r"(?:(?:\b|(?<=\d))kms?|\bkilomet\w*|\bmiles?)\b[^.;,]{0,45}"
    r"\b(?:of|from|de|du|d')(?: the| la| ville de| cite de)? ?$"
)
_MOVES = frozenset({EventType.ADVANCE, EventType.WITHDREW})

_WHO_TELLS = (
    r"(?:officials?|spokes(?:man|woman|people|person)|workers?|nurses?|doctors?|medics?|sources?"
    r"|officers?|diplomats?|activists?|journalists?|analysts?|lawyers?|priests?|bishop|governor"
    r"|responsables?|porte-parole|soignants?|infirmi\w+|medecins?|officiers?|diplomates?"
    r"|activistes?|analystes?|avocats?|pretres?|eveque|gouverneur|hospitalieres?|humanitaires?"
    r"|securitaires?|maafisa|afisa|msemaji|wauguzi|daktari)"
)
_SITS = (
    r"(?: \w+)? (?:(?:based |reached )?(?:in|at|from)|(?:basee?s? |jointe?s? )?(?:a|au|en)|huko)"
)
_SAYS = (
    r"(?:said|says?|told|reported|confirmed|announced|added|(?:a|ont) (?:\w+ )?(?:dit|declare\w*"
    r"|indique\w*|rapporte\w*|confirme\w*|affirme\w*|annonce\w*)|alisema|walisema)"
)
#: ", an official in X said", ", un responsable à X a dit": where whoever tells of it is.
_TELLER_SITS = re.compile(rf"[,;] (?:[\w'-]+ ){{0,5}}?{_WHO_TELLS}{_SITS} $")
_THEN_SAYS = re.compile(rf"(?:, [^,.;]{{2,40}},)? {_SAYS}\b")

#: DR Congo and the countries around it: a fight of this war lies in one of them.
_REGION = frozenset("CD RW BI UG TZ SS CF CG AO ZM KE".split())


def doubted_place(page: Page, event: Event, place: Resolution) -> str:
    """Why it is doubtful that an event was at one of its places; empty where it is not."""
    if event.carried:
        return _lent(page, event, place)
    at = place.mention.start
    start = page.sentences[event.sentence].start
    if event.type not in _MOVES and _MEASURED.search(page.text, max(start, at - _REACH), at):
        return "only a distance from it is told"
    if event.type is EventType.WITHDREW and _HILLS_AROUND.search(
        page.text, max(start, at - _REACH), at
    ):
        return _NEAR_IT
    if _is_abroad(page, place) or _is_a_namesake(page, event, place):
        return "it lies far from everything else that the article names"
    if at >= event.cue.end and _is_where_told(page.text, event.cue.end, place):
        return "it is where whoever tells of it was"
    near = _NEAR_UNKNOWN.search(page.article.text, max(start, at - _REACH), at)
    if near and not _is_known(page, event.sentence, Span(*near.span("name"))):
        return _NEAR_IT
    return ""


def _is_where_told(text: str, start: int, place: Resolution) -> bool:
    """Whether a place behind an event is only where the source sits: "an official in X said"."""
    at, first = place.mention, max(start, place.mention.start - _REACH)
    sits = _TELLER_SITS.search(text, first, at.start)
    return sits is not None and _THEN_SAYS.match(text, at.end) is not None


def _lent(page: Page, event: Event, place: Resolution) -> str:
    """Why a place that another sentence lends is doubtful: far off, and not the only one."""
    if event.cue.row.where is Where.BACK:
        return ""  # "the takeover": of the place that was taken
    named = _last_named(page, event, place)
    if named is None:
        return ""
    words = len(page.text[named.end : page.sentences[event.sentence].start].split())
    pointed = points_back(page.text, event.cue, is_passive(page.text, event.cue))
    if words < (_TOO_FAR if pointed else _FAR) or not _has_rivals(page, event, named):
        return ""
    return f"named {words} words before, in another sentence, and others beside it"


def _last_named(page: Page, event: Event, place: Resolution) -> Span | None:
    """Where the place is named last before the event; None where it is not."""
    key = place_key(place)
    for index in range(event.sentence, -1, -1):
        for group in reversed(page.groups(index)):
            for head in group.heads:
                if place_key(head) == key and head.mention.end <= event.cue.start:
                    return Span(head.mention.start, head.mention.end)
    return None


def _has_rivals(page: Page, event: Event, named: Span) -> bool:
    """Whether the text speaks of other towns and villages since it named the place, or with it."""
    own = set(map(place_key, event.places))  # "these four villages" are no rivals of each other
    first = page.sentence_at(named.start)
    since = range(first if first is not None else 0, event.sentence + 1)
    return any(
        place_key(head) not in own and not is_area(head) and can_hold_event(head)
        for index in since
        for group in page.groups(index)
        for head in group.heads
        if head.mention.start < event.cue.start
    )


def _is_known(page: Page, index: int, name: Span) -> bool:
    """Whether a stretch of a sentence is a place of the gazetteer."""
    return any(
        (head.mention.start, head.mention.end) == (name.start, name.end) and head.place is not None
        for group in page.groups(index)
        for head in group.heads
    )


def _is_a_namesake(page: Page, event: Event, place: Resolution) -> bool:
    """Whether a neighbour's capital is the end of a road to a village that no list knows.

    "The Kampala-Bulambo road", in Walikale: that Kampala is a village as well.
    """
    row = place.place
    if row is None or not row.capital_of or row.country == "CD":
        return False
    if "CD" not in page.countries_in(event.sentence):
        return False
    at = place.mention
    return any(
        other.place is None
        and (
            page.text[at.end : other.mention.start] in _HYPHENS
            or page.text[other.mention.end : at.start] in _HYPHENS
        )
        for other in event.places
    )


_HYPHENS = frozenset("-\u2013/")


def _is_abroad(page: Page, place: Resolution) -> bool:
    """Whether a place is of another continent than the towns that the article mostly names."""
    row = place.place
    if row is None or row.country in _REGION or not row.country:
        return False
    named = page.countries()
    return named["CD"] > named[row.country]
