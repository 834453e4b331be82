"""What any PostgreSQL server shares: connection, dial, and what a dial can find."""
