"""Random networks and folds for hypothesis."""

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from bc_hw.intmath import ceil_div
from bc_hw.model import IntegerModel
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines.table_filling import ACCUMULATE_CYCLES, TABLES_PER_STAGE


def simulated(examples):
    """Return the settings of a property whose examples each run a simulator."""
    return settings(max_examples=examples, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def sizes(draw, widest=24, layers=(1, 4)):
    """Return layer sizes, inputs first."""
    count = draw(st.integers(layers[0] + 1, layers[1] + 1))
    return tuple(draw(st.lists(st.integers(1, widest), min_size=count, max_size=count)))


@st.composite
def folds(draw, of_sizes):
    """Return a fold ``(simd, pe)`` per layer."""
    pairs = pairwise(of_sizes)
    return tuple((draw(st.integers(1, n_in)), draw(st.integers(1, n_out))) for n_in, n_out in pairs)


def with_tables(draw, n_in, n_out):
    """Return a fold with tables for a layer that has neurons enough to hide their filling, else None.

    With a unit per table, filling takes a cycle per entry and two or three more; if tables hold a part of the
    image, a cycle more for every few neurons, and five at the least.
    """

    def hides(pe, group, parts):
        rows = -(-pe // max(1, TABLES_PER_STAGE // parts)) if parts else 1
        filling = (1 << group - 1) + (group + 1) // 2 + rows - 1
        return -(-n_out // pe) >= max(filling, ACCUMULATE_CYCLES if parts else 0)

    groups = [group for group in (2, 3, 4) if hides(1, group, 0)]
    if not groups:
        return None
    group = draw(st.sampled_from(groups))
    parts = draw(st.integers(0, (n_in - 1) // group))  # tables for the whole image, or for a part of it
    if not hides(1, group, parts):
        parts = 0
    pe = draw(st.sampled_from([pe for pe in range(1, n_out + 1) if hides(pe, group, parts)]))
    return group * parts or n_in, pe, "tables", group


@dataclass(frozen=True)
class Network:
    """A random model and a fold for it; small enough to print."""

    sizes: tuple[int, ...]
    folds: tuple[tuple, ...]
    input_bits: int
    act_bits: int
    scale_digits: int
    seed: int

    @property
    def model(self) -> IntegerModel:
        """The model."""
        return random_model(
            self.sizes,
            input_bits=self.input_bits,
            act_bits=self.act_bits,
            scale_digits=self.scale_digits,
            seed=self.seed,
        )


@st.composite
def networks(draw, widest=24, layers=(1, 4), most_cycles=None, engines=("pairs",)):
    """Return a random model with a fold per layer, no layer slower than ``most_cycles`` per image.

    Each layer has one of ``engines``, where its size and the width of its inputs permit.
    """
    chosen = draw(sizes(widest, layers))
    fold = draw(folds(chosen))
    if most_cycles is not None:
        fold = tuple(
            _faster(n_in, n_out, pair, most_cycles)
            for (n_in, n_out), pair in zip(pairwise(chosen), fold, strict=True)
        )
    bits = st.sampled_from([1, 1, 1, 3]) if "counts" in engines else st.integers(1, 8)
    input_bits, act_bits = draw(bits), draw(bits)
    if "counts" in engines:
        widths = [input_bits] + [act_bits] * (len(fold) - 1)
        fold = tuple(
            (*pair, "counts", draw(st.integers(1, 3)))
            if width == 1 and draw(st.sampled_from(engines)) == "counts"
            else pair
            for width, pair in zip(widths, fold, strict=True)
        )
    if "tables" in engines:
        fold = tuple(
            (draw(st.sampled_from(engines)) == "tables" and with_tables(draw, n_in, n_out)) or pair
            for (n_in, n_out), pair in zip(pairwise(chosen), fold, strict=True)
        )
    return Network(
        chosen,
        fold,
        input_bits,
        act_bits,
        draw(st.integers(1, 3)),
        draw(st.integers(0, 1 << 16)),
    )


def _faster(n_in, n_out, pair, most_cycles):
    simd, pe = pair
    while ceil_div(n_in, simd) * ceil_div(n_out, pe) > most_cycles:
        simd, pe = min(n_in, simd + 1), min(n_out, pe + 1)
    return simd, pe
