"""What grounds an effect beside its own words: lead-in, reading, the whole clause, the formula."""

import pytest

from audit.test_new_words import findings_of, sentences_of

FACTS = """\
facts:
  hamil: {values: [ya, tidak], unstated: tidak, question: "Hamil?"}
  rumah:
    values:
      seberang: {id: di seberang, en: across, printed: [bertempat tinggal di seberang]}
      lain: {id: lain, en: elsewhere}
    question: Di mana rumahnya?
  izin: {act_of: atasan, question: "Sudahkah ada izin?"}
"""
IN_FORCE = """\
  - at: "9"
    says: Sejak 1 Februari 2027.
    words: ["1 Februari 2027"]
    in_force: {from: 2027-02-01}
"""
BETWEEN = "".join(f"{n}. Cukup jelas.\n" for n in range(3, 9))
UNRULED = "".join(
    f'  - {{at: "{n}", says: Cukup jelas., no_rule: Cukup jelas.}}\n' for n in range(3, 9)
)
END = "9. Surat Edaran ini berlaku sejak tanggal 1 Februari 2027."


def codes(clauses: str, provisions: str, clause: str | None = None, head: str = FACTS) -> set[str]:
    """The codes of the findings on clauses 1 and 2 of a paper that goes on to a ninth."""
    paper = f"{clauses}\n{BETWEEN}{END}"
    findings = findings_of(paper, f"{head}provisions:\n{provisions}{UNRULED}{IN_FORCE}")
    assert all(f.clause[0] in "12" for f in findings), sentences_of(findings)
    return {f.fault.code for f in findings if clause is None or f.clause == clause}


PERMIT = """\
  - at: "1"
    says: Boleh WFH setiap Rabu.
    words: ["setiap hari Rabu"]
    permit: {every: rabu}
"""
LIST = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pada hari Rabu pegawai yang hamil diatur sebagai berikut:
   a. yang bertempat tinggal di seberang dapat melaksanakan WFH;
   b. di bidang keuangan dapat melaksanakan WFH."""
ITEMS = (
    PERMIT
    + """\
  - {at: "2", says: Pengantar., no_rule: Pengantar daftar.}
  - at: 2.a
    says: Yang di seberang.
    permit: {every: rabu, whose: {hamil: ya, rumah: seberang}}
  - at: 2.b
    says: Di keuangan.
    permit: {every: rabu, whose: {hamil: ya, affair: keuangan}}
"""
)


def test_an_item_rests_on_its_lead_in() -> None:
    """The day and the people of a lead-in are those of its items, which take them up."""
    assert codes(LIST, ITEMS) == set()
    words = '    words: ["Pada hari Rabu pegawai"]\n'
    assert (
        codes(
            LIST,
            ITEMS.replace("    permit: {every: rabu, w", f"{words}    permit: {{every: rabu, w"),
        )
        == set()
    )


@pytest.mark.parametrize(
    ("was", "becomes", "clause", "code"),
    [
        ("Pada hari Rabu", "Pada hari Kamis", "2.a", "audit_figure"),
        ("Pada hari Rabu", "Pada hari Rabu dan Kamis", "2.a", "audit_figure"),
        ("Pada hari Rabu", "Pada hari Rabu minggu kedua", "2", "audit_printed_figure"),
        ("pegawai yang hamil", "pegawai", "2.a", "audit_term"),
        ("di seberang dapat", "di seberang pada hari Kamis dapat", "2.a", "audit_figure"),
    ],
)
def test_an_item_does_not_outlive_its_lead_in(
    was: str, becomes: str, clause: str, code: str
) -> None:
    """Where the lead-in prints another day or other people, the items are found."""
    assert code in codes(LIST.replace(was, becomes), ITEMS, clause)


def test_an_item_that_leaves_the_lead_in_out_is_found() -> None:
    """People that only the lead-in prints must be said by every item, or by its own provision."""
    less = ITEMS.replace("{hamil: ya, affair: keuangan}", "{affair: keuangan}")
    assert "audit_printed_term" in codes(LIST, less, "2")


READ = """\
    reading:
      hari:
        asks: Pada hari apa?
        options: {OPTIONS}
        chosen: acuan
        because: Begitu bunyinya.
    otherwise:
      - when: {hari: lain}
        no_rule: Tidak ada akibatnya.
