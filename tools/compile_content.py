"""Writes the content as the one file that a deployed package reads instead of YAML, with the reader's index in it.

    python -m tools.compile_content OUT

The same content gives the same bytes.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from shared.content.compiled import to_bytes
from shared.content.loader import FOLDER, read_folder
from shared.understanding.index import compile_index
from tools.merge_nets import merged


def compiled(folder: Path = FOLDER) -> bytes:
    """The content of a folder, with its index, as the bytes of that file. Raises ContentError."""
    content = read_folder(folder)
    index = compile_index(content)
    index |= {name: merged(part) for name, part in index.items() if isinstance(part, dict) and "net" in part}
    return to_bytes(replace(content, index=index))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.parse_args().out.write_bytes(compiled())


if __name__ == "__main__":
    main()
