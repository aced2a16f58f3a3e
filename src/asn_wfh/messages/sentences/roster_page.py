"""The page of a roster."""

from asn_wfh.messages.bilingual_message import Message

SENTENCES = {
    "page.roster.kind": Message(id="Jadwal WFH", en="Roster of work from home"),
    "page.roster.title": Message(
        id="Siapa WFH dan kapan, {government}", en="Who is at home when, {government}"
    ),
    "page.roster.period": Message(id="{first} s.d. {last}", en="{first} to {last}"),
    "page.roster.drawn_from": Message(
        id="Disusun kembali mulai {day}; hari sebelumnya tidak berubah.",
        en="Planned anew from {day} on; the days before stay as they are.",
    ),
    "page.roster.circular": Message(id="Menurut", en="Under"),
    "page.roster.policy_digest": Message(
        id="Sidik digital berkas kebijakan", en="Digest of the policy"
    ),
    "page.roster.roster_digest": Message(id="Sidik digital jadwal", en="Digest of the roster"),
    "page.roster.previous_digest": Message(
        id="Sidik digital jadwal sebelumnya", en="Digest of the earlier roster"
    ),
    "page.roster.stance": Message(id="Tafsir yang dipakai", en="Readings in use"),
    "page.roster.key": Message(id="Keterangan tanda", en="Key to the signs"),
    "page.roster.place.home": Message(id="WFH", en="at home"),
    "page.roster.place.office": Message(id="WFO", en="at the office"),
    "page.roster.place.absent": Message(id="tidak masuk", en="away"),
    "page.roster.place.unplaced": Message(id="belum dijadwalkan", en="not placed"),
    "page.roster.place.used_up": Message(
        id="giliran yang jatuh pada hari libur", en="turn used up by a holiday"
    ),
    "page.roster.place.holiday": Message(id="hari libur", en="holiday"),
    "page.roster.offices": Message(id="Ringkasan", en="Overview"),
    "page.roster.office": Message(id="Perangkat daerah", en="Office"),
    "page.roster.people": Message(id="Pegawai", en="People"),
    "page.roster.shares_kept": Message(id="Hari yang sesuai porsi", en="Days with the share"),
    "page.roster.kept_of": Message(id="{within} dari {days}", en="{within} of {days}"),
    "page.roster.deviation": Message(id="Selisih terbesar", en="Greatest deviation"),
    "page.roster.spread": Message(id="Beda giliran", en="Spread of turns"),
    "page.roster.unplaced_people": Message(id="Belum dijadwalkan", en="Not placed"),
    "page.roster.spread_why": Message(
        id="Selisih adalah giliran yang diperoleh dikurangi hak giliran. Beda giliran adalah giliran terbanyak dikurangi giliran paling sedikit di antara pegawai yang berhak pada setiap hari WFH.",
        en="The deviation is the turns less the entitlement. The spread is the most turns less the fewest among people who were eligible on every day.",
    ),
    "page.roster.worst": Message(
        id="Selisih terbesar dalam seluruh jadwal: {deviation} giliran ({person}, {office}, setelah {day}).",
        en="Greatest deviation in turns of the whole roster: {deviation}, {person}, {office}, after {day}.",
    ),
    "page.roster.no_turns": Message(
        id="Surat edaran ini tidak membagi giliran: semua yang berhak terjadwal WFH, kecuali yang diperintahkan WFO atau dijadwalkan WFO.",
        en="No turns are divided: everyone eligible is at home, except those recalled or scheduled for the office.",
    ),
    "page.roster.person": Message(id="Pegawai", en="Person"),
    "page.roster.at_home": Message(id="WFH", en="at home"),
    "page.roster.eligible": Message(id="berhak", en="eligible"),
    "page.roster.most": Message(id="batas {clause:labels}", en="most, {clause:labels}"),
    "page.roster.who_when": Message(id="Siapa WFH, kapan", en="Who is at home when"),
    "page.roster.recall_cap": Message(id="batas perintah WFO", en="may be recalled"),
    "page.roster.share_bar": Message(id="porsi", en="share"),
    "page.roster.share_bar_why": Message(
        id="Batang menunjukkan porsi WFH dari semua yang berhak; garisnya adalah batas menurut surat edaran.",
        en="A bar is the part at home of everybody eligible; its line is the bound of the circular.",
    ),
    "page.roster.holidays": Message(id="Libur", en="Holidays"),
    "page.roster.fairness": Message(id="Keadilan giliran", en="Fairness of turns"),
    "page.roster.plot": Message(
        id="Giliran dibandingkan dengan hak, {count} pegawai; satu lingkaran mewakili pegawai dengan hak dan giliran yang sama.",
        en="Turns against entitlement, {count:count.people}; a circle shows people with the same entitlement and turns.",
    ),
    "page.roster.axis_turns": Message(id="giliran yang diperoleh", en="turns had"),
    "page.roster.axis_entitlement": Message(id="hak giliran", en="turns earned"),
    "page.roster.band": Message(
        id="Pita: selisih kurang dari 1 giliran, karena susunan pegawai tidak berubah.",
        en="Band: less than one turn, since the staff did not change.",
    ),
    "page.roster.no_band": Message(
        id="Tanpa pita: susunan pegawai berubah, surat edaran mendahulukan pegawai tertentu, atau Kepala Perangkat Daerah menetapkan jadwal.",
        en="No band: the staff changed, the circular prefers some people, or the head set a schedule.",
    ),
    "page.roster.within_band": Message(
        id="Semua pegawai berada di dalam pita.", en="Everybody is within the band."
    ),
    "page.roster.beyond_band": Message(
        id="Ada pegawai di luar pita.", en="Somebody is outside the band."
    ),
    "page.roster.deviations": Message(
        id="Selisih terbesar di perangkat daerah ini", en="Greatest deviations here"
    ),
    "page.roster.days": Message(id="Hari", en="Days"),
    "page.roster.turns": Message(id="Giliran", en="Turns"),
    "page.roster.entitlement": Message(id="Hak", en="Earned"),
    "page.roster.off": Message(id="Selisih", en="Deviation"),
    "page.roster.unplaced": Message(
        id="Belum dijadwalkan, dan sebabnya ({count})", en="Not placed, and why ({count})"
    ),
    "page.roster.unplaced_why": Message(
        id="Faktanya belum lengkap, sehingga izin WFH-nya belum dapat ditentukan. Pegawai ini tidak dihitung dalam porsi.",
        en="Facts are missing, so that their permission cannot be decided. They are not counted in the share.",
    ),
    "page.roster.missing": Message(id="Fakta yang masih diperlukan", en="Missing facts"),
    "page.roster.clauses": Message(id="Butir", en="Clauses"),
    "page.roster.when": Message(id="Kapan", en="When"),
    "page.roster.all_placed": Message(
        id="Semua pegawai yang berhak sudah dijadwalkan.", en="Everybody eligible is placed."
    ),
    "page.roster.back": Message(id="Kembali ke ringkasan", en="Back to the overview"),
    "page.roster.masked": Message(
        id="Nomor pegawai disamarkan; angka di depannya adalah nomor baris pada halaman ini. Alasan tidak masuk tidak disebutkan.",
        en="Ids are masked; the number before one is that of its row on this page. Why somebody is away is not shown.",
    ),
}
