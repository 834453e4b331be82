from ._binding import adopt

globals().update(adopt("QtGui"))
if "QAction" not in globals():  # Qt 5 has them among the widgets; QGIS moves them as Qt 6 did
    widgets = adopt("QtWidgets")
    globals().update({name: widgets[name] for name in ("QAction", "QActionGroup", "QShortcut")})
