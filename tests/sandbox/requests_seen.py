"""What was asked of the API: a log for tests, and a hook that may hold a request up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass
class SeenRequest:
    """`path` is without query, `laptop` the pretended address; `status` is None until answered, and when cut off."""

    method: str
    path: str
    laptop: str
    status: int | None = None


Hook = Callable[[SeenRequest], None]


class SeenRequests:
    """Written by the API's thread, read by any."""

    def __init__(self) -> None:
        self._seen: list[SeenRequest] = []
        self._hooks: list[Hook] = []

    def __iter__(self) -> Iterator[SeenRequest]:
        return iter(list(self._seen))

    def __len__(self) -> int:
        return len(self._seen)

    def note(self, request: SeenRequest) -> None:
        """One more."""
        self._seen.append(request)

    def reset(self) -> None:
        """Forget them all, and the hooks."""
        self._seen.clear()
        self._hooks.clear()

    @contextmanager
    def before_each(self, hook: Hook) -> Iterator[None]:
        """Call `hook` before a request's work is done, in a thread of its own: it may wait, or kill a client."""
        self._hooks.append(hook)
        try:
            yield
        finally:
            if hook in self._hooks:
                self._hooks.remove(hook)

    def call_hooks(self, request: SeenRequest) -> None:
        """Run by the API for each request."""
        for hook in list(self._hooks):
            hook(request)

    @property
    def hooked(self) -> bool:
        """Whether anybody wants to be called."""
        return bool(self._hooks)
