"""Random networks through the whole path: model, Verilog, simulation; each from one seed."""

from .campaign import CampaignResult, run_campaign
from .case import Case, draw_case
from .run import CaseResult, run_case

__all__ = ["CampaignResult", "Case", "CaseResult", "draw_case", "run_campaign", "run_case"]
