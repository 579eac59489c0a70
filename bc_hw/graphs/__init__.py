"""Adder graphs: a constant matrix of +1 and -1 times a vector, as additions that rows share."""
