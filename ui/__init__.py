"""The window: everything Qt. It knows the engine's services and domain, and nothing deeper."""
