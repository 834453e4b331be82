from ._binding import adopt

globals().update(adopt("sip"))
