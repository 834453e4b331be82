"""The management API and the address service, as clients see them over HTTPS."""