"""


def read(acuan: str, lain: str = "Butir ini tidak mengatur apa pun.") -> str:
    """A reading with the words of its two options."""
    return READ.replace("{OPTIONS}", f'{{acuan: "{acuan}", lain: "{lain}"}}')


SHARED = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Paling sedikit 50% pegawai bekerja di kantor pada hari itu."""
SHARE = (
    PERMIT
    + """\
  - at: "2"
    says: Separuh di kantor.
    words: ["Paling sedikit 50% pegawai"]
    share: {office: {at_least: 50%}, of: all_in_office, every: rabu, whose: others}
"""
)


@pytest.mark.parametrize(
    ("option", "missing"),
    [
        ("Setiap hari Rabu, dari jumlah pegawai, bagi perangkat daerah lainnya.", set()),
        ("Setiap hari Kamis, dari jumlah pegawai, bagi perangkat daerah lainnya.", {"figure"}),
        ("Setiap hari Rabu, bagi perangkat daerah lainnya.", {"word"}),
        ("Setiap hari Rabu, dari jumlah pegawai.", {"word"}),
    ],
)
def test_the_option_chosen_grounds_what_is_not_printed(option: str, missing: set[str]) -> None:
    """A day, a base and `others` rest on the words of the option chosen, and on no other's."""
    share = codes(SHARED, SHARE + read(option), "2") & {"audit_figure", "audit_word"}
    assert share == {f"audit_{name}" for name in missing}


@pytest.mark.parametrize(
    ("clause", "words", "option", "faithful"),
    [
        ("Dengan mengesampingkan angka 1, pegawai", "", "", True),
        ("Tanpa memperhatikan angka 1, pegawai", "", "", True),
        ("Tanpa dihitung dalam batas pada angka 1, pegawai", "", "", True),
        ("Pegawai", "", "Angka 1 dikesampingkan.", True),
        ("Pegawai", "", "Angka 3 dikesampingkan.", False),
        ("Dengan mengesampingkan angka 3, pegawai", "", "", False),
        ("Menurut angka 1, pegawai", "", "", False),
    ],
)
def test_a_clause_stands_in_place_of_another(
    clause: str, words: str, option: str, faithful: bool
) -> None:
    """`instead_of` has its phrase in the print or in the option chosen, with the clause meant."""
    paper = f"1. Pegawai WFH setiap hari Rabu.\n2. {clause} wajib WFH setiap hari Rabu."
    require = """\
  - at: "2"
    says: Wajib WFH setiap Rabu.
    words: ["setiap hari Rabu"]
    require: {every: rabu, instead_of: "1"}
"""
    rules = PERMIT + require + (read(option) if option else words)
    assert ("audit_silences" not in codes(paper, rules, "2")) == faithful


def test_what_a_clause_excepts_need_not_be_said_again() -> None:
    """A clause that another excepts stands in its place."""
    paper = """\
1. Pegawai wajib WFH setiap hari Rabu, kecuali pegawai sebagaimana dimaksud pada angka 2.
2. Pegawai di bidang keuangan tetap WFO."""
    rules = """\
  - at: "1"
    says: Wajib WFH setiap Rabu.
    words: ["setiap hari Rabu"]
    require: {every: rabu}
  - at: "2"
    says: Keuangan di kantor.
    exclude: {affair: keuangan, instead_of: "1"}
"""
    assert codes(paper, rules) == set()
    assert codes(paper.replace("pada angka 2", "pada angka 3"), rules) == {"audit_silences"}


NOT_FOR = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Ketentuan tersebut tidak berlaku bagi:
   a. Lurah; dan
   b. Camat."""
EXCLUDED = (
    PERMIT
    + """\
  - {at: "2", says: Pengantar., no_rule: Pengantar daftar.}
  - {at: 2.a, says: Lurah di kantor., exclude: {post: lurah}}
  - {at: 2.b, says: Camat di kantor., exclude: {post: camat}}
