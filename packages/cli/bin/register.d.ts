// There is nothing to import: a program loads it.
