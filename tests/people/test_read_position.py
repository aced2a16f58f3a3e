"""Titles to levels and posts: what the columns say together, and never what they leave open."""

from collections.abc import Callable, Mapping
from itertools import product

import pytest

from asn_wfh.people.acting_posts_in_title import (
    own_and_acting_titles,
    title_without_acting_words,
)
from asn_wfh.people.office_directory_file import load_directory
from asn_wfh.people.read_acting_post import read_acting_post
from asn_wfh.people.read_position import level_of_text, read_level_and_post
from asn_wfh.vocabulary import LEVEL

MANAGERS = {"jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas"}
EXPERTS = {"ahli_utama", "ahli_madya", "ahli_muda", "ahli_pertama"}
SKILLED = {"penyelia", "mahir", "terampil", "pemula"}

EVERY = {str(level) for level in LEVEL}

ESELON: Mapping[str, set[str]] = {
    "": EVERY,
    "Eselon I.a": {"jpt_utama", "jpt_madya"},
    "I.b": {"jpt_madya"},
    "22": {"jpt_pratama"},
    "Eselon III.a": {"administrator"},
    "III/b": {"administrator"},
    "31": {"administrator"},
    "IV a": {"pengawas"},
    "V.a": {"pelaksana"},
    "Non Eselon": EVERY - MANAGERS,
}
KINDS: Mapping[str, set[str]] = {
    "": EVERY,
    "Jabatan Struktural": MANAGERS,
    "Jabatan Fungsional Tertentu": EXPERTS | SKILLED,
    "Jabatan Fungsional Umum": {"pelaksana"},
    "Pelaksana": {"pelaksana"},
    "Jabatan Administrator": {"administrator"},
}
TITLES: Mapping[str, set[str]] = {
    "Kepala Bidang Mutasi": MANAGERS,
    "Pengelola Kepegawaian": EVERY,
    "Guru Ahli Madya": {"ahli_madya"},
    "ANALIS SDM APARATUR AHLI MUDA": {"ahli_muda"},
    "Camat": {"administrator"},
    "Lurah": {"pengawas"},
}


def test_the_level_is_what_all_columns_leave() -> None:
    """Over every mix of eselon, kind and title: one level left is it, none is a fault."""
    for (eselon, a), (kind, b), (title, c) in product(
        ESELON.items(), KINDS.items(), TITLES.items()
    ):
        position = read_level_and_post({"eselon": eselon, "jenis_jabatan": kind, "jabatan": title})
        left = a & b & c
        assert bool(position.faults) == (not left), (eselon, kind, title)
        # No head of a bidang is a pengawas; the columns do not say which of them is wrong.
        left -= {"pengawas"} if title.startswith("Kepala Bidang") and len(left) == 1 else set()
        # Of all structural posts it is the one that PP 18/2016 sets for a head of a bidang.
        if title.startswith("Kepala Bidang") and kind == "Jabatan Struktural":
            left = left & {"administrator"} or left
        assert position.level == (next(iter(left)) if len(left) == 1 else None), (
            *(eselon, kind, title),
        )
        reasons = dict(position.unknown)
        assert (reasons.get("level") == "title_silent") == (
            not position.faults and position.level is None
        )


@pytest.mark.parametrize(
    ("title", "kind", "level"),
    [
        ("Perawat Penyelia", "Fungsional", "penyelia"),
        ("Perawat Terampil", "", "terampil"),
        ("Pranata Komputer Mahir", "Fungsional", "mahir"),
        ("Guru Madya", "Fungsional", "ahli_madya"),
        ("Guru Madya", "", None),
        ("Dokter", "Fungsional", None),
        ("Pengelola Data Pemilih Pemula", "Pelaksana", "pelaksana"),
        ("Kepala Puskesmas Ahli Muda", "Fungsional", "ahli_muda"),
        ("Guru Ahli Muda - Guru Ahli Madya", "Fungsional", None),
    ],
)
def test_functional_steps_are_read_from_titles(title: str, kind: str, level: str | None) -> None:
    """A step is read where the title ends with it, an old one only of a functional post."""
    assert read_level_and_post({"jabatan": title, "jenis_jabatan": kind}).level == level


