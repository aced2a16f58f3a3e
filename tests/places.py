"""Where the files stand that tests read."""

from pathlib import Path

__all__ = ["EXAMPLES", "POLICIES", "ROOT"]

ROOT = Path(__file__).parent.parent
POLICIES = ROOT / "policies"
EXAMPLES = ROOT / "examples"
