# Each target is described in make.py, which Windows users call themselves.
PYTHON ?= python3

setup demo test docs benchmark:
	@$(PYTHON) make.py $@

.PHONY: setup demo test docs benchmark
