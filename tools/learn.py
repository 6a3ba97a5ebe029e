"""Learns from the wordings in content/en/wordings/ which words and concepts speak for which subject: `make learn`.

Writes content/en/learned.json, which shared/understanding/likeness.py adds up. Run it after editing wordings, the
lexicon or hearing.yaml; `--check` says whether that was forgotten. Needs scikit-learn, which nothing else does.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

from shared.content.loader import FOLDER, read_folder
from shared.content.model import Content
from shared.understanding.index import compile_index, ready
from shared.understanding.likeness import features
from shared.understanding.listen import Listener

WORDINGS = "wordings"
LEARNED = "learned.json"
SEEN_AT_LEAST = 2  # wordings a feature must be in
WORTH_KEEPING = 0.2  # smallest weight, in log odds, that is written
STRENGTH = 10.0  # of the fit: the inverse of scikit-learn's regularization, found by cross-validation
UNTOLD = "not_urgent"  # wordings of any subject, known only to be no emergency
URGENT = "urgent_"

Example = tuple[set[str], str]


def main() -> int:
    """Write learned.json, or with --check say whether it is up to date. Returns 1 when it is not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say whether learned.json fits its inputs")
    words = FOLDER / "en"
    inputs = fingerprint(FOLDER)
    target = words / LEARNED
    if parser.parse_args().check:
        if target.exists() and json.loads(target.read_text())["inputs"] == inputs:
            return 0
        print(f"{LEARNED} is older than the wordings, the lexicon or hearing.yaml. Run: make learn", file=sys.stderr)
        return 1
    content = read_folder(FOLDER)
    learned = learn(examples(content, words / WORDINGS))
    target.write_text(to_json(learned | {"inputs": inputs}), encoding="utf-8")
    print(f"{len(learned['weights'])} features, {target.stat().st_size // 1024} KiB")
    return 0


def fingerprint(folder: Path) -> str:
    """Changes when anything that is learned from changes: how people ask and name things, and no sentence of ours."""
    content = read_folder(folder)
    asked = {topic: answer.every_asked for topic, answer in content.answers.items()}
    digest = sha256(json.dumps([asked, content.listening["shorthand"]], sort_keys=True, default=str).encode())
    wordings = sorted((folder / "en" / WORDINGS).glob("*.txt"))
    for path in (*wordings, folder / "lexicon.yaml", folder / "en" / "hearing.yaml"):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def examples(content: Content, folder: Path) -> list[Example]:
    """Every wording, and every `asked` line of an answer, as features and subject."""
    lines = [(line, path.stem) for path in sorted(folder.glob("*.txt")) for line in path.read_text().splitlines()]
    lines += [(line, answer.topic) for answer in content.answers.values() for line in answer.every_asked]
    index = ready(compile_index(content))
    heard = [(Listener(line, content, index, None), subject) for line, subject in lines if line.strip()]
    return [(features(listener.words, listener.subjects), subject) for listener, subject in heard]


def learn(taught: list[Example]) -> dict[str, Any]:
    """Names, bias and weights. Wordings known only to be no emergency are given the subject they are most like."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    told = [example for example in taught if example[1] != UNTOLD]
    seen = Counter(feature for found, _ in taught for feature in found)
    rarity = {
        feature: round(math.log((1 + len(taught)) / (1 + count)) + 1, 2)
        for feature, count in sorted(seen.items())
        if count >= SEEN_AT_LEAST
    }
    vectors = DictVectorizer()
    vectors.fit([{feature: 1.0} for feature in rarity])

    def matrix(found: list[set[str]]) -> Any:
        return vectors.transform([_scaled(each, rarity) for each in found])

    def fitted(given: list[Example]) -> Any:
        model = LogisticRegression(C=STRENGTH, max_iter=300)
        return model.fit(matrix([found for found, _ in given]), [subject for _, subject in given])

    model = fitted(told)
    untold = [found for found, subject in taught if subject == UNTOLD]
    if untold:
        calm = [place for place, name in enumerate(model.classes_) if not name.startswith(URGENT)]
        likest = model.predict_proba(matrix(untold))[:, calm].argmax(axis=1)
        model = fitted(
            [*told, *((found, model.classes_[calm[best]]) for found, best in zip(untold, likest, strict=True))]
        )
    names = vectors.get_feature_names_out()
    return {
        "names": list(model.classes_),
        "bias": [round(float(value), 3) for value in model.intercept_],
        "weights": {name: [rarity[name], _kept(model.coef_[:, at])] for at, name in enumerate(names)},
    }


def to_json(learned: dict[str, Any]) -> str:
    """One feature a line, so that a change can be read."""
    weights = learned["weights"]
    head = json.dumps({name: part for name, part in learned.items() if name != "weights"})[:-1]
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(weights[name], separators=(',', ':'))}" for name in weights)
    return f'{head}, "weights": {{\n{lines}\n}}}}\n'


def _scaled(found: set[str], rarity: dict[str, float]) -> dict[str, float]:
    known = {feature: rarity[feature] for feature in found if feature in rarity}
    length = math.sqrt(sum(value * value for value in known.values())) or 1.0
    return {feature: value / length for feature, value in known.items()}


def _kept(column: Any) -> list[list[float]]:
    return [[place, round(float(value), 2)] for place, value in enumerate(column) if abs(value) >= WORTH_KEEPING]


if __name__ == "__main__":
    sys.exit(main())
