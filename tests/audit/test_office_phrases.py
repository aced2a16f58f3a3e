"""How offices say what the words mean: acts, bases, offices that act, exceptions, background."""

import pytest

from asn_wfh.audit import read_paper
from asn_wfh.audit.build_ledger import ledger_of
from asn_wfh.audit.fingerprints.make_fingerprints_of_paper import prints_of_frame_and_clauses
from asn_wfh.audit.policy_to_paper.phrases_for_words_of_effect_keys import closed_list_phrases
from asn_wfh.loading.policy_from_tree import load_policy_text
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import parse_text_replacing_short_forms
from audit.test_new_words import HEAD, PAPER
from audit.test_option_and_lead_in_words import (
    BETWEEN,
    END,
    FACTS,
    IN_FORCE,
    PERMIT,
    REPORT,
    UNRULED,
    codes,
)

BODY = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. {bearer} menyampaikan laporan bulanan paling lambat tanggal 5 bulan berikutnya."""


@pytest.mark.parametrize("office", ["Perangkat Daerah", "Setiap OPD", "Unit Kerja"])
def test_an_office_acts_itself_or_by_its_head(office: str) -> None:
    """A duty of whatever office it is binds the office or its head, and no superior."""
    paper = BODY.format(bearer=office)
    assert codes(paper, PERMIT + REPORT.format(who="kepala")) == set()
    assert codes(paper, PERMIT + REPORT.format(who="instansi")) == set()
    assert codes(paper, PERMIT + REPORT.format(who="atasan")) == {"audit_subject"}


def test_behind_a_passive_verb_the_doer_stands_without_oleh() -> None:
    """`disusun kepala dinas` names who must do it."""
    own = f"""\
{FACTS}terms:
  do: {{rekap: {{id: menyusun rekap, en: draw up a summary, printed: [rekap disusun]}}}}
"""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Rekap disusun {doer} dan harus rapi."
    )
    rule = '  - {at: "2", says: Rekap., oblige: {who: WHO, do: rekap}}\n'
    for doer, who in (("kepala dinas", "kepala"), ("atasan langsung", "atasan")):
        text = paper.format(doer=doer)
        for stated in ("kepala", "atasan"):
            rules = PERMIT + rule.replace("WHO", stated)
            assert (codes(text, rules, "2", own) == set()) == (stated == who)


@pytest.mark.parametrize("who", ["kepala", "atasan"])
def test_whom_the_paper_does_not_name_a_reading_does(who: str) -> None:
    """A duty without any subject binds people at home unless the option chosen names another."""
    paper = "1. WFH dilaksanakan setiap hari Rabu.\n2. Laporan harian dibuat."
    option = {"kepala": "Kepala Dinas yang melapor.", "atasan": "Atasan langsung yang melapor."}
    rule = f"""\
  - at: "2"
    says: Laporan harian.
    oblige: {{who: {who}, do: laporan_harian}}
"""
    reading = f"""\
    reading:
      pelapor:
        asks: Siapa yang melapor?
        options: {{satu: "{option[who]}", lain: Pegawai yang melapor.}}
        chosen: satu
        because: Begitu lazimnya.
    otherwise:
      - when: {{pelapor: lain}}
        oblige: {{who: asn}}