def test_only_a_camat_is_a_camat() -> None:
    """The post is camat or lurah where the title is exactly that, or names their own district."""
    units = ("seksi x", "kecamatan jebus")
    assert read_level_and_post({"jabatan": "CAMAT"}).post == "camat"
    assert read_level_and_post({"jabatan": "Camat Jebus"}, units).post == "camat"
    assert read_level_and_post({"jabatan": "Lurah Tanjung"}, ["kelurahan tanjung"]).post == "lurah"
    for title in ("Sekretaris Camat", "Kepala Seksi", "Analis Kecamatan"):
        assert read_level_and_post({"jabatan": title}, units).post == "lainnya"
    unclear = read_level_and_post({"jabatan": "Camat Kelapa"}, units)
    assert (unclear.post, dict(unclear.unknown)["post"]) == (None, "title_silent")
    assert read_level_and_post({"eselon": "III.a"}).unknown == (("post", "blank"),)


ACTING_WORDS = (
    *("Plt.", "PLT", "P.l.t.", "P l t", "Plh", "P.l.h", "Pj.", "PJ", "P.j.", "Pjs.", "Pj.s."),
    *("Pgs.", "Penjabat", "Penjabat Sementara", "Pejabat Sementara", "Pelaksana Tugas"),
    *("Pelaksana  Harian", "Pelaksanatugas", "Pel. Tugas", "yang melaksanakan tugas"),
    *("P\u200blt.", "\uff30\uff4c\uff54.", "Plt./Plh."),
)
"""Wordings by which somebody acts in the post that stands behind."""


@pytest.mark.parametrize(
    "units", [("kelurahan tarok", "kecamatan guguk"), ("kelurahan tarok kecamatan guguk",)]
)
@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("Lurah Tarok Kecamatan Guguk", "lurah"),
        ("LURAH TAROK, KEC. GUGUK", "lurah"),
        ("Lurah pada Kelurahan Tarok", "lurah"),
        ("Lurah Tarok Kecamatan Guguk Kota Rekaan", "lurah"),
        ("Lurah Tarok Kecamatan Lain", None),
        ("Lurah Lain Kecamatan Guguk", None),
        ("Lurah Lain Kota Rekaan", None),
        ("Camat Guguk Kota Rekaan", "camat"),
        ("Camat Lain Kota Rekaan", None),
    ],
)
def test_a_place_is_named_with_what_lies_around_it(
    title: str, post: str | None, units: tuple[str, ...]
) -> None:
    """The kecamatan behind a kelurahan, and the region behind either, make nobody unknown."""
    assert read_level_and_post({"jabatan": title}, units).post == post


@pytest.mark.parametrize("acting", [*ACTING_WORDS, "Pelaksana Tugas (Plt.)"])
def test_a_title_that_is_an_acting_post_tells_neither_level_nor_post(acting: str) -> None:
    """Who acts for another keeps their own rank, which such a title hides."""
    for title in (
        f"{acting} Lurah Birugo",
        f"{acting} Kepala Bidang Mutasi, Promosi dan Kinerja",
        f"Lurah ({acting})",
        f"Lurah Birugo {acting}",
        f"{acting} Lurah Birugo / Kepala Seksi Pemerintahan",
        f"Kepala Seksi ({acting}) Kelurahan Birugo",
        f"Kepala Seksi {acting} Kelurahan Birugo",
    ):
        position = read_level_and_post({"jabatan": title, "eselon": "III.a"})
        assert (position.level, position.post) == (None, None), title
        assert dict(position.unknown) == {"level": "acting_post", "post": "acting_post"}
        assert len(position.acting) == 1


@pytest.mark.parametrize("acting", ACTING_WORDS)
def test_the_own_post_is_read_outside_the_acting_one(acting: str) -> None:
    """What stands before an acting post is the own title, read as if it stood alone."""
    for own, level in (
        ("Kepala Seksi Pemerintahan", "pengawas"),
        ("Analis SDM Aparatur Ahli Muda", "ahli_muda"),
        ("Lurah Tarok", None),
    ):
        for title, post in (
            (f"{own} ({acting} Lurah Birugo)", f"{acting} Lurah Birugo"),
            (f"{own}/{acting} Kepala Bidang Mutasi", f"{acting} Kepala Bidang Mutasi"),
            (f"{own}, {acting} CAMAT MENTOK", f"{acting} CAMAT MENTOK"),
        ):
            cells = {"jabatan": title, "eselon": "" if level == "ahli_muda" else "IV.a"}
            position = read_level_and_post(cells)
            assert position.level == (level or "pengawas"), title
            assert position.post == ("lainnya" if level else None)
            assert [*map(title_without_acting_words, position.acting)] == [
                title_without_acting_words(post)
            ]


