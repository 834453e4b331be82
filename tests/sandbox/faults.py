"""What goes wrong on request: in the API's answers, in a certificate's ZIP, and when the database is dialled."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import Enum

DIAL = "DIAL"  # the "method" of a fault that hits the database proxy


class Kind(str, Enum):
    """The API's faults; those of `BUNDLE_KINDS` change a certificate's ZIP, those of `DIAL_KINDS` hit the database."""

    SLOW = "slow"  # `seconds` later than usual
    SILENT = "silent"  # never answered
    DROP = "drop"  # the connection is cut
    HALF = "half"  # the answer breaks off
    STATUS = "status"  # `status`, with `body` as JSON
    EMPTY = "empty"  # `status`, and nothing else
    GATEWAY = "gateway"  # `status` with the page of something in between, not CARTO's
    HTML = "html"  # `status`, with an HTML page
    PORTAL = "portal"  # a captive portal's page, as if it were the answer
    LOGIN = "login"  # redirected to a login page
    BAD_JSON = "bad_json"
    WRONG_JSON = "wrong_json"  # JSON, but not what was asked for
    BROKEN_ZIP = "broken_zip"
    KEY_MISMATCH = "key_mismatch"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    AGED = "aged"  # made long ago: a twentieth of its lifetime is left
    FOREIGN_NAME = "foreign_name"
    NO_README = "no_readme"
    WEAK_KEY = "weak_key"  # of 1024 bits, which today's OpenSSL refuses to use
    LOST_RACE = "lost_race"  # somebody took the name meanwhile: 201 without an id, and no list shows it
    CA_FAILS = "ca_fails"  # issued, and given up on: 500, and no list shows it
    FOREIGN_CA = "foreign_ca"  # the database's certificate is from a CA nobody trusts
    WRONG_HOST = "wrong_host"  # ... is made for another name
    EXPIRED_SERVER = "expired_server"  # ... has expired
    FUTURE_SERVER = "future_server"  # ... is not valid yet, or the client's clock is wrong
    NO_TLS = "no_tls"  # a PostgreSQL without TLS is there
    HTTP_SERVER = "http_server"  # a web server is there
    TLS_1_2 = "tls_1_2"  # nothing newer is spoken
    TLS_1_3 = "tls_1_3"  # nothing older is spoken
    SAYS = "says"  # after the password, PostgreSQL refuses with `body`: {"sqlstate": ..., "message": ...}


BUNDLE_KINDS = frozenset(
    (
        Kind.BROKEN_ZIP,
        Kind.KEY_MISMATCH,
        Kind.EXPIRED,
        Kind.NOT_YET_VALID,
        Kind.AGED,
        Kind.FOREIGN_NAME,
        Kind.NO_README,
        Kind.WEAK_KEY,
        Kind.LOST_RACE,
        Kind.CA_FAILS,
    )
)
DIAL_KINDS = frozenset(
    (
        Kind.DROP,
        Kind.SILENT,
        Kind.SLOW,
        Kind.FOREIGN_CA,
        Kind.WRONG_HOST,
        Kind.EXPIRED_SERVER,
        Kind.FUTURE_SERVER,
        Kind.NO_TLS,
        Kind.HTTP_SERVER,
        Kind.TLS_1_2,
        Kind.TLS_1_3,
        Kind.SAYS,
    )
)


@dataclass
class Fault:
    """Hits the next `times` requests (None: all) of `method` whose path contains `path`.

    `after` says that the work is done all the same and only its answer suffers. `laptop` limits it to one pretended
    address.
    """

    method: str
    path: str
    kind: Kind
    times: int | None = 1
    after: bool = False
    seconds: float = 0.0
    status: int = 500
    body: object = None
    headers: dict[str, str] = field(default_factory=dict)
    laptop: str = ""

    def __post_init__(self) -> None:
        self.kind = Kind(self.kind)

    def hits(self, method: str, path: str, laptop: str) -> bool:
        """Whether it is meant for this request, and not used up."""
        wanted = self.method == method and self.path in path and self.laptop in ("", laptop)
        return wanted and (self.times is None or self.times > 0)

    def to_json(self) -> dict[str, object]:
        """As the control port shows it."""
        return asdict(self)


class Faults:
    """The faults in waiting; the first that fits a request is used. Any thread may add."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Wait for its requests."""
        self._waiting.append(fault)
        return fault

    def clear(self) -> None:
        """All is well again."""
        self._waiting.clear()

    @property
    def waiting(self) -> tuple[Fault, ...]:
        """Those that have not hit as often as they shall."""
        return tuple(fault for fault in self._waiting if fault.times is None or fault.times > 0)

    def take(self, method: str, path: str, laptop: str) -> Fault | None:
        """The fault for this request, counted as used."""
        for fault in self._waiting:
            if fault.hits(method, path, laptop):
                fault.times = None if fault.times is None else fault.times - 1
                return fault
        return None

    def slow(self, method: str, path: str, seconds: float) -> Fault:
        """The answer takes `seconds` longer; the work is done."""
        return self.add(Fault(method, path, Kind.SLOW, seconds=seconds))

    def silence(self, method: str, path: str, after: bool = False) -> Fault:
        """No answer ever comes."""
        return self.add(Fault(method, path, Kind.SILENT, after=after))

    def drop_request(self, method: str, path: str) -> Fault:
        """The connection is cut before anything was done."""
        return self.add(Fault(method, path, Kind.DROP))

    def drop_answer(self, method: str, path: str) -> Fault:
        """The work is done, then the connection is cut: the answer is lost."""
        return self.add(Fault(method, path, Kind.DROP, after=True))

    def answer(self, method: str, path: str, status: int, body: object = None, **headers: str) -> Fault:
        """`status` and `body` (JSON) in place of the work; `retry_after="2"` becomes the header `Retry-After`."""
        named = {name.replace("_", "-").title(): value for name, value in headers.items()}
        return self.add(Fault(method, path, Kind.STATUS, status=status, body=body, headers=named))

    def gateway(self, method: str, path: str, retry_after: str = "", status: int = 429) -> Fault:
        """Something in front of CARTO says no, with a page of its own; `retry_after` may be nonsense."""
        headers = {"Retry-After": retry_after} if retry_after else {}
        return self.add(Fault(method, path, Kind.GATEWAY, status=status, headers=headers))

    def bundle(self, kind: Kind | str) -> Fault:
        """The next certificate's ZIP is wrong in the way of `kind`, one of `BUNDLE_KINDS`."""
        return self.add(Fault("POST", "certificates", Kind(kind)))

    def dial(self, kind: Kind | str, times: int | None = 1, seconds: float = 0.0) -> Fault:
        """The next `times` dials of the database meet `kind`, one of `DIAL_KINDS`."""
        return self.add(Fault(DIAL, "", Kind(kind), times=times, seconds=seconds))

    def dial_says(self, sqlstate: str, message: str) -> Fault:
        """The next dial gets as far as the password, and is told `message`."""
        return self.add(Fault(DIAL, "", Kind.SAYS, body={"sqlstate": sqlstate, "message": message}))