"""
    assert "audit_subject_unnamed" in codes(paper, PERMIT + rule)
    assert "audit_subject_unnamed" not in codes(paper, PERMIT + rule + reading)


@pytest.mark.parametrize(
    ("printed", "author", "faithful"),
    [
        ("yang telah disetujui oleh atasan langsung", "atasan", True),
        ("sepanjang disetujui atasan langsung", "atasan", True),
        ("apabila diizinkan oleh atasan langsung", "atasan", True),
        ("yang disetujui oleh kepala dinas", "atasan", False),
        ("yang bertempat tinggal di seberang", "atasan", False),
    ],
)
def test_an_act_may_be_printed_as_a_verb(printed: str, author: str, faithful: bool) -> None:
    """`disetujui oleh atasan` asks for the superior's approval as the noun does."""
    paper = f"1. Pegawai {printed} dapat melaksanakan WFH setiap hari Rabu.\n2. Cukup jelas."
    rules = """\
  - at: "1"
    says: Boleh WFH setelah disetujui.
    words: ["setiap hari Rabu"]
    permit: {every: rabu, once: persetujuan}
  - {at: "2", says: Cukup jelas., no_rule: Cukup jelas.}
"""
    facts = f'facts:\n  persetujuan: {{act_of: {author}, question: "Sudahkah disetujui?"}}\n'
    assert ("audit_word" not in codes(paper, rules, "1", facts)) == faithful


@pytest.mark.parametrize(
    ("printed", "base"),
    [
        ("dari jumlah ASN", "all_in_office"),
        ("dari pegawai ASN", "all_in_office"),
        ("dari total pegawai", "all_in_office"),
        ("dari seluruh ASN yang hadir", "present"),
        ("dari ASN yang sedang WFH", "wfh_that_day"),
        ("dari seluruh ASN kantor", "all_in_office"),
        ("dari ASN yang tidak dikecualikan", "eligible_in_office"),
        ("dari jumlah ASN pada unit kerja terkecil", "smallest_unit"),
    ],
)
def test_the_base_of_a_share_is_printed_in_many_ways(printed: str, base: str) -> None:
    """A base is read as one, whatever the staff is called; a wider one within it is not."""
    text = parse_text_replacing_short_forms(f"sebesar 40% {printed} bekerja di rumah")
    assert text.printed_policy_key_values(closed_list_phrases()) == {("of", base)}


@pytest.mark.parametrize("ending", ["kecuali:", "kecuali bagi:", "dengan catatan:"])
def test_the_items_below_an_exception_are_excluded(ending: str) -> None:
    """`wajib WFH, kecuali bagi:` calls for the exclusion of each item, and nothing else does."""
    paper = (
        f"1. Pegawai wajib bekerja dari rumah setiap hari Rabu, {ending}\n"
        "   a. yang hamil;\n   b. Lurah.\n2. Cukup jelas."
    )
    rules = """\
  - at: "1"
    says: Wajib WFH.
    words: ["setiap hari Rabu"]
    require: {every: rabu}
  - {at: 1.a, says: Yang hamil., exclude: {hamil: ya}}
  - {at: 1.b, says: Lurah., exclude: {post: lurah}}
  - {at: "2", says: Cukup jelas., no_rule: Cukup jelas.}
"""
    own = FACTS.replace('question: "Hamil?"', 'question: "Hamil?", printed: {ya: [yang hamil]}')
    noticed = codes(paper, rules, "1.b", own if "printed: {ya" in FACTS else FACTS)
    assert ("audit_effect" not in noticed) == ending.startswith("kecuali")


BACKGROUND = """\
1. {heading}
   a. Pada hari Kamis pukul 08.00 seluruh pegawai harus dapat bekerja dari rumah.
   b. Sebanyak 60% pegawai tetap hadir di kantor.
2. Pegawai dapat melaksanakan WFH setiap hari Rabu."""
INFORMS = """\
  - {at: "1", says: Judul., no_rule: Judul.}
  - {at: 1.a, says: Latar belakang., no_rule: Keterangan tentang yang telah lalu.}
  - {at: 1.b, says: Latar belakang., no_rule: REASON}
"""