@pytest.mark.parametrize(
    ("own", "column"),
    [
        ("Dokter", {"eselon": "IV.a"}),
        ("Sekretaris", {"eselon": "IV.a"}),
        ("Kepala Bidang Mutasi", {"eselon": "IV.a"}),
        ("Kepala Seksi Mutasi", {"eselon": "III.a"}),
        ("Analis Ahli Madya", {"eselon": "IV.a"}),
        ("Analis Ahli Madya", {"jenis_jabatan": "Jabatan Pengawas"}),
    ],
)
def test_a_column_that_may_be_of_the_acting_post_settles_no_own_level(
    own: str, column: Mapping[str, str]
) -> None:
    """An eselon beside two posts may be that of either, so it is no fault and no own level."""
    for title in (f"{own} (Plt. Kepala Seksi Data)", f"{own} merangkap Plt. Kepala Seksi Data"):
        position = read_level_and_post({"jabatan": title, **column})
        assert (position.level, position.post, position.faults) == (None, "lainnya", ())


def test_a_title_may_name_several_acting_posts() -> None:
    """Each words of acting begin another post; the same one twice is one."""
    assert own_and_acting_titles("Plt. Lurah Birugo / Plh. Lurah Tarok")[1] == (
        *("Plt. Lurah Birugo", "Plh. Lurah Tarok"),
    )
    assert len(own_and_acting_titles("Plt. Lurah Birugo, Plt. Lurah Birugo")[1]) == 1
    assert own_and_acting_titles("Guru (Ahli Muda)") == ("guru / ahli muda", ())


def test_an_acting_title_may_be_written_without_a_space() -> None:
    """The short word of an acting post is read where it is glued to the post."""
    for title in ("Plt.Lurah", "PltKepala Dinas", "PLHCAMAT", "Pjs-Sekretaris Daerah"):
        assert read_level_and_post({"jabatan": title}).unknown[0] == ("level", "acting_post")


@pytest.mark.parametrize(
    "title",
    [
        *("Pelaksana", "Pelaksana Pengadministrasi Umum", "Operator PLTS", "Guru PJOK"),
        *("Pengelola Tempat Penampungan Sementara", "Analis Tugas Pembantuan"),
        *("Sekretaris Kelurahan", "Sekretaris Kelurahan Birugo", "Sekretaris Camat", "Sekcam"),
        *("Kepala Seksi Pemerintahan Kelurahan Birugo", "Kasi Trantib Kecamatan Jebus"),
        *("Kepala Sub Bagian Umum Kecamatan Jebus", "Pengelola Keuangan Kelurahan"),
        *("Pengadministrasi Umum pada Kantor Camat Jebus", "Staf Kantor Lurah"),
        *("Penyuluh Pertanian Ahli Muda Kecamatan Jebus", "Kepala Puskesmas Kecamatan Jebus"),
    ],
)
def test_words_that_are_like_an_acting_post_or_a_lurah_are_neither(title: str) -> None:
    """A place, somebody beside its leader and a word of other meaning leave the post certain."""
    position = read_level_and_post({"jabatan": title, "eselon": ""})
    assert position.post == "lainnya"
    assert "acting_post" not in dict(position.unknown).values()


