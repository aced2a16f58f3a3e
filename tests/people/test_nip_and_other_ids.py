"""Ids of staff lists: what is a NIP or NI PPPK, what is a damaged one, what is shown of one."""

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from asn_wfh.messages.errors import Fault
from asn_wfh.people.nip_and_other_ids import Sex, StaffId, id_warnings, masked_id, plain_id, read_id

NIP = "199001012015011001"
NI_PPPK = "198512242023212007"
BORN = st.dates(date(1930, 1, 1), date(2010, 12, 31))
SEXES: dict[str, Sex] = {"1": "L", "2": "P"}


def code_of(text: str, on: date | None = None) -> str:
    """The code of the fault of an id."""
    answer = read_id(text, on=on)
    assert isinstance(answer, Fault), text
    return answer.code


def test_a_nip_tells_birth_and_sex() -> None:
    """A NIP is read with its birth date and sex, and so is an NI PPPK."""
    assert read_id(NIP) == StaffId(NIP, "nip", date(1990, 1, 1), "L")
    assert read_id(NI_PPPK) == StaffId(NI_PPPK, "ni_pppk", date(1985, 12, 24), "P")


@pytest.mark.parametrize(
    "written",
    [
        f"'{NIP}",
        f"''NIP. 'NIP {NIP}",
        f"\u2019{NIP}",
        f'="{NIP}"',
        f"NIP. {NIP}",
        f"nip:{NIP}",
        f"NIP{NIP}",
        f"NI PPPK {NIP}",
        f"NIPPPK. {NIP}",
        f"\u00a0{NIP}\u00a0",
        f"\ufeff{NIP}\u200b",
        " 19900101 201501 1 001\t",
        "19900101\u00a0201501\u00a01\u00a0001",
        "19900101.201501.1.001",
        "19900101-201501-1-001",
        "NIP. 19900101 201501 1 001",
    ],
)
def test_what_files_put_around_an_id_goes(written: str) -> None:
    """Spaces, apostrophes, the word NIP and invisible characters are no part of an id."""
    assert plain_id(written) == NIP
    assert read_id(written) == read_id(NIP)