"""
)


def test_the_items_of_a_lead_in_that_prefers_are_preferred() -> None:
    """A lead-in that calls for an effect calls for it in its items, which take its word up."""
    paper = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Kepala mengutamakan pegawai yang:
   a. hamil; atau
   b. bertempat tinggal di seberang."""
    rules = """\
  - {at: "2", says: Pengantar., no_rule: Pengantar daftar.}
  - {at: 2.a, says: Yang hamil., prefer: {at: home, first: [{hamil: ya}]}}
  - {at: 2.b, says: Yang di seberang., prefer: {at: home, first: [{rumah: seberang}]}}
"""
    assert codes(paper, PERMIT + rules) == set()
    assert codes(paper.replace("mengutamakan", "melihat"), PERMIT + rules) == {"audit_effect"}


def test_the_items_of_a_formula_are_excluded() -> None:
    """`tidak berlaku bagi:` excludes each of its items, and every item must be."""
    assert codes(NOT_FOR, EXCLUDED) == set()
    less = EXCLUDED.replace("exclude: {post: camat}", "no_rule: Tidak ada.")
    assert "audit_printed_binding" in codes(NOT_FOR, less, "2")
    other = NOT_FOR.replace("tidak berlaku bagi", "berlaku bagi")
    assert codes(other, EXCLUDED, "2.a") == {"audit_effect"}


@pytest.mark.parametrize("order", ["WFO", "melaksanakan WFO", "wajib WFO", "harus masuk kantor"])
@pytest.mark.parametrize("people", ["seluruh pegawai", "semua pegawai"])
def test_everybody_at_the_office_excludes_everybody(order: str, people: str) -> None:
    """Everybody at the office is an exclusion of all, or a share of nobody at home."""
    paper = f"""\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pada tanggal 3 Maret 2027 {people} {order}, dihitung dari jumlah pegawai."""
    rules = f"""\
  - at: "2"
    says: Semua di kantor.
    words: ["3 Maret 2027", "{people} {order}"]
"""
    for effect in (
        "exclude: {dates: 2027-03-03}",
        "share: {office: {exactly: 100%}, of: all_in_office, dates: 2027-03-03}",
    ):
        rule = f"{PERMIT}{rules}    {effect}\n"
        assert codes(paper, rule) == set(), effect
        assert codes(paper.replace(people, "sebagian pegawai"), rule, "2")


@pytest.mark.parametrize(
    ("clause", "faithful"),
    [
        ("pada tanggal 3 Maret 2027 sampai dengan tanggal 9 Maret 2027", True),
        ("setiap Senin pada tanggal 3 Maret 2027 sampai dengan tanggal 9 Maret 2027", False),
    ],
)
def test_dates_alone_mean_working_days(clause: str, faithful: bool) -> None:
    """An order between two dates without a weekday is one for every working day."""
    paper = f"1. Pegawai dapat melaksanakan WFH setiap hari Rabu.\n2. Pegawai wajib WFH {clause}."
    rules = """\
  - at: "2"
    says: Wajib WFH selama sepekan.
    words: ["tanggal 3 Maret 2027", "tanggal 9 Maret 2027"]
    require: {every: hari_kerja, from: 2027-03-03, until: 2027-03-09}
"""
    assert (codes(paper, PERMIT + rules) == set()) == faithful


SENT = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pegawai yang WFH wajib menyampaikan laporan harian kepada atasan langsung."""
DUTY = """\
  - at: "2"
    says: Melapor kepada atasan.
    oblige: {who: asn, do: laporan_harian, to: atasan}
"""


def test_a_word_of_the_whole_clause_need_not_be_quoted() -> None:
    """Where the clause prints one addressee, that grounds `to`; where it prints two, none does."""
    assert codes(SENT, PERMIT + DUTY) == set()
    other = SENT.replace("atasan langsung", "kepala perangkat daerah")
    assert codes(other, PERMIT + DUTY, "2") == {"audit_word"}
    both = f"{SENT[:-1]} dan kepada kepala perangkat daerah."
    assert codes(both, PERMIT + DUTY, "2") == {"audit_word_unquoted"}


INFORMS = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Jembatan ditutup bagi seluruh kendaraan sejak tanggal 3 Maret 2027 sampai dengan tanggal
   9 Maret 2027 dan jalan memutar bertambah 45 km."""
NO_RULE = '  - {at: "2", says: Jembatan ditutup., no_rule: "Keterangan tentang penutupan."}\n'


