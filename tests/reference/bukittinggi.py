"""The circular of Kota Bukittinggi as plain ifs, clause by clause from the paper."""

from collections.abc import Iterator
from datetime import date, datetime, time

from reference.people import (
    FRIDAY,
    OFFICE_HOLDERS,
    Facts,
    Owed,
    Reading,
    lives_outside,
    working_day_before,
)

CODE = "13.75"

# 2.d prints four times a day; the first and the last are also when work begins and ends.
ATTENDANCE = (time(7, 30), time(12, 0), time(13, 30), time(16, 30))

# 2.a prints days, "sehari sebelum" and "pada hari", and so a day is used up to its last minute.
LAST_MINUTE = time(23, 59)

# Perpres 21/2023: from 07.30, with an hour's break, on a day that is no Friday.
LEAVING = time(16, 0)


def leave_given_in_bukittinggi(on: date) -> Iterator[str]:
    """Name the clause that gives leave on that date, holiday or not."""
    # 1.b: one working day a week, "yaitu setiap hari Jum'at". "Yaitu" makes Friday the one day,
    # so a Friday lost to a holiday moves to no other day.
    if on.weekday() == FRIDAY:
        yield "1.b"


def leave_taken_in_bukittinggi(facts: Facts, reading: Reading) -> Iterator[str]:
    """Name the clauses of the Bukittinggi circular that keep this person in the office."""
    # 1.d: the head may order those who work from home to the office. Its 10% binds the head.
    if facts["recalled"]:
        yield "1.d/b"

    # 1.d also has the head draw up who works where, and a schedule that binds nobody is none.
    # Where none was drawn up there is nothing to be bound by.
    if facts["rostered"] is False and reading["jadwal-wfo"] == "terikat":
        yield "1.d/c"

    yield from bukittinggi_posts(facts, reading)

    # 1.i opens with "Bagi Pejabat berikut" but goes on to list units, tasks and workers. Taken at
    # its word, it leaves of these only the people who hold an office.
    if reading["pejabat"] == "setiap_pegawai" or facts["level"] in OFFICE_HOLDERS:
        yield from bukittinggi_service_units(facts, reading)
        yield from bukittinggi_uptd(facts, reading)
        yield from bukittinggi_tasks(facts, reading)

    # 2.f: whoever works from home may be asked to come at any time.
    if facts["recalled"]:
        yield "2.f"


def bukittinggi_posts(facts: Facts, reading: Reading) -> Iterator[str]:
    """Name those of 1.i.a to 1.i.d, the posts and ranks, that fit this person."""
    level, affair = facts["level"], facts["affair"]

    if level == "jpt_pratama":
        yield "1.i.a"

    if level == "administrator":
        yield "1.i.b"
    # The parent circular has been read as meaning eselon II, III and IV.
    if level == "pengawas" and reading["pengawas"] == "eselon_iv":
        yield "1.i.b"

    # Ahli Utama is not listed, though it stands above Ahli Madya, which is.
    senior = level == "ahli_madya" or (
        level == "ahli_utama" and reading["ahli-utama"] == "a_fortiori"
    )
    # Doctors, teachers and auditors may be thought to be settled by the items on their offices.
    at_a_service = affair in ("kesehatan", "pendidikan", "pengawasan")
    if senior and not (at_a_service and reading["ahli-madya"] == "tanpa_layanan"):
        yield "1.i.c"

    if facts["post"] == "lurah":
        yield "1.i.d"


def bukittinggi_service_units(facts: Facts, reading: Reading) -> Iterator[str]:
    """Name those of 1.i.e to 1.i.i, each a service unit of an office, that fit this person."""
    affair, service = facts["affair"], facts["service"]
    # "Unit layanan X pada Y": the unit within the office, or else the office as a whole.
    whole_office = reading["unit-layanan"] == "perangkat_daerah"

    if affair == "kebencanaan" and (whole_office or service == "kedaruratan"):
        yield "1.i.e"

    # One item and one service, at two offices that some regions have made one: order is kept by
    # Satpol PP, and the crews of Pemadam Kebakaran stand ready for an emergency.
    if affair in ("ketenteraman_ketertiban", "kebakaran") and (
        whole_office or service in ("ketertiban", "kedaruratan")
    ):
        yield "1.i.f"

    if affair == "lingkungan_hidup" and (whole_office or service == "kebersihan"):
        yield "1.i.g"

    if affair == "kependudukan" and (whole_office or service == "kependudukan"):
        yield "1.i.h"

    if affair == "penanaman_modal" and (whole_office or service == "perizinan"):
        yield "1.i.i"


