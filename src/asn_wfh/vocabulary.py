"""The law's words under their public path; the tables themselves stand in `law`."""

from asn_wfh.law.vocabulary import *  # noqa: F403
from asn_wfh.law.vocabulary import __all__  # noqa: F401
