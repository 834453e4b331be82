"""Everything that can go wrong, on request; and what the server has done all the same."""

from __future__ import annotations

import io
import threading
import time
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from cryptography.x509.oid import NameOID
from sandbox.accounts import Account
from sandbox.carto import Sandbox
from sandbox.faults import Fault, Kind
from sandbox.requests_seen import SeenRequest

from .conftest import Client

_IP = "v3/dbdirect/ip"
_ZIP = "v3/dbdirect/certificates.zip"
_LIST = {"ips": ["203.0.113.7"]}


def test_a_fault_hits_as_often_as_it_was_asked_to(sandbox: Sandbox, api: Client) -> None:
    sandbox.faults.add(Fault("GET", "dbdirect/ip", Kind.STATUS, times=2, status=503))
    assert [api("GET", _IP).status_code for _ in range(3)] == [503, 503, 200]
    assert sandbox.faults.waiting == ()


def test_a_fault_hits_only_its_requests(sandbox: Sandbox, api: Client) -> None:
    sandbox.faults.answer("PUT", "dbdirect/ip", 500)
    assert api("GET", _IP).status_code == 200
    assert api("GET", "v3/api_keys").status_code == 200
    assert api("PUT", _IP, json=_LIST).status_code == 500


def test_a_fault_may_hit_one_laptop_only(sandbox: Sandbox, account: Account, api: Client) -> None:
    other = sandbox.laptop("198.51.100.9")
    sandbox.faults.add(Fault("GET", "dbdirect/ip", Kind.STATUS, laptop=other.address))
    assert api("GET", _IP).status_code == 200
    assert Client(account, sandbox.ca_file, other)("GET", _IP).status_code == 500


@pytest.mark.parametrize("after", [False, True])
def test_a_dropped_request_was_not_done_and_a_dropped_answer_was(
    sandbox: Sandbox, account: Account, api: Client, after: bool
) -> None:
    drop = sandbox.faults.drop_answer if after else sandbox.faults.drop_request
    drop("PUT", "dbdirect/ip")
    with pytest.raises(requests.exceptions.ConnectionError):
        api("PUT", _IP, json=_LIST)
    assert account.allow_list == (_LIST["ips"] if after else [])


@pytest.mark.parametrize("after", [False, True])
def test_silence_lasts_until_the_client_gives_up(sandbox: Sandbox, account: Account, api: Client, after: bool) -> None:
    sandbox.faults.silence("PUT", "dbdirect/ip", after=after)
    with pytest.raises(requests.exceptions.ReadTimeout):
        api("PUT", _IP, json=_LIST, timeout=0.5)
    assert account.allow_list == (_LIST["ips"] if after else [])


def test_a_slow_answer_comes(sandbox: Sandbox, api: Client) -> None:
    sandbox.faults.slow("GET", "dbdirect/ip", 0.3)
    answer = api("GET", _IP)
    assert answer.status_code == 200
    assert answer.elapsed >= timedelta(seconds=0.3)


def test_a_client_that_gives_up_while_a_certificate_is_made_leaves_an_orphan(
    sandbox: Sandbox, account: Account, api: Client
) -> None:
    sandbox.issuing_delay_s = 0.5
    with pytest.raises(requests.exceptions.ReadTimeout):
        api("POST", _ZIP, json={"name": "orphan"}, timeout=0.2)
    deadline = time.monotonic() + 5
    while not account.certificates and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [certificate.name for certificate in account.live_certificates] == ["orphan"]


def test_half_an_answer_breaks_off_after_the_work(sandbox: Sandbox, account: Account, api: Client) -> None:
    sandbox.faults.add(Fault("POST", "certificates", Kind.HALF))
    try:
        answer = api("POST", _ZIP, json={})
    except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ConnectionError):
        pass  # urllib3 2 notices
    else:
        assert len(answer.content) < int(answer.headers["Content-Length"])  # urllib3 1 does not
    assert len(account.certificates) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 429, 500, 502, 503])
