"""The generator of staff exports in `examples/staff/`, and the tally from its truth."""

import sys

from places import EXAMPLES

# The example is run as a script, which finds the files beside it.
sys.path.insert(0, str(EXAMPLES / "staff"))
