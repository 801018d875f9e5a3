"""The grid of war news: drawn sentences whose events are known because they were composed."""

from __future__ import annotations

import random

import event_grid_english
import event_grid_french
import pytest
from event_grid import Score, report, score
from marked_places import marked_reading, told

_DRAWS = 600
#: What is read rightly of a draw at least, and told as a fact of control wrongly at most.
_RIGHT = 0.93
_FALSE = 6


def _drawn(language: str) -> Score:
    grid = {"en": event_grid_english, "fr": event_grid_french}[language]
    rng = random.Random(20250314)
    return score([grid.draw(rng) for _ in range(_DRAWS)], language)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_of_composed_sentences_hardly_any_is_misread_and_hardly_a_claim_told_as_fact(language):
    result = _drawn(language)

    worst = "\n".join(report(result))
    assert result.right >= _RIGHT * _DRAWS, worst
    assert result.false_captures <= _FALSE, worst


#: Sentences of kinds that were once misread: language, sentence, events.
_ONCE_MISREAD = """
en | The army recaptured [Kayna]; the rebels dispute this. | claimed_only Kayna
en | Rebels seized [Kayna] on Monday, which the army denies. | claimed_only Kayna
en | The M23 took [Kayna], a claim Kinshasa rejected. | claimed_only Kayna
en | The M23 took [Kayna], but an army spokesman said otherwise. | claimed_only Kayna
en | The army retook [Kayna] on Friday (disputed by the rebels). | claimed_only Kayna
en | M23 rebels seized [Kayna] with outside help, which Kigali denies. | captured Kayna
en | The M23 took [Kayna]. It wants talks, which Kinshasa rejects. | captured Kayna
en | The army confronted the rebels in [Kayna]. | clash Kayna
en | The rebels lost their foothold in [Kayna]. | withdrew Kayna
fr | L'armée a repris [Kayna] ; les rebelles le contestent. | claimed_only Kayna
fr | Le M23 a pris [Kayna], ce que dément Kinshasa. | claimed_only Kayna
fr | Le M23 a pris [Kayna], une affirmation rejetée par l'armée. | claimed_only Kayna
fr | Le M23 a pris [Kayna], mais l'armée affirme le contraire. | claimed_only Kayna
fr | Tant que le M23 occupe [Kayna], aucun camion ne passera. |
en | As long as the M23 holds [Kayna], no lorry will pass. |
en | Until the army retakes [Kayna], nobody will go home. |
en | The rebels threatened to bring [Kayna] under their control. |
fr | Les rebelles veulent arriver aux portes de [Kayna]. |
fr | Ils cherchent à empêcher la chute de [Kayna] aux mains du M23. |
en | The fall of [Kayna], in [Lubero:territory] territory, is only a matter of time. |
en | They are said to have fled fighting between rebels and militiamen at [Kayna]. | clash Kayna
en | Clashes resumed in the mining town of [Kayna]. | clash Kayna
fr | Des hommes armés ont ouvert le feu sur un marché dans [Kayna]. | attack Kayna
fr | Les rebelles ont pris [Kayna] pour cible. | attack Kayna
fr | Les rebelles ont largué deux grosses bombes sur [Kayna]. | attack Kayna
fr | La ville de [Kayna] a subi de nouveaux tirs. | attack Kayna
fr | Les activités ont recommencé à [Kayna]. | reopened Kayna
fr | Le M23 a pris [Kayna]. L'armée en a été chassée. | captured Kayna, withdrew Kayna
fr | Selon un porte-parole militaire, l'armée a pris [Kayna]. | claimed_only Kayna
sw | Rwanda imeondoa wanajeshi wake kutoka [Kayna]. | withdrew Kayna
sw | M23 imeondoa vikosi vyake kutoka [Kayna]. | withdrew Kayna
"""


@pytest.mark.parametrize("line", _ONCE_MISREAD.strip().splitlines())
def test_a_sentence_that_was_once_misread_tells_its_events_and_no_other(line):
    language, sentence, events = (part.strip() for part in line.split("|"))

    found = told(marked_reading(sentence, language=language))

    assert sorted(set(found)) == sorted(one for one in events.split(", ") if one)
