"""Unusual wordings of usual provisions, each with the effect that is right for it."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["FACTS", "RIGHT_WORDINGS", "RightWording"]

FACTS = """\
facts:
  hamil: {values: [ya, tidak], unstated: tidak, question: "Hamil?"}
  jaringan_internet: {values: [ya, tidak], question: "Ada jaringan internet di rumah?"}
  hukuman_disiplin: {values: [ya, tidak], question: "Dalam hukuman disiplin?"}
  masa_percobaan: {values: [ya, tidak], question: "Dalam masa percobaan?"}
  izin: {act_of: atasan, question: "Sudahkah ada izin?"}
  persetujuan: {act_of: kepala, question: "Sudahkah ada persetujuan?"}
"""


class RightWording(NamedTuple):
    """A clause, its effect, and the words of it on which the effect rests."""

    clause: str
    effect: str
    words: tuple[str, ...] = ()


_RABU = ("hari Rabu",)
_EVERY = "permit: {every: rabu}"

RIGHT_WORDINGS: tuple[RightWording, ...] = (
    # Leave.
    RightWording("Pegawai diberikan kesempatan WFH pada hari Rabu.", _EVERY, _RABU),
    RightWording("Pegawai bisa bekerja dari rumah setiap hari Rabu.", _EVERY, _RABU),
    RightWording("Hari Rabu boleh digunakan untuk melaksanakan WFH.", _EVERY, ("Hari Rabu",)),
    RightWording("Pegawai berhak WFH setiap hari Rabu.", _EVERY, _RABU),
    RightWording("Setiap pegawai diizinkan WFH pada hari Rabu.", _EVERY, _RABU),
    RightWording(
        "WFH diperbolehkan setiap hari Rabu tanpa mengurangi mutu layanan.", _EVERY, _RABU
    ),
    RightWording(
        "Pegawai dapat WFH setiap hari Rabu, sehingga tidak terjadi kepadatan kantor.",
        _EVERY,
        _RABU,
    ),
    RightWording("Pegawai dianjurkan WFH pada hari Rabu.", _EVERY, _RABU),
    RightWording("Pegawai dapat WFH setiap hari Rabu, bukan merupakan hari libur.", _EVERY, _RABU),
    RightWording(
        "Pegawai dapat melaksanakan WFH setiap hari Rabu dengan izin atasan langsung.",
        "permit: {every: rabu, once: izin}",
        _RABU,
    ),
    RightWording(
        "Sepanjang disetujui kepala dinas, pegawai dapat WFH setiap hari Rabu.",
        "permit: {every: rabu, once: persetujuan}",
        _RABU,
    ),
    RightWording(
        "Pegawai dapat WFH setiap hari Rabu apabila hamil.",
        "permit: {every: rabu, whose: {hamil: ya}}",
        _RABU,
    ),
    RightWording(
        "Pegawai yang mempunyai jaringan internet dapat WFH setiap hari Rabu.",
        "permit: {every: rabu, whose: {jaringan_internet: ya}}",
        _RABU,
    ),
    RightWording(
        "Pegawai dapat WFH setiap hari Rabu dengan syarat memiliki jaringan internet.",
        "permit: {every: rabu, whose: {jaringan_internet: ya}}",
        _RABU,
    ),
    # Orders to be at home.
    RightWording(
        "Pegawai harus bekerja dari rumah setiap hari Rabu.", "require: {every: rabu}", _RABU
    ),
    RightWording(
        "Pada hari Rabu pegawai tidak dapat masuk kantor dan wajib WFH.",
        "require: {every: rabu}",
        _RABU,
    ),
    # Exclusions.
    RightWording("Lurah tidak dapat WFH.", "exclude: {post: lurah}"),
    RightWording("Lurah dilarang melaksanakan WFH.", "exclude: {post: lurah}"),
    RightWording("Lurah tidak diizinkan bekerja dari rumah.", "exclude: {post: lurah}"),
    RightWording("Lurah tidak berhak melaksanakan WFH.", "exclude: {post: lurah}"),
    RightWording("Bagi Lurah WFH tidak diberikan.", "exclude: {post: lurah}"),
    RightWording("WFH tidak berlaku bagi Lurah.", "exclude: {post: lurah}"),
    RightWording("Lurah wajib tetap bekerja dari kantor.", "exclude: {post: lurah}"),
    RightWording("Lurah diminta tetap masuk kantor.", "exclude: {post: lurah}"),
    RightWording(
        "Semua Lurah, tanpa terkecuali, tetap melaksanakan WFO.", "exclude: {post: lurah}"
    ),
    RightWording(
        "Pegawai yang tidak memiliki jaringan internet tetap bekerja di kantor.",
        "exclude: {jaringan_internet: tidak}",
    ),
    RightWording(
        "Pegawai tanpa jaringan internet tidak diperkenankan WFH.",
        "exclude: {jaringan_internet: tidak}",
    ),
    RightWording("Pegawai dalam masa percobaan belum boleh WFH.", "exclude: {masa_percobaan: ya}"),
    RightWording(
        "Apabila masih dalam masa percobaan, pegawai tetap bekerja di kantor.",
        "exclude: {masa_percobaan: ya}",
    ),
    # Orders back.
    RightWording(
        "Kepala Dinas dapat memanggil pegawai yang WFH untuk hadir di kantor bila perlu.",
        "recall: any",
    ),
    RightWording("Sewaktu-waktu pegawai yang WFH dapat diminta hadir di kantor.", "recall: any"),
    # Duties.
    RightWording(
        "Pegawai yang WFH diminta menyampaikan laporan harian.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Pegawai yang WFH berkewajiban menyampaikan laporan harian.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Pegawai yang WFH supaya mengaktifkan telepon genggam agar dapat dihubungi.",
        "oblige: {who: asn, do: telepon_aktif}",
    ),
    RightWording(
        "Pegawai yang WFH hendaknya menyampaikan laporan harian.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Laporan harian disampaikan oleh pegawai yang WFH, tanpa kecuali.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Pegawai yang WFH tidak boleh meninggalkan tempat tinggal.",
        "oblige: {who: asn, do: tetap_di_lokasi}",
    ),
    RightWording(
        "Pegawai yang WFH jangan meninggalkan lokasi WFH tanpa persetujuan atasan langsung.",
        "oblige: {who: asn, do: tetap_di_lokasi}",
    ),
    RightWording(
        "Pegawai yang WFH agar tidak meninggalkan lokasi WFH.",
        "oblige: {who: asn, do: tetap_di_lokasi}",
    ),
    RightWording(
        "Kepala Dinas melaksanakan pengawasan dan pengendalian sehingga layanan tidak terganggu.",
        "oblige: {who: kepala, do: pengawasan}",
    ),
    RightWording(
        "Kepala Dinas diharapkan melaksanakan pengawasan dan pengendalian.",
        "oblige: {who: kepala, do: pengawasan}",
    ),
    RightWording(
        "Kepala Dinas menyusun jadwal bagi pegawai yang melaksanakan WFO dan WFH.",
        "oblige: {who: kepala, do: jadwal}",
    ),
    # What decides nothing.
    RightWording(
        "Hal-hal yang belum diatur akan diatur kemudian.", "no_rule: Belum mengatur apa pun."
    ),
    RightWording(
        "Surat ini dapat diunduh pada laman pemerintah kota.",
        "no_rule: Keterangan tempat mengunduh.",
    ),
    RightWording("Presensi sore tidak perlu dilakukan.", "no_rule: Tidak ada kewajiban."),
    RightWording("Pegawai disarankan menggunakan angkutan umum.", "no_rule: Anjuran saja."),
    # Tails and hedges that say nothing of the effect.
    RightWording(
        "Pegawai dapat melaksanakan WFH setiap hari Rabu dengan tetap memperhatikan target kinerja.",
        _EVERY,
        _RABU,
    ),
    RightWording("Pelaksanaan WFH bagi pegawai ditetapkan pada hari Rabu.", _EVERY, _RABU),
    RightWording(
        "WFH dilaksanakan setiap hari Rabu dan tidak dapat dipindahkan ke hari lain.", _EVERY, _RABU
    ),
    RightWording(
        "Pegawai melaksanakan WFH setiap hari Rabu, tidak termasuk hari libur nasional.",
        _EVERY,
        _RABU,
    ),
    RightWording(
        "Pegawai dapat bekerja dari rumah 1 (satu) hari kerja dalam 1 (satu) minggu, yaitu hari Rabu.",
        _EVERY,
        ("1 (satu) hari kerja dalam 1 (satu) minggu", "hari Rabu"),
    ),
    RightWording(
        "Seluruh pegawai dapat melaksanakan WFH pada hari Rabu tanpa mengganggu pelayanan publik.",
        _EVERY,
        _RABU,
    ),
    RightWording(
        "Untuk menjaga kesehatan, pegawai boleh bekerja dari rumah pada hari Rabu.", _EVERY, _RABU
    ),
    RightWording(
        "Kepada pegawai diberikan izin bekerja dari rumah setiap hari Rabu.", _EVERY, _RABU
    ),
    RightWording("Pegawai dimungkinkan WFH pada hari Rabu.", _EVERY, _RABU),
    RightWording("Bagi Lurah, kebijakan WFH tidak berlaku.", "exclude: {post: lurah}"),
    RightWording("Lurah tidak mendapatkan WFH.", "exclude: {post: lurah}"),
    RightWording("Lurah tidak diikutsertakan dalam WFH.", "exclude: {post: lurah}"),
    RightWording("Lurah harus tetap berada di kantor.", "exclude: {post: lurah}"),
    RightWording("Lurah tetap bertugas di kantor.", "exclude: {post: lurah}"),
    RightWording("Khusus Lurah tetap bekerja di kantor seperti biasa.", "exclude: {post: lurah}"),
    RightWording(
        "Lurah tetap masuk kantor karena tugasnya tidak dapat dilaksanakan dari rumah.",
        "exclude: {post: lurah}",
    ),
    RightWording("Lurah tidak diberikan izin WFH.", "exclude: {post: lurah}"),
    RightWording("Kebijakan WFH dikecualikan bagi Lurah.", "exclude: {post: lurah}"),
    RightWording(
        "Pegawai yang melaksanakan WFH bertanggung jawab menyampaikan laporan harian.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Pegawai yang melaksanakan WFH tetap berkewajiban membuat laporan harian tanpa diminta.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Pegawai yang WFH wajib menyampaikan laporan harian, termasuk apabila tidak ada pekerjaan.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Laporan harian wajib dibuat oleh pegawai yang WFH dan tidak dapat diwakilkan.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Pegawai yang WFH dimohon menyampaikan laporan harian.",
        "oblige: {who: asn, do: laporan_harian}",
    ),
    RightWording(
        "Pegawai yang WFH mengaktifkan telepon genggam selama jam kerja sehingga selalu dapat dihubungi.",
        "oblige: {who: asn, do: telepon_aktif, hours: [mulai_kerja, selesai_kerja]}",
        ("selama jam kerja",),
    ),
    RightWording(
        "Kepala Dinas bertanggung jawab melaksanakan pengawasan dan pengendalian agar WFH tidak disalahgunakan.",
        "oblige: {who: kepala, do: pengawasan}",
    ),
    RightWording(
        "Kepala Dinas melaksanakan pengawasan dan pengendalian bagi pegawai yang tidak berada di kantor.",
        "oblige: {who: kepala, do: pengawasan}",
    ),
    RightWording(
        "Kepala Dinas melaksanakan pengawasan dan pengendalian dengan tidak mengurangi mutu layanan.",
        "oblige: {who: kepala, do: pengawasan}",
    ),
    RightWording(
        "Surat Edaran ini dapat ditinjau kembali apabila diperlukan.", "no_rule: Peninjauan."
    ),
    RightWording(
        "Biaya yang timbul tidak dibebankan kepada anggaran daerah.", "no_rule: Pembiayaan."
    ),
)
"""Each is clause 2 of a paper of which clause 1 lets everyone work from home on Fridays."""
