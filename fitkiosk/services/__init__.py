"""One module a use case; the only door to the engine for the window and the admin program."""
