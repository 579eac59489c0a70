# Two commands do everything: `make demo` and `make test`. The environment lives in .venv and is made once.

PYTHON ?= python3
PIP_FLAGS ?=
JOBS ?= 2
DATASET ?=
LAYERS ?=

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.stamp-installed
DEMO_FLAGS := $(if $(DATASET),--dataset $(DATASET)) $(if $(LAYERS),--layers $(LAYERS))

.PHONY: help demo test coverage lint install clean
.DELETE_ON_ERROR:

help:
	@echo 'make demo                                    train, export, generate, simulate, synthesise, report'
	@echo 'make demo DATASET=mnist LAYERS=784-1024-10   the same at real size'
	@echo 'make test                                    lint and all tests'
	@echo 'make coverage                                all tests, and which branches of bc_hw/ none of them takes'
	@echo 'make lint                                    ruff'
	@echo 'make install                                 only the environment, in .venv'
	@echo 'make clean                                   remove .venv, build/ and caches'
	@echo
	@echo 'PYTHON=python3.12   which Python makes the environment'
	@echo 'PIP_FLAGS=...       extra flags for pip, such as an index with a CPU-only torch'
	@echo 'JOBS=2              how many tests run at the same time'

demo: $(READY)
	$(BIN)/bc-hw demo $(DEMO_FLAGS)

# Workers fill the cores: libraries with threads of their own would only keep each other waiting.
test coverage: export OMP_NUM_THREADS := 1

test: lint
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder

coverage: $(READY)
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder --cov --cov-report=term --cov-report=html:build/coverage

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check

install: $(READY)

# torch goes first and pinned: what another package asks for may bring gigabytes for GPUs.
$(READY): pyproject.toml constraints.txt | $(BIN)/python
	@echo 'Installing into $(VENV): a few minutes, once'
	$(BIN)/python -m pip install --quiet $(PIP_FLAGS) --constraint constraints.txt torch
	$(BIN)/python -m pip install --quiet $(PIP_FLAGS) --constraint constraints.txt --editable '.[test]'
	@touch $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "error: Program $(PYTHON) must be installed, but is missing" >&2; \
	  echo "hint: name another with make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "error: Python must be at least 3.11, not $$($(PYTHON) --version)" >&2; \
	  echo "hint: name another with make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "error: Python module venv must be installed, but $(PYTHON) lacks it" >&2; \
	  echo "hint: apt install python3-venv, or your system's equivalent" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The reference Verilog; the tests generate it again and compare.
RTL := digits-64-128-10:128 mnist-784-1024-10:1024 digits-cnn:64

.PHONY: rtl
rtl: $(READY)
	@for entry in $(RTL); do \
	  name=$${entry%:*}; \
	  $(BIN)/bc-hw gen-rtl models/$$name/model.bchw --family ecp5 --lanes $${entry#*:} -o build/rtl/$$name && \
	  mkdir -p rtl/$$name && cp build/rtl/$$name/bc_accel.v build/rtl/$$name/design.json rtl/$$name/ || exit 1; \
	done
