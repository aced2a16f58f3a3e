"""Refuse a checkout that holds a path of a machine, or a run of words from an official text."""

import re
import subprocess
import sys
from pathlib import Path

RUN = 13
"""So many words in a row are a copy; `words` in a policy quotes at most eight."""


def words(text: str) -> list[str]:
    """The words of a text, without marks and case."""
    return re.findall(r"[a-z0-9]+", text.lower())


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of so many words."""
    tokens = words(text)
    return {tuple(tokens[n : n + RUN]) for n in range(len(tokens) - RUN + 1)}


def main() -> int:
    """Print each finding; 1 if there is one."""
    official = set[tuple[str, ...]]()
    for paper in Path(sys.argv[1]).glob("*.txt"):
        official |= runs(paper.read_text(encoding="utf-8"))
    listed = subprocess.run(["git", "ls-files"], capture_output=True, text=True, check=True)
    findings = []
    for name in listed.stdout.splitlines():
        path = Path(name)
        if not path.is_file():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if re.search(r"(?<![\w.$~}/])/(work|root|home)/\w", text):
            findings.append(f"{name}: a path of a machine")
        if copied := official & runs(text):
            findings.append(f"{name}: a copy of an official text: {' '.join(min(copied))}")
    print("\n".join(findings) or f"{len(listed.stdout.splitlines())} files, nothing found")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
