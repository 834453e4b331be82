"""The use case `connect`: one module for the whole, one for each step, one for what the steps share."""

from .connecting import Connecting

__all__ = ["Connecting"]