def bukittinggi_uptd(facts: Facts, reading: Reading) -> Iterator[str]:
    """Name those of 1.i.j to 1.i.n, the technical units of five offices, that fit this person."""
    affair, unit, service = facts["affair"], facts["unit"], facts["service"]
    # A hospital is a special organisation and a school a "satuan pendidikan", neither an UPTD by
    # name, and yet neither is anything else in this list.
    alike = reading["setara-uptd"] == "setara"

    if affair == "kesehatan" and (unit == "uptd" or (alike and unit == "rsud")):
        yield "1.i.j"

    if affair == "pendidikan" and (unit == "uptd" or (alike and unit == "satuan_pendidikan")):
        yield "1.i.k"

    # Items j and k say "Seluruh UPTD", l to n only "UPTD": all of it, or those who serve.
    meant = reading["sebagian-uptd"] == "semua" or service != "pendukung"

    if unit == "uptd" and affair in ("pertanian", "pangan") and meant:
        yield "1.i.l"

    if unit == "uptd" and affair == "pekerjaan_umum_penataan_ruang" and meant:
        yield "1.i.m"

    if unit == "uptd" and affair in ("pemberdayaan_perempuan", "keluarga_berencana") and meant:
        yield "1.i.n"


def bukittinggi_tasks(facts: Facts, reading: Reading) -> Iterator[str]:
    """Name those of 1.i.o to 1.i.v, the tasks, that fit this person."""
    affair, task = facts["affair"], facts["task"]

    # Items o, p and u name no office: whoever does the work, wherever.
    if task == "pemungut_pajak_retribusi":
        yield "1.i.o"

    if task == "layanan_objek_wisata":
        yield "1.i.p"

    if task == "lapangan" and affair == "perhubungan":
        yield "1.i.q"

    if task == "pelayanan" and affair in ("perdagangan", "perindustrian"):
        yield "1.i.r"

    if task == "pelayanan_perpustakaan" and affair in ("perpustakaan", "kearsipan"):
        yield "1.i.s"

    if task == "tata_usaha_pimpinan" and affair == "sekretariat_daerah":
        yield "1.i.t"

    if task == "sopir":
        yield "1.i.u"

    # "Pada Perangkat Daerah": anywhere in it, or else only in its own building.
    anywhere = reading["pada-perangkat-daerah"] == "semua"
    if task in ("kebersihan", "keamanan") and (anywhere or facts["unit"] == "induk"):
        yield "1.i.v"


def duties_in_bukittinggi(facts: Facts, on: date, reading: Reading) -> Iterator[Owed]:
    """List what this person must do on a day at home, or for it."""
    # 1.a.2: home is where one lives, and working from home is working there.
    yield "1.a.2", "bekerja_di_tempat_tinggal", None, None

    # 1.h.1: who is at home cannot reach the switches of the office; on leaving it the day before
    # one can. Of that the paper says nothing.
    at_the_office = working_day_before(on)
    if reading["mematikan-listrik"] == "sebelum_pulang":
        yield "1.h.1", "matikan_listrik", None, datetime.combine(at_the_office, LEAVING)
    else:
        yield "1.h.1", "matikan_listrik", None, None

    begin, end = (datetime.combine(on, ATTENDANCE[place]) for place in (0, -1))
    plan = datetime.combine(at_the_office, LAST_MINUTE)
    yield "2.a/a", "rencana_kerja", None, plan
    yield "2.a/b", "laporan_harian", end, datetime.combine(on, LAST_MINUTE)
    # 2.b is a sentence without a subject under "Pelaksanaan WFH": how the work is done there.
    yield "2.b", "administrasi_daring", None, None
    # 2.c: "selama jam kerja".
    yield "2.c", "lokasi_langsung", begin, end

    # 2.d and 2.e: the same four times, and the home decides by what means.
    outside = lives_outside(CODE, facts)
    label, duty = ("2.e", "presensi_swafoto") if outside else ("2.d", "presensi_aplikasi")
    for at in ATTENDANCE:
        yield label, duty, datetime.combine(on, at), datetime.combine(on, at)

    # 2.g: "selama pelaksanaan WFH", or no longer than the hours of work.
    if reading["selama-wfh"] == "seluruhnya":
        yield "2.g", "tetap_di_lokasi", None, None
    else:
        yield "2.g", "tetap_di_lokasi", begin, end
