"""Stages that read windows, of any size: by hand, as small as a component's bench wants them."""

import random

import msgspec

from bc_hw.plan.stage import PoolStage
from bc_hw.plan.walk import WindowWalk
from tests.amaranth_bench import layer_plan


def conv_stage(walk, n_out=4, *, simd=1, room=None, spare=0, **changes):
    """Return the plan of a convolution, the last layer: room as given, or the least and ``spare`` pixels."""
    stage = layer_plan(walk.values, n_out, simd=simd, **changes)
    return msgspec.structs.replace(stage, walk=walk, room=room or walk.least_room + spare)


def pool_stage(walk, *, simd=1, in_bits=4, room=None, spare=0):
    """Return the plan of a pooling layer."""
    return PoolStage(
        name="layer0",
        walk=walk,
        in_bits=in_bits,
        simd=simd,
        room=room or walk.least_room + spare,
        buffer_storage="distributed",
    )


def random_walk(rng, *, height=9, width=7, channels=5, padded=True):
    """Return a walk through a map of up to so many rows, columns and channels; the window fits inside."""
    sizes = rng.randint(1, height), rng.randint(1, width)
    kernel = [rng.randint(1, 7) for _ in sizes]
    padding = [rng.randrange(size) if padded else 0 for size in kernel]
    kernel = [min(k, size + 2 * p) for k, size, p in zip(kernel, sizes, padding, strict=True)]
    padding = [min(p, k - 1) for k, p in zip(kernel, padding, strict=True)]
    kernel = [min(k, size + 2 * p) for k, size, p in zip(kernel, sizes, padding, strict=True)]
    stride = [rng.randint(1, 2) for _ in sizes]
    return WindowWalk(*sizes, rng.randint(1, channels), tuple(kernel), tuple(stride), tuple(padding))


def random_stage(seed, *, pool):
    """Return a stage of a random walk, with room from the least up."""
    rng = random.Random(seed)
    walk = random_walk(rng, padded=not pool)
    simd, spare = rng.randint(1, walk.channels), rng.choice([0, 0, 1, 2, rng.randrange(3 * walk.pixels + 1)])
    if pool:
        return pool_stage(walk, simd=simd, spare=spare)
    n_out = rng.randint(1, 5)
    pe = rng.randint(1, n_out)
    return conv_stage(walk, n_out, simd=simd, pe=pe, requantisers=rng.randint(1, pe), in_bits=1, spare=spare)


def registers_stage(seed):
    """Return a convolution whose windows stand in registers, from a random walk, with few spare rows."""
    rng = random.Random(seed)
    walk = random_walk(rng)
    while walk.taps == 1:
        walk = random_walk(rng)
    n_out = rng.randint(1, 5)
    pe = rng.randint(1, n_out)
    room = walk.width * (walk.usual_rows + rng.choice([0, 0, 1, 2]))
    requantisers = rng.randint(1, pe)
    return conv_stage(walk, n_out, simd=walk.values, pe=pe, requantisers=requantisers, in_bits=3, room=room)
