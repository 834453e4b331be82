"""How CARTO says no: a status and one of its error bodies."""

from __future__ import annotations

from http import HTTPStatus

FORBIDDEN = "You do not have permissions to perform this operation"


class ApiError(Exception):
    """`errors` is what stands under that name in the body: a text, texts by field, or None."""

    def __init__(self, status: HTTPStatus, errors: object) -> None:
        super().__init__(status)
        self.status = status
        self.errors = errors


class NotFoundError(ApiError):
    """A record that is not there."""

    def __init__(self) -> None:
        super().__init__(HTTPStatus.NOT_FOUND, "Record not found")


class UnauthorizedError(ApiError):
    """No key, a wrong one, or one that may not do this when sent in the header."""

    def __init__(self) -> None:
        super().__init__(HTTPStatus.UNAUTHORIZED, None)


class ForbiddenError(ApiError):
    """A known key or account that may not do this."""

    def __init__(self, errors: str = FORBIDDEN) -> None:
        super().__init__(HTTPStatus.FORBIDDEN, errors)


class RefusedError(ApiError):
    """422: against the rules."""

    def __init__(self, errors: object) -> None:
        super().__init__(HTTPStatus.UNPROCESSABLE_ENTITY, errors)


class NoSuchAccountError(Exception):
    """The address names no account: a web page says so, not the API."""
