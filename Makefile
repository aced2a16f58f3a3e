# Each target does its own set-up: a virtual environment in .venv, then what it needs.
VENV := .venv
BIN := $(VENV)/bin
SPARK := .venv-spark
SITE := .venv-site
READY := $(VENV)/.ready

# The first Python of 3.11 or later that really runs and can make a virtual environment.
PYTHON := $(shell for name in python3.11 python3.12 python3.13 python3 python; do \
	$$name -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo $$name; break; }; done)

.PHONY: demo test soak soak-tests soak-mutants bench engines docs lint types clean

# `make demo ARGS="--lang id"` chooses the language.
demo: $(READY)
	@$(BIN)/python examples/demo.py $(ARGS)

test: $(READY)
	@$(BIN)/python -m pytest -n auto --dist loadfile

# The large counts, once; their figures go into the release note.
soak: soak-tests soak-mutants

soak-tests: $(READY)
	@$(BIN)/python -m pytest -m soak

# A thousand small changes of the library; whoever survives is to be listed as equivalent.
soak-mutants: $(READY)
	@PYTHONPATH=tests $(BIN)/python -m mutants soak

bench: $(READY)
	@$(BIN)/python benchmarks/run.py
	@$(BIN)/python benchmarks/memory.py
	@$(BIN)/python benchmarks/tables.py
	@$(BIN)/python benchmarks/staff.py
	@$(BIN)/python benchmarks/turns.py

# The recipe for Spark, which needs a Java runtime and a virtual environment of its own.
engines:
	@test -n "$(PYTHON)" || { echo "asn_wfh needs Python 3.11 or later with venv" >&2; exit 2; }
	@command -v java >/dev/null || { apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
		default-jre-headless >/dev/null; }
	@$(PYTHON) -m venv $(SPARK)
	@$(SPARK)/bin/python -m pip install --quiet --disable-pip-version-check \
		--editable '.[dev,spark]'
	@CI_REQUIRE_ENGINES=pyspark PYSPARK_PYTHON=$(abspath $(SPARK))/bin/python \
		$(SPARK)/bin/python -m pytest -W default tests/frames/test_engines.py docs/how-to/engines.md

# The pages as a site in build/site, with navigation and search; a link that leads nowhere fails.
docs: pyproject.toml
	@test -n "$(PYTHON)" || { echo "asn_wfh needs Python 3.11 or later with venv" >&2; exit 2; }
	@$(PYTHON) -m venv $(SITE)
	@$(SITE)/bin/python -m pip install --quiet --disable-pip-version-check '.[site]'
	@rm -rf build/pages build/site && mkdir -p build/pages
	@cp -r README.md CONTRIBUTING.md CHANGELOG.md docs build/pages/
	@$(SITE)/bin/zensical build --clean --strict
	@echo "build/site/index.html"

lint: $(READY)
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/lint-imports

types: $(READY)
	@$(BIN)/mypy && $(BIN)/pyright

$(READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "asn_wfh needs Python 3.11 or later with venv" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(READY)

clean:
	@rm -rf $(VENV) $(SPARK) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
