"""FitKiosk's engine: measuring, fit prediction and the shop's data, with no window attached."""

__version__ = "0.1.0"
