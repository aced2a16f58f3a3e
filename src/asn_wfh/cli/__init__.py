"""The command `asn-wfh`: one module per command, and the only reader of a clock."""

from __future__ import annotations

import io
import sys

from asn_wfh.cli.asked_language import asked_language
from asn_wfh.messages.errors import Fault

__all__ = ["run"]


def run() -> None:
    """Run the command line; without its extra, say in one line what to install and exit 2."""
    try:
        from asn_wfh.cli.app import main
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        fault = Fault.of("missing_extra", packages="typer, rich")
        print(fault.message(asked_language(sys.argv)), file=sys.stderr)
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        # Quotes and dashes are UTF-8, whatever the locale of the machine says.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main(sys.argv[1:]))
