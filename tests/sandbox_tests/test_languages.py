"""PostgreSQL's messages in German, Spanish, Russian and Chinese: the real server's, and the proxy's in its words."""

from __future__ import annotations

import pytest
from sandbox.accounts import Account
from sandbox.carto import Sandbox
from sandbox.errors import SandboxError

from .conftest import Psql

_WORDS = {
    "de": ("Passwort-Authentifizierung", "zu viele Verbindungen", "keine Berechtigung"),
    "es": ("autentificación password falló", "demasiadas conexiones", "permiso denegado"),
    "ru": ("не прошёл проверку подлинности", "слишком много подключений", "нет доступа"),
    "zh": ("认证失败", "连接太多了", "权限不够"),
}


@pytest.mark.parametrize("language", list(_WORDS))
def test_refusals_come_in_the_servers_language(sandbox: Sandbox, psql: Psql, account: Account, language: str) -> None:
    password, connections, permission = _WORDS[language]
    reader = account.add_key("reader")
    sandbox.speak(language)
    assert sandbox.language == language
    assert password in psql("wrong").stderr
    assert permission in psql(reader.token, "SELECT * FROM countries").stderr
    account.database.limit_connections(0)
    assert connections in psql(account.master_key).stderr


def test_a_missing_role_is_said_in_the_servers_language(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    key = account.add_key("reader")
    account.lose_role(key)
    sandbox.speak("ru")
    assert f'ВАЖНО:  роль "{key.role}" не существует' in psql(key.token).stderr


def test_reset_brings_english_back(sandbox: Sandbox, psql: Psql, account: Account) -> None:
    sandbox.speak("de")
    sandbox.reset()
    assert "password authentication failed" in psql("wrong").stderr
    assert "permission denied" in psql(account.add_key("reader").token, "SELECT * FROM countries").stderr


def test_an_unknown_language_is_said_to_be_one(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match="tlh"):
        sandbox.speak("tlh")