@pytest.mark.parametrize(
    ("heading", "reason", "faithful"),
    [
        ("Latar Belakang", "Keterangan.", True),
        ("Maksud dan Tujuan", "Keterangan.", True),
        ("Dasar", "Keterangan.", True),
        ("Latar Belakang", "Tidak ada akibatnya.", False),
        ("Ketentuan", "Keterangan.", False),
        ("Dasar pelaksanaan WFH", "Keterangan.", False),
    ],
)
def test_a_section_of_background_binds_nobody(heading: str, reason: str, faithful: bool) -> None:
    """Below such a heading what is said to inform needs no effect; elsewhere it still does."""
    rules = INFORMS.replace("REASON", reason) + PERMIT.replace('at: "1"', 'at: "2"')
    noticed = codes(BACKGROUND.format(heading=heading), rules, "1.b")
    assert (noticed == set()) == faithful


def test_a_broken_figure_is_a_fault_in_the_background_too() -> None:
    """A figure that contradicts its own words is found wherever it stands."""
    paper = BACKGROUND.format(heading="Latar Belakang").replace("60%", "60 (enam) orang")
    rules = INFORMS.replace("REASON", "Keterangan.") + PERMIT.replace('at: "1"', 'at: "2"')
    assert codes(paper, rules, "1.b") == {"audit_broken"}


@pytest.mark.parametrize(("people", "repeats"), [("affair: keuangan", False), ("hamil: ya", True)])
def test_two_recalls_of_different_people_are_two(people: str, repeats: bool) -> None:
    """Of two recalls in one clause the second repeats the first if it is of the same people."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Kepala dinas dapat memanggil pegawai yang hamil; dan dapat memanggil pegawai di bidang"
        " keuangan."
    )
    rules = f"""\
  - at: "2"
    part: a
    says: Yang hamil.
    words: ["pegawai yang hamil"]
    recall: {{whose: {{hamil: ya}}}}
  - at: "2"
    part: b
    says: Bidang keuangan.
    words: ["bidang keuangan"]
    recall: {{whose: {{{people}}}}}
"""
    assert ("audit_twice" in codes(paper, PERMIT + rules)) == repeats


@pytest.mark.parametrize("printed", ["sesuai jadwal", "berdasarkan jadwal"])
def test_a_schedule_is_called_for_by_what_follows_it(printed: str) -> None:
    """`sesuai jadwal kepala` says that a schedule divides people."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        f"2. Pegawai bekerja di kantor {printed} kepala perangkat daerah."
    )
    rule = '  - {at: "2", says: Jadwal., schedule: any}\n'
    assert codes(paper, PERMIT + rule) == set()
    assert "audit_effect" in codes(paper.replace(printed, "bersama"), PERMIT + rule)


AGED = """\
  - at: "1"
    says: Boleh WFH sesudah usia itu.
    words: ["setiap hari Rabu"]
    permit: {{every: rabu, whose: {{lahir: {{years: {{at_least: {years} tahun}}}}}}}}
  - {{at: "2", says: Cukup jelas., no_rule: Cukup jelas.}}
"""
AGE_READ = """\
    reading:
      usia:
        asks: Kapan usia itu terlewati?
        options:
          ulang_tahun: Sejak ulang tahun itu.
          tahun_berikutnya: Sejak ulang tahun berikutnya.
        chosen: ulang_tahun
        because: Sehari sesudahnya usia itu sudah terlewati.
    otherwise:
      - when: {usia: tahun_berikutnya}
        permit: {every: rabu, whose: {lahir: {years: {at_least: 57 tahun}}}}
"""


@pytest.mark.parametrize("years", [55, 56, 57])
@pytest.mark.parametrize(
    "printed", ["berusia di atas 56 tahun", "yang usianya lebih dari 56 tahun"]
)
def test_years_that_must_have_passed_are_read(printed: str, years: int) -> None:
    """`di atas 56 tahun` begins on one birthday or the next; a reading says which, and no file."""
    facts = 'facts:\n  lahir: {date: ya, question: "Kapan lahir?"}\n'
    paper = f"1. Pegawai {printed} dapat melaksanakan WFH setiap hari Rabu.\n2. Cukup jelas."
    rules = AGED.format(years=years)
    noticed = codes(paper, rules, "1", facts)
    expected = {"audit_age_passed"} if years > 55 else {"audit_term", "audit_printed_figure"}
    assert noticed == expected | {"audit_age_passed"}
    first, silent = rules.split("  - {at")
    if years == 56:
        assert codes(paper, f"{first}{AGE_READ}  - {{at{silent}", "1", facts) == set()
        onward = (
            paper.replace("di atas", "").replace("lebih dari", "").replace("tahun", "tahun ke atas")
        )
        assert codes(onward, rules, "1", facts) == set()


