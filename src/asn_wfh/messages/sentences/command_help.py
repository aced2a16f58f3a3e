"""What `asn-wfh --help` says of every command, argument and option."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    # the words of a page of help
    "help.usage": Message(id="Pemakaian", en="Usage"),
    "help.arguments": Message(id="Argumen", en="Arguments"),
    "help.options": Message(id="Opsi", en="Options"),
    "help.commands": Message(id="Perintah", en="Commands"),
    "help.any_options": Message(id="[OPSI]", en="[OPTIONS]"),
    "help.any_command": Message(id="PERINTAH [ARGUMEN]...", en="COMMAND [ARGUMENTS]..."),
    "help.required": Message(id="wajib", en="required"),
    "help.default": Message(id="bawaan: {value}", en="default: {value}"),
    "help.help": Message(id="Tampilkan bantuan ini.", en="Show this help."),
    # the commands
    "command.all": Message(
        id="Bolehkah ASN ini WFH pada tanggal ini, dan menurut butir mana?",
        en="May this civil servant work from home on this date, and under which clause?",
    ),
    "command.policies": Message(
        id="Tampilkan daftar berkas kebijakan bawaan, atau salin berkasnya.",
        en="List the shipped policies, or copy their files.",
    ),
    "command.show": Message(
        id="Tampilkan surat edaran butir demi butir: ringkasan, akibat, angka, dan tafsirnya.",
        en="Show a circular clause by clause: our sentence, effect, figures and readings.",
    ),
    "command.figures": Message(
        id="Tampilkan batas, porsi, pengurangan, dan batas waktu yang ditetapkan surat edaran.",
        en="Show the caps, shares, cuts and due dates that a circular sets.",
    ),
    "command.check": Message(
        id="Periksa bentuk berkas kebijakan; setiap kesalahan disebut dengan baris, butir, dan cara memperbaikinya.",
        en="Check the form of policy files; every fault with its line, its clause and its remedy.",
    ),
    "command.schema": Message(
        id="Tampilkan JSON Schema 2020-12: bentuk berkas kebijakan, terjemahannya, pegawai, kasus, atau keputusan.",
        en="Print a JSON Schema 2020-12: the form of a policy, its English, a person, a case or a decision.",
    ),
    "command.decide": Message(
        id="Putuskan apakah pegawai, atau setiap pegawai dalam tabel atau daftar, boleh WFH pada tanggal itu.",
        en="Decide whether a person, or everybody in a table or staff list, may work from home on that date.",
    ),
    "command.ask": Message(
        id="Tanyakan hanya hal yang menentukan, satu per satu, sampai jawabannya pasti.",
        en="Ask one by one only what decides, until the answer is certain.",
    ),
    "command.readings": Message(
        id="Tampilkan pengaruh setiap tafsir: jawaban, kewajiban, atau ketentuan bagi perangkat daerah.",
        en="Show what each reading changes: answers, duties, or what binds the office.",
    ),
    "command.lint": Message(
        id="Telaah butir, izin, tafsir, dan fakta yang tidak berpengaruh.",
        en="Find clauses, permissions, readings and facts without an effect of their own.",
    ),
    "command.compare": Message(
        id="Bandingkan surat edaran: siapa yang boleh WFH di mana, kewajiban, batas, dan masa berlaku.",
        en="Compare circulars: who may work from home where, duties, limits and dates in force.",
    ),
    "command.test": Message(
        id="Uji berkas kebijakan dengan skenarionya: jawaban yang diharapkan dan butir dasarnya.",
        en="Test a policy by its scenarios: the expected answers and the clauses that decide.",
    ),
    "command.mutate": Message(
        id="Ubah berkas kebijakan sedikit demi sedikit; setiap perubahan harus terdeteksi oleh skenario.",
        en="Change a policy bit by bit; its scenarios should detect every change.",
    ),
    "command.audit": Message(
        id="Cocokkan berkas kebijakan dengan naskah, butir demi butir, dari kedua arah.",
        en="Compare a policy with the official text, clause by clause, in both directions.",
    ),
    "command.fingerprint": Message(
        id="Tampilkan sidik digital naskah butir demi butir, atau tulis di samping berkas kebijakan.",
        en="Show the fingerprints of the official text clause by clause, or write them beside the policy.",
    ),
    "command.copies": Message(
        id="Bandingkan dua salinan satu surat edaran, butir demi butir: kata mana yang berbeda.",
        en="Compare two copies of one circular, clause by clause: which words differ.",
    ),
    "command.draft": Message(
        id="Buat kerangka berkas kebijakan dari naskah surat edaran: setiap butir, tanpa akibat.",
        en="Make the skeleton of a policy from the official text: every clause, without an effect.",
    ),
    "command.staff": Message(
        id="Daftar pegawai: periksa, tanyakan yang belum diketahui, hapus berkas olahannya.",
        en="Staff lists: check, ask for what is unknown, delete what was written.",
    ),
    "command.staff.check": Message(
        id="Periksa daftar pegawai: kesalahan, fakta yang belum diketahui, dan yang perlu ditanyakan.",
        en="Check a staff list: faults, unknown facts, and what to ask.",
    ),
    "command.staff.chart": Message(
        id="Tampilkan siapa yang boleh WFH pada suatu tanggal, menurut perangkat daerah.",
        en="Show who may work from home on a date, by office.",
    ),
    "command.staff.delete": Message(
        id="Hapus semua yang ditulis tentang suatu daftar pegawai: buku kerja, jawaban, keputusan.",
        en="Delete all that was written about a staff list: workbooks, answers, decisions.",
    ),
    "command.roster": Message(
        id="Jadwal WFH: susun, tampilkan, terbitkan, tukar, susun ulang, periksa.",
        en="Rosters: plan, show, publish, swap, plan anew, verify.",
    ),
    "command.roster.plan": Message(
        id="Susun jadwal WFH: siapa yang WFH pada hari apa, adil dan dapat diperiksa.",
        en="Plan a roster: who is at home on which day, fair and open to verification.",
    ),
    "command.roster.show": Message(
        id="Tampilkan jadwal: siapa yang WFH pada hari apa, menurut perangkat daerah, hari, atau pegawai.",
        en="Show a roster: who is at home on which day, by office, day or person.",
    ),
    "command.roster.publish": Message(
        id="Terbitkan jadwal dalam buku; yang berlaku sebelumnya tetap tersimpan.",
        en="Publish a roster in a book; the earlier one stays on record.",
    ),
    "command.roster.swap": Message(
        id="Catat pertukaran hari WFH yang disepakati dua pegawai satu perangkat daerah.",
        en="Record a swap of days at home that two people of one office agreed.",
    ),
    "command.roster.replan": Message(
        id="Susun ulang jadwal yang berlaku mulai suatu hari; hari-hari sebelumnya tetap.",
        en="Plan the roster in force anew from a day on; the days before stay as they are.",
    ),
    "command.roster.verify": Message(
        id="Periksa jadwal dan sertifikatnya: porsi, giliran, hak, dan setiap pegawai di dalamnya.",
        en="Verify a roster and its certificate: shares, turns, entitlements, and everybody in it.",
    ),
    "command.recall": Message(
        id="Perintah WFO: catat, cabut, tampilkan.",
        en="Recalls to the office: order, withdraw, list.",
    ),
    "command.recall.order": Message(
        id="Catat perintah WFO bagi seorang pegawai; ditolak jika batasnya sudah tercapai.",
        en="Record a recall of a person; refused if the cap is reached.",
    ),
    "command.recall.withdraw": Message(
        id="Cabut suatu perintah WFO; tempatnya dalam batas menjadi kosong lagi.",
        en="Withdraw a recall; its place under the cap is free again.",
    ),
    "command.recall.list": Message(
        id="Tampilkan perintah WFO dalam buku, termasuk yang sudah dicabut.",
        en="List the recalls of a book, with those that were withdrawn.",
    ),
    "command.book": Message(
        id="Buku WFH: buat, periksa, cadangkan, pulihkan.",
        en="Books: create, verify, back up, restore.",
    ),
    "command.book.create": Message(
        id="Buat buku kosong bagi pemerintah daerah yang surat edarannya disebut.",
        en="Create an empty book for the government of a circular.",
    ),
    "command.book.verify": Message(
        id="Periksa apakah ada catatan yang diubah, hilang, atau dipindahkan.",
        en="Verify whether an entry was changed, lost or moved.",
    ),
    "command.book.head": Message(
        id="Tampilkan kode catatan terakhir, untuk disimpan di tempat lain, misalnya dalam laporan bulanan.",
        en="Print the head of the log, to store elsewhere, for example in a monthly report.",
    ),
    "command.book.backup": Message(
        id="Salin buku ke berkas baru, juga selagi dipakai, lalu periksa salinannya.",
        en="Copy a book to a new file, even while in use, and verify the copy.",
    ),
    "command.book.restore": Message(
        id="Pulihkan buku dari cadangannya; catatan yang sudah ada tidak pernah hilang.",
        en="Restore a book from its backup; entries that exist are never lost.",
    ),
    "command.book.export": Message(
        id="Tulis seluruh catatan sebagai JSON, satu baris untuk setiap catatan.",
        en="Write all entries as JSON, one line each.",
    ),
    "command.book.import": Message(
        id="Buat buku dari catatan yang diekspor, setelah setiap baris diperiksa.",
        en="Create a book from exported entries, after every line is checked.",
    ),
    # the arguments and options
    "help.version": Message(id="Tampilkan versi program.", en="Show the version of the program."),
    "help.json": Message(id="Tampilkan sebagai JSON.", en="Print JSON."),
    "help.lang": Message(id="Bahasa keluaran: id atau en.", en="Language of the output: id or en."),
    "help.policy": Message(
        id="Nama berkas kebijakan bawaan, atau jalur berkas YAML.",
        en="Name of a shipped policy, or path of a YAML file.",
    ),
    "help.one_clause": Message(
        id="Satu butir saja, misalnya 1.i.c.", en="One clause only, for example 1.i.c."
    ),
    "help.stance": Message(
        id="Gunakan pilihan tafsir lain; dapat diulang.",
        en="Use another option of a reading; repeatable.",
    ),
    "help.headcount": Message(
        id="Jumlah pegawai perangkat daerah; hitung yang WFH dan yang WFO.",
        en="Size of the staff; count who is at home and who at the office.",
    ),
    "help.figures_on": Message(
        id="Tanggal yang dihitung, bersama N.", en="The date to count for, together with N."
    ),
    "help.set": Message(id="Satu fakta; dapat diulang.", en="One fact; repeatable."),
    "help.share_set": Message(
        id="Persentase yang ditetapkan pejabat, misalnya 35%.",
        en="The percentage that the authority has set, for example 35%.",
    ),
    "help.calendar": Message(
        id="Berkas YAML berisi hari libur, cuti bersama, hari libur daerah, dan hari kerja.",
        en="YAML file of public holidays, collective leave, local holidays and working days.",
    ),
    "help.policy_files": Message(id="Berkas kebijakan.", en="Policy files."),
    "help.schema_kind": Message(
        id="policy, english, person, case, atau decision.",
        en="policy, english, person, case or decision.",
    ),
    "help.schema_out": Message(
        id="Tulis ke berkas, misalnya policy.schema.json.",
        en="Write to a file, for example policy.schema.json.",
    ),
    "help.policy_or_history": Message(
        id="Nama berkas kebijakan bawaan, jalur berkas YAML, kode wilayah, atau folder satu wilayah.",
        en="Name of a shipped policy, path of a YAML file, a region code, or a folder of one region.",
    ),
    "help.dates_or_column": Message(
        id="Tanggal, misalnya 2026-04-10, atau hari-ini; untuk tabel juga beberapa tanggal yang dipisahkan koma, atau kolom:NAMA.",
        en="Date, for example 2026-04-10, or hari-ini (today); for a table also several dates with commas, or kolom:NAME for a column.",
    ),
    "help.who": Message(
        id="Berkas YAML atau JSON berisi fakta tentang seorang pegawai, atau daftar uraian yang berlaku sekaligus.",
        en="YAML or JSON file of the facts of a person, or a list of descriptions that are all true.",
    ),
    "help.as_known": Message(
        id="Gunakan hanya informasi yang sudah diketahui pada tanggal ini.",
        en="Use only what was known on this date.",
    ),
    "help.also": Message(
        id="Surat edaran yang terbit kemudian, atau berkas hasil evaluasi dan perpanjangan, yang ikut diperhitungkan; dapat diulang.",
        en="A later circular, or a file of reviews and extensions, that counts too; may be repeated.",
    ),
    "help.table": Message(
        id="Tabel pegawai: CSV, Parquet, atau XLSX, satu baris satu pegawai.",
        en="Table of people: CSV, Parquet or XLSX, one person to a row.",
    ),
    "help.id_column": Message(
        id="Kolom nomor pegawai; jika tidak diisi, `id` atau `nip`.",
        en="Column of staff numbers; left out, `id` or `nip`.",
    ),
    "help.errors": Message(
        id="Jika ada baris yang salah: tolak semuanya, atau tulis sebabnya dalam kolom `fault`.",
        en="Faulty rows: refuse all, or write the cause into the column `fault`.",
    ),
    "help.staff": Message(
        id="Daftar pegawai: ekspor CSV, XLSX, atau JSON.",
        en="Staff list: an export as CSV, XLSX or JSON.",
    ),
    "help.region": Message(
        id="Direktori perangkat daerah; jika tidak diisi, yang bernama sama dengan berkas kebijakannya.",
        en="Directory of agencies; left out, the one with the name of the policy.",
    ),
    "help.side": Message(
        id="Berkas tambahan: tugas, domisili, pelaksana tugas; dapat diulang.",
        en="Side file: tasks, domiciles, acting posts; repeatable.",
    ),
    "help.answers": Message(
        id="Buku kerja pertanyaan yang sudah diisi; dapat diulang.",
        en="Filled-in workbook of questions; repeatable.",
    ),
    "help.fact_column": Message(
        id="Kolom suatu fakta; dapat diulang.", en="Column of a fact; repeatable."
    ),
    "help.answers_out": Message(
        id="Tulis jawaban setiap baris: CSV, Parquet, atau XLSX.",
        en="Write the answer to each row: CSV, Parquet or XLSX.",
    ),
    "help.full_ids": Message(
        id="Tulis nomor pegawai tanpa disamarkan.", en="Write staff numbers unmasked."
    ),
    "help.date": Message(
        id="Tanggal, misalnya 2026-04-10, atau hari-ini.",
        en="Date, for example 2026-04-10, or hari-ini (today).",
    ),
    "help.staff_or_facts": Message(
        id="Daftar pegawai: ekspor CSV, XLSX, atau JSON; atau CSV dengan kolom `id` dan nama fakta, yang pegawainya disebut pada setiap perbedaan.",
        en="Staff list: an export as CSV, XLSX or JSON; or a CSV with the columns `id` and names of facts, whose people are named at each difference.",
    ),
    "help.readings_on": Message(
        id="Perubahan pada tanggal ini saja; jika tidak diisi, pada semua tanggal, dan jumlah pegawai pada hari kerja biasa.",
        en="Changes on this date alone; left out, on any date, and counts on an ordinary working day.",
    ),
    "help.policies_copy": Message(
        id="Salin semua berkas bawaan ke folder ini; berkas yang sudah ada tidak ditimpa.",
        en="Copy every shipped file to this folder; no file that exists is overwritten.",
    ),
    "help.policies": Message(
        id="Nama berkas kebijakan bawaan, atau jalur berkas YAML; boleh beberapa.",
        en="Name of a shipped policy, or path of a YAML file; several are allowed.",
    ),
    "help.compared": Message(id="Dua berkas kebijakan atau lebih.", en="Two policies or more."),
    "help.compare_on": Message(
        id="Tanggal; jika tidak diisi, minggu kerja biasa.",
        en="Date; left out, an ordinary working week.",
    ),
    "help.html": Message(id="Tulis halaman HTML.", en="Write an HTML page."),
    "help.scenarios": Message(
        id="Berkas skenario; jika tidak diisi, yang ada di samping berkas kebijakan.",
        en="File of scenarios; left out, the one beside the policy.",
    ),
    "help.mutate_clause": Message(id="Satu butir saja.", en="One clause only."),
    "help.circular_copy": Message(
        id="Salinan naskah surat edaran: teks, DOCX, PDF, HTML, atau Markdown.",
        en="Copy of the official text: text, DOCX, PDF, HTML or Markdown.",
    ),
    "help.before": Message(
        id="Salinan lama; tampilkan kata yang berubah.",
        en="Earlier copy; show the words that changed.",
    ),
    "help.html_to_print": Message(
        id="Tulis halaman HTML untuk dicetak.", en="Write an HTML page to print."
    ),
    "help.findings": Message(
        id="Tulis temuan sebagai tabel CSV.", en="Write the findings as a CSV table."
    ),
    "help.ocr": Message(
        id="Kenali teks hasil pindai dengan ocrmypdf atau tesseract.",
        en="Recognise the text of a scan by ocrmypdf or tesseract.",
    ),
    "help.text_out": Message(
        id="Tulis teks yang terbaca dari salinan itu.",
        en="Write the text that was read from the copy.",
    ),
    "help.write_fingerprints": Message(
        id="Tulis sidik digital ke berkas di samping berkas kebijakan.",
        en="Write the fingerprints to the file beside the policy.",
    ),
    "help.accept": Message(
        id="Butir yang bunyi barunya sudah dibaca dan disetujui; dapat diulang.",
        en="Clause whose new wording was read and is accepted; repeatable.",
    ),
    "help.accepted_by": Message(
        id="Nama yang menyetujui; dicatat.", en="Name of the person who accepts; it is recorded."
    ),
    "help.first_copy": Message(id="Salinan pertama.", en="The first copy."),
    "help.second_copy": Message(id="Salinan kedua.", en="The second copy."),
    "help.copies_policy": Message(
        id="Berkas kebijakan naskah itu; diperlukan jika penomoran kedua salinan rusak.",
        en="Policy of that circular; needed if the numbering of both copies is broken.",
    ),
    "help.draft_circular": Message(
        id="Salinan naskah surat edaran.", en="Copy of the official text."
    ),
    "help.new_file": Message(id="Berkas baru.", en="New file."),
    "help.policy_name": Message(
        id="Nama kebijakan; jika tidak diisi, nama berkas baru.",
        en="Name of the policy; left out, the name of the new file.",
    ),
    "help.directory": Message(
        id="Direktori perangkat daerah: nama bawaan atau jalur berkas YAML.",
        en="Directory of agencies: name of a shipped one, or path of a YAML file.",
    ),
    "help.policy_of_region": Message(
        id="Berkas kebijakan; jika tidak diisi, yang bernama sama dengan direktori daerah.",
        en="Policy; left out, the one with the name of the directory.",
    ),
    "help.dates": Message(
        id="Tanggal, atau beberapa tanggal yang dipisahkan koma.",
        en="Date, or several with commas.",
    ),
    "help.staff_column": Message(
        id="Kolom yang tidak dikenali sendiri; dapat diulang.",
        en="Column that is not recognised by itself; repeatable.",
    ),
    "help.workbook": Message(
        id="Tulis pertanyaan sebagai buku kerja.", en="Write the questions as a workbook."
    ),
    "help.columns_only": Message(
        id="Tampilkan peta kolom saja, tanpa membaca isinya.",
        en="Show which column is read as what, and read nothing.",
    ),
    "help.day": Message(id="Tanggal, atau hari-ini.", en="Date, or hari-ini (today)."),
    "help.with_list": Message(
        id="Hapus juga daftar pegawai itu sendiri.", en="Delete the staff list itself too."
    ),
    "help.changed": Message(
        id="Hapus juga keluaran yang diubah sejak ditulis.",
        en="Delete outputs too that were changed since they were written.",
    ),
    "help.dry_run": Message(
        id="Tampilkan saja yang akan dihapus.", en="Only list what would be deleted."
    ),
    "help.first_day": Message(id="Hari pertama.", en="The first day."),
    "help.last_day": Message(id="Hari terakhir.", en="The last day."),
    "help.absences": Message(
        id="Ketidakhadiran: kolom nip, mulai, selesai, dan alasan (sakit, cuti, ...).",
        en="Absences: the columns nip, mulai, selesai and alasan (sakit, cuti, ...).",
    ),
    "help.published": Message(
        id="Jadwal yang berlaku; giliran di dalamnya ikut dihitung.",
        en="The roster in force; its turns are counted too.",
    ),
    "help.book_of_roster": Message(
        id="Buku WFH: jadwal yang terbit dan perintah WFO di dalamnya.",
        en="The book: its published roster and its recalls.",
    ),
    "help.roster_out": Message(
        id="Tulis jadwal: XLSX, HTML, CSV, JSON, ICS (kalender perangkat daerah), atau ZIP (kalender setiap perangkat daerah, dengan --ids juga setiap pegawai); dapat diulang.",
        en="Write the roster: XLSX, HTML, CSV, JSON, ICS (calendar of the offices), or ZIP (a calendar for each office, with --ids also for each person); repeatable.",
    ),
    "help.roster_or_book": Message(
        id="Jadwal yang ditulis `roster plan --out` (JSON); atau gunakan --book.",
        en="Roster that `roster plan --out` wrote (JSON); or use --book.",
    ),
    "help.one_office": Message(id="Perangkat daerah ini saja.", en="This office only."),
    "help.roster_day": Message(id="Setiap pegawai pada hari ini.", en="Everybody on this day."),
    "help.roster_person": Message(id="Setiap hari pegawai ini.", en="Every day of this person."),
    "help.roster": Message(
        id="Jadwal yang ditulis `roster plan --out` (JSON).",
        en="Roster that `roster plan --out` wrote (JSON).",
    ),
    "help.book": Message(id="Berkas buku WFH.", en="File of the book."),
    "help.by": Message(id="Pejabat yang memerintahkan.", en="The official who orders it."),
    "help.request": Message(
        id="Nomor permintaan; jika dikirim ulang, jawabannya sama. Jika tidak diisi, dibuatkan.",
        en="Request id; sent again, it gets the same answer. Left out, one is made.",
    ),
    "help.office": Message(id="Perangkat daerah.", en="The office."),
    "help.swap_person": Message(
        id="Pegawai yang menyerahkan hari WFH-nya.", en="Who gives a day at home away."
    ),
    "help.swap_day": Message(
        id="Hari WFH yang diserahkan.", en="The day at home that is given away."
    ),
    "help.swap_with": Message(id="Pegawai yang menerimanya.", en="Who receives it."),
    "help.swap_for": Message(
        id="Hari WFH yang diterima sebagai gantinya.", en="The day at home that is received for it."
    ),
    "help.reason": Message(id="Keperluannya.", en="The purpose."),
    "help.replan_from": Message(
        id="Disusun ulang mulai hari ini.", en="Plan anew from this day on."
    ),
    "help.revision": Message(
        id="Susunan ulang yang keberapa, untuk kalender.",
        en="Number of the revision, for calendars.",
    ),
    "help.person": Message(id="Nomor pegawai.", en="Staff number."),
    "help.recall_clause": Message(
        id="Butir yang menjadi dasar perintah.", en="The clause under which it is ordered."
    ),
    "help.recall_request": Message(
        id="Nomor perintah yang dicabut.", en="Request id of the recall that is withdrawn."
    ),
    "help.one_day": Message(id="Hari ini saja.", en="This day only."),
    "help.whole_ids": Message(
        id="Tampilkan nomor pegawai secara lengkap.", en="Show whole staff numbers."
    ),
    "help.head": Message(
        id="Kode catatan terakhir yang disimpan di tempat lain (`book head`).",
        en="Head of the log that was stored elsewhere (`book head`).",
    ),
    "help.backup": Message(id="Berkas cadangan.", en="File of the backup."),
    "help.out": Message(id="Tulis ke berkas ini.", en="Write to this file."),
    "help.log": Message(id="Keluaran `book export`.", en="Output of `book export`."),
    # what stands for their values
    "metavar.policy": Message(id="KEBIJAKAN", en="POLICY"),
    "metavar.policies": Message(id="KEBIJAKAN...", en="POLICY..."),
    "metavar.date": Message(id="TANGGAL", en="DATE"),
    "metavar.file": Message(id="BERKAS", en="FILE"),
    "metavar.folder": Message(id="FOLDER", en="FOLDER"),
    "metavar.files": Message(id="BERKAS...", en="FILE..."),
    "metavar.out": Message(id="HASIL", en="OUT"),
    "metavar.kind": Message(id="JENIS", en="KIND"),
    "metavar.clause": Message(id="BUTIR", en="CLAUSE"),
    "metavar.circular": Message(id="NASKAH", en="CIRCULAR"),
    "metavar.new_yaml": Message(id="BARU.yaml", en="NEW.yaml"),
    "metavar.backup": Message(id="CADANGAN", en="BACKUP"),
    "metavar.office": Message(id="PERANGKAT_DAERAH", en="OFFICE"),
    "metavar.request": Message(id="NOMOR", en="REQUEST"),
    "metavar.region": Message(id="DAERAH", en="REGION"),
    "metavar.book": Message(id="BUKU", en="BOOK"),
    "metavar.name": Message(id="NAMA", en="NAME"),
    "metavar.reason": Message(id="ALASAN", en="REASON"),
    "metavar.head": Message(id="KODE", en="HEAD"),
    "metavar.roster": Message(id="JADWAL", en="ROSTER"),
    "metavar.column": Message(id="KOLOM", en="COLUMN"),
    "metavar.stance": Message(id="TAFSIR=PILIHAN", en="READING=OPTION"),
    "metavar.fact_column": Message(id="FAKTA=KOLOM", en="FACT=COLUMN"),
    "metavar.fact": Message(id="FAKTA=NILAI", en="FACT=VALUE"),
    "metavar.meaning_column": Message(id="ARTI=KOLOM", en="MEANING=COLUMN"),
}
