"""`make review`: the review sheet as build/review.html, in one file, and as build/review.pdf.

python -m tools.review [--base VERSION] [--out FOLDER]

VERSION is a git tag or commit to compare with; without it the newest tag, and nothing if there is none.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from subprocess import SubprocessError

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from shared.content.model import Content
from tools.checks.folder import Folder
from tools.review import picture
from tools.review.changes import NoBase, content_at, latest_tag, named
from tools.review.pdf import NoBrowser, print_page
from tools.review.sheet import Sheet, sheet

HERE = Path(__file__).parent


def page(folder: Folder, base: str | None = None) -> str:
    """The whole page as one HTML text that needs nothing beside it."""
    base = base or latest_tag()
    old, no_base = _old(base)
    return written(sheet(folder, old, named(base) if base else "", no_base))


def written(whole: Sheet) -> str:
    """A sheet as HTML."""
    templates = Environment(
        loader=FileSystemLoader(HERE), autoescape=select_autoescape(["j2"]), undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    return templates.get_template("page.html.j2").render(
        sheet=whole,
        style=Markup((HERE / "style.css").read_text(encoding="utf-8")),
        picture=Markup(picture.checklist(whole.content)),
    )


def _old(base: str | None) -> tuple[Content | None, str]:
    """The content to compare with, or why there is none."""
    if base is None:
        return None, "No earlier version was named, so nothing is marked as changed: make review BASE=<tag or commit>"
    try:
        return content_at(base), ""
    except NoBase as reason:
        return None, str(reason)


def main() -> None:
    """Write the page and its PDF."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--base", help="a git tag or commit to compare with")
    parser.add_argument("--out", type=Path, default=Path("build"))
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    html, pdf = given.out / "review.html", given.out / "review.pdf"
    html.write_text(page(Folder(), given.base), encoding="utf-8")
    print(html)
    try:
        print_page(html, pdf)
        print(pdf)
    except NoBrowser as reason:
        print(reason)
    except SubprocessError as error:
        print(f"The browser could not print it ({type(error).__name__}). Print {html} from your own browser.")


if __name__ == "__main__":
    main()
