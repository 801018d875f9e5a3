"""Who is said to back whom: accusations beside denials, however a reporter words them.

A state that denies backing a force takes no capture back that was told of before.
"""

from __future__ import annotations

import pytest
from marked_places import marked_reading

from dashboard.core.compare import comparisons
from dashboard.model import EventDetail, EventType, Stance, Verdict

ACCUSED_EN = """
Congo has repeatedly accused Rwanda of backing the M23.
Kinshasa has often blamed Rwanda for aiding the M23 rebels.
Kinshasa denounced Rwanda for arming the rebels.
The UN accuses neighbouring Rwanda of backing the group with men and weapons.
Congolese authorities on Sunday accused Rwandan soldiers of supporting the M23.
Kinshasa accuses its neighbour Rwanda of arming the rebels.
UN experts have accused Rwanda and Uganda of supporting the rebels.
Rwanda has been accused of backing the M23 rebels.
Rwanda stands accused of sending troops to fight alongside the M23.
Rwanda is widely accused of providing military support to the rebels.
The M23, which Kinshasa says is backed by Rwanda, took up arms in 2021.
The M23 group, which is allegedly supported by neighbouring Rwanda, has advanced.
The Rwanda-backed M23 rebels advanced on Monday.
The M23, backed by Rwanda, has taken large parts of the east.
The rebels are backed by some 4,000 troops from Rwanda, according to UN experts.
The UN says up to 4,000 Rwandan troops are fighting alongside the M23.
A UN report found that Rwandan troops were supporting the rebels.
Congo accuses Kigali of being behind the rebellion.
Kinshasa charges that Rwanda supports the M23.
The United States says Rwanda is backing the M23.
Western governments have urged Rwanda to end its support for the M23.
There is solid evidence that Rwanda has provided weapons to the rebels.
Belgium condemned Rwanda's support for the M23.
The report documents Rwandan military support to the M23.
The UN says the rebels receive support from Rwanda.
Congo accused Rwanda's army of reinforcing the rebels.
Tshisekedi accused Rwandan President Paul Kagame of using the M23 as a proxy.
Congo says the M23 is a Rwandan proxy.
The rebels have the support of Rwanda, the experts say.
Rwanda, accused by the UN of arming the M23, kept silent.
""".strip().splitlines()

DENIED_EN = """
Rwanda denies this.
Rwanda denies it.
Kigali denies the accusation.
Kigali denies the charges.
Kigali denied the allegations.
Rwanda has always denied the accusations.
Rwanda has consistently denied any involvement.
Rwanda denies any role in the conflict.
Rwanda has repeatedly denied backing the rebels' latest offensive.
Rwanda has previously denied playing any role in the attacks.
The Rwandan government has denied supporting the M23 rebels.
Kigali denies doing so.
Kigali denies having troops in Congo.
Rwanda denies that it supports the rebels.
Rwanda, for its part, denies any link to the group.
Rwanda rejects the accusations.
Kigali has dismissed the claims.
Rwandan officials deny this.
Rwanda's government denies the claims.
The accusation is denied by Kigali.
These are claims that Kigali denies.
It is a charge Rwanda has repeatedly denied.
Kigali continues to deny any involvement.
Rwanda has vehemently denied the allegations.
Kagame has denied this.
Rwanda's President Paul Kagame denied any involvement.
Kigali has strenuously rejected the allegation.
Kigali denies.
Rwanda says it does not support the rebels.
Kigali insists it does not back the group.
Rwanda disputes this.
Kigali refutes the accusations.
Rwanda denied giving any support to the rebels.
Both governments have denied the allegations, Kigali most loudly.
""".strip().splitlines()

