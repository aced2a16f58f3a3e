"""Figures that hypothesis draws: small ones that meet at the limit, and absurdly large ones."""

from hypothesis import strategies as st

from asn_wfh.limits import Travel

counts = st.integers(0, 60) | st.integers(0, 10**30)
amounts = st.decimals(0, 10**12, places=2) | st.integers(0, 10**15)


def maybe(figures: st.SearchStrategy[int]) -> st.SearchStrategy[int | None]:
    """A figure, now and then not known."""
    return st.none() | figures | figures | figures


travels = st.builds(
    Travel,
    trips=maybe(counts),
    money=st.none() | amounts,
    party=maybe(counts),
)
