"""How rules are written: expressions traced from the programs, notations, symbols, and the parts of an explanation."""
