"""Places of which one distance is told together: "Kobu et Bambu, situés à 15 km de Bunia".

Only where a word says that it is of all of them: a plural ("situés", "sont", "both"), or the kind
of place that they are called together ("les villages de Kobu et Bambu, à 15 km"). Of "attaqué Kobu
et Bambu, à 15 km de Bunia" only the nearer one is so far off.
"""

from __future__ import annotations

from dashboard.core import late_patterns as re
from dashboard.core.lengths.antecedents import named_next
from dashboard.core.lengths.one_place import same
from dashboard.core.lengths.shape import Shape, Text
from dashboard.core.lengths.stated import DEALT_OUT
from dashboard.core.spans import Span
from dashboard.model import Resolution

_KINDS = (
    r"(?:villages|localites|agglomerations|cites|communes|quartiers|hameaux|bourgades|entites|sites"
    r"|camps|centres|collines|mines|towns|cities|hamlets|settlements|places|vijiji|miji|vitongoji"
    r"|maeneo|kambi)"
)
_MANY = (
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|des|les|ces|two|three|four"
    r"|five|six|seven|eight|nine|ten|several|the|both|these)"
)
#: Words for the whole row behind it: "situés", "sont", "deux villages distants".
_PLURAL = (
    r"(?:(?:tous|toutes|both|all) )?(?:qui |which )?"
    r"(?:situe(?:e?s)|distante?s|localise(?:e?s)|sis(?:es)?|perche(?:e?s)|sont(?: situe(?:e?s)|"
    r" localise(?:e?s)|sis(?:es)?| distante?s)?|se (?:trouvent|situent)|lie|are(?: located| both)?"
    r"|(?:vilivyo|zilizo|yaliyo)(?:ko)?|(?:vi|zi|ya|i)ko|(?:vi|zi|ya)po|vyote|zote|yote)"
)
_JOINT = (
    r"(?:, ?(?:(?:et|and|na) )?| (?:et|and|na|&) | ainsi que | as well as | pamoja na )"
    r"(?:(?:cha|kijiji cha|de|du|d'|des|a|le|la|les|l'|celui|celle|village|localite|cite|the)"
    r" ?){0,4}"
)
_ROW = rf"(?<!entre )(?<!between )@\d+@(?:{_JOINT}@\d+@)+"
_SMALL = (
    r"(?:(?:a|at|environ|quelque|plus|moins|de|pres|a peine|some|about|only|just|within|d'|une"
    r"|kwenye|katika|umbali|wa|takriban|karibu|kama|yapata)"
    r" ?){0,5}"
)
#: "Kobu et Bambu, situés à #", "Kobu et Bambu, deux villages à #"
_SAID_OF_ALL = re.compile(
    rf"(?P<row>{_ROW}),? (?:{_MANY} {_KINDS}(?: \w+)?,? ?(?:{_PLURAL})?|{_PLURAL}|both|all)"
    rf" ?{_SMALL}$"
)
#: "les villages de Kobu et Bambu, à #", "vijiji vya Kobu na Bambu, umbali wa #"
_CALLED_TOGETHER = re.compile(
    rf"\b{_KINDS}(?: \w+)? (?:de |d'|of |vya |ya |za |: ?)?(?P<row>{_ROW}),?"
    rf" (?:{_PLURAL} )?{_SMALL}$"
)
#: "Trois localités situées à # de Bunia, à savoir Kobu, Bambu et Iga"
_NAMED_BEHIND = re.compile(
    rf"#[^.;]{{0,60}}?(?:, | \(|: ?)(?:a savoir |notamment |namely |en l'occurrence )?"
    rf"(?P<row>{_ROW})"
)
_OF_SEVERAL = re.compile(rf"\b{_KINDS}\b[^.;@]{{0,60}}$")
#: Villages without a name, whose land alone is named: "deux villages du territoire de Djugu, à #".
_NAMELESS = re.compile(
    rf"\b{_MANY} {_KINDS}(?: \w+)? (?:du|de la|de l'|des|dans le|dans la|en|in|of)[^@.;]{{0,40}}"
    rf"&\d+&,? (?:{_PLURAL} )?{_SMALL}$"
)


def are_nameless(shape: Shape) -> bool:
    """Whether a distance places villages of which the sentence names only the land they lie in."""
    return _NAMELESS.search(shape.left) is not None


def placed_together(
    text: Text, span: Span, shape: Shape, goal: Resolution
) -> tuple[Resolution, ...]:
    """The other places of which a distance is told as it is of its goal, in the order of the text.

    Args:
        text: The article with its places.
        span: The sentence.
        shape: The sentence's shape around the distance.
        goal: The place that the distance places.
    """
    if DEALT_OUT.search(shape.words):
        return ()  # "respectivement à 25 et 52 km": to each its own
    if goal.mention.start >= span.end:
        return tuple(item for item in named_next(text, span) if not same(item, goal))
    rows = [_SAID_OF_ALL.search(shape.left), _CALLED_TOGETHER.search(shape.left)]
    if _OF_SEVERAL.search(shape.left):
        rows.append(_NAMED_BEHIND.search(shape.words, shape.hash))
    for row in rows:
        if row is None:
            continue
        places = [shape.place(sign) for sign in re.findall(r"@\d+@", row["row"])]
        if any(item is goal or same(item, goal) for item in places):
            return tuple(item for item in places if not same(item, goal))
    return ()


#: "Kobu, à # de cette localité": Kobu is placed, and the town another.
_RIGHT_BEFORE = re.compile(rf"@\d+@, ?(?:{_PLURAL} |situee? |sise? |un \w+ |une \w+ )*{_SMALL}$")


def stands_apart(shape: Shape) -> bool:
    """Whether no place stands right before a distance, as the one that it places."""
    return _RIGHT_BEFORE.search(shape.left) is None
