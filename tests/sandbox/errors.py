"""What keeps a sandbox from working, said in one sentence."""

from __future__ import annotations


class SandboxError(Exception):
    """The sandbox cannot start or go on; the message names what is missing."""