@pytest.mark.parametrize(
    "planted",
    [
        "paling banyak 40% pegawai WFH",
        "pegawai wajib melapor",
        "lurah tetap WFO",
        "pegawai melaksanakan WFH",
        "pegawai masuk pukul 07.30",
        "setiap hari Senin libur",
        "seluruh pegawai WFH",
    ],
)
def test_a_clause_that_informs_binds_nobody(planted: str) -> None:
    """Dates, numbers and the words beside them are taken up, and whatever orders something not."""
    assert codes(INFORMS, PERMIT + NO_RULE) == set()
    assert codes(INFORMS, PERMIT + NO_RULE.replace("Keterangan", "Tidak"), "2")
    assert codes(f"{INFORMS[:-1]}, dan {planted}.", PERMIT + NO_RULE, "2")


def test_a_range_of_references_is_no_date() -> None:
    """`huruf a sampai dengan huruf d` asks for no `until`."""
    paper = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Cukup jelas pada angka 3 sampai dengan angka 5."""
    rule = '  - {at: "2", says: Cukup jelas., no_rule: Cukup jelas.}\n'
    assert codes(paper, PERMIT + rule) == set()


PREGNANT = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pegawai yang sedang hamil dan bertempat tinggal di seberang wajib WFH setiap hari Rabu."""
FIRST = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Apabila pemohon banyak, kepala mengutamakan pegawai yang hamil, kemudian yang bertempat tinggal
   di seberang."""


@pytest.mark.parametrize(
    ("paper", "effect", "faithful"),
    [
        (PREGNANT, "require: {every: rabu, whose: {hamil: ya, rumah: seberang}}", True),
        (PREGNANT, "require: {every: rabu, whose: {hamil: ya}}", False),
        (FIRST, "prefer: {at: home, first: [{hamil: ya}, {rumah: seberang}]}", True),
        (FIRST, "prefer: {at: home, first: [{hamil: ya, rumah: seberang}]}", False),
    ],
)
def test_which_people_belong_together(paper: str, effect: str, faithful: bool) -> None:
    """`yang X dan Y` may be one group, and who is named behind `kemudian` is another."""
    words = '    words: ["setiap hari Rabu"]\n' if "every" in effect else ""
    rule = f'  - at: "2"\n    says: Yang hamil.\n{words}    {effect}\n'
    assert (codes(paper, PERMIT + rule) == set()) == faithful


@pytest.mark.parametrize("label", ["2", "2/b"])
def test_a_reading_says_whom_an_order_means(label: str) -> None:
    """`means` is the group of a clause, or of a part, with whatever effect names people."""
    paper = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pegawai wajib WFH setiap hari Rabu. Pegawai yang WFH wajib menyampaikan laporan harian."""
    rules = f"""\
  - at: "2"
    part: a
    says: Melapor.
    oblige: {{who: asn, do: laporan_harian}}
  - at: "2"
    part: b
    says: Yang hamil wajib WFH.
    words: ["wajib WFH setiap hari Rabu"]
    require: {{every: rabu, whose: {{hamil: ya}}}}
    reading:
      siapa:
        asks: Siapa yang wajib?
        options: {{acuan: Yang hamil., semua: Semua pegawai.}}
        chosen: acuan
        because: Begitu maksudnya.
        means: {{"{label}": {{hamil: ya}}}}
    otherwise:
      - when: {{siapa: semua}}
        require: {{every: rabu, whose: semua}}
"""
    assert "audit_term" not in codes(paper, PERMIT + rules, "2")
    without = rules.replace(f'        means: {{"{label}": {{hamil: ya}}}}\n', "")
    assert "audit_term" in codes(paper, PERMIT + without, "2")


def test_a_part_without_words_has_the_sentences_left_to_it() -> None:
    """A term that stands in the sentence of another part is not asked of a part without words."""
    paper = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Lurah tetap WFO. Kepala mengutamakan pegawai yang hamil."""
    rules = """\
  - {at: "2", part: a, says: Lurah di kantor., exclude: {post: lurah}}
  - at: "2"
    part: b
    says: Yang hamil lebih dahulu.
    words: ["mengutamakan pegawai yang hamil"]
    prefer: {at: home, first: [{hamil: ya}]}
"""
    assert codes(paper, PERMIT + rules) == set()
    assert codes(paper.replace("Lurah", "Camat"), PERMIT + rules, "2")


LIMITED = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Perjalanan dinas dalam negeri pada masa penutupan jembatan yang panjang itu dikurangi paling
   sedikit 30% dari rencana."""


