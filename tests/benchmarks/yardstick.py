"""Timing, and printing ratios against a named yardstick of the same run."""

import statistics
import time


def seconds(work, runs=7):
    """The median time of a call, after one that warms up."""
    work()
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def report(name, measured, yardstick_name, yardstick):
    """Print a figure in milliseconds and its ratio to the yardstick."""
    ratio = measured / yardstick
    print(
        f"\n{name}: {measured * 1000:.1f} ms; {yardstick_name}: {yardstick * 1000:.1f} ms; "
        f"ratio {ratio:.3g}"
    )
