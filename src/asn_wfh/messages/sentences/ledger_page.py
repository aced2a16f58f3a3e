"""The page of an audit."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "page.title": Message(id="Lembar pemeriksaan: {policy}", en="Audit sheet: {policy}"),
    "page.kind": Message(
        id="Lembar pemeriksaan naskah dan berkas kebijakan",
        en="Audit sheet of the official text and the policy",
    ),
    "page.about": Message(
        id="{government}, ditetapkan {date}. Naskah surat edaran dan berkas kebijakan disandingkan butir demi butir.",
        en="{government}, signed on {date}. The official text beside the policy, clause by clause.",
    ),
    "page.skip": Message(id="Langsung ke isi", en="Skip to the content"),
    "page.policy": Message(
        id="Isi kebijakan: akibat dan tafsir (sidik digital)",
        en="What the policy decides (digest)",
    ),
    "page.policy_text": Message(
        id="Berkas kebijakan dengan semua kalimatnya (SHA-256)",
        en="The policy file with all its sentences (SHA-256)",
    ),
    "page.paper_file": Message(id="Naskah (SHA-256)", en="Official text (SHA-256)"),
    "page.read_by": Message(id="Naskah dibaca dengan", en="The official text was read by"),
    "page.recognised": Message(
        id="teks hasil pengenalan; huruf dan angkanya dapat keliru",
        en="its text was recognised; letters and digits may be wrong",
    ),
    "page.omitted": Message(
        id="Di tepi halaman, tidak dibaca", en="At the edge of pages, not read"
    ),
    "page.summary": Message(id="Ringkasan", en="Summary"),
    "page.clean": Message(
        id="Diperiksa mesin: tidak ada temuan pada {units} unsur naskah dan berkas kebijakan",
        en="Checked by machine: nothing was found in {units:count.units} of the official text and the policy",
    ),
    "page.open": Message(
        id="Diperiksa mesin: {findings} temuan pada {entries} dari {units} unsur naskah dan berkas kebijakan",
        en="Checked by machine: {findings:count.findings} in {entries} of {units:count.units} of the official text and the policy",
    ),
    "page.matches": Message(
        id="{matches} dari {clauses} butir naskah masih sama bunyinya dengan saat sidik digitalnya dicatat.",
        en="Still worded as when fingerprinted: {matches} of {clauses:count.clauses}.",
    ),
    "page.verdict.faithful": Message(id="tanpa temuan", en="nothing found"),
    "page.verdict.drifted": Message(id="bunyi tidak cocok", en="wording differs"),
    "page.verdict.unclaimed": Message(id="butir belum dimuat", en="clause not taken up"),
    "page.verdict.ungrounded": Message(
        id="tidak berdasar naskah", en="no ground in the official text"
    ),
    "page.verdict.invented": Message(id="tidak ada dalam naskah", en="not in the official text"),
    "page.verdict.unaccounted": Message(id="isi belum dimuat", en="content not taken up"),
    "page.means.faithful": Message(
        id="Pemeriksaan mesin tidak menemukan perbedaan; isinya masih dibaca orang.",
        en="The machine found no difference; the meaning is for a person to read.",
    ),
    "page.means.drifted": Message(
        id="Bunyi naskah tidak cocok dengan sidik digital yang dicatat, atau sidiknya belum ada.",
        en="The wording differs from the fingerprint on record, or there is no fingerprint.",
    ),
    "page.means.unclaimed": Message(
        id="Naskah memuat butir yang belum ada ketentuannya dalam berkas kebijakan.",
        en="The official text has a clause for which the policy has no provision.",
    ),
    "page.means.ungrounded": Message(
        id="Berkas kebijakan memuat hal yang tidak berdasar pada naskah atau tafsir.",
        en="The policy has content that neither the words nor a reading support.",
    ),
    "page.means.invented": Message(
        id="Berkas kebijakan memuat butir yang tidak tercetak dalam naskah.",
        en="The policy has a clause that the official text does not have.",
    ),
    "page.means.unaccounted": Message(
        id="Naskah memuat angka, kata pengikat, atau istilah yang belum termuat dalam akibat mana pun.",
        en="The official text has a figure, a binding word or a term that is in no effect.",
    ),
    "page.findings": Message(id="Temuan ({count})", en="Findings ({count})"),
    "page.part": Message(id="bagian {part}", en="part {part}"),
    "page.place": Message(id="{file}, baris {line}", en="{file}, line {line}"),
    "page.contents": Message(id="Daftar butir", en="Contents"),
    "page.synonyms": Message(id="Sinonim ({count})", en="Synonyms ({count})"),
    "page.synonyms_why": Message(
        id="Mohon dipastikan bahwa setiap bunyi naskah berikut berarti sama dengan frasa di sebelahnya; hanya orang yang dapat menilainya.",
        en="Please make sure that each wording of the official text means the same as the phrase beside it; only a person can judge that.",
    ),
    "page.readings": Message(id="Tafsir ({count})", en="Readings ({count})"),
    "page.readings_why": Message(
        id="Pertanyaan yang dibiarkan terbuka oleh naskah, dan pilihan yang dipakai. Setiap tafsir dicetak satu kali; butir yang berkaitan merujuk ke sini.",
        en="Open questions of the wording, and the option in use. Each is printed once; the clauses refer to it.",
    ),
    "page.in_use": Message(id="Dipakai", en="In use"),
    "page.chosen": Message(id="Pilihan dalam berkas", en="The policy's choice"),
    "page.because": Message(id="Alasan", en="Why"),
    "page.or_else": Message(id="Pilihan lain", en="Or else"),
    "page.touches": Message(
        id="Berkaitan dengan {count} ketentuan:", en="Concerns {count:count.provisions}:"
    ),
    "page.group": Message(id="Pada butir {clause} berarti:", en="At clause {clause} it means:"),
    "page.ledger": Message(id="Naskah dan berkas kebijakan", en="Official text and policy"),
    "page.ledger_why": Message(
        id="Kata naskah yang harus termuat digarisbawahi menurut jenisnya. Kotak dicentang oleh orang yang membaca naskah; mesin tidak dapat menilainya.",
        en="Printed words that must not be lost are underlined, by their kind. The boxes are for the person who reads the official text; no machine can judge them.",
    ),
    "page.legend": Message(id="Keterangan garis bawah", en="Key to the underlines"),
    "page.claim.figure": Message(id="angka", en="figure"),
    "page.claim.binding": Message(
        id="kata pengikat",
        en="binding word",
    ),
    "page.claim.term": Message(id="istilah", en="term"),
    "page.claim.any": Message(id="jenis apa pun", en="any kind"),
    "page.by": Message(
        id="termuat dalam {label}",
        en="taken up by {label}",
    ),
    "page.taken": Message(
        id="termuat dalam",
        en="taken up by",
    ),
    "page.untaken": Message(
        id="belum termuat",
        en="not taken up",
    ),
    "page.takings": Message(
        id="Kata naskah yang harus termuat",
        en="Words that must not be lost",
    ),
    "page.paper": Message(id="Naskah", en="Official text"),
    "page.rules": Message(
        id="Berkas kebijakan",
        en="Policy",
    ),
    "page.paper_of": Message(id="Naskah, {clause}", en="Official text, {clause}"),
    "page.rules_of": Message(
        id="Berkas kebijakan, {clause}",
        en="Policy, {clause}",
    ),
    "page.faults_of": Message(id="Temuan, {clause}", en="Findings, {clause}"),
    "page.to_contents": Message(id="Ke daftar butir", en="To the contents"),
    "page.line": Message(id="baris {line}", en="line {line}"),
    "page.kind.frame": Message(id="unsur naskah di luar butir", en="part outside the clauses"),
    "page.kind.closing_sentence": Message(
        id="kalimat penutup daftar, bagian bunyi butir ini", en="closing of a list, of this clause"
    ),
    "page.kind.invented": Message(id="hanya ada dalam berkas kebijakan", en="only in the policy"),
    "page.frame.letterhead": Message(
        id="Kop naskah dinas",
        en="Letterhead",
    ),
    "page.frame.addressees": Message(
        id="Alamat (Yth.)",
        en="Addressees",
    ),
    "page.frame.number": Message(id="Nomor", en="Number"),
    "page.frame.title": Message(id="Judul", en="Title"),
    "page.frame.opening": Message(id="Pembukaan", en="Opening"),
    "page.frame.closing": Message(id="Penutup", en="Closing"),
    "page.frame.date": Message(id="Tanggal", en="Date"),
    "page.frame.signature": Message(id="Tanda tangan", en="Signature"),
    "page.frame.copies": Message(id="Tembusan", en="Copies"),
    "page.frame.headings": Message(id="Judul tanpa penanda", en="Heading without a marker"),
    "page.frame.unread": Message(
        id="Unsur naskah yang tidak terbaca", en="A stretch that cannot be read"
    ),
    "page.kind.unread": Message(
        id="tidak terbaca dari naskah", en="not read from the official text"
    ),
    "page.unreadable": Message(
        id="Butir ini tidak dapat dikenali dalam naskah.",
        en="This clause cannot be recognised in the official text.",
    ),
    "page.number": Message(id="Nomor: {number}", en="Number: {number}"),
    "page.issuer": Message(id="Ditetapkan oleh: {issuer}", en="Issued by: {issuer}"),
    "page.not_printed": Message(
        id="Tidak tercetak dalam naskah.", en="Not printed in the official text."
    ),
    "page.no_provision": Message(
        id="Belum ada ketentuan untuk butir ini.", en="There is no provision for this clause yet."
    ),
    "page.frame_only": Message(
        id="Unsur naskah ini tidak memuat ketentuan; hanya sidik digitalnya yang dicocokkan.",
        en="This part has no provision; only its fingerprint is compared.",
    ),
    "page.changes": Message(
        id="Perubahan sejak salinan terdahulu: [\u2212] dihapus, [+] ditambahkan",
        en="Changes since the earlier copy: [\u2212] deleted, [+] added",
    ),
    "page.words": Message(id="Kata naskah:", en="Printed words:"),
    "page.covers": Message(id="Mencakup juga:", en="Covers also:"),
    "page.through": Message(id="Dicakup oleh ketentuan", en="Covered by provision"),
    "page.question": Message(id="Tafsir", en="Reading"),
    "page.together": Message(
        id="Jika {when}:",
        en="If {when}:",
    ),
    "page.print": Message(id="Sidik digital naskah:", en="Fingerprint:"),
    "page.print.same": Message(id="sama dengan naskah", en="the same as that of the official text"),
    "page.print.other": Message(
        id="berbeda; sidik digital naskah:", en="another; that of the official text:"
    ),
    "page.print.none": Message(id="belum dicatat", en="not recorded yet"),
    "page.print.gone": Message(
        id="tidak ada padanannya dalam naskah", en="the official text has no such part"
    ),
    "page.signature": Message(
        id="Pernyataan pemeriksa",
        en="The auditors' statement",
    ),
    "page.statement": Message(
        id="Kami telah membaca naskah dan mencocokkannya dengan berkas kebijakan butir demi butir, termasuk kotak di atas, ketentuan tanpa akibat hukum, dan tafsir yang dipakai. Pernyataan ini hanya berlaku bagi berkas kebijakan dan naskah dengan sidik digital berikut; pemeriksaan mesin tidak menggantikannya.",
        en="We have read the official text and compared it with the policy clause by clause, including the boxes above, the provisions without legal effect and the readings in use. This statement applies only to the policy and the official text with these digests; the check by machine does not replace it.",
    ),
    "page.choices": Message(
        id="Hasil pembacaan (pilih satu)",
        en="The result of reading (choose one)",
    ),
    "page.choice.agreed": Message(
        id="Sesuai dengan naskah", en="The policy agrees with the official text"
    ),
    "page.choice.noted": Message(
        id="Sesuai dengan naskah, dengan catatan", en="It agrees, with the notes above"
    ),
    "page.choice.refused": Message(id="Belum sesuai dengan naskah", en="It does not agree yet"),
    "page.blank.notes": Message(id="Catatan", en="Notes"),
    "page.blank.place": Message(id="Tempat", en="Place"),
    "page.blank.date": Message(id="Tanggal", en="Date"),
    "page.blank.name": Message(id="Nama", en="Name"),
    "page.blank.nip": Message(id="NIP", en="Staff number (NIP)"),
    "page.blank.sign": Message(id="Tanda tangan", en="Signature"),
    "page.fill": Message(id="diisi pada lembar cetak", en="to be filled in on the printed sheet"),
    "page.made": Message(
        id="Dibuat oleh asn_wfh. Halaman ini lengkap: tanpa jaringan dan tanpa skrip.",
        en="Made by asn_wfh. This page is complete: no network and no script.",
    ),
    "page.foot": Message(
        id="Berkas kebijakan {policy}, sidik digital {digest}; naskah {sha256}",
        en="Policy {policy}, digest {digest}; official text {sha256}",
    ),
    "page.sheet": Message(id="Halaman {page} dari {pages}", en="Page {page} of {pages}"),
    "page.made_on": Message(
        id="Dibuat pada",
        en="Made on",
    ),
    "page.engine": Message(
        id="Program",
        en="Program",
    ),
    "page.version": Message(
        id="asn-wfh {version}, versi aturan {rules}",
        en="asn-wfh {version}, rules version {rules}",
    ),
    "page.stance": Message(
        id="Tafsir yang dipakai",
        en="Readings in use",
    ),
    "page.stance_of_file": Message(
        id="semuanya pilihan dalam berkas kebijakan", en="all as the policy chooses"
    ),
    "page.calendar": Message(
        id="Kalender",
        en="Calendar",
    ),
    "page.calendar_default": Message(
        id="bawaan program",
        en="as shipped with the program",
    ),
    "page.calendar_given": Message(
        id="berkas yang disertakan",
        en="the file that was given",
    ),
    "page.person": Message(
        id="Diperiksa orang: belum; kotak pada {clauses} butir, {readings} tafsir, dan {synonyms} sinonim menunggu pembaca",
        en="Checked by a person: not yet; boxes wait at {clauses:count.clauses}, {readings:count.readings} and {synonyms:count.synonyms}",
    ),
    "page.boxes": Message(
        id="Arti kotak",
        en="What the boxes mean",
    ),
    "page.boxes_of": Message(
        id="Dinilai orang, {name}",
        en="For a person to judge, {name}",
    ),
    "page.signer.first": Message(
        id="Pemeriksa pertama",
        en="First auditor",
    ),
    "page.signer.second": Message(
        id="Pemeriksa kedua",
        en="Second auditor",
    ),
    "page.blank.post": Message(
        id="Jabatan",
        en="Post",
    ),
    "page.blank.rank": Message(
        id="Pangkat/Golongan",
        en="Rank",
    ),
}
