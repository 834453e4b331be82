"""What can be ordered: public generator functions, by module and name. Their results go to the test as JSON."""
