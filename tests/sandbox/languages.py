"""PostgreSQL's messages in other languages: its own catalogues, and locales by their names alone."""

from __future__ import annotations

import gettext
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import SandboxError

if TYPE_CHECKING:
    from .cluster import Cluster

LOCALES = {"de": "de_DE.utf8", "es": "es_ES.utf8", "ru": "ru_RU.utf8", "zh": "zh_CN.utf8"}
_CATALOGUES = "/usr/share/locale"  # PostgreSQL: Debian's `postgresql` package
_ENGLISH = "C"
_PLAINEST, _MESSAGES = Path("/usr/lib/locale/C.utf8"), "LC_MESSAGES/SYS_LC_MESSAGES"  # Debian: libc-bin
_WITHIN_S = 10.0
_LOOK_AGAIN_S = 0.02


class Languages:
    """What PostgreSQL speaks, its proxy included; English at first. `spoken` is one of `LOCALES`, or empty."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._translate = gettext.NullTranslations()
        self.spoken = ""

    def speak(self, language: str) -> None:
        """Change it for all that connect from now on; empty for English. Raises `SandboxError`."""
        if language == self.spoken:
            return
        self._translate = self._catalogue(language)
        if language:
            self._make_locale(LOCALES[language])
        self._tell_the_server(LOCALES[language] if language else _ENGLISH)
        self.spoken = language

    def say(self, message: str) -> str:
        """PostgreSQL's own translation of one of its messages, `%s` and all."""
        return self._translate.gettext(message)

    def _catalogue(self, language: str) -> gettext.NullTranslations:
        if not language:
            return gettext.NullTranslations()
        if language not in LOCALES:
            raise SandboxError(f"PostgreSQL speaks {', '.join(LOCALES)} here, not {language!r}.")
        names = [LOCALES[language].partition(".")[0], language]
        try:
            return gettext.translation(f"postgres-{self._cluster.version}", _CATALOGUES, names)
        except FileNotFoundError as error:
            raise SandboxError(f"PostgreSQL's messages in {language} are not installed.") from error

    def _make_locale(self, locale: str) -> None:
        """In the sandbox's folder, where the server looks (glibc: LOCPATH); gettext only wants the name to be known.

        So the plainest locale under that name will do, and it takes no time, where making a real one takes seconds.
        """
        target = self._cluster.locales / locale / _MESSAGES
        if not target.exists():
            target.parent.mkdir(parents=True)
            shutil.copyfile(_PLAINEST / _MESSAGES, target)

    def _tell_the_server(self, locale: str) -> None:
        """For the whole cluster: what goes wrong while somebody connects is said before any role's own setting."""
        with self._cluster.connect() as connection, connection.cursor() as cursor:
            cursor.execute("ALTER SYSTEM SET lc_messages = %s", (locale,))
            cursor.execute("SELECT pg_reload_conf()")
        deadline = time.monotonic() + _WITHIN_S
        while self._cluster.query("SHOW lc_messages") != [(locale,)]:
            if time.monotonic() > deadline:
                raise SandboxError(f"PostgreSQL does not take the locale {locale}.")
            time.sleep(_LOOK_AGAIN_S)
