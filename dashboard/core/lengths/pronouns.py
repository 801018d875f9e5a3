"""Nouns and pronouns that stand for a place named before: patterns over the shape of a sentence.

A row may be added without touching the code that reads them (``ends.py``, ``antecedents.py``).
"""

from __future__ import annotations

from dashboard.core import late_patterns as re

#: "the", "cette petite", "her", and the nouns behind it that stand for a place: "la cité".
_THE = (
    r"(?:the|this|that|his|her|their|our|my|la|le|l'|ce|cet|cette|son|sa|leur|notre|mon|ma) ?"
    r"(?:[\w-]+ ){0,2}?"
)
_PLACE_NOUNS = (
    r"town|city|village|mine|camp|site|airport|settlement|locality|hamlet|ville|cite|localite"
    r"|bourgade|place|area|agglomeration|bourg|aeroport|entite|commune"
)
#: A noun or pronoun that stands for a place named in an earlier sentence: it may be carried.
CARRIES = re.compile(
    r"(?:^(?:(?:and|but|or|so|although|though|because|since|as|while|et|mais|car|or) "
    r"|(?:parce |bien |alors |puis|lors)?qu')?(?:(?:qui|it|which|ambayo|ambao|ambacho"
    r"|ambalo|ambako|elle|il|c'est|cela|celle-ci|celui-ci)(?= |$)"
    # "this lies", "ce n'est": in "this week", "ce jeudi" no place is meant
    r"|(?:this|that|ce)(?= one\b| n'est | (?:est|sont|etait|qui|que|dont|is|was|lies?|sits?|puts?"
    r"|places?|makes?|leaves?|means?|brings?|would|remains?|stands?) |,? ?$))"
    r"|(?:^|[ ,])qu'(?:elle|il)(?= (?:en |y )?(?:est|etait|se trouve|n'est)\b|(?: en| y)?$)"
    # "ce bourg de commerçants"
    rf"|(?:^|[ ,])(?:ce|cet|cette|this|that) (?:[\w-]+ )?(?:{_PLACE_NOUNS}) (?:of |de |d')[a-z]+s\b"
    rf"|(?:^|[ ',(]){_THE}"
    rf"(?P<noun>{_PLACE_NOUNS}|volcano|volcan|chef-lieu|capitale?)"
    # "cette entité de la plaine de la Ruzizi" tells in what area it lies
    r"(?= (?:of|in|de|du|dans) (?:[\w-]+ ){0,3}?&\d+&|(?![\w-]| of| de| d'))"
    r"|(?:^|[ ,])(?:kijiji|mji|eneo|kambi) (?:hicho|huo|hilo|hiyo)"
    # "That's 15 km from here", "it's 8 km off"
    r"|^ ?(?:and |but )?(?:that|it)'s(?= |$))"
)
#: Such a noun with its distance right beside it: "The town, roughly 150 km north of Goma, has no
#: road to Bukavu".
STANDS_BESIDE = re.compile(
    rf"(?:^|[ ,']){_THE}(?:{_PLACE_NOUNS})"
    r",(?: (?:some|about|roughly|just|only|a|around|nearly|environ|quelque|located|situee?"
    r"|distante?|which|qui|is|lies|est|se trouve|sits))* ?#$"
)
#: Nothing but small words before a distance: it is told of the place named last. "Et Kindu ? À
#: 184 km."
BARE = re.compile(
    r"^[- ]*(?:(?:a|at|some|about|only|just|barely|environ|quelque|seulement|peine|plus|moins|de"
    r"|about|roughly|c'est|soit|ni) ?)*$"
)
#: "L'aéroport du même nom": the place named before stands for it, of whatever kind.
SAME_NAME = re.compile(r"\b(?:du meme nom|of the same name)\b")
