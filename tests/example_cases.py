"""Cases with every fact known are drawn here from a seed, by luck and by aim."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import cycle
from random import Random

from reference.evaluator import (
    FRIDAY,
    GOVERNMENT,
    LAPSES,
    READINGS,
    STARTS,
    Facts,
    answer,
    is_possible,
    is_working_day,
)

Value = str | bool | None


@dataclass(frozen=True)
class Case:
    """A case is one person with the facts of the day, one date, and one way of reading."""

    facts: Facts
    on: date
    stance: Mapping[str, str]


# The closed lists of the vocabulary, complete.

EMPLOYMENTS = ("pns", "cpns", "pppk", "pppk_paruh_waktu", "non_asn")

LEVELS = (
    "jpt_utama",
    "jpt_madya",
    "jpt_pratama",
    "administrator",
    "pengawas",
    "pelaksana",
    "ahli_utama",
    "ahli_madya",
    "ahli_muda",
    "ahli_pertama",
    "penyelia",
    "mahir",
    "terampil",
    "pemula",
)

POSTS = ("camat", "lurah", "lainnya")

TASKS = (
    "sopir",
    "kebersihan",
    "keamanan",
    "pemungut_pajak_retribusi",
    "layanan_objek_wisata",
    "lapangan",
    "pelayanan",
    "pelayanan_perpustakaan",
    "tata_usaha_pimpinan",
    "lainnya",
)

AFFAIRS = (
    # UU 23/2014 art. 12 (1): obligatory affairs of basic service.
    "pendidikan",
    "kesehatan",
    "pekerjaan_umum_penataan_ruang",
    "perumahan_permukiman",
    "ketenteraman_ketertiban",
    "sosial",
    # Art. 12 (2): the other obligatory affairs.
    "tenaga_kerja",
    "pemberdayaan_perempuan",
    "pangan",
    "pertanahan",
    "lingkungan_hidup",
    "kependudukan",
    "pemberdayaan_masyarakat_desa",
    "keluarga_berencana",
    "perhubungan",
    "komunikasi_informatika",
    "koperasi_ukm",
    "penanaman_modal",
    "kepemudaan_olahraga",
    "statistik",
    "persandian",
    "kebudayaan",
    "perpustakaan",
    "kearsipan",
    # Art. 12 (3): affairs of choice.
    "kelautan_perikanan",
    "pariwisata",
    "pertanian",
    "kehutanan",
    "energi_sumber_daya_mineral",
    "perdagangan",
    "perindustrian",
    "transmigrasi",
    # Sub-affairs with an office of their own, the supporting elements, the territory.
    "kebakaran",
    "kebencanaan",
    "sekretariat_daerah",
    "sekretariat_dprd",
    "pengawasan",
    "perencanaan",
    "keuangan",
    "kepegawaian",
    "pendidikan_pelatihan",
    "penelitian_pengembangan",
    "kesatuan_bangsa_politik",
    "kewilayahan",
    "lainnya",
)

UNITS = ("uptd", "rsud", "satuan_pendidikan", "induk")

SERVICES = (
    "kedaruratan",
    "ketertiban",
    "kebersihan",
    "kependudukan",
    "perizinan",
    "kesehatan",
    "pendidikan",
    "pendapatan",
    "langsung_lainnya",
    "pendukung",
)

ABSENCES = ("cuti", "dinas_luar", "tugas_belajar", "sakit")

# Homes in both territories and in neighbours whose codes begin alike; three depths of each.
INSIDE = {
    "bukittinggi": ("13.75", "13.75.01", "13.75.02", "13.75.03", "13.75.01.1001"),
    "bangka_barat": ("19.05", "19.05.01", "19.05.02", "19.05.06", "19.05.01.1001"),
}
OUTSIDE = {
    "bukittinggi": ("13.06", "13.06.05", "13.74", "13.74.01", "13.71", *INSIDE["bangka_barat"]),
    "bangka_barat": ("19.03", "19.01", "19.01.05", "19.71", "31.71.01", *INSIDE["bukittinggi"]),
}

OTHER_EMPLOYERS = {
    "bukittinggi": ("13.06", "13.74", "19.05", "lainnya"),
    "bangka_barat": ("19.03", "19.71", "13.75", "lainnya"),
}

# From before either circular, with the end of the Idul Fitri days, to the end of the year.
DAYS = tuple(date(2026, 3, 20) + timedelta(days=n) for n in range(287))

GROUNDS = ("not_in_force", "not_covered", "not_a_working_day", "absent", "no_leave_given")

# Every reason an answer may give, grounds first and then clauses as printed.
LABELS: Mapping[str, tuple[str, ...]] = {
    "bukittinggi": (
        *GROUNDS,
        "1.b",
        "1.d/b",
        "1.d/c",
        *(f"1.i.{letter}" for letter in "abcdefghijklmnopqrstuv"),
        "2.f",
    ),
    "bangka_barat": (
        *GROUNDS,
        "1.b/a",
        "3/a",
        "3/b",
        *(f"4.{letter}" for letter in "abcde"),
        *("4.f/a", "4.f/b", "4.g", "4.h/a", "4.h/b", "4.i/a", "4.i/b", "4.j"),
        "5.a/a",
        "5.a/b",
        "7/c",
    ),
}

# Bukittinggi speaks of recall twice, on the same fact, so that neither clause is ever the only
# reason; the two together are counted as if they were one.
RECALL_PAIR = "1.d/b+2.f"

# What `sole_counts` can find.
SOLE: Mapping[str, tuple[str, ...]] = {
    "bukittinggi": tuple(
        RECALL_PAIR if label == "1.d/b" else label
        for label in LABELS["bukittinggi"]
        if label != "2.f"
    ),
    "bangka_barat": LABELS["bangka_barat"],
}


@dataclass(frozen=True)
class Aim:
    """An aim narrows some facts, perhaps the date and the readings, and leaves the rest to luck."""

    facts: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    on: tuple[date, ...] = ()
    stance: Mapping[str, str] = field(default_factory=dict)


def working_fridays(region: str) -> tuple[date, ...]:
    """List the Fridays on which the circular is in force and offices work."""
    return tuple(
        on for on in DAYS if on >= STARTS[region] and on.weekday() == FRIDAY and is_working_day(on)
    )


FRIDAYS = {region: working_fridays(region) for region in GOVERNMENT}

# The dates on either side of a date that the words or the decree single out.
EDGES = {
    region: tuple(
        day + timedelta(days=n)
        for day in (STARTS[region], LAPSES[region], date(2026, 5, 15), date(2026, 5, 28))
        for n in (-1, 0, 1)
    )
    for region in GOVERNMENT
}


def after_lapse(region: str) -> tuple[Aim, ...]:
    """Fit the dates on which a circular that ends with its evaluation is over."""
    lapse = LAPSES[region]
    late = tuple(on for on in DAYS if on > lapse)
    fridays = tuple(on for on in FRIDAYS[region] if on > lapse)
    return (Aim(on=late), Aim(on=fridays), Aim(on=(lapse + timedelta(days=1),)))


# Institutions of one affair.
INSTITUTIONS: Mapping[Value, str] = {"rsud": "kesehatan", "satuan_pendidikan": "pendidikan"}

# The two posts that the papers name, with what else such a person is.
CAMAT: Mapping[str, tuple[Value, ...]] = {
    "post": ("camat",),
    "level": ("administrator",),
    "affair": ("kewilayahan",),
    "unit": ("uptd", "induk"),
    "employment": EMPLOYMENTS[:3],
}
LURAH: Mapping[str, tuple[Value, ...]] = {**CAMAT, "post": ("lurah",), "level": ("pengawas",)}

# Facts that fit each clause that takes leave away; several aims where the words have "or".
FITTING: Mapping[str, Mapping[str, tuple[Aim, ...]]] = {
    "bukittinggi": {
        RECALL_PAIR: (Aim({"recalled": (True,)}),),
        "1.d/c": (Aim({"rostered": (False,)}),),
        "1.i.a": (Aim({"level": ("jpt_pratama",)}),),
        "1.i.b": (Aim({"level": ("administrator",)}), Aim(CAMAT)),
        "1.i.c": (Aim({"level": ("ahli_madya",)}),),
        "1.i.d": (Aim(LURAH),),
        "1.i.e": (Aim({"service": ("kedaruratan",), "affair": ("kebencanaan",)}),),
        "1.i.f": (
            Aim(
                {
                    "service": ("ketertiban", "kedaruratan"),
                    "affair": ("ketenteraman_ketertiban", "kebakaran"),
                }
            ),
        ),
        "1.i.g": (Aim({"service": ("kebersihan",), "affair": ("lingkungan_hidup",)}),),
        "1.i.h": (Aim({"service": ("kependudukan",), "affair": ("kependudukan",)}),),
        "1.i.i": (Aim({"service": ("perizinan",), "affair": ("penanaman_modal",)}),),
        "1.i.j": (Aim({"unit": ("uptd", "rsud"), "affair": ("kesehatan",)}),),
        "1.i.k": (Aim({"unit": ("uptd", "satuan_pendidikan"), "affair": ("pendidikan",)}),),
        "1.i.l": (Aim({"unit": ("uptd",), "affair": ("pertanian", "pangan")}),),
        "1.i.m": (Aim({"unit": ("uptd",), "affair": ("pekerjaan_umum_penataan_ruang",)}),),
        "1.i.n": (
            Aim({"unit": ("uptd",), "affair": ("pemberdayaan_perempuan", "keluarga_berencana")}),
        ),
        "1.i.o": (Aim({"task": ("pemungut_pajak_retribusi",)}),),
        "1.i.p": (Aim({"task": ("layanan_objek_wisata",)}),),
        "1.i.q": (Aim({"task": ("lapangan",), "affair": ("perhubungan",)}),),
        "1.i.r": (Aim({"task": ("pelayanan",), "affair": ("perdagangan", "perindustrian")}),),
        "1.i.s": (
            Aim({"task": ("pelayanan_perpustakaan",), "affair": ("perpustakaan", "kearsipan")}),
        ),
        "1.i.t": (Aim({"task": ("tata_usaha_pimpinan",), "affair": ("sekretariat_daerah",)}),),
        "1.i.u": (Aim({"task": ("sopir",)}),),
        "1.i.v": (Aim({"task": ("kebersihan", "keamanan")}),),
    },
    "bangka_barat": {
        "3/a": (Aim({"service": SERVICES[:-1]}),),
        "3/b": (Aim({"rostered": (False,)}),),
        "4.a": (
            Aim({"level": ("jpt_pratama", "administrator")}),
            Aim(CAMAT),
            Aim(LURAH),
        ),
        "4.b": (Aim({"service": ("kedaruratan",), "affair": ("kebencanaan",)}),),
        "4.c": (Aim({"service": ("ketertiban",), "affair": ("ketenteraman_ketertiban",)}),),
        "4.d": (Aim({"service": ("kebersihan",), "affair": ("lingkungan_hidup",)}),),
        "4.e": (Aim({"service": ("kependudukan",), "affair": ("kependudukan",)}),),
        "4.f/a": (Aim({"service": ("kesehatan",), "affair": ("kesehatan",), "unit": ("induk",)}),),
        "4.f/b": (Aim({"unit": ("rsud", "uptd"), "affair": ("kesehatan",)}),),
        "4.g": (Aim({"service": ("perizinan",), "affair": ("penanaman_modal",)}),),
        "4.h/a": (Aim({"service": ("pendidikan",), "affair": ("pendidikan",)}),),
        "4.h/b": (Aim({"unit": ("satuan_pendidikan",), "affair": ("pendidikan",)}),),
        "4.i/a": (Aim({"service": ("pendapatan",), "affair": ("keuangan",)}),),
        "4.i/b": (Aim({"unit": ("uptd",), "affair": ("keuangan",)}),),
        "4.j": (Aim({"service": ("langsung_lainnya",)}),),
        "5.a/a": (Aim({"rostered": (False, "tanpa_jadwal")}),),
        "5.a/b": (Aim({"recalled": (True,)}),),
        "7/c": (Aim({"domicile": OUTSIDE["bangka_barat"]}),),
    },
}

WHOLE_OFFICES = {
    "bukittinggi": (
        "kebencanaan",
        "ketenteraman_ketertiban",
        "kebakaran",
        "lingkungan_hidup",
        "kependudukan",
        "penanaman_modal",
    ),
    "bangka_barat": (
        "kebencanaan",
        "ketenteraman_ketertiban",
        "lingkungan_hidup",
        "kependudukan",
        "kesehatan",
        "penanaman_modal",
        "pendidikan",
        "keuangan",
    ),
}

# In Bangka Barat clause 3 hides the items of 4: whoever they keep, it keeps too.
ITEMS_ALONE = {"layanan-langsung": "butir_4"}

# And the turns of 5.a hide the choice of 3, which takes leave only where it is read as a condition.
NO_TURNS = {"bergiliran": "setiap_jumat"}
CHOSEN_ONLY = {**NO_TURNS, "selektif": "syarat"}

HEALTH_AND_LICENCES: Mapping[str, tuple[Value, ...]] = {
    "affair": ("kesehatan", "penanaman_modal"),
    "service": ("kesehatan", "perizinan"),
}
NO_OFFICE = ("pelaksana", "ahli_muda", "ahli_pertama", "penyelia", "mahir", "terampil", "pemula")


def not_holding_office(region: str, labels: Iterable[str]) -> tuple[Aim, ...]:
    """Fit these clauses to people without a managerial post."""
    return tuple(
        Aim({**aim.facts, "level": NO_OFFICE}, stance=stance)
        for label in labels
        for aim in FITTING[region][label]
        for stance in ({}, ITEMS_ALONE)
        if region == "bangka_barat" or not stance
    )


# Facts on which each reading's other option may turn the verdict.
TURNING: Mapping[str, Mapping[tuple[str, str], tuple[Aim, ...]]] = {
    "bukittinggi": {
        ("masa-berlaku", "berakhir"): after_lapse("bukittinggi"),
        ("unit-layanan", "perangkat_daerah"): (Aim({"affair": WHOLE_OFFICES["bukittinggi"]}),),
        ("pejabat", "pemegang_jabatan"): not_holding_office(
            "bukittinggi", (f"1.i.{letter}" for letter in "efghijklmnopqrstuv")
        ),
        ("ahli-utama", "a_fortiori"): (Aim({"level": ("ahli_utama",)}),),
        ("ahli-madya", "tanpa_layanan"): (
            Aim({"level": ("ahli_madya",), "affair": ("kesehatan", "pendidikan", "pengawasan")}),
        ),
        ("pengawas", "eselon_iv"): (Aim({"level": ("pengawas",)}),),
        ("sebagian-uptd", "layanan_langsung"): tuple(
            Aim({**aim.facts, "service": ("pendukung",)})
            for label in ("1.i.l", "1.i.m", "1.i.n")
            for aim in FITTING["bukittinggi"][label]
        ),
        ("setara-uptd", "uptd_saja"): (
            Aim({"unit": ("rsud",), "affair": ("kesehatan",)}),
            Aim({"unit": ("satuan_pendidikan",), "affair": ("pendidikan",)}),
        ),
        ("pada-perangkat-daerah", "kantor_induk"): (
            Aim({"task": ("kebersihan", "keamanan"), "unit": UNITS[:-1]}),
        ),
        ("jadwal-wfo", "perintah_saja"): (Aim({"rostered": (False,)}),),
    },
    "bangka_barat": {
        ("masa-berlaku", "berakhir"): after_lapse("bangka_barat"),
        ("unit-layanan", "perangkat_daerah"): (
            Aim({"affair": WHOLE_OFFICES["bangka_barat"], "service": ("pendukung",)}),
            Aim({"affair": WHOLE_OFFICES["bangka_barat"], "service": SERVICES}, stance=ITEMS_ALONE),
        ),
        ("pejabat", "pemegang_jabatan"): not_holding_office(
            "bangka_barat",
            (label for label in FITTING["bangka_barat"] if "4.b" <= label <= "4.j"),
        ),
        ("f-g-tertukar", "harfiah"): (
            Aim(HEALTH_AND_LICENCES),
            Aim(HEALTH_AND_LICENCES, stance=ITEMS_ALONE),
        ),
        ("bergiliran", "setiap_jumat"): (Aim({"rostered": (False, "tanpa_jadwal")}),),
        ("layanan-langsung", "butir_4"): (Aim({"service": SERVICES[:-1]}),),
        ("domisili-luar", "tidak_meninggalkan"): (Aim({"domicile": OUTSIDE["bangka_barat"]}),),
        ("wewenang-panggil", "tidak_ada"): (Aim({"recalled": (True,)}),),
        ("lembaga", "bagian_layanan"): tuple(
            Aim(FITTING["bangka_barat"][label][0].facts, stance=stance)
            for label in ("4.f/b", "4.h/b", "4.i/b")
            for stance in ({}, ITEMS_ALONE)
        ),
        ("selektif", "syarat"): (
            Aim({"rostered": (False,)}),
            *[Aim({"rostered": (False,)}, stance=NO_TURNS)] * 2,
        ),
    },
}


def sole_aims(region: str) -> dict[str, tuple[Aim, ...]]:
    """List, for every label, the aims at a case in which it is the only reason."""
    starts, fridays = STARTS[region], FRIDAYS[region]
    early = tuple(on for on in DAYS if on < starts)
    late = tuple(on for on in DAYS if on > LAPSES[region])
    lost = tuple(on for on in DAYS if on >= starts and on.weekday() == FRIDAY and on not in fridays)
    other_days = tuple(on for on in DAYS if on >= starts and on.weekday() < FRIDAY)
    given = "1.b" if region == "bukittinggi" else "1.b/a"
    aims: dict[str, tuple[Aim, ...]] = {
        "not_in_force": (Aim(on=early), Aim(on=late, stance={"masa-berlaku": "berakhir"})),
        "not_covered": (
            Aim({"employer": OTHER_EMPLOYERS[region]}, on=fridays),
            Aim({"employment": ("non_asn",)}, on=fridays),
        ),
        "not_a_working_day": (Aim(on=lost),),
        "absent": (Aim({"absent": ABSENCES}, on=fridays),),
        "no_leave_given": (Aim(on=other_days),),
        given: (Aim(on=fridays),),
    }
    for label, fitting in FITTING[region].items():
        hidden = region == "bangka_barat" and "4.b" <= label <= "4.j"
        stance = ITEMS_ALONE if hidden else CHOSEN_ONLY if label == "3/b" else {}
        aims[label] = tuple(Aim(aim.facts, fridays, stance) for aim in fitting)
    return aims


SOLE_AIMS = {region: sole_aims(region) for region in GOVERNMENT}

# A person whom nothing keeps in the office; the facts not named here vary freely even then.
UNHINDERED: Mapping[str, Mapping[str, tuple[Value, ...]]] = {
    "bukittinggi": {
        "recalled": (False,),
        "absent": (None,),
        "rostered": (True, True, "tanpa_jadwal"),
    },
    "bangka_barat": {
        "recalled": (False,),
        "absent": (None,),
        "rostered": (True,),
        "service": ("pendukung",),
        "domicile": INSIDE["bangka_barat"],
    },
}


def draw(region: str, count: int, seed: int) -> Iterator[Case]:
    """Draw cases: more than half free, some aimed at one sole reason, some with a stance."""
    rng = Random(f"{region} {seed}")
    sole = cycle(SOLE[region])
    turns = cycle(TURNING[region])
    # Of 20,000 cases each label gets about 220 of its own: the rarer are met by no luck.
    sole_share = 0.011 * len(SOLE[region])
    for _ in range(count):
        lot = rng.random()
        if lot < sole_share:
            yield with_sole_reason(rng, region, next(sole))
        elif lot < sole_share + 0.075:
            yield turned(rng, region, next(turns))
        elif lot < sole_share + 0.15:
            yield Case(anyone(rng, region), any_day(rng, region), any_stance(rng, region, 3))
        else:
            yield Case(anyone(rng, region), any_day(rng, region), {})


def with_sole_reason(rng: Random, region: str, label: str) -> Case:
    """Draw a case whose verdict has this label for its only reason."""
    aims = SOLE_AIMS[region][label]

    def one() -> Case:
        aim = rng.choice(aims)
        facts = anyone(rng, region)
        narrow(rng, facts, UNHINDERED[region])
        narrow(rng, facts, aim.facts)
        return Case(facts, rng.choice(aim.on), aim.stance)

    return until(
        one, lambda case: is_possible(case.facts) and sole_reason(region, case) == label, label
    )


def turned(rng: Random, region: str, turn: tuple[str, str]) -> Case:
    """Draw a case whose verdict this option of this reading changes."""
    reading, option = turn

    def one() -> Case:
        aim = rng.choice(TURNING[region][turn])
        facts = anyone(rng, region)
        narrow(rng, facts, UNHINDERED[region])
        narrow(rng, facts, aim.facts)
        on = rng.choice(aim.on) if aim.on else any_day(rng, region)
        others = any_stance(rng, region, 2) if rng.random() < 0.3 else {}
        return Case(facts, on, {**others, **aim.stance, reading: option})

    return until(
        one,
        lambda case: is_possible(case.facts) and turn in turns_of(region, case),
        f"{reading}: {option}",
    )


def until(one: Callable[[], Case], fits: Callable[[Case], bool], what: str) -> Case:
    """Draw until a case fits; an aim that never fits is a fault of the aim."""
    for _ in range(1000):
        case = one()
        if fits(case):
            return case
    raise RuntimeError(f"no case found for {what}")


def anyone(rng: Random, region: str) -> dict[str, Value]:
    """Draw any possible person and day, the ordinary values more often than the others."""
    while True:
        facts = anything(rng, region)
        # Office, unit and task fit one another among real people more often than by chance.
        if rng.random() < 0.3:
            fitting = rng.choice(tuple(FITTING[region].values()))
            narrow(rng, facts, rng.choice(fitting).facts)
        if is_possible(facts):
            return facts


def anything(rng: Random, region: str) -> dict[str, Value]:
    """Draw any combination of facts, which posts and institutions then bend to what they are."""
    facts: dict[str, Value] = {
        "employer": mostly(rng, 0.94, (GOVERNMENT[region],), OTHER_EMPLOYERS[region]),
        "employment": mostly(rng, 0.95, EMPLOYMENTS[:-1], EMPLOYMENTS[-1:]),
        "level": mostly(rng, 0.4, ("pelaksana", "ahli_muda", "pengawas"), LEVELS),
        "post": mostly(rng, 0.85, ("lainnya",), POSTS),
        "task": mostly(rng, 0.5, ("lainnya",), TASKS),
        "affair": rng.choice(AFFAIRS),
        "unit": mostly(rng, 0.4, ("induk",), UNITS),
        "service": mostly(rng, 0.5, ("pendukung",), SERVICES),
        "domicile": mostly(rng, 0.75, INSIDE[region], OUTSIDE[region]),
        "rostered": mostly(rng, 0.8, (True,), (False, False, "tanpa_jadwal")),
        "recalled": rng.random() < 0.1,
        "absent": mostly(rng, 0.9, (None,), ABSENCES),
    }
    if facts["post"] != "lainnya":
        narrow(rng, facts, {**(CAMAT if facts["post"] == "camat" else LURAH)})
    elif facts["unit"] in INSTITUTIONS:
        facts["affair"] = INSTITUTIONS[facts["unit"]]
    return facts


def any_day(rng: Random, region: str) -> date:
    """Draw a date, a working Friday in force more often than the others."""
    lot = rng.random()
    if lot < 0.65:
        return rng.choice(FRIDAYS[region])
    return rng.choice(EDGES[region] if lot < 0.75 else DAYS)


def any_stance(rng: Random, region: str, most: int) -> dict[str, str]:
    """Draw options, chosen ones among them, for one to `most` readings."""
    names = rng.sample(tuple(READINGS[region]), rng.randint(1, most))
    return {name: rng.choice(READINGS[region][name]) for name in names}


def mostly(rng: Random, share: float, usual: tuple[Value, ...], others: tuple[Value, ...]) -> Value:
    """Draw one of the usual values that often, else one of the others."""
    return rng.choice(usual if rng.random() < share else others)


def narrow(rng: Random, facts: dict[str, Value], wanted: Mapping[str, tuple[Value, ...]]) -> None:
    """Draw these facts again, each from the values wanted."""
    for name, values in wanted.items():
        facts[name] = rng.choice(values)


def sole_reason(region: str, case: Case) -> str | None:
    """Name the only reason of a case's verdict, or none where there are several."""
    reasons = answer(region, case.facts, case.on, case.stance).reasons
    if region == "bukittinggi" and reasons == {"1.d/b", "2.f"}:
        return RECALL_PAIR
    return next(iter(reasons)) if len(reasons) == 1 else None


def sole_counts(region: str, cases: Iterable[Case]) -> Counter[str]:
    """Count how often each label is the only reason."""
    labels = (sole_reason(region, case) for case in cases)
    return Counter(label for label in labels if label is not None)


def turns_of(region: str, case: Case) -> Iterator[tuple[str, str]]:
    """Name each reading of a case's stance, with its option, that changes the verdict."""
    if not case.stance:
        return
    verdict = answer(region, case.facts, case.on, case.stance)
    for reading, option in case.stance.items():
        without = {name: case.stance[name] for name in case.stance if name != reading}
        if answer(region, case.facts, case.on, without) != verdict:
            yield reading, option


def turned_by(region: str, cases: Iterable[Case]) -> Counter[tuple[str, str]]:
    """Count the cases whose verdict changes when one reading leaves the stance."""
    return Counter(turn for case in cases for turn in turns_of(region, case))
