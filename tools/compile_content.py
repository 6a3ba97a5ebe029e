"""Writes the content as the one file that a deployed package reads instead of YAML, with the reader's index in it.

    python -m tools.compile_content OUT

The same content gives the same bytes.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from shared.content.compiled import to_bytes
from shared.content.loader import FOLDER, read_folder
from shared.understanding.index import compile_index
from tools.merge_nets import merged


def compiled(folder: Path = FOLDER) -> bytes:
    """The content of a folder, with its index, as the bytes of that file. Raises ContentError."""
    content = read_folder(folder)
    return to_bytes(replace(content, index=_smaller(compile_index(content))))


def _smaller(part: Any) -> Any:
    """The index with each of its nets on as few nodes as will do."""
    if not isinstance(part, dict):
        return part
    return merged(part) if part.keys() == {"net", "ends"} else {name: _smaller(each) for name, each in part.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.parse_args().out.write_bytes(compiled())


if __name__ == "__main__":
    main()