def test_any_status_comes_with_carto_s_kind_of_body(sandbox: Sandbox, api: Client, status: int) -> None:
    sandbox.faults.answer("GET", "dbdirect/ip", status)
    answer = api("GET", _IP)
    assert answer.status_code == status
    assert "errors" in answer.json()


def test_headers_and_bodies_can_be_chosen(sandbox: Sandbox, api: Client) -> None:
    sandbox.faults.answer("GET", "dbdirect/ip", 429, {"errors": "slow down"}, retry_after="2")
    answer = api("GET", _IP)
    assert (answer.headers["Retry-After"], answer.json()) == ("2", {"errors": "slow down"})
    sandbox.faults.answer("GET", "dbdirect/ip", 403, {"error": "mfa_required"})
    assert api("GET", _IP).json() == {"error": "mfa_required"}


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [(Kind.HTML, 500, "something went wrong"), (Kind.PORTAL, 200, "Wi-Fi"), (Kind.LOGIN, 200, "Log in")],
)
def test_a_web_page_may_come_in_place_of_data(
    sandbox: Sandbox, api: Client, kind: Kind, status: int, words: str
) -> None:
    sandbox.faults.add(Fault("GET", "dbdirect/ip", kind))
    answer = api("GET", _IP)
    assert answer.status_code == status
    assert answer.headers["Content-Type"].startswith("text/html")
    assert words in answer.text
    assert bool(answer.history) == (kind is Kind.LOGIN)


@pytest.mark.parametrize("retry_after", ["", "2", "soon", "-5", "1e9", "Thu, 01 Jan 1970 00:00:00 GMT", "²"])
def test_a_gateway_says_no_in_its_own_way_with_sense_or_nonsense(
    sandbox: Sandbox, api: Client, retry_after: str
) -> None:
    sandbox.faults.gateway("GET", "dbdirect/ip", retry_after)
    answer = api("GET", _IP)
    assert answer.status_code == 429
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.headers.get("Retry-After", "").encode("latin-1").decode() == retry_after
    assert not any(name.lower().startswith("carto-rate-limit") for name in answer.headers)


@pytest.mark.parametrize("status", [401, 403, 404, 406, 500, 502])
def test_an_error_may_come_without_a_word(sandbox: Sandbox, api: Client, status: int) -> None:
    sandbox.faults.add(Fault("GET", "dbdirect/ip", Kind.EMPTY, status=status))
    answer = api("GET", _IP)
    assert (answer.status_code, answer.content) == (status, b"")


@pytest.mark.parametrize(
    "body",
    [
        {"errors": "text"},
        {"errors": {"field": ["text"]}},
        {"errors": "text", "errors_cause": "cause"},
        {"errors": None},
        {"error": "mfa_required"},
    ],
)
def test_an_error_may_have_any_of_cartos_shapes(sandbox: Sandbox, api: Client, body: dict[str, object]) -> None:
    sandbox.faults.answer("GET", "dbdirect/ip", 422, body)
    assert api("GET", _IP).json() == body


def test_a_bundles_key_may_be_too_weak_for_today(sandbox: Sandbox, api: Client) -> None:
    sandbox.faults.bundle(Kind.WEAK_KEY)
    certificate, key = _unpacked(api("POST", _ZIP, json={}))
    assert certificate.public_key().key_size == 1024
    assert _fits(certificate, key)


def test_json_may_be_broken_or_something_else(sandbox: Sandbox, api: Client) -> None:
    sandbox.faults.add(Fault("GET", "dbdirect/ip", Kind.BAD_JSON))
    with pytest.raises(requests.exceptions.JSONDecodeError):
        api("GET", _IP).json()
    sandbox.faults.add(Fault("GET", "dbdirect/ip", Kind.WRONG_JSON))
    assert "ips" not in api("GET", _IP).json()


