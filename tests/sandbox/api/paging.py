"""Long answers come in pages, each with links to its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from .authentication import Call
from .errors import WrongParameterError

_PER_PAGE = 20


def page(call: Call, rows: Sequence[dict[str, object]], **kept: str) -> dict[str, object]:
    """The page that the call's `page` and `per_page` ask for; there is no most. Links repeat the parameters `kept`."""
    number, size = _number(call, "page", 1), _number(call, "per_page", _PER_PAGE)
    last = max(1, -(-len(rows) // size))
    shown = rows[(number - 1) * size : number * size]
    pages = {"first": 1, "prev": number - 1, "next": number + 1, "last": last}
    links = {
        name: {"href": f"{call.address}?{urlencode({'page': there, 'per_page': size, **kept})}"}
        for name, there in pages.items()
        if 1 <= there <= last
    }
    return {"_links": links, "total": len(rows), "count": len(shown), "result": list(shown)}


def _number(call: Call, name: str, default: int) -> int:
    text = str(call.parameters.get(name, default))
    if not text.isdecimal() or int(text) < 1:
        raise WrongParameterError(name)
    return int(text)
