"""The same thing with the real desktop, over and over: starts with a project, and quits at bad moments.

A round never raises for what QGIS does; it tells how QGIS fared. The suite plays a few rounds, `./dev soak` many.
"""
