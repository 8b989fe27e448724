"""One module a use case; the only door to the engine for the window, the admin program and others."""