def test_the_address_service_can_lie(sandbox: Sandbox) -> None:
    sandbox.faults.add(Fault("GET", "my-address", Kind.WRONG_JSON, body={"ip": "10.0.0.1"}))
    told = requests.get(sandbox.home.address_service, verify=str(sandbox.ca_file), timeout=10)
    assert told.json() == {"ip": "10.0.0.1"}


def _unpacked(answer: requests.Response) -> tuple[x509.Certificate, bytes]:
    """The certificate, and the public half of the key beside it."""
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        certificate = x509.load_pem_x509_certificate(archive.read("client.crt"))
        key = load_pem_private_key(archive.read("client.key"), None)
    return certificate, key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _now_without_zone() -> datetime:
    return datetime.now(timezone.utc).replace(tzinfo=None)


def _fits(certificate: x509.Certificate, key: bytes) -> bool:
    return certificate.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo) == key


@pytest.mark.parametrize(
    ("kind", "is_wrong"),
    # `cryptography` 38, which Debian 12 has, gives times without a zone.
    [
        (Kind.KEY_MISMATCH, lambda certificate, key: not _fits(certificate, key)),
        (Kind.EXPIRED, lambda certificate, _key: certificate.not_valid_after < _now_without_zone()),
        (Kind.NOT_YET_VALID, lambda certificate, _key: certificate.not_valid_before > _now_without_zone()),
        (Kind.FOREIGN_NAME, lambda certificate, _key: _common_name(certificate) == "mallory"),
    ],
)
def test_a_zip_can_hold_the_wrong_things(
    sandbox: Sandbox, account: Account, api: Client, kind: Kind, is_wrong: Callable[[x509.Certificate, bytes], bool]
) -> None:
    sandbox.faults.bundle(kind)
    assert is_wrong(*_unpacked(api("POST", _ZIP, json={})))
    good = _unpacked(api("POST", _ZIP, json={}))
    assert not is_wrong(*good)
    assert _fits(*good)
    assert len(account.live_certificates) == 2


def test_a_zip_can_be_broken_or_lack_its_readme(sandbox: Sandbox, account: Account, api: Client) -> None:
    sandbox.faults.bundle(Kind.BROKEN_ZIP)
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(io.BytesIO(api("POST", _ZIP, json={}).content))
    sandbox.faults.bundle(Kind.NO_README)
    with zipfile.ZipFile(io.BytesIO(api("POST", _ZIP, json={}).content)) as archive:
        assert archive.namelist() == ["client.key", "client.crt"]
    assert len(account.certificates) == 2


def _common_name(certificate: x509.Certificate) -> str:
    return str(certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)


def test_requests_are_logged_with_their_laptop_and_status(sandbox: Sandbox, account: Account, api: Client) -> None:
    api("GET", _IP)
    api("PUT", _IP, json={"ips": ["nonsense"]})
    sandbox.faults.drop_answer("DELETE", "dbdirect/ip")
    with pytest.raises(requests.exceptions.ConnectionError):
        api("DELETE", _IP)
    path, home = f"/user/{account.user}/api/{_IP}", sandbox.home.address
    assert list(sandbox.requests) == [
        SeenRequest("GET", path, home, 200),
        SeenRequest("PUT", path, home, 422),
        SeenRequest("DELETE", path, home, None),
    ]


def test_a_hook_can_hold_a_request_up_while_others_pass(sandbox: Sandbox, account: Account, api: Client) -> None:
    arrived, go_on = threading.Event(), threading.Event()

    def hold(request: SeenRequest) -> None:
        if request.method == "PUT":
            arrived.set()
            go_on.wait(10)

    with sandbox.requests.before_each(hold):
        writing = threading.Thread(target=api, args=("PUT", _IP), kwargs={"json": _LIST})
        writing.start()
        assert arrived.wait(10)
        assert api("GET", _IP).json() == {"ips": []}
        go_on.set()
        writing.join()
    assert account.allow_list == _LIST["ips"]
