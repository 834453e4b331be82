"""An answer that came whole, as the `requests.Response` that callers know."""

from __future__ import annotations

import io

import requests
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3 import HTTPResponse

from .exchange import RawReply

# Qt has undone these, so they describe what is not there any more.
_UNDONE = frozenset({"content-encoding", "transfer-encoding"})


def response_of(answer: RawReply, request: requests.PreparedRequest) -> requests.Response:
    """The response; its body is in memory and can be streamed all the same."""
    compressed = any(name.lower() == "content-encoding" for name, _ in answer.headers)
    dropped = _UNDONE | {"content-length"} if compressed else _UNDONE
    headers = [(name, value) for name, value in answer.headers if name.lower() not in dropped]
    raw = HTTPResponse(
        body=io.BytesIO(answer.body), headers=headers, status=answer.status, reason=answer.reason, preload_content=False
    )
    response = requests.Response()
    response.status_code = answer.status
    response.reason = answer.reason
    response.headers = CaseInsensitiveDict(raw.headers)
    response.encoding = get_encoding_from_headers(response.headers)
    response.url = answer.url
    response.request = request
    response.raw = raw
    return response
