"""The database proxy: who may reach PostgreSQL, and as which role."""
