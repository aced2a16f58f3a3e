"""A second evaluator, written from the papers as plain ifs, and that the library agrees with it."""
