"""Failures that `requests` has no class for, so that every transport can tell them apart."""

from __future__ import annotations

import requests


class NameNotResolved(requests.exceptions.ConnectionError):
    """The host's name is not known; nothing was sent."""


class ConnectionRefused(requests.exceptions.ConnectionError):
    """Nobody listens there, or no way leads there; nothing was sent."""


class AnswerTooLarge(requests.exceptions.ContentDecodingError):
    """The answer was longer than any that CARTO gives; it was not read to its end."""