def test_a_limit_and_its_figure_may_be_quoted_apart() -> None:
    """Two quotes do where what is limited is the last such thing printed before the figure."""
    rules = """\
  - at: "2"
    says: Perjalanan dikurangi.
    words: ["Perjalanan dinas dalam negeri", "dikurangi paling sedikit 30%"]
    limit: {what: perjalanan_dalam_negeri, cut: 30%}
"""
    assert codes(LIMITED, PERMIT + rules) == set()
    other = LIMITED.replace(" dikurangi", ", perjalanan dinas luar negeri dikurangi")
    assert "audit_words_what" in codes(other, PERMIT + rules, "2")


BREACHED = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. Pegawai yang melanggar ketentuan angka {clause} diberikan teguran tertulis."""
SANCTION = """\
  - at: "2"
    says: Yang melanggar butir 1 ditegur.
    words: ["{words}"]
    sanction: {{breach: "1", steps: teguran_tertulis}}
"""


@pytest.mark.parametrize(
    ("clause", "words", "expected"),
    [
        ("1", "ketentuan angka 1 diberikan teguran tertulis", set()),
        ("1", "diberikan teguran tertulis", set()),
        ("3", "diberikan teguran tertulis", {"audit_pointer"}),
        ("3", "ketentuan angka 3 diberikan teguran tertulis", {"audit_pointer", "audit_reference"}),
    ],
)
def test_a_sanction_is_of_the_breach_that_is_printed(
    clause: str, words: str, expected: set[str]
) -> None:
    """The clause whose breach is printed may be quoted, and no other may stand in its place."""
    paper = BREACHED.format(clause=clause)
    assert codes(paper, PERMIT + SANCTION.format(words=words)) == expected


BODY = """\
1. Pegawai dapat melaksanakan WFH setiap hari Rabu.
2. {bearer} menyampaikan laporan bulanan paling lambat tanggal 5 bulan berikutnya."""
REPORT = """\
  - at: "2"
    says: Laporan bulanan.
    words: ["paling lambat tanggal 5 bulan berikutnya"]
    oblige: {{who: {who}, do: laporan_bulanan, by: tanggal 5 bulan berikutnya}}
"""


@pytest.mark.parametrize(
    ("bearer", "who"),
    [
        ("Dinas Perhubungan", "instansi"),
        ("Bagian Organisasi", "instansi"),
        ("Kepala Dinas", "kepala"),
        ("Atasan langsung", "atasan"),
    ],
)
def test_a_duty_of_a_body_that_is_named(bearer: str, who: str) -> None:
    """A duty of a body binds neither a head nor a superior, and one of theirs no body."""
    paper = BODY.format(bearer=bearer)
    for stated in ("instansi", "kepala", "atasan"):
        expected = set() if stated == who else {"audit_subject"}
        # Who is no body does not account for the name of one.
        noticed = codes(paper, PERMIT + REPORT.format(who=stated)) - {"audit_printed_term"}
        assert noticed == expected
    assert codes(paper, PERMIT + REPORT.format(who=who)) == set()


def test_an_option_is_told_which_words_it_must_name() -> None:
    """Where an option leaves a clause silent, the finding lists the words that it leaves out."""
    paper = f"1. Pegawai wajib WFH setiap hari Rabu dan hari Kamis.\n2. Cukup.\n{BETWEEN}{END}"
    rules = f"""\
{FACTS}provisions:
  - at: "1"
    says: Wajib WFH.
    words: ["setiap hari Rabu dan hari Kamis"]
    require: {{every: [rabu, kamis]}}
{read("Wajib.", "Butir ini tidak mengatur hari Rabu.")}
  - {{at: "2", says: Cukup., no_rule: Cukup.}}
{UNRULED}{IN_FORCE}"""
    sentences = sentences_of(findings_of(paper, rules))
    assert [("Kamis" in each, "Rabu" in each) for each in sentences] == [(True, False)]
    assert "tidak mengatur" in sentences[0]
    both = rules.replace("mengatur hari Rabu", "mengatur hari Rabu dan hari Kamis")
    assert sentences_of(findings_of(paper, both)) == []
