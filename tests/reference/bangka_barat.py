"""The circular of Kabupaten Bangka Barat as plain ifs, clause by clause from the paper."""

from collections.abc import Iterator
from datetime import date

from reference.people import FRIDAY, OFFICE_HOLDERS, Facts, Owed, Reading, lives_outside

CODE = "19.05"


def leave_given_in_bangka_barat(on: date) -> Iterator[str]:
    """Name the clause that gives leave on that date, holiday or not."""
    # 1.b says two things: where one works, and that it is "yaitu setiap hari jumat".
    if on.weekday() == FRIDAY:
        yield "1.b/a"


def leave_taken_in_bangka_barat(facts: Facts, reading: Reading) -> Iterator[str]:
    """Name the clauses of the Bangka Barat circular that keep this person in the office."""
    # 3: "unit pelayanan publik langsung agar tetap melaksanakan WFO". The other reading finds
    # these units nowhere but in the list of 4.
    if facts["service"] != "pendukung" and reading["layanan-langsung"] == "semua_layanan":
        yield "3/a"

    # 3: "unit pendukung dapat ... secara selektif". The word tells the head to choose well; or it
    # is a condition, and whoever the head has not put down for home was not chosen.
    not_chosen = facts["rostered"] is not True and facts["service"] == "pendukung"
    if not_chosen and reading["selektif"] == "syarat":
        yield "3/b"

    if facts["level"] in ("jpt_pratama", "administrator") or facts["post"] in ("camat", "lurah"):
        yield "4.a"

    # 4 opens with "Bagi pejabat berikut", as 1.i does in Bukittinggi.
    if reading["pejabat"] == "setiap_pegawai" or facts["level"] in OFFICE_HOLDERS:
        yield from bangka_barat_service_units(facts, reading)

    # 5.a: "secara bergiliran (shif)": at home in one's turn, or else on every Friday. Where no
    # schedule was drawn up it is nobody's turn.
    if facts["rostered"] is not True and reading["bergiliran"] == "giliran":
        yield "5.a/a"

    # 5.a lets the head draw up the schedule, and so change it; no clause says recall.
    if facts["recalled"] and reading["wewenang-panggil"] == "ada":
        yield "5.a/b"

    # 7: "harus tetap berada di wilayah" while working at home, which 1.b puts where one lives:
    # a home outside cannot be both. Or 7 merely forbids leaving, and one works from elsewhere.
    if lives_outside(CODE, facts) and reading["domisili-luar"] == "harus_tinggal":
        yield "7/c"


def bangka_barat_service_units(facts: Facts, reading: Reading) -> Iterator[str]:
    """Name those of 4.b to 4.j, the service units, that fit this person."""
    affair, service, unit = facts["affair"], facts["service"], facts["unit"]
    whole_office = reading["unit-layanan"] == "perangkat_daerah"
    # Three items name institutions after "seperti": the whole of them, or their service desks.
    institutions = reading["lembaga"] == "seluruhnya"

    if affair == "kebencanaan" and (whole_office or service == "kedaruratan"):
        yield "4.b"

    if affair == "ketenteraman_ketertiban" and (whole_office or service == "ketertiban"):
        yield "4.c"

    if affair == "lingkungan_hidup" and (whole_office or service == "kebersihan"):
        yield "4.d"

    if affair == "kependudukan" and (whole_office or service == "kependudukan"):
        yield "4.e"

    # The paper prints licensing under health (f) and health under investment (g). Its own
    # examples, hospitals under f and PTSP under g, show that the two words changed places.
    in_f, in_g = "kesehatan", "perizinan"
    if reading["f-g-tertukar"] == "harfiah":
        in_f, in_g = "perizinan", "kesehatan"

    if affair == "kesehatan" and (whole_office or service == in_f):
        yield "4.f/a"
    # "Seperti rumah sakit daerah dan puskesmas", whichever word stands before it; a puskesmas is
    # a UPTD of the health office.
    if affair == "kesehatan" and unit in ("rsud", "uptd") and institutions:
        yield "4.f/b"

    # MPP and PTSP are no institutions beside the office but its licensing desks themselves.
    if affair == "penanaman_modal" and (whole_office or service == in_g):
        yield "4.g"

    if affair == "pendidikan" and (whole_office or service == "pendidikan"):
        yield "4.h/a"
    # PAUD, kindergartens, primary and lower secondary schools.
    if affair == "pendidikan" and unit == "satuan_pendidikan" and institutions:
        yield "4.h/b"

    if affair == "keuangan" and (whole_office or service == "pendapatan"):
        yield "4.i/a"
    # "Seperti UPTD pajak daerah".
    if affair == "keuangan" and unit == "uptd" and institutions:
        yield "4.i/b"

    # "Unit layanan publik lainnya": no office is named.
    if service == "langsung_lainnya":
        yield "4.j"


def duties_in_bangka_barat() -> Iterator[Owed]:
    """List what this person must do on a day at home; the paper prints no times for any of it."""
    yield "1.b/b", "bekerja_di_tempat_tinggal", None, None
    yield "6/a", "telepon_aktif", None, None
    yield "6/b", "laporan_kinerja", None, None
    # 7: to stay is for everybody, wherever the home is and however one reads the rest.
    yield "7/a", "tetap_di_wilayah", None, None
    yield "7/b", "foto_gps", None, None
