"""How CARTO says no: a status and one of its error bodies (CARTO: controller_helper.rb, errors.rb)."""

from __future__ import annotations

from http import HTTPStatus

FORBIDDEN = "You don't have permission to access that resource"


class ApiError(Exception):
    """`body` is what is sent as JSON; None: nothing at all."""

    def __init__(self, status: HTTPStatus, body: dict[str, object] | None) -> None:
        super().__init__(status)
        self.status = status
        self.body = body


class NotFoundError(ApiError):
    """A record that is not there."""

    def __init__(self) -> None:
        super().__init__(HTTPStatus.NOT_FOUND, {"errors": "Record not found"})


class NoSuchKeyError(ApiError):
    """An API key that is not there, or not for this key to see."""

    def __init__(self, name: str) -> None:
        super().__init__(HTTPStatus.NOT_FOUND, _caused(f"API key not found: {name}"))


class ClosedError(ApiError):
    """The account has no engine, is locked, or is under maintenance: not a word."""

    def __init__(self) -> None:
        super().__init__(HTTPStatus.NOT_FOUND, None)


class UnauthorizedError(ApiError):
    """No such account, no key, a wrong one, or one that may not do this when sent in the header."""

    def __init__(self) -> None:
        super().__init__(HTTPStatus.UNAUTHORIZED, {"errors": None})


class ForbiddenError(ApiError):
    """A known key or account that may not do this."""

    def __init__(self, errors: str = FORBIDDEN) -> None:
        super().__init__(HTTPStatus.FORBIDDEN, _caused(errors))


class StandingError(ApiError):
    """Something about the account has to be put right first: `unverified`, `mfa_required`, ..."""

    def __init__(self, error: str) -> None:
        super().__init__(HTTPStatus.FORBIDDEN, {"error": error})


class WrongParameterError(ApiError):
    """A parameter whose value cannot be."""

    def __init__(self, name: str, valid: str = "") -> None:
        words = f"Wrong '{name}' parameter value." + (f" Valid values are one of {valid}" if valid else "")
        super().__init__(HTTPStatus.BAD_REQUEST, _caused(words))


class RefusedError(ApiError):
    """422: against the rules; the reasons are told by field."""

    def __init__(self, errors: dict[str, list[str]]) -> None:
        super().__init__(HTTPStatus.UNPROCESSABLE_ENTITY, {"errors": errors})


class UnprocessableError(ApiError):
    """422: against the rules; the reason is a sentence."""

    def __init__(self, errors: str) -> None:
        super().__init__(HTTPStatus.UNPROCESSABLE_ENTITY, _caused(errors))


class StumbledError(ApiError):
    """The server itself failed, and says how."""

    def __init__(self, words: str) -> None:
        super().__init__(HTTPStatus.INTERNAL_SERVER_ERROR, {"errors": words})


def _caused(words: str) -> dict[str, object]:
    """CARTO's own errors have room for a cause, which is nearly always empty."""
    return {"errors": words, "errors_cause": None}
