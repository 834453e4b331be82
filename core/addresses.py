"""CARTO's allow-list of addresses: its rules, and how to change it without losing anybody else's entry."""

from __future__ import annotations
