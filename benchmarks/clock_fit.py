"""Fits the coefficients of `bc_hw.plan.clock` to the clocks of placed designs, for `benchmarks/clock.py`."""

from itertools import combinations

import numpy as np
from scipy.optimize import nnls

from bc_hw.plan.clock import PATH_FEATURES

OPTIONAL = ("memory_levels", "weight_lut_levels", "lane_levels")
"""Features that are taken only where they help."""

GUESSES = 40
"""Starts of the fit: which path is the slowest of each design."""

MAX_ROUNDS = 50
"""After which a start is given up: a few go round in circles."""


def fit_periods(paths: list[np.ndarray], periods: np.ndarray) -> np.ndarray:
    """Return the coefficients >= 0 that fit best, in the order of `PATH_FEATURES`.

    Few designs carry few coefficients: of all sets of features, the function takes the one that predicts best
    the period of each design from all others.

    Parameters
    ----------
    paths : list of array
        For each design, its paths as rows.
    periods : array
        Of their clocks, in ns.
    """
    masks = [
        np.array([name not in OPTIONAL or name in kept for name in PATH_FEATURES])
        for number in range(len(OPTIONAL) + 1)
        for kept in combinations(OPTIONAL, number)
    ]
    best = min(masks, key=lambda mask: _left_out_error([path * mask for path in paths], periods))
    return _least_squares([path * best for path in paths], periods)


def _left_out_error(paths: list[np.ndarray], periods: np.ndarray) -> float:
    """Return the mean error on each design, with coefficients fitted to the others."""
    errors = []
    for index, matrix in enumerate(paths):
        others = [other for at, other in enumerate(paths) if at != index]
        coefficients = _least_squares(others, np.delete(periods, index))
        errors.append(abs((matrix @ coefficients).max() / periods[index] - 1))
    return float(np.mean(errors))


def _least_squares(paths: list[np.ndarray], periods: np.ndarray) -> np.ndarray:
    """Return the coefficients with least squares of relative errors; the slowest path of a design decides.

    Which path that is must be guessed first; the coefficients that fit the guess then give a better guess,
    until it stays the same. The best of many such starts is the result.
    """
    random = np.random.default_rng(0)
    best, least = np.zeros(len(PATH_FEATURES)), np.inf
    for _ in range(GUESSES):
        slowest = [int(random.integers(len(matrix))) for matrix in paths]
        for _ in range(MAX_ROUNDS):
            rows = np.array([matrix[at] for matrix, at in zip(paths, slowest, strict=True)])
            coefficients, _ = nnls(rows / periods[:, None], np.ones(len(periods)))
            delays = [matrix @ coefficients for matrix in paths]
            error = float(((np.array([delay.max() for delay in delays]) / periods - 1) ** 2).sum())
            if error < least - 1e-9:
                best, least = coefficients, error
            found = [int(delay.argmax()) for delay in delays]
            if found == slowest:
                break
            slowest = found
    return best
