"""What the prints of a roster say, and the commands about one."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    # where somebody is on a day: the sign of a narrow cell, and its meaning
    "roster.sign.home": Message(id="R", en="H"),
    "roster.sign.office": Message(id="K", en="O"),
    "roster.sign.absent": Message(id="T", en="A"),
    "roster.sign.recalled": Message(id="P", en="R"),
    "roster.sign.unplaced": Message(id="?", en="?"),
    "roster.word.home": Message(id="bekerja dari rumah", en="at home"),
    "roster.word.office": Message(id="bekerja di kantor", en="at the office"),
    "roster.word.absent": Message(id="tidak masuk", en="away"),
    "roster.word.recalled": Message(id="diperintahkan WFO", en="recalled to the office"),
    "roster.word.unplaced": Message(
        id="belum dijadwalkan, ada fakta yang belum diketahui", en="not placed, a fact is not known"
    ),
    # sheets
    "roster.sheet.summary": Message(id="Ringkasan", en="Summary"),
    "roster.sheet.certificate": Message(id="Sertifikat", en="Certificate"),
    "roster.sheet.days": Message(id="Sertifikat per hari", en="Certificate by day"),
    "roster.sheet.people": Message(id="Sertifikat per orang", en="Certificate by person"),
    "roster.sheet.unplaced": Message(id="Belum dijadwalkan", en="Not placed"),
    # columns
    "roster.column.number": Message(id="No.", en="No."),
    "roster.column.office": Message(id="Perangkat daerah", en="Office"),
    "roster.column.person": Message(id="Pegawai", en="Person"),
    "roster.column.people": Message(id="Pegawai", en="People"),
    "roster.column.day": Message(id="Tanggal", en="Day"),
    "roster.column.days": Message(id="Jumlah hari", en="Days"),
    "roster.column.turns": Message(id="Giliran", en="Turns"),
    "roster.column.entitlement": Message(id="Hak", en="Earned"),
    "roster.column.deviation": Message(id="Selisih", en="Deviation"),
    "roster.column.worst_deviation": Message(id="Selisih terbesar", en="Worst deviation"),
    "roster.column.divided_people": Message(id="Pegawai bergiliran", en="People by turns"),
    "roster.column.exact_entitlement": Message(id="Hak (tepat)", en="Earned (exact)"),
    "roster.column.exact_deviation": Message(id="Selisih (tepat)", en="Deviation (exact)"),
    "roster.column.spread": Message(id="Beda giliran terbesar", en="Greatest difference of turns"),
    "roster.column.eligible": Message(id="Berhak", en="Eligible"),
    "roster.column.at_home": Message(id="WFH", en="At home"),
    "roster.column.at_office": Message(id="WFO", en="At the office"),
    "roster.column.unplaced": Message(id="Belum dijadwalkan", en="Not placed"),
    "roster.column.absent": Message(id="Tidak masuk", en="Away"),
    "roster.column.recalled": Message(id="Perintah WFO", en="Recalled"),
    "roster.column.share": Message(id="Porsi yang boleh WFH", en="Share at home"),
    "roster.column.clause": Message(id="Butir", en="Clause"),
    "roster.column.clauses": Message(id="Butir", en="Clauses"),
    "roster.column.base": Message(id="Dihitung dari", en="Counted of"),
    "roster.column.of": Message(id="Jumlah", en="Number"),
    "roster.column.low": Message(id="Paling sedikit", en="At least"),
    "roster.column.high": Message(id="Paling banyak", en="At most"),
    "roster.column.missing": Message(id="Yang belum diketahui", en="Not known"),
    "roster.column.first": Message(id="Sejak", en="From"),
    "roster.column.last": Message(id="Sampai dengan", en="Until"),
    "roster.column.least_at_home": Message(id="WFH paling sedikit", en="Least at home"),
    "roster.column.most_at_home": Message(id="WFH paling banyak", en="Most at home"),
    "roster.column.place": Message(id="Tempat", en="Place"),
    # below the people of an office
    "roster.count.at_home": Message(id="Jumlah WFH", en="At home"),
    "roster.count.eligible": Message(id="dari yang berhak", en="of the eligible"),
    "roster.count.most": Message(id="Paling banyak", en="At most"),
    "roster.count.recall_cap": Message(id="Batas perintah WFO", en="Cap on recalls"),
    # lines of the prints
    "roster.print.about": Message(
        id="Jadwal WFH {first} sampai dengan {last} menurut {title}",
        en="Roster from {first} to {last} under {title}",
    ),
    "roster.print.days": Message(
        id="{count} hari WFH dijadwalkan",
        en="{count} days are planned",
        en_one="{count} day is planned",
    ),
    "roster.print.share": Message(
        id="butir {clause:labels}: paling banyak {most} dari {of}",
        en="clause {clause:labels}: at most {most} of {of}",
    ),
    "roster.print.holidays": Message(id="Hari libur: {days}", en="Holidays: {days}"),
    "roster.print.unplaced": Message(
        id="{count} pegawai belum dijadwalkan; fakta yang masih diperlukan tercantum dalam lembar Belum dijadwalkan",
        en="{count} people are not placed; the sheet Not placed names the facts that are needed",
        en_one="{count} person is not placed; the sheet Not placed names the facts that are needed",
    ),
    "roster.print.masked": Message(id="Nomor pegawai disamarkan", en="Ids are masked"),
    "roster.print.masked_with_rows": Message(
        id="Nomor pegawai disamarkan; angka sesudah # adalah barisnya dalam daftar pegawai",
        en="Ids are masked; the number behind # is the row in the staff list",
    ),
    "roster.print.page": Message(id="Halaman &P dari &N", en="Page &P of &N"),
    # the head of a certificate
    "roster.certificate.circular": Message(id="Surat edaran", en="Circular"),
    "roster.certificate.policy": Message(id="Berkas kebijakan", en="Policy"),
    "roster.certificate.digest": Message(
        id="Sidik digital berkas kebijakan", en="Digest of the policy"
    ),
    "roster.certificate.reading": Message(id="Tafsir", en="Reading"),
    "roster.certificate.roster": Message(id="Sidik digital jadwal", en="Digest of the roster"),
    "roster.certificate.worst": Message(id="Selisih terbesar", en="Worst deviation"),
    "roster.certificate.worst_of": Message(
        id="{deviation} giliran ({exact}): {person}, {office}, sesudah {day}",
        en="{deviation} of a turn ({exact}): {person}, {office}, after {day}",
    ),
    # calendars
    "roster.calendar.home": Message(id="WFH", en="Working from home"),
    "roster.calendar.by": Message(
        id="butir {clauses:labels} {title}", en="clause {clauses:labels} of {title}"
    ),
    "roster.calendar.person": Message(id="Hari WFH", en="Days at home"),
    "roster.calendar.office": Message(id="WFH {office}", en="At home: {office}"),
    "roster.calendar.day": Message(
        id="WFH {home} dari {of}: {office}", en="{home} of {of} at home: {office}"
    ),
    "roster.folder.office": Message(id="kantor", en="offices"),
    "roster.folder.person": Message(id="pegawai", en="people"),
    # what the commands say
    "roster.step.day": Message(id="menyusun jadwal {day}", en="planning {day}"),
    "roster.step.certify": Message(id="menyusun sertifikat", en="certifying"),
    "roster.step.verify": Message(id="memeriksa jadwal", en="verifying the roster"),
    "roster.written": Message(id="Ditulis: {file}", en="Written: {file}"),
    "roster.open_day": Message(
        id="{day} tidak dijadwalkan, belum ditetapkan apakah hari itu hari kerja",
        en="{day} is not planned, it is not decreed yet whether it is a working day",
    ),
    "roster.swap_undone": Message(
        id="Pertukaran pada catatan {entry} ({office}) tidak berlaku lagi begitu jadwal ini terbit; sepakati kembali jika masih diperlukan",
        en="The swap of entry {entry} ({office}) ends once this roster is published; agree it again if it is still wanted",
    ),
    "roster.not_all_planned": Message(
        id="{count} kesalahan pada daftar pegawai; pegawai pada baris itu tidak ikut dijadwalkan, lihat `asn-wfh staff check`",
        en="{count} faults in the staff list; the people of these rows are not planned, see `asn-wfh staff check`",
        en_one="{count} fault in the staff list; the person of that row is not planned, see `asn-wfh staff check`",
    ),
    "roster.verified": Message(
        id="Jadwal dan sertifikatnya sesuai dengan surat edaran, sidik digital jadwal {digest}",
        en="The roster and its certificate comply with the circular, digest of the roster {digest}",
    ),
    "roster.verified_alone": Message(
        id="Jadwal sesuai dengan surat edaran dan tidak bersertifikat, sidik digital jadwal {digest}",
        en="The roster complies with the circular and has no certificate, digest of the roster {digest}",
    ),
    "roster.not_verified": Message(
        id="Jadwal tidak sesuai: {count} temuan, sidik digital jadwal {digest}",
        en="The roster does not comply: {count} findings, digest of the roster {digest}",
        en_one="The roster does not comply: {count} finding, digest of the roster {digest}",
    ),
}
