"""The closed sets among the choices of a training run; files and the command line have their values."""

from enum import StrEnum

__all__ = ["Device", "Loss", "Mode", "Optimiser", "Precision", "Schedule"]


class Mode(StrEnum):
    """How weights become binary in training."""

    #: The signs of latent weights.
    DETERMINISTIC = "deterministic"
    #: Drawn in training, with the latent weight as the chance; the signs in evaluation.
    STOCHASTIC = "stochastic"
    #: Not at all: real weights, which no integer model can hold, for comparison.
    NONE = "none"

    @property
    def binary(self) -> bool:
        """Whether weights are -1 and +1."""
        return self is not Mode.NONE


class Loss(StrEnum):
    """What training makes small."""

    SQUARE_HINGE = "square-hinge"
    CROSS_ENTROPY = "cross-entropy"


class Optimiser(StrEnum):
    """How weights move."""

    ADAM = "adam"
    #: Orthogonal steps of the matrices of weights, all but the last; Adam for the rest.
    MUON = "muon"
    #: Stochastic gradient descent with Nesterov's momentum of 0.9.
    NESTEROV = "nesterov"
    SGD = "sgd"


class Schedule(StrEnum):
    """How the learning rate falls, step by step."""

    #: Along half a cosine.
    COSINE = "cosine"
    EXPONENTIAL = "exponential"
    LINEAR = "linear"


class Precision(StrEnum):
    """Numbers of the matrix products in training."""

    FLOAT32 = "float32"
    #: Several times faster where the processor multiplies it.
    BFLOAT16 = "bfloat16"


class Device(StrEnum):
    """Where a network is trained."""

    CPU = "cpu"
    CUDA = "cuda"
