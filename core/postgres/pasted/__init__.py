"""What people paste to say where a PostgreSQL server is: its forms are documented by PostgreSQL and pgjdbc."""