BOTH_EN = """
It accuses Rwanda of backing the M23, which Kigali denies.
Kinshasa blames Rwanda for aiding the M23 and Kigali strongly denies any involvement.
It accuses Rwanda of backing the M23, a charge Kigali denies.
It accuses Rwanda of backing the M23, an allegation Kigali rejects.
It accuses Rwanda of backing the M23, accusations that Rwanda has repeatedly denied.
It accuses Rwanda of backing the M23, something Rwanda denies.
It accuses Rwanda of backing the M23 - a claim Kigali denies.
It accuses Rwanda of backing the M23, an accusation denied by Kigali.
It accuses Rwanda of backing the M23, a claim that has been denied by Rwanda.
Congo accuses Rwanda of backing the M23, but Kigali denies it.
Congo accuses Rwanda of backing the M23 (Kigali denies this).
Congo and UN experts accuse Rwanda of backing the M23; Rwanda denies the accusation.
Rwanda denies accusations by Congo and the UN that it backs the M23.
Rwanda denies Congo's accusations that it supports the M23.
Kigali has denied UN claims that its troops fight alongside the M23.
The rebels are backed by Rwanda, although Kigali denies this.
The M23 is supported by Rwanda, despite denials from Kigali.
Beside being accused of arming the rebels, which Rwanda has denied, it has troops there.
Experts accuse neighbouring Rwanda of arming the rebels for their gold, a view Kigali denies.
""".strip().splitlines()

ACCUSED_FR = """
Kinshasa accuse le Rwanda de soutenir le M23.
Kinshasa accuse le Rwanda voisin de soutenir le mouvement.
La RDC accuse son voisin rwandais de soutenir les rebelles.
L'ONU accuse Kigali d'appuyer militairement la rébellion du M23.
Les experts accusent le Rwanda et l'Ouganda d'armer les rebelles.
Le Rwanda est accusé de soutenir le M23.
Le Rwanda est accusé par Kinshasa d'apporter son soutien au M23.
Kigali est régulièrement accusé de soutenir les rebelles du M23.
Le M23, soutenu par le Rwanda, progresse.
Le M23, appuyé par l'armée rwandaise, a avancé.
Les rebelles, soutenus par Kigali selon des experts de l'ONU, progressent.
Les rebelles du M23, soutenus par 3 000 à 4 000 soldats rwandais, progressent.
Le M23 bénéficie du soutien du Rwanda, selon l'ONU.
Le groupe M23 progresse avec l'appui de l'armée rwandaise.
Paris condamne le soutien du Rwanda au M23.
L'ONU dénonce l'appui de Kigali aux rebelles du M23.
La France a appelé le Rwanda à cesser son soutien au M23.
Les experts affirment que le Rwanda soutient le M23.
Selon l'ONU, l'armée rwandaise combat aux côtés du M23.
Kinshasa reproche au Rwanda de soutenir le M23.
La RDC dénonce le soutien que le Rwanda apporte au M23.
Kinshasa accuse Kigali d'être derrière la rébellion.
Le gouvernement accuse le Rwanda d'utiliser le M23.
Le Rwanda, accusé de soutenir le M23, se tait.
""".strip().splitlines()

DENIED_FR = """
Kigali nie.
Kigali dément.
Kigali nie son implication.
Kigali nie toute implication.
Kigali dément tout soutien au groupe.
Le Rwanda nie tout lien avec les rebelles.
Le Rwanda le nie.
Le Rwanda a toujours nié ces accusations.
Le Rwanda rejette ces accusations.
Kigali réfute ces allégations.
Kigali conteste.
Kigali s'en défend.
Le Rwanda s'est toujours défendu de soutenir les rebelles.
Le Rwanda dément catégoriquement ces accusations.
Kigali nie soutenir le M23.
Kigali a toujours nié avoir soutenu les rebelles.
Kigali continue de nier toute implication.
Le Rwanda nie toute présence de ses troupes en RDC.
Le président rwandais Paul Kagame dément ces accusations.
Le gouvernement rwandais rejette ces accusations.
Les autorités rwandaises nient.
Des accusations que Kigali rejette.
Ces accusations sont rejetées par Kigali.
Ce que Kigali dément.
Ce que dément Kigali.
Le Rwanda nie pour sa part les faits.
Kigali n'a jamais reconnu soutenir le M23.
De son côté, Kigali dément toute ingérence.
Le Rwanda affirme ne pas soutenir les rebelles.
""".strip().splitlines()

