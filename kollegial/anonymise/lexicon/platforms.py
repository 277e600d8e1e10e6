"""Services and words behind which a user name stands. Lower case."""

from __future__ import annotations

from typing import Final

PLATFORMS: Final = tuple(
    """
    instagram insta ig snapchat snap tiktok facebook fb twitter threads telegram discord twitch youtube
    steam skype icq roblox minecraft fortnite knuddels tinder bereal kik psn xbox reddit pinterest
    linkedin xing mastodon bluesky viber threema signal whatsapp wattpad onlyfans tellonym
    jodel brawlstars habbo grindr lovoo badoo parship bumble messenger teams zoom
    """.split()
)

# "Benutzername: lmeier": what stands behind is a name or a secret whatever it looks like.
LABELS: Final = tuple(
    """
    benutzername nutzername username user login loginname anmeldename nickname nick accountname
    profilname spielername gamertag screenname benutzerkennung nutzerkennung kennung handle
    kanalname
    """.split()
)
SECRETS: Final = tuple("passwort kennwort password passwd pw zugangscode pin wlan-passwort".split())
# Behind a label these are no names.
NO_NAMES: Final = frozenset(
    """
    ist sind war waren wird und oder der die das den dem ein eine einen einer kein keine nicht nie hat
    haben noch auch nur so dort hier wie was wer wo gut nein ja per mit von vom zu zum zur für auf an in
    im am bei unter ihr ihre ihren sein seine seinen mein meine dein deine unser eure folgt fehlt
    vergessen geändert gesperrt unbekannt bekannt falsch richtig neu alt app konto account profil
    gruppe chat nachricht nachrichten video videos foto fotos bilder story storys post posts kanal
    account accounts kontakt kontakte dm name namen nummer live stream spielen spielt schreibt
    schreiben geschrieben gelöscht blockiert gruppen status verlauf nutzt nutzen hatte werden wurde
    als dann wenn weil dass aber denn doch sehr immer wieder meeting call besprechung sitzung link
    """.split()
)
