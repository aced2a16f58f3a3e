"""The commands put together, and what becomes of an error."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import pairwise

import typer

from asn_wfh.cli import check, decide, figures, policies, show
from asn_wfh.cli.options import CommandError
from asn_wfh.errors import FactError, PolicyError

__all__ = ["app", "main"]

app = typer.Typer(
    name="asn-wfh",
    help="Bolehkah ASN ini WFH pada tanggal ini, dan menurut butir mana?",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=True,
)
app.command("policies")(policies.policies)
app.command("show")(show.show)
app.command("figures")(figures.figures)
app.command("check")(check.check)
app.command("decide")(decide.decide)


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code: 0 done, 1 findings, 2 wrong use or broken input.

    Every fault is one line on standard error.
    """
    lang = "en" if _asks_english(arguments) else "id"
    try:
        done = app(list(arguments), standalone_mode=False)
    except CommandError as error:
        return _refused(error.fault.say(lang))
    except (FactError, PolicyError) as error:
        return _refused(*(fault.say(lang) for fault in error.faults))
    except typer.Abort:
        return 2
    except BrokenPipeError:
        # The reader of a pipe has gone, as `head` does.
        sys.stderr.close()
        return 0
    except Exception as error:
        # Typer's own usage errors have this method, whichever of its releases made them.
        message = getattr(error, "format_message", None)
        if message is None:
            raise
        return _refused(f"{' '.join(str(message()).split())} (asn-wfh --help)")
    return done if isinstance(done, int) else 0


def _asks_english(arguments: Sequence[str]) -> bool:
    return "--lang=en" in arguments or any(pair == ("--lang", "en") for pair in pairwise(arguments))


def _refused(*lines: str) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 2