SILENCED = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pegawai dapat melaksanakan WFH setiap hari Kamis, dan ketentuan {named} tidak berlaku bagi \
Lurah{behind}."""
TWO_GIVERS = """\
  - at: "2"
    part: a
    says: Boleh WFH setiap Kamis.
    words: ["setiap hari Kamis"]
    permit: {every: kamis}
  - at: "2"
    part: b
    says: Tidak berlaku bagi lurah.
    words: ["tidak berlaku bagi Lurah"]
    EFFECT
"""


@pytest.mark.parametrize(
    ("behind", "effect", "noticed"),
    [
        ("", "exclude: {post: lurah}", True),
        ("", 'exempt: {instead_of: "1", whose: {post: lurah}}', False),
        (", yang tetap WFO", "exclude: {post: lurah}", False),
    ],
)
def test_who_is_left_out_of_one_clause_keeps_the_leave_of_others(
    behind: str, effect: str, noticed: bool
) -> None:
    """`angka 1 tidak berlaku bagi X` takes no leave that another clause gives."""
    paper = SILENCED.format(named="pada angka 1", behind=behind)
    rules = PERMIT + TWO_GIVERS.replace("EFFECT", effect)
    assert ("audit_excludes_more" in codes(paper, rules)) == noticed


def test_who_is_left_out_of_every_giving_clause_is_excluded() -> None:
    """Where no other clause gives leave, an exclusion says the same."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Ketentuan pada angka 1 tidak berlaku bagi Lurah."
    )
    rule = '  - {at: "2", says: Tidak berlaku bagi lurah., exclude: {post: lurah}}\n'
    assert "audit_excludes_more" not in codes(paper, PERMIT + rule)


@pytest.mark.parametrize(
    ("printed", "stated", "expected"),
    [
        ("pukul 15.00 hari kerja sebelumnya", '{h-1: "15:00"}', set()),
        ("pukul 15.00 1 (satu) hari kerja sebelumnya", '{h-1: "15:00"}', set()),
        ("pukul 15.00 hari kerja sebelum pelaksanaan", '{h-1: "15:00"}', set()),
        ("pukul 15.00 sehari sebelumnya", '{h-1: "15:00"}', set()),
        ("pukul 15.00 hari sebelumnya", '{h-1: "15:00"}', {"audit_figure_before"}),
        ("pukul 15.00", '{h-1: "15:00"}', {"audit_figure_before"}),
        (
            "pukul 15.00 hari kerja sebelumnya",
            '"15:00"',
            {"audit_words_figure", "audit_printed_figure"},
        ),
    ],
)
def test_the_working_day_before_is_printed_in_words(
    printed: str, stated: str, expected: set[str]
) -> None:
    """`hari kerja sebelumnya` is the working day before; `hari sebelumnya` may be a Sunday."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        f"2. Kepala dinas menyusun jadwal paling lambat {printed}."
    )
    rule = f"""\
  - at: "2"
    says: Jadwal.
    words: ["{printed}"]
    oblige: {{who: kepala, do: jadwal, by: {stated}}}
"""
    assert codes(paper, PERMIT + rule) == expected


BREACHED = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pegawai yang melanggar angka 1 dijatuhi teguran lisan {first} dan teguran tertulis {second}."""
STEPS = """\
  - at: "2"
    says: Ditegur.
    words: ["teguran lisan {first}", "teguran tertulis {second}"]
    sanction:
      breach: "1"
      steps: [{{times: "1", then: teguran_lisan}}, {{times: "{count}", then: teguran_tertulis}}]
"""


