"""A CARTO of one's own, made of real parts: CAs, management API, PostGIS behind a TLS proxy, address service.

`carto.Sandbox` is it; `remote.RemoteSandbox` reaches one in another process. Nothing is imported here, because the
second also runs where the first's packages are missing.
"""
