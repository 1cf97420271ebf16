"""Steps and runs: the bridge to the worker, the controls beneath the diagram."""