@pytest.mark.parametrize(
    "title",
    [
        *("Kepala Kelurahan Kubu Gulai Bancah", "Ka. Kel. Birugo", "Pimpinan Kelurahan Birugo"),
        *("Kepala Kecamatan Jebus", "Kepala Kantor Camat", "Kepala Pemerintahan Kelurahan"),
        *("Kelurahan Birugo", "Wakil Camat", "Camatan", "Lurahan", "Pejabat Lurah", "L u r a h X"),
        *("Kepala Seksi/Lurah", "Kepala Seksi (Camat Jebus)", "Sekretaris Lurah merangkap Lurah"),
        *("Lurha", "Lura Birugo", "Camta Jebus", "Kepala Keluraha Birugo", "Kepala Kecmatan"),
        *("Lurah Birugo", "Camat Jebus dan Lurah", "Pengelola Data (Kepala Kelurahan)"),
    ],
)
def test_what_may_be_a_camat_or_lurah_leaves_the_post_unknown(title: str) -> None:
    """A title that has a camat, a lurah or their place is no other post unless that is certain."""
    for eselon, kind in (("IV.a", ""), ("", ""), ("", "Jabatan Struktural")):
        cells = {"jabatan": title, "eselon": eselon, "jenis_jabatan": kind}
        assert dict(read_level_and_post(cells).unknown)["post"] == "title_silent"


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Pengawas Sekolah Madya Sekolah Menengah Pertama", "ahli_madya"),
        ("Pengawas Sekolah Menengah Pertama", None),
        ("Widyaiswara Madya pada Pusdiklat Utama", None),
        ("Widyaiswara Ahli Madya pada Pusdiklat Utama", None),
        ("Pengawas Sekolah Madya - Guru Muda", None),
        ("Guru Ahli Muda - Guru Madya", None),
        ("Perawat Mahir / Guru Madya", None),
        ("Arsiparis Ahli Muda (Ahli Maday)", None),
        ("Guru SD Tunas Muda", None),
        ("Guru Kelas SMP Harapan Pertama", None),
        ("Penyuluh Generasi Muda", None),
        ("Pengawas Sekolah Madya Kota", None),
        ("Guru Ahli Pertama Sekolah Menengah Pertama", "ahli_pertama"),
        ("AHLI PERTAMA - GURU KELAS", "ahli_pertama"),
        ("TERAMPIL - PERAWAT", "terampil"),
        ("Pengawas Sekolah Madya", "ahli_madya"),
    ],
)
def test_a_functional_step_is_the_only_one_in_the_title(title: str, level: str | None) -> None:
    """Two words of a step, or one in the name of an institution, leave the level unknown."""
    cells = {"jabatan": title, "jenis_jabatan": "Jabatan Fungsional"}
    assert read_level_and_post(cells).level == level


def test_another_column_settles_the_step_that_a_title_leaves_open() -> None:
    """A title of two steps agrees with a column that has one of them, and contradicts others."""
    cells = {"jabatan": "Widyaiswara Madya pada Pusdiklat Utama", "jenis_jabatan": "Fungsional"}
    assert read_level_and_post({**cells, "jenjang": "Ahli Madya"}).level == "ahli_madya"
    (fault,) = read_level_and_post({**cells, "jenjang": "Ahli Muda"}).faults
    assert fault.code == "staff_columns_differ"
    named = {"jabatan": "Guru Ahli Pertama SD Tunas Muda", "jenjang": "Ahli Pertama"}
    assert read_level_and_post(named).level == "ahli_pertama"


@pytest.mark.parametrize(
    "title",
    [
        *("Kepala Dinas Kesehatan", "Kadis Kesehatan", "Kepala Bidang Mutasi", "Kabid. Mutasi"),
        *("KEPALA BAGIAN UMUM", "Sekretaris Daerah", "Sekda", "Sekretaris Dinas", "Sekcam"),
        *("Inspektur", "Inspektur Pembantu Wilayah I", "Irban II", "Staf Ahli", "Camat", "Lurah"),
        *("Kepala Satpol PP", "Kepala Pelaksana BPBD", "Camat Jebus", "Kepala Bidang Ahli Waris"),
    ],
)
@pytest.mark.parametrize("kind", ["Pelaksana", "Jabatan Fungsional", "Fungsional Umum"])
def test_the_title_of_a_head_contradicts_a_kind_without_heads(title: str, kind: str) -> None:
    """A head of an office or a bidang is neither pelaksana nor functional: one cell is wrong."""
    (fault,) = read_level_and_post({"jabatan": title, "jenis_jabatan": kind}).faults
    assert (fault.code, fault.key) == ("staff_columns_differ", "jenis_jabatan")
    assert title in fault.message()
    assert read_level_and_post({"jabatan": title, "eselon": "Non Eselon"}).faults
    assert not read_level_and_post({"jabatan": title, "jenis_jabatan": "Struktural"}).faults