@pytest.mark.parametrize("count", ["2", "3"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("untuk pertama kali", "untuk kedua kali"),
        ("untuk pertama kalinya", "untuk kedua kalinya"),
        ("pada kali pertama", "pada kali kedua"),
        ("untuk pelanggaran pertama", "untuk pelanggaran kedua"),
        ("untuk 1 (satu) kali pelanggaran", "untuk 2 (dua) kali pelanggaran"),
    ],
)
def test_which_breach_it_is_may_be_an_ordinal(first: str, second: str, count: str) -> None:
    """`pertama kali` is the first breach, of which a step says what follows."""
    paper = BREACHED.format(first=first, second=second)
    rule = STEPS.format(first=first, second=second, count=count)
    assert (codes(paper, PERMIT + rule) == set()) == (count == "2")


def test_an_ordinal_of_no_breach_asks_for_no_step() -> None:
    """`untuk pertama kali` of a report is no figure that a duty must state."""
    paper = BODY.format(bearer="Untuk pertama kali Kepala Dinas")
    assert codes(paper, PERMIT + REPORT.format(who="kepala")) == set()
    quoted = REPORT.replace('words: ["', 'words: ["Untuk pertama kali", "').format(who="kepala")
    assert codes(paper, PERMIT + quoted) == set()


ROUNDED = """\
  - at: "2"
    says: Seperempat.
    words: ["paling banyak 25%"]
    share: {{home: {{at_most: 25%}}, of: all_in_office, round: {rounded}}}
"""


@pytest.mark.parametrize("rounded", ["down", "up", "nearest", "down_min_one"])
@pytest.mark.parametrize(
    ("printed", "grounded"),
    [
        ("dibulatkan ke bawah", "down"),
        ("dengan pembulatan ke bawah", "down"),
        ("pembulatan ke atas", "up"),
        ("dibulatkan ke bilangan bulat terdekat", "nearest"),
        ("dibulatkan ke bawah, paling sedikit 1 (satu) orang", "down_min_one"),
        ("dibulatkan ke bawah, sekurang-kurangnya satu pegawai", "down_min_one"),
        ("dibulatkan ke bawah dengan ketentuan paling sedikit satu orang pegawai", "down_min_one"),
        (
            "dibulatkan ke bawah dan sekurang-kurangnya tersedia untuk 1 (satu) pegawai",
            "down_min_one",
        ),
        ("dibulatkan ke bawah, minimal seorang", "down_min_one"),
        ("paling sedikit satu orang WFH, dengan pembulatan ke bawah", "down_min_one"),
    ],
)
def test_a_rounding_is_printed_in_many_ways(printed: str, grounded: str, rounded: str) -> None:
    """Down to one person is one rounding; down to nobody is the wrong one beside it."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        f"2. Pegawai yang WFH paling banyak 25% dari jumlah pegawai, {printed}."
    )
    findings = codes(paper, PERMIT + ROUNDED.format(rounded=rounded))
    assert (findings == set()) == (rounded == grounded), findings


@pytest.mark.parametrize(
    ("printed", "codes_of_one"),
    [
        ("dibulatkan ke bawah, paling sedikit 1 orang tetap di kantor", {"audit_word"}),
        ("dibulatkan ke bawah, paling sedikit 2 (dua) orang", {"audit_word"}),
        ("dibulatkan ke bawah, paling sedikit satu unit", {"audit_word"}),
        ("paling sedikit 1 (satu) orang", {"audit_word"}),
    ],
)
def test_not_every_least_number_keeps_one_person(printed: str, codes_of_one: set[str]) -> None:
    """One person of the other side, two of them, or one beside no rounding are something else."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        f"2. Pegawai yang WFH paling banyak 25% dari jumlah pegawai, {printed}."
    )
    assert codes_of_one <= codes(paper, PERMIT + ROUNDED.format(rounded="down_min_one"))


