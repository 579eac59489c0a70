"""Binary-weight neural networks from PyTorch to an FPGA, without a multiplier."""

__version__ = "0.1.0"