@pytest.mark.parametrize(
    ("title", "cells", "level"),
    [
        ("Kepala Seksi Mutasi", {"jenis_jabatan": "Pelaksana"}, None),
        ("Kasubbag Umum", {"jenis_jabatan": "Pelaksana"}, None),
        ("Kepala UPTD Pasar", {"jenis_jabatan": "Pelaksana"}, None),
        ("Direktur RSUD", {"jenis_jabatan": "Pelaksana"}, None),
        ("Sekretaris", {"jenis_jabatan": "Pelaksana"}, None),
        ("Asisten Administrasi Umum", {"jenis_jabatan": "Pelaksana"}, None),
        ("Pengelola Data (Eselon III.b)", {"jenis_jabatan": "Pelaksana"}, None),
        ("Guru Madya", {"jenis_jabatan": "Pelaksana"}, None),
        ("Kepala Seksi Mutasi", {"jenis_jabatan": "Fungsional"}, None),
        ("Kepala Bidang Mutasi", {"eselon": "IV.a"}, None),
        ("Kepala Seksi Mutasi", {"jenis_jabatan": "Fungsional", "jenjang": "Muda"}, "ahli_muda"),
        ("Kepala Seksi Mutasi", {"eselon": "IV.a"}, "pengawas"),
        ("Sekretaris Kelurahan", {"eselon": "IV.b"}, "pengawas"),
        ("Asisten Umum Sekretaris Daerah", {"eselon": "II.b"}, "jpt_pratama"),
        ("Asisten Administrasi Umum Sekretaris Daerah", {"eselon": "II.b"}, "jpt_pratama"),
        ("Kepala Bidang Sekolah Menengah Pertama", {"eselon": "III.b"}, "administrator"),
        ("Kepala Tata Usaha SMP Negeri 1", {"jenis_jabatan": "Pelaksana"}, "pelaksana"),
        ("Sekretaris Pimpinan", {"jenis_jabatan": "Pelaksana"}, "pelaksana"),
        ("Ajudan Kepala Daerah", {"jenis_jabatan": "Pelaksana"}, "pelaksana"),
        ("Pengelola Data (Sekretaris)", {"jenis_jabatan": "Pelaksana"}, None),
        ("Dokter Ahli Muda / Direktur RSUD", {"jenis_jabatan": "Fungsional"}, None),
        ("Perawat Ahli Muda (Kepala Ruangan)", {"jenis_jabatan": "Fungsional"}, "ahli_muda"),
        ("Auditor Ahli Muda pada Inspektur Pembantu Wilayah I", {}, "ahli_muda"),
        ("Inspektur Tambang Ahli Muda", {"jenis_jabatan": "Fungsional"}, "ahli_muda"),
        ("Asisten Apoteker Terampil", {"jenis_jabatan": "Fungsional"}, "terampil"),
        ("Kepala Puskesmas Ahli Muda", {"jenis_jabatan": "Fungsional"}, "ahli_muda"),
        ("Analis Kebijakan Ahli Muda (Sub Koordinator Mutasi)", {}, "ahli_muda"),
    ],
)
def test_a_lesser_head_is_no_certain_staff(
    title: str, cells: Mapping[str, str], level: str | None
) -> None:
    """Where a head may have become functional, or is of no such level, the level is unknown."""
    position = read_level_and_post({"jabatan": title, **cells})
    assert (position.level, position.faults) == (level, ())


CERTAIN = (
    *(("Pengadministrasi Perkantoran", "Pelaksana"), ("Pengelola Keuangan Kelurahan", "Pelaksana")),
    *(("Penelaah Teknis Kebijakan", "Jabatan Pelaksana"), ("Pengemudi", "Fungsional Umum")),
    *(("Arsiparis Ahli Muda", "Fungsional"), ("Guru Ahli Pertama", "")),
    *(("Perawat Mahir", "Fungsional"), ("Dokter Muda", "Jabatan Fungsional")),
    *(("Kepala Seksi Pemerintahan", "Jabatan Pengawas"), ("Sekretaris Kelurahan", "IV.b")),
)
"""Titles of people whom no clause about levels and posts names, each with another cell."""
_ACTING = ("Plt. Camat Jebus", "Penjabat Lurah", "Pelaksana Tugas Kepala Bidang Mutasi", "P.l.h. X")
_PLACES = ("Lurah Birugo", "Camat", "Kepala Kelurahan Birugo", "Kepala Kecamatan Jebus")
_HEADS = ("Kepala Dinas Kesehatan", "Kabid Mutasi", "Sekretaris Daerah", "Irban II", "Staf Ahli")
_STEPS = ("Guru Ahli Madya", "Ahli Madya", "JF AHLI MADYA - Guru", "Auditor Ahli-Madya")
GLUED = (*_ACTING, *_PLACES, *_HEADS, *_STEPS)
"""What makes somebody one of those whom circulars name."""
GLUES: tuple[str, ...] = (
    "{0}/{1}",
    "{0} / {1}",
    "{1} / {0}",
    "{0} ({1})",
    "{1} ({0})",
    "{0}, {1}",
    "{1} - {0}",
)
GLUES += ("{0} {1}", "{1} {0}", "{0} merangkap {1}", "{0} selaku {1}", "{0}\n{1}", "[{1}] {0}")
SPELLINGS: tuple[Callable[[str], str], ...] = (
    *(str, str.upper, str.lower, str.title),
    lambda text: text.replace(" ", "  "),
)


