"""What another clause says by itself: whom it excludes, the act that leave waits for, rounding."""

import pytest

from audit.test_option_and_lead_in_words import FACTS, PERMIT, codes

LEAVE = """\
  - at: "1"
    says: Boleh WFH pada 3 Maret.
    words: ["pada tanggal 3 Maret 2027", "{words}"]
    {effect}: {{dates: 2027-03-03}}
"""
LURAH_AT_OFFICE = '  - {at: "2", says: Lurah di kantor., exclude: {post: lurah}}\n'
SPARING = """\
1. {clause} pada tanggal 3 Maret 2027.
2. Lurah tetap WFO."""


@pytest.mark.parametrize("effect", ["permit", "require"])
@pytest.mark.parametrize(
    ("people", "faithful"),
    [
        ("pegawai selain yang dimaksud pada angka 2", True),
        ("pegawai yang tidak termasuk dalam angka 2", True),
        ("pegawai, kecuali pegawai sebagaimana dimaksud pada angka 2,", True),
        ("pegawai selain yang dimaksud pada angka 3", False),
        ("pegawai yang dimaksud pada angka 2", False),
    ],
)
def test_who_is_excluded_elsewhere_need_not_be_left_out_again(
    effect: str, people: str, faithful: bool
) -> None:
    """A clause that gives leave to all but those of another rests on what that one excludes."""
    may = "dapat" if effect == "permit" else "wajib"
    clause = f"Semua {people} {may} melaksanakan WFH"
    paper = SPARING.format(clause=clause)
    rule = LEAVE.format(words=people.rstrip(","), effect=effect)
    assert (codes(paper, rule + LURAH_AT_OFFICE) == set()) == faithful
    on_some_days = LURAH_AT_OFFICE.replace("{post: lurah}", "{post: lurah, dates: 2027-03-03}")
    assert codes(paper, rule + on_some_days)


def test_the_excluded_may_stand_beside_the_clause_replaced() -> None:
    """Beside `instead_of` the clause of the excluded is no clause that must be replaced."""
    paper = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Dikecualikan dari angka 1, pada tanggal 3 Maret 2027 pegawai selain yang dimaksud pada angka {n}
   dapat bekerja dari rumah."""
    rule = """\
  - at: "2"
    says: Boleh WFH pada 3 Maret.
    words: ["pada tanggal 3 Maret 2027"]
    permit: {dates: 2027-03-03, instead_of: "1"}
"""
    excluded = "  - {at: 2.a, says: Lurah di kantor., exclude: {post: lurah}}\n"
    listed = f"{paper.format(n='2 huruf a')[:-1]}, sedangkan yang tetap WFO:\n   a. Lurah."
    assert codes(listed, PERMIT + rule + excluded) == set()
    other = paper.format(n=7)
    assert codes(other, PERMIT + rule) == {"audit_clause_reference", "audit_printed_binding"}


@pytest.mark.parametrize(
    ("head", "effect"),
    [
        ("Dikecualikan dari angka 1, pegawai wajib WFH", "require: {{every: rabu{}}}"),
        ("Dengan pengecualian dari angka 1, pegawai dapat WFH", "permit: {{every: rabu{}}}"),
        (
            "Dikecualikan dari angka 1, paling banyak 50% dari jumlah pegawai WFH",
            "share: {{home: {{at_most: 50%}}, of: all_in_office, every: rabu{}}}",
        ),
    ],
)
def test_what_grounds_instead_of_is_taken_up(head: str, effect: str) -> None:
    """Every effect that stands in the place of a clause takes up the words that say so."""
    paper = f"1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n2. {head} setiap hari Rabu."
    share = ', "paling banyak 50% dari jumlah pegawai"' if "share" in effect else ""
    rule = '  - at: "2"\n    says: Lain.\n    words: ["setiap hari Rabu"%s]\n    %s\n'
    replacing = rule % (share, effect.format(', instead_of: "1"'))
    assert codes(paper, PERMIT + replacing) == set()
    beside = rule % (share, effect.format(""))
    assert codes(paper, PERMIT + beside) == {"audit_printed_binding"}


WAITING = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. {act}."""
WAITS = PERMIT.replace("{every: rabu}", "{every: rabu, once: izin}")
SAYS_ACT = '  - {at: "2", says: Izin., no_rule: Sudah dinyatakan pada angka 1.}\n'


