"""How PostgreSQL says no, for where nobody passes its SQLSTATE on: in English, German, Spanish, Russian and Chinese.

Of other servers' words there are those that were met.
"""

from __future__ import annotations

from .errors import (
    AddressRejected,
    CertificateMissing,
    CertificateNotOfUser,
    DatabaseBusy,
    DatabaseError,
    DatabaseKeyExpired,
    DatabaseKeyRefused,
    DatabaseMissing,
    DatabaseStarting,
    DatabaseUserUnknown,
    GrantMissing,
)

# The first that fits counts: some of the later ones are in sentences that begin with an earlier one.
WORDS: tuple[tuple[type[DatabaseError], tuple[str, ...]], ...] = (
    (
        AddressRejected,
        (
            r"pg_hba\.conf",
            "not allowed to connect from",
        ),
    ),
    (
        DatabaseKeyExpired,
        (
            "password (?:has|is) expired",
            "expired password",
            "abgelaufenes Passwort",
            "contraseña expirada",
            "Срок действия пароля",
            "密码过期",
        ),
    ),
    (
        CertificateMissing,
        (
            "valid client certificate",
            "gültiges Client-Zertifikat",
            "certificado de cliente válido",
            "годный сертификат клиента",
            "有效的客户端认证",
            "有效的客户端证书",
        ),
    ),
    (
        CertificateNotOfUser,
        (
            "certificate authentication failed",
            "Zertifikatauthentifizierung",
            "autentificación por certificado",
            "по сертификату",
            "的认证失败",
            "证书认证失败",
        ),
    ),
    (
        DatabaseKeyRefused,
        (
            "password authentication failed",
            "Passwort-Authentifizierung",
            "autentificación password",
            r"\(по паролю\)",
            "Password 认证失败",
            "密码认证失败",
        ),
    ),
    (
        DatabaseUserUnknown,
        (
            "role .* does not exist",
            "role .* is not permitted to log in",
            "Rolle .* existiert nicht",
            "Rolle .* keine Berechtigung",
            "no existe el rol",
            "al rol .* no se le permite",
            "роль .* не существует",
            "для роли .* вход запрещён",
            "角色.*不存在",
            "角色.*登录",
        ),
    ),
    (
        DatabaseMissing,
        (
            "database .* does not exist",
            "Datenbank .* existiert nicht",
            "no existe la base de datos",
            "база данных .* не существует",
            "数据库.*不存在",
        ),
    ),
    (
        DatabaseBusy,
        (
            "too many (?:clients|connections)",
            "connection slots are reserved",
            "zu viele Verbindungen",
            "verbleibenden Verbindungen",
            "demasiad[ao]s (?:clientes|conexiones)",
            "conexiones restantes",
            "слишком много (?:клиентов|подключений)",
            "оставшиеся слоты",
            "太多的客户",
            "连接太多",
            "连接位置",
        ),
    ),
    (
        DatabaseStarting,
        (
            "is starting up",
            "is shutting down",
            "in recovery mode",
            "not yet accepting",
            "due to administrator command",
            "system startet",
            "fährt herunter",
            "Wiederherstellungsmodus",
            "nimmt noch keine Verbindungen",
            "Anweisung des Administrators",
            "iniciándose",
            "apagándose",
            "modo de recuperación",
            "aún no está aceptando",
            "orden del administrador",
            "запускается",
            "останавливается",
            "режиме восстановления",
            "ещё не принимает",
            "по команде администратора",
            "启动中",
            "停止中",
            "恢复模式",
            "管理员命令",
        ),
    ),
    (
        GrantMissing,
        (
            "permission denied",
            "keine Berechtigung",
            "permiso denegado",
            "доступ .* запрещён",
            "нет доступа",
            "权限不够",
        ),
    ),
)
