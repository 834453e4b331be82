"""Everything slow: the jobs, and the threads in which they run."""
