"""Networks of maps through synthesis: the memories of windows are recognised, and padding costs no logic."""

import pytest

from bc_hw.eda.synthesis import synthesise
from bc_hw.generate import write_design
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from bc_hw.plan.pool import PoolFolding
from bc_hw.topology import parse_topology

pytestmark = pytest.mark.synth

# The first buffer is small and pads, the second is large and pads; the third does not pad. Sums have a memory.
FOLDS = (Folding(1, 4), Folding(8, 2), PoolFolding(2), PoolFolding(2), Folding(2, 2))


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_a_network_of_maps(family, tmp_path):
    model = random_model(parse_topology("12x12x1-8C3-8C3-MP2-GAP-4"), input_bits=4, act_bits=4)
    source = Source(shapes_of_model(model), 4, model)
    design = write_design(plan_design(source, FOLDS, FAMILIES[family]), model, tmp_path / "d")
    result = synthesise(tmp_path / "d")
    assert result.dsps == 0
    assert result.luts > 0
    assert [layer.name for layer in result.layers] == [stage.name for stage in design.layers]
    assert [layer.pe for layer in result.layers] == [4, 2, 0, 0, 2]