@pytest.mark.parametrize(
    "written",
    [
        "PEG-017",
        "A8ACA7A8-9012-3912-E040-640A02E8",
        "10453",
        "A8ACA7A8-9012-3912-E040-640A02E81234",
        "12345678-1234-1234-1234-1234567890ab",
        "Nipa 4",
        "1234567890123",
        "PEG-19900101-00017",
        "SOBILL-12",
        "1_4",
    ],
)
def test_another_id_is_taken_as_it_stands(written: str) -> None:
    """An id that is no NIP and looks like none stays as the office writes it."""
    assert read_id(written) == StaffId(written, "other")
    assert plain_id("  PEG \n 017 ") == plain_id("PEG\n017") == "PEG 017"
    assert plain_id("10 453") == "10453"
    assert plain_id("NIP. " * 5_000 + NIP) == NIP


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("", "id_blank"),
        (" - ", "id_blank"),
        ("NIP.", "id_blank"),
        ("NaN", "id_blank"),
        ("#N/A", "id_blank"),
        ("0", "id_blank"),
        ("000", "id_blank"),
        ("'0,0", "id_blank"),
        ("NIP", "id_without_digit"),
        ("JUMLAH", "id_without_digit"),
        ("Kepala BKPSDM", "id_without_digit"),
        ("ABCDEFGHIJKLMNOPQR", "id_without_digit"),
        ("1.99E+17", "id_float"),
        ("1,99001012015011E+17", "id_float"),
        ("2e17", "id_float"),
        ("199001012015011001.0", "id_float"),
        ("199001012015011001,00", "id_float"),
        ("19900101201501100", "id_short"),
        ("199001012015011", "id_short"),
        ("1371010101900001", "id_short"),
        ("1990010120150110011", "id_long"),
        ("12345678901234", "id_short"),
        ("131234567", "id_old_nip"),
        ("123456789012345678AB", "id_signs"),
        ("19900101 201501 1 O08", "id_signs"),
        ("1990010120150110011A", "id_signs"),
        ("199001012015011010 (Plt)", "id_signs"),
        ("199001012015011010 / Kepala Bidang Perencanaan", "id_signs"),
        ("l99OOlOl2O15O11OO1", "id_signs"),
        (
            "\uff11\uff19\uff19\uff10\uff10\uff11\uff10\uff11\uff12\uff10\uff11\uff15\uff10\uff11",
            "id_signs",
        ),
        ("1990O1012015011001", "id_signs"),
        ("199.001.012.015.011.001", "id_signs"),
        ("199001/012015/011", "id_signs"),
        ("19900101201501_001", "id_signs"),
        ("1990010120150110\u00b91", "id_signs"),
        ("199013012015011001", "id_born"),
        ("199002302015011001", "id_born"),
        ("179001012015011001", "id_born"),
        ("199001012015001001", "id_appointed"),
        ("199001012015131001", "id_appointed"),
        ("199001012015201001", "id_appointed"),
        ("199001012015301001", "id_appointed"),
        ("199001011815011001", "id_appointed"),
        ("199001012015013001", "id_sex"),
        ("199001012015010001", "id_sex"),
        ("199001012015011000", "id_serial"),
        ("199001012007121001", "id_age"),
        ("200601022023211001", "id_age"),
    ],
)
def test_a_damaged_id_is_refused_with_the_reason(written: str, code: str) -> None:
    """What a spreadsheet, a slip or another number made of an id is named, and never repaired."""
    assert code_of(written) == code


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("199001012008011001", "nip"),
        ("199001312008011001", "nip"),
        ("200612312024211001", "ni_pppk"),
        ("199602292020022002", "nip"),
    ],
)
def test_an_appointment_at_eighteen_is_one(written: str, kind: str) -> None:
    """The month or the year of appointment has a day on which the person was eighteen."""
    answer = read_id(written)
    assert isinstance(answer, StaffId)
    assert answer.kind == kind


def test_the_future_is_asked_of_a_date_only() -> None:
    """No clock is read: an appointment is too late only after a date that the caller names."""
    assert isinstance(read_id("199001012035011001"), StaffId)
    assert code_of("199001012035011001", on=date(2034, 12, 31)) == "id_future"
    assert isinstance(read_id("199001012035011001", on=date(2035, 1, 1)), StaffId)
    assert code_of("199001012035211001", on=date(2034, 12, 31)) == "id_future"
    assert isinstance(read_id("199001012035211001", on=date(2035, 1, 1)), StaffId)


def test_columns_that_disagree_warn() -> None:
    """Birth, sex and employment of other columns are laid beside the id; a blank one agrees."""
    person = read_id(NIP)
    assert isinstance(person, StaffId)
    assert id_warnings(person) == ()
    assert id_warnings(person, born=date(1990, 1, 1), sex="L", employment="cpns") == ()
    warnings = id_warnings(person, born=date(1990, 1, 2), sex="P", employment="pppk")
    assert [one.code for one in warnings] == [
        "id_born_differs",
        "id_sex_differs",
        "id_kind_differs",
    ]
    assert (
        id_warnings(StaffId("A", "other"), born=date(1990, 1, 2), sex="P", employment="pns") == ()
    )
    assert id_warnings(person, employment="pppk_paruh_waktu") == ()


def test_a_fault_shows_no_id() -> None:
    """The sentence of a fault has no four digits of an id in a row, in either language."""
    for written in ("199002302015011001", "199001012015011000", "199001012035011001"):
        answer = read_id(written, on=date(2026, 4, 10))
        assert isinstance(answer, Fault)
        assert f"`***{written[15:]}`" in answer.message("id")
        for text in (answer.message("id"), answer.message("en")):
            assert not any(written[n : n + 4] in text.replace("2026", "") for n in range(15))