@pytest.mark.parametrize("rounded", ["down", "down_min_one"])
def test_another_clause_may_keep_one_person(rounded: str) -> None:
    """A clause that only rounds the share of another says of it what it rounds to."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Jumlah pegawai:\n"
        "   a. yang WFH paling banyak 25% dari jumlah pegawai;\n"
        "   b. pada huruf a dibulatkan ke bawah, paling sedikit 1 (satu) orang."
    )
    rules = ROUNDED.format(rounded=rounded).replace('at: "2"', "at: 2.a") + (
        '  - {at: "2", says: Pengantar., no_rule: Pengantar.}\n'
        "  - {at: 2.b, says: Pembulatan., no_rule: Pembulatan dimuat huruf a.}\n"
    )
    findings = codes(paper, PERMIT + rules)
    assert (findings == set()) == (rounded == "down_min_one"), findings


def test_a_law_that_is_cited_names_nobody() -> None:
    """The title of a law about one kind of employees is not a word about them."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu, dengan memperhatikan Peraturan"
        " Pemerintah Nomor 49 Tahun 2018 tentang Manajemen Pegawai Pemerintah dengan Perjanjian"
        " Kerja.\n2. Cukup jelas."
    )
    clear = '  - {at: "2", says: Cukup jelas., no_rule: Cukup jelas.}\n'
    assert codes(paper, PERMIT + clear) == set()


DUTY = """\
  - at: "2"
    says: Laporan harian.
    words: ["{printed}"]
    oblige: {{who: asn, do: laporan_harian, {stated}}}
"""


@pytest.mark.parametrize("during", ["selama", "sepanjang", "pada", "dalam"])
def test_office_hours_are_printed_in_many_ways(during: str) -> None:
    """`pada jam kerja` is from the beginning of the office hours up to their end."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        f"2. Pegawai membuat laporan harian {during} jam kerja."
    )
    rule = DUTY.replace('    words: ["{printed}"]\n', "")
    hours = rule.format(stated="hours: [mulai_kerja, selesai_kerja]")
    assert codes(paper, PERMIT + hours) == set()
    assert "audit_printed_moment" in codes(paper, PERMIT + rule.format(stated='by: "16:00"'))


@pytest.mark.parametrize(
    ("printed", "stated", "expected"),
    [
        ("paling lambat pukul 17.00 pada hari yang sama", 'by: "17:00"', set()),
        ("hari itu juga paling lambat pukul 17.00", 'by: "17:00"', set()),
        ("pukul 17.00 pada hari pelaksanaan", 'times: ["17:00"]', set()),
        ("sampai pukul 17.00 pada hari itu juga", 'hours: {until: "17:00"}', set()),
        ("pada hari yang sama", "hours: {until: akhir_hari}", set()),
        ("paling lambat hari itu juga", "by: akhir_hari", set()),
        ("pada hari yang sama", "by: h-1", {"audit_moment", "audit_printed_moment"}),
        ("pada hari yang sama", "within: 3 hari_kerja", {"audit_moment", "audit_printed_moment"}),
        (
            "paling lambat pukul 17.00 pada hari yang sama",
            "hours: {until: akhir_hari}",
            {"audit_words_figure", "audit_printed_figure", "audit_printed_binding"},
        ),
    ],
)
def test_a_time_of_the_day_says_that_it_is_the_same_day(
    printed: str, stated: str, expected: set[str]
) -> None:
    """`pukul 17.00 pada hari yang sama` is 17.00, and no duty until the end of the day."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        f"2. Pegawai membuat laporan harian {printed}."
    )
    noticed = codes(paper, PERMIT + DUTY.format(printed=printed, stated=stated))
    assert noticed - {"audit_figure_before", "audit_figure"} == expected


