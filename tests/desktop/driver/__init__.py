"""Runs inside QGIS: plays what the tests order with mouse and keys, and watches what people would see meanwhile.

An order names an act, a generator function in :mod:`.acts`. It never waits: it yields an :class:`.play.Until`, and goes
on when that has come true. So QGIS's event loop runs all the time, and what holds it up shows.
"""