def test_a_mask_keeps_the_serial_alone() -> None:
    """Of a NIP the serial is shown, of any other id nothing, however it is written."""
    assert (
        masked_id(NIP)
        == masked_id(f"NIP. {NIP}")
        == masked_id(" 19900101 201501 1 001")
        == "***001"
    )
    for other in ("19900101", "PEG-19900101-00017", "199001012015011", "1.99E+17", ""):
        assert masked_id(other) == "***"


@st.composite
def sound_ids(draw: st.DrawFn) -> tuple[str, StaffId]:
    """A NIP or NI PPPK built from its parts, and what it must be read as."""
    born = draw(BORN)
    sign = draw(st.sampled_from("12"))
    serial = draw(st.integers(1, 999))
    nip = draw(st.booleans())
    year = born.year + draw(st.integers(18, 60))
    month = draw(st.integers(1, 12))
    # The oracle counts days from the birthday, not fields of dates.
    last = date(year, month, monthrange(year, month)[1]) if nip else date(year, 12, 31)
    assume((last - born).days >= 18 * 365.25)
    mark = f"{month:02}" if nip else f"2{draw(st.integers(1, 9))}"
    text = f"{born:%Y%m%d}{year}{mark}{sign}{serial:03}"
    return text, StaffId(text, "nip" if nip else "ni_pppk", born, SEXES[sign])


@given(sound_ids())
def test_a_sound_id_survives(pair: tuple[str, StaffId]) -> None:
    """A sound id is read as its parts say, and its text is the id itself."""
    text, person = pair
    assert read_id(text) == person


@given(
    sound_ids(),
    st.lists(st.tuples(st.integers(0, 18), st.sampled_from("OolI ._-/A")), max_size=3),
    st.sampled_from(["", " (Plt)", "A", " Plt. Lurah", "*"]),
)
def test_a_sound_id_with_something_in_it_is_that_id_or_refused(
    pair: tuple[str, StaffId], signs: list[tuple[int, str]], behind: str
) -> None:
    """Letters, signs and remarks in a NIP or behind it never make another person of its owner."""
    text = pair[0]
    for place, sign in signs:
        text = text[:place] + sign + text[place:]
    answer = read_id(text + behind)
    assert isinstance(answer, Fault) or answer == pair[1]


@given(sound_ids(), st.sets(st.integers(0, 17), max_size=4))
def test_digits_typed_as_letters_are_refused(pair: tuple[str, StaffId], places: set[int]) -> None:
    """A NIP in which some digits are letters that look like them is damaged, spaced or not."""
    alike = str.maketrans("0125", "OlZS")
    text = "".join(c.translate(alike) if n in places else c for n, c in enumerate(pair[0]))
    spaced = f"{text[:8]} {text[8:14]} {text[14]} {text[15:]}"
    for written in (text, spaced):
        answer = read_id(written)
        assert isinstance(answer, Fault) if text != pair[0] else answer == pair[1]


@given(sound_ids(), st.integers(1, 17))
def test_a_sound_id_cut_is_no_other_nip(pair: tuple[str, StaffId], size: int) -> None:
    """A part of an id is never a NIP or NI PPPK."""
    answer = read_id(pair[0][:size])
    assert isinstance(answer, Fault) or answer.kind == "other"


@given(st.text() | st.from_regex(r"[ '0-9.,eE+NIP-]{0,24}", fullmatch=True))
def test_any_text_is_an_id_or_a_fault(text: str) -> None:
    """Whatever a cell holds is an id or a fault, made plain once and for all, and masked."""
    answer = read_id(text)
    if isinstance(answer, StaffId):
        assert answer.text == plain_id(text) == plain_id(answer.text)
        assert read_id(answer.text) == answer
    else:
        assert answer.message("id")
        assert answer.message("en")
    assert masked_id(text) in ("***", f"***{plain_id(text)[-3:]}")
