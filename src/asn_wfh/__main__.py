"""`python -m asn_wfh` is the command `asn-wfh`."""

from asn_wfh.cli import run

if __name__ == "__main__":
    run()
