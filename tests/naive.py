"""The two circulars stand here as plain ifs, the second evaluator the library must agree with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

Facts = Mapping[str, str | bool | None]


@dataclass(frozen=True)
class Verdict:
    """A verdict holds the outcome, the first ground for it, and every reason that holds."""

    outcome: str
    ground: str
    reasons: frozenset[str]


GOVERNMENT = {"bukittinggi": "13.75", "bangka_barat": "19.05"}

# Bukittinggi 3.2: "sejak Surat Edaran ini ditetapkan", which is 8 April. Bangka Barat 8 names its
# day, and it lies before the signing of 7 April.
STARTS = {"bukittinggi": date(2026, 4, 8), "bangka_barat": date(2026, 4, 2)}

# "Dievaluasi secara berkala setiap 2 (dua) bulan": the last day, for whoever reads an end in it.
LAPSES = {"bukittinggi": date(2026, 6, 7), "bangka_barat": date(2026, 6, 1)}

# Every question the words leave open, with its options; the chosen one stands first.
READINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "bukittinggi": {
        "masa-berlaku": ("terus", "berakhir"),
        "unit-layanan": ("unit", "perangkat_daerah"),
        "pejabat": ("setiap_pegawai", "pemegang_jabatan"),
        "ahli-utama": ("harfiah", "a_fortiori"),
        "ahli-madya": ("semua", "tanpa_layanan"),
        "pengawas": ("harfiah", "eselon_iv"),
        "sebagian-uptd": ("semua", "layanan_langsung"),
        "setara-uptd": ("setara", "uptd_saja"),
        "pada-perangkat-daerah": ("semua", "kantor_induk"),
    },
    "bangka_barat": {
        "masa-berlaku": ("terus", "berakhir"),
        "unit-layanan": ("unit", "perangkat_daerah"),
        "pejabat": ("setiap_pegawai", "pemegang_jabatan"),
        "f-g-tertukar": ("tertukar", "harfiah"),
        "bergiliran": ("giliran", "setiap_jumat"),
        "layanan-langsung": ("semua_layanan", "butir_4"),
        "domisili-luar": ("harus_tinggal", "tidak_meninggalkan"),
        "wewenang-panggil": ("ada", "tidak_ada"),
    },
}

# SKB 3 Menteri 1497/2025, 2/2025, 5/2025: seventeen days.
LIBUR_NASIONAL = frozenset(
    {
        date(2026, 1, 1),  # Tahun Baru Masehi
        date(2026, 1, 16),  # Isra Mikraj
        date(2026, 2, 17),  # Imlek
        date(2026, 3, 19),  # Nyepi
        date(2026, 3, 21),  # Idul Fitri
        date(2026, 3, 22),  # Idul Fitri
        date(2026, 4, 3),  # Wafat Yesus Kristus
        date(2026, 4, 5),  # Paskah
        date(2026, 5, 1),  # Hari Buruh
        date(2026, 5, 14),  # Kenaikan Yesus Kristus
        date(2026, 5, 27),  # Idul Adha
        date(2026, 5, 31),  # Waisak
        date(2026, 6, 1),  # Hari Lahir Pancasila
        date(2026, 6, 16),  # 1 Muharam
        date(2026, 8, 17),  # Kemerdekaan
        date(2026, 8, 25),  # Maulid Nabi
        date(2026, 12, 25),  # Natal
    }
)

# The same decree, and Keppres 42/2025, which binds ASN to it: eight days.
CUTI_BERSAMA = frozenset(
    {
        date(2026, 2, 16),  # Imlek
        date(2026, 3, 18),  # Nyepi
        date(2026, 3, 20),  # Idul Fitri
        date(2026, 3, 23),  # Idul Fitri
        date(2026, 3, 24),  # Idul Fitri
        date(2026, 5, 15),  # Kenaikan Yesus Kristus
        date(2026, 5, 28),  # Idul Adha
        date(2026, 12, 24),  # Natal
    }
)

FRIDAY, SATURDAY = 4, 5

# Whoever takes "Pejabat" at its word: the managerial posts, and nobody else.
OFFICE_HOLDERS = ("jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas")


def answer(region: str, facts: Facts, on: date, stance: Mapping[str, str] = {}) -> Verdict:
    """Decide whether this fully known person may work from home on this date, and why."""
    reading = as_read(region, stance)
    in_force = is_in_force(region, on, reading)
    own_staff = facts["employer"] == GOVERNMENT[region]

    given: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()
    # A circular speaks only in its own time and only to the staff of its own government.
    if in_force and own_staff:
        given = frozenset(leave_given(region, on))
        if region == "bukittinggi":
            taken = frozenset(leave_taken_in_bukittinggi(facts, reading))
        else:
            taken = frozenset(leave_taken_in_bangka_barat(facts, reading))

    grounds: list[str] = []
    if not in_force:
        grounds.append("not_in_force")
    if not own_staff or facts["employment"] == "non_asn":
        grounds.append("not_covered")
    if not is_working_day(on):
        grounds.append("not_a_working_day")
    if facts["absent"] is not None:
        grounds.append("absent")
    if in_force and own_staff and not given:
        grounds.append("no_leave_given")

    if grounds:
        return Verdict("not_permitted", grounds[0], taken.union(grounds))
    if taken:
        return Verdict("not_permitted", "clause", taken)
    return Verdict("permitted", "clause", given)


def as_read(region: str, stance: Mapping[str, str]) -> dict[str, str]:
    """Settle every reading of the region, the chosen option where the stance says nothing."""
    if region not in READINGS:
        raise ValueError(f"unknown region `{region}`")
    reading = {name: options[0] for name, options in READINGS[region].items()}
    for name, option in stance.items():
        if name not in reading:
            raise ValueError(f"{region}: unknown reading `{name}`")
        if option not in READINGS[region][name]:
            raise ValueError(f"{region}: reading `{name}`: unknown option `{option}`")
        reading[name] = option
    return reading


def is_in_force(region: str, on: date, reading: Mapping[str, str]) -> bool:
    """Tell whether the circular is in force on that date."""
    if on < STARTS[region]:
        return False
    return reading["masa-berlaku"] == "terus" or on <= LAPSES[region]


def is_working_day(on: date) -> bool:
    """Tell whether offices work on that date, which the tables know for 2026 alone."""
    if on.year != 2026:
        raise ValueError(f"the tables hold 2026, not {on.year}")
    return on.weekday() < SATURDAY and on not in LIBUR_NASIONAL and on not in CUTI_BERSAMA


def leave_given(region: str, on: date) -> Iterator[str]:
    """Name the clauses that give leave on that date, holiday or not."""
    # Both: one working day a week, "yaitu setiap hari Jum'at". "Yaitu" makes
    # Friday the one day, so a Friday lost to a holiday moves to no other day.
    if on.weekday() == FRIDAY:
        # Bangka Barat says two things in 1.b: where one works, and that it is on Fridays.
        yield "1.b" if region == "bukittinggi" else "1.b/a"


# Kota Bukittinggi


def leave_taken_in_bukittinggi(facts: Facts, reading: Mapping[str, str]) -> Iterator[str]:
    """Name the clauses of the Bukittinggi circular that keep this person in the office."""
    # 1.d: the head may order those who work from home to the office. Its 10% binds the head.
    if facts["recalled"]:
        yield "1.d/b"

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


def bukittinggi_posts(facts: Facts, reading: Mapping[str, str]) -> Iterator[str]:
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


def bukittinggi_service_units(facts: Facts, reading: Mapping[str, str]) -> Iterator[str]:
    """Name those of 1.i.e to 1.i.i, each a service unit of an office, that fit this person."""
    affair, service = facts["affair"], facts["service"]
    # "Unit layanan X pada Y": the unit within the office, or else the office as a whole.
    whole_office = reading["unit-layanan"] == "perangkat_daerah"

    if affair == "kebencanaan" and (whole_office or service == "kedaruratan"):
        yield "1.i.e"

    # One item, two offices for one service: Satpol PP, and Pemadam Kebakaran, whose crews answer
    # alarms. An office may be filed under either affair, so both services bite at both.
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


def bukittinggi_uptd(facts: Facts, reading: Mapping[str, str]) -> Iterator[str]:
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


def bukittinggi_tasks(facts: Facts, reading: Mapping[str, str]) -> Iterator[str]:
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


# Kabupaten Bangka Barat


def leave_taken_in_bangka_barat(facts: Facts, reading: Mapping[str, str]) -> Iterator[str]:
    """Name the clauses of the Bangka Barat circular that keep this person in the office."""
    # 3: "unit pelayanan publik langsung agar tetap melaksanakan WFO". The other reading finds
    # these units nowhere but in the list of 4.
    if facts["service"] != "pendukung" and reading["layanan-langsung"] == "semua_layanan":
        yield "3/a"

    if facts["level"] in ("jpt_pratama", "administrator") or facts["post"] in ("camat", "lurah"):
        yield "4.a"

    # 4 opens with "Bagi pejabat berikut", as 1.i does in Bukittinggi.
    if reading["pejabat"] == "setiap_pegawai" or facts["level"] in OFFICE_HOLDERS:
        yield from bangka_barat_service_units(facts, reading)

    # 5.a: "secara bergiliran (shif)": at home in one's turn, or else on every Friday.
    if not facts["rostered"] and reading["bergiliran"] == "giliran":
        yield "5.a/a"

    # 5.a lets the head draw up the schedule, and so change it; no clause says recall.
    if facts["recalled"] and reading["wewenang-panggil"] == "ada":
        yield "5.a/b"

    # 7: "harus tetap berada di wilayah": the home must lie there, or one may merely not leave.
    if lives_outside("19.05", facts) and reading["domisili-luar"] == "harus_tinggal":
        yield "7/a"


def bangka_barat_service_units(facts: Facts, reading: Mapping[str, str]) -> Iterator[str]:
    """Name those of 4.b to 4.j, the service units, that fit this person."""
    affair, service = facts["affair"], facts["service"]
    whole_office = reading["unit-layanan"] == "perangkat_daerah"

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
        yield "4.f"

    if affair == "penanaman_modal" and (whole_office or service == in_g):
        yield "4.g"

    if affair == "pendidikan" and (whole_office or service == "pendidikan"):
        yield "4.h"

    if affair == "keuangan" and (whole_office or service == "pendapatan"):
        yield "4.i"

    # "Unit layanan publik lainnya": no office is named.
    if service == "langsung_lainnya":
        yield "4.j"


def lives_outside(territory: str, facts: Facts) -> bool:
    """Tell whether the home has neither the territory's code nor one below it."""
    domicile = str(facts["domicile"])
    return domicile != territory and not domicile.startswith(territory + ".")
