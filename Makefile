# The doors for people who build. `make` alone lists them.
PYTHON ?= python3
BIN := .venv/bin
export PORT ?= 8000

help: ## list these commands
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 14

run: .venv/run ## serve both doors on http://127.0.0.1:$(PORT)
	@exec $(BIN)/python -m tools.run

talk: .venv/run ## talk to it here: as a phone, or AS=speaker
	@exec $(BIN)/python -m tools.talk --as $(or $(AS),phone)

explain: .venv/run ## why is it answered like this? one utterance a line
	@exec $(BIN)/python -m tools.explain

evaluate: .venv/run ## how well it understands: QUESTIONS="file ..."
	@exec $(BIN)/python -m tools.evaluate $(or $(QUESTIONS),$(wildcard tests/questions/*.jsonl tests/questions/*.csv))

test: .venv/dev ## every test
	$(BIN)/python -m pytest

check: .venv/dev content ## lint, types, arrows, drift
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.build_models --check

content: .venv/dev ## only the checks of the content, in seconds
	@$(BIN)/python -m tools.check_content

models: .venv/run ## build the interaction models from the content
	$(BIN)/python -m tools.build_models

skill-package: .venv/run ## assemble the package for the ASK CLI in build/
	$(BIN)/python -m tools.build_skill_package --out build/skill-package

screenshot: .venv/dev ## the README's picture of the try-it page, from the page as it runs
	@$(BIN)/python -m tools.screenshot

format: .venv/dev ## lay the code out
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: .venv/dev ## write the lock files from pyproject.toml
	$(BIN)/python -m tools.lock

clean: ## remove what was made here
	rm -rf .venv .local build .pytest_cache .mypy_cache .ruff_cache

.venv/pip:
	$(PYTHON) -m venv .venv
	@touch $@

.venv/run: requirements/run.txt | .venv/pip
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r $<
	@touch $@

.venv/dev: requirements/dev.txt | .venv/pip
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r $<
	@touch $@ .venv/run

.PHONY: help run talk explain evaluate test check content models skill-package screenshot format lock clean