@pytest.mark.parametrize(
    ("act", "faithful"),
    [
        ("Pelaksanaan setelah mendapat izin atasan langsung", True),
        ("Izin bekerja dari rumah diberikan oleh atasan langsung", True),
        ("Pelaksanaan setelah mendapat izin kepala perangkat daerah", False),
        ("Pelaksanaan setelah mendapat izin", False),
        ("Izin bekerja dari rumah tidak diberikan oleh atasan langsung", False),
        ("Cukup jelas", False),
    ],
)
def test_an_act_may_be_printed_in_another_clause(act: str, faithful: bool) -> None:
    """An act with its author grounds `once` of a leave elsewhere, which takes its words up."""
    assert (codes(WAITING.format(act=act), WAITS + SAYS_ACT) == set()) == faithful


def test_an_act_that_no_leave_waits_for_is_found() -> None:
    """Without `once` the act is lost; and an act of another leave is that one's own."""
    paper = WAITING.format(act="Pelaksanaan setelah mendapat izin atasan langsung")
    assert codes(paper, PERMIT + SAYS_ACT, "2") == {"audit_printed_binding"}
    own = WAITING.format(act="Lurah dapat melaksanakan WFH setelah mendapat izin atasan langsung")
    own = own.replace("WFH setelah", "WFH setiap hari Kamis setelah")
    rule = """\
  - at: "2"
    says: Lurah boleh.
    words: ["setiap hari Kamis"]
    permit: {every: kamis, whose: {post: lurah}ONCE}
"""
    assert codes(own, PERMIT + rule.replace("ONCE", ", once: izin")) == set()
    assert codes(own, WAITS + rule.replace("ONCE", ", once: izin"), "1") == {"audit_word"}
    assert codes(own, WAITS + rule.replace("ONCE", ""), "2") == {"audit_printed_binding"}


ROUNDED = """\
1. Setiap hari Rabu paling banyak 50% dari jumlah pegawai WFH.
2. Penghitungan sebagaimana dimaksud pada angka {clause} dibulatkan ke {to}."""
SHARE = """\
  - at: "1"
    says: Separuh.
    words: ["Setiap hari Rabu", "paling banyak 50% dari jumlah pegawai"]
    share: {home: {at_most: 50%}, of: all_in_office, every: rabu, round: down}
  - {at: "2", says: Pembulatan., no_rule: Sudah dinyatakan pada angka 1.}
"""


@pytest.mark.parametrize(
    ("clause", "to", "expected"),
    [
        (1, "bawah", set()),
        (1, "atas", {"audit_word", "audit_lost_word_elsewhere"}),
        (3, "bawah", {"audit_word"}),
    ],
)
def test_a_rounding_may_be_printed_in_another_clause(
    clause: int, to: str, expected: set[str]
) -> None:
    """A clause that says how another is rounded must refer to it."""
    assert codes(ROUNDED.format(clause=clause, to=to), SHARE) == expected


@pytest.mark.parametrize(
    ("clause", "effect"),
    [
        ("Izin WFH tidak diberikan kepada lurah", "exclude: {post: lurah}"),
        ("Izin tidak dapat diberikan kepada lurah", "exclude: {post: lurah}"),
        ("WFH bagi lurah ditiadakan", "exclude: {post: lurah}"),
        ("Pada hari Senin pegawai melaksanakan tugas di kantor", "exclude: {every: senin}"),
        ("Pegawai bekerja di kantor pada hari Senin", "exclude: {every: senin}"),
    ],
)
def test_leave_that_is_not_given_excludes(clause: str, effect: str) -> None:
    """Leave that is not given, and days at the office, call for `exclude`; their contrary not."""
    paper = f"1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n2. {clause}."
    words = '    words: ["hari Senin"]\n' if "every" in effect else ""
    rule = f'{PERMIT}  - at: "2"\n    says: Tidak.\n{words}    {effect}\n'
    assert codes(paper, rule) == set()
    for was, becomes in (
        ("tidak diberikan", "diberikan"),
        ("tidak dapat diberikan", "dapat diberikan"),
        ("ditiadakan", "diadakan"),
        ("di kantor", "di lapangan"),
    ):
        changed = paper.replace(was, becomes)
        findings = codes(changed, rule, "2")
        assert changed == paper or findings - {"audit_printed_binding"} == {"audit_effect"}