def _cells_of(title: str, other: str) -> dict[str, str]:
    return {"jabatan": title, "eselon" if "." in other else "jenis_jabatan": other}


def test_a_second_post_in_a_title_is_never_passed_over() -> None:
    """Glued to a title in any way, whatever circulars name leaves no certain other person."""
    named = {"jpt_madya", "jpt_pratama", "administrator", "ahli_madya"}
    directory = load_directory("bukittinggi")
    for title, other in CERTAIN:
        own = read_level_and_post(_cells_of(title, other))
        assert own.level not in {None, *named}
        assert own.post == "lainnya"
        assert not own.acting
        for glued, glue, spelled in product(GLUED, GLUES, SPELLINGS):
            whole = spelled(glue.format(title, glued))
            position = read_level_and_post(_cells_of(whole, other))
            acting = [
                read_acting_post(post, "", directory, directory.placement)
                for post in position.acting
            ]
            described = [(each.level, each.post) for each in acting]
            described.append((position.level, position.post))
            is_other = all(
                level not in {None, *named} and post == "lainnya" for level, post in described
            )
            assert position.faults or not is_other, (whole, other)


@pytest.mark.parametrize(
    ("title", "level"),
    [
        *(("Kepala Bidang Mutasi", "administrator"), ("Kabag Umum", "administrator")),
        *(("Sekretaris Dinas", "administrator"), ("Sekcam", "administrator")),
        *(("Kepala Seksi Trantib", "pengawas"), ("Kasubbag Umum", "pengawas")),
        *(("Sekretaris Kelurahan", "pengawas"), ("Sekretaris", None), ("Kepala Dinas", None)),
        *(("Kepala UPTD Pasar", None), ("Kepala Seksi A / Kepala Bidang B", None)),
        *(("Kepala Seksi A (Ahli Muda)", None), ("Pengelola Data", None)),
    ],
)
def test_a_structural_head_has_the_level_that_the_law_sets(title: str, level: str | None) -> None:
    """Without an eselon the kind of post and the room tell the level, where there is only one."""
    cells = {"jabatan": title, "jenis_jabatan": "Struktural"}
    assert read_level_and_post(cells).level == level
    assert read_level_and_post({"jabatan": title}).level is None or "Ahli" in title


@pytest.mark.parametrize(
    "head",
    [
        *("Sekretaris BKPSDM", "Sekretaris Dishub", "Kadishub", "Kadis", "Kaban", "Kepala BKPSDM"),
        *("Kep. Bidang Mutasi", "Kabidang Mutasi", "Kabid", "Kabag Umum", "Pimpinan Bidang Mutasi"),
        *("Administrator", "Pejabat Pengawas", "Inspektur Kota", "Asisten Setda", "Direktur RSUD"),
        *("III.b", "Eselon III.b", "Esl. IV/a", "IIIA", "Kasatpol PP", "Kabidmutasi"),
        *("Sesdis", "Sesban", "Karo Umum", "3.b"),
    ],
)
@pytest.mark.parametrize("glue", ["{0}, {1}", "{0} / {1}", "{0} ({1})", "{0} - {1}", "{0}: {1}"])
def test_a_second_head_leaves_the_level_unknown_whatever_it_is_the_head_of(
    head: str, glue: str
) -> None:
    """A word of a head or an eselon behind another post is a second post, however it is named."""
    for own, kind in (("Analis Kepegawaian", "Pelaksana"), ("Analis Ahli Muda", "Fungsional")):
        cells = {"jabatan": glue.format(own, head), "jenis_jabatan": kind}
        position = read_level_and_post(cells)
        assert position.level is None, cells
        assert position.unknown or position.faults


