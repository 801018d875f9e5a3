"""Towns and countries that stand for their teams, where the article tells of a game."""

from __future__ import annotations

from dashboard.core.recognition.names.page import Found, Page
from dashboard.core.recognition.words.words import _set

#: So many different words of games make a report of one.
_ENOUGH = 3
_GAMES = _set(
    "goal goals striker midfielder defender goalkeeper referee penalty coach league fixture squad",
    "match kickoff stoppage semifinal semifinals quarterfinal playoffs playoff touchdown",
    "quarterback",
    "innings wicket wickets batsman bowler halftime equaliser equalizer champions cup offside",
    "derby",
    "scored unbeaten relegation standings pitcher inning rebounds championship tournament batting",
    "but buts attaquant milieu gardien arbitre entraineur ligue championnat buteur tirs mi temps",
    "match finale coupe penalty selectionneur carton egalise classement journee",
    "tournoi promotion promoted premiership premier tier bundesliga winger",
    "mabao bao mechi kocha ligi kombe timu fainali mchezaji",
)

#: What teams do, behind the name.
_DOES = _set(
    "beat beats lost loses drew won wins win lose defeated thrashed edged scored conceded",
    "trailed led",
    "equalised equalized face faces play plays played host hosts visit visits meet meets qualified",
    "advanced crashed fell stunned clinched sealed secured dropped slumped cruised bowed signed",
    "s l a bat battu perd perdu gagne remporte domine dispose affronte affrontera recoit accueille",
    "egalise mene menait elimine eliminee qualifie qualifiee imposee incline imeshinda ilishinda",
    "imefungwa itacheza",
)
#: What is done to teams, before the name.
_DONE_TO = _set(
    "beat beats beating defeated thrashed edged stunned against versus v vs past over facing face",
    "faces to joined left host hosts visit visits with at saved leading trail contre face",
    "battu bat",
    "affronte affrontera defie domine devant dhidi",
)
_OWN = _set(
    "captain coach striker goalkeeper midfielder defender manager selectors fans players squad",
    "fortunes form season promotion relegation lead defence defense attack lineup bench",
)


#: Before the name they call it a team: "play-off winners Oxford", "an improving Coventry".
_CALLED_TEAM = _set(
    "winners finalists champions leaders hosts visitors improving struggling unbeaten relegated",
    "promoted rivals strugglers",
)
#: In a table of results: "1. Goma, 12 points", "Uvira (9 pts)".
_POINTS = _set("points pts point matches matchs buts goals victoires wins")
#: Behind a town's name, with a capital, the rest of a club's name.
_CLUBS = _set(
    "city county town united albion athletic wanderers rovers rangers argyle forest wednesday",
    "hotspur villa orient alexandra end palace north vale hearts celtic",
    "dawa sport sports sporting renaissance stars simba academy olympique racing dragons",
)


def is_game(page: Page) -> bool:
    """Whether the article tells of a game: several words of games, and figures beside names."""
    return len(page.vocabulary() & _GAMES) >= _ENOUGH


def team_reason(page: Page, found: Found) -> str | None:
    """Why the name is a team's in a report of a game; None when nothing beside it says so."""
    after, before = page.after(found.last, 2), page.before(found.first, 2)
    if after and after[0] in _CLUBS and page.tokens.capital[found.last]:
        return f"“{page.words(found.first, found.last + 1)}” is a club"
    if after and page.spaced(found.last) and (after[0] in _DOES or after[0].isdigit()):
        return f"“{page.words(found.first, found.last + 1)}”: in a report of a game, a team"
    if len(after) == 2 and after[0].isdigit() and after[1] in _POINTS:
        return f"“{after[0]} {after[1]}” in a report of a game: a team"
    if after[:1] == ["s"] and after[-1] in _OWN:
        return "in a report of a game, a team"
    if before and before[-1] in _CALLED_TEAM and page.spaced(found.first):
        return f"“{page.words(found.first - 1, found.last)}”: in a report of a game, a team"
    if before and before[-1] in _DONE_TO and page.spaced(found.first) and not _is_venue(before):
        return f"“{page.words(found.first - 1, found.last)}”: in a report of a game, a team"
    return None


def _is_venue(before: list[str]) -> bool:
    """As in "at Wembley", "travelled to Turin": where the game is, not who plays it."""
    return before[-1] in ("at", "to") and before[-2:-1] not in (["lost"], ["losing"], ["moved"])
