"""Codes of regions: the table, what is missing from it, and what a wrong code is told."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_wfh.law import region_codes
from asn_wfh.law.region_codes import region_code_fault, region_name
from asn_wfh.messages.errors import Fault

TABLE = dict(
    line.split(" ", 1)
    for line in Path(region_codes.__file__).with_suffix(".txt").read_text("utf-8").splitlines()[1:]
)
NOW = {code: name for code, name in TABLE.items() if not name.startswith(">")}
PER_PROVINCE = (
    "11:23 12:33 13:19 14:12 15:11 16:17 17:10 18:15 19:7 21:7 31:6 32:27 33:35 34:5 35:38 36:8 "
    "51:9 52:10 53:22 61:14 62:14 63:13 64:10 65:5 71:15 72:13 73:24 74:17 75:6 76:6 81:11 82:10 "
    "91:9 92:7 93:4 94:8 95:8 96:6"
)
"""How many regencies and cities each province has, counted in another table than ours."""


def fault_of(code: str) -> Fault:
    """The fault of a code that has one."""
    fault = region_code_fault(code)
    assert fault is not None, code
    return fault


def test_there_are_38_provinces_and_514_regencies_and_cities() -> None:
    """The table counts as the decree does, in all and in each province, cities from 71 on."""
    regencies = [code for code in NOW if len(code) == 5]
    counted = Counter(code[:2] for code in regencies)
    assert len(NOW) - len(regencies) == 38
    assert len(regencies) == 514
    assert " ".join(f"{code}:{counted[code]}" for code in NOW if len(code) == 2) == PER_PROVINCE
    for code in regencies:
        assert NOW[code].startswith("Kota " if code[3:] >= "71" else "Kabupaten "), code
    assert len(set(NOW.values())) == 552


def test_the_two_regions_have_their_names() -> None:
    """The codes of the two shipped policies are theirs."""
    assert region_name("13.75") == "Kota Bukittinggi"
    assert region_name("19.05") == "Kabupaten Bangka Barat"
    assert region_name("19.5") is None


@pytest.mark.parametrize("code", ["13", "13.75", "13.75.01", "13.75.01.1001", "19.05", "96.71"])
def test_a_code_that_there_is_has_no_fault(code: str) -> None:
    """A province, a regency, a city, and whatever has the form of a code below one."""
    assert region_code_fault(code) is None


@pytest.mark.parametrize("old", [code for code in TABLE if code not in NOW])
def test_a_replaced_code_names_its_successor(old: str) -> None:
    """A code from before a split names the code of today, also where it stands above a village."""
    now = TABLE[old][2:]
    for code in (old, f"{old}.01", f"{old}.01.2001"):
        fault = fault_of(code)
        assert fault.code == "region_moved"
        assert f"`{now}` ({NOW[now]})" in fault.message("id")


def test_the_splits_are_those_of_the_law() -> None:
    """Five moved with Kalimantan Utara, 20 out of Papua and six out of Papua Barat."""
    moved = Counter((old[:2], name[2:4]) for old, name in TABLE.items() if old not in NOW)
    assert moved == {
        ("64", "65"): 5,
        ("91", "93"): 4,
        ("91", "94"): 8,
        ("91", "95"): 8,
        ("92", "96"): 6,
    }


@pytest.mark.parametrize(
    ("code", "fault", "remedy"),
    [
        (
            *("13.57", "region_unknown"),
            "13.75 (Kota Bukittinggi), 13.07 (Kabupaten Lima Puluh Kota), 13.77 (Kota Pariaman), "
            "13.01 (Kabupaten Pesisir Selatan)",
        ),
        ("13.57.01", "region_unknown", "write one of 13.75 (Kota Bukittinggi), "),
        ("19.15", "region_unknown", "write one of 19.05 (Kabupaten Bangka Barat), 91.15 ("),
        ("20", "region_unknown", "write one of 21 (Kepulauan Riau), "),
        ("88", "region_unknown", "18 (Lampung), 81 (Maluku), 82 (Maluku Utara), 11 (Aceh)"),
        (
            *("99.99", "region_unknown"),
            "11 (Aceh), 12 (Sumatera Utara), 13 (Sumatera Barat), 14 (Riau)",
        ),
        ("11.99", "region_unknown", "write one of 11.09 (Kabupaten Simeulue), 11.01 ("),
        ("1905", "region_undotted", "`19.05` if you mean Kabupaten Bangka Barat"),
        ("137501", "region_undotted", "`13.75` if you mean Kota Bukittinggi"),
        ("1375011001", "region_undotted", "`13.75` if you mean Kota Bukittinggi"),
        ("9101", "region_undotted", "`93.01` if you mean Kabupaten Merauke"),
        ("11.1", "region_number", "11.10 (Kabupaten Aceh Singkil), 11.01 (Kabupaten Aceh Selatan)"),
        ("19.5", "region_number", "19.05 (Kabupaten Bangka Barat)"),
        ("Kota Bukittinggi", "region_by_name", "13.75 (Kota Bukittinggi)"),
        ("bukittinggi", "region_by_name", "13.75 (Kota Bukittinggi)"),
        ("KAB. BANGKA BARAT", "region_by_name", "19.05 (Kabupaten Bangka Barat)"),
        ("Bogor", "region_by_name", "32.01 (Kabupaten Bogor), 32.71 (Kota Bogor)"),
        ("Sumatera Barat", "region_by_name", "13 (Sumatera Barat)"),
        ("34.9", "region_form", "for example `13.75`"),
        ("1399", "region_form", "for example `13.75`"),
        ("1375x", "region_form", "for example `13.75`"),
        ("13750", "region_form", "for example `13.75`"),
        ("13750110", "region_form", "for example `13.75`"),
        ("Barat", "region_form", "for example `13.75`"),
        ("...", "region_form", "for example `13.75`"),
        ("13,75", "region_form", "for example `13.75`"),
        ("13.75.1", "region_form", "for example `13.75`"),
        ("\u0661\u0663", "region_form", "for example `13.75`"),
        ("", "region_form", "for example `13.75`"),
    ],
)
def test_a_wrong_code_is_told_what_to_write(code: str, fault: str, remedy: str) -> None:
    """Each way of being wrong has its fault, and names the codes that may have been meant."""
    assert fault_of(code).code == fault
    assert remedy in fault_of(code).remedy("en")
    assert fault_of(code).remedy("en").count("(") <= 4


@given(st.text() | st.from_regex(r"[0-9]{1,2}(\.[0-9]{1,4}){0,3}", fullmatch=True))
def test_any_text_is_a_code_or_has_a_fault(text: str) -> None:
    """A text has no fault exactly if its form is right and its beginning is in the table."""
    right = re.fullmatch(r"(\d\d)(\.\d\d(\.\d\d(\.\d{4})?)?)?", text, re.ASCII) is not None
    fault = region_code_fault(text)
    assert (fault is None) == (right and text[:5] in NOW)
    assert fault is None or (fault.message("id") and fault.message("en"))


def test_nothing_is_read_before_a_code_is_asked_about() -> None:
    """`import asn_wfh` neither imports the module nor reads the table."""
    code = "import asn_wfh, sys; print('asn_wfh.law.region_codes' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
