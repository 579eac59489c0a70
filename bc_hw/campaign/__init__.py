"""Random networks through the whole path: model, Verilog, simulation; each from one seed."""

from .campaign import CampaignResult, run_campaign
from .case import Case, Networks, draw_case
from .kinds import DRAW
from .run import CaseResult, run_case

__all__ = [
    "DRAW",
    "CampaignResult",
    "Case",
    "CaseResult",
    "Networks",
    "draw_case",
    "run_campaign",
    "run_case",
]
