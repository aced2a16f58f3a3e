"""Each circular is one hand-written chain of ifs here, the yardstick for the library's speed."""

# It knows fully stated people and the chosen readings alone, and it still names every reason:
# a question is left early only where nothing after that point could add one. No answer is
# remembered from one call to the next. Where several clauses can hold, the ifs stand in printed
# order, so that nothing is sorted. The items of an office hang on its affair, of which a person
# has one, and are passed over together when it is none of theirs.

from datetime import date, timedelta
from typing import Protocol

Answer = tuple[str, str, tuple[str, ...]]


class Person(Protocol):
    """A person has every fact of a civil servant, and all but the employer are stated."""

    @property
    def employer(self) -> str | None: ...
    @property
    def employment(self) -> str: ...
    @property
    def level(self) -> str: ...
    @property
    def post(self) -> str: ...
    @property
    def task(self) -> str: ...
    @property
    def affair(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def service(self) -> str: ...
    @property
    def domicile(self) -> str: ...


_OFF = frozenset(
    date(2026, month, day)
    for month, days in {
        1: (1, 16),
        2: (16, 17),
        3: (18, 19, 20, 21, 22, 23, 24),
        4: (3, 5),
        5: (1, 14, 15, 27, 28, 31),
        6: (1, 16),
        8: (17, 25),
        12: (24, 25),
    }.items()
    for day in days
)


def _days(start: date) -> dict[date, tuple[str, ...]]:
    """Tabulate, for a circular in force from `start`, the grounds each date of 2026 gives."""
    days: dict[date, tuple[str, ...]] = {}
    for on in (date(2026, 1, 1) + timedelta(days=n) for n in range(365)):
        off = ("not_a_working_day",) if on.weekday() > 4 or on in _OFF else ()
        if on < start:
            days[on] = ("not_in_force", *off)
        elif on.weekday() != 4:
            days[on] = (*off, "no_leave_given")
        else:
            days[on] = off
    return days


# What a date alone decides, in one look-up; nothing at all on a working Friday in force.
_BUKITTINGGI_DAYS = _days(date(2026, 4, 8))
_BANGKA_BARAT_DAYS = _days(date(2026, 4, 2))

_BUKITTINGGI_YES: Answer = ("permitted", "clause", ("1.b",))
_BANGKA_BARAT_YES: Answer = ("permitted", "clause", ("1.b/a",))


def _grounded(
    day: tuple[str, ...], covered: bool, absent: str | None, own: bool, clauses: tuple[str, ...]
) -> Answer:
    """Put the grounds that hold, in their order, before the clauses that take leave away."""
    if covered and absent is None:
        reasons = day + clauses
        return ("not_permitted", reasons[0], reasons)
    reasons = ("not_in_force",) if "not_in_force" in day else ()
    if not covered:
        reasons += ("not_covered",)
    if "not_a_working_day" in day:
        reasons += ("not_a_working_day",)
    if absent is not None:
        reasons += ("absent",)
    # The staff of another government has no leave to miss under this circular.
    if own:
        if "no_leave_given" in day:
            reasons += ("no_leave_given",)
        reasons += clauses
    return ("not_permitted", reasons[0], reasons)


def bukittinggi(
    who: Person,
    on: date,
    rostered: bool | str | None = None,
    recalled: bool | None = None,
    absent: str | None = None,
) -> Answer:
    """Decide one case under the circular of Kota Bukittinggi."""
    day = _BUKITTINGGI_DAYS[on]
    employer = who.employer
    if employer is not None and employer != "13.75":
        return _grounded(day, False, absent, False, ())
    if day and day[0] == "not_in_force":
        return _grounded(day, who.employment != "non_asn", absent, True, ())

    clauses: tuple[str, ...] = ("1.d/b",) if recalled else ()
    if rostered is False:
        clauses += ("1.d/c",)

    level = who.level
    if level in {"jpt_pratama", "administrator", "ahli_madya"}:
        if level == "jpt_pratama":
            clauses += ("1.i.a",)
        elif level == "administrator":
            clauses += ("1.i.b",)
        else:
            clauses += ("1.i.c",)
    if who.post == "lurah":
        clauses += ("1.i.d",)

    affair = who.affair
    if affair in {
        "kebencanaan",
        "ketenteraman_ketertiban",
        "kebakaran",
        "lingkungan_hidup",
        "kependudukan",
        "penanaman_modal",
    }:
        service = who.service
        if service != "pendukung":
            if affair == "kebencanaan":
                if service == "kedaruratan":
                    clauses += ("1.i.e",)
            elif affair in {"ketenteraman_ketertiban", "kebakaran"}:
                if service in {"ketertiban", "kedaruratan"}:
                    clauses += ("1.i.f",)
            elif affair == "lingkungan_hidup":
                if service == "kebersihan":
                    clauses += ("1.i.g",)
            elif affair == "kependudukan":
                if service == "kependudukan":
                    clauses += ("1.i.h",)
            elif service == "perizinan":
                clauses += ("1.i.i",)
    elif affair in {
        "kesehatan",
        "pendidikan",
        "pertanian",
        "pangan",
        "pekerjaan_umum_penataan_ruang",
        "pemberdayaan_perempuan",
        "keluarga_berencana",
    }:
        unit = who.unit
        if unit != "induk":
            if affair == "kesehatan":
                if unit in {"uptd", "rsud"}:
                    clauses += ("1.i.j",)
            elif affair == "pendidikan":
                if unit in {"uptd", "satuan_pendidikan"}:
                    clauses += ("1.i.k",)
            elif unit == "uptd":
                if affair in {"pertanian", "pangan"}:
                    clauses += ("1.i.l",)
                elif affair == "pekerjaan_umum_penataan_ruang":
                    clauses += ("1.i.m",)
                else:
                    clauses += ("1.i.n",)

    task = who.task
    if task != "lainnya":
        if task == "sopir":
            clauses += ("1.i.u",)
        elif task in {"kebersihan", "keamanan"}:
            clauses += ("1.i.v",)
        elif task == "pemungut_pajak_retribusi":
            clauses += ("1.i.o",)
        elif task == "layanan_objek_wisata":
            clauses += ("1.i.p",)
        elif task == "pelayanan":
            if affair in {"perdagangan", "perindustrian"}:
                clauses += ("1.i.r",)
        elif task == "lapangan":
            if affair == "perhubungan":
                clauses += ("1.i.q",)
        elif task == "pelayanan_perpustakaan":
            if affair in {"perpustakaan", "kearsipan"}:
                clauses += ("1.i.s",)
        elif task == "tata_usaha_pimpinan" and affair == "sekretariat_daerah":
            clauses += ("1.i.t",)

    if recalled:
        clauses += ("2.f",)

    if day or absent is not None or who.employment == "non_asn":
        return _grounded(day, who.employment != "non_asn", absent, True, clauses)
    if clauses:
        return ("not_permitted", "clause", clauses)
    return _BUKITTINGGI_YES


def bangka_barat(
    who: Person,
    on: date,
    rostered: bool | str | None = None,
    recalled: bool | None = None,
    absent: str | None = None,
) -> Answer:
    """Decide one case under the circular of Kabupaten Bangka Barat, which needs `rostered`."""
    day = _BANGKA_BARAT_DAYS[on]
    employer = who.employer
    if employer is not None and employer != "19.05":
        return _grounded(day, False, absent, False, ())
    if day and day[0] == "not_in_force":
        return _grounded(day, who.employment != "non_asn", absent, True, ())

    service = who.service
    clauses: tuple[str, ...] = () if service == "pendukung" else ("3/a",)

    # Camat and lurah are all the posts there are, but for `lainnya`.
    if who.level in {"jpt_pratama", "administrator"} or who.post != "lainnya":
        clauses += ("4.a",)

    affair = who.affair
    if affair in {"kesehatan", "pendidikan", "keuangan"}:
        unit = who.unit
        if affair == "kesehatan":
            if service == "kesehatan":
                clauses += ("4.f/a",)
            if unit in {"rsud", "uptd"}:
                clauses += ("4.f/b",)
        elif affair == "pendidikan":
            if service == "pendidikan":
                clauses += ("4.h/a",)
            if unit == "satuan_pendidikan":
                clauses += ("4.h/b",)
        else:
            if service == "pendapatan":
                clauses += ("4.i/a",)
            if unit == "uptd":
                clauses += ("4.i/b",)
    elif service != "pendukung":
        if service == "kependudukan":
            if affair == "kependudukan":
                clauses += ("4.e",)
        elif service == "perizinan":
            if affair == "penanaman_modal":
                clauses += ("4.g",)
        elif service == "ketertiban":
            if affair == "ketenteraman_ketertiban":
                clauses += ("4.c",)
        elif service == "kebersihan":
            if affair == "lingkungan_hidup":
                clauses += ("4.d",)
        elif service == "kedaruratan" and affair == "kebencanaan":
            clauses += ("4.b",)
    if service == "langsung_lainnya":
        clauses += ("4.j",)

    if rostered is not True:
        if rostered is None:
            raise ValueError("bangka_barat: rostered: unknown")
        clauses += ("5.a/a",)
    if recalled:
        clauses += ("5.a/b",)
    domicile = who.domicile
    if domicile != "19.05" and domicile[:6] != "19.05.":
        clauses += ("7/c",)

    if day or absent is not None or who.employment == "non_asn":
        return _grounded(day, who.employment != "non_asn", absent, True, clauses)
    if clauses:
        return ("not_permitted", "clause", clauses)
    return _BANGKA_BARAT_YES
