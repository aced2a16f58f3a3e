"""What an office of the example is: its names, its affairs, and the units below it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "HEALTH",
    "TEACHERS",
    "Office",
    "Region",
    "Unit",
    "bagian",
    "bidang",
    "dinas",
    "kecamatan",
    "school",
    "uptd",
]

HEALTH = ("Perawat", "Bidan", "Dokter", "Nutrisionis", "Pranata Laboratorium Kesehatan")
TEACHERS = ("Guru",)
_WITHOUT_UPTD = (
    *("Sekretariat ", "Inspektorat", "Satuan ", "Kecamatan ", "Dinas Komunikasi ", "Badan Kep"),
    *("Badan Kes", "Badan Penanggulangan ", "Badan Per"),
)
"""How names of the offices begin of which the directories tell no unit of another kind."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of an office, with what it is in the law's words.

    `weight` says how much of the office's staff it has, `tasks` are those that some of its people
    have and of which no export tells, `trades` the titles of its functional posts.  The `chief`
    and the eselon of that post stand on the first row of the unit.
    """

    name: str
    unit: str = "induk"
    service: str = "pendukung"
    weight: int = 1
    tasks: tuple[str, ...] = ()
    trades: tuple[str, ...] = ("Analis Kebijakan", "Pranata Komputer", "Arsiparis")
    posts: tuple[tuple[str, str], ...] = ()
    affairs: tuple[str, ...] = ()
    silent: bool = False
    unplaced: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """A perangkat daerah; of several affairs each of its people is described once per affair.

    `posts` are the titles of its head and deputy, each with its eselon; their unit is the office.
    `aliases` are other spellings of the name, `former` those from before a change.  A `silent` one
    has counters or people in the field, so that its name alone tells no service.
    """

    name: str
    affairs: tuple[str, ...]
    units: tuple[Unit, ...]
    posts: tuple[tuple[str, str], ...]
    aliases: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    silent: bool = False

    @property
    def itself(self) -> Unit:
        """The unit of its head and deputy, which has no other name than the office.

        Poor lists write that name for the people of every UPTD as well.
        """
        unplaced = not self.name.startswith(_WITHOUT_UPTD)
        return Unit("", silent=self.silent, unplaced=unplaced)


@dataclass(frozen=True, slots=True)
class Region:
    """The government of an example, where its people live, and which offices were merged.

    `merged` are names of offices with those that they take the place of.
    """

    policy: str
    name: str
    code: str
    offices: tuple[Office, ...]
    homes_inside: tuple[str, ...]
    homes_outside: tuple[str, ...]
    merged: tuple[tuple[str, tuple[str, str]], ...]


def dinas(
    name: str,
    affairs: str,
    *units: Unit,
    aliases: tuple[str, ...] = (),
    former: tuple[str, ...] = (),
    silent: bool = False,
) -> Office:
    """A dinas or badan: its head, its secretary, its secretariat, and its own units."""
    secretariat = Unit(
        "Sekretariat",
        tasks=("sopir", "kebersihan", "keamanan"),
        posts=(("Kepala Subbagian Umum dan Kepegawaian", "IV.a"),),
    )
    return Office(
        name=name,
        affairs=tuple(affairs.split()),
        units=(secretariat, *units),
        posts=((f"Kepala {name}", "II.b"), (f"Sekretaris {name}", "III.a")),
        aliases=aliases,
        former=former,
        silent=silent,
    )


def kecamatan(name: str, *wards: str) -> Office:
    """A kecamatan with its camat, its two sections and its kelurahan, each with a lurah."""
    counter = "langsung_lainnya"
    return Office(
        name=f"Kecamatan {name}",
        affairs=("kewilayahan",),
        units=(
            Unit("Sekretariat"),
            Unit("Seksi Pelayanan Umum", service=counter, posts=(("Kepala Seksi", "IV.a"),)),
            *(
                Unit(
                    f"Kelurahan {ward}",
                    service=counter,
                    posts=(("Lurah", "IV.a"), ("Sekretaris Kelurahan", "IV.b")),
                )
                for ward in wards
            ),
        ),
        posts=(("Camat", "III.a"), ("Sekretaris Camat", "III.b")),
        aliases=(f"Kec. {name}",),
        silent=True,
    )


def uptd(
    name: str, service: str = "", weight: int = 2, trades: tuple[str, ...] = ("Pengawas Mutu",)
) -> Unit:
    """A UPTD with its head; without a service one whose name shows none."""
    posts = ((f"Kepala {name}", "IV.a"),)
    serves = service or "langsung_lainnya"
    return Unit(name, "uptd", serves, weight, ("kebersihan",), trades, posts, silent=not service)


def bidang(
    name: str,
    service: str = "pendukung",
    tasks: tuple[str, ...] = (),
    affairs: tuple[str, ...] = (),
    *,
    silent: bool = False,
) -> Unit:
    """A bidang with its head."""
    posts = ((f"Kepala Bidang {name}", "III.b"),)
    return Unit(
        f"Bidang {name}", "induk", service, 1, tasks, posts=posts, affairs=affairs, silent=silent
    )


def bagian(name: str, tasks: tuple[str, ...] = ()) -> Unit:
    """A bagian of a secretariat with its head."""
    return Unit(f"Bagian {name}", tasks=tasks, posts=((f"Kepala Bagian {name}", "III.a"),))


def school(name: str, weight: int = 2) -> Unit:
    """A school with its teachers."""
    kind, tasks = ("satuan_pendidikan", "pendidikan"), ("kebersihan",)
    return Unit(name, *kind, weight, tasks, TEACHERS, affairs=("pendidikan",))
