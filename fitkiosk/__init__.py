"""FitKiosk's engine: measuring, fit prediction and the shop's data, with no window attached."""

import os

__version__ = "0.1.0"

# Before scikit-learn is imported anywhere: for so few rows a team of OpenMP threads gains nothing,
# and on a busy machine its members wait for each other, up to thirty times as long. Being told also
# keeps scikit-learn from counting cores through a child process, which a frozen program must not.
os.environ.setdefault("OMP_NUM_THREADS", "1")