def test_days_are_excepted_in_a_part() -> None:
    """`kecuali pada hari ...` behind leave excludes those days; behind the office it does not."""
    paper = """\
1. Pegawai dapat bekerja dari rumah pada hari Jumat, kecuali pada hari Jumat terakhir setiap bulan.
2. Cukup jelas."""
    rules = """\
  - at: "1"
    part: a
    says: Boleh setiap Jumat.
    words: ["pada hari Jumat"]
    permit: {every: jumat}
  - at: "1"
    part: b
    says: Tidak pada Jumat terakhir.
    words: ["kecuali pada hari Jumat terakhir"]
    exclude: {every: jumat, weeks: akhir}
  - {at: "2", says: Cukup jelas., no_rule: Cukup jelas.}
"""
    assert codes(paper, rules) == set()
    assert "audit_effect" in codes(paper.replace("dari rumah", "di kantor"), rules, "1")


def test_an_ordered_list_in_items_is_an_order() -> None:
    """The items that a preference takes along are its people, one after the other."""
    paper = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Kepala mengutamakan secara berurutan:
   a. pegawai yang hamil;
   b. pegawai yang bertempat tinggal di seberang; dan
   c. pegawai dengan predikat kinerja sangat baik."""
    head = FACTS.replace(
        "facts:\n",
        "facts:\n  predikat:\n    values:\n      baik: {id: baik, en: good, printed: predikat"
        " kinerja sangat baik}\n      lain: {id: lain, en: other}\n"
        "    question: Apa predikatnya?\n",
    )
    rule = """\
  - at: "2"
    with: [2.a, 2.b, 2.c]
    says: Berurutan.
    prefer: {at: home, first: [{hamil: ya}, {rumah: seberang}, {predikat: baik}]}
"""
    assert codes(paper, PERMIT + rule, head=head) == set()
    joined = rule.replace("{hamil: ya}, {rumah: seberang}", "{hamil: ya, rumah: seberang}")
    assert codes(paper, PERMIT + joined, head=head) == {"audit_group"}


def test_a_licensing_officer_is_of_the_licensing_service() -> None:
    """`petugas pelayanan perizinan` names the service."""
    paper = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Petugas pelayanan perizinan tetap WFO."""
    rule = '  - {at: "2", says: Perizinan di kantor., exclude: {service: perizinan}}\n'
    assert codes(paper, PERMIT + rule) == set()


@pytest.mark.parametrize(
    ("days", "faithful"),
    [
        ("[senin, selasa, rabu, kamis]", True),
        ("[senin, kamis]", False),
        ("[senin, selasa, kamis]", False),
        ("[senin, selasa, rabu, kamis, jumat]", False),
    ],
)
def test_a_range_of_weekdays_is_all_of_them(days: str, faithful: bool) -> None:
    """`hari Senin sampai dengan hari Kamis` is four days, and none of them may be left out."""
    paper = """\
1. Pegawai dapat melaksanakan WFH setiap hari Jumat.
2. Pada hari Senin sampai dengan hari Kamis pegawai melaksanakan tugas di kantor."""
    rule = f"""\
  - at: "2"
    says: Di kantor.
    words: ["hari Senin sampai dengan hari Kamis"]
    exclude: {{every: {days}}}
"""
    leave = PERMIT.replace("Rabu", "Jumat").replace("rabu", "jumat")
    assert (codes(paper, leave + rule) == set()) == faithful


@pytest.mark.parametrize(
    ("people", "faithful"),
    [
        ("pegawai sebagaimana dimaksud pada angka 7", True),
        ("petugas yang dimaksud dalam angka 7", True),
        ("pegawai yang bertugas di loket sebagaimana dimaksud dalam angka 7", True),
        ("ketentuan sebagaimana dimaksud pada angka 7", False),
        ("pegawai menurut angka 7", False),
    ],
)
def test_who_is_meant_by_another_clause_does_not_replace_it(people: str, *, faithful: bool) -> None:
    """A clause that only says whom another means is none that `instead_of` must name."""
    paper = f"""\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Menyimpang dari angka 1, bagi {people} WFH dapat dilaksanakan dari rumah pada tanggal 3 Maret
   2027."""
    rule = """\
  - at: "2"
    says: Boleh WFH pada 3 Maret.
    words: ["pada tanggal 3 Maret 2027"]
    permit: {dates: 2027-03-03, instead_of: "1"}
"""
    assert ("audit_clause_reference" not in codes(paper, PERMIT + rule)) == faithful