@pytest.mark.parametrize(
    ("heading", "reason", "faithful"),
    [
        ("Dalam Surat Edaran ini yang dimaksud dengan:", "Pengertian.", True),
        ("Pada ketentuan ini yang dimaksud dengan", "Keterangan.", True),
        ("Pengertian", "Definisi hari dan jam.", True),
        ("Ketentuan Umum", "Keterangan.", True),
        ("Yang dimaksud dengan:", "Keterangan.", True),
        ("Pengertian", "Tidak ada akibatnya.", False),
        ("Pegawai yang dimaksud dengan huruf a:", "Keterangan.", False),
        ("Pada hari Kamis pegawai yang dimaksud dengan huruf a:", "Keterangan.", False),
        ("Ketentuan umum bagi pegawai", "Keterangan.", False),
    ],
)
def test_a_section_of_definitions_binds_nobody(heading: str, reason: str, faithful: bool) -> None:
    """What a word means may name days, times and shares, and is no rule about them."""
    rules = INFORMS.replace("REASON", reason).replace("Keterangan tentang yang telah lalu", reason)
    rules += PERMIT.replace('at: "1"', 'at: "2"')
    noticed = codes(BACKGROUND.format(heading=heading), rules, "1.b")
    assert (noticed == set()) == faithful


def test_a_clause_may_be_a_definition_itself() -> None:
    """`Yang dimaksud dengan hari sibuk adalah hari Kamis` defines, and orders nothing."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Yang dimaksud dengan hari sibuk adalah hari Kamis sejak pukul 08.00."
    )
    rule = '  - {at: "2", says: Hari sibuk., no_rule: Pengertian hari sibuk.}\n'
    assert codes(paper, PERMIT + rule) == set()
    assert codes(paper.replace("Yang dimaksud dengan h", "H"), PERMIT + rule) != set()


@pytest.mark.parametrize(
    ("clause", "faithful"),
    [
        ("Surat Edaran ini berlaku bagi seluruh pegawai.", True),
        ("Hal ini disampaikan kepada seluruh pegawai.", False),
        ("Surat Edaran ini berlaku bagi seluruh pegawai, kecuali Lurah.", False),
    ],
)
def test_whom_a_paper_is_for_are_all_of_them(clause: str, *, faithful: bool) -> None:
    """`berlaku bagi seluruh` says what `covers` does and needs no effect; an exception does."""
    paper = f"1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n2. {clause}"
    rule = '  - {at: "2", says: Ruang lingkup., no_rule: Ruang lingkup.}\n'
    noticed = codes(paper, PERMIT + rule, "2")
    assert ("audit_printed_binding" not in noticed) == faithful


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("paling lambat tanggal 25 setiap bulan", ("monthly", "25")),
        ("paling lambat tanggal 25 bulan berikutnya", ("monthly", "25")),
        ("paling lambat tanggal 25 setiap bulan untuk bulan berikutnya", None),
    ],
)
def test_a_day_of_each_month_for_the_next_is_none_of_the_next(
    printed: str, value: tuple[str, str] | None
) -> None:
    """A schedule due on the 25th for the next month is not due a month later."""
    figures = {
        (figure.kind, figure.value) for figure in parse_text_replacing_short_forms(printed).figures
    }
    assert ({("monthly", "25")} & figures) == ({value} if value else set())


def test_the_head_of_the_personnel_agency_is_the_agency() -> None:
    """A report through `Kepala BKPSDM` goes through the agency."""
    text = parse_text_replacing_short_forms(
        "disampaikan melalui Kepala BKPSDM kepada Kepala Badan Kepegawaian Daerah"
    )
    pairs = text.printed_policy_key_values(closed_list_phrases())
    assert {("through", "kepegawaian"), ("to", "kepegawaian")} <= pairs


@pytest.mark.parametrize(
    ("printed", "covers", "faithful"),
    [
        ("pegawai ASN", "[pns, cpns, pppk, pppk_paruh_waktu]", True),
        ("pegawai ASN", "[pns, pppk]", False),
        ("pegawai ASN (PNS dan PPPK)", "[pns, pppk]", True),
        ("pegawai ASN (PNS dan PPPK)", "[pns, cpns, pppk, pppk_paruh_waktu]", True),
        ("pegawai ASN (PNS dan PPPK)", "[pns, cpns, pppk]", False),
        ("PNS dan PPPK", "[pns, cpns, pppk, pppk_paruh_waktu]", False),
        ("segenap insan", "[pns, pppk]", False),
    ],
)
def test_whom_a_paper_lists_it_may_be_for_alone(
    printed: str, covers: str, *, faithful: bool
) -> None:
    """`ASN (PNS dan PPPK)` may be all whom the law calls so, or those that are listed."""
    clauses = f"1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n2. Cukup.\n{BETWEEN}{END}"
    text = PAPER.format(clauses=clauses).replace("pegawai Kota Rekaan", f"{printed} Kota Rekaan")
    head = HEAD.replace("whose: semua", f"whose: {{employment: {covers}}}")
    silent = '  - {at: "2", says: Cukup., no_rule: Cukup.}\n'
    policy = load_policy_text(f"{head}provisions:\n{PERMIT}{silent}{UNRULED}{IN_FORCE}")
    paper = read_paper(text, "rekaan.txt")
    ledger = ledger_of(policy, paper, prints=prints_of_frame_and_clauses(paper))
    noticed = {finding.fault.code for finding in ledger.findings}
    code = "audit_covers" if "ASN" in printed or "PNS" in printed else "audit_covers_everybody"
    assert (code not in noticed) == faithful


def test_a_clause_of_definitions_names_groups_of_the_policys_own() -> None:
    """What a word of the file's own means is told by a clause that informs, and binds nobody."""
    facts = """\
facts:
  kelompok:
    values:
      satu: {id: satu, en: one, printed: [Kelompok I]}
      dua: {id: dua, en: two, printed: [Kelompok II]}
    question: Kelompok apa?
"""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Kelompok I meliputi bengkel, dan Kelompok II meliputi perangkat daerah lainnya."
    )
    rule = '  - {{at: "2", says: Kelompok., no_rule: {reason}}}\n'
    assert codes(paper, PERMIT + rule.format(reason="Pengertian kelompok."), "2", facts) == set()
    assert codes(paper, PERMIT + rule.format(reason="Tidak ada akibatnya."), "2", facts)


