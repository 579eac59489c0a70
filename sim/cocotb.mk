# The bench by cocotb's own Makefiles, for the one simulator there is. `bc_hw.cosim.classic` calls it with
# paths that make can read, and with $(SETTINGS), which says where Verilator and cocotb are.

.DEFAULT_GOAL := sim

SIM := verilator
TOPLEVEL_LANG := verilog
COCOTB_HDL_TIMEUNIT := 1ns
COCOTB_HDL_TIMEPRECISION := 1ps
COCOTB_RANDOM_SEED := $(SEED)
COCOTB_RESULTS_FILE := $(RESULTS)
SIM_BUILD := $(OBJECTS)

# cocotb makes every net visible; the control file names those that the bench looks at.
EXTRA_ARGS += --no-public-flat-rw
COMPILE_ARGS += $(WORK)/taps.vlt --x-assign unique --x-initial unique
CUSTOM_COMPILE_DEPS += $(WORK)/taps.vlt

export BC_VECTORS := $(WORK)/vectors
export BC_OUTCOME := $(OUTCOME)

include $(SETTINGS)
# Makefile.sim would ask cocotb for paths, and get them with all that they hold.
include $(COCOTB_MAKEFILES_DIR)/Makefile.inc
include $(COCOTB_MAKEFILES_DIR)/simulators/Makefile.verilator
