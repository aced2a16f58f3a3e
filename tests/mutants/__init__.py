"""Small changes of the library's own code, each of which some test has to notice."""
