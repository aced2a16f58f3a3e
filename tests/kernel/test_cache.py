"""The memory of two generations: never beyond its bound, and what is asked again stays."""

from asn_wfh.kernel.cache import BoundedCache


def test_two_generations() -> None:
    """The young become old at the bound, the old are forgotten, and who is asked is young again."""
    memory: BoundedCache[int, str] = BoundedCache(2)
    for number in range(3):
        memory.put(number, str(number))
    assert (memory.old, memory.young) == ({0: "0", 1: "1"}, {2: "2"})
    assert len(memory) == 3
    assert memory.get(0) == "0"
    assert memory.young == {2: "2", 0: "0"}
    memory.put(4, "4")
    assert (memory.old, memory.young) == ({2: "2", 0: "0"}, {4: "4"})
    assert memory.get(1) is None
    memory.clear()
    assert (len(memory), memory.get(0)) == (0, None)


def test_what_is_young_is_found() -> None:
    """A value is found as long as it is young, and stays where it is."""
    memory: BoundedCache[int, str] = BoundedCache(2)
    memory.put(1, "1")
    assert (memory.get(1), memory.young, memory.old) == ("1", {1: "1"}, {})
