"""What `draft` proposes for a clause, beside the clauses that it stands under and refers to."""

import pytest

from asn_wfh.audit import read_paper
from asn_wfh.audit.draft.draft_skeleton_policy import excerpts_around_figures
from asn_wfh.audit.draft.proposed_effects import proposed_effects
from asn_wfh.paper.clause_texts_as_words_figures_and_terms import ParsedPaper
from paper.printing import FOOT, HEAD

BODY = """1. ASN melaksanakan WFH setiap hari Senin.
2. Selain hari Senin berlaku:
   a. regu pantai dapat WFH pada hari Rabu;
   b. regu selain sebagaimana dimaksud pada huruf a dapat WFH pada hari Jumat dengan ketentuan:
      1) Dinas Laut, maksimal 20% dari jumlah pegawai;
      2) dinas lain, maksimal 40% dari jumlah pegawai.
3. Ketentuan angka 1 tidak berlaku bagi:
   a. camat dan pejabat administrator;
   b. penjaga dermaga.
4. Apabila peminat melebihi batas, diutamakan pegawai berusia di atas 55 tahun.
5. Kepala dinas dapat memanggil ASN yang sedang WFH paling banyak 15%.
6. ASN yang WFH mengirim foto paling lambat pukul 08.00.
7. Khusus tanggal 17 sampai dengan 21 Agustus 2033 seluruh ASN WFO.
8. Yang melanggar tidak diperkenankan bekerja dari rumah.
9. Regu pantai wajib WFH pada setiap hari kerja.
10. Di kantor paling sedikit 50% pegawai berada di kantor.
11. Regu dapat WFH pada hari Jumat, kecuali pada hari Jumat pertama dan terakhir setiap bulan.
12. Regu laut dapat WFH setiap hari kerja selain hari Senin sampai dengan hari Rabu.
13. Jumlah pegawai yang melaksanakan WFH paling banyak 30% dari jumlah pegawai.
14. Dikecualikan dari ketentuan angka 13, pada Dinas Laut paling banyak 45%.
15. WFH tidak berlaku bagi RSUD, Puskesmas, dan sekolah.
16. Regu laut dapat WFH setiap hari Kamis kecuali minggu kedua.
"""


@pytest.mark.parametrize(
    ("path", "effects"),
    [
        ("2.a", ["permit: {every: rabu}"]),
        ("2.b", ['permit: {every: jumat, instead_of: "2.a"}']),
        ("2.b.1", ["share: {home: {at_most: 20%}, of: all_in_office}"]),
        ("2.b.2", ["share: {home: {at_most: 40%}, of: all_in_office}"]),
        ("3", []),
        (
            "3.a",
            [
                'exempt: {instead_of: "1", whose: [{post: camat}, {level: administrator}]}',
                "exclude: [{post: camat}, {level: administrator}]",
            ],
        ),
        ("3.b", ['exempt: {instead_of: "1", whose: {...}}', "exclude: {...}"]),
        ("4", ["prefer: {at: home, first: [{lahir: {years: {at_least: 55 tahun}}}]}"]),
        ("5", ["recall: {at_most: 15%, of: wfh_that_day}"]),
        ("6", ['oblige: {who: ..., do: ..., by: "08:00"}']),
        ("7", ["exclude: {from: 2033-08-17, until: 2033-08-21}"]),
        ("8", ["exclude: {...}"]),
        ("9", ["require: {every: hari_kerja}"]),
        ("10", ["share: {office: {at_least: 50%}}"]),
        ("11", ["permit: {every: jumat}", 'exclude: {every: jumat, weeks: ["1", "akhir"]}']),
        ("12", ["permit: {every: hari_kerja}", "exclude: {every: [senin, selasa, rabu]}"]),
        ("13", ["share: {home: {at_most: 30%}, of: all_in_office}"]),
        ("14", ['share: {home: {at_most: 45%}, instead_of: "13"}']),
        (
            "15",
            [
                "exclude: [{unit: [rsud, satuan_pendidikan]}, {unit: uptd, affair: kesehatan}]",
            ],
        ),
        ("16", ["permit: {every: kamis}", 'exclude: {every: kamis, weeks: "2"}']),
    ],
)
def test_a_clause_looks_like_effects(path: str, effects: list[str]) -> None:
    """Each effect once, sides and lists from the clauses above, references as full paths."""
    parsed = ParsedPaper(read_paper(HEAD + BODY + FOOT, "karang.txt"))
    assert list(proposed_effects(parsed, path)) == effects


