"""What the voice door is told by its environment, read once. Refuses to start on a value that cannot be right."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass

from shared.content import helpline

_SKILL_ID = r"amzn1\.ask\.skill\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


class SettingsError(Exception):
    """A setting has a value that cannot be right. The message names it and says what it should look like."""


@dataclass(frozen=True)
class Settings:
    """`skill_id`: requests of any other skill are refused; None means that every skill id is accepted.
    `helpline`: the operator's own phone number, said where people may call; empty for none."""

    skill_id: str | None = None
    helpline: str = ""


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Settings from `ALEXA_SKILL_ID` and `BONE_GUIDE_HELPLINE`. Raises SettingsError."""
    skill_id = environment.get("ALEXA_SKILL_ID", "").strip() or None
    if skill_id and not re.fullmatch(_SKILL_ID, skill_id):
        raise SettingsError(
            "ALEXA_SKILL_ID is not a skill id. Copy it from the developer console (amzn1.ask.skill. and 36 characters)."
        )
    try:
        return Settings(skill_id, helpline.helpline(environment))
    except ValueError as error:
        raise SettingsError(str(error)) from None