BOTH_FR = """
Kinshasa accuse le Rwanda de soutenir le M23, ce que Kigali dément.
Kinshasa accuse le Rwanda de soutenir le M23, ce que dément Kigali.
Kinshasa accuse le Rwanda de soutenir le M23, ce que le Rwanda a toujours nié.
Kinshasa accuse le Rwanda de soutenir le M23, ce que réfute Kigali.
Kinshasa accuse le Rwanda de soutenir le M23, des accusations rejetées par Kigali.
Kinshasa accuse le Rwanda de soutenir le M23, accusations que Kigali a toujours rejetées.
Kinshasa accuse le Rwanda de soutenir le M23, ce dont Kigali se défend.
Kinshasa accuse le Rwanda de soutenir le M23, mais Kigali le nie.
Le M23 est soutenu par le Rwanda, ce que nie Kigali.
Le M23 est soutenu par le Rwanda, malgré les démentis de Kigali.
Kigali dément les accusations de Kinshasa selon lesquelles il soutient le M23.
Le Rwanda rejette les accusations selon lesquelles il soutiendrait le M23.
""".strip().splitlines()

_TAKEN = {
    "en": "M23 rebels captured [Sake] on Monday.",
    "fr": "Les rebelles du M23 ont pris [Sake] lundi.",
}
_ACCUSED = {
    "en": "Congo accuses Rwanda of backing the M23.",
    "fr": "Kinshasa accuse le Rwanda de soutenir le M23.",
}
_DENIED = {
    "en": "Rwanda denies the accusations.",
    "fr": "Le Rwanda rejette ces accusations.",
}

CASES = [
    *(
        (language, f"{words} {_DENIED[language]}")
        for language, told in (("en", ACCUSED_EN), ("fr", ACCUSED_FR))
        for words in told
    ),
    *(
        (language, f"{_ACCUSED[language]} {words}")
        for language, told in (("en", DENIED_EN), ("fr", DENIED_FR))
        for words in told
    ),
    *((language, words) for language, told in (("en", BOTH_EN), ("fr", BOTH_FR)) for words in told),
]


@pytest.mark.parametrize(("language", "words"), CASES, ids=lambda part: part[-50:])
def test_an_accusation_stands_beside_its_denial_and_the_capture_before_stays_told(language, words):
    # given a capture told as fact, and behind it who accuses whom and who denies it
    reading = marked_reading(f"{_TAKEN[language]} {words}", language=language)

    # when the board compares what is told
    disputed = [one for one in comparisons([reading]) if one.verdict is Verdict.CONTRADICT]

    # then the one thing in dispute is the backing, and the capture is none
    assert [one.about for one in disputed] == ["support"]
    assert "Rwanda" in disputed[0].subject
    types = [claim.detail.type for claim in reading.claims if isinstance(claim.detail, EventDetail)]
    assert EventType.CAPTURED in types
    assert EventType.CLAIMED_ONLY not in types


NEITHER = """
en | Rwanda denies shelling the town.
en | Rwanda and Congo signed a deal to end support for armed groups.
en | Rwanda supports the peace process. The rebels withdrew from [Sake].
en | Rwanda supports the movement of goods across the border.
en | Kigali denies this.
en | The United States backs Rwanda.
en | Rwanda does not back the rebels.
fr | Le Rwanda soutient le processus de paix.
fr | Kigali a soutenu la candidature d'un ministre.
fr | Kigali dément.
""".strip().splitlines()


@pytest.mark.parametrize("case", NEITHER, ids=lambda case: case[:50])
def test_what_tells_of_no_backing_is_neither_accusation_nor_denial_of_it(case):
    language, words = case.split(" | ")
    reading = marked_reading(words, language=language)
    assert not [
        claim
        for claim in reading.claims
        if isinstance(claim.detail, EventDetail) and claim.detail.type is EventType.SUPPORT
    ]


def test_who_denies_the_capture_itself_is_still_heard_beside_an_accusation():
    reading = marked_reading(
        "M23 rebels captured [Sake]. The army denied the claim. Congo accuses Rwanda of backing "
        "the M23. Kigali denies this."
    )
    disputed = [one for one in comparisons([reading]) if one.verdict is Verdict.CONTRADICT]
    assert sorted(one.about for one in disputed) == ["control", "support"]


def test_the_accuser_is_named_though_only_the_denial_tells_of_the_accusation():
    accused, denied = marked_reading(
        "Rwanda denies accusations by Congo that it backs the M23."
    ).claims
    assert (accused.speaker, accused.stance) == ("Congo", Stance.ACCUSES)
    assert (denied.speaker, denied.stance) == ("Rwanda", Stance.DENIES)
    assert denied.paired_with == accused.id