@pytest.mark.parametrize(
    ("title", "kind", "level"),
    [
        ("Ajudan Kepala Daerah", "Pelaksana", "pelaksana"),
        ("Guru Kelas IV A", "Pelaksana", "pelaksana"),
        ("Guru Ahli Muda (Kepala Sekolah)", "Fungsional", "ahli_muda"),
        ("Guru Ahli Madya / Wakil Kepala Sekolah", "Fungsional", "ahli_madya"),
        ("Perawat Ahli Muda (Kepala Puskesmas)", "Fungsional", "ahli_muda"),
        ("AHLI MUDA - INSPEKTUR TAMBANG", "Fungsional", "ahli_muda"),
        ("TERAMPIL - ASISTEN APOTEKER", "Fungsional", "terampil"),
        ("AHLI MUDA - ADMINISTRATOR KESEHATAN", "Fungsional", "ahli_muda"),
        ("AHLI MADYA - PENGAWAS SEKOLAH", "Fungsional", "ahli_madya"),
        ("Analis Kebijakan Ahli Muda, Ketua Tim Mutasi", "Fungsional", "ahli_muda"),
    ],
)
def test_a_post_that_is_like_a_head_leaves_the_level_certain(
    title: str, kind: str, level: str
) -> None:
    """Names of functional posts, heads of schools and wards, and classes are no second post."""
    assert read_level_and_post({"jabatan": title, "jenis_jabatan": kind}).level == level


@pytest.mark.parametrize(
    "post",
    [
        *("Kabid Mutasi", "Kabag Umum", "Kadis", "Kaban", "Kasatpol PP", "Kasi Data", "Kasubbag"),
        *("Sekcam", "Sekdis", "Sekwan", "Sekban", "Irban I", "Ka. UPTD", "Bupati", "Wali Kota"),
    ],
)
@pytest.mark.parametrize("word", ["Plt", "PLH", "plt", "Pjs"])
def test_an_acting_word_may_be_glued_to_any_post(word: str, post: str) -> None:
    """Two letters or more behind the short word of acting are the post, of whatever name."""
    for title in (f"Analis Data/{word}{post}", f"Analis Data ({word}{post})", f"{word}{post}"):
        position = read_level_and_post({"jabatan": title, "jenis_jabatan": "Pelaksana"})
        assert len(position.acting) == 1, title


@pytest.mark.parametrize("title", ["Operator PLTS", "Teknisi PLTD", "Operator PLTMH", "Guru PJOK"])
def test_a_power_plant_is_no_acting_post(title: str) -> None:
    """A short form that begins with the letters of an acting word is no post."""
    assert read_level_and_post({"jabatan": title}).acting == ()


@pytest.mark.parametrize(
    ("field", "text", "remedy"),
    [
        ("eselon", "III.z", "write for example `Eselon III.a`"),
        ("eselon_id", "77", "write for example `Eselon III.a`"),
        ("jenis_jabatan", "Strukturil", "did you mean `struktural`?"),
        ("jenjang", "Ahli Maday", "did you mean `ahli madya`?"),
    ],
)
def test_an_unknown_word_is_a_fault_with_the_nearest(field: str, text: str, remedy: str) -> None:
    """A word that is none of its column is no level; the fault names what was meant."""
    position = read_level_and_post({field: text, "jabatan": "Analis"})
    (fault,) = position.faults
    assert fault.key == field
    assert remedy in fault.message()
    assert position.level is None


def test_every_level_is_written_in_several_ways() -> None:
    """A level alone is a word of the law, its label, its label without `Pejabat`, or an eselon."""
    for level, word in LEVEL.items():
        assert (
            level_of_text(level)
            == level_of_text(word.id)
            == level_of_text(word.id.upper())
            == level
        )
    assert level_of_text("JPT Pratama") == level_of_text("Eselon II.b") == "jpt_pratama"
    assert level_of_text("I.a") is None
    assert level_of_text("Kepala Dinas") is None


def test_jenjang_tells_the_level_where_the_title_does_not() -> None:
    """The API's `asnJenjangJabatan` is read beside the title, and contradicts it aloud."""
    assert read_level_and_post({"jabatan": "Dokter", "jenjang": "Ahli Madya"}).level == "ahli_madya"
    assert read_level_and_post({"jabatan": "Dokter Ahli Muda", "jenjang": "Ahli Madya"}).faults
