"""The data: the table of all samples, import, the test part and its loss."""