@pytest.mark.parametrize(
    ("reason", "faithful"), [("Keterangan.", True), ("Tidak ada akibatnya.", False)]
)
def test_that_a_paper_begins_to_hold_may_stand_beside_its_period(
    reason: str, *, faithful: bool
) -> None:
    """Where another clause says from when, `mulai berlaku` needs no effect of its own."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Surat Edaran ini mulai berlaku pada tanggal ditetapkan."
    )
    rule = f'  - {{at: "2", says: Mulai berlaku., no_rule: {reason}}}\n'
    noticed = codes(paper, PERMIT + rule, "2")
    assert ("audit_printed_binding" not in noticed) == faithful


@pytest.mark.parametrize(("effect", "faithful"), [("exclude: {post: lurah}", True), (None, False)])
def test_a_heading_that_says_tetap_is_that_of_its_items(
    effect: str | None, *, faithful: bool
) -> None:
    """`Pegawai yang Tetap Bekerja` above exclusions says no more than they do."""
    paper = (
        "1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n"
        "2. Yang tetap pada tugasnya:\n   a. Lurah tetap WFO."
    )
    item = effect or "no_rule: Tidak ada akibatnya."
    rules = (
        f'  - {{at: "2", says: Judul., no_rule: Judul.}}\n  - {{at: 2.a, says: Lurah., {item}}}\n'
    )
    assert ("audit_printed_binding" not in codes(paper, PERMIT + rules, "2")) == faithful
