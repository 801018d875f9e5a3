"""Which sentences lend an origin to the ones after them, and when nobody lends any."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, str, list[Expected]]]

#: A clause that counts over a time of its own borrows nothing from the trouble just told of.
OWN_TIME: Rows = [
    ("en", "Fighting broke out in [Kobu]. In total, about 4,000 people have fled to [Bunia].",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. Some 4,000 people have fled to [Bunia] so far this"
     " year.", [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. In August 2013 almost 4,000 people fled to camps around"
     " [Bunia].", [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. Over the past two months 4,000 people fled to [Bunia].",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. Since January 4,000 people have fled to [Bunia].",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("fr", "Des combats ont éclaté à [Kobu]. Au total, 4 000 personnes ont fui vers [Bunia].",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("fr", "Des combats ont éclaté à [Kobu]. Depuis le début de l'année, 4 000 personnes ont fui"
     " vers [Bunia].", [("", "Bunia", 4000, 4000, "flow")]),
    ("fr", "Des combats ont éclaté à [Kobu]. L'an dernier, 4 000 personnes avaient fui vers"
     " [Bunia].", [("", "Bunia", 4000, 4000, "flow")]),
    # a time behind a semicolon is another clause's; "all" by itself is no sum
    ("en", "Fighting broke out in [Kobu]. Some 4,000 people fled to [Bunia]; the market had burnt"
     " last year.", [("Kobu", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. The 4,000 inhabitants fled in all directions.",
     [("Kobu", "", 4000, 4000, "flow")]),
]  # fmt: skip

#: Nobody sets out from a lake.
NEVER_LENT: Rows = [
    ("en", "Thousands fled across [Lake Albert:lake] to [Uganda:country]. About 400 families walked"
     " to [Bunia].",
     [("", "Uganda", 1000, 9999, "flow"), ("", "Bunia", 400, 400, "flow")]),
]  # fmt: skip

#: What verbs of setting out borrow, verbs of getting somewhere do not borrow from so far.
LENT: Rows = [
    ("en", "Fighting broke out in [Kobu].\nMany houses burnt.\nSome 900 people walked to [Bunia].",
     [("Kobu", "Bunia", 900, 900, "flow")]),
    ("en", "Fighting broke out in [Kobu].\nMany houses burnt.\nSome 900 people arrived in [Bunia].",
     [("", "Bunia", 900, 900, "flow")]),
    ("fr", "Des combats ont éclaté à [Kobu].\nDes maisons ont brûlé.\n900 personnes sont arrivées à"
     " [Bunia].", [("", "Bunia", 900, 900, "flow")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked", "expected"), [*OWN_TIME, *NEVER_LENT, *LENT])
def test_an_origin_is_lent_only_where_the_text_still_speaks_of_it(language, marked, expected):
    assert [summary(claim) for claim in claims_of(marked, language)] == expected