EXEMPTING = """1. ASN melaksanakan WFH setiap hari Senin.
2. Dikecualikan dari WFH:
   a. camat;
   b. penjaga dermaga;
   c. Ketentuan pada huruf b tidak berlaku bagi guru selama libur semester.
3. Larangan pada angka 2 huruf b tidak berlaku dalam hal kapal tidak berlayar.
4. Lurah tidak mengikuti angka 2 huruf a pada hari Senin.
5. Kewajiban WFO pada angka 2 tidak diterapkan kepada lurah setelah mendapat izin atasan.
6. Ketentuan angka 1 tidak berlaku bagi lurah, yang wajib hadir di kantor.
7. Ketentuan wajib WFH pada angka 1 tidak berlaku bagi lurah.
8. Ketentuan angka 2 tidak berlaku bagi:
   a. lurah;
   b. Puskesmas.
9. Lurah dikecualikan dari ketentuan angka 2.
10. Ketentuan paling banyak 40% pegawai di rumah pada angka 2 tidak berlaku bagi lurah.
11. Ketentuan angka 2 tidak diberlakukan pada tanggal 4 Juni 2033.
12. Pegawai yang tidak mengikuti angka 2 dijatuhi teguran.
13. Ketentuan angka 2 tidak berlaku bagi lurah, yang dapat WFH pada hari Kamis.
14. Dengan mengesampingkan angka 2, lurah paling banyak 40% WFH.
15. WFO tetap berlaku; ketentuan lain tidak berlaku bagi lurah.
"""


@pytest.mark.parametrize(
    ("path", "effects"),
    [
        ("2.c", ['exempt: {instead_of: "2.b", whose: {...}}']),
        ("3", ['exempt: {instead_of: "2.b", whose: {...}}']),
        ("4", ['exempt: {instead_of: "2.a", every: senin, whose: {post: lurah}}']),
        ("5", ['exempt: {instead_of: "2", once: izin, whose: {post: lurah}}']),
        ("6", ['exclude: {post: lurah, instead_of: "1"}']),
        # Leave that does not apply may also be leave that is taken, which is then cited.
        (
            "7",
            [
                'exempt: {instead_of: "1", whose: {post: lurah}}',
                'exclude: {post: lurah, instead_of: "1"}',
            ],
        ),
        ("8", []),
        ("8.a", ['exempt: {instead_of: "2", whose: {post: lurah}}']),
        ("8.b", ['exempt: {instead_of: "2", whose: {unit: uptd, affair: kesehatan}}']),
        ("9", ['exempt: {instead_of: "2", whose: {post: lurah}}']),
        ("10", ['exempt: {instead_of: "2", whose: {post: lurah}}']),
        ("11", ['exempt: {instead_of: "2", dates: 2033-06-04}']),
        ("12", []),
        (
            "13",
            ['permit: {every: kamis, instead_of: "2"}', 'exclude: {post: lurah, instead_of: "2"}'],
        ),
        ("14", ['share: {home: {at_most: 40%}, instead_of: "2"}']),
        ("15", ["exclude: {post: lurah}"]),
    ],
)
def test_a_clause_that_does_not_apply_is_an_exemption(path: str, effects: list[str]) -> None:
    """Where a clause says it of another, and neither gives leave nor keeps anyone at the office."""
    parsed = ParsedPaper(read_paper(HEAD + EXEMPTING + FOOT, "karang.txt"))
    assert list(proposed_effects(parsed, path)) == effects


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Daftar ditetapkan paling lambat hari Jumat sebelumnya.", "lambat hari Jumat sebelumnya"),
        ("Foto dikirim paling lambat pukul 08.00 WIB.", "paling lambat pukul 08.00 WIB"),
    ],
)
def test_an_excerpt_keeps_what_goes_together(text: str, quote: str) -> None:
    """`paling` stays with the word that it bounds."""
    (excerpt,) = excerpts_around_figures(text)
    assert quote in excerpt
    assert "lambat" not in excerpt or "paling lambat" in excerpt
