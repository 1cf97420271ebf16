"""The kernel path: the whole loop of many updates as compiled functions, which release Python's lock.

``parts``, ``passes``, ``train`` and ``measure`` are what is compiled, by numba in ``build``: machine code, which
``load`` brings in again without it. ``arguments`` is what goes in and comes out, ``call`` is what the paths use.
"""
